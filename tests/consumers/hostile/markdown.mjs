// Parses pages with hostile texts as Docusaurus and Starlight do, with MDX and without, and the tables as editors do.
// Called with the program, and the folder of hostile texts.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import MarkdownIt from "markdown-it";
import remarkDirective from "remark-directive";
import remarkEmoji from "remark-emoji";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";

const [program, hostile] = process.argv.slice(2).map((path) => resolve(path));
const ROOTS = [
  { root: hostile, stem: "words", fields: ["phrase", "summary"] },
  { root: join(hostile, "sip"), stem: "sip-response-codes", fields: ["reason_phrase", "summary", "description", "action", "caller"] },
];

/** What a page may be made of, besides text. */
const KINDS = new Set(
  "root heading paragraph list listItem strong emphasis link table tableRow tableCell code text".split(" "),
);
/** Where links may lead: to other pages, and to the addresses of the registry, RFCs and licences. */
const PLACES = /^(\.\.?\/|#|https:\/\/(www\.rfc-editor\.org|www\.iana\.org|creativecommons\.org|spdx\.org|datatracker\.ietf\.org)\/|[a-z0-9-]+(\/|\.md))/;

function tree(parser, body) {
  return parser.runSync(parser.parse(body));
}

/** The text of each paragraph, cell and item of a page; fails if the page contains anything else. */
function read(root, path) {
  const texts = new Set();
  visit(root, (node, index, parent) => {
    const isSplit = (node.type === "html" && node.value === "<wbr/>") || (node.type === "mdxJsxTextElement" && node.name === "wbr");
    if (isSplit) return;
    assert.ok(KINDS.has(node.type), `${path} has ${node.type}: ${JSON.stringify(node)}`);
    if (node.type === "link") assert.match(node.url, PLACES, path);
    if (!["paragraph", "tableCell", "link"].includes(node.type)) return;
    let text = "";
    visit(node, "text", (part) => {
      text += part.value;
    });
    texts.add(text);
  });
  return texts;
}

let count = 0;
for (const { root, stem, fields } of ROOTS) {
  const rows = (tag) => JSON.parse(readFileSync(join(root, "out", tag, `${stem}.json`), "utf8")).rows;
  const tags = readdirSync(join(root, "locales"));
  for (const flavor of ["docusaurus", "starlight"]) {
    const folder = mkdtempSync(join(tmpdir(), "hostile-"));
    execFileSync(program, ["--root", root, "site", "--flavor", flavor, "--lang", "en", "--out", folder], { stdio: "pipe" });
    const pages = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".md"));
    assert.ok(pages.length > 80, `${pages.length} pages`);
    for (const mdx of [true, false]) {
      let parser = unified().use(remarkParse);
      if (mdx) parser = parser.use(remarkMdx);
      parser = parser.use(remarkGfm).use(remarkDirective).use(remarkEmoji).freeze();
      const found = new Map();
      for (const path of pages) {
        const [, body] = readFileSync(join(folder, path), "utf8").match(/^---\n.*?\n---\n(.*)$/s);
        found.set(path, read(tree(parser, body), path));
      }
      const everywhere = new Set([...found.values()].flatMap((texts) => [...texts]));
      const codes = new Map([...found].map(([path, texts]) => [path.match(/([^/]+)\.md$/)[1], texts]));
      for (const row of rows("en")) {
        const page = codes.get(String(row.code));
        for (const field of fields.filter((field) => field in row)) {
          // A phrase is in the table of its class; a page has it in the front matter.
          const place = field === fields[0] ? everywhere : page;
          assert.ok(place.has(row[field]), `${flavor}, ${row.code}, ${field}: ${JSON.stringify(row[field])}`);
          count += 1;
        }
      }
    }
    rmSync(folder, { recursive: true });
  }

  // Like editors that make links of addresses, but not of bare host names.
  const editor = new MarkdownIt({ linkify: true, html: true });
  editor.linkify.set({ fuzzyLink: false });
  for (const tag of tags) {
    const text = readFileSync(join(root, "out", tag, `${stem}.md`), "utf8");
    const cells = new Set();
    for (const token of editor.parse(text, {}).filter((token) => token.type === "inline")) {
      for (const child of token.children.filter((child) => child.type === "link_open")) {
        assert.match(child.attrGet("href"), PLACES, `${tag}: ${token.content}`);
      }
      cells.add(token.children.map((child) => (child.type.startsWith("html") ? "" : child.content)).join(""));
    }
    for (const row of rows(tag)) {
      assert.ok(cells.has(row.summary), `${tag}, ${row.code}: ${JSON.stringify(row.summary)}`);
      count += 1;
    }
  }
}
assert.ok(count > 4000, `only ${count} texts`);
console.log(`remark, MDX and markdown-it: ${count} texts are right`);
