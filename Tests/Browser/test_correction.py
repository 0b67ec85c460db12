"""A clerk without a mouse makes a public draft of a file: corrects what the import got wrong, looks, publishes."""

import re

import pytest
from playwright.sync_api import expect

from acts import form
from browsing import DESKTOP, SMALLEST_PHONE
from hands import Keyboard
from test_keyboard import button_of, log_in

FILE = """# 汐見こども計画

## 第１章 遊び場

公園のベンチを

増やします。

雨の日も遊べる場所を作ります。夜は閉めます。

放課後の過ごし方

消してしまう文です。

## 第２章 学び

図書室を広げます。
"""


@pytest.fixture(params=[SMALLEST_PHONE, DESKTOP], ids=["360 pixels", "1280 pixels"])
def clerk(request, visit, scripts):
    person = Keyboard(visit(size=request.param))
    person.has_scripts = scripts
    log_in(person, "hirose", admin=True)
    return person


def test_a_clerk_corrects_an_import_by_keyboard_and_publishes_it(clerk, scripts, tmp_path):
    slug = f"kodomo-{clerk.page.viewport_size['width']}-{'with' if scripts else 'without'}"
    upload(clerk, tmp_path, slug)
    for step in (join, split, make_heading, drop_and_restore, edit_and_undo, move):
        step(clerk)
    clerk.follow(clerk.page.locator('main a[href$="/preview"]'))
    phone = clerk.page.locator(".phone")
    expect(phone).to_contain_text("公園のベンチを増やします。")
    assert phone.bounding_box()["width"] <= 390
    clerk.follow(clerk.page.locator('main a[href$="/versions/1"]').last)
    clerk.follow(button_of(form(clerk.visit, "/publication")))

    clerk.visit.open(f"/drafts/{slug}")
    text = clerk.page.locator("main")
    expect(text.get_by_role("heading", name="放課後の過ごし方")).to_be_visible()
    for words in ("公園のベンチを増やします。", "雨の日も遊べる場所を作ります。", "夜は閉めます。", "消してしまう文です。",
                  "図書室を広げます。"):
        expect(text.locator("p", has_text=exactly(words))).to_have_count(1)


def upload(clerk: Keyboard, folder, slug: str) -> None:
    file = folder / "kodomo.md"
    file.write_text(FILE, encoding="utf-8")
    clerk.visit.open("/drafts", admin=True)
    clerk.unfold(clerk.page.locator("details:has([name=file]) > summary"))
    fields = clerk.page.locator("form:has([name=file])")
    expect(fields).to_be_visible()
    # The chooser is waited for from before the way there: Chromium learns of it while the keys are already pressed.
    with clerk.page.expect_file_chooser() as waiting:
        clerk.reach(fields.locator("[name=file]"))
        clerk.page.keyboard.press("Enter")
    waiting.value.set_files(file)
    pick(clerk, fields.locator("[name=consultation]"), "minato-koen", "ArrowDown")
    clerk.write(fields.locator("[name=slug]"), slug)
    clerk.follow(button_of(fields))
    expect(clerk.page).to_have_url(re.compile(f"/drafts/{slug}/versions/1/passages"))


def join(clerk: Keyboard) -> None:
    act(clerk, "増やします。", "join")
    expect(entry(clerk, "公園のベンチを増やします。")).to_be_attached()
    expect(entry(clerk, "増やします。")).not_to_be_attached()


def split(clerk: Keyboard) -> None:
    """With the script where the cursor stands, else at an empty line."""
    whole = entry(clerk, "雨の日も遊べる場所を作ります。夜は閉めます。")
    area = open_form(clerk, whole).locator("textarea")
    clerk.reach(area)
    clerk.page.keyboard.press("Control+Home")
    for _ in range(len("雨の日も遊べる場所を作ります。")):
        clerk.page.keyboard.press("ArrowRight")
    if not clerk.has_scripts:
        clerk.page.keyboard.press("Enter")
        clerk.page.keyboard.press("Enter")
    clerk.press(whole.locator('button[value^="split-"]'))
    expect(entry(clerk, "雨の日も遊べる場所を作ります。")).to_be_attached()
    expect(entry(clerk, "夜は閉めます。")).to_be_attached()


def make_heading(clerk: Keyboard) -> None:
    passage = entry(clerk, "放課後の過ごし方")
    fields = open_form(clerk, passage)
    pick(clerk, fields.locator("select"), "heading-2", "ArrowUp")
    clerk.press(passage.locator('button[value^="rewrite-"]'))
    expect(entry(clerk, "放課後の過ごし方").locator(".correct__name")).to_contain_text("見出し（2段目）")


def drop_and_restore(clerk: Keyboard) -> None:
    act(clerk, "消してしまう文です。", "drop")
    expect(entry(clerk, "消してしまう文です。")).not_to_be_attached()
    left = clerk.page.locator(".left-out", has_text="消してしまう文です。")
    clerk.unfold(left.locator("summary"))
    clerk.press(left.locator("li", has_text="消してしまう文です。").locator("button"))
    expect(entry(clerk, "消してしまう文です。")).to_be_attached()


def edit_and_undo(clerk: Keyboard) -> None:
    passage = entry(clerk, "図書室を広げます。")
    clerk.write(open_form(clerk, passage).locator("textarea"), "図書室を閉じます。")
    clerk.press(passage.locator('button[value^="rewrite-"]'))
    expect(entry(clerk, "図書室を閉じます。")).to_be_attached()
    # It survives a new page.
    clerk.page.reload()
    clerk.press(form(clerk.visit, "/undo").locator("button"))
    expect(entry(clerk, "図書室を広げます。")).to_be_attached()


def move(clerk: Keyboard) -> None:
    order = clerk.page.locator(".correct__text[data-kind]")
    before = order.all_inner_texts()
    act(clerk, "図書室を広げます。", "up")
    expect(order.last).to_have_text("第２章 学び")
    act(clerk, "図書室を広げます。", "down")
    expect(order.last).to_have_text("図書室を広げます。")
    assert order.all_inner_texts() == before


def act(clerk: Keyboard, text: str, name: str) -> None:
    clerk.press(entry(clerk, text).locator(f'button[value^="{name}-"]'))


def entry(clerk: Keyboard, text: str):
    """The passage that says this and nothing else."""
    return clerk.page.locator(".correct").filter(
        has=clerk.page.locator(".correct__text", has_text=exactly(text)))


def exactly(text: str):
    return re.compile(rf"^\s*{re.escape(text)}\s*$")


def open_form(clerk: Keyboard, passage):
    clerk.unfold(passage.locator(".folded > summary"))
    return passage.locator("form:has(textarea)")


def pick(clerk: Keyboard, select, value: str, key: str) -> None:
    clerk.reach(select)
    for _ in range(20):
        if select.input_value() == value:
            return
        clerk.page.keyboard.press(key)
    raise AssertionError(f"the list has no {value}")
