"""The page of what changed between two versions of 200 pages, after sixty edits of all kinds."""

import pathlib
import random
import subprocess
import time

from cluster import Cluster
from importing import Plan, markdown
from searching import wait_until_indexed
from served import Served

EDITS, LIMIT_MS = 60, 300
SLUG = "changed"


def revised(text: str) -> str:
    """Another version: paragraphs reworded, taken out, moved to their neighbor's place, divided and joined."""
    chance = random.Random(20261122)
    blocks = text.split("\n\n")
    places = [place for place, block in enumerate(blocks) if block[0] not in "#|-" and "。" in block]
    for place in sorted(chance.sample(places, EDITS), reverse=True):
        edit = chance.choice(("reword", "reword", "reword", "delete", "move", "split", "join"))
        block = blocks[place]
        if edit == "reword":
            sentences = block.split("。")
            number = chance.randrange(len(sentences) - 1)
            sentences[number] = sentences[number].replace("市民", "住民").replace("ため", "ように") + "から"
            blocks[place] = "。".join(sentences)
        elif edit == "delete":
            del blocks[place]
        elif edit == "move":
            blocks[place - 1:place + 1] = [block, blocks[place - 1]]
        elif edit == "split":
            head, _, tail = block.partition("。")
            blocks[place:place + 1] = [head + "。", tail]
        elif edit == "join" and place + 1 in places:
            blocks[place:place + 2] = [block + blocks[place + 1]]
    return "\n\n".join(block for block in blocks if block)


def measure(served: Served, cluster: Cluster, work: pathlib.Path):
    """Name, milliseconds and bytes of the page as it is asked for first, and again."""
    text = markdown(Plan())
    for name, content in (("first.md", text), ("second.md", revised(text))):
        (work / name).write_text(content)
        command = [served.binary, "draft", "import", work / name, "--consultation", SLUG, "--slug", SLUG, "--publish"]
        subprocess.run(command, check=True, env=served.environment, stdout=subprocess.DEVNULL)
    # The index of search is made beside what people ask for, and takes processor time from it.
    wait_until_indexed(cluster)
    for name in ("first time", "again"):
        started = time.perf_counter()
        page = served.get(f"/drafts/{SLUG}/changes/1..2")
        yield name, (time.perf_counter() - started) * 1000, len(page)
