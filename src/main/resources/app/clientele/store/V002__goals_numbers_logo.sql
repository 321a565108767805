-- What the owner wants to reach: one goal for each figure. Values are in the figure's own unit (money in cents).
CREATE TABLE goal (
    indicator VARCHAR(30) PRIMARY KEY,
    start_value DOUBLE PRECISION,
    target DOUBLE PRECISION NOT NULL,
    set_on DATE NOT NULL,
    due_on DATE NOT NULL
);

-- Numbers that no file knows and the owner types once a month, as they stood at its end. "of_month" is its first day.
CREATE TABLE monthly_number (
    of_month DATE NOT NULL,
    kind VARCHAR(20) NOT NULL CHECK (kind IN ('FOLLOWERS', 'LIKES', 'REVIEWS', 'REVIEW_AVERAGE')),
    hundredths BIGINT NOT NULL,
    PRIMARY KEY (of_month, kind)
);

-- The shop's logo, as the file was.
CREATE TABLE shop_picture (
    name VARCHAR(20) PRIMARY KEY,
    content VARBINARY NOT NULL
);
