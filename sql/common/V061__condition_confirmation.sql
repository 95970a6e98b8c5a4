-- A condition is confirmed by the body that knows it, at its own stage; what was confirmed is added to, never changed.
DROP TABLE rule_confirmation;
CREATE TABLE condition_confirmation (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  rule VARCHAR(10) NOT NULL,
  fulfilled BOOLEAN NOT NULL,
  note VARCHAR(500),
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL
);
CREATE INDEX condition_confirmation_application ON condition_confirmation (application_id, id);
