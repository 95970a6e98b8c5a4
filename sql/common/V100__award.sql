CREATE TABLE recognition (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  document_number VARCHAR(60) NOT NULL,
  issued_on DATE NOT NULL,
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT recognition_once UNIQUE (call_id),
  CONSTRAINT recognition_document UNIQUE (document_number)
);

CREATE TABLE certificate (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  enterprise_id BIGINT NOT NULL,
  number VARCHAR(60) NOT NULL,
  tier VARCHAR(10) NOT NULL,
  amount DECIMAL(18,2) NOT NULL,
  carried DECIMAL(18,2) NOT NULL,
  CONSTRAINT certificate_number UNIQUE (number),
  CONSTRAINT certificate_once UNIQUE (application_id),
  CONSTRAINT certificate_application FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT certificate_enterprise FOREIGN KEY (enterprise_id) REFERENCES enterprise (id)
);

CREATE TABLE award (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  enterprise_id BIGINT NOT NULL,
  tier VARCHAR(10) NOT NULL,
  amount DECIMAL(18,2) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  CONSTRAINT award_once UNIQUE (call_id, application_id),
  CONSTRAINT award_amount CHECK (amount > 0),
  CONSTRAINT award_application FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT award_enterprise FOREIGN KEY (enterprise_id) REFERENCES enterprise (id)
);

CREATE TABLE payment_preparation (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  award_id BIGINT NOT NULL,
  document_number VARCHAR(60) NOT NULL,
  payee VARCHAR(100) NOT NULL,
  bank_name VARCHAR(100) NOT NULL,
  account_number VARCHAR(40) NOT NULL,
  amount DECIMAL(18,2) NOT NULL,
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT payment_preparation_award FOREIGN KEY (award_id) REFERENCES award (id)
);
CREATE INDEX payment_preparation_latest ON payment_preparation (award_id, id);

-- One answer to each preparation; a payment sent back is prepared anew.
CREATE TABLE payment_approval (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  preparation_id BIGINT NOT NULL,
  approved BOOLEAN NOT NULL,
  reason VARCHAR(2000),
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT payment_approval_once UNIQUE (preparation_id),
  CONSTRAINT payment_approval_preparation FOREIGN KEY (preparation_id) REFERENCES payment_preparation (id)
);

CREATE TABLE payment (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  award_id BIGINT NOT NULL,
  paid_on DATE NOT NULL,
  receipt_number VARCHAR(60) NOT NULL,
  file_id BIGINT NOT NULL,
  amount DECIMAL(18,2) NOT NULL,
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT payment_once UNIQUE (award_id),
  CONSTRAINT payment_award FOREIGN KEY (award_id) REFERENCES award (id),
  CONSTRAINT payment_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
);
