-- A message that is no longer its reader's to see, as an expert's who has left the panel; that it was sent stays on record.
CREATE TABLE message_recall (
  message_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (message_id),
  CONSTRAINT message_recall_message FOREIGN KEY (message_id) REFERENCES outgoing_message (id)
);
