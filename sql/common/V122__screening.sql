-- What a firm is asked before it applies: inputs of the eligibility table that it can answer by heart, and the question of
-- the form, if there is one, that asks the same.
CREATE TABLE screen_question (
  input VARCHAR(40) PRIMARY KEY,
  field_key VARCHAR(40),
  at_most VARCHAR(40),
  position INT NOT NULL UNIQUE
);
INSERT INTO screen_question (input, field_key, at_most, position) VALUES
  ('legalPerson', NULL, NULL, 1),
  ('inHenan', NULL, NULL, 2),
  ('internalFinance', 'internalFinance', NULL, 3),
  ('contractInForce', 'overseasEntity', NULL, 4),
  ('monthsShortest', NULL, NULL, 5),
  ('areaInUse', NULL, NULL, 6),
  ('served', 'served', NULL, 7),
  ('servedHenan', 'servedHenan', 'served', 8);
