-- What the county decided on each submitted version; silence has no person.
CREATE TABLE acceptance (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  version_number INT NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  reason VARCHAR(2000),
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT acceptance_once UNIQUE (application_id, version_number)
);

-- What the two offices of the city say, side by side.
CREATE TABLE opinion (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  body VARCHAR(20) NOT NULL,
  agrees BOOLEAN NOT NULL,
  text VARCHAR(2000) NOT NULL,
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT opinion_once UNIQUE (application_id, body)
);

CREATE TABLE qualification_decision (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  version_number INT NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  reason VARCHAR(2000),
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT qualification_once UNIQUE (application_id, version_number)
);

-- The conditions for which the programme has no data of its own, confirmed by a person.
CREATE TABLE rule_confirmation (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  decision_id BIGINT NOT NULL,
  rule VARCHAR(10) NOT NULL,
  fulfilled BOOLEAN NOT NULL,
  note VARCHAR(500),
  CONSTRAINT rule_confirmation_once UNIQUE (decision_id, rule),
  CONSTRAINT rule_confirmation_decision FOREIGN KEY (decision_id) REFERENCES qualification_decision (id)
);

CREATE TABLE exports_confirmation (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  answered BOOLEAN NOT NULL,
  amount DECIMAL(18,4) NOT NULL,
  note VARCHAR(2000),
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT exports_confirmation_once UNIQUE (application_id)
);

-- What each level found a declared figure to be; the latest of a level counts.
CREATE TABLE verified_value (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  figure VARCHAR(30) NOT NULL,
  level VARCHAR(20) NOT NULL,
  amount DECIMAL(18,4),
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT,
  person_name VARCHAR(100) NOT NULL,
  note VARCHAR(1000),
  at DATETIME(6) NOT NULL
);
CREATE INDEX verified_value_application ON verified_value (application_id, id);

-- Which figures of a category are verified, by whom at the city (or customs) and against which material; a difference
-- of more per cent than the tolerance must be explained.
CREATE TABLE checked_figure (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  category VARCHAR(10) NOT NULL,
  figure VARCHAR(30) NOT NULL,
  criterion VARCHAR(10) NOT NULL,
  unit VARCHAR(10) NOT NULL,
  checked_by VARCHAR(20) NOT NULL,
  evidence VARCHAR(10) NOT NULL,
  tolerance DECIMAL(5,2) NOT NULL,
  position INT NOT NULL,
  CONSTRAINT checked_figure_once UNIQUE (category, figure)
);
INSERT INTO checked_figure (category, figure, criterion, unit, checked_by, evidence, tolerance, position) VALUES
  ('C1', 'areaInUse', 'Q1', 'sqm', 'COMMERCE', 'M08', 5, 1),
  ('C1', 'areaUsed', 'Q8', 'sqm', 'COMMERCE', 'M10', 5, 2),
  ('C1', 'input', 'Q2', 'wan', 'FINANCE', 'M08', 5, 3),
  ('C1', 'warehouses', 'Q3', 'count', 'COMMERCE', 'M08', 5, 4),
  ('C1', 'countries', 'Q3', 'count', 'COMMERCE', 'M08', 5, 5),
  ('C1', 'months', 'Q4', 'months', 'COMMERCE', 'M09', 5, 6),
  ('C1', 'valueOut', 'Q5', 'wan', 'COMMERCE', 'M09', 5, 7),
  ('C1', 'valueOutPrior', 'Q7', 'wan', 'COMMERCE', 'M09', 5, 8),
  ('C1', 'orders', 'Q6', 'wanOrders', 'COMMERCE', 'M09', 5, 9),
  ('C1', 'served', 'Q9', 'firms', 'COMMERCE', 'M14', 5, 10),
  ('C1', 'servedHenan', 'Q10', 'firms', 'COMMERCE', 'M14', 5, 11),
  ('C1', 'exports9810', 'Q11', 'wan', 'CUSTOMS', 'M15', 5, 12);
