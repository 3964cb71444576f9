"""Reads XLIFF with the Translate Toolkit."""

import pathlib
import tomllib

from translate.storage import xliff

from truth import Comparison, datasets

LOCALES = pathlib.Path(__file__).resolve().parents[3] / "locales"


def reviewed(dataset, tag):
    """The messages that somebody other than their author has reviewed; none of the hostile ones."""
    states = LOCALES / tag / f"{dataset}.state.toml"
    if not states.exists():
        return set()
    found = tomllib.loads(states.read_text(encoding="utf-8"))
    return {key for key, state in found.items() if key != "signed" and state["review"] == "reviewed"}


compared = Comparison("XLIFF in the Translate Toolkit")
for dataset, exports, texts in datasets():
    for tag in texts.keys() - {"en"}:
        read = reviewed(dataset, tag)
        store = xliff.xlifffile.parsefile(str(exports / "xliff" / f"{dataset}.{tag}.xlf"))
        assert (store.sourcelanguage, store.targetlanguage) == ("en", tag)
        units = {unit.xmlelement.get("id"): unit for unit in store.units}
        for key, text in texts[tag].items():
            compared.expect("en", key, str(units[key].source), texts["en"][key])
            compared.expect(tag, key, str(units[key].target), text)
            assert units[key].isapproved() == (key.split(".")[0] in read), key
compared.end(2 * (3 * 88 * 5 + 12 * 2))
