"""A public comment: staff make it, a resident sends an opinion from a small phone, and only the result makes it public."""

import datetime
import re
import subprocess

import pytest
from playwright.sync_api import expect

from acts import fill_sign_up, form, log_in, press, send
from browsing import SMALLEST_PHONE
from sample_site import TOP

OPINION = "渡し船の時刻表を、駅の案内板にも出してください。"
NAME, ADDRESS = "汐見花子", "汐見市港町1-2-3"


@pytest.fixture
def consultation(visit, binary, site, scripts):
    """Made on the staff pages and published, with a draft from the command line; closed again at the end, since the
    other stories look for the newest open one."""
    clerk = visit()
    log_in(clerk, "morishita", admin=True)
    slug = f"iken-{'a' if scripts else 'b'}"
    make(clerk, slug)
    subprocess.run(
        [str((TOP / binary).resolve()), "draft", "import", str(TOP / "Resources/Demo/park.txt"), "--consultation", slug,
         "--slug", f"{slug}-soan", "--publish"], cwd=TOP, env=site.environment(), check=True, capture_output=True)
    yield clerk, slug
    close(clerk, slug)


def test_an_opinion_is_public_with_the_result_and_without_a_name(visit, consultation, scripts):
    clerk, slug = consultation
    resident, other = visit(size=SMALLEST_PHONE), visit()
    sign_up(resident, f"iken-{scripts}@shiomi.example", "浜の人")
    passage = to_first_passage(resident, slug)
    expect(resident.page.locator("main")).to_contain_text("結果の公表まで")
    if scripts:
        assert resident.page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    # What is missing is asked for again, and nothing typed is lost.
    send(resident, write(resident, name="　"))
    expect(resident.page.locator(".error-summary")).to_contain_text("氏名を入力してください")
    expect(form(resident, "/comments").locator("[name=body]")).to_have_value(OPINION)
    send(resident, write(resident, name=NAME))
    expect(resident.page).to_have_url(re.compile(r"/comments/\d+"))
    opinion = resident.page.url
    resident.open(opinion)
    expect(resident.page.locator("main")).to_contain_text(re.compile(r"受付番号 \d{4}-\d{6}"))
    resident.open("/account/contributions")
    expect(resident.page.locator("main")).to_contain_text(re.compile(r"受付番号 \d{4}-\d{6}"))

    other.open(passage)
    expect(other.page.locator("main")).not_to_contain_text(OPINION)
    assert other.page.request.get(opinion).status == 404

    see_the_name(clerk, opinion)
    publish_result(clerk, slug)
    other.open(passage)
    expect(other.page.locator("main")).to_contain_text(OPINION)
    expect(other.page.locator("main")).to_contain_text("意見 No.1")
    expect(other.page.locator("main")).not_to_contain_text("浜の人")
    expect(other.page.locator("main")).not_to_contain_text(NAME)


def test_a_link_shows_it_before_it_opens(visit, scripts):
    clerk, reader = visit(), visit()
    log_in(clerk, "morishita", admin=True)
    slug = f"mae-{'a' if scripts else 'b'}"
    fill(clerk, slug)
    send(clerk, form(clerk, "/consultations"))
    send(clerk, form(clerk, "/preview"))
    link = re.search(r"http://\S+/preview/[\w-]{43}", clerk.page.locator("body").inner_text())[0]
    answer = reader.open(link)
    assert answer.headers["referrer-policy"] == "no-referrer" and answer.headers["cache-control"] == "no-store"
    expect(reader.page.locator("main")).to_contain_text("公開前の確認用ページ")
    clerk.open(f"/consultations/{slug}", admin=True)
    send(clerk, form(clerk, "/preview/withdrawal"))
    assert reader.page.request.get(link).status == 404


def fill(clerk, slug: str) -> None:
    clerk.open("/consultations/new", admin=True)
    fields = form(clerk, "/consultations")
    last = (datetime.date.today() + datetime.timedelta(days=30)).isoformat()
    for name, value in {"title": f"渡し船の計画（素案）への意見公募 {slug}", "slug": slug, "question": "どこを直せばよいですか。",
                        "opens_date": "令和8年1月5日", "closes_date": last, "answer_due": "2100年2月",
                        "use_purpose": "意見の内容を確認するための連絡に使います。", "step_name_1": "素案の公表",
                        "step_start_1": "2026-01-05"}.items():
        fields.locator(f"[name={name}]").fill(value)
    for name, value in {"mode": "public_comment", "submitter_category": "required", "need_name": "required",
                        "need_address": "optional"}.items():
        fields.locator(f"[name={name}][value={value}]").check()


def make(clerk, slug: str) -> None:
    fill(clerk, slug)
    send(clerk, form(clerk, "/consultations"))
    expect(clerk.page.locator("h1")).to_contain_text(slug)
    press(clerk, form(clerk, "/publication").locator("button[value=now]"))
    expect(clerk.page.locator("main")).to_contain_text("から公開しています")


def close(clerk, slug: str) -> None:
    clerk.open(f"/consultations/{slug}/edit", admin=True)
    fields = form(clerk, "/edit")
    yesterday, before = (datetime.date.today() - datetime.timedelta(days=days) for days in (1, 2))
    fields.locator("[name=opens_date]").fill(before.isoformat())
    fields.locator("[name=closes_date]").fill(yesterday.isoformat())
    send(clerk, fields)
    expect(clerk.page).not_to_have_url(re.compile("/edit"))


def sign_up(visit, email: str, name: str) -> None:
    visit.open("/signup")
    fill_sign_up(visit, email, name)


def to_first_passage(visit, slug: str) -> str:
    visit.open(f"/consultations/{slug}")
    visit.page.locator('main a[href^="/drafts/"]').first.click()
    visit.page.locator('main a[href*="/passages/"]').first.click()
    expect(visit.page).to_have_url(re.compile(r"/passages/\d+"))
    return re.sub(r"[?#].*", "", visit.page.url)


def write(visit, name: str):
    fields = form(visit, "/comments")
    fields.locator('[name=stance][value="agree"]').check()
    fields.locator("[name=body]").fill(OPINION)
    fields.locator("[name=submitter_category]").select_option(index=1)
    fields.locator("[name=submitter_name]").fill(name)
    fields.locator("[name=submitter_address]").fill(ADDRESS)
    return fields


def see_the_name(clerk, opinion: str) -> None:
    path = f"/moderation/comments/{opinion.rsplit('/', 1)[1].split('#')[0]}"
    clerk.open(path, admin=True)
    expect(clerk.page.locator("main")).not_to_contain_text(NAME)
    clerk.page.locator(f'main a[href="{path}/submitter"]').click()
    expect(clerk.page.locator("main")).to_contain_text(NAME)


def publish_result(clerk, slug: str) -> None:
    clerk.open(f"/answers/{slug}/publication", admin=True)
    fields = form(clerk, "/publication")
    fields.locator("[name=confirmed]").check()
    send(clerk, fields)
    expect(clerk.page.locator("body")).to_contain_text("公表しました")
