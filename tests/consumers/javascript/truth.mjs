// The expected values: the tables, the Fluent files, and the cases of negotiation.

import { readFileSync } from "node:fs";

import { FluentBundle, FluentResource } from "@fluent/bundle";

const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

export const TAGS = ["en", "es", "ko", "zh-CN"];

const TABLES = new Map(TAGS.map((tag) => [tag, JSON.parse(read(`out/${tag}/sip-response-codes.json`))]));

/** The table of a locale: its rows, and where they come from. */
export const tableOf = (tag) => TABLES.get(tag);

export const rowsOf = (tag) => tableOf(tag).rows;

/** The rows of the failures of web phones. */
export const failuresOf = (tag) => JSON.parse(read(`out/${tag}/web-phone-failures.json`)).rows;

/** The Fluent messages of a locale. */
export function fluentOf(tag) {
    const bundle = new FluentBundle(tag, { useIsolating: false });
    const errors = bundle.addResource(new FluentResource(read(`locales/${tag}/sip-response.ftl`)));
    if (errors.length > 0) throw errors[0];
    return bundle;
}

/** The cases of negotiation: the header as one character for each byte and as text, the tags, and the answer. */
export function cases() {
    const table = JSON.parse(read("crates/sip-phrasebook/tests/data/negotiation.json"));
    return table.map(({ header = "", header_hex = "", repeat = ["", 0], suffix = "", available = TAGS, expected, why }) => {
        const text = header + repeat[0].repeat(repeat[1]) + suffix;
        const bytes = Buffer.concat([Buffer.from(header_hex, "hex"), Buffer.from(text)]);
        return { headers: header_hex === "" ? [bytes.toString("latin1"), text] : [bytes.toString("latin1")], available, expected, why };
    });
}
