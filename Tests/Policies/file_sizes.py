"""No file of code is longer than a reader takes in."""

from repository import files, text

LONGEST = 400


def problems():
    for file in files("Sources/*.swift", "Tests/*.swift", "Tests/*.py", "docker/*"):
        lines = text(file).count("\n")
        if lines > LONGEST:
            yield f"{file}:1: {lines} lines; at most {LONGEST}"
