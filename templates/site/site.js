// Search, filter, sort and copy. Pages are complete without it.
"use strict";

var phrasebook = (() => {
  const script = document.currentScript.dataset;
  const tag = document.documentElement.lang;
  const find = (selector) => document.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // On a disk nobody answers a folder's address with its index.html.
  const onDisk = location.protocol === "file:";
  const address = (path) => script.root + path + (onDisk ? "index.html" : "");
  if (onDisk) {
    for (const link of all("a[href]")) {
      if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
    }
  }

  /* Search */

  // By folder: the datasets in their order, the first at the root, with their titles and records.
  const datasets = new Map();
  const dataset = (folder) => {
    if (!datasets.has(folder)) datasets.set(folder, { folder, title: "", mentions: [], groups: [], records: [], byKey: new Map() });
    return datasets.get(folder);
  };
  const recordOf = (folder, key) => {
    const { records, byKey } = dataset(folder);
    if (!byKey.has(key)) {
      byKey.set(key, { folder, key, names: [], citations: [], links: [], words: new Map() });
      records.push(byKey.get(key));
    }
    return byKey.get(key);
  };

  // The index files call these.
  const facts = (folder, about, rows) => {
    Object.assign(dataset(folder), about);
    for (const [key, names, citations, links, group] of rows) {
      const kinds = names.map((name) => ({ kind: Number(name[0]), text: name.slice(1) }));
      Object.assign(recordOf(folder, key), { names: kinds, citations, links, group });
    }
    show();
  };
  const words = (language, folder, title, rows) => {
    if (!dataset(folder).title || language === tag) dataset(folder).title = title;
    for (const [key, phrase, summary, search] of rows) recordOf(folder, key).words.set(language, { phrase, summary, search });
    show();
  };
  const texts = (_, folder, rows) => {
    for (const [key, text] of rows) recordOf(folder, key).texts = text;
    show();
  };

  const asked = new Set();
  const load = (paths) => {
    for (const path of paths.split(" ")) {
      if (!path || asked.has(path)) continue;
      asked.add(path);
      const index = document.createElement("script");
      index.src = script.root + path;
      // In their order: every result has words in the page's language.
      index.async = false;
      document.head.append(index);
    }
  };

  const field = find("#search");
  const list = find("#results");
  const tally = find("#tally");
  const SHOWN = 20;
  let active = -1;

  const option = ({ folder, key, words }, language, at) => {
    const home = words.get(tag);
    const found = words.get(language);
    const link = document.createElement("a");
    link.href = address(`${words.has(tag) ? tag : language}/${folder}${key}/`);
    link.id = `result-${at}`;
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    const add = (name, text, lang) => {
      const part = document.createElement(name);
      part.textContent = text;
      if (lang) part.lang = lang;
      link.append(part, " ");
    };
    if (typeof key === "number") add("b", key);
    add("span", (home ?? found).phrase);
    if (language && language !== tag) add("i", found.phrase, language);
    if (folder) add("em", dataset(folder).title);
    add("small", (home ?? found).summary);
    return link;
  };

  const show = () => {
    active = -1;
    field.removeAttribute("aria-activedescendant");
    if (!field.value.trim() || !datasets.size || document.activeElement !== field) return hide();
    const ready = [...datasets.values()].filter(({ source }) => source);
    const answer = search.find(ready, field.value, tag);
    if (answer.weak) load(script.texts);
    const found = answer.found.filter(({ record }) => record.words.size);
    list.replaceChildren(...found.slice(0, SHOWN).map((one, at) => option(one.record, one.tag ?? tag, at)));
    list.hidden = !found.length;
    field.setAttribute("aria-expanded", String(!list.hidden));
    tally.textContent = found.length ? `${tally.dataset.results}: ${found.length}` : tally.dataset.none;
    tally.classList.toggle("hidden", Boolean(found.length));
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
  field.addEventListener("input", show);
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
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = list.hidden ? undefined : list.children[Math.max(active, 0)];
    if (chosen) location.assign(chosen.href);
  });
  // A press on a result must not take the focus away, or the list is gone before the press is over.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
  const asking = new URLSearchParams(location.search).get("q");
  if (asking) {
    field.value = asking;
    field.focus();
  }

  const fold = (text) => text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}.|]|\.(?!\d)/gu, "");
  const terms = (text) => text.split(/\s+/u).map(fold).filter(Boolean);

  /* The table of all codes */

  const table = find("#codes");
  if (table) {
    const bodies = [...table.tBodies];
    const rows = all("tr[id]", table);
    const home = new Map(rows.map((row) => [row, row.parentElement]));
    const text = new Map(rows.map((row) => [row, [...row.cells].map((cell) => fold(cell.textContent)).join("|")]));
    const filter = find("#filter");
    const shown = find("#shown");
    const sorted = document.createElement("tbody");

    const arrange = () => {
      const parts = terms(filter.value);
      for (const row of rows) row.hidden = !parts.every((part) => text.get(row).includes(part));
      for (const body of bodies) body.hidden = !all("tr[id]", body).some((row) => !row.hidden);
      const count = rows.filter((row) => !row.hidden).length;
      shown.textContent = count === 0 ? shown.dataset.none : count === rows.length ? `${count}` : `${count} / ${rows.length}`;
    };
    filter.addEventListener("input", arrange);
    filter.form.addEventListener("submit", (event) => event.preventDefault());

    const { compare } = new Intl.Collator(tag, { numeric: true });
    const heads = all("th[data-sort]", table);
    const sort = (head) => {
      const down = head.ariaSort === "ascending";
      const at = head.cellIndex;
      for (const other of heads) other.removeAttribute("aria-sort");
      head.ariaSort = down ? "descending" : "ascending";
      if (at === 0 && !down) {
        sorted.remove();
        for (const row of rows) home.get(row).append(row);
      } else {
        const value = (row) => row.cells[at].textContent;
        const order = [...rows].sort((a, b) => (down ? -1 : 1) * compare(value(a), value(b)));
        sorted.replaceChildren(...order);
        table.append(sorted);
      }
      arrange();
    };
    for (const head of heads) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(head));
      head.append(button);
    }
    heads[0].ariaSort = "ascending";
    // A browser that goes back fills the field in again.
    arrange();
  }

  /* Copying */

  const said = document.createElement("p");
  said.className = "hidden";
  said.setAttribute("role", "status");
  document.body.append(said);

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Pages from a disk or without encryption may have no clipboard of that kind.
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
    return dataset.copy;
  };
  for (const button of all(".copy button")) {
    const label = button.textContent;
    button.addEventListener("click", async () => {
      await copy(wanted(button));
      button.focus();
      button.textContent = said.textContent = script.copied;
      setTimeout(() => {
        button.textContent = label;
        said.textContent = "";
      }, 1500);
    });
  }

  /* Another language shows the same place. */

  const follow = () => {
    for (const link of all(".languages a")) link.hash = location.hash;
  };
  addEventListener("hashchange", follow);
  follow();

  return { facts, words, texts };
})();
