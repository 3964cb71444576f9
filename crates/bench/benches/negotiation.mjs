// Compares the JavaScript module with the packages that web servers use: negotiation with `negotiator`, lookup with
// `statuses`. Compare the ratios within one run; the times depend on the machine.
//
//     cargo run -- export esm --out target/esm
//     npm install --prefix tests/consumers --no-package-lock
//     node crates/bench/benches/negotiation.mjs target/esm

import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(new URL("../../../tests/consumers/package.json", import.meta.url));
const Negotiator = require("negotiator");
const statuses = require("statuses");
const module = pathToFileURL(resolve(process.argv[2], "sip-phrasebook.js"));
const { locales, negotiate, negotiateAmong, reasonPhrase } = await import(module);

const ROUNDS = 30;
const CALLS = 20_000;

// How many times as fast as negotiator the module has to be.
const LEAST_RATIO = 5;

// Prints the nanoseconds of a call, the best of all rounds. The two take turns, so that other work slows down both. Fails
// if the ratio is less than the least one.
function compare(name, ours, theirs, leastRatio = 0) {
    const best = [Infinity, Infinity];
    for (let round = 0; round < ROUNDS; round += 1) {
        for (const [at, call] of [ours, theirs].entries()) {
            const start = process.hrtime.bigint();
            let length = 0;
            for (let count = 0; count < CALLS; count += 1) length += call(count)?.length ?? 0;
            const nanoseconds = Number(process.hrtime.bigint() - start) / CALLS;
            if (length === 0) throw new Error(`${name}: no answer`);
            best[at] = Math.min(best[at], nanoseconds);
        }
    }
    const [mine, other] = best;
    console.log(`${name}: ${mine.toFixed(1)} ns, other ${other.toFixed(1)} ns, ratio ${(other / mine).toFixed(2)}`);
    if (other / mine < leastRatio) {
        console.log(`the ratio is less than ${leastRatio}`);
        process.exitCode = 1;
    }
}

const headers = {
    "one language": "ko",
    "a browser's header": "ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7,*;q=0.1",
    "a header whose last range fits": "fr-CH,fr;q=0.9,de;q=0.8,it;q=0.7,ko;q=0.1",
    "a header with spaces": "da, en-gb;q=0.8, en;q=0.7",
    "a refusal": "ko-KR;q=0,ko;q=0.9,en-US;q=0.8,en;q=0.7,*;q=0.1",
};
const tags = [...locales, ..."de fr it pt pt-BR nl sv da fi nb pl cs sk sl hr hu ro bg el tr".split(" ")];
for (const [name, header] of Object.entries(headers)) {
    compareNegotiation(name, [header]);
}
compareNegotiation("2,000 headers", manyHeaders(2_000));

function compareNegotiation(name, headers) {
    const requests = headers.map((header) => ({ headers: { "accept-language": header } }));
    const theirs = (list) => (count) => new Negotiator(requests[count % requests.length]).language(list);
    const header = (count) => headers[count % headers.length];
    const [few, many] = [locales, tags].map((list) => `${name}, ${list.length} tags`);
    compare(`negotiate, ${few}`, (count) => negotiate(header(count)), theirs(locales), LEAST_RATIO);
    compare(`negotiateAmong, ${many}`, (count) => negotiateAmong(header(count), tags), theirs(tags), LEAST_RATIO);
}

// Different headers of one to five ranges, the same in each run, so that no cache of answers can help.
function manyHeaders(size) {
    const languages = "ko en es zh fr de it pt nl sv da fi pl cs ja ru".split(" ");
    const regions = "KR US GB CN MX FR CA DE AT IT BR PT NL SE DK FI".split(" ");
    let state = 1;
    const below = (limit) => {
        // A linear congruential generator; its upper bits are the better ones.
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        return (state >>> 16) % limit;
    };
    const range = (place) => {
        const language = languages[below(languages.length)];
        const tag = below(2) === 0 ? language : `${language}-${regions[below(regions.length)]}`;
        return place === 0 ? tag : `${tag};q=0.${10 - place}`;
    };
    return Array.from({ length: size }, () => {
        return Array.from({ length: 1 + below(5) }, (_, place) => range(place)).join(below(2) === 0 ? "," : ", ");
    });
}

const codes = [200, 400, 404, 500, 503];
const pick = (count) => codes[count % codes.length];
compare("lookup in a locale, against statuses in English", (count) => reasonPhrase(pick(count), "ko"), (count) => statuses.message[pick(count)]);
