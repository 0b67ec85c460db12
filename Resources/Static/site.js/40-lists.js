// ---- Lists that staff work through ----

/**
 * Keys work only while the focus is in the list (WCAG 2.1.4): j and k go to the next and the previous entry, a
 * letter that an entry's control names presses it.
 */
function onListKey(event) {
  if (document.querySelector("[data-keys-switch]:not(:checked)")) return;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const entry = event.target.closest("[data-entry]");
  const step = { j: "nextElementSibling", k: "previousElementSibling" }[event.key];
  if (!entry || (!step && !/^[a-z]$/.test(event.key))) return;
  const target = step ? entry[step] : entry.querySelector(`[data-key="${event.key}"]`);
  if (!target) return;
  event.preventDefault();
  if (step) return focusOn(target);
  target.click();
  const fold = target.closest("details");
  if (target.matches("summary") && fold.open) fold.querySelector("input, select, textarea, button")?.focus();
}

/** Single keys can be switched off (WCAG 2.1.4), and stay off in this browser. */
function startKeys(list) {
  const box = document.querySelector("[data-keys-switch]");
  if (box) {
    box.parentElement.hidden = false;
    box.checked = localStorage.getItem("keys") !== "off";
    box.addEventListener("change", () => localStorage.setItem("keys", box.checked ? "on" : "off"));
  }
  list.addEventListener("keydown", onListKey);
}

/** How many are chosen, and one box that chooses all. */
function startBulk(form) {
  const boxes = () => [...document.querySelectorAll(`input[type=checkbox][form="${form.id}"]`)];
  const all = form.querySelector("[data-all]");
  const count = form.querySelector("output");
  const show = () => {
    const chosen = boxes().filter((box) => box.checked).length;
    if (count) count.textContent = count.dataset.text.replace("{count}", chosen);
    if (all) {
      all.checked = chosen > 0 && chosen === boxes().length;
      all.indeterminate = chosen > 0 && chosen < boxes().length;
    }
  };
  if (all) {
    all.closest("[hidden]")?.removeAttribute("hidden");
    all.addEventListener("change", () => {
      for (const box of boxes()) box.checked = all.checked;
      show();
    });
  }
  document.addEventListener("change", (event) => { if (event.target.matches(`[form="${form.id}"]`)) show(); });
  show();
}
