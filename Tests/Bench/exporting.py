"""Export of 100,000 comments by a running server: how fast beside psql's \\copy, and how much its memory grows."""

import base64
import hashlib
import pathlib
import re
import secrets
import socket
import time
import urllib.request

from cluster import Cluster
from load import MemoryWatch
from served import SLUG, Served

COMMENTS = 100_000
MINIMUM, LIMIT_MEMORY, LIMIT_STALLED = 0.4, 32 * 2**20, 60
BODY = "窓口で待つ時間が短くなるとうれしいです。"

FILL = f"""
INSERT INTO comment (consultation_id, subject_kind, subject_id, version_id, author_id, stance, body, state, submission)
SELECT c.consultation_id, 'passage', c.subject_id, c.version_id, a.id,
       (ARRAY['agree', 'neutral', 'disagree'])[1 + n % 3], repeat('{BODY}', 5) || n, 'published', 'export' || n
FROM generate_series(1, {COMMENTS}) n,
     LATERAL (SELECT * FROM comment WHERE subject_kind = 'passage' AND id % 40 = n % 40 LIMIT 1) c,
     LATERAL (SELECT id FROM account ORDER BY id OFFSET n % 500 LIMIT 1) a"""
# The same columns out of the same rows; the passage as it stands in the version that was read.
SAME = r"""
\copy (SELECT c.id, c.created_at, p.chapter, c.passage_id, p.body, c.stance, c.body, c.parent_id, a.display_name, (SELECT count(*) FROM support s WHERE s.subject_kind = 'comment' AND s.subject_id = c.id AND s.counted), c.state, NULL, 'http://127.0.0.1/comments/' || c.id, c.receipt, c.submitter_category, c.quote, c.edited_at, c.idea_id, NULL FROM comment c JOIN account a ON a.id = c.author_id LEFT JOIN passage_version p ON p.version_id = c.version_id AND p.passage_id = c.passage_id WHERE c.consultation_id = (SELECT id FROM consultation WHERE slug = 'measured') ORDER BY c.id) TO '%s' WITH (FORMAT csv, HEADER)
"""


def measure(served: Served, cluster: Cluster, work: pathlib.Path):
    """Name, rows a second of ours and of psql, and by how many bytes the server grew."""
    cluster.query(FILL + "; ANALYZE;")
    cookie = log_in(served, cluster)
    for name, query in (("CSV", "format=csv"), ("CSV in CP932", "format=csv&encoding=cp932"), ("XLSX", "format=xlsx")):
        path = f"/exports/consultations/{SLUG}/table?table=comments&{query}"
        fetch(served, cookie, path.replace("table=comments", "table=items"))
        before = resident(served)
        with MemoryWatch(lambda: served.process.pid) as memory:
            ours = min(timed(lambda: fetch(served, cookie, path)) for _ in range(3))
        theirs = min(timed(lambda: copy(cluster, work)) for _ in range(3))
        yield name, COMMENTS / ours, COMMENTS / theirs, memory.most - before


def stalled(served: Served, cluster: Cluster) -> float:
    """Seconds for which a client that reads a little and then nothing keeps a connection of the database busy."""
    cookie = log_in(served, cluster)
    host, port = served.admin[7:].split(":")
    with socket.socket() as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 64 * 1024)
        client.connect((host, int(port)))
        client.sendall(f"GET /exports/consultations/{SLUG}/table?table=comments HTTP/1.1\r\nHost: {host}:{port}\r\n"
                       f"Sec-Fetch-Site: same-origin\r\nCookie: {cookie}\r\n\r\n".encode())
        assert b"200 OK" in client.recv(64 * 1024)
        start = time.monotonic()
        while time.monotonic() - start < 2 * LIMIT_STALLED:
            time.sleep(0.5)
            if cluster.query("SELECT count(*) FROM pg_stat_activity WHERE usename = 'tomoni' AND xact_start IS NOT NULL;") == [["0"]]:
                break
        return time.monotonic() - start


def timed(act) -> float:
    start = time.monotonic()
    act()
    return time.monotonic() - start


def copy(cluster: Cluster, work: pathlib.Path) -> None:
    cluster.query(SAME % (work / "copied.csv"))


def fetch(served: Served, cookie: str, path: str) -> None:
    request = urllib.request.Request(served.admin + path, headers={"Cookie": cookie, "Sec-Fetch-Site": "same-origin"})
    with urllib.request.urlopen(request, timeout=600) as answer:
        assert "attachment" in answer.headers["Content-Disposition"]
        while answer.read(1 << 20):
            pass


def resident(served: Served) -> int:
    status = pathlib.Path(f"/proc/{served.process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) * 1024


def log_in(served: Served, cluster: Cluster) -> str:
    """The cookie of a clerk; the session is put straight into the database."""
    if not cluster.query("SELECT id FROM staff_member WHERE email = 'bench@city.example';"):
        served.command("staff", "add", "bench@city.example", "--role", "editor")
    token = secrets.token_bytes(32)
    cluster.query(f"""INSERT INTO staff_session (token_hash, staff_id)
        SELECT '\\x{hashlib.sha256(token).hexdigest()}', id FROM staff_member WHERE email = 'bench@city.example';""")
    return f"__Host-staff={base64.urlsafe_b64encode(token).decode().rstrip('=')}"
