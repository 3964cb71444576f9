// Finds the failure that a web phone reports by name: by the cause from JsSIP, or by an error from SIP.js or from a browser.

import { NAMES, OTHER } from "./data.js";

export function failureOf(reason) {
    for (const name of typeof reason === "string" ? [reason] : [reason?.name, reason?.message]) {
        if (typeof name !== "string") continue;
        // A message can continue after the listed words, as in `WebSocket closed wss://example.com (code: 1006)`.
        const known = Object.keys(NAMES).find((known) => name.startsWith(known));
        if (known !== undefined) return NAMES[known];
    }
    return OTHER;
}
