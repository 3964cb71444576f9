// The search of the site, by typing and with the keyboard.

import assert from "node:assert/strict";

import { CODES, RECORDS, TAGS, rowOf } from "../truth.mjs";
import { check, counted, done, open, results, type } from "./page.mjs";

/** A language, a query on one of its pages, and the code of the expected first result. */
const SEARCHES = [
    ["ko", "통화중", 486],
    ["ko", "통화 중", 486],
    ["ko", "통화주", 486],
    ["ko", "被叫忙", 486],
    ["zh-CN", "被叫忙", 486],
    ["zh-CN", "占线", 486],
    ["zh-CN", "４８６", 486],
    ["es", "aqui", 486],
    ["es", "aquí", 486],
    ["es", "AQUÍ", 486],
    ["en", "486", 486],
    ["en", "60", 600],
    ["en", "ocupado aqui", 486],
    ["en", "통화중", 486],
    ["en", "Call Cancelled", 487],
    ["es", "Call Cancelled", 487],
    ["en", "RFC 7462", 180],
    ["en", "everywhere busy", 600],
    ["en", "Retry-After", CODES.find((code) => sends(code, "Retry-After"))],
    ["ko", "retry-after", CODES.find((code) => sends(code, "Retry-After"))],
    ["en", "Security-Server", 494],
];

/** Types queries, and follows their results. */
export async function search(place) {
    for (const tag of TAGS) {
        const page = await open(place, `${tag}/about/${place.index}`);
        for (const [, query, code] of SEARCHES.filter(([language]) => language === tag)) {
            await type(page, "#search", query);
            await page.locator("#results a").first().waitFor();
            // The index of another language can still be loading.
            await page.waitForFunction((code) => document.querySelector("#results b")?.textContent === String(code), code, { timeout: 5000 })
                .catch(() => {});
            const found = await results(page);
            const row = rowOf(tag, code);
            const wanted = { code, phrase: row.reason_phrase, summary: row.summary, href: `${place.address}${tag}/${code}/${place.index}` };
            const { foreign, language, ...first } = found[0];
            check(first, wanted, `${place.name}: ${query} in ${tag}`);
            if (foreign) check(foreign, rowOf(language, code).reason_phrase);
            check(await page.locator("#search").getAttribute("aria-expanded"), "true");
            if (/^retry-after$/i.test(query)) {
                const codes = found.map((result) => result.code);
                check(CODES.filter((code) => sends(code, "Retry-After") && !codes.includes(code)), [], "all codes that send Retry-After");
            }
        }
        // A longer query has fewer results, and one without results shows a message.
        await page.locator("#search").fill("");
        const counts = [];
        for (const sign of ["4", "8", "6"]) {
            await page.locator("#search").press(sign);
            counts.push(Number((await page.locator("#tally").textContent()).match(/\d+$/)[0]));
        }
        assert.ok(counts[0] > counts[1] && counts[1] > counts[2] && counts[2] > 0, `results while typing: ${counts}`);
        await type(page, "#search", "qqqq");
        check(await page.locator("#results").isVisible(), false);
        const tally = page.locator("#tally");
        check(await tally.textContent(), await tally.getAttribute("data-none"));
        check(await tally.isVisible(), true);
        // A click on a result opens it, and a query in the address starts a search.
        await type(page, "#search", "603");
        await page.locator("#results a").first().click();
        await page.waitForURL(`${place.address}${tag}/603/${place.index}`);
        await page.goto(`${place.address}${tag}/${place.index}?q=487`);
        await page.waitForFunction(() => document.querySelectorAll("#codes tr[id]:not([hidden])").length === 1);
        check(await page.locator("#codes tr[id]:visible").getAttribute("id"), "487");
        await page.context().close();
    }
    done(`${place.name}: ${SEARCHES.length} searches in ${TAGS.length} languages, while typing`);
}

/** Searches with the keyboard only. */
export async function searchByKeyboard(served) {
    const page = await open(served, "en/486/");
    const field = page.locator("#search");
    const selected = () => page.locator('#results a[aria-selected="true"]').evaluateAll((links) => links.map(({ id }) => id));
    await page.keyboard.press("/");
    check(await page.evaluate(() => document.activeElement.id), "search");
    await page.keyboard.type("busy");
    await page.locator("#results a").nth(1).waitFor();
    check(await field.inputValue(), "busy", "the slash is not typed");
    check(await selected(), []);
    for (const [key, id] of [["ArrowDown", "result-0"], ["ArrowDown", "result-1"], ["ArrowUp", "result-0"]]) {
        await page.keyboard.press(key);
        check(await selected(), [id]);
        check(await field.getAttribute("aria-activedescendant"), id);
    }
    await page.keyboard.press("ArrowUp");
    check(await selected(), [`result-${(await results(page)).length - 1}`], "the selection wraps around");
    await page.keyboard.press("Escape");
    check(await page.locator("#results").isVisible(), false);
    check(await field.getAttribute("aria-expanded"), "false");
    check(await field.inputValue(), "busy", "Escape keeps what was typed");
    await type(page, "#search", "600");
    await page.locator("#results a").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${served.address}en/600/`);
    await page.goto(`${served.address}en/coverage/`);
    await page.keyboard.press("/");
    await page.keyboard.type("busy");
    await page.locator("#results a").nth(1).waitFor();
    const [, second] = await results(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(second.href);
    counted(2);
    await page.context().close();
    done("keyboard: slash, arrows, Enter and Escape");
}

function sends(code, header) {
    return (RECORDS.get(code).headers ?? []).some(({ name }) => name === header);
}
