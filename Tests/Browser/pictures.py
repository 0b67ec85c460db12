"""Writes each page of the route table as PNG at 390 and 1280 pixels: `make pictures`."""

import argparse
import pathlib
import re
import sys

from playwright.sync_api import sync_playwright

from acts import log_in
from browsing import DESKTOP, PHONE, Visit, start_chromium
from pages import WALKERS, route_table, walk
from sample_site import TOP, SampleSite


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--binary", default=str(TOP / ".build/debug/tomoni"))
    arguments.add_argument("--output", type=pathlib.Path, default=TOP / ".tomoni/pictures")
    options = arguments.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    site = SampleSite(options.binary)
    try:
        site.wait()
        with sync_playwright() as playwright:
            chromium = start_chromium(playwright)
            addresses = walk(chromium, site, route_table(options.binary))
            for name, person, admin in WALKERS:
                take(chromium, site, person, admin, [each for each in addresses if each.walker == name], options.output)
    finally:
        site.stop()
    return 0


def take(chromium, site, person, admin, addresses, output: pathlib.Path) -> None:
    for size in (PHONE, DESKTOP):
        visit = Visit(chromium, site, size=size)
        if person:
            log_in(visit, person, admin)
        for address in addresses:
            visit.open(address.path, admin=address.admin)
            name = re.sub(r"\W+", "-", address.path).strip("-") or "start"
            file = output / f"{address.walker}-{name[:80]}-{size['width']}.png"
            visit.page.screenshot(path=file, full_page=True)
            print(file)
        visit.close()


if __name__ == "__main__":
    sys.exit(main())
