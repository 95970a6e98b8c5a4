-- The recommending units or counties whose firms a notice gives more time; a notice without any gives it to everybody.
CREATE TABLE call_extension_region (
  extension_id BIGINT NOT NULL,
  region VARCHAR(10) NOT NULL,
  PRIMARY KEY (extension_id, region),
  CONSTRAINT call_extension_region_notice FOREIGN KEY (extension_id) REFERENCES call_extension (id)
);

-- Working days that a notice adds to a stage of those who review the firms of some regions.
CREATE TABLE stage_extension (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  stage VARCHAR(30) NOT NULL,
  days INT NOT NULL,
  document_number VARCHAR(60) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  at DATETIME(6) NOT NULL,
  by_name VARCHAR(100) NOT NULL,
  CONSTRAINT stage_extension_call FOREIGN KEY (call_id) REFERENCES programme_call (id)
);
CREATE TABLE stage_extension_region (
  extension_id BIGINT NOT NULL,
  region VARCHAR(10) NOT NULL,
  PRIMARY KEY (extension_id, region),
  CONSTRAINT stage_extension_region_notice FOREIGN KEY (extension_id) REFERENCES stage_extension (id)
);

-- When the portal could not be used, so that everybody can see whether a deadline was fair.
CREATE TABLE outage (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  from_at DATETIME(6) NOT NULL,
  until_at DATETIME(6) NOT NULL,
  what VARCHAR(1000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by VARCHAR(100) NOT NULL
);
CREATE INDEX outage_time ON outage (from_at, until_at);
