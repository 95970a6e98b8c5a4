CREATE TABLE recommending_unit (
  code CHAR(6) PRIMARY KEY,
  zh VARCHAR(60) NOT NULL,
  en VARCHAR(100) NOT NULL,
  region_code CHAR(6) NOT NULL,
  position INT NOT NULL UNIQUE
);

CREATE TABLE county (
  code CHAR(6) PRIMARY KEY,
  zh VARCHAR(60) NOT NULL,
  en VARCHAR(100) NOT NULL,
  unit_code CHAR(6) NOT NULL,
  zone BOOLEAN NOT NULL,
  FOREIGN KEY (unit_code) REFERENCES recommending_unit (code)
);

CREATE TABLE office (
  office_key VARCHAR(40) PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  name_zh VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  unit_code CHAR(6),
  FOREIGN KEY (unit_code) REFERENCES recommending_unit (code)
);

CREATE TABLE person (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  login VARCHAR(60) NOT NULL UNIQUE,
  password_hash VARCHAR(255) NOT NULL,
  name VARCHAR(100) NOT NULL,
  mobile VARCHAR(20),
  email VARCHAR(100),
  created_at DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0
);

CREATE TABLE membership (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  office_key VARCHAR(40) NOT NULL,
  role VARCHAR(20) NOT NULL,
  UNIQUE (person_id, office_key, role),
  FOREIGN KEY (person_id) REFERENCES person (id),
  FOREIGN KEY (office_key) REFERENCES office (office_key)
);

CREATE TABLE sign_in_failure (
  person_id BIGINT PRIMARY KEY,
  failures INT NOT NULL,
  last_at DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  FOREIGN KEY (person_id) REFERENCES person (id)
);
