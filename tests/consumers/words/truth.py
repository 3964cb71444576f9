"""The texts that an export has to have, from the tables.

Every script here is called with the folder of all exports, and with the folder of the exports of hostile texts.
"""

import json
import pathlib
import sys

ATTRIBUTES = ["summary", "description", "action", "caller"]


def datasets():
    """Yields for each dataset its id, the folder of its exports, and its texts by tag and key."""
    exports, hostile = map(pathlib.Path, sys.argv[1:3])
    yield "sip-response", exports, texts(pathlib.Path("out"), "sip-response-codes", "status", "reason_phrase")
    yield "words", hostile / "exports", texts(hostile / "out", "words", "word", "phrase")


def texts(tables, stem, prefix, phrase):
    found = {}
    for path in sorted(tables.glob(f"*/{stem}.json")):
        for row in json.loads(path.read_text(encoding="utf-8"))["rows"]:
            key = f"{prefix}-{row['code']}"
            words = found.setdefault(path.parent.name, {})
            words[key] = row[phrase]
            words.update({f"{key}.{name}": row[name] for name in ATTRIBUTES if name in row})
    assert len(found) >= 2 and all(len(words) >= 24 for words in found.values()), f"{tables} holds too little"
    return found


class Comparison:
    """Counts the texts that are right, and stops at the first that is wrong."""

    def __init__(self, format_name):
        self.format_name = format_name
        self.count = 0

    def expect(self, tag, key, found, expected):
        assert found == expected, f"{self.format_name}, {tag}, {key}: {found!r} instead of {expected!r}"
        self.count += 1

    def end(self, least):
        assert self.count >= least, f"{self.format_name}: only {self.count} texts were compared"
        print(f"{self.format_name}: {self.count} texts are right")
