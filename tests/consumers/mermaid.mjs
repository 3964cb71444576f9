// Draws every ladder in the Markdown tables with Mermaid in Chromium, and checks that the pictures show all texts.
// Usage: `node mermaid.mjs TABLES`, where TABLES is the folder of the tables.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { launch } from "./site/chromium.mjs";
import { LADDERS, TAGS } from "./site/truth.mjs";

const [tables] = process.argv.slice(2);
const BLOCK = /^```mermaid\n(.*?)^```$/gms;

/** The diagrams of all Markdown files below a folder. */
function diagramsIn(folder) {
    const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".md")).sort();
    return files.flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(BLOCK)].map(([, text]) => ({ name, text })));
}

/** The texts of a diagram, as a reader should see them. */
function textsOf(diagram) {
    const lines = diagram.split("\n").map((line) => /^ {4}(?:participant p\d as|p\d-?->>p\d:|Note over p\d,p\d:) (.*)$/.exec(line)?.[1]);
    const texts = lines.filter((text) => text !== undefined);
    return texts.map((text) => text.replace(/#(\d+);/g, (_, number) => String.fromCodePoint(Number(number))).trim());
}

const browser = await launch();
const count = { diagrams: 0, texts: 0 };
try {
    const page = await browser.newPage();
    const requests = [];
    await page.route("**", (route) => { requests.push(route.request().url()); return route.abort(); });
    await page.addScriptTag({ path: new URL("node_modules/mermaid/dist/mermaid.min.js", import.meta.url).pathname });
    await page.evaluate(() => mermaid.initialize({ startOnLoad: false, securityLevel: "strict" }));
    for (const { name, text } of diagramsIn(tables)) {
        const shown = await page.evaluate(async ([id, text]) => {
            const { svg } = await mermaid.render(id, text);
            const picture = new DOMParser().parseFromString(svg, "text/html");
            const isHarmless = !picture.querySelector("script, a, img, iframe, [onload], [onclick], [onerror]");
            return { isHarmless, texts: [...picture.querySelectorAll("text")].map((element) => element.textContent) };
        }, [`d${count.diagrams}`, text]);
        assert.ok(shown.isHarmless, `${name}: ${text}`);
        const all = shown.texts.join("").replace(/\s+/g, "");
        for (const wanted of textsOf(text)) {
            assert.ok(all.includes(wanted.replace(/\s+/g, "")), `${name} does not show ${wanted}:\n${text}`);
            count.texts += 1;
        }
        count.diagrams += 1;
    }
    assert.deepEqual(requests, []);
} finally {
    await browser.close();
}
const codes = LADDERS.flatMap(({ codes }) => codes).length;
assert.equal(count.diagrams, codes * TAGS.length);
console.log(`Mermaid: ${count.diagrams} diagrams of ${codes} codes, ${count.texts} texts, all shown as written`);
