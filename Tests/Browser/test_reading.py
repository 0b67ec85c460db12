"""Reading a draft and commenting on it: the panel, quoting by finger, mouse and keyboard, and where one stopped."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from acts import fill_sign_up, form, post_comment
from browsing import DESKTOP, SMALLEST_PHONE, Visit
from hands import Keyboard
from looks import Look
from measuring import measure
from test_accessibility import OPTIONS, told
from test_scripts import LINE, REFUSED

DRAFT = "/drafts/shiomi-dx"
SIZES = pytest.mark.parametrize("size", [SMALLEST_PHONE, DESKTOP], ids=["phone", "desk"])
# A long paragraph, by its number among all passages.
LONG = 12


@pytest.fixture
def reader(chromium, site):
    """One more person with scripts; nothing may have gone wrong at the end."""
    opened = []

    def open_draft(size=SMALLEST_PHONE, path=DRAFT, **options) -> Visit:
        opened.append(Visit(chromium, site, size=size, **options))
        opened[-1].open(path)
        return opened[-1]

    yield open_draft
    for each in opened:
        each.close()
        assert not each.complaints


def link(visit, number):
    return visit.page.locator("a.comment-link").nth(number)


def panel(visit):
    return visit.page.locator("dialog.panel")


def open_panel(visit, number) -> str:
    link(visit, number).click()
    expect(panel(visit).locator("[name=body]").first).to_be_visible()
    return link_path(visit, number)


def link_path(visit, number) -> str:
    return link(visit, number).get_attribute("href")


def sign_up(visit, name) -> None:
    visit.open("/signup")
    fill_sign_up(visit, f"{name}@shiomi.example", name)
    visit.open(DRAFT)


def select(visit, number, start, end, over=0) -> str:
    """Selects letters of a passage's text as it is shown, on into a later passage if told; what was selected."""
    return visit.page.evaluate("""([number, start, end, over]) => {
      const texts = [...document.querySelectorAll(".reading .passage__text")];
      const place = (text, count) => {
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT,
          (node) => node.parentElement.closest("rt, rp") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
        for (let node; (node = walker.nextNode()); count -= node.length) if (count <= node.length) return [node, count];
      };
      texts[number].scrollIntoView({ block: "center" });
      getSelection().setBaseAndExtent(...place(texts[number], start), ...place(texts[number + over], end));
      const part = getSelection().getRangeAt(0).cloneContents();
      for (const reading of part.querySelectorAll("rt, rp")) reading.remove();
      return part.textContent;
    }""", [number, start, end, over])


def plain_text(visit, number) -> str:
    return visit.page.evaluate("""(number) => {
      const text = document.querySelectorAll(".reading .passage__text")[number].cloneNode(true);
      for (const reading of text.querySelectorAll("rt, rp")) reading.remove();
      return text.textContent;
    }""", number)


def quote_button(visit):
    return visit.page.locator("[data-quote]")


def quote_field(visit):
    return visit.page.locator("[name=quote]")


def position(visit) -> str:
    return visit.page.locator("[name=quote_position]").input_value()


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
    expect(panel(visit).locator("mark")).to_have_text([words])
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


def press_long(visit, x, y) -> None:
    """As a finger does that wants to select a word."""
    finger = visit.page.context.new_cdp_session(visit.page)
    finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    visit.page.wait_for_timeout(1200)
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    visit.page.wait_for_timeout(400)


def test_a_finger_selects_words_and_comments_on_them(reader):
    visit = reader(touch=True)
    sign_up(visit, "yubi-no-hito")
    target = visit.page.locator(".reading .passage__text").nth(LONG)
    target.evaluate("(it) => it.scrollIntoView({ block: 'center' })")
    box = target.bounding_box()
    press_long(visit, box["x"] + 60, box["y"] + 14)
    if visit.page.evaluate("getSelection().isCollapsed"):
        # This Chromium selects nothing by a long press: the selection is made by script, as a finger leaves it.
        select(visit, LONG, 3, 12)
    words = visit.page.evaluate("getSelection().toString()")
    expect(quote_button(visit)).to_be_visible()
    place = quote_button(visit).bounding_box()
    assert place["height"] >= 44 and place["y"] > SMALLEST_PHONE["height"] - 100, "below the device's own menu"
    quote_button(visit).tap()
    expect(quote_field(visit)).to_have_value(words)
    fields = form(visit, "/comments")
    expect(fields.locator("[name=body]")).to_be_focused()
    fields.locator("[name=body]").fill("指で選んで書きました。")
    fields.locator('[name=stance][value="agree"]').check()
    fields.locator("button:not([type=button])").first.tap()
    posted = panel(visit).locator(".comment--focused")
    expect(posted).to_contain_text("指で選んで書きました。")
    expect(posted.locator("blockquote")).to_have_text(words)
    expect(panel(visit).locator("mark").first).to_contain_text(words)


def test_a_mouse_selects_words_below_which_the_button_stands(reader):
    visit = reader(DESKTOP)
    target = visit.page.locator(".reading .passage__text").nth(LONG)
    target.evaluate("(it) => it.scrollIntoView({ block: 'center' })")
    box = target.bounding_box()
    visit.page.mouse.move(box["x"] + 4, box["y"] + 14)
    visit.page.mouse.down()
    visit.page.mouse.move(box["x"] + 180, box["y"] + 14, steps=5)
    visit.page.mouse.up()
    words = visit.page.evaluate("getSelection().toString()")
    expect(quote_button(visit)).to_be_visible()
    place = quote_button(visit).bounding_box()
    assert box["y"] + 14 < place["y"] < box["y"] + 60
    quote_button(visit).click()
    expect(quote_field(visit)).to_have_value(words)
    assert position(visit) == str(plain_text(visit, LONG).index(words))


def test_readings_are_no_part_of_a_quote(reader):
    visit = reader(DESKTOP)
    visit.choose_display(furigana=True)
    visit.open(DRAFT)
    expect(visit.page.locator(".reading ruby").first).to_be_attached()
    words = select(visit, LONG, 1, 14)
    assert not re.search("[ぁ-ん]{8}", words)
    quote_button(visit).click()
    expect(quote_field(visit)).to_have_value(words.strip())
    assert plain_text(visit, LONG)[int(position(visit)):].startswith(words.strip())


def test_a_selection_over_two_passages_takes_the_part_in_the_first_and_says_so(reader):
    visit = reader(DESKTOP)
    select(visit, LONG, 5, 6, over=1)
    expect(quote_button(visit).locator("small")).to_be_visible()
    quote_button(visit).click()
    expect(quote_field(visit)).to_have_value(plain_text(visit, LONG)[5:].rstrip())
    expect(visit.page).to_have_url(re.compile(link_path(visit, LONG) + "$"))


def test_equal_words_are_told_apart_by_their_place(reader):
    visit = reader(DESKTOP)
    number, word, last = visit.page.evaluate("""() => {
      const texts = [...document.querySelectorAll(".reading .passage__text")].map((each) => each.textContent);
      for (const [number, text] of texts.entries()) {
        for (let start = 0; start < text.length - 2; start += 1) {
          const word = text.slice(start, start + 2);
          if (text.lastIndexOf(word) > start + 2) return [number, word, text.lastIndexOf(word)];
        }
      }
    }""")
    sign_up(visit, "nidome-no-hito")
    select(visit, number, last, last + 2)
    quote_button(visit).click()
    expect(quote_field(visit)).to_have_value(word)
    fields = form(visit, "/comments")
    fields.locator("[name=body]").fill("二度目に出てくるところです。")
    fields.locator('[name=stance][value="neutral"]').check()
    fields.locator("button:not([type=button])").first.click()
    expect(panel(visit).locator(".comment--focused")).to_be_visible()
    assert visit.page.evaluate("""() => {
      const [text, mark] = [".panel .passage__text", ".panel mark"].map((each) => document.querySelector(each));
      const range = document.createRange();
      range.selectNodeContents(text);
      range.setEndBefore(mark);
      return range.toString().length;
    }""") == last


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
    assert not measure(visit.page, "targets", 44 if look.width < 768 else 24)
