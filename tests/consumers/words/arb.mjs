// Reads Application Resource Bundles as ICU MessageFormat, with the parser and the formatter of FormatJS.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "@formatjs/icu-messageformat-parser";
import { IntlMessageFormat } from "intl-messageformat";
import { details } from "./fluent.mjs";
import { Comparison, DETAILS, datasets } from "./truth.mjs";

const identifier = (key) => key.replace(/[^A-Za-z0-9]+(.)/g, (_, letter) => letter.toUpperCase());

const compared = new Comparison("ARB");
for (const [dataset, exports, texts] of datasets()) {
  const path = (tag) => `${exports}/arb/${dataset.replaceAll("-", "_")}_${tag.replaceAll("-", "_")}.arb`;
  for (const [tag, words] of Object.entries(texts)) {
    const bundle = JSON.parse(readFileSync(path(tag), "utf8"));
    assert.equal(bundle["@@locale"], tag.replaceAll("-", "_"));
    const format = (key, values) => {
      assert.match(key, /^[a-z][A-Za-z0-9]*$/, "a key is an identifier of Dart");
      assert.ok(`@${key}` in bundle, key);
      parse(bundle[key], { ignoreTag: true });
      return new IntlMessageFormat(bundle[key], tag, undefined, { ignoreTag: true }).format(values);
    };
    for (const [key, text] of Object.entries(words)) compared.expect(tag, key, format(identifier(key)), text);
    if (tag.includes("-")) {
      // Flutter also looks for the language without a region.
      const { ["@@locale"]: language, ...others } = JSON.parse(readFileSync(path(tag.split("-")[0]), "utf8"));
      assert.equal(language, tag.split("-")[0]);
      assert.deepEqual({ "@@locale": bundle["@@locale"], ...others }, bundle);
    }
    if (dataset !== "sip-response") continue;
    // Flutter does not use quoting by default, so it reads every text as written.
    for (const [key, text] of Object.entries(words)) {
      assert.doesNotMatch(text, /[{}]/, key);
      assert.equal(bundle[identifier(key)], text, key);
    }
    for (const [id, values, text] of details(tag)) {
      const key = identifier(`${id}.detail`);
      assert.deepEqual(Object.keys(bundle[`@${key}`].placeholders), Object.keys(values));
      const choices = Object.entries(values).map(([name, value]) => [
        name,
        ["cause", "progress"].includes(name) ? identifier(value) : value,
      ]);
      compared.expect(tag, `${id}.detail`, format(key, Object.fromEntries(choices)), text);
    }
  }
}
compared.end(4 * (88 * 5 + DETAILS.length) + 12 * 2 * 2);
