"""Disturbs the program while it writes, in every way that a file system has, and looks at what is left.

    torture.py PROGRAM [--points N]

Needs strace, and root rights for mounting. Prints tables in Markdown, and fails if anything was torn or lost, if the program
obeyed anything that it found in the folder, or if the next run did not make the set right.
"""

import argparse
import pathlib
import shutil
import sys
import tempfile

import calls
import catalog
import places
from trial import Scenario

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]

COMMANDS = {
    "tables": [],
    "site": ["site", "--base-url", "https://example.org/"],
    "export": ["export", "all"],
}


def say(line: str) -> None:
    print(line, flush=True)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--points", type=int, default=10_000)
    arguments = parser.parse_args()
    assert shutil.which("strace"), "strace is missing"
    program = str(pathlib.Path(arguments.program).resolve())
    with tempfile.TemporaryDirectory(prefix="torture-") as name:
        scratch = pathlib.Path(name)
        # A user without rights has to reach what is in it.
        scratch.chmod(0o755)
        roots = {version: scratch / f"root-{version}" for version in (1, 2)}
        for version, root in roots.items():
            catalog.write(REPOSITORY, root, version)
        scenarios = []
        for command, words in COMMANDS.items():
            for state in ("first", "update", "force", "strangers"):
                scenarios.append(Scenario(f"{command}-{state}", words, state, False, program, roots))
            for state in ("first", "update"):
                scenarios.append(Scenario(f"{command}-{state}-swap", words, state, True, program, roots))
        large = {version: scratch / f"large-{version}" for version in (1, 2)}
        for version, root in large.items():
            catalog.write(REPOSITORY, root, version, is_large=True)
        scenarios.append(Scenario("large site-first", COMMANDS["site"], "first", False, program, large))
        for scenario in scenarios:
            scenario.learn(scratch)
        results = calls.run(scenarios, scratch, arguments.points, say)
        failed = report(results)
        # A few points are enough for every change; thousands are for the published figures.
        seconds = 6 if arguments.points >= 1000 else 2
        failed |= places.run(scratch, program, roots, COMMANDS, seconds, say)
    return 1 if failed else 0


def report(results) -> bool:
    say("\n| Command, state | Points fired | Torn | Lost | Obeyed | Exit code wrong | Next run wrong | Mixed until then |")
    say("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    faults = ("torn", "lost", "obeyed", "wrong_exit", "next_wrong")
    total = dict.fromkeys(("fired", *faults, "mixed"), 0)
    failed = False
    for scenario, tried in results:
        row = [tried["fired"], *(tried[fault] for fault in faults), tried["mixed"]]
        say(f"| {scenario.name} | " + " | ".join(map(str, row)) + " |")
        for key in total:
            total[key] += tried[key]
        failed |= any(tried[fault] for fault in faults) or (scenario.swap and tried["mixed"] > 0)
        failed |= tried["fired"] == 0
    say("| all | " + " | ".join(str(total[key]) for key in total) + " |\n")
    return failed


if __name__ == "__main__":
    sys.exit(main())
