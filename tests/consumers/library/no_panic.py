"""Shows that the release build of a program contains no panic from the library."""

import re
import sys

from library import HERE, build_library, build_program, must, public_names

library = build_library()

# The program calls every public function, so that no function is left out.
used = (HERE / "no_panic.rs").read_text(encoding="utf-8")
unused = sorted(name for name in public_names() if not re.search(rf"\b{name}\b", used))
if unused:
    sys.exit(f"no_panic.rs does not use {', '.join(unused)}")

program, said = build_program("no_panic", library, may_fail=True)
if program is None:
    sys.exit(f"the library can still panic, or the program cannot be built:\n{said}")
must([program])
program, said = build_program("no_panic", library, "--cfg=control", may_fail=True)
if program is not None or "a_panic_is_left" not in said:
    sys.exit(f"the control, which panics, should have failed to link:\n{said}")
print(f"a program that calls all {len(public_names())} public functions links although panicking is an undefined symbol;")
print("one with a panic of its own does not")


def text_of_program(*flags):
    program, _ = build_program("writing", library, *flags)
    must([program])
    return program.read_bytes()


text = text_of_program()
if b"sip-phrasebook/src/" in text or b"library/writing.rs" in text:
    sys.exit("a function that writes text can panic in the library: the program names the library's source file")
if b"library/writing.rs" not in text_of_program("--cfg=control"):
    sys.exit("the control's panic was not found")
files = {name.decode() for name in re.findall(rb"library/(core/src/[\w/]+\.rs)", text)}
print(f"functions that write text have no panic from the library; core::fmt has panics in {', '.join(sorted(files))}")
