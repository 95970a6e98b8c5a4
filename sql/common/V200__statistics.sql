-- The figures of the monthly statistics: those that run up over a year are summed, of the others the year's last month counts.
CREATE TABLE statistic (
  figure VARCHAR(30) PRIMARY KEY,
  heading VARCHAR(60) NOT NULL,
  summed BOOLEAN NOT NULL,
  position INT NOT NULL UNIQUE
);
INSERT INTO statistic (figure, heading, summed, position) VALUES
  ('areaInUse', '在用面积（平方米）', FALSE, 1),
  ('valueOut', '出库货值（万元）', TRUE, 2),
  ('orders', '出库单量（万单）', TRUE, 3),
  ('served', '服务企业数（家）', FALSE, 4),
  ('servedHenan', '其中省内企业（家）', FALSE, 5),
  ('exports9810', '9810出口额（万元）', TRUE, 6),
  ('ownExports', '经海外仓的自营出口额（万元）', TRUE, 7),
  ('rent', '海外仓租金（万元）', TRUE, 8),
  ('serviceFee', '海外仓服务费（万元）', TRUE, 9);

-- What a firm reported for a month. A month may be reported again: the first report says when it came, the last one what counts.
CREATE TABLE monthly_report (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  enterprise_id BIGINT NOT NULL,
  reported_month DATE NOT NULL,
  filed_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by VARCHAR(100) NOT NULL,
  CONSTRAINT monthly_report_enterprise FOREIGN KEY (enterprise_id) REFERENCES enterprise (id)
);
CREATE INDEX monthly_report_month ON monthly_report (enterprise_id, reported_month, id);
CREATE INDEX monthly_report_latest ON monthly_report (reported_month, id);
CREATE TABLE monthly_figure (
  report_id BIGINT NOT NULL,
  figure VARCHAR(30) NOT NULL,
  amount DECIMAL(18,4) NOT NULL,
  CONSTRAINT monthly_figure_once PRIMARY KEY (report_id, figure),
  CONSTRAINT monthly_figure_report FOREIGN KEY (report_id) REFERENCES monthly_report (id),
  CONSTRAINT monthly_figure_statistic FOREIGN KEY (figure) REFERENCES statistic (figure)
);

-- Why a firm declares another figure than it reported; asked in every form, answered where there is a difference.
INSERT INTO form_field (category, field_key, section, unit, kind, required, position, material, at_most, prior_year, longest)
  SELECT code, 'statisticsNote', 'narrative', NULL, 'text', FALSE, 3000, NULL, NULL, FALSE, 800 FROM category;
