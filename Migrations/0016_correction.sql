-- Correcting an unpublished version passage by passage, and publishing it at a time. Owner: Drafts.

ALTER TABLE draft_version
    -- How often its passages were corrected, undoing included.
    ADD COLUMN revision integer NOT NULL DEFAULT 0,
    -- When it is to be published by itself, and who said so.
    ADD COLUMN publish_at timestamptz,
    ADD COLUMN publish_by bigint REFERENCES staff_member,
    ADD CHECK (publish_at IS NULL OR published_at IS NULL),
    ADD CHECK ((publish_at IS NULL) = (publish_by IS NULL));
CREATE INDEX draft_version_planned ON draft_version (publish_at) WHERE publish_at IS NOT NULL;

ALTER TABLE passage_version
    -- The version's revision in which its words or its kind changed last, so that two editors notice each other.
    ADD COLUMN revision integer NOT NULL DEFAULT 0,
    -- Staff have looked at what the import was unsure of.
    ADD COLUMN checked boolean NOT NULL DEFAULT false,
    -- Looked at when a statement ends, so that passages can change places.
    DROP CONSTRAINT passage_version_position_key,
    ADD CONSTRAINT passage_version_position_key UNIQUE (version_id, position) DEFERRABLE;

-- One act of staff on a version's passages.
CREATE TABLE correction (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id bigint NOT NULL REFERENCES draft_version,
    -- The version's revision after it.
    number integer NOT NULL CHECK (number > 0),
    act text NOT NULL CHECK (act ~ '^[a-z]{1,20}$'),
    -- The passage it was about; it may be gone.
    passage_id bigint NOT NULL,
    staff_id bigint NOT NULL REFERENCES staff_member,
    made_at timestamptz NOT NULL DEFAULT now(),
    undone_at timestamptz,
    CONSTRAINT correction_number_key UNIQUE (version_id, number)
);

-- What takes an act back, step by step.
CREATE TABLE correction_step (
    correction_id bigint NOT NULL REFERENCES correction ON DELETE CASCADE,
    position integer NOT NULL CHECK (position > 0),
    step text NOT NULL CHECK (step IN ('insert', 'remove', 'replace', 'move', 'chapter')),
    passage_id bigint NOT NULL,
    -- The passage before its place; null at the beginning.
    after_id bigint,
    -- The passage as it was, for the steps that bring it back.
    kind text,
    level smallint,
    chapter text[],
    label text,
    body text,
    page integer,
    lines integer[],
    confidence text,
    checked boolean,
    term text,
    term_confidence text,
    PRIMARY KEY (correction_id, position),
    CHECK ((step IN ('insert', 'replace')) = (body IS NOT NULL))
);

GRANT SELECT, INSERT, UPDATE ON correction TO tomoni;
GRANT SELECT, INSERT, UPDATE ON correction_step TO tomoni;

-- A passage that only changes places is found by the same words. Owner of the trigger: Search.
DROP TRIGGER search_note ON passage_version;
CREATE TRIGGER search_note AFTER INSERT OR DELETE ON passage_version
    FOR EACH ROW EXECUTE FUNCTION search_note_passage();
CREATE TRIGGER search_note_change AFTER UPDATE ON passage_version FOR EACH ROW
    WHEN ((OLD.passage_id, OLD.kind, OLD.level, OLD.chapter, OLD.label, OLD.body, OLD.page)
          IS DISTINCT FROM (NEW.passage_id, NEW.kind, NEW.level, NEW.chapter, NEW.label, NEW.body, NEW.page))
    EXECUTE FUNCTION search_note_passage();
