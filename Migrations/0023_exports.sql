-- Why personal data was taken out as a file. Rows are kept: they are what a person may ask about. Owner: Accounts.

CREATE TABLE personal_export (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Null for the command line.
    staff_id bigint REFERENCES staff_member,
    purpose text NOT NULL CHECK (char_length(purpose) BETWEEN 1 AND 300),
    made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX personal_export_staff ON personal_export (staff_id);

GRANT SELECT, INSERT ON personal_export TO tomoni;

-- A table of items that somebody filled in elsewhere, between its preview and its application. Owner: Answers.

CREATE TABLE answer_import (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consultation_id bigint NOT NULL REFERENCES consultation,
    staff_id bigint NOT NULL REFERENCES staff_member,
    -- The lines as they were read: one object each, see AnswerLine.
    lines jsonb NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX answer_import_consultation ON answer_import (consultation_id);
CREATE INDEX answer_import_staff ON answer_import (staff_id);

GRANT SELECT, INSERT, DELETE ON answer_import TO tomoni;
