-- Demonstration only: the departments that are consulted. Every account has the password Yucang-2021.
INSERT INTO person (login, password_hash, name, mobile, email, created_at) VALUES
  ('tax', 'PBKDF2WithHmacSHA256:60000:5ABYt3MgneJaGVsM85BSUmbRT6tk7WIBsKgRFfrX2Tc=:lbQNTRvDsal01aDv0euWUDEK/EVvlqcZUdWgOA8rCZg=', '陶宁远', '19900000401', 'tax@example.com', '2021-06-01 01:00:00'),
  ('market', 'PBKDF2WithHmacSHA256:60000:5ABYt3MgneJaGVsM85BSUmbRT6tk7WIBsKgRFfrX2Tc=:lbQNTRvDsal01aDv0euWUDEK/EVvlqcZUdWgOA8rCZg=', '贺文静', '19900000402', 'market@example.com', '2021-06-01 01:00:00'),
  ('emergency', 'PBKDF2WithHmacSHA256:60000:5ABYt3MgneJaGVsM85BSUmbRT6tk7WIBsKgRFfrX2Tc=:lbQNTRvDsal01aDv0euWUDEK/EVvlqcZUdWgOA8rCZg=', '雷国平', '19900000403', 'emergency@example.com', '2021-06-01 01:00:00');
INSERT INTO membership (person_id, office_key, role) VALUES
  ((SELECT id FROM person WHERE login = 'tax'), 'department:tax', 'DEPARTMENT'),
  ((SELECT id FROM person WHERE login = 'market'), 'department:market', 'DEPARTMENT'),
  ((SELECT id FROM person WHERE login = 'emergency'), 'department:emergency', 'DEPARTMENT');
