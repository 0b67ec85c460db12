"""Every class that the style sheets know is written by a page or set by the script."""

import re

from repository import files, line_of, text

COMMENT = re.compile(r"/\*.*?\*/|\"[^\"]*\"", re.S)
SELECTORS = re.compile(r"([^{};]+)\{")
CLASS = re.compile(r"\.(-?[a-z_][\w-]*)")
WORD = re.compile(r"[a-z_][\w-]*")
# `badge--\(tone)`: the beginning of a name that goes on with a value.
BEGINNING = re.compile(r"([a-z_][\w-]*-)\\\(")


def problems():
    words, beginnings = set(), set()
    for file in files("Sources/*.swift", "Resources/Static/*.js"):
        words.update(WORD.findall(text(file)))
        beginnings.update(BEGINNING.findall(text(file)))
    for file in files("Resources/Static/*.css"):
        yield from unused(str(file), text(file), words, beginnings)


def unused(name: str, sheet: str, words: set[str], beginnings: set[str]):
    """The classes of a sheet that nobody writes, with the line of each."""
    bare = COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), sheet)
    seen = set()
    for rule in SELECTORS.finditer(bare):
        for found in CLASS.finditer(rule[1]):
            if found[1] in seen or found[1] in words or found[1].startswith(tuple(beginnings)):
                continue
            seen.add(found[1])
            yield f"{name}:{line_of(sheet, rule.start(1) + found.start())}: nothing has the class {found[1]}"
