// Lets linkinator follow all links of the site: at the root of the program's server, and below a path on a static file server.

import assert from "node:assert/strict";

import { load } from "cheerio";
import { LinkChecker } from "linkinator";

import { serveByProgram, serveFolder } from "./server.mjs";
import { LADDERS, OTHERS, PAGES, RECORDS, SHARED, TAGS, referencesIn, tableOf } from "./truth.mjs";

const [folder, base, program] = process.argv.slice(2);
const { license, registry } = tableOf(TAGS[0]);

// Everything is on this machine.
for (const name of ["http_proxy", "https_proxy"]) {
    delete process.env[name];
    delete process.env[name.toUpperCase()];
}

for (const server of [await serveByProgram(program), await serveFolder(folder, new URL(base).pathname)]) {
    try {
        await follow(server.address);
        await getLost(server.address);
    } finally {
        server.close();
    }
}

/** Follows links from the root, and compares the pages found with the files. */
async function follow(address) {
    const { links } = await new LinkChecker().check({
        path: address,
        recurse: true,
        concurrency: 4,
        retryErrors: true,
        checkFragments: true,
        // Canonical and hreflang addresses name the host of the published site.
        urlRewriteExpressions: [{ pattern: new RegExp(`^${base}`), replacement: address }],
        linksToSkip: async (url) => !url.startsWith(address),
    });
    const by = (state) => links.filter((link) => link.state === state).map(({ url }) => url.split("#")[0]);
    assert.deepEqual(links.filter(({ state }) => state === "BROKEN").map(({ url, parent }) => `${url} from ${parent}`), []);
    const found = [...new Set(by("OK"))];
    const taken = found.filter((url) => url.startsWith(`${address}downloads/`));
    const loaded = found.filter((url) => url.startsWith(`${address}assets/`));
    const pages = found.filter((url) => !loaded.includes(url) && !taken.includes(url));
    assert.deepEqual(pages.sort(), PAGES.map(({ path }) => address + path).sort());
    // Icon, style, and the scripts of every page, of tables and of the sources. The first script loads the search index.
    assert.equal(loaded.length, 5);
    const skipped = [...new Set(by("SKIPPED"))].filter((url) => !url.startsWith("https://example.com/phrasebook/"));
    assert.deepEqual(skipped.sort(), elsewhere());
    console.log(`${address}: ${pages.length} pages and ${loaded.length} files found by links, ${elsewhere().length} addresses on other hosts`);
}

/** The addresses on other hosts that the site links to, without their fragments. */
function elsewhere() {
    const references = [...referencesIn([...RECORDS.values(), ...SHARED, ...LADDERS, ...OTHERS.flatMap(({ records }) => [...records.values()])])];
    const documents = references.map((text) => `https://www.rfc-editor.org/rfc/rfc${text.match(/^RFC (\d+)/)[1]}`);
    const stated = [`https://spdx.org/licenses/${license}.html`, registry.url.split("#")[0]];
    return [...new Set([...documents, ...stated])].sort();
}

/** An address that does not exist gives 404 at any depth, with a page whose links work. */
async function getLost(address) {
    let count = 0;
    for (const path of ["nowhere", "nowhere/", "ko/999/", "ko/486/nowhere/deeper/still.html"]) {
        const response = await fetch(address + path);
        assert.equal(response.status, 404, address + path);
        const $ = load(await response.text());
        const links = $("a[href], link[href], script[src]").toArray().map((element) => $(element).attr("href") ?? $(element).attr("src"));
        const inside = links.map((link) => new URL(link, address + path).href).filter((url) => url.startsWith(new URL(address).origin));
        assert.ok(inside.length > 3 * TAGS.length);
        for (const url of new Set(inside)) {
            const { status } = url.split("#")[0] === address + path ? { status: 200 } : await fetch(url);
            assert.equal(status, 200, `${url} from ${path}`);
            count += 1;
        }
    }
    console.log(`${address}: ${count} links work on pages for addresses that do not exist`);
}
