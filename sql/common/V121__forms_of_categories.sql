-- The form, papers, verified figures and criteria of the categories beside C1. No amount in them is the province's own.
INSERT INTO form_field (category, field_key, section, unit, kind, required, position, material, at_most, prior_year, longest)
  SELECT 'C2', field_key, section, unit, kind, required, position, material, at_most, prior_year, longest
  FROM form_field WHERE category = 'C1' AND section <> 'service';
INSERT INTO form_field (category, field_key, section, unit, kind, required, position, material, at_most, prior_year, longest) VALUES
  ('C2', 'ownExports', 'ownGoods', 'wan', 'number', TRUE, 50, 'M09', NULL, FALSE, NULL),
  ('C2', 'henanShare', 'ownGoods', 'percent', 'number', TRUE, 60, 'M09', NULL, FALSE, NULL);

INSERT INTO form_field (category, field_key, section, unit, kind, required, position, material, at_most, prior_year, longest)
  SELECT 'C3', field_key, section, unit, kind, required, position, material, at_most, prior_year, longest
  FROM form_field WHERE category = 'C1'
    AND field_key IN ('revenueMain', 'exportTotal', 'cbecExport', 'internalFinance', 'noBreach', 'noArrears', 'noDishonesty', 'noAccident', 'noEarlierFunding', 'profile');
INSERT INTO form_field (category, field_key, section, unit, kind, required, position, material, at_most, prior_year, longest) VALUES
  ('C3', 'rent', 'renting', 'wan', 'number', TRUE, 50, 'M08', NULL, FALSE, NULL),
  ('C3', 'serviceFee', 'renting', 'wan', 'number', TRUE, 60, 'M08', NULL, FALSE, NULL),
  ('C3', 'lessor', 'lessors', NULL, 'text', TRUE, 65, 'M08', NULL, FALSE, 500);

INSERT INTO form_field (category, field_key, section, unit, kind, required, position, material, at_most, prior_year, longest)
  SELECT 'C4', field_key, section, unit, kind, required, position, material, at_most, prior_year, longest
  FROM form_field WHERE category = 'C1'
    AND field_key IN ('revenueMain', 'exportTotal', 'cbecExport', 'exports9810', 'internalFinance', 'noBreach', 'noArrears', 'noDishonesty', 'noAccident', 'noEarlierFunding', 'profile', 'clusters');

INSERT INTO material (code, category, requirement, needed_when, accepts, most_megabytes)
  SELECT code, 'C2', CASE WHEN code = 'M13' THEN 'optional' ELSE requirement END, needed_when, accepts, most_megabytes
  FROM material WHERE category = 'C1' AND code <> 'M14';
INSERT INTO material (code, category, requirement, needed_when, accepts, most_megabytes)
  SELECT code, 'C3', requirement, NULL, accepts, most_megabytes
  FROM material WHERE category = 'C1' AND code IN ('M01', 'M02', 'M03', 'M04', 'M05', 'M08', 'M11', 'M12', 'M17', 'M18');
INSERT INTO material (code, category, requirement, needed_when, accepts, most_megabytes)
  SELECT code, 'C4', CASE WHEN code = 'M15' THEN 'required' ELSE requirement END, NULL, accepts, most_megabytes
  FROM material WHERE category = 'C1' AND code IN ('M01', 'M02', 'M03', 'M04', 'M05', 'M11', 'M12', 'M15', 'M17', 'M18');

INSERT INTO checked_figure (category, figure, criterion, unit, checked_by, evidence, tolerance, position)
  SELECT 'C2', figure, criterion, unit, checked_by, evidence, tolerance, position
  FROM checked_figure WHERE category = 'C1' AND figure NOT LIKE 'served%';
INSERT INTO checked_figure (category, figure, criterion, unit, checked_by, evidence, tolerance, position) VALUES
  ('C2', 'ownExports', 'Q9', 'wan', 'COMMERCE', 'M09', 5, 10),
  ('C2', 'henanShare', 'Q10', 'percent', 'COMMERCE', 'M09', 5, 11),
  ('C3', 'rent', 'Q12', 'wan', 'FINANCE', 'M08', 5, 1),
  ('C3', 'serviceFee', 'Q12', 'wan', 'FINANCE', 'M08', 5, 2),
  ('C4', 'exports9810', 'Q13', 'wan', 'CUSTOMS', 'M15', 5, 1);

-- The name of a criterion where a category gives its code another meaning.
ALTER TABLE criterion ADD COLUMN label VARCHAR(30);
INSERT INTO criterion (category, code, part, maximum, position, figure, step, evidence)
  SELECT 'C2', code, part, maximum, position, figure, step, evidence FROM criterion WHERE category = 'C1';
UPDATE criterion SET figure = 'ownExports', label = 'ownExports' WHERE category = 'C2' AND code = 'Q9';
UPDATE criterion SET figure = 'henanShare', label = 'henanShare' WHERE category = 'C2' AND code = 'Q10';
UPDATE criterion SET evidence = 'M17' WHERE category = 'C2' AND code = 'X4';
INSERT INTO criterion (category, code, part, maximum, position, figure, step, evidence) VALUES
  ('C3', 'Q12', 'A', 100, 1, 'rentAndFees', NULL, NULL),
  ('C4', 'Q13', 'A', 100, 1, 'exports9810', NULL, NULL);
INSERT INTO rubric_level (category, criterion, position, low, high)
  SELECT 'C2', criterion, position, low, high FROM rubric_level WHERE category = 'C1';
