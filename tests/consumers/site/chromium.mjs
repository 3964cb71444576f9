// The browser, and the pages that tests open in it.

import { availableParallelism } from "node:os";

import { chromium } from "playwright-core";

import { CODES, OTHERS, PAGES, RECORDS, TAGS } from "./truth.mjs";

/** Starts Debian's Chromium. */
export function launch(options = {}) {
    // Containers have no sandbox and little shared memory.
    const args = ["--no-sandbox", "--disable-dev-shm-usage", ...(options.args ?? [])];
    return chromium.launch({ executablePath: "/usr/bin/chromium", ...options, args });
}

/** A well-known code, the code with the most header fields, and the first code that is not registered. */
export const SOME_CODES = [
    486,
    CODES.reduce((most, code) => ((RECORDS.get(code).headers ?? []).length > (RECORDS.get(most).headers ?? []).length ? code : most)),
    CODES.find((code) => !["registered", "deprecated", "historic"].includes(RECORDS.get(code).status)),
];

/** Pages of every kind, and one that does not exist; only some of the codes, classes and other datasets are included. */
export const SOME_PAGES = [
    ...PAGES.filter(({ kind, code, group, other, tag, key }) => {
        if (kind === "record") return tag === "ko" && key === (other === OTHERS[0] ? 17 : other.keys[0]);
        if (other) return tag === "ko" && other === OTHERS[0] && (group ?? other.groups[0]) === other.groups[0];
        if (kind === "code") return SOME_CODES.includes(code);
        if (kind === "neutral") return code === SOME_CODES[0];
        return kind !== "class" || group === "4xx";
    }),
    { kind: "404", tag: TAGS[0], path: "nowhere/at/all/" },
];

/** Runs a task for each item, as many at a time as there are processors. */
export async function forEach(items, work) {
    const queue = [...items];
    const worker = async (number) => {
        for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item, number);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, (_, number) => worker(number)));
}
