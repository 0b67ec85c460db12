// ---- Writing: what is typed is kept and counted ----

/** Counts characters as the server does, so that a surrogate pair is one. */
const length = (text) => [...text].length;

/** Shows what is left in the place below the field; the crossing of the limit is also said. */
function countCharacters(area) {
  const counter = document.getElementById(`${area.id}-counter`);
  if (!counter) return;
  const show = () => {
    const left = Number(area.dataset.limit) - length(area.value);
    const text = (left < 0 ? area.dataset.over : area.dataset.left)
      .replace("{count}", Math.abs(left).toLocaleString("en"));
    if (left < 0 !== counter.hasAttribute("data-over")) whisper(text);
    counter.toggleAttribute("data-over", left < 0);
    counter.textContent = text;
  };
  area.addEventListener("input", show);
  show();
}

/** Keeps what is typed in this browser until it was posted. */
function keepDraft(area) {
  const key = `draft:${area.dataset.draft}`;
  const kept = store.get(key);
  if (kept && !area.value) {
    area.value = kept;
    area.closest("details")?.setAttribute("open", "");
  }
  area.addEventListener("input", () => {
    if (!store.set(key, area.value)) area.dataset.unkept = "";
  });
  area.form?.addEventListener("submit", () => store.set("posted", key));
}

/** A draft is done when a page shows it as somebody's text, also after a log-in in between. */
function forgetPostedDraft(root = document) {
  const key = store.get("posted");
  const squash = (text) => text.replace(/\s+/g, "").slice(0, 80);
  const draft = squash((key && store.get(key)) || "");
  // The log-in page shows the text that waits there; it is not posted yet.
  if (!draft || root.querySelector("input[type=password]")) return;
  if (![...root.querySelectorAll(".prose")].some((text) => squash(text.textContent) === draft)) return;
  store.set(key, "");
  store.set("posted", "");
}

/** Text that nothing keeps is not lost by a slip: the browser asks before the page is left. */
function guardLeaving(event) {
  const areas = [...document.querySelectorAll("textarea:not([readonly])")];
  const isUnsaved = areas.some((area) => area.value !== area.defaultValue && !area.form?.dataset.sent
    && (!area.dataset.draft || "unkept" in area.dataset));
  if (isUnsaved) event.preventDefault();
}

function startWriting(root) {
  for (const area of root.querySelectorAll("textarea[data-draft]")) keepDraft(area);
  for (const area of root.querySelectorAll("textarea[data-limit]")) countCharacters(area);
}
