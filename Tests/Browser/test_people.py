"""A person asks for erasure at the counter: the clerk finds them, hands out their data and erases; the thread reads on."""

import json
import re

from playwright.sync_api import expect

from acts import fill_sign_up, log_in, open_draft, open_folded, open_passage, post_comment, press, send

TEXT = "海沿いの道に手すりを付けてください。祖母がよく通ります。"
REPLY = "わたしも雨の日に滑りました。"


def test_a_person_is_found_handed_their_data_and_erased(visit, scripts):
    name = f"松林{'一' if scripts else '二'}"
    person, neighbor, clerk = visit(), visit(), visit()
    sign_up(person, f"matsu-{scripts}@shiomi.example", name)
    open_draft(person)
    passage = open_passage(person, number=6)
    comment = post_comment(person, TEXT)
    sign_up(neighbor, f"tonari-{scripts}@shiomi.example", "となりの人")
    neighbor.open(comment)
    answer(neighbor, REPLY)

    log_in(clerk, "morishita", admin=True)
    clerk.open("/people", admin=True)
    clerk.page.get_by_label("メールアドレス、表示名または番号").fill(name)
    clerk.page.get_by_role("button", name="探す").click()
    clerk.page.get_by_role("link", name=name).click()
    expect(clerk.page.locator("main")).to_contain_text(f"matsu-{scripts}@shiomi.example".lower())
    with clerk.page.expect_download() as handed:
        clerk.page.get_by_role("link", name=re.compile("JSON")).click()
    data = json.loads(handed.value.path().read_text())
    assert [each["body"] for each in data["comments"]] == [TEXT]

    clerk.page.get_by_role("link", name="登録者を消去する").click()
    expect(clerk.page.locator("main")).to_contain_text("残るものと、その理由")
    clerk.page.get_by_text("文も消す（").click()
    clerk.page.get_by_label(re.compile("本人または代理人の求め")).check()
    press(clerk, clerk.page.get_by_role("button", name="消去する"))
    expect(clerk.page.locator("main")).to_contain_text("消去済み")
    expect(clerk.page.locator("main")).not_to_contain_text(name)

    neighbor.open(passage)
    thread = neighbor.page.locator("main")
    expect(thread).to_contain_text(REPLY)
    expect(thread).to_contain_text("取り下げ")
    expect(thread).not_to_contain_text(TEXT)
    expect(thread).not_to_contain_text(name)
    person.open("/account")
    expect(person.page).to_have_url(re.compile("/login"))


def sign_up(visit, email: str, name: str) -> None:
    visit.open("/signup")
    fill_sign_up(visit, email, name)


def answer(visit, body: str) -> None:
    fields = visit.page.locator('.comment--focused form[action$="/comments"]:has([name=body])').first
    open_folded(fields)
    fields.locator("[name=body]").fill(body)
    send(visit, fields)
