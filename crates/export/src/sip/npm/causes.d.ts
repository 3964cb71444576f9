import type { Condition, Locale, Mapping } from "./data.js";

/** The locales that have texts, with the source locale first. */
export declare const locales: readonly Locale[];

/** The version of the data. */
export declare const version: string;

/**
 * A locale or any other language tag. For a tag that is not a locale, texts are in the closest locale, or in the source
 * locale if none is close.
 */
export type Language = Locale | (string & {}) | null | undefined;

/** A row of a mapping: the status code or the cause, and the condition that has to be true; null if there is none. */
export interface Mapped {
    readonly to: number;
    readonly when: Condition | null;
}

/**
 * Whether Q.850 has the cause.
 *
 * @throws {RangeError} if `value` is not a whole number from 0 to 127, as does every function that takes a cause.
 */
export declare function isKnown(value: number): boolean;

/** The English name in Q.850; null if the cause is not known. */
export declare function name(value: number): string | null;

/** The name of the constant in Asterisk's source, such as `AST_CAUSE_USER_BUSY`; null if it has none. */
export declare function asteriskName(value: number): string | null;

/** The name in FreeSWITCH, such as `USER_BUSY`; null if it has none. */
export declare function freeswitchName(value: number): string | null;

/** The cause with this name in Asterisk's source, in any letter case; null if there is none. */
export declare function fromAsteriskName(name: string): number | null;

/** The cause with this name in FreeSWITCH, in any letter case; null for its own causes above 127 too. */
export declare function fromFreeswitchName(name: string): number | null;

/** The name in a locale; null if the cause is not known, as from every function for texts. */
export declare function phrase(value: number, locale?: Language): string | null;

/** One sentence for an engineer. */
export declare function summary(value: number, locale?: Language): string | null;

/** What a cause means, in a few sentences: who sends it and when. */
export declare function description(value: number, locale?: Language): string | null;

/** What to check first. */
export declare function action(value: number, locale?: Language): string | null;

/** The rows of a mapping for a cause, the usual status code first; an empty list if it has none. */
export declare function statusCodes(value: number, mapping: Mapping): readonly Mapped[];

/**
 * The status code for a gateway that knows nothing but the cause. A cause without a row is mapped to 500 by both RFCs.
 *
 * It is null for 16, which becomes BYE or CANCEL; for 44 by RFC 3398; and by Asterisk and FreeSWITCH, for which there are
 * only the causes of status codes.
 */
export declare function statusCode(value: number, mapping: Mapping): number | null;

/** The rows of a mapping for a status code, the usual cause first; an empty list if it has none. */
export declare function causes(code: number, mapping: Mapping): readonly Mapped[];

/**
 * The cause for a gateway that releases the call, because the INVITE was answered by this code. A code without a row is
 * mapped to 31 by both RFCs.
 *
 * It is null for a code below 400, which does not reject the call; for 487 by RFC 3398; and for a code that Asterisk or
 * FreeSWITCH maps like RFC 3398 or in a way that is not known.
 *
 * @throws {RangeError} if `code` is not a whole number from 100 to 699.
 */
export declare function cause(code: number, mapping: Mapping): number | null;
