-- What the import of a version read besides its passages, left out, and was unsure of. Owner: Drafts.

-- The text as it was read, so that staff can lay the passages beside it.
CREATE TABLE version_source (
    version_id bigint PRIMARY KEY REFERENCES draft_version,
    body text NOT NULL
);

-- Which lines of the source a passage was made of.
CREATE TABLE passage_origin (
    version_id bigint NOT NULL,
    passage_id bigint NOT NULL,
    -- Counted from 1, ascending.
    lines integer[] NOT NULL,
    confidence text NOT NULL CHECK (confidence IN ('unsure', 'likely', 'sure')),
    PRIMARY KEY (version_id, passage_id),
    FOREIGN KEY (version_id, passage_id) REFERENCES passage_version ON DELETE CASCADE
);

-- Guesses that staff should look at.
CREATE TABLE version_doubt (
    version_id bigint NOT NULL REFERENCES draft_version,
    position integer NOT NULL CHECK (position > 0),
    line integer NOT NULL CHECK (line >= 0),
    -- What was guessed; names a sentence in the texts.
    guess text NOT NULL CHECK (guess ~ '^[a-z_]{1,40}$'),
    confidence text NOT NULL CHECK (confidence IN ('unsure', 'likely', 'sure')),
    PRIMARY KEY (version_id, position)
);

-- Lines of the source that stand in no passage; staff can put them back.
CREATE TABLE version_dropped_line (
    version_id bigint NOT NULL REFERENCES draft_version,
    position integer NOT NULL CHECK (position > 0),
    line integer NOT NULL CHECK (line > 0),
    -- Why; names a sentence in the texts.
    reason text NOT NULL CHECK (reason ~ '^[a-z_]{1,40}$'),
    body text NOT NULL,
    PRIMARY KEY (version_id, position)
);

-- A word that a footnote explains. The explanation is the footnote's own text.
CREATE TABLE glossary_term (
    version_id bigint NOT NULL,
    passage_id bigint NOT NULL,
    term text NOT NULL CHECK (term <> ''),
    confidence text NOT NULL CHECK (confidence IN ('unsure', 'likely', 'sure')),
    PRIMARY KEY (version_id, passage_id),
    FOREIGN KEY (version_id, passage_id) REFERENCES passage_version ON DELETE CASCADE
);

-- A key performance indicator as such: its id survives versions and re-imports.
CREATE TABLE kpi (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    draft_id bigint NOT NULL REFERENCES draft
);
CREATE INDEX kpi_draft ON kpi (draft_id);

-- An indicator as one version states it.
CREATE TABLE kpi_version (
    version_id bigint NOT NULL REFERENCES draft_version,
    kpi_id bigint NOT NULL REFERENCES kpi,
    -- Order within the version, from 1.
    position integer NOT NULL CHECK (position > 0),
    -- Titles of the headings above its table, outermost first.
    chapter text[] NOT NULL DEFAULT '{}',
    -- The part of the draft it measures, as the table names it.
    part text NOT NULL DEFAULT '',
    name text NOT NULL CHECK (name <> ''),
    note text NOT NULL DEFAULT '',
    -- Each year for itself, or all years since the start together; null where the table doesn't tell.
    kind text CHECK (kind IN ('single', 'cumulative')),
    unit text NOT NULL DEFAULT '',
    -- Which way is the better one; null where a number is missing.
    direction text CHECK (direction IN ('up', 'down', 'keep')),
    baseline_value numeric,
    -- Fiscal years of the western calendar.
    baseline_year integer CHECK (baseline_year BETWEEN 1900 AND 2200),
    baseline_note text NOT NULL DEFAULT '',
    -- Lines of the source, ascending.
    lines integer[] NOT NULL DEFAULT '{}',
    confidence text NOT NULL CHECK (confidence IN ('unsure', 'likely', 'sure')),
    PRIMARY KEY (version_id, kpi_id),
    CONSTRAINT kpi_version_position_key UNIQUE (version_id, position)
);
CREATE INDEX kpi_version_kpi ON kpi_version (kpi_id, version_id);

-- The numbers that a version plans for an indicator; the last is its target.
CREATE TABLE kpi_target (
    version_id bigint NOT NULL,
    kpi_id bigint NOT NULL,
    position integer NOT NULL CHECK (position > 0),
    year integer CHECK (year BETWEEN 1900 AND 2200),
    -- Null where the table has a dash.
    value numeric,
    note text NOT NULL DEFAULT '',
    PRIMARY KEY (version_id, kpi_id, position),
    FOREIGN KEY (version_id, kpi_id) REFERENCES kpi_version ON DELETE CASCADE
);

GRANT SELECT, INSERT ON kpi TO tomoni;
GRANT SELECT, INSERT, UPDATE, DELETE
    ON version_source, passage_origin, version_doubt, version_dropped_line, glossary_term, kpi_version, kpi_target
    TO tomoni;
