-- For which application money was granted, and by which document; both are unknown where it was granted outside the programme.
ALTER TABLE funding_entry ADD COLUMN application_id BIGINT;
ALTER TABLE funding_entry ADD COLUMN document_number VARCHAR(60);
ALTER TABLE funding_entry ADD CONSTRAINT funding_entry_application FOREIGN KEY (application_id) REFERENCES application (id);
UPDATE funding_entry SET application_id = (
  SELECT MAX(a.application_id) FROM award a JOIN programme_call c ON c.id = a.call_id JOIN payment p ON p.award_id = a.id
  WHERE a.enterprise_id = funding_entry.enterprise_id AND c.title_zh = funding_entry.matter AND p.amount = funding_entry.amount);
UPDATE funding_entry SET document_number = (
  SELECT MAX(d.document_number) FROM award a JOIN payment_preparation d ON d.award_id = a.id
    JOIN payment_approval v ON v.preparation_id = d.id
  WHERE v.approved = TRUE AND a.application_id = funding_entry.application_id);
