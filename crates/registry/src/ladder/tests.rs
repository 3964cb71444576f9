//! Ladders of a small dataset.

use phrasebook_finding::Source;

use super::{LadderEvent, Ladders, Meaning};
use crate::{Example, Key, Registry, Schema};

const SCHEMA: &str = r#"
        id = "c"
        version = "1.0.0"
        file_stem = "c"
        record_files = ["a.toml"]
        example_file = "example.toml"
        ladder_file = "ladders.toml"
        messages = { record = "r", ladder = "ladder" }
        canonical = "phrase"
        tables = { data = ["code"], page = ["code"], comparison_data = ["code"], comparison_page = ["code"] }
        [[column]]
        name = "code"
        type = "key"
        [[column]]
        name = "phrase"
        type = "text"
        [[column]]
        name = "marks"
        type = "items"
        field = [{ name = "name", type = "text" }]
    "#;

const RECORDS: &str = r#"
        [[record]]
        code = 100
        phrase = "Soon"
        [[record]]
        code = 200
        phrase = "Yes"
        [[record]]
        code = 400
        phrase = "No"
    "#;

const EXAMPLE: &str = r#"
        message = "{code} {method} {body}"
        items = { column = "marks", name = "name", line = "{name}", shown = {} }
        slots = { method = "ASK", body = "one\ntwo" }
        [[entry]]
        codes = [400]
        method = "BEG"
    "#;

const LADDERS: &str = r#"# Who does not ask.
proxies = ["aunt"]
servers = ["uncle"]
[[ladder]]
id = "refused"
codes = [200, 400]
participants = ["child", "aunt", "uncle"]
steps = [
    { from = "child", to = "aunt", message = "{method}", headers = ["Please: yes"] },
    { pause = "thinks" },
    { from = "aunt", to = "child", message = "{code}" },
]
reference = ["RFC 1 2.3"]
[[ladder.only]]
code = 400
step = 1
headers = ["Pretty: please"]
[[ladder]]
id = "soon"
codes = [100]
participants = ["child", "uncle"]
steps = [
    { from = "child", to = "uncle", message = "ASK", open = true },
    { from = "uncle", to = "child", message = "{code}", of = "ASK" },
    { from = "uncle", to = "child", message = "200 Yes", foreign = true },
    { from = "uncle", to = "child", message = "400 No" },
]
reference = ["RFC 1"]
"#;

fn registry() -> Registry {
    registry_of(SCHEMA, RECORDS)
}

fn registry_of(schema: &str, records: &str) -> Registry {
    let schema = Schema::parse(Source { path: "dataset.toml", text: schema }).unwrap();
    let (registry, findings) = Registry::parse(schema, &[Source { path: "a.toml", text: records }]);
    assert_eq!(findings, []);
    registry
}

fn example() -> Example {
    Example::parse(Source { path: "example.toml", text: EXAMPLE }).unwrap()
}

fn parse(text: &str) -> Result<Ladders, Vec<phrasebook_finding::Finding>> {
    Ladders::parse(Source { path: "ladders.toml", text })
}

/// Replaces `from` by `to`, and compares the findings, each with its line.
#[track_caller]
fn check(from: &str, to: &str, expected: &[&str]) {
    assert!(LADDERS.contains(from), "{from}");
    let text = LADDERS.replacen(from, to, 1);
    let findings = match parse(&text) {
        Ok(ladders) => ladders.check(&registry(), Some(&example())),
        Err(findings) => findings,
    };
    let found: Vec<_> =
        findings.iter().map(|finding| format!("{}: {}", finding.place.line, finding.message)).collect();
    assert_eq!(found, expected, "{to}");
}

#[test]
fn messages_are_filled_in_for_each_code() {
    let ladders = parse(LADDERS).unwrap();
    let (registry, example) = (registry(), example());
    assert_eq!(ladders.check(&registry, Some(&example)), []);
    assert_eq!(ladders.participants(), ["child", "aunt", "uncle"]);
    assert_eq!(ladders.pauses(), ["thinks"]);
    assert!(ladders.of(&Key::from(404)).is_none());
    let shown = |code: u32| -> Vec<String> {
        let key = Key::from(code);
        let ladder = ladders.of(&key).unwrap();
        let steps = ladder.steps.iter().enumerate().map(|(at, step)| match &step.event {
            LadderEvent::Pause(slug) => format!("({slug})"),
            LadderEvent::Message(message) => {
                let text = match message.meaning(&registry, Some(&example), &key) {
                    Meaning::Response(record) => format!("= {}", record.key()),
                    Meaning::Text(text) => text.to_owned(),
                };
                let headers: Vec<_> = ladder.headers(at, &key).collect();
                format!("{}>{} {text} {}", message.from, message.to, headers.join(" "))
            }
        });
        steps.collect()
    };
    assert_eq!(shown(200), ["0>1 ASK Please: yes", "(thinks)", "1>0 = 200 "]);
    assert_eq!(shown(400), ["0>1 BEG Please: yes Pretty: please", "(thinks)", "1>0 = 400 "]);
    assert_eq!(shown(100), ["0>1 ASK ", "1>0 = 100 ", "1>0 200 Yes ", "1>0 = 400 "]);
}

#[test]
fn an_invalid_file_is_refused() {
    let cases: &[(&str, &str, &[&str])] = &[
        ("[[ladder]]", "[[ladder]", &["4: unclosed array table, expected `]`"]),
        ("id = \"soon\"\n", "", &["18: `[[ladder]] 2 .id` is missing"]),
        ("pause = ", "paus = ", &["10: unknown key `[[ladder]] 1 .steps[2].paus`"]),
        (
            "\"soon\"",
            "\"So on\"",
            &[
                "19: `[[ladder]] 2 .id`: `So on` is not made of at most 64 lower-case letters and digits, with hyphens between words",
            ],
        ),
        ("\"soon\"", "\"heading\"", &["19: `[[ladder]] 2 .id`: `heading` is reserved"]),
        (
            "[200, 400]",
            "[]",
            &[
                "6: `[[ladder]] 1 .codes`: the ladder has no code",
                "15: `[[ladder]] 1 .only[1].code`: the ladder does not have 400",
            ],
        ),
        (
            "\"uncle\"]\nsteps",
            "\"uncle\",\n\"a\", \"b\"]\nsteps",
            &[
                "7: `[[ladder]] 1 .participants[3]`: `uncle` neither sends nor receives anything",
                "7: `[[ladder]] 1 .participants`: a ladder has 2 to 4 participants",
                "8: `[[ladder]] 1 .participants[4]`: `a` neither sends nor receives anything",
            ],
        ),
        (
            "\"aunt\", \"uncle\"]",
            "\"aunt\", \"aunt\"]",
            &["7: `[[ladder]] 1 .participants[3]`: `aunt` is already a participant"],
        ),
        ("to = \"aunt\"", "to = \"ant\"", &["9: `[[ladder]] 1 .steps[1].to`: `ant` is not a participant"]),
        (
            "to = \"aunt\"",
            "to = \"child\"",
            &["9: `[[ladder]] 1 .steps[1]`: the sender and the recipient are the same"],
        ),
        (
            "from = \"child\", to = \"aunt\", ",
            "",
            &["9: `[[ladder]] 1 .steps[1]`: a step needs `from`, `to` and `message`, or `pause`"],
        ),
        (
            "pause = \"thinks\"",
            "pause = \"thinks\", open = true",
            &["10: `[[ladder]] 1 .steps[2]`: a pause has no other keys"],
        ),
        ("{code}", "200 Yes", &["8: `[[ladder]] 1 .steps`: no step has the message `{code}`"]),
        (
            "{method}",
            "{method} now",
            &["9: `[[ladder]] 1 .steps[1].message`: braces must enclose the whole message"],
        ),
        (
            "{method}",
            "{code}{method}",
            &["9: `[[ladder]] 1 .steps[1].message`: braces must enclose the whole message"],
        ),
        (
            "\"ASK\", open",
            "\"ASK \", open",
            &["23: `[[ladder]] 2 .steps[1].message`: the text is empty, or has a space at its start or end"],
        ),
        (
            "\"400 No\"",
            "\"400\\u200B No\"",
            &["26: `[[ladder]] 2 .steps[4].message` holds the hidden character U+200B"],
        ),
        (
            "Please: yes",
            "please",
            &["9: `[[ladder]] 1 .steps[1].headers[1]`: a header field must have the form `Name: value`"],
        ),
        ("step = 1", "step = 2", &["16: `[[ladder]] 1 .only[1].step`: this step is not a message"]),
        ("step = 1", "step = 0", &["16: `[[ladder]] 1 .only[1].step`: this step is not a message"]),
        ("RFC 1 2.3", "RFC", &["13: `[[ladder]] 1 .reference`: `RFC` is not of the form `RFC 3261 21.4.24`"]),
        ("[\"RFC 1\"]", "[]", &["28: `[[ladder]] 2 .reference` is empty"]),
        ("[\"aunt\"]", "[\n\"aunt\", \"ant\"]", &["3: `proxies[2]`: `ant` is in no ladder"]),
        ("servers = [\"uncle\"]", "servers = [\"-\"]", &["3: `servers[1]`: `-` is in no ladder"]),
    ];
    for (from, to, expected) in cases {
        check(from, to, expected);
    }
}

#[test]
fn ladders_are_compared_with_the_records() {
    let cases: &[(&str, &str, &[&str])] = &[
        ("[100]", "[100, 101]", &["18: 101 has no record"]),
        ("[200, 400]", "[400]", &["1: 200 is in no ladder"]),
        ("[100]", "[100, 200]", &["18: 200 is already in the ladder `refused`"]),
        ("\"soon\"", "\"refused\"", &["18: there is already a ladder `refused`"]),
        ("\"400 No\"", "\"400 Never\"", &["26: the phrase of 400 is `No`"]),
        // A hidden character that the script needs is no problem in itself.
        ("\"400 No\"", "\"400 می\\u200Cشود\"", &["26: the phrase of 400 is `No`"]),
        ("{method}", "{way}", &["9: the example of 200 has no text for the slot `way`"]),
        ("{method}", "{body}", &["9: the example of 200 has several lines for the slot `body`"]),
    ];
    for (from, to, expected) in cases {
        check(from, to, expected);
    }
}

#[test]
fn a_response_starts_with_a_key_of_the_dataset() {
    let replaced = |text: &str, edits: &[(&str, &str)]| {
        edits.iter().fold(text.to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "{from}");
            text.replace(from, to)
        })
    };
    let schema = replaced(SCHEMA, &[("type = \"key\"", "type = \"key\"\nform = \"name\"")]);
    let names =
        [("code = 100", "code = \"soon\""), ("code = 200", "code = \"2\""), ("code = 400", "code = \"004\"")];
    let registry = registry_of(&schema, &replaced(RECORDS, &names));
    let example = replaced(EXAMPLE, &[("[400]", "[\"004\"]")]);
    let example = Example::parse(Source { path: "example.toml", text: &example }).unwrap();
    let edits = [
        ("[200, 400]", "[\"2\", \"004\"]"),
        ("[100]", "[\"soon\"]"),
        ("code = 400", "code = \"004\""),
        ("400 No", "004 Never"),
    ];
    let findings = parse(&replaced(LADDERS, &edits)).unwrap().check(&registry, Some(&example));
    let messages: Vec<_> = findings.iter().map(|finding| finding.message.as_str()).collect();
    assert_eq!(messages, ["the phrase of 004 is `No`"]);
}
