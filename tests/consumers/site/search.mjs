// Runs the site's search on the cases that the program's search has to pass as well.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

const [folder, table] = process.argv.slice(2);
const cases = JSON.parse(readFileSync(table, "utf8"));

/** The paths in an attribute of the script of a page. */
function paths(page, attribute) {
    const html = readFileSync(join(folder, page, "index.html"), "utf8");
    const [, value] = html.match(new RegExp(` ${attribute}="([^"]*)"`));
    return value.split(" ");
}

/** The search of a page in a language, with the files that are loaded so far. */
function pageIn(tag) {
    const context = vm.createContext({});
    const load = (attribute) => {
        for (const path of paths(tag, attribute)) vm.runInContext(readFileSync(join(folder, path), "utf8"), context, { filename: path });
    };
    load("data-index");
    const find = vm.runInContext("search.find", context);
    return { find: (query) => find(query, tag), load: () => load("data-texts"), hasTexts: false };
}

const pages = new Map();
const wrong = [];
for (const { query, lang, found, unknown = [], guess = false } of cases) {
    if (!pages.has(lang)) pages.set(lang, pageIn(lang));
    const page = pages.get(lang);
    let result = page.find(query);
    if (result.weak && !page.hasTexts) {
        page.load();
        page.hasTexts = true;
        result = page.find(query);
    }
    const name = ({ dataset, key }) => `${dataset.folder.replace("/", " ")}${key}`;
    const best = result.found.slice(0, 3).map(({ record }) => name(record));
    // The arrays come from another context, where arrays have another prototype.
    const [actual, expected] = [[best, result.unknown.map(name), result.guess], [found, unknown, guess]].map((one) => JSON.stringify(one));
    if (actual !== expected) wrong.push(`${query} (${lang}): ${actual} instead of ${expected}`);
}
assert.equal(wrong.length, 0, wrong.join("\n"));
assert.ok(pages.size > 2 && [...pages.values()].every(({ hasTexts }) => hasTexts), "a language has no query for its longer texts");
console.log(`search: ${cases.length} cases in ${pages.size} languages`);
