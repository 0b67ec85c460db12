-- Five languages, and content that stands in several of them. Owner: Civic.

ALTER TABLE account
    DROP CONSTRAINT account_language_check,
    ADD CONSTRAINT account_language_check CHECK (language IN ('ja', 'ja-simple', 'en', 'zh-Hans', 'vi'));

-- What staff wrote of one field of one thing in a language beside Japanese. The Japanese text stays where it is,
-- in the thing's own table: it is always there, and it is shown where a language is missing here.
CREATE TABLE translation (
    -- A consultation, a draft, a category of ideas: whatever has texts that staff write.
    subject_kind text NOT NULL CHECK (subject_kind ~ '^[a-z_]{1,40}$'),
    subject_id bigint NOT NULL,
    -- The column of the thing's own table, such as title.
    field text NOT NULL CHECK (field ~ '^[a-z_]{1,40}$'),
    language text NOT NULL CHECK (language IN ('ja-simple', 'en', 'zh-Hans', 'vi')),
    body text NOT NULL CHECK (body ~ '\S' AND char_length(body) <= 10000),
    PRIMARY KEY (subject_kind, subject_id, field, language)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON translation TO tomoni;
