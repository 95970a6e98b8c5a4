-- Which messages a mail tells of: one, or all of a digest.
CREATE TABLE mail_message (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  mail_id BIGINT NOT NULL,
  message_id BIGINT NOT NULL,
  CONSTRAINT mail_message_once UNIQUE (mail_id, message_id),
  CONSTRAINT mail_message_mail FOREIGN KEY (mail_id) REFERENCES mail (id),
  CONSTRAINT mail_message_message FOREIGN KEY (message_id) REFERENCES outgoing_message (id)
);
INSERT INTO mail_message (mail_id, message_id) SELECT id, message_id FROM mail;

-- That no mail could be made out about a message, or no digest for a person, and why; it is tried again later.
CREATE TABLE writing_failure (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  message_id BIGINT,
  person_id BIGINT,
  reason VARCHAR(1000) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT writing_failure_message FOREIGN KEY (message_id) REFERENCES outgoing_message (id),
  CONSTRAINT writing_failure_person FOREIGN KEY (person_id) REFERENCES person (id)
);
