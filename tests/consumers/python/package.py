"""Builds the Python package, installs it into an empty environment, and checks it there: texts, README, mypy, pyright.

Takes the folder of all exports. Runs in an environment that has build, setuptools and mypy, and uses pyright from npm.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))

from snippets import block, commands

LICENSES = {"LICENSE", "LICENSE-APACHE", "LICENSE-CC0", "LICENSE-MIT"}


def run(*words: object, **environment: str) -> None:
    subprocess.run([str(word) for word in words], check=True, cwd=folder, env={**os.environ, **environment})


with tempfile.TemporaryDirectory(prefix="sip-phrasebook-python-") as name:
    folder = pathlib.Path(name)
    shutil.copytree(pathlib.Path(sys.argv[1], "python"), folder / "package")
    # Without isolation the build uses the setuptools of this environment. The wheel is built from the sdist.
    run(sys.executable, "-m", "build", "--quiet", "--no-isolation", "--outdir", folder / "dist", folder / "package")
    [sdist] = (folder / "dist").glob("*.tar.gz")
    [wheel] = (folder / "dist").glob("*.whl")
    packed = {pathlib.PurePath(name).name for name in zipfile.ZipFile(wheel).namelist()}
    modules = {"_likely.py", "_status.py", "_texts.py", "_long_texts.py", "_records.py", "q850.py", "_causes.py"}
    assert {"py.typed", *modules, *LICENSES} <= packed, packed
    assert LICENSES <= {pathlib.PurePath(name).name for name in tarfile.open(sdist).getnames()}

    run(sys.executable, "-m", "venv", folder / "venv")
    python = folder / "venv/bin/python"
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", wheel)
    # The check compares with fluent.runtime, which is in this environment; the package is in its own.
    run(python, "-W", "error::Warning:sip_phrasebook", HERE / "check.py", PYTHONPATH=sysconfig.get_path("purelib"))
    run(python, "-W", "error", HERE / "causes.py")
    for name in ("python", "python enumeration"):
        (folder / "example.txt").write_text(block(folder / "package/README.md", name), encoding="utf-8")
        run(python, "-I", "-m", "doctest", folder / "example.txt")
    guide = HERE.parents[2] / "docs/python.md"
    for name in ("python", "python causes"):
        (folder / "example.txt").write_text(block(guide, name), encoding="utf-8")
        run(python, "-I", "-m", "doctest", folder / "example.txt")
    export, install = commands(guide, "console install")
    assert export == "sip-phrasebook export python --out phrasebook", export
    shutil.copytree(pathlib.Path(sys.argv[1], "python"), folder / "phrasebook")
    # From the folder, as in the guide, but with nothing from the network.
    run(sys.executable, "-m", *install.split(), "--quiet", "--no-index", "--no-build-isolation", "--target", folder / "installed")
    run(python, "-c", "import sip_phrasebook.q850", PYTHONPATH=str(folder / "installed"))
    shutil.copy(HERE / "user.py", folder / "user.py")
    strict = [sys.executable, "-m", "mypy", "--strict", "--python-executable", python]
    for version in ("3.10", f"{sys.version_info.major}.{sys.version_info.minor}"):
        run(*strict, "--python-version", version, "user.py")
    # Each line that the checker has to reject must be an error here too.
    strictly = {"typeCheckingMode": "strict", "reportUnnecessaryTypeIgnoreComment": "error", "include": ["user.py"]}
    (folder / "pyrightconfig.json").write_text(json.dumps(strictly), encoding="utf-8")
    run("node", HERE.parent / "node_modules/pyright/index.js", "--pythonpath", python)
    package = next((folder / "venv").glob("lib/python*/site-packages/sip_phrasebook"))
    run(*strict, package)
    print(f"{wheel.name} and {sdist.name}: texts, README and types are right")
