"""The Dockerfile's RUN lines only call scripts of docker/, so that a test without a container engine runs them too."""

import re

from repository import TOP, files, text

CALL = re.compile(r"RUN (?:/\S*/)?docker/[a-z-]+(?: [\w/.-]+)*")


def problems():
    for file in files("docker/Dockerfile"):
        for number, line in enumerate(text(file).splitlines(), 1):
            if line.lstrip().startswith("RUN") and not CALL.fullmatch(line):
                yield f"{file}:{number}: RUN may only call a script of docker/"
    for file in files("docker/*"):
        if text(file).startswith("#!") and not (TOP / file).stat().st_mode & 0o100:
            yield f"{file}:1: is a script, but not executable"
