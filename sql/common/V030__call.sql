CREATE TABLE category (
  code VARCHAR(10) PRIMARY KEY,
  name_zh VARCHAR(100) NOT NULL,
  name_en VARCHAR(100) NOT NULL,
  position INT NOT NULL UNIQUE
);
INSERT INTO category (code, name_zh, name_en, position) VALUES
  ('C1', '公共海外仓企业', 'Operator of a public overseas warehouse', 1),
  ('C2', '自用海外仓企业', 'Operator of an overseas warehouse for its own use', 2),
  ('C3', '租用第三方海外仓企业', 'Tenant of a third party''s overseas warehouse', 3),
  ('C4', '跨境电商9810出口企业', 'Exporter under customs code 9810', 4);

CREATE TABLE programme_call (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL,
  number VARCHAR(40) NOT NULL,
  document_number VARCHAR(60),
  title_zh VARCHAR(200) NOT NULL,
  title_en VARCHAR(300) NOT NULL,
  opens_at DATETIME(6),
  closes_at DATETIME(6),
  base_date DATE,
  base_year_from DATE,
  base_year_to DATE,
  budget DECIMAL(18,2),
  created_at DATETIME(6) NOT NULL,
  created_by BIGINT,
  published_at DATETIME(6),
  published_by BIGINT,
  closed_at DATETIME(6),
  CONSTRAINT programme_call_number UNIQUE (number)
);
CREATE INDEX programme_call_published ON programme_call (published_at);

CREATE TABLE call_category (
  call_id BIGINT NOT NULL,
  category VARCHAR(10) NOT NULL,
  PRIMARY KEY (call_id, category),
  FOREIGN KEY (call_id) REFERENCES programme_call (id),
  FOREIGN KEY (category) REFERENCES category (code)
);

CREATE TABLE call_extension (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  closed_before DATETIME(6) NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  document_number VARCHAR(60) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  extended_at DATETIME(6) NOT NULL,
  extended_by BIGINT,
  FOREIGN KEY (call_id) REFERENCES programme_call (id)
);

CREATE TABLE stage_limit (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL,
  call_id BIGINT NOT NULL,
  stage VARCHAR(30) NOT NULL,
  days INT NOT NULL,
  CONSTRAINT stage_limit_once UNIQUE (call_id, stage),
  FOREIGN KEY (call_id) REFERENCES programme_call (id)
);

CREATE TABLE tier (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL,
  call_id BIGINT NOT NULL,
  code VARCHAR(4) NOT NULL,
  name_zh VARCHAR(40) NOT NULL,
  name_en VARCHAR(60) NOT NULL,
  award DECIMAL(18,2) NOT NULL,
  quota INT NOT NULL,
  position INT NOT NULL,
  CONSTRAINT tier_once UNIQUE (call_id, code),
  FOREIGN KEY (call_id) REFERENCES programme_call (id)
);

CREATE TABLE rule_table (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL,
  call_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  xml LONGTEXT NOT NULL,
  CONSTRAINT rule_table_once UNIQUE (call_id, kind),
  FOREIGN KEY (call_id) REFERENCES programme_call (id)
);

CREATE TABLE pinned_decision (
  rule_table_id BIGINT NOT NULL,
  decision VARCHAR(60) NOT NULL,
  definition_id VARCHAR(64) NOT NULL,
  PRIMARY KEY (rule_table_id, decision),
  FOREIGN KEY (rule_table_id) REFERENCES rule_table (id)
);
