CREATE TABLE eligibility_check (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  version_number INT NOT NULL,
  definition_id VARCHAR(64) NOT NULL,
  checked_at DATETIME(6) NOT NULL,
  CONSTRAINT eligibility_check_application FOREIGN KEY (application_id) REFERENCES application (id)
);

CREATE TABLE eligibility_result (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  check_id BIGINT NOT NULL,
  position INT NOT NULL,
  rule VARCHAR(10) NOT NULL,
  level VARCHAR(10) NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  figure VARCHAR(100),
  threshold VARCHAR(100),
  CONSTRAINT eligibility_result_once UNIQUE (check_id, rule),
  CONSTRAINT eligibility_result_check FOREIGN KEY (check_id) REFERENCES eligibility_check (id)
);

CREATE TABLE correction (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  level VARCHAR(10) NOT NULL,
  round INT NOT NULL,
  version_number INT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  asked_by VARCHAR(100) NOT NULL,
  due_on DATE NOT NULL,
  CONSTRAINT correction_version UNIQUE (application_id, version_number),
  CONSTRAINT correction_application FOREIGN KEY (application_id) REFERENCES application (id)
);

CREATE TABLE correction_item (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  correction_id BIGINT NOT NULL,
  position INT NOT NULL,
  target VARCHAR(60) NOT NULL,
  defect VARCHAR(1000) NOT NULL,
  CONSTRAINT correction_item_correction FOREIGN KEY (correction_id) REFERENCES correction (id)
);

CREATE TABLE application_outcome (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  outcome VARCHAR(30) NOT NULL,
  reason VARCHAR(2000),
  at DATETIME(6) NOT NULL,
  by_name VARCHAR(100) NOT NULL,
  CONSTRAINT application_outcome_application FOREIGN KEY (application_id) REFERENCES application (id)
);

CREATE TABLE settlement (
  application_id BIGINT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  outcome VARCHAR(30) NOT NULL,
  reason VARCHAR(2000),
  at DATETIME(6) NOT NULL,
  CONSTRAINT settlement_application FOREIGN KEY (application_id) REFERENCES application (id)
);
CREATE INDEX settlement_call ON settlement (call_id);
