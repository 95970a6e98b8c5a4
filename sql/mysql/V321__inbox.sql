-- The tasks of an office are found, and counted, from the index alone.
CREATE INDEX inbox_of_office ON ACT_RU_IDENTITYLINK (GROUP_ID_, TYPE_, TASK_ID_);
