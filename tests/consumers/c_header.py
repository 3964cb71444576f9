"""Compiles the C headers with gcc, g++ and clang, with every warning as an error, and compares their values with the tables in
out/."""

import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile

exports = pathlib.Path(sys.argv[1]).resolve()
include = exports / "c/include/sip-phrasebook"
sources = pathlib.Path(__file__).parent / "c"
WARNINGS = ["-Wpedantic", "-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-Werror"]
COMPILERS = [
    ["gcc", "-std=c89"],
    ["gcc", "-std=c99"],
    ["gcc", "-std=c17", "-funsigned-char"],
    ["g++", "-x", "c++", "-std=c++98"],
    ["g++", "-x", "c++", "-std=c++11"],
    ["g++", "-x", "c++", "-std=c++17"],
    ["clang", "-std=c99"],
    ["clang++", "-x", "c++", "-std=c++11"],
]
TEXTS = ["reason_phrase", "summary", "description", "action", "caller"]

book = json.loads((exports / "json/sip-response.json").read_text(encoding="utf-8"))
tags = book["locales"]
tables = {}
for tag in tags:
    table = json.loads(pathlib.Path("out", tag, "sip-response-codes.json").read_text(encoding="utf-8"))
    tables[tag] = {row["code"]: row for row in table["rows"]}
codes = tables["en"].keys()
assert len(codes) >= 88


def treated_as(code):
    """RFC 3261, section 8.1.3.2."""
    if code in codes:
        return code
    if not 100 <= code <= 699:
        return -1
    return 183 if code < 200 else code // 100 * 100


def expected():
    yield from (table["version"], table["registry"]["updated"], table["license"], len(codes), len(tags), 3)
    yield from (0, 1, 2, 3, -1, -1, -1, -1, -1)
    for tag in [None, *tags, None]:
        yield tag or "(none)"
        code = -1
        while code <= 70000:
            yield from (code, int(code in codes), treated_as(code))
            row = tables[tag].get(treated_as(code), {}) if tag else {}
            yield from (row.get(text, "(none)") for text in TEXTS)
            code += 1 if code < 1000 else 997
        yield from (f"{one} {other} {text}" for one, other, text in differences(tag))


def differences(tag):
    """The texts that tell codes apart, in both orders, from the Fluent file of a locale."""
    if tag is None:
        return []
    resource = pathlib.Path("locales", tag, "sip-response.ftl").read_text(encoding="utf-8")
    found = re.findall(r"^difference-(\d+)-(\d+) = (.+)$", resource, re.MULTILINE)
    assert len(found) > 50 and not any("{" in text for _, _, text in found)
    pairs = [(int(lower), int(higher), text) for lower, higher, text in found]
    return sorted(pairs + [(higher, lower, text) for lower, higher, text in pairs])


def links():
    """The rows of the mappings of causes, found from both ends."""
    columns = ["to_sip_rfc3398", "to_sip_rfc4497", "from_sip_rfc3398", "from_sip_rfc4497", "from_sip_asterisk"]
    columns.append("from_sip_freeswitch")
    # The working directory may be a folder of other tables.
    mappings = pathlib.Path(__file__).resolve().parents[1] / "data/q850.csv"
    with open(mappings, encoding="utf-8") as file:
        rows = {(row["from"], row["to"], row["column"]) for row in csv.DictReader(file)}
    # Rows that the RFCs give in notes to their tables.
    for rfc in ("rfc3398", "rfc4497"):
        rows |= {("21", "603", f"to_sip_{rfc}"), ("22", "301", f"to_sip_{rfc}")}
        rows |= {(code, cause, f"from_sip_{rfc}") for code in ("488", "606") for cause in ("31", "65")}
    assert {column for _, _, column in rows} == set(columns) and len(rows) == 171
    for start, end, column in rows:
        cause, code = (start, end) if column.startswith("to") else (end, start)
        yield from (f"{columns.index(column)} {direction} {cause} {code}" for direction in "<>")


def alone(compiler, folder):
    """Compiles each header as the only one, without and with the implementation and all texts; then all of them at once."""
    headers = sorted(path.name for path in include.glob("*.h"))
    assert {"sip_response.h", "sip_response_core.h", "sip_response_zh_cn.h", "q850.h", "q850_ko.h"} <= set(headers), headers
    names = sorted({re.sub(r"_core\.h$", "", name).upper() for name in headers if name.endswith("_core.h")})
    texts = ["SUMMARY", "DESCRIPTION", "ACTION", "CALLER", "DIFFERENCE", "LINKS"]
    macros = [f"-D{name}_WITH_{text}" for name in names for text in texts]
    macros += [f"-D{name}_IMPLEMENTATION" for name in names]
    each = [[name] for name in headers]
    for options, lists in [([], [headers]), (macros[-len(names):], each), (macros, [*each, headers, headers[::-1]])]:
        for included in lists:
            # Twice, because a header may be included by several others.
            code = "".join(f'#include "{name}"\n' for name in included + included) + "typedef int nothing;\n"
            source = pathlib.Path(folder, "alone.c")
            source.write_text(code)
            build = [*compiler, *WARNINGS, *options, "-I", str(include), "-c", str(source), "-o", f"{folder}/alone.o"]
            subprocess.run(build, check=True)
    return len(headers)


lines = [str(line) for line in expected()]
for compiler in COMPILERS:
    with tempfile.TemporaryDirectory() as folder:
        build = [*compiler, *WARNINGS, "-O1", "-I", str(include)]
        program = f"{folder}/print"
        subprocess.run([*build, str(sources / "words.c"), str(sources / "print.c"), "-o", program], check=True)
        printed = subprocess.run([program], check=True, capture_output=True).stdout.decode("utf-8")
        assert printed.endswith("\n") and printed[:-1].split("\n") == lines, f"{compiler} prints something else"
        causes = f"{folder}/causes"
        subprocess.run([*build, str(sources / "causes.c"), "-o", causes], check=True)
        printed = subprocess.run([causes], check=True, capture_output=True, text=True).stdout.splitlines()
        assert sorted(line.rsplit(" ", 1)[0] for line in printed) == sorted(links()), f"{compiler} has other links"
        assert "0 > 21 603 location-user" in printed and "0 < 21 403 -" in printed
        small = f"{folder}/phrases"
        subprocess.run([*build, str(sources / "phrases.c"), "-o", small], check=True)
        subprocess.run([small], check=True)
        content = pathlib.Path(small).read_bytes()
        row = {**tables["ko"][486], "difference": next(text for one, _, text in differences("ko") if one == 486)}
        assert row["reason_phrase"].encode() in content, "the phrase is not in the program"
        unwanted = [text for text in [*TEXTS[1:], "difference"] if row[text].encode() in content]
        assert not unwanted, f"a program that needs only phrases has {unwanted}"
        one = f"{folder}/language"
        subprocess.run([*build, str(sources / "language.c"), "-o", one], check=True)
        subprocess.run([one], check=True)
        content = pathlib.Path(one).read_bytes()
        assert row["reason_phrase"].encode() in content, "the phrase is not in the program"
        assert tables["zh-CN"][486]["reason_phrase"].encode() not in content, "a language is there that nobody included"
        if compiler[-1] in ("-std=c99", "-std=c++11"):
            print(f"{' '.join(compiler)}: {alone(compiler, folder)} headers")
    print(f"{' '.join(compiler)}: {len(lines)} lines equal the tables")
