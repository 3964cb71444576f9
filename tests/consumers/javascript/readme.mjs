// The web phone of the README: runs its commands in an empty folder, checks its program with TypeScript against the types of
// JsSIP, and runs it with responses that JsSIP has parsed. Takes the program sip-phrasebook.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { EventEmitter } from "node:events";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import JsSip from "jssip/lib/Parser.js";

import { block, commands } from "../snippets.mjs";
import { failuresOf, rowsOf } from "./truth.mjs";

const program = resolve(process.argv[2]);
const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const readme = join(root, "README.md");
const environment = {
    ...process.env,
    PATH: dirname(program) + delimiter + process.env.PATH,
    npm_config_offline: "true",
    npm_config_audit: "false",
};

// The guide for web phones begins in the same way.
assert.deepEqual(commands(join(root, "docs/web-phone.md"), "console npm"), commands(readme, "console web phone"));

const shown = (await phone("", { ko: "ko", fr: "en", "zh-TW": "en" })) + (await phone(" --lang es,ko", { ko: "ko", fr: "es" }));
console.log(`README: the web phone fits the types of JsSIP, and shows the right ${shown} texts`);

// Builds the phone in an empty folder, with extra arguments for the export. `expected` maps each browser language to the
// language of the texts.
async function phone(more, expected) {
    const folder = mkdtempSync(join(tmpdir(), "sip-phrasebook-readme-"));
    try {
        writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
        const [make, ...others] = commands(readme, "console web phone");
        for (const command of [make + more, ...others]) {
            execFileSync("sh", ["-c", command], { cwd: folder, env: environment, stdio: "pipe" });
        }
        const example = block(readme, "js");
        checkTypes(folder, example);
        return await run(folder, example, expected);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

// The example leaves two things to the phone: the session, and a function that shows a text.
function checkTypes(folder, example) {
    symlinkSync(dirname(require.resolve("jssip/package.json")), join(folder, "node_modules/jssip"));
    const phone = `
        import type { RTCSession } from "jssip/lib/RTCSession";
        declare global { var session: RTCSession; function show(text: string): void; }
    `;
    writeFileSync(join(folder, "phone.d.ts"), phone);
    writeFileSync(join(folder, "example.js"), example);
    const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
    const options = ["--noEmit", "--strict", "--skipLibCheck", "--allowJs", "--checkJs", "--target", "es2022", "--lib", "es2022,dom"];
    const modules = ["--module", "esnext", "--moduleResolution", "bundler", "--types", ""];
    const compile = (file) =>
        execFileSync("node", [tsc, ...options, ...modules, "phone.d.ts", file], { cwd: folder, encoding: "utf8" });
    try {
        compile("example.js");
    } catch (error) {
        throw new Error(`TypeScript refuses the example:\n${error.stdout}`);
    }
    // The check can fail: a request has no status code.
    writeFileSync(join(folder, "wrong.js"), example.replace(/message && .* : null/, "message.status_code"));
    assert.throws(() => compile("wrong.js"), { stdout: /status_code/ });
}

async function run(folder, example, expected) {
    let shown = 0;
    for (const [language, tag] of Object.entries(expected)) {
        const languages = [language, "de"];
        const texts = [];
        const session = new EventEmitter();
        Object.assign(globalThis, { session, show: (text) => texts.push(text) });
        Object.defineProperty(globalThis, "navigator", { value: { languages }, configurable: true });
        const file = join(folder, `example-${language}.mjs`);
        writeFileSync(file, example);
        await import(pathToFileURL(file));
        for (const { code } of rowsOf(tag)) session.emit("failed", { message: response(code), cause: "Busy" });
        // A call that fails without a response, and one that the other side cancels.
        session.emit("failed", { message: null, cause: "User Denied Media Access" });
        session.emit("failed", { message: request(), cause: "Canceled" });
        const callers = rowsOf(tag).map((row) => row.caller);
        const failures = ["microphone-denied", "call-canceled"].map((id) => failuresOf(tag).find((row) => row.id === id).caller);
        assert.deepEqual(texts, [...callers, ...failures], language);
        shown += texts.length;
    }
    return shown;
}

function response(code) {
    return parsed(`SIP/2.0 ${code} Any\r\n`);
}

function request() {
    return parsed("CANCEL sip:caller@example.com SIP/2.0\r\n");
}

function parsed(firstLine) {
    const fields = [
        "Via: SIP/2.0/WSS caller.invalid;branch=z9hG4bK776asdhds",
        "From: <sip:caller@example.com>;tag=1928301774",
        "To: <sip:callee@example.com>;tag=a6c85cf",
        "Call-ID: a84b4c76e66710",
        "CSeq: 314159 INVITE",
        "Content-Length: 0",
        "",
        "",
    ];
    const message = JsSip.parseMessage(firstLine + fields.join("\r\n"), {});
    assert.ok(message, `JsSIP drops ${firstLine}`);
    return message;
}
