-- What the city made of what was said: opinion items, their categories and the city's answers. Owner: Answers.
--
-- A submission (what a person sent) is not an opinion item (one point that the city answers): one comment may be
-- split over several items, and one item may join many comments. Both are counted, and told apart.

-- What becomes public about a consultation as a whole, and the row that its staff desk is locked by.
CREATE TABLE consultation_result (
    consultation_id bigint PRIMARY KEY REFERENCES consultation,
    -- A few words above the table.
    foreword text NOT NULL DEFAULT '' CHECK (char_length(foreword) <= 4000),
    -- When residents may expect it, as long as it is not published.
    expected_at timestamptz,
    -- Null: nothing of it is public. All items are published at once.
    published_at timestamptz,
    -- Numbers as they were when it was published; a comment taken back later does not change the report.
    people integer CHECK (people >= 0),
    submissions integer CHECK (submissions >= 0),
    -- Counts changes of the foreword and the date, so that the second of two editors is told.
    version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    CHECK ((published_at IS NULL) = (people IS NULL)),
    CHECK ((published_at IS NULL) = (submissions IS NULL))
);

-- What the city did with an opinion (反映区分); each consultation has its own set.
CREATE TABLE answer_category (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consultation_id bigint NOT NULL REFERENCES consultation_result,
    position integer NOT NULL CHECK (position > 0),
    -- Stands in addresses and exports.
    code text NOT NULL CHECK (code ~ '^[A-Z0-9]{1,4}$'),
    label text NOT NULL CHECK (char_length(label) BETWEEN 1 AND 40),
    -- What residents are told it means.
    explanation text NOT NULL DEFAULT '' CHECK (char_length(explanation) <= 300),
    -- Deferred, so that two can change places.
    CONSTRAINT answer_category_code_key UNIQUE (consultation_id, code) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT answer_category_position_key UNIQUE (consultation_id, position) DEFERRABLE INITIALLY DEFERRED,
    -- So that an item can only have a category of its own consultation.
    UNIQUE (consultation_id, id)
);

CREATE TABLE opinion_item (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consultation_id bigint NOT NULL REFERENCES consultation_result,
    -- No. in the table, from 1 without gaps; stays what it is once the item is public.
    number integer NOT NULL CHECK (number > 0),
    category_id bigint,
    -- Where in the draft it belongs, as the table prints it.
    chapter text NOT NULL DEFAULT '' CHECK (char_length(chapter) <= 200),
    -- The opinion in short (ご意見の概要), written by staff; the original stays with its author.
    summary text NOT NULL DEFAULT '' CHECK (char_length(summary) <= 4000),
    -- What the city says to it (市の考え方).
    answer text NOT NULL DEFAULT '' CHECK (char_length(answer) <= 8000),
    -- Which section of the city hall writes the answer; for staff.
    section text NOT NULL DEFAULT '' CHECK (char_length(section) <= 100),
    -- Null: seen by staff only.
    published_at timestamptz,
    -- Counts changes, so that the second of two editors is told and loses nothing.
    version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    edited_by bigint REFERENCES staff_member,
    edited_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT opinion_item_number_key UNIQUE (consultation_id, number) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT opinion_item_category_fkey FOREIGN KEY (consultation_id, category_id)
        REFERENCES answer_category (consultation_id, id),
    CONSTRAINT opinion_item_complete
        CHECK (published_at IS NULL OR (category_id IS NOT NULL AND summary <> '' AND answer <> ''))
);

-- Which posts an item answers.
CREATE TABLE opinion_source (
    item_id bigint NOT NULL REFERENCES opinion_item ON DELETE CASCADE,
    subject_kind text NOT NULL CHECK (subject_kind IN ('comment', 'idea')),
    subject_id bigint NOT NULL,
    comment_id bigint GENERATED ALWAYS AS (CASE WHEN subject_kind = 'comment' THEN subject_id END) STORED
        REFERENCES comment,
    idea_id bigint GENERATED ALWAYS AS (CASE WHEN subject_kind = 'idea' THEN subject_id END) STORED
        REFERENCES idea,
    PRIMARY KEY (item_id, subject_kind, subject_id)
);
CREATE INDEX opinion_source_subject ON opinion_source (subject_kind, subject_id);

-- Posts that need no item, such as thanks or an answer of the city itself.
CREATE TABLE opinion_aside (
    consultation_id bigint NOT NULL REFERENCES consultation_result,
    subject_kind text NOT NULL CHECK (subject_kind IN ('comment', 'idea')),
    subject_id bigint NOT NULL,
    comment_id bigint GENERATED ALWAYS AS (CASE WHEN subject_kind = 'comment' THEN subject_id END) STORED
        REFERENCES comment,
    idea_id bigint GENERATED ALWAYS AS (CASE WHEN subject_kind = 'idea' THEN subject_id END) STORED
        REFERENCES idea,
    PRIMARY KEY (subject_kind, subject_id)
);
CREATE INDEX opinion_aside_consultation ON opinion_aside (consultation_id);

-- What was changed in an item after it was public, in words for residents.
CREATE TABLE opinion_correction (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id bigint NOT NULL REFERENCES opinion_item,
    note text NOT NULL CHECK (char_length(note) BETWEEN 1 AND 500),
    staff_id bigint NOT NULL REFERENCES staff_member,
    corrected_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX opinion_correction_item ON opinion_correction (item_id);

GRANT SELECT, INSERT, UPDATE ON consultation_result TO tomoni;
GRANT SELECT, INSERT, UPDATE, DELETE ON answer_category, opinion_item TO tomoni;
GRANT SELECT, INSERT, DELETE ON opinion_source, opinion_aside TO tomoni;
GRANT SELECT, INSERT ON opinion_correction TO tomoni;

-- Authors are told when the city has answered.
ALTER TABLE notice DROP CONSTRAINT notice_kind_check;
ALTER TABLE notice
    ADD CONSTRAINT notice_kind_check CHECK (kind IN ('reply', 'hiding', 'restoration', 'answer'));

-- Search finds an item once it is public (see migration 0010).
CREATE TRIGGER search_note_new AFTER INSERT ON opinion_item
    FOR EACH ROW WHEN (NEW.published_at IS NOT NULL) EXECUTE FUNCTION search_note('answer');
CREATE TRIGGER search_note_change AFTER UPDATE ON opinion_item FOR EACH ROW
    WHEN (NEW.published_at IS NOT NULL
          AND (OLD.published_at, OLD.summary, OLD.answer, OLD.chapter, OLD.category_id)
              IS DISTINCT FROM (NEW.published_at, NEW.summary, NEW.answer, NEW.chapter, NEW.category_id))
    EXECUTE FUNCTION search_note('answer');
