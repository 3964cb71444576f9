"""Installs the C headers as docs/c.md says, and builds the programs on that page and in the README.

Usage: `c_package.py PROGRAM`. The programs are built with pkg-config and with CMake, after the folder that the headers were
installed to has been moved.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from snippets import block, commands

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
ROOT = pathlib.Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs/c.md"
README = ROOT / "README.md"
# The folder on the page.
PREFIX = "/usr/local"
WARNINGS = "-Wall -Wextra -Wpedantic -Werror"


def run(command, folder, **variables):
    result = subprocess.run(command, cwd=folder, env=os.environ | variables, capture_output=True, text=True)
    assert result.returncode == 0, f"{command}: {result.stdout}{result.stderr}"
    return result.stdout


def install(folder):
    """Runs the commands of the page, and moves the folder that they fill."""
    first = folder / "first prefix"
    first.mkdir()
    for command in commands(GUIDE, "console install"):
        words = [str(first) if word == PREFIX else word for word in command.split()]
        if words[0] == "sip-phrasebook":
            words[0] = PROGRAM
        run(words, folder)
    return first.rename(folder / "prefix")


def with_pkg_config(folder, prefix):
    variables = {"PKG_CONFIG_PATH": str(prefix / "share/pkgconfig")}
    for command in commands(GUIDE, "console pkg-config"):
        assert command.startswith("cc phone.c "), command
        run(["sh", "-c", command.replace("cc ", f"cc {WARNINGS} ", 1)], folder, **variables)
    version = run(["pkg-config", "--modversion", "sip-phrasebook"], folder, **variables).strip()
    header = (prefix / "include/sip-phrasebook/sip_response_core.h").read_text(encoding="utf-8")
    assert f'SIP_RESPONSE_VERSION "{version}"' in header, version
    return run(["./phone"], folder), version


def with_cmake(folder, prefix, version):
    """Builds with the lines of the page, then requests the installed version, and then the next major one, which is refused."""
    lines = block(GUIDE, "cmake")
    (folder / "CMakeLists.txt").write_text(lines)
    configure = ["cmake", "-S", ".", "-B", "build", f"-DCMAKE_PREFIX_PATH={prefix}", f"-DCMAKE_C_FLAGS={WARNINGS}"]
    run(configure, folder)
    run(["cmake", "--build", "build"], folder)
    asked = lines.replace("SipPhrasebook REQUIRED", f"SipPhrasebook {version} REQUIRED")
    assert asked != lines
    (folder / "CMakeLists.txt").write_text(asked)
    run(configure, folder)
    newer = str(int(version.split(".")[0]) + 1)
    (folder / "CMakeLists.txt").write_text(lines.replace("SipPhrasebook REQUIRED", f"SipPhrasebook {newer} REQUIRED"))
    refused = subprocess.run(configure, cwd=folder, capture_output=True, text=True)
    assert refused.returncode != 0 and f'requested version "{newer}"' in refused.stderr, refused.stderr
    return run(["build/phone"], folder)


with tempfile.TemporaryDirectory(prefix="sip-phrasebook-") as folder:
    folder = pathlib.Path(folder)
    prefix = install(folder)
    programs = [
        (block(GUIDE, "c program"), block(GUIDE, "text output")),
        (block(README, "c"), "SIP/2.0 486 통화 중\n"),
    ]
    for number, (program, output) in enumerate(programs):
        place = folder / str(number)
        place.mkdir()
        (place / "phone.c").write_text(program, encoding="utf-8")
        printed, version = with_pkg_config(place, prefix)
        assert printed == output, printed
        printed = with_cmake(place, prefix, version)
        assert printed == output, printed
print(f"{len(programs)} programs, built with pkg-config and with CMake")
