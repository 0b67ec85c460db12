"""The files of the repository, as the rules see them."""

import pathlib
import subprocess
from typing import Iterator

TOP = pathlib.Path(__file__).resolve().parents[2]


def files(*patterns: str) -> Iterator[pathlib.Path]:
    """Files that git knows or would add, relative to the top, that match one of the git patterns."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *patterns]
    listed = subprocess.run(command, cwd=TOP, check=True, capture_output=True).stdout.decode()
    for name in sorted(set(listed.split("\0")) - {""}):
        if (TOP / name).is_file():
            yield pathlib.Path(name)


def text(file: pathlib.Path) -> str:
    return (TOP / file).read_text(encoding="utf-8")


def line_of(content: str, position: int) -> int:
    return content.count("\n", 0, position) + 1
