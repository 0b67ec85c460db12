"""The rule about classes finds what it should: run with `python3 -m unittest discover Tests/Policies`."""

import unittest

from unused_classes import unused


class Unused(unittest.TestCase):
    def found(self, sheet: str) -> list[str]:
        return list(unused("a.css", sheet, {"card", "data-wide"}, {"badge--"}))

    def test_what_pages_write_is_used(self):
        self.assertEqual(self.found('.card > li { margin: 0.5em; }\n.card[href$=".png"] { }\n/* .gone */'), [])

    def test_a_name_may_go_on_with_a_value(self):
        self.assertEqual(self.found(".badge--danger:hover { color: red; }"), [])

    def test_the_rest_is_told_once_with_its_line(self):
        sheet = "/* one\n two */\n.card,\n.pick > input { top: 0; }\n@media print {\n  .pick { top: 0; }\n}"
        self.assertEqual(self.found(sheet), ["a.css:4: nothing has the class pick"])


if __name__ == "__main__":
    unittest.main()
