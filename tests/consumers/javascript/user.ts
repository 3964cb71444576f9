// A program that uses the types; the lines that the compiler has to reject are marked.

import {
    caller,
    confusable,
    description,
    detail,
    difference,
    headerRules,
    isKnown,
    locales,
    negotiate,
    negotiateAmong,
    reasonPhrase,
    record,
    registryDate,
    sourceLocale,
    treatedAs,
    version,
    type HeadersItem,
    type KnownCode,
    type Language,
    type Locale,
    type StatusRecord,
} from "sip-phrasebook";
import * as korean from "sip-phrasebook/ko";
import { load, type Phrases } from "sip-phrasebook/lazy";
import { failure, load as loadPhone, type WebPhone } from "sip-phrasebook/web-phone";
import * as koreanPhone from "sip-phrasebook/web-phone/ko";
import { causes, phrase as causePhrase, statusCode, type Condition, type Mapping } from "sip-phrasebook/q850";

export const chosen: Locale | null = negotiate("ko-KR, en;q=0.5");
export const phrase: string = reasonPhrase(486, chosen);
export const also: string = reasonPhrase(486, "zh-CN") + reasonPhrase(486, undefined) + reasonPhrase(486);
export const long: string = description(486, chosen);
export const apart: (string | null)[] = confusable(486).map((other) => difference(486, other, chosen));
export const facts: StatusRecord = record(401);
export const required: string[] = facts.headers.filter((header) => header.level === "must").map(({ name }) => name);
export const rules: readonly HeadersItem[] = headerRules(486);
export const addresses: string[] = facts.reference.map((reference) => `${reference.rfc}: ${reference.url}`);
export const ends: boolean = facts.dialogEffect === "dialog";
export const queued: string = detail(182, "ko", { calls: 2, minutes: 5 });
export const perhaps: string | null = detail(treatedAs(499), chosen, { header: "To" });
export const prompt: "en" | "pt-BR" | null = negotiateAmong("pt", ["en", "pt-BR"]);
export const first: Locale | undefined = isKnown(486) ? locales[0] : undefined;
export const provenance: string = version + (registryDate ?? "");
const code: KnownCode = 486;
const language: Language = "ko-KR";
const received: number = code;
export const shown: string = caller(code, language) + (caller("486", navigator.language) ?? "");
export const unheard: string | null = reasonPhrase(received, sourceLocale) ?? caller(undefined);
export const one: Phrases = korean;
export const tag: "ko" = korean.locale;
export const loaded: Promise<string | null> = load(navigator.languages).then(({ caller }) => caller("486"));
export const told: string = failure("RTP Timeout", language) + failure(new Error("Not connected."));
export const phone: WebPhone = koreanPhone;
export const ready: Promise<string> = loadPhone(navigator.languages).then(({ failure }) => failure(undefined));
const mapping: Mapping = "rfc3398";
export const hungUp: string | null = causePhrase(16, chosen);
export const answer: number | null = statusCode(17, mapping);
export const conditions: (Condition | null)[] = causes(486, "rfc4497").map(({ when }) => when);

// @ts-expect-error There is no such mapping.
statusCode(17, "rfc1");
// @ts-expect-error The module has only one language, which is not Spanish.
koreanPhone.failure("Busy", "es");
// @ts-expect-error The cause may be unknown.
causePhrase(17, "ko").length;
// @ts-expect-error If the number may not be a code, the text may be missing.
reasonPhrase(received, "ko").length;
// @ts-expect-error A response is not a code.
reasonPhrase({ code: 486 }, "ko");
// @ts-expect-error Facts are looked up by number, not by text.
isKnown("486");
// @ts-expect-error The module has only one language, which is not English.
korean.locale === "en";
// @ts-expect-error There is no such entry point.
import("sip-phrasebook/codes");
// @ts-expect-error The value of a variable is missing.
detail(182, "ko", { calls: 2 }).length;
// @ts-expect-error The two codes may have no text.
difference(486, 600, "ko").length;
// @ts-expect-error The level is in lowercase.
facts.headers[0]?.level === "MUST";
// @ts-expect-error Records are shared, so they are read-only.
facts.code = 400;
// @ts-expect-error The result can be null.
negotiate("ko").length;
