// Validates the JSON export against its schema with ajv, and compares every fact and text with the tables in out/.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";

const read = (...parts) => JSON.parse(readFileSync(join(...parts), "utf8"));
const folder = join(process.argv[2], "json");
const book = read(folder, "sip-response.json");
const schema = read(folder, book.$schema);

const ajv = new Ajv2020({ strict: true, allErrors: true });
assert(ajv.validateSchema(schema), "the schema is not valid JSON Schema");
const validate = ajv.compile(schema);
assert(validate(book), JSON.stringify(validate.errors, null, 2));

// The schema rejects each of these changes to the document.
const wrong = {
  "a text is missing": (copy) => delete copy.records[486].texts.ko.caller,
  "a locale is missing": (copy) => delete copy.records[486].texts.ko,
  "a code is missing": (copy) => delete copy.records[486],
  "an unknown slug": (copy) => (copy.records[486].status = "popular"),
  "an unknown key": (copy) => (copy.records[401].headers[0].colour = "red"),
  "an empty phrase": (copy) => (copy.records[486].texts.ko.reason_phrase = ""),
  "a number as text": (copy) => (copy.records[486].code = "486"),
  "another version": (copy) => (copy.version = "0"),
  "a pattern of numbers": (copy) => (copy.records[182].texts.en.detail = [1]),
};
for (const [what, change] of Object.entries(wrong)) {
  const copy = structuredClone(book);
  change(copy);
  assert(!validate(copy), `the schema accepts: ${what}`);
}

const list = (texts) => (texts ?? []).join(", ");
const header = ({ name, value, level, when }) =>
  `${value ? `${name}: ${value}` : name} (${list([level, when].filter(Boolean))})`;

let compared = 0;
for (const locale of book.locales) {
  const table = read("out", locale, "sip-response-codes.json");
  for (const key of ["dataset", "version", "license", "registry"]) {
    assert.deepEqual(book[key], table[key], key);
  }
  assert.deepEqual(table.rows.map((row) => String(row.code)), Object.keys(book.records));
  for (const row of table.rows) {
    const record = book.records[row.code];
    const { reason_phrase, summary, description, action, caller } = record.texts[locale];
    const { origin, ...expected } = row;
    assert.deepEqual(
      {
        code: record.code,
        class: record.class,
        status: record.status,
        canonical_phrase: record.canonical_phrase,
        reason_phrase, summary, description, action, caller,
        methods: list(record.methods),
        headers: (record.headers ?? []).map(header).join("; "),
        dialog_effect: record.dialog_effect ?? "",
        client_action: record.client_action ?? "",
        reference: (record.reference ?? []).map(({ text }) => text).join("; "),
      },
      expected,
    );
    compared += 1;
  }
  for (const [id, { first, last, unknown_as }] of Object.entries(book.groups)) {
    assert(first <= unknown_as && unknown_as <= last && book.records[unknown_as].class === id, id);
  }
}
assert.deepEqual(Object.values(book.groups).map((group) => group.unknown_as), [183, 200, 300, 400, 500, 600]);
assert(compared >= 4 * 88, `${compared} rows`);
console.log(`${compared} records have the facts and texts of the tables; the schema rejected ${Object.keys(wrong).length} mistakes`);
