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

const draftKey = (area) => `draft:${area.dataset.draft}`;

/** Keeps what is typed in this browser until it was posted. */
function keepDraft(area) {
  const key = draftKey(area);
  const kept = store.get(key);
  if (kept && !area.value) {
    area.value = kept;
    area.closest("details")?.setAttribute("open", "");
  }
  area.addEventListener("input", () => {
    if (!store.set(key, area.value)) area.dataset.unkept = "";
  });
  if (area.name === "body" && area.form) keepRest(area.form, key);
}

/** What belongs to a text is kept with it: the stance, and where the quoted words stand. */
function keepRest(form, key) {
  const { stance, quote_position: place } = form.elements;
  const [kept, keptPlace] = (store.get(`${key}:rest`) ?? "").split("|");
  if (stance && !stance.value && kept) stance.value = kept;
  if (place && !place.value && keptPlace) place.value = keptPlace;
  for (const name of ["input", "change"]) {
    form.addEventListener(name, () => store.set(`${key}:rest`, `${stance?.value ?? ""}|${place?.value ?? ""}`));
  }
  form.addEventListener("submit", () => store.set("posted", key));
}

/** A draft is done when a page shows it as somebody's text, also after a log-in in between. */
function forgetPostedDraft(root = document) {
  const key = store.get("posted");
  const squash = (text) => text.replace(/\s+/g, "").slice(0, 80);
  const draft = squash((key && store.get(key)) || "");
  // The log-in page shows the text that waits there; it is not posted yet.
  if (!draft || root.querySelector("input[type=password]")) return;
  const isShown = (text) => squash(withoutReadings(text.cloneNode(true))) === draft;
  if (![...root.querySelectorAll(".prose")].some(isShown)) return;
  for (const part of ["", ":quote", ":rest"]) store.set(key + part, "");
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
