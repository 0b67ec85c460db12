"""Files of the sample city opened by other programs: cell by cell what the database has."""

import csv
import io
import json
import re
import subprocess
import zipfile

import docx
import openpyxl
import pytest

from acts import log_in
from browsing import Visit

CONSULTATION = "/exports/consultations/minato-koen"
COLUMNS = ["No.", "区分", "提出されたご意見等の概要", "提出されたご意見等に対する市の考え方"]


@pytest.fixture(scope="module")
def clerk(chromium, site):
    visit = Visit(chromium, site)
    log_in(visit, "morishita", True)
    yield visit
    visit.close()


@pytest.fixture(scope="module")
def fetch(clerk, site):
    def get(path: str) -> bytes:
        answer = clerk.context.request.get(site.admin + path)
        assert answer.ok, f"{answer.status} {path}"
        return answer.body()
    return get


@pytest.fixture(scope="module")
def items(fetch) -> list:
    """The items as JSON has them; JSON is compared with the database by a story."""
    return json.loads(fetch(f"{CONSULTATION}/table?table=items&format=json"))


@pytest.mark.parametrize("table", ["comments", "ideas", "supports", "support-counts", "items", "item-sources"])
@pytest.mark.parametrize("consultation", ["minato-koen", "shiomi-dx"])
def test_csv_says_the_same_in_every_encoding_and_as_json(fetch, table, consultation):
    path = f"/exports/consultations/{consultation}/table?table={table}"
    records = json.loads(fetch(f"{path}&format=json"))
    for encoding, codec, mark in (("utf8-bom", "utf-8-sig", b"\xef\xbb\xbf"), ("utf8", "utf-8", b""),
                                  ("cp932", "cp932", b"")):
        content = fetch(f"{path}&format=csv&encoding={encoding}")
        assert content.startswith(mark) and (mark or not content.startswith(b"\xef\xbb\xbf"))
        text = content.decode(codec)
        assert text.endswith("\r\n") and text.count("\n") == text.count("\r\n") == len(records) + 1
        rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
        assert [list(row.values()) for row in rows] == [
            [expected(value, codec) for value in record.values()] for record in records]


def expected(value, codec: str) -> str:
    """A value of JSON as CSV has it."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return str(value)
    text = ("'" if re.match("[=+\\-@＝＋－＠\t\n]", value) else "") + value
    if codec != "cp932":
        return text.replace("\n", "⏎")
    twins = str.maketrans("〜−—‖¥‾", "～－―∥￥￣")
    return "".join(mapped(letter) for letter in text.replace("\n", " ").translate(twins))


def mapped(letter: str) -> str:
    return letter if letter.encode("cp932", errors="ignore") else "〓"


def test_the_code_table_and_the_sheets_explain_the_columns(fetch, items):
    codes = list(csv.DictReader(io.StringIO(fetch("/exports/codes.csv").decode("utf-8-sig"))))
    assert {"table": "comments", "column": "stance", "code": "agree", "meaning": "賛成"} in codes
    book = openpyxl.load_workbook(io.BytesIO(fetch(f"{CONSULTATION}/table?table=items&format=xlsx")))
    assert book.sheetnames == ["データ", "列の説明", "コード表"]
    assert [row[0].value for row in book["列の説明"].iter_rows(min_row=2)] == list(items[0])


@pytest.mark.parametrize("table", ["comments", "items", "item-sources"])
def test_a_workbook_has_the_same_cells_and_is_ready_to_print(fetch, table):
    path = f"{CONSULTATION}/table?table={table}"
    records = json.loads(fetch(f"{path}&format=json"))
    sheet = openpyxl.load_workbook(io.BytesIO(fetch(f"{path}&format=xlsx"))).worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    assert list(rows[0]) == list(records[0])
    assert [list(row) for row in rows[1:]] == [
        [value if value != "" else None for value in record.values()] for record in records]
    assert all(cell.data_type in "ns" for row in sheet.iter_rows() for cell in row), "no formula, no error"
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref and not sheet.merged_cells.ranges
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape" and int(sheet.page_setup.paperSize) == 9
    assert "&P" in (sheet.oddFooter.center.text or "") and sheet["A2"].alignment.wrap_text


def test_the_table_for_word_has_four_columns_and_comes_back_on_each_page(fetch, items):
    document = docx.Document(io.BytesIO(fetch(f"{CONSULTATION}/result?file=docx")))
    table, = document.tables
    assert [cell.text for cell in table.rows[0].cells] == COLUMNS
    assert "<w:tblHeader/>" in table.rows[0]._tr.xml
    section = document.sections[0]
    assert section.page_width > section.page_height and abs(section.page_width.mm - 297) < 1
    assert len(table.rows) == len(items) + 1 == 14
    for row, item in zip(table.rows[1:], items):
        number, division, summary, answer = (cell.text for cell in row.cells)
        assert (number, division, summary) == (str(item["number"]), item["answer_category"], item["summary"])
        assert answer.split("\n訂正（")[0] == item["answer"]


def test_the_chapter_may_stand_in_the_column_of_the_division(fetch, items):
    document = docx.Document(io.BytesIO(fetch(f"{CONSULTATION}/result?file=docx&division=chapter")))
    assert [row.cells[1].text for row in document.tables[0].rows[1:]] == [
        item["item_chapter"] or "全体" for item in items]


def test_the_long_form_shows_what_changed_in_the_draft(fetch):
    document = docx.Document(io.BytesIO(fetch(f"{CONSULTATION}/result?file=docx-long")))
    table, = document.tables
    assert [cell.text for cell in table.rows[0].cells][-2:] == ["修正前", "修正後"]
    first = table.rows[1].cells
    assert first[5].text and first[6].text and first[5].text != first[6].text
    assert "<w:u w:val=\"single\"/>" in first[6]._tc.xml, "what is new is underlined"


def test_the_result_as_workbook_fragment_and_paper(fetch, items):
    sheet = openpyxl.load_workbook(io.BytesIO(fetch(f"{CONSULTATION}/result?file=xlsx"))).worksheets[0]
    lines = [row for row in sheet.iter_rows(values_only=True) if isinstance(row[0], (int, float))]
    assert [(row[0], row[3]) for row in lines] == [(item["number"], item["summary"]) for item in items]
    fragment = fetch(f"{CONSULTATION}/result?file=html").decode()
    assert "<html" not in fragment and " class=" not in fragment and " style=" not in fragment
    assert fragment.count("<tr>") == len(items) + 1 and '<th scope="col">区分</th>' in fragment
    assert fetch(f"{CONSULTATION}/result?file=pdf").startswith(b"%PDF-")


def test_names_of_files_are_plain_and_japanese(clerk, site):
    answer = clerk.context.request.get(f"{site.admin}{CONSULTATION}/table?table=ideas")
    disposition = answer.headers["content-disposition"]
    assert re.search(r'filename="ideas-minato-koen-\d{4}-\d\d-\d\d\.csv"', disposition)
    assert "filename*=UTF-8''%E3%82%A2" in disposition


def test_items_go_out_are_filled_in_and_come_back(clerk, fetch, site):
    content = fetch("/answers/minato-koen/items.xlsx")
    assert zipfile.ZipFile(io.BytesIO(content)).testzip() is None
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet = book.worksheets[0]
    place = {cell.value: cell.column for cell in sheet[1]}
    old = sheet.cell(3, place["市の考え方"]).value
    sheet.cell(3, place["市の考え方"]).value = old.replace("安心して過ごせる", "のびのびと過ごせる")
    sheet.cell(3, place["訂正の説明（公表済みの項目だけ）"]).value = "言い回しを改めました。"
    sheet.cell(4, place["反映区分コード"]).value = "Z"
    sheet.cell(5, place["版"]).value = 99
    sheet.cell(5, place["ご意見の概要"]).value = "ほかの人が先に変えた項目"
    saved = io.BytesIO()
    book.save(saved)
    clerk.open("/answers/minato-koen/import", admin=True)
    clerk.page.locator("input[type=file]").set_input_files(
        {"name": "項目.xlsx", "mimeType": "application/octet-stream", "buffer": saved.getvalue()})
    clerk.page.get_by_role("button", name="違いを確かめる").click()
    main = clerk.page.locator("main")
    text = main.inner_text()
    assert "変わる項目：1、変わらない項目：10、取り込めない行：2" in text
    assert "この反映区分コードはありません" in text and "ほかの人がこの項目を変えました" in text
    assert "のびのび" in "".join(main.locator("ins").all_inner_texts())
    clerk.page.get_by_role("button", name="この内容で取り込む").click()
    assert "1項目を取り込みました" in clerk.page.locator("body").inner_text()
    answers = {item["number"]: item for item in json.loads(fetch(f"{CONSULTATION}/table?table=items&format=json"))}
    assert "のびのびと過ごせる" in answers[2]["answer"] and answers[4]["summary"] != "ほかの人が先に変えた項目"
