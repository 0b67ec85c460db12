"""A clerk without a mouse brings in what came on paper; a resident finds it among all other opinions."""

import re

from playwright.sync_api import expect

from acts import form
from browsing import DESKTOP
from hands import Keyboard
from test_keyboard import button_of, log_in, mark

DESK = "/consultations/shiomi-dx/voices"
HEAD = "受付方法,受付日,人数,公開の同意,意見\n"


def test_a_letter_and_a_sheet_reach_the_thread(visit, scripts, tmp_path):
    clerk, words = Keyboard(visit(size=DESKTOP)), f"港の待合室に紙の時刻表を残してください。{mark(scripts)}"
    log_in(clerk, "morishita", admin=True)
    clerk.follow(clerk.page.locator('a[href="/voices"]:visible').first)
    clerk.follow(clerk.page.locator(f'main a[href="{DESK}"]').first)
    clerk.follow(clerk.page.locator(f'main a[href="{DESK}/new"]').first)
    enter(clerk, words)
    expect(clerk.page.locator("body")).to_contain_text(re.compile(r"受付番号は \d{4}-\d{6}"))
    # The next letter of the pile.
    expect(form(clerk.visit, "/new").locator("[name=channel]")).to_have_value("letter")
    expect(form(clerk.visit, "/new").locator("[name=body]")).to_have_value("")

    good = f"窓口,2026/11/2,1,公開してよい,朝の窓口が混みます。{mark(scripts)}\n"
    read(clerk, tmp_path, HEAD + good + "狼煙,2026/11/2,1,○,あ\nファクス,去年,1,○,い\n")
    expect(clerk.page.locator("main")).to_contain_text("2行に直すところがあります")
    expect(clerk.page.locator("main")).to_contain_text("受付方法を「窓口」")
    read(clerk, tmp_path, HEAD + good + f"ファクス,2026/11/3,2,○,字が小さいです。{mark(scripts)}\n")
    expect(clerk.page.locator("main")).to_contain_text("2件すべて登録できます")
    clerk.press(button_of(clerk.page.locator(f'main form[action^="{DESK}/imports/"]')))
    expect(clerk.page.locator("body")).to_contain_text("2件の声を登録しました")

    clerk.visit.open(f"{DESK}/paper", admin=True)
    expect(clerk.page.locator(".paper-form svg.qr-code")).to_be_visible()
    clerk.page.emulate_media(media="print")
    expect(clerk.page.locator(".no-print")).to_be_hidden()

    resident = visit()
    resident.open("/drafts/shiomi-dx")
    resident.open(first_passage(resident))
    expect(resident.page.locator("main")).to_contain_text(words)
    expect(resident.page.locator("main")).to_contain_text("手紙で届いた声")


def enter(clerk: Keyboard, words: str) -> None:
    fields = form(clerk.visit, "/new")
    clerk.reach(fields.locator("[name=channel]"))
    clerk.page.keyboard.type("手紙")
    fields.locator("[name=channel]").select_option("letter")
    clerk.write(fields.locator("[name=received]"), "令和8年11月20日")
    clerk.write(fields.locator("[name=body]"), words)
    clerk.choose(fields.locator("[name=publish][value=yes]"))
    clerk.press(button_of(fields))


def read(clerk: Keyboard, folder, table: str) -> None:
    file = folder / "koe.csv"
    file.write_bytes(table.encode("cp932"))
    clerk.visit.open(DESK, admin=True)
    fields = form(clerk.visit, "/imports")
    fields.locator("[name=file]").set_input_files(file)
    clerk.press(button_of(fields))


def first_passage(resident) -> str:
    """Voices about the draft as a whole stand at its first passage."""
    paths = resident.page.locator('main a[href*="/passages/"]').evaluate_all("(all) => all.map(it => it.getAttribute('href'))")
    return min((path.split("?")[0].split("#")[0] for path in paths if re.search(r"/passages/\d+$", path.split("?")[0].split("#")[0])),
               key=lambda path: int(path.rsplit("/", 1)[1]))
