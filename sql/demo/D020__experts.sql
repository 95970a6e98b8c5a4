-- The expert pool of the demonstration; the employers are fictional. Two of the experts belong to a city's administration.
INSERT INTO expert (person_id, field, employer, unit_code)
SELECT p.id, e.field, e.employer, e.unit_code
  FROM person p
  JOIN (
    SELECT 'expert01' AS login, 'FINANCE' AS field, '中原会计师事务所' AS employer, NULL AS unit_code
    UNION ALL SELECT 'expert02', 'FINANCE', '河洛财经大学会计学院', NULL
    UNION ALL SELECT 'expert03', 'FINANCE', '嵩岳税务师事务所', NULL
    UNION ALL SELECT 'expert04', 'FINANCE', '洛阳市财政投资评审中心', '410300'
    UNION ALL SELECT 'expert05', 'FINANCE', '黄河资产评估公司', NULL
    UNION ALL SELECT 'expert06', 'LOGISTICS', '中原物流研究院', NULL
    UNION ALL SELECT 'expert07', 'LOGISTICS', '河洛交通大学物流系', NULL
    UNION ALL SELECT 'expert08', 'LOGISTICS', '陆港多式联运协会', NULL
    UNION ALL SELECT 'expert09', 'LOGISTICS', '郑州市商务服务中心', '410100'
    UNION ALL SELECT 'expert10', 'LOGISTICS', '仓储标准化技术委员会', NULL
    UNION ALL SELECT 'expert11', 'CROSSBORDER', '省跨境电商协会', NULL
    UNION ALL SELECT 'expert12', 'CROSSBORDER', '河洛财经大学国际商学院', NULL
    UNION ALL SELECT 'expert13', 'CROSSBORDER', '丝路数字贸易研究院', NULL
    UNION ALL SELECT 'expert14', 'CROSSBORDER', '中原外贸综合服务联盟', NULL
    UNION ALL SELECT 'expert15', 'CROSSBORDER', '海外仓标准起草工作组', NULL
  ) e ON e.login = p.login;
