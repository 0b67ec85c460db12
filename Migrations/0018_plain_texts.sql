-- Help for reading a draft: words that staff explain, and passages in plain Japanese. Owner: Drafts.

ALTER TABLE glossary_term DROP CONSTRAINT glossary_term_pkey;
ALTER TABLE glossary_term ALTER COLUMN passage_id DROP NOT NULL;
ALTER TABLE glossary_term
    ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- In place of the footnote's text where staff explain the word otherwise, and where no footnote explains it.
    ADD COLUMN explanation text NOT NULL DEFAULT '' CHECK (char_length(explanation) <= 1000),
    ADD COLUMN by_staff boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT glossary_term_note_key UNIQUE (version_id, passage_id),
    ADD CONSTRAINT glossary_term_version_fkey FOREIGN KEY (version_id) REFERENCES draft_version,
    ADD CHECK (passage_id IS NOT NULL OR explanation <> '');
CREATE UNIQUE INDEX glossary_term_word ON glossary_term (version_id, term) WHERE passage_id IS NULL;

-- A passage of a version in やさしい日本語. The passage's own words are the ones that count.
CREATE TABLE plain_text (
    version_id bigint NOT NULL,
    passage_id bigint NOT NULL,
    body text NOT NULL CHECK (body <> '' AND char_length(body) <= 4000),
    -- Taken over from a version in which the passage read otherwise: shown to readers once staff have looked at it.
    needs_check boolean NOT NULL DEFAULT false,
    saved_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (version_id, passage_id),
    FOREIGN KEY (version_id, passage_id) REFERENCES passage_version ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX plain_text_passage ON plain_text (passage_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON plain_text TO tomoni;
