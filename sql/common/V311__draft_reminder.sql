-- That a firm was reminded of its unsent application before a closing; a later closing reminds it once more.
CREATE TABLE draft_reminder (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT draft_reminder_application FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT draft_reminder_once UNIQUE (application_id, closes_at)
);
