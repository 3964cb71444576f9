"""Compares the module of causes with the tables in out/ and with the rows of the mappings; runs where the package is installed."""

import collections
import csv
import json
import pathlib

from sip_phrasebook import q850

ROOT = pathlib.Path(__file__).resolve().parents[3]
MAPPINGS = ("rfc3398", "rfc4497", "asterisk", "freeswitch")


def refused(function, *arguments):
    try:
        function(*arguments)
    except ValueError:
        return True
    return False


compared = 0
for tag in q850.LOCALES:
    table = json.loads((ROOT / "out" / tag / "q850-causes.json").read_text(encoding="utf-8"))
    rows = {row["value"]: row for row in table["rows"]}
    assert table["version"] == q850.VERSION and len(rows) == 75
    for value in range(128):
        row = rows.get(value, {})
        assert q850.is_known(value) == bool(row)
        for text in (q850.phrase, q850.summary, q850.description, q850.action):
            assert text(value, tag) == row.get(text.__name__), (value, tag, text)
            compared += 1
        assert q850.name(value) == row.get("name")
        for name, back, column in [
            (q850.asterisk_name, q850.from_asterisk_name, "asterisk"),
            (q850.freeswitch_name, q850.from_freeswitch_name, "freeswitch"),
        ]:
            assert (name(value) or "") == row.get(column, "")
            assert name(value) is None or back(name(value).lower()) == value
assert q850.phrase(17) == q850.phrase(17, "en") and q850.from_freeswitch_name("ORIGINATOR_CANCEL") is None

listed = collections.defaultdict(set)
with open(ROOT / "tests/data/q850.csv", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        direction, _, mapping = row["column"].rpartition("_")
        listed[direction, mapping, int(row["from"])].add(int(row["to"]))
# Rows that the RFCs give in notes to their tables.
for mapping in MAPPINGS[:2]:
    listed["to_sip", mapping, 21].add(603)
    listed["to_sip", mapping, 22].add(301)
    for code in (488, 606):
        listed["from_sip", mapping, code] |= {31, 65}
for mapping in MAPPINGS:
    for value in range(128):
        assert {row.to for row in q850.status_codes(value, mapping)} == listed["to_sip", mapping, value]
    for code in range(100, 700):
        assert {row.to for row in q850.causes(code, mapping)} == listed["from_sip", mapping, code]
assert sum(map(len, listed.values())) == 171

for value, mapping, expected in [
    (17, "rfc3398", 486), (21, "rfc3398", 403), (22, "rfc4497", 410), (26, "rfc3398", 404), (26, "rfc4497", 500),
    (16, "rfc3398", None), (16, "rfc4497", None), (44, "rfc3398", None), (44, "rfc4497", 500), (10, "rfc3398", 500),
    (17, "asterisk", None),
]:  # fmt: skip
    assert q850.status_code(value, mapping) == expected, (value, mapping)
for code, mapping, expected in [
    (486, "rfc3398", 17), (480, "asterisk", 19), (488, "rfc3398", 31), (606, "rfc4497", 31), (487, "rfc3398", None),
    (487, "rfc4497", 31), (499, "rfc3398", 31), (302, "rfc3398", None), (302, "asterisk", 23), (404, "freeswitch", None),
]:  # fmt: skip
    assert q850.cause(code, mapping) == expected, (code, mapping)
assert q850.status_codes(21, "rfc3398") == (q850.Mapped(403), q850.Mapped(603, "location-user"))
for wrong in (-1, 128, "17", 17.0, None):
    assert refused(q850.is_known, wrong) and refused(q850.phrase, wrong) and refused(q850.status_code, wrong, "rfc3398")
assert refused(q850.cause, 99, "rfc3398") and refused(q850.cause, 486, "rfc1") and refused(q850.phrase, 17, "fr")
print(f"causes: {compared} texts and 171 rows of mappings are as expected")
