"""The ways a page can look: lightness, width, reading help. Pairs of them for each build, all of them when asked."""

from dataclasses import dataclass
from itertools import product

from allpairspy import AllPairs

from browsing import Visit

WIDTHS = {320: 640, 768: 1024, 1366: 768}
# Dark by the device and dark by the site's own switch are two rules of the style sheet.
LIGHTS = ("light", "dark by the device", "dark by choice", "light by choice on a dark device", "forced colours")
LETTERS = ("normal", "largest")


@dataclass(frozen=True)
class Look:
    light: str = "light"
    width: int = 1366
    letters: str = "normal"
    furigana: bool = False

    def __str__(self) -> str:
        return f"{self.light}, {self.width} pixels, {self.letters} letters{', furigana' if self.furigana else ''}"

    @property
    def is_dark(self) -> bool:
        return self.light.startswith("dark")

    def put_on(self, visit: Visit) -> None:
        """For the pages that this person opens from now on."""
        device = "dark" if self.light in ("dark by the device", "light by choice on a dark device") else "light"
        visit.page.emulate_media(color_scheme=device,
                                 forced_colors="active" if self.light == "forced colours" else "none")
        visit.page.set_viewport_size({"width": self.width, "height": WIDTHS[self.width]})
        theme = self.light.split()[0] if "choice" in self.light else "system"
        visit.choose_display(furigana=self.furigana, letters=self.letters, theme=theme)


def every_look(addresses: list) -> list:
    """Each address in each light at each width; the sizes of letters and the readings take turns."""
    turns = list(product(LETTERS, (False, True)))
    found = []
    for number, address in enumerate(addresses):
        for place, (light, width) in enumerate(product(LIGHTS, WIDTHS)):
            found.append((address, Look(light, width, *turns[(number + place) % len(turns)])))
    return found


def pairs_of_looks(addresses: list) -> list:
    """Addresses and looks such that each value of each of them meets each value of each other once at least.

    A page is a pattern of the route table: which of its addresses, and whose, is one more thing that varies.
    """
    by_page = {}
    for address in addresses:
        by_page.setdefault((address.admin, address.pattern), {}).setdefault(address.walker, []).append(address)
    walkers = sorted({address.walker for address in addresses})
    rows = AllPairs([list(by_page), walkers, LIGHTS, list(WIDTHS), LETTERS, (False, True)],
                    filter_func=lambda row: len(row) < 2 or row[1] in by_page[row[0]])
    found = []
    for number, (page, walker, *look) in enumerate(rows):
        samples = by_page[page][walker]
        found.append((samples[number % len(samples)], Look(*look)))
    return found
