"""A moderator's morning without a mouse: thirty new posts looked at in one go, and taken back; a report; an appeal."""

import re
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from acts import form
from browsing import DESKTOP
from hands import Keyboard
from test_accessibility import OPTIONS, told
from test_keyboard import button_of, log_in, mark, read_to_passage, unfold_around, write_comment


@pytest.fixture
def somebody(visit):
    """One more person with a keyboard and a large screen, by name; without one a visitor."""
    def arrive(name: str | None = None, admin: bool = False) -> Keyboard:
        person = Keyboard(visit(size=DESKTOP))
        if name:
            log_in(person, name, admin=admin)
        return person
    return arrive


@pytest.fixture
def moderator(somebody):
    return somebody("tsukamoto", admin=True)


def comment_of(person: Keyboard, number: int, body: str) -> str:
    """The address of a comment that was just written."""
    read_to_passage(person, number)
    write_comment(person, body)
    expect(person.page).to_have_url(re.compile(r"/comments/\d+"))
    return urlsplit(person.page.url).path


def has_no_finding(person: Keyboard, scripts: bool) -> None:
    """For pages that exist for one person only, which the walk over all pages can't reach."""
    if not scripts:
        return  # axe is one
    findings = Axe().run(person.page, options=OPTIONS).response["violations"]
    assert not findings, "\n".join(map(told, findings))


def test_thirty_new_posts_are_cleared_and_taken_back_by_keyboard(moderator):
    page = moderator.page
    moderator.follow(page.locator('a[href="/moderation/queue"]:visible').first)
    expect(page.locator("[data-entry]")).to_have_count(30)
    first = page.locator("[data-entry]").first.get_attribute("id")
    moderator.follow(page.locator('a[href*="all=1"]'))
    moderator.press(page.locator("#queue-bulk button[value=approve]"))
    expect(page.locator(".undo")).to_contain_text("30件を確認済みにしました")
    expect(page.locator(f"#{first}")).not_to_be_attached()
    moderator.press(page.locator(".undo button"))
    expect(page.locator("main, body").first).to_contain_text("30件を元に戻しました")
    expect(page.locator("[data-entry]")).to_have_count(30)


def test_single_keys_work_in_the_list_and_can_be_switched_off(moderator, scripts):
    if not scripts:
        pytest.skip("single keys need the script")
    page = moderator.page
    moderator.follow(page.locator('a[href="/moderation/queue"]:visible').first)
    second = page.locator("[data-entry]").nth(1)
    moderator.reach(page.locator("[data-entry] input").first)
    page.keyboard.press("j")
    expect(second).to_be_focused()
    page.keyboard.press("h")
    expect(second.locator("details")).to_have_attribute("open", "")
    moderator.reach(page.locator("[data-keys-switch]"))
    page.keyboard.press("Space")
    moderator.reach(page.locator("[data-entry] input").first)
    page.keyboard.press("j")
    expect(page.locator("[data-entry] input").first).to_be_focused()


def test_a_reader_without_an_account_reports_and_a_moderator_reads_it(somebody, moderator, scripts):
    words = f"電話番号のように見えます。{mark(scripts)}"
    comment = comment_of(somebody("hamada"), 7, f"問い合わせ先を大きく書いてください。{mark(scripts)}")
    reader = somebody()
    reader.visit.open(comment)
    reader.follow(reader.page.locator(f'a[href="{comment}/report"]').first)
    fields = form(reader.visit, "/report")
    # Another reason needs words; what was chosen stays.
    reader.choose(fields.locator("[value=other]"))
    reader.press(button_of(fields))
    expect(fields.locator("[value=other]")).to_be_checked()
    expect(reader.page.locator("main")).to_contain_text("どのような問題かを書いてください")
    reader.write(fields.locator("[name=words]"), words)
    reader.press(button_of(fields))
    expect(reader.page).to_have_url(re.compile("/reports/thanks"))
    moderator.visit.open("/moderation/queue?cause=reported", admin=True)
    entry = moderator.page.locator("[data-entry]", has_text=words)
    expect(entry).to_contain_text("通報 1件")
    moderator.press(entry.locator("form:has([value=approve]) button"))
    expect(moderator.page.locator(".undo")).to_contain_text("1件を確認済みにしました")


def test_an_author_appeals_and_another_moderator_decides(somebody, moderator, scripts):
    body = f"申込みは市役所の代表番号だけにしてください。{mark(scripts)}"
    author = somebody("yado")
    comment = comment_of(author, 8, body)
    number = comment.rsplit("/", 1)[-1]
    moderator.visit.open(f"/moderation/comments/{number}", admin=True)
    hiding = moderator.page.locator("form:has([name=reason])")
    unfold_around(moderator, hiding)
    moderator.reach(hiding.locator("select"))
    moderator.page.keyboard.press("ArrowDown")
    moderator.press(button_of(hiding))

    author.visit.open("/account/notices")
    expect(author.page.locator("main")).to_contain_text("個人を特定できる情報")
    author.visit.open(comment)
    author.follow(author.page.locator('a[href^="/appeals/"]').first)
    has_no_finding(author, scripts)
    own = urlsplit(author.page.url).path
    fields = form(author.visit, own)
    author.write(fields.locator("[name=words]"), "短い")
    author.press(button_of(fields))
    expect(fields.locator("[name=words]")).to_have_value("短い")
    author.write(fields.locator("[name=words]"), f"代表番号は市のホームページに載っている番号です。{mark(scripts)}")
    author.press(button_of(fields))
    expect(author.page.locator("main")).to_contain_text("職員が確認しています")
    has_no_finding(author, scripts)

    moderator.visit.open("/moderation/appeals", admin=True)
    moderator.follow(moderator.page.locator("main li", has_text=mark(scripts)).locator("a").first)
    expect(moderator.page.locator("main")).to_contain_text("ほかの職員が判断してください")

    other = somebody("morishita", admin=True)
    other.visit.open("/moderation/appeals", admin=True)
    other.follow(other.page.locator("main li", has_text=mark(scripts)).locator("a").first)
    decision = other.page.locator("form:has([name=outcome])")
    other.choose(decision.locator("[value=granted]"))
    other.write(decision.locator("[name=reason]"), "市の代表番号と確認しました。")
    other.press(button_of(decision))
    expect(other.page.locator("main")).to_contain_text("認めて再び表示")

    author.visit.open("/account/notices")
    expect(author.page.locator("main")).to_contain_text("市の代表番号と確認しました")
    author.visit.open(own)
    has_no_finding(author, scripts)
    reader = somebody()
    reader.visit.open(comment)
    expect(reader.page.locator("main")).to_contain_text(body)


def test_the_second_of_two_moderators_reads_what_the_first_did(somebody, moderator, scripts):
    reason = f"言葉が強すぎるため、表示を止めました。{mark(scripts)}"
    comment = comment_of(somebody("minato"), 9, f"会議の時間を夕方にしてください。{mark(scripts)}")
    number = comment.rsplit("/", 1)[-1]
    other = somebody("morishita", admin=True)
    other.visit.open(f"/moderation/comments/{number}", admin=True)
    moderator.visit.open(f"/moderation/comments/{number}", admin=True)
    expect(moderator.page.locator("main")).to_contain_text("森下（デジタル推進室）さんが見ています")
    unfolded = moderator.page.locator("form:has([name=reason])")
    unfold_around(moderator, unfolded)
    moderator.write(unfolded.locator("[name=reason]"), reason)
    hiding = other.page.locator("form:has([name=reason])")
    unfold_around(other, hiding)
    other.reach(hiding.locator("select"))
    other.page.keyboard.press("ArrowDown")
    other.press(button_of(hiding))
    moderator.press(button_of(unfolded))
    expect(moderator.page.locator("main")).to_contain_text("森下（デジタル推進室）さんが")
    expect(moderator.page.locator("main")).to_contain_text(reason)
    has_no_finding(moderator, scripts)
