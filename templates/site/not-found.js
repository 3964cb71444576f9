// The page for addresses that do not exist: shows the language and the number in the address.
"use strict";

(() => {
  const { root, find, all } = site;
  const lost = find("#lost");
  const base = new URL(root, location.href).pathname;
  const decoded = (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      // It is not UTF-8.
      return part;
    }
  };
  const parts = location.pathname.slice(base.length).split("/").filter(Boolean).map(decoded);
  const sections = all("section", lost);
  const here = sections.find(({ lang }) => lang.toLowerCase() === parts[0]?.toLowerCase());
  // The language has the wrong letter case. If more is wrong, this page is shown again, with the right letter case.
  if (here && here.lang !== parts[0]) {
    const path = [here.lang, ...parts.slice(1).map(encodeURIComponent)];
    location.replace(root + path.map((part) => `${part}/`).join("") + location.hash);
  }
  if (here) {
    document.documentElement.lang = here.lang;
    for (const other of sections) other.hidden = other !== here;
  }
  const known = lost.dataset.codes.split(" ");
  const ranges = lost.dataset.groups.split(" ").map((range) => range.match(/^(.*):(\d+)-(\d+):(\d*)$/)).filter(Boolean);
  const rangeOf = (number) => ranges.find(([, , first, last]) => +first <= +number && +number <= +last);
  const numbers = parts.join("/").match(/\d+/g) ?? [];
  const number = numbers.find((number) => known.includes(number) || rangeOf(number));
  const range = number && rangeOf(number);
  const link = (code, within) => {
    const link = document.createElement("a");
    link.href = `${root}${within}/${code}/`;
    link.textContent = code;
    return link;
  };
  for (const section of sections) {
    const place = section.querySelector(".unknown");
    if (number && known.includes(number)) place.append(link(number, section.lang));
    else if (range && range[4]) {
      for (const piece of place.dataset.text.split(/(\{number\}|\{code\})/)) {
        place.append(piece === "{number}" ? number : piece === "{code}" ? link(range[4], section.lang) : piece);
      }
      place.append(" · ", link(range[1], section.lang));
    } else continue;
    place.hidden = false;
  }
})();
