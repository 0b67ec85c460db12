// ---- Words that are selected in a passage go into its comment form ----

const quoteButton = document.querySelector("[data-quote]");
let quote = null;
let isByHand = false;

/** The selected part of the first passage that has any of it, and where it begins, counted in characters. */
function selectedWords() {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (range.commonAncestorContainer.parentElement?.closest("rt, form")) return null;
  const root = panel?.open ? panel : document;
  const parts = [...root.querySelectorAll(".passage__text")].filter((text) => range.intersectsNode(text))
    .map((text) => wordsIn(text, range)).filter((part) => part.words);
  return parts.length ? { ...parts[0], isCut: parts.length > 1 } : null;
}

function wordsIn(text, range) {
  const [part, before] = [range.cloneRange(), document.createRange()];
  if (!text.contains(range.startContainer)) part.setStart(text, 0);
  if (!text.contains(range.endContainer)) part.setEnd(text, text.childNodes.length);
  before.setStart(text, 0);
  before.setEnd(part.startContainer, part.startOffset);
  const words = withoutReadings(part.cloneContents());
  const position = length(withoutReadings(before.cloneContents())) + length(words) - length(words.trimStart());
  return { text, position, words: words.trim() };
}

/** For a finger the button is at the lower edge, away from the device's own menu; for a mouse below the words. */
function offerQuote() {
  quote = selectedWords();
  quoteButton.hidden = !quote;
  if (!quote) return;
  const note = quoteButton.querySelector("small");
  note.hidden = !quote.isCut;
  quote.text.after(quoteButton);
  quoteButton.toggleAttribute("data-near", !isByHand);
  placeQuoteButton();
  if (quote.isCut) whisper(note.textContent);
}

function placeQuoteButton() {
  if (!quote || quoteButton.hidden || isByHand) return;
  const box = getSelection().rangeCount && getSelection().getRangeAt(0).getBoundingClientRect();
  if (!box) return;
  const [high, wide] = [innerHeight - quoteButton.offsetHeight - 8, innerWidth - quoteButton.offsetWidth - 16];
  quoteButton.style.setProperty("--top", `${Math.max(8, Math.min(box.bottom + 8, high))}px`);
  quoteButton.style.setProperty("--left", `${Math.max(8, Math.min(box.left, wide))}px`);
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
    return location.assign(`${path}#comment-form`);
  }
  if (path) await enterPanel(path);
  const area = (path ? panel : document).querySelector("textarea[name=quote]");
  if (!area) return;
  area.value = words;
  area.form.elements.quote_position.value = position;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  area.closest("details").open = true;
  area.form.elements.body.focus({ preventScroll: true });
  area.closest("details").scrollIntoView({ block: "nearest" });
}

function startQuoting() {
  if (!quoteButton || !document.createRange().intersectsNode) return;
  let pause = 0;
  document.addEventListener("pointerdown", (event) => { isByHand = event.pointerType !== "mouse"; }, true);
  document.addEventListener("selectionchange", () => {
    clearTimeout(pause);
    pause = setTimeout(offerQuote, 250);
  });
  addEventListener("scroll", placeQuoteButton, { passive: true, capture: true });
  // Pressing it must not take the selection away first.
  quoteButton.addEventListener("pointerdown", (event) => event.preventDefault());
  quoteButton.addEventListener("click", writeAboutQuote);
}
