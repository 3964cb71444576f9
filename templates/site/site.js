// What every page does: search and copying. Pages are complete without it.
//
// Pages with more to do also load table.js, sources.js or not-found.js, which use what `site` has.
"use strict";

const site = (() => {
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
    // table.js shows the results.
    if (table) return table.dispatchEvent(new Event("search"));
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

  // When the reader goes back, the browser restores the text of the field.
  const asking = new URLSearchParams(location.search).get("q");
  if (asking) field.value = asking;
  if (asking || (table && field.value)) field.focus();

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

  return { root: script.root, tag, find, all, table, ask, offer };
})();
