-- People: residents and pupils on the public listener, staff on the admin listener. Owner: Accounts.

CREATE TABLE account (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Lower case, so that one address cannot sign up twice. Missing for those who take part without mail.
    email text CONSTRAINT account_email_key UNIQUE
        CHECK (email = lower(email) AND char_length(email) BETWEEN 3 AND 254),
    -- argon2id in the PHC string format: parameters stand with the hash.
    password_hash text NOT NULL,
    display_name text NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 40),
    kind text NOT NULL DEFAULT 'resident' CHECK (kind IN ('resident', 'pupil')),
    language text NOT NULL DEFAULT 'ja' CHECK (language IN ('ja', 'en')),
    terms_version integer NOT NULL,
    terms_accepted_at timestamptz NOT NULL,
    -- Null until the link in the confirmation mail was opened; set at once where no mail is sent.
    confirmed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE session (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
);
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_expiry ON session (expires_at);

-- Links sent by mail; each works once.
CREATE TABLE account_token (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    purpose text NOT NULL CHECK (purpose IN ('confirmation', 'password_reset')),
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
);
CREATE INDEX account_token_account ON account_token (account_id);

-- What a person is told about their own posts; the same goes out by mail to those who have an address.
CREATE TABLE notice (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('reply', 'hiding', 'restoration')),
    -- Address on this site of the thing the notice is about.
    path text NOT NULL,
    -- Short piece of that thing, or the reason of a hiding.
    detail text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT now(),
    read_at timestamptz
);
CREATE INDEX notice_account ON notice (account_id, created_at DESC);

CREATE TABLE staff_member (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL CONSTRAINT staff_member_email_key UNIQUE
        CHECK (email = lower(email) AND char_length(email) BETWEEN 3 AND 254),
    display_name text NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 40),
    role text NOT NULL CHECK (role IN ('admin', 'moderator', 'editor')),
    -- Null until the one-time link was used.
    password_hash text,
    created_at timestamptz NOT NULL DEFAULT now(),
    disabled_at timestamptz
);

CREATE TABLE staff_session (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    staff_id bigint NOT NULL REFERENCES staff_member ON DELETE CASCADE,
    created_at timestamptz NOT NULL DEFAULT now(),
    -- Moved by each request; a session ends 30 minutes after the last one.
    seen_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX staff_session_staff ON staff_session (staff_id);

CREATE TABLE staff_token (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    staff_id bigint NOT NULL REFERENCES staff_member ON DELETE CASCADE,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE
    ON account, session, account_token, notice, staff_member, staff_session, staff_token TO tomoni;
