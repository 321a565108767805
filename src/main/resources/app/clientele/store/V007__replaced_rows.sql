-- Answers and costs that an import replaced, as they were: undoing it brings them back. instead_id is the row that
-- stands in their place; a line without one made room together with its whole period.
ALTER TABLE replaced_line ADD COLUMN instead_id BIGINT;

CREATE TABLE replaced_answer (
    batch_id BIGINT NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    answer_id BIGINT NOT NULL,
    instead_id BIGINT,
    question VARCHAR(4) NOT NULL,
    score INTEGER NOT NULL,
    answered_on DATE NOT NULL,
    customer_id BIGINT,
    comment VARCHAR NOT NULL,
    answer_key UUID,
    content_hash UUID,
    occurrence INTEGER,
    wave_id BIGINT,
    card BIGINT,
    set_aside BOOLEAN NOT NULL,
    tags VARCHAR NOT NULL,
    PRIMARY KEY (batch_id, answer_id)
);

CREATE TABLE replaced_cost (
    batch_id BIGINT NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    cost_id BIGINT NOT NULL,
    instead_id BIGINT,
    spent_on DATE NOT NULL,
    kind VARCHAR(11) NOT NULL,
    retention_share DOUBLE PRECISION NOT NULL,
    label VARCHAR NOT NULL,
    amount_cents BIGINT NOT NULL,
    cost_key UUID,
    content_hash UUID,
    occurrence INTEGER,
    PRIMARY KEY (batch_id, cost_id)
);

-- Which imports told of them.
CREATE TABLE replaced_answer_told (
    batch_id BIGINT NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    answer_id BIGINT NOT NULL,
    told_by BIGINT NOT NULL,
    PRIMARY KEY (batch_id, answer_id, told_by)
);

CREATE TABLE replaced_cost_told (
    batch_id BIGINT NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    cost_id BIGINT NOT NULL,
    told_by BIGINT NOT NULL,
    PRIMARY KEY (batch_id, cost_id, told_by)
);

-- What a batch put in the place of what was known of a customer, in the bits of "filled".
ALTER TABLE batch_customer ADD COLUMN replaced INTEGER DEFAULT 0 NOT NULL;

CREATE INDEX replaced_line_id ON replaced_line (line_id);
CREATE INDEX replaced_line_told_id ON replaced_line_told (line_id);
CREATE INDEX replaced_answer_id ON replaced_answer (answer_id);
CREATE INDEX replaced_answer_told_id ON replaced_answer_told (answer_id);
CREATE INDEX replaced_cost_id ON replaced_cost (cost_id);
CREATE INDEX replaced_cost_told_id ON replaced_cost_told (cost_id);
