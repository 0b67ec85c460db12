-- What indicators really came to, what stood in a number's place before, and roadmaps. Owner: Drafts.

-- Counts the changes of a row, so that a form tells whether somebody else was faster.
ALTER TABLE kpi_version ADD COLUMN revision integer NOT NULL DEFAULT 1;

-- The actual number of one fiscal year. It belongs to the indicator, so it stands beside every version.
CREATE TABLE kpi_actual (
    kpi_id bigint NOT NULL REFERENCES kpi,
    -- Fiscal year of the western calendar.
    year integer NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    -- Of cumulative indicators the total at the end of the year.
    value numeric NOT NULL,
    note text NOT NULL DEFAULT '',
    source text NOT NULL DEFAULT '',
    is_provisional boolean NOT NULL DEFAULT false,
    -- Goes on where a number was removed and entered again.
    revision integer NOT NULL CHECK (revision > 0),
    recorded_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kpi_id, year)
);

-- Numbers that were corrected or removed; who did it stands in the audit log.
CREATE TABLE kpi_actual_former (
    kpi_id bigint NOT NULL REFERENCES kpi,
    year integer NOT NULL,
    value numeric NOT NULL,
    note text NOT NULL,
    source text NOT NULL,
    is_provisional boolean NOT NULL,
    revision integer NOT NULL,
    recorded_at timestamptz NOT NULL,
    replaced_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kpi_id, year, revision)
);

-- A measure of a roadmap. It belongs to the draft and not to a version: which years a bar covers does not stand in
-- the text that versions are read from, and the passage it links to has the same id in all of them.
CREATE TABLE roadmap_item (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    draft_id bigint NOT NULL REFERENCES draft,
    -- Order within the draft, from 1; gaps are allowed.
    position integer NOT NULL CHECK (position > 0),
    -- The field or strategy it belongs to; empty for none.
    field text NOT NULL DEFAULT '',
    title text NOT NULL CHECK (title <> ''),
    passage_id bigint REFERENCES passage,
    revision integer NOT NULL DEFAULT 1
);
CREATE INDEX roadmap_item_draft ON roadmap_item (draft_id, position);

-- What is done in a measure from one fiscal year to another.
CREATE TABLE roadmap_span (
    item_id bigint NOT NULL REFERENCES roadmap_item ON DELETE CASCADE,
    position integer NOT NULL CHECK (position > 0),
    -- Null: it began before.
    from_year integer CHECK (from_year BETWEEN 1900 AND 2200),
    -- Null: it goes on.
    to_year integer CHECK (to_year BETWEEN 1900 AND 2200),
    state text CHECK (state IN ('study', 'trial', 'practice', 'extension')),
    label text NOT NULL DEFAULT '',
    PRIMARY KEY (item_id, position),
    CHECK (from_year <= to_year),
    CHECK (coalesce(from_year, to_year) IS NOT NULL),
    CHECK (state IS NOT NULL OR label <> '')
);

GRANT SELECT, INSERT, UPDATE, DELETE ON kpi_actual, roadmap_item, roadmap_span TO tomoni;
GRANT SELECT, INSERT ON kpi_actual_former TO tomoni;
