"""Runs the code that docs/asterisk-freeswitch.md has for a PBX as it is printed there: usage `lua.py PROGRAM`.

The commands of the page make the files. The script for FreeSWITCH runs with a mock session in four versions of Lua that
FreeSWITCH or Asterisk can be built with. The query of Asterisk's func_odbc runs in SQLite. The phrases are compared with the
tables in out/.
"""

import configparser
import json
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

from snippets import block, commands

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE / "kamailio"))
from run import Truth, cases

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
GUIDE = HERE.parents[1] / "docs/asterisk-freeswitch.md"
# The folder of the exported files on the page.
FOLDER = "/etc/freeswitch/phrasebook"
INTERPRETERS = ["lua5.1", "lua5.3", "lua5.4", "luajit"]
# By code and tag.
PHRASES = Truth().phrases

# Languages and weights as FreeSWITCH splits a header, the argument of the script, the code of the bridge, and what the caller
# gets: the code and the language, or nothing.
SESSIONS = [
    ([("ko", None)], "404", None, (404, "ko")),
    ([("ko", None)], None, "486", (486, "ko")),
    ([("fr", None), ("es-MX", "0.8"), ("ko", "0.5")], None, "603", (603, "es")),
    ([("ko", "0.1"), ("zh-Hans-CN", "0.9")], None, "480", (480, "zh-CN")),
    ([("en-GB", None)], None, "600", (600, "en")),
    # None of our languages, a language that is refused, no header, no code, a code without a phrase.
    ([("zh-TW", None)], None, "486", None),
    ([("ko", "0")], None, "486", None),
    ([], None, "486", None),
    ([("ko", None)], None, None, None),
    ([("ko", None)], None, "499", None),
]


def exports(folder):
    """Runs the commands of the page in a folder that is used as /."""
    (folder / FOLDER[1:]).parent.mkdir(parents=True)
    for command in commands(GUIDE, "console export") + commands(GUIDE, "console sqlite"):
        words = command.replace(FOLDER, str(folder / FOLDER[1:])).split()
        if words[0] == "sip-phrasebook":
            words[0] = PROGRAM
        subprocess.run(words, cwd=folder, check=True, capture_output=True)


def literal(value):
    return "nil" if value is None else json.dumps(value, ensure_ascii=False)


def session(folder, script, languages, argument, failure):
    """A program that runs the script as mod_lua does, with the variables of a channel, and prints what the script executes."""
    variables = {"sip_invite_failure_status": failure}
    if languages:
        variables["sip_accept_language_count"] = str(len(languages))
    for at, (value, weight) in enumerate(languages):
        variables |= {f"sip_accept_language_{at}_value": value, f"sip_accept_language_{at}_q": weight}
    rows = "".join(f"[{literal(name)}] = {literal(value)}, " for name, value in variables.items())
    program = f"""local variables = {{ {rows} }}
argv = {{ [0] = "phrasebook.lua", {literal(argument)} }}
session = {{}}
function session:getVariable(name) return variables[name] end
function session:execute(application, data) print(application .. "(" .. data .. ")") end
{script}"""
    path = folder / "session.lua"
    path.write_text(program, encoding="utf-8")
    return path


def freeswitch(folder):
    script = block(GUIDE, "lua freeswitch")
    assert f'"{FOLDER}/' in script
    script = script.replace(FOLDER, str(folder / FOLDER[1:]))
    for interpreter in INTERPRETERS:
        for languages, argument, failure, expected in SESSIONS:
            path = session(folder, script, languages, argument, failure)
            result = subprocess.run([interpreter, path], capture_output=True, text=True, timeout=30)
            assert result.returncode == 0, f"{interpreter}: {result.stderr}"
            right = "" if expected is None else f"respond({expected[0]} {PHRASES[expected]})\n"
            assert result.stdout == right, (interpreter, languages, argument, failure, result.stdout, right)
    return len(INTERPRETERS) * len(SESSIONS)


def every_phrase(folder):
    """Checks all phrases and the cases of Accept-Language with the file itself."""
    file = folder / FOLDER[1:] / "sip-phrasebook.lua"
    lines = [f"local book, failed = dofile({literal(str(file))}), 0"]
    lines.append("local function same(found, right) if found ~= right then failed = failed + 1 end end")
    for (code, tag), phrase in PHRASES.items():
        lines.append(f"same(book.phrase({literal(tag.lower())}, {code}), {literal(phrase)})")
    headers = 0
    for header, tag, _ in cases():
        # The longest headers take seconds; Kamailio's test covers them.
        if len(header) > 2000:
            continue
        header = "".join(f"\\{byte:03}" for byte in header)
        lines.append(f'same(book.negotiate("{header}"), {literal(tag and tag.lower())})')
        headers += 1
    assert headers >= 400, headers
    lines.append("print(failed)")
    path = folder / "all.lua"
    path.write_text("\n".join(lines), encoding="utf-8")
    for interpreter in INTERPRETERS:
        result = subprocess.run([interpreter, path], capture_output=True, text=True, timeout=30)
        assert result.stdout == "0\n", f"{interpreter}: {result.stdout}{result.stderr}"
    return len(INTERPRETERS) * (len(PHRASES) + headers)


# The rows of a dataset in the French of Canada and of France, as the tests of the export have them, and what ranges reach.
REGIONS = {
    "fr": "fr-fr fr-ca", "fr-ca": "fr-ca fr-fr", "fr-fr": "fr-fr fr-ca", "fr-zz": "fr-ca fr-fr",
    "fr-*-ca": "fr-ca fr-fr", "fr-*-fr": "fr-fr fr-ca", "fr-*-zz": "fr-ca fr-fr",
}
REACHED = {
    "fr": "fr-fr", "fr-FR": "fr-fr", "fr-CA": "fr-ca", "fr-BE": "fr-ca", "fr-002-x-a": "fr-ca", "fr-x-a": "fr-fr",
    "fr-Latn": "fr-fr", "fr-Latn-FR": "fr-fr", "fr-Latn-BE": "fr-ca", "fr-CA;q=0, fr-BE": "fr-fr", "de": None,
}


def regions(folder):
    """A language with two regions, which the exported file has not: the code of the file with other data."""
    file = folder / FOLDER[1:] / "sip-phrasebook.lua"
    _, head, code = file.read_text(encoding="utf-8").partition("-- SIP Phrasebook for Kamailio's KEMI")
    assert head, "the code begins with another line"
    rows = ", ".join(f"[{literal(row)}] = {{ {', '.join(map(literal, tags.split()))} }}" for row, tags in REGIONS.items())
    named = '["fr-ca/fr-ca"] = 2, ["fr-fr/fr-fr"] = 2, ["fr/fr-ca"] = 1, ["fr/fr-fr"] = 1'
    data = f'local data = {{ tags = {{ "fr-ca", "fr-fr" }}, reached = {{ {rows} }}, named = {{ {named} }}, phrases = {{}} }}'
    path = folder / "regions.lua"
    path.write_text(f"{data}\n{head}{code}", encoding="utf-8")
    lines = [f"local book = dofile({literal(str(path))})"]
    lines += [f"print(book.negotiate({literal(header)}))" for header in REACHED]
    script = folder / "ranges.lua"
    script.write_text("\n".join(lines), encoding="utf-8")
    for interpreter in INTERPRETERS:
        result = subprocess.run([interpreter, script], capture_output=True, text=True, timeout=30)
        found = dict(zip(REACHED, result.stdout.splitlines()))
        right = {header: tag or "nil" for header, tag in REACHED.items()}
        assert found == right, f"{interpreter}: {found} {result.stderr}"
    return len(INTERPRETERS) * len(REACHED)


def dial_plan():
    """Checks that the dial plan of FreeSWITCH calls the script after the bridge, and continues if the bridge fails."""
    plan = xml.etree.ElementTree.fromstring(block(GUIDE, "xml freeswitch"))
    actions = [(action.get("application"), action.get("data")) for action in plan.iter("action")]
    assert actions.index(("set", "continue_on_fail=true")) < 2, actions
    applications = [application for application, _ in actions]
    assert applications[-3:] == ["bridge", "lua", "hangup"], actions
    assert actions[-2][1] == "phrasebook.lua", actions


def asterisk(folder):
    """Runs the query of func_odbc, with its variables replaced as Asterisk replaces them."""
    configuration = configparser.ConfigParser(interpolation=None)
    configuration.read_string(block(GUIDE, "ini func_odbc.conf"))
    query = configuration["REASON"]["readsql"]
    assert "ODBC_REASON(" in block(GUIDE, "ini extensions.conf")
    database = sqlite3.connect(f"file:{folder}/sqlite/sip-response.sqlite?mode=ro", uri=True)
    for (code, tag), phrase in PHRASES.items():
        values = {"1": tag, "2": str(code)}
        sql = re.sub(r"\$\{SQL_ESC\(\$\{ARG([12])\}\)\}", lambda found: values[found[1]], query)
        assert "$" not in sql, sql
        assert database.execute(sql).fetchall() == [(phrase,)], sql
    return len(PHRASES)


def causes():
    """Checks the column for RFC 3398 in the table of causes, and the list of causes for which all agree."""
    table = json.loads((HERE.parents[1] / "out/en/q850-causes.json").read_text(encoding="utf-8"))
    # The first code is the usual one, unless it holds only in ANSI networks.
    usual = {row["value"]: row["to_sip_rfc3398"].split(";")[0].split(" ")[0] for row in table["rows"]}
    assert usual.pop(26) == "404", "the cause of ANSI networks"
    page = GUIDE.read_text(encoding="utf-8")
    listed = {}
    for values, rfc in re.findall(r"^\| ([\d, ]+) \| (\d*) ?\| \d{3} \| \d{3} \|$", page, re.MULTILINE):
        listed |= {int(value): rfc for value in values.split(",")}
    assert listed == {value: usual[value] for value in listed} and len(listed) > 20, listed
    [agreed] = re.findall(r"follow RFC 3398 for causes\s+([\d,\s]+)and\s+(\d+)\.", page)
    agreed = {int(value) for value in re.findall(r"\d+", " ".join(agreed))}
    assert not agreed & listed.keys()
    assert agreed | listed.keys() >= {value for value, code in usual.items() if code}, "a cause is missing"
    return len(listed) + len(agreed)


with tempfile.TemporaryDirectory(prefix="sip-phrasebook-") as folder:
    folder = pathlib.Path(folder)
    exports(folder)
    dial_plan()
    print(f"FreeSWITCH: {freeswitch(folder)} sessions")
    print(f"Lua: {every_phrase(folder)} phrases and headers")
    print(f"Lua: {regions(folder)} ranges with regions")
    print(f"Asterisk: {asterisk(folder)} queries")
print(f"causes: {causes()} values")
