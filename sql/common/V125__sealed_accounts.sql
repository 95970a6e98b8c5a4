-- A sealed number is longer than the number.
ALTER TABLE enterprise MODIFY COLUMN account_number VARCHAR(200);
ALTER TABLE payment_preparation MODIFY COLUMN account_number VARCHAR(200) NOT NULL;
