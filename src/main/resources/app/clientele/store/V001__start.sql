-- The shop's books. Money is in cents, quantities in thousandths, days are the shop's own calendar days.
-- "by_hand" marks what the owner typed or changed: no import changes it, no undo of an import takes it away.
-- "..._key" tells who a row of an imported file is, "content_hash" what it says; see importing.Fingerprint.
-- Ids come from sequences, so that a removed row can come back under its old id.

CREATE TABLE shop_setting (
    name VARCHAR(100) PRIMARY KEY,
    content VARCHAR NOT NULL
);

CREATE SEQUENCE customer_id;
CREATE TABLE customer (
    id BIGINT DEFAULT NEXT VALUE FOR customer_id PRIMARY KEY,
    customer_number VARCHAR UNIQUE,
    full_name VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    city VARCHAR NOT NULL,
    created_on DATE,
    consent VARCHAR(7) NOT NULL CHECK (consent IN ('YES', 'NO', 'UNKNOWN')),
    notes VARCHAR NOT NULL,
    search_text VARCHAR NOT NULL,
    by_hand BOOLEAN NOT NULL
);

CREATE TABLE programme_membership (
    customer_id BIGINT PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    member_since DATE NOT NULL
);

CREATE SEQUENCE sale_id;
CREATE TABLE sale (
    id BIGINT DEFAULT NEXT VALUE FOR sale_id PRIMARY KEY,
    sold_on DATE NOT NULL,
    sold_at TIME,
    ticket_number VARCHAR NOT NULL,
    customer_id BIGINT REFERENCES customer (id),
    payment VARCHAR NOT NULL,
    channel VARCHAR NOT NULL,
    ticket_key UUID UNIQUE,
    by_hand BOOLEAN NOT NULL
);
CREATE INDEX sale_newest_first ON sale (sold_on DESC, sold_at DESC, id DESC);

CREATE SEQUENCE sale_line_id;
CREATE TABLE sale_line (
    id BIGINT DEFAULT NEXT VALUE FOR sale_line_id PRIMARY KEY,
    sale_id BIGINT NOT NULL REFERENCES sale (id),
    product VARCHAR NOT NULL,
    category VARCHAR NOT NULL,
    quantity_thousandths BIGINT NOT NULL,
    unit_price_cents BIGINT,
    discount_cents BIGINT NOT NULL,
    amount_cents BIGINT NOT NULL,
    line_key UUID,
    content_hash UUID,
    occurrence INTEGER,
    UNIQUE (line_key, occurrence)
);

CREATE SEQUENCE survey_answer_id;
CREATE TABLE survey_answer (
    id BIGINT DEFAULT NEXT VALUE FOR survey_answer_id PRIMARY KEY,
    question VARCHAR(4) NOT NULL CHECK (question IN ('NPS', 'CSAT', 'CES')),
    score INTEGER NOT NULL,
    answered_on DATE NOT NULL,
    customer_id BIGINT REFERENCES customer (id),
    comment VARCHAR NOT NULL,
    answer_key UUID,
    content_hash UUID,
    occurrence INTEGER,
    by_hand BOOLEAN NOT NULL,
    UNIQUE (answer_key, occurrence)
);

CREATE SEQUENCE cost_id;
CREATE TABLE cost (
    id BIGINT DEFAULT NEXT VALUE FOR cost_id PRIMARY KEY,
    spent_on DATE NOT NULL,
    kind VARCHAR(11) NOT NULL CHECK (kind IN ('RETENTION', 'ACQUISITION', 'MIXED')),
    retention_share DOUBLE PRECISION NOT NULL,
    label VARCHAR NOT NULL,
    amount_cents BIGINT NOT NULL,
    cost_key UUID,
    content_hash UUID,
    occurrence INTEGER,
    by_hand BOOLEAN NOT NULL,
    UNIQUE (cost_key, occurrence)
);

-- One import of one file. Its rows count only once it is 'done'; row_count and cents are what it holds then.
CREATE SEQUENCE import_batch_id;
CREATE TABLE import_batch (
    id BIGINT DEFAULT NEXT VALUE FOR import_batch_id PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    status VARCHAR(7) NOT NULL CHECK (status IN ('writing', 'done')),
    file_name VARCHAR NOT NULL,
    file_sha256 CHAR(64) NOT NULL,
    imported_at TIMESTAMP WITH TIME ZONE NOT NULL,
    new_rows INTEGER NOT NULL,
    first_day DATE,
    last_day DATE,
    row_count INTEGER NOT NULL,
    cents BIGINT NOT NULL
);

-- Which batch tells of which row. A row may be told of by several files; it goes with the last of them.
-- customer_id is whom this batch names for the line; it may be gone by now, so it is no foreign key.
CREATE TABLE batch_sale_line (
    batch_id BIGINT NOT NULL REFERENCES import_batch (id),
    line_id BIGINT NOT NULL REFERENCES sale_line (id) ON DELETE CASCADE,
    customer_id BIGINT,
    PRIMARY KEY (batch_id, line_id)
);

CREATE TABLE batch_survey_answer (
    batch_id BIGINT NOT NULL REFERENCES import_batch (id),
    answer_id BIGINT NOT NULL REFERENCES survey_answer (id) ON DELETE CASCADE,
    PRIMARY KEY (batch_id, answer_id)
);

CREATE TABLE batch_cost (
    batch_id BIGINT NOT NULL REFERENCES import_batch (id),
    cost_id BIGINT NOT NULL REFERENCES cost (id) ON DELETE CASCADE,
    PRIMARY KEY (batch_id, cost_id)
);

-- What a batch says about a customer, and which of it was not known before ("filled", bits in the order of the columns).
CREATE TABLE batch_customer (
    batch_id BIGINT NOT NULL REFERENCES import_batch (id),
    customer_id BIGINT NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    customer_number VARCHAR NOT NULL,
    full_name VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    city VARCHAR NOT NULL,
    created_on DATE,
    member_since DATE,
    consent VARCHAR(7) NOT NULL,
    filled INTEGER NOT NULL,
    PRIMARY KEY (batch_id, customer_id)
);
