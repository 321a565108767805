CREATE TABLE only_in_tests (answer INTEGER NOT NULL);
INSERT INTO only_in_tests VALUES (42);
