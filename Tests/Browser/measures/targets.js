// What a finger misses: presses around the middle of each link and control must reach it, so many pixels high and
// wide. A link within a sentence is excepted (WCAG 2.5.8, "inline").
(size) => {
  const pressable = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]";
  return [...document.querySelectorAll(pressable)].filter((target) => isShown(target) && !isInline(target))
    .map((target) => [target, reach(target)])
    .filter(([, [width, height]]) => width < size || height < size)
    .map(([target, [width, height]]) => `${width} x ${height}: ${target.outerHTML.slice(0, 110)}`);

  function isShown(target) {
    if (!target.checkVisibility({ visibilityProperty: true }) || target.disabled) return false;
    const box = target.getBoundingClientRect();
    // The link to the content waits above the page until it has the focus.
    return box.width > 1 && box.height > 1 && box.right > 0 && box.bottom + scrollY > 0;
  }

  /** Its line has other text than links: it is part of a sentence. */
  function isInline(target) {
    if (target.tagName !== "A" || getComputedStyle(target).display !== "inline") return false;
    let line = target.parentElement;
    while (getComputedStyle(line).display === "inline") line = line.parentElement;
    const rest = line.cloneNode(true);
    for (const link of rest.querySelectorAll("a, button, .visually-hidden, rt, rp")) link.remove();
    return rest.textContent.trim().length > 1;
  }

  /** How far presses beside the middle still reach it, to the left and right and up and down. */
  function reach(target) {
    const label = target.labels?.[0];
    target.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    // Of a link over several lines the longest: the middle of all may lie between two lines.
    const box = [...target.getClientRects()].toSorted((one, other) => other.width - one.width)[0];
    const middle = [box.left + box.width / 2, box.top + box.height / 2];
    const far = size + 2;
    const hits = (x, y) => {
      const hit = document.elementFromPoint(x, y);
      return hit && (target.contains(hit) || label?.contains(hit) || hit.closest("label")?.control === target);
    };
    const run = (dx, dy) => {
      let steps = 0;
      while (steps < far && hits(middle[0] + dx * (steps + 1), middle[1] + dy * (steps + 1))) steps += 1;
      return steps;
    };
    // One more for the middle itself; half pixels are no finding.
    return [run(-1, 0) + run(1, 0) + 2, run(0, -1) + run(0, 1) + 2];
  }
}
