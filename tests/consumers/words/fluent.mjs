// Reads Fluent with the package @fluent/bundle.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { Comparison, DETAILS, datasets } from "./truth.mjs";

/** The messages of a locale as a function of a key such as `status-486.caller`, and arguments. */
export function fluent(path, tag) {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  assert.deepEqual(bundle.addResource(new FluentResource(readFileSync(path, "utf8"))), []);
  return (key, values) => {
    const [id, attribute] = key.split(".");
    const message = bundle.getMessage(id);
    const errors = [];
    const text = bundle.formatPattern(attribute ? message.attributes[attribute] : message.value, values, errors);
    assert.deepEqual(errors, []);
    return text;
  };
}

/** The more specific phrases of a locale, from the Fluent files in locales/. */
export function details(tag) {
  const format = fluent(`locales/${tag}/sip-response.ftl`, tag);
  return DETAILS.map(([id, values]) => [id, values, format(`${id}.detail`, values)]);
}

if (import.meta.filename === process.argv[1]) {
  const compared = new Comparison("Fluent");
  for (const [dataset, exports, texts] of datasets()) {
    for (const [tag, words] of Object.entries(texts)) {
      const format = fluent(`${exports}/fluent/${tag}/${dataset}.ftl`, tag);
      for (const [key, text] of Object.entries(words)) compared.expect(tag, key, format(key), text);
      if (dataset !== "sip-response") continue;
      for (const [id, values, text] of details(tag)) {
        compared.expect(tag, `${id}.detail`, format(`${id}.detail`, values), text);
      }
    }
  }
  compared.end(4 * (88 * 5 + DETAILS.length) + 12 * 2 * 2);
}
