// The texts that an export has to have, from the tables. Every script here is called with the folder of all exports and
// with the folder of the exports of hostile texts.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const ATTRIBUTES = ["summary", "description", "action", "caller"];

/** The datasets: the id, the folder of its exports, and its texts by tag and key. */
export function datasets() {
  const [exports, hostile] = process.argv.slice(2);
  return [
    ["sip-response", exports, texts("out", "sip-response-codes", "status", "reason_phrase")],
    ["words", join(hostile, "exports"), texts(join(hostile, "out"), "words", "word", "phrase")],
  ];
}

function texts(tables, stem, prefix, phrase) {
  const found = {};
  for (const tag of readdirSync(tables).filter((tag) => existsSync(join(tables, tag, `${stem}.json`)))) {
    const words = (found[tag] = {});
    for (const row of JSON.parse(readFileSync(join(tables, tag, `${stem}.json`), "utf8")).rows) {
      const key = `${prefix}-${row.code}`;
      words[key] = row[phrase];
      for (const name of ATTRIBUTES.filter((name) => name in row)) words[`${key}.${name}`] = row[name];
    }
    assert.ok(Object.keys(words).length >= 24, `${tables} holds too little`);
  }
  assert.ok(Object.keys(found).length >= 2, `${tables} holds too little`);
  return found;
}

/** Counts the texts that are right, and stops at the first that is wrong. */
export class Comparison {
  count = 0;

  constructor(format) {
    this.format = format;
  }

  expect(tag, key, found, expected) {
    assert.equal(found, expected, `${this.format}, ${tag}, ${key}`);
    this.count += 1;
  }

  end(least) {
    assert.ok(this.count >= least, `${this.format}: only ${this.count} texts were compared`);
    console.log(`${this.format}: ${this.count} texts are right`);
  }
}

/** Arguments of more specific phrases, and the English results; other languages are compared with Fluent. */
export const DETAILS = [
  ["status-182", { calls: 1, minutes: 5 }],
  ["status-182", { calls: 5, minutes: 1 }],
  ["status-183", { progress: "announcement" }],
  ["status-183", { progress: "unheard-of" }],
  ["status-400", { header: "Call-ID" }],
  ["status-403", {}],
  ["status-428", {}],
  ["status-480", { cause: "do-not-disturb" }],
  ["status-484", { digits: 1 }],
  ["status-484", { digits: 2 }],
];
