-- Voices from paper and meetings: comments without an account, entered by staff. Owner: Discussion.

ALTER TABLE comment
    -- How it reached the city.
    ADD COLUMN channel text NOT NULL DEFAULT 'site' CHECK (
        channel IN ('site', 'counter', 'letter', 'fax', 'email', 'telephone', 'workshop', 'class', 'other')),
    -- The day on which the city received it.
    ADD COLUMN received_on date,
    -- The meeting, group or class it comes from.
    ADD COLUMN heard_in text CHECK (char_length(heard_in) BETWEEN 1 AND 100),
    -- For how many people it stands: a note of a workshop may be the voice of a whole table.
    ADD COLUMN stands_for integer NOT NULL DEFAULT 1 CHECK (stands_for BETWEEN 1 AND 10000),
    -- Whether whoever said it agreed to its publication; without that it counts and is answered, and is not shown.
    ADD COLUMN may_publish boolean NOT NULL DEFAULT true,
    -- It is about the draft as a whole and only stands at its first passage.
    ADD COLUMN about_whole boolean NOT NULL DEFAULT false,
    ALTER COLUMN author_id DROP NOT NULL,
    -- What comes over the site has an author, all else has none.
    ADD CONSTRAINT comment_author CHECK ((author_id IS NULL) = (channel <> 'site')),
    ADD CONSTRAINT comment_voice CHECK (
        channel = 'site' OR (received_on IS NOT NULL AND receipt IS NOT NULL AND parent_id IS NULL)),
    ADD CONSTRAINT comment_consent CHECK (may_publish OR state <> 'published'),
    ADD CONSTRAINT comment_of_site CHECK (
        channel <> 'site' OR (received_on IS NULL AND heard_in IS NULL AND stands_for = 1 AND may_publish));
-- The same form sent twice is one voice; with an author another constraint sees to it.
CREATE UNIQUE INDEX comment_voice_submission ON comment (consultation_id, submission) WHERE author_id IS NULL;
CREATE INDEX comment_voice ON comment (consultation_id, id DESC) WHERE channel <> 'site';
-- The overview's days and weeks.
CREATE INDEX comment_consultation_day ON comment (consultation_id, created_at)
    INCLUDE (author_id, channel, stands_for) WHERE state IN ('published', 'received');

-- Voices that were entered together from one file; may be taken back together.
CREATE TABLE voice_batch (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consultation_id bigint NOT NULL REFERENCES consultation,
    file_name text NOT NULL CHECK (char_length(file_name) <= 200),
    entered_by bigint NOT NULL REFERENCES staff_member,
    entered_at timestamptz NOT NULL DEFAULT now(),
    taken_back_at timestamptz,
    taken_back_by bigint REFERENCES staff_member,
    CHECK ((taken_back_at IS NULL) = (taken_back_by IS NULL))
);
CREATE INDEX voice_batch_consultation ON voice_batch (consultation_id, id DESC);

-- Who entered a voice, and from which file.
CREATE TABLE voice_entry (
    comment_id bigint PRIMARY KEY REFERENCES comment,
    entered_by bigint NOT NULL REFERENCES staff_member,
    entered_at timestamptz NOT NULL DEFAULT now(),
    batch_id bigint REFERENCES voice_batch
);
CREATE INDEX voice_entry_batch ON voice_entry (batch_id) WHERE batch_id IS NOT NULL;

-- What a voice said before a typing error was corrected.
CREATE TABLE voice_correction (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    comment_id bigint NOT NULL REFERENCES comment,
    body text NOT NULL CHECK (char_length(body) BETWEEN 1 AND 4000),
    received_on date NOT NULL,
    heard_in text,
    stands_for integer NOT NULL,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 200),
    corrected_by bigint NOT NULL REFERENCES staff_member,
    corrected_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX voice_correction_comment ON voice_correction (comment_id, id);

-- A file that was read and waits for its confirmation: its rows, encrypted, since they may hold names.
CREATE TABLE voice_import (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consultation_id bigint NOT NULL REFERENCES consultation,
    draft_slug text,
    file_name text NOT NULL CHECK (char_length(file_name) <= 200),
    staff_id bigint NOT NULL REFERENCES staff_member,
    made_at timestamptz NOT NULL DEFAULT now(),
    -- Nonce, text, tag of AES-256-GCM.
    sealed bytea NOT NULL CHECK (octet_length(sealed) > 28)
);

GRANT SELECT, INSERT, UPDATE ON voice_batch TO tomoni;
GRANT SELECT, INSERT ON voice_entry, voice_correction TO tomoni;
GRANT SELECT, INSERT, DELETE ON voice_import TO tomoni;
