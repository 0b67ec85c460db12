// ---- The thread of a passage beside the text ----

const panel = document.querySelector("[data-panel]");
const panelBody = panel?.querySelector(".panel__body");
// In the browsers inside other apps, whose own bars lie over sheets, a link stays a link.
const canOpenPanel = panel?.showModal && canPostInPlace && !/ Line\/|FBAN|Instagram/.test(navigator.userAgent);
const reading = location.pathname;

/** Shows a passage's own page, with its address; back and Escape lead to the text again. */
function enterPanel(path) {
  history.pushState(null, "", path);
  return openPanel(path);
}

async function openPanel(path) {
  const trouble = panel.querySelector(".panel__trouble");
  panel.hidden = false;
  trouble.hidden = true;
  trouble.querySelector("a").href = path;
  document.querySelector(`a.comment-link[href="${CSS.escape(path)}"]`)?.closest(".passage").classList.add("passage--open");
  panel.setAttribute("aria-busy", "true");
  if (!panel.open) panel.showModal();
  // What lies below an open dialog is not read out.
  panel.append(announcer, whisperer);
  panel.querySelector("h2").focus();
  try {
    const answer = await fetch(path, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (location.pathname !== path) return;
    const part = answer.ok && page.querySelector("[data-panel-part]");
    if (!part) return location.assign(path);
    panelBody.replaceChildren(document.adoptNode(part));
    refresh(page);
    startWriting(part);
    panelBody.style.scrollPaddingTop = `${part.querySelector(".passage__text").offsetHeight + 16}px`;
  } catch {
    trouble.hidden = false;
  } finally {
    panel.removeAttribute("aria-busy");
  }
}

/** The focus goes back to the button, and the address to that of the text. */
function leavePanel() {
  const open = document.querySelector(".passage--open");
  const link = open?.querySelector("a.comment-link");
  document.body.append(announcer, whisperer);
  panelBody.replaceChildren();
  panel.hidden = true;
  open?.classList.remove("passage--open");
  link?.toggleAttribute("data-count", /\d/.test(link.textContent));
  link?.focus({ preventScroll: true });
  if (location.pathname !== reading) history.back();
}

function startPanel() {
  if (!canOpenPanel) return;
  let pressed = null;
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.comment-link");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    enterPanel(link.getAttribute("href"));
  });
  // Within the panel places are not addresses: back would stop at each of them.
  panelBody.addEventListener("click", (event) => {
    const target = panelBody.querySelector(event.target.closest("a[href^='#']")?.getAttribute("href") ?? "template");
    if (!target) return;
    event.preventDefault();
    focusOn(target);
    target.scrollIntoView();
  });
  panel.querySelector("[data-close]").addEventListener("click", () => panel.close());
  panel.addEventListener("pointerdown", (event) => { pressed = event.target; });
  panel.addEventListener("click", (event) => { if (event.target === panel && pressed === panel) panel.close(); });
  panel.addEventListener("close", leavePanel);
  addEventListener("popstate", () => {
    if (location.pathname === reading) panel.close();
    else if (!panel.open) openPanel(location.pathname);
  });
}
