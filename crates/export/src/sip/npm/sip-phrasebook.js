// SIP response codes: what they mean, and which language an Accept-Language value asks for. The functions are described
// where their types are, in sip-phrasebook.d.ts.

import { FIRST, LAST, codeOf, isCode, substitute, textOf } from "./codes.js";
import { Available, closest, negotiateAmong } from "./negotiation.js";
import { locales, sourceLocale, version, registryDate } from "./data.js";
import { CODES, RECORDS, SHARED, CONFUSABLE } from "./data.js";
import { REASON_PHRASE, SUMMARY, DESCRIPTION, ACTION, CALLER, DIFFERENCE, DETAIL } from "./data.js";

export { locales, negotiateAmong, registryDate, sourceLocale, version };

/** Whether there is a record of `code`. */
export function isKnown(code) {
    if (!isCode(code)) throw new RangeError(`${String(code)} is not a code from ${FIRST} to ${LAST}`);
    return CODES.has(code);
}

export function treatedAs(code) {
    return isKnown(code) ? code : substitute(code);
}

export function record(code) {
    return RECORDS[treatedAs(code)];
}

export function headerRules(code) {
    const own = record(code).headers;
    const shared = SHARED.filter(({ first, last }) => first <= code && code <= last);
    return own.concat(...shared.map(({ headers }) => headers));
}

export function reasonPhrase(code, locale) {
    return text(REASON_PHRASE, code, locale);
}

export function summary(code, locale) {
    return text(SUMMARY, code, locale);
}

export function description(code, locale) {
    return text(DESCRIPTION, code, locale);
}

export function action(code, locale) {
    return text(ACTION, code, locale);
}

export function caller(code, locale) {
    return text(CALLER, code, locale);
}

export function confusable(code) {
    return isKnown(code) ? (CONFUSABLE[code] ?? []) : [];
}

export function difference(code, other, locale) {
    const [lower, higher] = [codeOf(code), codeOf(other)].sort((a, b) => a - b);
    return DIFFERENCE[localeOf(locale)][lower * 1000 + higher] ?? null;
}

export function detail(code, locale, values) {
    const tag = localeOf(locale);
    const pattern = DETAIL[tag][treatedAs(code)];
    if (pattern === undefined) return null;
    const phrase = format(pattern, tag, values ?? {});
    if (!isPhrase(phrase)) throw new RangeError(`no reason phrase can hold ${JSON.stringify(phrase)}`);
    return phrase;
}

function text(table, code, locale) {
    return textOf(table[localeOf(locale)], code);
}

function localeOf(language) {
    return closest(language, locales);
}

// RFC 3261, 25.1: `%` begins an escape, and these other characters are not in Reason-Phrase.
function isPhrase(text) {
    return !/[\x00-\x08\x0a-\x1f\x7f"#<>[\\\]^`{|}]|%(?![0-9A-Fa-f]{2})/.test(text);
}

// A pattern is a list of texts, variables `{ of }`, and choices `{ of, variants, otherwise }`.
function format(pattern, locale, values) {
    const texts = pattern.map((piece) => {
        if (typeof piece === "string") return piece;
        const value = Object.hasOwn(values, piece.of) ? values[piece.of] : undefined;
        if (typeof value !== "number" && typeof value !== "string") {
            throw new TypeError(`${piece.of} has to be a number or a string`);
        }
        if (piece.variants === undefined) return String(value);
        return format(variant(piece, locale, value), locale, values);
    });
    return texts.join("");
}

// A number selects the variant of that number, else that of its plural category.
function variant({ variants, otherwise }, locale, value) {
    if (Object.hasOwn(variants, value)) return variants[value];
    if (typeof value === "string") return variants[otherwise];
    return variants[new Intl.PluralRules(locale).select(value)] ?? variants[otherwise];
}

export function negotiate(acceptLanguage) {
    return AVAILABLE.choose(acceptLanguage);
}

// The tags are parsed only once.
const AVAILABLE = /*#__PURE__*/ new Available(locales);
