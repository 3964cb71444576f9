"""Reads Java resource bundles with the JDK's ResourceBundle, in a Java program."""

import pathlib
import subprocess

from truth import Comparison, datasets

PROGRAM = pathlib.Path(__file__).with_name("Properties.java")

compared = Comparison("Java resource bundles")
for dataset, exports, texts in datasets():
    name = "".join(part.capitalize() for part in dataset.split("-"))
    # A caller from Mexico gets Spanish.
    tags = [*texts, *(["es-MX"] if "es" in texts else [])]
    command = ["java", PROGRAM, exports / "properties", name, *tags]
    printed = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    found = {}
    for line in printed.splitlines():
        tag, key, text = line.split("\t", 2)
        found[tag, key] = text
    for tag in tags:
        for key, text in texts[tag.split("-")[0] if tag == "es-MX" else tag].items():
            compared.expect(tag, key, found[tag, key], text)
compared.end(5 * 88 * 5 + 12 * 2 * 2)
