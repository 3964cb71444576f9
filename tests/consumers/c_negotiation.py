"""Tests negotiation in C with the table of cases, and with hostile and random headers, under the sanitizers of gcc.

Usage: `c_negotiation.py EXPORTS`. What is expected for the random headers comes from the Python package.
"""

import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

EXPORTS = pathlib.Path(sys.argv[1]).resolve()
ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(EXPORTS / "python"))
import sip_phrasebook

TAGS = list(sip_phrasebook.LOCALES)
LISTS = [
    TAGS,
    ["zh-TW", "zh-CN", "zh", "yue"],
    ["es-ES", "es-MX", "es", "en-GB"],
    ["sr", "sr-Latn", "sr-Cyrl-ME", "sr-RU"],
    ["en-US-x-a", "zh-Hant-HK-x-b-c", "pa-PK", "pa"],
    ["en-GB", "en-US", "en-Shaw", "pt-PT", "pt-BR"],
    ["ku-IQ", "ku-Cyrl", "ku", "ko-Hang", "en"],
    [],
]
PIECES = [",", ";", " ", "\t", '"', "\\", "=", "-", "_", "*", "q", "q=", ";q=", "0", "1", "0.5", ".", "\0", "\x80", "é"]
PIECES += ["en", "es", "ko", "zh", "cmn", "yue", "sr", "pa", "Hans", "hant", "latn", "CN", "tw", "HK", "MX", "PK", "419", "x", "a"]
PIECES += ["ku", "pt", "US", "GB", "IQ", "Shaw", "Cyrl"]


def cases():
    """Headers, tags and the position of the expected tag, from the table."""
    table = json.loads((ROOT / "crates/sip-phrasebook/tests/data/negotiation.json").read_text(encoding="utf-8"))
    assert len(table) >= 500
    for case in table:
        unit, times = case.get("repeat", ("", 0))
        text = case.get("header", "") + unit * times + case.get("suffix", "")
        header = bytes.fromhex(case.get("header_hex", "")) + text.encode("utf-8")
        tags = case.get("available", TAGS)
        yield header, tags, -1 if case["expected"] is None else tags.index(case["expected"])


def random_cases(count):
    generator = random.Random(486)
    for _ in range(count):
        tags = generator.choice(LISTS)
        header = "".join(generator.choices(PIECES, k=generator.randrange(24)))
        # Most random texts are malformed; a list of ranges with weights is not.
        if generator.random() < 0.5:
            ranges = ("-".join(generator.choices(PIECES[20:] + ["*"], k=generator.randint(1, 4))) for _ in range(6))
            weights = (generator.choice(["", ";q=0", ";q=0.5", "; Q = 1.000", ";q=0.001", ";x"]) for _ in range(6))
            header = ",".join(map("".join, zip(ranges, weights)))
        header = header.encode("utf-8" if generator.random() < 0.5 else "latin-1")
        chosen = sip_phrasebook.negotiate_among(header, tags)
        yield header, tags, -1 if chosen is None else tags.index(chosen)


def long_cases():
    """Headers of a quarter of a megabyte. What they choose does not matter."""
    for unit in [",", ";", " ", '"', "\\", '"\\', "ko,", "ko;q=0,", "zh-", "a-", "*-", "-", "=", "ko;q=", ";q=1", "0", "\0", "\xff", "a"]:
        for start in ["", "ko;q=0.", 'ko;x="', "zh-Hant-"]:
            yield (start + unit * (250_000 // len(unit))).encode("latin-1"), TAGS


def run(program, inputs):
    """The positions that a program chooses for headers and tags, and the seconds that it takes."""
    text = b"".join(
        f"{len(tags)} {len(header)}\n{''.join(tag + chr(10) for tag in tags)}".encode() + header for header, tags in inputs
    )
    start = time.perf_counter()
    result = subprocess.run([program], input=text, capture_output=True)
    assert result.returncode == 0, result.stderr.decode(errors="replace")
    return [int(line) for line in result.stdout.split()], time.perf_counter() - start


with tempfile.TemporaryDirectory() as folder:
    expected = [*cases(), *random_cases(30_000)]
    for name, options in [("sanitized", ["-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-O1"]), ("fast", ["-O2"])]:
        program = f"{folder}/{name}"
        source = pathlib.Path(__file__).parent / "c/negotiate.c"
        warnings = ["-std=c99", "-pedantic", "-Wall", "-Wextra", "-Wconversion", "-Werror"]
        include = EXPORTS / "c/include/sip-phrasebook"
        subprocess.run(["gcc", *warnings, *options, "-I", include, source, "-o", program], check=True)
        found, _ = run(program, [(header, tags) for header, tags, _ in expected])
        wrong = [(case, position) for case, position in zip(expected, found, strict=True) if case[2] != position]
        assert not wrong, f"{len(wrong)} headers choose something else: {wrong[:3]}"
        long = [*long_cases()]
        found, seconds = run(program, long)
        assert len(found) == len(long)
        # If the time grew with the square of the length, each would take minutes.
        assert seconds < 1.0 * len(long), f"{seconds:.1f} s for {len(long)} long headers"
        print(f"{name}: {len(expected)} headers are right, {len(long)} long ones in {seconds:.2f} s")
