-- The departments that are asked about a list before the meeting, beside finance and customs.
INSERT INTO office (office_key, kind, name_zh, name_en, unit_code) VALUES
  ('department:tax', 'DEPARTMENT', '国家税务总局河南省税务局', 'Henan Provincial Tax Service', NULL),
  ('department:market', 'DEPARTMENT', '河南省市场监督管理局', 'Administration for Market Regulation of Henan Province', NULL),
  ('department:emergency', 'DEPARTMENT', '河南省应急管理厅', 'Department of Emergency Management of Henan Province', NULL);

CREATE TABLE consulted_department (
  office_key VARCHAR(40) PRIMARY KEY,
  position INT NOT NULL,
  CONSTRAINT consulted_department_office FOREIGN KEY (office_key) REFERENCES office (office_key)
);
INSERT INTO consulted_department (office_key, position) VALUES
  ('finance:410000', 1), ('department:tax', 2), ('customs', 3), ('department:market', 4), ('department:emergency', 5);

-- What each department said of each firm on a proposal; silence until the end of the time is on record as well.
CREATE TABLE department_opinion (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  answer VARCHAR(20) NOT NULL,
  reason VARCHAR(1000),
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT department_opinion_once UNIQUE (application_id, office_key),
  CONSTRAINT department_opinion_application FOREIGN KEY (application_id) REFERENCES application (id)
);
CREATE INDEX department_opinion_call ON department_opinion (call_id, id);
