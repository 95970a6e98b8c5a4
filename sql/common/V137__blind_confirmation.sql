-- That a clerk of the province has read a blind copy and found nothing in it by which the applicant could be known, or that
-- he takes this back; the latest word on a file counts, and experts see confirmed copies only.
CREATE TABLE blind_confirmation (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  file_id BIGINT NOT NULL,
  blind BOOLEAN NOT NULL,
  office_key VARCHAR(40),
  person_id BIGINT,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL
);
CREATE INDEX blind_confirmation_file ON blind_confirmation (application_id, file_id, id);
