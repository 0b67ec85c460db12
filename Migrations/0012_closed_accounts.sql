-- Accounts that people close, and sign-ups that nobody confirmed. Owner: Accounts.

ALTER TABLE account
    -- When the person left; the row stays without address and password, so that what was said keeps its place.
    ADD COLUMN closed_at timestamptz,
    ADD CHECK (closed_at IS NULL OR email IS NULL);
CREATE INDEX account_unconfirmed ON account (created_at) WHERE confirmed_at IS NULL;

-- A sign-up that is never confirmed goes after three days with what waited for it. Nothing that was ever public
-- can go that way, whatever the application asks for.
CREATE FUNCTION refuse_deletion_of_public_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'unconfirmed' THEN
        RAISE EXCEPTION 'only a text that was never public is deleted' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
END
$$;
CREATE TRIGGER comment_deletion BEFORE DELETE ON comment
    FOR EACH ROW EXECUTE FUNCTION refuse_deletion_of_public_text();
CREATE TRIGGER idea_deletion BEFORE DELETE ON idea
    FOR EACH ROW EXECUTE FUNCTION refuse_deletion_of_public_text();

GRANT DELETE ON comment, idea TO tomoni;

-- The first page counts what was said in each consultation.
CREATE INDEX comment_consultation ON comment (consultation_id, author_id) WHERE state = 'published';
