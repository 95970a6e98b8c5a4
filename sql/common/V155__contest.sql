-- Two applications of a call declare one warehouse: both stand still until one of the firms gives it up, or time is over.
CREATE TABLE warehouse_contest (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  first_application_id BIGINT NOT NULL,
  first_position INT NOT NULL,
  first_name VARCHAR(100) NOT NULL,
  second_application_id BIGINT NOT NULL,
  second_position INT NOT NULL,
  second_name VARCHAR(100) NOT NULL,
  ground VARCHAR(20) NOT NULL,
  figure VARCHAR(300) NOT NULL,
  raised_at DATETIME(6) NOT NULL,
  due_on DATE NOT NULL,
  CONSTRAINT warehouse_contest_first FOREIGN KEY (first_application_id) REFERENCES application (id),
  CONSTRAINT warehouse_contest_second FOREIGN KEY (second_application_id) REFERENCES application (id)
);

-- What a firm answered; it may think again until the contest ends, its latest answer counts.
CREATE TABLE contest_choice (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  contest_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  keeps BOOLEAN NOT NULL,
  at DATETIME(6) NOT NULL,
  by_name VARCHAR(100) NOT NULL,
  CONSTRAINT contest_choice_contest FOREIGN KEY (contest_id) REFERENCES warehouse_contest (id)
);

CREATE TABLE contest_end (
  contest_id BIGINT PRIMARY KEY,
  way VARCHAR(20) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT contest_end_contest FOREIGN KEY (contest_id) REFERENCES warehouse_contest (id)
);
