-- Who confirms a condition that the programme has no data of its own for.
ALTER TABLE eligibility_result ADD COLUMN body VARCHAR(20);
