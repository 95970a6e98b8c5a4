-- That everything submitted has been judged again by a correction; those before this were carried out as they were published.
CREATE TABLE rule_correction_end (
  correction_id BIGINT PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  CONSTRAINT rule_correction_end_correction FOREIGN KEY (correction_id) REFERENCES rule_correction (id)
);
INSERT INTO rule_correction_end (correction_id, at) SELECT id, at FROM rule_correction;
