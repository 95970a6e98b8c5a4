-- Whether a firm wants every submission approved by a second of its people, and what was handed over for that.
ALTER TABLE enterprise ADD COLUMN second_approval BOOLEAN NOT NULL DEFAULT FALSE;

CREATE TABLE submission_handover (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  hash CHAR(64) NOT NULL,
  person_id BIGINT NOT NULL,
  by_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT submission_handover_application FOREIGN KEY (application_id) REFERENCES application (id)
);
CREATE INDEX submission_handover_latest ON submission_handover (application_id, id);
