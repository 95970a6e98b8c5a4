-- Demonstration only: monthly statistics. All firms have reported since January 2021, eight for the whole base year: three of
-- them the figures of the worked examples, five figures that follow from their warehouses. One lacks May 2021, one was late twice.
INSERT INTO monthly_report (enterprise_id, reported_month, filed_on, recorded_at, recorded_by)
SELECT e.id, m.first_day,
  CASE WHEN e.credit_code = '91410185MAYC00149D' AND m.first_day IN ('2020-11-01', '2021-02-01') THEN m.late_on ELSE m.filed_on END,
  '2021-08-02 00:30:00', '演示数据'
FROM enterprise e CROSS JOIN (
  SELECT CAST('2020-07-01' AS DATE) AS first_day, CAST('2020-08-10' AS DATE) AS filed_on, CAST('2020-08-21' AS DATE) AS late_on
  UNION ALL SELECT CAST('2020-08-01' AS DATE), CAST('2020-09-10' AS DATE), CAST('2020-09-21' AS DATE)
  UNION ALL SELECT CAST('2020-09-01' AS DATE), CAST('2020-10-12' AS DATE), CAST('2020-10-21' AS DATE)
  UNION ALL SELECT CAST('2020-10-01' AS DATE), CAST('2020-11-10' AS DATE), CAST('2020-11-21' AS DATE)
  UNION ALL SELECT CAST('2020-11-01' AS DATE), CAST('2020-12-10' AS DATE), CAST('2020-12-21' AS DATE)
  UNION ALL SELECT CAST('2020-12-01' AS DATE), CAST('2021-01-11' AS DATE), CAST('2021-01-21' AS DATE)
  UNION ALL SELECT CAST('2021-01-01' AS DATE), CAST('2021-02-10' AS DATE), CAST('2021-02-21' AS DATE)
  UNION ALL SELECT CAST('2021-02-01' AS DATE), CAST('2021-03-10' AS DATE), CAST('2021-03-22' AS DATE)
  UNION ALL SELECT CAST('2021-03-01' AS DATE), CAST('2021-04-12' AS DATE), CAST('2021-04-21' AS DATE)
  UNION ALL SELECT CAST('2021-04-01' AS DATE), CAST('2021-05-10' AS DATE), CAST('2021-05-21' AS DATE)
  UNION ALL SELECT CAST('2021-05-01' AS DATE), CAST('2021-06-10' AS DATE), CAST('2021-06-21' AS DATE)
  UNION ALL SELECT CAST('2021-06-01' AS DATE), CAST('2021-07-12' AS DATE), CAST('2021-07-21' AS DATE)
  UNION ALL SELECT CAST('2021-07-01' AS DATE), CAST('2021-08-02' AS DATE), CAST('2021-08-21' AS DATE)
) m
WHERE e.credit_code LIKE '91%MAYC%'
  AND (m.first_day >= '2021-01-01' OR e.credit_code IN ('91410105MAYC00202D', '91410302MAYC002887', '91411025MAYC00501H',
    '91410181MAYC001066', '91410182MAYC00114F', '91410183MAYC00122Q', '91410184MAYC001302', '91410185MAYC00149D'))
  AND NOT (e.credit_code = '91410184MAYC001302' AND m.first_day = '2021-05-01');

INSERT INTO monthly_figure (report_id, figure, amount)
SELECT r.id, s.figure,
  CASE s.figure
    WHEN 'areaInUse' THEN w.area
    WHEN 'valueOut' THEN ROUND(w.area * 0.08, 2)
    WHEN 'orders' THEN ROUND(w.area * 0.0003, 4)
    WHEN 'served' THEN 12 + MOD(r.enterprise_id, 30)
    WHEN 'servedHenan' THEN 4 + MOD(r.enterprise_id, 8)
    ELSE ROUND(w.area * 0.01, 2)
  END
FROM monthly_report r
  JOIN enterprise e ON e.id = r.enterprise_id
  JOIN (SELECT enterprise_id, SUM(area) AS area FROM warehouse GROUP BY enterprise_id) w ON w.enterprise_id = r.enterprise_id
  JOIN statistic s ON s.figure IN ('areaInUse', 'valueOut', 'orders', 'served', 'servedHenan', 'exports9810')
WHERE e.credit_code NOT IN ('91410105MAYC00202D', '91410302MAYC002887', '91411025MAYC00501H');

INSERT INTO monthly_figure (report_id, figure, amount)
SELECT r.id, f.figure, f.amount
FROM monthly_report r JOIN enterprise e ON e.id = r.enterprise_id JOIN (
  SELECT '91410105MAYC00202D' AS credit_code, 'areaInUse' AS figure, 8600.0000 AS amount
  UNION ALL SELECT '91410105MAYC00202D', 'valueOut', 650.0000
  UNION ALL SELECT '91410105MAYC00202D', 'orders', 1.9583
  UNION ALL SELECT '91410105MAYC00202D', 'served', 46.0000
  UNION ALL SELECT '91410105MAYC00202D', 'servedHenan', 12.0000
  UNION ALL SELECT '91410105MAYC00202D', 'exports9810', 71.6667
  UNION ALL SELECT '91410302MAYC002887', 'areaInUse', 10000.0000
  UNION ALL SELECT '91410302MAYC002887', 'valueOut', 833.3333
  UNION ALL SELECT '91410302MAYC002887', 'orders', 4.1667
  UNION ALL SELECT '91410302MAYC002887', 'served', 100.0000
  UNION ALL SELECT '91410302MAYC002887', 'servedHenan', 50.0000
  UNION ALL SELECT '91410302MAYC002887', 'exports9810', 83.3333
  UNION ALL SELECT '91411025MAYC00501H', 'areaInUse', 2000.0000
  UNION ALL SELECT '91411025MAYC00501H', 'valueOut', 83.3333
  UNION ALL SELECT '91411025MAYC00501H', 'orders', 0.0833
  UNION ALL SELECT '91411025MAYC00501H', 'served', 10.0000
  UNION ALL SELECT '91411025MAYC00501H', 'servedHenan', 3.0000
  UNION ALL SELECT '91411025MAYC00501H', 'exports9810', 0.0000
) f ON f.credit_code = e.credit_code;
