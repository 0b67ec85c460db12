// ---- Words that are selected in a passage go into its comment form ----

const quoteButton = document.querySelector("[data-quote]");
let quote = null;
let isByHand = false;

/** The selected part of the first passage that has any of it, and where it begins, counted in characters. */
function selectedWords() {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  // Only the draft's own words are quoted, not those of a version in plain words.
  const parts = [...(panel?.open ? panel : document).querySelectorAll(".passage__text")]
    .map((text) => text.querySelector(".plain__original .folded__body") ?? text)
    .filter((text) => range.intersectsNode(text)).map((text) => wordsIn(text, range)).filter((part) => part.words);
  return parts.length ? { ...parts[0], isCut: parts.length > 1 } : null;
}

function wordsIn(text, range) {
  const [part, before] = [range.cloneRange(), range.cloneRange()];
  if (!text.contains(range.startContainer)) part.setStart(text, 0);
  if (!text.contains(range.endContainer)) part.setEnd(text, text.childNodes.length);
  before.setStart(text, 0);
  before.setEnd(part.startContainer, part.startOffset);
  const words = withoutReadings(part.cloneContents());
  const start = length(withoutReadings(before.cloneContents()));
  return { text, words: words.trim(), position: start + length(words) - length(words.trimStart()) };
}

/** For a finger the button is at the lower edge, away from the device's own menu; for a mouse below the words. */
function offerQuote() {
  const found = selectedWords();
  quoteButton.hidden = !found;
  if (!found) return;
  quote = found;
  const note = quoteButton.querySelector("small");
  note.hidden = !quote.isCut;
  if (quote.isCut) whisper(note.textContent);
  quote.text.after(quoteButton);
  quoteButton.toggleAttribute("data-near", !isByHand && !panel?.open);
  const box = getSelection().getRangeAt(0).getBoundingClientRect();
  quoteButton.style.setProperty("--top", `${box.bottom + scrollY + 8}px`);
  quoteButton.style.setProperty("--left", `${Math.min(box.left, innerWidth - quoteButton.offsetWidth - 16)}px`);
}

/** Into the form of the passage: on this page, in the panel, or on the passage's own page. */
async function writeAboutQuote() {
  const { text, words, position } = quote;
  const path = text.closest(".passage").querySelector("a.comment-link")?.getAttribute("href");
  quoteButton.hidden = true;
  if (path && !canOpenPanel) {
    const key = `draft:comment-passage-${path.split("/").pop()}`;
    store.set(`${key}:quote`, words);
    store.set(`${key}:rest`, `|${position}`);
    return location.assign(path);
  }
  if (path) await enterPanel(path);
  const area = document.querySelector("textarea[name=quote]");
  if (!area) return;
  area.value = words;
  area.form.elements.quote_position.value = position;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  area.closest("details").open = true;
  area.form.elements.body.focus({ preventScroll: true });
  area.scrollIntoView({ block: "center" });
}

function startQuoting() {
  if (!quoteButton) return;
  let pause = 0;
  document.addEventListener("pointerdown", (event) => { isByHand = event.pointerType !== "mouse"; }, true);
  document.addEventListener("selectionchange", () => {
    clearTimeout(pause);
    pause = setTimeout(offerQuote, 250);
  });
  // Pressing it must not take the selection away first.
  quoteButton.addEventListener("mousedown", (event) => event.preventDefault());
  quoteButton.addEventListener("click", writeAboutQuote);
}
