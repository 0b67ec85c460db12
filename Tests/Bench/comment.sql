-- The statement by which a comment is stored, one a commit, with the submission token that every form has.
\set token random(1, 9000000000000000000)
INSERT INTO comment (consultation_id, subject_kind, subject_id, version_id, parent_id, author_id, stance,
                     body, quote, quote_prefix, quote_suffix, quote_position, state, submission)
SELECT (SELECT id FROM consultation ORDER BY id LIMIT 1), 'passage', :passage,
       (SELECT max(version_id) FROM passage_version WHERE passage_id = :passage), NULL, :account, 'agree',
       'この取り組みに賛成です。窓口が早く閉まるので、夜でも手続きできると助かります。', NULL, NULL, NULL, NULL,
       'published', (:token)::text
ON CONFLICT ON CONSTRAINT comment_submission_key DO NOTHING
RETURNING id;
