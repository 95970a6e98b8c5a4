-- Demonstration only: colleagues who can check on the spot what others have judged. Every account has the password Yucang-2021.
INSERT INTO person (login, password_hash, name, mobile, email, created_at) VALUES
  ('province3', 'PBKDF2WithHmacSHA256:60000:5ABYt3MgneJaGVsM85BSUmbRT6tk7WIBsKgRFfrX2Tc=:lbQNTRvDsal01aDv0euWUDEK/EVvlqcZUdWgOA8rCZg=', '汤立衡', '19900000404', 'province3@example.com', '2021-06-01 01:00:00'),
  ('province4', 'PBKDF2WithHmacSHA256:60000:5ABYt3MgneJaGVsM85BSUmbRT6tk7WIBsKgRFfrX2Tc=:lbQNTRvDsal01aDv0euWUDEK/EVvlqcZUdWgOA8rCZg=', '施若岚', '19900000405', 'province4@example.com', '2021-06-01 01:00:00'),
  ('zhengzhou2', 'PBKDF2WithHmacSHA256:60000:5ABYt3MgneJaGVsM85BSUmbRT6tk7WIBsKgRFfrX2Tc=:lbQNTRvDsal01aDv0euWUDEK/EVvlqcZUdWgOA8rCZg=', '祁明扬', '19900000406', 'zhengzhou2@example.com', '2021-06-01 01:00:00'),
  ('zhengzhou3', 'PBKDF2WithHmacSHA256:60000:5ABYt3MgneJaGVsM85BSUmbRT6tk7WIBsKgRFfrX2Tc=:lbQNTRvDsal01aDv0euWUDEK/EVvlqcZUdWgOA8rCZg=', '柳静怡', '19900000407', 'zhengzhou3@example.com', '2021-06-01 01:00:00');
INSERT INTO membership (person_id, office_key, role) VALUES
  ((SELECT id FROM person WHERE login = 'province3'), 'province', 'PROVINCE'),
  ((SELECT id FROM person WHERE login = 'province4'), 'province', 'PROVINCE'),
  ((SELECT id FROM person WHERE login = 'zhengzhou2'), 'city:410100', 'CITY'),
  ((SELECT id FROM person WHERE login = 'zhengzhou3'), 'city:410100', 'CITY');
