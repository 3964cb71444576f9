"""Compiles and links Android resources with aapt2, and reads every text back from the binary table with aapt2."""

import pathlib
import re
import subprocess
import tempfile

from truth import Comparison, datasets

MANIFEST = '<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="org.example.words"/>'


def strings(exports, folder):
    """The resources of a linked package: names, and texts by configuration."""
    sources = sorted((exports / "android").glob("res/values*/*.xml"))
    assert sources
    compiled = [folder / f"{number}.zip" for number, _ in enumerate(sources)]
    for source, place in zip(sources, compiled):
        subprocess.run(["aapt2", "compile", "-o", folder, source], check=True)
    manifest = folder / "AndroidManifest.xml"
    manifest.write_text(MANIFEST)
    package = folder / "words.apk"
    flat = sorted(folder.glob("*.flat"))
    assert len(flat) == len(sources)
    subprocess.run(["aapt2", "link", "-o", package, "--manifest", manifest, *flat], check=True)
    dump = ["aapt2", "dump", "resources", package]
    return subprocess.run(dump, check=True, capture_output=True, encoding="utf-8").stdout


compared = Comparison("Android resources in aapt2")
plurals = 0
for dataset, exports, texts in datasets():
    with tempfile.TemporaryDirectory() as folder:
        dump = strings(exports, pathlib.Path(folder))
    found = {}
    name = None
    for line in dump.splitlines():
        if match := re.search(r"resource 0x[0-9a-f]+ (string|plurals)/(\w+)", line):
            kind, name = match.groups()
            plurals += kind == "plurals"
        elif match := re.match(r'\s+\((.*?)\) "(.*)"$', line):
            found[name, match[1]] = match[2]
    for tag, words in texts.items():
        configuration = {"en": ""}.get(tag, "b+" + tag.replace("-", "+") if "-" in tag else tag)
        known = {configuration, tag.replace("-", "-r")}
        for key, text in words.items():
            places = [found[place] for place in found if place[0] == re.sub(r"\W", "_", key) and place[1] in known]
            compared.expect(tag, key, places[0] if places else None, text)
assert plurals == 1, plurals
compared.end(4 * 88 * 5 + 12 * 2 * 2)
