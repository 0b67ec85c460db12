-- How consultations are made and held: their mode, their steps, and what is asked of those who send an opinion.
-- Owner: Civic.

ALTER TABLE consultation
    -- Open exchange: everything is public at once. Public comment: opinions stay between their authors and the city
    -- until the result is published.
    ADD COLUMN mode text NOT NULL DEFAULT 'open_exchange' CHECK (mode IN ('open_exchange', 'public_comment')),
    -- To be published by the clock at this moment; null otherwise.
    ADD COLUMN publish_at timestamptz,
    -- By when the city promises its answer: a day, or any day of its month.
    ADD COLUMN answer_due date,
    ADD COLUMN answer_due_is_month boolean NOT NULL DEFAULT false,
    -- Public comment only: whether the opinions themselves become public with the result, without names.
    ADD COLUMN publishes_opinions boolean NOT NULL DEFAULT true,
    -- When they did.
    ADD COLUMN opinions_released_at timestamptz,
    ADD CONSTRAINT consultation_schedule CHECK (publish_at IS NULL OR published_at IS NULL),
    -- A public comment procedure takes opinions and counts nothing.
    ADD CONSTRAINT consultation_public_comment CHECK (
        mode = 'open_exchange' OR NOT (votes_enabled OR supports_enabled OR ideas_enabled)),
    ADD CONSTRAINT consultation_release CHECK (
        opinions_released_at IS NULL OR (mode = 'public_comment' AND publishes_opinions));
CREATE INDEX consultation_publish_at ON consultation (publish_at) WHERE publish_at IS NOT NULL;

-- The steps from the draft to the finished plan, as its page shows them.
CREATE TABLE consultation_step (
    consultation_id bigint NOT NULL REFERENCES consultation,
    position integer NOT NULL CHECK (position > 0),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 60),
    starts_on date NOT NULL,
    ends_on date CHECK (ends_on >= starts_on),
    PRIMARY KEY (consultation_id, position)
);

-- What a public comment asks of its submitters; each thing is off, optional or required.
CREATE TABLE submitter_form (
    consultation_id bigint PRIMARY KEY REFERENCES consultation,
    category text NOT NULL DEFAULT 'off' CHECK (category IN ('off', 'optional', 'required')),
    -- The categories to choose from, such as 市内に在住.
    categories text[] NOT NULL DEFAULT '{}',
    name text NOT NULL DEFAULT 'off' CHECK (name IN ('off', 'optional', 'required')),
    address text NOT NULL DEFAULT 'off' CHECK (address IN ('off', 'optional', 'required')),
    email text NOT NULL DEFAULT 'off' CHECK (email IN ('off', 'optional', 'required')),
    telephone text NOT NULL DEFAULT 'off' CHECK (telephone IN ('off', 'optional', 'required')),
    -- What the city uses it for, as people are told before they fill it in (個人情報保護法62条).
    purpose text NOT NULL DEFAULT '' CHECK (char_length(purpose) <= 1000),
    CHECK (category = 'off' OR cardinality(categories) > 0),
    CHECK (purpose <> '' OR (name, address, email, telephone) = ('off', 'off', 'off', 'off'))
);

GRANT SELECT, INSERT, UPDATE, DELETE ON consultation_step, submitter_form TO tomoni;

-- Links by which a consultation is read before it is published. Owner: Drafts.

-- At most one link a consultation works: a new one takes the place of the old.
CREATE TABLE preview_link (
    consultation_id bigint PRIMARY KEY REFERENCES consultation,
    -- SHA-256 of the token; the token itself is shown once, to whoever made it.
    token_hash bytea NOT NULL CONSTRAINT preview_link_token_key UNIQUE CHECK (octet_length(token_hash) = 32),
    made_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz
);

-- Which version of a draft the link shows; without a row the newest.
CREATE TABLE preview_version (
    draft_id bigint PRIMARY KEY REFERENCES draft,
    version_id bigint NOT NULL REFERENCES draft_version
);

GRANT SELECT, INSERT, UPDATE, DELETE ON preview_link, preview_version TO tomoni;

-- Opinions of a public comment procedure. Owner: Discussion.

ALTER TABLE comment
    -- Number within the consultation, given when it was sent, and the year of that day in Japan.
    ADD COLUMN receipt integer CHECK (receipt > 0),
    ADD COLUMN receipt_year smallint,
    ADD COLUMN submitter_category text CHECK (char_length(submitter_category) BETWEEN 1 AND 60),
    -- When it became public with the result.
    ADD COLUMN released_at timestamptz,
    DROP CONSTRAINT comment_state_check,
    ADD CONSTRAINT comment_state_check
        CHECK (state IN ('published', 'unconfirmed', 'received', 'hidden', 'withdrawn')),
    ADD CONSTRAINT comment_receipt_key UNIQUE (consultation_id, receipt),
    -- Whatever code forgets: no opinion of a public comment is public before it was released.
    ADD CONSTRAINT comment_sealed CHECK (receipt IS NULL OR released_at IS NOT NULL OR state <> 'published'),
    ADD CONSTRAINT comment_received CHECK (state <> 'received' OR receipt IS NOT NULL),
    ADD CONSTRAINT comment_receipt_year CHECK ((receipt IS NULL) = (receipt_year IS NULL)),
    ADD CONSTRAINT comment_receipt_depth CHECK (receipt IS NULL OR parent_id IS NULL);

-- The last receipt number of each consultation.
CREATE TABLE opinion_counter (
    consultation_id bigint PRIMARY KEY REFERENCES consultation,
    last integer NOT NULL CHECK (last > 0)
);

-- Who sent an opinion: name, address, e-mail and telephone as asked for, encrypted with a key that the database does
-- not hold. Never exported, never in an audit row; goes with the account and with the opinion.
CREATE TABLE opinion_submitter (
    comment_id bigint PRIMARY KEY REFERENCES comment ON DELETE CASCADE,
    -- Nonce, text, tag of AES-256-GCM.
    sealed bytea NOT NULL CHECK (octet_length(sealed) > 28)
);

GRANT SELECT, INSERT, UPDATE ON opinion_counter TO tomoni;
GRANT SELECT, INSERT, DELETE ON opinion_submitter TO tomoni;
