"""What the staff do, told by somebody who has no mouse."""

import pytest
from playwright.sync_api import expect

from acts import form
from browsing import DESKTOP
from hands import Keyboard
from test_keyboard import button_of, log_in, mark, unfold_around


@pytest.fixture
def clerk(visit):
    """A clerk who is logged in, by name."""
    def arrive(name: str) -> Keyboard:
        person = Keyboard(visit(size=DESKTOP))
        log_in(person, name, admin=True)
        return person
    return arrive


def test_a_moderator_hides_restores_and_exports(clerk, scripts):
    person, reason = clerk("tsukamoto"), f"電話番号が書かれていたため、表示を止めました。{mark(scripts)}"
    person.follow(person.page.locator('a[href="/moderation"]:visible').first)
    hiding = person.page.locator("form:has([name=reason])").last
    restoration = form(person.visit, hiding.get_attribute("action").replace("/hiding", "/restoration"))
    unfold_around(person, hiding)
    person.write(hiding.locator("[name=reason]"), reason)
    person.press(button_of(hiding))
    expect(person.page.locator("main")).to_contain_text(reason)
    person.press(button_of(restoration))
    expect(restoration).not_to_be_attached()

    person.follow(person.page.locator('a[href="/exports"]:visible').first)
    file = person.page.locator('a[href*=".csv"]').first
    person.reach(file)
    with person.page.expect_download() as waiting:
        person.page.keyboard.press("Enter")
    assert waiting.value.suggested_filename.endswith(".csv")


def test_an_editor_makes_an_item_of_two_comments_and_answers_it(clerk, scripts):
    person, answer = clerk("morishita"), f"次の版に書き加えます。{mark(scripts)}"
    person.follow(link(person, "/answers"))
    person.follow(link(person, "/answers/shiomi-dx", "main"))
    person.follow(link(person, "/answers/shiomi-dx/posts", "main"))
    posts = form(person.visit, "/posts")
    for box in posts.locator("[name=post]").all()[:2]:
        person.tick(box)
    person.press(posts.locator("button[value=join]").first)
    fields = person.page.locator("form:has([name=summary])")
    person.write(fields.locator("[name=summary]"), f"案内を見つけやすくしてほしい。{mark(scripts)}")
    person.reach(fields.locator("[name=category]"))
    person.page.keyboard.press("ArrowDown")
    person.write(fields.locator("[name=answer]"), answer)
    person.press(button_of(fields))
    person.visit.open("/answers/shiomi-dx/preview", admin=True)
    expect(person.page.locator("main")).to_contain_text(answer)


def test_an_editor_corrects_a_published_answer(clerk, scripts):
    person, note = clerk("morishita"), f"課の名前を改めました。{mark(scripts)}"
    person.visit.open("/answers/minato-koen", admin=True)
    person.follow(link(person, "/answers/minato-koen/items/9", "main"))
    fields = person.page.locator("form:has([name=summary])")
    person.write(fields.locator("[name=note]"), note)
    person.press(button_of(fields))
    person.visit.open("/answers/minato-koen")
    expect(person.page.locator("#item-9")).to_contain_text(note)


def test_an_admin_changes_words_readings_and_colors(clerk, scripts):
    person, name = clerk("morishita"), f"汐見市{'東' if scripts else '西'}会館"
    person.follow(link(person, "/settings"))
    person.follow(link(person, "/settings/readings", "main"))
    fields = form(person.visit, "/settings/readings")
    person.write(fields.locator("[name=lines]"), f"{name} しおみしかいかん")
    person.press(button_of(fields))
    expect(form(person.visit, "/settings/readings/removal")).to_contain_text(name)

    person.visit.open("/settings/colors", admin=True)
    fields = person.page.locator('form:has([name=accent])')
    person.write(fields.locator("[name=accent]"), "#1a5c38")
    person.press(fields.locator("button[value=preview]"))
    expect(person.page.locator("[name=accent]")).to_have_value("#1a5c38")

    person.visit.open("/settings/labels?text=ログ", admin=True)
    fields = person.page.locator("form:has([name=words])").first
    words = fields.locator("[name=words]").input_value() + mark(scripts)
    person.write(fields.locator("[name=words]"), words)
    person.press(fields.locator("button[value=save]"))
    expect(person.page.locator("form:has([name=words]) [name=words]").first).to_have_value(words)


def test_an_admin_rewrites_a_page_about_the_site(clerk, scripts):
    person, words = clerk("morishita"), f"急ぎの連絡は電話でお願いします。{mark(scripts)}"
    person.visit.open("/settings/pages/about", admin=True)
    fields = person.page.locator("form:has([name=lead])")
    person.write(fields.locator("[name=lead]"), words)
    person.press(fields.locator("button[value=preview]").first)
    expect(person.page.locator(".page-preview")).to_contain_text(words)
    person.press(person.page.locator("form:has([name=lead]) button[value=save]").first)
    person.visit.open("/about")
    expect(person.page.locator("main")).to_contain_text(words)


def link(person: Keyboard, path: str, within: str = "body"):
    return person.page.locator(f'{within} a[href="{path}"]:visible').first
