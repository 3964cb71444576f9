// Packs the npm package, installs the archive into an empty folder, and uses it there: in Node.js, TypeScript and a
// bundler. Takes the folder of all exports.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { build } from "esbuild";

import { block } from "../snippets.mjs";
import { checkCauses } from "./causes.mjs";
import { check } from "./check.mjs";
import { fluentOf, rowsOf } from "./truth.mjs";

const exported = resolve(process.argv[2], "npm");
const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sip-phrasebook-npm-"));
const run = (program, ...words) => execFileSync(program, words, { cwd: folder, encoding: "utf8" });

try {
    const [{ filename, files, version }] = JSON.parse(run("npm", "pack", exported, "--json"));
    const packed = files.map((file) => file.path).sort();
    const licenses = ["LICENSE", "LICENSE-APACHE", "LICENSE-CC0", "LICENSE-MIT"];
    const modules = ["q850.d.ts", "q850.js", "sip-phrasebook.d.ts", "sip-phrasebook.js"];
    assert.deepEqual(packed, [...licenses, "README.md", "package.json", ...modules]);
    writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
    run("npm", "install", "--offline", "--no-audit", "--no-fund", `./${filename}`);
    const installed = join(folder, "node_modules/sip-phrasebook");
    for (const name of modules) {
        const alone = readFileSync(resolve(process.argv[2], "esm", name), "utf8");
        assert.equal(readFileSync(join(installed, name), "utf8"), alone, `${name} of npm and of esm differ`);
    }

    writeFileSync(join(folder, "load.mjs"), 'export * from "sip-phrasebook";\n');
    const phrasebook = await import(pathToFileURL(join(folder, "load.mjs")));
    assert.equal(phrasebook.version, version);
    const counts = check(phrasebook);

    writeFileSync(join(folder, "causes.mjs"), 'export * from "sip-phrasebook/q850";\n');
    Object.assign(counts, checkCauses(await import(pathToFileURL(join(folder, "causes.mjs")))));

    counts["lines of the README"] = await readme(join(installed, "README.md"));

    cpSync(join(here, "user.ts"), join(folder, "user.ts"));
    const compiler = createRequire(import.meta.url).resolve("typescript/package.json");
    const tsc = join(dirname(compiler), "bin/tsc");
    run("node", tsc, "--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "user.ts");
    run("node", tsc, "--noEmit", "--strict", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler", "user.ts");

    counts["bytes of a bundle with only negotiate"] = await bundled();
    console.log(`npm package ${version}, from ${filename}:`);
    for (const [name, count] of Object.entries(counts)) {
        assert.ok(count > 0, `nothing checked: ${name}`);
        console.log(`  ${count} ${name}`);
    }
    console.log("  the types are right in a strict program");
} finally {
    rmSync(folder, { recursive: true });
}

// Runs the example: the comment after a line is the value of the line.
async function readme(path) {
    const program = block(path, "js").replace(
        /^(const (\w+) = )?(.+); \/\/ (.+)$/gm,
        (_, start, name, expression, value) =>
            `${start ?? ""}${start ? `${expression}; ` : ""}seen.push([${name ?? expression}, ${JSON.stringify(value)}]);`,
    );
    writeFileSync(join(folder, "example.mjs"), `export const seen = [];\n${program}`);
    const { seen } = await import(pathToFileURL(join(folder, "example.mjs")));
    assert.equal(seen.length, 4);
    for (const [value, expected] of seen) assert.equal(value, expected);
    return seen.length;
}

// A bundler keeps only the tables that are used.
async function bundled() {
    const bundle = async (names) => {
        const contents = `export { ${names} } from "sip-phrasebook";`;
        const options = { bundle: true, minify: true, charset: "utf8", write: false, format: "esm" };
        const result = await build({ ...options, stdin: { contents, resolveDir: folder } });
        return result.outputFiles[0].text;
    };
    const [row] = rowsOf("ko").filter(({ code }) => code === 486);
    const difference = fluentOf("ko").getMessage("difference-486-600").value;
    assert.equal(typeof difference, "string");
    const negotiation = await bundle("negotiate");
    assert.ok(!negotiation.includes(row.reason_phrase), "a bundle of negotiate has phrases");
    const phrases = await bundle("negotiate, reasonPhrase");
    assert.ok(phrases.includes(row.reason_phrase));
    for (const other of [row.summary, row.description, row.action, row.caller, difference, "rfc-editor"]) {
        assert.ok(!phrases.includes(other), `a bundle of reasonPhrase has ${other}`);
    }
    const { outputFiles } = await build({
        bundle: true, minify: true, charset: "utf8", write: false, format: "esm",
        stdin: { contents: 'export { cause } from "sip-phrasebook/q850";', resolveDir: folder },
    });
    assert.ok(outputFiles[0].text.length < 10_000, "a bundle of a mapping has texts");
    return negotiation.length;
}
