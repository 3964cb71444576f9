// Response codes, also as text, and what an unknown one is treated as.

import { FIRST, LAST } from "./data.js";

export { FIRST, LAST };

export function isCode(code) {
    return Number.isInteger(code) && code >= FIRST && code <= LAST;
}

// A number, or the three digits that a message has; null if it is no code.
export function codeOf(code) {
    const number = typeof code === "string" && /^ *[0-9]{3} *$/.test(code) ? Number(code) : code;
    return isCode(number) ? number : null;
}

// RFC 3261, 8.1.3.2: an unknown final response is x00 of its class, an unknown provisional one is 183.
export function substitute(code) {
    return code < 200 ? 183 : code - (code % 100);
}

// The text of a code, or of the code that it is treated as; null if it is no code.
export function textOf(texts, code) {
    // Most codes are known, and need no second look. Another value could find the same property, but is no code.
    const found = typeof code === "number" ? texts[code] : undefined;
    if (found !== undefined) return found;
    const number = codeOf(code);
    return number === null ? null : (texts[number] ?? texts[substitute(number)]);
}
