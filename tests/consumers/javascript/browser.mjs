// Serves the module on loopback, lets Chromium open a page that uses it, and reads what the page shows.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

import { rowsOf } from "./truth.mjs";

const module = readFileSync(resolve(process.argv[2], "esm/sip-phrasebook.js"));
const page = `<!doctype html><meta charset="utf-8"><p id="shown"></p><script type="module">
import { caller, detail, negotiate, reasonPhrase } from "./sip-phrasebook.js";
const locale = negotiate("ko-KR, en;q=0.5");
const texts = [locale, reasonPhrase(486, locale), caller(486, locale), detail(182, "en", { calls: 1, minutes: 2 })];
document.getElementById("shown").textContent = texts.join("|");
</script>`;
const server = createServer((request, response) => {
    const isModule = request.url === "/sip-phrasebook.js";
    response.setHeader("Content-Type", isModule ? "text/javascript" : "text/html");
    response.end(isModule ? module : page);
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const profile = mkdtempSync(join(tmpdir(), "sip-phrasebook-browser-"));
try {
    const flags = [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", `--user-data-dir=${profile}`,
        "--virtual-time-budget=10000", "--dump-dom", `http://127.0.0.1:${server.address().port}/`,
    ];
    const { stdout } = await promisify(execFile)("chromium", flags, { timeout: 120_000 });
    const row = rowsOf("ko").find(({ code }) => code === 486);
    const texts = ["ko", row.reason_phrase, row.caller, "Queued: 1 call waiting, expected wait 2 minutes"];
    const [, shown] = stdout.match(/<p id="shown">(.*?)<\/p>/) ?? [];
    assert.equal(shown, texts.join("|"));
    console.log(`Chromium shows ${shown}`);
} finally {
    server.close();
    rmSync(profile, { recursive: true, force: true });
}
