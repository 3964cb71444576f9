// Compares the module of causes with the tables in out/ and with the rows of the mappings.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const MAPPINGS = ["rfc3398", "rfc4497", "asterisk", "freeswitch"];

export function checkCauses(q850) {
    let texts = 0;
    for (const tag of q850.locales) {
        const table = JSON.parse(readFileSync(`out/${tag}/q850-causes.json`, "utf8"));
        const rows = new Map(table.rows.map((row) => [row.value, row]));
        assert.equal(table.version, q850.version);
        assert.equal(rows.size, 75);
        for (let value = 0; value < 128; value += 1) {
            const row = rows.get(value);
            assert.equal(q850.isKnown(value), row !== undefined);
            for (const text of ["phrase", "summary", "description", "action"]) {
                assert.equal(q850[text](value, tag), row?.[text] ?? null);
                texts += 1;
            }
            assert.equal(q850.name(value), row?.name ?? null);
            assert.equal(q850.asteriskName(value) ?? "", row?.asterisk ?? "");
            assert.equal(q850.freeswitchName(value) ?? "", row?.freeswitch ?? "");
            if (row?.asterisk) assert.equal(q850.fromAsteriskName(row.asterisk.toLowerCase()), value);
            if (row?.freeswitch) assert.equal(q850.fromFreeswitchName(row.freeswitch.toLowerCase()), value);
        }
    }
    assert.equal(q850.phrase(17), q850.phrase(17, "en"));
    assert.equal(q850.fromFreeswitchName("ORIGINATOR_CANCEL"), null);

    const lines = readFileSync("tests/data/q850.csv", "utf8").trim().split("\n").slice(1);
    const listed = new Set(lines.map((line) => line.trim()));
    // Rows that the RFCs give in notes to their tables.
    for (const rfc of ["rfc3398", "rfc4497"]) {
        for (const row of ["21,603", "22,301"]) listed.add(`${row},to_sip_${rfc}`);
        for (const row of ["488,31", "488,65", "606,31", "606,65"]) listed.add(`${row},from_sip_${rfc}`);
    }
    assert.equal(listed.size, 171);
    const found = new Set();
    for (const mapping of MAPPINGS) {
        for (let value = 0; value < 128; value += 1) {
            for (const { to } of q850.statusCodes(value, mapping)) found.add(`${value},${to},to_sip_${mapping}`);
        }
        for (let code = 100; code < 700; code += 1) {
            for (const { to } of q850.causes(code, mapping)) found.add(`${code},${to},from_sip_${mapping}`);
        }
    }
    assert.deepEqual([...found].sort(), [...listed].sort());

    for (const [value, mapping, expected] of [
        [17, "rfc3398", 486], [21, "rfc3398", 403], [22, "rfc4497", 410], [26, "rfc3398", 404], [26, "rfc4497", 500],
        [16, "rfc3398", null], [16, "rfc4497", null], [44, "rfc3398", null], [44, "rfc4497", 500], [10, "rfc3398", 500],
        [17, "asterisk", null],
    ]) assert.equal(q850.statusCode(value, mapping), expected, `${value} by ${mapping}`);
    for (const [code, mapping, expected] of [
        [486, "rfc3398", 17], [480, "asterisk", 19], [488, "rfc3398", 31], [606, "rfc4497", 31], [487, "rfc3398", null],
        [487, "rfc4497", 31], [499, "rfc3398", 31], [302, "rfc3398", null], [302, "asterisk", 23], [404, "freeswitch", null],
    ]) assert.equal(q850.cause(code, mapping), expected, `${code} by ${mapping}`);
    assert.deepEqual(q850.statusCodes(21, "rfc3398")[1], { to: 603, when: "location-user" });
    for (const wrong of [-1, 128, "17", 1.5, null, undefined, NaN]) {
        assert.throws(() => q850.isKnown(wrong), RangeError);
        assert.throws(() => q850.phrase(wrong), RangeError);
        assert.throws(() => q850.statusCode(wrong, "rfc3398"), RangeError);
    }
    assert.throws(() => q850.cause(99, "rfc3398"), RangeError);
    assert.throws(() => q850.cause(486, "toString"), RangeError);
    for (const [language, tag] of [["fr", "en"], [null, "en"], ["ko-KR", "ko"], [Symbol("ko"), "en"]]) {
        assert.equal(q850.phrase(17, language), q850.phrase(17, tag));
    }
    return { "texts of causes": texts, "rows of mappings": found.size };
}
