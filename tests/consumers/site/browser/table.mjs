// The table of all codes: filtering by the box and the chips, sorting, and the first screen.

import assert from "node:assert/strict";

import { CODES, TAGS, rowOf, rowsOf } from "../truth.mjs";
import { check, done, open, results, type } from "./page.mjs";

const visible = (page) => page.locator("#codes tr[id]:visible").evaluateAll((rows) => rows.map(({ id }) => Number(id)));

/** Width and height of a screen, and how many rows it must show without scrolling. */
const SCREENS = [[1280, 900, 10], [390, 844, 5]];

/** The first screen of each language shows rows of the table. */
export async function firstScreen(served) {
    for (const [width, height, least] of SCREENS) {
        for (const tag of TAGS) {
            const page = await open(served, `${tag}/`, { viewport: { width, height } });
            const rows = await page.locator("#codes tr[id]").evaluateAll((rows) => rows.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length);
            check(rows >= least, true, `${tag}: ${rows} rows at ${width} x ${height}`);
            check((await page.locator(".top").boundingBox()).height <= 120, true, `${tag}: the head at ${width}`);
            // The head of the table stays in view while its rows scroll.
            await page.evaluate(() => scrollTo(0, 2000));
            const head = await page.locator("#codes thead").evaluate((head) => head.querySelector("th").getBoundingClientRect().top);
            check(head >= 0 && head < 120, true, `${tag}: the head of the table is at ${head} after scrolling`);
            await page.context().close();
        }
    }
    // The page of a code shows what to do without scrolling.
    for (const tag of TAGS) {
        const page = await open(served, `${tag}/486/`, { viewport: { width: 1280, height: 800 } });
        const { y, height } = await page.locator("section.action").boundingBox();
        check(y + height <= 800, true, `${tag}: what to do ends at ${y + height}`);
        const box = await page.locator("h1").boundingBox();
        check(box.height < 70, true, `${tag}: number and phrase share a line`);
        await page.context().close();
    }
    done(`first screen: ${SCREENS.map(([width, height, least]) => `${least} rows at ${width} x ${height}`).join(", ")}`);
}

/** Filters the table with the box. */
export async function filter(served) {
    let count = 0;
    for (const tag of TAGS) {
        const page = await open(served, `${tag}/`);
        check(await visible(page), CODES);
        const { reason_phrase: phrase } = rowOf(tag, 486);
        for (const query of ["486", phrase, phrase.replaceAll(" ", ""), "Busy Here"]) {
            await type(page, "#search", query);
            await page.waitForFunction(() => document.querySelectorAll("#codes tr[id]:not([hidden])").length < 60);
            const rows = await visible(page);
            check(rows[0], 486, `${query} in ${tag}`);
            check(await page.locator("#shown").textContent(), `${rows.length} / ${CODES.length}`);
            check(await page.locator("#codes tr.class:visible").count(), 0);
            count += 1;
        }
        // Results that are not in the table are shown below the box.
        await type(page, "#search", "17");
        await page.locator(".also a").first().waitFor();
        check((await results(page)).some(({ href }) => href.includes("/q850/17/")), true, "causes are shown as well");
        await type(page, "#search", "qqqq");
        const shown = page.locator("#shown");
        await page.waitForFunction((none) => document.querySelector("#shown").textContent === none, await shown.getAttribute("data-none"));
        check(await visible(page), []);
        check(await page.locator(".also").isVisible(), false);
        await type(page, "#search", "");
        check(await visible(page), CODES);
        check(await shown.textContent(), String(CODES.length));
        // Enter opens the first row.
        await type(page, "#search", "603");
        await page.waitForFunction(() => document.querySelectorAll("#codes tr[id]:not([hidden])").length < 60);
        await page.keyboard.press("Enter");
        await page.waitForURL(`${served.address}${tag}/603/`);
        await page.context().close();
    }
    done(`filter: ${count} queries`);
}

/** Presses the chips for classes and statuses, alone and together. */
export async function chips(served) {
    let count = 0;
    for (const tag of TAGS) {
        for (const path of [`${tag}/`, `${tag}/compare/`]) {
            const page = await open(served, path);
            const chip = (name, value) => page.locator(`.chips button[data-${name}="${value}"]`);
            const codes = (fits) => rowsOf(tag).filter(fits).map(({ code }) => code);
            const isIn = (...classes) => (row) => classes.includes(row.class);
            for (const [name, value, wanted] of [
                ["group", "4xx", codes(isIn("4xx"))],
                ["group", "6xx", codes(isIn("4xx", "6xx"))],
                ["label", "vendor", codes((row) => isIn("4xx", "6xx")(row) && row.status === "vendor")],
            ]) {
                await chip(name, value).click();
                check(await chip(name, value).getAttribute("aria-pressed"), "true");
                check(await visible(page), wanted, `${path} ${value}`);
                count += 1;
            }
            for (const [name, value] of [["label", "vendor"], ["group", "6xx"], ["group", "4xx"]]) await chip(name, value).click();
            check(await visible(page), CODES);
            await page.context().close();
        }
    }
    done(`chips: ${count} choices`);
}

/** Filters the page of the sources. */
export async function sources(served) {
    const page = await open(served, "en/sources/");
    const rows = page.locator(".ledger tbody tr");
    const total = await rows.count();
    const left = () => rows.evaluateAll((rows) => rows.filter((row) => !row.hidden).map(({ dataset }) => ({ ...dataset })));
    assert.ok(total > 300);
    for (const [name, value] of [["verdict", "corrected"], ["language", "ko"], ["document", "5"]]) {
        await page.locator(`[data-filter="${name}"]`).selectOption(value);
        const places = await left();
        check(places.length > 0 && places.length < total && places.every((place) => place[name] === value), true, `${name} ${value}`);
        check(await page.locator(".filters output").textContent(), `${places.length} / ${total}`);
    }
    await page.context().close();
    done("sources: filters by verdict, language and document");
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
