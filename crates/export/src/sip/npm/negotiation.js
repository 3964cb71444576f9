// Chooses one of the available languages by the value of an Accept-Language header field. The functions that users call
// are documented in sip-phrasebook.d.ts.

import { LANGUAGES, SCRIPTS, REGIONS } from "./data.js";

export function negotiateAmong(acceptLanguage, tags) {
    const names = Array.isArray(tags) ? tags : Array.from(tags);
    let known = KNOWN.find((list) => list.isOf(names));
    if (known === undefined) {
        known = new Available(names);
        if (KNOWN.length === 8) KNOWN.shift();
        KNOWN.push(known);
    }
    return known.choose(acceptLanguage);
}

// A cache of lists, because programs choose from the same tags again and again. Its size is limited.
const KNOWN = [];

// The locale that is closest to a language tag or to a list of tags; the first locale if none is close. It never
// throws.
export function closest(language, locales) {
    if (locales.includes(language)) return language;
    if (typeof language !== "string") return locales[0];
    // Environment variables append an encoding to the tag: `ko_KR.UTF-8`.
    const [, tag] = /^([A-Za-z0-9_-]+)[.@]/.exec(language) ?? [language, language];
    return negotiateAmong(tag, locales) ?? locales[0];
}

// A list of tags to choose from, in order of preference.
export class Available {
    constructor(names) {
        this.names = Array.from(names);
        this.tags = this.names.map(readTag);
        // The tags of each language, by the number that encodes its letters. If a language has only one tag, and the tag
        // fits every range, it is also in `only`; then ranges need not be parsed.
        this.ofLanguage = new Map();
        for (const tag of this.tags) {
            const same = this.tags.filter(({ language }) => language === tag.language);
            const isPlain = same.length === 1 && tag.text === tag.language && tag.script === undefined;
            this.ofLanguage.set(numberOf(tag.language), { only: isPlain ? tag : undefined, tags: same });
        }
    }

    isOf(names) {
        if (names.length !== this.names.length) return false;
        for (let at = 0; at < names.length; at += 1) if (names[at] !== this.names[at]) return false;
        return true;
    }

    // The highest weight wins. If weights are equal, a language wins over `*`, and an earlier range over a later one.
    choose(acceptLanguage) {
        const elements = new Elements(acceptLanguage ?? "");
        const source = this.tags[0];
        let best;
        let bestWeight = 0;
        let weightOfAny = 0;
        let isSourceNamed = false;
        while (elements.next()) {
            const weight = elements.weight;
            if (weight === 0) return this.chooseWithRefusals(acceptLanguage);
            if (elements.language === 0) {
                if (weight > weightOfAny) weightOfAny = weight;
                continue;
            }
            let tag;
            const candidates = this.ofLanguage.get(elements.language);
            if (candidates?.only !== undefined) {
                tag = candidates.only;
                isSourceNamed ||= tag === source && elements.isLanguageAlone();
            } else if (candidates !== undefined || elements.isChinese()) {
                const range = elements.range();
                isSourceNamed ||= source !== undefined && isNamed(source, range) && isCompatible(source, range);
                if (weight > bestWeight) tag = this.lookUp(range);
            }
            if (tag === undefined || weight <= bestWeight) continue;
            best = tag;
            bestWeight = weight;
            if (weight === FULL && !elements.mayHoldRefusal()) break;
        }
        // `*` means the source locale, the first of the tags, unless another range gives it a weight.
        if (weightOfAny > bestWeight && source !== undefined && !isSourceNamed) best = source;
        return best === undefined ? null : best.name;
    }

    // Does the same for a header with refusals, which have to be known before a tag can be chosen.
    chooseWithRefusals(acceptLanguage) {
        const asked = [];
        // For each tag, the number of subtags of the longest range that asks for it, and of the longest range that refuses
        // it.
        const wanted = new Array(this.tags.length).fill(0);
        const refused = new Array(this.tags.length).fill(0);
        let weightOfAny = 0;
        let isAnyRefused = false;
        const elements = new Elements(acceptLanguage);
        while (elements.next()) {
            const { weight } = elements;
            const named = weight > 0 ? wanted : refused;
            const candidates = this.ofLanguage.get(elements.language);
            if (elements.language === 0) {
                isAnyRefused ||= weight === 0;
                weightOfAny = Math.max(weightOfAny, weight);
            } else if (candidates?.only !== undefined) {
                const { position } = candidates.only;
                if (elements.isLanguageAlone()) named[position] = Math.max(named[position], 1);
                asked.push({ weight, only: candidates.only, range: undefined });
            } else if (candidates !== undefined || elements.isChinese()) {
                const range = elements.range();
                for (const tag of this.tagsOf(range)) {
                    if (!isNamed(tag, range) || (weight > 0 && !isCompatible(tag, range))) continue;
                    named[tag.position] = Math.max(named[tag.position], range.length);
                }
                asked.push({ weight, only: undefined, range });
            }
        }
        // A tag is refused if a range of weight 0 names it, and no range with a higher weight names it more closely.
        const isOpen = ({ position }) => refused[position] === 0 || refused[position] < wanted[position];
        let best;
        let bestWeight = 0;
        for (const { weight, only, range } of asked) {
            if (weight <= bestWeight) continue;
            const tag = only === undefined ? this.lookUp(range, isOpen) : only;
            if (tag === undefined || !isOpen(tag)) continue;
            best = tag;
            bestWeight = weight;
        }
        const isSourceNamed = wanted[0] > 0 || refused[0] > 0;
        if (weightOfAny > bestWeight && !isAnyRefused && !isSourceNamed) best = this.tags[0];
        return best === undefined ? null : best.name;
    }

    tagsOf(range) {
        return this.ofLanguage.get(numberOf(range.language))?.tags ?? [];
    }

    // RFC 4647, 3.4: the longest tag that is a prefix of the range. If there is none, a tag of the same language and
    // script: the first tag with the region that the range names or with the likely region, or else the first tag.
    lookUp(range, isOpen) {
        let longest;
        let ofRegion;
        let first;
        for (const tag of this.tagsOf(range)) {
            if (!isCompatible(tag, range) || (isOpen !== undefined && !isOpen(tag))) continue;
            first ??= tag;
            if (tag.region !== undefined && tag.region === range.region) ofRegion ??= tag;
            if (isPrefix(tag.text, range.text) && tag.length > (longest?.length ?? 0)) longest = tag;
        }
        return longest ?? ofRegion ?? first;
    }
}

// Whether the tag begins with the range, as it is written or with its script added.
function isNamed(tag, range) {
    return tag.language === range.language && (isPrefix(range.text, tag.text) || isPrefix(range.text, tag.withScript));
}

// Whether a tag of the same language may be in the script of the range.
function isCompatible(tag, range) {
    return tag.script === undefined || range.script === undefined || tag.script === range.script;
}

function isPrefix(prefix, text) {
    return text.startsWith(prefix) && (text.length === prefix.length || text[prefix.length] === "-");
}

// Parses an available tag.
function readTag(name, position) {
    const elements = new Elements(String(name));
    if (!elements.next() || elements.language === 0 || elements.start > 0 || elements.end < elements.header.length) {
        throw new RangeError(`${String(name)} is not a language tag`);
    }
    const tag = elements.range();
    tag.name = name;
    tag.position = position;
    // In a language that has only one script, a tag that names no script fits every script.
    if (!tag.namesScript && likely().get(tag.language)?.scripts === undefined) tag.script = undefined;
    else if (!tag.namesScript) tag.withScript = `${tag.language}-${tag.script}${tag.text.slice(tag.language.length)}`;
    return tag;
}

// Parses a well-formed range that is not a wildcard (RFC 4647, 2.1 and 2.2).
function readRange(text) {
    let tag = text.toLowerCase();
    if (tag.includes("_")) tag = tag.replaceAll("_", "-");
    if (tag.includes("*")) tag = tag.replaceAll("-*", "");
    const subtags = tag.split("-");
    // `zh` means Mandarin, and each other Chinese language has its own subtag (RFC 5646, 4.1.2).
    const isChinese = subtags[0] === "zh" || subtags[0] === "cmn";
    const isExtended = isChinese && subtags.length > 1 && subtags[1].length === 3 && isAlphabetic(subtags[1]);
    if (isExtended || subtags[0] === "cmn") {
        if (isExtended) subtags.shift();
        if (subtags[0] === "cmn") subtags[0] = "zh";
        tag = subtags.join("-");
    }

    // A script is four letters after the language. A region is two letters or three digits after the language and
    // script.
    const language = subtags[0];
    const namesScript = subtags.length > 1 && subtags[1].length === 4 && isAlphabetic(subtags[1]);
    const script = namesScript ? subtags[1] : likelyScript(language, subtags[1]);
    const place = subtags[namesScript ? 2 : 1];
    const region = place !== undefined && isRegion(place) ? place : likelyRegion(language, script);
    return { text: tag, withScript: tag, length: subtags.length, language, script, namesScript, region, name: undefined, position: -1 };
}

function isAlphabetic(text) {
    for (let at = 0; at < text.length; at += 1) if (!isLetter(text.charCodeAt(at))) return false;
    return true;
}

function isRegion(text) {
    return text.length === 2 ? isAlphabetic(text) : text.length === 3 && /^[0-9]{3}$/.test(text);
}

function likelyScript(language, region) {
    const known = likely().get(language);
    return known?.scripts?.get(region) ?? known?.script;
}

function likelyRegion(language, script) {
    const known = likely().get(language);
    return known?.regions?.get(script) ?? known?.region;
}

// The likely subtags of each language (Unicode CLDR): the script and the region, and those that differ with a region or
// a script. They are parsed when they are first needed.
let LIKELY;
function likely() {
    if (LIKELY === undefined) {
        LIKELY = new Map();
        const rows = (table) => table.split(" ").map((row) => row.split("-"));
        for (const [language, script, region] of rows(LANGUAGES)) {
            LIKELY.set(language, { script, region, scripts: undefined, regions: undefined });
        }
        for (const [language, region, script] of rows(SCRIPTS)) (LIKELY.get(language).scripts ??= new Map()).set(region, script);
        for (const [language, script, region] of rows(REGIONS)) (LIKELY.get(language).regions ??= new Map()).set(script, region);
    }
    return LIKELY;
}

// The weight of a range without one, in thousandths.
const FULL = 1000;

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;
const ASTERISK = 0x2a;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const Q = 0x71;

// The well-formed elements of an Accept-Language value, one after the other. Commas and semicolons in quoted strings are
// not separators. An element is malformed if a quoted string in it is not closed.
class Elements {
    constructor(header) {
        this.header = header;
        this.at = 0;
        // Where the range begins and ends, the number of its language (0 for `*`), and its weight in thousandths.
        this.start = 0;
        this.end = 0;
        this.language = 0;
        this.weight = 0;
    }

    // Goes to the next element; false if there is none.
    next() {
        const { header } = this;
        for (;;) {
            let code = header.charCodeAt(this.at);
            while (code === COMMA || isSpace(code)) code = header.charCodeAt((this.at += 1));
            if (this.at >= header.length) return false;
            this.start = this.at;
            const isRange = this.readRange();
            this.end = this.at;
            this.weight = this.readWeight();
            if (isRange && this.weight >= 0) return true;
        }
    }

    // Reads a range, and its language; false if it is malformed.
    readRange() {
        const { header } = this;
        let at = this.at;
        let code = header.charCodeAt(at);
        let language = 0;
        while (isLetter(code)) {
            language = language * 32 + (code & 31);
            code = header.charCodeAt((at += 1));
        }
        const length = at - this.at;
        if (length === 0 && code === ASTERISK) code = header.charCodeAt((at += 1));
        else if (length === 0 || length > 8) language = -1;
        while (language >= 0 && (code === HYPHEN || code === UNDERSCORE)) {
            code = header.charCodeAt((at += 1));
            const start = at;
            while (isLetter(code) || isDigit(code)) code = header.charCodeAt((at += 1));
            if (at === start && code === ASTERISK) code = header.charCodeAt((at += 1));
            else if (at === start || at - start > 8) language = -1;
        }
        this.at = at;
        this.language = language;
        return language >= 0;
    }

    // Reads from the end of a range to the next comma. The result is the weight (RFC 3261, 25.1: qvalue), or -1 if the
    // element is malformed.
    readWeight() {
        const { header, at } = this;
        if (at === header.length || header.charCodeAt(at) === COMMA) return FULL;
        // Most clients send these forms. Here a function for the ends would cost time.
        if (header.charCodeAt(at) === SEMICOLON && header.charCodeAt(at + 1) === Q && header.charCodeAt(at + 2) === EQUALS && header.charCodeAt(at + 3) === ZERO) {
            if (at + 4 === header.length || header.charCodeAt(at + 4) === COMMA) {
                this.at = at + 4;
                return 0;
            }
            const tenths = header.charCodeAt(at + 5) - ZERO;
            const isShort = at + 6 === header.length || header.charCodeAt(at + 6) === COMMA;
            if (isShort && header.charCodeAt(at + 4) === POINT && tenths >= 0 && tenths <= 9) {
                this.at = at + 6;
                return tenths * 100;
            }
        }
        return this.readParameters();
    }

    // An element is malformed if its weight is malformed or if it has a second weight.
    readParameters() {
        const { header } = this;
        let weight = -1;
        let start = this.at;
        let isSound = true;
        let isFirst = true;
        let isQuoted = false;
        for (; this.at <= header.length; this.at += 1) {
            const code = this.at < header.length ? header.charCodeAt(this.at) : COMMA;
            if (code === QUOTE) isQuoted = !isQuoted;
            else if (isQuoted && code === BACKSLASH) this.at += 1;
            if (isQuoted || (code !== COMMA && code !== SEMICOLON)) continue;
            const part = trimmed(header, start, this.at);
            if (isFirst) isSound = part === "";
            else if (/^[qQ][ \t\r\n]*(?:=|$)/.test(part)) {
                const [, value] = /^.[ \t\r\n]*=[ \t\r\n]*(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)$/.exec(part) ?? [];
                isSound &&= value !== undefined && weight < 0;
                weight = Math.round(value * FULL);
            }
            if (code === COMMA) break;
            isFirst = false;
            start = this.at + 1;
        }
        if (isQuoted || !isSound) return -1;
        return weight < 0 ? FULL : weight;
    }

    // Whether the range has no subtags after the language. A wildcard makes no difference.
    isLanguageAlone() {
        for (let at = this.start; at < this.end; at += 1) {
            const code = this.header.charCodeAt(at);
            if ((code === HYPHEN || code === UNDERSCORE) && this.header.charCodeAt(at + 1) !== ASTERISK) return false;
        }
        return true;
    }

    // Whether later subtags may change the language, as they do in Chinese: `zh-yue` is Cantonese.
    isChinese() {
        return this.language === ZH || this.language === CMN;
    }

    range() {
        return readRange(this.header.slice(this.start, this.end));
    }

    // Whether a weight of 0 may follow: `false` is certain, `true` is not. In a weight of 0, a `0` comes after `=` or white
    // space, and does not begin a decimal fraction of 0.1 or more.
    mayHoldRefusal() {
        const { header } = this;
        for (let at = this.at + 1; at < header.length; at += 1) {
            if (header.charCodeAt(at) !== ZERO) continue;
            const before = header.charCodeAt(at - 1);
            if (before !== EQUALS && before > 0x20) continue;
            const tenths = header.charCodeAt(at + 2);
            if (header.charCodeAt(at + 1) !== POINT || !(tenths > ZERO && tenths <= NINE)) return true;
        }
        return false;
    }
}

// The letters of a language as a number.
function numberOf(language) {
    let number = 0;
    for (let at = 0; at < language.length; at += 1) number = number * 32 + (language.charCodeAt(at) & 31);
    return number;
}

const ZH = /*#__PURE__*/ numberOf("zh");
const CMN = /*#__PURE__*/ numberOf("cmn");

// A part of a text, without white space at both ends. RFC 3261 allows fewer white-space characters than String.trim
// removes.
function trimmed(text, start, end) {
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
    while (start < end && isSpace(text.charCodeAt(end - 1))) end -= 1;
    return text.slice(start, end);
}

function isSpace(code) {
    return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
}

// Only ASCII letters count: the Kelvin sign does not, although its lowercase form is `k`.
function isLetter(code) {
    const lower = code | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
}

function isDigit(code) {
    return code >= ZERO && code <= NINE;
}
