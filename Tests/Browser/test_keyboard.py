"""Every act of the site, told by somebody who has no mouse."""

import re

import pytest
from playwright.sync_api import expect

from acts import form
from browsing import DESKTOP
from hands import Keyboard

PASSWORD = "sakana to umi to kaze 7"


@pytest.fixture
def hands(visit):
    """One more person with a keyboard and a large screen."""
    return lambda: Keyboard(visit(size=DESKTOP))


def test_a_visitor_reads_writes_and_signs_up_at_sending(hands, scripts):
    person, body = hands(), f"夜勤の人も参加できるように、説明会の録画を残してください。{mark(scripts)}"
    read_to_passage(person, 5)
    write_comment(person, body)
    to_sign_up(person)
    sign_up(person, f"yakin-{scripts}", "夜勤の人")
    expect(person.page).to_have_url(re.compile(r"/comments/\d+"))
    expect(person.page.locator("main")).to_contain_text(body)


def test_a_resident_votes_supports_replies_edits_and_withdraws(hands, scripts):
    person, body = hands(), f"港の待合室にも、紙の案内を置いてください。{mark(scripts)}"
    log_in(person, "kaito")
    passage = read_to_passage(person, 6)
    agree = form(person.visit, "/vote").locator('button[value="agree"]')
    person.press(agree)
    expect(form(person.visit, "/vote").locator('button[value="agree"][aria-pressed=true]')).to_have_count(1)
    person.press(button_of(form(person.visit, "/vote/withdrawal")))
    expect(form(person.visit, "/vote").locator("button[aria-pressed=true]")).to_have_count(0)

    write_comment(person, body)
    expect(person.page).to_have_url(re.compile(r"/comments/\d+"))
    own = re.sub(r"#.*", "", person.page.url)
    person.visit.open(own + "/edit")
    fields = form(person.visit, "/edit")
    person.write(fields.locator("[name=body]"), body + "駅にも。")
    person.press(button_of(fields))
    expect(person.page).not_to_have_url(re.compile("/edit"))
    person.visit.open(passage)
    expect(person.page.locator("main")).to_contain_text("駅にも。")

    supported = comment_of_another(hands(), passage, scripts)
    person.visit.open(passage)
    person.press(button_of(form(person.visit, f"{supported}/support")))
    expect(form(person.visit, f"{supported}/support/withdrawal")).to_be_attached()
    reply = person.page.locator('form[action$="/comments"]:not(:has([name=stance]))').first
    unfold_around(person, reply)
    person.write(reply.locator("[name=body]"), f"賛成です。冬の朝は特に助かります。{mark(scripts)}")
    person.press(button_of(reply))
    expect(person.page).to_have_url(re.compile(r"/comments/\d+"))

    person.visit.open(own)
    withdrawal = form(person.visit, f"{own.removeprefix(person.visit.site.public)}/withdrawal")
    unfold_around(person, withdrawal)
    person.press(button_of(withdrawal))
    person.visit.open(passage)
    expect(person.page.locator("main")).not_to_contain_text(body)


def test_a_pupil_submits_an_idea_and_a_resident_supports_it(hands, scripts):
    pupil, resident = hands(), hands()
    title = f"バス停に屋根と小さな本棚を{mark(scripts)}"
    log_in(pupil, "umineko")
    pupil.visit.open("/ideas")
    pupil.follow(pupil.page.locator('main a[href*="/ideas/new"]').first)
    fields = form(pupil.visit, "/ideas")
    pupil.write(fields.locator("[name=title]"), title)
    pupil.write(fields.locator("[name=body]"), "雨の日に待つ時間が、本を読む時間になります。")
    if fields.locator("select[name=category]").count():
        pupil.reach(fields.locator("select[name=category]"))
        pupil.page.keyboard.press("ArrowDown")
    elif fields.locator("[name=category]").count():
        pupil.choose(fields.locator("[name=category]").last)
    pupil.press(button_of(fields))
    expect(pupil.page.locator("h1")).to_contain_text(title)

    log_in(resident, "okitsu")
    resident.visit.open(re.sub(r"[?#].*", "", pupil.page.url))
    resident.press(button_of(form(resident.visit, "/support")))
    expect(form(resident.visit, "/support/withdrawal")).to_be_attached()


def test_a_visitor_changes_the_language_and_the_letters(hands):
    person = hands()
    person.visit.open("/")
    english = person.page.locator('[name=language][value=en], button[value=en]').first
    unfold_around(person, english)
    person.press(english)
    expect(person.page.locator("html")).to_have_attribute("lang", "en")


def test_a_resident_changes_the_name_and_logs_out(hands, scripts):
    person = hands()
    log_in(person, "tebiki")
    person.visit.open("/account")
    fields = person.page.locator("form:has([name=display_name])").first
    unfold_around(person, fields)
    name = f"点字サークル しおさい{mark(scripts)}"
    person.write(fields.locator("[name=display_name]"), name)
    person.press(button_of(fields))
    expect(person.page.locator("body")).to_contain_text(name)
    leave = form(person.visit, "/logout")
    unfold_around(person, leave)
    person.press(button_of(leave))
    expect(person.page.locator('a[href^="/login"]').first).to_be_attached()


def test_a_visitor_searches_and_sets_the_page_up(hands):
    person = hands()
    person.visit.open("/search")
    fields = person.page.locator("main form").first
    person.write(fields.locator("[name=q]"), "バス")
    person.follow(button_of(fields))
    expect(person.page.locator("main mark").first).to_have_text("バス")
    person.follow(person.page.locator('main a[href^="/ideas/"]').first)
    for name, value, shown in (("letters", "largest", "[data-letters=largest]"), ("theme", "dark", "[data-theme=dark]"),
                               ("furigana", "on", "ruby")):
        switch = person.page.locator(f'button[name={name}][value={value}]:visible, '
                                     f'details button[name={name}][value={value}]').first
        unfold_around(person, switch)
        person.press(switch)
        expect(person.page.locator(shown).first).to_be_attached()


def test_a_resident_closes_the_account(hands, scripts):
    person = hands()
    person.visit.open("/signup")
    sign_up(person, f"tabi-{scripts}", "旅に出る人")
    person.follow(person.page.locator('a[href="/account"]:visible').first)
    person.follow(person.page.locator('main a[href="/account/closing"]'))
    fields = form(person.visit, "/account/closing")
    person.choose(fields.locator("[name=texts][value=keep]"))
    person.write(fields.locator("[name=current_password]"), PASSWORD)
    person.press(button_of(fields))
    expect(person.page.locator('a[href^="/login"]').first).to_be_attached()


def mark(scripts: bool) -> str:
    return f"（{'あり' if scripts else 'なし'}）"


def button_of(fields):
    return fields.locator("button:not([type=button])").first


def unfold_around(person: Keyboard, target) -> None:
    """Opens what the target waits in."""
    for summary in target.locator("xpath=ancestor::details[not(@open)]/summary").all():
        person.unfold(summary)


def sign_up(person: Keyboard, name: str, shown: str) -> None:
    fields = person.page.locator("form:has(input[name=display_name])").first
    person.write(fields.locator("[name=email]"), f"{name}@shiomi.example")
    person.write(fields.locator("[name=password]"), PASSWORD)
    person.write(fields.locator("[name=display_name]"), shown)
    for box in fields.locator("input[type=checkbox][required]").all():
        person.tick(box)
    person.press(button_of(fields))


def log_in(person: Keyboard, name: str, admin: bool = False) -> None:
    person.visit.open("/login", admin=admin)
    fields = person.page.locator("form:has(input[name=password])").first
    person.write(fields.locator("[name=email]"), f"{name}@shiomi.example")
    person.write(fields.locator("[name=password]"), person.visit.site.password(name))
    person.press(button_of(fields))
    expect(person.page).not_to_have_url(re.compile("/login"))


def read_to_passage(person: Keyboard, number: int) -> str:
    """From the first page through the draft to the page of one passage; its address."""
    person.visit.open("/")
    if not person.page.locator('main a[href^="/drafts/"]').count():
        person.follow(person.page.locator('main a[href^="/consultations/"]').first)
    person.follow(person.page.locator('main a[href^="/drafts/"]:visible').first)
    person.follow(person.page.locator('main a[href*="/passages/"]:visible').nth(number))
    expect(person.page).to_have_url(re.compile(r"/passages/\d+"))
    return re.sub(r"[?#].*", "", person.page.url)


def comment_of_another(neighbor: Keyboard, passage: str, scripts: bool) -> str:
    """What somebody else wrote on the same passage: the path of its address."""
    log_in(neighbor, "okitsu")
    neighbor.visit.open(passage)
    write_comment(neighbor, f"配達の車にも見える大きさの字でお願いします。{mark(scripts)}")
    expect(neighbor.page).to_have_url(re.compile(r"/comments/\d+"))
    return re.search(r"/comments/\d+", neighbor.page.url).group()


def write_comment(person: Keyboard, body: str) -> None:
    fields = person.page.locator('form[action$="/comments"]:has([name=stance])').first
    unfold_around(person, fields)
    person.write(fields.locator("[name=body]"), body)
    person.choose(fields.locator('[name=stance][value="agree"]'))
    person.press(button_of(fields))


def to_sign_up(person: Keyboard) -> None:
    if not person.page.locator("input[name=display_name]").count():
        ways = ['a[href^="/signup"]', 'form[action^="/signup"] button', 'button[formaction^="/signup"]']
        way = person.page.locator(", ".join(f"main {each}" for each in ways)).first
        person.reach(way)
        with person.page.expect_navigation():
            person.page.keyboard.press("Enter")
    expect(person.page.locator("input[name=display_name]")).to_be_attached()
