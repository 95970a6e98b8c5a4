CREATE TABLE enterprise (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL DEFAULT 0,
  credit_code CHAR(18) NOT NULL,
  name_zh VARCHAR(100) NOT NULL,
  name_en VARCHAR(200),
  former_name VARCHAR(200),
  unit_code CHAR(6) NOT NULL,
  county_code CHAR(6),
  address VARCHAR(200),
  office_address VARCHAR(200),
  founded_on DATE,
  registered_capital DECIMAL(18,2),
  legal_representative VARCHAR(50),
  internal_finance BOOLEAN,
  customs_code VARCHAR(10),
  website VARCHAR(300),
  contact VARCHAR(50) NOT NULL,
  mobile VARCHAR(11) NOT NULL,
  telephone VARCHAR(20),
  email VARCHAR(100) NOT NULL,
  account_name VARCHAR(100),
  bank_name VARCHAR(100),
  bank_line_number VARCHAR(12),
  account_number VARCHAR(40),
  registered_at DATETIME(6) NOT NULL,
  CONSTRAINT enterprise_credit_code UNIQUE (credit_code),
  FOREIGN KEY (unit_code) REFERENCES recommending_unit (code),
  FOREIGN KEY (county_code) REFERENCES county (code)
);
CREATE INDEX enterprise_unit ON enterprise (unit_code, county_code);

CREATE TABLE warehouse (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL DEFAULT 0,
  enterprise_id BIGINT NOT NULL,
  name VARCHAR(100) NOT NULL,
  country CHAR(2) NOT NULL,
  city VARCHAR(100) NOT NULL,
  address VARCHAR(200) NOT NULL,
  area DECIMAL(12,2) NOT NULL,
  since DATE NOT NULL,
  FOREIGN KEY (enterprise_id) REFERENCES enterprise (id),
  FOREIGN KEY (country) REFERENCES country (code)
);

CREATE TABLE enterprise_recognition (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  enterprise_id BIGINT NOT NULL,
  document_number VARCHAR(60) NOT NULL,
  recognised_on DATE NOT NULL,
  valid_until DATE,
  CONSTRAINT enterprise_recognition_once UNIQUE (enterprise_id, document_number),
  FOREIGN KEY (enterprise_id) REFERENCES enterprise (id)
);

CREATE TABLE funding_entry (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  enterprise_id BIGINT NOT NULL,
  award_year INT NOT NULL,
  matter VARCHAR(300) NOT NULL,
  amount DECIMAL(18,2) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  FOREIGN KEY (enterprise_id) REFERENCES enterprise (id)
);
