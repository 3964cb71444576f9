"""Servers, callers and callees for the tests of Kamailio. All run on 127.0.0.1, and end with their `with` blocks."""

import os
import random
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

# Debian installs servers in a folder that is only on root's search path.
os.environ["PATH"] += ":/usr/sbin"

HERE = Path(__file__).parent
LOOPBACK = "127.0.0.1"
# Long enough for a busy machine with few cores; a test that passes does not wait this long.
PATIENCE = 30


class Failure(Exception):
    """A check that failed."""


def start(main, usage):
    """Runs the main function of a script with the folder that its command line names; a failed check ends the script."""
    if len(sys.argv) != 2:
        sys.exit(usage)
    # Exiting in this way ends the servers as well.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended"))
    try:
        main(Path(sys.argv[1]))
    except Failure as failure:
        sys.exit(f"error: {failure}")


def free_ports(count):
    """UDP ports that were free a moment ago."""
    sockets = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(count)]
    try:
        for each in sockets:
            each.bind((LOOPBACK, 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


def wait_until(condition, what):
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise Failure(f"{what}: not within {PATIENCE} s")
        time.sleep(0.05)


class Process:
    """A program in a process group of its own, which ends with the `with` block."""

    def __init__(self, command, log):
        self.command = command
        self.log = Path(log)

    def __enter__(self):
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                self.command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                # sipp leaves files in its working folder.
                cwd=self.log.parent,
                start_new_session=True,
            )
        return self

    def __exit__(self, *_):
        for number in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(self.process.pid, number)
            except ProcessLookupError:
                pass
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                pass
        self.process.wait()

    def is_running(self):
        return self.process.poll() is None

    def said(self):
        return self.log.read_text(errors="replace")


class Kamailio(Process):
    """A server with one of the configurations of this folder."""

    def __init__(self, folder, configuration, start="200", **defines):
        """`start` is a user for whom the server itself answers; an answer shows that it has started."""
        self.folder = folder
        self.start = start
        self.socket = f"unix:{folder}/rpc"
        self.port = free_ports(1)[0]
        self.uri = f"{LOOPBACK}:{self.port}"
        command = ["kamailio", "-f", f"{folder}/{configuration}", "-DD", "-E"]
        command += ["-l", f"udp:{self.uri}", "-w", str(folder), "-Y", str(folder)]
        for name, value in {"RPC_SOCKET": self.socket, **defines}.items():
            command += ["-A", name if value is True else f'{name}="{value}"']
        super().__init__(command, folder / "kamailio.log")

    def __enter__(self):
        super().__enter__()
        try:
            with Caller(self) as caller:
                wait_until(lambda: not self.is_running() or caller.once(self.start, 0.2), "Kamailio starts")
            if not self.is_running():
                raise Failure(f"Kamailio does not start:\n{self.said()}")
        except BaseException:
            self.__exit__()
            raise
        return self

    def check_log(self):
        """Fails if the server logged an error."""
        errors = [line for line in self.said().splitlines() if re.search("ERROR|CRITICAL|BUG|ALERT", line)]
        if errors:
            raise Failure("Kamailio's log has errors:\n" + "\n".join(errors[:5]))

    def rpc(self, *words):
        result = subprocess.run(
            ["kamcmd", "-s", self.socket, *words], capture_output=True, text=True, timeout=PATIENCE
        )
        if result.returncode != 0 or "error" in result.stdout:
            raise Failure(f"kamcmd {words}: {result.stdout}{result.stderr}")
        return result.stdout

    def processor_seconds(self):
        """The processor time of the server and its children, in seconds."""
        ticks = 0
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = stat.read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            if int(fields[2]) == self.process.pid:
                ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")


class Caller:
    """A client that sends OPTIONS over UDP and returns the status lines of the replies, in bytes."""

    def __init__(self, server):
        self.server = server

    def __enter__(self):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind((LOOPBACK, 0))
        return self

    def __exit__(self, *_):
        self.socket.close()

    def once(self, user, patience, fields=()):
        """The status line of the first reply, in bytes; None if none comes in time. `fields` are values of
        Accept-Language."""
        port = self.socket.getsockname()[1]
        mark = f"{random.getrandbits(64):x}"
        head = (
            f"OPTIONS sip:{user}@{self.server.uri} SIP/2.0\r\n"
            f"Via: SIP/2.0/UDP {LOOPBACK}:{port};branch=z9hG4bK{mark}\r\n"
            f"Max-Forwards: 70\r\nFrom: <sip:caller@{LOOPBACK}>;tag={mark}\r\nTo: <sip:{user}@{LOOPBACK}>\r\n"
            f"Call-ID: {mark}\r\nCSeq: 1 OPTIONS\r\n"
        )
        fields = b"".join(b"Accept-Language: " + field + b"\r\n" for field in fields)
        self.socket.sendto(head.encode() + fields + b"Content-Length: 0\r\n\r\n", (LOOPBACK, self.server.port))
        end = time.monotonic() + patience
        while (left := end - time.monotonic()) > 0:
            self.socket.settimeout(left)
            try:
                reply = self.socket.recv(65535)
            except OSError:
                # There was no reply, or the server does not listen yet.
                time.sleep(0.01)
                continue
            # A reply with another Call-ID is a late one to an earlier attempt.
            if f"\r\nCall-ID: {mark}\r\n".encode() in reply:
                return reply.split(b"\r\n", 1)[0]
        return None

    def ask(self, user, *fields):
        for patience in (1, 4, PATIENCE):
            status_line = self.once(user, patience, fields)
            if status_line is not None:
                return status_line
        raise Failure(f"no reply to {user!r} with {fields}")


def scenario(folder, name, replacements):
    """A sipp scenario, with its uppercase placeholders replaced."""
    text = (HERE / name).read_text()
    for word, replacement in replacements.items():
        if word not in text:
            raise Failure(f"{name} has no {word}")
        text = text.replace(word, replacement)
    path = folder / f"{random.getrandbits(64):x}-{name}"
    path.write_text(text)
    return path


class Callee(Process):
    """sipp as a callee that rings and then answers with a code and a phrase."""

    def __init__(self, folder, code, phrase):
        self.port = free_ports(1)[0]
        path = scenario(folder, "callee.xml", {"FINAL": f"{code} {phrase}"})
        command = ["sipp", "-sf", str(path), "-i", LOOPBACK, "-p", str(self.port), "-nostdin"]
        super().__init__(command, path.with_suffix(".log"))

    def __enter__(self):
        super().__enter__()
        wait_until(self._listens, "sipp as a callee")
        return self

    def _listens(self):
        if not self.is_running():
            raise Failure(f"sipp ended:\n{self.said()}")
        return any(
            line.split()[1].endswith(f":{self.port:04X}")
            for line in Path("/proc/net/udp").read_text().splitlines()[1:]
        )


class Sipp(Process):
    """sipp as a caller: sends `total` INVITEs to the users in turn (one to each user if `total` is None)."""

    def __init__(self, folder, server, users, language, codes, rate, total=None, trace=True):
        self.users = users
        self.total = total or len(users)
        finals = [f'<recv response="{code}" optional="true" next="1"/>' for code in codes]
        # sipp requires that the last one is not optional. No server here sends it.
        finals.append('<recv response="699" next="1"/>')
        language = "X-No-Language: 1" if language is None else f"Accept-Language: {language}"
        path = scenario(folder, "caller.xml", {"<!-- FINAL -->": "\n".join(finals), "LANGUAGE": language})
        users_file = path.with_suffix(".csv")
        users_file.write_text("\n".join(["SEQUENTIAL", *users, ""]))
        self.statistics = path.with_suffix(".statistics")
        self.messages = path.with_suffix(".messages")
        command = ["sipp", server.uri, "-sf", str(path), "-i", LOOPBACK, "-inf", str(users_file), "-nostdin"]
        command += ["-p", str(free_ports(1)[0]), "-m", str(self.total), "-cid_str", "%u@%p"]
        command += ["-timeout", f"{2 * PATIENCE}s", "-timeout_error"]
        command += ["-trace_stat", "-stf", str(self.statistics), "-r", str(rate), "-l", "40"]
        if trace:
            command += ["-trace_msg", "-message_file", str(self.messages)]
        super().__init__(command, path.with_suffix(".log"))

    def finish(self):
        """Waits for the end, and returns the statistics of sipp by name."""
        self.process.wait(3 * PATIENCE)
        names, *_, values = [line.split(";") for line in self.statistics.read_text().splitlines()]
        statistics = dict(zip(names, values))
        successful, failed = int(statistics["SuccessfulCall(C)"]), int(statistics["FailedCall(C)"])
        if self.process.returncode != 0 or failed != 0 or successful != self.total:
            raise Failure(f"{successful} of {self.total} calls succeeded, {failed} failed:\n{self.said()[-3000:]}")
        return statistics

    def status_lines(self):
        """For each call, the status lines that sipp received, in bytes."""
        lines = [[] for _ in self.users]
        for message in self.messages.read_bytes().split(b"-" * 47)[1:]:
            kind, _, message = message.partition(b"bytes :\n\n")
            if b"received" in kind and message.startswith(b"SIP/2.0 "):
                call = int(re.search(rb"^Call-ID: (\d+)@", message, re.MULTILINE)[1])
                lines[call - 1].append(message.split(b"\n", 1)[0].rstrip(b"\r"))
        return lines
