// Enhancement only: every page and form works without this file. It is a module, which keeps out the oldest
// browsers, and where a newer part is missing (feature tests at the place) the browser's own way stays.

/** Kept in this browser; storage may be full, refused or absent, as in the browsers inside other apps. */
const store = {
  get: (key) => { try { return localStorage.getItem(key); } catch { return null; } },
  set: (key, value) => {
    try {
      if (value) localStorage.setItem(key, value);
      else localStorage.removeItem(key);
      return true;
    } catch { return false; }
  },
};

const announcer = document.querySelector("[data-announcer]");
const whisperer = document.querySelector("[data-whisper]");
let silence = 0;

/** Says something in passing, for eyes and ears; `name` is one of the sentences that the page brought. */
function announce(name, text = announcer?.dataset[name]) {
  if (!announcer || !text) return;
  announcer.textContent = text;
  clearTimeout(silence);
  silence = setTimeout(() => { announcer.textContent = ""; }, 8000);
}

/** Says something for ears only. */
function whisper(text) {
  if (whisperer) whisperer.textContent = text;
}

/** Moves the focus to something that is no control. */
function focusOn(element) {
  if (!element.matches("a, button, input, select, textarea, summary, [tabindex]")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest" });
}

/** The text of a copied part of the page without the readings above its words. */
function withoutReadings(part) {
  for (const reading of part.querySelectorAll("rt, rp")) reading.remove();
  return part.textContent;
}

const isTyping = (target) => target.matches("input:not([type=checkbox], [type=radio]), textarea, select");
