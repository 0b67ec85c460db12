// Enhancement only: every page and form works without this file.

const store = {
  get: (key) => { try { return localStorage.getItem(key); } catch { return null; } },
  set: (key, value) => {
    try { value ? localStorage.setItem(key, value) : localStorage.removeItem(key); } catch { /* full or refused */ }
  },
};

/** Counts characters as the server does, so that a surrogate pair is one. */
const length = (text) => [...text].length;

function countCharacters(area) {
  const counter = document.createElement("p");
  counter.className = "counter";
  area.after(counter);
  const show = () => {
    const left = Number(area.dataset.limit) - length(area.value);
    counter.toggleAttribute("data-over", left < 0);
    const text = left < 0 ? area.dataset.over : area.dataset.left;
    counter.textContent = text.replace("{count}", Math.abs(left).toLocaleString("en"));
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
  area.addEventListener("input", () => store.set(key, area.value));
  area.form?.addEventListener("submit", () => store.set("posted", key));
}

/** A draft is done when a page shows it as somebody's text, also after a log-in in between. */
function forgetPostedDraft() {
  const key = store.get("posted");
  const squash = (text) => text.replace(/\s+/g, "").slice(0, 80);
  const draft = squash((key && store.get(key)) ?? "");
  // The log-in page shows the text that waits there; it is not posted yet.
  if (!draft || document.querySelector("input[type=password]")) return;
  if (![...document.querySelectorAll(".prose")].some((text) => squash(text.textContent) === draft)) return;
  store.set(key, "");
  store.set("posted", "");
}

/** A second press while the first is under way sends nothing. */
function guardDoublePress(event) {
  const form = event.target;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  setTimeout(() => {
    for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
  });
  // A download or a broken connection leaves the page as it is: after a while one may press again.
  setTimeout(() => allowAgain(document), 10_000);
}

function allowAgain(root) {
  for (const form of root.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled");
  }
}

/**
 * Votes and supports in place: posts the form, takes the same region out of the page that comes back, and puts
 * it here. Anything unexpected falls back to sending the form as browsers do.
 */
async function sendInPlace(form, button) {
  const region = form.closest("[id]:not(form)");
  const fields = new URLSearchParams(new FormData(form, button));
  const answer = await fetch(form.action, { method: "POST", body: fields, headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = answer.ok && page.getElementById(region.id);
  if (!fresh) throw new Error("another page came back");
  region.replaceWith(document.adoptNode(fresh));
  const again = button?.value && fresh.querySelector(`button[value="${CSS.escape(button.value)}"]`);
  (again || fresh.querySelector("button"))?.focus();
}

function onSubmit(event) {
  const form = event.target;
  if (form.method !== "post") return;
  guardDoublePress(event);
  if (event.defaultPrevented || !form.matches("[data-live]") || !form.closest("[id]:not(form, main)")) return;
  event.preventDefault();
  const button = event.submitter;
  sendInPlace(form, button).catch(() => {
    if (button?.name) {
      const field = Object.assign(document.createElement("input"), { type: "hidden", name: button.name, value: button.value });
      form.append(field);
    }
    form.submit();
  });
}

/** The contents of a draft wait folded; beside the text there is room for them. */
function unfoldContents() {
  if (!matchMedia("(min-width: 62rem)").matches) return;
  for (const part of document.querySelectorAll("details[data-unfolds]")) part.setAttribute("open", "");
}

forgetPostedDraft();
unfoldContents();
for (const area of document.querySelectorAll("textarea[data-draft]")) keepDraft(area);
for (const area of document.querySelectorAll("textarea[data-limit]")) countCharacters(area);
document.querySelector("[data-focus]")?.focus();
if (!location.hash) document.querySelector(".comment--focused")?.scrollIntoView({ block: "center" });
document.addEventListener("submit", onSubmit);
// A page that comes back from the browser's memory can be sent again.
addEventListener("pageshow", () => allowAgain(document));
