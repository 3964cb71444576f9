"""Builds the library for machines without an operating system, and runs it in WebAssembly.

The core library for these targets is built from its source, which Debian packages with a compiler of the same version. Only a
compiler in development mode can build it, so the script sets RUSTC_BOOTSTRAP.
"""

import os
import pathlib
import sys

from library import FEATURES, HERE, OUT, ROOT, SOURCE, must

COMPILER = pathlib.Path("/usr/bin/rustc")
TARGETS = ("thumbv7m-none-eabi", "wasm32-unknown-unknown")
ENVIRONMENT = os.environ | {
    "RUSTC_BOOTSTRAP": "1",
    "RUSTC": str(COMPILER),
    "CARGO_TARGET_DIR": str(OUT / "targets"),
}


def build(target, package, *flags):
    command = ["cargo", "build", "--release", "-Zbuild-std=core", "--target", target, *flags]
    must(command, env=ENVIRONMENT, cwd=package)


# A package outside this workspace, like a user's.
package = OUT / "wasm"
package.mkdir(parents=True, exist_ok=True)
(package / "Cargo.toml").write_text(
    f"""[package]
name = "phrases"
version = "0.0.0"
edition = "2024"
publish = false

[lib]
path = "{HERE}/wasm.rs"
crate-type = ["cdylib"]

[dependencies]
sip-phrasebook = {{ path = "{SOURCE}" }}

[profile.release]
lto = true
panic = "abort"
opt-level = "s"

[workspace]
""",
    encoding="utf-8",
)

version = must([COMPILER, "--version"]).strip()
for target in TARGETS:
    build(target, ROOT, "--package=sip-phrasebook", f"--features={','.join(FEATURES)}")
    print(f"{target}: built with all features that need no standard library, by {version}")

# Every Rust toolchain for Linux comes with this linker.
sysroot = pathlib.Path(must(["rustc", "--print=sysroot"]).strip())
linker = next(sysroot.glob("lib/rustlib/*/bin/rust-lld"), None)
if linker is None:
    sys.exit(f"there is no rust-lld below {sysroot}")
rustflags = f"target.wasm32-unknown-unknown.linker='{linker}'"
build("wasm32-unknown-unknown", package, "--config", rustflags)
module = OUT / "targets/wasm32-unknown-unknown/release/phrases.wasm"
print(f"the module has {module.stat().st_size} bytes")
print(must(["node", HERE / "wasm.mjs", module], cwd=ROOT), end="")
