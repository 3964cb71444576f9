// What a web phone tells the person who called when the call failed without a response. The functions are documented
// with their types, in the `.d.ts` file of the same name.

import { failureOf } from "./failures.js";
import { closest } from "./negotiation.js";
import { locales, sourceLocale, version, FAILURE, MODULES } from "./data.js";

export { locales, sourceLocale, version };

export function failure(reason, locale) {
    return FAILURE[closest(locale, locales)][failureOf(reason)];
}

export function load(languages) {
    const list = typeof languages === "string" ? languages : Array.from(languages ?? []).join();
    return MODULES[closest(list, locales)]();
}
