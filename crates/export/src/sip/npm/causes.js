// The causes of Q.850, with which the telephone network says why a call ended. The functions are described where their types
// are, in the file of the same name that ends in .d.ts.

import { closest } from "./negotiation.js";
import { locales, version } from "./data.js";
import { CAUSES, ASTERISK, FREESWITCH, TO_SIP, FROM_SIP, PHRASE, SUMMARY, DESCRIPTION, ACTION } from "./data.js";

export { locales, version };

const NORMAL_CLEARING = 16;
const REQUESTED_CHANNEL_UNAVAILABLE = 44;

export function isKnown(value) {
    if (!Number.isInteger(value) || value < 0 || value > 127) {
        throw new RangeError(`${String(value)} is not a cause from 0 to 127`);
    }
    return Object.hasOwn(CAUSES, value);
}

export function name(value) {
    return isKnown(value) ? CAUSES[value] : null;
}

export function asteriskName(value) {
    return isKnown(value) ? (ASTERISK[value] ?? null) : null;
}

export function freeswitchName(value) {
    return isKnown(value) ? (FREESWITCH[value] ?? null) : null;
}

export function fromAsteriskName(name) {
    return find(ASTERISK, name);
}

export function fromFreeswitchName(name) {
    return find(FREESWITCH, name);
}

function find(names, name) {
    const found = Object.entries(names).find(([, other]) => other === String(name).toUpperCase());
    return found === undefined ? null : Number(found[0]);
}

export function phrase(value, locale) {
    return text(PHRASE, value, locale);
}

export function summary(value, locale) {
    return text(SUMMARY, value, locale);
}

export function description(value, locale) {
    return text(DESCRIPTION, value, locale);
}

export function action(value, locale) {
    return text(ACTION, value, locale);
}

function text(table, value, locale) {
    return isKnown(value) ? table[closest(locale, locales)][value] : null;
}

export function statusCodes(value, mapping) {
    isKnown(value);
    return ofMapping(TO_SIP, mapping)[value] ?? [];
}

// RFC 3398, 7.2.4.1: 16 becomes BYE or CANCEL, for 44 the exchange takes another circuit, and 500 is for the others.
export function statusCode(value, mapping) {
    const [usual] = statusCodes(value, mapping);
    if (usual !== undefined) return usual.to;
    if (!isStandard(mapping) || value === NORMAL_CLEARING) return null;
    return mapping === "rfc3398" && value === REQUESTED_CHANNEL_UNAVAILABLE ? null : 500;
}

export function causes(code, mapping) {
    if (!Number.isInteger(code) || code < 100 || code > 699) {
        throw new RangeError(`${String(code)} is not a code from 100 to 699`);
    }
    return ofMapping(FROM_SIP, mapping)[code] ?? [];
}

// RFC 3398, 8.2.6.1: 487 has no mapping, and 31 is for the codes that are not listed.
export function cause(code, mapping) {
    const [usual] = causes(code, mapping);
    if (usual !== undefined) return usual.to;
    if (!isStandard(mapping) || code < 400) return null;
    return mapping === "rfc3398" && code === 487 ? null : 31;
}

function ofMapping(tables, mapping) {
    if (!Object.hasOwn(tables, mapping)) throw new RangeError(`there is no mapping ${String(mapping)}`);
    return tables[mapping];
}

function isStandard(mapping) {
    return mapping.startsWith("rfc");
}
