"""Blocks of code from the pages of the documentation, by page and by the words after the fence."""

import pathlib
import re


def block(page, info):
    """The text of the only block of a page with these words after its fence."""
    text = pathlib.Path(page).read_text(encoding="utf-8")
    found = re.findall(rf"^```{re.escape(info)}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert len(found) == 1, f"{page} has {len(found)} blocks `{info}`"
    return found[0]


def commands(page, info):
    """The commands of a block: the lines that begin with a prompt."""
    lines = [line.removeprefix("$ ") for line in block(page, info).splitlines() if line.startswith("$ ")]
    assert lines, f"{page} has no command in its block `{info}`"
    return lines
