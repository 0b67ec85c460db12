// Where the focus is now: its number in the list, and what is wrong with how it shows.
() => {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused === document.documentElement) return null;
  const wrong = [];
  if (!isMarked()) wrong.push("no visible focus");
  const cover = covering();
  if (cover) wrong.push(`hidden by ${cover.outerHTML.slice(0, 60)}`);
  return { number: window.focusStops.indexOf(focused), html: focused.outerHTML.slice(0, 100), wrong };

  /** An outline of 2 pixels or more that stands out from the ground by 3 : 1 (WCAG 1.4.11, 2.4.7). */
  function isMarked() {
    const boxes = [focused, focused.labels?.[0], focused.parentElement].filter(Boolean);
    const drawn = boxes.flatMap((box) => [null, "::before", "::after"].map((part) => [box, getComputedStyle(box, part)]));
    return drawn.some(([box, style]) => {
      if (style.content === "none") return false;
      if (style.outlineStyle === "auto") return true;
      const isDrawn = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      return isDrawn && contrast(colour(style.outlineColor), ground(box.parentElement)) >= 3;
    });
  }

  function ground(box) {
    for (; box; box = box.parentElement) {
      const found = colour(getComputedStyle(box).backgroundColor);
      if (found[3] > 0.5) return found;
    }
    return [255, 255, 255, 1];
  }

  function colour(text) {
    const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    context.fillStyle = text;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  }

  function luminance(rgb) {
    const [red, green, blue] = rgb.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(one, other) {
    const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  /** What lies over the middle of the focused thing, or that it stands outside the window (WCAG 2.4.11). */
  function covering() {
    const part = [...focused.getClientRects()].find((each) => each.width > 1 && each.height > 1);
    if (!part) return focused;
    const [x, top, bottom] = [part.left + part.width / 2, Math.max(part.top, 0), Math.min(part.bottom, innerHeight)];
    const hit = document.elementFromPoint(Math.min(Math.max(x, 1), innerWidth - 1), (top + bottom) / 2);
    if (!hit) return document.body;
    const label = focused.labels?.[0];
    const isOurs = focused.contains(hit) || hit.contains(focused) || label?.contains(hit)
      || hit.closest("label")?.control === focused;
    return isOurs ? null : hit;
  }
}
