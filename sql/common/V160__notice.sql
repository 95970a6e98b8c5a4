-- Who has read what: one person's reading says nothing about his colleagues'.
CREATE TABLE message_reading (
  message_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (message_id, person_id),
  CONSTRAINT message_reading_message FOREIGN KEY (message_id) REFERENCES outgoing_message (id)
);
ALTER TABLE outgoing_message DROP COLUMN read_at;

-- How a person wants to be written to; the latest choice counts, and without one every message is sent by itself.
CREATE TABLE mail_choice (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  rhythm VARCHAR(10) NOT NULL,
  language VARCHAR(2) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT mail_choice_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX mail_choice_latest ON mail_choice (person_id, id);

-- The wording of a mail about an event, the latest of a language; without one the programme's own wording is used.
CREATE TABLE mail_template (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  message_key VARCHAR(100) NOT NULL,
  language VARCHAR(2) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  body VARCHAR(4000) NOT NULL,
  by_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL
);
CREATE INDEX mail_template_latest ON mail_template (message_key, language, id);

-- That mails about a message have been made out; a digest covers all up to its last message.
CREATE TABLE mailed_message (
  message_id BIGINT PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  CONSTRAINT mailed_message_message FOREIGN KEY (message_id) REFERENCES outgoing_message (id)
);

CREATE TABLE mail (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  message_id BIGINT NOT NULL,
  digest BOOLEAN NOT NULL,
  address VARCHAR(200) NOT NULL,
  subject VARCHAR(400) NOT NULL,
  body LONGTEXT NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT mail_once UNIQUE (person_id, message_id, digest),
  CONSTRAINT mail_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Every try to hand a mail to the mail server.
CREATE TABLE mail_attempt (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  mail_id BIGINT NOT NULL,
  delivered BOOLEAN NOT NULL,
  failure VARCHAR(1000),
  at DATETIME(6) NOT NULL,
  CONSTRAINT mail_attempt_mail FOREIGN KEY (mail_id) REFERENCES mail (id)
);
CREATE INDEX mail_attempt_mail_latest ON mail_attempt (mail_id, id);

-- That somebody asked for a mail to be tried again.
CREATE TABLE mail_resend (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  mail_id BIGINT NOT NULL,
  by_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT mail_resend_mail FOREIGN KEY (mail_id) REFERENCES mail (id)
);
