"""Compiles gettext catalogs with msgfmt and looks every text up in them with Python's gettext."""

import gettext
import pathlib
import subprocess
import tempfile

from truth import Comparison, datasets

compared = Comparison("PO")
for dataset, exports, texts in datasets():
    folder = exports / "po"
    subprocess.run(["msgfmt", "--check", "-o", "/dev/null", folder / f"{dataset}.pot"], check=True)
    source = texts["en"]
    for tag in texts.keys() - {"en"}:
        name = tag.replace("-", "_")
        catalog = folder / name / "LC_MESSAGES" / f"{dataset}.po"
        with tempfile.TemporaryDirectory() as compiled:
            place = pathlib.Path(compiled) / name / "LC_MESSAGES"
            place.mkdir(parents=True)
            subprocess.run(["msgfmt", "--check", "-v", "-o", place / f"{dataset}.mo", catalog], check=True)
            translation = gettext.translation(dataset, compiled, [name])
            for key, text in texts[tag].items():
                compared.expect(tag, key, translation.pgettext(key, source[key]), text)
            assert translation.info()["language"] == name
            # A text that is not in the catalog comes back unchanged.
            assert translation.pgettext("status-486", "no such text") == "no such text"
compared.end(3 * 88 * 5 + 12 * 2)
