// What Tab must reach, in the order of the document, and where the walk begins. Of radio buttons with one name, one.
() => {
  const pressable = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0'], audio[controls], "
    + "video[controls], iframe";
  const groups = new Set();
  const stops = [...document.querySelectorAll(pressable)].filter((element) => {
    if (element.disabled || element.tabIndex < 0 || element.closest("[inert]")) return false;
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
    if (element.tagName === "SUMMARY" && element.parentElement.querySelector("summary") !== element) return false;
    if (element.type !== "radio") return true;
    const group = `${element.form?.action} ${element.name}`;
    const checked = element.form?.querySelector(`[name="${CSS.escape(element.name)}"]:checked`);
    if (groups.has(group) || (checked && checked !== element)) return false;
    groups.add(group);
    return true;
  });
  window.focusStops = stops;
  // The next Tab goes to the first stop, wherever the page itself has put the focus.
  document.body.tabIndex = -1;
  document.body.focus({ preventScroll: true });
  document.body.removeAttribute("tabindex");
  window.scrollTo({ top: 0, behavior: "instant" });
  return stops.length;
}
