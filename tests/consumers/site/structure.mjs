// Reads every file of the site, and compares pages, links, words and sizes with the tables and records.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";

import { load } from "cheerio";

import {
    CLASSES, CODES, CONFUSABLE, DOCUMENTS, LADDERS, LINKS, OTHERS, PAGES, RECORDS, SCHEMA, SHARED, SUBJECTS, TAGS, referencesIn,
    rowOf, rowsOf, shownLinks, tableOf, unread,
} from "./truth.mjs";

const [folder, base] = [resolve(process.argv[2]), process.argv[3]];
const KILOBYTE = 1000;

const files = readdirSync(folder, { recursive: true }).map((name) => name.split(sep).join("/"));
const present = files.filter((name) => statSync(join(folder, name)).isFile()).sort();
const read = (name) => readFileSync(join(folder, name), "utf8");
const fileOf = (path) => (path === "" || path.endsWith("/") ? `${path}index.html` : path);
const say = (text) => console.log(text);

const NOT_FOUND = { kind: "404", path: "404.html", tag: TAGS[0], subject: { path: "" } };
const documents = new Map([...PAGES, NOT_FOUND].map((page) => [page, null]));

checkFiles();
for (const page of documents.keys()) documents.set(page, load(read(fileOf(page.path))));
const byPath = new Map([...documents.keys()].map((page) => [page.path, page]));
const ids = new Map([...documents].map(([page, $]) => [page.path, idsOf(page, $)]));
checkAddresses();
checkSitemap();
checkLinks();
checkWhatIsLoaded();
checkDescriptions();
checkCodePages();
checkClassPages();
checkTables();
checkLanguages();
checkWeights();

/** The site has a file for each page, the files that pages load, the downloads, and nothing else. */
function checkFiles() {
    const pages = [...documents.keys()].map(({ path }) => fileOf(path)).sort();
    assert.deepEqual(present.filter((name) => name.endsWith(".html")), pages);
    const others = present.filter((name) => !name.endsWith(".html") && !/^(assets|downloads)\//.test(name));
    assert.deepEqual(others, ["MANIFEST", "robots.txt", "sitemap.xml"]);
    const stems = present.filter((name) => name.startsWith("assets/")).map((name) => name.replace(/-[0-9a-f]{10}\./, "."));
    const indexes = ["search", ...TAGS.flatMap((tag) => [`search-${tag}`, `search-texts-${tag}`])];
    const scripts = ["find.js", "not-found.js", "site.js", "sources.js", "table.js"];
    const wanted = [...scripts, "icon.svg", ...indexes.map((name) => `${name}.js`), "site.css"];
    assert.deepEqual(stems.sort(), wanted.map((name) => `assets/${name}`).sort());
    assert.match(read("robots.txt"), new RegExp(`^Sitemap: ${base}sitemap\\.xml$`, "m"));
    say(`${pages.length} pages as expected from ${CODES.length} codes, ${CLASSES.length} classes, ${TAGS.length} languages`);
}

/** No id occurs twice on a page. */
function idsOf(page, $) {
    const all = $("[id]").toArray().map((element) => $(element).attr("id"));
    assert.equal(new Set(all).size, all.length, `${page.path}: an id occurs twice`);
    return new Set(all);
}

/** The hreflang links that a page has to have. */
function alternatesOf({ subject, inAllLanguages }) {
    const languages = TAGS.map((tag) => [tag, `${base}${tag}/${subject.path}`]);
    return new Map([...languages, ["x-default", base + inAllLanguages]]);
}

/** Every page names itself, and the same page in all languages, which name it in turn. */
function checkAddresses() {
    let links = 0;
    const stated = new Map();
    for (const [page, $] of documents) {
        assert.equal($("html").attr("lang"), page.tag, page.path);
        assert.equal($("html").attr("dir"), "ltr", page.path);
        const canonical = $('link[rel="canonical"]').toArray().map((element) => $(element).attr("href"));
        const alternates = $('link[rel="alternate"]').toArray().map((element) => [$(element).attr("hreflang"), $(element).attr("href")]);
        const wanted = page === NOT_FOUND ? new Map() : alternatesOf(page);
        assert.deepEqual(canonical, page === NOT_FOUND ? [] : [base + page.path], page.path);
        assert.equal(alternates.length, wanted.size, page.path);
        assert.deepEqual(new Map(alternates), wanted, page.path);
        if (page !== NOT_FOUND) stated.set(canonical[0], new Map(alternates));
    }
    for (const [address, alternates] of stated) {
        for (const target of alternates.values()) {
            assert.ok(stated.has(target), `${address}: ${target} does not exist`);
            const back = [...stated.get(target).values()];
            assert.ok(back.includes(address), `${target} does not name ${address}`);
            links += 1;
        }
    }
    assert.equal(links, PAGES.length * (TAGS.length + 1));
    say(`${stated.size} canonical addresses; ${links} hreflang links, each with one back`);
}

/** The sitemap lists the canonical addresses with the hreflang links of their pages. */
function checkSitemap() {
    const $ = load(read("sitemap.xml"), { xml: true });
    const entries = $("url").toArray().map((element) => {
        const links = $(element).find("xhtml\\:link").toArray();
        for (const link of links) assert.equal($(link).attr("rel"), "alternate");
        return [$(element).find("loc").text(), links.map((link) => [$(link).attr("hreflang"), $(link).attr("href")])];
    });
    assert.deepEqual(entries.map(([address]) => address).sort(), PAGES.map(({ path }) => base + path).sort());
    for (const [address, alternates] of entries) {
        assert.deepEqual(new Map(alternates), alternatesOf(byPath.get(address.slice(base.length))), address);
    }
    say(`sitemap: ${entries.length} addresses, each with its languages`);
}

/** How many links a page has to have: within the site, and to specifications and the registry. */
function expectedLinks(page) {
    const { kind, code, group, other } = page;
    // On every page: the skip link, home, the languages, the datasets, the pages about all records, and the registry.
    const isAboutAll = (subject) => subject.other === other && !["code", "class", "record", "group"].includes(subject.kind);
    // The link to the table of all records is among the datasets, and every page links to the page about the site.
    const pages = SUBJECTS.filter(isAboutAll).length - 1 + (other ? 1 : 0);
    const [internal, external] = other ? otherLinks(page) : contentLinks(kind, code, group);
    const registry = other ? Number("registry" in other.schema) : 1;
    // The footer links to the downloads and the repository; each text of a code has a link for suggesting a better one.
    const texts = ["code", "record"].includes(kind) ? 1 + (other?.schema ?? SCHEMA).tables.entry.filter((name) => (other?.schema ?? SCHEMA).messages.attributes.includes(name)).length : 0;
    return { internal: 1 + 1 + TAGS.length + 1 + OTHERS.length + pages + 1 + internal, external: registry + 1 + texts + external };
}

/** The links in the content of a page of a dataset other than the codes. */
function otherLinks({ kind, other, key, group }) {
    const { id, schema, records, groups, keys } = other;
    const ends = (list, one) => [list[0], list.at(-1)].filter((end) => end !== one).length;
    const columns = (record, wanted) => Object.fromEntries(Object.entries(record).filter(([name]) => wanted(schema.column.find((column) => column.name === name))));
    const inTable = ({ name }) => schema.tables.page.includes(name);
    switch (kind) {
        case "record": {
            const links = LINKS.filter((link) => (link.id === id && link.from === key) || (link.dataset === id && link.to === key));
            const [shown, references] = shownLinks(links);
            const own = referencesIn(columns(records.get(key), ({ type }) => type !== "link")).length;
            return [1 + shown + TAGS.length - 1 + ends(keys, key), references + own];
        }
        case "group":
            return [1 + group.keys.length + ends(groups, group), 0];
        case "table": {
            const links = LINKS.filter((link) => link.id === id && inTable({ name: link.column }));
            const references = [...records.values()].flatMap((record) => referencesIn(columns(record, (column) => inTable(column) && column.type !== "link")));
            return [2 * keys.length + groups.length + links.length, references.length];
        }
        case "compare of others":
            return [keys.length + groups.length, 0];
        case "coverage of others":
            return [unread(id, schema.messages.record, keys).length, 0];
        case "mappings of others": {
            const links = LINKS.filter((link) => link.id === id && link.mapping);
            const isBackward = ({ mapping }) => schema.mapping.find(({ name }) => name === mapping).backward;
            const rows = new Set(links.map((link) => `${link.mapping} ${isBackward(link) ? link.to : link.from}`));
            return [rows.size + links.length, links.flatMap(({ reference }) => reference).length];
        }
        case "neutral record":
            return [TAGS.length, 0];
        case "start of others":
            return [TAGS.length + keys.length, 0];
        default:
            throw new Error(`there is no page of the kind ${kind}`);
    }
}

/** The links in the content of a page of the codes. */
function contentLinks(kind, code, group) {
    const neighbours = (list, one) => [list[0], list.at(-1)].includes(one) ? 1 : 2;
    switch (kind) {
        case "code": {
            const confusable = CONFUSABLE.filter((pair) => pair.includes(code)).length;
            const [arriving, specified] = shownLinks(LINKS.filter(({ dataset, to }) => dataset === "sip-response" && to === code));
            const ladder = LADDERS.find(({ codes }) => codes.includes(code));
            const references = referencesIn(RECORDS.get(code)).length + specified + ladder.reference.length;
            return [1 + confusable + arriving + TAGS.length - 1 + neighbours(CODES, code), references];
        }
        case "class": {
            const members = rowsOf("en").filter((row) => row.class === group);
            const isShared = ({ first, last }) => Math.floor(first / 100) <= group[0] && group[0] <= Math.floor(last / 100);
            return [1 + members.length + neighbours(CLASSES, group), referencesIn(SHARED.filter(isShared)).length];
        }
        case "home": {
            // The number and the phrase of each code, and each class.
            const references = [...RECORDS.values()].flatMap(({ reference }) => reference ?? []);
            return [2 * CODES.length + CLASSES.length, references.length];
        }
        case "compare":
            return [CODES.length + CLASSES.length, 0];
        case "coverage":
            return [unread("sip-response", "status", CODES).length, 0];
        case "sources": {
            // Each place links to its document and, if the code has a record, to the code.
            const places = DOCUMENTS.flatMap(({ entries }) => entries);
            return [places.length + places.filter(({ code }) => RECORDS.has(code)).length, 0];
        }
        case "about":
            return [present.filter((name) => name.startsWith("downloads/")).length, 1];
        case "neutral":
        case "404":
            return [TAGS.length, 0];
        case "start":
            return [TAGS.length + CODES.length, 0];
        default:
            throw new Error(`there is no page of the kind ${kind}`);
    }
}

/** Every link has a target, and each page has as many links as the data requires. */
function checkLinks() {
    const total = { internal: 0, external: 0 };
    const elsewhere = /^https:\/\/(example\.com\/phrasebook\/(issues\/new\?.*)?|www\.rfc-editor\.org\/rfc\/rfc\d+(#[\w.-]+)?|www\.iana\.org\/assignments\/[\w./#-]+)$/;
    for (const [page, $] of documents) {
        const count = { internal: 0, external: 0 };
        for (const element of $("a").toArray()) {
            const href = $(element).attr("href");
            assert.ok(href, `${page.path}: a link has no address`);
            const url = new URL(href, base + page.path);
            if (!url.href.startsWith(base)) {
                assert.match(url.href, elsewhere, page.path);
                count.external += 1;
                continue;
            }
            assert.doesNotMatch(href, /^[a-z]+:/, `${page.path}: ${href} is absolute`);
            assert.equal(url.search, "");
            if (url.href.startsWith(`${base}downloads/`)) {
                checkDownload($, element, url.href.slice(base.length));
                count.internal += 1;
                continue;
            }
            const path = decodeURI(url.pathname.slice(new URL(base).pathname.length));
            assert.ok(ids.has(path), `${page.path}: there is no page at ${href}`);
            const fragment = decodeURIComponent(url.hash.slice(1));
            assert.ok(!url.hash || ids.get(path).has(fragment), `${page.path}: ${href} has no such place`);
            count.internal += 1;
        }
        assert.deepEqual(count, expectedLinks(page), `${page.path}: the number of links`);
        total.internal += count.internal;
        total.external += count.external;
        checkSwitcher(page, $);
    }
    say(`${total.internal} links within the site, ${total.external} to specifications and the registry, as many as the data requires`);
}

/** A download has the size and the checksum that the page states. */
function checkDownload($, element, path) {
    const bytes = readFileSync(join(folder, decodeURI(path)));
    const cells = $(element).closest("tr").find("td").toArray().map((cell) => $(cell).text());
    assert.deepEqual(cells, [`${Math.ceil(bytes.length / KILOBYTE)} kB`, createHash("sha256").update(bytes).digest("hex")], path);
}

/** The links to other languages are to the same subject. */
function checkSwitcher(page, $) {
    const links = $("nav.languages a").toArray().map((element) => [$(element).attr("hreflang"), $(element).attr("href")]);
    const resolved = links.map(([tag, href]) => [tag, new URL(href, base + page.path).href]);
    assert.deepEqual(resolved, TAGS.map((tag) => [tag, `${base}${tag}/${page.subject.path}`]), page.path);
}

/** Pages load nothing from other servers, and have no inline scripts or styles. */
function checkWhatIsLoaded() {
    let loaded = 0;
    const LOADING = "script[src], link[rel=stylesheet], link[rel=icon], img, iframe, object, embed, audio, video, source, track, use, image";
    for (const [page, $] of documents) {
        for (const element of $(LOADING).toArray()) {
            const address = $(element).attr("src") ?? $(element).attr("href") ?? $(element).attr("data");
            const url = new URL(address, base + page.path);
            assert.ok(url.href.startsWith(base), `${page.path} loads ${address}`);
            assert.ok(present.includes(url.pathname.slice(new URL(base).pathname.length)), `${page.path}: ${address} does not exist`);
            loaded += 1;
        }
        const relations = new Set($("link").toArray().map((element) => $(element).attr("rel")));
        for (const relation of relations) assert.ok(["canonical", "alternate", "icon", "stylesheet"].includes(relation), relation);
        assert.equal($("style, [style], base, meta[http-equiv=refresh]").length, 0, `${page.path} has inline styles`);
        assert.equal($('script:not([src]):not([type="application/ld+json"])').length, 0, `${page.path} has an inline script`);
        for (const element of $("*").toArray()) {
            for (const [name, value] of Object.entries(element.attribs)) {
                assert.doesNotMatch(name, /^on/, page.path);
                assert.doesNotMatch(value, /^\s*javascript:/i, page.path);
            }
        }
        const script = $("script[data-index]");
        assert.equal(script.length, 1);
        const indexes = script.attr("data-index").split(" ");
        assert.equal(indexes.length, 2 + TAGS.length);
        assert.match(indexes[1], new RegExp(`/search-${page.tag}-`), `${page.path}: the page's own language comes first`);
        const texts = script.attr("data-texts");
        assert.match(texts, new RegExp(`/search-texts-${page.tag}-`), page.path);
        for (const index of [...indexes, texts]) assert.ok(present.includes(index), `${page.path}: ${index} does not exist`);
    }
    for (const name of present.filter((name) => /^assets\/site-.*\.(css|js)$/.test(name))) {
        assert.doesNotMatch(read(name), /https?:|@import|url\(/, `${name} loads something`);
    }
    assert.ok(loaded >= 3 * documents.size);
    say(`${loaded} things loaded, all of them files of the site; no page has inline scripts or styles`);
}

/** The metadata of a page, for programs that show links to it. */
function checkDescriptions() {
    const titles = new Map(TAGS.map((tag) => [tag, new Set()]));
    let data = 0;
    for (const [page, $] of documents) {
        const title = $("title").text();
        const meta = (name) => $(`meta[property="${name}"], meta[name="${name}"]`).attr("content");
        const ofLanguage = page.path.startsWith(`${page.tag}/`) ? titles.get(page.tag) : new Set();
        assert.ok(title && !ofLanguage.has(title), `${page.path}: another page has the title ${title}`);
        ofLanguage.add(title);
        assert.ok(meta("description")?.length > 0, `${page.path} has no description`);
        assert.equal(meta("og:description"), meta("description"), page.path);
        assert.ok(title.startsWith(meta("og:title")), `${page.path}: ${title} is not ${meta("og:title")}`);
        assert.equal(meta("og:url"), page === NOT_FOUND ? undefined : base + page.path);
        assert.equal($("h1").length, 1, `${page.path} has one main heading`);
        const scripts = $('script[type="application/ld+json"]').toArray();
        assert.equal(scripts.length, ["home", "code", "table", "record"].includes(page.kind) ? 1 : 0, page.path);
        if (scripts.length === 0) continue;
        const json = JSON.parse($(scripts[0]).text());
        data += 1;
        assert.equal(json["@context"], "https://schema.org");
        assert.equal(json.inLanguage, page.tag);
        assert.equal(json.url, base + page.path);
        assert.equal(json.description, meta("description"));
        if (["home", "table"].includes(page.kind)) {
            assert.equal(json["@type"], "DefinedTermSet");
            assert.equal(json.version, page.other?.schema.version ?? tableOf(page.tag).version);
            continue;
        }
        if (page.kind === "record") {
            assert.equal(json.termCode, String(page.key));
            continue;
        }
        const row = rowOf(page.tag, page.code);
        assert.equal(json["@type"], "DefinedTerm");
        assert.equal(json.termCode, String(page.code));
        assert.equal(json.name, row.reason_phrase);
        assert.equal(json.alternateName ?? row.reason_phrase, row.canonical_phrase);
        assert.equal(json.description, row.summary);
        assert.equal(meta("og:title"), `${page.code} ${row.reason_phrase}`);
    }
    const others = OTHERS.flatMap(({ keys }) => [...keys, "table"]);
    assert.equal(data, TAGS.length * (CODES.length + 1 + others.length));
    say(`${documents.size} titles and descriptions; ${data} times JSON-LD with the phrase`);
}

/** A code's page has all content of the tables. */
function checkCodePages() {
    const count = { pages: 0, headers: 0, phrases: 0, texts: 0 };
    for (const [page, $] of documents) {
        if (page.kind === "neutral") {
            for (const tag of TAGS) assert.ok($(`main [lang="${tag}"]`).text().includes(rowOf(tag, page.code).reason_phrase), page.path);
        }
        if (page.kind !== "code") continue;
        const row = rowOf(page.tag, page.code);
        const text = squeeze($("main").text());
        count.pages += 1;
        assert.equal(squeeze($("h1").text()), `${page.code} ${row.reason_phrase}`);
        assert.equal($("h1 .number").text(), String(page.code));
        const canonical = $(".canonical").text();
        assert.equal(canonical || row.reason_phrase, row.canonical_phrase, page.path);
        for (const column of ["summary", "description", "action", "caller"]) {
            assert.ok(text.includes(squeeze(row[column])), `${page.path} does not show ${column}`);
            count.texts += 1;
        }
        for (const { name, value, level } of RECORDS.get(page.code).headers ?? []) {
            if (!["must", "should"].includes(level)) continue;
            const shown = $(".facts .headers dd").toArray().map((element) => $(element).text());
            const wanted = value ? `${name}: ${value}` : name;
            assert.ok(shown.some((line) => line.startsWith(wanted)), `${page.path} does not show ${wanted}`);
            count.headers += 1;
        }
        // The picture and the list below it have the same steps.
        const ladder = LADDERS.find(({ codes }) => codes.includes(page.code));
        const marked = ladder.steps.filter(({ message }) => message === "{code}").length;
        assert.equal($(".flow li").length, ladder.steps.length, page.path);
        assert.equal($(".ladder .sent, .ladder .mark, .ladder .foreign, .ladder .pause").length, ladder.steps.length, page.path);
        assert.equal($(".ladder .mark").length, marked, page.path);
        for (const [step, { headers = [] }] of ladder.steps.entries()) {
            for (const header of headers) assert.ok($(".flow li").eq(step).text().includes(header), `${page.path}: ${header}`);
        }
        for (const tag of TAGS.filter((tag) => tag !== page.tag)) {
            const link = $(`.translations a[lang="${tag}"]`);
            assert.ok(squeeze(link.text()).endsWith(rowOf(tag, page.code).reason_phrase), `${page.path} does not show ${tag}`);
            count.phrases += 1;
        }
        for (const [kind, at] of [["prev", -1], ["next", 1]]) {
            const other = CODES[CODES.indexOf(page.code) + at];
            const href = $(`.neighbours a[rel=${kind}]`).attr("href");
            assert.equal(href && new URL(href, base + page.path).href, other && `${base}${page.tag}/${other}/`, page.path);
        }
    }
    assert.equal(count.pages, CODES.length * TAGS.length);
    assert.ok(count.headers > 0);
    say(`${count.pages} pages of codes: ${count.texts} texts, ${count.headers} headers that must or should be there, ${count.phrases} phrases in other languages`);
}

/** A class lists its codes. */
function checkClassPages() {
    let shown = 0;
    for (const [page, $] of documents) {
        if (page.kind !== "class") continue;
        const listed = $("article > .list dt").toArray().map((element) => squeeze($(element).text()));
        const members = rowsOf(page.tag).filter((row) => row.class === page.group);
        assert.deepEqual(listed, members.map((row) => `${row.code} ${row.reason_phrase}`), page.path);
        shown += members.length;
    }
    assert.equal(shown, CODES.length * TAGS.length);
    say(`${shown} codes on the pages of classes`);
}

/** The tables have every code, without any script. */
function checkTables() {
    let cells = 0;
    for (const [page, $] of documents) {
        const rows = $("tr[id]").toArray();
        if (page.kind === "home") {
            assert.deepEqual(rows.map((row) => $(row).attr("id")), CODES.map(String));
            for (const element of rows) {
                const row = rowOf(page.tag, Number($(element).attr("id")));
                for (const [style, column] of [["phrase", "reason_phrase"], ["canonical", "canonical_phrase"], ["attribute", "summary"]]) {
                    const shown = $(element).find(`td.${style}`).text();
                    // A cell is empty if it would repeat the phrase.
                    assert.equal(shown || row.reason_phrase, row[column], `${page.path} ${row.code}`);
                    cells += 1;
                }
            }
        } else if (page.kind === "compare") {
            assert.deepEqual(rows.map((row) => $(row).attr("id")), CODES.map(String));
            for (const element of rows) {
                const phrases = $(element).find("td.phrase").toArray().map((cell) => $(cell).text());
                assert.deepEqual(phrases, TAGS.map((tag) => rowOf(tag, Number($(element).attr("id"))).reason_phrase));
                cells += phrases.length;
            }
        }
        for (const table of $("table").toArray()) {
            assert.equal($(table).find("caption").length, 1, `${page.path}: a table without a caption`);
            assert.equal($(table).find("th:not([scope])").length, 0, `${page.path}: a heading without a scope`);
        }
    }
    assert.equal(cells, TAGS.length * CODES.length * (3 + TAGS.length));
    say(`${cells} cells of tables of all codes`);
}

/** A phrase in another language is marked with that language. */
function checkLanguages() {
    const languages = new Map();
    for (const tag of TAGS) {
        for (const row of rowsOf(tag)) {
            for (const [phrase, language] of [[row.reason_phrase, tag], [row.canonical_phrase, "en"]]) {
                languages.set(phrase, new Set([...(languages.get(phrase) ?? []), language]));
            }
        }
    }
    let marked = 0;
    for (const [page, $] of documents) {
        const walk = (element, language) => {
            for (const child of element.children) {
                if (child.type === "tag" && !["script", "style"].includes(child.name)) {
                    walk(child, child.attribs.lang ?? language);
                } else if (child.type === "text") {
                    const known = languages.get(squeeze(child.data));
                    if (!known) continue;
                    assert.ok(known.has(language), `${page.path}: “${squeeze(child.data)}” is marked as ${language}`);
                    marked += language === page.tag ? 0 : 1;
                }
            }
        };
        walk($("body")[0], page.tag);
    }
    // Only the side-by-side page of each language shows all phrases of the others.
    assert.ok(marked > TAGS.length * CODES.length * (TAGS.length - 1));
    say(`${marked} phrases in a language other than the page's, each marked as such`);
}

/** Pages, script and style are small; the search index may be larger. */
function checkWeights() {
    const size = (name) => statSync(join(folder, name)).size;
    const shown = (bytes) => `${(bytes / KILOBYTE).toFixed(1)} KB`;
    const codes = [...documents.keys()].filter(({ kind }) => ["code", "record"].includes(kind)).map(({ path }) => [size(fileOf(path)), path]);
    const [heaviest, path] = codes.reduce((most, one) => (one[0] > most[0] ? one : most));
    const sum = (pattern) => present.filter((name) => pattern.test(name)).reduce((bytes, name) => bytes + size(name), 0);
    // The rules of the search load with its index.
    const [rules, style] = [/^assets\/find-.*\.js$/, /\.css$/].map(sum);
    const scripts = new Map();
    for (const [page, $] of documents) {
        const files = $("script[src]").toArray().map(({ attribs }) => attribs.src.replace(/^.*(?=assets\/)/, ""));
        const script = files.reduce((bytes, name) => bytes + size(name), rules);
        scripts.set(page.kind, Math.max(script, scripts.get(page.kind) ?? 0));
    }
    assert.ok(heaviest <= 40 * KILOBYTE, `${path} has ${shown(heaviest)}`);
    assert.ok(rules > 0, "the rules of the search are missing");
    for (const [kind, script] of scripts) assert.ok(script <= 25 * KILOBYTE, `pages of the kind ${kind} have ${shown(script)} of script`);
    assert.ok(style > 0 && style <= 18 * KILOBYTE, `the style has ${shown(style)}`);
    say(`heaviest page of a code ${shown(heaviest)} (${path}), style ${shown(style)}`);
    say(`scripts with the rules of the search: ${[...scripts].map(([kind, script]) => `${kind} ${shown(script)}`).join(", ")}`);
    // A language's part of the index; its longer texts load only if the index has no good match.
    let all = sum(/^assets\/search-.*\.js$/);
    for (const tag of TAGS) {
        const index = sum(new RegExp(`^assets/search-${tag}-`));
        const texts = sum(new RegExp(`^assets/search-texts-${tag}-`));
        assert.ok(index > 0 && index <= 90 * KILOBYTE, `the search index of ${tag} has ${shown(index)}`);
        say(`search in ${tag}: index ${shown(index)}, longer texts ${shown(texts)}`);
        all -= texts;
    }
    say(`a search loads ${shown(all)} of indexes at first`);
}

function squeeze(text) {
    return text.replace(/\s+/g, " ").trim();
}
