"""Writes a small catalog in two versions, whose outputs differ in every way: texts, languages, and records."""

import pathlib

DATASET = """
id = "light"
version = "VERSION.0.0"
file_stem = "light-codes"
record_files = ["all.toml"]
[messages]
record = "light"
group = "kind"
attributes = ["summary"]
[tables]
data = ["code", "name", "summary"]
page = ["code", "name", "summary"]
comparison_data = ["code", "name"]
comparison_page = ["code", "name"]
[[group]]
id = "all"
first = 1
last = 999
[[column]]
name = "code"
type = "key"
[[column]]
name = "name"
type = "value"
[[column]]
name = "summary"
type = "attribute"
"""


# A text that is nearly as long as texts may be. With so many records that have it, a site takes 16 MB, and the program asks the
# system to bring files to the disk while others still come.
LONG = "long and " * 1600
MANY = 60


def write(repository: pathlib.Path, root: pathlib.Path, version: int, is_large: bool = False) -> None:
    """Writes the catalog below `root`; version 1 has a record and a language that version 2 does not have, and vice versa."""
    codes = [1, 2] if version == 1 else [1, 3]
    codes += range(10, 10 + MANY) if is_large else []
    long = LONG if is_large else ""
    tags = ["de", "en"] if version == 1 else ["en", "fr"]

    def file(path: str, text: str) -> None:
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")

    file("records/light/dataset.toml", DATASET.replace("VERSION", str(version)))
    file("records/light/all.toml", "".join(f"[[record]]\ncode = {code}\n\n" for code in codes))
    for tag in tags:
        words = (
            f"dataset = {tag} light {version}\n    .summary = {tag} all of light\ncolumn-code = {tag} no.\n"
            f"column-name = {tag} name\ncolumn-summary = {tag} summary\nkind-all = {tag} all\n"
            f"    .summary = {tag} all there are\n"
        )
        words += "".join(f"light-{code} = {tag} {version} {code}\n    .summary = {long}{tag} sum {code}\n" for code in codes)
        file(f"locales/{tag}/light.ftl", words)
        for name in ["ui", "site"]:
            lines = (repository / "locales/en" / f"{name}.ftl").read_text(encoding="utf-8").splitlines()
            # Every language has texts of its own.
            texts = [
                line.replace(" = ", f" = {tag} ", 1) if " = " in line and '"' not in line else line for line in lines
            ]
            file(f"locales/{tag}/{name}.ftl", "\n".join(texts) + "\n")
