"""Reads XLIFF with the Translate Toolkit."""

from translate.storage import xliff

from truth import Comparison, datasets

compared = Comparison("XLIFF in the Translate Toolkit")
for dataset, exports, texts in datasets():
    for tag in texts.keys() - {"en"}:
        store = xliff.xlifffile.parsefile(str(exports / "xliff" / f"{dataset}.{tag}.xlf"))
        assert (store.sourcelanguage, store.targetlanguage) == ("en", tag)
        units = {unit.xmlelement.get("id"): unit for unit in store.units}
        for key, text in texts[tag].items():
            compared.expect("en", key, str(units[key].source), texts["en"][key])
            compared.expect(tag, key, str(units[key].target), text)
            # Our texts are all reviewed; the hostile ones are not.
            assert units[key].isapproved() == (dataset == "sip-response"), key
compared.end(2 * (3 * 88 * 5 + 12 * 2))
