"""Kills the server or PostgreSQL at random moments while 50 people write, and then checks the books: `make fault`.

After each restart every comment and vote that was acknowledged must be there once, and shown counts must equal rows.
"""

import argparse
import pathlib
import random
import re
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Bench"))
from cluster import Cluster  # noqa: E402
from served import SLUG, Served  # noqa: E402
from writers import Gate, Writer  # noqa: E402

KILLS, WRITERS, PASSAGES = 20, 50, 10
# So many accounts that no writer waits for the rate limit: 20 comments each, then one in ten seconds.
ACCOUNTS = 2000


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--binary", type=pathlib.Path, default=pathlib.Path(".build/release/tomoni"))
    arguments.add_argument("--kills", type=int, default=KILLS)
    arguments.add_argument("--seed", type=int, default=int(time.time()))
    options = arguments.parse_args()
    print(f"fault: {options.kills} kills, seed {options.seed} (--seed repeats it)")
    with tempfile.TemporaryDirectory(prefix="tomoni-fault-", dir="/var/tmp") as folder:
        work = pathlib.Path(folder)
        cluster = Cluster(work)
        served = Served(options.binary.resolve(), cluster, work, threads=1)
        try:
            problems = torment(served, cluster, options.kills, options.seed)
        finally:
            served.process.kill()
            cluster.stop()
    return 1 if problems else 0


def torment(served: Served, cluster: Cluster, kills: int, seed: int) -> int:
    served.start()
    served.fill(ACCOUNTS, comments=0)
    passages = served.passages()[:PASSAGES]
    accounts, gate = served.accounts(ACCOUNTS), Gate(WRITERS)
    writers = [Writer(number, served, accounts[number::WRITERS], passages, gate, seed) for number in range(WRITERS)]
    chance, problems = random.Random(seed), 0
    victims = ["server", "PostgreSQL"] * ((kills + 1) // 2)
    chance.shuffle(victims)
    gate.let_go()
    for writer in writers:
        writer.start()
    for number, victim in enumerate(victims[:kills], 1):
        time.sleep(chance.uniform(0.3, 2.5))
        kill(victim, served, cluster)
        # Writing goes on after the restart; only then are the books closed.
        time.sleep(chance.uniform(0.3, 1.0))
        gate.hold()
        found = list(wrong(writers, passages, cluster, served))
        problems += len(found)
        written = sum(len(writer.acknowledged) for writer in writers)
        voted = sum(len(possible) == 1 for writer in writers for possible in writer.votes.values())
        print(f"fault: {number:2} {victim} killed; {written} comments and {voted} votes acknowledged; "
              f"{'all there' if not found else 'WRONG'}", flush=True)
        for each in found[:10]:
            print(f"  {each}", file=sys.stderr)
        gate.let_go()
    gate.end()
    for writer in writers:
        writer.join()
    return problems


def kill(victim: str, served: Served, cluster: Cluster) -> None:
    if victim == "server":
        served.process.kill()
        served.process.wait()
        served.start()
    else:
        cluster.crash()
        time.sleep(0.2)
        cluster.start()


def wrong(writers: list, passages: list, cluster: Cluster, served: Served):
    """Each difference between what was acknowledged, what is stored, and what is shown."""
    if served.process.poll() is not None:
        yield f"the server ended by itself with {served.process.returncode}"
        served.start()
    stored = {name: int(count) for name, count in
              cluster.query("SELECT body, count(*) FROM comment GROUP BY body;")}
    votes = {(account, f"/drafts/{SLUG}/passages/{passage}"): value for account, passage, value in
             cluster.query("SELECT account_id, subject_id, value FROM vote;")}
    for writer in writers:
        for name in writer.acknowledged - stored.keys():
            yield f"comment {name} was acknowledged and is not there"
        for name in writer.attempted & stored.keys():
            if stored[name] != 1:
                yield f"comment {name} is there {stored[name]} times"
        for place, possible in writer.votes.items():
            if votes.get(place) not in possible:
                yield f"vote of {place}: {votes.get(place)}, acknowledged {possible}"
        yield from writer.refusals
        writer.refusals.clear()
    yield from wrong_counts(passages, cluster, served)


def wrong_counts(passages: list, cluster: Cluster, served: Served):
    for passage in passages:
        number = passage.rpartition("/")[2]
        for value in ("agree", "disagree"):
            (rows,), = cluster.query(f"SELECT count(*) FROM vote WHERE subject_id = {number} AND value = '{value}';")
            shown = re.search(rf'value="{value}".*?<[^>]*>([\d,]+)<', served.get(passage).decode(), re.DOTALL)
            if not shown or int(shown[1].replace(",", "")) != int(rows):
                yield f"{passage} shows {shown and shown[1]} {value}, stored are {rows}"


if __name__ == "__main__":
    sys.exit(main())
