"""Runs the commands and queries of docs/call-records.md and of the README as they are printed there.

Takes the path of the program sip-phrasebook. SQLite's shell queries ten thousand calls, and the other programs query five
million. The expected answers are counted from the recipe for the calls and from the tables in out/.
"""

import collections
import contextlib
import csv
import datetime
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import chdb
import duckdb
import pandas
import polars
import pyarrow
import pyspark.sql
from snippets import block, commands

program = pathlib.Path(sys.argv[1]).resolve()
root = pathlib.Path.cwd()
GUIDE = root / "docs/call-records.md"
README = root / "README.md"
REPEATS = 500
START = datetime.datetime(2026, 3, 1)

tables = {}
for tag in ["en", "es", "ko", "zh-CN"]:
    table = json.loads((root / "out" / tag / "sip-response-codes.json").read_text(encoding="utf-8"))
    tables[tag] = {row["code"]: row for row in table["rows"]}
assert len(tables["ko"]) >= 88
clickhouse = chdb.query("SELECT version()", "TSVRaw").data().strip()

# The texts that were logged for some codes.
LOGGED = {
    486: ["SIP/2.0 486 Busy", "486 Busy Here", "busy here", "통화 중"],
    480: ["Temporarily not available", "480"],
    417: ["Bad Extension"],
    404: ["404 Not Found", "Reason: 404;text=\"1234 5678\"", "20486"],
    200: ["200 OK", "OK"],
    503: ["  Service Unavailable ", "Servicio no disponible"],
}
# The codes of texts without a number; if a text has a three-digit number, that number is the code.
MEANS = {
    "busy here": 486, "통화 중": 486, "Temporarily not available": 480, "OK": 200,
    "  Service Unavailable ": 503, "Servicio no disponible": 503,
}
# Ten thousand calls, repeated each hour: all codes, some without a record, numbers that are not codes, and no code.
codes = [*tables["ko"], 198, 250, 399, 450, 499, 599, 650, 0, 99, 700, 48600]
recipe = []
for place, code in enumerate(codes):
    texts = LOGGED.get(code, [f"SIP/2.0 {code} text", f"{code}"])
    recipe += [(code, texts[i % len(texts)]) for i in range(13 * (place % 5 + 1) + place // 2)]
recipe += [(None, None)] * 7
recipe += [(200, "200 OK")] * (10_000 - len(recipe))
assert {text for _, text in recipe} >= MEANS.keys() | {"Bad Extension", "20486"}
counts = collections.Counter(code for code, _ in recipe)
total = len(recipe) * REPEATS
assert total == 5_000_000


def in_order(rows):
    """Sorts rows by the number of calls, the last cell, and then by the code. No code is as rare as a missing one."""
    return sorted(rows, key=lambda row: (-row[-1], row[0] or 0))


def treated_as(code):
    """RFC 3261, section 8.1.3.2."""
    if code is None or code in tables["ko"] or not 100 <= code <= 699:
        return code
    return 183 if code < 200 else code // 100 * 100


def reason(code):
    row = tables["ko"].get(treated_as(code))
    return row and row["reason_phrase"]


def failures(repeats):
    rows = [
        (code, reason(code), code in tables["ko"], count * repeats)
        for code, count in counts.items()
        if code is None or not 200 <= code <= 299
    ]
    return in_order(rows)


def shares():
    words = json.loads(pathlib.Path("json/sip-response.json").read_text(encoding="utf-8"))["groups"]
    classes = collections.Counter()
    for code, count in counts.items():
        classes[f"{code // 100}xx" if code and 100 <= code <= 699 else None] += count * REPEATS
    rows = [
        (name, name and words[name]["texts"]["ko"]["phrase"], calls, round(100 * calls / total, 2))
        for name, calls in classes.items()
    ]
    return sorted(rows, key=lambda row: row[0] or "z")


def by_hour():
    return [
        (
            START + datetime.timedelta(hours=hour),
            code,
            tables["es"].get(code, {}).get("reason_phrase"),
            tables["es"].get(code, {}).get("client_action") or None,
            counts[code],
        )
        for hour in range(REPEATS)
        for code in sorted(counts.keys() - {None})
        if code // 100 == 5
    ]


def from_text():
    found = collections.Counter()
    for _, text in recipe:
        number = re.search(r"(?<!\d)[1-6]\d\d(?!\d)", text or "")
        if number:
            found[int(number[0]), "number"] += REPEATS
        elif text in MEANS:
            found[MEANS[text], "phrase"] += REPEATS
        else:
            found[None, "unknown"] += REPEATS
    rows = [(code, by, calls) for (code, by), calls in found.items()]
    return sorted(rows, key=lambda row: (row[0] is None, row[0], row[1]))


def failed_calls():
    """The answer to the first query of each program: codes without a record stay in the result, without a phrase."""
    rows = [
        (code, tables["ko"][code]["reason_phrase"] if code in tables["ko"] else None, count * REPEATS)
        for code, count in counts.items()
        if code and code >= 300
    ]
    return in_order(rows)


# The queries for DuckDB: page, block, and the expected rows.
QUERIES = [
    (GUIDE, "sql duckdb failed calls", failed_calls),
    (GUIDE, "sql duckdb failures by reason", lambda: failures(REPEATS)),
    (GUIDE, "sql duckdb share by class", shares),
    (GUIDE, "sql duckdb server failures by hour", by_hour),
    (GUIDE, "sql duckdb codes from logged text", from_text),
    (README, "sql duckdb", failed_calls),
]


def in_duckdb():
    database = duckdb.connect()
    database.execute("CREATE TABLE recipe (i INTEGER, code INTEGER, logged VARCHAR)")
    frame = polars.DataFrame(
        {"i": range(len(recipe)), "code": [code for code, _ in recipe], "logged": [text for _, text in recipe]}
    )
    frame.write_csv("recipe.csv")
    database.execute("INSERT INTO recipe SELECT * FROM read_csv('recipe.csv', header = true, quote = '\"')")
    database.execute(
        f"""COPY (
            SELECT code, logged, TIMESTAMP '{START}' + to_hours(hour) + to_seconds(i % 3600) AS started
            FROM recipe, range({REPEATS}) AS hours(hour)
        ) TO 'calls.parquet' (FORMAT parquet)"""
    )
    database.execute(block(GUIDE, "sql duckdb calls"))
    answered = 0
    for page, name, expected in QUERIES:
        result = database.execute(block(page, name)).fetchall()
        assert result == expected(), f"{page.name}, {name}: {result[:20]}"
        answered += len(result)
    (count,) = database.execute("SELECT count(*) FROM calls").fetchone()
    assert count == total
    print(f"DuckDB: {answered} rows from {count} calls are as expected")
    return database


def in_frames():
    """Runs the programs for polars and pandas."""

    def answer(name):
        variables = {}
        with contextlib.redirect_stdout(io.StringIO()):
            exec(block(GUIDE, name), variables)
        return variables["failures"]

    found = answer("python polars").select("code", "reason_phrase", "calls").rows()
    assert found == failed_calls(), f"polars: {found[:20]}"
    frame = answer("python pandas")[["code", "reason_phrase", "calls"]]
    assert pandas.api.types.is_integer_dtype(frame["code"]), frame.dtypes
    found = [(code, None if pandas.isna(phrase) else phrase, calls) for code, phrase, calls in frame.itertuples(index=False)]
    assert found == failed_calls(), f"pandas: {found[:20]}"
    print(f"polars and pandas: {len(found)} rows from {total} calls are as expected")


def versions():
    """Checks that the page names the versions that are used here, except for SQLite's shell, which the machine provides."""
    tried = [
        f"| polars | {polars.__version__} |",
        f"| pandas | {pandas.__version__}, with pyarrow {pyarrow.__version__} |",
        f"| DuckDB | {duckdb.__version__} |",
        f"| ClickHouse | {clickhouse}, in chdb {chdb.__version__}; `clickhouse local` itself was not tried |",
        f"| Spark | {pyspark.__version__}, PySpark in local mode |",
    ]
    page = GUIDE.read_text(encoding="utf-8").splitlines()
    assert set(tried) <= set(page), f"{GUIDE.name} does not have {set(tried) - set(page)}"


def in_clickhouse():
    answer = json.loads(chdb.query(block(GUIDE, "sql clickhouse"), "JSONCompact").data())
    found = [tuple(row) for row in answer["data"]]
    assert found == failed_calls(), f"ClickHouse: {found[:20]}"
    print(f"ClickHouse {clickhouse}: {len(found)} rows from {total} calls are as expected")


# How often calls end with each cause: usual ones, one without a link, one that Q.850 does not list.
CAUSES = {16: 700, 17: 210, 21: 60, 19: 50, 22: 41, 34: 40, 26: 31, 44: 30, 6: 20, 10: 11}


def hang_ups():
    """The causes with their names in Korean, and the status codes of RFC 3398, 7.2.4.1."""
    table = json.loads((root / "out/ko/q850-causes.json").read_text(encoding="utf-8"))
    phrases = {row["value"]: row["phrase"] for row in table["rows"]}
    codes = {17: 486, 21: 403, 19: 480, 22: 410, 34: 503, 26: 404}
    rows = [(cause, phrases.get(cause), codes.get(cause), calls) for cause, calls in CAUSES.items()]
    return sorted(rows, key=lambda row: (-row[3], row[0]))


def hang_ups_in_duckdb(database):
    causes = [cause for cause, calls in CAUSES.items() for _ in range(calls)]
    names = dict(database.execute("SELECT value, freeswitch FROM 'q850-phrases.parquet' WHERE locale = 'en'").fetchall())
    events = [{"eventtype": "ANSWER", "extra": ""}]
    events += [
        {"eventtype": "HANGUP", "extra": json.dumps({"hangupcause": cause, "hangupsource": "", "dialstatus": ""})}
        for cause in causes
    ]
    polars.DataFrame(events).write_parquet("cel.parquet")
    calls = {"hangup_cause": [names.get(cause) or "UNSPECIFIED" for cause in causes], "hangup_cause_q850": causes}
    polars.DataFrame(calls).write_parquet("cdr.parquet")
    for source in ["sql duckdb hangups from Asterisk", "sql duckdb hangups from FreeSWITCH"]:
        database.execute(block(GUIDE, source))
        result = database.execute(block(GUIDE, "sql duckdb hang-up causes")).fetchall()
        assert result == hang_ups(), f"{source}: {result}"
    # Records with only the name; FreeSWITCH's own causes are not in Q.850.
    own = ("ORIGINATOR_CANCEL", 3)
    named = {name: calls for cause, calls in CAUSES.items() if (name := names.get(cause))}
    logged = [name for name, calls in [*named.items(), own] for _ in range(calls)]
    # FreeSWITCH's own causes have the number of NORMAL_CLEARING; here, the others have no number.
    numbers = polars.Series([16 if name == own[0] else None for name in logged], dtype=polars.Int64)
    polars.DataFrame({"hangup_cause": logged, "hangup_cause_q850": numbers}).write_parquet("named.parquet")
    view = block(GUIDE, "sql duckdb hangups from FreeSWITCH").replace("cdr.parquet", "named.parquet")
    database.execute(view)
    result = database.execute("SELECT cause, count(*) FROM hangups GROUP BY cause").fetchall()
    assert dict(result) == {cause: calls for cause, calls in CAUSES.items() if names.get(cause)} | {None: 3}, result
    print(f"DuckDB: {len(CAUSES)} hang-up causes from Asterisk's and FreeSWITCH's records are as expected")


def same_links(database):
    """Checks that Parquet has the same links as SQLite and as the tables of the RFCs."""
    columns = "key, link, position, to_key, condition, reference"
    query = f"SELECT {columns} FROM 'q850-links.parquet' ORDER BY link, key, position"
    links = database.execute(query).fetchall()
    names = sorted({link for _, link, *_ in links})
    queries = [
        f"SELECT value, '{name}' AS link, position, \"to\", \"when\", reference FROM {name} ORDER BY value, position"
        for name in names
    ]
    found = []
    for query in queries:
        shell = ["sqlite3", "-json", "q850.sqlite", query]
        done = subprocess.run(shell, check=True, text=True, capture_output=True)
        found += [tuple(row.values()) for row in json.loads(done.stdout)]
    assert links == found and len(links) == 171, (len(links), len(found))
    ends = {(key, to, link) if link.startswith("to") else (to, key, link) for key, link, _, to, _, _ in links}
    with open(root / "tests/data/q850.csv", encoding="utf-8") as file:
        rows = {(int(row["from"]), int(row["to"]), row["column"]) for row in csv.DictReader(file)}
    assert rows < ends and ("to_sip_rfc3398", 603, "location-user") in {(row[1], row[3], row[4]) for row in links}
    query = "SELECT DISTINCT dataset, to_dataset FROM 'q850-links.parquet'"
    assert database.execute(query).fetchall() == [("q850", "sip-response")]
    print(f"Parquet and SQLite: {len(links)} links are the same")


def in_spark():
    """Runs the programs for Spark in one session, and collects what they show."""
    shown = []

    def show(frame, n, truncate):
        rows = [tuple(row) for row in frame.collect()]
        assert len(rows) <= n and truncate is False, f"Spark shows {n} of {len(rows)} rows"
        shown.append(rows)

    # Nothing that other machines can reach; few partitions and quick compilation, because the programs are short.
    options = ["ui.enabled=false", "ui.showConsoleProgress=false", "sql.shuffle.partitions=2"]
    arguments = [f"--conf spark.{option}" for option in options]
    arguments.append('--driver-java-options "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"')
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    os.environ["PYSPARK_SUBMIT_ARGS"] = f"{' '.join(arguments)} pyspark-shell"
    pyspark.sql.DataFrame.show = show
    session = {}
    for name in ["python spark", "python spark failures by reason", "python spark hang-up causes"]:
        exec(block(GUIDE, name), session)
    session["spark"].stop()
    failed = [(code, calls, phrase) for code, phrase, calls in failed_calls()]
    assert shown == [failed, failures(REPEATS), hang_ups()], [rows[:20] for rows in shown]
    print(f"Spark {pyspark.__version__}: {sum(map(len, shown))} rows are as expected")


def in_sqlite():
    [shell] = commands(GUIDE, "console sqlite")
    name, *files = shell.split()
    database = [name, "-bail", "-batch", "-json", *files]
    make = [
        "CREATE TABLE calls (i INTEGER, code INTEGER, logged TEXT);",
        ".import --csv --skip 1 recipe.csv calls",
        # An import cannot make a NULL; a call without a code has no text either.
        "UPDATE calls SET code = NULL, logged = NULL WHERE code = '';",
    ]
    subprocess.run(database, input="\n".join(make), check=True, text=True)
    # The first attaches the file that the second uses.
    first, second = (block(GUIDE, name) for name in ("sql sqlite failures by reason", "sql sqlite codes of phrases"))
    done = subprocess.run(database, input=first + second, check=True, text=True, capture_output=True)
    decoder = json.JSONDecoder()
    reasons, end = decoder.raw_decode(done.stdout)
    phrases, _ = decoder.raw_decode(done.stdout[end:].lstrip())
    expected = [(*row[:2], int(row[2]), row[3]) for row in failures(1)]
    assert [tuple(row.values()) for row in reasons] == expected, reasons[:20]
    means = {text: str(code) for text, code in MEANS.items()} | {"Bad Extension": "417 420"}
    texts = {text: (count, means.get(text)) for text, count in collections.Counter(text for _, text in recipe).items()}
    assert {row["logged"]: (row["calls"], row["codes"]) for row in phrases} == texts, phrases
    for check in ["PRAGMA integrity_check", "PRAGMA foreign_key_check"]:
        done = subprocess.run(["sqlite3", "sip-response.sqlite", check], check=True, text=True, capture_output=True)
        assert done.stdout == ("ok\n" if "integrity" in check else ""), done.stdout
    print(f"SQLite: {len(reasons) + len(phrases)} rows from {len(recipe)} calls are as expected")


def same_everywhere(database):
    """Checks that the texts of Parquet and SQLite equal the tables, and that both have the same known phrases."""
    compared = 0
    phrases = polars.read_parquet("sip-response-phrases.parquet")
    for row in phrases.iter_rows(named=True):
        expected = tables[row["locale"]][row["code"]]
        for column in expected.keys() & row.keys():
            assert (row[column] or "") == expected[column], (row["code"], row["locale"], column)
            compared += 1
    assert len(phrases) == 4 * len(tables["ko"]) and compared >= len(phrases) * 13, compared
    query = "SELECT phrases.*, class, status, reference FROM phrases JOIN records USING (code)"
    lite = subprocess.run(
        ["sqlite3", "-json", "sip-response.sqlite", query],
        check=True, text=True, capture_output=True,
    )
    rows = json.loads(lite.stdout)
    assert len(rows) == len(phrases)
    columns = ["reason_phrase", "summary", "description", "action", "caller", "methods", "headers", "class", "status", "reference"]
    for row in rows:
        expected = tables[row["locale"]][row["code"]]
        for column in columns:
            assert (row[column] or "") == expected[column], (row["code"], row["locale"], column)
            compared += 1
    query = "SELECT phrase, code, language, source FROM known_phrases"
    lite = subprocess.run(
        ["sqlite3", "-json", "sip-response.sqlite", query], check=True, text=True, capture_output=True
    )
    known = sorted(tuple(row.values()) for row in json.loads(lite.stdout))
    parquet = database.execute(f"{query.replace('known_phrases', repr('sip-response-known-phrases.parquet'))}")
    assert known == sorted(parquet.fetchall()) and len(known) > 4 * len(tables["ko"])
    table = json.loads((root / "out/ko/sip-response-codes.json").read_text(encoding="utf-8"))
    metadata = "SELECT key::VARCHAR, value::VARCHAR FROM parquet_kv_metadata(?)"
    for path in pathlib.Path().glob("sip-response-*.parquet"):
        said = dict(database.execute(metadata, [str(path)]).fetchall())
        expected = {
            "dataset": table["dataset"], "version": table["version"], "license": table["license"],
            "registry": table["registry"]["name"], "registry_updated": table["registry"]["updated"],
        }
        assert said == expected, said
    print(f"polars and SQLite: {compared} cells equal the tables; {len(known)} known phrases are the same in both")


def export():
    """Runs the commands of both pages with the program that was built with all features."""
    start = "cargo run "
    made = [*commands(GUIDE, "console exports"), *commands(README, "console call records")]
    for command in [*made, "cargo run -- export json --out json"]:
        assert command.startswith(start), command
        options, _, arguments = command.removeprefix(start).partition("-- ")
        assert options in ("", "--features parquet "), command
        subprocess.run([program, *arguments.split()], check=True)
    # The commands of the guide write into folders, and its queries expect the files in the current folder.
    for path in pathlib.Path("exports").glob("*/*"):
        path.replace(path.name)


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    versions()
    export()
    connection = in_duckdb()
    in_frames()
    in_clickhouse()
    hang_ups_in_duckdb(connection)
    same_links(connection)
    in_spark()
    in_sqlite()
    same_everywhere(connection)
    os.chdir(root)
