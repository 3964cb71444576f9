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

// Prints the nanoseconds of a call, the best of all rounds. The two take turns, so that other work slows down both.
function compare(name, ours, theirs) {
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
}

const headers = {
    "one language": "ko",
    "a browser's header": "ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7,*;q=0.1",
    "a header whose last range fits": "fr-CH,fr;q=0.9,de;q=0.8,it;q=0.7,ko;q=0.1",
};
const tags = [...locales, ..."de fr it pt pt-BR nl sv da fi nb pl cs sk sl hr hu ro bg el tr".split(" ")];
for (const [name, header] of Object.entries(headers)) {
    const request = { headers: { "accept-language": header } };
    compare(`negotiate, ${name}, ${locales.length} locales`, () => negotiate(header), () => new Negotiator(request).language(locales));
    compare(`negotiateAmong, ${name}, ${tags.length} tags`, () => negotiateAmong(header, tags), () => new Negotiator(request).language(tags));
}
const codes = [200, 400, 404, 500, 503];
const pick = (count) => codes[count % codes.length];
compare("lookup in a locale, against statuses in English", (count) => reasonPhrase(pick(count), "ko"), (count) => statuses.message[pick(count)]);
