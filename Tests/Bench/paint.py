"""First contentful paint and layout shift on a slow phone: the part of `make bench` that a browser measures.

Chromium with the slow 4G of Lighthouse (1.6 Mbit/s, 150 ms there and back) and a processor four times slower; each
visit begins with an empty cache. A release build that misses what is to be reached makes it fail; of other builds it
only tells. On a shared machine compare with the first row: a page of one word from the same server, in the same
browser.
"""

import argparse
import pathlib
import statistics
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "Tests/Browser"))

from playwright.sync_api import sync_playwright  # noqa: E402

from browsing import PHONE, Visit, start_chromium  # noqa: E402
from measuring import measure  # noqa: E402
from sample_site import SampleSite  # noqa: E402

NETWORK = {"offline": False, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8}
SLOWER = 4
PAINT, SHIFT = 1.5, 0.02
# The real document where it is at hand, else the sample city's once more.
DRAFTS = [TOP.parent / "shared/documents/ofunato-dx-strategy.txt", TOP / "Resources/Demo/draft.txt"]
SLUG, PEOPLE, COMMENTS = "measured", 50, 300
WIDTHS = (54, 14, 14, 30)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--binary", type=pathlib.Path, default=TOP / ".build/release/tomoni")
    arguments.add_argument("--rounds", type=int, default=5, help="visits of each page; the median counts")
    options = arguments.parse_args()
    missed = 0
    site = SampleSite(options.binary)
    try:
        site.wait()
        draft = fill(site, options.binary)
        with sync_playwright() as playwright:
            chromium = start_chromium(playwright)
            show("slow 4G, processor 4 x slower", "first paint", "layout shift", "to reach", "")
            for name, path in pages(chromium, site, draft):
                seen = [visited(chromium, site, path) for _ in range(options.rounds)]
                missed += not report(name, *(statistics.median(column) for column in zip(*seen)))
    finally:
        site.stop()
    is_release = options.binary.resolve().parent.name == "release"
    return 1 if missed and is_release else 0


def fill(site: SampleSite, binary: pathlib.Path) -> str:
    """Imports the draft and has people comment on it; the draft's file name."""
    draft = next(file for file in DRAFTS if file.exists())
    for command in (["draft", "import", draft, "--consultation", SLUG, "--slug", SLUG, "--publish"],
                    ["sample", "--people", str(PEOPLE), "--comments", str(COMMENTS), "--draft", SLUG]):
        subprocess.run([binary.resolve(), *command], cwd=TOP, env=site.environment(), check=True,
                       stdout=subprocess.DEVNULL)
    return draft.name


def pages(chromium, site: SampleSite, draft: str) -> list:
    visit = Visit(chromium, site)
    visit.open("/drafts/shiomi-dx")
    passage = visit.page.locator('main a[href*="/passages/"]').nth(5).evaluate("(link) => link.pathname")
    visit.close()
    return [("a page of one word", "/healthz"), ("home", "/"), ("reading page of the sample", "/drafts/shiomi-dx"),
            (f"reading page, {draft}, {COMMENTS} comments", f"/drafts/{SLUG}"), ("a passage with its comments", passage),
            ("ideas", "/ideas"), ("answers", "/answers"), ("answers of the sample", "/answers/minato-koen")]


def visited(chromium, site: SampleSite, path: str) -> tuple:
    """Seconds to the first contentful paint and the layout shift of one first visit."""
    visit = Visit(chromium, site, size=PHONE)
    session = visit.context.new_cdp_session(visit.page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", NETWORK)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    visit.open(path)
    visit.page.wait_for_load_state("networkidle")
    paint = visit.page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    shift = measure(visit.page, "shift")["sum"]
    visit.close()
    return paint / 1000, shift


def report(name: str, paint: float, shift: float) -> bool:
    """Prints a row; whether it reached what it should."""
    is_reached = paint < PAINT and shift < SHIFT
    verdict = "reached" if is_reached else "NOT reached"
    show(name, f"{paint:.2f} s", f"{shift:.3f}", f"< {PAINT} s and < {SHIFT}", verdict)
    return is_reached


def show(*cells) -> None:
    print("  ".join(f"{cell:<{width}}" for cell, width in zip(cells, (*WIDTHS, 0))), flush=True)


if __name__ == "__main__":
    sys.exit(main())
