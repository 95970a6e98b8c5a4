-- A call's tables may be corrected after publication by a numbered notice: each correction is an edition of its own, and the
-- earlier ones stay as they were.
ALTER TABLE rule_table ADD COLUMN edition INT DEFAULT 1 NOT NULL;
ALTER TABLE rule_table ADD CONSTRAINT rule_table_edition UNIQUE (call_id, kind, edition);
ALTER TABLE rule_table DROP CONSTRAINT rule_table_once;

CREATE TABLE rule_correction (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  edition INT NOT NULL,
  document_number VARCHAR(60) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  at DATETIME(6) NOT NULL,
  by_name VARCHAR(100) NOT NULL,
  CONSTRAINT rule_correction_once UNIQUE (call_id, edition),
  CONSTRAINT rule_correction_call FOREIGN KEY (call_id) REFERENCES programme_call (id)
);
