-- What every call may settle for itself: how long the title holds, in how many working days the list is posted, how many
-- experts may sit on a panel, and to which multiple of yuan a reduced award is rounded down.
ALTER TABLE programme_call ADD COLUMN title_years INT DEFAULT 2 NOT NULL;
ALTER TABLE programme_call ADD COLUMN posting_days INT DEFAULT 1 NOT NULL;
ALTER TABLE programme_call ADD COLUMN panel_sizes VARCHAR(20) DEFAULT '5,7' NOT NULL;
ALTER TABLE programme_call ADD COLUMN award_step DECIMAL(18,2) DEFAULT 100 NOT NULL;
