"""Each table is named in SQL only by the module that owns it.

The owner is the module named last before the table is made, in a comment of its migration: "Owner: Drafts."
"""

import re

from repository import files, line_of, text

OWNER = re.compile(r"^--.*?\bOwner: (\w+)\.", re.MULTILINE)
TABLE = re.compile(r"\bCREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?(\w+)")
NAMED = re.compile(r"\b(?:FROM|JOIN|INTO|UPDATE|TABLE|TRUNCATE|COPY|LOCK|USING)\s+(?:ONLY\s+)?(\w+)")


def problems():
    owners = {}
    for file in files("Migrations/*.sql"):
        for table in TABLE.finditer(text(file)):
            named = [owner[1] for owner in OWNER.finditer(text(file), 0, table.start())]
            if named:
                owners[table[1]] = named[-1]
            else:
                yield f"{file}:1: says no owner of its tables; begin with a comment that ends in \"Owner: Module.\""
    for file in files("Sources/*.swift"):
        yield from foreign(file, owners)


def foreign(file, owners: dict):
    content = text(file)
    for found in NAMED.finditer(content):
        owner = owners.get(found[1])
        if owner and file.parts[1] != owner:
            yield f"{file}:{line_of(content, found.start())}: reads or writes table {found[1]}, which {owner} owns"
