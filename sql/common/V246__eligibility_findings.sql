-- What the programme found by itself at a check: warehouses declared twice, related applicants, earlier funding and titles.
CREATE TABLE eligibility_finding (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  check_id BIGINT NOT NULL,
  rule VARCHAR(10) NOT NULL,
  certain BOOLEAN NOT NULL,
  message_key VARCHAR(100) NOT NULL,
  facts VARCHAR(2000) NOT NULL,
  other_application_id BIGINT,
  CONSTRAINT eligibility_finding_check FOREIGN KEY (check_id) REFERENCES eligibility_check (id),
  CONSTRAINT eligibility_finding_other FOREIGN KEY (other_application_id) REFERENCES application (id)
);
