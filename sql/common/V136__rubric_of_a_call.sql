-- The four levels in which each criterion of the experts is described, in both languages. Those without a call are what a
-- new call begins with; each call has its own, which nobody changes once it is published.
CREATE TABLE call_rubric (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  version INT DEFAULT 0 NOT NULL,
  call_id BIGINT,
  category VARCHAR(10) NOT NULL,
  criterion VARCHAR(10) NOT NULL,
  position INT NOT NULL,
  low DECIMAL(3,1) NOT NULL,
  high DECIMAL(3,1) NOT NULL,
  text_zh VARCHAR(300) NOT NULL,
  text_en VARCHAR(500) NOT NULL,
  CONSTRAINT call_rubric_once UNIQUE (call_id, category, criterion, position)
);
INSERT INTO call_rubric (call_id, category, criterion, position, low, high, text_zh, text_en) VALUES
  (NULL, 'C1', 'X1', 1, 0, 1.5, '以手工台账或表格管理，库存与订单不能实时核对', 'Run by hand or in spreadsheets; stock and orders cannot be matched in real time'),
  (NULL, 'C1', 'X1', 2, 2, 3.5, '有仓储管理系统（WMS），入库、出库、盘点在线，但未与电商平台对接', 'A warehouse system (WMS) covers receiving, dispatch and counts, but is not linked to any platform'),
  (NULL, 'C1', 'X1', 3, 4, 5.5, 'WMS 与订单系统（OMS）打通并对接两个以上平台，货主可查询库存，批次可追溯', 'WMS and order system (OMS) work together and are linked to two or more platforms; owners see their stock and batches can be traced'),
  (NULL, 'C1', 'X1', 4, 6, 7, '另与国际贸易单一窗口或海关系统对接，从头程到签收全程可视，有异常预警和数据备份', 'Also linked to the single window or to customs; visible from first leg to signature, with alerts for exceptions and backed-up data'),
  (NULL, 'C1', 'X2', 1, 0, 1, '只提供仓储，或服务主要由第三方承担', 'Storage only, or most services are done by third parties'),
  (NULL, 'C1', 'X2', 2, 1.5, 3, '提供仓储和当地配送，时效和差错率有记录', 'Storage and local delivery, with recorded transit times and error rates'),
  (NULL, 'C1', 'X2', 3, 3.5, 4.5, '另提供清关、退换货、维修、一件代发中的两项以上，向客户承诺时效并能举证', 'Also two or more of clearance, returns, repair and drop shipping; transit times are promised to clients and shown to be kept'),
  (NULL, 'C1', 'X2', 4, 5, 6, '另提供头程、展示、供应链金融、合规咨询等，能为不同品类客户定制，客户续约率高', 'Also first leg, display, supply-chain finance or advice on compliance; solutions for different kinds of goods, and most clients renew'),
  (NULL, 'C1', 'X3', 1, 0, 1, '境外经营证照或用工、纳税材料不全，或有未了结的处罚', 'Licences abroad, or papers on labour and tax, are incomplete, or a penalty is not settled'),
  (NULL, 'C1', 'X3', 2, 1.5, 3, '境外经营证照齐全，当地纳税（含 VAT）和用工合规', 'Licences abroad are complete; taxes, VAT included, and labour follow local law'),
  (NULL, 'C1', 'X3', 3, 3.5, 4.5, '另通过消防验收，仓库和货物已投保，有安全生产和危险品管理制度', 'Also fire safety approved, warehouse and goods insured, with rules for work safety and dangerous goods'),
  (NULL, 'C1', 'X3', 4, 5, 6, '另有客户数据保护、制裁与知识产权核查和应急预案，并有演练或审计记录', 'Also protection of clients’ data, checks on sanctions and intellectual property, and emergency plans, shown by drills or audits'),
  (NULL, 'C1', 'X4', 1, 0, 1, '规模小或依赖单一客户，没有明确的发展计划', 'Small or dependent on one client, without a clear plan'),
  (NULL, 'C1', 'X4', 2, 1.5, 3, '运营稳定，有三年计划和资金安排', 'Steady, with a three-year plan and its funding'),
  (NULL, 'C1', 'X4', 3, 3.5, 4.5, '另已带动省内产业集群企业出口，有具体企业和数据', 'Has also helped firms of the province’s clusters to export, shown by firms and figures'),
  (NULL, 'C1', 'X4', 4, 5, 6, '另有自主品牌或行业影响，做法可供其他企业采用，已有推广实例', 'Also has a brand or standing in the trade, and a practice others can adopt and have adopted'),
  (NULL, 'C2', 'X1', 1, 0, 1.5, '境外库存以手工或表格管理，账实不能及时核对', 'Stock abroad is kept by hand or in spreadsheets and cannot be checked against the books in time'),
  (NULL, 'C2', 'X1', 2, 2, 3.5, '使用仓储管理系统，境外库存可在国内查询', 'A warehouse system is used, and stock abroad can be seen at home'),
  (NULL, 'C2', 'X1', 3, 4, 5.5, '仓储系统与自有店铺、独立站和企业财务或 ERP 打通，订单自动分配', 'The warehouse system works with own shops and with accounting or ERP; orders are assigned by themselves'),
  (NULL, 'C2', 'X1', 4, 6, 7, '另对接单一窗口，按销售预测补货，全程可追溯，有异常预警', 'Also linked to the single window; restocking follows forecasts, everything can be traced, with alerts for exceptions'),
  (NULL, 'C2', 'X2', 1, 0, 1, '仅存放货物，当地配送和售后依赖平台', 'Goods are only stored; delivery and after-sales depend on the platforms'),
  (NULL, 'C2', 'X2', 2, 1.5, 3, '自有仓储并组织当地配送，时效优于直邮', 'Own storage and organised local delivery, faster than direct mail'),
  (NULL, 'C2', 'X2', 3, 3.5, 4.5, '另能处理退换货、换标和维修，售后有当地人员', 'Also handles returns, relabelling and repair, with after-sales staff on the spot'),
  (NULL, 'C2', 'X2', 4, 5, 6, '另有展示体验、多渠道发货和淡旺季库存调度，客户评价高于同行', 'Also showrooms, dispatch for several channels and stock planned by season; rated better by clients than its peers'),
  (NULL, 'C2', 'X3', 1, 0, 1, '境外经营证照或用工、纳税材料不全，或有未了结的处罚', 'Licences abroad, or papers on labour and tax, are incomplete, or a penalty is not settled'),
  (NULL, 'C2', 'X3', 2, 1.5, 3, '境外经营证照齐全，当地纳税（含 VAT）和用工合规', 'Licences abroad are complete; taxes, VAT included, and labour follow local law'),
  (NULL, 'C2', 'X3', 3, 3.5, 4.5, '另通过消防验收，仓库和货物已投保，有安全生产和危险品管理制度', 'Also fire safety approved, warehouse and goods insured, with rules for work safety and dangerous goods'),
  (NULL, 'C2', 'X3', 4, 5, 6, '另有产品认证、知识产权与数据保护管理和应急预案，并有演练或审计记录', 'Also product certification, protection of intellectual property and data, and emergency plans, shown by drills or audits'),
  (NULL, 'C2', 'X4', 1, 0, 1, '出口规模小，海外仓使用时断时续，没有明确计划', 'Small exports, the warehouse is used off and on, without a clear plan'),
  (NULL, 'C2', 'X4', 2, 1.5, 3, '海外仓使用稳定，有三年布局计划和资金安排', 'The warehouse is used steadily, with a three-year plan and its funding'),
  (NULL, 'C2', 'X4', 3, 3.5, 4.5, '另以省内制造的商品为主，带动本地配套企业', 'Mainly goods made in the province, which brings work to local suppliers'),
  (NULL, 'C2', 'X4', 4, 5, 6, '另有自主品牌在当地形成影响，做法可供其他企业采用', 'Also an own brand known in the market, and a practice others can adopt');

-- The calls there are begin with the same.
INSERT INTO call_rubric (call_id, category, criterion, position, low, high, text_zh, text_en)
SELECT c.id, r.category, r.criterion, r.position, r.low, r.high, r.text_zh, r.text_en
  FROM call_rubric r JOIN programme_call c ON 1 = 1 WHERE r.call_id IS NULL;

DROP TABLE rubric_level;
