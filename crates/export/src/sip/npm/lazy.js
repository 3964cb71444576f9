// Loads the texts of one language when they are needed.

import { closest } from "./negotiation.js";
import { locales, sourceLocale, MODULES } from "./data.js";

export { locales, sourceLocale };

export function load(languages) {
    const list = typeof languages === "string" ? languages : Array.from(languages ?? []).join();
    return MODULES[closest(list, locales)]();
}
