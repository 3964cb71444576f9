// The table of all codes: the box and the chips filter its rows, and the headings sort them.
"use strict";

(() => {
  const { tag, find, all, table, ask, offer } = site;
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
  const arrange = () => {
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
  table.addEventListener("search", arrange);
})();
