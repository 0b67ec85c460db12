"""Reading a draft and commenting on it: the panel, what is kept, and where one stopped."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from acts import fill_sign_up, form, post_comment
from browsing import DESKTOP, SMALLEST_PHONE, Visit
from hands import Keyboard
from looks import Look
from measuring import measure
from reading import (
    DRAFT, LONG, link, link_path, open_panel, panel, plain_text, quote_button, quote_field, select, sign_up,
)
from test_accessibility import OPTIONS, told
from test_scripts import LINE, REFUSED

SIZES = pytest.mark.parametrize("size", [SMALLEST_PHONE, DESKTOP], ids=["phone", "desk"])


@SIZES
def test_a_passage_is_opened_beside_the_text_and_back_leads_to_its_button(reader, size):
    visit = reader(size)
    visit.page.evaluate("window.isSamePage = true")
    path = open_panel(visit, LONG)
    expect(visit.page).to_have_url(re.compile(path + "$"))
    expect(panel(visit).locator("h2").first).to_be_focused()
    assert panel(visit).locator(".passage__text").inner_text() == visit.page.locator(
        ".reading .passage__text").nth(LONG).inner_text()
    box = panel(visit).bounding_box()
    assert box["x"] == 0 and box["y"] > 0 if size == SMALLEST_PHONE else box["x"] > 700 and box["height"] == 900
    # The text stays in sight while its thread moves.
    panel(visit).locator(".panel__body").evaluate("(it) => it.scrollTo(0, it.scrollHeight)")
    expect(panel(visit).locator(".passage__text")).to_be_in_viewport()
    top = visit.page.evaluate("scrollY")
    visit.page.go_back()
    expect(panel(visit)).to_be_hidden()
    expect(visit.page).to_have_url(re.compile(DRAFT + "$"))
    expect(link(visit, LONG)).to_be_focused()
    assert visit.page.evaluate("window.isSamePage === true && scrollY") == top
    visit.page.go_forward()
    expect(panel(visit).locator("[name=body]").first).to_be_visible()
    # The address is that of the passage, whoever opens it.
    visit.page.reload()
    expect(visit.page.locator("main .passage--alone")).to_be_visible()
    expect(visit.page.locator("dialog")).to_have_count(0)


def test_the_panel_by_keyboard_alone(reader):
    visit = reader(DESKTOP)
    sign_up(visit, "kagi-no-hito")
    hands = Keyboard(visit)
    hands.reach(link(visit, LONG))
    visit.page.keyboard.press("Enter")
    expect(panel(visit).locator("h2").first).to_be_focused()
    words = plain_text(visit, LONG)[2:9]
    fields = form(visit, "/comments")
    hands.unfold(fields.locator("summary"))
    hands.write(quote_field(visit), words)
    hands.choose(fields.locator('[name=stance][value="disagree"]'))
    hands.write(fields.locator("[name=body]"), "鍵盤だけで書きました。")
    hands.press(fields.locator("button:not([type=button])").first)
    posted = panel(visit).locator(".comment--focused")
    expect(posted).to_contain_text("鍵盤だけで書きました。")
    expect(posted.locator("blockquote")).to_have_text(words)
    # What others quoted nearby may be marked together with it.
    expect(panel(visit).locator("mark").filter(has_text=words)).to_have_count(1)
    expect(posted).to_be_focused()
    visit.page.keyboard.press("Escape")
    expect(panel(visit)).to_be_hidden()
    expect(link(visit, LONG)).to_be_focused()
    # The margin knows of the new comment, and the marks were only of the thread.
    expect(link(visit, LONG)).to_contain_text(re.compile(r"意見 \d+件"))
    expect(visit.page.locator(".reading mark")).to_have_count(0)


def test_words_that_are_not_in_the_passage_are_refused_in_the_panel(reader):
    visit = reader(DESKTOP)
    sign_up(visit, "machigai-no-hito")
    open_panel(visit, LONG)
    fields = form(visit, "/comments")
    fields.locator("summary").click()
    quote_field(visit).fill("どこにも書かれていない言葉")
    fields.locator('[name=stance][value="agree"]').check()
    fields.locator("[name=body]").fill("残ってほしい文章です。")
    fields.locator("button:not([type=button])").first.click()
    expect(panel(visit).locator(".error-summary")).to_be_focused()
    expect(quote_field(visit)).to_have_attribute("aria-invalid", "true")
    expect(quote_field(visit)).to_be_visible()
    expect(form(visit, "/comments").locator("[name=body]")).to_have_value("残ってほしい文章です。")


@SIZES
def test_what_was_typed_is_there_after_closing_reloading_and_signing_up(reader, size):
    visit, number = reader(size), LONG + 1
    open_panel(visit, number)
    fields = form(visit, "/comments")
    fields.locator('[name=stance][value="disagree"]').check()
    fields.locator("[name=body]").fill("閉じても残る文章です。")
    fields.locator("summary").click()
    words = plain_text(visit, number)[:5]
    quote_field(visit).fill(words)

    def is_there():
        expect(form(visit, "/comments").locator("[name=body]")).to_have_value("閉じても残る文章です。")
        expect(form(visit, "/comments").locator('[name=stance][value="disagree"]')).to_be_checked()
        expect(quote_field(visit)).to_have_value(words)
        expect(quote_field(visit)).to_be_visible()

    panel(visit).locator("[data-close]").click()
    expect(panel(visit)).to_be_hidden()
    path = open_panel(visit, number)
    is_there()
    visit.page.reload()
    is_there()
    visit.open(path)
    is_there()
    form(visit, "/comments").locator("button:not([type=button])").first.click()
    expect(visit.page.locator("main")).to_contain_text("閉じても残る文章です。")
    expect(visit.page.locator("main blockquote")).to_have_text(words)
    visit.page.locator('main a[href^="/signup"], main form[action^="/signup"] button').first.click()
    fill_sign_up(visit, f"nokoru-{size['width']}@shiomi.example", "残る人")
    expect(visit.page).to_have_url(re.compile(r"/comments/\d+"))
    expect(visit.page.locator(".comment--focused")).to_contain_text("閉じても残る文章です。")
    expect(visit.page.locator(".comment--focused blockquote")).to_have_text(words)
    # Posted, it is offered no more.
    visit.open(path)
    expect(form(visit, "/comments").locator("[name=body]")).to_have_value("")
    expect(quote_field(visit)).to_have_value("")


def test_without_a_connection_the_panel_says_what_to_do(reader):
    visit = reader()
    visit.context.set_offline(True)
    link(visit, LONG).click()
    expect(panel(visit).get_by_role("alert")).to_be_visible()
    visit.context.set_offline(False)
    panel(visit).get_by_role("alert").get_by_role("link").click()
    expect(visit.page.locator("main .passage--alone")).to_be_visible()


def test_a_vote_in_the_panel_is_counted_beside_the_text(reader):
    visit = reader()
    sign_up(visit, "sansei-no-hito")
    open_panel(visit, LONG + 2)
    panel(visit).locator('button[value="agree"]').click()
    expect(panel(visit).locator('button[value="agree"][aria-pressed=true]')).to_have_count(1)
    panel(visit).locator("[data-close]").click()
    expect(link(visit, LONG + 2)).to_contain_text("あなたは賛成")


@pytest.mark.parametrize("options", [{"scripts": False}, {"agent": LINE}], ids=["no script", "LINE"])
def test_where_there_is_no_panel_the_button_is_a_link(chromium, site, options):
    visit = Visit(chromium, site, size=SMALLEST_PHONE, **options)
    visit.open(DRAFT)
    visit.page.add_init_script("window.isNewPage = true")
    link(visit, LONG).click()
    expect(visit.page.locator("main .passage--alone")).to_be_visible()
    expect(visit.page.locator("dialog")).to_have_count(0)
    visit.close()
    assert not visit.complaints


def test_words_go_to_the_page_of_their_passage_where_there_is_no_panel(reader):
    visit = reader(agent=LINE)
    words = select(visit, LONG, 3, 9)
    quote_button(visit).click()
    expect(visit.page.locator("main .passage--alone")).to_be_visible()
    expect(quote_field(visit)).to_have_value(words)
    expect(quote_field(visit)).to_be_visible()


def test_without_script_words_are_quoted_by_typing_them(chromium, site):
    visit = Visit(chromium, site, size=SMALLEST_PHONE, scripts=False)
    sign_up(visit, "kami-no-hito")
    words = visit.page.locator(".reading .passage__text").nth(LONG).inner_text()[3:9]
    link(visit, LONG).click()
    form(visit, "/comments").locator("summary").click()
    quote_field(visit).fill(words)
    post_comment(visit, "書き写して引用しました。")
    expect(visit.page.locator(".comment--focused blockquote")).to_have_text(words)
    expect(visit.page.locator("main mark").first).to_contain_text(words)
    visit.page.locator(".neighbors a[href*='#p']").click()
    expect(visit.page.locator(".passage:target")).to_be_in_viewport()
    visit.close()
    assert not visit.complaints


def wait_until_kept(visit, is_kept=True) -> None:
    """The place is written down a moment after one stopped."""
    visit.page.wait_for_function(
        "(kept) => kept === Object.keys(localStorage).some((key) => key.startsWith('read:'))", arg=is_kept)


@SIZES
def test_the_way_through_a_long_draft_is_shown_and_found_again(reader, size):
    visit = reader(size)
    place, offer = visit.page.locator("[data-place]"), visit.page.locator("[data-continue]")
    expect(place).to_be_hidden()
    expect(offer).to_be_hidden()
    visit.page.locator(".reading .passage").nth(30).evaluate("(it) => it.scrollIntoView()")
    expect(place).to_be_visible()
    expect(place).to_contain_text(re.compile(r"第.章.* [1-9]\d%", re.S))
    wait_until_kept(visit)
    visit.open("/")
    visit.open(DRAFT)
    expect(offer).to_be_visible()
    offer.get_by_role("link").click()
    expect(offer).to_be_hidden()
    expect(visit.page.locator(".passage:target")).to_be_in_viewport()
    # What one jumps to is not below the strip at the upper edge.
    strip = place.bounding_box()
    assert visit.page.locator(".passage:target").bounding_box()["y"] >= strip["y"] + strip["height"]
    # At the end there is nothing to continue.
    visit.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    wait_until_kept(visit, False)
    visit.open("/")
    visit.open(DRAFT)
    expect(visit.page.locator("h1")).to_be_visible()
    expect(offer).to_be_hidden()


def test_the_offer_to_continue_goes_when_it_is_closed_and_moves_nothing(reader):
    visit = reader()
    visit.page.locator(".reading .passage").nth(30).evaluate("(it) => it.scrollIntoView()")
    wait_until_kept(visit)
    visit.open("/")
    visit.page.add_init_script("""window.shift = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; })
        .observe({ type: "layout-shift", buffered: true });""")
    visit.open(DRAFT)
    offer = visit.page.locator("[data-continue]")
    expect(offer).to_be_visible()
    visit.page.mouse.wheel(0, 400)
    visit.page.wait_for_timeout(800)
    assert visit.page.evaluate("window.shift") == 0
    offer.get_by_role("button").click()
    expect(offer).to_be_hidden()


def test_everything_can_be_read_where_nothing_is_kept(chromium, site):
    visit = Visit(chromium, site, size=SMALLEST_PHONE)
    visit.context.add_init_script(REFUSED)
    visit.open(DRAFT)
    visit.page.locator(".reading .passage").nth(30).evaluate("(it) => it.scrollIntoView()")
    expect(visit.page.locator("[data-place]")).to_be_visible()
    open_panel(visit, LONG)
    visit.page.keyboard.press("Escape")
    expect(panel(visit)).to_be_hidden()
    visit.close()
    assert not visit.complaints


def test_the_passages_talked_about_most_are_listed_and_lead_into_the_text(reader):
    visit = reader()
    listed = visit.page.locator(".heat-list a")
    visit.page.locator("summary", has=visit.page.locator("xpath=following-sibling::*//ol")).first.click()
    assert 3 <= listed.count() <= 5
    listed.first.click()
    expect(visit.page.locator(".passage:target[data-heat]")).to_be_in_viewport()


LOOKS = [Look(width=320, letters="largest"), Look("dark by choice", furigana=True), Look("forced colours", width=768)]


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_the_open_panel_and_the_quote_button_stand_every_look(reader, look):
    visit = reader()
    look.put_on(visit)
    visit.open(DRAFT)
    select(visit, LONG, 2, 8)
    expect(quote_button(visit)).to_be_visible()
    findings = Axe().run(visit.page, options=OPTIONS).response["violations"]
    assert not measure(visit.page, "sideways")
    quote_button(visit).click()
    expect(quote_field(visit)).to_be_visible()
    findings += Axe().run(visit.page, options=OPTIONS).response["violations"]
    assert not findings, "\n".join(map(told, findings))
    assert not measure(visit.page, "sideways")
    # What lies below the open panel can't be pressed.
    visit.page.evaluate("""for (const each of document.querySelectorAll("body > :not(main), main > :not(dialog)"))
      each.hidden = true""")
    assert not measure(visit.page, "targets", 44 if look.width < 768 else 24)
