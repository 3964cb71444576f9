"""Reads Java resource bundles with the JDK's ResourceBundle, in a Java program."""

import pathlib
import subprocess
import sys
import tempfile

from truth import Comparison, datasets

sys.path.append(str(pathlib.Path(__file__).parents[1]))

from snippets import block

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

# The lines of the guide.
LINES = """import java.util.Locale;
import java.util.ResourceBundle;

class Guide {
    public static void main(String[] arguments) throws Exception {
        LINES
        System.setOut(new java.io.PrintStream(System.out, true, "UTF-8"));
        System.out.println(caller);
    }
}
"""
with tempfile.TemporaryDirectory() as folder:
    source = pathlib.Path(folder, "Guide.java")
    source.write_text(LINES.replace("LINES", block("docs/apps.md", "java")))
    [dataset, exports, texts] = next(iter(datasets()))
    command = ["java", "-cp", exports / "properties", source]
    printed = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
assert printed.strip() == texts["ko"]["status-486.caller"], printed
