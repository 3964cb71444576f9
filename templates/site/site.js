// Search, the table of all codes, filters and copying. Pages are complete without it.
"use strict";

(() => {
  const script = document.currentScript.dataset;
  const tag = document.documentElement.lang;
  const find = (selector) => document.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // Without a server, the address of a folder does not open its index.html.
  const onDisk = location.protocol === "file:";
  const address = (path) => script.root + path + (onDisk ? "index.html" : "");
  if (onDisk) {
    for (const link of all("a[href]")) {
      if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
    }
  }

  /* Search */

  const requested = new Set();
  const load = (paths) => {
    for (const path of paths.split(" ")) {
      if (!path || requested.has(path)) continue;
      requested.add(path);
      const index = document.createElement("script");
      index.src = script.root + path;
      // Load in order, so that every result has words in the page's language.
      index.async = false;
      index.addEventListener("load", refresh);
      document.head.append(index);
    }
  };
  // Files that arrive together cause one search.
  let pending;
  const refresh = () => {
    clearTimeout(pending);
    pending = setTimeout(() => show(), 20);
  };

  // The results for the text in the box, best first; a number without a record gives the record that it is treated as.
  const ask = () => {
    // Until search.js has loaded, `search` is the element with that id.
    if (!search.find || !field.value.trim()) return null;
    const { found, unknown, guess, weak } = search.find(field.value, tag);
    if (weak) load(script.texts);
    const treated = unknown.flatMap(({ dataset, key }) => {
      const group = dataset.groups.find(([, first, last]) => first <= key && key <= last);
      return group?.[3] ? [{ record: dataset.byKey.get(group[3]), number: key }] : [];
    });
    return { hits: [...found, ...treated].filter(({ record }) => record.words.size), guess };
  };

  /* The box */

  const field = find("#search");
  const list = find("#results");
  const tally = find("#tally");
  const table = find("#codes");
  const SHOWN = table ? 8 : 20;
  let active = -1;

  // A link to a record, as an option of a list or in a row of links.
  const option = ({ record: { dataset, key, words }, number, tag: language = tag }, at) => {
    const { folder, titles } = dataset;
    const home = words.get(tag);
    const found = words.get(language);
    const link = document.createElement("a");
    link.href = address(`${words.has(tag) ? tag : language}/${folder}${key}/`);
    if (!table) {
      link.id = `result-${at}`;
      link.tabIndex = -1;
      link.setAttribute("role", "option");
      link.setAttribute("aria-selected", "false");
    }
    const add = (name, text, lang) => {
      const part = document.createElement(name);
      part.textContent = text;
      if (lang) part.lang = lang;
      link.append(part, " ");
    };
    if (typeof key === "number") add("b", number ? `${number} → ${key}` : key);
    add("span", (home ?? found).phrase);
    if (language && language !== tag) add("i", found.phrase, language);
    if (folder !== (table?.dataset.folder ?? "")) add("em", titles.get(tag) ?? [...titles.values()][0]);
    if (!table) add("small", (home ?? found).summary);
    return link;
  };
  const offer = (hits) => list.replaceChildren(...hits.slice(0, SHOWN).map(option));

  const show = () => {
    if (table) return arrange();
    active = -1;
    field.removeAttribute("aria-activedescendant");
    const found = ask();
    if (!found || document.activeElement !== field) return hide();
    const { hits, guess } = found;
    offer(hits);
    list.hidden = !hits.length;
    list.classList.toggle("guess", guess);
    field.setAttribute("aria-expanded", String(!list.hidden));
    const { results, closest, none } = tally.dataset;
    tally.textContent = hits.length ? `${guess ? closest : results}: ${hits.length}` : none;
    tally.classList.toggle("hidden", Boolean(hits.length));
  };

  const hide = () => {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    tally.textContent = "";
    tally.classList.add("hidden");
  };

  const choose = (at) => {
    const options = [...list.children];
    active = (at + options.length) % options.length;
    options.forEach((option, number) => option.setAttribute("aria-selected", String(number === active)));
    field.setAttribute("aria-activedescendant", options[active].id);
    options[active].scrollIntoView({ block: "nearest" });
  };

  field.addEventListener("focus", () => {
    load(script.index);
    show();
  });
  field.addEventListener("input", () => show());
  if (!table) {
    field.addEventListener("blur", hide);
    field.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Escape") {
        if (!list.hidden) event.preventDefault();
        hide();
      } else if (!list.hidden && event.key === "ArrowDown") {
        event.preventDefault();
        choose(active + 1);
      } else if (!list.hidden && event.key === "ArrowUp") {
        event.preventDefault();
        choose(active < 0 ? -1 : active - 1);
      }
    });
    // A press on a result must not move the focus, or the list closes before the click.
    list.addEventListener("mousedown", (event) => event.preventDefault());
  }
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!field.value.trim()) return;
    const row = table && all("tr[id]", table).find((row) => !row.hidden);
    const shown = list.hidden ? undefined : list.children[Math.max(active, 0)];
    const chosen = row ? find(`[id="${CSS.escape(row.id)}"] a`) : shown;
    if (chosen) location.assign(chosen.href);
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });

  /* The table of all codes: the box and the chips filter its rows, and the headings sort them. */

  let arrange = () => {};
  if (table) {
    const bodies = [...table.tBodies];
    const rows = all("tr[id]", table);
    const byCode = new Map(rows.map((row) => [row.id, row]));
    const home = new Map(rows.map((row) => [row, row.parentElement]));
    const shown = find("#shown");
    const chips = all(".chips button");
    const also = find(".also");
    // Loading the rules of a language takes longer than everything else here.
    let collator;
    const compare = (a, b) => {
      collator ??= new Intl.Collator(tag, { numeric: true });
      return collator.compare(a, b);
    };
    const heads = all("th[data-sort]", table);
    const sorted = document.createElement("tbody");
    table.append(sorted);
    let by = { at: 0, down: false };

    const fitsChips = (row) => {
      const pressed = (name) => chips.filter((chip) => chip.ariaPressed === "true" && name in chip.dataset);
      const groups = pressed("group");
      const labels = pressed("label");
      return (
        (!groups.length || groups.some((chip) => chip.dataset.group === home.get(row).id)) &&
        (!labels.length || labels.some((chip) => chip.dataset.label === row.dataset.label))
      );
    };
    const inOrder = () => {
      const value = (row) => row.cells[by.at].textContent;
      return [...rows].sort((a, b) => (by.down ? -1 : 1) * compare(value(a), value(b)));
    };
    arrange = () => {
      const found = ask();
      const isRow = ({ record, number, inText }) =>
        record.dataset.folder === table.dataset.folder && byCode.has(String(record.key)) && !number && !inText;
      const hits = found?.hits.filter(isRow).map(({ record }) => byCode.get(String(record.key)));
      const isGrouped = !hits && by.at === 0 && !by.down;
      const visible = new Set((hits ?? (isGrouped ? rows : inOrder())).filter(fitsChips));
      if (isGrouped) for (const row of rows) home.get(row).append(row);
      else sorted.replaceChildren(...visible, ...rows.filter((row) => !visible.has(row)));
      for (const row of rows) row.hidden = !visible.has(row);
      for (const body of bodies) body.hidden = !all("tr[id]", body).some((row) => !row.hidden);
      const count = visible.size === rows.length ? `${rows.length}` : `${visible.size} / ${rows.length}`;
      shown.textContent = !visible.size ? shown.dataset.none : found?.guess ? `${shown.dataset.closest}: ${count}` : count;
      const others = found?.hits.filter((hit) => !isRow(hit)) ?? [];
      offer(others);
      also.hidden = !others.length;
    };
    for (const chip of chips) {
      chip.addEventListener("click", () => {
        chip.ariaPressed = String(chip.ariaPressed !== "true");
        arrange();
      });
    }
    for (const head of heads) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => {
        by = { at: head.cellIndex, down: head.ariaSort === "ascending" };
        for (const other of heads) other.removeAttribute("aria-sort");
        head.ariaSort = by.down ? "descending" : "ascending";
        arrange();
      });
      head.append(button);
    }
    heads[0].ariaSort = "ascending";
  }
  // When the reader goes back, the browser restores the text of the field.
  const asking = new URLSearchParams(location.search).get("q");
  if (asking) field.value = asking;
  if (asking || (table && field.value)) field.focus();

  /* The filters on the page of the sources */

  const filters = all("[data-filter]");
  if (filters.length) {
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
  }

  /* The page for addresses that do not exist: shows the language and the number in the address */

  const lost = find("#lost");
  if (lost) {
    const base = new URL(script.root, location.href).pathname;
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
      location.replace(script.root + path.map((part) => `${part}/`).join("") + location.hash);
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
      link.href = `${script.root}${within}/${code}/`;
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
  }

  /* Copying */

  const announcement = document.createElement("p");
  announcement.className = "hidden";
  announcement.setAttribute("role", "status");
  document.body.append(announcement);

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Pages opened from a disk or without encryption may have no `navigator.clipboard`.
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  };
  const wanted = ({ dataset }) => {
    if ("copyFrom" in dataset) return find(`#${dataset.copyFrom}`).textContent;
    if ("copyLink" in dataset) return dataset.copyLink || location.href.split("#")[0];
    if ("copyTable" in dataset) {
      const rows = all(`#${dataset.copyTable} tr:not(.class)`).filter((row) => !row.hidden);
      return rows.map((row) => [...row.cells].map((cell) => cell.textContent).join("\t")).join("\n");
    }
    return dataset.copy;
  };
  for (const button of all(".copy button")) {
    const label = button.textContent;
    button.addEventListener("click", async () => {
      await copy(wanted(button));
      button.focus();
      button.textContent = announcement.textContent = script.copied;
      setTimeout(() => {
        button.textContent = label;
        announcement.textContent = "";
      }, 1500);
    });
  }

  /* Links to other languages keep the fragment of the address. */

  const follow = () => {
    for (const link of all(".languages a")) link.hash = location.hash;
  };
  addEventListener("hashchange", follow);
  follow();

})();
