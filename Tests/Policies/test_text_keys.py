"""The rule about texts finds what it should: run with `python3 -m unittest discover Tests/Policies`."""

import unittest

from text_keys import differences, flaws, texts


def five(**own: dict) -> dict:
    """The same right texts in five languages, with changes to some."""
    base = {"common.hello": "{name}", "common.count.other": "{count}"}
    return {language: base | own.get(language.replace("-", "_"), {})
            for language in ("ja", "ja-simple", "en", "zh-Hans", "vi")}


class Differences(unittest.TestCase):
    def found(self, **own) -> list[str]:
        return [f"{language} {problem}" for language, problem in differences(five(**own))]

    def test_right_texts_have_none(self):
        self.assertEqual(self.found(en={"common.count.one": "{count}"}), [])

    def test_a_key_that_others_lack(self):
        found = self.found(vi={"common.extra": "x"})
        self.assertEqual(len(found), 4)
        self.assertIn("ja has no text common.extra, which another language has", found)

    def test_a_language_without_texts(self):
        whole = five()
        del whole["vi"]
        self.assertIn(("vi", "is a language without texts"), list(differences(whole)))

    def test_another_placeholder(self):
        self.assertEqual(len(self.found(en={"common.hello": "{nmae}"})), 1)

    def test_a_form_that_the_language_does_not_have(self):
        self.assertEqual(self.found(vi={"common.count.one": "{count}"}),
                         ["vi has a form common.count.one that the language does not have"])


class Flaws(unittest.TestCase):
    def found(self, language: str, value: str, key: str = "common.hello") -> int:
        return len(list(flaws(language, key, value)))

    def test_right_texts_have_none(self):
        for language, value in [("en", "Hello・"), ("ja", "こんにちは"), ("zh-Hans", "您好"), ("vi", "Xin chào")]:
            self.assertEqual(self.found(language, value), 0)

    def test_emptiness_spaces_and_keys(self):
        for value in ["", "  ", " x", "x\n", "common.hello"]:
            self.assertEqual(self.found("en", value), 1, repr(value))
        self.assertEqual(self.found("en", "Error: ", "common.form.error_prefix"), 0)

    def test_kana_outside_japanese(self):
        for language in ("en", "zh-Hans", "vi"):
            self.assertEqual(self.found(language, "漢字の"), 1)
            self.assertEqual(self.found(language, "カナ"), 1)

    def test_long_sentences_in_simple_japanese(self):
        long = "あ" * 61 + "。"
        self.assertEqual(self.found("ja-simple", "短い文です。" + long), 1)
        self.assertEqual(self.found("ja-simple", ("あ" * 59 + "。") * 3), 0)
        self.assertEqual(self.found("ja-simple", long, "admin.hello"), 0)
        self.assertEqual(self.found("ja", long), 0)


class Texts(unittest.TestCase):
    def test_nested_names_are_joined(self):
        self.assertEqual(texts({"a": {"b": "c", "d": None}}, "m."), {"m.a.b": "c", "m.a.d": ""})


if __name__ == "__main__":
    unittest.main()
