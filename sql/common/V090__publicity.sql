CREATE TABLE publicity_notice (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  number VARCHAR(60) NOT NULL,
  posted_on DATE NOT NULL,
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT publicity_notice_once UNIQUE (call_id),
  CONSTRAINT publicity_notice_number UNIQUE (number)
);

CREATE TABLE place (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  position INT NOT NULL,
  CONSTRAINT place_once UNIQUE (call_id, position)
);

-- Who stood in a place, one after the other; the last one counts. An application stands in one place, once.
CREATE TABLE place_holder (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  place_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  tier VARCHAR(10) NOT NULL,
  amount DECIMAL(18,2) NOT NULL,
  carried DECIMAL(18,2) NOT NULL,
  posted_on DATE NOT NULL,
  CONSTRAINT place_holder_once UNIQUE (application_id),
  CONSTRAINT place_holder_place FOREIGN KEY (place_id) REFERENCES place (id),
  CONSTRAINT place_holder_application FOREIGN KEY (application_id) REFERENCES application (id)
);
CREATE INDEX place_holder_latest ON place_holder (place_id, id);

-- refusal is a message key: it came late or without a name, is kept, but was not taken up.
CREATE TABLE objection (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  holder_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  name VARCHAR(200),
  contact VARCHAR(200),
  grounds VARCHAR(4000) NOT NULL,
  file_id BIGINT,
  receipt VARCHAR(40) NOT NULL,
  refusal VARCHAR(40),
  filed_at DATETIME(6) NOT NULL,
  CONSTRAINT objection_receipt UNIQUE (receipt),
  CONSTRAINT objection_holder FOREIGN KEY (holder_id) REFERENCES place_holder (id),
  CONSTRAINT objection_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
);

CREATE TABLE acknowledgement (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  objection_id BIGINT NOT NULL,
  admitted BOOLEAN NOT NULL,
  reason VARCHAR(2000),
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT acknowledgement_once UNIQUE (objection_id),
  CONSTRAINT acknowledgement_objection FOREIGN KEY (objection_id) REFERENCES objection (id)
);

CREATE TABLE ruling (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  objection_id BIGINT NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT ruling_once UNIQUE (objection_id),
  CONSTRAINT ruling_objection FOREIGN KEY (objection_id) REFERENCES objection (id)
);
