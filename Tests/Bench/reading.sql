-- What the site reads before it stores a comment or a vote: who is signed in, the passage, its consultation.
SELECT id, email, password_hash, display_name, language, confirmed_at IS NOT NULL AS is_confirmed FROM account
WHERE id = (SELECT account_id FROM session
            WHERE token_hash = sha256(sha256(('bench ' || :account)::bytea)) AND expires_at > now());
SELECT DISTINCT ON (p.passage_id)
    d.id AS draft_id, d.consultation_id, d.slug, d.title,
    v.id AS version_id, v.number, v.reason, v.published_at,
    p.passage_id, p.position, p.kind, p.level, p.chapter, p.label, p.body, p.page,
    v.number = (SELECT max(n.number) FROM draft_version n
                WHERE n.draft_id = d.id AND n.published_at IS NOT NULL) AS is_current
FROM passage_version p
JOIN draft_version v ON v.id = p.version_id
JOIN draft d ON d.id = v.draft_id
WHERE p.passage_id = ANY(ARRAY[:passage]) AND (v.published_at IS NOT NULL OR false)
ORDER BY p.passage_id, v.published_at IS NULL, v.number DESC;
SELECT id, slug, title, question, purpose, changeable, aftermath, published_at, opens_at, closes_at,
       comments_enabled, votes_enabled, supports_enabled, ideas_enabled, category_required
FROM consultation WHERE id = (SELECT min(id) FROM consultation);
