"""Publishing a version over 100,000 comments: all of them, a third with quoted words, are carried over in the
transaction that publishes."""

import pathlib
import random
import subprocess
import time

from cluster import TOP, Cluster
from served import DRAFTS, SLUG, Served

COMMENTS = 100_000
EDITS = 60
LIMIT_SECONDS = 15


def fill(cluster: Cluster, count: int) -> None:
    """Puts comments on all paragraphs of the draft, as the site would have stored them."""
    cluster.query(f"""
        INSERT INTO comment (consultation_id, subject_kind, subject_id, version_id, author_id, stance, body, quote,
                             quote_prefix, quote_suffix, quote_position, state, submission)
        SELECT d.consultation_id, 'passage', p.passage_id, p.version_id, a.id, 'neutral', 'ここが気になります。',
               CASE WHEN q.has THEN substr(p.body, q.start + 1, 16) END, CASE WHEN q.has THEN '' END,
               CASE WHEN q.has THEN '' END, CASE WHEN q.has THEN q.start END, 'published', 'carried ' || n
        FROM generate_series(1, {count}) n
        JOIN (SELECT *, row_number() OVER (ORDER BY position) - 1 AS place, count(*) OVER () AS places
              FROM passage_version WHERE kind = 'paragraph') p ON p.place = n % p.places
        JOIN draft_version v ON v.id = p.version_id JOIN draft d ON d.id = v.draft_id
        JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS places FROM account) a
             ON a.place = n % a.places
        CROSS JOIN LATERAL (SELECT n % 3 = 0 AND length(p.body) > 24 AS has, n % 8 AS start) q;
        ANALYZE comment;""")


def edited(text: str) -> str:
    """The same text after an editor's afternoon."""
    chance = random.Random(60)
    lines = text.splitlines()
    for _ in range(EDITS):
        place = chance.randrange(len(lines))
        if len(lines[place]) < 16:
            continue
        start = chance.randrange(len(lines[place]) - 4)
        lines[place] = lines[place][:start] + chance.choice(("また", "", "など")) + lines[place][start + 2:]
    return "\n".join(lines)


def measure(served: Served, cluster: Cluster, work: pathlib.Path, count: int = COMMENTS):
    """Seconds for the import with its publication, and what became of the comments."""
    fill(cluster, count)
    draft = next(file for file in DRAFTS if file.exists())
    file = work / "version2.txt"
    file.write_text(edited(draft.read_text()))
    start = time.monotonic()
    subprocess.run([served.binary, "draft", "import", str(file), "--consultation", SLUG, "--slug", SLUG, "--publish"],
                   cwd=TOP, env=served.environment, check=True, stdout=subprocess.DEVNULL)
    seconds = time.monotonic() - start
    fates = cluster.query("SELECT fate, count(*) FROM carried_comment GROUP BY fate ORDER BY fate;")
    return seconds, ", ".join(f"{fate} {int(number):,}" for fate, number in fates)
