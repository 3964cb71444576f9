import type { Code, KnownCode, Language, Locale } from "./sip-phrasebook.js";

export { locales, sourceLocale } from "./sip-phrasebook.js";

/** The texts of one language; its module is an entry point of its own, such as `sip-phrasebook/en`. */
export interface Phrases {
    /** The locale of the texts. */
    readonly locale: Locale;

    /** The reason phrase: short, and legal on a status line (RFC 3261, 25.1). It is null for what is no code. */
    reasonPhrase(code: KnownCode): string;
    reasonPhrase(code: Code): string | null;

    /** What a phone tells the person who called. It is null for what is no code. */
    caller(code: KnownCode): string;
    caller(code: Code): string | null;
}

/**
 * Loads the texts of the language that is closest to a tag, to a list of them such as `navigator.languages`, or to the
 * value of an Accept-Language header field; those of the source locale if none of them is in the package.
 *
 * A bundler makes a file for each language, and only one of them is loaded. The promise is rejected only if that fails.
 */
export declare function load(languages?: Language | readonly string[]): Promise<Phrases>;
