-- What each category is for, and which of them a new call starts with.
ALTER TABLE category ADD COLUMN about_zh VARCHAR(300);
ALTER TABLE category ADD COLUMN about_en VARCHAR(500);
ALTER TABLE category ADD COLUMN usual BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE category SET usual = TRUE WHERE code IN ('C1', 'C2');
UPDATE category SET about_zh = '在境外投资或者租赁仓库并取得运营权，为多家跨境电商企业提供清关、仓储、物流、配送等服务', about_en = 'Invests in or leases warehouses abroad, holds the operating right, and serves several cross-border e-commerce firms with clearance, storage, logistics, delivery and the like' WHERE code = 'C1';
UPDATE category SET about_zh = '在境外自有或者租赁仓库，只为本企业的货物提供清关、仓储、展示、退换货、售后等服务', about_en = 'Owns or leases warehouses abroad that serve its own goods only: clearance, storage, display, returns, after-sales' WHERE code = 'C2';
UPDATE category SET about_zh = '河南卖家，租用公共海外仓或者大型平台的海外仓服务，本身不运营仓库', about_en = 'A seller in Henan who rents a public overseas warehouse or a large platform''s warehouse service and runs none himself' WHERE code = 'C3';
UPDATE category SET about_zh = '在郑州海关以监管代码9810（跨境电商出口海外仓）申报出口的河南企业', about_en = 'A Henan firm that exports under customs code 9810 (to overseas warehouses) at Zhengzhou Customs' WHERE code = 'C4';

-- The parts of a category's form beside its questions: the list of warehouses, the list of firms served.
CREATE TABLE form_part (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  category VARCHAR(10) NOT NULL,
  part VARCHAR(20) NOT NULL,
  CONSTRAINT form_part_once UNIQUE (category, part),
  CONSTRAINT form_part_category FOREIGN KEY (category) REFERENCES category (code)
);
INSERT INTO form_part (category, part) VALUES
  ('C1', 'warehouses'), ('C1', 'servedFirms'), ('C2', 'warehouses');

-- The figures by which a category is judged. TYPED ones are answers of the form; SUM, COUNT, DISTINCT, LONGEST and
-- SHORTEST look at the named entries of its warehouses; TOTAL, PERCENT and GROWTH follow from other figures.
CREATE TABLE figure_rule (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  category VARCHAR(10) NOT NULL,
  figure VARCHAR(30) NOT NULL,
  measure VARCHAR(20) NOT NULL,
  sources VARCHAR(200),
  unit VARCHAR(10) NOT NULL,
  position INT NOT NULL,
  CONSTRAINT figure_rule_once UNIQUE (category, figure),
  CONSTRAINT figure_rule_category FOREIGN KEY (category) REFERENCES category (code)
);
INSERT INTO figure_rule (category, figure, measure, sources, unit, position) VALUES
  ('C1', 'areaInUse', 'SUM', 'areaInUse', 'sqm', 1),
  ('C1', 'areaUsed', 'SUM', 'areaUsed', 'sqm', 2),
  ('C1', 'input', 'SUM', 'investBuild investLease investEquipment investRefit investOther', 'wan', 3),
  ('C1', 'warehouses', 'COUNT', NULL, 'count', 4),
  ('C1', 'countries', 'DISTINCT', 'country', 'count', 5),
  ('C1', 'months', 'LONGEST', 'runningSince', 'months', 6),
  ('C1', 'monthsShortest', 'SHORTEST', 'runningSince', 'months', 7),
  ('C1', 'valueOut', 'SUM', 'valueOut', 'wan', 8),
  ('C1', 'valueOutPrior', 'SUM', 'valueOutPrior', 'wan', 9),
  ('C1', 'orders', 'SUM', 'ordersOut', 'wanOrders', 10),
  ('C1', 'served', 'TYPED', NULL, 'firms', 11),
  ('C1', 'servedHenan', 'TYPED', NULL, 'firms', 12),
  ('C1', 'exports9810', 'TYPED', NULL, 'wan', 13),
  ('C1', 'useRate', 'PERCENT', 'areaUsed areaInUse', 'percent', 14),
  ('C1', 'growth', 'GROWTH', 'valueOut valueOutPrior', 'percent', 15);
INSERT INTO figure_rule (category, figure, measure, sources, unit, position)
  SELECT 'C2', figure, measure, sources, unit, position FROM figure_rule WHERE category = 'C1' AND figure NOT LIKE 'served%';
INSERT INTO figure_rule (category, figure, measure, sources, unit, position) VALUES
  ('C2', 'ownExports', 'TYPED', NULL, 'wan', 11),
  ('C2', 'henanShare', 'TYPED', NULL, 'percent', 12),
  ('C3', 'rent', 'TYPED', NULL, 'wan', 1),
  ('C3', 'serviceFee', 'TYPED', NULL, 'wan', 2),
  ('C3', 'rentAndFees', 'TOTAL', 'rent serviceFee', 'wan', 3),
  ('C4', 'exports9810', 'TYPED', NULL, 'wan', 1);
