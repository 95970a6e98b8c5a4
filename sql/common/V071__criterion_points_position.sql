-- The lines of a total stand in the order of the scoring table.
ALTER TABLE criterion_points ADD COLUMN position INT DEFAULT 0 NOT NULL;
