"""Parses the Swift next to the string catalogs with tree-sitter, and looks up each of its keys in the catalog.

Debian has no Swift compiler, so nothing is compiled.
"""

import json
import pathlib
import re
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1]))

import tree_sitter
import tree_sitter_swift

from snippets import block

EXPORT = pathlib.Path(sys.argv[1], "xcstrings")
PARSER = tree_sitter.Parser(tree_sitter.Language(tree_sitter_swift.language()))

assert PARSER.parse(b"enum A { func }").root_node.has_error, "the parser finds no errors"
count = 0
sources = sorted(EXPORT.glob("*.swift"))
assert len(sources) >= 4, sources
for source in sources:
    text = source.read_text(encoding="utf-8")
    assert not PARSER.parse(text.encode()).root_node.has_error, f"{source} has an error"
    strings = json.loads(source.with_suffix(".xcstrings").read_text(encoding="utf-8"))["strings"]
    keys = re.findall(r'return localized\("(.+?)", bundle\)$', text, re.MULTILINE)
    assert keys and not set(keys) - strings.keys(), set(keys) - strings.keys()
    assert f'table: "{source.stem}"' in text
    count += len(keys)
response = (EXPORT / "SipResponse.swift").read_text(encoding="utf-8")
guide = block("docs/apps.md", "swift")
assert not PARSER.parse(guide.encode()).root_node.has_error
assert "SipResponse.caller(code)" in guide and "public static func caller(_ key: Int" in response
assert 'case 486: return localized("status-486.caller", bundle)' in response
assert 'case 400...499: return localized("status-400", bundle)' in response
print(f"Swift: {len(sources)} files, {count} keys")
