"""Measures taken inside the page, each a script of the folder `measures`."""

import functools
import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent / "measures"


@functools.cache
def script(name: str) -> str:
    return (FOLDER / f"{name}.js").read_text()


def measure(page, name: str, argument=None):
    """What the script finds on this page."""
    return page.evaluate(script(name), argument)


class Findings:
    """Findings of many pages: each once, with how often and where it was first seen."""

    def __init__(self):
        self.places = {}

    def add(self, where, findings) -> None:
        for finding in findings:
            self.places.setdefault(finding, []).append(str(where))

    def __str__(self) -> str:
        return "\n".join(f"{finding}\n    {len(places)} times, first {places[0]}"
                         for finding, places in self.places.items())

    def __bool__(self) -> bool:
        return bool(self.places)
