-- What a shop agrees with a customer and notes about it. no_calls, no_letters: the customer wants to be left alone so.
ALTER TABLE customer ADD COLUMN no_calls BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE customer ADD COLUMN no_letters BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE customer ADD COLUMN referrer_id BIGINT REFERENCES customer (id) ON DELETE SET NULL;

CREATE TABLE customer_tag (
    customer_id BIGINT NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    tag VARCHAR NOT NULL,
    PRIMARY KEY (customer_id, tag)
);

-- What the owner heard from a customer about messages, and how. customer.consent is the last word.
CREATE SEQUENCE customer_consent_id;
CREATE TABLE customer_consent (
    id BIGINT DEFAULT NEXT VALUE FOR customer_consent_id PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    said_on DATE NOT NULL,
    consent VARCHAR(7) NOT NULL CHECK (consent IN ('YES', 'NO', 'UNKNOWN')),
    source VARCHAR NOT NULL
);

-- What a customer was also known by before a merge: files that still say so mean this customer.
CREATE SEQUENCE customer_alias_id;
CREATE TABLE customer_alias (
    id BIGINT DEFAULT NEXT VALUE FOR customer_alias_id PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    customer_number VARCHAR NOT NULL,
    full_name VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    phone VARCHAR NOT NULL
);

-- Two customers who look alike and whom the owner told apart.
CREATE TABLE customer_told_apart (
    customer_id BIGINT NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    other_id BIGINT NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    PRIMARY KEY (customer_id, other_id)
);
