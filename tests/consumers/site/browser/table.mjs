// The table of all codes: its filter and its order.

import assert from "node:assert/strict";

import { CODES, TAGS, rowOf, rowsOf } from "../truth.mjs";
import { check, done, open, type } from "./page.mjs";

/** Filters the table, and compares its rows with the tables in out/. */
export async function filter(served) {
    let count = 0;
    for (const tag of TAGS) {
        const page = await open(served, `${tag}/`);
        const visible = () => page.locator("#codes tr[id]:visible").evaluateAll((rows) => rows.map(({ id }) => Number(id)));
        const fold = (text) => text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
        const { reason_phrase: phrase } = rowOf(tag, 486);
        check(await visible(), CODES);
        for (const query of ["486", phrase, phrase.replaceAll(" ", ""), "busy", "qqqq"]) {
            await type(page, "#filter", query);
            const parts = query.split(" ").map(fold);
            const fits = ({ code, status, canonical_phrase, reason_phrase, summary, reference }) => {
                const cells = [code, status, canonical_phrase, reason_phrase, summary, reference].map((cell) => fold(String(cell)));
                return parts.every((part) => cells.some((cell) => cell.includes(part)));
            };
            const wanted = rowsOf(tag).filter(fits).map(({ code }) => code);
            check(await visible(), wanted, `${query} in ${tag}`);
            const shown = page.locator("#shown");
            const none = await shown.getAttribute("data-none");
            check(await shown.textContent(), wanted.length === 0 ? none : `${wanted.length} / ${CODES.length}`);
            // A class shows only if it has a code that fits.
            check(await page.locator("#codes tbody:visible").count(), new Set(wanted.map((code) => Math.floor(code / 100))).size);
            count += 1;
        }
        await type(page, "#filter", "");
        check(await visible(), CODES);
        check(await page.locator("#shown").textContent(), String(CODES.length));
        await page.context().close();
    }
    done(`filter: ${count} queries`);
}

/** Sorts the table by each column, in both directions. */
export async function sort(served) {
    let count = 0;
    for (const tag of TAGS) {
        const page = await open(served, `${tag}/`);
        const compare = new Intl.Collator(tag, { numeric: true }).compare;
        const headings = page.locator("#codes thead th");
        const states = () => headings.evaluateAll((cells) => cells.map((cell) => cell.getAttribute("aria-sort")));
        const total = await headings.count();
        assert.ok(total >= 5);
        check(await states(), ["ascending", ...Array(total - 1).fill(null)]);
        // The first column is sorted already, so it comes last.
        for (const at of [...Array(total).keys()].slice(1).concat(0)) {
            for (const direction of ["ascending", "descending"]) {
                await headings.nth(at).locator("button").click();
                check(await states(), Array.from({ length: total }, (_, column) => (column === at ? direction : null)));
                const rows = await page.locator("#codes tr[id]:visible").evaluateAll((rows, at) => rows.map((row) => row.cells[at].textContent), at);
                check(rows.length, CODES.length);
                const inOrder = rows.every((text, row) => row === 0 || compare(rows[row - 1], text) * (direction === "ascending" ? 1 : -1) <= 0);
                check(inOrder, true, `${tag}: column ${at} ${direction}`);
                count += 1;
            }
        }
        await headings.first().locator("button").click();
        // Sorted by code, the table shows its classes again.
        check(await page.locator("#codes tr.class:visible").count(), new Set(rowsOf(tag).map((row) => row.class)).size);
        await page.context().close();
    }
    done(`sort: ${count} times, each heading both ways`);
}
