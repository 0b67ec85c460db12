"""A clerk's files by the form: a PDF as a browser prints it, and one that is too large to be read."""

import re

import pytest
from playwright.sync_api import expect

from acts import log_in
from browsing import DESKTOP

PLAN = """<!DOCTYPE html><html lang="ja"><meta charset="utf-8"><title>計画</title>
<style>@page { size: A4 } body { font: 11pt "Noto Sans CJK JP" }</style>
<h1>汐見みどり計画</h1><h2>第１章 木を植える</h2><p>駅前の通りに、日かげをつくる木を五十本植えます。水やりは町内会と市が分けて受け持ちます。</p>
<h2>第２章 木を守る</h2><p>台風の前に枝を切り、倒れそうな木を毎年しらべます。</p></html>"""


@pytest.fixture
def clerk(visit):
    person = visit(size=DESKTOP)
    log_in(person, "hirose", admin=True)
    person.open("/drafts", admin=True)
    person.page.locator("details:has([name=file]) > summary").click()
    return person.page


def send(page, file, slug: str) -> None:
    fields = page.locator("form:has([name=file])")
    fields.locator("[name=file]").set_input_files(file)
    fields.locator("[name=consultation]").select_option("minato-koen")
    fields.locator("[name=slug]").fill(slug)
    with page.expect_navigation():
        fields.locator("button[type=submit], button:not([type])").last.click()


def test_a_pdf_becomes_passages(clerk, chromium, scripts, tmp_path):
    printer = chromium.new_page()
    printer.set_content(PLAN)
    file = tmp_path / "midori.pdf"
    printer.pdf(path=file, prefer_css_page_size=True)
    printer.close()
    slug = f"midori-{'with' if scripts else 'without'}"
    send(clerk, file, slug)
    expect(clerk).to_have_url(re.compile(f"/drafts/{slug}/versions/1/passages"))
    for words in ("木を植える", "駅前の通りに、日かげをつくる木を五十本植えます。水やりは町内会と市が分けて受け持ちます。",
                  "木を守る", "台風の前に枝を切り、倒れそうな木を毎年しらべます。"):
        expect(clerk.locator("main")).to_contain_text(words)


def test_a_file_that_is_too_large_gets_a_page_that_says_what_to_do(clerk, tmp_path):
    file = tmp_path / "large.txt"
    file.write_bytes("一行の文です。\n".encode() * (30 * 2**20 // 22))
    send(clerk, file, "large")
    expect(clerk.locator("h1")).to_have_text("送られた内容が大きすぎます")
    expect(clerk.locator("main")).to_contain_text("短くするか分けて送ってください")
    clerk.go_back()
    expect(clerk.locator("form:has([name=file]) [name=slug]")).to_have_value("large")
