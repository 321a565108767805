-- A round of asking: the cards handed out, or the mails sent, with the words of that time. Questions: the first one, and
-- perhaps a second one on the same card. cards_out: 0 while nobody counted them.
CREATE SEQUENCE survey_wave_id;
CREATE TABLE survey_wave (
    id BIGINT DEFAULT NEXT VALUE FOR survey_wave_id PRIMARY KEY,
    wave_name VARCHAR NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    channel VARCHAR(10) NOT NULL CHECK (channel IN ('COUNTER', 'EMAIL', 'PHONE', 'ONLINE', 'OTHER')),
    first_question VARCHAR(4) NOT NULL CHECK (first_question IN ('NPS', 'CSAT', 'CES')),
    first_text VARCHAR NOT NULL,
    second_question VARCHAR(4) CHECK (second_question IN ('NPS', 'CSAT', 'CES')),
    second_text VARCHAR NOT NULL,
    cards_out INTEGER NOT NULL
);

-- How an answer is filed. card: answers that stood on one card share it. set_aside: it is kept, and counts nowhere.
CREATE SEQUENCE survey_card;
ALTER TABLE survey_answer ADD COLUMN wave_id BIGINT REFERENCES survey_wave (id) ON DELETE SET NULL;
ALTER TABLE survey_answer ADD COLUMN card BIGINT;
ALTER TABLE survey_answer ADD COLUMN set_aside BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE survey_answer ADD COLUMN tags VARCHAR DEFAULT '' NOT NULL;

-- A word to a customer, on the owner's own list, and what came of it.
CREATE SEQUENCE outreach_id;
CREATE TABLE outreach (
    id BIGINT DEFAULT NEXT VALUE FOR outreach_id PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    made_on DATE NOT NULL,
    occasion VARCHAR(6) NOT NULL CHECK (occasion IN ('CALL', 'THANKS', 'VISIT')),
    outcome VARCHAR(11) NOT NULL CHECK (outcome IN ('REACHED', 'NO_ANSWER', 'CAME_BACK', 'LEAVE_ALONE'))
);

-- A complaint or an unhappy answer that somebody looks after. The answer may be gone by now, so it is no foreign key.
CREATE SEQUENCE customer_case_id;
CREATE TABLE customer_case (
    id BIGINT DEFAULT NEXT VALUE FOR customer_case_id PRIMARY KEY,
    customer_id BIGINT REFERENCES customer (id) ON DELETE SET NULL,
    answer_id BIGINT,
    opened_on DATE NOT NULL,
    due_on DATE NOT NULL,
    subject VARCHAR NOT NULL,
    gesture VARCHAR(8) NOT NULL CHECK (gesture IN ('NONE', 'EXCHANGE', 'REFUND', 'DISCOUNT')),
    gesture_cents BIGINT NOT NULL,
    note VARCHAR NOT NULL,
    outcome VARCHAR(10) CHECK (outcome IN ('SATISFIED', 'PARTLY', 'LOST')),
    closed_on DATE
);
