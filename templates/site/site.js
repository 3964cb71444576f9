// Search, the table of all codes, filters and copying. Pages are complete without it.
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

  // A text without what makes no difference to somebody who searches: case, accents, width, spaces, punctuation.
  // What is taken apart stays so: then the first letters of a Korean syllable find it while it is being typed.
  const fold = (text) =>
    text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}.|]|\.(?!\d)/gu, "");
  const terms = (text) => text.split(/\s+/u).map(fold).filter(Boolean);

  /* Search */

  // By folder and code: the number or name, the phrases by language, and what else can be found. The records of the first
  // dataset have no folder, those of each other dataset have one.
  const codes = new Map();
  const titles = new Map();
  const entry = (folder, code) => {
    const path = folder + code;
    if (!codes.has(path)) codes.set(path, { folder, code, keywords: [], words: new Map() });
    return codes.get(path);
  };

  // The index files call these.
  const facts = (folder, rows) => {
    for (const [code, keywords] of rows) entry(folder, code).keywords = keywords.map(fold);
    show();
  };
  const words = (language, folder, title, rows) => {
    if (!titles.has(folder) || language === tag) titles.set(folder, title);
    for (const [code, phrase, summary, text] of rows) {
      const folded = { phrase: fold(phrase), summary: fold(summary), text: fold(text) };
      entry(folder, code).words.set(language, { phrase, summary, folded });
    }
    show();
  };

  let asked = false;
  const load = () => {
    if (asked) return;
    asked = true;
    for (const path of script.index.split(" ")) {
      const index = document.createElement("script");
      index.src = script.root + path;
      // In their order: every result has words in the page's language.
      index.async = false;
      document.head.append(index);
    }
  };

  // How well a code fits, and by the words of which language; the smaller the better.
  const fit = ({ folder, code, keywords, words }, query, parts) => {
    const number = fold(String(code));
    if (number === query) return [0];
    let best = [Infinity];
    const offer = (rank, language) => {
      if (rank < best[0]) best = [rank, language];
    };
    if (/^\d+$/.test(query) && number.startsWith(query)) offer(1);
    for (const [language, { folded }] of words) {
      const foreign = language === tag ? 0 : 1;
      if (folded.phrase === query) offer(2 + foreign, language);
      else if (folded.phrase.includes(query)) offer(4 + foreign, language);
      else if (parts.every((part) => folded.phrase.includes(part))) offer(6 + foreign, language);
      else if (folded.summary.includes(query)) offer(8 + foreign, language);
      else if (folded.text.includes(query)) offer(10 + foreign, language);
      else {
        const whole = [number, ...keywords, folded.phrase, folded.summary, folded.text].join("|");
        if (parts.length > 1 && parts.every((part) => whole.includes(part))) offer(12 + foreign, language);
      }
    }
    // The codes come first: others only have to do with what the codes are about.
    if (keywords.includes(query)) offer(folder ? 7 : 6);
    else if (keywords.some((keyword) => keyword.includes(query))) offer(7);
    return best;
  };

  // From this rank on, a query was found in the texts only.
  const IN_TEXT = 8;

  // Of results that fit alike, those of the first dataset come first, in the order of their codes.
  const order = (a, b) => {
    const folders = [...titles.keys()];
    return folders.indexOf(a.folder) - folders.indexOf(b.folder) || a.code - b.code || 0;
  };

  const ask = () => {
    const query = fold(field.value);
    if (!query || !codes.size) return null;
    const parts = terms(field.value);
    return [...codes.values()]
      .filter((entry) => entry.words.size)
      .map((entry) => [entry, ...fit(entry, query, parts)])
      .filter(([, rank]) => rank < Infinity)
      .sort(([a, rank], [b, other]) => rank - other || order(a, b));
  };

  /* The box */

  const field = find("#search");
  const list = find("#results");
  const tally = find("#tally");
  const table = find("#codes");
  const SHOWN = table ? 8 : 20;
  let active = -1;

  // A link to a record, as an option of a list or in a row of links.
  const option = ({ folder, code, words }, language, at) => {
    const home = words.get(tag);
    const found = words.get(language);
    const link = document.createElement("a");
    link.href = address(`${words.has(tag) ? tag : language}/${folder}${code}/`);
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
    if (typeof code === "number") add("b", code);
    add("span", (home ?? found).phrase);
    if (language && language !== tag) add("i", found.phrase, language);
    if (folder !== (table?.dataset.folder ?? "")) add("em", titles.get(folder));
    if (!table) add("small", (home ?? found).summary);
    return link;
  };
  const offer = (found) =>
    list.replaceChildren(...found.slice(0, SHOWN).map(([entry, , language], at) => option(entry, language, at)));

  const show = () => {
    if (table) return arrange();
    active = -1;
    field.removeAttribute("aria-activedescendant");
    const found = ask();
    if (!found || document.activeElement !== field) return hide();
    offer(found);
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
    load();
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
    // A press on a result must not take the focus away, or the list is gone before the press is over.
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

  /* The table of all codes: the box and the chips choose its rows, headings sort it. */

  let arrange = () => {};
  if (table) {
    const bodies = [...table.tBodies];
    const rows = all("tr[id]", table);
    const byCode = new Map(rows.map((row) => [row.id, row]));
    const home = new Map(rows.map((row) => [row, row.parentElement]));
    const shown = find("#shown");
    const chips = all(".chips button");
    const also = find(".also");
    const { compare } = new Intl.Collator(tag, { numeric: true });
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
      const isHere = ([entry]) => entry.folder === table.dataset.folder && byCode.has(String(entry.code));
      const hits = found?.filter((hit) => isHere(hit) && hit[1] < IN_TEXT).map(([entry]) => byCode.get(String(entry.code)));
      const isGrouped = !hits && by.at === 0 && !by.down;
      const visible = new Set((hits ?? (isGrouped ? rows : inOrder())).filter(fitsChips));
      if (isGrouped) for (const row of rows) home.get(row).append(row);
      else sorted.replaceChildren(...visible, ...rows.filter((row) => !visible.has(row)));
      for (const row of rows) row.hidden = !visible.has(row);
      for (const body of bodies) body.hidden = !all("tr[id]", body).some((row) => !row.hidden);
      shown.textContent = !visible.size ? shown.dataset.none : visible.size === rows.length ? `${rows.length}` : `${visible.size} / ${rows.length}`;
      const others = found?.filter((hit) => !isHere(hit) || hit[1] >= IN_TEXT) ?? [];
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
  // A browser that goes back fills the field in again.
  const asking = new URLSearchParams(location.search).get("q");
  if (asking) field.value = asking;
  if (asking || (table && field.value)) field.focus();

  /* The places of the sources */

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

  /* An address where there is nothing: its language, and the number in it */

  const lost = find("#lost");
  if (lost) {
    const base = new URL(script.root, location.href).pathname;
    const parts = decodeURI(location.pathname).slice(base.length).split("/").filter(Boolean);
    const sections = all("section", lost);
    const here = sections.find(({ lang }) => lang.toLowerCase() === parts[0]?.toLowerCase());
    const folder = here ? `${here.lang}/` : `${sections[0].lang}/`;
    const rest = parts.slice(here ? 1 : 0).map((part) => part.toLowerCase());
    const known = lost.dataset.codes.split(" ");
    // The language in other letters: the page is there.
    if (here && here.lang !== parts[0] && rest.length < 2 && (!rest.length || known.includes(rest[0]))) {
      location.replace(script.root + folder + rest.map((part) => `${part}/`).join(""));
    }
    if (here) {
      document.documentElement.lang = here.lang;
      for (const other of sections) other.hidden = other !== here;
    }
    const number = parts.join("/").match(/(?<!\d)\d{3}(?!\d)/)?.[0];
    const ranges = lost.dataset.groups.split(" ").map((range) => range.match(/^(.*):(\d+)-(\d+):(\d*)$/));
    const range = ranges.find((range) => range && number && +range[2] <= +number && +number <= +range[3]);
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

  return { facts, words };
})();
