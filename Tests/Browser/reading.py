"""What people do on the reading page of a draft."""

from playwright.sync_api import expect

from acts import fill_sign_up

DRAFT = "/drafts/shiomi-dx"
# A long paragraph, by its number among all passages.
LONG = 12


def link(visit, number):
    return visit.page.locator("a.comment-link").nth(number)


def panel(visit):
    return visit.page.locator("dialog.panel")


def open_panel(visit, number) -> str:
    link(visit, number).click()
    expect(panel(visit).locator("[name=body]").first).to_be_visible()
    return link_path(visit, number)


def link_path(visit, number) -> str:
    return link(visit, number).get_attribute("href")


def sign_up(visit, name) -> None:
    visit.open("/signup")
    fill_sign_up(visit, f"{name}@shiomi.example", name)
    visit.open(DRAFT)


def select(visit, number, start, end, over=0) -> str:
    """Selects letters of a passage's text as it is shown, on into a later passage if told; what was selected."""
    return visit.page.evaluate("""([number, start, end, over]) => {
      const texts = [...document.querySelectorAll(".reading .passage__text")];
      const place = (text, count) => {
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT,
          (node) => node.parentElement.closest("rt, rp") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
        for (let node; (node = walker.nextNode()); count -= node.length) if (count <= node.length) return [node, count];
      };
      texts[number].scrollIntoView({ block: "center" });
      getSelection().setBaseAndExtent(...place(texts[number], start), ...place(texts[number + over], end));
      const part = getSelection().getRangeAt(0).cloneContents();
      for (const reading of part.querySelectorAll("rt, rp")) reading.remove();
      return part.textContent;
    }""", [number, start, end, over])


def plain_text(visit, number) -> str:
    return visit.page.evaluate("""(number) => {
      const text = document.querySelectorAll(".reading .passage__text")[number].cloneNode(true);
      for (const reading of text.querySelectorAll("rt, rp")) reading.remove();
      return text.textContent;
    }""", number)


def quote_button(visit):
    return visit.page.locator("[data-quote]")


def quote_field(visit):
    return visit.page.locator("[name=quote]")


def position(visit) -> str:
    return visit.page.locator("[name=quote_position]").input_value()
