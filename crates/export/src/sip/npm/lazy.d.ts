import type { Code, KnownCode, Language, Locale } from "./sip-phrasebook.js";

export { locales, sourceLocale } from "./sip-phrasebook.js";

/** The texts of one language. The module of each language is also an entry point, such as `sip-phrasebook/en`. */
export interface Phrases {
    /** The locale of the texts. */
    readonly locale: Locale;

    /** The reason phrase: short, and legal on a status line (RFC 3261, 25.1). It is null if `code` is not a code. */
    reasonPhrase(code: KnownCode): string;
    reasonPhrase(code: Code): string | null;

    /** What a phone tells the person who called. It is null if `code` is not a code. */
    caller(code: KnownCode): string;
    caller(code: Code): string | null;
}

/**
 * Loads the texts of the language that best matches a language tag, a list of tags such as `navigator.languages`, or
 * the value of an Accept-Language header field. If no language matches, it loads the texts of the source locale.
 *
 * A bundler makes a file for each language, and only one of these files is loaded. The promise is rejected only if the
 * file cannot be loaded.
 */
export declare function load(languages?: Language | readonly string[]): Promise<Phrases>;
