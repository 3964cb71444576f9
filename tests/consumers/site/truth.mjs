// The expected content of the site: the tables, the records, and the pages that follow from them.

import { readdirSync, readFileSync } from "node:fs";

import { parse } from "smol-toml";

import { TAGS, rowsOf, tableOf } from "../javascript/truth.mjs";

export { TAGS, rowsOf, tableOf };

const folder = new URL("../../../records/", import.meta.url);

/** The keys of a dataset whose message is not reviewed, once for each language in which it is not. */
export function unread(id, message, keys) {
    const locales = new URL("../../../locales/", import.meta.url);
    return TAGS.flatMap((tag) => {
        const states = parse(readFileSync(new URL(`${tag}/${id}.state.toml`, locales), "utf8"));
        return keys.filter((key) => states[`${message}-${key}`]?.review !== "reviewed");
    });
}

/** The files of records of a dataset. */
function filesOf(dataset) {
    const records = new URL(`${dataset}/`, folder);
    return readdirSync(records).map((name) => parse(readFileSync(new URL(name, records), "utf8")));
}

const MAIN = "sip-response";

/** The description of the main dataset. */
export const SCHEMA = parse(readFileSync(new URL(`${MAIN}/dataset.toml`, folder), "utf8"));

const files = filesOf(MAIN);

/** The other datasets: their schemas, their records, and their keys by group, in the order of the pages. */
export const OTHERS = readdirSync(folder).filter((id) => id !== MAIN).sort().map((id) => {
    const schema = parse(readFileSync(new URL(`${id}/dataset.toml`, folder), "utf8"));
    const key = schema.column.find(({ type }) => type === "key").name;
    const records = filesOf(id).flatMap(({ record = [] }) => record);
    if (typeof records[0][key] === "number") records.sort((a, b) => a[key] - b[key]);
    const isIn = (group) => (record) => (schema.group_by ? record[schema.group_by] === group.id : group.first <= record[key] && record[key] <= group.last);
    const ids = schema.group ?? schema.column.find(({ name }) => name === schema.group_by).values.map((id) => ({ id }));
    const groups = ids.map((group) => ({ id: group.id, keys: records.filter(isIn(group)).map((record) => record[key]) }));
    const shown = groups.filter(({ keys }) => keys.length > 0);
    return { id, schema, records: new Map(records.map((record) => [record[key], record])), groups: shown, keys: shown.flatMap(({ keys }) => keys) };
});

/**
 * The links of the other datasets, each with both its ends, its column, and the mapping that the column is part of.
 * Links of a mapping that differ only in their column are shown together.
 */
export const LINKS = OTHERS.flatMap(({ id, schema, records }) => {
    const columns = schema.column.filter(({ type }) => type === "link");
    return [...records].flatMap(([from, record]) => columns.flatMap(({ name, dataset }) => {
        const mapping = (schema.mapping ?? []).find(({ columns }) => columns.includes(name));
        const links = (record[name] ?? []).map((link) => (typeof link === "object" ? link : { to: link }));
        return links.map(({ to, when, reference = [] }) => ({ id, from, column: name, dataset, to, when, reference, mapping: mapping?.name }));
    }));
});

/** How many links to records, and to references, a list of links shows. */
export function shownLinks(links) {
    const [mapped, others] = [links.filter(({ mapping }) => mapping), links.filter(({ mapping }) => !mapping)];
    const distinct = new Set(mapped.map(({ id, from, to, when, mapping }) => JSON.stringify([id, from, to, when, mapping])));
    const references = mapped.filter(({ reference }) => reference.length > 0).length;
    return [distinct.size + others.length, references + others.flatMap(({ reference }) => reference).length];
}

/** The records by code. */
export const RECORDS = new Map(files.flatMap(({ record = [] }) => record).map((record) => [record.code, record]));

/** The facts that apply to a range of codes. */
export const SHARED = files.flatMap(({ shared = [] }) => shared);

/** Pairs of codes that are easily confused. */
export const CONFUSABLE = files.flatMap(({ confusable = [] }) => confusable);

/** The ladders, which show the message flows of codes. */
export const LADDERS = files.flatMap(({ ladder = [] }) => ladder);

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
    ...OTHERS.flatMap((other) => {
        const { id, schema, groups, keys } = other;
        const kinds = ["compare", ...(schema.mapping ? ["mappings"] : []), "coverage"];
        return [
            { kind: "table", path: `${id}/`, other },
            ...keys.map((key) => ({ kind: "record", path: `${id}/${key}/`, other, key })),
            ...groups.map((group) => ({ kind: "group", path: `${id}/${group.id}/`, other, group })),
            ...kinds.map((kind) => ({ kind: `${kind} of others`, path: `${id}/${kind}/`, other })),
        ];
    }),
];

/**
 * All pages with their paths from the site's root: one of each subject and language, and those without a language.
 *
 * `inAllLanguages` is the path of the page for readers of any other language.
 */
export const PAGES = SUBJECTS.flatMap((subject) => {
    const { kind, path } = subject;
    const neutral = { home: "start", code: "neutral", table: "start of others", record: "neutral record" }[kind];
    const inAllLanguages = neutral ? path : `${TAGS[0]}/${path}`;
    const pages = TAGS.map((tag) => ({ ...subject, tag, subject, path: `${tag}/${path}`, inAllLanguages }));
    return neutral ? [{ ...subject, kind: neutral, tag: TAGS[0], subject, path, inAllLanguages }, ...pages] : pages;
});

if (PAGES.length < TAGS.length * CODES.length || RECORDS.size !== CODES.length || CLASSES.length < 6) {
    throw new Error("the tables and the records do not agree");
}
