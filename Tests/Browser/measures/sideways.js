// What makes the page wider than the window, outermost first; what scrolls within its own box is allowed.
() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const scrolls = (element) => {
    for (let box = element; box && box !== document.body; box = box.parentElement) {
      if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(box).overflowX)) return true;
    }
    return false;
  };
  const wide = [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement));
  const named = wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 100));
  return named.length ? named : [`${document.documentElement.scrollWidth} pixels`];
}
