// Bundles the npm package with esbuild, Rollup and webpack, and measures what is left.

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build, transform } from "esbuild";
import { rollup } from "rollup";
import webpack from "webpack";

import { failuresOf, fluentOf, rowsOf, TAGS } from "./truth.mjs";

// The most bytes, gzipped, that a browser may load for one language's phrases and texts for the caller.
const MOST_BYTES = 4_000;

// The same with the texts for calls that failed without a response.
const MOST_BYTES_OF_PHONE = 5_500;

// Each function bundles a program and writes the bundle to a folder; the file to run is called main.
const BUNDLERS = {
    async esbuild(program, outdir) {
        const options = { bundle: true, minify: true, splitting: true, format: "esm", charset: "utf8", logLevel: "error" };
        await build({ ...options, entryPoints: { main: program }, outdir, outExtension: { ".js": ".mjs" } });
    },
    async Rollup(program, dir) {
        const bundle = await rollup({ input: { main: program }, plugins: [nodeResolve(), minifier] });
        await bundle.write({ dir, format: "es", entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" });
        await bundle.close();
    },
    async webpack(program, path) {
        const output = { path, filename: "[name].mjs", chunkFilename: "[name].mjs", library: { type: "module" } };
        const options = { mode: "production", target: "es2022", experiments: { outputModule: true } };
        const compiler = webpack({ ...options, entry: { main: program }, output });
        const stats = await new Promise((done, fail) => compiler.run((error, result) => (error ? fail(error) : done(result))));
        assert.ok(!stats.hasErrors(), stats.toString());
        await new Promise((done) => compiler.close(done));
    },
};

// Rollup itself does not minify.
const minifier = {
    name: "minifier",
    renderChunk: async (code) => (await transform(code, { minify: true, format: "esm", charset: "utf8" })).code,
};

/** Bundles the package that is installed in the folder, and returns the largest size of each kind of bundle. */
export async function measureBundles(folder) {
    const counts = {};
    for (const [name, bundler] of Object.entries(BUNDLERS)) {
        const bundle = async (contents) => {
            const place = mkdtempSync(join(folder, "bundle-"));
            writeFileSync(join(place, "program.mjs"), contents);
            await bundler(join(place, "program.mjs"), join(place, "out"));
            const files = readdirSync(join(place, "out"));
            const texts = new Map(files.map((file) => [file, readFileSync(join(place, "out", file), "utf8")]));
            assert.ok(texts.has("main.mjs"), `${name} writes ${files}`);
            return { main: join(place, "out/main.mjs"), texts };
        };
        counts[`bytes, gzipped, of the longest language by ${name}`] = await ofLanguage(bundle);
        counts[`bytes, gzipped, of a language that is loaded, by ${name}`] = await loaded(bundle);
        counts[`bytes, gzipped, of a language that a web phone loads, by ${name}`] = await loadedByPhone(bundle);
        counts[`bytes of a bundle with only negotiate by ${name}`] = await tables(bundle);
    }
    return counts;
}

const busy = (tag) => rowsOf(tag).find(({ code }) => code === 486);
const length = (tag) => gzipped(JSON.stringify(rowsOf(tag).map(({ reason_phrase, caller }) => [reason_phrase, caller])));
const gzipped = (text) => gzipSync(text, { level: 9 }).length;

// The entry point of the longest language: a bundle has only the imported functions, and no other language.
async function ofLanguage(bundle) {
    const [tag] = [...TAGS].sort((a, b) => length(b) - length(a));
    const only = async (names) => {
        const { texts } = await bundle(`export { ${names} } from "sip-phrasebook/${tag}";\n`);
        assert.deepEqual([...texts.keys()], ["main.mjs"]);
        return texts.get("main.mjs");
    };
    const text = await only("caller, reasonPhrase");
    assert.ok(text.includes(busy(tag).reason_phrase) && text.includes(busy(tag).caller));
    for (const other of TAGS) assert.ok(other === tag || !text.includes(busy(other).caller), `${tag} with ${other}`);
    assert.ok(gzipped(text) <= MOST_BYTES, `${tag}: ${gzipped(text)} bytes`);
    assert.ok(!(await only("reasonPhrase")).includes(busy(tag).caller), "a bundle of reasonPhrase has texts for the caller");
    return gzipped(text);
}

// With `load`, each language is in a file of its own, and a program starts without any of these files.
async function loaded(bundle) {
    const { main, texts } = await bundle('export { load } from "sip-phrasebook/lazy";\n');
    const sizes = TAGS.map((tag) => {
        const [[file, text], ...others] = [...texts].filter(([, text]) => text.includes(busy(tag).caller));
        assert.ok(file !== "main.mjs" && others.length === 0, `${tag} is in ${file} and ${others}`);
        assert.ok(gzipped(text) <= MOST_BYTES, `${tag}: ${gzipped(text)} bytes`);
        return gzipped(text);
    });
    const { load } = await import(pathToFileURL(main));
    for (const [languages, tag] of [["ko-KR", "ko"], [["fr", "es-MX"], "es"], [[], "en"], [undefined, "en"], ["zh-TW", "en"]]) {
        const { caller, locale } = await load(languages);
        assert.deepEqual([locale, caller(486)], [tag, busy(tag).caller]);
    }
    return Math.max(...sizes);
}

// The same for web phones, with the texts of failures. What all languages share may be in a file of its own.
async function loadedByPhone(bundle) {
    const { main, texts } = await bundle('export { load } from "sip-phrasebook/web-phone";\n');
    const shared = [...texts].filter(([file, text]) => file !== "main.mjs" && !TAGS.some((tag) => text.includes(busy(tag).caller)));
    const sizes = TAGS.map((tag) => {
        const ended = failuresOf(tag).find(({ id }) => id === "media-timeout").caller;
        const [[file, text], ...others] = [...texts].filter(([, text]) => text.includes(busy(tag).caller));
        assert.ok(file !== "main.mjs" && others.length === 0 && text.includes(ended), `${tag} is in ${file} and ${others}`);
        const size = [text, ...shared.map(([, other]) => other)].map(gzipped).reduce((sum, next) => sum + next);
        assert.ok(size <= MOST_BYTES_OF_PHONE, `${tag}: ${size} bytes`);
        return size;
    });
    const { load } = await import(pathToFileURL(main));
    const { failure } = await load("es-MX");
    assert.equal(failure("Busy"), busy("es").caller);
    return Math.max(...sizes);
}

// With all languages together, a bundle has only the tables of the imported functions.
async function tables(bundle) {
    const row = busy("ko");
    const difference = fluentOf("ko").getMessage("difference-486-600").value;
    assert.equal(typeof difference, "string");
    const only = async (names, path = "sip-phrasebook") => {
        const { texts } = await bundle(`export { ${names} } from "${path}";\n`);
        return [...texts.values()].join("");
    };
    const negotiation = await only("negotiate");
    assert.ok(!negotiation.includes(row.reason_phrase), "a bundle of negotiate has phrases");
    const phrases = await only("negotiate, reasonPhrase");
    assert.ok(phrases.includes(row.reason_phrase) && gzipped(phrases) > MOST_BYTES);
    for (const other of [row.summary, row.description, row.action, row.caller, difference, "rfc-editor"]) {
        assert.ok(!phrases.includes(other), `a bundle of reasonPhrase has ${other}`);
    }
    assert.ok((await only("cause", "sip-phrasebook/q850")).length < 10_000, "a bundle of a mapping has texts");
    // esbuild writes files for what an unused function would load, but nothing loads them.
    const { texts } = await bundle('export { failure } from "sip-phrasebook/web-phone";\n');
    const failures = texts.get("main.mjs");
    assert.ok(failures.includes(busy("ko").caller) && !failures.includes(busy("en").reason_phrase), "a bundle of failure has phrases");
    return negotiation.length;
}
