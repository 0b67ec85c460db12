// ---- How far one has read, kept in this browser only ----

function startProgress() {
  const text = document.querySelector(".reading__text");
  const place = document.querySelector("[data-place]");
  if (!place || text.offsetHeight < 4 * innerHeight) return;
  const key = `read:${reading}`;
  const lastAbove = (selector, line) =>
    [...text.querySelectorAll(selector)].filter((each) => each.getBoundingClientRect().top <= line).pop();
  let [frame, pause] = [0, 0];
  const show = () => {
    const box = text.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, -box.top / (box.height - innerHeight)));
    const chapter = lastAbove("h2", innerHeight / 2);
    const [name, percent] = [chapter ? withoutReadings(chapter.cloneNode(true)) : "", Math.round(share * 100)];
    place.hidden = share === 0;
    place.querySelector("span").textContent = name;
    place.querySelector("b").textContent = `${percent}%`;
    place.style.setProperty("--share", share);
    return [percent, name];
  };
  const keep = () => {
    const [percent, name] = show();
    const passage = lastAbove(".passage", innerHeight / 3);
    if (percent > 98) store.set(key, "");
    else if (percent > 1 && passage) store.set(key, `${passage.id}|${percent}|${name}`);
  };
  offerToContinue(store.get(key)?.split("|"));
  addEventListener("scroll", () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(show);
    clearTimeout(pause);
    pause = setTimeout(keep, 500);
  }, { passive: true });
}

/** A link to where one stopped, until one follows it, closes it or reads on from the beginning. */
function offerToContinue(kept) {
  const offer = document.querySelector("[data-continue]");
  if (!kept || location.hash || !document.getElementById(kept[0])) return;
  const link = offer.querySelector("a");
  link.href = `#${kept[0]}`;
  link.querySelector("small").textContent = `${kept[2]} ${kept[1]}%`;
  const close = () => { offer.hidden = true; };
  for (const each of offer.children) each.addEventListener("click", close);
  addEventListener("scroll", () => { if (scrollY > 2 * innerHeight) close(); }, { passive: true });
  offer.hidden = false;
}
