// SIP response codes in one language: the reason phrase, and what to tell the person who called.

import { textOf } from "../codes.js";
import { locale, REASON_PHRASE, CALLER } from "./data.js";

export { locale };

export function reasonPhrase(code) {
    return textOf(REASON_PHRASE, code);
}

export function caller(code) {
    return textOf(CALLER, code);
}
