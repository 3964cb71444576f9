"""Which of the available locales an Accept-Language value asks for.

Follows RFC 4647 (2.1 and 2.2 for ranges, 3.4 for lookup), with weights as in RFC 3261, 25.1. The time is linear in the length
of the value.
"""

import re
from functools import lru_cache
from typing import Iterable, Iterator, NamedTuple, Optional, Sequence, TypeVar, Union

from ._likely import LANGUAGES, REGIONS, SCRIPTS

_Tag = TypeVar("_Tag", bound=str)


def _rows(table: str) -> "list[tuple[str, ...]]":
    return [tuple(row.split("-")) for row in table.split()]


# The likely subtags (Unicode CLDR): scripts by language, or by language and region; regions by language, or by language
# and script.
_SCRIPTS = {(language, ""): script for language, script, _ in _rows(LANGUAGES)}
_SCRIPTS.update({(language, region): script for language, region, script in _rows(SCRIPTS)})
_REGIONS = {(language, ""): region for language, _, region in _rows(LANGUAGES)}
_REGIONS.update({(language, script): region for language, script, region in _rows(REGIONS)})

# The languages whose script depends on the region.
_SEVERAL_SCRIPTS = frozenset(language for language, _, _ in _rows(SCRIPTS))

_SPACE = " \t\r\n"
_WEIGHT = re.compile(r"0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?")


class _Range(NamedTuple):
    """A language range, or a tag."""

    subtags: "tuple[str, ...]"
    written_out: "tuple[str, ...]"
    """The subtags; for a tag whose script is only implied, with that script added."""
    script: Optional[str]
    """The script that is named, or else the likely one. A tag that fits every script has none."""
    region: Optional[str]
    """The region that is named, or else the likely one."""

    def names(self, tag: "_Range") -> bool:
        """Whether the tag begins with these subtags, as it is written or with its script added."""
        size = len(self.subtags)
        return self.subtags in (tag.subtags[:size], tag.written_out[:size])

    def is_compatible(self, tag: "_Range") -> bool:
        """Whether the languages are the same, and the scripts do not differ."""
        scripts = {self.script, tag.script} - {None}
        return self.subtags[0] == tag.subtags[0] and len(scripts) < 2


# The range `*`.
_ANY = _Range(("*",), ("*",), None, None)


def negotiate_among(accept_language: Union[str, bytes, None], tags: Iterable[_Tag]) -> Optional[_Tag]:
    """The tag that the value of an Accept-Language header field asks for, from a list in order of preference.

    The first tag is the source locale, which is what ``*`` asks for. A range without a region gets the tag with the likely
    region (CLDR): of ``en-GB`` and ``en-US``, ``en`` gets ``en-US``. No range gets a tag in another script. Raises
    ValueError if one of the tags is not a language tag.
    """
    names = tuple(tags)
    available = _read_tags(names)
    header = accept_language or ""
    if isinstance(header, bytes):
        # One character for each byte; those that are not ASCII are not part of any range.
        header = header.decode("latin-1")
    chosen = _choose(list(_read(header)), available)
    return None if chosen is None else names[chosen]


@lru_cache(maxsize=8)
def _read_tags(names: "tuple[str, ...]") -> Sequence[_Range]:
    tags = []
    for name in names:
        tag = _read_range(name)
        if tag is None or tag is _ANY:
            raise ValueError(f"{name!r} is not a language tag")
        language, *others = tag.subtags
        if not (others and _is_script(others[0])):
            if language in _SEVERAL_SCRIPTS and tag.script is not None:
                tag = tag._replace(written_out=(language, tag.script, *others))
            else:
                # In a language that has only one script, a tag that names no script fits every script.
                tag = tag._replace(script=None)
        tags.append(tag)
    return tags


def _choose(ranges: "list[tuple[_Range, float]]", tags: Sequence[_Range]) -> Optional[int]:
    """The position of the tag with the highest weight; among equal weights, a language wins over ``*``, then the first wins."""
    wanted = [0] * len(tags)
    unwanted = [0] * len(tags)
    weight_of_any = 0.0
    any_is_refused = False
    source_is_weighed = False
    for one, weight in ranges:
        if one is _ANY:
            any_is_refused |= weight == 0
            weight_of_any = max(weight_of_any, weight)
            continue
        closest = wanted if weight > 0 else unwanted
        for at, tag in enumerate(tags):
            if one.names(tag):
                closest[at] = max(closest[at], len(one.subtags))
                source_is_weighed |= at == 0 and (weight == 0 or one.is_compatible(tag))
    # A range of weight 0 refuses the tags that it names, except those that another range names more closely.
    open_to = [at for at in range(len(tags)) if not 0 < unwanted[at] >= wanted[at]]

    best, best_weight = None, 0.0
    for one, weight in ranges:
        if weight > best_weight and one is not _ANY:
            reached = _reached(one, tags, open_to)
            if reached is not None:
                best, best_weight = reached, weight
    # `*` asks for the source locale, unless another range gives that locale a weight.
    is_open = tags and not any_is_refused and not source_is_weighed
    return 0 if is_open and weight_of_any > best_weight else best


def _reached(one: _Range, tags: Sequence[_Range], open_to: "list[int]") -> Optional[int]:
    """The longest tag that begins the range (RFC 4647, 3.4), else one with its region or the likely one, else the first."""
    compatible = [at for at in open_to if one.is_compatible(tags[at])]
    prefixes = [at for at in compatible if tags[at].subtags == one.subtags[: len(tags[at].subtags)]]
    if prefixes:
        return max(prefixes, key=lambda at: len(tags[at].subtags))
    of_region = [at for at in compatible if one.region is not None and tags[at].region == one.region]
    return next(iter(of_region + compatible), None)


def _read(header: str) -> "Iterator[tuple[_Range, float]]":
    """The well-formed elements: ranges and their weights."""
    for element in _split(header, ","):
        text, *parameters = _split(element, ";")
        one = _read_range(text.strip(_SPACE))
        weight = _read_weight(parameters)
        if one is not None and weight is not None:
            yield one, weight


def _read_weight(parameters: Iterable[str]) -> Optional[float]:
    """The weight (RFC 3261, 25.1: qvalue), or 1 if there is none; None if it is malformed or there are two."""
    weight = None
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip(_SPACE) not in ("q", "Q"):
            continue
        value = value.strip(_SPACE)
        if weight is not None or not _WEIGHT.fullmatch(value):
            return None
        weight = float(value)
    return 1.0 if weight is None else weight


def _read_range(text: str) -> Optional[_Range]:
    """A range (RFC 4647, 2.1 and 2.2), or None if it is malformed."""
    # This is checked before the case is changed, because the Kelvin sign becomes `k` in lowercase.
    if not text.isascii():
        return None
    subtags = text.lower().replace("_", "-").split("-")
    if not all(subtag == "*" or (subtag.isalnum() and len(subtag) <= 8) for subtag in subtags):
        return None
    if subtags[0] == "*":
        return _ANY
    if not subtags[0].isalpha():
        return None
    subtags = [subtag for subtag in subtags if subtag != "*"]
    # `zh` means Mandarin, and each other Chinese language has its own subtag (RFC 5646, 4.1.2).
    if subtags[0] == "cmn":
        subtags[0] = "zh"
    if subtags[0] == "zh" and len(subtags) > 1 and len(subtags[1]) == 3 and subtags[1].isalpha():
        del subtags[1 if subtags[1] == "cmn" else 0]

    language, others = subtags[0], subtags[1:]
    named = others[0] if others and _is_script(others[0]) else None
    after = others[named is not None :][:1]
    region = next((subtag for subtag in after if _is_region(subtag)), "")
    usual = _SCRIPTS.get((language, ""))
    script = named or _SCRIPTS.get((language, region), usual)
    likely = _REGIONS.get((language, script or ""), _REGIONS.get((language, "")))
    return _Range(tuple(subtags), tuple(subtags), script, region or likely)


def _is_script(subtag: str) -> bool:
    return len(subtag) == 4 and subtag.isalpha()


def _is_region(subtag: str) -> bool:
    return (len(subtag) == 2 and subtag.isalpha()) or (len(subtag) == 3 and subtag.isdigit())


def _split(text: str, separator: str) -> "list[str]":
    """The parts between separators that are outside quoted strings, without a part in which a quoted string is not closed."""
    if '"' not in text:
        return text.split(separator)
    parts = []
    start = 0
    is_quoted = False
    is_escaped = False
    for at, letter in enumerate(text):
        if is_escaped:
            is_escaped = False
        elif letter == '"':
            is_quoted = not is_quoted
        elif is_quoted:
            is_escaped = letter == "\\"
        elif letter == separator:
            parts.append(text[start:at])
            start = at + 1
    return parts if is_quoted else [*parts, text[start:]]
