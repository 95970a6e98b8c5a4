-- The criteria of a category: to which part each belongs, its maximum and, for the computed ones, the figure it judges.
CREATE TABLE criterion (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  category VARCHAR(10) NOT NULL,
  code VARCHAR(10) NOT NULL,
  part VARCHAR(5) NOT NULL,
  maximum DECIMAL(5,2) NOT NULL,
  position INT NOT NULL,
  figure VARCHAR(30),
  step DECIMAL(3,1),
  evidence VARCHAR(10),
  CONSTRAINT criterion_code UNIQUE (category, code)
);
INSERT INTO criterion (category, code, part, maximum, position, figure, step, evidence) VALUES
  ('C1', 'Q1', 'A', 10, 1, 'areaInUse', NULL, NULL),
  ('C1', 'Q2', 'A', 6, 2, 'input', NULL, NULL),
  ('C1', 'Q3', 'A', 5, 3, 'warehouses', NULL, NULL),
  ('C1', 'Q4', 'A', 4, 4, 'months', NULL, NULL),
  ('C1', 'Q5', 'B', 12, 5, 'valueOut', NULL, NULL),
  ('C1', 'Q6', 'B', 8, 6, 'orders', NULL, NULL),
  ('C1', 'Q7', 'B', 5, 7, 'growth', NULL, NULL),
  ('C1', 'Q8', 'B', 5, 8, 'useRate', NULL, NULL),
  ('C1', 'Q9', 'C', 8, 9, 'served', NULL, NULL),
  ('C1', 'Q10', 'C', 7, 10, 'servedHenan', NULL, NULL),
  ('C1', 'Q11', 'C', 5, 11, 'exports9810', NULL, NULL),
  ('C1', 'X1', 'D', 7, 12, NULL, 0.5, 'M13'),
  ('C1', 'X2', 'D', 6, 13, NULL, 0.5, 'M09'),
  ('C1', 'X3', 'D', 6, 14, NULL, 0.5, 'M06'),
  ('C1', 'X4', 'D', 6, 15, NULL, 0.5, 'M14');

-- The four levels in which a criterion of the experts is described to them.
CREATE TABLE rubric_level (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  category VARCHAR(10) NOT NULL,
  criterion VARCHAR(10) NOT NULL,
  position INT NOT NULL,
  low DECIMAL(3,1) NOT NULL,
  high DECIMAL(3,1) NOT NULL,
  CONSTRAINT rubric_level_once UNIQUE (category, criterion, position),
  CONSTRAINT rubric_level_criterion FOREIGN KEY (category, criterion) REFERENCES criterion (category, code)
);
INSERT INTO rubric_level (category, criterion, position, low, high) VALUES
  ('C1', 'X1', 1, 0, 1.5), ('C1', 'X1', 2, 2, 3.5), ('C1', 'X1', 3, 4, 5.5), ('C1', 'X1', 4, 6, 7),
  ('C1', 'X2', 1, 0, 1), ('C1', 'X2', 2, 1.5, 3), ('C1', 'X2', 3, 3.5, 4.5), ('C1', 'X2', 4, 5, 6),
  ('C1', 'X3', 1, 0, 1), ('C1', 'X3', 2, 1.5, 3), ('C1', 'X3', 3, 3.5, 4.5), ('C1', 'X3', 4, 5, 6),
  ('C1', 'X4', 1, 0, 1), ('C1', 'X4', 2, 1.5, 3), ('C1', 'X4', 3, 3.5, 4.5), ('C1', 'X4', 4, 5, 6);

-- The pool of experts: what each knows, who employs him and to which city's administration he belongs, if to any.
CREATE TABLE expert (
  person_id BIGINT PRIMARY KEY,
  field VARCHAR(20) NOT NULL,
  employer VARCHAR(100) NOT NULL,
  unit_code VARCHAR(10)
);

-- A draw can be repeated from its seed and the candidates it was made from.
CREATE TABLE expert_draw (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  pseudonym VARCHAR(20) NOT NULL,
  seats INT NOT NULL,
  seed BIGINT NOT NULL,
  candidates VARCHAR(4000) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL
);
CREATE UNIQUE INDEX expert_draw_pseudonym ON expert_draw (pseudonym);
CREATE INDEX expert_draw_application ON expert_draw (application_id, id);

CREATE TABLE seat (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  draw_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  position INT NOT NULL,
  CONSTRAINT seat_position UNIQUE (draw_id, position),
  CONSTRAINT seat_draw FOREIGN KEY (draw_id) REFERENCES expert_draw (id)
);

-- Who sat in a seat, one after the other; the last one counts.
CREATE TABLE seat_holder (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  seat_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  since DATETIME(6) NOT NULL,
  CONSTRAINT seat_holder_once UNIQUE (seat_id, person_id),
  CONSTRAINT seat_holder_seat FOREIGN KEY (seat_id) REFERENCES seat (id),
  CONSTRAINT seat_holder_expert FOREIGN KEY (person_id) REFERENCES expert (person_id)
);

CREATE TABLE conflict_declaration (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  holder_id BIGINT NOT NULL,
  conflict BOOLEAN NOT NULL,
  reason VARCHAR(1000),
  at DATETIME(6) NOT NULL,
  CONSTRAINT conflict_declaration_holder FOREIGN KEY (holder_id) REFERENCES seat_holder (id)
);

CREATE TABLE score_sheet (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  holder_id BIGINT NOT NULL,
  saved_at DATETIME(6),
  signed_at DATETIME(6),
  version INT NOT NULL,
  CONSTRAINT score_sheet_once UNIQUE (holder_id),
  CONSTRAINT score_sheet_holder FOREIGN KEY (holder_id) REFERENCES seat_holder (id)
);

CREATE TABLE score_entry (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  sheet_id BIGINT NOT NULL,
  criterion VARCHAR(10) NOT NULL,
  points DECIMAL(4,1),
  reason VARCHAR(1000),
  CONSTRAINT score_entry_once UNIQUE (sheet_id, criterion),
  CONSTRAINT score_entry_sheet FOREIGN KEY (sheet_id) REFERENCES score_sheet (id)
);

-- What an application reached in all; the latest counts.
CREATE TABLE total (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  call_id BIGINT NOT NULL,
  part_a DECIMAL(6,2) NOT NULL,
  part_b DECIMAL(6,2) NOT NULL,
  part_c DECIMAL(6,2) NOT NULL,
  part_d DECIMAL(6,2) NOT NULL,
  points DECIMAL(6,2) NOT NULL,
  unrounded DECIMAL(8,4) NOT NULL,
  missed_floors VARCHAR(20) NOT NULL,
  at DATETIME(6) NOT NULL
);
CREATE INDEX total_call ON total (call_id, application_id, id);
CREATE INDEX total_application ON total (application_id, id);

CREATE TABLE criterion_points (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  total_id BIGINT NOT NULL,
  criterion VARCHAR(10) NOT NULL,
  part VARCHAR(5) NOT NULL,
  value_used DECIMAL(18,4),
  points DECIMAL(5,2) NOT NULL,
  maximum DECIMAL(5,2) NOT NULL,
  table_id VARCHAR(200),
  row_id VARCHAR(200),
  inputs VARCHAR(1000),
  CONSTRAINT criterion_points_once UNIQUE (total_id, criterion),
  CONSTRAINT criterion_points_total FOREIGN KEY (total_id) REFERENCES total (id)
);
