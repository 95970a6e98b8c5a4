CREATE TABLE case_title (
  process_instance_id VARCHAR(64) PRIMARY KEY,
  title VARCHAR(400) NOT NULL,
  number VARCHAR(100)
);
