"""Builds and runs the programs of docs/rust.md, each in a package of its own, as a user would; one of them uses rsip."""

import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
from snippets import block, commands  # noqa: E402

ROOT = pathlib.Path(__file__).parents[3]
LIBRARY = ROOT / "crates/sip-phrasebook"
PAGE = "docs/rust.md"
REQUEST = (
    "OPTIONS sip:486@example.org SIP/2.0\\r\\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1\\r\\n"
    "From: <sip:a@example.org>;tag=1\\r\\nTo: <sip:486@example.org>\\r\\nCall-ID: 1\\r\\nCSeq: 1 OPTIONS\\r\\n"
    "Accept-Language: fr\\r\\nAccept-Language: ko;q=0.5\\r\\nMax-Forwards: 70\\r\\nContent-Length: 0\\r\\n\\r\\n"
)
MAIN = f"""
fn main() {{
    let request: rsip::Request = "{REQUEST}".as_bytes().try_into().unwrap();
    let response = rsip::Response {{ status_code: status(&request, StatusCode::BUSY_HERE), ..Default::default() }};
    println!("{{response}}");
}}
"""


def run(*words, folder):
    done = subprocess.run(words, cwd=folder, text=True, capture_output=True)
    if done.returncode:
        sys.exit(f"{shlex.join(words)}: {done.stderr}")
    return done.stdout


def program(folder, name, source, *adds):
    """Runs this program in a new package, and returns what it prints."""
    package = folder / name
    run("cargo", "new", "--quiet", "--vcs", "none", str(package), folder=folder)
    for add in adds:
        run(*add, folder=package)
    (package / "src/main.rs").write_text(source, encoding="utf-8")
    target = folder / "target"
    return run("cargo", "run", "--quiet", "--target-dir", str(target), folder=package)


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    add = ["cargo", "add", "--quiet", "--path", str(LIBRARY)]
    [printed] = commands(PAGE, "console add")
    features = re.fullmatch(r"cargo add --path \.\./sip-phrasebook/crates/sip-phrasebook --features (\S+)", printed)
    assert features, printed
    shown = program(folder, "start", block(PAGE, "rust start"), [*add, "--features", features[1]])
    assert shown.startswith("La persona"), shown

    answer = program(folder, "with-rsip", block(PAGE, "rust rsip") + MAIN, add, ["cargo", "add", "--quiet", "rsip@0.4"])
    assert answer.startswith("SIP/2.0 486 통화 중\n"), answer

    small = folder / "small"
    run("cargo", "new", "--quiet", "--lib", "--vcs", "none", str(small), folder=folder)
    manifest = (small / "Cargo.toml").read_text(encoding="utf-8").replace("[dependencies]\n", "")
    dependency = block(PAGE, "toml").replace("../sip-phrasebook/crates/sip-phrasebook", str(LIBRARY))
    (small / "Cargo.toml").write_text(manifest + dependency, encoding="utf-8")
    run("cargo", "check", "--quiet", "--target-dir", str(folder / "target"), folder=small)

    [example] = commands(PAGE, "console udp")
    assert example.startswith("cargo run -p sip-phrasebook --example udp_server"), example
    run("cargo", "build", "--quiet", "-p", "sip-phrasebook", "--example", "udp_server", folder=ROOT)
print("three programs of docs/rust.md and its example were built")
