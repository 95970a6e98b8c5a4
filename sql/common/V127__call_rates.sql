-- What one unit of a currency is worth in yuan in a call: typed by the province, fixed with the call's publication.
CREATE TABLE call_rate (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  rate DECIMAL(18,8) NOT NULL,
  position INT NOT NULL,
  CONSTRAINT call_rate_once UNIQUE (call_id, currency),
  FOREIGN KEY (call_id) REFERENCES programme_call (id)
);

INSERT INTO call_rate (call_id, currency, rate, position)
SELECT c.id, r.currency, r.rate, r.position
FROM programme_call c
CROSS JOIN (
  SELECT 'USD' AS currency, 6.4601 AS rate, 1 AS position
  UNION ALL SELECT 'EUR', 7.6862, 2
  UNION ALL SELECT 'GBP', 8.9410, 3
  UNION ALL SELECT 'JPY', 0.058428, 4
  UNION ALL SELECT 'HKD', 0.83208, 5
  UNION ALL SELECT 'AUD', 4.8528, 6
  UNION ALL SELECT 'CAD', 5.2097, 7
  UNION ALL SELECT 'RUB', 0.08842, 8
) r;
