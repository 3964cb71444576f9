import type { Phrases } from "./lazy.js";
import type { Language, Locale } from "./sip-phrasebook.js";

/** The locales that have texts, with the source locale first. */
export declare const locales: readonly Locale[];

/** The locale of texts if no other locale is requested: the first of {@link locales}. */
export declare const sourceLocale: Locale;

/** The version of the data. */
export declare const version: string;

/**
 * What a web phone tells its user about a call that failed without a response.
 *
 * `reason` is the `cause` of JsSIP's events `failed` and `ended`, or an error from SIP.js or from the browser, such as one
 * that `getUserMedia` throws. An error is looked up by its name and then by its message. If the reason is not known, or is of
 * another type, the text says only that the call failed.
 */
export declare function failure(reason: unknown, locale?: Language): string;

/** The texts of one language for a web phone. The module of each language is also an entry point. */
export interface WebPhone extends Phrases {
    /** What a web phone tells its user about a call that failed without a response. */
    failure(reason: unknown): string;
}

/**
 * Loads the texts of one language like `load` of `sip-phrasebook/lazy`, and also the texts for calls that failed without a
 * response.
 */
export declare function load(languages?: Language | readonly string[]): Promise<WebPhone>;
