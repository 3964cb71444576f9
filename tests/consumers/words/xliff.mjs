// Reads XLIFF with the package xliff.

import { readFileSync } from "node:fs";
import { xliff12ToJs } from "xliff";
import { Comparison, datasets } from "./truth.mjs";

const compared = new Comparison("XLIFF in the package xliff");
for (const [dataset, exports, texts] of datasets()) {
  for (const tag of Object.keys(texts).filter((tag) => tag !== "en")) {
    const read = await xliff12ToJs(readFileSync(`${exports}/xliff/${dataset}.${tag}.xlf`, "utf8"));
    const units = read.resources[dataset];
    for (const [key, text] of Object.entries(texts[tag])) {
      compared.expect("en", key, units[key].source, texts.en[key]);
      compared.expect(tag, key, units[key].target, text);
    }
  }
}
compared.end(2 * (3 * 88 * 5 + 12 * 2));
