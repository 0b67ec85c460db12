"""A new member of staff comes in: invitation, password, app, recovery code; without a mouse, on a phone and at a desk."""

import base64
import hashlib
import hmac
import re
import struct
import time

import pytest
from playwright.sync_api import expect

from browsing import SMALLEST_PHONE
from hands import Keyboard
from test_keyboard import button_of, log_in

PASSWORD = "kamome ga minato ni 7wa"
WIDE = {"width": 1280, "height": 900}


def code(secret: str, step: int) -> str:
    """RFC 6238: what the app on the phone would show."""
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", step), hashlib.sha1).digest()
    offset = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def now() -> int:
    return int(time.time()) // 30


def form_to(person: Keyboard, action: str):
    return person.page.locator(f'main form[method="post" i][action="{action}"]')


def invite(admin: Keyboard, email: str, name: str) -> str:
    admin.visit.open("/settings/staff", admin=True)
    admin.follow(admin.page.locator('main a[href="/settings/staff/new"]'))
    fields = form_to(admin, "/settings/staff")
    admin.write(fields.locator("[name=email]"), email)
    admin.write(fields.locator("[name=name]"), name)
    admin.reach(fields.locator("[name=role]"))
    admin.page.keyboard.press("Home")
    for _ in range(10):
        if fields.locator("[name=role]").input_value() == "moderator":
            break
        admin.page.keyboard.press("ArrowDown")
    admin.press(button_of(fields))
    return admin.page.locator("textarea#link").input_value()


def enter(person: Keyboard, email: str) -> None:
    fields = form_to(person, "/login")
    person.write(fields.locator("[name=email]"), email)
    person.write(fields.locator("[name=password]"), PASSWORD)
    person.press(button_of(fields))


def in_header(person: Keyboard, selector: str):
    """What stands in the header at a desk and in the menu on a phone."""
    # The answer to a form leads on; what it leads to has to be there first.
    expect(person.page.locator(f"header {selector}").first).to_be_attached()
    found = person.page.locator(f"header {selector}:visible")
    if not found.count():
        person.unfold(person.page.locator("header summary:visible", has_text="メニュー").first)
    return found.first


def log_out(person: Keyboard) -> None:
    person.press(in_header(person, 'form[action="/logout"] button'))
    expect(person.page).to_have_url(re.compile("/login$"))


def no_sideways(person: Keyboard) -> None:
    assert person.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), person.page.url


@pytest.mark.parametrize("size", [SMALLEST_PHONE | {"width": 360}, WIDE], ids=["360", "1280"])
def test_a_new_member_comes_in_with_an_app_and_with_a_recovery_code(visit, scripts, size):
    email = f"shin-{size['width']}-{int(scripts)}@shiomi.example"
    admin = Keyboard(visit(size=size))
    log_in(admin, "morishita", admin=True)
    link = invite(admin, email, f"新人{size['width']}")
    no_sideways(admin)

    person = Keyboard(visit(size=size))
    person.visit.open(link)
    chosen = person.page.locator("main form:has([name=password])")
    person.write(chosen.locator("[name=password]"), PASSWORD)
    person.press(button_of(chosen))
    enter(person, email)
    person.follow(in_header(person, 'a.viewer[href="/profile"]'))
    person.follow(person.page.locator('main a[href="/profile/second-factor"]'))
    no_sideways(person)
    expect(person.page.locator("svg.qr-code")).to_be_visible()
    secret = person.page.locator("code.secret-text").inner_text().replace(" ", "")
    setting = form_to(person, "/profile/second-factor")
    person.write(setting.locator("[name=code]"), "12 34")
    person.press(button_of(setting))
    expect(person.page.locator(".error-summary")).to_be_visible()
    assert person.page.locator("code.secret-text").inner_text().replace(" ", "") == secret, "a new secret after a slip"
    person.write(setting.locator("[name=code]"), code(secret, now() - 1))
    person.press(button_of(setting))
    expect(person.page.locator(".recovery-codes code")).to_have_count(10)
    codes = person.page.locator(".recovery-codes code").all_inner_texts()
    assert len(set(codes)) == 10
    no_sideways(person)

    log_out(person)
    enter(person, email)
    step = form_to(person, "/login/code")
    expect(step).to_be_visible()
    person.write(step.locator("[name=code]"), code(secret, now()))
    person.press(button_of(step))
    expect(person.page).to_have_url(re.compile(r":\d+/$"))

    log_out(person)
    enter(person, email)
    person.write(form_to(person, "/login/code").locator("[name=code]"), codes[6])
    person.press(button_of(form_to(person, "/login/code")))
    expect(person.page).to_have_url(re.compile(r":\d+/$"))
    person.visit.open("/profile", admin=True)
    expect(person.page.locator("main")).to_contain_text("あと9個")
    no_sideways(person)
