// Packs the npm package, installs the archive into an empty folder, and uses it there: in Node.js, TypeScript and
// bundlers. Takes the folder of all exports.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { block } from "../snippets.mjs";
import { measureBundles } from "./bundles.mjs";
import { checkCauses } from "./causes.mjs";
import { check, checkLanguage, checkLoading } from "./check.mjs";
import { checkFailures, checkFailuresOf } from "./failures.mjs";
import { failuresOf, rowsOf, TAGS } from "./truth.mjs";

const exported = resolve(process.argv[2], "npm");
const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "sip-phrasebook-npm-"));
const run = (program, ...words) => execFileSync(program, words, { cwd: folder, encoding: "utf8" });

try {
    const [{ filename, files, version }] = JSON.parse(run("npm", "pack", exported, "--json"));
    const packed = files.map((file) => file.path).sort();
    const licenses = ["LICENSE", "LICENSE-APACHE", "LICENSE-CC0", "LICENSE-MIT"];
    const names = TAGS.flatMap((tag) => [tag, `web-phone/${tag}`]).map((name) => `locales/${name}`);
    const entries = [...names, "lazy", "q850", "sip-phrasebook", "web-phone"].flatMap((name) => [`${name}.d.ts`, `${name}.js`]);
    const modules = [...entries, "codes.js", "failures.js", "negotiation.js"];
    assert.deepEqual(packed, [...licenses, "README.md", "package.json", ...modules].sort());
    writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
    run("npm", "install", "--offline", "--no-audit", "--no-fund", `./${filename}`);
    const installed = join(folder, "node_modules/sip-phrasebook");
    for (const name of modules) {
        const alone = readFileSync(resolve(process.argv[2], "esm", name), "utf8");
        assert.equal(readFileSync(join(installed, name), "utf8"), alone, `${name} of npm and of esm differ`);
    }

    const load = (name) => {
        const file = join(folder, `load-${name.replaceAll("/", "-")}.mjs`);
        writeFileSync(file, `export * from "${name}";\n`);
        return import(pathToFileURL(file));
    };
    const phrasebook = await load("sip-phrasebook");
    assert.equal(phrasebook.version, version);
    const counts = check(phrasebook);
    Object.assign(counts, checkCauses(await load("sip-phrasebook/q850")));
    counts["texts of one language"] = 0;
    for (const tag of TAGS) {
        counts["texts of one language"] += checkLanguage(await load(`sip-phrasebook/${tag}`), tag, phrasebook);
    }
    counts["languages to load"] = await checkLoading(await load("sip-phrasebook/lazy"));
    const phone = await load("sip-phrasebook/web-phone");
    Object.assign(counts, await checkFailures(phone, phrasebook, version));
    counts["failures of one language"] = 0;
    for (const tag of TAGS) {
        counts["failures of one language"] += checkFailuresOf(await load(`sip-phrasebook/web-phone/${tag}`), tag, phone);
    }
    counts["languages to load for web phones"] = await checkLoading(phone);
    await assert.rejects(load("sip-phrasebook/codes.js"), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" });

    const page = join(installed, "README.md");
    counts["lines of the README"] = (await lines(block(page, "js"), 4)) + (await lines(block(page, "js one language"), 2));
    counts["texts that the README loads"] = await loaded(block(page, "js load"));
    // These are in the part of the README that comes from "failures.md".
    counts["texts shown by the README's phones"] = await phones(block(page, "js JsSIP"), block(page, "js SIP.js"));

    // The guide has the same programs.
    const guide = join(here, "../../../docs/web-phone.md");
    for (const name of ["js JsSIP", "js SIP.js"]) assert.equal(block(guide, name), block(page, name));

    cpSync(join(here, "user.ts"), join(folder, "user.ts"));
    tsc("--target", "es2022", "--module", "nodenext", "user.ts");
    tsc("--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler", "user.ts");

    Object.assign(counts, await measureBundles(folder));
    console.log(`npm package ${version}, from ${filename}:`);
    for (const [name, count] of Object.entries(counts)) {
        assert.ok(count > 0, `nothing checked: ${name}`);
        console.log(`  ${count} ${name}`);
    }
    console.log("  the types are right in a strict program");
} finally {
    rmSync(folder, { recursive: true });
}

function tsc(...words) {
    const compiler = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
    try {
        run("node", compiler, "--noEmit", "--strict", ...words);
    } catch (error) {
        throw new Error(`TypeScript refuses ${words.at(-1)}:\n${error.stdout}`);
    }
}

// Runs an example: the comment after a line states the line's value.
async function lines(example, count) {
    const program = example.replace(
        /^(const (\w+) = )?(.+); \/\/ (.+)$/gm,
        (_, start, name, expression, value) =>
            `${start ?? ""}${start ? `${expression}; ` : ""}seen.push([${name ?? expression}, ${JSON.stringify(value)}]);`,
    );
    const file = join(folder, `example-${count}.mjs`);
    writeFileSync(file, `export const seen = [];\n${program}`);
    const { seen } = await import(pathToFileURL(file));
    assert.equal(seen.length, count);
    for (const [value, expected] of seen) assert.equal(value, expected);
    return seen.length;
}

// Runs the example that loads a language, as in a browser.
async function loaded(example) {
    setLanguages();
    const file = join(folder, "load.mjs");
    writeFileSync(file, `${example}\nexport { caller, reasonPhrase };\n`);
    const texts = await import(pathToFileURL(file));
    const busy = rowsOf("ko").find(({ code }) => code === 486);
    assert.deepEqual([texts.reasonPhrase(486), texts.caller(486)], [busy.reason_phrase, busy.caller]);
    return 2;
}

function setLanguages() {
    Object.defineProperty(globalThis, "navigator", { value: { languages: ["fr", "ko-KR"] }, configurable: true });
}

// The web phones of the README: checks their types against those of JsSIP and SIP.js, and runs them.
async function phones(jssip, sipjs) {
    const library = (name) => join(here, "../node_modules", name);
    for (const name of ["jssip", "sip.js"]) symlinkSync(library(name), join(folder, "node_modules", name));
    const phone = `
        import type { RTCSession } from "jssip/lib/RTCSession";
        import type { Inviter } from "sip.js";
        declare global { var session: RTCSession; var inviter: Inviter; function show(text: string): void; }
    `;
    writeFileSync(join(folder, "phone.d.ts"), phone);
    const types = (file, program) => {
        writeFileSync(join(folder, file), program);
        const options = ["--skipLibCheck", "--allowJs", "--checkJs", "--target", "es2022", "--lib", "es2022,dom", "--types", ""];
        tsc(...options, "--module", "esnext", "--moduleResolution", "bundler", "phone.d.ts", file);
    };
    types("jssip.js", jssip);
    types("sipjs.js", sipjs);
    // The check can fail: it notices that a message may have no code, and that a text may be missing.
    assert.throws(() => types("wrong.js", jssip.replace(/message && .* : null/, "message.status_code")), /status_code/);
    assert.throws(() => types("wrong.js", sipjs.replace(" ?? failure(null)", "")), /not assignable/);

    const shown = [];
    const listeners = [];
    const session = { on: (...listener) => listeners.push(listener) };
    const inviter = {
        invite({ requestDelegate }) {
            listeners.push(["onReject", requestDelegate.onReject]);
            return Promise.reject(new DOMException("Permission denied", "NotAllowedError"));
        },
    };
    Object.assign(globalThis, { session, inviter, show: (text) => shown.push(text) });
    setLanguages();
    for (const file of ["jssip.js", "sipjs.js"]) await import(pathToFileURL(join(folder, file)));
    await new Promise(setImmediate);
    const on = Object.fromEntries(listeners);
    assert.deepEqual(Object.keys(on), ["failed", "getusermediafailed", "onReject"]);
    on.failed({ message: { status_code: 486 }, cause: "Busy" });
    on.failed({ message: null, cause: "User Denied Media Access" });
    on.getusermediafailed(new DOMException("Requested device not found", "NotFoundError"));
    on.onReject({ message: { statusCode: 486, reasonPhrase: "Busy Here" } });
    const { caller } = rowsOf("ko").find(({ code }) => code === 486);
    const [denied, missing] = failuresOf("ko").map((row) => row.caller);
    assert.deepEqual(shown, [denied, caller, denied, missing, caller]);
    return shown.length;
}
