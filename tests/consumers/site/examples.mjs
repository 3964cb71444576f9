// The example messages on the site's pages, read by JsSIP and SIP.js: usage `node examples.mjs SITE`, with the folder of
// the site, where the page of a code is `<tag>/<code>/index.html`.
//
// Each parser gets a message as it comes from the wire. The parsers read few header fields, so each library then parses those
// whose grammar it has. Fields that neither knows are checked against the RFC's grammar here.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import JsSipGrammar from "jssip/lib/Grammar.js";
import JsSip from "jssip/lib/Parser.js";
import { Parser as SipJs } from "sip.js/lib/core/messages/parser.js";
import * as SipJsGrammar from "sip.js/lib/grammar/pegjs/dist/grammar.js";

const [site] = process.argv.slice(2);
if (!site) {
  throw new Error("usage: node examples.mjs SITE");
}

const logger = { log() {}, debug() {}, warn() {}, error() {} };

// For each library: how it reads a message, and whether it accepts the value of a header field; undefined if it has no grammar
// for the field.
const libraries = {
  JsSIP: {
    parse(text) {
      const message = JsSip.parseMessage(text, {});
      return message && { code: message.status_code, phrase: message.reason_phrase, ...common(message) };
    },
    takes(name, value) {
      try {
        return JsSipGrammar.parse(value, rule(name)) !== -1;
      } catch (error) {
        if (error.message.startsWith("Invalid rule name")) {
          return undefined;
        }
        throw error;
      }
    },
  },
  "SIP.js": {
    parse(text) {
      const message = SipJs.parseMessage(text, logger);
      return message && { code: message.statusCode, phrase: message.reasonPhrase, ...common(message) };
    },
    takes(name, value) {
      try {
        SipJsGrammar.parse(value, { startRule: rule(name) });
        return true;
      } catch (error) {
        if (error instanceof SipJsGrammar.SyntaxError) return false;
        if (error.message.startsWith("Can't start parsing")) {
          return undefined;
        }
        throw error;
      }
    },
  },
};

// The grammar of fields that neither library knows, without optional white space, which we do not write.
const token = "[\\w.!%*+`'~-]+";
const quoted = String.raw`"(?:[^"\\]|\\.)*"`;
const parameters = `(?:;${token}(?:=(?:${token}|${quoted}))?)*`;
const uri = "[a-z][a-z0-9+.-]*:[^<>\\s\",]+";
const list = (element) => new RegExp(`^${element}(?:, ${element})*$`);
const grammar = {
  Accept: list(`${token}/${token}${parameters}`), // RFC 3261 25.1
  "Accept-Resource-Priority": list("[\\w!%*+`'~-]+\\.[\\w!%*+`'~-]+"), // RFC 4412 3.2
  "AlertMsg-Error": new RegExp(`^[0-9]{3}(?:;message=${quoted})?$`), // RFC 8876 5.2
  Allow: list(token), // RFC 3261 25.1
  "Call-Info": list(`<${uri}>${parameters}`), // RFC 3261 25.1
  "Geolocation-Error": new RegExp(`^[0-9]{3}(?:;code=${quoted})?$`), // RFC 6442 4.4
  "Permission-Missing": list(`<${uri}>${parameters}`), // RFC 5360 5.9.3
  "Recv-Info": list(`${token}${parameters}`), // RFC 6086 9.2
  "Security-Server": list(`${token}${parameters}`), // RFC 3329 2.2
  Unsupported: list(token), // RFC 3261 25.1
  Warning: list(`[0-9]{3} ${token} ${quoted}`), // RFC 3261 25.1
};

// Both libraries name the rule of a header field after the field.
function rule(name) {
  return name.replaceAll("-", "_");
}

function common({ method, cseq, body }) {
  return { method, cseq, body };
}

function count(known, field) {
  known.set(field, (known.get(field) ?? 0) + 1);
}

function message(page) {
  const html = readFileSync(page, "utf8");
  const found = [...html.matchAll(/<pre class="example"[^>]*><code[^>]*>(.*?)<\/code><\/pre>/gs)];
  if (found.length !== 1) {
    throw new Error(`${page} has ${found.length} examples`);
  }
  const names = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  // The marks that explain lines are not part of the message.
  return found[0][1].replace(/<[^>]*>/g, "").replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name && !(name in names)) {
      throw new Error(`${page} has ${whole}`);
    }
    return names[name] ?? String.fromCodePoint(parseInt(hex ?? decimal, hex ? 16 : 10));
  });
}

const { locales, rows } = JSON.parse(readFileSync(new URL("../../../out/sip-response-codes.json", import.meta.url)));
const parsed = Object.fromEntries(Object.keys(libraries).map((name) => [name, new Map()]));
const ours = new Map();
let messages = 0;

for (const tag of locales) {
  for (const row of rows) {
    const page = join(site, tag, String(row.code), "index.html");
    const text = message(page).replaceAll("\n", "\r\n");
    const end = text.indexOf("\r\n\r\n");
    const headers = text.slice(0, end).split("\r\n").slice(1).map((line) => line.split(/: (.*)/s));
    const body = text.slice(end + 4);
    const value = (name) => headers.find(([field]) => field === name)?.[1];
    const [cseq, method] = value("CSeq").split(" ");
    const expected = { code: row.code, phrase: row[`reason_phrase_${tag}`], method, cseq: Number(cseq), body };
    if (Number(value("Content-Length")) !== Buffer.byteLength(body)) {
      throw new Error(`${page}: Content-Length is not ${Buffer.byteLength(body)}`);
    }
    for (const [name, library] of Object.entries(libraries)) {
      const found = library.parse(text);
      for (const key of Object.keys(expected)) {
        if (found?.[key] !== expected[key]) {
          throw new Error(`${page}: ${name} has ${JSON.stringify(found?.[key])} as ${key}`);
        }
      }
    }
    for (const [field, value] of headers) {
      const takers = Object.entries(libraries).filter(([, library]) => library.takes(field, value) !== undefined);
      for (const [name, library] of takers) {
        if (!library.takes(field, value)) {
          throw new Error(`${page}: ${name} does not accept ${field}: ${value}`);
        }
        count(parsed[name], field);
      }
      if (takers.length === 0) {
        if (!grammar[field]?.test(value)) {
          throw new Error(`${page}: this does not follow the grammar of ${field}: ${value}`);
        }
        count(ours, field);
      }
    }
    messages += 1;
  }
}

if (messages < 4 * 74) {
  throw new Error(`there are only ${messages} messages`);
}
console.log(`${messages} messages, each read correctly by ${Object.keys(libraries).join(" and ")}`);
for (const [name, known] of [...Object.entries(parsed), ["the grammar here", ours]]) {
  const values = [...known.values()].reduce((sum, values) => sum + values, 0);
  console.log(`${name} parses ${values} values of ${[...known.keys()].sort().join(", ")}`);
}

// Illegal values show that the check can fail.
const illegal = {
  CSeq: "INVITE 1",
  Contact: "<sip:bob@192.0.2.4",
  "Content-Length": "none",
  From: "Alice <sip:alice@atlanta.example.com;tag=1",
  Via: "SIP/2.0/UDP",
  "WWW-Authenticate": 'Digest realm="atlanta.example.com, nonce=1',
};
for (const [name, library] of Object.entries(libraries)) {
  for (const [field, value] of Object.entries(illegal)) {
    if (library.takes(field, value) !== false) {
      throw new Error(`${name} accepts ${field}: ${value}, so the checks above prove nothing`);
    }
  }
}
console.log(`${Object.keys(illegal).length} illegal values are rejected`);
