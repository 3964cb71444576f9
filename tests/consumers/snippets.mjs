// Blocks of code from the pages of the documentation, by page and by the words after the fence.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

/** The text of the only block of a page with these words after its fence. */
export function block(page, info) {
    const blocks = readFileSync(page, "utf8").split(/^```/m).filter((_, at) => at % 2 === 1);
    const found = blocks.filter((text) => text.startsWith(`${info}\n`));
    assert.equal(found.length, 1, `${page} has ${found.length} blocks \`${info}\``);
    return found[0].slice(info.length + 1);
}

/** The commands of a block: the lines that begin with a prompt. */
export function commands(page, info) {
    const lines = block(page, info).split("\n").filter((line) => line.startsWith("$ "));
    assert.ok(lines.length > 0, `${page} has no command in its block \`${info}\``);
    return lines.map((line) => line.slice(2));
}
