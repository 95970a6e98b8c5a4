-- Who passed a task to whom, and why; from_person is null where nobody had taken it.
CREATE TABLE task_handover (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  task_id VARCHAR(64) NOT NULL,
  from_person BIGINT,
  to_person BIGINT NOT NULL,
  by_person BIGINT NOT NULL,
  reason VARCHAR(500) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT task_handover_to FOREIGN KEY (to_person) REFERENCES person (id)
);
CREATE INDEX task_handover_task ON task_handover (task_id, id);

-- While a person is away his deputy of the same office finds his tasks in his own inbox.
CREATE TABLE leave_of_absence (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  deputy_id BIGINT NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT leave_of_absence_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT leave_of_absence_deputy FOREIGN KEY (deputy_id) REFERENCES person (id)
);
CREATE INDEX leave_of_absence_deputy ON leave_of_absence (deputy_id, last_day);

CREATE TABLE leave_ending (
  leave_id BIGINT PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  CONSTRAINT leave_ending_leave FOREIGN KEY (leave_id) REFERENCES leave_of_absence (id)
);
