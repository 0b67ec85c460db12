"""No wording of the real document stands in Sources or Resources: import rules are general, samples are our own."""

import re

from repository import TOP, files, text

DOCUMENTS = TOP.parent / "shared" / "documents"
# So many characters in a row, spaces left out, are no coincidence.
LENGTH = 20


def problems():
    if not DOCUMENTS.is_dir():
        return
    pieces = set()
    for document in DOCUMENTS.glob("*.txt"):
        wording = squeezed(document.read_text(encoding="utf-8", errors="replace"))
        pieces.update(wording[at:at + LENGTH] for at in range(len(wording) - LENGTH + 1))
    for file in files("Sources/*.swift", "Resources/*.yml", "Resources/*.txt"):
        wording = squeezed(text(file))
        for at in range(len(wording) - LENGTH + 1):
            piece = wording[at:at + LENGTH]
            if piece in pieces and not english(piece):
                yield f"{file}:1: has the real document's wording: {piece}"
                break


def english(piece: str) -> bool:
    """Technical terms in Latin letters are nobody's wording."""
    return sum(letter.isascii() for letter in piece) > LENGTH // 2


def squeezed(wording: str) -> str:
    return re.sub(r"\s+", "", wording)
