"""Reads every CSV below a folder with Python's csv, and compares it cell by cell with the JSON file next to it."""

import csv
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
compared = 0
for path in sorted(folder.rglob("*.csv")):
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file, strict=True))
    head, rows = rows[0], rows[1:]
    assert rows and all(len(row) == len(head) for row in rows), f"{path}: rows of unequal length"
    described = json.loads(pathlib.Path(f"{path}-metadata.json").read_text(encoding="utf-8"))
    assert described["url"] == path.name, path
    assert [column["titles"] for column in described["tableSchema"]["columns"]] == head, path
    twin = path.with_suffix(".json")
    if twin.exists():
        data = json.loads(twin.read_text(encoding="utf-8"))
        cells = [[str(row[name]) for name in head] for row in data["rows"]]
        assert [list(row) for row in data["rows"]] == [head] * len(rows), f"{twin}: other columns"
        assert cells == rows, f"{path} and {twin} differ"
        compared += len(rows)
    for row in rows:
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row), f"{path}: {row}"
assert compared >= 5 * 88, compared
print(f"{compared} rows of CSV equal the JSON files next to them")
