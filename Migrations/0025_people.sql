-- What staff corrected in a person's data at that person's request, and why. Owner: Accounts.

CREATE TABLE account_correction (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    staff_id bigint NOT NULL REFERENCES staff_member,
    -- Names of the columns; what stood there before is not kept.
    fields text[] NOT NULL CHECK (cardinality(fields) > 0),
    reason text NOT NULL CHECK (reason ~ '\S' AND char_length(reason) <= 500),
    made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX account_correction_account ON account_correction (account_id);
-- Finding a person by the beginning of a mail address.
CREATE INDEX account_email_prefix ON account (email text_pattern_ops) WHERE email IS NOT NULL;

GRANT SELECT, INSERT, DELETE ON account_correction TO tomoni;

-- How long personal data is kept, and what was erased when that time was over. Owner: Civic.

CREATE TABLE retention_rule (
    -- What is kept; a kind without a row has the days that the program names.
    kind text PRIMARY KEY CHECK (kind ~ '^[a-z_]{1,40}$'),
    days integer NOT NULL CHECK (days BETWEEN 1 AND 36500)
);

CREATE TABLE retention_run (
    kind text PRIMARY KEY CHECK (kind ~ '^[a-z_]{1,40}$'),
    ran_at timestamptz NOT NULL,
    -- Rows or files of that run.
    erased bigint NOT NULL CHECK (erased >= 0)
);

-- Backups that were made, or failed; the files themselves lie outside the database.
CREATE TABLE backup_run (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    finished_at timestamptz NOT NULL DEFAULT now(),
    is_daily boolean NOT NULL,
    bytes bigint NOT NULL CHECK (bytes >= 0),
    -- Restored into a database of its own and found equal.
    is_verified boolean NOT NULL,
    -- What went wrong; null for a good one.
    problem text,
    CHECK (problem IS NULL OR NOT is_verified)
);
CREATE INDEX backup_run_good ON backup_run (finished_at DESC) WHERE problem IS NULL;

GRANT SELECT, INSERT, UPDATE ON retention_rule, retention_run TO tomoni;
GRANT SELECT, INSERT, DELETE ON backup_run TO tomoni;

-- The audit log is searched by person and by time.
CREATE INDEX audit_staff ON audit (staff_id, id DESC);
CREATE INDEX audit_at ON audit (at);

