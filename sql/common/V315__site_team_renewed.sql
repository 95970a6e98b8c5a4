-- A team can be named anew, with the reason; a photograph without its own time or place bears what the team says.
CREATE INDEX site_team_latest ON site_team (application_id, id);
ALTER TABLE site_team DROP CONSTRAINT site_team_once;
ALTER TABLE site_team ADD COLUMN reason VARCHAR(1000);
ALTER TABLE site_photo ADD COLUMN said_at DATETIME(6);
ALTER TABLE site_photo ADD COLUMN said_place VARCHAR(300);
