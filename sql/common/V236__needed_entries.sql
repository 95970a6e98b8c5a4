-- What every line of a list of the form must have, by category: a warehouse of the firm's own goods may do without a
-- management system (M13 is optional there, and E12 only warns).
ALTER TABLE form_part ADD COLUMN needed VARCHAR(300);
UPDATE form_part SET needed = 'name country city address buildMode leaseNumber leaseStart leaseEnd area areaInUse areaUsed runningSince ordersOut valueOut wmsName'
  WHERE category = 'C1' AND part = 'warehouses';
UPDATE form_part SET needed = 'name country city address buildMode leaseNumber leaseStart leaseEnd area areaInUse areaUsed runningSince ordersOut valueOut'
  WHERE category = 'C2' AND part = 'warehouses';
