-- Ideas of residents and pupils. Owner: Ideas.

CREATE TABLE idea_category (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consultation_id bigint NOT NULL REFERENCES consultation,
    position integer NOT NULL,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 60),
    UNIQUE (consultation_id, position),
    -- So that an idea can only have a category of its own consultation.
    UNIQUE (consultation_id, id)
);

CREATE TABLE idea (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consultation_id bigint NOT NULL REFERENCES consultation,
    author_id bigint NOT NULL REFERENCES account,
    category_id bigint,
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 100),
    body text NOT NULL CHECK (char_length(body) BETWEEN 1 AND 4000),
    state text NOT NULL CHECK (state IN ('published', 'unconfirmed', 'hidden', 'withdrawn')),
    -- Made with the form: the same form sent twice is one idea.
    submission text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    edited_at timestamptz,
    CONSTRAINT idea_submission_key UNIQUE (author_id, submission),
    FOREIGN KEY (consultation_id, category_id) REFERENCES idea_category (consultation_id, id)
);
CREATE INDEX idea_consultation ON idea (consultation_id, created_at DESC);

GRANT SELECT, INSERT, UPDATE ON idea_category, idea TO tomoni;
