"""What people do on the site, by its addresses and form fields (the contract in DESIGN.md)."""

import re

from playwright.sync_api import expect

from browsing import Visit


def form(visit: Visit, action: str):
    """The first form that posts to an address ending so."""
    return visit.page.locator(f'form[method="post" i][action$="{action}"]').first


def send(visit: Visit, scope) -> None:
    press(visit, scope.locator("button:not([type=button])").first)


def press(visit: Visit, button) -> None:
    """Sends a form and waits until the server has answered, whether a script sends it or the browser."""
    with visit.page.expect_response(lambda answer: answer.request.method == "POST"):
        button.click()
    visit.page.wait_for_load_state()


def log_in(visit: Visit, person: str, admin: bool = False) -> None:
    visit.open("/login", admin=admin)
    fields = visit.page.locator("form:has(input[name=password])").first
    fields.locator("[name=email]").fill(f"{person}@shiomi.example")
    fields.locator("[name=password]").fill(visit.site.password(person))
    send(visit, fields)
    expect(visit.page).not_to_have_url(re.compile("/login"))


def fill_sign_up(visit: Visit, email: str, name: str) -> None:
    fields = visit.page.locator("form:has(input[name=display_name])").first
    fields.locator("[name=email]").fill(email)
    fields.locator("[name=password]").fill("sakana to umi to kaze 7")
    fields.locator("[name=display_name]").fill(name)
    for box in fields.locator("input[type=checkbox][required]").all():
        box.check()
    send(visit, fields)


def open_draft(visit: Visit) -> None:
    """From the first page to the draft, as a visitor finds it."""
    visit.open("/")
    # What came of earlier ones leads to drafts, too.
    now = visit.page.locator('section[aria-labelledby="open-title"]')
    if now.locator('a[href^="/drafts/"]').count():
        now.locator('a[href^="/drafts/"]').first.click()
    else:
        now.locator('a[href^="/consultations/"]').first.click()
        visit.page.locator('main a[href^="/drafts/"]').first.click()
    expect(visit.page).to_have_url(re.compile("/drafts/"))


def open_passage(visit: Visit, number: int = 0) -> str:
    """From the draft to the page of one of its passages; its address."""
    link = visit.page.locator('main a[href*="/passages/"]').nth(number)
    link.click()
    expect(visit.page).to_have_url(re.compile(r"/passages/\d+"))
    return re.sub(r"[?#].*", "", visit.page.url)


def write_comment(visit: Visit, body: str, stance: str = "agree") -> None:
    # Replies have a form each too, but no stance.
    fields = visit.page.locator('form[action$="/comments"]:has([name=stance])').first
    open_folded(fields)
    fields.locator("[name=body]").fill(body)
    fields.locator(f'[name=stance][value="{stance}"]').check()
    send(visit, fields)


def post_comment(visit: Visit, body: str, stance: str = "agree") -> str:
    """What write_comment does, for one who is logged in; the comment's own address."""
    write_comment(visit, body, stance)
    return address_of_comment(visit)


def address_of_comment(visit: Visit) -> str:
    expect(visit.page).to_have_url(re.compile(r"/comments/\d+"))
    return visit.page.url


def open_folded(scope) -> None:
    """Forms may wait folded in a <details>."""
    for summary in scope.locator("xpath=ancestor::details[not(@open)]/summary").all():
        summary.click()
