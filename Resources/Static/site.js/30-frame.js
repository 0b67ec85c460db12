// ---- The frame: menu, display, contents, sharing ----

/** Opening one closes the other; Escape closes, and the focus is where it was. */
function startOpeners() {
  const openers = [...document.querySelectorAll(".opener")];
  for (const opener of openers) {
    opener.addEventListener("toggle", () => {
      if (opener.open) for (const other of openers) if (other !== opener) other.open = false;
    });
    opener.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !opener.open) return;
      opener.open = false;
      opener.querySelector("summary").focus();
    });
  }
}

/** Letter size and colors change at once, without a new page; the server hears of it for the pages to come. */
function startDisplay() {
  for (const button of document.querySelectorAll(".switch[name=letters], .switch[name=theme]")) {
    button.addEventListener("click", (event) => {
      if (!("fetch" in window) || !button.form) return;
      event.preventDefault();
      const fields = new URLSearchParams(new FormData(button.form));
      fields.append(button.name, button.value);
      fetch(button.form.action, { method: "POST", body: fields, redirect: "manual", keepalive: true })
        .catch(() => sendOrdinarily(button.form, button));
      document.documentElement.dataset[button.name] = button.value;
      for (const each of button.form.querySelectorAll(".switch")) {
        each.setAttribute("aria-pressed", String(each === button));
      }
    });
  }
}

/** The contents of a draft wait folded; beside the text there is room for them. */
function unfoldContents() {
  if (!matchMedia("(min-width: 62rem)").matches) return;
  for (const part of document.querySelectorAll("details[data-unfolds]")) part.setAttribute("open", "");
}

/** The device's own way to share where there is one; else the address is copied, or at least said. */
async function share(button) {
  const address = new URL(button.dataset.share, location.href).href;
  try {
    if (navigator.share) return await navigator.share({ title: button.dataset.title, url: address });
    await navigator.clipboard.writeText(address);
    announce("copied");
  } catch (problem) {
    if (problem?.name !== "AbortError") announce("", address);
  }
}

function startSharing() {
  for (const button of document.querySelectorAll("button[data-share]")) {
    button.hidden = false;
    button.addEventListener("click", () => share(button));
  }
}
