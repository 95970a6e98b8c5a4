-- MySQL finds a row by an index only where both columns are compared alike, and the engine's are compared byte by byte.
ALTER TABLE case_title MODIFY process_instance_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
ALTER TABLE task_handover MODIFY task_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
