"""The repository's own rules, checked: each rule is a module here with one function, problems()."""

import sys
import time

import borrowed_wording
import container_stages
import file_sizes
import module_imports
import outside_addresses
import table_owners
import text_keys
import unused_classes

RULES = [
    file_sizes, module_imports, table_owners, text_keys, unused_classes, borrowed_wording, outside_addresses,
    container_stages,
]


def main() -> int:
    started, found = time.monotonic(), 0
    for rule in RULES:
        for problem in rule.problems():
            found += 1
            print(f"{problem} [{rule.__name__}]", file=sys.stderr)
    print(f"policies: {len(RULES)} rules, {found} problems, {time.monotonic() - started:.1f} s")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
