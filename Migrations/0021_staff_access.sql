-- Which role of a member of staff counts where, and how members prove who they are. Owner: Accounts.

ALTER TABLE staff_member
    -- Where true, the role counts nowhere by itself, only the rows of staff_grant do.
    ADD COLUMN is_limited boolean NOT NULL DEFAULT false,
    -- When the member was last here, to the minute.
    ADD COLUMN seen_at timestamptz,
    -- The section of the city hall whose answers this person writes.
    ADD COLUMN section text CHECK (char_length(section) BETWEEN 1 AND 80),
    -- Whoever looks after the site looks after all of it.
    ADD CHECK (role <> 'admin' OR NOT is_limited);

-- A role in one consultation, beside the one that counts for all of them, if there is one.
CREATE TABLE staff_grant (
    staff_id bigint NOT NULL REFERENCES staff_member ON DELETE CASCADE,
    consultation_id bigint NOT NULL REFERENCES consultation ON DELETE CASCADE,
    role text NOT NULL CHECK (role IN ('editor', 'moderator', 'answerer', 'reader')),
    PRIMARY KEY (staff_id, consultation_id)
);
CREATE INDEX staff_grant_consultation ON staff_grant (consultation_id);

-- The second factor: a secret shared with an app on the member's phone (RFC 6238), encrypted.
CREATE TABLE staff_totp (
    staff_id bigint PRIMARY KEY REFERENCES staff_member ON DELETE CASCADE,
    sealed bytea NOT NULL,
    -- Number of the half minute whose code was taken last; codes up to it are used up.
    last_step bigint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- For whoever has lost the phone; a row goes when its code is used. Only a keyed hash is kept.
CREATE TABLE staff_recovery_code (
    staff_id bigint NOT NULL REFERENCES staff_member ON DELETE CASCADE,
    code_hash bytea NOT NULL CHECK (octet_length(code_hash) = 32),
    PRIMARY KEY (staff_id, code_hash)
);

ALTER TABLE staff_session
    -- Names the session to its owner without giving the token away.
    ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    -- When the password was given last.
    ADD COLUMN authenticated_at timestamptz NOT NULL DEFAULT now(),
    -- Where the log-in came from, for its owner to recognise it.
    ADD COLUMN client text NOT NULL DEFAULT '';

GRANT SELECT, INSERT, UPDATE, DELETE ON staff_grant, staff_totp, staff_recovery_code TO tomoni;
