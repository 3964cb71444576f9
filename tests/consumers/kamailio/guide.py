"""Sets Kamailio up as docs/kamailio.md says, with the blocks of that page: usage `guide.py EXPORTS`.

The server relays all requests to a sipp callee that answers 486, except those to user 404. The callee's replies and the
server's own have to be in the caller's language, with db_text, with SQLite, with the routes that a reader adds to their own,
and with Lua.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from harness import HERE, Callee, Caller, Failure, Kamailio, Sipp, start
from run import Truth, expect, say, sqlite_file

sys.path.append(str(HERE.parent))
from snippets import block

GUIDE = HERE.parents[2] / "docs/kamailio.md"

# What a reader's configuration has before the blocks of the page.
MODULES = """#!KAMAILIO
log_stderror=yes
debug=-1
children=2
auto_aliases=no
disable_tcp=yes
loadmodule "ctl.so"
loadmodule "pv.so"
loadmodule "tm.so"
loadmodule "sl.so"
loadmodule "textops.so"
loadmodule "textopsx.so"
loadmodule "siputils.so"
modparam("ctl", "binrpc", RPC_SOCKET)
"""

# The page relays to the address in the request, which in this test is the server's own.
TO_CALLEE = {"t_relay();": '$du = CALLEE; t_relay();'}
TO_CALLEE_IN_LUA = {"KSR.tm.t_relay()": 'KSR.pv.sets("$du", CALLEE) KSR.tm.t_relay()'}


def replaced(text, replacements):
    """The text with each of the words replaced; it has to contain all of them."""
    for word, replacement in replacements.items():
        if word not in text:
            raise Failure(f"the page does not have {word!r}")
        text = text.replace(word, replacement)
    return text


def with_sqlite(modules):
    """The block for db_text, with its first lines replaced by those for SQLite, as the page says."""
    lines = modules.splitlines(keepends=True)
    start = [at for at, line in enumerate(lines) if "htable" in line][0]
    return block(GUIDE, "text sqlite") + "".join(lines[start:])


def configurations(folder, callee):
    """The name and the files of each configuration that the page describes."""
    etc = {"/etc/kamailio": str(folder)}
    target = {"CALLEE": f'"sip:127.0.0.1:{callee.port}"'}
    modules = block(GUIDE, "text modules")
    routes = replaced(replaced(block(GUIDE, "text routes"), TO_CALLEE), target)
    own = block(GUIDE, "text own routes")
    to_own = {'t_on_reply("PHRASEBOOK")': 't_on_reply("MINE")', 't_on_failure("PHRASEBOOK")': 't_on_failure("MINE")'}
    lua = replaced(replaced(block(GUIDE, "lua"), TO_CALLEE_IN_LUA), target)
    load_lua = f'loadmodule "app_lua.so"\nmodparam("app_lua", "load", "{folder}/routes.lua")\ncfgengine "lua"\n'
    yield "db_text", {"kamailio.cfg": MODULES + replaced(modules, etc) + routes}
    yield "SQLite", {"kamailio.cfg": MODULES + replaced(with_sqlite(modules), etc) + routes}
    yield "own routes", {"kamailio.cfg": MODULES + replaced(modules, etc) + own + replaced(routes, to_own)}
    yield "Lua", {"kamailio.cfg": MODULES + load_lua, "routes.lua": replaced(lua, etc)}


def own_replies(server, truth):
    with Caller(server) as caller:
        for tag in truth.tags:
            expect(truth.line(404, tag), caller.ask("404", tag.encode()), f"404 in {tag}")
        expect(b"SIP/2.0 404 Not Found", caller.ask("404"), "404 for a caller who did not ask")
    return f"{len(truth.tags) + 1} replies of the server"


def relayed_replies(folder, server, truth):
    for tag in [None, *truth.tags]:
        with Sipp(folder, server, ["bob"], tag, [486], rate=10) as run:
            run.finish()
            [lines] = run.status_lines()
        expected = truth.line(486, tag, "From The Callee")
        if expected not in lines:
            raise Failure(f"486 in {tag}: {expected!r} is not among {lines}")
        trying = truth.line(100, tag, "Trying")
        if tag and trying not in lines:
            raise Failure(f"100 in {tag}: {trying!r} is not among {lines}")
    return f"{len(truth.tags) + 1} replies of a callee"


def main(exports):
    truth = Truth()
    with tempfile.TemporaryDirectory(prefix="sip-phrasebook-") as folder:
        folder = Path(folder)
        shutil.copytree(exports / "kamailio/sip-response", folder / "phrasebook")
        shutil.copy(sqlite_file(exports), folder / "sip-phrasebook.sqlite")
        with Callee(folder, 486, "From The Callee") as callee:
            for name, files in configurations(folder, callee):
                for file, text in files.items():
                    (folder / file).write_text(text)
                with Kamailio(folder, "kamailio.cfg", start="404") as server:
                    try:
                        say(f"{name}: {own_replies(server, truth)}")
                        say(f"{name}: {relayed_replies(folder, server, truth)}")
                    finally:
                        server.check_log()


if __name__ == "__main__":
    start(main, __doc__)
