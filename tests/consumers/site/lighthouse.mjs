// Runs Lighthouse on the home page and the page of a code, for phone and desktop. Every score has to be 100.

import assert from "node:assert/strict";
import { createServer } from "node:net";

import lighthouse, { desktopConfig } from "lighthouse";

import { launch } from "./chromium.mjs";
import { serveFolder } from "./server.mjs";

const [folder] = process.argv.slice(2);
const PATHS = ["en/", "ko/", "es/486/", "zh-CN/486/"];
const PRESETS = { phone: undefined, desktop: desktopConfig };
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
/** A busy machine can make a page slow, but not fast, so speed gets several attempts. */
const ATTEMPTS = 4;
/** The factor by which Lighthouse slows the processor down for a phone, and the benchmark index that it expects. */
const [SLOWDOWN, BENCHMARK] = [4, 1300];

const server = await serveFolder(folder);
const port = await freePort();
const browser = await launch({ args: [`--remote-debugging-port=${port}`] });
try {
    for (const path of PATHS) {
        for (const [preset, config] of Object.entries(PRESETS)) await judge(path, preset, config);
    }
} finally {
    await browser.close();
    server.close();
}

async function judge(path, preset, config) {
    let faults = [];
    let settings = config?.settings ?? {};
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const flags = { port, onlyCategories: CATEGORIES, logLevel: "error" };
        const { lhr } = await lighthouse(server.address + path, flags, { extends: "lighthouse:default", settings });
        assert.equal(lhr.runtimeError, undefined);
        // A slow machine is slowed down less, so that the simulated phone is equally fast.
        const { throttling } = lhr.configSettings;
        const index = Math.min(lhr.environment.benchmarkIndex, BENCHMARK);
        const slowdown = preset === "phone" ? Math.max(1, (SLOWDOWN * index) / BENCHMARK) : 1;
        settings = { ...settings, throttling: { ...throttling, cpuSlowdownMultiplier: slowdown } };
        const scores = CATEGORIES.map((name) => [name, Math.round(lhr.categories[name].score * 100)]);
        const shown = `${path} on a ${preset}: ${scores.map(([name, score]) => `${name} ${score}`).join(", ")}, machine ${Math.round(lhr.environment.benchmarkIndex)}`;
        if (scores.every(([, score]) => score === 100)) {
            console.log(attempt === 1 ? shown : `${shown}, at attempt ${attempt}`);
            return;
        }
        faults = [shown, ...scores.flatMap(([name, score]) => (score === 100 ? [] : failed(lhr, name)))];
        // All scores except speed are the same at every attempt.
        if (scores.some(([name, score]) => name !== "performance" && score !== 100)) break;
    }
    assert.fail(faults.join("\n"));
}

/** The audits of a category that did not get the full score. */
function failed(lhr, category) {
    const audits = lhr.categories[category].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => lhr.audits[id]);
    return audits.filter(({ score }) => score !== null && score < 1).map(({ id, title, displayValue }) => `${id}: ${title} ${displayValue ?? ""}`);
}

/** A free port. */
async function freePort() {
    const probe = createServer();
    await new Promise((listening) => probe.listen(0, "127.0.0.1", listening));
    const { port } = probe.address();
    await new Promise((closed) => probe.close(closed));
    return port;
}
