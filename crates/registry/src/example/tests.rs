//! Examples, of a small dataset.

use phrasebook_finding::Source;

use super::Example;
use crate::{Registry, Schema};

const SCHEMA: &str = r#"
        id = "c"
        version = "1.0.0"
        file_stem = "c"
        record_files = ["a.toml"]
        example_file = "example.toml"
        messages = { record = "r", group = "g" }
        tables = { data = ["code"], page = ["code"], comparison_data = ["code"], comparison_page = ["code"] }
        group = [{ id = "a", first = 1, last = 9 }]
        [[column]]
        name = "code"
        type = "key"
        [[column]]
        name = "marks"
        type = "items"
        [[column.field]]
        name = "name"
        type = "text"
        [[column.field]]
        name = "level"
        type = "label"
        values = ["must", "may"]
        [[column.field]]
        name = "when"
        type = "label"
        optional = true
        values = ["rain"]
    "#;

const RECORDS: &str = r#"
        [[shared]]
        first = 2
        last = 3
        marks = [{ name = "Wide", level = "must" }]
        [[record]]
        code = 1
        marks = [
            { name = "Hat", level = "must" },
            { name = "Hat", level = "must" },
            { name = "Coat", level = "must", when = "rain" },
            { name = "Glove", level = "may" },
        ]
        [[record]]
        code = 2
    "#;

const EXAMPLE: &str = r#"message = """
{greeting} {code} {phrase}!
{items}
{more}
Length: {length}

{body}
"""
[items]
column = "marks"
name = "name"
line = "{name}={value}"
shown = { level = ["must"] }
condition = "when"
[slots]
greeting = "Hello"
more = ""
body = ""
[values]
Hat = "straw"
Coat = "wool"
Wide = "yes"
[[entry]]
codes = [1]
with = ["Coat"]
values = { Hat = "felt" }
[[entry]]
codes = [2]
greeting = "Good day"
more = """
one
two
"""
body = """
é
{code}
"""
[[entry]]
codes = [2]
with = ["Hat"]
"#;

fn registry() -> Registry {
    let schema = Schema::parse(Source { path: "records/c/dataset.toml", text: SCHEMA }).unwrap();
    let (registry, findings) = Registry::parse(schema, &[Source { path: "records/c/a.toml", text: RECORDS }]);
    assert_eq!(findings, []);
    registry
}

fn message(code: u32) -> String {
    let registry = registry();
    let example = Example::parse(Source { path: "f", text: EXAMPLE }).unwrap();
    example.message(&registry, registry.record(&code.into()).unwrap(), "{world}")
}

#[test]
fn a_message_is_filled_from_the_record() {
    assert_eq!(message(1), "Hello 1 {world}!\nHat=felt\nCoat=wool\nLength: 0\n\n");
    // Two letters of two bytes and three, each line with two bytes for its end; braces in a text are text.
    assert_eq!(message(2), "Good day 2 {world}!\nWide=yes\nHat=straw\none\ntwo\nLength: 12\n\né\n{code}\n");
}

/// Checks where something is found, and what, once `from` is `to`.
#[track_caller]
fn check(from: &str, to: &str, expected: &[(u32, &str)]) {
    assert!(EXAMPLE.contains(from), "{from}");
    let text = EXAMPLE.replacen(from, to, 1);
    let findings = match Example::parse(Source { path: "f", text: &text }) {
        Ok(example) => example.check(&registry()),
        Err(findings) => findings,
    };
    let found: Vec<_> =
        findings.iter().map(|finding| (finding.place.line, finding.message.as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_file_has_its_form() {
    check("", "", &[]);
    check("column =", "colum =", &[(9, "`[items].column` is missing"), (10, "unknown key `[items].colum`")]);
    check("codes = [1]", "codes = [1", &[(25, "missing comma between array elements, expected `,`")]);
    check("{phrase}", "{phrase", &[(1, "`{` and `}` do not match in `{greeting} {code} {phrase!`")]);
    check("{phrase}", "phrase}", &[(1, "`{` and `}` do not match in `{greeting} {code} phrase}!`")]);
    check("Length: ", "Length: }", &[(1, "`}` closes nothing in `Length: }{length}`")]);
}

#[test]
fn slots_and_texts_belong_together() {
    check("{phrase}", "{phrse}", &[(1, "the slot `phrse` has no text")]);
    check("more = \"\"\n", "", &[(1, "the slot `more` has no text")]);
    check("more = \"\"", "more = \"\"\nless = \"\"", &[(18, "the message has no slot `less`")]);
    check("greeting = \"G", "greting = \"G", &[(27, "the message has no slot `greting`")]);
    check("more = \"\"", "more = \"\"\ncode = \"1\"", &[(18, "the slot `code` is filled from the record")]);
    check("{name}=", "{title}=", &[(9, "the line of an item has no slot `title`")]);
}

#[test]
fn items_are_told_apart_by_what_they_have() {
    check("\"marks\"", "\"mark\"", &[(9, "there is no column `mark` of items")]);
    check("\"marks\"", "\"code\"", &[(9, "there is no column `code` of items")]);
    check("name = \"name\"", "name = \"level\"", &[(9, "items of `marks` have no text `level`")]);
    check("[\"must\"]", "[\"shall\"]", &[(9, "items of `marks` have no `level` that is `shall`")]);
    check("\"when\"", "\"if\"", &[(9, "items of `marks` have no `if`")]);
}

#[test]
fn entries_are_about_records_and_say_something() {
    check("codes = [1]", "codes = [1, 7]", &[(23, "7 has no record")]);
    check("with = [\"Coat\"]", "with = [\"Coat\", \"Hat\"]", &[(23, "1 has `Hat` without this entry")]);
    check(
        "with = [\"Hat\"]",
        "with = [\"Hat\"]\ngreeting = \"Hi\"",
        &[(38, "2 has `greeting` without this entry")],
    );
    check(
        "codes = [2]\nwith",
        "codes = []\nwith",
        &[(38, "the entry is about no code"), (20, "no message shows this `Hat`")],
    );
}

#[test]
fn items_and_values_belong_together() {
    check("Wide = \"yes\"\n", "", &[(9, "`Wide` has no value, but 2 shows it")]);
    check(
        "with = [\"Coat\"]",
        "with = [\"Cape\"]",
        &[(9, "`Cape` has no value, but 1 shows it"), (21, "no message shows this `Coat`")],
    );
    check(
        "{ Hat = \"felt\" }",
        "{ Hat = \"felt\", Wide = \"no\" }",
        &[(23, "no message of this entry shows `Wide`")],
    );
    check("with = [\"Hat\"]", "with = []", &[(20, "no message shows this `Hat`")]);
}

#[test]
fn texts_show_all_they_hold() {
    check("\"straw\"", r#""straw\r\nHat=silk""#, &[(20, "the example holds the hidden character U+000D")]);
    check("\"felt\"", r#""felt\n""#, &[(23, "the example holds the hidden character U+000A")]);
    check("\"Hello\"", r#""می\u200Cشود""#, &[]);
    check("\"Hello\"", r#""He\u202Ello""#, &[(16, "the example holds the hidden character U+202E")]);
}
