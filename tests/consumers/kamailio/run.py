"""Checks the phrases of Kamailio: usage `run.py EXPORTS`, with the folder of all exports.

Starts Kamailio on 127.0.0.1 with the exported data (db_text, SQLite, Lua), calls it with sipp, sipsak and a client of
our own, and compares status lines byte for byte with out/sip-response-codes.json, and the chosen languages with the
table of negotiation cases. Needs the Debian packages kamailio, kamailio-sqlite-modules, kamailio-lua-modules,
sip-tester, sipsak and lua5.1.
"""

import json
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from harness import HERE, LOOPBACK, PATIENCE, Callee, Caller, Failure, Kamailio, Sipp, start

ROOT = HERE.parents[2]
START = time.monotonic()
# The phrase in the configurations of the test, for callers who ask for no language.
AS_GIVEN = "As Given"
# The phrases of tm itself.
TM_TRYING = "trying -- your call is important to us"
TM_TIMEOUT = "Request Timeout"

# The languages of callers, and what they get. The difficult headers are in the table of cases.
LANGUAGES = [
    (None, None),
    ("ko", "ko"),
    ("es-MX", "es"),
    ("zh-Hans-CN", "zh-CN"),
    ("zh-TW", None),
    ("fr, ko;q=0.8", "ko"),
    ("zh-Hant-HK, zh-Hant, zh;q=0.5", "zh-CN"),
    ("ko;q=0, *", "en"),
    ("es;q=0.2, ko;q=0.21", "ko"),
    ("en;q=0, *;q=0.5", None),
]


class Truth:
    """The phrases of the tables in out/, which do not come from the export."""

    def __init__(self):
        table = json.loads((ROOT / "out/sip-response-codes.json").read_text())
        self.tags = table["locales"]
        self.phrases = {
            (row["code"], tag): row[f"reason_phrase_{tag}"] for row in table["rows"] for tag in self.tags
        }
        self.codes = [row["code"] for row in table["rows"]]
        self.unknown = next(code for code in range(499, 399, -1) if code not in self.codes)
        if len(self.codes) < 74 or not {"en", "ko", "es", "zh-CN"} <= set(self.tags):
            raise Failure("the tables are incomplete")

    def line(self, code, tag, otherwise=AS_GIVEN):
        return f"SIP/2.0 {code} {self.phrases.get((code, tag), otherwise)}".encode()


def expect(expected, found, what):
    if found != expected:
        raise Failure(f"{what}: expected {readable(expected)}, found {readable(found)}")


def readable(lines):
    lines = [lines] if isinstance(lines, bytes) else lines
    return repr(sorted(line.decode(errors="backslashreplace") for line in lines))


def say(text):
    print(f"{time.monotonic() - START:5.1f} s  {text}", flush=True)


def local_replies(server, truth, prefixes=("", "t")):
    """Every code in every language, and without a language: stateless, and in a transaction."""
    count = 0
    with Caller(server) as caller:
        for tag in [None, *truth.tags]:
            fields = [] if tag is None else [tag.encode()]
            for code in [*truth.codes, truth.unknown]:
                for prefix in prefixes:
                    expect(truth.line(code, tag), caller.ask(f"{prefix}{code}", *fields), f"{prefix}{code} in {tag}")
                    count += 1
    return f"{count} local replies"


def cases():
    """The cases with our own tags: the header, the expected tag or None, and the reason."""
    for case in json.loads((ROOT / "crates/sip-phrasebook/tests/data/negotiation.json").read_text()):
        if "available" not in case:
            header = case.get("header", "").encode() + bytes.fromhex(case.get("header_hex", ""))
            if "repeat" in case:
                header += case["repeat"][0].encode() * case["repeat"][1]
            yield header + case.get("suffix", "").encode(), case["expected"], case["why"]


def negotiation(server, truth, limit=None):
    """The cases that fit into a request. Beyond the limits of bytes and elements, the server only has to answer."""
    right = beyond = 0
    with Caller(server) as caller:
        for header, expected, why in cases():
            # A line break has to be followed by white space, and a datagram has a maximum size.
            if len(header) > 60_000 or re.search(rb"\0|[\r\n](?![ \t\r\n])|[\r\n]+$|\n[ \t]*\r?\n", header):
                continue
            found = caller.ask("486", header)
            if limit and (len(header) > limit[0] or header.count(b",") >= limit[1]):
                if not found.startswith(b"SIP/2.0 486 "):
                    raise Failure(f"{header[:60]}: {found!r}")
                beyond += 1
            else:
                expect(truth.line(486, expected), found, f"{header[:60]} ({why})")
                right += 1
        # Two header fields count as one list.
        expect(truth.line(486, "ko"), caller.ask("486", b"fr, es;q=0.1", b"ko;q=0.2"), "two header fields")
    if right < 300:
        raise Failure(f"only {right} cases for negotiation")
    return f"{right} cases of Accept-Language" + (f" ({beyond} beyond the limits)" if limit else "")


def relayed_replies(folder, server, truth):
    """Replies of one callee, of two callees at once, and of none; in each language, with sipp."""
    with ExitStack() as stack:
        callees = {
            code: stack.enter_context(Callee(folder, code, "From The Callee")) for code in (486, 603, truth.unknown)
        }
        # This callee never answers, but its port is open.
        silent = stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        silent.bind((LOOPBACK, 0))
        port = {code: callee.port for code, callee in callees.items()}
        port[408] = silent.getsockname()[1]
        # The called user and the expected code: of two replies, 6xx wins (RFC 3261 16.7), then the lower class and code.
        called = [(f"relay-{port[code]}", code) for code in port]
        called += [(f"relay-{port[486]}-{port[603]}", 603), (f"relay-{port[603]}-{port[486]}", 603)]
        called += [(f"relay-{port[408]}-{port[486]}", 408), (f"t{486}", 486), (f"{603}", 603)]
        users, finals = zip(*called)
        runs = []
        for language, tag in LANGUAGES:
            codes = sorted({code for code in [*truth.codes, truth.unknown] if code >= 200})
            run = stack.enter_context(Sipp(folder, server, users, language, codes, rate=50))
            runs.append((language, tag, run))
        count = 0
        for language, tag, run in runs:
            run.finish()
            ringing = truth.line(180, tag, "Ringing")
            seen = set()
            for user, final, lines in zip(users, finals, run.status_lines()):
                what = f"{user} in {language}"
                relays = user.startswith("relay")
                otherwise = TM_TIMEOUT if final == 408 else "From The Callee" if relays else AS_GIVEN
                provisional = {truth.line(100, tag, TM_TRYING)} if relays else set()
                # 180 and the final reply can come in any order, and tm does not relay a late 180.
                found = {line for line in lines if line.startswith(b"SIP/2.0 1")}
                expect(provisional, found - {ringing}, what)
                expect({truth.line(final, tag, otherwise)}, set(lines) - found, what)
                seen |= found
                count += len(lines)
            if ringing not in seen:
                raise Failure(f"no {ringing!r} in {language}")
    return f"{count} status lines of {len(runs) * len(users)} calls by sipp"


def sipsak(server, truth):
    count = 0
    for language, tag in LANGUAGES:
        for code in (404, 486, 603):
            command = ["sipsak", "-vv", "-s", f"sip:{code}@{server.uri}"]
            if language is not None:
                command += ["-j", f"Accept-Language: {language}"]
            result = subprocess.run(command, capture_output=True, timeout=PATIENCE)
            lines = re.findall(rb"^SIP/2\.0 .*$", result.stdout, re.MULTILINE)
            expect([truth.line(code, tag)], [line.rstrip(b"\r") for line in lines], f"sipsak, {code} in {language}")
            count += 1
    return f"{count} calls by sipsak"


def reload(server, truth, edit):
    """An edit takes effect after a reload, and not before."""
    before, after = truth.phrases[486, "ko"], "다른 통화 중: 100\\"
    with Caller(server) as caller:
        edit(before, after)
        expect(truth.line(486, "ko"), caller.ask("486", b"ko"), "before a reload")
        server.rpc("htable.reload", "reason")
        expect(f"SIP/2.0 486 {after}".encode(), caller.ask("486", b"ko"), "after a reload")
        expect(truth.line(603, "ko"), caller.ask("603", b"ko"), "another code after a reload")
        edit(after, before)
        server.rpc("htable.reload", "reason")
        expect(truth.line(486, "ko"), caller.ask("486", b"ko"), "after another reload")
    return "two reloads"


def edit_db_text(path):
    def field(text):
        return text.replace("\\", "\\\\").replace(":", "\\:")

    def edit(before, after):
        lines = path.read_text()
        old, new = (f":ko\\:486:0:0:{field(text)}:0\n" for text in (before, after))
        if lines.count(old) != 1:
            raise Failure(f"{path.name} has no line {old!r}")
        modified = path.stat().st_mtime
        path.write_text(lines.replace(old, new))
        # db_text compares whole seconds, and two edits can be in the same second.
        os.utime(path, (modified + 2, modified + 2))

    return edit


def edit_sqlite(path):
    def edit(before, after):
        database = sqlite3.connect(path)
        with database:
            tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            count = 0
            for (table,) in tables:
                for column in database.execute(f'PRAGMA table_info("{table}")').fetchall():
                    statement = f'UPDATE "{table}" SET "{column[1]}" = ? WHERE "{column[1]}" = ?'
                    count += database.execute(statement, (after, before)).rowcount
        database.close()
        if count == 0:
            raise Failure(f"{path.name} does not have {before!r}")

    return edit


def load(folder, server, language, calls=4000):
    """Calls per second, and microseconds of processor time per call, at sipp's highest rate."""
    used = server.processor_seconds()
    with Sipp(folder, server, ["t486"], language, [486], rate=100_000, total=calls, trace=False) as run:
        statistics = run.finish()
    used = server.processor_seconds() - used
    return float(statistics["CallRate(C)"]), used / calls * 1e6


def served(server, name, checks):
    """Starts a server, checks it, and checks that it logged no error."""
    with server:
        try:
            for check in checks:
                say(f"{name}: {check(server)}")
        finally:
            # If a reply is wrong, the error in the log tells more than the reply.
            server.check_log()


def sqlite_file(exports):
    """The database with the phrases, among the databases of all datasets."""
    file = exports / "sqlite/sip-response.sqlite"
    if file.read_bytes()[:16] != b"SQLite format 3\0":
        raise Failure(f"{file} is not a database")
    return file


def lua_alone(folder):
    """All cases, in Debian's Lua; some do not fit into a request."""

    def literal(header):
        return '"' + "".join(f"\\{byte:03}" for byte in header) + '"'

    lines = [f'local phrasebook = dofile("{folder}/phrasebook/sip-phrasebook.lua")']
    lines.append("local function case(header, expected)")
    lines.append("  local found = phrasebook.negotiate(header)")
    lines.append("  if found ~= expected then error(header:sub(1, 60) .. ': ' .. tostring(found)) end")
    lines.append("end")
    count = 0
    for header, expected, _ in cases():
        tag = "nil" if expected is None else f'"{expected.lower()}"'
        lines.append(f"case({literal(header)}, {tag})")
        count += 1
    script = folder / "cases.lua"
    script.write_text("\n".join(lines))
    result = subprocess.run(["lua5.1", str(script)], capture_output=True, text=True, timeout=2 * PATIENCE)
    if result.returncode != 0 or count < 400:
        raise Failure(f"{count} cases in Lua: {result.stderr[:2000]}")
    say(f"Lua without Kamailio: {count} cases of Accept-Language")


def main(exports):
    truth = Truth()
    with tempfile.TemporaryDirectory(prefix="sip-phrasebook-") as folder:
        folder = Path(folder)
        shutil.copytree(exports / "kamailio/sip-response", folder / "phrasebook")
        table = folder / "phrasebook/kamailio_reason"
        for name in ("native.cfg", "lua.cfg", "lua.lua"):
            shutil.copy(HERE / name, folder)
        browser = "es-MX,es;q=0.9,en;q=0.8"

        def relayed(server):
            return relayed_replies(folder, server, truth)

        loads = {}

        def loaded(server, name):
            rate, used = loads[name] = load(folder, server, browser)
            return f"{rate:.0f} calls/s, {used:.0f} µs of processor time per call"

        text = {"WITH_PHRASEBOOK": True, "PHRASEBOOK_DB": f"text://{folder}/phrasebook"}
        served(
            Kamailio(folder, "native.cfg", **text),
            "db_text, native routes",
            [
                lambda server: local_replies(server, truth),
                lambda server: negotiation(server, truth, limit=(1000, 32)),
                relayed,
                lambda server: sipsak(server, truth),
                lambda server: reload(server, truth, edit_db_text(table)),
                lambda server: loaded(server, "with native routes"),
            ],
        )

        database = folder / "phrasebook.sqlite"
        shutil.copy(sqlite_file(exports), database)
        sqlite = {"WITH_PHRASEBOOK": True, "WITH_SQLITE": True, "PHRASEBOOK_DB": f"sqlite:///{database}"}
        served(
            Kamailio(folder, "native.cfg", **sqlite),
            "SQLite, native routes",
            [
                lambda server: local_replies(server, truth, prefixes=[""]),
                lambda server: negotiation(server, truth, limit=(1000, 32)),
                lambda server: reload(server, truth, edit_sqlite(database)),
            ],
        )

        lua_alone(folder)
        served(
            Kamailio(folder, "lua.cfg", LUA_FILE=f"{folder}/lua.lua"),
            "Lua",
            [
                lambda server: local_replies(server, truth),
                lambda server: negotiation(server, truth),
                relayed,
                lambda server: sipsak(server, truth),
                lambda server: loaded(server, "with Lua"),
            ],
        )

        served(Kamailio(folder, "native.cfg"), "no phrases", [lambda server: loaded(server, "without phrases")])
        plain_rate, plain_used = loads.pop("without phrases")
        for name, (rate, used) in loads.items():
            say(f"{name}: {rate / plain_rate:.2f} times the calls/s without phrases, {used - plain_used:+.0f} µs per call")


if __name__ == "__main__":
    start(main, __doc__)
