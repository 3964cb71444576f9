"""A run of the program in a prepared folder, and the checks after it."""

import dataclasses
import os
import pathlib
import re
import shutil
import subprocess

# Names that a run leaves only if it was stopped.
STAGES = (".sip-phrasebook-stage", ".out.sip-phrasebook-stage", ".out.sip-phrasebook-new")

# Files of strangers in the folder and beside it; none of them may ever change.
STRANGERS = {"mine.txt": b"mine", "en/mine.md": b"mine too", "deep/er/mine": b"and this"}
BESIDE = {"beside.txt": b"outside", ".git/HEAD": b"ref: refs/heads/main\n"}


def read(folder: pathlib.Path) -> dict[str, bytes]:
    """All files below a folder, without stages."""
    files = {}
    for where, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in STAGES]
        for name in names:
            place = pathlib.Path(where, name)
            files[place.relative_to(folder).as_posix()] = place.read_bytes()
    return files


@dataclasses.dataclass
class Verdict:
    """What a trial found; all but `fired` should be false."""

    fired: bool = False
    torn: bool = False
    lost: bool = False
    obeyed: bool = False
    mixed: bool = False
    wrong_exit: bool = False
    next_wrong: bool = False
    why: str = ""


@dataclasses.dataclass
class Scenario:
    """A command in a state of the folder."""

    name: str
    command: list[str]
    state: str  # `first`, `update`, `force` or `strangers`
    swap: bool
    program: str
    roots: dict[int, pathlib.Path]
    sets: dict[int, dict[str, bytes]] = dataclasses.field(default_factory=dict)

    def arguments(self, version: int, out: pathlib.Path, force: bool = False) -> list[str]:
        extra = (["--force"] if force else []) + (["--swap"] if self.swap else [])
        return [self.program, "--root", str(self.roots[version]), *self.command, "--out", str(out), *extra]

    def run(self, version: int, out: pathlib.Path, force: bool = False) -> subprocess.CompletedProcess:
        return subprocess.run(self.arguments(version, out, force), capture_output=True, timeout=60, check=False)

    def learn(self, scratch: pathlib.Path) -> None:
        """Finds what each version of the data makes, and keeps a folder with the first one for later trials."""
        for version in (1, 2):
            out = scratch / f"{self.name}-{version}" / "out"
            done = self.run(version, out)
            assert done.returncode == 0, done.stderr.decode()
            self.sets[version] = read(out)
        self.template = scratch / f"{self.name}-template"
        self.template.mkdir()
        out = self.template / "out"
        if self.state != "first":
            assert self.run(1, out).returncode == 0
        if self.state == "strangers":
            put(out, STRANGERS)
        if self.state == "force":
            (out / self.edited()).write_bytes(b"edited by hand")
        put(self.template, BESIDE)

    def edited(self) -> str:
        """A file that both versions make, and that somebody edits."""
        return sorted(path for path in self.sets[1] if path in self.sets[2] and path != "MANIFEST")[0]

    def prepare(self, folder: pathlib.Path) -> pathlib.Path:
        shutil.copytree(self.template, folder, symlinks=True)
        return folder / "out"

    def judge(self, folder: pathlib.Path, code: int, verdict: Verdict) -> None:
        """Looks at the folder after a disturbed run, and again after the next run."""
        out, force = folder / "out", self.state == "force"
        strangers = STRANGERS if self.state == "strangers" else {}
        old, new = self.sets[1] if self.state != "first" else {}, self.sets[2]
        found = read(out) if out.exists() else {}
        for path, content in found.items():
            whole = [old.get(path), new.get(path), strangers.get(path)]
            if force and path == self.edited():
                whole.append(b"edited by hand")
            # Between two sets, the manifest lists both.
            if path != "MANIFEST" and content not in whole:
                verdict.torn, verdict.why = True, f"{path} has {content[:80]!r}"
        if "MANIFEST" in found and not sound(found["MANIFEST"]):
            verdict.torn, verdict.why = True, "MANIFEST is torn"
        ours = {path: content for path, content in found.items() if path not in strangers}
        before = dict(old, **{self.edited(): b"edited by hand"}) if force else old
        if ours not in ({}, new) and ours != before:
            verdict.mixed = True
        if code == 0 and ours != new:
            verdict.wrong_exit, verdict.why = True, "exit 0 with a wrong set"
        self.look_around(folder, strangers, verdict)
        again = self.run(2, out, force)
        self.look_around(folder, strangers, verdict)
        found = read(out)
        left = [name for name in STAGES if (out / name).exists() or (folder / name).exists()]
        ours = {path: content for path, content in found.items() if path not in strangers}
        if again.returncode != 0 or ours != new or left:
            wrong = sorted(path for path in ours.keys() | new.keys() if ours.get(path) != new.get(path))
            verdict.next_wrong = True
            verdict.why = f"next run: {again.returncode} {again.stderr.decode()[:300]} {wrong[:4]} {left}"

    def look_around(self, folder: pathlib.Path, strangers: dict[str, bytes], verdict: Verdict) -> None:
        out = folder / "out"
        for path, content in strangers.items():
            place = out / path
            if not place.is_file() or place.read_bytes() != content:
                verdict.lost, verdict.why = True, f"{path} of a stranger is gone or changed"
        around = {path: content for path, content in read(folder).items() if not path.startswith("out/")}
        if around != BESIDE:
            verdict.obeyed, verdict.why = True, f"outside the folder: {sorted(around)}"


def put(folder: pathlib.Path, files: dict[str, bytes]) -> None:
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def sound(manifest: bytes) -> bool:
    """Whether the hash in a manifest matches its lines."""
    import hashlib

    parts = manifest.split(b"\n", 2)
    stated = re.search(rb"[0-9a-f]{64}$", parts[1]) if len(parts) == 3 else None
    return stated is not None and stated.group().decode() == hashlib.sha256(parts[2]).hexdigest()
