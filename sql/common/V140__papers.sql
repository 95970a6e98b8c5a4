-- A blind paper is the redacted copy that experts see; a scan is the sealed print of the application, under the hash it bears.
ALTER TABLE attachment ADD COLUMN blind BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE attachment ADD COLUMN scan BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE attachment ADD COLUMN print_code VARCHAR(64);

-- The material that the programme itself prints and takes back sealed.
ALTER TABLE material ADD COLUMN printed BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE material SET printed = TRUE WHERE code = 'M02';

-- Which criteria of the score table a material supports.
CREATE TABLE material_criterion (
  material_id BIGINT NOT NULL,
  criterion VARCHAR(10) NOT NULL,
  CONSTRAINT material_criterion_once PRIMARY KEY (material_id, criterion),
  CONSTRAINT material_criterion_material FOREIGN KEY (material_id) REFERENCES material (id)
);
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'Q1' FROM material WHERE category IN ('C1', 'C2') AND code IN ('M08', 'M10');
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'Q2' FROM material WHERE category IN ('C1', 'C2') AND code IN ('M04', 'M07', 'M08', 'M16');
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'Q3' FROM material WHERE category IN ('C1', 'C2') AND code IN ('M06', 'M08');
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'Q4' FROM material WHERE category IN ('C1', 'C2') AND code IN ('M08', 'M09');
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'Q5' FROM material WHERE category IN ('C1', 'C2') AND code IN ('M04', 'M09');
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'Q6' FROM material WHERE category IN ('C1', 'C2') AND code = 'M09';
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'Q7' FROM material WHERE category IN ('C1', 'C2') AND code = 'M09';
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'Q8' FROM material WHERE category IN ('C1', 'C2') AND code IN ('M09', 'M10');
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'Q9' FROM material WHERE category = 'C1' AND code = 'M14';
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'Q10' FROM material WHERE category = 'C1' AND code = 'M14';
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'Q9' FROM material WHERE category = 'C2' AND code IN ('M09', 'M15');
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'Q10' FROM material WHERE category = 'C2' AND code = 'M09';
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'Q11' FROM material WHERE category IN ('C1', 'C2') AND code = 'M15';
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'X1' FROM material WHERE category IN ('C1', 'C2') AND code = 'M13';
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'X2' FROM material WHERE category IN ('C1', 'C2') AND code IN ('M10', 'M14', 'M17');
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'X3' FROM material WHERE category IN ('C1', 'C2') AND code IN ('M05', 'M06', 'M17');
INSERT INTO material_criterion (material_id, criterion) SELECT id, 'X4' FROM material WHERE category IN ('C1', 'C2') AND code = 'M17';

-- That an enterprise took its application back, at whatever stage; what was scored until then is kept.
CREATE TABLE withdrawal (
  application_id BIGINT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  at DATETIME(6) NOT NULL,
  by_name VARCHAR(100) NOT NULL,
  CONSTRAINT withdrawal_application FOREIGN KEY (application_id) REFERENCES application (id)
);
