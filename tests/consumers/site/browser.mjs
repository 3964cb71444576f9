// Uses the site in Chromium as readers do: served by the program, below a path, and from disk; by typing, with the keyboard
// only, without scripts, and on paper. Any error or warning of the browser is a failure.

import assert from "node:assert/strict";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { SOME_CODES, SOME_PAGES, forEach, launch } from "./chromium.mjs";
import { serveByProgram, serveFolder } from "./server.mjs";
import { CODES, RECORDS, TAGS, rowOf, rowsOf } from "./truth.mjs";

const [folder, base, program] = process.argv.slice(2);

/** A language, a query on one of its pages, and the code of the expected first result. */
const SEARCHES = [
    ["ko", "통화중", 486],
    ["ko", "통화 중", 486],
    ["ko", "통화주", 486],
    ["ko", "被叫忙", 486],
    ["zh-CN", "被叫忙", 486],
    ["zh-CN", "占线", 600],
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
    ["en", "RFC 3262", 180],
    ["en", "everywhere busy", 600],
    ["en", "Retry-After", CODES.find((code) => sends(code, "Retry-After"))],
    ["ko", "retry-after", CODES.find((code) => sends(code, "Retry-After"))],
    ["en", "Security-Server", CODES.find((code) => sends(code, "Security-Server"))],
];

const complaints = [];
let checks = 0;
const onDisk = { name: "disk", address: `${pathToFileURL(resolve(folder))}/`, index: "index.html", close: () => {} };
const places = [
    { name: "program", index: "", ...(await serveByProgram(program)) },
    { name: "sub-path", index: "", ...(await serveFolder(folder, new URL(base).pathname)) },
    onDisk,
];
const [served, below] = places;
const browser = await launch();
const tasks = [
    ...places.flatMap((place) => [() => search(place), () => navigate(place)]),
    () => searchByKeyboard(), () => reachAllByTab("ko/486/"), () => reachAllByTab("es/"), () => skip(), () => filter(), () => sort(),
    () => switchLanguage(), () => withoutScripts(), () => print(), () => copy(), () => getLost(), () => noticesViolations(),
    ...[served, below].map((place) => () => visitAll(place)),
];
try {
    await forEach(tasks, (task) => task().catch((error) => complaints.push(error.message)));
} finally {
    await browser.close();
    for (const place of places) place.close();
}
assert.equal(complaints.length, 0, complaints.join("\n\n"));
console.log(`Chromium: ${checks} checks in ${tasks.length} tasks; no error about policy, script or missing file, no request to another host`);

function check(actual, expected, message) {
    assert.deepEqual(actual, expected, message);
    checks += 1;
}

function done(what) {
    console.log(what);
}

function sends(code, header) {
    return (RECORDS.get(code).headers ?? []).some(({ name }) => name === header);
}

/** A page whose errors are collected, and which may only send requests to its own server. */
async function open(place, path, options = {}, expected = () => false) {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    await context.addInitScript(() => {
        const tell = ({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`);
        document.addEventListener("securitypolicyviolation", tell);
    });
    const page = await context.newPage();
    const complain = (what) => {
        if (!expected(what)) complaints.push(`${place.name} ${page.url()}: ${what}`);
    };
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && complain(message.text()));
    page.on("pageerror", (error) => complain(String(error)));
    page.on("requestfailed", (request) => {
        // When a reader goes to another page, the browser stops loading the icon of this one.
        const { errorText } = request.failure();
        if (errorText !== "net::ERR_ABORTED") complain(`${request.url()} ${errorText}`);
    });
    page.on("request", (request) => request.url().startsWith(place.address) || complain(`requests ${request.url()}`));
    await page.goto(place.address + path);
    return page;
}

/** Types one character after the other, as people do. */
async function type(page, selector, text) {
    await page.locator(selector).fill("");
    await page.locator(selector).pressSequentially(text);
}

/** The list of results: code, phrase, and the phrase in another language if the query found that one. */
function results(page) {
    return page.locator("#results a").evaluateAll((links) => links.map((link) => ({
        code: Number(link.querySelector("b").textContent),
        phrase: link.querySelector("span").textContent,
        foreign: link.querySelector("i")?.textContent,
        language: link.querySelector("i")?.lang,
        summary: link.querySelector("small").textContent,
        href: link.href,
    })));
}

async function search(place) {
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
        await page.locator("#results a").first().waitFor();
        check((await results(page))[0].code, 487);
        await page.context().close();
    }
    done(`${place.name}: ${SEARCHES.length} searches in ${TAGS.length} languages, while typing`);
}

/** Only by links: from the start to a code, its neighbour, its class and back home. */
async function navigate(place) {
    const page = await open(place, place.index);
    const at = (path) => page.waitForURL(place.address + path + place.index);
    await page.locator('.choice a[lang="ko"]').click();
    await at("ko/");
    await page.locator('#codes tr[id="486"] th a').click();
    await at("ko/486/");
    check(await page.locator("h1").innerText().then((text) => text.split(/\s+/).join(" ")), `486 ${rowOf("ko", 486).reason_phrase}`);
    await page.locator(".neighbours a[rel=next]").click();
    await at("ko/487/");
    await page.locator(".headword .path a").click();
    await at("ko/4xx/");
    await page.locator(".site a").click();
    await at("ko/");
    for (const kind of ["compare", "coverage", "sources", "about"]) {
        await page.locator(`.pages a[href*="/${kind}/"]`).click();
        await at(`ko/${kind}/`);
    }
    // Style and script are loaded.
    check(await page.evaluate(() => [document.styleSheets.length, typeof phrasebook, getComputedStyle(document.body).display]), [1, "object", "block"]);
    await page.context().close();
    done(`${place.name}: all kinds of pages are reached by links`);
}

async function searchByKeyboard() {
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
    check(await selected(), [`result-${(await results(page)).length - 1}`], "the list goes round");
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
    checks += 2;
    await page.context().close();
    done("keyboard: slash, arrows, Enter and Escape");
}

/** Tab reaches every control, in the order of the page, and every control shows its focus. */
async function reachAllByTab(path) {
    const page = await open(served, path);
    const wanted = await page.evaluate(() => {
        const all = [...document.querySelectorAll("a[href], button, input, [tabindex='0']")];
        const usable = all.filter((element) => element.tabIndex >= 0 && (element.matches(".skip") || element.checkVisibility({ visibilityProperty: true })));
        usable.forEach((element, at) => Object.assign(element, { at }));
        return usable.length;
    });
    const reached = [];
    for (let count = 0; count < wanted; count += 1) {
        await page.keyboard.press("Tab");
        reached.push(await page.evaluate(() => {
            const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
            return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 ? document.activeElement.at : "no outline";
        }));
    }
    check(reached, Array.from({ length: wanted }, (_, at) => at), path);
    assert.ok(wanted > 20);
    await page.context().close();
    done(`keyboard: Tab reaches all ${wanted} links, fields and buttons of ${path}`);
}

async function skip() {
    const page = await open(served, "en/486/");
    await page.keyboard.press("Tab");
    check(await page.evaluate(() => document.activeElement.className), "skip");
    check((await page.locator(".skip").boundingBox()).height > 20, true, "the link past the head shows when it has the focus");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#content$/);
    await page.keyboard.press("Tab");
    check(await page.evaluate(() => document.querySelector("main a") === document.activeElement), true);
    await page.context().close();
    done("keyboard: past the head");
}

async function filter() {
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

async function sort() {
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

/** A link to another language keeps the page and the place on it. */
async function switchLanguage() {
    for (const [path, anchor] of [["486/", "#action"], ["", "#603"], ["sources/", "#document-2"]]) {
        const page = await open(served, `${TAGS[0]}/${path}${anchor}`);
        for (const tag of [...TAGS.slice(1), TAGS[0]]) {
            await page.locator(`.languages a[hreflang="${tag}"]`).click();
            await page.waitForURL(`${served.address}${tag}/${path}${anchor}`);
            check(await page.evaluate(() => [document.documentElement.lang, document.querySelector(":target") !== null]), [tag, true]);
        }
        await page.context().close();
    }
    done("languages: page and place are kept");
}

/** Without scripts, only the controls that need scripts are missing, and they are not shown. */
async function withoutScripts() {
    for (const tag of TAGS) {
        const page = await open(served, `${tag}/`, { javaScriptEnabled: false });
        check(await page.locator("#codes tr[id]:visible").count(), CODES.length);
        check(await page.locator("input:visible, button:visible, output:visible, .hint:visible").count(), 0, `${tag}: controls that do not work`);
        await page.locator('#codes tr[id="486"] th a').click();
        await page.waitForURL(`${served.address}${tag}/486/`);
        check(await page.locator("input:visible, button:visible, .copy:visible").count(), 0, `${tag}: controls that do not work`);
        check(await page.locator(".lead").first().innerText(), rowOf(tag, 486).summary);
        await page.context().close();
    }
    done("without scripts: the table is complete, and no broken control is shown");
}

/** A printed page has only the content, black on white, in any colour scheme. */
async function print() {
    let bytes = 0;
    for (const path of ["ko/486/", "zh-CN/"]) {
        const page = await open(served, path, { colorScheme: "dark" });
        await page.emulateMedia({ media: "print", colorScheme: "dark" });
        check(await page.locator("nav:visible, search:visible, button:visible:not(thead button), input:visible, .skip:visible").count(), 0, path);
        check(await page.locator("h1:visible").count(), 1);
        const colors = await page.evaluate(() => [document.body, document.documentElement].map((element) => getComputedStyle(element)).map(({ color, backgroundColor }) => [color, backgroundColor]));
        check(colors, Array(2).fill(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]));
        const pdf = await page.pdf({ format: "A4" });
        check(pdf.subarray(0, 5).toString(), "%PDF-");
        assert.ok(pdf.length > 10_000);
        bytes += pdf.length;
        await page.context().close();
    }
    done(`print: two documents of ${bytes} bytes`);
}

/** Each button copies the text that it names. */
async function copy() {
    let count = 0;
    for (const tag of TAGS) {
        const page = await open(served, `${tag}/486/`, { permissions: ["clipboard-read", "clipboard-write"] });
        const buttons = page.locator(".copy button");
        const copied = [];
        for (let at = 0; at < (await buttons.count()); at += 1) {
            const button = buttons.nth(at);
            const wanted = await button.evaluate(({ dataset }) => dataset.copy ?? dataset.copyLink ?? document.getElementById(dataset.copyFrom).textContent);
            const label = await button.textContent();
            await page.evaluate(() => navigator.clipboard.writeText(""));
            await button.click();
            await page.waitForFunction(async (before) => (await navigator.clipboard.readText()) !== before, "");
            copied.push(await page.evaluate(() => navigator.clipboard.readText()));
            check(copied.at(-1), wanted);
            check(await button.textContent(), await page.locator("script[data-copied]").getAttribute("data-copied"), "the button says so");
            check(await page.locator('p.hidden[role="status"]').last().textContent(), await button.textContent(), "so does the status");
            await page.waitForFunction(([at, label]) => document.querySelectorAll(".copy button")[at].textContent === label, [at, label]);
            count += 1;
        }
        for (const wanted of ["486", rowOf(tag, 486).reason_phrase, `${served.address}${tag}/486/`]) {
            check(copied.includes(wanted), true, `${wanted} can be copied`);
        }
        await page.context().close();
    }
    done(`copy: ${count} buttons`);
}

/** The page for addresses that do not exist works. */
async function getLost() {
    for (const place of [served, below]) {
        const expected = (what) => /404/.test(what);
        const page = await open(place, "ko/999/nowhere/", {}, expected);
        await type(page, "#search", "486");
        await page.locator("#results a").first().click();
        await page.waitForURL(`${place.address}en/486/`);
        await page.goBack();
        await page.locator('main a[hreflang="ko"]').click();
        await page.waitForURL(`${place.address}ko/`);
        checks += 2;
        await page.context().close();
    }
    done("404: search and links work at any depth");
}

/** Every kind of page, in every language; `open` collects the errors. */
async function visitAll(place) {
    const page = await open(place, "", {}, (what) => /404/.test(what));
    for (const { path } of SOME_PAGES) {
        await page.goto(place.address + path);
        await page.locator("#search").fill("4");
        await page.locator("#results a").first().waitFor();
        checks += 1;
    }
    check(SOME_PAGES.filter(({ kind }) => kind === "code").length, SOME_CODES.length * TAGS.length);
    await page.context().close();
    done(`${place.name}: ${SOME_PAGES.length} pages without an error`);
}

/** The policy works, and a violation is reported; otherwise no error would prove nothing. */
async function noticesViolations() {
    const heard = [];
    const page = await open(served, "en/", {}, (what) => heard.push(what));
    await page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "window.ran = true";
        const image = document.createElement("img");
        image.src = "https://example.com/";
        const style = document.createElement("style");
        style.textContent = "body { display: none }";
        document.body.append(script, image, style);
    });
    const directives = ["script-src-elem inline", "img-src https://example.com/", "style-src-elem inline"];
    const missing = () => directives.filter((directive) => !heard.includes(`policy: ${directive}`));
    for (let attempt = 0; missing().length > 0 && attempt < 50; attempt += 1) await page.waitForTimeout(100);
    check(missing(), [], heard.join("; "));
    check(await page.evaluate(() => window.ran), undefined);
    const { headers } = await fetch(`${served.address}en/`);
    const sent = headers.get("content-security-policy");
    check(sent.startsWith(await page.locator("meta[http-equiv]").getAttribute("content")), true, sent);
    await page.context().close();
    done("policy: script, style and image from elsewhere are blocked and reported");
}
