-- Texts that a moderator looks at before others read them. Owner: Ideas.

ALTER TABLE idea
    -- Whether nobody but its author reads it before a moderator has looked at it.
    ADD COLUMN needs_check boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT idea_state_check,
    ADD CONSTRAINT idea_state_check
        CHECK (state IN ('published', 'unconfirmed', 'held', 'hidden', 'withdrawn')),
    -- Whatever code forgets: what must be looked at first is not public before.
    ADD CONSTRAINT idea_checked CHECK (NOT needs_check OR state <> 'published'),
    ADD CONSTRAINT idea_held CHECK (state <> 'held' OR needs_check);

-- The same for comments. Owner: Discussion.

ALTER TABLE comment
    ADD COLUMN needs_check boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT comment_state_check,
    ADD CONSTRAINT comment_state_check
        CHECK (state IN ('published', 'unconfirmed', 'received', 'held', 'hidden', 'withdrawn')),
    ADD CONSTRAINT comment_checked CHECK (NOT needs_check OR state <> 'published'),
    ADD CONSTRAINT comment_held CHECK (state <> 'held' OR needs_check),
    -- An opinion of a public comment is between its author and the city anyway.
    ADD CONSTRAINT comment_check_is_open CHECK (receipt IS NULL OR NOT needs_check);

-- What people are told. Owner: Accounts.

ALTER TABLE notice DROP CONSTRAINT notice_kind_check;
ALTER TABLE notice ADD CONSTRAINT notice_kind_check
    CHECK (kind IN ('reply', 'hiding', 'restoration', 'answer', 'orphaned', 'credit', 'approval', 'warning',
                    'suspension', 'suspension_end', 'appeal_granted', 'appeal_upheld'));

-- What moderators work through. Owner: Moderation.

-- One row for each comment and idea, made by triggers, so that no text can be forgotten.
CREATE TABLE moderation_entry (
    -- In the order in which texts came in.
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject_kind text NOT NULL CHECK (subject_kind IN ('comment', 'idea')),
    subject_id bigint NOT NULL,
    consultation_id bigint NOT NULL,
    -- Null for voices from paper, which have no author here.
    author_id bigint,
    by_pupil boolean NOT NULL,
    -- That of the text itself.
    state text NOT NULL,
    -- Why it must be looked at before others read it, as it was stored.
    holds text[] NOT NULL DEFAULT '{}',
    -- Reports of readers that nobody has decided on.
    reports integer NOT NULL DEFAULT 0 CHECK (reports >= 0),
    -- Counts what happened to it: who decides on what they saw a moment ago is told when that has changed.
    revision integer NOT NULL DEFAULT 1,
    -- When a moderator looked at it as it stands; null for what is new or was changed.
    seen_at timestamptz,
    waiting_since timestamptz NOT NULL,
    waiting boolean NOT NULL GENERATED ALWAYS AS (
        state = 'held' OR (state IN ('published', 'received') AND (seen_at IS NULL OR reports > 0))) STORED,
    CONSTRAINT moderation_entry_subject_key UNIQUE (subject_kind, subject_id)
);
CREATE INDEX moderation_entry_waiting ON moderation_entry (id) WHERE waiting;
CREATE INDEX moderation_entry_waiting_since ON moderation_entry (waiting_since) WHERE waiting;
CREATE INDEX moderation_entry_author ON moderation_entry (author_id, id DESC);

-- What was there before counts as looked at.
INSERT INTO moderation_entry (subject_kind, subject_id, consultation_id, author_id, by_pupil, state, seen_at,
                              waiting_since)
SELECT t.kind, t.id, t.consultation_id, t.author_id, coalesce(a.kind = 'pupil', false), t.state, now(), t.created_at
FROM (SELECT 'comment' AS kind, id, consultation_id, author_id, state, created_at FROM comment
      UNION ALL SELECT 'idea', id, consultation_id, author_id, state, created_at FROM idea) t
LEFT JOIN account a ON a.id = t.author_id
ORDER BY t.created_at, t.id;

-- One statement for all rows of one statement, since files with many thousands of voices come in at once. Whoever
-- enters a voice from paper has read it: it does not wait.
CREATE FUNCTION moderation_note_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO moderation_entry (subject_kind, subject_id, consultation_id, author_id, by_pupil, state, seen_at,
                                  waiting_since)
    SELECT TG_ARGV[0], t.id, t.consultation_id, t.author_id, coalesce(a.kind = 'pupil', false), t.state,
           CASE WHEN t.author_id IS NULL THEN now() END, t.created_at
    FROM added t LEFT JOIN account a ON a.id = t.author_id
    ORDER BY t.id;
    RETURN NULL;
END
$$;

CREATE FUNCTION moderation_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM moderation_entry WHERE subject_kind = TG_ARGV[0] AND subject_id = OLD.id;
    ELSE
        UPDATE moderation_entry SET state = NEW.state, author_id = NEW.author_id, revision = revision + 1,
            waiting_since = CASE WHEN OLD.state = 'unconfirmed' THEN now() ELSE waiting_since END
        WHERE subject_kind = TG_ARGV[0] AND subject_id = NEW.id;
    END IF;
    RETURN NULL;
END
$$;

-- What its author writes anew has not been looked at.
CREATE FUNCTION moderation_note_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE moderation_entry SET seen_at = NULL, revision = revision + 1, waiting_since = now()
    WHERE subject_kind = TG_ARGV[0] AND subject_id = NEW.id;
    RETURN NULL;
END
$$;

CREATE TRIGGER moderation_note_new AFTER INSERT ON comment
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION moderation_note_new('comment');
CREATE TRIGGER moderation_note_state AFTER UPDATE ON comment FOR EACH ROW
    WHEN ((OLD.state, OLD.author_id) IS DISTINCT FROM (NEW.state, NEW.author_id)) EXECUTE FUNCTION moderation_note('comment');
CREATE TRIGGER moderation_note_words AFTER UPDATE ON comment FOR EACH ROW
    WHEN (OLD.body IS DISTINCT FROM NEW.body AND NEW.author_id IS NOT NULL) EXECUTE FUNCTION moderation_note_words('comment');
CREATE TRIGGER moderation_note_end AFTER DELETE ON comment
    FOR EACH ROW EXECUTE FUNCTION moderation_note('comment');

CREATE TRIGGER moderation_note_new AFTER INSERT ON idea
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION moderation_note_new('idea');
CREATE TRIGGER moderation_note_state AFTER UPDATE ON idea FOR EACH ROW
    WHEN ((OLD.state, OLD.author_id) IS DISTINCT FROM (NEW.state, NEW.author_id)) EXECUTE FUNCTION moderation_note('idea');
CREATE TRIGGER moderation_note_words AFTER UPDATE ON idea FOR EACH ROW
    WHEN ((OLD.title, OLD.body) IS DISTINCT FROM (NEW.title, NEW.body))
    EXECUTE FUNCTION moderation_note_words('idea');
CREATE TRIGGER moderation_note_end AFTER DELETE ON idea
    FOR EACH ROW EXECUTE FUNCTION moderation_note('idea');

-- One press of a button in the queue; what was decided with it is undone together.
CREATE TABLE moderation_batch (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    made_at timestamptz NOT NULL DEFAULT now()
);

-- Approval: looked at and left, or made public. Undoing: takes an approval or a hiding back.
ALTER TABLE moderation_decision
    DROP CONSTRAINT moderation_decision_act_check,
    ADD CONSTRAINT moderation_decision_act_check
        CHECK (act IN ('hiding', 'restoration', 'approval', 'undoing')),
    DROP CONSTRAINT moderation_decision_check,
    ADD CONSTRAINT moderation_decision_reason_check
        CHECK (act <> 'hiding' OR char_length(reason) BETWEEN 1 AND 1000),
    -- Which of the usual reasons it was; null for own words.
    ADD COLUMN usual text,
    -- State of the text before.
    ADD COLUMN was text,
    -- Decisions made together are undone together.
    ADD COLUMN batch bigint REFERENCES moderation_batch,
    -- The decision that an undoing takes back.
    ADD COLUMN undoes bigint REFERENCES moderation_decision;
CREATE INDEX moderation_decision_batch ON moderation_decision (batch) WHERE batch IS NOT NULL;
CREATE INDEX moderation_decision_time ON moderation_decision (decided_at) WHERE act = 'hiding';

-- What readers report. Who did is kept as a keyed hash, until a moderator has decided.
CREATE TABLE moderation_report (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry_id bigint NOT NULL REFERENCES moderation_entry ON DELETE CASCADE,
    reason text NOT NULL,
    words text NOT NULL DEFAULT '' CHECK (char_length(words) <= 500),
    reporter bytea CHECK (octet_length(reporter) = 32),
    created_at timestamptz NOT NULL DEFAULT now(),
    -- The decision that answered it.
    closed_by bigint REFERENCES moderation_decision,
    CHECK ((closed_by IS NULL) = (reporter IS NOT NULL))
);
CREATE UNIQUE INDEX moderation_report_reporter ON moderation_report (entry_id, reporter) WHERE closed_by IS NULL;
CREATE INDEX moderation_report_entry ON moderation_report (entry_id);
CREATE INDEX moderation_report_closed ON moderation_report (closed_by) WHERE closed_by IS NOT NULL;

-- Who has an entry open.
CREATE TABLE moderation_look (
    entry_id bigint NOT NULL REFERENCES moderation_entry ON DELETE CASCADE,
    staff_id bigint NOT NULL REFERENCES staff_member,
    at timestamptz NOT NULL DEFAULT now(),
    -- On its own page; otherwise as one of a list.
    alone boolean NOT NULL,
    PRIMARY KEY (entry_id, staff_id)
);

-- What an author says against a hiding; once a decision.
CREATE TABLE moderation_appeal (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    decision_id bigint NOT NULL CONSTRAINT moderation_appeal_decision_key UNIQUE
        REFERENCES moderation_decision,
    account_id bigint NOT NULL REFERENCES account,
    words text NOT NULL CHECK (char_length(words) BETWEEN 10 AND 1000),
    created_at timestamptz NOT NULL DEFAULT now(),
    outcome text CHECK (outcome IN ('granted', 'upheld')),
    outcome_reason text CHECK (char_length(outcome_reason) BETWEEN 1 AND 1000),
    decided_by bigint REFERENCES staff_member,
    decided_at timestamptz,
    CHECK (num_nulls(outcome, outcome_reason, decided_by, decided_at) IN (0, 4))
);
CREATE INDEX moderation_appeal_open ON moderation_appeal (id) WHERE outcome IS NULL;

-- What was said to a person and kept from them. Only added to: what holds follows from the newest rows.
CREATE TABLE moderation_sanction (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    act text NOT NULL
        CHECK (act IN ('warning', 'suspension', 'suspension_end', 'check_first', 'check_first_end')),
    reason text NOT NULL CHECK (char_length(reason) <= 1000),
    usual text,
    until timestamptz,
    staff_id bigint NOT NULL REFERENCES staff_member,
    decided_at timestamptz NOT NULL DEFAULT now(),
    CHECK ((act = 'suspension') = (until IS NOT NULL)),
    CHECK (reason <> '' OR act NOT IN ('warning', 'suspension'))
);
CREATE INDEX moderation_sanction_account ON moderation_sanction (account_id, id DESC);

-- What is looked at first in a consultation; without a row only what the word list finds.
CREATE TABLE moderation_mode (
    consultation_id bigint PRIMARY KEY REFERENCES consultation,
    checks text[] NOT NULL
);

CREATE TABLE moderation_word (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    word text NOT NULL CHECK (char_length(word) BETWEEN 1 AND 60),
    -- In the form in which it is compared.
    folded text NOT NULL CONSTRAINT moderation_word_folded_key UNIQUE CHECK (folded <> ''),
    added_by bigint NOT NULL REFERENCES staff_member,
    added_at timestamptz NOT NULL DEFAULT now()
);

-- One row at most; without it what stands here holds.
CREATE TABLE moderation_setting (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    -- Moderators get a mail when something has waited longer.
    alert_hours integer NOT NULL DEFAULT 24 CHECK (alert_hours BETWEEN 1 AND 720),
    alerted_at timestamptz
);

GRANT SELECT, INSERT, UPDATE, DELETE ON moderation_entry TO tomoni;
GRANT SELECT, INSERT ON moderation_batch TO tomoni;
GRANT SELECT, INSERT, UPDATE, DELETE ON moderation_report TO tomoni;
GRANT SELECT, INSERT, UPDATE ON moderation_appeal TO tomoni;
GRANT SELECT, INSERT, UPDATE, DELETE ON moderation_look, moderation_mode TO tomoni;
GRANT SELECT, INSERT ON moderation_sanction TO tomoni;
GRANT SELECT, INSERT, DELETE ON moderation_word TO tomoni;
GRANT SELECT, INSERT, UPDATE ON moderation_setting TO tomoni;
