// Serves the modules on loopback, has Chromium open a page that uses them, and reads what the page shows.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

import { block } from "../snippets.mjs";
import { rowsOf } from "./truth.mjs";

const modules = resolve(process.argv[2], "esm");
const names = new Set(readdirSync(modules, { recursive: true }).map((name) => `/${name}`));
const loaded = new Set();
const page = `<!doctype html><meta charset="utf-8"><p id="shown"></p><script type="module">
import { caller, detail, negotiate, reasonPhrase } from "./sip-phrasebook.js";
import { load } from "./lazy.js";
const one = await load(["es-MX", "ko"]);
const locale = negotiate("ko-KR, en;q=0.5");
const texts = [locale, reasonPhrase(486, locale), caller(486, locale), detail(182, "en", { calls: 1, minutes: 2 }), one.caller(486)];
document.getElementById("shown").textContent = texts.join("|");
</script>`;
// The page of the guide has the modules in a folder next to it.
const guide = block("docs/web-phone.md", "html");
const server = createServer((request, response) => {
    const path = request.url.replace(/^\/phrasebook\//, "/");
    const isModule = path.endsWith(".js") && names.has(path);
    if (isModule) loaded.add(request.url);
    response.setHeader("Content-Type", isModule ? "text/javascript" : "text/html");
    response.end(isModule ? readFileSync(join(modules, path)) : path === "/guide" ? guide : page);
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const profile = mkdtempSync(join(tmpdir(), "sip-phrasebook-browser-"));
try {
    const flags = [
        "--lang=en-US", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", `--user-data-dir=${profile}`,
        "--virtual-time-budget=10000", "--dump-dom",
    ];
    // What the paragraph of a page shows in the end.
    const shownAt = async (path) => {
        const address = `http://127.0.0.1:${server.address().port}${path}`;
        const { stdout } = await promisify(execFile)("chromium", [...flags, address], { timeout: 120_000 });
        return stdout.match(/<p id="shown">(.*?)<\/p>/)?.[1];
    };
    const shown = await shownAt("/");
    const [row, other] = ["ko", "es"].map((tag) => rowsOf(tag).find(({ code }) => code === 486));
    const queued = "Queued: 1 call waiting, expected wait 2 minutes";
    const texts = ["ko", row.reason_phrase, row.caller, queued, other.caller];
    assert.equal(shown, texts.join("|"));
    const expected = ["/codes.js", "/lazy.js", "/locales/es.js", "/negotiation.js", "/sip-phrasebook.js"];
    assert.deepEqual([...loaded].sort(), expected);
    assert.equal(await shownAt("/guide"), rowsOf("en").find(({ code }) => code === 486).caller);
    console.log(`Chromium shows ${shown}`);
} finally {
    server.close();
    rmSync(profile, { recursive: true, force: true });
}
