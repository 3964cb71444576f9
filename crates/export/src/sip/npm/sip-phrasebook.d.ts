import type { DetailValues, HeadersItem, KnownCode, Locale, StatusRecord } from "./data.js";

/** The locales that have texts, with the source locale first. */
export declare const locales: readonly Locale[];

/** The locale of texts if no other locale is requested: the first of {@link locales}. */
export declare const sourceLocale: Locale;

/** The version of the data. */
export declare const version: string;

/** The day of the registry that the data follows, such as `2026-01-31`; null if there is none. */
export declare const registryDate: string | null;

/**
 * The language for texts: a locale or any other language tag. For a tag that is not a locale, texts are in the closest
 * locale, such as `ko` for `ko-KR`. They are in the source locale if no locale is close, or if the tag is null, which
 * {@link negotiate} can return.
 */
export type Language = Locale | (string & {}) | null | undefined;

/**
 * A value that may be a response code: a number, or its three digits as text. An unknown code is treated as the code
 * that {@link treatedAs} returns.
 *
 * The functions for texts never throw. They return null if the value is not a code, as after a call that failed without
 * a response.
 */
export type Code = number | string | null | undefined;

/**
 * Whether there is a record of `code`.
 *
 * @throws {RangeError} if `code` is not a whole number from 100 to 699, as does every function that takes a `number`.
 */
export declare function isKnown(code: number): boolean;

/**
 * The code that a client treats `code` as: itself if it is known; else 183 if it is provisional, and x00 of its class if
 * it is final (RFC 3261, 8.1.3.2). All lookups do the same.
 */
export declare function treatedAs(code: number): number;

/** The facts of a code. `record(code).code` tells which code an unknown one is treated as. */
export declare function record(code: number): StatusRecord;

/** The rules on header fields of a response: those of its code, then those for ranges of codes. */
export declare function headerRules(code: number): readonly HeadersItem[];

/** The reason phrase: short, and legal on a status line (RFC 3261, 25.1). */
export declare function reasonPhrase(code: KnownCode, locale?: Language): string;
export declare function reasonPhrase(code: Code, locale?: Language): string | null;

/** One sentence for an engineer. */
export declare function summary(code: KnownCode, locale?: Language): string;
export declare function summary(code: Code, locale?: Language): string | null;

/** What a code means, for an engineer, in a few sentences: who sends it and when, and what it is confused with. */
export declare function description(code: KnownCode, locale?: Language): string;
export declare function description(code: Code, locale?: Language): string | null;

/** What the side that receives the response should do. */
export declare function action(code: KnownCode, locale?: Language): string;
export declare function action(code: Code, locale?: Language): string | null;

/** What a phone tells the person who called. */
export declare function caller(code: KnownCode, locale?: Language): string;
export declare function caller(code: Code, locale?: Language): string | null;

/**
 * The codes that a code is easily confused with, in ascending order; {@link difference} tells it from each of them.
 *
 * The list of an unknown code is empty.
 */
export declare function confusable(code: number): readonly number[];

/**
 * What tells two codes apart that are easily confused, for an engineer. The order of the two does not matter.
 *
 * It is null if the two are not listed as easily confused; an unknown code is in no such pair.
 */
export declare function difference(code: Code, other: Code, locale?: Language): string | null;

/**
 * The more specific phrase that an RFC asks for, such as that of 182 with the number of calls; null if the code has none.
 *
 * @throws {TypeError} if a value is missing.
 * @throws {RangeError} if a value holds what is not legal on a status line, such as a line break.
 */
export declare function detail<Code extends keyof DetailValues>(
    code: Code,
    locale: Language,
    values: DetailValues[Code],
): string;
export declare function detail(
    code: number,
    locale?: Language,
    values?: { readonly [name: string]: number | string },
): string | null;

/**
 * The locale that the value of an Accept-Language header field asks for (RFC 4647, 3.4; weights as in RFC 3261, 25.1).
 *
 * It is null if the value is absent or asks for nothing that there is; then texts should stay in the source locale.
 * Chinese in traditional characters is never answered in simplified ones.
 */
export declare function negotiate(acceptLanguage: string | null | undefined): Locale | null;

/**
 * Does the same for any list of language tags in order of preference, with the source locale first. A range without a region
 * gets the tag with the likely region (CLDR): of `en-GB` and `en-US`, `en` gets `en-US`. No range gets a tag in another script.
 *
 * @throws {RangeError} if one of the tags is not a language tag.
 */
export declare function negotiateAmong<Tag extends string>(
    acceptLanguage: string | null | undefined,
    tags: Iterable<Tag>,
): Tag | null;
