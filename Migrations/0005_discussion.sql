-- Comments, votes and supports. Owner: Discussion.
--
-- A subject is a kind and an id. The generated columns turn that pair into foreign keys, so that nothing can be
-- said about a thing that does not exist.

CREATE TABLE comment (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consultation_id bigint NOT NULL REFERENCES consultation,
    subject_kind text NOT NULL CHECK (subject_kind IN ('passage', 'idea')),
    subject_id bigint NOT NULL,
    passage_id bigint GENERATED ALWAYS AS (CASE WHEN subject_kind = 'passage' THEN subject_id END) STORED
        REFERENCES passage,
    idea_id bigint GENERATED ALWAYS AS (CASE WHEN subject_kind = 'idea' THEN subject_id END) STORED
        REFERENCES idea,
    -- The version of the draft that was read when the comment was written.
    version_id bigint,
    parent_id bigint,
    depth smallint NOT NULL GENERATED ALWAYS AS (CASE WHEN parent_id IS NULL THEN 0 ELSE 1 END) STORED,
    parent_depth smallint GENERATED ALWAYS AS (CASE WHEN parent_id IS NOT NULL THEN 0 END) STORED,
    author_id bigint NOT NULL REFERENCES account,
    stance text NOT NULL CHECK (stance IN ('agree', 'neutral', 'disagree')),
    body text NOT NULL CHECK (char_length(body) BETWEEN 1 AND 4000),
    -- Selected words of the passage: exact text, what stands before and after, and where it began.
    quote text,
    quote_prefix text,
    quote_suffix text,
    quote_position integer,
    state text NOT NULL CHECK (state IN ('published', 'unconfirmed', 'hidden', 'withdrawn')),
    -- Made with the form: the same form sent twice is one comment.
    submission text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    edited_at timestamptz,
    CONSTRAINT comment_submission_key UNIQUE (author_id, submission),
    CHECK ((subject_kind = 'passage') = (version_id IS NOT NULL)),
    -- The passage stands in that version.
    CONSTRAINT comment_version_fkey FOREIGN KEY (version_id, passage_id)
        REFERENCES passage_version (version_id, passage_id),
    -- A reply answers a comment of depth 0 on the same subject, so replies are one level deep.
    CONSTRAINT comment_reply_target_key UNIQUE (id, subject_kind, subject_id, depth),
    CONSTRAINT comment_parent_fkey FOREIGN KEY (parent_id, subject_kind, subject_id, parent_depth)
        REFERENCES comment (id, subject_kind, subject_id, depth)
);
CREATE INDEX comment_subject ON comment (subject_kind, subject_id, state);
-- Pages of a thread, newest or oldest first; ids are given out in the order of posting.
CREATE INDEX comment_thread ON comment (subject_kind, subject_id, id) WHERE parent_id IS NULL;
CREATE INDEX comment_author ON comment (author_id);
CREATE INDEX comment_parent ON comment (parent_id) WHERE parent_id IS NOT NULL;

-- Agree or disagree with a passage. An opinion, not a ballot.
CREATE TABLE vote (
    subject_kind text NOT NULL CHECK (subject_kind = 'passage'),
    subject_id bigint NOT NULL REFERENCES passage,
    account_id bigint NOT NULL REFERENCES account,
    value text NOT NULL CHECK (value IN ('agree', 'disagree')),
    -- False until the account is confirmed.
    counted boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT vote_pkey PRIMARY KEY (subject_kind, subject_id, account_id) INCLUDE (value, counted)
);
CREATE INDEX vote_account ON vote (account_id);

-- Support of an idea or a comment.
CREATE TABLE support (
    subject_kind text NOT NULL CHECK (subject_kind IN ('idea', 'comment')),
    subject_id bigint NOT NULL,
    idea_id bigint GENERATED ALWAYS AS (CASE WHEN subject_kind = 'idea' THEN subject_id END) STORED
        REFERENCES idea,
    comment_id bigint GENERATED ALWAYS AS (CASE WHEN subject_kind = 'comment' THEN subject_id END) STORED
        REFERENCES comment,
    account_id bigint NOT NULL REFERENCES account,
    counted boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT support_pkey PRIMARY KEY (subject_kind, subject_id, account_id) INCLUDE (counted)
);
CREATE INDEX support_account ON support (account_id);

GRANT SELECT, INSERT, UPDATE ON comment TO tomoni;
GRANT SELECT, INSERT, UPDATE, DELETE ON vote, support TO tomoni;
