// The layout shift so far, as Web Vitals count it, and what moved most.
() => new Promise((done) => {
  const shifts = [];
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => {
    shifts.push(...observer.takeRecords());
    const counted = shifts.filter((shift) => !shift.hadRecentInput);
    const worst = counted.toSorted((one, other) => other.value - one.value)[0];
    done({
      sum: counted.reduce((sum, shift) => sum + shift.value, 0),
      moved: worst?.sources?.map((source) => (source.node?.outerHTML ?? source.node?.data ?? "").slice(0, 80)) ?? [],
    });
  }));
})
