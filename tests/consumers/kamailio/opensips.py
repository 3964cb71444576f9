"""Sets OpenSIPS up as docs/opensips.md says: usage `opensips.py EXPORTS SOURCE`.

EXPORTS is the folder of all exports, SOURCE a folder in which OpenSIPS was built as the page says. Debian 12 has no package
of OpenSIPS, so the other tests do not run this one. It needs the Debian package sip-tester.

The server answers users such as 486 itself, and relays the others to sipp. Its replies have to be in the caller's language,
with db_text, with SQLite, and with the routes that a reader adds to their own.
"""

import shutil
import socket
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from guide import replaced
from harness import HERE, LOOPBACK, Callee, Caller, Failure, Process, Sipp, free_ports, wait_until
from run import LANGUAGES, Truth, edit_db_text, expect, local_replies, negotiation, say, sqlite_file

sys.path.append(str(HERE.parent))
from snippets import block

GUIDE = HERE.parents[2] / "docs/opensips.md"

# The page answers one user; the test answers every code. A user such as `t486` gets its reply in a transaction.
ANSWERS = """    } else if ($rU =~ "^t?[0-9]{3}$") {
        if ($rU =~ "^t") t_newtran();
        route(PHRASEBOOK_REPLY, $(rU{re.subst,/^t//}), "As Given");
"""

# The page has one server behind the proxy; in the test, the names of users contain ports, as in `relay-5070`. A second
# port is called at the same time.
RELAYS = """        if ($(rU{s.select,2,-}) != NULL && $(rU{s.select,2,-}) != "") {
            $branch = "sip:callee@127.0.0.1:" + $(rU{s.select,2,-});
        }
        $du = "sip:127.0.0.1:" + $(rU{s.select,1,-});
"""


class OpenSips(Process):
    """A server with a configuration of the page."""

    def __init__(self, folder, source, configuration):
        self.port = free_ports(1)[0]
        self.uri = f"{LOOPBACK}:{self.port}"
        self.fifo = f"{folder}/fifo"
        text = replaced(
            configuration,
            {
                "log_level = 2\n": "log_level = 2\nstderror_enabled = yes\nsyslog_enabled = no\n",
                "127.0.0.1:5060": self.uri,
                "/usr/local/lib64/opensips/modules/": f"{source}/modules/",
                "/tmp/opensips_fifo": self.fifo,
                "/etc/opensips": str(folder),
                '    } else if ($rU == "busy") {\n': ANSWERS + "        exit;\n    } else if (0) {\n",
                '        $du = "sip:127.0.0.1:5070";\n': RELAYS,
                'modparam("tm", "auto_100trying", 0)\n': 'modparam("tm", "auto_100trying", 0)\n'
                'modparam("tm", "fr_timeout", 2)\nmodparam("tm", "fr_inv_timeout", 4)\n',
            },
        )
        file = folder / "opensips.cfg"
        file.write_text(text)
        super().__init__([f"{source}/opensips", "-F", "-f", str(file), "-w", str(folder)], folder / "log")

    def __enter__(self):
        super().__enter__()
        with Caller(self) as caller:
            wait_until(lambda: not self.is_running() or caller.once("200", 0.2), "OpenSIPS starts")
        if not self.is_running():
            raise Failure(f"OpenSIPS does not start:\n{self.said()[-3000:]}")
        return self

    def reload(self):
        command = block(GUIDE, "text reload").split("'")[1]
        Path(self.fifo).write_text(command + "\n")


def relayed_replies(folder, server, truth):
    """Replies of one callee, of two callees at once, and of none; in each language, with sipp."""
    with ExitStack() as stack:
        port = {
            code: stack.enter_context(Callee(folder, code, "From The Callee")).port
            for code in (486, 603, truth.unknown)
        }
        # This callee never answers, but its port is open.
        silent = stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        silent.bind((LOOPBACK, 0))
        port[408] = silent.getsockname()[1]
        # Of two replies, 6xx wins, and a reply wins over a timeout.
        called = [(f"relay-{port[code]}", code) for code in port]
        called += [(f"relay-{port[486]}-{port[603]}", 603), (f"relay-{port[408]}-{port[486]}", 486)]
        users, finals = zip(*called)
        runs = []
        for language, tag in LANGUAGES:
            runs.append((language, tag, stack.enter_context(Sipp(folder, server, users, language, sorted(port), rate=50))))
        count = 0
        for language, tag, run in runs:
            run.finish()
            ringing = truth.line(180, tag, "Ringing")
            for user, final, lines in zip(users, finals, run.status_lines()):
                otherwise = "Request Timeout" if final == 408 else "From The Callee"
                expected = {truth.line(100, tag, "Trying"), truth.line(final, tag, otherwise)}
                expect(expected, set(lines) - {ringing}, f"{user} in {language}")
                count += len(lines)
    return f"{count} status lines of {len(runs) * len(users)} calls by sipp"


def reload(server, truth, edit):
    """An edit takes effect after a reload, and not before."""
    before, after = truth.phrases[486, "ko"], "다른 통화 중: 100"
    with Caller(server) as caller:
        for old, new in ((before, after), (after, before)):
            edit(old, new)
            expect(f"SIP/2.0 486 {old}".encode(), caller.ask("486", b"ko"), "before a reload")
            server.reload()
            reloaded = f"SIP/2.0 486 {new}".encode()
            wait_until(lambda: caller.ask("486", b"ko") == reloaded, f"the reload of {new}")
    return "two reloads"


def main(exports, source):
    truth = Truth()
    configuration = block(GUIDE, "text configuration")
    start, end = configuration.index('loadmodule "db_text.so"'), configuration.index("include_file")
    with_sqlite = configuration[:start] + block(GUIDE, "text sqlite") + configuration[end:]
    to_own = {'t_on_reply("PHRASEBOOK")': 't_on_reply("MINE")', 't_on_failure("PHRASEBOOK")': 't_on_failure("MINE")'}
    own = replaced(configuration, to_own) + block(GUIDE, "text own routes")
    with tempfile.TemporaryDirectory(prefix="sip-phrasebook-") as folder:
        folder = Path(folder)
        shutil.copytree(exports / "kamailio/sip-response", folder / "phrasebook")
        shutil.copy(sqlite_file(exports), folder)
        edit = edit_db_text(folder / "phrasebook/kamailio_reason")

        def relayed(server):
            return relayed_replies(folder, server, truth)

        for name, text, checks in [
            (
                "db_text",
                configuration,
                [
                    lambda server: local_replies(server, truth),
                    lambda server: negotiation(server, truth, limit=(1000, 32)),
                    relayed,
                    lambda server: reload(server, truth, edit),
                ],
            ),
            ("SQLite", with_sqlite, [lambda server: local_replies(server, truth, prefixes=[""]), relayed]),
            ("own routes", own, [relayed]),
        ]:
            with OpenSips(folder, source, text) as server:
                for check in checks:
                    say(f"{name}: {check(server)}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: opensips.py EXPORTS SOURCE")
    try:
        main(Path(sys.argv[1]), Path(sys.argv[2]).resolve())
    except Failure as failure:
        sys.exit(f"error: {failure}")
