-- What waits for the confirmation of an address. Owner: Accounts.
--
-- An address belongs to an account only once it is confirmed. Whoever signs up with somebody else's address
-- therefore neither blocks it nor gets an account that its owner confirms without knowing: each sign-up has its
-- own account and its own link.

ALTER TABLE account_token
    -- The address the link was sent to.
    ADD COLUMN email text CHECK (email = lower(email) AND char_length(email) BETWEEN 3 AND 254),
    -- Where on this site the person goes after the confirmation.
    ADD COLUMN next text,
    -- A form that was written before the sign-up and could not be stored with it, sealed: it is sent, or shown
    -- with what is wrong, after the confirmation.
    ADD COLUMN continuation text,
    ADD CHECK ((purpose = 'confirmation') = (email IS NOT NULL)),
    ADD CHECK (purpose = 'confirmation' OR (next IS NULL AND continuation IS NULL));
