// ---- Explained words: their explanation comes up by the address alone; here Escape and the focus ----

let pressedTerm = null;

/** Back to the word that was pressed, with the address as it was. */
function closeTerm() {
  const pressed = pressedTerm;
  pressedTerm = null;
  history.back();
  pressed?.focus({ preventScroll: true });
}

function startGlossary() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href^="#term-"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isClosing = link.hash === "#term-closed";
    if (!isClosing && !pressedTerm) {
      pressedTerm = link;
    } else if (pressedTerm) {
      event.preventDefault();
      // One step back closes it, however many explanations were opened on the way.
      if (isClosing) closeTerm();
      else location.replace(link.hash);
    }
  });
  addEventListener("hashchange", () => {
    const entry = document.querySelector(".glossary__entry:target");
    if (!entry) pressedTerm = null;
    else if (pressedTerm) focusOn(entry);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && pressedTerm && document.querySelector(".glossary__entry:target")) closeTerm();
  });
}
