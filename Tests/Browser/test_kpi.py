"""Staff enter what an indicator came to; everyone reads it, and programs read the file."""

import csv
import io
import re

import pytest
from playwright.sync_api import expect

from acts import log_in, press
from browsing import DESKTOP, SMALLEST_PHONE

KPIS = "/drafts/shiomi-dx/kpi"
ROADMAP = "/drafts/shiomi-dx/roadmap"
SIZES = pytest.mark.parametrize("size", [SMALLEST_PHONE, DESKTOP], ids=["360", "1280"])


def sideways(visit) -> int:
    return visit.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def download(visit, name: str) -> list[dict]:
    with visit.page.expect_download() as started:
        visit.page.get_by_role("link", name="CSVをダウンロードする").click()
    assert started.value.suggested_filename == name
    with open(started.value.path(), "rb") as file:
        content = file.read()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == content.count(b"\n")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


@SIZES
def test_staff_enter_a_number_and_everyone_sees_it(visit, size, scripts):
    staff = visit(size=size)
    log_in(staff, "hirose", admin=True)
    staff.open(KPIS, admin=True)
    # An indicator of its own for each way of telling this story, so that none waits for another.
    name = f"出張相談に来た人の数（{size['width']}・{'有' if scripts else '無'}）"
    staff.page.get_by_role("link", name="指標を加える").click()
    fields = staff.page.locator('form[action$="/kpi/new"]')
    fields.locator("[name=name]").fill(name)
    fields.locator("[name=unit]").fill("人")
    fields.locator("[name=baseline-year]").fill("令和５年度")
    fields.locator("[name=baseline-value]").fill("１，０００")
    fields.locator("[name=target-1-year]").fill("R11")
    fields.locator("[name=target-1-value]").fill("3,000人")
    press(staff, fields.locator("button").first)
    row = staff.page.locator("tr", has_text=name)
    expect(row).to_contain_text("実績はまだありません")
    row.get_by_role("link", name="実績を入力").click()

    fields = staff.page.locator("form:has([name=value])")
    fields.locator("[name=year]").fill("７年度")
    fields.locator("[name=value]").fill("２千くらい")
    fields.locator("[name=note]").fill("三つの公民館の合計")
    press(staff, fields.locator("button").first)
    expect(staff.page.locator(".error-summary")).to_be_visible()
    expect(fields.locator("[name=value]")).to_have_value("２千くらい")
    expect(fields.locator("[name=note]")).to_have_value("三つの公民館の合計")
    expect(fields.locator("[name=year]")).to_have_attribute("aria-invalid", "true")
    assert sideways(staff) == 0

    fields.locator("[name=year]").fill("令和７年度")
    fields.locator("[name=value]").fill("２，５００")
    press(staff, fields.locator("button").first)
    expect(staff.page.get_by_text("実績を保存しました")).to_be_visible()
    expect(staff.page.get_by_role("cell", name="2,500人")).to_be_visible()

    reader = visit(size=size)
    reader.open(KPIS)
    section = reader.page.locator("section.kpi", has_text=name)
    expect(section).to_contain_text("道のりの75%")
    expect(section).to_contain_text("増やす")
    drawing = section.locator("svg[role=img]")
    expect(drawing).to_be_visible()
    assert "2,500" in drawing.get_attribute("aria-label")
    assert sideways(reader) == 0
    rows = [row for row in download(reader, "kpi-shiomi-dx.csv") if row["name"] == name]
    assert [(row["measure"], row["fiscal_year"], row["value"]) for row in rows] == [
        ("baseline", "2023", "1000"), ("actual", "2025", "2500"), ("target", "2029", "3000")]
    assert rows[1]["note"] == "三つの公民館の合計" and rows[1]["unit"] == "人"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", rows[1]["recorded_on"]) and rows[0]["recorded_on"] == ""


@SIZES
def test_everyone_finds_the_plan_by_year(visit, size):
    reader = visit(size=size)
    reader.open("/drafts/shiomi-dx")
    reader.page.locator("main .materials summary").click()
    reader.page.locator(f'main .materials a[href$="{ROADMAP}"]').click()
    expect(reader.page.locator("h1")).to_contain_text("年度ごとの予定")
    row = reader.page.locator("tr", has_text="スマートフォンからの申請")
    expect(row).to_contain_text("拡充")
    expect(row).to_contain_text("令和9年度から（以降も続く）")
    assert sideways(reader) == 0
    rows = download(reader, "roadmap-shiomi-dx.csv")
    phones = next(row for row in rows if row["title"] == "スマートフォンからの申請")
    assert (phones["from_fiscal_year"], phones["to_fiscal_year"], phones["goes_on"]) == ("2027", "", "true")
    assert {row["began_before"] for row in rows} == {"true", "false"}
