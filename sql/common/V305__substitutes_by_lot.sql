-- Whoever has come to the pool since a draw stands behind its lot from the day he was entered there.
ALTER TABLE draw_candidate ADD COLUMN entered_at DATETIME(6);

-- To whom the lot offered a seat before the substitute who holds it, and why he could not take it: the choice is repeated from these.
CREATE TABLE passed_over (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  holder_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  excluded_by VARCHAR(60) NOT NULL,
  excluded_detail VARCHAR(500) NOT NULL,
  CONSTRAINT passed_over_once UNIQUE (holder_id, person_id),
  CONSTRAINT passed_over_holder FOREIGN KEY (holder_id) REFERENCES seat_holder (id)
);
