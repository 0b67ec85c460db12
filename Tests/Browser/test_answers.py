"""Forty comments become answers: sorted, answered, approved by another and published, by keyboard alone."""

import re
import subprocess

import pytest
from playwright.sync_api import expect

from acts import form, log_in
from browsing import DESKTOP, PHONE
from hands import Keyboard
from sample_site import TOP
from test_keyboard import button_of
from test_public_comment import close

PEOPLE = ["umineko", "kurage", "shirasu", "kaito", "namiki"]
ANSWER = "ご意見を受けて、案を書き改めます。"
FERRY = "島への船を一日三便に戻してください。{}から通っています。"
GARDEN = "花だんの水やりは、夕方にしてほしいです。{}より。"
TWO_POINTS = "日曜の朝も広場を使わせてください。それから、ベンチが足りません。"
OTHERS = ["水飲み場が遠い", "砂場に屋根がほしい", "自転車置き場が狭い", "桜の枝が低い", "門の段差が高い", "看板の字が小さい",
          "朝の体操を続けたい", "池の柵が古い", "犬の水場がない", "雨の日は滑る", "時計が止まっている", "夏は蚊が多い", "遊具の塗装がはげた",
          "鳥のえさやりを禁じて", "車いすで入れない", "街灯がまぶしい", "地図が古い", "落ち葉を集めたい", "防災倉庫の鍵は誰が持つ"]


@pytest.fixture
def consultation(visit, binary, site, scripts):
    """A draft of a consultation of its own, with forty comments; closed again, since other stories look for the newest."""
    slug = f"kotae-{'a' if scripts else 'b'}"
    publish(binary, site, "park.txt", slug)
    say(visit, slug)
    clerk = Keyboard(visit(size=DESKTOP))
    log_in(clerk.visit, "hirose", admin=True)
    yield clerk, slug
    close(clerk.visit, slug)


def test_forty_comments_are_answered_approved_and_published(visit, consultation, binary, site):
    clerk, slug = consultation
    desk = f"/answers/{slug}"
    join_groups(clerk, desk)
    split(clerk, desk)
    join_rest(clerk, desk)
    publish(binary, site, "park-2.txt", slug)
    items = addresses(clerk, desk)
    assert len(items) == 7
    for place, item in enumerate(items):
        answer(clerk, item, changed="ボール遊び" if place == 2 else None)
    take(clerk, desk, f"{desk}/checks")

    clerk.visit.open(f"{desk}/publication", admin=True)
    expect(clerk.page.locator("main")).to_contain_text("承認も決裁の記録もありません")
    head = Keyboard(visit(size=DESKTOP))
    log_in(head.visit, "morishita", admin=True)
    take(head, desk, f"{desk}/approvals")

    clerk.visit.open(f"{desk}/publication", admin=True)
    fields = form(clerk.visit, "/publication")
    clerk.tick(fields.locator("[name=confirmed]"))
    clerk.press(button_of(fields))
    expect(clerk.page.locator("body")).to_contain_text("公表しました")
    see(Keyboard(visit(size=PHONE)), slug)


def publish(binary, site, file: str, slug: str) -> None:
    subprocess.run(
        [str((TOP / binary).resolve()), "draft", "import", str(TOP / "Resources/Demo" / file), "--consultation", slug,
         "--slug", slug, "--publish"], cwd=TOP, env=site.environment(), check=True, capture_output=True)


def say(visit, slug: str) -> None:
    """Eight comments each of five people, sent as their browsers would."""
    texts = ([FERRY.format(name) for name in "東西南北中前後左右上"] + [GARDEN.format(name) for name in "東西南北中前後左右上"]
             + [TWO_POINTS] + OTHERS)
    assert len(texts) == 40
    for place, name in enumerate(PEOPLE):
        person = visit()
        log_in(person, name)
        person.open(f"/drafts/{slug}")
        passage = person.page.locator('main a[href*="/passages/"]').nth(4).get_attribute("href").split("#")[0].split("?")[0]
        for text in texts[place::len(PEOPLE)]:
            person.open(passage)
            fields = person.page.locator('form[action$="/comments"]:has([name=stance])').first
            values = {each.get_attribute("name"): each.get_attribute("value") for each in fields.locator("input[type=hidden]").all()}
            answer = person.context.request.post(
                site_of(person) + fields.get_attribute("action"), form={**values, "stance": "agree", "body": text},
                headers={"Origin": site_of(person), "Sec-Fetch-Site": "same-origin"}, max_redirects=0)
            assert answer.status == 303, answer.text()


def site_of(person) -> str:
    return person.site.public


def join_groups(clerk: Keyboard, desk: str) -> None:
    """Both campaigns are proposed; a person confirms each."""
    clerk.visit.open(f"{desk}/groups", admin=True)
    left = 2
    while left:
        group = clerk.page.locator(".alike-group").first
        expect(group.locator("[name=post]:checked")).to_have_count(10)
        clerk.press(button_of(group))
        left -= 1
        expect(clerk.page.locator(".alike-group")).to_have_count(left)


def split(clerk: Keyboard, desk: str) -> None:
    """One comment makes two points: an item each."""
    clerk.visit.open(f"{desk}/posts", admin=True)
    card = clerk.page.locator(".contribution").filter(has_text="ベンチが足りません")
    clerk.follow(card.locator('a[href$="/parts"]'))
    for place in range(2):
        fields = form(clerk.visit, "/parts")
        clerk.tick(fields.locator("[name=part]").nth(place))
        clerk.press(fields.locator("button[value=make]"))
        expect(clerk.page.locator(".parts .badge")).to_have_count(place + 1)


def join_rest(clerk: Keyboard, desk: str) -> None:
    for count in (7, 6, 6):
        clerk.visit.open(f"{desk}/posts", admin=True)
        posts = form(clerk.visit, "/posts")
        for box in posts.locator("[name=post]").all()[:count]:
            clerk.tick(box)
        clerk.press(posts.locator("button[value=join]").first)
        expect(clerk.page.locator("h1")).to_contain_text("項目 No.")
    clerk.visit.open(f"{desk}/posts", admin=True)
    expect(clerk.page.locator("main")).to_contain_text("項目待ちの意見はありません")


def addresses(clerk: Keyboard, desk: str) -> list:
    clerk.visit.open(f"{desk}/items", admin=True)
    return [link.get_attribute("href") for link in clerk.page.locator(".contribution__title a").all()]


def answer(clerk: Keyboard, item: str, changed: str | None) -> None:
    clerk.visit.open(item, admin=True)
    fields = clerk.page.locator("form:has([name=summary])")
    clerk.reach(fields.locator("[name=category]"))
    clerk.page.keyboard.press("ArrowDown")
    clerk.write(fields.locator("[name=answer]"), ANSWER)
    clerk.press(button_of(fields))
    expect(clerk.page.locator("body")).to_contain_text("保存しました")
    if changed is None:
        return
    fields = form(clerk.visit, "/passages")
    clerk.unfold(fields.locator("xpath=ancestor::details/summary"))
    clerk.tick(fields.locator("label", has_text=changed).first.locator("input"))
    clerk.press(button_of(fields))
    expect(clerk.page.locator(".changed ins").first).to_be_visible()


def take(person: Keyboard, desk: str, path: str) -> None:
    """Ticks all items and takes them a step on."""
    person.visit.open(f"{desk}/items", admin=True)
    for box in person.page.locator("[name=item]").all():
        person.tick(box)
    person.press(person.page.locator(f'button[formaction="{path}"]'))
    expect(person.page.locator("body")).to_contain_text("記録しました")


def see(resident: Keyboard, slug: str) -> None:
    """From the notice to the answer, and from the own comment to the sentence that changed."""
    log_in(resident.visit, PEOPLE[0])
    resident.visit.open("/account/notices")
    resident.follow(resident.page.locator(f'main a[href*="/answers/{slug}"]').first)
    expect(resident.page.locator("main")).to_contain_text(ANSWER)
    assert resident.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    numbers = resident.page.locator(".result-numbers").inner_text()
    assert "5人" in numbers and "40件" in numbers and "7項目" in numbers
    expect(resident.page.locator(".answers ins").first).to_be_visible()
    resident.visit.open("/account/contributions")
    own = resident.page.locator("li").filter(has_text=re.compile("日曜の朝も広場")).first
    resident.unfold(own.locator("summary").first)
    expect(own.locator("details").first).to_contain_text(ANSWER)
    expect(own.locator("ins").first).to_be_visible()
