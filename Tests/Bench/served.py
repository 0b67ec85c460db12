"""A real `tomoni serve` on a database of its own, filled for measuring."""

import base64
import hashlib
import os
import pathlib
import re
import secrets
import shutil
import subprocess
import urllib.request

from cluster import TOP, Cluster, free_port
from yardsticks import wait_for

# The real document where it is at hand, else the sample city's.
DRAFTS = [TOP.parent / "shared/documents/ofunato-dx-strategy.txt", TOP / "Resources/Demo/draft.txt"]
SLUG = "measured"


# A page of the size that a draft of some forty passages has.
PAGE = "measured-page.html"


def home(work: pathlib.Path) -> pathlib.Path:
    """A copy of what the site reads, with one more static file: a page of 60 KB."""
    folder = work / "home"
    for name in ("Resources", "Migrations"):
        shutil.copytree(TOP / name, folder / name)
    line = "<p>読みやすい素案を、一節ずつ読む。</p>\n"
    text = (line * 2000).encode()[:60 * 1024].decode(errors="ignore")
    (folder / "Resources/Static" / PAGE).write_text(text)
    return folder


class Served:
    def __init__(self, binary: pathlib.Path, cluster: Cluster, work: pathlib.Path, threads: int):
        self.binary, self.cluster = binary, cluster
        self.public, self.admin = (f"http://127.0.0.1:{free_port()}" for _ in range(2))
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("TOMONI_")},
            **cluster.settings(), "TOMONI_SECRET": secrets.token_hex(32), "TOMONI_DATA": str(work / "data"),
            "TOMONI_LISTEN": self.public[7:], "TOMONI_ADMIN_LISTEN": self.admin[7:],
            "TOMONI_PUBLIC_URL": self.public, "TOMONI_ADMIN_URL": self.admin, "TOMONI_LOG": "error",
            # Each account's limits hold while measuring; so that not all come from one address, they say another.
            "TOMONI_HOME": str(home(work)), "TOMONI_LOOPS": str(threads), "TOMONI_TRUSTED_PROXIES": "127.0.0.1",
        }
        self.log = open(work / "tomoni.log", "ab")
        self.process = None
        # Any page with a form.
        self.light_page = "/account"

    def start(self) -> float:
        """Seconds from start to first answer."""
        self.process = subprocess.Popen([self.binary, "serve"], cwd=TOP, env=self.environment,
                                        stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)
        return wait_for(f"{self.public}/healthz")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=60)

    def command(self, *arguments) -> str:
        return subprocess.run([self.binary, *arguments], cwd=TOP, env=self.environment, check=True,
                              stdout=subprocess.PIPE, text=True).stdout

    def fill(self, people: int, comments: int) -> str:
        """Imports the draft and has people comment on it; the draft's file name."""
        draft = next(file for file in DRAFTS if file.exists())
        self.command("draft", "import", str(draft), "--consultation", SLUG, "--slug", SLUG, "--publish")
        self.command("sample", "--people", str(people), "--comments", str(comments), "--draft", SLUG)
        return draft.name

    def get(self, path: str, cookie: str = "") -> bytes:
        request = urllib.request.Request(self.public + path, headers={"Cookie": cookie} if cookie else {})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.read()

    def passages(self) -> list:
        """Addresses of the draft's paragraphs."""
        rows = self.cluster.query("SELECT passage_id FROM passage_version WHERE kind = 'paragraph' ORDER BY position;")
        return [f"/drafts/{SLUG}/passages/{passage}" for passage, in rows]

    def accounts(self, people: int) -> list:
        """Signed-in people, each with id, cookie, CSRF token and an address to come from.

        Their sessions are put straight into the database: hashing passwords is not what is measured.
        """
        ids = [row[0] for row in self.cluster.query(f"SELECT id FROM account ORDER BY id LIMIT {people};")]
        # The tokens are known to the yardstick too, which looks sessions up as the site does.
        tokens = {account: hashlib.sha256(f"bench {account}".encode()).digest() for account in ids}
        values = ", ".join(f"('\\x{hashlib.sha256(token).hexdigest()}', {account}, now() + interval '1 day')"
                           for account, token in tokens.items())
        self.cluster.query(f"INSERT INTO session (token_hash, account_id, expires_at) VALUES {values};")
        return [self.account(number, account, tokens[account]) for number, account in enumerate(ids)]

    def account(self, number: int, account: str, token: bytes) -> dict:
        cookie = f"__Host-session={base64.urlsafe_b64encode(token).decode().rstrip('=')}"
        page = self.get(self.light_page, cookie).decode()
        return {"id": account, "cookie": cookie, "token": re.search(r'name="csrf" value="([^"]+)"', page)[1],
                "address": f"10.{number % 250}.{number // 250}.7"}
