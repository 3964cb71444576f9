// Parses response codes, and finds the code that an unknown code is treated as.

import { FIRST, LAST } from "./data.js";

export { FIRST, LAST };

export function isCode(code) {
    return Number.isInteger(code) && code >= FIRST && code <= LAST;
}

// The code as a number, from a number or from three digits as in a message; null if the value is not a code.
export function codeOf(code) {
    const number = typeof code === "string" && /^ *[0-9]{3} *$/.test(code) ? Number(code) : code;
    return isCode(number) ? number : null;
}

// RFC 3261, 8.1.3.2: an unknown final response is treated as x00 of its class, an unknown provisional one as 183.
export function substitute(code) {
    return code < 200 ? 183 : code - (code % 100);
}

// The text of a code; an unknown code gets the text of the code that it is treated as. Null if the value is not a code.
export function textOf(texts, code) {
    // Most codes are known, so this lookup is enough. Only numbers may use it: other values could match a property
    // without being a code.
    const found = typeof code === "number" ? texts[code] : undefined;
    if (found !== undefined) return found;
    const number = codeOf(code);
    return number === null ? null : (texts[number] ?? texts[substitute(number)]);
}
