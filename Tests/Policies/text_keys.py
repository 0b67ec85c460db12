"""Every text that the sources name is in every language file, and every text there is named by the sources."""

import re

import yaml

from repository import files, line_of, text

LITERAL = re.compile(r'"([a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+)"')
# Forms of a counted text; the sources name it without them.
COUNTED = {"one", "other"}


def problems():
    languages: dict[str, set] = {}
    for file in files("Resources/Texts/*/*.yml"):
        own = keys(yaml.safe_load(text(file)) or {}, file.stem + ".")
        languages.setdefault(file.parent.name, set()).update(own)
    every = set().union(*languages.values())
    for language, own in languages.items():
        for key in sorted(every - own):
            # Languages without a form of their own for one thing leave it out.
            if not key.endswith(".one"):
                yield f"Resources/Texts/{language}:1: has no text {key}, which another language has"
    known = {key.rpartition(".")[0] if key.rpartition(".")[2] in COUNTED else key for key in every}
    prefixes = {key[:end.start()] for key in known for end in re.finditer(r"\.", key)}
    named = set()
    for file in files("Sources/*.swift"):
        for found in LITERAL.finditer(text(file)):
            named.add(found[1])
            missing = found[1] not in known | prefixes
            if missing and found[1].split(".")[0] in prefixes:
                yield f"{file}:{line_of(text(file), found.start())}: names the text {found[1]}, which is in no language"
    for key in sorted(known):
        if not any(key == name or key.startswith(name + ".") for name in named):
            yield f"Resources/Texts:1: {key} is named nowhere in Sources"


def keys(texts: dict, above: str = "") -> set:
    """Full keys, such as accounts.signup.title."""
    found = set()
    for name, value in texts.items():
        found |= keys(value, f"{above}{name}.") if isinstance(value, dict) else {f"{above}{name}"}
    return found
