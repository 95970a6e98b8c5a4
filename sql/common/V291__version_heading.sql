-- Under what a version is filed, kept with it: what is printed of it stays the same when the firm changes its profile.
ALTER TABLE application_version ADD COLUMN registered_name VARCHAR(100);
ALTER TABLE application_version ADD COLUMN registered_name_en VARCHAR(200);
ALTER TABLE application_version ADD COLUMN credit_code CHAR(18);
ALTER TABLE application_version ADD COLUMN category VARCHAR(10);
ALTER TABLE application_version ADD COLUMN call_number VARCHAR(40);

UPDATE application_version SET
  registered_name = (SELECT e.name_zh FROM application a JOIN enterprise e ON e.id = a.enterprise_id WHERE a.id = application_version.application_id),
  registered_name_en = (SELECT e.name_en FROM application a JOIN enterprise e ON e.id = a.enterprise_id WHERE a.id = application_version.application_id),
  credit_code = (SELECT e.credit_code FROM application a JOIN enterprise e ON e.id = a.enterprise_id WHERE a.id = application_version.application_id),
  category = (SELECT a.category FROM application a WHERE a.id = application_version.application_id),
  call_number = (SELECT c.number FROM application a JOIN programme_call c ON c.id = a.call_id WHERE a.id = application_version.application_id);
