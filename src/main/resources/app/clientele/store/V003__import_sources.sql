-- How the file of an import was read. The last import of a source speaks for it; it goes with its import, so that an
-- undone import leaves nothing behind. adopted_currency: the shop took its currency from this file.
CREATE TABLE import_profile (
    batch_id BIGINT PRIMARY KEY REFERENCES import_batch (id) ON DELETE CASCADE,
    source VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    content VARCHAR NOT NULL,
    adopted_currency VARCHAR(3)
);

-- Lines that an import replaced, as they were with their ticket: undoing it brings them back.
CREATE TABLE replaced_line (
    batch_id BIGINT NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    line_id BIGINT NOT NULL,
    sale_id BIGINT NOT NULL,
    product VARCHAR NOT NULL,
    category VARCHAR NOT NULL,
    quantity_thousandths BIGINT NOT NULL,
    unit_price_cents BIGINT,
    discount_cents BIGINT NOT NULL,
    amount_cents BIGINT NOT NULL,
    line_key UUID,
    content_hash UUID,
    occurrence INTEGER,
    sold_on DATE NOT NULL,
    sold_at TIME,
    ticket_number VARCHAR NOT NULL,
    payment VARCHAR NOT NULL,
    channel VARCHAR NOT NULL,
    ticket_key UUID,
    PRIMARY KEY (batch_id, line_id)
);

-- Which imports told of a replaced line.
CREATE TABLE replaced_line_told (
    batch_id BIGINT NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    line_id BIGINT NOT NULL,
    told_by BIGINT NOT NULL,
    customer_id BIGINT,
    PRIMARY KEY (batch_id, line_id, told_by)
);
