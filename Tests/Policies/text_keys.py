"""Every text that the sources name stands in every language, well written as far as a machine can tell.

Same keys and same {placeholders} in all languages, nothing empty, no space at the ends, no Japanese left in the
others, short sentences in simple Japanese; and every text is named by the sources.
"""

import re

import yaml

from repository import files, line_of, text

LITERAL = re.compile(r'"([a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+)"')
# Forms of a counted text by CLDR; the sources name it without them. Of our languages English alone has two.
FORMS = {"en": {"one", "other"}, "ja": {"other"}, "ja-simple": {"other"}, "zh-Hans": {"other"}, "vi": {"other"}}
COUNTED = set().union(*FORMS.values())
PLACEHOLDER = re.compile(r"\{(\w+)\}")
# Letters of hiragana and katakana; the middle dot ・ between them begins list items in all languages.
KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]")
LONGEST_SIMPLE_SENTENCE = 60
SENTENCE = re.compile(r"[^。\n]+")
# Texts that only staff read are taken over from plain Japanese into simple Japanese.
FOR_STAFF = ("access.", "admin.", "drafts.staff.", "drafts.report.", "drafts.doubts.", "drafts.dropped.", "drafts.import_errors.",
             "drafts.matching.", "sharing.staff.", "people.staff.", "tables.", "voices.", "exports.", "moderation.staff.")
# Texts whose spaces at the ends belong to them: they stand between two other texts.
SPACED = {"common.form.error_prefix", "drafts.period_to", "drafts.passage.previous", "drafts.passage.next",
          "admin.contribution.pupil", "moderation.staff.queue.and"}


def problems():
    languages: dict[str, dict[str, str]] = {}
    for file in files("Resources/Texts/*/*.yml"):
        own = texts(yaml.safe_load(text(file)) or {}, file.stem + ".")
        languages.setdefault(file.parent.name, {}).update(own)
    for language, problem in differences(languages):
        yield f"Resources/Texts/{language}:1: {problem}"
    for language, own in languages.items():
        for key, value in sorted(own.items()):
            for problem in flaws(language, key, value):
                yield f"Resources/Texts/{language}:1: {key} {problem}"
    yield from unnamed({uncounted(key) for own in languages.values() for key in own})


def differences(languages: dict[str, dict[str, str]]):
    """Keys, forms and placeholders that one language has and another lacks."""
    for language in sorted(FORMS.keys() - languages.keys()):
        yield language, "is a language without texts"
    every = {uncounted(key) if is_counted(key) else key for own in languages.values() for key in own}
    counted = {uncounted(key) for own in languages.values() for key in own if is_counted(key)}
    for language, own in sorted(languages.items()):
        expected = {f"{key}.{form}" for key in counted for form in FORMS.get(language, {"other"})}
        for key in sorted(((every - counted) | expected) - own.keys()):
            # "Up to {count} characters": English needs no form for one where one never comes.
            if not key.endswith(".one"):
                yield language, f"has no text {key}, which another language has"
        for key in sorted(own.keys() - every - expected):
            yield language, f"has a form {key} that the language does not have"
        for key in sorted(own.keys() & languages.get("ja", own).keys()):
            there, here = names(languages.get("ja", own)[key]), names(own[key])
            if there != here:
                yield language, f"{key} has the placeholders {sorted(here)}, Japanese has {sorted(there)}"


def flaws(language: str, key: str, value: str):
    if not value.strip():
        yield "is empty"
    elif value != value.strip() and key not in SPACED:
        yield "begins or ends with a space"
    if value == key:
        yield "is its own key"
    if not language.startswith("ja") and KANA.search(value):
        yield f"has Japanese letters in it: {KANA.search(value)[0]}"
    if language == "ja-simple" and not key.startswith(FOR_STAFF):
        for sentence in SENTENCE.findall(PLACEHOLDER.sub("", value)):
            if len(sentence) > LONGEST_SIMPLE_SENTENCE:
                yield f"has a sentence of {len(sentence)} characters; {LONGEST_SIMPLE_SENTENCE} are enough"


def unnamed(known: set[str]):
    """Texts that are named but missing, and texts that nothing names."""
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


def texts(nested: dict, above: str = "") -> dict[str, str]:
    """Full keys, such as accounts.signup.title, with their texts."""
    found = {}
    for name, value in nested.items():
        if isinstance(value, dict):
            found |= texts(value, f"{above}{name}.")
        else:
            found[f"{above}{name}"] = "" if value is None else str(value)
    return found


def is_counted(key: str) -> bool:
    return key.rpartition(".")[2] in COUNTED


def uncounted(key: str) -> str:
    return key.rpartition(".")[0] if is_counted(key) else key


def names(value: str) -> set[str]:
    return set(PLACEHOLDER.findall(value))
