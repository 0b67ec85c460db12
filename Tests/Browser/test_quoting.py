"""Words of a draft are selected, by finger or mouse, and a comment quotes them."""

import re

from playwright.sync_api import expect

from acts import form
from browsing import DESKTOP, SMALLEST_PHONE
from reading import (
    DRAFT, LONG, link_path, panel, plain_text, position, quote_button, quote_field, select, sign_up,
)


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
