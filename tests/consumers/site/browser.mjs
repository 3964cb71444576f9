// Uses the site in Chromium as readers do: served by the program, below a path, and as local files; by typing, with only the
// keyboard, without scripts, and on paper. Any error or warning of the browser is a failure.

import assert from "node:assert/strict";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { check, count, counted, done, errors, open, start, stop, type } from "./browser/page.mjs";
import { search, searchByKeyboard } from "./browser/search.mjs";
import { chips, filter, firstScreen, sort, sources } from "./browser/table.mjs";
import { SOME_CODES, SOME_PAGES, forEach } from "./chromium.mjs";
import { serveByProgram, serveFolder } from "./server.mjs";
import { CODES, TAGS, rowOf } from "./truth.mjs";

const [folder, base, program] = process.argv.slice(2);

const onDisk = { name: "disk", address: `${pathToFileURL(resolve(folder))}/`, index: "index.html", close: () => {} };
const places = [
    { name: "program", index: "", ...(await serveByProgram(program)) },
    { name: "sub-path", index: "", ...(await serveFolder(folder, new URL(base).pathname)) },
    onDisk,
];
const [served, below] = places;
await start();
const tasks = [
    ...places.flatMap((place) => [() => search(place), () => navigate(place)]),
    () => searchByKeyboard(served), () => reachAllByTab("ko/486/"), () => reachAllByTab("es/"), () => skip(), () => filter(served), () => chips(served), () => sort(served), () => sources(served), () => firstScreen(served),
    () => switchLanguage(), () => withoutScripts(), () => print(), () => copy(), () => getLost(), () => noticesViolations(),
    ...[served, below].map((place) => () => visitAll(place)),
];
try {
    await forEach(tasks, (task) => task().catch((error) => errors.push(error.message)));
} finally {
    await stop();
    for (const place of places) place.close();
}
assert.equal(errors.length, 0, errors.join("\n\n"));
console.log(`Chromium: ${count()} checks in ${tasks.length} tasks; no error about policy, script or missing file, no request to another host`);

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
        await page.locator(`:is(.pages, .about) a[href*="/${kind}/"]:not([href*="#"], [href*="/q850/"])`).first().click();
        await at(`ko/${kind}/`);
    }
    // Style and script are loaded.
    check(await page.evaluate(() => [document.styleSheets.length, document.querySelectorAll("body > .hidden[role=status]").length]), [1, 1]);
    await page.context().close();
    done(`${place.name}: all kinds of pages are reached by links`);
}

/** Tab reaches every control, in the order of the page, and every control shows its focus. */
async function reachAllByTab(path) {
    const page = await open(served, path);
    const wanted = await page.evaluate(() => {
        const all = [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")];
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
    check((await page.locator(".skip").boundingBox()).height > 20, true, "the skip link shows when it has the focus");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#content$/);
    await page.keyboard.press("Tab");
    check(await page.evaluate(() => document.querySelector("main a") === document.activeElement), true);
    await page.context().close();
    done("keyboard: the skip link leads past the head");
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
        check(await page.locator("input:visible, button:visible, output:visible, select:visible").count(), 0, `${tag}: controls that do not work`);
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
        counted(2);
        // An unregistered number is treated as another code, and each language links to its own page of that code.
        await page.goto(`${place.address}es/431/`);
        check(await page.locator("main section:visible").evaluateAll((sections) => sections.map(({ lang }) => lang)), ["es"]);
        check(await page.locator(".unknown:visible a").evaluateAll((links) => links.map(({ href }) => href)), [`${place.address}es/400/`, `${place.address}es/4xx/`]);
        // The letter case of a language tag does not matter.
        for (const path of ["486/", "4xx/", "compare/", "q850/17/", ""]) {
            await page.goto(`${place.address}zh-cn/${path}`);
            await page.waitForURL(`${place.address}zh-CN/${path}`);
        }
        await page.goto(`${place.address}KO/486x/`);
        await page.waitForURL(`${place.address}ko/486x/`);
        check(await page.locator(".unknown:visible a").evaluateAll((links) => links.map(({ href }) => href)), [`${place.address}ko/486/`]);
        // The number in an address that is not UTF-8 is found all the same.
        await page.goto(`${place.address}es/%E0%A4%A/431/`);
        check(await page.locator(".unknown:visible a").count(), 2);
        counted(6);
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
        counted(1);
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
