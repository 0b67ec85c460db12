// ---- Posting: one press, one answer, in place where that works ----

const canPostInPlace = "fetch" in window && "DOMParser" in window && "SubmitEvent" in window
  && "submitter" in SubmitEvent.prototype && "CSS" in window;

/** A second press while the first is under way sends nothing. */
function guardDoublePress(event) {
  const form = event.target;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  setTimeout(() => {
    // It may be over already.
    if (form.dataset.sent) for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
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

/** The part of the page that a form's answer replaces: the one it names, else the nearest with an id. */
const regionOf = (form) => form.dataset.live ? document.getElementById(form.dataset.live)
  : form.closest("[id]:not(form, main)");

/**
 * Posts the form, takes the same region out of the page that comes back, and puts it here. A page without that
 * region (a log-in, an error) is left to the browser: what was stored is shown, else the form is sent again,
 * which stores nothing twice.
 */
async function sendInPlace(form, button) {
  const region = regionOf(form);
  const fields = new URLSearchParams(new FormData(form));
  if (button?.name) fields.append(button.name, button.value);
  const answer = await fetch(form.action, { method: "POST", body: fields, headers: { Accept: "text/html" } })
    .catch((problem) => { throw Object.assign(problem, { isUnsent: true }); });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = (answer.ok || answer.status === 422 || answer.status === 409) && page.getElementById(region.id);
  if (!fresh) {
    if (answer.redirected && answer.ok) return location.assign(answer.url);
    throw new Error("another page came back");
  }
  const flash = page.querySelector(".flash");
  forgetPostedDraft(page);
  carryOver(region, fresh, form);
  region.replaceWith(document.adoptNode(fresh));
  refresh(page);
  // A comment has an address of its own: a reload and a link show it again.
  if (form.dataset.live && answer.redirected) history.replaceState(null, "", answer.url);
  startWriting(fresh);
  settle(fresh, button, flash, answer.ok);
}

/** What was begun in other forms of the region is not lost. */
function carryOver(region, fresh, form) {
  for (const area of region.querySelectorAll("textarea[id]")) {
    const twin = fresh.querySelector(`#${CSS.escape(area.id)}`);
    if (!twin || area.form === form || area.value === area.defaultValue) continue;
    twin.value = area.value;
    twin.closest("details")?.setAttribute("open", "");
  }
}

/** Numbers and marks that stand outside of the region follow it. */
function refresh(page) {
  for (const place of document.querySelectorAll("[data-fresh][id]")) {
    const fresh = page.getElementById(place.id);
    if (fresh) place.replaceChildren(...document.importNode(fresh, true).childNodes);
  }
}

/**
 * What can't be sent as we do is sent as browsers do, once. But a text must not be lost on a page that says only
 * that there is no connection: the first time the form stays and says what to do, and offline always.
 */
function giveUp(form, button, problem) {
  const hasText = [...form.querySelectorAll("textarea")].some((area) => area.value);
  if (!hasText || !problem.isUnsent || (form.dataset.unsent && navigator.onLine)) return sendOrdinarily(form, button);
  form.dataset.unsent = "yes";
  form.querySelector(".form__unsent")?.remove();
  const words = document.createElement("p");
  Object.assign(words, { className: "form__unsent field__error", role: "alert", textContent: announcer?.dataset.unsent });
  (button ?? form.lastElementChild).before(words);
  words.scrollIntoView({ block: "nearest" });
}

/** Puts the focus where the eye is, and says what happened. */
function settle(region, button, flash, isDone) {
  const again = button?.value && region.querySelector(`button[value="${CSS.escape(button.value)}"]`);
  const target = region.querySelector("[data-focus]") || region.querySelector(".comment--focused")
    || again || document.getElementById(button?.dataset.then) || region.querySelector("button") || region;
  // What is folded takes no focus.
  focusOn(target.closest("details:not([open])")?.querySelector("summary") || target);
  if (!isDone) return;
  if (flash) announce("", flash.textContent.trim());
  else announce(target.matches(".comment--focused") ? "posted" : "changed");
}

/** Sends a form as browsers do, with the button that was pressed. */
function sendOrdinarily(form, button) {
  if (button?.name) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: button.name, value: button.value });
    form.append(field);
  }
  form.submit();
}

function onSubmit(event) {
  const form = event.target;
  if (form.method !== "post") return;
  guardDoublePress(event);
  if (event.defaultPrevented) return;
  if (form.matches("[data-live]") && canPostInPlace && regionOf(form)) {
    event.preventDefault();
    const button = event.submitter;
    sendInPlace(form, button).catch((problem) => giveUp(form, button, problem)).finally(() => allowAgain(document));
  } else {
    rememberPlace();
  }
}

/** A form that comes back to its own page finds it scrolled as it was. */
function rememberPlace() {
  try { sessionStorage.setItem("place", JSON.stringify([location.pathname, scrollY, Date.now()])); } catch { /* refused */ }
}

function returnToPlace() {
  try {
    const [path, top, time] = JSON.parse(sessionStorage.getItem("place") || "[]");
    sessionStorage.removeItem("place");
    const isBack = path === location.pathname && Date.now() - time < 30_000;
    if (isBack && !location.hash && !document.querySelector("[data-focus], .comment--focused")) scrollTo(0, top);
  } catch { /* refused */ }
}
