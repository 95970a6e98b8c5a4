-- Whether an answer of an earlier year still holds when it is taken over: figures, conditions and declarations do not.
ALTER TABLE form_field ADD COLUMN lasting BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE form_field SET lasting = TRUE
  WHERE kind NOT IN ('number', 'yesno') AND field_key <> 'statisticsNote' OR field_key = 'regCapital';
