"""Compares the installed package with tables, records, Fluent and the cases of negotiation."""

import http
import inspect
import json
import pathlib
import re
import subprocess
import sys
import time
from typing import Any, Callable

import babel
import sip_phrasebook as phrasebook
from fluent.runtime import FluentBundle, FluentResource

ROOT = pathlib.Path(__file__).resolve().parents[3]
TAGS = ("en", "es", "ko", "zh-CN")
TABLES = {tag: json.loads((ROOT / f"out/{tag}/sip-response-codes.json").read_text("utf-8")) for tag in TAGS}


def main() -> None:
    assert phrasebook.__file__.startswith(sys.prefix), phrasebook.__file__
    table = TABLES["en"]
    assert (phrasebook.LOCALES, phrasebook.VERSION) == (TAGS, table["version"])
    assert phrasebook.__version__ == phrasebook.VERSION
    assert phrasebook.REGISTRY_DATE == table["registry"]["updated"]
    assert all(inspect.getdoc(getattr(phrasebook, name)) for name in phrasebook.__all__ if name.islower())
    # Records and long texts are only loaded on first use.
    start = "import sys, sip_phrasebook as p; p.reason_phrase(486, 'ko'); p.caller(486)"
    for module in ("_records", "_long_texts"):
        program = f"{start}; sys.exit('sip_phrasebook.{module}' in sys.modules)"
        subprocess.run([sys.executable, "-I", "-c", program], check=True)
    for name, count in {
        "texts of codes and locales": texts(),
        "members of the enumeration": members(),
        "texts that tell codes apart": differences(),
        "records": records(),
        "numbers that are not codes": refused(),
        "more specific phrases": details(),
        "plural categories": plurals(),
        "cases of negotiation": negotiation(),
        "kinds of hostile header, in linear time": hostile(),
    }.items():
        assert count > 0, name
        print(f"  {count} {name}")


def row_for(code: int, tag: str) -> "dict[str, Any]":
    """The row of the code, or of the one that it is treated as (RFC 3261, 8.1.3.2)."""
    rows = {row["code"]: row for row in TABLES[tag]["rows"]}
    assert len(rows) > 80
    return rows.get(code) or rows[183 if code < 200 else code // 100 * 100]


def texts() -> int:
    names = ["reason_phrase", "summary", "description", "action", "caller"]
    functions = [getattr(phrasebook, name) for name in names]
    count = 0
    for tag in TAGS:
        for code in range(100, 700):
            row = row_for(code, tag)
            assert phrasebook.is_known(code) == (row["code"] == code)
            assert phrasebook.treated_as(code) == row["code"]
            found = [function(code, tag) for function in functions]
            assert found == [row[name] for name in names], (code, tag)
            assert phrasebook.reason_phrase(code) == phrasebook.reason_phrase(code, None) == row["canonical_phrase"]
            count += len(found)
    for tag in ("", "KO", "fr"):
        raises(ValueError, phrasebook.reason_phrase, 486, tag)
    return count


def members() -> int:
    """The enumeration has the known codes, and the manners of that of HTTP."""
    rows = {row["code"]: row for row in TABLES["en"]["rows"]}
    assert [status.value for status in phrasebook.SipStatus] == list(rows)
    kinds = ["provisional", "success", "redirection", "client_error", "server_error", "global_failure"]
    for code, row in rows.items():
        status = phrasebook.SipStatus(code)
        assert status == code and f"{status:d}" == str(code)
        assert (status.phrase, status.description) == (row["canonical_phrase"], row["description"])
        assert re.fullmatch(f"{re.sub('[^A-Z0-9]+', '_', row['canonical_phrase'].upper()).strip('_')}(_{code})?", status.name)
        assert [getattr(status, f"is_{kind}") for kind in kinds] == [code // 100 == first for first in range(1, 7)]
        for function in (phrasebook.caller, phrasebook.record, phrasebook.treated_as):
            assert function(status) == function(code)
    # HTTP has some of the codes with the same phrases (RFC 3261, 21).
    shared = [status for status in http.HTTPStatus if rows.get(status.value, {}).get("canonical_phrase") == status.phrase]
    assert len(shared) > 20 and all(phrasebook.SipStatus[status.name] == status for status in shared)
    assert phrasebook.SipStatus.BUSY_HERE == 486 and phrasebook.SipStatus.CALL_TRANSACTION_DOES_NOT_EXIST == 481
    raises(ValueError, phrasebook.SipStatus, 499)
    return len(rows)


def differences() -> int:
    """Every pair of codes, in either order, has the text of the Fluent file or none."""
    count = 0
    for tag in TAGS:
        bundle = fluent_of(tag)
        for code in range(100, 700):
            others = []
            for other in range(100, 700):
                name = f"difference-{min(code, other)}-{max(code, other)}"
                expected = None
                if bundle.has_message(name):
                    expected, errors = bundle.format_pattern(bundle.get_message(name).value)
                    assert not errors, errors
                    others.append(other)
                assert phrasebook.difference(code, other, tag) == expected, (code, other, tag)
                if tag == "en":
                    assert phrasebook.difference(code, other) == expected, (code, other)
            assert phrasebook.confusable(code) == tuple(others)
            assert not others or phrasebook.is_known(code)
            count += len(others)
    for tag in ("", "KO", "fr"):
        raises(ValueError, phrasebook.difference, 486, 600, tag)
    for number in (99, 700, "600", None, 600.0):
        raises(ValueError, phrasebook.difference, 486, number)
        raises(ValueError, phrasebook.difference, number, 486)
    return count


def fluent_of(tag: str) -> FluentBundle:
    bundle = FluentBundle([tag], use_isolating=False)
    bundle.add_resource(FluentResource((ROOT / f"locales/{tag}/sip-response.ftl").read_text("utf-8")))
    return bundle


def records() -> int:
    for code in range(100, 700):
        row = row_for(code, "en")
        facts = phrasebook.record(code)
        assert (facts.code, facts.class_, facts.status) == (row["code"], row["class"], row["status"])
        assert facts.canonical_phrase == row["canonical_phrase"]
        assert ", ".join(facts.methods) == row["methods"]
        assert "; ".join(rule_text(rule) for rule in facts.headers) == row["headers"]
        assert (facts.dialog_effect or "", facts.client_action or "") == (row["dialog_effect"], row["client_action"])
        assert "; ".join(reference.text for reference in facts.reference) == row["reference"]
        for reference in facts.reference:
            assert reference.text.startswith(f"RFC {reference.rfc}") and f"rfc{reference.rfc}" in reference.url
        rules = phrasebook.header_rules(code)
        assert rules[: len(facts.headers)] == facts.headers
        assert any((rule.name, rule.level) == ("Warning", "may") for rule in rules)
        assert any(rule.name == "Error-Info" for rule in rules) == (code >= 300)
    return len(TABLES["en"]["rows"])


def rule_text(rule: Any) -> str:
    field = rule.name if rule.value is None else f"{rule.name}: {rule.value}"
    return f"{field} ({rule.level})" if rule.when is None else f"{field} ({rule.level}, {rule.when})"


def refused() -> int:
    numbers = [99, 700, 0, -486, 486.0, float("nan"), 4860, 2**32 + 486, "486", "", None, True, [486], b"486"]
    texts = ["reason_phrase", "summary", "description", "action", "caller", "detail"]
    lookups = ["is_known", "treated_as", "record", "header_rules", "confusable", *texts]
    for number in numbers:
        for name in lookups:
            raises(ValueError, getattr(phrasebook, name), number)
    return len(numbers)


def details() -> int:
    values: "list[dict[str, Any]]" = [
        *({"calls": number, "minutes": 999 - number, "digits": number} for number in (0, 1, 2, 3, 5, 11, 21, 101, 999)),
        *({"progress": progress} for progress in ("announcement", "tone", "unheard-of")),
        *({"cause": cause} for cause in ("do-not-disturb", "not-registered", "of")),
        {"header": "Call-ID"},
    ]
    common = {"calls": 1, "minutes": 1, "digits": 1, "progress": "tone", "cause": "other", "header": "To"}
    count = 0
    for tag in TAGS:
        bundle = fluent_of(tag)
        for code in range(100, 700):
            pattern = bundle.get_message(f"status-{phrasebook.treated_as(code)}").attributes.get("detail")
            if pattern is None:
                assert phrasebook.detail(code, tag, **values[0]) is None
                continue
            for some in values:
                some = {**common, **some}
                expected, errors = bundle.format_pattern(pattern, some)
                assert not errors, errors
                assert phrasebook.detail(code, tag, **some) == expected, (code, tag, some)
                count += 1
    raises(TypeError, phrasebook.detail, 182, "en", calls=1)
    for header in ("a\r\nVia: b", "<a>", 'a"b', "%", "100%!", "\0", "a\n"):
        raises(ValueError, phrasebook.detail, 400, "en", header=header)
    assert "100%25 헤더" in (phrasebook.detail(400, "ko", header="100%25 헤더") or "")
    return count


def plurals() -> int:
    """Whole numbers have the categories that Babel gives them."""
    numbers = [*range(-200, 2_000), 10**6 - 1, 10**6, 10**6 + 1, 2 * 10**6, 10**30]
    for tag in TAGS:
        category = babel.Locale.parse(tag, sep="-").plural_form
        for number in numbers:
            assert phrasebook._plural_category(number, tag) == category(number), (number, tag)
    return len(numbers) * len(TAGS)


def negotiation() -> int:
    cases = json.loads((ROOT / "crates/sip-phrasebook/tests/data/negotiation.json").read_text("utf-8"))
    assert len(cases) >= 500
    for case in cases:
        unit, times = case.get("repeat", ("", 0))
        text = case.get("header", "") + unit * times + case.get("suffix", "")
        header = bytes.fromhex(case.get("header_hex", "")) + text.encode("utf-8")
        available = case.get("available", TAGS)
        for form in [header] if "header_hex" in case else [header, text]:
            about = (form[:80], available, case["why"])
            assert phrasebook.negotiate_among(form, available) == case["expected"], about
            if available is TAGS:
                assert phrasebook.negotiate(form) == case["expected"], about
    assert phrasebook.negotiate(None) is phrasebook.negotiate("") is phrasebook.negotiate_among("*", []) is None
    assert phrasebook.negotiate_among("pt", (tag for tag in ("en", "pt-BR"))) == "pt-BR"
    for tag in ("", "*", "e_", "en--US", "12", "\u212ao", "abcdefghi"):
        raises(ValueError, phrasebook.negotiate_among, "en", ["en", tag])
    # The Kelvin sign is not a K, the long s is not an S, and the no-break space is not white space.
    for header in ("\u212ao", "e\u017f", "\u00a0ko", "ko\u00a0", "\ufeffko", "ko;q=\u0661"):
        assert phrasebook.negotiate(header) is None
    return len(cases)


def hostile() -> int:
    """Time grows linearly with length, not quadratically: eight times the length takes far less than 64 times as long."""

    def seconds(text: str) -> float:
        best = float("inf")
        for _ in range(3):
            start = time.perf_counter()
            phrasebook.negotiate(text)
            best = min(best, time.perf_counter() - start)
        return best

    units = [",", ";", " ", '"', '\\"', '"\\', "ko,", "ko;q=0,", "zh-", "a-", "*-", "-", "=", "ko;q=", ";q=1", "0", '",', "한,"]
    starts = ["", "ko;q=0.", 'ko;x="']
    for start in starts:
        for unit in units:
            short, long = (seconds(start + unit * count) for count in (10_000, 80_000))
            assert long < 40 * short + 0.05, (start, unit, short, long)
    return len(units) * len(starts)


def raises(kind: "type[Exception]", function: Callable[..., Any], *arguments: Any, **values: Any) -> None:
    try:
        result = function(*arguments, **values)
    except kind:
        return
    raise AssertionError(f"{function.__name__}{arguments} is {result!r}")


main()
