// The filters of the ledger on the page of the sources.
"use strict";

(() => {
  const { find, all } = site;
  const filters = all("[data-filter]");
  const places = all(".ledger tbody tr");
  const output = find(".filters output");
  const choosePlaces = () => {
    const wanted = filters.filter((filter) => filter.value);
    for (const place of places) place.hidden = !wanted.every((filter) => place.dataset[filter.dataset.filter] === filter.value);
    for (const part of all(".verdict")) {
      part.hidden = !all("tbody tr", part).some((place) => !place.hidden);
      const folded = part.querySelector("details");
      if (folded && wanted.length) folded.open = true;
    }
    const left = places.filter((place) => !place.hidden).length;
    output.textContent = left === places.length ? `${left}` : `${left} / ${places.length}`;
  };
  for (const filter of filters) filter.addEventListener("change", choosePlaces);
  choosePlaces();
})();
