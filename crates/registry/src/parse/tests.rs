//! Records, and what is wrong with them, in a small dataset.

use phrasebook_finding::{Finding, Source};

use crate::{Registry, Schema, Value};

const SCHEMA: &str = r#"
        id = "c"
        version = "1.0.0"
        file_stem = "c"
        record_files = ["a.toml"]
        messages = { record = "r", group = "g" }
        tables = { data = ["code"], page = ["code"], comparison_data = ["code"], comparison_page = ["code"] }
        [[group]]
        id = "a"
        first = 100
        last = 199
        [[column]]
        name = "code"
        type = "key"
        [[column]]
        name = "phrase"
        type = "text"
        required = true
        [[column]]
        name = "status"
        type = "label"
        values = ["old", "new"]
        [[column]]
        name = "reference"
        type = "reference"
        required_for = { column = "status", values = ["new"] }
        [[column]]
        name = "headers"
        type = "items"
        [[column.field]]
        name = "name"
        type = "text"
        [[column.field]]
        name = "level"
        type = "label"
        optional = true
        values = ["must"]
    "#;

fn read(text: &str) -> (Registry, Vec<Finding>) {
    let schema = Schema::parse(Source { path: "records/c/dataset.toml", text: SCHEMA }).unwrap();
    Registry::parse(schema, &[Source { path: "f", text }])
}

#[test]
fn links_without_a_condition_come_first() {
    let text =
        SCHEMA.to_owned() + "[[column]]\nname = 'links'\ntype = 'link'\ndataset = 'd'\nvalues = ['rarely']\n";
    let schema = Schema::parse(Source { path: "records/c/dataset.toml", text: &text }).unwrap();
    let text = "[[record]]\ncode = 100\nphrase = 'A'\nlinks = [{ to = 1, when = 'rarely' }, 3]\n\
        [[record]]\ncode = 101\nphrase = 'B'\nlinks = [2]\n";
    let (registry, findings) = Registry::parse(schema, &[Source { path: "f", text }]);
    assert_eq!(findings, []);
    let links = registry.links("links").into_iter();
    let links: Vec<_> = links.map(|(record, link)| format!("{} {}", record.key(), link.to)).collect();
    assert_eq!(links, ["100 3", "101 2", "100 1"]);
}

/// Checks the findings' lines and rules.
#[track_caller]
fn check(text: &str, expected: &[(u32, &str)]) {
    let (_, findings) = read(text);
    let found: Vec<_> = findings.iter().map(|finding| (finding.place.line, finding.rule)).collect();
    assert_eq!(found, expected, "{findings:#?}");
}

#[test]
fn a_record_becomes_values() {
    let text = "[[record]]\ncode = 100\nphrase = \"A\"\nstatus = \"new\"\nreference = [\"RFC 1 2\"]\n\
            headers = [{ name = \"N\", level = \"must\" }]\n";
    let (registry, findings) = read(text);
    assert_eq!(findings, []);
    let record = registry.record(&100.into()).unwrap();
    assert_eq!(record.text("phrase"), Some("A"));
    assert_eq!(record.label("status"), Some("new"));
    assert_eq!(record.place().line, 1);
    let Some(Value::Items(items)) = record.value("headers") else { panic!("{record:?}") };
    assert_eq!(items[0].value("level"), Some(&Value::Label("must".to_owned())));
}

#[test]
fn codes_are_plain_numbers_of_a_group() {
    for code in ["99", "200", "-1", "65536", "4294967396", "0x64", "1_00", "100.0", "inf", "true", "\"100\""]
    {
        check(&format!("[[record]]\ncode = {code}\nphrase = \"A\"\n"), &[(2, "code_out_of_range")]);
    }
    check("[[record]]\nphrase = \"A\"\n", &[(1, "invalid_record")]);
}

#[test]
fn codes_ascend_and_occur_once() {
    let record = |code: u32| format!("[[record]]\ncode = {code}\nphrase = \"A\"\n");
    check(&(record(101) + &record(101)), &[(5, "duplicate_code")]);
    check(&(record(102) + &record(101)), &[(5, "unsorted_code")]);
    check(&(record(101) + &record(102)), &[]);
}

#[test]
fn every_key_is_known_and_of_its_type() {
    let with = |line: &str| format!("[[record]]\ncode = 100\nphrase = \"A\"\n{line}\n");
    check(&with("phrse = \"A\""), &[(4, "unknown_key")]);
    check(&with("status = \"odd\""), &[(4, "unknown_label")]);
    check(&with("status = 1"), &[(4, "invalid_record")]);
    check(&with("reference = [\"a blog\"]"), &[(4, "reference_without_rfc")]);
    check(&with("reference = []"), &[(4, "reference_without_rfc")]);
    check(&with("status = \"new\""), &[(1, "reference_without_rfc")]);
    check(&with("headers = [{ name = \"N\", x = 1 }]"), &[(4, "unknown_key")]);
    check(&with("headers = [{ level = \"must\" }]"), &[(4, "invalid_record")]);
    check(&with("headers = [1]"), &[(4, "invalid_record")]);
    check("[[record]]\ncode = 100\n", &[(1, "incomplete_record")]);
    check("[[code]]\ncode = 100\n", &[(1, "unknown_key")]);
    check("record = 1\n", &[(1, "invalid_record")]);
    check("# nothing\n", &[(1, "invalid_record")]);
}

#[test]
fn facts_are_shared_by_a_range_of_codes() {
    let (registry, findings) =
        read("[[shared]]\nfirst = 100\nlast = 150\nheaders = [{ name = \"N\", level = \"must\" }]\n");
    assert_eq!(findings, []);
    assert_eq!(registry.shared()[0].range(), (100, 150));
    assert_eq!(registry.shared()[0].items("headers").len(), 1);
    assert!(registry.shared()[0].items("phrase").is_empty());
    check("[[shared]]\nfirst = 100\n", &[(1, "invalid_record")]);
    check("[[shared]]\nfirst = 150\nlast = 100\n", &[(1, "invalid_record")]);
    check("[[shared]]\nfirst = 99\nlast = 100\n", &[(1, "invalid_record")]);
    check("[[shared]]\nfirst = 100\nlast = 101\nphrase = \"A\"\n", &[(4, "unknown_key")]);
    check("shared = 1\n", &[(1, "invalid_record")]);
}

#[test]
fn confusable_codes_are_pairs_of_records() {
    let with = |pairs: &str| {
        let record = |code: u32| format!("[[record]]\ncode = {code}\nphrase = \"A\"\n");
        format!("confusable = {pairs}\n{}{}{}", record(100), record(101), record(102))
    };
    let (registry, findings) = read(&with("[[100, 101], [100, 102], [101, 102]]"));
    assert_eq!(findings, []);
    let numbers: Vec<_> =
        registry.confusable().iter().map(|(one, other)| (one.number(), other.number())).collect();
    assert_eq!(numbers, [(100, 101), (100, 102), (101, 102)].map(|(one, other)| (Some(one), Some(other))));
    for pair in
        ["[101, 100]", "[100, 100]", "[100]", "[100, 101, 102]", "100", "[\"100\", 101]", "[0x64, 0x65]"]
    {
        check(&with(&format!("[{pair}]")), &[(1, "invalid_record")]);
    }
    check(&with("[[100, 103]]"), &[(1, "invalid_record")]);
    check(&with("[[100, 102],\n[100, 101]]"), &[(2, "unsorted_code")]);
    check(&with("[[100, 101],\n[100, 101]]"), &[(2, "unsorted_code")]);
    check(&with("1"), &[(1, "invalid_record")]);
}

#[test]
fn texts_show_all_they_hold() {
    let phrase = |text: &str| format!("[[record]]\ncode = 100\nphrase = {text}\n");
    check(&phrase(r#""O\u202EK""#), &[(3, "hidden_character")]);
    check(&phrase(r#""OK\r\nVia: x""#), &[(3, "hidden_character")]);
    check(&phrase("\"\"\"OK\nVia\"\"\""), &[(3, "hidden_character")]);
    check(&phrase("\"\""), &[(3, "invalid_record")]);
    check(&phrase("\" OK\""), &[(3, "invalid_record")]);
    check(&phrase("\"O  K\""), &[(3, "invalid_record")]);
}

#[test]
fn broken_toml_is_reported_at_its_line() {
    check("[[record]]\ncode = \n", &[(2, "invalid_toml")]);
    check("[[record]]\ncode = 100\ncode = 101\n", &[(3, "invalid_toml")]);
    check("a\0b", &[(1, "unreadable_text")]);
    check(&format!("x = {}", "[".repeat(15_000)), &[(1, "invalid_toml")]);
    check(&format!("{}x = 1", "a.".repeat(8_000)), &[(1, "invalid_toml")]);
}

#[test]
fn every_fault_is_named_with_the_path_of_its_key() {
    let with = |line: &str| format!("[[record]]\ncode = 100\nphrase = \"A\"\n{line}\n");
    let cases: &[(String, &[&str])] = &[
        (
            with("phrse = 1"),
            &[
                "unknown key `record 100 .phrse`: the nearest is `phrase`; one of code, phrase, status, reference, headers",
            ],
        ),
        (
            with("status = \"nw\""),
            &["`record 100 .status` cannot be `nw`: the nearest is `new`; one of old, new"],
        ),
        (
            with("reference = [\"RFC 1\", \"a blog\"]"),
            &["`record 100 .reference`: `a blog` is not of the form"],
        ),
        (
            with("headers = [{ name = 1 }, { nme = \"N\" }, 3, { name = \"N\", level = \"mst\" }]"),
            &[
                "`record 100 .headers[1].name` must be a string, not an integer",
                "unknown key `record 100 .headers[2].nme`: the nearest is `name`; one of name, level",
                "`record 100 .headers[2].name` is missing",
                "`record 100 .headers[3]` must be a table",
                "`record 100 .headers[4].level` cannot be `mst`: the nearest is `must`; one of must",
            ],
        ),
        ("[[record]]\ncode = 100\n".to_owned(), &["`record 100 .phrase` is missing: add `phrase = …`"]),
        (
            "[[record]]\nphrase = 'A'\n[[record]]\ncode = 1.5\n".to_owned(),
            &[
                "`[[record]] 1 .code` is missing",
                "`[[record]] 2 .code` must be a whole number in plain digits, not `1.5`",
            ],
        ),
        (
            "[[shared]]\nfirst = 100\nlast = 101\nheader = []\n".to_owned(),
            &["unknown key `[[shared]] 1 .header`: the nearest is `headers`; one of first, last, headers"],
        ),
        (
            "confusable = [[1]]\n".to_owned(),
            &["`confusable[1]`: a pair is a list of two codes, the lower one first"],
        ),
        (
            "records = []\n".to_owned(),
            &["unknown key `records`: the nearest is `record`; one of record, shared, confusable"],
        ),
    ];
    for (text, expected) in cases {
        let (_, findings) = read(text);
        let found: Vec<_> =
            findings.iter().map(|finding| format!("{}: {}", finding.message, finding.help)).collect();
        assert_eq!(found.len(), expected.len(), "{found:#?}");
        for (found, expected) in found.iter().zip(*expected) {
            assert!(found.starts_with(expected), "{found:?} does not begin with {expected:?}");
        }
    }
}
