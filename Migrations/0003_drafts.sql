-- Drafts, their versions and passages. Owner: Drafts.

CREATE TABLE draft (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consultation_id bigint NOT NULL REFERENCES consultation,
    slug text NOT NULL CONSTRAINT draft_slug_key UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX draft_consultation ON draft (consultation_id);

CREATE TABLE draft_version (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    draft_id bigint NOT NULL REFERENCES draft,
    number integer NOT NULL CHECK (number > 0),
    -- Why this version was made, in words for residents.
    reason text NOT NULL DEFAULT '',
    -- Name of the file it was made from.
    source text NOT NULL DEFAULT '',
    imported_at timestamptz NOT NULL DEFAULT now(),
    -- Null: seen by staff only.
    published_at timestamptz,
    CONSTRAINT draft_version_number_key UNIQUE (draft_id, number)
);

-- A passage as such: its id survives versions and re-imports.
CREATE TABLE passage (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    draft_id bigint NOT NULL REFERENCES draft
);
CREATE INDEX passage_draft ON passage (draft_id);

-- A passage as it stands in one version.
CREATE TABLE passage_version (
    version_id bigint NOT NULL REFERENCES draft_version,
    passage_id bigint NOT NULL REFERENCES passage,
    -- Order within the version, from 1.
    position integer NOT NULL CHECK (position > 0),
    kind text NOT NULL CHECK (kind IN ('heading', 'paragraph', 'item', 'note', 'caption', 'table')),
    -- Depth of a heading from 1, or of a list item from 1; 0 for the rest.
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 6),
    -- Titles of the headings above, outermost first.
    chapter text[] NOT NULL DEFAULT '{}',
    -- Name by which the text calls it, such as the mark of a footnote or the number of a strategy.
    label text NOT NULL DEFAULT '',
    body text NOT NULL CHECK (body <> ''),
    -- Page number printed in the original.
    page integer,
    PRIMARY KEY (version_id, passage_id),
    CONSTRAINT passage_version_position_key UNIQUE (version_id, position)
);
CREATE INDEX passage_version_passage ON passage_version (passage_id, version_id);

GRANT SELECT, INSERT, UPDATE ON draft, draft_version TO tomoni;
GRANT SELECT, INSERT ON passage TO tomoni;
GRANT SELECT, INSERT, UPDATE, DELETE ON passage_version TO tomoni;
