-- Why passages changed from one version to the next, and which posts led to it. Owner: Drafts.

CREATE TABLE passage_change (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id bigint NOT NULL REFERENCES draft_version,
    -- A passage of that version; as long as it is not published its passages may get other ids.
    passage_id bigint,
    -- Or one that the version lacks.
    gone_id bigint REFERENCES passage,
    about_id bigint NOT NULL GENERATED ALWAYS AS (coalesce(passage_id, gone_id)) STORED,
    -- What was changed and why, in words for residents; may be empty where posts stand for it.
    reason text NOT NULL DEFAULT '' CHECK (char_length(reason) <= 500),
    decided_by bigint NOT NULL REFERENCES staff_member,
    decided_at timestamptz NOT NULL DEFAULT now(),
    CHECK (num_nonnulls(passage_id, gone_id) = 1),
    CONSTRAINT passage_change_version_fkey FOREIGN KEY (version_id, passage_id)
        REFERENCES passage_version (version_id, passage_id) ON UPDATE CASCADE ON DELETE CASCADE,
    -- Deferred, so that two passages can change ids.
    CONSTRAINT passage_change_key UNIQUE (version_id, about_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX passage_change_about ON passage_change (about_id);

CREATE TABLE passage_credit (
    change_id bigint NOT NULL REFERENCES passage_change ON DELETE CASCADE,
    subject_kind text NOT NULL CHECK (subject_kind IN ('comment', 'idea')),
    subject_id bigint NOT NULL,
    comment_id bigint GENERATED ALWAYS AS (CASE WHEN subject_kind = 'comment' THEN subject_id END) STORED
        REFERENCES comment,
    idea_id bigint GENERATED ALWAYS AS (CASE WHEN subject_kind = 'idea' THEN subject_id END) STORED
        REFERENCES idea,
    -- When its author was told; once, however often staff change the rest.
    told_at timestamptz,
    PRIMARY KEY (change_id, subject_kind, subject_id)
);
CREATE INDEX passage_credit_subject ON passage_credit (subject_kind, subject_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON passage_change, passage_credit TO tomoni;

-- Authors are told when a version is public that changed because of what they wrote.
ALTER TABLE notice DROP CONSTRAINT notice_kind_check;
ALTER TABLE notice ADD CONSTRAINT notice_kind_check
    CHECK (kind IN ('reply', 'hiding', 'restoration', 'answer', 'orphaned', 'credit'));
