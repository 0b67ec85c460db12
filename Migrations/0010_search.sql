-- The index of search, and the notes of what is to be indexed. Owner: Search.
--
-- Everything in these tables is made from other tables and can be made again: a check compares them, and a new
-- version of the folding makes all entries anew.

CREATE TABLE search_entry (
    kind text NOT NULL CHECK (kind IN ('passage', 'idea', 'comment', 'answer')),
    id bigint NOT NULL,
    consultation_id bigint NOT NULL REFERENCES consultation,
    posted_at timestamptz NOT NULL,
    -- Folded, as queries are folded: for exact words and for ranking. The original stays with its owner.
    title text NOT NULL,
    body text NOT NULL,
    -- Bigrams, whole Latin words and base forms, made by our own code; words are joined to nothing by PostgreSQL.
    lexemes tsvector NOT NULL,
    PRIMARY KEY (kind, id)
);
-- Without the list of pending entries, which each search would have to read through: entries are written by a
-- job that nobody waits for.
CREATE INDEX search_entry_lexemes ON search_entry USING gin (lexemes) WITH (fastupdate = off);
-- Newest first within a kind: how very common words are found.
CREATE INDEX search_entry_newest ON search_entry (kind, posted_at DESC, id DESC);
-- Which lexemes are common is taken from these statistics.
ALTER TABLE search_entry ALTER COLUMN lexemes SET STATISTICS 200;

-- Things that changed and are to be indexed anew, one row a change, written in the transaction of the change.
-- No unique key on purpose: writers never wait for each other here, nor for the job.
CREATE TABLE search_pending (
    -- Notes of a rebuild come after those of people who wait for their post.
    is_rebuild boolean NOT NULL DEFAULT false,
    number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    -- A consultation stands for everything in it.
    kind text NOT NULL CHECK (kind IN ('passage', 'idea', 'comment', 'answer', 'consultation')),
    id bigint NOT NULL,
    PRIMARY KEY (is_rebuild, number)
);
-- The queue is short-lived rows only: clear away its dead ones soon.
ALTER TABLE search_pending SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- Which version of the folding the entries were made with; 0 makes the first start index everything.
CREATE TABLE search_state (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    version integer NOT NULL
);
INSERT INTO search_state (version) VALUES (0);

GRANT SELECT, INSERT, UPDATE, DELETE ON search_entry TO tomoni;
GRANT SELECT, INSERT, UPDATE, DELETE ON search_pending TO tomoni;
GRANT SELECT, UPDATE ON search_state TO tomoni;

-- Notes the row that changed, under the kind that the trigger names.
CREATE FUNCTION search_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO search_pending (kind, id) VALUES (TG_ARGV[0], OLD.id);
    ELSE
        INSERT INTO search_pending (kind, id) VALUES (TG_ARGV[0], NEW.id);
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER search_note_new AFTER INSERT ON comment
    FOR EACH ROW WHEN (NEW.state = 'published') EXECUTE FUNCTION search_note('comment');
CREATE TRIGGER search_note_change AFTER UPDATE ON comment FOR EACH ROW
    WHEN ((OLD.state, OLD.body) IS DISTINCT FROM (NEW.state, NEW.body)) EXECUTE FUNCTION search_note('comment');
CREATE TRIGGER search_note_end AFTER DELETE ON comment
    FOR EACH ROW EXECUTE FUNCTION search_note('comment');

CREATE TRIGGER search_note_new AFTER INSERT ON idea
    FOR EACH ROW WHEN (NEW.state = 'published') EXECUTE FUNCTION search_note('idea');
CREATE TRIGGER search_note_change AFTER UPDATE ON idea FOR EACH ROW
    WHEN ((OLD.state, OLD.title, OLD.body) IS DISTINCT FROM (NEW.state, NEW.title, NEW.body))
    EXECUTE FUNCTION search_note('idea');
CREATE TRIGGER search_note_end AFTER DELETE ON idea
    FOR EACH ROW EXECUTE FUNCTION search_note('idea');

-- What is said about an idea is seen and hidden with it.
CREATE FUNCTION search_note_idea_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO search_pending (kind, id)
    SELECT 'comment', c.id FROM comment c WHERE c.subject_kind = 'idea' AND c.subject_id = NEW.id;
    RETURN NULL;
END
$$;
CREATE TRIGGER search_note_comments AFTER UPDATE ON idea FOR EACH ROW
    WHEN ((OLD.state, OLD.title) IS DISTINCT FROM (NEW.state, NEW.title))
    EXECUTE FUNCTION search_note_idea_comments();

-- A passage is found as it stands in the newest published version, so a publication concerns all of a draft.
CREATE FUNCTION search_note_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO search_pending (kind, id) SELECT 'passage', p.id FROM passage p WHERE p.draft_id = NEW.draft_id;
    RETURN NULL;
END
$$;
CREATE TRIGGER search_note_new AFTER INSERT ON draft_version
    FOR EACH ROW WHEN (NEW.published_at IS NOT NULL) EXECUTE FUNCTION search_note_draft();
CREATE TRIGGER search_note_change AFTER UPDATE ON draft_version FOR EACH ROW
    WHEN (OLD.published_at IS DISTINCT FROM NEW.published_at) EXECUTE FUNCTION search_note_draft();

CREATE FUNCTION search_note_passage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO search_pending (kind, id)
    VALUES ('passage', CASE WHEN TG_OP = 'DELETE' THEN OLD.passage_id ELSE NEW.passage_id END);
    RETURN NULL;
END
$$;
CREATE TRIGGER search_note AFTER INSERT OR UPDATE OR DELETE ON passage_version
    FOR EACH ROW EXECUTE FUNCTION search_note_passage();

CREATE TRIGGER search_note_change AFTER UPDATE ON consultation FOR EACH ROW
    WHEN (OLD.published_at IS DISTINCT FROM NEW.published_at) EXECUTE FUNCTION search_note('consultation');
