"""SIP response codes: what they mean, and which language an Accept-Language value asks for.

Every lookup takes every code from 100 to 699. A code that is not known is treated as x00 of its class, and an unknown
provisional one as 183 (RFC 3261, 8.1.3.2).
"""

import re
from typing import TYPE_CHECKING, Any, Mapping, Optional, TypeVar, Union

from ._negotiation import negotiate_among
from ._status import SipStatus
from ._texts import (
    ACTION,
    CALLER,
    CODES,
    DETAIL,
    FIRST,
    LAST,
    LOCALES,
    PLURALS,
    REASON_PHRASE,
    REGISTRY_DATE,
    SUMMARY,
    VERSION,
    Locale,
)

if TYPE_CHECKING:
    from ._records import HeadersItem, Record

__all__ = [
    "LOCALES",
    "REGISTRY_DATE",
    "VERSION",
    "Locale",
    "SipStatus",
    "action",
    "caller",
    "confusable",
    "description",
    "detail",
    "difference",
    "header_rules",
    "is_known",
    "negotiate",
    "negotiate_among",
    "reason_phrase",
    "record",
    "summary",
    "treated_as",
]

__version__ = VERSION

_Text = TypeVar("_Text")


def is_known(code: int) -> bool:
    """Whether there is a record of the code. ValueError if it is not a whole number from 100 to 699."""
    if not isinstance(code, int) or not FIRST <= code <= LAST:
        raise ValueError(f"{code!r} is not a code from {FIRST} to {LAST}")
    return code in CODES


def treated_as(code: int) -> int:
    """The code that a client treats the code as: itself if it is known, else x00 of its class or 183.

    RFC 3261, 8.1.3.2. ValueError if it is not a whole number from 100 to 699, as from every function that takes a code.
    """
    if is_known(code):
        return code
    return 183 if code < 200 else code - code % 100


def record(code: int) -> "Record":
    """The facts of a code; its ``code`` tells which one an unknown code is treated as."""
    # Most users want phrases alone, and these are read first.
    from ._records import RECORDS

    return RECORDS[treated_as(code)]


def header_rules(code: int) -> "tuple[HeadersItem, ...]":
    """The rules on header fields of a response: those of its code, then those for ranges of codes."""
    from ._records import SHARED

    rules = record(code).headers
    for first, last, headers in SHARED:
        if first <= code <= last:
            rules += headers
    return rules


def reason_phrase(code: int, locale: Optional[Locale] = None) -> str:
    """The reason phrase: short, and legal on a status line (RFC 3261, 25.1).

    Without a locale it is in the source locale, as every text. ValueError if there is no such locale.
    """
    return _of_locale(REASON_PHRASE, locale)[treated_as(code)]


def summary(code: int, locale: Optional[Locale] = None) -> str:
    """One sentence for an engineer."""
    return _of_locale(SUMMARY, locale)[treated_as(code)]


def description(code: int, locale: Optional[Locale] = None) -> str:
    """What a code means, for an engineer, in a few sentences: who sends it and when, and what it is confused with."""
    # Most users want short texts alone, and these are read first.
    from ._long_texts import DESCRIPTION

    return _of_locale(DESCRIPTION, locale)[treated_as(code)]


def action(code: int, locale: Optional[Locale] = None) -> str:
    """What the side that receives the response should do."""
    return _of_locale(ACTION, locale)[treated_as(code)]


def caller(code: int, locale: Optional[Locale] = None) -> str:
    """What a phone tells the person who called."""
    return _of_locale(CALLER, locale)[treated_as(code)]


def confusable(code: int) -> "tuple[int, ...]":
    """The codes that a code is easily confused with, in ascending order; ``difference`` tells it from each of them.

    There are none for an unknown code.
    """
    from ._long_texts import CONFUSABLE

    return CONFUSABLE.get(code, ()) if is_known(code) else ()


def difference(code: int, other: int, locale: Optional[Locale] = None) -> Optional[str]:
    """What tells two codes apart that are easily confused, for an engineer. The order of the two does not matter.

    None if the two are not listed as easily confused; an unknown code is in no such pair.
    """
    from ._long_texts import DIFFERENCE

    # Both codes are checked.
    are_known = all([is_known(code), is_known(other)])
    texts = _of_locale(DIFFERENCE, locale)
    return texts.get(min(code, other) * 1000 + max(code, other)) if are_known else None


def detail(code: int, locale: Optional[Locale] = None, /, **values: Union[int, str]) -> Optional[str]:
    """The more specific phrase that an RFC asks for, such as that of 182 with the number of calls; None without one.

    TypeError if a value is missing, ValueError if one holds what is not legal on a status line, such as a line break.
    """
    pattern = _of_locale(DETAIL, locale).get(treated_as(code))
    if pattern is None:
        return None
    phrase = _format(pattern, LOCALES[0] if locale is None else locale, values)
    if _ILLEGAL.search(phrase):
        raise ValueError(f"no reason phrase can hold {phrase!r}")
    return phrase


def negotiate(accept_language: Union[str, bytes, None]) -> Optional[Locale]:
    """The locale that the value of an Accept-Language header field asks for (RFC 4647, 3.4; RFC 3261, 25.1).

    None if the value is absent or asks for nothing that there is; then texts should stay in the source locale. Chinese in
    traditional characters is never answered in simplified ones.
    """
    return negotiate_among(accept_language, LOCALES)


def _of_locale(table: "Mapping[Locale, dict[int, _Text]]", locale: Optional[Locale]) -> "dict[int, _Text]":
    found = table.get(LOCALES[0] if locale is None else locale)
    if found is None:
        raise ValueError(f"there is no locale {locale!r}")
    return found


# RFC 3261, 25.1: `%` begins an escape, and these other characters are not in Reason-Phrase.
_ILLEGAL = re.compile(r'[\x00-\x08\x0a-\x1f\x7f"#<>\[\\\]^`{|}]|%(?![0-9A-Fa-f]{2})')


def _format(pattern: Any, locale: Locale, values: Mapping[str, Union[int, str]]) -> str:
    """A pattern is a list of texts, variables ``{of}``, and choices ``{of, variants, otherwise}``."""
    texts = []
    for piece in pattern:
        if isinstance(piece, str):
            texts.append(piece)
            continue
        value = values.get(piece["of"])
        if not isinstance(value, (int, str)):
            raise TypeError(f"{piece['of']} has to be a whole number or a string")
        variants = piece.get("variants")
        if variants is None:
            texts.append(str(value))
            continue
        keys = [str(value)]
        if isinstance(value, int):
            keys.append(_plural_category(value, locale))
        key = next((key for key in keys if key in variants), piece["otherwise"])
        texts.append(_format(variants[key], locale, values))
    return "".join(texts)


def _plural_category(number: int, locale: Locale) -> str:
    """The plural category of a whole number by the rules of Unicode CLDR, such as ``one``."""
    size = abs(number)
    if size >= 200:
        # From 100 on, categories depend on the last two digits; some languages have one more for whole millions.
        size = 100 + size % 100 if size % 1_000_000 else 1_000_000
    usual, others = PLURALS.get(locale, ("other", {}))
    return others.get(size, usual)
