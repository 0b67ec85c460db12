"""One person's browser: a page of a given size, with what the browser complained about."""

import os
import shutil

from playwright.sync_api import Browser, Error, Page, Playwright, expect

PHONE = {"width": 390, "height": 844}
SMALLEST_PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 900}
# Generous, since other work may share the machine.
PATIENCE = 60_000
expect.set_options(timeout=PATIENCE)
# What the page's own policy forbade goes to the console, where Visit reads it; Chromium's words may change.
REPORT = """addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));"""


def start_chromium(playwright: Playwright) -> Browser:
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    # Chromium's sandbox refuses to start as root.
    flags = ["--no-sandbox"] if os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=program, args=flags, timeout=PATIENCE)


class Visit:
    def __init__(self, chromium: Browser, site, size=PHONE, scripts=True, language="ja-JP",
                 agent: str | None = None, touch=False):
        self.site, self.complaints = site, []
        self.context = chromium.new_context(
            viewport=size, java_script_enabled=scripts, locale=language, timezone_id="Asia/Tokyo",
            user_agent=agent, accept_downloads=True, has_touch=touch)
        self.context.set_default_timeout(PATIENCE)
        self.context.add_init_script(REPORT)
        self.page: Page = self.context.new_page()
        self.page.on("request", self._requested)
        self.page.on("console", self._said)
        self.page.on("pageerror", lambda error: self.complaints.append(f"script error: {error}"))

    def open(self, path: str, admin: bool = False):
        base = self.site.admin if admin else self.site.public
        address = path if path.startswith("http") else base + path
        try:
            return self.page.goto(address)
        except Error as error:
            # The answer to a form that was sent a moment ago may still have been on its way.
            if "interrupted by another navigation" not in str(error):
                raise
            self.page.wait_for_load_state()
            return self.page.goto(address)

    def source(self, address) -> str:
        """The bytes of a page as they are sent, before any script has touched them."""
        base = self.site.admin if address.admin else self.site.public
        return self.context.request.get(base + address.path).text()

    def choose_display(self, furigana=False, letters="normal", theme="system") -> None:
        """Sets the cookie that the display switches set; the stories press the switches themselves."""
        value = ".".join((["furigana"] if furigana else []) + [letters, theme])
        # Cookies cross ports, and Chromium keeps Secure ones for loopback too, if only they come from https.
        self.context.add_cookies([{"name": "__Host-display", "value": value, "url": "https://127.0.0.1/", "secure": True}])

    def close(self) -> None:
        self.context.close()

    def _requested(self, request) -> None:
        if not request.url.startswith((self.site.public, self.site.admin, "data:", "blob:", "chrome")):
            self.complaints.append(f"asked another machine: {request.url}")

    def _said(self, message) -> None:
        # Chromium writes each answer of 4xx to the console too; stories that expect one check it themselves.
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.complaints.append(f"console at {self.page.url}: {message.text}")
