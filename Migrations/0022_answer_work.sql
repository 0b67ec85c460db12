-- How answers come about: which part of a post an item answers, who writes by when, who approved, and which passages
-- of the draft changed because of it. Owner: Answers.

-- The pieces of a post's text that the item answers, as they stood; none for the whole post. One post can so be
-- split over several items.
ALTER TABLE opinion_source ADD COLUMN quotes text[] NOT NULL DEFAULT '{}'
    CHECK (cardinality(quotes) <= 200);
GRANT UPDATE ON opinion_source TO tomoni;

ALTER TABLE opinion_item
    -- By when the section is to have written its answer.
    ADD COLUMN due_on date,
    -- draft: being written; checked: whoever wrote it asks for approval; approved: may be published.
    ADD COLUMN stage text NOT NULL DEFAULT 'draft' CHECK (stage IN ('draft', 'checked', 'approved'));
UPDATE opinion_item SET stage = 'approved' WHERE published_at IS NOT NULL;
ALTER TABLE opinion_item
    ADD CONSTRAINT opinion_item_approved CHECK (published_at IS NULL OR stage = 'approved'),
    ADD CONSTRAINT opinion_item_checked
        CHECK (stage = 'draft' OR (category_id IS NOT NULL AND summary <> '' AND answer <> ''));
CREATE INDEX opinion_item_section ON opinion_item (consultation_id, section);

-- What was done to an item, by whom and when; rows are only added.
CREATE TABLE opinion_step (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id bigint NOT NULL REFERENCES opinion_item ON DELETE CASCADE,
    -- summary, answer: written; check: ready for approval; approval: by another person; decision: recorded as
    -- decided on paper (決裁); return: sent back to the writer; reopening: an edit took the approval back.
    step text NOT NULL CHECK (step IN
        ('summary', 'answer', 'check', 'approval', 'decision', 'return', 'reopening')),
    staff_id bigint NOT NULL REFERENCES staff_member,
    -- Of an approval: who wrote the item last. Nobody approves what they wrote themselves.
    written_by bigint REFERENCES staff_member,
    -- Of a decision: its day and the number of the document.
    decided_on date,
    document text NOT NULL DEFAULT '' CHECK (char_length(document) <= 100),
    -- Of a return: what is to be done.
    note text NOT NULL DEFAULT '' CHECK (char_length(note) <= 500),
    taken_at timestamptz NOT NULL DEFAULT now(),
    CHECK ((step = 'decision') = (decided_on IS NOT NULL)),
    CHECK ((step = 'decision') = (document <> '')),
    CONSTRAINT opinion_step_another CHECK (step <> 'approval' OR staff_id IS DISTINCT FROM written_by)
);
CREATE INDEX opinion_step_item ON opinion_step (item_id, id);

-- Passages of a version of the draft that changed because of an item, beside those that its posts are credited with.
CREATE TABLE opinion_change (
    item_id bigint NOT NULL REFERENCES opinion_item ON DELETE CASCADE,
    version_id bigint NOT NULL REFERENCES draft_version ON DELETE CASCADE,
    passage_id bigint NOT NULL REFERENCES passage ON DELETE CASCADE,
    PRIMARY KEY (item_id, version_id, passage_id)
);
CREATE INDEX opinion_change_passage ON opinion_change (version_id, passage_id);

-- How people sent their opinions in, as it was counted at the publication. Channels are named by whoever receives
-- them: web for what was posted on the site, letter, counter and so on.
CREATE TABLE result_channel (
    consultation_id bigint NOT NULL REFERENCES consultation_result,
    channel text NOT NULL CHECK (channel ~ '^[a-z_]{1,30}$'),
    people integer NOT NULL CHECK (people >= 0),
    submissions integer NOT NULL CHECK (submissions >= 0),
    PRIMARY KEY (consultation_id, channel)
);

GRANT SELECT, INSERT ON opinion_step TO tomoni;
GRANT SELECT, INSERT, DELETE ON opinion_change, result_channel TO tomoni;
