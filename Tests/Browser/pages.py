"""Every page of the route table, found by walking the links as visitor, resident and moderator."""

import json
import re
import subprocess
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin, urlsplit

from acts import log_in, open_draft, open_passage, post_comment
from browsing import Visit
from sample_site import TOP

# Who walks: a name for messages, the person of the sample city, and whether on the admin listener.
WALKERS = [("resident", "hamada", False), ("visitor", None, False), ("passer-by", None, True),
           ("moderator", "tsukamoto", True), ("admin", "morishita", True)]
# Addresses that no link shows, one for each page that would be missed.
UNLINKED = {
    False: ["/no/such/page", "/drafts/no-such-draft", "/drafts/shiomi-dx/versions/1", "/drafts/shiomi-dx/former",
            "/password-reset",
            "/password-reset/made-up", "/signup/confirmations/made-up", "/search?q=%E7%AA%93%E5%8F%A3",
            "/search?q=nothing+of+the+kind", "/answers", "/answers/shiomi-dx", "/answers/minato-koen",
            "/drafts/minato-koen/changes/1..2", "/drafts/minato-koen/changes/1..2?view=inline&all=1",
            "/terms/versions/1", "/reports/thanks",
            "/preview/made-up", "/preview/made-up/drafts/made-up",
            "/embed/consultations", "/embed/consultations/shiomi-dx", "/embed/answers/shiomi-dx",
            "/embed/answers/minato-koen?show=table", "/answers/minato-koen?category=A"],
    True: ["/no/such/page", "/password/made-up", "/drafts/shiomi-dx/versions/1/matching",
           "/drafts/minato-koen/versions/2/credits",
           "/answers/shiomi-dx/groups", "/answers/shiomi-dx/items", "/answers/minato-koen/posts/comment-1/parts",
           "/drafts/shiomi-dx/versions/1/plain?show=check",
           "/people/1", "/people/1/correction", "/people/1/erasure", "/people?q=a",
           "/voices", "/consultations/shiomi-dx/voices", "/consultations/shiomi-dx/voices/new",
           "/consultations/shiomi-dx/voices/paper",
           "/moderation/comments/1", "/moderation/comments/1/submitter", "/ideas/1", "/style",
           "/login/again", "/settings/staff/new", "/profile/second-factor", "/settings/colors?accent=fbc02d", "/settings/pages/guidelines", "/settings/pages/terms",
           "/exports/consultations/minato-koen/letters?table=items"],
}
# What answers no page, but something for programs.
FILES = {"/healthz", "/readyz", "/account/data", "/account/data.json", "/audit.csv", "/people/files.csv",
         "/people/{id}/data.html", "/people/{id}/data.json", "/people/{id}/data.xlsx", "/drafts/{slug}/versions/{number}/draft.pdf", "/drafts/{slug}/kpi.csv",
         "/drafts/{slug}/roadmap.csv", "/exports/comments.csv", "/exports/comments.json", "/exports/comments.xlsx",
         "/consultations/{slug}/voices/template.xlsx",
         "/exports/codes.csv", "/exports/consultations/{slug}/table", "/exports/consultations/{slug}/result",
         "/exports/people/{id}/accounts", "/exports/people/{id}/submitters/{slug}",
         "/answers/{consultation}/items.xlsx",
         "/look/{sheet}", "/pictures/{name}", "/settings/colors/{sheet}", "/settings/files/{name}",
         "/sitemap.xml", "/robots.txt", "/.well-known/security.txt",
         "/manifest.webmanifest", "/favicon.ico", "/icons/{file}",
         "/cards/{language}/site/{file}", "/cards/{language}/consultations/{slug}/{file}",
         "/feeds/consultations.atom", "/feeds/consultations/{slug}/ideas.atom",
         "/feeds/consultations/{slug}/answers.atom", "/calendars/consultations.ics",
         "/calendars/consultations/{slug}/period.ics"}
# Shown only after the city published new terms, which would hold up every other story of this site.
# An appeal has a page for the author of the hidden text alone: test_queue opens it and asks axe.
NOT_NOW = {"/account/terms", "/consultations/{slug}/voices/imports/{id}", "/appeals/{id}"}
# Pages are looked at this often for each pattern: the second of a kind shows nothing new.
SAMPLES = 2


@dataclass(frozen=True)
class Route:
    admin: bool
    method: str
    pattern: str

    def matches(self, path: str) -> bool:
        return re.fullmatch(re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(self.pattern)), path) is not None


@dataclass(frozen=True)
class Address:
    walker: str
    admin: bool
    path: str
    pattern: str

    def __str__(self) -> str:
        return f"{self.walker} at {'admin ' if self.admin else ''}{self.path}"


def route_table(binary: str) -> list:
    listed = subprocess.run([binary, "routes"], cwd=TOP, check=True, capture_output=True, text=True).stdout
    return [Route(route["listener"] == "admin", route["method"], route["path"]) for route in json.loads(listed)]


def missed(routes: list, addresses: list) -> list:
    """Pages of the route table that the walk did not reach: they need a link, or a line above."""
    reached = {(address.admin, address.pattern) for address in addresses}
    return [f"{'admin ' if route.admin else ''}{route.pattern}" for route in routes
            if route.method == "GET" and (route.admin, route.pattern) not in reached and route.pattern not in FILES | NOT_NOW]


def one_of_each(addresses: list) -> list:
    """One address for each page and kind of person."""
    return list({(each.walker, each.pattern): each for each in reversed(addresses)}.values())[::-1]


def walk(chromium, site, routes: list) -> list:
    """Up to SAMPLES addresses for each walker and pattern."""
    found, comment = [], ""
    for name, person, admin in WALKERS:
        start = []
        visit = Visit(chromium, site)
        if person:
            log_in(visit, person, admin)
        if person and not admin:
            # Only a fresh comment can be edited.
            open_draft(visit)
            open_passage(visit, number=4)
            comment = urlsplit(post_comment(visit, "地区の集会所でも説明会を開いてほしいです。")).path
        if name == "admin":
            # An earlier text to look at.
            visit.open("/settings/pages/guidelines", admin=True)
            visit.page.get_by_role("button", name="公開する").first.click()
            # Personal data, and a table that was filled in.
            visit.open("/exports/people", admin=True)
            visit.page.locator("[name=purpose]").fill("意見を提出できる人かどうかの確認のため")
            visit.page.get_by_role("button", name="目的を記録して進む").click()
            files = urlsplit(visit.page.url).path
            visit.open("/answers/minato-koen/import", admin=True)
            visit.page.locator("input[type=file]").set_input_files(
                {"name": "items.csv", "mimeType": "text/csv", "buffer": "id,version,answer,note\n1,1,変えた答え,直した\n1,2,,\n".encode()})
            visit.page.get_by_role("button", name="違いを確かめる").click()
            start = [files, urlsplit(visit.page.url).path]
            # A version in work.
            visit.open("/drafts/minato-koen/versions", admin=True)
            visit.page.locator('form[action$="/copies"] button').click()
        found += walk_as(visit, name, admin, routes, start=[comment, *start, "/", "/login", *UNLINKED[admin]])
        visit.close()
    return found


def walk_as(visit: Visit, name: str, admin: bool, routes: list, start: list) -> list:
    waiting, seen, found, count = start, set(), [], {}
    base = visit.site.admin if admin else visit.site.public
    while waiting:
        path = waiting.pop(0)
        pattern = pattern_of(path, admin, routes)
        if path in seen or count.get(pattern, 0) >= SAMPLES or pattern == "/logout":
            continue
        seen.add(path)
        answer = visit.context.request.get(base + path)
        is_download = "attachment" in answer.headers.get("content-disposition", "")
        if is_download or "text/html" not in answer.headers.get("content-type", ""):
            count[pattern] = SAMPLES
            continue
        if answer.url.split("?")[0] == base + path.split("?")[0]:
            count[pattern] = count.get(pattern, 0) + answer.ok
            found.append(Address(name, admin, path, pattern))
        waiting += links(answer.text(), base, path)
    return found


def links(html: str, base: str, path: str) -> list:
    addresses = (urldefrag(urljoin(base + path, link.replace("&amp;", "&")))[0]
                 for link in re.findall(r'<a\b[^>]*?\shref="([^"]+)"', html))
    ours = [urlsplit(address) for address in addresses if address.startswith(base + "/")]
    return [each.path + (f"?{each.query}" if each.query else "") for each in ours]


def pattern_of(path: str, admin: bool, routes: list) -> str:
    plain = path.split("?")[0]
    fitting = [route.pattern for route in routes
               if route.admin == admin and route.method == "GET" and route.matches(plain)]
    # A fixed name wins over a parameter, as in the router.
    return min(fitting, key=lambda pattern: pattern.count("{"), default=plain)
