-- What an expert knows beside his main field, when he is away, and to which firms and people he is tied.
CREATE TABLE expert_knowledge (
  person_id BIGINT NOT NULL,
  field VARCHAR(20) NOT NULL,
  PRIMARY KEY (person_id, field),
  CONSTRAINT expert_knowledge_expert FOREIGN KEY (person_id) REFERENCES expert (person_id)
);

CREATE TABLE expert_absence (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  struck_at DATETIME(6),
  CONSTRAINT expert_absence_expert FOREIGN KEY (person_id) REFERENCES expert (person_id)
);

-- A tie that was entered by mistake is struck, never deleted.
CREATE TABLE expert_tie (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  name VARCHAR(200) NOT NULL,
  credit_code VARCHAR(18),
  ended_on DATE,
  recorded_at DATETIME(6) NOT NULL,
  struck_at DATETIME(6),
  CONSTRAINT expert_tie_expert FOREIGN KEY (person_id) REFERENCES expert (person_id)
);

-- Who stood in the lot of a draw, what each knew then, and why those were excluded who were: the draw is repeated from these.
CREATE TABLE draw_candidate (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  draw_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  fields VARCHAR(100) NOT NULL,
  excluded_by VARCHAR(60),
  excluded_detail VARCHAR(500),
  CONSTRAINT draw_candidate_once UNIQUE (draw_id, person_id),
  CONSTRAINT draw_candidate_draw FOREIGN KEY (draw_id) REFERENCES expert_draw (id)
);
ALTER TABLE expert_draw DROP COLUMN candidates;
ALTER TABLE expert_draw ADD COLUMN supervisor VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE expert_draw ADD COLUMN load_limit INT DEFAULT 20 NOT NULL;
ALTER TABLE expert_draw ADD COLUMN absent_too BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE expert_draw ADD COLUMN widened_because VARCHAR(1000);

-- That somebody left his seat, and why; his sheet, if there is one, is void and kept.
CREATE TABLE seat_departure (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  holder_id BIGINT NOT NULL,
  cause VARCHAR(20) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  person_id BIGINT,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT seat_departure_once UNIQUE (holder_id),
  CONSTRAINT seat_departure_holder FOREIGN KEY (holder_id) REFERENCES seat_holder (id)
);

-- That the province goes on without anybody in a seat.
CREATE TABLE seat_waiver (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  seat_id BIGINT NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  person_id BIGINT,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT seat_waiver_once UNIQUE (seat_id),
  CONSTRAINT seat_waiver_seat FOREIGN KEY (seat_id) REFERENCES seat (id)
);

-- A sheet that the province has reopened is followed by another version; the signed one stays as it is, under its hash.
ALTER TABLE score_sheet ADD COLUMN number INT DEFAULT 1 NOT NULL;
ALTER TABLE score_sheet ADD COLUMN hash VARCHAR(64);
ALTER TABLE score_sheet ADD COLUMN reopened_because VARCHAR(1000);
ALTER TABLE score_sheet ADD COLUMN reopened_by VARCHAR(100);
ALTER TABLE score_sheet ADD COLUMN reopened_at DATETIME(6);
ALTER TABLE score_sheet ADD CONSTRAINT score_sheet_number UNIQUE (holder_id, number);
ALTER TABLE score_sheet DROP CONSTRAINT score_sheet_once;

-- Why a sheet lies far off the median of its panel.
CREATE TABLE score_explanation (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  sheet_id BIGINT NOT NULL,
  median DECIMAL(6,2) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT score_explanation_once UNIQUE (sheet_id),
  CONSTRAINT score_explanation_sheet FOREIGN KEY (sheet_id) REFERENCES score_sheet (id)
);
