"""Modules import only what Package.swift declares, and Package.swift only what DESIGN.md's direction allows.

The compiler lets a transitive import pass, even with --explicit-target-dependency-import-check error.
"""

import json
import re
import subprocess

from repository import TOP, files, text

FEATURES = {"Accounts", "Drafts", "Discussion", "Ideas", "Moderation", "Answers", "Search",
            "Settings", "Sharing", "Schools"}
# From the bottom up; a module may depend on those in rows below its own only.
DIRECTION = [
    {"Loops", "HTML", "Japanese", "Documents", "Paper", "Tables", "WordFiles"}, {"Postgres", "HTTPServer", "Revisions"}, {"Web"}, {"Civic"}, {"Pages"}, FEATURES,
    {"Admin"},
    {"Site"}, {"Tomoni"},
]
# What the Swift toolchain brings.
TOOLCHAIN = {
    "Foundation", "FoundationEssentials", "FoundationNetworking", "FoundationXML", "Glibc", "Dispatch",
    "Synchronization", "Testing",
}
IMPORTS_NOTHING = {"HTML"}
# Beside those whose name ends in Tests.
TEST_TARGETS = {"TestSupport", "Stories", "Trials", "RevisionFigures"}
IMPORT = re.compile(
    r"^(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?"
    r"import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)", re.MULTILINE)


def problems():
    targets = {target["name"]: target for target in manifest()["targets"]}
    for name, target in targets.items():
        if target["type"] == "system":
            continue
        declared = dependencies(target)
        if not name.endswith("Tests") and name not in TEST_TARGETS:
            yield from against_direction(name, declared, targets)
        yield from undeclared(name, target, declared)


def manifest() -> dict:
    command = ["swift", "package", "dump-package"]
    return json.loads(subprocess.run(command, cwd=TOP, check=True, capture_output=True).stdout)


def dependencies(target: dict) -> set:
    return {next(iter(each.values()))[0] for each in target["dependencies"]}


def rank(name: str) -> int:
    return next((row for row, modules in enumerate(DIRECTION) if name in modules), -1)


def against_direction(name: str, declared: set, targets: dict):
    if rank(name) < 0:
        yield f"Package.swift:1: {name} has no place in the direction of modules (Tests/Policies/module_imports.py)"
        return
    for other in sorted(declared):
        ours = other in targets and targets[other]["type"] != "system"
        if ours and rank(other) >= rank(name):
            yield f"Package.swift:1: {name} may not depend on {other}: against the direction of modules"


def undeclared(name: str, target: dict, declared: set):
    folder = target.get("path") or ("Tests" if target["type"] == "test" else "Sources") + f"/{name}"
    allowed = set() if name in IMPORTS_NOTHING else declared | TOOLCHAIN
    for file in files(f"{folder}/*.swift"):
        for number, line in enumerate(text(file).splitlines(), 1):
            found = IMPORT.match(line)
            if found and found[1] not in allowed:
                yield f"{file}:{number}: imports {found[1]}, which {name} does not declare in Package.swift"
