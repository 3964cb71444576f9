// Chooses one of the available languages by the value of an Accept-Language header field. The functions that users call
// are documented in sip-phrasebook.d.ts.

export function negotiateAmong(acceptLanguage, tags) {
    return choose(acceptLanguage, Array.from(tags, available));
}

// The locale that is closest to a language tag or to a list of tags; the first locale if none is close. It never
// throws.
export function closest(language, locales) {
    if (locales.includes(language)) return language;
    if (typeof language !== "string") return locales[0];
    // Environment variables append an encoding to the tag: `ko_KR.UTF-8`.
    const [, tag] = /^([A-Za-z0-9_-]+)[.@]/.exec(language) ?? [language, language];
    return negotiateAmong(tag, locales) ?? locales[0];
}

// For each language that is written in several scripts: its usual script, and the scripts that a region implies.
const SCRIPTS = /*#__PURE__*/ new Map([
    ["zh", { usual: "hans", tw: "hant", hk: "hant", mo: "hant" }],
    ["yue", { usual: "hant", cn: "hans" }],
    ["sr", { usual: "cyrl", me: "latn", ro: "latn", ru: "latn", tr: "latn" }],
    ["az", { usual: "latn", ir: "arab", iq: "arab", ru: "cyrl" }],
    ["uz", { usual: "latn", af: "arab", cn: "cyrl" }],
    ["pa", { usual: "guru", pk: "arab" }],
    ["mn", { usual: "cyrl", cn: "mong" }],
    ["kk", { usual: "cyrl", cn: "arab", af: "arab", ir: "arab", mn: "arab" }],
    ["ky", { usual: "cyrl", cn: "arab", tr: "latn" }],
    ["ug", { usual: "arab", kz: "cyrl", mn: "cyrl" }],
    ["sd", { usual: "arab", in: "deva" }],
    ["ms", { usual: "latn", cc: "arab" }],
]);

const ANY = "*";

// A cache of parsed tags, because programs choose from the same tags again and again. Its size is limited.
const READ = /*#__PURE__*/ new Map();

// Parses a language tag for `choose`.
export function available(name) {
    const known = READ.get(name);
    if (known !== undefined) return known;
    const tag = readRange(String(name));
    if (tag === undefined || tag.text === ANY) throw new RangeError(`${String(name)} is not a language tag`);
    tag.name = name;
    if (READ.size === 256) READ.clear();
    READ.set(name, tag);
    return tag;
}

// The highest weight wins. If weights are equal, a language wins over `*`, and an earlier range over a later one.
export function choose(header, tags) {
    const ranges = readHeader(header ?? "");
    const refused = refusedTags(ranges, tags);
    let best;
    let bestWeight = 0;
    for (const range of ranges) {
        if (range.weight <= bestWeight || range.text === ANY) continue;
        const tag = lookUp(range, tags, refused);
        if (tag === undefined) continue;
        best = tag;
        bestWeight = range.weight;
    }
    if (weightOfAny(ranges, tags) > bestWeight) best = tags[0];
    return best?.name ?? null;
}

// `*` means the source locale, the first of the tags, unless another range gives it a weight or `*` itself is refused.
function weightOfAny(ranges, tags) {
    let weight = 0;
    for (const range of ranges) {
        if (range.text === ANY && range.weight === 0) return 0;
        if (range.text === ANY && range.weight > weight) weight = range.weight;
    }
    const [source] = tags;
    const isWeighed = (range) => isNamed(source, range) && (range.weight === 0 || isCompatible(source, range));
    return weight > 0 && source !== undefined && ranges.some(isWeighed) ? 0 : weight;
}

// A tag is refused if a range of weight 0 names it, and no range with a higher weight names it more closely.
function refusedTags(ranges, tags) {
    if (ranges.every((range) => range.weight > 0)) return [];
    const [wanted, unwanted] = [true, false].map((is) => ranges.filter((range) => range.weight > 0 === is));
    return tags.filter((tag) => {
        const refusal = closeness(unwanted, tag);
        return refusal > 0 && refusal >= closeness(wanted, tag);
    });
}

// The number of subtags of the longest range that names the tag; 0 if no range does.
function closeness(ranges, tag) {
    let most = 0;
    for (const range of ranges) {
        if (isNamed(tag, range)) most = Math.max(most, range.text.split("-").length);
    }
    return most;
}

function isNamed(tag, range) {
    return tag.language === range.language && (isPrefix(range.text, tag.text) || isPrefix(range.text, tag.withScript));
}

// RFC 4647, 3.4: the longest tag that is a prefix of the range. If there is none, a tag of the same language and
// script, preferably of the same region.
function lookUp(range, tags, refused) {
    let longest;
    let ofRegion;
    let first;
    for (const tag of tags) {
        if (!isCompatible(tag, range) || refused.includes(tag)) continue;
        first ??= tag;
        if (tag.region !== undefined && tag.region === range.region) ofRegion ??= tag;
        if (isPrefix(tag.text, range.text) && tag.text.length > (longest?.text.length ?? 0)) longest = tag;
    }
    return longest ?? ofRegion ?? first;
}

function isCompatible(a, b) {
    return a.language === b.language && (a.script === b.script || a.script === undefined || b.script === undefined);
}

function isPrefix(prefix, text) {
    return text.startsWith(prefix) && (text.length === prefix.length || text[prefix.length] === "-");
}

// The well-formed elements of an Accept-Language value: ranges and their weights. Commas and semicolons in quoted
// strings are not separators. An element is malformed if a quoted string in it is not closed.
function readHeader(header) {
    const ranges = [];
    let range;
    let isFirst = true;
    let isQuoted = false;
    let start = 0;
    for (let at = 0; at <= header.length; at += 1) {
        const letter = at < header.length ? header[at] : ",";
        if (letter === '"') isQuoted = !isQuoted;
        else if (isQuoted && letter === "\\") at += 1;
        if (isQuoted || (letter !== "," && letter !== ";")) continue;
        const part = trimmed(header, start, at);
        if (isFirst) range = readRange(part);
        else if (range !== undefined) range = readParameter(part, range);
        isFirst = letter === ",";
        start = at + 1;
        if (!isFirst || range === undefined) continue;
        range.weight ??= 1;
        ranges.push(range);
    }
    return ranges;
}

// RFC 3261, 25.1: qvalue. An element is malformed if its weight is malformed or if it has a second weight.
function readParameter(parameter, range) {
    if (parameter[0] !== "q" && parameter[0] !== "Q") return range;
    const equals = parameter.indexOf("=");
    if (trimmed(parameter, 1, equals < 0 ? parameter.length : equals) !== "") return range;
    const value = equals < 0 ? "" : trimmed(parameter, equals + 1, parameter.length);
    const isWeight = /^(?:0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)$/.test(value);
    if (!isWeight || range.weight !== undefined) return undefined;
    range.weight = Number(value);
    return range;
}

// Parses a range (RFC 4647, 2.1 and 2.2); undefined if it is malformed.
function readRange(text) {
    // Characters are checked before they are lowercased, because the Kelvin sign becomes an ASCII `k`.
    if (!/^[A-Za-z*]/.test(text) || /[^A-Za-z0-9*_-]/.test(text)) return undefined;
    let tag = text.toLowerCase();
    if (tag.includes("_")) tag = tag.replaceAll("_", "-");
    if (!/^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/.test(tag)) {
        const subtags = tag.split("-");
        // The first subtag has no digits, and a wildcard is always a whole subtag.
        const isSubtag = (subtag) => subtag === "*" || /^[a-z0-9]{1,8}$/.test(subtag);
        if (/[0-9]/.test(subtags[0]) || !subtags.every(isSubtag)) return undefined;
        if (subtags[0] === "*") return { text: ANY, weight: undefined };
        tag = subtags.filter((subtag) => subtag !== "*").join("-");
    }
    // `zh` means Mandarin, and each other Chinese language has its own subtag (RFC 5646, 4.1.2).
    if (isPrefix("cmn", tag)) tag = `zh${tag.slice(3)}`;
    if (/^zh-[a-z]{3}(?:-|$)/.test(tag)) tag = isPrefix("zh-cmn", tag) ? `zh${tag.slice(6)}` : tag.slice(3);

    // A script is four letters after the language. A region is two letters or three digits after the language and
    // script.
    const parts = /^([a-z]+)(?:-([a-z]{4})(?![a-z0-9]))?(?:-([a-z]{2}|[0-9]{3})(?![a-z0-9]))?/.exec(tag);
    const [, language, written, region] = parts;
    const scripts = SCRIPTS.get(language);
    const script = written ?? scripts?.[region] ?? scripts?.usual;
    const withScript = script === written ? tag : `${language}-${script}${tag.slice(language.length)}`;
    return { text: tag, withScript, language, script, region, weight: undefined, name: undefined };
}

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
