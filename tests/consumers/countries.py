"""Makes a catalog of ISO 3166-1 from Debian's package iso-codes, with all of its translations, and renders it.

Every finding must be caused by the data, and its rule must be listed here with the reason.

Usage: countries.py PROGRAM [FOLDER]; FOLDER, which must be empty or absent, keeps the catalog and its tables.
"""

import collections
import gettext
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

PROGRAM = sys.argv[1]
ROOT = pathlib.Path(__file__).parents[2]
LOCALES = pathlib.Path("/usr/share/locale")

# Modifiers of gettext locales as parts of a BCP 47 tag, and translations that are left out.
MODIFIERS = {"latin": "Latn", "Latn": "Latn", "cyrillic": "Cyrl", "valencia": "valencia", "ije": "ijekavsk", "iqtelif": "Latn"}
LEFT_OUT = {"en@boldquot", "en@quot", "en@shaw"}

# Rules that this data breaks, each with the reason. The states of messages allow the findings.
EXCEPTIONS = {
    "untranslated_copy": "many countries have the same name in two languages, and untranslated names are English",
    "wrong_script": "untranslated names are English, even in a language that is not written in Latin letters",
    "shared_phrase": "some translations give two countries the same name, such as both Congos or both Virgin Islands",
}
DATASET = """\
id = "country"
version = "1.0.0"
file_stem = "countries"
record_files = ["all.toml"]
messages = { record = "country" }

[tables]
data = ["key", "number", "alpha_3", "name", "phrase"]
page = ["key", "number", "alpha_3", "phrase", "name"]
comparison_data = ["key", "phrase"]
comparison_page = ["key", "phrase"]

[[column]]
name = "key"
type = "key"
form = "name"

[[column]]
name = "number"
type = "text"

[[column]]
name = "alpha_3"
type = "text"

[[column]]
name = "name"
type = "text"
language = "en"

[[column]]
name = "phrase"
type = "value"
"""

HEADINGS = """\
dataset = Countries
    .summary = Countries and their codes, by ISO 3166-1.
column-key = Code
column-number = Number
column-alpha-3 = Three letters
column-name = English name
column-phrase = Name

"""


def tag_of(name: str) -> str:
    """The canonical BCP 47 tag of a gettext locale."""
    language, _, modifier = name.partition("@")
    language, _, region = language.partition("_")
    parts = [language]
    modifier = MODIFIERS[modifier] if modifier else ""
    if re.fullmatch("[A-Z][a-z]{3}", region):
        parts, region = [language, region], ""
    if re.fullmatch("[A-Z][a-z]{3}", modifier):
        parts.append(modifier)
    return "-".join([*parts, *filter(None, [region])] + ([modifier] if modifier.islower() else []))


def corrected(text: str, faults: collections.Counter) -> str:
    """The text in composed form, without idle marks, double spaces, or spaces at either end; counts the corrections."""
    # A direction mark, a joiner or a zero-width space does nothing at either end, next to a space, or after itself.
    idle = "[\u200b-\u200f\u00ad\ufeff]"
    steps = {
        "marks": lambda text: re.sub(f"(?<!\\S){idle}+|{idle}+(?!\\S)|({idle})(?=\\1)", "", text),
        "spaces": lambda text: " ".join(text.split()),
        "NFC": lambda text: unicodedata.normalize("NFC", text),
    }
    for fault, step in steps.items():
        after = step(text)
        faults[fault] += after != text
        text = after
    return text


def pattern(text: str) -> str:
    """The text as a Fluent pattern."""
    return '{ "" }' * (text[0] in "[.*") + text


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def run(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True)


def lint(folder: pathlib.Path) -> list:
    found = run("--root", str(folder), "lint", "--json")
    assert found.returncode in (0, 1), found.stderr
    return json.loads(found.stdout)


def main(folder: pathlib.Path) -> None:
    countries = json.loads(pathlib.Path("/usr/share/iso-codes/json/iso_3166-1.json").read_text())["3166-1"]
    records = folder / "records/country"
    records.mkdir(parents=True)
    (records / "dataset.toml").write_text(DATASET)
    (records / "all.toml").write_text(
        "\n".join(
            f"[[record]]\nkey = {quoted(country['alpha_2'])}\nnumber = {quoted(country['numeric'])}\n"
            f"alpha_3 = {quoted(country['alpha_3'])}\nname = {quoted(country['name'])}\n"
            for country in countries
        )
    )
    ui = (ROOT / "locales/en/ui.ftl").read_text()
    faults = collections.Counter()
    texts = {"en": {country["alpha_2"]: country["name"] for country in countries}}
    for catalog in sorted(LOCALES.glob("*/LC_MESSAGES/iso_3166-1.mo")):
        name = catalog.parent.parent.name
        if name in LEFT_OUT or tag_of(name) in texts:
            continue
        with catalog.open("rb") as file:
            translation = gettext.GNUTranslations(file)
        texts[tag_of(name)] = {
            country["alpha_2"]: corrected(translation.gettext(country["name"]), faults) for country in countries
        }
    assert len(texts) > 140, len(texts)
    for tag, phrases in texts.items():
        locale = folder / "locales" / tag
        locale.mkdir(parents=True)
        messages = "".join(f"country-{key} = {pattern(text)}\n" for key, text in phrases.items())
        (locale / "country.ftl").write_text(HEADINGS + messages)
        (locale / "ui.ftl").write_text(ui.replace("= English\n", f"= {tag}\n"))
    marked = run("--root", str(folder), "mark-current", "--all")
    assert marked.returncode == 0, marked.stderr

    findings = lint(folder)
    kinds = collections.Counter(finding["rule"] for finding in findings)
    unknown = [finding for finding in findings if finding["rule"] not in EXCEPTIONS]
    assert not unknown, json.dumps(unknown[:20], ensure_ascii=False, indent=1)
    assert kinds.keys() == EXCEPTIONS.keys(), f"unused exceptions: {EXCEPTIONS.keys() - kinds.keys()}"

    exceptions = collections.defaultdict(set)
    lines = {}
    for finding in findings:
        path = finding["file"]
        if path not in lines:
            lines[path] = (folder / path).read_text().splitlines()
        # An attribute belongs to the message above it.
        above = reversed(lines[path][: finding["line"]])
        message = next(line for line in above if re.match("[a-z]", line)).split(" ")[0]
        exceptions[path.replace(".ftl", ".state.toml"), message].add(finding["rule"])
    for (path, message), rules in exceptions.items():
        state = folder / path
        allow = f", allow = {quoted(sorted(rules))} }}"
        state.write_text(re.sub(f"(?m)^({message} = .*) }}$", lambda found: found[1] + allow, state.read_text()))
    left = [finding for finding in lint(folder) if finding["severity"] == "error"]
    assert not left, json.dumps(left[:20], ensure_ascii=False, indent=1)

    out = folder / "out"
    made = run("--root", str(folder), "--out", str(out))
    assert made.returncode == 0, made.stderr
    compared = 0
    for tag, phrases in texts.items():
        rows = json.loads((out / tag / "countries.json").read_text())["rows"]
        assert {row["key"]: row["phrase"] for row in rows} == phrases, tag
        compared += len(rows)
        page = (out / tag / "countries.html").read_text()
        is_right_to_left = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in phrases["EG"])
        assert (f'<html lang="{tag}" dir="rtl">' in page) == is_right_to_left, tag
    exported = run("--root", str(folder), "export", "json", "--out", str(folder / "json"))
    assert exported.returncode == 0, exported.stderr
    print(f"{len(texts)} languages, {compared} names; found {dict(kinds)}; corrected {dict(faults)}")


if len(sys.argv) > 2:
    kept = pathlib.Path(sys.argv[2])
    if kept.exists() and (not kept.is_dir() or any(kept.iterdir())):
        sys.exit(f"{kept} is not an empty folder")
    main(kept)
else:
    with tempfile.TemporaryDirectory() as place:
        main(pathlib.Path(place))
