-- The whole data dictionary. choices lists the answers of a question that offers some; rule names what an answer must look like.
ALTER TABLE form_field ADD COLUMN choices VARCHAR(300);
ALTER TABLE form_field ADD COLUMN rule VARCHAR(20);

UPDATE form_field SET position = position * 10 + 1000;

INSERT INTO form_field (category, field_key, section, unit, kind, required, position, material, at_most, prior_year, longest, choices, rule) VALUES
  ('C1', 'applicantName', 'applicant', NULL, 'line', TRUE, 10, 'M01', NULL, FALSE, 100, NULL, NULL),
  ('C1', 'formerName', 'applicant', NULL, 'line', FALSE, 20, NULL, NULL, FALSE, 200, NULL, NULL),
  ('C1', 'companyType', 'applicant', NULL, 'choice', TRUE, 30, 'M01', NULL, FALSE, NULL, 'limited,stock,state,foreign,cooperative', NULL),
  ('C1', 'regDate', 'applicant', NULL, 'date', TRUE, 40, 'M01', NULL, FALSE, NULL, NULL, 'past'),
  ('C1', 'regCapital', 'applicant', 'wan', 'number', FALSE, 50, 'M01', NULL, FALSE, NULL, NULL, NULL),
  ('C1', 'regAddress', 'applicant', NULL, 'line', TRUE, 60, 'M01', NULL, FALSE, 200, NULL, NULL),
  ('C1', 'officeAddress', 'applicant', NULL, 'line', TRUE, 70, NULL, NULL, FALSE, 200, NULL, NULL),
  ('C1', 'postcode', 'applicant', NULL, 'line', FALSE, 80, NULL, NULL, FALSE, 6, NULL, 'postcode'),
  ('C1', 'parkName', 'applicant', NULL, 'line', FALSE, 90, NULL, NULL, FALSE, 60, NULL, NULL),
  ('C1', 'website', 'applicant', NULL, 'line', FALSE, 100, NULL, NULL, FALSE, 300, NULL, 'website'),
  ('C1', 'legalRep', 'people', NULL, 'line', TRUE, 110, 'M03', NULL, FALSE, 50, NULL, NULL),
  ('C1', 'legalRepId', 'people', NULL, 'secret', TRUE, 120, 'M03', NULL, FALSE, 18, NULL, 'identity'),
  ('C1', 'contact', 'people', NULL, 'line', TRUE, 130, 'M03', NULL, FALSE, 50, NULL, NULL),
  ('C1', 'contactMobile', 'people', NULL, 'line', TRUE, 140, NULL, NULL, FALSE, 11, NULL, 'mobile'),
  ('C1', 'contactTel', 'people', NULL, 'line', FALSE, 150, NULL, NULL, FALSE, 20, NULL, 'telephone'),
  ('C1', 'email', 'people', NULL, 'line', TRUE, 160, NULL, NULL, FALSE, 100, NULL, 'email'),
  ('C1', 'controller', 'people', NULL, 'line', FALSE, 170, NULL, NULL, FALSE, 100, NULL, NULL),
  ('C1', 'relatedFirms', 'people', NULL, 'text', FALSE, 180, NULL, NULL, FALSE, 800, NULL, 'creditCodes'),
  ('C1', 'hasImpExp', 'trade', NULL, 'yesno', TRUE, 190, NULL, NULL, FALSE, NULL, NULL, NULL),
  ('C1', 'customsCode', 'trade', NULL, 'line', FALSE, 200, NULL, NULL, FALSE, 10, NULL, 'customsCode'),
  ('C1', 'foreignTradeNo', 'trade', NULL, 'line', FALSE, 210, NULL, NULL, FALSE, 8, NULL, 'foreignTradeNo'),
  ('C1', 'industry', 'trade', NULL, 'choice', FALSE, 220, NULL, NULL, FALSE, NULL, 'manufacturing,wholesale,retail,logistics,platform,other', NULL),
  ('C1', 'cluster', 'trade', NULL, 'choice', FALSE, 230, NULL, NULL, FALSE, NULL, 'hair,fungi,machinery,snacks,clothing,none,other', NULL),
  ('C1', 'smeClass', 'trade', NULL, 'choice', FALSE, 240, NULL, NULL, FALSE, NULL, 'large,medium,small,micro', NULL),
  ('C1', 'accountName', 'bank', NULL, 'line', TRUE, 250, NULL, NULL, FALSE, 100, NULL, 'accountName'),
  ('C1', 'bankName', 'bank', NULL, 'line', TRUE, 260, NULL, NULL, FALSE, 100, NULL, NULL),
  ('C1', 'bankLineNo', 'bank', NULL, 'line', TRUE, 270, NULL, NULL, FALSE, 12, NULL, 'lineNumber'),
  ('C1', 'accountNo', 'bank', NULL, 'secret', TRUE, 280, NULL, NULL, FALSE, 32, NULL, 'accountNumber'),
  ('C1', 'cbecTotal', 'operations', 'wan', 'number', FALSE, 1210, 'M15', NULL, TRUE, NULL, NULL, NULL),
  ('C1', 'cbecImport', 'operations', 'wan', 'number', FALSE, 1310, 'M15', NULL, TRUE, NULL, NULL, NULL),
  ('C1', 'export9610', 'operations', 'wan', 'number', FALSE, 1320, 'M15', NULL, TRUE, NULL, NULL, NULL),
  ('C1', 'export9710', 'operations', 'wan', 'number', FALSE, 1330, 'M15', NULL, TRUE, NULL, NULL, NULL),
  ('C1', 'export1210', 'operations', 'wan', 'number', FALSE, 1410, 'M15', NULL, TRUE, NULL, NULL, NULL),
  ('C1', 'totalAssets', 'balance', 'wan', 'number', FALSE, 1420, 'M04', NULL, TRUE, NULL, NULL, NULL),
  ('C1', 'totalLiab', 'balance', 'wan', 'number', FALSE, 1430, 'M04', NULL, TRUE, NULL, NULL, NULL),
  ('C1', 'netAssets', 'balance', 'wan', 'number', FALSE, 1440, 'M04', NULL, TRUE, NULL, NULL, 'signed'),
  ('C1', 'profit', 'balance', 'wan', 'number', FALSE, 1450, 'M04', NULL, TRUE, NULL, NULL, 'signed'),
  ('C1', 'tax', 'balance', 'wan', 'number', FALSE, 1460, 'M04', NULL, TRUE, NULL, NULL, NULL),
  ('C1', 'staff', 'scale', 'people', 'number', FALSE, 1470, NULL, NULL, FALSE, NULL, NULL, NULL),
  ('C1', 'staffCn', 'scale', 'people', 'number', FALSE, 1471, NULL, 'staff', FALSE, NULL, NULL, NULL),
  ('C1', 'staffAbroad', 'scale', 'people', 'number', FALSE, 1472, NULL, 'staff', FALSE, NULL, NULL, NULL),
  ('C1', 'staffTech', 'scale', 'people', 'number', FALSE, 1473, NULL, 'staff', FALSE, NULL, NULL, NULL),
  ('C1', 'owStart', 'scale', NULL, 'date', FALSE, 1480, NULL, NULL, FALSE, NULL, NULL, 'past'),
  ('C1', 'owInvestTotal', 'scale', 'wan', 'number', FALSE, 1481, 'M08', NULL, FALSE, NULL, NULL, NULL),
  ('C1', 'owCount', 'scale', 'places', 'number', FALSE, 1482, NULL, NULL, FALSE, NULL, NULL, NULL),
  ('C1', 'owRunning', 'scale', 'places', 'number', FALSE, 1483, NULL, 'owCount', FALSE, NULL, NULL, NULL),
  ('C1', 'owBuilding', 'scale', 'places', 'number', FALSE, 1484, NULL, 'owCount', FALSE, NULL, NULL, NULL),
  ('C1', 'location', 'narrative', NULL, 'text', FALSE, 2910, NULL, NULL, FALSE, 800, NULL, NULL),
  ('C1', 'layout', 'narrative', NULL, 'text', FALSE, 2920, NULL, NULL, FALSE, 800, NULL, NULL),
  ('C1', 'placement', 'narrative', NULL, 'text', FALSE, 2930, NULL, NULL, FALSE, 800, NULL, NULL),
  ('C1', 'investment', 'narrative', NULL, 'text', FALSE, 2940, NULL, NULL, FALSE, 800, NULL, NULL);

INSERT INTO form_field (category, field_key, section, unit, kind, required, position, material, at_most, prior_year, longest, choices, rule)
  SELECT 'C2', field_key, section, unit, kind, required, position, material, at_most, prior_year, longest, choices, rule
  FROM form_field f WHERE category = 'C1'
    AND section IN ('applicant', 'people', 'trade', 'bank', 'operations', 'balance', 'scale', 'narrative')
    AND NOT EXISTS (SELECT 1 FROM form_field known WHERE known.category = 'C2' AND known.field_key = f.field_key);
INSERT INTO form_field (category, field_key, section, unit, kind, required, position, material, at_most, prior_year, longest, choices, rule)
  SELECT c.code, field_key, section, unit, kind, required, position, material, at_most, prior_year, longest, choices, rule
  FROM form_field CROSS JOIN (SELECT 'C3' AS code UNION ALL SELECT 'C4') c
  WHERE category = 'C1' AND section IN ('applicant', 'people', 'trade', 'bank');
-- An exporter under 9810 is known to customs by its code.
UPDATE form_field SET required = TRUE WHERE category = 'C4' AND field_key = 'customsCode';

-- What the answers of a form must be to each other, in every form that asks for them: the one under field_key against the
-- sum of the terms. Both years are judged where both are asked. A tolerance is in yuan.
CREATE TABLE form_rule (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  field_key VARCHAR(40) NOT NULL,
  relation VARCHAR(10) NOT NULL,
  terms VARCHAR(200) NOT NULL,
  tolerance DECIMAL(18,2) NOT NULL
);

INSERT INTO form_rule (field_key, relation, terms, tolerance) VALUES
  ('cbecTotal', 'equals', 'cbecExport + cbecImport', 100),
  ('cbecExport', 'atLeast', 'export9610 + export9710 + exports9810 + export1210', 0),
  ('netAssets', 'equals', 'totalAssets - totalLiab', 100),
  ('staff', 'equals', 'staffCn + staffAbroad', 0),
  ('owCount', 'atLeast', 'owRunning + owBuilding', 0),
  ('owInvestTotal', 'equals', 'warehouseInputs', 100);

ALTER TABLE application_warehouse ADD COLUMN warehouse_type VARCHAR(20);
ALTER TABLE application_warehouse ADD COLUMN operator_name_en VARCHAR(150);
ALTER TABLE application_warehouse ADD COLUMN address_en VARCHAR(300);
ALTER TABLE application_warehouse ADD COLUMN area_building DECIMAL(12,2);
ALTER TABLE application_warehouse ADD COLUMN orders_in DECIMAL(12,4);
ALTER TABLE application_warehouse ADD COLUMN value_in DECIMAL(18,2);
ALTER TABLE application_warehouse ADD COLUMN weight_in DECIMAL(14,2);
ALTER TABLE application_warehouse ADD COLUMN weight_out DECIMAL(14,2);
ALTER TABLE application_warehouse ADD COLUMN staff_abroad INT;
ALTER TABLE application_warehouse ADD COLUMN staff_local INT;
ALTER TABLE application_warehouse ADD COLUMN wms_own BOOLEAN;
ALTER TABLE application_warehouse ADD COLUMN fire_note VARCHAR(200);
ALTER TABLE application_warehouse ADD COLUMN insurance_note VARCHAR(200);

-- An amount that was given in another unit, as it was given; what it comes to stands where all amounts stand.
CREATE TABLE original_amount (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  version_id BIGINT NOT NULL,
  target VARCHAR(80) NOT NULL,
  amount DECIMAL(24,6) NOT NULL,
  unit VARCHAR(10) NOT NULL,
  rate DECIMAL(18,8) NOT NULL,
  CONSTRAINT original_amount_once UNIQUE (version_id, target),
  CONSTRAINT original_amount_version FOREIGN KEY (version_id) REFERENCES application_version (id)
);

-- What was typed last at a place of a draft, by whom: readable or not. Sealed answers leave no words here.
CREATE TABLE draft_entry (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  target VARCHAR(80) NOT NULL,
  words VARCHAR(4000),
  unit VARCHAR(10),
  readable BOOLEAN NOT NULL,
  prefilled BOOLEAN NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT draft_entry_once UNIQUE (application_id, target),
  CONSTRAINT draft_entry_application FOREIGN KEY (application_id) REFERENCES application (id)
);

-- Who works on a draft, at which step, and when they were last there.
CREATE TABLE draft_presence (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  step VARCHAR(200) NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  CONSTRAINT draft_presence_once UNIQUE (application_id, person_id),
  CONSTRAINT draft_presence_application FOREIGN KEY (application_id) REFERENCES application (id)
);
