"""People who write all the time, and who remember what the site acknowledged."""

import http.client
import random
import threading
import time
import urllib.parse

# What a writer does after an answer that decides nothing: the server is being restarted.
PAUSE = 0.05


class Writer(threading.Thread):
    """Posts comments and votes one after the other, each again and again until the site acknowledges it."""

    def __init__(self, number: int, served, accounts: list, passages: list, gate: "Gate", seed: int):
        super().__init__(daemon=True)
        self.number, self.served, self.accounts, self.passages, self.gate = number, served, accounts, passages, gate
        self.random = random.Random(f"{seed}-{number}")
        self.acknowledged, self.attempted = set(), set()
        # By account and passage: the values that may stand there now; one as soon as the site acknowledged it.
        self.votes = {}
        self.refusals, self.connection = [], None

    def run(self) -> None:
        count = 0
        while not self.gate.ended:
            count += 1
            account, passage = self.random.choice(self.accounts), self.random.choice(self.passages)
            if self.random.random() < 0.5:
                self.comment(account, passage, f"{self.number:02}-{count:06}")
            else:
                self.vote(account, passage, self.random.choice(["agree", "disagree"]))

    def comment(self, account: dict, passage: str, name: str) -> None:
        self.attempted.add(name)
        fields = {"body": name, "stance": "agree", "submission": f"fault-{name}"}
        if self.insist(account, f"{passage}/comments", fields):
            self.acknowledged.add(name)

    def vote(self, account: dict, passage: str, value: str) -> None:
        possible = self.votes.setdefault((account["id"], passage), {None})
        possible.add(value)
        if self.insist(account, f"{passage}/vote", {"value": value}):
            self.votes[account["id"], passage] = {value}

    def insist(self, account: dict, path: str, fields: dict) -> bool:
        """Sends a form until it is acknowledged; False when the site refuses it or the writing ends."""
        while self.gate.may_write():
            status, location = self.send(account, path, fields)
            if status == 303 and "/login" not in location:
                return True
            if status == 429:
                return False
            if status in (400, 403, 404, 422) or status == 303:
                self.refusals.append(f"{path}: {status} {location}")
                return False
            time.sleep(PAUSE)
        return False

    def send(self, account: dict, path: str, fields: dict) -> tuple:
        """Status and Location of the answer; 0 when the connection broke."""
        body = urllib.parse.urlencode({**fields, "csrf": account["token"]})
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": account["cookie"],
                   "Sec-Fetch-Site": "same-origin", "X-Forwarded-For": account["address"]}
        try:
            if self.connection is None:
                host = self.served.public.removeprefix("http://")
                self.connection = http.client.HTTPConnection(host, timeout=60)
            self.connection.request("POST", path, body, headers)
            answer = self.connection.getresponse()
            answer.read()
            return answer.status, answer.headers.get("Location", "")
        except (OSError, http.client.HTTPException):
            self.connection = None
            return 0, ""


class Gate:
    """Lets the writers write, or holds all of them while the books are checked."""

    def __init__(self, writers: int):
        self.open, self.ended, self.writers = threading.Event(), False, writers
        self.waiting = threading.Semaphore(0)

    def may_write(self) -> bool:
        if not self.open.is_set() and not self.ended:
            self.waiting.release()
            self.open.wait()
        return not self.ended

    def hold(self) -> None:
        """Returns when no request is under way."""
        self.open.clear()
        for _ in range(self.writers):
            self.waiting.acquire()

    def let_go(self) -> None:
        self.open.set()

    def end(self) -> None:
        self.ended = True
        self.open.set()
