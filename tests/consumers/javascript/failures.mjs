// Compares what the package tells callers about failures with the tables, and takes the failures themselves from JsSIP, SIP.js
// and the browser's own exceptions.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { SessionDescriptionHandlerError } from "sip.js/lib/api/exceptions/session-description-handler.js";
import { SessionTerminatedError } from "sip.js/lib/api/exceptions/session-terminated.js";
import { ContentTypeUnsupportedError } from "sip.js/lib/api/exceptions/content-type-unsupported.js";
import { TransportError } from "sip.js/lib/core/exceptions/transport-error.js";
import { defaultMediaStreamFactory } from "sip.js/lib/platform/web/session-description-handler/media-stream-factory-default.js";
import { Transport } from "sip.js/lib/platform/web/transport/transport.js";
import { parse } from "smol-toml";

import { failuresOf, rowsOf, TAGS } from "./truth.mjs";

const require = createRequire(import.meta.url);
const { causes, SIP_ERROR_CAUSES } = require("jssip/lib/Constants.js");
const file = readFileSync(new URL("../../../records/web-phone/failures.toml", import.meta.url), "utf8");
const records = parse(file).record.map(({ jssip = [], sip_js = [], browser = [], codes = [], ...record }) => ({
    ...record,
    codes,
    jssip: jssip.map(({ cause }) => cause),
    sip_js: sip_js.map(({ message }) => message),
    browser: browser.map(({ name }) => name),
}));

// Reasons that are not known: other texts, and values that are not failures at all.
const UNKNOWN = [
    ...["", "Blue Moon", "busy", "toString", "__proto__", "constructor", "x".repeat(100_000)],
    ...[null, undefined, 0, NaN, 486, 486n, true, [], {}, ["Busy"], () => "Busy", Symbol("Busy"), Object.create(null)],
    ...[new Error(), new Error("Blue Moon"), { name: 1, message: {} }, new DOMException("Blue Moon", "DataCloneError")],
];

// The text of the first code does not hold for the other codes of these failures.
const OWN_TEXTS = new Set(["call-rejected", "callee-unavailable", "call-redirected"]);

/** Checks the module of all languages, and returns the numbers of checks. */
export async function checkFailures(phone, { caller }, version) {
    assert.deepEqual([phone.locales, phone.sourceLocale, phone.version], [TAGS, "en", version]);
    const thrown = await thrownBySipJs();
    const counts = { "causes of JsSIP": 0, "errors of SIP.js and browsers": 0, "failures that mean a code": 0 };
    for (const tag of TAGS) {
        const textOf = (id) => failuresOf(tag).find((row) => row.id === id).caller;
        const texts = failuresOf(tag).map((row) => row.caller);
        assert.equal(new Set(texts).size, records.length, `two failures have one text in ${tag}`);
        for (const cause of Object.values(causes)) {
            const { id } = records.find(({ jssip }) => jssip.includes(cause)) ?? assert.fail(`no record has ${cause}`);
            assert.equal(phone.failure(cause, tag), textOf(id));
            assert.equal(phone.failure({ cause }, tag), textOf("other-failure"));
            counts["causes of JsSIP"] += 1;
        }
        for (const { id, sip_js, browser, codes } of records) {
            const errors = [
                ...sip_js.map((message) => new Error(message)),
                ...browser.map((name) => new DOMException("Any words", name)),
                ...(thrown.get(id) ?? []),
            ];
            for (const error of errors) {
                assert.equal(phone.failure(error, tag), textOf(id), `${error}`);
                counts["errors of SIP.js and browsers"] += 1;
            }
            if (codes.length > 0) {
                // Most of these texts are written in two places, and have to stay the same.
                const isSame = textOf(id) === caller(codes[0], tag);
                assert.equal(isSame, !OWN_TEXTS.has(id), `${id} and ${codes[0]} in ${tag}`);
                counts["failures that mean a code"] += 1;
            }
        }
        for (const [at, unknown] of UNKNOWN.entries()) assert.equal(phone.failure(unknown, tag), textOf("other-failure"), `${at} ${tag}`);
    }
    assert.equal(phone.failure("Busy"), phone.failure("Busy", "en"));
    assert.equal(phone.failure("Busy", "ko-KR"), caller(486, "ko"));
    namesAreThoseOfTheStacks();
    return counts;
}

/** Compares the module of one language with the module of all languages, and returns the number of texts. */
export function checkFailuresOf({ caller, failure, locale, reasonPhrase }, tag, phone) {
    const { caller: busy, reason_phrase: phrase } = rowsOf(tag).find(({ code }) => code === 486);
    assert.deepEqual([locale, caller(486), reasonPhrase(486)], [tag, busy, phrase]);
    const names = records.flatMap(({ jssip, sip_js, browser }) => [...jssip, ...sip_js, ...browser]);
    for (const name of [...names, ...UNKNOWN]) assert.equal(failure(name), phone.failure(name, tag));
    return names.length;
}

// Each name is in the file of the stack that the record names, and JsSIP has a cause for exactly the codes of the record.
function namesAreThoseOfTheStacks() {
    const folders = { JsSIP: "jssip", "SIP.js": "sip.js" };
    for (const { id, jssip, sip_js, codes, sources } of records) {
        const files = sources.map((source) => source.split(" ")).filter(([stack]) => Object.hasOwn(folders, stack));
        const texts = files.map(([stack, file]) => {
            const path = new URL(`../node_modules/${folders[stack]}/${file}`, import.meta.url);
            return readFileSync(path, "utf8");
        });
        const isIn = (name) => texts.some((text) => text.includes(name));
        for (const name of sip_js) assert.ok(isIn(name), `SIP.js has no ${name} for ${id}`);
        for (const name of jssip) {
            const [constant] = Object.entries(causes).find(([, cause]) => cause === name);
            assert.ok(isIn(constant), `JsSIP has no ${constant} for ${id}`);
            const mapped = SIP_ERROR_CAUSES[constant];
            if (mapped) assert.deepEqual([...codes].sort(), [...mapped].sort(), name);
        }
    }
}

// Errors that SIP.js itself makes, by the ids of their failures.
async function thrownBySipJs() {
    const logger = { log() {}, debug() {}, warn() {}, error() {} };
    const caught = (promise) => promise.then(() => assert.fail("nothing is thrown"), (error) => error);
    const transport = new Transport(logger, { server: "wss://example.com" });
    Object.defineProperty(globalThis, "navigator", { value: {}, configurable: true });
    return new Map([
        ["no-connection", [await caught(transport.send("OPTIONS")), new TransportError(), new Error("WebSocket closed wss://example.com (code: 1006)")]],
        ["insecure-page", [await caught(defaultMediaStreamFactory()({ audio: true, video: false }))]],
        ["webrtc-failure", [new SessionDescriptionHandlerError()]],
        ["call-ended", [new SessionTerminatedError()]],
        ["media-description", [new ContentTypeUnsupportedError()]],
    ]);
}
