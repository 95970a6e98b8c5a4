CREATE TABLE application (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL,
  call_id BIGINT NOT NULL,
  enterprise_id BIGINT NOT NULL,
  category VARCHAR(10) NOT NULL,
  number VARCHAR(20),
  created_at DATETIME(6) NOT NULL,
  created_by BIGINT,
  CONSTRAINT application_once UNIQUE (call_id, enterprise_id),
  CONSTRAINT application_number UNIQUE (number)
);

CREATE TABLE number_series (
  prefix VARCHAR(10) PRIMARY KEY,
  last_number INT NOT NULL
);

CREATE TABLE application_reader (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  office_key VARCHAR(40) NOT NULL,
  CONSTRAINT application_reader_once UNIQUE (application_id, office_key),
  CONSTRAINT application_reader_application FOREIGN KEY (application_id) REFERENCES application (id)
);
CREATE INDEX application_reader_office ON application_reader (office_key, application_id);

CREATE TABLE application_version (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL,
  application_id BIGINT NOT NULL,
  number INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  submitted_at DATETIME(6),
  submitted_by VARCHAR(100),
  hash CHAR(64),
  CONSTRAINT application_version_once UNIQUE (application_id, number),
  CONSTRAINT application_version_application FOREIGN KEY (application_id) REFERENCES application (id)
);

CREATE TABLE form_value (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL,
  version_id BIGINT NOT NULL,
  field_key VARCHAR(40) NOT NULL,
  amount DECIMAL(20,4),
  words VARCHAR(4000),
  CONSTRAINT form_value_once UNIQUE (version_id, field_key),
  CONSTRAINT form_value_version FOREIGN KEY (version_id) REFERENCES application_version (id)
);

CREATE TABLE application_warehouse (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL,
  version_id BIGINT NOT NULL,
  position INT NOT NULL,
  registry_id BIGINT,
  name VARCHAR(100) NOT NULL,
  build_mode VARCHAR(20),
  operator_name VARCHAR(150),
  equity_percent DECIMAL(5,2),
  odi_number VARCHAR(30),
  odi_on DATE,
  country VARCHAR(2),
  city VARCHAR(100),
  address VARCHAR(300),
  latitude DECIMAL(9,6),
  longitude DECIMAL(9,6),
  hub VARCHAR(100),
  lease_number VARCHAR(60),
  lease_start DATE,
  lease_end DATE,
  lease_area DECIMAL(12,2),
  area DECIMAL(12,2),
  area_in_use DECIMAL(12,2),
  area_used DECIMAL(12,2),
  invest_build DECIMAL(18,2),
  invest_lease DECIMAL(18,2),
  invest_equipment DECIMAL(18,2),
  invest_refit DECIMAL(18,2),
  invest_other DECIMAL(18,2),
  running_since DATE,
  orders_out DECIMAL(12,4),
  value_out DECIMAL(18,2),
  value_out_prior DECIMAL(18,2),
  daily_capacity INT,
  daily_actual INT,
  services VARCHAR(300),
  wms_name VARCHAR(100),
  platforms VARCHAR(300),
  single_window BOOLEAN,
  fire_safety BOOLEAN,
  insurance BOOLEAN,
  CONSTRAINT application_warehouse_once UNIQUE (version_id, position),
  CONSTRAINT application_warehouse_version FOREIGN KEY (version_id) REFERENCES application_version (id)
);
CREATE INDEX application_warehouse_lease ON application_warehouse (lease_number);

CREATE TABLE attachment (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  version_id BIGINT NOT NULL,
  material VARCHAR(10) NOT NULL,
  file_id BIGINT NOT NULL,
  name VARCHAR(255) NOT NULL,
  content_type VARCHAR(100) NOT NULL,
  size BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  uploaded_by VARCHAR(100) NOT NULL,
  CONSTRAINT attachment_version FOREIGN KEY (version_id) REFERENCES application_version (id),
  CONSTRAINT attachment_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
);
