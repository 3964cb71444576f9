// Paints the pictures of codes, and checks each in Chromium: its size, its margins, and that no two are the same. Then
// tries to paint a character that no font has.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { commands } from "../snippets.mjs";
import { launch } from "./chromium.mjs";
import { CODES, TAGS } from "./truth.mjs";

const [program] = process.argv.slice(2);
const BASE = "https://example.org/sip/";
const MARGIN = 70;
const SHOWN = ["ko", "es"].filter((tag) => TAGS.includes(tag));
/** A letter of the Todhri script, which no font package in Debian has. */
const RARE = "\u{105C0}";

const folder = mkdtempSync(join(tmpdir(), "pictures-"));
const run = (...words) => spawnSync(program, words, { encoding: "utf8" });
const browser = await launch();
try {
    const site = join(folder, "site");
    // The command as docs/site.md prints it, but only for some languages and in a folder of our own.
    const [command] = commands("docs/site.md", "console pictures");
    const printed = command.split(" ").slice(command.split(" ").indexOf("--") + 1);
    const make = [...printed.map((word) => (word === "public" ? site : word)), "--dataset", "sip-response", "--lang", SHOWN.join()];
    assert(make.includes("--pictures") && make.includes(BASE) && make.includes(site), command);
    execFileSync(program, make, { stdio: "ignore" });

    const page = await browser.newPage();
    const seen = new Map();
    for (const tag of SHOWN) {
        for (const code of CODES) {
            const html = readFileSync(join(site, tag, `${code}`, "index.html"), "utf8");
            const path = `${tag}/${code}/card.png`;
            assert(html.includes(`<meta property="og:image" content="${BASE}${path}">`), path);
            const bytes = readFileSync(join(site, path)).toString("base64");
            assert(!seen.has(bytes), `${path} is the same as ${seen.get(bytes)}`);
            seen.set(bytes, path);
            const { width, height, box, colors } = await page.evaluate(inked, bytes);
            assert.deepEqual([width, height], [1200, 630], path);
            assert(colors > 8, `${path} has nothing but its background`);
            const inside = box.left >= MARGIN && box.right <= width - MARGIN && box.top >= 50 && box.bottom <= height - 40;
            assert(inside, `${path}: ${JSON.stringify(box)} is too near the edge`);
        }
    }
    // The neutral page shows the picture of the first language.
    const neutral = readFileSync(join(site, "486/index.html"), "utf8");
    assert(SHOWN.some((tag) => neutral.includes(`content="${BASE}${tag}/486/card.png"`)));

    const plain = join(folder, "plain");
    const without = make.filter((word) => word !== "--pictures").map((word) => (word === site ? plain : word));
    execFileSync(program, without, { stdio: "ignore" });
    assert(!readFileSync(join(plain, "ko/486/index.html"), "utf8").includes("og:image"));

    const text = join(folder, "text.ttf");
    writeFileSync(text, "no font");
    const noFont = run(...make, "--font", text);
    assert.equal(noFont.status, 3, noFont.stderr);
    assert.match(noFont.stderr, /text\.ttf cannot be used as a font/);

    const rare = join(folder, "rare");
    const write = (path, content) => {
        mkdirSync(join(rare, path, ".."), { recursive: true });
        writeFileSync(join(rare, path), content);
    };
    const words = readFileSync("locales/en/site.ftl", "utf8");
    write("locales/en/site.ftl", words);
    write("locales/en/ui.ftl", readFileSync("locales/en/ui.ftl", "utf8"));
    write("locales/en/tone.ftl", `dataset = Tones\ncolumn-code = Code\ncolumn-name = Name\ntone-1 = A ${RARE}\n`);
    write("records/tone/all.toml", "[[record]]\ncode = 1\n");
    write(
        "records/tone/dataset.toml",
        `id = "tone"\nversion = "1.0.0"\nfile_stem = "tones"\nrecord_files = ["all.toml"]\nmessages = { record = "tone" }\n` +
            `tables = { data = ["code"], page = ["code", "name"], comparison_data = ["code"], comparison_page = ["code"] }\n` +
            `lint = { severity = { wrong_script = "off" } }\n` +
            `column = [{ name = "code", type = "key" }, { name = "name", type = "value" }]\n`,
    );
    const unpaintable = run("--root", rare, "site", "--base-url", BASE, "--pictures", "--out", join(folder, "rare-site"));
    assert.notEqual(unpaintable.status, 0, unpaintable.stdout);
    assert(unpaintable.stderr.includes(`no font on this machine has the characters ${RARE} of en`), unpaintable.stderr);
    console.log(`${seen.size} pictures in ${SHOWN.length} languages; the lack of a font for ${RARE} is reported`);
} finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
}

/** The size of a picture, the box around everything that differs from its first pixel, and how many colors it has. */
async function inked(bytes) {
    const image = new Image();
    image.src = `data:image/png;base64,${bytes}`;
    await image.decode();
    const { width, height } = image;
    const canvas = new OffscreenCanvas(width, height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    const pixels = new Uint32Array(canvas.getImageData(0, 0, width, height).data.buffer);
    const box = { left: width, right: 0, top: height, bottom: 0 };
    pixels.forEach((pixel, at) => {
        if (pixel === pixels[0]) return;
        const [x, y] = [at % width, Math.floor(at / width)];
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y);
    });
    return { width, height, box, colors: new Set(pixels).size };
}
