-- What staff chose for the whole site: colors, pictures, words, pages about it, readings. Owner: Settings.

-- At most one row. Null: our own color.
CREATE TABLE appearance (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    accent text CHECK (accent ~ '^#[0-9a-f]{6}$')
);

-- Logo and cover. A picture is stored when it is uploaded and shown to nobody but staff until it is chosen.
CREATE TABLE site_picture (
    use text NOT NULL CHECK (use IN ('logo', 'cover')),
    -- First half of the SHA-256 of the content, in hexadecimal digits: its public address.
    hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{32}$'),
    media_type text NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'image/webp')),
    width integer NOT NULL CHECK (width > 0),
    height integer NOT NULL CHECK (height > 0),
    -- What the picture shows, in words; a logo stands beside the city's name and needs none.
    alt text NOT NULL DEFAULT '' CHECK (char_length(alt) <= 200),
    content bytea NOT NULL CHECK (octet_length(content) <= 2097152),
    uploaded_at timestamptz NOT NULL DEFAULT now(),
    chosen_at timestamptz,
    PRIMARY KEY (use, hash),
    CHECK (use = 'logo' OR chosen_at IS NULL OR alt <> '')
);
CREATE UNIQUE INDEX site_picture_chosen ON site_picture (use) WHERE chosen_at IS NOT NULL;

-- The city's own words in place of an interface text of ours.
CREATE TABLE label (
    language text NOT NULL,
    key text NOT NULL,
    words text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 4000),
    changed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (language, key)
);

-- Every saved state of the pages about the site; the newest of a language is shown. Nothing is ever changed or
-- removed here, so that it can be told what stood there when.
CREATE TABLE information_edition (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    page text NOT NULL
        CHECK (page IN ('about', 'guidelines', 'terms', 'privacy', 'accessibility', 'licence', 'contact')),
    language text NOT NULL,
    -- Which terms these are; people accept a version. Corrections and translations keep it.
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1 AND (version = 1 OR page = 'terms')),
    -- Whether the page went back to our own text; then the columns below are empty.
    is_ours boolean NOT NULL DEFAULT false,
    title text NOT NULL DEFAULT '',
    lead text NOT NULL DEFAULT '',
    headings text[] NOT NULL DEFAULT '{}',
    bodies text[] NOT NULL DEFAULT '{}',
    -- What is new, in words for residents.
    news text NOT NULL DEFAULT '',
    staff_id bigint REFERENCES staff_member,
    created_at timestamptz NOT NULL DEFAULT now(),
    CHECK (cardinality(headings) = cardinality(bodies)),
    CHECK (is_ours OR title <> '')
);
CREATE INDEX information_edition_newest ON information_edition (page, language, id DESC);

-- What a test found for one success criterion; a criterion without a row is untested.
CREATE TABLE accessibility_finding (
    criterion text PRIMARY KEY CHECK (criterion ~ '^[1-4]\.[0-9]\.[0-9]{1,2}$'),
    result text NOT NULL CHECK (result IN ('untested', 'met', 'unmet', 'inapplicable')),
    remark text NOT NULL DEFAULT '' CHECK (char_length(remark) <= 400)
);

-- Whom residents can ask, once a language.
CREATE TABLE contact (
    language text PRIMARY KEY,
    section text NOT NULL CHECK (char_length(section) BETWEEN 1 AND 100),
    telephone text NOT NULL DEFAULT '',
    hours text NOT NULL DEFAULT '',
    email text NOT NULL DEFAULT '',
    form text NOT NULL DEFAULT '',
    CHECK (telephone <> '' OR email <> '' OR form <> '')
);

-- How the city reads its own words, for furigana.
CREATE TABLE word_reading (
    word text PRIMARY KEY CHECK (char_length(word) BETWEEN 1 AND 40),
    reading text NOT NULL CHECK (char_length(reading) BETWEEN 1 AND 80)
);

GRANT SELECT, INSERT, UPDATE, DELETE
    ON appearance, site_picture, label, accessibility_finding, contact, word_reading TO tomoni;
GRANT SELECT, INSERT ON information_edition TO tomoni;
