"""Runs the program where its output folder is full, read-only, mounted, linked or shared with others, or stops it midway.

Every case begins with the set of version 1 and writes version 2. It returns nothing if all was as it should be.
"""

import concurrent.futures
import contextlib
import os
import pathlib
import random
import shutil
import signal
import socket
import stat
import subprocess
import time

from trial import BESIDE, STAGES, put, read

NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


class Place:
    """A folder for one case, with the set of version 1 in `out`."""

    def __init__(self, folder: pathlib.Path, program: str, roots, words: list[str]):
        self.folder, self.out = folder, folder / "out"
        self.program, self.roots, self.words = program, roots, words
        self.folder.mkdir()
        self.folder.chmod(0o755)
        self.sets = {}
        for version in (2, 1):
            assert self.run(version).returncode == 0
            self.sets[version] = read(self.out)
            if version == 2:
                shutil.rmtree(self.out)
        put(self.folder, BESIDE)

    def run(self, version: int, *flags: str, prefix=(), out=None) -> subprocess.CompletedProcess:
        root = ["--root", str(self.roots[version])]
        where = ["--out", str(out or self.out)]
        command = [*prefix, self.program, *root, *self.words, *where, *flags]
        return subprocess.run(command, capture_output=True, timeout=120, check=False)

    def expect(self, done, code: int, version: int, *, files=None, says: str = "") -> None:
        """Checks the exit code, the set that is there, and that nothing else is left."""
        said = done.stderr.decode(errors="replace")
        assert done.returncode == code, f"exit {done.returncode}: {said}"
        assert says in said, said
        self.holds(version, files=files)

    def holds(self, version: int, *, files=None) -> None:
        found = read(self.out)
        for path in files or {}:
            found.pop(path, None)
        wrong = {path for path in found.keys() | self.sets[version].keys()
                 if found.get(path) != self.sets[version].get(path)}
        wrong -= set(files or {})
        assert not wrong, f"not the set of version {version}: {sorted(wrong)[:5]}"
        for name in STAGES:
            assert not (self.out / name).exists() and not (self.folder / name).exists(), f"{name} is left"


@contextlib.contextmanager
def mounted(where: pathlib.Path, *arguments: str):
    subprocess.run(["mount", *arguments, str(where)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(where)], check=True)


def full_disk(place: Place, limit: str, roomy: str) -> None:
    kept = read(place.out)
    shutil.rmtree(place.out)
    place.out.mkdir()
    with mounted(place.out, "-t", "tmpfs", "-o", roomy, "tmpfs"):
        put(place.out, kept)
        subprocess.run(["mount", "-o", f"remount,{limit}", str(place.out)], check=True)
        place.expect(place.run(2), 3, 1)
        subprocess.run(["mount", "-o", f"remount,{roomy}", str(place.out)], check=True)
        place.expect(place.run(2), 0, 2)


def no_room(place: Place) -> None:
    used = sum((len(content) + 4095) // 4096 for content in read(place.out).values())
    full_disk(place, f"size={(used + 3) * 4}k", "size=64m")


def no_names(place: Place) -> None:
    used = len(read(place.out)) + sum(1 for path in place.out.rglob("*") if path.is_dir())
    full_disk(place, f"nr_inodes={used + 4}", "nr_inodes=100000")


def read_only(place: Place) -> None:
    with mounted(place.out, "--bind", str(place.out)):
        subprocess.run(["mount", "-o", "remount,bind,ro", str(place.out)], check=True)
        place.expect(place.run(2), 3, 1)
    place.expect(place.run(2), 0, 2)


def nothing_executable(place: Place) -> None:
    with mounted(place.out, "--bind", str(place.out)):
        subprocess.run(["mount", "-o", "remount,bind,noexec,nosuid", str(place.out)], check=True)
        place.expect(place.run(2), 0, 2)


def mounted_outside(place: Place) -> None:
    with mounted(place.out, "--bind", str(place.out)):
        place.expect(place.run(2, "--swap"), 3, 1, says="mount point")
        place.expect(place.run(2), 0, 2)


def mounted_inside(place: Place) -> None:
    elsewhere = place.folder.parent / f"{place.folder.name}-elsewhere"
    put(elsewhere, {"theirs": b"theirs"})
    folder = sorted(path for path in place.out.iterdir() if path.is_dir())[0]
    hidden = {path: b"" for path in place.sets[1] | place.sets[2] if path.startswith(folder.name + "/")}
    hidden[f"{folder.name}/theirs"] = b""
    with mounted(folder, "--bind", str(elsewhere)):
        for flags in ([], ["--force"], ["--swap"], ["--swap", "--force"]):
            place.expect(place.run(2, *flags), 3, 1, files=hidden)
    assert read(elsewhere) == {"theirs": b"theirs"}
    place.expect(place.run(2), 0, 2)


def mounted_file(place: Place) -> None:
    elsewhere = place.folder.parent / f"{place.folder.name}-elsewhere"
    elsewhere.write_bytes(b"theirs")
    path = sorted(path for path in place.sets[1] if path != "MANIFEST")[0]
    with mounted(place.out / path, "--bind", str(elsewhere)):
        for flags in ([], ["--force"], ["--swap", "--force"]):
            place.expect(place.run(2, *flags), 3, 1, files={path: b""})
    assert elsewhere.read_bytes() == b"theirs"
    place.expect(place.run(2), 0, 2)


def overlay(place: Place) -> None:
    layers = place.folder.parent / f"{place.folder.name}-layers"
    layers.mkdir()
    for swap in (False, True):
        # The upper layer is elsewhere, because an overlay cannot lie on another overlay.
        with mounted(layers, "-t", "tmpfs", "tmpfs"):
            for name in ("upper", "work", "merged"):
                (layers / name).mkdir()
            merged = layers / "merged"
            where = f"lowerdir={place.folder},upperdir={layers}/upper,workdir={layers}/work"
            with mounted(merged, "-t", "overlay", "-o", where, "overlay"):
                out = merged / "out"
                done = place.run(2, *(["--swap"] if swap else []), out=out)
                said = done.stderr.decode()
                wanted = 2 if done.returncode == 0 else 1
                assert swap or done.returncode == 0, said
                assert done.returncode == 0 or "leave out --swap" in said, said
                assert read(out) == place.sets[wanted], "a wrong set"
                assert not any((out / name).exists() or (merged / name).exists() for name in STAGES)
    place.holds(1)


def link_to_the_folder(place: Place) -> None:
    link = place.folder / "link"
    link.symlink_to(place.out)
    place.expect(place.run(2, "--swap", out=link), 3, 1, says="is a link")
    place.expect(place.run(2, out=link), 0, 2)
    link.unlink()
    link.symlink_to("nowhere")
    place.expect(place.run(2, out=link), 3, 2)


def something_else_in_the_place_of_a_file(place: Place) -> None:
    path = sorted(path for path in place.sets[1] if "/" in path)[0]
    spot = place.out / path
    elsewhere = place.folder.parent / f"{place.folder.name}-elsewhere"
    put(elsewhere, {"theirs": b"theirs"})

    def bind_socket() -> None:
        here = os.getcwd()
        # The path of a socket has to be short.
        os.chdir(spot.parent)
        socket.socket(socket.AF_UNIX).bind(spot.name)
        os.chdir(here)

    makers = {
        "link to a file": lambda: spot.symlink_to(elsewhere / "theirs"),
        "dangling link": lambda: spot.symlink_to("nowhere"),
        "link to a folder": lambda: spot.symlink_to(elsewhere),
        "pipe": lambda: os.mkfifo(spot),
        "socket": bind_socket,
        "device": lambda: os.mknod(spot, stat.S_IFCHR | 0o666, os.makedev(1, 3)),
        "folder": spot.mkdir,
    }
    for name, make in makers.items():
        spot.unlink()
        make()
        mode = os.lstat(spot).st_mode
        for flags in ([], ["--force"], ["--swap"], ["--swap", "--force"]):
            done = place.run(2, *flags)
            assert done.returncode == 3, f"{name} {flags}: {done.returncode} {done.stderr.decode()}"
            assert os.lstat(spot).st_mode == mode, name
        (spot.rmdir if name == "folder" else spot.unlink)()
        spot.write_bytes(place.sets[1][path])
        place.holds(1)
    assert read(elsewhere) == {"theirs": b"theirs"}
    # A folder of ours that has become a link.
    folder = spot.parent
    folder.rename(place.folder / "moved")
    folder.symlink_to(elsewhere)
    for flags in ([], ["--force"], ["--swap"], ["--swap", "--force"]):
        assert place.run(2, *flags).returncode == 3
    assert read(elsewhere) == {"theirs": b"theirs"}
    folder.unlink()
    (place.folder / "moved").rename(folder)
    # Another hard link to a file keeps the old content.
    os.link(spot, elsewhere / "backup")
    place.expect(place.run(2), 0, 2)
    assert (elsewhere / "backup").read_bytes() == place.sets[1][path]


def without_rights(place: Place) -> None:
    def give(user: int) -> None:
        for where, _, names in os.walk(place.out):
            for name in ["", *names]:
                os.chown(os.path.join(where, name), user, user)

    give(65534)
    # The folder of a file that the next run replaces.
    changed = [path for path, content in place.sets[1].items() if place.sets[2].get(path) != content]
    folder = (place.out / min(path for path in changed if "/" in path)).parent
    for spot, mode in [(place.out, 0o555), (folder, 0o555), (place.out / "MANIFEST", 0o000)]:
        before = spot.stat().st_mode
        spot.chmod(mode)
        done = place.run(2, prefix=NOBODY)
        assert done.returncode == 3, f"{spot}: {done.returncode} {done.stderr.decode()}"
        spot.chmod(before)
        place.holds(1)
    place.expect(place.run(2, prefix=NOBODY, out=place.folder / "new/out"), 3, 1)
    assert place.run(2, "--swap", prefix=NOBODY).returncode == 3
    place.holds(1)
    # A file that nobody may write can be replaced all the same, and keeps its mode.
    path = sorted(path for path in place.sets[1] if path in place.sets[2] and path != "MANIFEST")[0]
    (place.out / path).chmod(0o400)
    place.expect(place.run(2, prefix=NOBODY), 0, 2)
    assert stat.S_IMODE((place.out / path).stat().st_mode) == 0o400


def small_files_only(place: Place) -> None:
    done = place.run(2, prefix=["prlimit", "--fsize=2000"])
    place.expect(done, 3, 1, says="File too large")
    place.expect(place.run(2), 0, 2)


def no_threads(place: Place) -> None:
    out = place.folder / "theirs"
    out.mkdir()
    out.chmod(0o777)
    done = place.run(2, prefix=[*NOBODY, "prlimit", "--nproc=1"], out=out / "out")
    assert done.returncode == 0, done.stderr.decode()
    assert read(out / "out") == place.sets[2], "a wrong set"
    place.holds(1)


def told_to_stop(place: Place) -> None:
    start = time.monotonic()
    place.run(2, "--check")
    usual = time.monotonic() - start
    kinds, stopped = random.Random(7), 0
    for round in range(60):
        kind = kinds.choice([signal.SIGINT, signal.SIGTERM])
        flags = ["--swap"] if round % 3 == 0 else []
        command = [place.program, "--root", str(place.roots[2]), *place.words, "--out", str(place.out), *flags]
        run = subprocess.Popen(command, stderr=subprocess.PIPE)
        time.sleep(usual * kinds.random())
        run.send_signal(kind)
        run.communicate()
        stopped += run.returncode == -kind
        assert run.returncode in (-kind, 0), run.returncode
        place.holds(1 if run.returncode else 2)
        if run.returncode == 0:
            assert place.run(1).returncode == 0
    assert stopped > 5, f"only {stopped} runs were stopped"


def writers_and_readers(place: Place, swap: bool, seconds: float) -> str:
    """Eight writers at once and a reader that keeps the folder open; returns how many of its looks were mixed."""
    flags = ["--swap"] if swap else []
    deadline = time.monotonic() + seconds
    looks, mixed = 0, 0

    def write(number: int) -> None:
        while time.monotonic() < deadline:
            done = place.run(1 + number % 2, *flags)
            assert done.returncode == 0, done.stderr.decode()

    def look() -> None:
        nonlocal looks, mixed
        while time.monotonic() < deadline:
            handle = os.open(place.out, os.O_RDONLY | os.O_DIRECTORY)
            kinds = set()
            try:
                for path in sorted(place.sets[1].keys() & place.sets[2].keys()):
                    try:
                        with open(os.open(path, os.O_RDONLY, dir_fd=handle), "rb") as file:
                            content = file.read()
                    except FileNotFoundError:
                        # The set that this reader holds is being removed.
                        break
                    versions = {version for version in (1, 2) if place.sets[version][path] == content}
                    assert versions or path == "MANIFEST", f"{path} is torn"
                    if len(versions) == 1:
                        kinds |= versions
            finally:
                os.close(handle)
            looks += 1
            mixed += len(kinds) == 2

    with concurrent.futures.ThreadPoolExecutor(9) as pool:
        done = [pool.submit(write, number) for number in range(8)] + [pool.submit(look)]
        for one in done:
            one.result()
    place.expect(place.run(2, *flags), 0, 2)
    assert looks > 50, f"only {looks} looks"
    assert not swap or mixed == 0, f"{mixed} of {looks} looks saw a mix"
    return f"{mixed} of {looks} looks mixed"


CASES = [
    ("a full disk", no_room),
    ("no more inodes", no_names),
    ("a read-only mount", read_only),
    ("a mount without execution", nothing_executable),
    ("the folder is a mount point", mounted_outside),
    ("a mount point inside", mounted_inside),
    ("a mounted file inside", mounted_file),
    ("an overlay", overlay),
    ("a link to the folder", link_to_the_folder),
    ("links, pipes, sockets, devices, folders in the place of a file", something_else_in_the_place_of_a_file),
    ("a user without rights", without_rights),
    ("a limit on the size of files", small_files_only),
    ("no more threads", no_threads),
    ("SIGINT and SIGTERM at any time", told_to_stop),
]


def run(scratch: pathlib.Path, program: str, roots, commands, seconds: float, say) -> bool:
    """Runs all cases, prints a table, and says whether any failed."""
    assert os.geteuid() == 0, "mounting needs root"
    say("| Place | " + " | ".join(commands) + " |")
    say("| --- |" + " --- |" * len(commands))
    failed = False
    cases = [
        *CASES,
        ("eight writers and a reader", lambda place: writers_and_readers(place, False, seconds)),
        ("eight writers and a reader, --swap", lambda place: writers_and_readers(place, True, seconds)),
    ]
    for number, (name, case) in enumerate(cases):
        row = []
        for command, words in commands.items():
            try:
                place = Place(scratch / f"place-{number}-{command}", program, roots, words)
                row.append(case(place) or "right")
                assert put_is_there(place), "something beside the folder has changed"
            except Exception as error:
                failed = True
                row.append(f"WRONG: {type(error).__name__} {error}"[:400].replace("\n", " "))
        say(f"| {name} | " + " | ".join(row) + " |")
    say("")
    return failed


def put_is_there(place: Place) -> bool:
    return all((place.folder / path).read_bytes() == content for path, content in BESIDE.items())
