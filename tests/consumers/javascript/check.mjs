// Compares the module with tables, Fluent and the cases of negotiation.

import assert from "node:assert/strict";

import { cases, fluentOf, rowsOf, tableOf, TAGS } from "./truth.mjs";

/** Checks the module, and returns the number of checks of each kind. */
export function check(phrasebook) {
    const { version, registry } = tableOf("en");
    assert.deepEqual(phrasebook.locales, TAGS);
    assert.equal(phrasebook.version, version);
    assert.equal(phrasebook.registryDate, registry.updated);
    return {
        "texts of codes and locales": texts(phrasebook),
        "texts that tell codes apart": differences(phrasebook),
        "records": records(phrasebook),
        "values that are not codes": refused(phrasebook),
        "languages that are not locales": tolerant(phrasebook),
        "more specific phrases": details(phrasebook),
        "cases of negotiation": negotiation(phrasebook),
        "kinds of hostile header, in linear time": hostile(phrasebook),
    };
}

// The code whose row an unknown code gets: RFC 3261, 8.1.3.2.
function rowFor(code, rows) {
    const row = rows.find((row) => row.code === code);
    return row ?? rows.find((row) => row.code === (code < 200 ? 183 : Math.floor(code / 100) * 100));
}

function texts({ action, caller, description, isKnown, reasonPhrase, summary, treatedAs }) {
    let count = 0;
    for (const tag of TAGS) {
        const rows = rowsOf(tag);
        assert.ok(rows.length > 80);
        for (let code = 100; code <= 699; code += 1) {
            const row = rowFor(code, rows);
            assert.equal(isKnown(code), row.code === code);
            assert.equal(treatedAs(code), row.code);
            const found = [reasonPhrase, summary, description, action, caller].map((text) => text(code, tag));
            const expected = [row.reason_phrase, row.summary, row.description, row.action, row.caller];
            assert.deepEqual(found, expected, `${code} ${tag}`);
            if (tag === "en") assert.equal(reasonPhrase(code), reasonPhrase(code, null));
            if (tag === "en") assert.equal(reasonPhrase(code), row.canonical_phrase);
            count += found.length;
        }
    }
    return count;
}

// Every pair of codes, in either order, has the text of the Fluent file or none.
function differences({ confusable, difference, isKnown }) {
    let count = 0;
    for (const tag of TAGS) {
        const bundle = fluentOf(tag);
        for (let code = 100; code <= 699; code += 1) {
            const others = [];
            for (let other = 100; other <= 699; other += 1) {
                const message = bundle.getMessage(`difference-${Math.min(code, other)}-${Math.max(code, other)}`);
                const expected = message === undefined ? null : bundle.formatPattern(message.value);
                assert.equal(difference(code, other, tag), expected, `${code} ${other} ${tag}`);
                if (tag === "en") assert.equal(difference(code, other), expected);
                if (expected !== null) others.push(other);
            }
            assert.deepEqual(confusable(code), others);
            assert.ok(others.length === 0 || isKnown(code));
            count += others.length;
        }
    }
    for (const code of NO_CODES) assert.equal(difference(486, code, "en") ?? difference(code, 486, "en"), null);
    assert.equal(difference("600", " 486 ", "ko-KR"), difference(486, 600, "ko"));
    return count;
}

function records({ headerRules, record }) {
    for (let code = 100; code <= 699; code += 1) {
        const row = rowFor(code, rowsOf("en"));
        const facts = record(code);
        assert.equal(facts.code, row.code);
        assert.equal(facts.class, row.class);
        assert.equal(facts.status, row.status);
        assert.equal(facts.canonicalPhrase, row.canonical_phrase);
        assert.equal(facts.methods.join(", "), row.methods);
        assert.equal(facts.headers.map(ruleText).join("; "), row.headers);
        assert.equal(facts.dialogEffect ?? "", row.dialog_effect);
        assert.equal(facts.clientAction ?? "", row.client_action);
        assert.equal(facts.reference.map(({ text }) => text).join("; "), row.reference);
        for (const { rfc, text, url } of facts.reference) {
            assert.ok(text.startsWith(`RFC ${rfc}`) && url.startsWith("https://") && url.includes(`rfc${rfc}`));
        }
        const rules = headerRules(code);
        assert.deepEqual(rules.slice(0, facts.headers.length), facts.headers);
        assert.ok(rules.some(({ name, level }) => name === "Warning" && level === "may"));
        assert.equal(rules.some(({ name }) => name === "Error-Info"), code >= 300);
    }
    return rowsOf("en").length;
}

function ruleText({ name, value, level, when }) {
    const field = value === undefined ? name : `${name}: ${value}`;
    return `${field} (${when === undefined ? level : `${level}, ${when}`})`;
}

const NO_CODES = [
    ...[99, 700, 0, -486, 486.5, NaN, Infinity, 4860, 2 ** 32 + 486, null, undefined, true, [486], {}, 486n, Symbol("486")],
    ...["", "48", "4860", "486.0", "0x1e", "4e2", "099", "700", "toString", "__proto__", "486 Busy Here", "４８６", "486\0"],
];

// Functions for facts throw an error. Functions for texts return null, because they are called where an error is shown.
function refused(phrasebook) {
    const facts = ["isKnown", "treatedAs", "record", "headerRules", "confusable", "detail"];
    const texts = ["reasonPhrase", "summary", "description", "action", "caller"];
    for (const code of NO_CODES) {
        for (const name of facts) assert.throws(() => phrasebook[name](code, "en"), RangeError, `${name}(${String(code)})`);
        for (const name of texts) assert.equal(phrasebook[name](code, "en"), null, `${name}(${String(code)})`);
    }
    for (const name of facts) assert.throws(() => phrasebook[name]("486", "en"), RangeError);
    for (const name of texts) {
        assert.equal(phrasebook[name]("486", "ko"), phrasebook[name](486, "ko"));
        assert.equal(phrasebook[name](" 499 ", "ko"), phrasebook[name](400, "ko"));
    }
    return NO_CODES.length;
}

// Values that may be passed instead of a locale, and the locale of the texts that they give.
const LANGUAGES = [
    ...[["ko-KR", "ko"], ["KO", "ko"], ["ko_KR.UTF-8", "ko"], ["es@euro", "es"], ["zh", "zh-CN"], ["zh-Hans-SG", "zh-CN"]],
    ...[["zh-TW", "en"], ["fr", "en"], ["fr, ko;q=0.5", "ko"], ["ko;q=0", "en"], ["C.UTF-8", "en"], ["*", "en"], ["", "en"]],
    ...[["\u212ao", "en"], ["toString", "en"], ["__proto__", "en"], ["constructor", "en"], ["en-".repeat(9999), "en"]],
    ...[null, undefined, 0, NaN, true, [], ["ko"], {}, Object.create(null), () => "ko", Symbol("ko")].map((it) => [it, "en"]),
];

function tolerant(phrasebook) {
    assert.equal(phrasebook.sourceLocale, "en");
    for (const [at, [language, tag]] of LANGUAGES.entries()) {
        for (const name of ["reasonPhrase", "summary", "description", "action", "caller"]) {
            assert.equal(phrasebook[name](486, language), phrasebook[name](486, tag), `${name} in language ${at}`);
        }
        assert.equal(phrasebook.difference(486, 600, language), phrasebook.difference(486, 600, tag));
        const values = { calls: 2, minutes: 5 };
        assert.equal(phrasebook.detail(182, language, values), phrasebook.detail(182, tag, values));
    }
    return LANGUAGES.length;
}

/** Compares the module of one language with the module of all languages, and returns the number of texts. */
export function checkLanguage({ caller, locale, reasonPhrase }, tag, phrasebook) {
    assert.equal(locale, tag);
    const codes = Array.from({ length: 600 }, (_, at) => 100 + at);
    for (const code of [...codes, ...codes.map(String), ...NO_CODES]) {
        assert.equal(reasonPhrase(code), phrasebook.reasonPhrase(code, tag));
        assert.equal(caller(code), phrasebook.caller(code, tag));
    }
    return codes.length * 2;
}

/** Loads languages, and returns how many. */
export async function checkLoading({ load, locales, sourceLocale }) {
    assert.deepEqual([locales, sourceLocale], [TAGS, "en"]);
    const lists = [[["fr", "ko-KR", "es"], "ko"], [["zh-TW", "zh"], "zh-CN"], [["de"], "en"], [new Set(["es-MX"]), "es"]];
    // `load` reads an array as a list of languages, and accepts any other value as well.
    const languages = LANGUAGES.filter(([language]) => !Array.isArray(language)).concat(lists);
    for (const [language, tag] of languages) assert.equal((await load(language)).locale, tag, String(tag));
    return languages.length;
}

function details({ detail, treatedAs }) {
    let count = 0;
    const values = [
        ...[0, 1, 2, 3, 5, 11, 21, 101, 999].map((number) => ({ calls: number, minutes: 999 - number, digits: number })),
        ...["announcement", "tone", "unheard-of"].map((progress) => ({ progress })),
        ...["do-not-disturb", "not-registered", "constructor"].map((cause) => ({ cause })),
        { header: "Call-ID" },
    ].map((some) => ({ calls: 1, minutes: 1, digits: 1, progress: "tone", cause: "other", header: "To", ...some }));
    for (const tag of TAGS) {
        const bundle = fluentOf(tag);
        for (let code = 100; code <= 699; code += 1) {
            const pattern = bundle.getMessage(`status-${treatedAs(code)}`).attributes.detail;
            if (pattern === undefined) {
                assert.equal(detail(code, tag, values[0]), null);
                continue;
            }
            for (const some of values) {
                assert.equal(detail(code, tag, some), bundle.formatPattern(pattern, some), `${code} ${tag}`);
                count += 1;
            }
        }
    }
    assert.throws(() => detail(182, "en", { calls: 1 }), TypeError);
    assert.throws(() => detail(182, "en"), TypeError);
    for (const header of ["a\r\nVia: b", "<a>", 'a"b', "%", "100%!", "\0"]) {
        assert.throws(() => detail(400, "en", { header }), RangeError);
    }
    assert.ok(detail(400, "ko", { header: "100%25 헤더" }).includes("100%25 헤더"));
    return count;
}

function negotiation({ negotiate, negotiateAmong }) {
    const all = cases();
    assert.ok(all.length >= 500);
    for (const { headers, available, expected, why } of all) {
        for (const header of headers) {
            const about = `${header.slice(0, 80)} of ${available}: ${why}`;
            assert.equal(negotiateAmong(header, available), expected, about);
            if (available === TAGS) assert.equal(negotiate(header), expected, about);
        }
    }
    assert.equal(negotiate(null), null);
    assert.equal(negotiate(undefined), null);
    assert.equal(negotiateAmong("*", []), null);
    assert.equal(negotiateAmong("pt", new Set(["en", "pt-BR"])), "pt-BR");
    for (const tag of ["", "*", "e_", "en--US", "12", "\u212ao", "abcdefghi"]) {
        assert.throws(() => negotiateAmong("en", ["en", tag]), RangeError, tag);
    }
    // The Kelvin sign is not a K, the long s is not an S, and the no-break space is not white space.
    for (const header of ["\u212ao", "e\u017f", "\u00a0ko", "ko\u00a0", "\ufeffko"]) assert.equal(negotiate(header), null);
    return all.length;
}

// Time grows linearly with length, not quadratically: eight times the length takes far less than 64 times as long.
function hostile({ negotiate }) {
    const units = [",", ";", " ", '"', '\\"', '"\\', "ko,", "ko;q=0,", "zh-", "a-", "*-", "-", "=", "ko;q=", ";q=1", "0", "xx;", '",', "한,"];
    const times = (text) => Math.min(...[1, 2, 3].map(() => {
        const start = performance.now();
        negotiate(text);
        return performance.now() - start;
    }));
    for (const start of ["", "ko;q=0.", 'ko;x="']) {
        for (const unit of units) {
            const [short, long] = [20_000, 160_000].map((count) => times(start + unit.repeat(count)));
            assert.ok(long < 40 * short + 50, `${start}${unit}…: ${short} ms, then ${long} ms`);
        }
    }
    return units.length * 3;
}
