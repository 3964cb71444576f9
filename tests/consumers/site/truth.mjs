// The expected content of the site: the tables, the records, and the pages that follow from them.

import { readdirSync, readFileSync } from "node:fs";

import { parse } from "smol-toml";

import { TAGS, rowsOf, tableOf } from "../javascript/truth.mjs";

export { TAGS, rowsOf, tableOf };

const folder = new URL("../../../records/", import.meta.url);

/** The files of records of a dataset. */
function filesOf(dataset) {
    const records = new URL(`${dataset}/`, folder);
    return readdirSync(records).map((name) => parse(readFileSync(new URL(name, records), "utf8")));
}

const files = filesOf("sip-response");

/** The links to codes from the records of other datasets: the code that each leads to, and its references. */
export const ARRIVING = readdirSync(folder).filter((dataset) => dataset !== "sip-response").flatMap((dataset) => {
    const tables = filesOf(dataset);
    const columns = tables.flatMap(({ column = [] }) => column).filter((column) => column.dataset === "sip-response");
    const lists = tables.flatMap(({ record = [] }) => record).flatMap((record) => columns.map(({ name }) => record[name] ?? []));
    return lists.flat().map((link) => (typeof link === "number" ? { to: link } : link));
});

/** The records by code. */
export const RECORDS = new Map(files.flatMap(({ record = [] }) => record).map((record) => [record.code, record]));

/** The facts that apply to a range of codes. */
export const SHARED = files.flatMap(({ shared = [] }) => shared);

/** Pairs of codes that are easily confused. */
export const CONFUSABLE = files.flatMap(({ confusable = [] }) => confusable);

/** The documents that phrases come from, with their entries. */
export const DOCUMENTS = files.flatMap(({ document = [] }) => document);

export const CODES = rowsOf("en").map(({ code }) => code);

export const CLASSES = [...new Set(rowsOf("en").map((row) => row.class))];

/** The row of a code in a language. */
export const rowOf = (tag, code) => rowsOf(tag).find((row) => row.code === code);

/** The references that a value states, at any depth. */
export function referencesIn(value) {
    if (value === null || typeof value !== "object") return [];
    return Object.entries(value).flatMap(([name, inner]) => (/(^|_)reference$/.test(name) ? inner : referencesIn(inner)));
}

/** The subjects of pages in each language: a path below the language, a kind, and the code or class. */
export const SUBJECTS = [
    { kind: "home", path: "" },
    ...CODES.map((code) => ({ kind: "code", path: `${code}/`, code })),
    ...CLASSES.map((group) => ({ kind: "class", path: `${group}/`, group })),
    ...["compare", "coverage", "sources", "about"].map((kind) => ({ kind, path: `${kind}/` })),
];

/**
 * All pages with their paths from the site's root: one of each subject and language, and those without a language.
 *
 * `inAllLanguages` is the path of the page for readers of any other language.
 */
export const PAGES = SUBJECTS.flatMap((subject) => {
    const { kind, path } = subject;
    const neutral = { home: "start", code: "neutral" }[kind];
    const inAllLanguages = neutral ? path : `${TAGS[0]}/${path}`;
    const pages = TAGS.map((tag) => ({ ...subject, tag, subject, path: `${tag}/${path}`, inAllLanguages }));
    return neutral ? [{ ...subject, kind: neutral, tag: TAGS[0], subject, path, inAllLanguages }, ...pages] : pages;
});

if (PAGES.length < TAGS.length * CODES.length || RECORDS.size !== CODES.length || CLASSES.length < 6) {
    throw new Error("the tables and the records do not agree");
}
