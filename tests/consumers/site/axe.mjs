// Opens every kind of page in Chromium, in all languages, and has axe look for barriers: in one language light and dark on
// both phone and desktop, in the others light on a phone and dark on a desktop. Then looks for pages wider than their window.

import assert from "node:assert/strict";

import axe from "axe-core";

import { SOME_PAGES, forEach, launch } from "./chromium.mjs";
import { serveFolder } from "./server.mjs";
import { TAGS, rowOf } from "./truth.mjs";

const [folder, base] = process.argv.slice(2);
const TESTS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LOOKS = [["light", 375], ["dark", 1280], ["dark", 375], ["light", 1280]];
/** A language in which every kind of page is opened, and how many looks the other languages get. */
const [MAIN, FEW] = ["ko", 2];
const ALL_WIDTHS = [320, 375, 768, 1280, 1920];

const server = await serveFolder(folder, new URL(base).pathname);
const browser = await launch();
const problems = [];
const count = { axe: 0, passes: 0, search: 0, width: 0 };
try {
    const searches = TAGS.map((tag) => ({ tag, path: `${tag}/486/`, query: rowOf(tag, 486).reason_phrase }));
    const context = await browser.newContext({ reducedMotion: "reduce" });
    await forEach([...searches, ...SOME_PAGES], async (shown) => {
        const page = await context.newPage();
        await page.goto(server.address + shown.path);
        if (shown.query) await search(page, shown);
        for (const [colorScheme, width] of looksAt(shown)) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 800 });
            await look(page, `${shown.path} ${shown.query ?? ""} ${colorScheme} ${width}`);
        }
        for (const width of ALL_WIDTHS) {
            await page.setViewportSize({ width, height: 800 });
            await measure(page, `${shown.path} ${shown.query ?? ""} ${width}`, width);
        }
        await page.close();
    });
} finally {
    await browser.close();
    server.close();
}
assert.equal(problems.length, 0, problems.join("\n"));
assert.equal(count.search, TAGS.length);
assert.ok(count.axe >= (SOME_PAGES.length + TAGS.length) * FEW + (SOME_PAGES.length / TAGS.length) * (LOOKS.length - FEW));
console.log(`axe: ${count.axe} runs on ${SOME_PAGES.length} pages and ${count.search} lists of results, ${count.passes} rules passed, none failed`);
console.log(`${count.width} pages fit into their window, at ${ALL_WIDTHS.join(", ")} pixels`);

/** The schemes and widths in which axe looks at a page. */
function looksAt({ tag }) {
    return tag === MAIN ? LOOKS : LOOKS.slice(0, FEW);
}

/** Types a query, and waits for results. */
async function search(page, { query }) {
    await page.locator("#search").fill(query);
    await page.locator("#results a").first().waitFor();
    count.search += 1;
}

/** Runs axe on the current page. */
async function look(page, where) {
    // The page's policy forbids scripts from other origins, so the debugger adds this one.
    if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axe.source);
    const { violations, passes } = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), TESTS);
    for (const { id, help, nodes } of violations) {
        problems.push(`${where}: ${id}, ${help}: ${nodes.map(({ html }) => html.slice(0, 120)).slice(0, 3).join("; ")}`);
    }
    assert.ok(passes.length > 20, `${where}: axe checked too little`);
    count.axe += 1;
    count.passes += passes.length;
}

/** The page is no wider than its window. */
async function measure(page, where, width) {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) problems.push(`${where}: the page is ${wide} wide`);
    count.width += 1;
}
