ALTER TABLE application ADD CONSTRAINT application_call FOREIGN KEY (call_id) REFERENCES programme_call (id);
ALTER TABLE application ADD CONSTRAINT application_enterprise FOREIGN KEY (enterprise_id) REFERENCES enterprise (id);
ALTER TABLE application ADD CONSTRAINT application_category FOREIGN KEY (category) REFERENCES category (code);
ALTER TABLE application_reader ADD CONSTRAINT application_reader_key FOREIGN KEY (office_key) REFERENCES office (office_key);
ALTER TABLE application_warehouse ADD CONSTRAINT application_warehouse_country FOREIGN KEY (country) REFERENCES country (code);
ALTER TABLE settlement ADD CONSTRAINT settlement_of_call FOREIGN KEY (call_id) REFERENCES programme_call (id);
