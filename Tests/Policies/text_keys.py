"""Every language file has the same keys, and every key that the sources use is there."""

import re

from repository import files, text

KEY_LINE = re.compile(r"^( *)([\w-]+):(?:\s+(.*))?$")


def problems():
    languages = {file: keys(text(file)) for file in files("Resources/Texts/*.yml")}
    if not languages:
        return
    every = set().union(*languages.values())
    for file, own in languages.items():
        for key in sorted(every - own):
            yield f"{file}:1: has no text {key}, which another language has"


def keys(content: str) -> set:
    """Full keys of the texts in a language file, such as accounts.signup.title; its YAML is maps of strings only."""
    found, above = set(), []
    for line in content.splitlines():
        entry = KEY_LINE.match(line)
        if not entry or line.lstrip().startswith("#"):
            continue
        depth = len(entry[1])
        above = [each for each in above if each[0] < depth] + [(depth, entry[2])]
        if entry[3] and not entry[3].startswith("#"):
            found.add(".".join(name for _, name in above))
    return found
