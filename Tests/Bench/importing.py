"""Import of a document of 200 pages in each format: how long the whole command takes, and how much memory."""

import html
import os
import pathlib
import random
import subprocess
import time
import zipfile

from searching import NOUNS, VERBS
from served import Served

PAGES, LINES, COLUMNS = 200, 30, 40
LIMIT_SECONDS, LIMIT_MEMORY = 2, 200 * 2**20
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override '
         'PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
         'wordprocessingml.document.main+xml"/></Types>')


class Plan:
    """A plan of chapters, measures, paragraphs, lists, footnotes and a table of KPIs; the same each time."""

    def __init__(self):
        self.random = random.Random(20261121)
        self.pages = [self.page(number) for number in range(1, PAGES + 1)]

    def page(self, number: int) -> list:
        parts = [("h1", f"第{number}章 {self.name()}"), ("p", self.sentences(3))]
        for measure in (1, 2):
            parts += [("h2", f"施策{measure} {self.name()}"), ("p", self.sentences(5)), ("p", self.sentences(6))]
            parts += [("li", f"{self.name()}の推進") for _ in range(3)]
        return parts + [("kpi", [(f"{self.name()}の{place}", "件", str(self.random.randrange(900)),
                                  str(self.random.randrange(900))) for place in range(3)])]

    def name(self) -> str:
        return f"{self.random.choice(NOUNS)}と{self.random.choice(NOUNS)}"

    def sentences(self, count: int) -> str:
        return "".join(f"{self.name()}のため、{self.name()}について、市民と職員が{self.random.choice(VERBS)}。"
                       for _ in range(count))


HEAD = ("指標名", "単位", "現状値（R5）", "目標値（R9）")


def text(plan: Plan) -> str:
    """As the text layer of a PDF: wrapped, with page numbers, a running foot and form feeds."""
    pages = ["潮風市総合計画\n令和八年"]
    for number, page in enumerate(plan.pages, 1):
        lines = []
        for kind, content in page:
            if kind == "kpi":
                lines += [" ".join(HEAD)] + [" ".join(row) for row in content]
                continue
            content = {"p": "　", "li": "・"}.get(kind, "") + content
            lines += [content[start:start + COLUMNS] for start in range(0, len(content), COLUMNS)]
        pages.append("\n".join([*lines, "潮風市 企画課", f"- {number} -"]))
    return "\n\f".join(pages)


def markdown(plan: Plan) -> str:
    signs = {"h1": "## ", "h2": "### ", "p": "", "li": "- "}
    blocks = ["# 潮風市総合計画"]
    for kind, content in (part for page in plan.pages for part in page):
        if kind == "kpi":
            rows = [HEAD, ("--",) * 4, *content]
            blocks.append("\n".join("| " + " | ".join(row) + " |" for row in rows))
        else:
            blocks.append(signs[kind] + content)
    return "\n\n".join(blocks) + "\n"


def page(plan: Plan) -> str:
    blocks = []
    for kind, content in (part for page in plan.pages for part in page):
        if kind == "kpi":
            rows = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>"
                           for row in (HEAD, *content))
            blocks.append(f"<table>{rows}</table>")
        else:
            blocks.append(f"<{kind}>{html.escape(content)}</{kind}>")
    style = "@page { size: A4 } h1 { break-before: page } body { font: 10pt 'Noto Sans CJK JP' }"
    return ("<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>計画</title>"
            f"<style>{style}</style></head><body><p>潮風市総合計画</p>{''.join(blocks)}</body></html>")


def word(plan: Plan, file: pathlib.Path) -> None:
    def paragraph(content: str, style: str = "") -> str:
        style = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        # Word cuts its text into runs of a few words.
        runs = "".join(f'<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>{content[start:start + 9]}</w:t></w:r>'
                       for start in range(0, len(content), 9))
        return f"<w:p>{style}{runs}</w:p>"

    blocks = [paragraph("潮風市総合計画", "t")]
    for kind, content in (part for page in plan.pages for part in page):
        if kind == "kpi":
            rows = "".join("<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>"
                           for row in (HEAD, *content))
            blocks.append(f"<w:tbl>{rows}</w:tbl>")
        else:
            blocks.append(paragraph(content, kind))
    names = {"t": "Title", "h1": "heading 1", "h2": "heading 2", "li": "List Bullet", "p": "Normal"}
    styles = "".join(f'<w:style w:styleId="{key}"><w:name w:val="{name}"/></w:style>' for key, name in names.items())
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("word/document.xml",
                         f'<w:document xmlns:w="{WORD}"><w:body>{"".join(blocks)}</w:body></w:document>')
        archive.writestr("word/styles.xml", f'<w:styles xmlns:w="{WORD}">{styles}</w:styles>')


def files(work: pathlib.Path) -> list:
    plan = Plan()
    for name, content in (("plan.txt", text(plan)), ("plan.md", markdown(plan)), ("plan.html", page(plan))):
        (work / name).write_text(content)
    word(plan, work / "plan.docx")
    command = ["/usr/bin/chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
               f"--print-to-pdf={work / 'plan.pdf'}", str(work / "plan.html")]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return [work / f"plan.{ending}" for ending in ("txt", "md", "html", "docx", "pdf")]


def office_pdf(served: Served, work: pathlib.Path) -> pathlib.Path:
    """With fonts that say which letter is which, as office programs write them; a browser draws letters as pictures."""
    run(served, work / "plan.md", "--slug", "paper", "--publish")
    file = work / "office.pdf"
    file.write_bytes(served.get("/drafts/paper/versions/1/draft.pdf"))
    return file


def measure(served: Served, work: pathlib.Path):
    """Name of each format, seconds and bytes of memory at most, of the process and what it starts."""
    formats = [(file.suffix[1:], file) for file in files(work)]
    formats[-1:] = [("PDF with fonts", office_pdf(served, work)), ("PDF printed by a browser", formats[-1][1])]
    for name, file in formats:
        best = min((run(served, file) for _ in range(3)), key=lambda result: result[0])
        yield name, *best


def run(served: Served, file: pathlib.Path, *more: str) -> tuple:
    command = [served.binary, "draft", "import", str(file), "--consultation", "imported", *more]
    start = time.monotonic()
    process = subprocess.Popen(command, env=served.environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{file.name} could not be imported")
    return time.monotonic() - start, usage.ru_maxrss * 1024
