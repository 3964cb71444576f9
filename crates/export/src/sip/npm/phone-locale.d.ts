export { caller, locale, reasonPhrase } from "./data.js";

/** What a web phone tells its user about a call that failed without a response. */
export declare function failure(reason: unknown): string;
