"""Counts the instructions of a lookup, and the relocations at the start of a program."""

import re
import sys

from library import OUT, build_library, build_program, must

MOST = 30
RUNS = (100_000, 200_000)

library = build_library()
program, _ = build_program("loops", library)


def instructions(function, *arguments):
    """The instructions of one call of a function: the difference between a short run and a long one."""
    totals = []
    for times in RUNS:
        file = OUT / "callgrind.out"
        file.unlink(missing_ok=True)
        callgrind = ["valgrind", "--tool=callgrind", f"--toggle-collect={function}", f"--callgrind-out-file={file}"]
        must([*callgrind, program, times, *arguments])
        totals.append(int(re.search(r"^(?:totals|summary): (\d+)", file.read_text(), flags=re.M)[1]))
    first, second = totals
    return (second - first) / (RUNS[1] - RUNS[0])


lookup = instructions("one_lookup")
print(f"a lookup: {lookup:.1f} instructions (at most {MOST}), including its return")
for name, header in [
    ("first range available", "ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7,*;q=0.1"),
    ("none available", "mi-NZ,mi;q=0.9,yo-NG;q=0.8,yo;q=0.7,ha;q=0.1"),
]:
    print(f"negotiation, {name}: {instructions('one_negotiation', header):.0f} instructions")
if not 5 < lookup <= MOST:
    sys.exit("a lookup takes too many instructions, or none were counted")


def relocations(*flags):
    program, _ = build_program("pointers", library, *flags)
    must([program])
    return must(["readelf", "--relocs", "--wide", program]).count("R_X86_64_")


without, phrases, control = relocations(), relocations("--cfg=phrases"), relocations("--cfg=control")
print(f"relocations: {without} without phrases, {phrases} with them; {control} with tables of references")
if phrases != without or control <= without:
    sys.exit("the phrases need relocations, or those of the control were not counted")
