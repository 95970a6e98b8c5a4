-- After the meeting a firm can only ask to be let go; the province consents under a note that the public reads, or does not.
CREATE TABLE withdrawal_request (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT withdrawal_request_application FOREIGN KEY (application_id) REFERENCES application (id)
);

CREATE TABLE withdrawal_answer (
  request_id BIGINT PRIMARY KEY,
  consented BOOLEAN NOT NULL,
  note VARCHAR(2000) NOT NULL,
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT withdrawal_answer_request FOREIGN KEY (request_id) REFERENCES withdrawal_request (id)
);
