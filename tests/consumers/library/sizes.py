"""What the library adds to a program: compares the sizes in its README with those of compiled programs.

`--write` brings the sizes of code up to date; `cargo xtask bake` does so for tables.
"""

import re
import sys

from library import LANGUAGES, SOURCE, build_library, build_program, must

README = SOURCE / "README.md"
OPTIONAL = ["summary", "description", "action", "caller", "difference", "q850"]
TEXTS = {"reason_phrase": "reason phrases"} | {text: f"`{text}`" for text in OPTIONAL if text != "q850"}
TEXTS |= {"q850_phrase": "`q850`"}
TEXTS |= {f"q850_{text}": f"`q850` and `{text}`" for text in ["summary", "description", "action"]}
PARTS = {
    "phrases": "`reason_phrase` with all phrases",
    "facts": "facts (`record`, `header_rules`)",
    "negotiation": "`negotiate`",
}
# Tables are the same for every compiler; code is not.
TABLE, CODE = 0.02, 0.15


def tables(languages):
    """The bytes of text and of offsets of each kind of text, with these languages in addition to English."""
    sizes = dict.fromkeys(TEXTS, 0)
    symbols = must(["nm", "--demangle", "--print-size", build_library([*OPTIONAL, *languages], emit="obj")])
    symbol = r"^\w+ (\w+) \w sip_phrasebook::generated::(\w+)::(?:BYTES|ENDS)\b"
    for size, text in re.findall(symbol, symbols, flags=re.M):
        sizes[text] += int(size, 16)
    if not all(sizes.values()):
        sys.exit(f"no table was found for some texts: {sizes}")
    return sizes


def program(*flags):
    """The bytes of a program in memory before it runs."""
    file, _ = build_program("sizes", library, *flags)
    must([file])
    text, data, _ = must(["size", file]).splitlines()[1].split()[:3]
    return int(text) + int(data)


english = tables([])
by_language = {language: tables([language]) for language in LANGUAGES}
lines = [f"| bytes of tables | `en` | {' | '.join(f'`{language}`' for language in LANGUAGES)} |"]
lines.append("| --- |" + " ---: |" * (1 + len(LANGUAGES)))
for text, name in TEXTS.items():
    added = [by_language[language][text] - english[text] for language in LANGUAGES]
    lines.append(f"| {name} | {' | '.join(f'{size:,}' for size in [english[text], *added])} |")
code = ["| bytes of code and tables in a program for x86-64 | |", "| --- | ---: |"]
library = build_library()
without = program()
code += [f"| {name} | {program(f'--cfg={part}') - without:,} |" for part, name in PARTS.items()]


def between(begin, end):
    """A pattern that finds the lines between two comments of the README."""
    return re.compile(rf"(<!-- {re.escape(begin)} -->\n\n)(.*?)(\n\n<!-- {re.escape(end)} -->)", flags=re.S)


PLACES = [
    between("tables, by cargo xtask bake", "end of tables"),
    between("code, by tests/consumers/library/sizes.py", "end of code"),
]
readme = README.read_text(encoding="utf-8")
places = [place.search(readme) for place in PLACES]
if None in places:
    sys.exit(f"{README} has no place for sizes")
if sys.argv[1:] == ["--write"]:
    text = PLACES[1].sub(lambda match: match[1] + "\n".join(code) + match[3], readme)
    README.write_text(text, encoding="utf-8")
    sys.exit()


def numbers(line):
    return [int(cell.strip().replace(",", "")) for cell in line.split("|") if re.fullmatch(r" *[\d,]+ *", cell)]


print("\n".join([*lines, "", *code]))
compared = 0
commands = ["cargo xtask bake", "sizes.py --write"]
for found, place, allowed, command in zip([lines, code], places, [TABLE, CODE], commands, strict=True):
    stated = place[2].split("\n")
    if len(stated) != len(found):
        sys.exit(f"the README's tables differ from these: run {command}")
    for line, was in zip(found, stated, strict=True):
        if len(numbers(line)) != len(numbers(was)):
            sys.exit(f"the README says {was!r} instead of {line!r}: run {command}")
        for now, before in zip(numbers(line), numbers(was), strict=True):
            compared += 1
            if abs(now - before) > allowed * now:
                sys.exit(f"the README says {before:,}, but it is {now:,}: run {command}")
if compared < len(TEXTS) * (1 + len(LANGUAGES)) + len(PARTS):
    sys.exit(f"only {compared} numbers were compared")
print(f"{compared} sizes agree with the README")
