// Text whose letters are another language's than its lang says. Proper names are excepted (WCAG 3.1.2): places are
// written without kana, and people's names stand in elements that say so by translate="no".
() => {
  const letters = [
    { is: /[\u3041-\u309f\u30a1-\u30fa]/, languages: ["ja"] },
    { is: /[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0]/, languages: ["vi"] },
    // Five words in a row are a sentence, not a name.
    { is: /[A-Za-z]+( [A-Za-z]+){4}/, languages: ["en", "vi"] },
  ];
  const found = [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode, parent = text.parentElement;
    if (parent.closest("script, style, head, [translate=no]")) continue;
    check(text.data, parent);
  }
  for (const element of document.querySelectorAll("[aria-label], [alt], [title], [placeholder]")) {
    for (const name of ["aria-label", "alt", "title", "placeholder"]) check(element.getAttribute(name) ?? "", element);
  }
  return found;

  function check(text, element) {
    const language = (element.closest("[lang]")?.lang ?? "").split("-")[0];
    const wrong = letters.find((each) => each.is.test(text) && !each.languages.includes(language));
    if (wrong) found.push(`${text.trim().slice(0, 60)} (lang ${language})`);
  }
}
