// What a finger misses: presses around the middle of each link and control must reach it, so many pixels high and
// wide. A link within a sentence is excepted (WCAG 2.5.8, "inline"). What is folded away is opened first.
async (size) => {
  const pressable = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]";
  const openers = [...document.querySelectorAll("details.opener")];
  for (const folded of document.querySelectorAll("details:not(.opener)")) folded.open = true;
  const found = missed([...document.querySelectorAll(pressable)].filter((target) => !target.closest(".opener[open] > :not(summary)")));
  // These close one another, and one by one nothing lies over them.
  for (const opener of openers) {
    opener.open = true;
    await new Promise((next) => requestAnimationFrame(next));
    found.push(...missed([...opener.querySelectorAll(`:scope > :not(summary) :is(${pressable})`)]));
    opener.open = false;
  }
  return found;

  function missed(targets) {
    return targets.filter((target) => isShown(target) && !isInline(target))
      .map((target) => [target, reach(target)])
      .filter(([, [width, height]]) => width < size || height < size)
      .map(([target, [width, height]]) => `${width} x ${height}: ${target.outerHTML.slice(0, 110)}`);
  }

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
    for (const other of rest.querySelectorAll("a, button, .visually-hidden, rt, rp")) other.remove();
    return /[\p{L}\p{N}]{2}/u.test(rest.textContent);
  }

  /** How far presses beside the middle still reach it: width and height, as far as they matter. */
  function reach(target) {
    const label = target.labels?.[0];
    target.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    // Of a link over several lines the longest: the middle of all may lie between two lines.
    const box = [...target.getClientRects()].toSorted((one, other) => other.width - one.width)[0];
    const middle = [box.left + box.width / 2, box.top + box.height / 2];
    const hits = (x, y) => {
      const hit = document.elementFromPoint(x, y);
      return hit && (target.contains(hit) || label?.contains(hit) || hit.closest("label")?.control === target);
    };
    // In steps of half a pixel; a box of 44 pixels may begin and end between two of them.
    const run = (dx, dy) => {
      let far = 0;
      while (far < size && hits(middle[0] + dx * (far + 0.5), middle[1] + dy * (far + 0.5))) far += 0.5;
      return far;
    };
    return [run(-1, 0) + run(1, 0) + 1, run(0, -1) + run(0, 1) + 1];
  }
}
