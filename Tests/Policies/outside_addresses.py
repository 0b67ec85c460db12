"""Pages ask no other machine for anything: staff work in closed networks, and visitors are nobody else's business."""

import re

from repository import files, line_of, text

OUTSIDE = re.compile(r"""(?:[=(]\s*["']?|@import\s+["']|["'])(?:https?:)?//[\w.-]+\.\w""")
# Names of XML vocabularies look like addresses, but nothing asks for them.
VOCABULARY = re.compile(r"http://www\.w3\.org/\d{4}/[\w/]+")


def problems():
    for file in files("Resources/Static/*.css", "Resources/Static/*.js", "Resources/Static/*.svg",
                      "Resources/Static/*.webmanifest"):
        content = VOCABULARY.sub("", text(file))
        for found in OUTSIDE.finditer(content):
            yield f"{file}:{line_of(content, found.start())}: asks another machine: {found[0]}"
