-- Months for which monthly statistics came late, as the province found at the qualification; the latest counts.
CREATE TABLE late_statistics (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  months INT NOT NULL,
  note VARCHAR(1000),
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT late_statistics_application FOREIGN KEY (application_id) REFERENCES application (id)
);
CREATE INDEX late_statistics_latest ON late_statistics (application_id, id);

-- The province wants an application to be checked on the spot.
CREATE TABLE site_check_order (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT site_check_order_once UNIQUE (application_id),
  CONSTRAINT site_check_order_application FOREIGN KEY (application_id) REFERENCES application (id)
);

-- Who checks it, all of one office; named by whoever signs.
CREATE TABLE site_team (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  team_office VARCHAR(40) NOT NULL,
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT site_team_once UNIQUE (application_id),
  CONSTRAINT site_team_application FOREIGN KEY (application_id) REFERENCES application (id)
);
CREATE TABLE site_team_member (
  team_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  CONSTRAINT site_team_member_once PRIMARY KEY (team_id, person_id),
  CONSTRAINT site_team_member_team FOREIGN KEY (team_id) REFERENCES site_team (id)
);

-- What is looked at on the spot, by category.
CREATE TABLE site_check_item (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  category VARCHAR(10) NOT NULL,
  code VARCHAR(10) NOT NULL,
  position INT NOT NULL,
  text_zh VARCHAR(300) NOT NULL,
  text_en VARCHAR(300) NOT NULL,
  CONSTRAINT site_check_item_once UNIQUE (category, code)
);
INSERT INTO site_check_item (category, code, position, text_zh, text_en) VALUES
  ('C1', 'S1', 1, '仓库地址与申报一致，门牌或门头可辨认', 'The address is the declared one; its number or sign can be read'),
  ('C1', 'S2', 2, '产权或租赁合同原件有效，承租人为申报企业或其境外公司', 'The original title or lease is valid and names the firm or its company abroad'),
  ('C1', 'S3', 3, '在用面积与平面图一致', 'The area in use agrees with the floor plan'),
  ('C1', 'S4', 4, '在库货物和出入库作业真实，抽查三笔订单可追溯', 'Goods and movements are real; three orders picked at random can be traced'),
  ('C1', 'S5', 5, '仓储管理系统当场登录，出库货值和单量与申报口径一致', 'The warehouse system is opened on the spot; goods value and orders agree with what was declared'),
  ('C1', 'S6', 6, '服务企业名录抽查五家，合同和往来单据相符', 'Five firms picked from the list of those served have contracts and papers that agree'),
  ('C1', 'S7', 7, '消防、保险和用工符合当地要求', 'Fire safety, insurance and labour meet local requirements'),
  ('C2', 'S1', 1, '仓库地址与申报一致，门牌或门头可辨认', 'The address is the declared one; its number or sign can be read'),
  ('C2', 'S2', 2, '产权或租赁合同原件有效，承租人为申报企业或其境外公司', 'The original title or lease is valid and names the firm or its company abroad'),
  ('C2', 'S3', 3, '在用面积与平面图一致', 'The area in use agrees with the floor plan'),
  ('C2', 'S4', 4, '在库货物为企业自有，抽查三笔订单可追溯', 'The goods are the firm''s own; three orders picked at random can be traced'),
  ('C2', 'S5', 5, '仓储管理系统当场登录，出库货值和单量与申报口径一致', 'The warehouse system is opened on the spot; goods value and orders agree with what was declared'),
  ('C2', 'S6', 6, '消防、保险和用工符合当地要求', 'Fire safety, insurance and labour meet local requirements'),
  ('C3', 'S1', 1, '租仓合同、账单和付款凭证原件一致', 'Lease, invoices and payments agree in the originals'),
  ('C3', 'S2', 2, '承租仓位当场可见，在库货物为企业所有', 'The rented space is seen, and the goods in it belong to the firm'),
  ('C4', 'S1', 1, '9810 报关单与企业台账一致', 'The 9810 declarations agree with the firm''s own books'),
  ('C4', 'S2', 2, '海外仓收货记录与出口批次对应', 'The warehouse abroad received what was exported');

-- A report is kept as it was saved each time; what all of the team have signed counts.
CREATE TABLE site_report (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  way VARCHAR(20) NOT NULL,
  held_at DATETIME(6),
  place VARCHAR(300),
  time_zone VARCHAR(60),
  platform VARCHAR(100),
  link VARCHAR(500),
  remarks VARCHAR(2000),
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT site_report_application FOREIGN KEY (application_id) REFERENCES application (id)
);
CREATE INDEX site_report_latest ON site_report (application_id, id);
CREATE TABLE site_answer (
  report_id BIGINT NOT NULL,
  item VARCHAR(10) NOT NULL,
  answer VARCHAR(10) NOT NULL,
  CONSTRAINT site_answer_once PRIMARY KEY (report_id, item),
  CONSTRAINT site_answer_report FOREIGN KEY (report_id) REFERENCES site_report (id)
);
CREATE TABLE site_finding (
  report_id BIGINT NOT NULL,
  figure VARCHAR(30) NOT NULL,
  amount DECIMAL(18,4) NOT NULL,
  CONSTRAINT site_finding_once PRIMARY KEY (report_id, figure),
  CONSTRAINT site_finding_report FOREIGN KEY (report_id) REFERENCES site_report (id)
);
CREATE TABLE site_signature (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  report_id BIGINT NOT NULL,
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT site_signature_once UNIQUE (report_id, person_id),
  CONSTRAINT site_signature_report FOREIGN KEY (report_id) REFERENCES site_report (id)
);

-- Photographs of the check, with the time and place that the camera wrote into them.
CREATE TABLE site_photo (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  file_id BIGINT NOT NULL,
  name VARCHAR(255) NOT NULL,
  taken_at VARCHAR(40),
  latitude DECIMAL(9,6),
  longitude DECIMAL(9,6),
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT site_photo_application FOREIGN KEY (application_id) REFERENCES application (id)
);
CREATE INDEX site_photo_latest ON site_photo (application_id, id);
