// Text that its box hides or that leaves a box with an edge of its own, each as it stands in the page.
() => {
  const found = [];
  const hides = (style) => [style.overflowX, style.overflowY].some((value) => value === "hidden" || value === "clip");
  const isForReadersOnly = (element) => element.closest(".visually-hidden, [hidden]") || element.clientWidth <= 1;
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility() || isForReadersOnly(element) || !element.textContent.trim()) continue;
    if (element.closest("svg, select")) continue;
    const style = getComputedStyle(element);
    const spills = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    if (hides(style) && spills && style.display !== "inline") found.push(element);
    if (element.matches("button, .button, .badge, summary") && !holds(element)) found.push(element);
  }
  return found.map((element) => element.outerHTML.slice(0, 120));

  function holds(box) {
    const frame = box.getBoundingClientRect();
    const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT,
      (text) => isForReadersOnly(text.parentElement) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const parts = [], range = document.createRange();
    while (words.nextNode()) {
      range.selectNodeContents(words.currentNode);
      parts.push(...range.getClientRects());
    }
    return parts.every((part) => part.width <= 1 || (part.left >= frame.left - 1
      && part.right <= frame.right + 1 && part.top >= frame.top - 3 && part.bottom <= frame.bottom + 3));
  }
}
