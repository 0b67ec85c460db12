// ---- Correcting a draft: cut where the cursor is, and drag passages to their place ----

/** Without an empty line in the text it is cut where the cursor stands. */
function cutAtCursor(event) {
  const button = event.target.closest?.('button[value^="split-"]');
  const area = button?.form.querySelector("textarea");
  const place = area?.selectionStart;
  if (!area || /\n\s*\n/.test(area.value.trim()) || !place || place >= area.value.length) return;
  area.value = `${area.value.slice(0, place)}\n\n${area.value.slice(place)}`;
}

/** An extra for the mouse: what is dropped on a passage goes before it, by the same form as the number does. */
function startDragging() {
  let dragged = null;
  const target = (event) => dragged && event.target.closest?.(".correct");
  document.addEventListener("dragstart", (event) => {
    dragged = event.target.matches?.(".correct__grip") ? event.target.closest(".correct") : null;
    if (dragged) event.dataTransfer.setDragImage(dragged, 0, 0);
  });
  document.addEventListener("dragover", (event) => { if (target(event)) event.preventDefault(); });
  document.addEventListener("drop", (event) => {
    const before = target(event);
    if (!before || before === dragged) return;
    event.preventDefault();
    const button = dragged.querySelector('button[value^="move-"]');
    button.form.elements.before.value = parseInt(before.querySelector(".correct__name").dataset.number, 10);
    button.form.requestSubmit(button);
  });
}

if (document.querySelector(".corrections")) {
  document.addEventListener("click", cutAtCursor);
  startDragging();
}
