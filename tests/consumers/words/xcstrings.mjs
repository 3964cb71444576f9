// Checks the structure of Apple's string catalogs against a schema, and every text in them. No program on
// Linux reads the format; only Xcode's compiler does.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { Comparison, datasets } from "./truth.mjs";

const unit = { $ref: "#/$defs/unit" };
const schema = {
  type: "object",
  required: ["sourceLanguage", "strings", "version"],
  additionalProperties: false,
  properties: {
    sourceLanguage: { type: "string" },
    version: { const: "1.0" },
    strings: {
      type: "object",
      additionalProperties: {
        type: "object",
        required: ["localizations"],
        additionalProperties: false,
        properties: {
          comment: { type: "string" },
          extractionState: { const: "manual" },
          localizations: { type: "object", additionalProperties: { $ref: "#/$defs/localization" } },
        },
      },
    },
  },
  $defs: {
    unit: {
      type: "object",
      required: ["state", "value"],
      additionalProperties: false,
      properties: { state: { const: "translated" }, value: { type: "string", minLength: 1 } },
    },
    variations: {
      type: "object",
      required: ["plural"],
      additionalProperties: false,
      properties: {
        plural: {
          type: "object",
          required: ["other"],
          propertyNames: { enum: ["zero", "one", "two", "few", "many", "other"] },
          additionalProperties: {
            type: "object",
            required: ["stringUnit"],
            additionalProperties: false,
            properties: { stringUnit: unit },
          },
        },
      },
    },
    localization: {
      type: "object",
      additionalProperties: false,
      anyOf: [{ required: ["stringUnit"] }, { required: ["variations"] }],
      properties: {
        stringUnit: unit,
        variations: { $ref: "#/$defs/variations" },
        substitutions: {
          type: "object",
          additionalProperties: {
            type: "object",
            required: ["argNum", "formatSpecifier", "variations"],
            additionalProperties: false,
            properties: {
              argNum: { type: "integer", minimum: 1 },
              formatSpecifier: { const: "lld" },
              variations: { $ref: "#/$defs/variations" },
            },
          },
        },
      },
    },
  },
};
const validate = new Ajv({ strict: false }).compile(schema);
assert.equal(validate({ sourceLanguage: "en", version: "1.0", strings: { x: {} } }), false, "the schema rejects a text without languages");

const pascal = (id) => id.replace(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase());
const compared = new Comparison("string catalogs (structure and texts; only Xcode reads the format)");
for (const [dataset, exports, texts] of datasets()) {
  const catalog = JSON.parse(readFileSync(`${exports}/xcstrings/${pascal(dataset)}.xcstrings`, "utf8"));
  assert.ok(validate(catalog), JSON.stringify(validate.errors));
  for (const [tag, words] of Object.entries(texts)) {
    const language = tag === "zh-CN" ? "zh-Hans" : tag;
    for (const [key, text] of Object.entries(words)) {
      compared.expect(tag, key, catalog.strings[key].localizations[language].stringUnit.value, text);
    }
  }
  if (dataset !== "sip-response") continue;
  const english = catalog.strings["status-182.detail"].localizations.en;
  compared.expect("en", "status-182.detail", english.stringUnit.value, "Queued: %#@calls@, expected wait %#@minutes@");
  const { one, other } = catalog.strings["status-484.detail"].localizations.es.variations.plural;
  assert.notEqual(one.stringUnit.value, other.stringUnit.value);
}
compared.end(4 * 88 * 5 + 12 * 2 * 2);
