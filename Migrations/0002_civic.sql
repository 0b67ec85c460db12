-- What all features share: the city, consultations, the outbox, the audit log. Owner: Civic.

-- One row: the city this installation serves.
CREATE TABLE city (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 40),
    -- Whether the sample city was put into this database; only then may it be filled or shown as a sample.
    is_sample boolean NOT NULL DEFAULT false
);

CREATE TABLE consultation (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug text NOT NULL CONSTRAINT consultation_slug_key UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    -- What is asked, why, what can still change, what happens with the answers: a question too broad gets none.
    question text NOT NULL DEFAULT '',
    purpose text NOT NULL DEFAULT '',
    changeable text NOT NULL DEFAULT '',
    aftermath text NOT NULL DEFAULT '',
    published_at timestamptz,
    opens_at timestamptz,
    closes_at timestamptz,
    comments_enabled boolean NOT NULL DEFAULT true,
    votes_enabled boolean NOT NULL DEFAULT true,
    supports_enabled boolean NOT NULL DEFAULT true,
    ideas_enabled boolean NOT NULL DEFAULT true,
    category_required boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    CHECK (opens_at < closes_at)
);

-- Side effects to be done: written in the transaction of their cause, performed by a worker, at least once.
CREATE TABLE outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('mail')),
    payload jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    due_at timestamptz NOT NULL DEFAULT now(),
    attempts integer NOT NULL DEFAULT 0,
    done_at timestamptz,
    -- Set when the worker gave up; the last error says why, without addresses.
    failed_at timestamptz,
    last_error text
);
CREATE INDEX outbox_due ON outbox (due_at) WHERE done_at IS NULL AND failed_at IS NULL;

-- Append-only: the application may insert and select. Rows hold ids, never texts or names, so that erasing a
-- person never breaks the chain.
CREATE TABLE audit (
    id bigint PRIMARY KEY,
    at timestamptz NOT NULL,
    -- Null: the command line or the system itself.
    staff_id bigint,
    act text NOT NULL,
    subject_kind text,
    subject_id bigint,
    -- HMAC-SHA256 over the row and the code of the row before it.
    code bytea NOT NULL CHECK (octet_length(code) = 32)
);
CREATE INDEX audit_subject ON audit (subject_kind, subject_id);

GRANT SELECT, INSERT, UPDATE ON city, consultation TO tomoni;
GRANT SELECT, INSERT, UPDATE, DELETE ON outbox TO tomoni;
GRANT SELECT, INSERT ON audit TO tomoni;
