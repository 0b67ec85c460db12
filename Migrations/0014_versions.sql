-- What became of passages and of what was said about them from one version to the next. Owner: Drafts.

ALTER TABLE draft_version
    -- The version that this one's passages were compared with: the newest that was published before it.
    ADD COLUMN base_id bigint REFERENCES draft_version,
    -- The day on which it was reported to the council.
    ADD COLUMN reported_on date,
    ADD CHECK (base_id <> id);

-- Which passages of the base each passage continues; without a row it is new.
CREATE TABLE passage_continuation (
    version_id bigint NOT NULL,
    passage_id bigint NOT NULL,
    origin_id bigint NOT NULL REFERENCES passage,
    -- 1 for the same words; of a part, how much of it is found.
    likeness real NOT NULL CHECK (likeness BETWEEN 0 AND 1),
    -- False where other passages would have fitted nearly as well.
    sure boolean NOT NULL,
    by_staff boolean NOT NULL,
    PRIMARY KEY (version_id, passage_id, origin_id),
    FOREIGN KEY (version_id, passage_id) REFERENCES passage_version ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX passage_continuation_origin ON passage_continuation (origin_id, version_id);

-- What staff decided before a version was published, which no guess overrules: a passage and one that it
-- continues; without an origin the passage is new, without a passage nothing continues the origin.
CREATE TABLE passage_decision (
    version_id bigint NOT NULL REFERENCES draft_version,
    passage_id bigint,
    origin_id bigint REFERENCES passage,
    CHECK (num_nonnulls(passage_id, origin_id) > 0),
    CONSTRAINT passage_decision_key UNIQUE NULLS NOT DISTINCT (version_id, passage_id, origin_id),
    FOREIGN KEY (version_id, passage_id) REFERENCES passage_version ON UPDATE CASCADE ON DELETE CASCADE
);

GRANT SELECT, INSERT, DELETE ON passage_continuation, passage_decision TO tomoni;

-- Passages of an unpublished version may get other ids; what belongs to them follows.
DO $$
DECLARE
    link record;
BEGIN
    FOR link IN
        SELECT conrelid::regclass AS child, conname AS name, pg_get_constraintdef(oid) AS definition
        FROM pg_constraint
        WHERE contype = 'f' AND confrelid = 'passage_version'::regclass AND confupdtype = 'a'
            AND conrelid <> 'comment'::regclass
    LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %I %s ON UPDATE CASCADE',
                       link.child, link.name, link.name, link.definition);
    END LOOP;
END
$$;

-- A comment goes with its passage: subject_id is where it stands now, and the passage it was written on stays
-- with the version that was read. Null: it still stands there.
ALTER TABLE comment
    ADD COLUMN origin_passage_id bigint REFERENCES passage,
    ADD CHECK (origin_passage_id IS NULL OR subject_kind = 'passage');
ALTER TABLE comment
    ADD COLUMN written_on bigint GENERATED ALWAYS AS
        (CASE WHEN subject_kind = 'passage' THEN coalesce(origin_passage_id, subject_id) END) STORED,
    DROP CONSTRAINT comment_version_fkey,
    ADD CONSTRAINT comment_version_fkey FOREIGN KEY (version_id, written_on)
        REFERENCES passage_version (version_id, passage_id);

-- What became of each comment with each version. Owner: Discussion.
CREATE TABLE carried_comment (
    comment_id bigint NOT NULL REFERENCES comment ON DELETE CASCADE,
    -- Versions and passages are never deleted; three more keys to check would take three quarters of the time in
    -- which a version over a hundred thousand comments is published. Where a comment stands is checked on comment.
    version_id bigint NOT NULL,
    from_id bigint NOT NULL,
    -- Null: the new version lacks its passage.
    to_id bigint,
    fate text NOT NULL GENERATED ALWAYS AS (CASE
        WHEN to_id IS NULL THEN 'orphaned' WHEN to_id = from_id THEN 'kept' ELSE 'moved' END) STORED,
    -- False where another place would have been nearly as right.
    sure boolean NOT NULL,
    -- What became of its quoted words; null where it has none, or no passage.
    quote_fate text CHECK (quote_fate IN ('kept', 'changed', 'lost')),
    -- The words that stand there now, where they changed, and where they begin.
    quote text,
    quote_position integer,
    PRIMARY KEY (comment_id, version_id),
    CHECK (quote_fate IS NULL OR to_id IS NOT NULL),
    CHECK ((quote IS NOT NULL) = (quote_fate IS NOT DISTINCT FROM 'changed'))
);
GRANT SELECT, INSERT ON carried_comment TO tomoni;
CREATE INDEX comment_origin ON comment (origin_passage_id) WHERE origin_passage_id IS NOT NULL;

-- People whose comments stand on a passage that the new version lacks are told.
ALTER TABLE notice DROP CONSTRAINT notice_kind_check;
ALTER TABLE notice ADD CONSTRAINT notice_kind_check
    CHECK (kind IN ('reply', 'hiding', 'restoration', 'answer', 'orphaned'));
