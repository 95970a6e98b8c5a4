-- What was added to the lists of a draft or taken out of them, and by whom, so that colleagues learn of it.
CREATE TABLE draft_list_change (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  act VARCHAR(20) NOT NULL,
  thing VARCHAR(300) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT draft_list_change_application FOREIGN KEY (application_id) REFERENCES application (id)
);
CREATE INDEX draft_list_change_news ON draft_list_change (application_id, id);
