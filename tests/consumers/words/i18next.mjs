// Looks texts up with i18next.

import { readFileSync } from "node:fs";
import i18next from "i18next";
import { details } from "./fluent.mjs";
import { Comparison, DETAILS, datasets } from "./truth.mjs";

const compared = new Comparison("i18next");
for (const [dataset, exports, texts] of datasets()) {
  const tags = Object.keys(texts);
  const read = (tag) => JSON.parse(readFileSync(`${exports}/i18next/${tag}/${dataset}.json`, "utf8"));
  const resources = Object.fromEntries(tags.map((tag) => [tag, { [dataset]: read(tag) }]));
  const instance = i18next.createInstance();
  await instance.init({ resources, ns: [dataset], defaultNS: dataset, fallbackLng: false });
  // An app has its own default namespace, and names the dataset's namespace in the key.
  const app = i18next.createInstance();
  await app.init({ resources, ns: ["translation", dataset], fallbackLng: false });
  for (const tag of tags) {
    const t = instance.getFixedT(tag);
    for (const [key, text] of Object.entries(texts[tag])) {
      // The format has no way to say that these are text.
      if (dataset === "words" && /\{\{|\$t\(/.test(text)) continue;
      compared.expect(tag, key, t(key.includes(".") ? key : `${key}.phrase`), text);
    }
    if (dataset !== "sip-response") continue;
    for (const [id, values, text] of details(tag)) {
      // i18next calls the number `count`, and the choice `context`.
      const { digits: count, cause, progress } = values;
      const options = { ...values, count, context: cause ?? progress };
      compared.expect(tag, `${id}.detail`, t(`${id}.detail`, options), text);
      compared.expect(tag, `${id}.detail`, app.getFixedT(tag)(`${dataset}:${id}.detail`, options), text);
    }
  }
}
compared.end(4 * (88 * 5 + 2 * DETAILS.length) + 12 * 2 * 2);
