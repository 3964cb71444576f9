// Compares every number and every case of negotiation in the WebAssembly module with the tables and the table of cases.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const [module] = process.argv.slice(2);
const { instance } = await WebAssembly.instantiate(readFileSync(module), {});
const { memory, header, negotiated, phrase } = instance.exports;

const tags = ["en", "es", "ko", "zh-CN"];
const json = (path) => JSON.parse(readFileSync(path, "utf8"));

function read(number, locale) {
  const both = BigInt.asUintN(64, phrase(number, locale));
  if (both === 0n) return null;
  const bytes = new Uint8Array(memory.buffer, Number(both >> 32n), Number(both & 0xffff_ffffn));
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

let phrases = 0;
for (const [locale, tag] of tags.entries()) {
  const rows = new Map(json(`out/${tag}/sip-response-codes.json`).rows.map((row) => [row.code, row.reason_phrase]));
  assert.ok(rows.size > 80);
  for (let number = 0; number < 65_536; number += 1) {
    // Unknown codes are treated as RFC 3261, section 8.1.3.2, says.
    const first = number < 200 ? 183 : number - (number % 100);
    const expected = number < 100 || number > 699 ? null : (rows.get(number) ?? rows.get(first));
    assert.equal(read(number, locale), expected, `${number} in ${tag}`);
    phrases += expected === null ? 0 : 1;
  }
}
assert.equal(read(486, tags.length), null);

const usual = ({ available }) => available === undefined || available.join() === tags.join();
const cases = json("crates/sip-phrasebook/tests/data/negotiation.json").filter(usual);
assert.ok(cases.length > 100, `only ${cases.length} cases`);
for (const { header: start = "", header_hex: hex, repeat: [part, times] = ["", 0], suffix = "", expected, why } of cases) {
  const bytes = hex === undefined ? Buffer.from(start + part.repeat(times) + suffix) : Buffer.from(hex, "hex");
  new Uint8Array(memory.buffer, header(), bytes.length).set(bytes);
  assert.equal(tags[negotiated(bytes.length)] ?? null, expected, why);
}
console.log(`node, in WebAssembly: ${phrases} phrases of ${tags.length} locales, ${cases.length} cases of negotiation`);
