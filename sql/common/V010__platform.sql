CREATE TABLE audit_entry (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  person_id BIGINT,
  person_name VARCHAR(100) NOT NULL,
  act VARCHAR(100) NOT NULL,
  subject_kind VARCHAR(40) NOT NULL,
  subject_id BIGINT NOT NULL,
  detail VARCHAR(4000)
);
CREATE INDEX audit_entry_subject ON audit_entry (subject_kind, subject_id, id);
CREATE INDEX audit_entry_at ON audit_entry (at);

CREATE TABLE outgoing_message (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  office_key VARCHAR(40) NOT NULL,
  subject_kind VARCHAR(40) NOT NULL,
  subject_id BIGINT NOT NULL,
  message_key VARCHAR(100) NOT NULL,
  arguments VARCHAR(4000),
  read_at DATETIME(6)
);
CREATE INDEX outgoing_message_office ON outgoing_message (office_key, id);

CREATE TABLE stored_file (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  sha256 CHAR(64) NOT NULL,
  name VARCHAR(255) NOT NULL,
  content_type VARCHAR(100) NOT NULL,
  size BIGINT NOT NULL,
  stored_at DATETIME(6) NOT NULL
);
