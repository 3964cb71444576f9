"""Compiles the lookup library for programs without the standard library, with optimisation."""

import pathlib
import re
import subprocess
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parents[3]
HERE = pathlib.Path(__file__).resolve().parent
SOURCE = ROOT / "crates/sip-phrasebook"
MANIFEST = tomllib.loads((SOURCE / "Cargo.toml").read_text(encoding="utf-8"))
# The features that need neither another crate nor the standard library.
FEATURES = [
    name
    for name, needs in MANIFEST["features"].items()
    if name != "default" and not any(need.startswith("dep:") for need in needs)
]
LANGUAGES = MANIFEST["features"]["default"]
# Each script has its own folder: scripts run at the same time, and rustc always gives its temporary files the same names.
OUT = ROOT / f"target/consumers/library-{pathlib.Path(sys.argv[0]).stem}"
OPTIMISED = ["--edition=2024", "-Copt-level=3", "-Cpanic=abort", "-Ccodegen-units=1"]


def run(command, **options):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False, **options)


def must(command, **options):
    result = run(command, **options)
    if result.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{result.stdout}{result.stderr}")
    return result.stdout


def build_library(features=FEATURES, emit="link"):
    """Compiles the library with these features, and returns the file; `emit` is `link` for linking, or `obj`."""
    OUT.mkdir(parents=True, exist_ok=True)
    library = OUT / f"libsip_phrasebook-{'-'.join(features)}.{'rlib' if emit == 'link' else 'o'}"
    bitcode = f"-Cembed-bitcode={'yes' if emit == 'link' else 'no'}"
    flags = [word for feature in features for word in ("--cfg", f'feature="{feature}"')]
    source = SOURCE / "src/lib.rs"
    kind = ["--crate-name=sip_phrasebook", "--crate-type=rlib", f"--emit={emit}", bitcode]
    must(["rustc", *kind, *OPTIMISED, *flags, "-o", library, source])
    return library


def build_program(name, library, *flags, may_fail=False):
    """Compiles a program of this folder with link-time optimisation; returns the file and what the compiler said."""
    program = OUT / "-".join([name, *(flag.removeprefix("--cfg=") for flag in flags)])
    program.unlink(missing_ok=True)
    extern = f"--extern=sip_phrasebook={library}"
    command = ["rustc", *OPTIMISED, "-Clto=fat", *flags, extern, "-o", program, HERE / f"{name}.rs"]
    result = run(command)
    if result.returncode != 0 and not may_fail:
        sys.exit(f"{' '.join(map(str, command))}\n{result.stdout}{result.stderr}")
    return program if result.returncode == 0 else None, result.stderr


def public_names():
    """The public functions of the library, and the types that write text, by name."""
    names = set()
    for file in SOURCE.glob("src/**/*.rs"):
        if file.stem in ("fluent", "serde", "defmt"):
            continue
        text = re.sub(r"#\[cfg\(test\)\].*", "", file.read_text(encoding="utf-8"), flags=re.S)
        names |= set(re.findall(r"^ *pub (?:const )?fn (\w+)", text, flags=re.M))
    if len(names) < 25:
        sys.exit(f"only {len(names)} public functions were found")
    return names
