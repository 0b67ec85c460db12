"""What helps in reading a draft: explained words, plain Japanese, paper. On a small phone and on a desk."""

import re
import subprocess

import pytest
from playwright.sync_api import expect

from browsing import DESKTOP, SMALLEST_PHONE

DRAFT = "/drafts/shiomi-dx"
WORD = "マイナンバーカード"


@pytest.fixture(params=[SMALLEST_PHONE, DESKTOP], ids=["360 pixels", "1280 pixels"])
def reader(request, visit):
    size = request.param

    def open_draft(**options):
        opened = visit(size=size, **options)
        opened.open(DRAFT)
        return opened

    return open_draft


def entry(reader, word=WORD):
    return reader.page.locator(".glossary__entry").filter(has=reader.page.locator("dfn", has_text=re.compile(f"^{word}$")))


def is_in_view(reader, locator) -> bool:
    box, height = locator.bounding_box(), reader.page.viewport_size["height"]
    return box is not None and box["y"] >= 0 and box["y"] + box["height"] <= height + 1


def test_an_explanation_opens_where_one_reads_by_touch(reader):
    phone = reader(touch=True)
    link = phone.page.locator(f".passage a.term:has-text('{WORD}')").first
    link.scroll_into_view_if_needed()
    before = phone.page.evaluate("scrollY")
    link.tap()
    expect(entry(phone).locator("dd p").first).to_contain_text("身分証")
    expect(entry(phone).get_by_role("link", name="閉じる")).to_be_visible()
    assert is_in_view(phone, entry(phone))
    assert phone.page.evaluate("scrollY") == before, "the page moved"
    entry(phone).get_by_role("link", name="閉じる").tap()
    expect(entry(phone).get_by_role("link", name="閉じる")).to_be_hidden()
    assert phone.page.evaluate("scrollY") == before, "closing moved the page"


def test_an_explanation_opens_by_keyboard_and_the_way_goes_on_from_the_word(reader, scripts):
    desk = reader()
    link = desk.page.locator(f".passage a.term:has-text('{WORD}')").first
    link.focus()
    before = desk.page.evaluate("scrollY")
    desk.page.keyboard.press("Enter")
    close = entry(desk).get_by_role("link", name="閉じる")
    expect(close).to_be_visible()
    if scripts:
        desk.page.keyboard.press("Escape")
        expect(link).to_be_focused()
    else:
        # The next stop is in the explanation.
        desk.page.keyboard.press("Tab")
        expect(close).to_be_focused()
        desk.page.keyboard.press("Enter")
    expect(close).to_be_hidden()
    assert desk.page.evaluate("scrollY") == before


def test_the_way_back_closes_an_explanation(reader):
    phone = reader()
    phone.page.locator(f".passage a.term:has-text('{WORD}')").first.click()
    close = entry(phone).get_by_role("link", name="閉じる")
    expect(close).to_be_visible()
    phone.page.go_back()
    expect(close).to_be_hidden()
    expect(phone.page).to_have_url(re.compile(re.escape(DRAFT) + "$"))


def test_explained_words_work_with_readings_above_them(reader):
    phone = reader()
    phone.choose_display(furigana=True)
    phone.open(DRAFT)
    mark = phone.page.locator(".passage a.term", has_text="素案").first
    assert mark.locator("rt").count(), "no readings"
    mark.click()
    expect(entry(phone, "DX").get_by_role("link", name="閉じる")).to_be_hidden()
    expect(phone.page.locator(".glossary__entry:target dd")).to_contain_text("最初")


def test_plain_words_stay_chosen(reader):
    phone = reader()
    plain = phone.page.locator(".plain", has_text="引っこしてきた人")
    expect(plain).to_have_count(0)
    phone.page.get_by_role("button", name="やさしい日本語").last.click()
    expect(plain).to_be_visible()
    phone.page.reload()
    expect(plain).to_be_visible()
    original = plain.locator("xpath=following-sibling::details")
    expect(original.get_by_text("平均で68分かかっています")).to_be_hidden()
    original.locator("summary").click()
    expect(original.get_by_text("平均で68分かかっています")).to_be_visible()
    phone.page.get_by_role("button", name="もとの文").click()
    expect(plain).to_have_count(0)
    expect(phone.page.locator("main p", has_text="平均で68分かかっています")).to_be_visible()


def test_paper_has_the_text_and_no_buttons(reader):
    desk = reader()
    desk.page.emulate_media(media="print")
    for gone in (".passage__tools", ".wording", ".contents", ".opener", ".site-nav"):
        assert not [each for each in desk.page.locator(gone).all() if each.is_visible()], gone
    expect(desk.page.locator("main p", has_text="平均で68分かかっています")).to_be_visible()
    expect(desk.page.get_by_text(re.compile(r"^http://127\.0\.0\.1:\d+/drafts/shiomi-dx$"))).to_be_visible()
    expect(entry(desk)).to_be_visible()


def test_the_draft_is_a_file_to_print(reader):
    desk = reader()
    desk.page.locator("main .materials summary").click()
    link = desk.page.get_by_role("link", name=re.compile("PDF"))
    answer = desk.context.request.get(desk.site.public + link.get_attribute("href"))
    assert answer.ok and answer.headers["content-type"] == "application/pdf"
    assert answer.body().startswith(b"%PDF-")
    told = int(re.search(r"約(\d+)ページ", link.inner_text())[1])
    assert abs(told - pages(answer.body())) <= 2


def pages(pdf: bytes) -> int:
    told = subprocess.run(["pdfinfo", "-"], input=pdf, check=True, capture_output=True).stdout
    return int(re.search(rb"Pages:\s+(\d+)", told)[1])
