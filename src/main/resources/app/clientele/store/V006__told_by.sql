-- Nearly every line is told of by one import, so that import stands in the line itself, with whom it names; only further
-- imports get a row of their own. A pair for each line made storing a file half as slow again. No foreign keys: each
-- would be one more index, and a customer may be gone by now.
ALTER TABLE sale_line ADD COLUMN told_by BIGINT;
ALTER TABLE sale_line ADD COLUMN named_customer_id BIGINT;

UPDATE sale_line l SET (told_by, named_customer_id) = (
    SELECT p.batch_id, p.customer_id FROM batch_sale_line p WHERE p.line_id = l.id ORDER BY p.batch_id FETCH FIRST ROW ONLY
);
DELETE FROM batch_sale_line p WHERE p.batch_id = (SELECT l.told_by FROM sale_line l WHERE l.id = p.line_id);
ALTER TABLE batch_sale_line RENAME TO sale_line_told_again;

-- Which batch tells of which line, wherever that stands.
CREATE VIEW batch_sale_line (batch_id, line_id, customer_id) AS
    SELECT told_by, id, named_customer_id FROM sale_line WHERE told_by IS NOT NULL
    UNION ALL
    SELECT batch_id, line_id, customer_id FROM sale_line_told_again;
