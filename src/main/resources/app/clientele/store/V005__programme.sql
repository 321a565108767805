-- The loyalty programme: its rules, who left it, what was given by hand. Points follow from these and the sales.

-- How points are earned, from a day on until the next rule. step_cents: amount per step, or smallest amount of a visit.
CREATE TABLE programme_rule (
    from_day DATE PRIMARY KEY,
    earning VARCHAR(6) NOT NULL CHECK (earning IN ('AMOUNT', 'VISIT')),
    earned BIGINT NOT NULL,
    step_cents BIGINT NOT NULL,
    rounding VARCHAR(7) NOT NULL CHECK (rounding IN ('DOWN', 'NEAREST', 'UP')),
    reward_at BIGINT NOT NULL,
    reward_cents BIGINT NOT NULL,
    expiry_months INTEGER NOT NULL,
    tier_basis VARCHAR(8) NOT NULL CHECK (tier_basis IN ('SPENDING', 'POINTS'))
);

CREATE TABLE programme_tier (
    from_day DATE NOT NULL REFERENCES programme_rule (from_day) ON DELETE CASCADE,
    threshold BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (from_day, threshold)
);

-- Who was a member and left; programme_membership holds who is one.
CREATE TABLE past_membership (
    customer_id BIGINT NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    member_since DATE NOT NULL,
    left_on DATE NOT NULL,
    PRIMARY KEY (customer_id, member_since)
);

CREATE SEQUENCE points_movement_id;
CREATE TABLE points_movement (
    id BIGINT DEFAULT NEXT VALUE FOR points_movement_id PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    moved_on DATE NOT NULL,
    kind VARCHAR(10) NOT NULL CHECK (kind IN ('REWARD', 'CORRECTION')),
    points BIGINT NOT NULL,
    value_cents BIGINT NOT NULL,
    reason VARCHAR NOT NULL
);

CREATE SEQUENCE gift_offer_id;
CREATE TABLE gift_offer (
    id BIGINT DEFAULT NEXT VALUE FOR gift_offer_id PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    label VARCHAR NOT NULL,
    sent_on DATE NOT NULL,
    valid_until DATE NOT NULL,
    cost_cents BIGINT NOT NULL,
    used_on DATE
);

-- Tickets on which more was sold than was asked for; added_cents is what that brought.
CREATE TABLE upsell (
    sale_id BIGINT PRIMARY KEY REFERENCES sale (id) ON DELETE CASCADE,
    added_cents BIGINT NOT NULL
);
