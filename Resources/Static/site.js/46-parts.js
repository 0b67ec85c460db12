// ---- Splitting a post: selecting text ticks its sentences ----

document.querySelector("[data-parts]")?.addEventListener("pointerup", (event) => {
  const selection = getSelection();
  if (selection.isCollapsed) return;
  for (const box of event.currentTarget.querySelectorAll("input")) {
    if (selection.containsNode(box.nextElementSibling, true)) box.checked = true;
  }
});
