"""Measures this build against nginx and pgbench in the same run, and prints what was reached: `make bench`.

It never fails for being slow. On a shared machine trust the ratios, not the figures.
"""

import argparse
import os
import pathlib
import re
import statistics
import sys
import tempfile

import carrying
import changing
import exporting
import importing
import searching
from cluster import Cluster
from load import Load, MemoryWatch, medians, wrk
from served import PAGE, SLUG, Served
from yardsticks import Nginx, pgbench

HERE = pathlib.Path(__file__).resolve().parent
# Each may post 20 comments at once, then the rate limit holds: enough people for one round of posting.
PEOPLE, VOTERS, COMMENTS = 1000, 200, 300
HASHING_THREAD = 46 * 1024 * 1024
READING, WRITING = 64, 50


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--binary", type=pathlib.Path, default=pathlib.Path(".build/release/tomoni"))
    arguments.add_argument("--seconds", type=int, default=4, help="of each measurement; each is made three times")
    arguments.add_argument("--threads", type=int, default=max(1, (os.cpu_count() or 2) // 2),
                           help="loops of the server and workers of nginx")
    arguments.add_argument("--texts", type=int, default=searching.TEXTS, help="to search among; 0 leaves search out")
    arguments.add_argument("--carried", type=int, default=carrying.COMMENTS,
                           help="comments to carry over to a new version; 0 leaves that out")
    arguments.add_argument("--only", choices=["import", "changes", "serving", "exports", "carried", "search"],
                           help="measure this alone")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="tomoni-bench-", dir="/var/tmp") as folder:
        work = pathlib.Path(folder)
        cluster = Cluster(work)
        nginx = Nginx(work, options.threads)
        served = Served(options.binary.resolve(), cluster, work, options.threads)
        try:
            for row in measure(served, nginx, cluster, work, options):
                print("  ".join(f"{cell:<{width}}" for cell, width in zip(row, (38, 20, 24, 18, 16))), flush=True)
        finally:
            served.stop()
            nginx.stop()
            cluster.stop()
    return 0


def measure(served: Served, nginx: Nginx, cluster: Cluster, work: pathlib.Path, options: argparse.Namespace):
    """Rows of the table: what, this build, the yardstick, to reach, reached."""
    served.start()
    draft = served.fill(PEOPLE, COMMENTS)
    served.stop()
    first_answer = served.start()
    yield "what", "tomoni", "yardstick", "to reach", "reached"
    wanted = lambda part: options.only in (None, part)
    if wanted("import"):
        yield from imports(served, work)
    if wanted("changes"):
        yield from changes(served, cluster, work)
    if wanted("serving"):
        yield from serving(served, nginx, cluster, work, draft, first_answer, options.seconds)
    if wanted("exports"):
        yield from exports(served, cluster, work)
    if options.carried and wanted("carried"):
        yield from carried(served, cluster, work, options.carried)
    if options.texts and wanted("search"):
        yield from search(served, cluster, work, options.texts)


def imports(served: Served, work: pathlib.Path):
    for name, seconds, memory in importing.measure(served, work):
        reached = seconds < importing.LIMIT_SECONDS and memory < importing.LIMIT_MEMORY
        yield (f"import {importing.PAGES} pages: {name}", f"{seconds:.2f} s", f"{memory / 2**20:.0f} MiB",
               f"< {importing.LIMIT_SECONDS} s, < {importing.LIMIT_MEMORY // 2**20} MiB", verdict(reached))


def changes(served: Served, cluster: Cluster, work: pathlib.Path):
    for name, milliseconds, size in changing.measure(served, cluster, work):
        yield (f"changes of {importing.PAGES} pages: {name}", f"{milliseconds:.0f} ms", f"{size / 1000:.0f} KB",
               f"< {changing.LIMIT_MS} ms", verdict(milliseconds < changing.LIMIT_MS))


def exports(served: Served, cluster: Cluster, work: pathlib.Path):
    for name, ours, theirs, grown in exporting.measure(served, cluster, work):
        yield (f"export {exporting.COMMENTS:,} comments: {name}", f"{ours:,.0f}/s", f"\\copy {theirs:,.0f}/s",
               f">= {exporting.MINIMUM} x" if name == "CSV" else "-",
               f"{ours / theirs:.2f} x" + ("" if name != "CSV" else " " + verdict(ours >= exporting.MINIMUM * theirs)))
        yield ("  memory of the server", f"+{grown / 2**20:.0f} MiB", "", f"< {exporting.LIMIT_MEMORY // 2**20} MiB",
               verdict(grown < exporting.LIMIT_MEMORY))
    seconds = exporting.stalled(served, cluster)
    yield ("  connection of a client that stops", f"{seconds:.1f} s", "", f"< {exporting.LIMIT_STALLED} s",
           verdict(seconds < exporting.LIMIT_STALLED))


def serving(served: Served, nginx: Nginx, cluster: Cluster, work: pathlib.Path, draft: str, first_answer: float,
            seconds: int):
    accounts = served.accounts(PEOPLE)
    with MemoryWatch(lambda: served.process.pid) as memory:
        yield from reading(served, nginx, accounts[0]["cookie"], draft, seconds)
        yield from writing(served, cluster, accounts, work, seconds)
    allowed = 100 * 2**20 + HASHING_THREAD
    yield "memory under load", f"{memory.most / 2**20:.0f} MiB", "", f"< {allowed / 2**20:.0f} MiB", verdict(
        memory.most < allowed)
    yield "start to first answer", f"{first_answer:.2f} s", "", "< 1 s", verdict(first_answer < 1)


def reading(served: Served, nginx: Nginx, cookie: str, draft: str, seconds: int):
    path = f"/drafts/{SLUG}"
    page = served.get(path)
    small = re.search(r'(?:href|src)="(/static/[^"]+\.(?:svg|css))"', page.decode())[1]
    for name, target, address, minimum in (
            ("60 KB page, static", f"/static/{PAGE}", nginx.serve(PAGE, served.get(f"/static/{PAGE}")), 1.0),
            ("small static file", small, nginx.serve("small" + pathlib.Path(small).suffix, served.get(small)), 1.0),
            (f"{draft}, 300 comments", path, nginx.serve("page.html", page), 0.5)):
        ours, theirs = medians(lambda: wrk(served.public + target, READING, seconds),
                               lambda: wrk(address, READING, seconds))
        yield name, str(ours), f"nginx {theirs}", f">= {minimum} x", ratio(ours, theirs, minimum)
    signed_in, = medians(lambda: wrk(served.public + path, READING, seconds, headers={"Cookie": cookie}))
    yield "the same page, signed in", str(signed_in), "", ">= 300/s", verdict(signed_in.per_second >= 300)


def writing(served: Served, cluster: Cluster, accounts: list, work: pathlib.Path, seconds: int):
    passages = served.passages()
    passage = passages[len(passages) // 2]
    for name, action, field, people, table, minimum in (
            ("post a comment", "comments", "body", PEOPLE, "comment", 0.4),
            (f"vote on one passage, {VOTERS} accounts", "vote", "value", VOTERS, "vote", None)):
        lines = [f"{each['cookie']}\t{each['token']}\t{each['address']}\n" for each in accounts[:people]]
        file = work / "accounts.tsv"
        file.write_text("".join(lines))
        script, alone = statements(work, table, passage.rsplit("/", 1)[1], people)

        def ours() -> Load:
            # The rate limits begin anew.
            served.stop()
            served.start()
            before = rows(cluster)
            load = wrk(f"{served.public}{passage}/{action}", WRITING, seconds, script=["posting.lua", str(file), field])
            # A redirect elsewhere is no post: what was answered must be stored, but for what was under way at the end.
            if table == "comment":
                load.refused = max(load.refused, load.answered - (rows(cluster) - before))
            return load

        tomoni, same, write = medians(ours, lambda: pgbench(cluster, script, WRITING, seconds),
                                      lambda: pgbench(cluster, alone, WRITING, seconds))
        yield (name, str(tomoni), f"pgbench {same:,.0f}/s", f">= {minimum} x" if minimum else "-",
               ratio(tomoni, same, minimum))
        yield "  against the write alone", str(tomoni), f"pgbench {write:,.0f}/s", "-", ratio(tomoni, write, None)


def carried(served: Served, cluster: Cluster, work: pathlib.Path, count: int):
    seconds, fates = carrying.measure(served, cluster, work, count)
    yield (f"new version over {count:,} comments", f"{seconds:.1f} s", fates, f"< {carrying.LIMIT_SECONDS} s",
           verdict(seconds < carrying.LIMIT_SECONDS))


def search(served: Served, cluster: Cluster, work: pathlib.Path, count: int):
    sample = searching.fill(served, cluster, work, count)
    yield f"index {count:,} texts", f"{searching.wait_until_indexed(cluster):,.0f}/s", "", "-", ""
    # With the statistics of the full index.
    served.stop()
    served.start()
    for name, times in searching.measure(served, sample):
        middle, high = statistics.median(times), searching.p95(times)
        yield (f"search: {name}", f"p95 {high:.0f} ms", f"median {middle:.1f}, most {max(times):.0f} ms",
               f"p95 < {searching.LIMIT_MS} ms", verdict(high < searching.LIMIT_MS))


def rows(cluster: Cluster) -> int:
    (count,), = cluster.query("SELECT count(*) FROM comment;")
    return int(count)


def statements(work: pathlib.Path, table: str, passage: str, people: int) -> list:
    """Scripts for pgbench: all statements that the site runs for the act, and the one that writes."""
    scripts = []
    for name, parts in ((f"{table}.sql", ("reading.sql", f"{table}.sql")), (f"{table}-alone.sql", (f"{table}.sql",))):
        text = "".join((HERE / part).read_text() for part in parts).replace(":passage", passage)
        scripts.append(work / name)
        scripts[-1].write_text(f"\\set account random(1, {people})\n" + text)
    return scripts


def ratio(ours, theirs, minimum) -> str:
    quotient = ours.per_second / getattr(theirs, "per_second", theirs)
    return f"{quotient:.2f} x" + (f", {verdict(quotient >= minimum)}" if minimum else "")


def verdict(reached: bool) -> str:
    return "reached" if reached else "NOT reached"


if __name__ == "__main__":
    sys.exit(main())
