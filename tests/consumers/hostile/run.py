"""Reads hostile texts back with the compilers and interpreters of the programs that contain them.

Called with the folder of hostile texts. Its subfolder `sip` has the data, tables and exports for SIP with such texts.
"""

import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
SIP = pathlib.Path(sys.argv[1], "sip").resolve()
EXPORTS = SIP / "exports"
FIELDS = ["reason_phrase", "summary", "description", "action", "caller"]

TRUTH = {
    (path.parent.name, row["code"], field): row[field]
    for path in sorted(SIP.glob("out/*/sip-response-codes.json"))
    for row in json.loads(path.read_text(encoding="utf-8"))["rows"]
    for field in FIELDS
}
assert len(TRUTH) == 4 * 88 * 5, len(TRUTH)
PAYLOADS = json.loads((HERE.parents[1] / "data/hostile/texts.json").read_text(encoding="utf-8"))
HELD = {text for group in PAYLOADS.values() for text in group} & set(TRUTH.values())
assert len(HELD) > 80, f"only {len(HELD)} hostile texts are in the tables"


def run(*words, **options):
    return subprocess.run(words, check=True, capture_output=True, encoding="utf-8", cwd=SIP, **options).stdout


def equal(name, found):
    wrong = [(key, found.get(key), text) for key, text in TRUTH.items() if key in found and found[key] != text]
    assert not wrong, f"{name}: {wrong[:3]}"
    assert found.keys() <= TRUTH.keys(), f"{name}: {list(found.keys() - TRUTH.keys())[:3]}"
    print(f"{name}: {len(found)} texts are right")
    return len(found)


def from_json(text):
    return {tuple(key): value for key, value in json.loads(text)}


def python():
    program = """
import json, sys
sys.path.insert(0, "exports/python")
import sip_phrasebook as book
fields = ["reason_phrase", "summary", "description", "action", "caller"]
codes = [code for code in range(100, 700) if book.is_known(code)]
print(json.dumps([[[tag, code, field], getattr(book, field)(code, tag)]
    for tag in book.LOCALES for code in codes for field in fields]))
"""
    return from_json(run(sys.executable, "-I", "-W", "error", "-c", program))


def node():
    program = """
import * as book from "./exports/esm/sip-phrasebook.js";
const fields = { reason_phrase: "reasonPhrase", summary: "summary", description: "description", action: "action", caller: "caller" };
const found = [];
for (const tag of book.locales) {
  for (let code = 100; code < 700; code++) {
    if (!book.isKnown(code)) continue;
    for (const [field, name] of Object.entries(fields)) found.push([[tag, code, field], book[name](code, tag)]);
  }
}
console.log(JSON.stringify(found));
"""
    return from_json(run("node", "--input-type=module", "--eval", program))


def lua():
    script = (EXPORTS / "kamailio/sip-response/sip-phrasebook.lua").read_text(encoding="utf-8")
    # The code after the table needs the server.
    table, end, _ = script.partition("\n}\n")
    program = f"""{table}{end}
for tag, phrases in pairs(data.phrases) do
    for code, phrase in pairs(phrases) do print(tag, code, phrase) end
end
"""
    tags = {tag.lower(): tag for tag, _, _ in TRUTH}
    rows = (line.split("\t") for line in run("lua5.1", "-", input=program).splitlines())
    return {(tags[tag], int(code), "reason_phrase"): phrase for tag, code, phrase in rows}


def sqlite():
    query = f"SELECT locale, code, {', '.join(FIELDS)} FROM phrases"
    rows = json.loads(run("sqlite3", "-json", "-readonly", "exports/sqlite/sip-response.sqlite", query))
    return {(row["locale"], row["code"], field): row[field] for row in rows for field in FIELDS}


everything = 4 * 88 * 5
counts = {name: equal(name, read()) for name, read in [("Python", python), ("Node.js", node), ("SQLite", sqlite)]}
assert set(counts.values()) == {everything}, counts
phrases = equal("Lua", lua())
assert phrases == 4 * 88, phrases
# This compares the header with the tables in the same way as the header that is shipped.
print(run(sys.executable, HERE.parent / "c_header.py", "exports"), end="")
print(f"hostile texts: {5 * everything + phrases} were read back")
