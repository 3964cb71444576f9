"""Patches Debian's kamailio.cfg with the diff of docs/kamailio.md, and calls the server: usage `stock.py EXPORTS`.

The file is the one that the package installed. The server runs with the patched file as it is, with several of its WITH_
definitions, and with default languages for phones that do not ask.
"""

import os
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from harness import HERE, LOOPBACK, PATIENCE, Callee, Failure, Kamailio, Sipp, start, wait_until
from run import TM_TRYING, Truth, expect, say, served

sys.path.append(str(HERE.parent))
from snippets import block, commands

GUIDE = HERE.parents[2] / "docs/kamailio.md"
STOCK = Path("/etc/kamailio/kamailio.cfg")
# Debian's empty tables for db_text.
TABLES = Path("/usr/share/kamailio/dbtext/kamailio")
# pike and the table of banned addresses exempt the server's own address, so a flood has to come from another one.
ANOTHER_LOOPBACK = "127.0.0.2"


class Stock(Kamailio):
    """A server with the patched file."""

    # The xlog calls in the file log their notes as errors.
    EXPECTED = "<script>"

    def __init__(self, folder, *defines, **values):
        super().__init__(folder, "kamailio.cfg", start="404", **dict.fromkeys(defines, True), **values)
        # The file does not name a socket, and -Y sets the folder of the default one.
        self.socket = f"unix:{folder}/kamailio_ctl"

    def said(self):
        """What the server logged, without the errors that a test expects."""
        return "\n".join(line for line in super().said().splitlines() if not re.search(self.EXPECTED, line))


class Phone:
    """A phone that sends requests of any method."""

    def __init__(self, server, address=LOOPBACK):
        self.server = server
        self.address = address

    def ask(self, *request, **options):
        """The status line of the first reply to a request, in bytes."""
        with self._sent(*request, **options) as phone:
            phone.settimeout(PATIENCE)
            try:
                return phone.recv(65535).split(b"\r\n", 1)[0]
            except TimeoutError:
                raise Failure(f"no reply to {request} {options}") from None

    def send(self, *request, **options):
        """Sends a request without waiting for a reply."""
        self._sent(*request, **options).close()

    def register(self, user, port, *fields):
        """Registers a phone that listens on a port, and returns the status line."""
        return self.ask("REGISTER", user, fields=(f"Contact: <sip:{user}@{LOOPBACK}:{port}>;expires=600", *fields))

    def _sent(
        self,
        method,
        user="",
        domain=None,
        caller=f"caller@{LOOPBACK}",
        language=None,
        tag=False,
        hops=70,
        sequence=None,
        fields=(),
    ):
        uri = f"sip:{user}@{domain or self.server.uri}".replace(":@", ":")
        phone = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        phone.bind((self.address, 0))
        port = phone.getsockname()[1]
        mark = f"{random.getrandbits(64):x}"
        lines = [
            f"{method} {uri} SIP/2.0",
            f"Via: SIP/2.0/UDP {self.address}:{port};branch=z9hG4bK{mark}",
            f"Max-Forwards: {hops}",
            f"From: <sip:{caller}>;tag={mark}",
            f"To: <{uri}>" + (";tag=1" if tag else ""),
            f"Call-ID: {mark}",
            f"CSeq: {sequence or f'1 {method}'}",
            *fields,
            *([] if language is None else [f"Accept-Language: {language}"]),
            "Content-Length: 0",
        ]
        phone.sendto("\r\n".join([*lines, "", ""]).encode(), (LOOPBACK, self.server.port))
        return phone


def patched(folder):
    """Copies the file of the package, and runs the commands of the page on it."""
    (folder / "phrasebook.diff").write_text(block(GUIDE, "diff phrasebook"))
    configuration = folder / "kamailio.cfg"
    # As if an operator had added lines at the top, so that the hunks are at other lines; many parts of the file look alike.
    added = "# Of the operator.\n" * 40
    stock = STOCK.read_text()
    configuration.write_text(stock.replace("\n", f"\n{added}", 1))
    for command in commands(GUIDE, "console stock"):
        command = command.replace("/etc/kamailio", str(folder))
        result = subprocess.run(
            ["sh", "-c", command], cwd=folder, capture_output=True, text=True, timeout=PATIENCE
        )
        if result.returncode != 0 or re.search("fuzz|FAILED", result.stdout):
            raise Failure(f"{command}:\n{result.stdout}{result.stderr}")
    text = configuration.read_text().replace(added, "", 1)
    if (folder / "kamailio.cfg.orig").read_text().replace(added, "", 1) != stock:
        raise Failure("patch does not keep the original file")
    own = re.compile(r"^\t+((?:sl_|t_)?(?:send_)?reply\(|sl_reply_error)", re.MULTILINE)
    if len(own.findall(stock)) != 16 or own.findall(text) != ["sl_reply_error"] * 3:
        raise Failure(f"of {len(own.findall(stock))} replies, the diff leaves {own.findall(text)}")

    # If the diff's tabs have become spaces, patch needs an option.
    (folder / "spaces.diff").write_text(block(GUIDE, "diff phrasebook").expandtabs())
    spaces = folder / "spaces.cfg"
    spaces.write_text(stock)
    subprocess.run(
        ["patch", "-l", "spaces.cfg", "spaces.diff"], cwd=folder, check=True, capture_output=True, timeout=PATIENCE
    )
    if spaces.read_text().split() != text.split():
        raise Failure("with spaces or at other lines, the diff gives a different result")

    configuration.write_text(text.replace("/etc/kamailio", str(folder)))
    say("the diff is applied")


# Replies that the file itself sends: the code, its phrase, and the request.
REPLIES = [
    (200, "Keepalive", {"method": "OPTIONS"}),
    (403, "Not relaying", {"method": "OPTIONS", "user": "bob", "domain": "example.org"}),
    (404, "Not Found", {"method": "OPTIONS", "user": "nobody"}),
    (404, "Not here", {"method": "MESSAGE", "user": "bob", "tag": True}),
    (404, "Not here", {"method": "PUBLISH", "user": "bob"}),
    (404, "No voicemail service", {"method": "SUBSCRIBE", "user": "bob", "fields": ["Event: message-summary"]}),
    (405, "Method Not Allowed", {"method": "MESSAGE", "user": "invited"}),
    (483, "Too Many Hops", {"method": "OPTIONS", "user": "bob", "hops": 0}),
    (484, "Address Incomplete", {"method": "MESSAGE"}),
]


def replies(server, truth, cases=REPLIES):
    phone = Phone(server)
    # This phone accepts calls, but no messages.
    phone.register("invited", server.port, "Allow: INVITE")
    for code, given, request in cases:
        for tag in (None, "ko", "es"):
            expect(truth.line(code, tag, given), phone.ask(**request, language=tag), f"{request} in {tag}")
    return f"{3 * len(cases)} replies of the server"


def call(folder, server, user, language, code):
    """The status lines of a call that ends with a code: each provisional one once, and then all others."""
    with Sipp(folder, server, [user], language, [code], rate=10) as run:
        run.finish()
        [lines] = run.status_lines()
    status = [line[8:11] for line in lines]
    if b"180" in status and b"100" in status[status.index(b"180") :]:
        raise Failure(f"100 after 180 in a call to {user}: {lines}")
    provisional = sorted({line for line in lines if line.startswith(b"SIP/2.0 1")})
    return provisional, [line for line in lines if line not in provisional]


def calls(folder, server, truth, cases, tags=((None, None), ("ko", "ko"))):
    """Makes each call in each language, and checks the replies against the expected tag.

    A case is the user, what the phone does, the final code, and its phrase.
    """
    for user, phone, code, given in cases:
        for language, tag in tags:
            provisional, final = call(folder, server, user, language, code)
            what = f"a call to {user} in {language}"
            expect([truth.line(code, tag, given)], final, what)
            relayed = [truth.line(100, tag, TM_TRYING), truth.line(180, tag, "Ringing")]
            expect({"rings": relayed, "is silent": relayed[:1], "is not registered": []}[phone], provisional, what)
    return f"{len(tags) * len(cases)} calls"


def no_answer(folder, server, truth):
    """Checks 408 for a phone that is registered but silent."""
    # The file sets a timeout of 30 seconds.
    server.rpc("cfg.set_now_int", "tm", "fr_timer", "500")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind((LOOPBACK, 0))
        phone = Phone(server)
        phone.register("silent", silent.getsockname()[1])
        result = calls(folder, server, truth, [("silent", "is silent", 408, "Request Timeout")])
        expect(truth.line(408, "ko"), phone.ask("MESSAGE", "silent", language="ko"), "a message without an answer")
    return f"{result} without an answer"


def untouched(server, cases):
    """Replies that stay as they are, whatever the caller asks for."""
    for status_line, request in cases:
        expect(status_line, Phone(server).ask(**request, language="ko"), f"{request}, which is not rewritten")
    return f"{len(cases)} replies that are not rewritten"


def failed_relay(server):
    """Checks the reply of `sl_reply_error`, which is sent because the server has no TLS socket."""
    Phone(server).ask("REGISTER", "tls", fields=[f"Contact: <sip:tls@{LOOPBACK}:5061;transport=tls>;expires=60"])
    request = {"method": "OPTIONS", "user": "tls"}
    return untouched(server, [(b"SIP/2.0 500 I'm terribly sorry, server error occurred (7/SL)", request)])


def sipsak(server, truth):
    """sipsak leaves out the last digit of a five-digit port, so its request is for another server."""
    target = f"sip:404@{server.uri}"
    command = ["sipsak", "-vv", "-s", target, "-j", "Accept-Language: ko"]
    output = subprocess.run(command, capture_output=True, timeout=PATIENCE).stdout
    if len(str(server.port)) != 5 or f"\nTo: {target[:-1]};".encode() not in output:
        raise Failure(f"sipsak does not cut the port of {target}: {output!r}")
    found = re.findall(rb"^SIP/2\.0 .*$", output, re.MULTILINE)
    expect([truth.line(403, "ko")], [line.rstrip(b"\r") for line in found], "sipsak with a port of five digits")
    return "sipsak cuts the port"


def flood(server):
    """The server's own table of banned addresses works alongside the table of phrases."""
    if ANOTHER_LOOPBACK in server.rpc("htable.dump", "ipban"):
        raise Failure("the address is banned before its flood")
    phone = Phone(server, ANOTHER_LOOPBACK)
    # More than 16 requests in two seconds; a request from a banned address gets no reply.
    for _ in range(40):
        phone.send("OPTIONS")
    wait_until(lambda: ANOTHER_LOOPBACK in server.rpc("htable.dump", "ipban"), "a ban after a flood")
    return "a ban after a flood"


def voicemail(folder, server, truth, port):
    server.rpc("cfg.sets", "voicemail", "srv_ip", LOOPBACK)
    # Without the prefix, kamcmd sends a number.
    server.rpc("cfg.sets", "voicemail", "srv_port", f"s:{port}")
    return calls(folder, server, truth, [("bob", "rings", 603, "From Voicemail")]) + " that go on to voicemail"


def strangers(server, truth):
    """Checks 403 for a caller from another domain who calls a number in the telephone network."""
    server.rpc("cfg.sets", "pstn", "gw_ip", LOOPBACK)
    request = {"method": "OPTIONS", "user": "+4930123", "caller": "alice@example.org"}
    return replies(server, truth, [(403, "Not Allowed", request)])


def with_default_languages(folder):
    """Adds the blocks of the page to the patched file, and the table with a row for the caller of sipp."""
    configuration = folder / "kamailio.cfg"
    text = configuration.read_text()
    include = 'include_file "phrasebook/sip-phrasebook.cfg"\n'
    [line] = [line for line in text.splitlines(keepends=True) if re.search(r"\broute\(PHRASEBOOK\);", line)]
    text = text.replace(line, block(GUIDE, "text use of default language"))
    configuration.write_text(text.replace(include, include + block(GUIDE, "text default language")))
    table = folder / "phrasebook/kamailio_language"
    table.write_text(block(GUIDE, "text languages of callers") + f"{LOOPBACK}:ko\n")
    return table


# The caller, Accept-Language, and the expected language: the table on the page covers example.com.
CALLERS = [
    ("bob@example.com", None, "ko"),
    ("bob@EXAMPLE.com", None, "ko"),
    ("alice@example.com", None, "es"),
    ("gateway@example.com", None, None),
    ("alice@example.org", None, None),
    ("example.com@example.org", None, None),
    # A caller who asks for a language gets no default, even if there is no phrase in that language.
    ("bob@example.com", "es", "es"),
    ("alice@example.com", "zh-CN", "zh-CN"),
    ("gateway@example.com", "ko", "ko"),
    ("bob@example.com", "fr", None),
    ("bob@example.com", "", None),
]


def default_languages(server, truth, callers=CALLERS):
    phone = Phone(server)
    for caller, language, tag in callers:
        found = phone.ask("OPTIONS", "nobody", caller=caller, language=language)
        expect(truth.line(404, tag, "Not Found"), found, f"{caller} in {language}")
    return f"{len(callers)} callers"


def reload(server, truth, table):
    """An edit of the table takes effect after a reload."""
    modified = table.stat().st_mtime
    table.write_text(table.read_text().replace("example.com:ko", "example.com:es") + "carol@example.com:xx\n")
    # db_text compares whole seconds, and the server may have started in this second.
    os.utime(table, (modified + 2, modified + 2))
    default_languages(server, truth, CALLERS[:1])
    listed = server.rpc("htable.get", "reason", "*")
    if any(not re.search(rf"\b{tag.lower()}\b", listed) for tag in truth.tags):
        raise Failure(f"the languages are not all listed: {listed}")
    server.rpc("htable.reload", "language")
    # There is no language `xx`.
    default_languages(server, truth, [("bob@example.com", None, "es"), ("carol@example.com", None, None)])
    return "a reload"


def main(exports):
    truth = Truth()
    with tempfile.TemporaryDirectory(prefix="sip-phrasebook-") as folder, ExitStack() as stack:
        folder = Path(folder)
        shutil.copytree(exports / "kamailio/sip-response", folder / "phrasebook")
        shutil.copytree(TABLES, folder / "tables")
        patched(folder)

        def callee(code, phrase):
            return stack.enter_context(Callee(folder, code, phrase)).port

        ports = {"bob": callee(486, "From Bob"), "moved": callee(302, "Moved"), "asks": callee(407, "Who Are You")}
        mailbox = callee(603, "From Voicemail")
        to_bob = [("bob", "rings", 486, "From Bob")]

        def registered(server):
            for user, port in ports.items():
                request = (b"SIP/2.0 200 OK", Phone(server).register(user, port))
                expect(*request, f"REGISTER of {user}")
            return f"{len(ports)} phones"

        def called(server):
            to_nobody = ("nobody", "is not registered", 404, "Not Found")
            return calls(folder, server, truth, [*to_bob, to_nobody])

        register = {"method": "REGISTER", "user": "dave", "fields": ["Contact: <sip:dave@127.0.0.1>"]}
        # CSeq names INVITE, which is not the method of the request.
        malformed = {"method": "OPTIONS", "user": "bob", "sequence": "1 INVITE"}
        own = [
            (b"SIP/2.0 200 OK", register),
            (b"SIP/2.0 400 CSeq method does not match request method", malformed),
        ]
        served(
            Stock(folder),
            "as it is",
            [
                lambda server: replies(server, truth),
                registered,
                called,
                lambda server: untouched(server, own),
                lambda server: sipsak(server, truth),
                lambda server: no_answer(folder, server, truth),
            ],
        )
        served(
            Stock(folder, "WITH_ANTIFLOOD"),
            "WITH_ANTIFLOOD",
            [lambda server: replies(server, truth), registered, called, flood],
        )

        instead = [("moved", "rings", 404, "Not found"), ("asks", "rings", 404, "Not found")]
        several = Stock(folder, "WITH_BLOCK3XX", "WITH_BLOCK401407", "WITH_PSTN", "WITH_VOICEMAIL")
        several.EXPECTED += r"|7/SL|uri2dst2|prepare_new_uac|t_forward_nonack"
        served(
            several,
            "WITH_BLOCK3XX, WITH_BLOCK401407, WITH_PSTN, WITH_VOICEMAIL",
            [
                registered,
                called,
                lambda server: calls(folder, server, truth, instead),
                lambda server: no_answer(folder, server, truth),
                lambda server: strangers(server, truth),
                failed_relay,
                lambda server: voicemail(folder, server, truth, mailbox),
            ],
        )

        databases = ["WITH_AUTH", "WITH_USRLOCDB", "WITH_ALIASDB", "WITH_SPEEDDIAL", "WITH_MULTIDOMAIN"]
        authenticated = Stock(folder, *databases, DBURL=f"text://{folder}/tables")
        from_here = {"method": "OPTIONS", "user": "bob", "caller": f"bob@{authenticated.uri}"}
        challenges = [
            (b"SIP/2.0 401 Unauthorized", register),
            (b"SIP/2.0 407 Proxy Authentication Required", from_here),
        ]
        foreign = {"method": "OPTIONS", "user": "bob", "domain": "example.org", "caller": "bob@example.org"}
        local = {"method": "OPTIONS", "user": "nobody", "caller": "bob@example.org"}
        served(
            authenticated,
            ", ".join(databases),
            [
                lambda server: replies(server, truth, [(403, "Not relaying", foreign), (404, "Not Found", local)]),
                lambda server: untouched(server, challenges),
            ],
        )

        table = with_default_languages(folder)
        served(
            Stock(folder),
            "default languages",
            [
                lambda server: default_languages(server, truth),
                registered,
                lambda server: calls(folder, server, truth, to_bob, [(None, "ko"), ("es", "es"), ("fr", None)]),
                lambda server: reload(server, truth, table),
            ],
        )


if __name__ == "__main__":
    start(main, __doc__)
