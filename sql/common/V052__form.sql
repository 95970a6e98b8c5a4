-- What a category's form asks for. A prior_year field is asked twice, the prior year under its key with "Prior" behind it.
CREATE TABLE form_field (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  category VARCHAR(10) NOT NULL,
  field_key VARCHAR(40) NOT NULL,
  section VARCHAR(20) NOT NULL,
  unit VARCHAR(10),
  kind VARCHAR(10) NOT NULL,
  required BOOLEAN NOT NULL,
  position INT NOT NULL,
  material VARCHAR(10),
  at_most VARCHAR(40),
  prior_year BOOLEAN NOT NULL,
  longest INT,
  CONSTRAINT form_field_once UNIQUE (category, field_key)
);

INSERT INTO form_field (category, field_key, section, unit, kind, required, position, material, at_most, prior_year, longest) VALUES
  ('C1', 'revenueMain', 'operations', 'wan', 'number', FALSE, 10, 'M04', NULL, TRUE, NULL),
  ('C1', 'exportTotal', 'operations', 'wan', 'number', FALSE, 20, 'M04', NULL, TRUE, NULL),
  ('C1', 'cbecExport', 'operations', 'wan', 'number', FALSE, 30, 'M15', 'exportTotal', TRUE, NULL),
  ('C1', 'exports9810', 'operations', 'wan', 'number', TRUE, 40, 'M15', 'cbecExport', FALSE, NULL),
  ('C1', 'served', 'service', 'firms', 'number', TRUE, 50, 'M14', NULL, FALSE, NULL),
  ('C1', 'servedHenan', 'service', 'firms', 'number', TRUE, 60, 'M14', 'served', FALSE, NULL),
  ('C1', 'internalFinance', 'conditions', NULL, 'yesno', TRUE, 70, 'M05', NULL, FALSE, NULL),
  ('C1', 'overseasEntity', 'conditions', NULL, 'yesno', TRUE, 80, 'M06', NULL, FALSE, NULL),
  ('C1', 'operatingRight', 'conditions', NULL, 'yesno', TRUE, 90, 'M08', NULL, FALSE, NULL),
  ('C1', 'wms', 'conditions', NULL, 'yesno', TRUE, 100, 'M13', NULL, FALSE, NULL),
  ('C1', 'noBreach', 'conditions', NULL, 'yesno', TRUE, 110, 'M12', NULL, FALSE, NULL),
  ('C1', 'noArrears', 'conditions', NULL, 'yesno', TRUE, 120, 'M12', NULL, FALSE, NULL),
  ('C1', 'noDishonesty', 'conditions', NULL, 'yesno', TRUE, 130, 'M11', NULL, FALSE, NULL),
  ('C1', 'noAccident', 'conditions', NULL, 'yesno', TRUE, 140, 'M12', NULL, FALSE, NULL),
  ('C1', 'noEarlierFunding', 'conditions', NULL, 'yesno', TRUE, 150, 'M12', NULL, FALSE, NULL),
  ('C1', 'profile', 'narrative', NULL, 'text', FALSE, 160, NULL, NULL, FALSE, 1500),
  ('C1', 'innovation', 'narrative', NULL, 'text', FALSE, 170, NULL, NULL, FALSE, 800),
  ('C1', 'clusters', 'narrative', NULL, 'text', FALSE, 180, NULL, NULL, FALSE, 800),
  ('C1', 'plan', 'narrative', NULL, 'text', FALSE, 190, NULL, NULL, FALSE, 800);

-- needed_when names the figure that makes a conditional material necessary when it is above zero; accepts lists content types.
CREATE TABLE material (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(10) NOT NULL,
  category VARCHAR(10) NOT NULL,
  requirement VARCHAR(12) NOT NULL,
  needed_when VARCHAR(40),
  accepts VARCHAR(200) NOT NULL,
  most_megabytes INT NOT NULL,
  CONSTRAINT material_once UNIQUE (category, code)
);

INSERT INTO material (code, category, requirement, needed_when, accepts, most_megabytes) VALUES
  ('M01', 'C1', 'required', NULL, 'application/pdf', 20),
  ('M02', 'C1', 'required', NULL, 'application/pdf', 20),
  ('M03', 'C1', 'required', NULL, 'application/pdf', 20),
  ('M04', 'C1', 'required', NULL, 'application/pdf', 20),
  ('M05', 'C1', 'required', NULL, 'application/pdf', 20),
  ('M06', 'C1', 'required', NULL, 'application/pdf', 20),
  ('M07', 'C1', 'conditional', 'ownedWarehouses', 'application/pdf', 20),
  ('M08', 'C1', 'required', NULL, 'application/pdf', 20),
  ('M09', 'C1', 'required', NULL, 'application/pdf', 20),
  ('M10', 'C1', 'required', NULL, 'application/pdf,image/jpeg,image/png,video/mp4', 200),
  ('M11', 'C1', 'required', NULL, 'application/pdf', 20),
  ('M12', 'C1', 'required', NULL, 'application/pdf', 20),
  ('M13', 'C1', 'required', NULL, 'application/pdf,image/jpeg,image/png', 20),
  ('M14', 'C1', 'required', NULL, 'application/pdf', 20),
  ('M15', 'C1', 'conditional', 'exports9810', 'application/pdf', 20),
  ('M16', 'C1', 'optional', NULL, 'application/pdf', 20),
  ('M17', 'C1', 'optional', NULL, 'application/pdf', 20),
  ('M18', 'C1', 'official', NULL, 'application/pdf', 20);
