"""The causes of Q.850, with which the telephone network says why a call ended, and their mappings to and from status codes.

A cause is a whole number from 0 to 127; every function that takes another raises ValueError. Names and texts are None for a
cause that Q.850 does not list.
"""

from typing import Mapping as _Mapping
from typing import Optional

from ._causes import (
    ACTION,
    ASTERISK,
    CAUSES,
    DESCRIPTION,
    FREESWITCH,
    FROM_SIP,
    LOCALES,
    PHRASE,
    SUMMARY,
    TO_SIP,
    VERSION,
    Condition,
    Locale,
    Mapped,
    Mapping,
)

__all__ = [
    "LOCALES",
    "VERSION",
    "Condition",
    "Locale",
    "Mapped",
    "Mapping",
    "action",
    "asterisk_name",
    "cause",
    "causes",
    "description",
    "freeswitch_name",
    "from_asterisk_name",
    "from_freeswitch_name",
    "is_known",
    "name",
    "phrase",
    "status_code",
    "status_codes",
    "summary",
]

_NORMAL_CLEARING = 16
_REQUESTED_CHANNEL_UNAVAILABLE = 44


def is_known(value: int) -> bool:
    """Whether Q.850 has the cause. ValueError if it is not a whole number from 0 to 127."""
    if not isinstance(value, int) or not 0 <= value <= 127:
        raise ValueError(f"{value!r} is not a cause from 0 to 127")
    return value in CAUSES


def name(value: int) -> Optional[str]:
    """The English name in Q.850."""
    return CAUSES[value] if is_known(value) else None


def asterisk_name(value: int) -> Optional[str]:
    """The name of the constant in Asterisk's source, such as ``AST_CAUSE_USER_BUSY``; None if it has none."""
    return ASTERISK.get(value) if is_known(value) else None


def freeswitch_name(value: int) -> Optional[str]:
    """The name in FreeSWITCH, such as ``USER_BUSY``; None if it has none."""
    return FREESWITCH.get(value) if is_known(value) else None


def from_asterisk_name(name: str) -> Optional[int]:
    """The cause with this name in Asterisk's source, in any letter case."""
    return _find(ASTERISK, name)


def from_freeswitch_name(name: str) -> Optional[int]:
    """The cause with this name in FreeSWITCH, in any letter case. None for its own causes above 127 too."""
    return _find(FREESWITCH, name)


def _find(names: "dict[int, str]", name: str) -> Optional[int]:
    return next((value for value, other in names.items() if other == name.upper()), None)


def phrase(value: int, locale: Optional[Locale] = None) -> Optional[str]:
    """The name in a locale; without one, in the source locale. ValueError if there is no such locale."""
    return _text(PHRASE, value, locale)


def summary(value: int, locale: Optional[Locale] = None) -> Optional[str]:
    """One sentence for an engineer."""
    return _text(SUMMARY, value, locale)


def description(value: int, locale: Optional[Locale] = None) -> Optional[str]:
    """What a cause means, in a few sentences: who sends it and when."""
    return _text(DESCRIPTION, value, locale)


def action(value: int, locale: Optional[Locale] = None) -> Optional[str]:
    """What to check first."""
    return _text(ACTION, value, locale)


def _text(table: "_Mapping[Locale, dict[int, str]]", value: int, locale: Optional[Locale]) -> Optional[str]:
    texts = table.get(LOCALES[0] if locale is None else locale)
    if texts is None:
        raise ValueError(f"there is no locale {locale!r}")
    return texts[value] if is_known(value) else None


def status_codes(value: int, mapping: Mapping) -> "tuple[Mapped, ...]":
    """The rows of a mapping for a cause, the usual status code first; none if it has none."""
    is_known(value)
    return _of_mapping(TO_SIP, mapping).get(value, ())


def status_code(value: int, mapping: Mapping) -> Optional[int]:
    """The status code for a gateway that knows nothing but the cause.

    A cause without a row is mapped to 500 by both RFCs. None for 16, which becomes BYE or CANCEL; for 44 by RFC 3398, because
    the exchange takes another circuit; and by Asterisk and FreeSWITCH, for which there are only the causes of status codes.
    """
    rows = status_codes(value, mapping)
    if rows:
        return rows[0].to
    if not mapping.startswith("rfc") or value == _NORMAL_CLEARING:
        return None
    return None if mapping == "rfc3398" and value == _REQUESTED_CHANNEL_UNAVAILABLE else 500


def causes(code: int, mapping: Mapping) -> "tuple[Mapped, ...]":
    """The rows of a mapping for a status code, the usual cause first; none if it has none.

    ValueError if the code is not a whole number from 100 to 699.
    """
    if not isinstance(code, int) or not 100 <= code <= 699:
        raise ValueError(f"{code!r} is not a code from 100 to 699")
    return _of_mapping(FROM_SIP, mapping).get(code, ())


def cause(code: int, mapping: Mapping) -> Optional[int]:
    """The cause for a gateway that releases the call, because the INVITE was answered by this code.

    A code without a row is mapped to 31 by both RFCs. None for a code below 400, which does not reject the call; for 487 by
    RFC 3398; and for a code that Asterisk or FreeSWITCH maps like RFC 3398 or in a way that is not known.
    """
    rows = causes(code, mapping)
    if rows:
        return rows[0].to
    if not mapping.startswith("rfc") or code < 400:
        return None
    return None if mapping == "rfc3398" and code == 487 else 31


def _of_mapping(
    tables: "_Mapping[Mapping, dict[int, tuple[Mapped, ...]]]", mapping: Mapping
) -> "dict[int, tuple[Mapped, ...]]":
    found = tables.get(mapping)
    if found is None:
        raise ValueError(f"there is no mapping {mapping!r}")
    return found
