"""Kills the program, or makes the call fail, at each of its calls to the file system."""

import collections
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess

from trial import Scenario, Verdict

# The calls that look at the file system, and those that change it.
CALLS = [
    "openat", "read", "write", "close", "statx", "newfstatat", "getdents64", "mkdir", "rename", "renameat2", "unlink",
    "rmdir", "fchmod", "chmod", "access", "flock", "syncfs", "fcntl", "readlink", "getcwd", "lseek",
]
ERRORS = ["ENOSPC", "EIO", "EACCES", "EXDEV", "EMFILE", "EROFS", "EDQUOT", "EINTR"]



def environment() -> dict[str, str]:
    # With one thread of each kind, the calls come in the same order each time.
    return dict(os.environ, RAYON_NUM_THREADS="1")


def counts(scenario: Scenario, folder: pathlib.Path) -> dict[str, int]:
    """How often a thread makes each call, at most."""
    out = scenario.prepare(folder)
    log = folder / "log"
    arguments = scenario.arguments(2, out, scenario.state == "force")
    trace = ["strace", "-f", "-o", str(log), "-e", "trace=" + ",".join(CALLS), *arguments]
    subprocess.run(trace, capture_output=True, env=environment(), timeout=120, check=True)
    seen: dict[tuple[str, str], int] = collections.Counter()
    for line in log.read_text(errors="replace").splitlines():
        match = re.match(r"(\d+) +(\w+)\(", line)
        if match:
            seen[match.group(1), match.group(2)] += 1
    shutil.rmtree(folder)
    most: dict[str, int] = {}
    for (_, call), count in seen.items():
        most[call] = max(count, most.get(call, 0))
    return most


def points(scenario: Scenario, scratch: pathlib.Path) -> list[tuple[str, str, int]]:
    """All points of a scenario: what happens, at which call, and at which occurrence of it."""
    most = counts(scenario, scratch / f"{scenario.name}-counts")
    everything = []
    for call, count in sorted(most.items()):
        for when in range(1, count + 1):
            # Rust ignores errors from closing files, and assumes that closing a folder cannot fail.
            errors = [] if call == "close" else ERRORS
            everything += [(what, call, when) for what in ["KILL", *errors]]
    return everything


def trial(scenario: Scenario, folder: pathlib.Path, point: tuple[str, str, int]) -> Verdict:
    what, call, when = point
    out = scenario.prepare(folder)
    log = folder.parent / f"{folder.name}.log"
    inject = "signal=KILL" if what == "KILL" else f"error={what}"
    arguments = scenario.arguments(2, out, scenario.state == "force")
    trace = ["strace", "-f", "-o", str(log), "-e", f"trace={call}", "-e", f"inject={call}:{inject}:when={when}"]
    verdict = Verdict()
    try:
        done = subprocess.run([*trace, *arguments], capture_output=True, env=environment(), timeout=60, check=False)
    except subprocess.TimeoutExpired:
        verdict.fired, verdict.wrong_exit, verdict.why = True, True, "hangs"
        return verdict
    told = log.read_text(errors="replace")
    log.unlink()
    verdict.fired = "killed by SIGKILL" in told if what == "KILL" else "(INJECTED)" in told
    code = done.returncode
    if verdict.fired and (code == 101 or code == 134 or b"panicked" in done.stderr):
        verdict.wrong_exit, verdict.why = True, f"panics: {done.stderr.decode()[:200]}"
    scenario.judge(folder, code, verdict)
    shutil.rmtree(folder, ignore_errors=True)
    return verdict


def run(scenarios: list[Scenario], scratch: pathlib.Path, wanted: int, say) -> list[tuple[Scenario, dict[str, int]]]:
    """Tries about `wanted` points, spread evenly over the scenarios and over each one's calls."""
    results = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        everything = list(pool.map(lambda scenario: points(scenario, scratch), scenarios))
        total = sum(map(len, everything))
        for scenario, all_points in zip(scenarios, everything):
            # If the step shares no factor with the number of kinds of events, all kinds get their turn.
            chosen = all_points
            if wanted < total:
                count = max(1, len(all_points) * wanted // total)
                chosen = [all_points[index * len(all_points) // count] for index in range(count)]
            tried = collections.Counter()
            numbered = enumerate(chosen)
            trials = pool.map(
                lambda item: (item[1], trial(scenario, scratch / f"trial-{scenario.name}-{item[0]}", item[1])), numbered
            )
            for point, verdict in trials:
                tried["tried"] += 1
                tried["fired"] += verdict.fired
                for fault in ("torn", "lost", "obeyed", "wrong_exit", "next_wrong"):
                    tried[fault] += getattr(verdict, fault)
                tried["mixed"] += verdict.mixed
                is_wrong = verdict.torn or verdict.lost or verdict.obeyed or verdict.wrong_exit or verdict.next_wrong
                if is_wrong or (verdict.mixed and scenario.swap):
                    say(f"  {scenario.name} {' '.join(map(str, point))}: {verdict}")
            results.append((scenario, tried))
            say(f"{scenario.name}: {tried['fired']} of {tried['tried']} fired")
    return results
