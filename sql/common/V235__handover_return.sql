-- That the second person of a firm gave a handover back, and why: it does not count any more.
CREATE TABLE handover_return (
  handover_id BIGINT PRIMARY KEY,
  reason VARCHAR(500) NOT NULL,
  person_id BIGINT NOT NULL,
  by_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT handover_return_handover FOREIGN KEY (handover_id) REFERENCES submission_handover (id)
);
