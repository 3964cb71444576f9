import type { Code, KnownCode } from "../sip-phrasebook.js";
import type { locale } from "./data.js";

/** The reason phrase: short, and legal on a status line (RFC 3261, 25.1). It is null if `code` is not a code. */
export declare function reasonPhrase(code: KnownCode): string;
export declare function reasonPhrase(code: Code): string | null;

/** What a phone tells the person who called. It is null if `code` is not a code. */
export declare function caller(code: KnownCode): string;
export declare function caller(code: Code): string | null;
