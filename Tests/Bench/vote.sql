-- The statement by which a vote is cast or changed, one a commit, by 200 accounts on one passage.
\set agrees random(0, 1)
INSERT INTO vote (subject_kind, subject_id, account_id, value, counted)
VALUES ('passage', :passage, :account, CASE (:agrees)::int WHEN 1 THEN 'agree' ELSE 'disagree' END, true)
ON CONFLICT ON CONSTRAINT vote_pkey
DO UPDATE SET value = EXCLUDED.value, counted = EXCLUDED.counted, created_at = now()
WHERE (vote.value, vote.counted) <> (EXCLUDED.value, EXCLUDED.counted);
