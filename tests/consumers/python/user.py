"""A program that uses the types; the lines that the checker has to reject are marked."""

from typing import Optional

import sip_phrasebook
from sip_phrasebook import q850
from sip_phrasebook import Locale, SipStatus, caller, confusable, description, detail, difference, header_rules
from sip_phrasebook import negotiate, negotiate_among, reason_phrase, record

chosen: Optional[Locale] = negotiate(b"ko-KR, en;q=0.5")
phrase: str = reason_phrase(486, chosen) + caller(486, "zh-CN") + reason_phrase(486)
long: str = description(486, chosen)
apart: "list[Optional[str]]" = [difference(486, other, chosen) for other in confusable(486)]
facts = record(401)
required: "list[str]" = [header.name for header in facts.headers if header.level == "must"]
addresses: "list[str]" = [f"{reference.rfc}: {reference.url}" for reference in facts.reference]
ends: bool = facts.dialog_effect == "dialog"
names: "list[str]" = [rule.name for rule in header_rules(486)]
queued: Optional[str] = detail(182, "ko", calls=2, minutes=5)
status: SipStatus = SipStatus.BUSY_HERE
about: str = status.phrase + status.description + reason_phrase(status, "ko")
number: int = status
prompt: Optional[str] = negotiate_among("pt", ["en", "pt-BR"])
date: Optional[str] = sip_phrasebook.REGISTRY_DATE
hung_up: Optional[str] = q850.phrase(16, chosen)
answer: Optional[int] = q850.status_code(17, "rfc3398")
busy: "list[tuple[int, Optional[q850.Condition]]]" = [(row.to, row.when) for row in q850.causes(486, "rfc4497")]

q850.status_code(17, "rfc1")  # type: ignore[arg-type]
q850.phrase(17, "ko").lower()  # type: ignore[union-attr]
status.phrase = "Busy"  # type: ignore[misc]
SipStatus.BUSY_THERE  # type: ignore[attr-defined]
reason_phrase(486, "fr")  # type: ignore[arg-type]
reason_phrase("486", "ko")  # type: ignore[arg-type]
difference(486, 600, "ko").lower()  # type: ignore[union-attr]
facts.headers[0].level == "MUST"  # type: ignore[comparison-overlap]
facts.code = 400  # type: ignore[misc]
negotiate("ko").lower()  # type: ignore[union-attr]
