-- An office of the city that changes its opinion adds one; the latest of each counts.
ALTER TABLE opinion DROP CONSTRAINT opinion_once;
CREATE INDEX opinion_application ON opinion (application_id, id);

-- How the city came out of a disagreement between its commerce and its finance.
CREATE TABLE dispute_settlement (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  way VARCHAR(30) NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT dispute_settlement_once UNIQUE (application_id),
  CONSTRAINT dispute_settlement_application FOREIGN KEY (application_id) REFERENCES application (id)
);
