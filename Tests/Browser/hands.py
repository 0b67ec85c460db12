"""A person who uses the keyboard alone: everything is reached with Tab and pressed with Enter or the space bar."""

from playwright.sync_api import expect

# More stops than any page has.
FAR = 600


class Keyboard:
    def __init__(self, visit):
        self.visit, self.page = visit, visit.page

    def reach(self, target) -> None:
        """Presses Tab until the focus is on the target; backwards where it lies before the focus."""
        expect(target).to_be_attached()
        element = target.element_handle()
        key = "Shift+Tab" if element.evaluate(
            "(it) => !!(document.activeElement.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_PRECEDING)") else "Tab"
        for _ in range(FAR):
            if element.evaluate("(it) => it === document.activeElement"):
                return
            self.page.keyboard.press(key)
        raise AssertionError(f"the keyboard does not reach {target}")

    def follow(self, link) -> None:
        """Goes where a link or the button of a question leads."""
        self.reach(link)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def press(self, button) -> None:
        """Sends the form of a button and waits until the server has answered."""
        self.reach(button)
        with self.page.expect_response(lambda answer: answer.request.method == "POST"):
            self.page.keyboard.press("Enter")
        self.page.wait_for_load_state()

    def unfold(self, summary) -> None:
        self.reach(summary)
        self.page.keyboard.press("Enter")

    def write(self, field, text: str) -> None:
        self.reach(field)
        self.page.keyboard.press("Control+a")
        self.page.keyboard.insert_text(text)

    def tick(self, box) -> None:
        self.reach(box)
        self.page.keyboard.press("Space")
        expect(box).to_be_checked()

    def choose(self, radio) -> None:
        """Arrow keys move within a group of radio buttons; Tab enters it only."""
        form = radio.locator("xpath=ancestor::form")
        group = form.locator(f'input[type=radio][name="{radio.get_attribute("name")}"]')
        self.reach_any(group)
        for _ in range(group.count()):
            if radio.evaluate("(it) => it === document.activeElement"):
                break
            self.page.keyboard.press("ArrowDown")
        self.page.keyboard.press("Space")
        expect(radio).to_be_checked()

    def reach_any(self, group) -> None:
        for _ in range(FAR):
            if group.evaluate_all("(all) => all.includes(document.activeElement)"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError("the keyboard does not reach the group")
