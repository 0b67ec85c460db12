"""The path everything else builds on: read, agree, comment, submit, support, moderate, export."""

import re

from playwright.sync_api import expect

from acts import (
    address_of_comment, fill_sign_up, form, log_in, open_draft, open_passage, post_comment, press, send, write_comment,
)
from exports import downloaded_comments


def test_a_visitor_comments_first_and_signs_up_at_sending(visit, scripts):
    phone = visit()
    open_draft(phone)
    expect(phone.page.locator("main h1")).to_be_visible()
    open_passage(phone, number=1)
    body = f"魚市場の朝は早いので、夜明け前にも手続きできると助かります。（{'あり' if scripts else 'なし'}）"
    write_comment(phone, body, stance="agree")

    # The text travels through log-in: it is shown, and not yet published.
    expect(phone.page.locator("main")).to_contain_text(body)
    to_sign_up(phone)
    fill_sign_up(phone, f"asa-{scripts}@shiomi.example", "朝市の人")

    expect(visit_of_a_stranger(visit, address_of_comment(phone))).to_contain_text(body)


def test_a_resident_agrees_with_one_press_and_takes_it_back(visit):
    phone = visit()
    log_in(phone, "yado")
    open_draft(phone)
    passage = open_passage(phone, number=2)
    press(phone, form(phone, "/vote").locator('button[value="agree"]'))
    expect(pressed(phone, "agree")).to_have_count(1)
    phone.open(passage)
    expect(pressed(phone, "agree")).to_have_count(1)
    send(phone, form(phone, "/vote/withdrawal"))
    expect(pressed(phone, "agree")).to_have_count(0)
    phone.open(passage)
    expect(pressed(phone, "agree")).to_have_count(0)


def test_a_pupil_submits_an_idea_and_a_resident_supports_it(visit, scripts):
    pupil, resident = visit(), visit()
    title = f"防波堤に夜でも読める案内板を（{'あり' if scripts else 'なし'}）"
    log_in(pupil, "umineko")
    address = submit_idea(pupil, title, "夜釣りの人や観光の人が、津波のときの逃げ道をすぐ見つけられるように。")
    log_in(resident, "hamada")
    resident.open(address)
    expect(resident.page.locator("h1")).to_contain_text(title)
    send(resident, form(resident, "/support"))
    # First as the script shows it without leaving the page, then as the server keeps it.
    expect(form(resident, "/support/withdrawal")).to_be_attached()
    resident.open(address)
    expect(form(resident, "/support/withdrawal")).to_be_attached()


def test_a_moderator_hides_a_comment_and_exports_the_rest(visit, scripts):
    author, moderator = visit(), visit()
    body = f"担当の〇〇さんの電話番号は…（{'あり' if scripts else 'なし'}）"
    reason = "個人の電話番号が書かれていたため、表示を止めました。"
    log_in(author, "aoki")
    open_draft(author)
    open_passage(author, number=3)
    comment = post_comment(author, body, stance="neutral")
    stranger = visit()
    stranger.open(comment)
    expect(stranger.page.locator("main")).to_contain_text(body)

    log_in(moderator, "tsukamoto", admin=True)
    hide(moderator, body, reason)
    stranger.open(comment)
    expect(stranger.page.locator("body")).not_to_contain_text(body)

    rows = downloaded_comments(moderator)
    hidden = [row for row in rows if row["body"] == body]
    assert [(row["status"], row["hidden_reason"]) for row in hidden] == [("hidden", reason)]
    assert sum(row["status"] == "published" for row in rows) >= 25

    author.open("/account/notices")
    expect(author.page.locator("main")).to_contain_text(reason)


def to_sign_up(visit) -> None:
    if not visit.page.locator("input[name=display_name]").count():
        ways = ['a[href^="/signup"]', 'form[action^="/signup"] button', 'button[formaction^="/signup"]']
        visit.page.locator(", ".join(f"main {way}" for way in ways)).first.click()
    expect(visit.page.locator("input[name=display_name]")).to_be_attached()


def visit_of_a_stranger(visit, address):
    stranger = visit()
    stranger.open(address)
    return stranger.page.locator("main")


def pressed(visit, value: str):
    return visit.page.locator(f'form[action*="/vote"] button[value="{value}"][aria-pressed=true]')


def submit_idea(visit, title: str, body: str) -> str:
    visit.open("/ideas/new")
    fields = form(visit, "/ideas")
    fields.locator("[name=title]").fill(title)
    fields.locator("[name=body]").fill(body)
    category = fields.locator("select[name=category]")
    if category.count():
        category.select_option(index=1)
    send(visit, fields)
    expect(visit.page).to_have_url(re.compile(r"/ideas/\d+"))
    return visit.page.url


def hide(visit, body: str, reason: str) -> None:
    visit.open("/moderation", admin=True)
    row = visit.page.locator("li, tr, article").filter(has_text=body).last
    if not row.locator("[name=reason]").count():
        row.locator("a").last.click()
        row = visit.page.locator("main")
    fields = row.locator("form:has([name=reason])").first
    for summary in row.locator("summary").all():
        summary.click()
    fields.locator("[name=reason]").fill(reason)
    send(visit, fields)
