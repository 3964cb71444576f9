// The parsers of JsSIP and SIP.js accept every phrase: usage `node web_phones.mjs EXPORTS`, with the folder of all exports.
//
// Both silently drop a response whose phrase RFC 3261 25.1 does not allow.

import { readFileSync } from "node:fs";
import JsSip from "jssip/lib/Parser.js";
import { Parser as SipJs } from "sip.js/lib/core/messages/parser.js";

const [exports] = process.argv.slice(2);
if (!exports) {
  throw new Error("usage: node web_phones.mjs EXPORTS");
}

const logger = { log() {}, debug() {}, warn() {}, error() {} };

// Each returns code and phrase of a response, or nothing if the parser drops it.
const parsers = {
  JsSIP(text) {
    const message = JsSip.parseMessage(text, {});
    return message && [message.status_code, message.reason_phrase];
  },
  "SIP.js"(text) {
    const message = SipJs.parseMessage(text, logger);
    return message && [message.statusCode, message.reasonPhrase];
  },
};

function response(code, phrase) {
  return [
    `SIP/2.0 ${code} ${phrase}`,
    "Via: SIP/2.0/WSS caller.invalid;branch=z9hG4bK776asdhds",
    "From: <sip:caller@example.com>;tag=1928301774",
    "To: <sip:callee@example.com>;tag=a6c85cf",
    "Call-ID: a84b4c76e66710",
    "CSeq: 314159 INVITE",
    "Content-Length: 0",
    "",
    "",
  ].join("\r\n");
}

function check(source, phrases) {
  if (phrases.length < 4 * 74) {
    throw new Error(`${source} has only ${phrases.length} phrases`);
  }
  for (const [name, parse] of Object.entries(parsers)) {
    for (const [code, phrase] of phrases) {
      const parsed = parse(response(code, phrase));
      if (!parsed || parsed[0] !== code || parsed[1] !== phrase) {
        throw new Error(`${name} reads ${code} ${phrase} as ${JSON.stringify(parsed)} (${source})`);
      }
    }
  }
  console.log(`${source}: ${phrases.length} phrases, each the same in ${Object.keys(parsers).join(" and ")}`);
}

function fromTables() {
  const { locales, rows } = JSON.parse(readFileSync(new URL("../../out/sip-response-codes.json", import.meta.url)));
  return rows.flatMap((row) => locales.map((tag) => [row.code, row[`reason_phrase_${tag}`]]));
}

// Rows of db_text: fields between colons, in which a backslash escapes the next character.
function fromDbText() {
  const [, ...rows] = readFileSync(`${exports}/kamailio/sip-response/kamailio_reason`, "utf8").trimEnd().split("\n");
  const phrases = [];
  for (const row of rows) {
    const fields = [...row.matchAll(/((?:[^:\\]|\\.)*)(?::|$)/gs)].map(([, field]) => field.replace(/\\(.)/gs, "$1"));
    const [, code] = fields[1].match(/^[a-z0-9-]+:([1-6][0-9][0-9])$/) ?? [];
    if (code) {
      phrases.push([Number(code), fields[4]]);
    }
  }
  return phrases;
}

function fromLua() {
  const text = readFileSync(`${exports}/kamailio/sip-response/sip-phrasebook.lua`, "utf8");
  const rows = text.matchAll(/^\t\t\t\[(\d+)\] = "((?:[^"\\]|\\.)*)",$/gm);
  return [...rows].map(([, code, phrase]) => [Number(code), phrase.replace(/\\(\D)/g, "$1")]);
}

check("tables", fromTables());
check("Kamailio, db_text", fromDbText());
check("Kamailio, Lua", fromLua());

// Illegal phrases show that the check can fail.
const illegal = [...'"#<>[\\]^{|}`', "%", "%4", "100 %"];
for (const [name, parse] of Object.entries(parsers)) {
  for (const text of illegal) {
    if (parse(response(486, `Busy ${text} Here`))) {
      throw new Error(`${name} accepts ${text}, so the checks above prove nothing`);
    }
  }
}
console.log(`${illegal.length} phrases that are not legal are dropped`);
