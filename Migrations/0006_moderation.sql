-- Decisions of moderators. The state itself is a column of the content tables. Owner: Moderation.

CREATE TABLE moderation_decision (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject_kind text NOT NULL CHECK (subject_kind IN ('comment', 'idea')),
    subject_id bigint NOT NULL,
    comment_id bigint GENERATED ALWAYS AS (CASE WHEN subject_kind = 'comment' THEN subject_id END) STORED
        REFERENCES comment,
    idea_id bigint GENERATED ALWAYS AS (CASE WHEN subject_kind = 'idea' THEN subject_id END) STORED
        REFERENCES idea,
    act text NOT NULL CHECK (act IN ('hiding', 'restoration')),
    -- What the author is told.
    reason text NOT NULL CHECK (act = 'restoration' OR char_length(reason) BETWEEN 1 AND 1000),
    staff_id bigint NOT NULL REFERENCES staff_member,
    decided_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX moderation_decision_subject ON moderation_decision (subject_kind, subject_id, id DESC);

GRANT SELECT, INSERT ON moderation_decision TO tomoni;
