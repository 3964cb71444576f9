// The pages that the tests open in Chromium. Their errors are collected, and the checks counted.

import assert from "node:assert/strict";

import { launch } from "../chromium.mjs";

/** The errors and warnings of the browser, and the checks that failed. */
export const errors = [];

let checks = 0;
let browser;

export async function start() {
    browser = await launch();
}

export async function stop() {
    await browser.close();
}

/** How many checks there were. */
export function count() {
    return checks;
}

/** Counts checks that the browser made, such as waiting for an address. */
export function counted(number) {
    checks += number;
}

export function check(actual, expected, message) {
    assert.deepEqual(actual, expected, message);
    checks += 1;
}

export function done(what) {
    console.log(what);
}

/** A page whose errors are collected, and which may only send requests to its own server. */
export async function open(place, path, options = {}, expected = () => false) {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    await context.addInitScript(() => {
        const tell = ({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`);
        document.addEventListener("securitypolicyviolation", tell);
    });
    const page = await context.newPage();
    const complain = (what) => {
        if (!expected(what)) errors.push(`${place.name} ${page.url()}: ${what}`);
    };
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && complain(message.text()));
    page.on("pageerror", (error) => complain(String(error)));
    page.on("requestfailed", (request) => {
        // When a reader goes to another page, the browser stops loading the icon of this one.
        const { errorText } = request.failure();
        if (errorText !== "net::ERR_ABORTED") complain(`${request.url()} ${errorText}`);
    });
    page.on("request", (request) => request.url().startsWith(place.address) || complain(`requests ${request.url()}`));
    await page.goto(place.address + path);
    return page;
}

/** Types one character after the other, as people do. */
export async function type(page, selector, text) {
    await page.locator(selector).fill("");
    await page.locator(selector).pressSequentially(text);
}

/** The list of results: code, phrase, and the phrase in another language if the query found that one. */
export function results(page) {
    return page.locator("#results a").evaluateAll((links) => links.map((link) => ({
        // Records that are known by a name have no number.
        code: Number(link.querySelector("b")?.textContent),
        phrase: link.querySelector("span").textContent,
        foreign: link.querySelector("i")?.textContent,
        language: link.querySelector("i")?.lang,
        summary: link.querySelector("small")?.textContent,
        href: link.href,
    })));
}
