-- The day by which a return must be answered follows from its own day, the call's limit and the notices that added to it.
ALTER TABLE correction DROP COLUMN due_on;
