//! No input makes the program panic, hang, or write only some of its files.
//!
//! Small inputs that are plain text are in `tests/data/hostile`; those that are large or not text are made here.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use phrasebook_dataset::rules;

use crate::common::{copy_data, root, run_in};

const KOREAN: &str = "locales/ko/sip-response.ftl";
const KOREAN_GLOSSARY: &str = "locales/ko/sip-response.glossary.toml";
const STATES: &str = "locales/ko/sip-response.state.toml";
const RECORDS: &str = "records/sip-response/4xx.toml";

/// A copy of the data, in which tests replace one file at a time.
struct Copy {
    folder: tempfile::TempDir,
}

impl Copy {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy_data(folder.path());
        Self { folder }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Replaces a file, checks that the program reports an error in that file and writes nothing, and restores the file.
    #[track_caller]
    fn refuses(&self, file: &str, bytes: &[u8], name: &str) {
        let place = self.path().join(file);
        let before = fs::read(&place).unwrap();
        fs::write(&place, bytes).unwrap();
        for arguments in [&["lint"][..], &["--lang", "ko"]] {
            let (code, message) = self.run(arguments);
            assert!(matches!(code, Some(1 | 3)), "{name}: {arguments:?} ended with {code:?}: {message}");
            assert!(message.contains(file), "{name}: the message does not name {file}: {message}");
        }
        assert!(!self.path().join("out").exists(), "{name}: something was written");
        fs::write(&place, before).unwrap();
    }

    /// Runs the program, and fails if it takes more than ten seconds, which is long even without optimisation.
    fn run(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let start = Instant::now();
        let output = run_in(self.path(), arguments);
        assert!(start.elapsed() < Duration::from_secs(10), "{arguments:?} took {:?}", start.elapsed());
        let printed = [output.stdout, output.stderr].concat();
        (output.status.code(), String::from_utf8_lossy(&printed).into_owned())
    }
}

/// The inputs of a file in `tests/data/hostile`, by name.
fn collection(file: &str) -> Vec<(String, String)> {
    let text = fs::read_to_string(root().join("tests/data/hostile").join(file)).unwrap();
    let table: toml::Table = text.parse().unwrap();
    assert!(table.len() > 10, "{file} has only {} inputs", table.len());
    table.into_iter().map(|(name, input)| (name, input.as_str().unwrap().to_owned())).collect()
}

#[test]
fn fluent_that_breaks_the_fluent_crates_is_refused() {
    let copy = Copy::new();
    for (name, text) in collection("fluent.toml") {
        copy.refuses(KOREAN, text.as_bytes(), &name);
    }
    let nested =
        |open: &str, close: &str, depth| format!("a = {}x{}\n", open.repeat(depth), close.repeat(depth));
    let hostile: Vec<(&str, Vec<u8>)> = vec![
        ("escape before a multibyte character", "a={\"\\u\u{3CA}".into()),
        ("nested braces", nested("{", "}", 20_000).into()),
        ("nested braces on lines", nested("{\n", "}\n", 20_000).into()),
        ("nested calls", format!("a = {{ {}1{} }}\n", "F(".repeat(8_000), ")".repeat(8_000)).into()),
        ("nested calls on lines", format!("a = {{\n{}1\n", "F(\n".repeat(20_000)).into()),
        ("nested selectors", nested("{ 1 ->\n *[a] ", "\n }", 5_000).into()),
        ("nested selectors after quotes", nested("{ 1 ->\n *[a] \" ", "\n }", 5_000).into()),
        ("named arguments", format!("a = {{ F({}) }}\n", "b:1,".repeat(3_000)).into()),
        (
            "positional arguments",
            format!("-big = {}\n-x = y\na = {{ -x({}) }}\n", "A".repeat(9_000), "-big,".repeat(2_000)).into(),
        ),
        ("number literals", format!("a = {}\n", "a{1}".repeat(200)).into()),
        ("long identifier", format!("{} = b\n", "r".repeat(300)).into()),
        ("placeables", format!("a = {}\n", "{\"x\"}".repeat(2_000)).into()),
        (
            "terms",
            format!("-big = {}\n{}", "A".repeat(9_000), format!("m = {}\n", "{-big}".repeat(99)).repeat(20))
                .into(),
        ),
        ("cyclic terms", "-a = { -b }\n-b = { -a }\na = { -a }\n".into()),
        ("NUL", "a = x\0y\n".into()),
        ("byte order mark", "\u{FEFF}a = b\n".into()),
        ("CRLF", "a = one\r\n    two\r\n".into()),
        ("UTF-16", b"\xFF\xFEa\0 \0=\0 \0v\0".to_vec()),
        ("invalid UTF-8", b"a = caf\xE9\n".to_vec()),
        ("surrogate", "a = {\"\\uD800\"}\n".into()),
        ("header injection", "status-200 = OK{\"\\u000D\\u000A\"}Contact: evil\n".into()),
        ("bidi", "status-200 = OK \u{202E}.gnp\n".into()),
        ("merge conflict", "a = ok\n<<<<<<< HEAD\nb = mine\n=======\n".into()),
        ("path as identifier", "../../etc = x\n".into()),
        ("a big file", "a".repeat(3 << 20).into_bytes()),
        ("a long line", format!("a = {}\n", "b".repeat(20_000)).into()),
        ("empty", Vec::new()),
    ];
    for (name, bytes) in hostile {
        copy.refuses(KOREAN, &bytes, name);
        copy.refuses("locales/en/sip-response.ftl", &bytes, name);
    }
}

#[test]
fn toml_that_is_wrong_is_refused() {
    let copy = Copy::new();
    for (name, text) in collection("records.toml") {
        copy.refuses(RECORDS, text.as_bytes(), &name);
    }
    let hostile: Vec<(&str, Vec<u8>)> = vec![
        ("empty", Vec::new()),
        ("open arrays", format!("x = {}", "[".repeat(16_000)).into()),
        ("dotted keys", format!("{}x = 1", "a.".repeat(8_000)).into()),
        ("huge string", format!("x = \"{}\"", "A".repeat(2 << 20)).into()),
        ("NUL", "x = \"a\0b\"".into()),
        ("invalid UTF-8", b"x = \"\xFF\"".to_vec()),
        ("unknown key", "nonsense = 1\n".into()),
        ("another type", "record = \"x\"\ndocument = 1\nterm = 2\nstatus-486 = 3\n".into()),
    ];
    for (name, bytes) in hostile {
        copy.refuses(RECORDS, &bytes, name);
        copy.refuses("records/sip-response/dataset.toml", &bytes, name);
        copy.refuses("records/sip-response/sources.toml", &bytes, name);
        copy.refuses("records/sip-response/example.toml", &bytes, name);
        if !bytes.is_empty() {
            copy.refuses("locales/ko/sip-response.state.toml", &bytes, name);
            copy.refuses("locales/ko/sip-response.glossary.toml", &bytes, name);
        }
    }
}

#[test]
fn folders_that_are_not_language_tags_are_refused() {
    let copy = Copy::new();
    for name in ["zh_CN", "EN", "en-1<b>", "x", "klingon-of-the-north", "en.UTF-8"] {
        let folder = copy.path().join("locales").join(name);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("ui.ftl"), "a = b\n").unwrap();
        let (code, message) = copy.run(&["lint"]);
        assert_eq!(code, Some(1), "{name}: {message}");
        assert!(message.contains("invalid_locale"), "{name}: {message}");
        fs::remove_dir_all(&folder).unwrap();
    }
    // Files that editors and systems leave behind are ignored.
    for name in [".hidden.ftl", "a~", "#a#", ".DS_Store", "notes.txt"] {
        fs::write(copy.path().join("locales/ko").join(name), "nonsense").unwrap();
    }
    fs::write(copy.path().join("locales/README"), "nonsense").unwrap();
    assert_eq!(copy.run(&["lint"]), (Some(0), "nothing found\n".to_owned()));
}

#[cfg(unix)]
#[test]
fn a_path_that_is_not_a_file_is_refused_without_waiting() {
    let copy = Copy::new();
    let place = copy.path().join(KOREAN);
    fs::remove_file(&place).unwrap();
    assert!(Command::new("mkfifo").arg(&place).status().unwrap().success());
    let (code, message) = copy.run(&["lint"]);
    assert_eq!((code, message.contains("is not a file")), (Some(3), true), "{message}");
    fs::remove_file(&place).unwrap();
    std::os::unix::fs::symlink(&place, &place).unwrap();
    let (code, message) = copy.run(&["lint"]);
    assert_eq!((code, message.contains(KOREAN)), (Some(3), true), "{message}");
}

/// Faults: a file, a text in it, its replacement, and the rule that the change breaks.
const FAULTS: &[(&str, &str, &str, &str)] = &[
    (KOREAN, "status-486 = 통화 중\n", "status-486 = 통화 중 #\n", "illegal_on_wire"),
    (KOREAN, "status-486 = 통화 중\n", "status-486 = 통화\u{200B} 중\n", "unreadable_text"),
    (KOREAN, "status-486 = 통화 중\n", "status-486 = 통화{\"\\u200B\"} 중\n", "invisible_text"),
    (KOREAN, "status-486 = 통화 중\n", "status-486 = \u{1110}\u{1169}\u{11BC}화 중\n", "invisible_text"),
    (KOREAN, "status-600 = 모든 곳에서 통화 중\n", "status-600 = 통화 중\n", "shared_phrase"),
    (KOREAN, "status-486 = 통화 중\n", "status-486 = Busy Here\n", "untranslated_copy"),
    (KOREAN, "status-486 = 통화 중\n", "status-486 = Occupied\n", "wrong_script"),
    (KOREAN, "status-486 = 통화 중\n", "status-486 = 통화 { $calls }\n", "unknown_variable"),
    (KOREAN, "status-486 = 통화 중\n", "status-486 = 통화 중\nstatus-486 = 다시\n", "duplicate_message"),
    (KOREAN, "status-486 = 통화 중\n", "status-486 = 통화 중\nstatus-4860 = 다시\n", "orphan_message"),
    (KOREAN, "status-486 = 통화 중\n", "status-486 = 통화 중\n    .odd = 다시\n", "orphan_attribute"),
    (KOREAN, "status-486 = 통화 중\n", "status-486 = 통화 중\n    .summary = 다시\n", "duplicate_attribute"),
    (KOREAN, "status-486 = 통화 중\n", "status-486 =\n", "missing_message"),
    (KOREAN, "status-486 = 통화 중\n    .summary", "status-486 = 통화 중\n    .sumary", "missing_attribute"),
    (KOREAN, "    .search = 연결 중,", "    .search = 통화 중, 연결 중,", "misleading_search_word"),
    (KOREAN, "re-INVITE나 UPDATE에 408", "re-INVITE에 408", "lost_protocol_token"),
    (KOREAN, "RFC 4320은 그런 요청에", "RFC 4321은 그런 요청에", "number_mismatch"),
    (KOREAN, "status-486 = 통화 중\n", "status-486 통화 중\n", "invalid_fluent"),
    (KOREAN, "status-486 = 통화 중\n", "status-486 = 통화{\"\\uD800\"} 중\n", "unreadable_fluent"),
    (KOREAN, "status-486 = 통화 중\n", "status-486 = { NUMBER($n) } 중\n", "refused_fluent"),
    (KOREAN, "status-486 = 통화 중\n", "-call = { -calle }\nstatus-486 = 통화 중\n", "unresolved_reference"),
    ("locales/ko/ui.ftl", "{ $title }: { $group }", "{ $title }", "variable_mismatch"),
    (STATES, "status-486 = {", "status-4860 = {", "orphan_state"),
    (STATES, "status-486 = { review", "status-486 = { allow = [\"trap_word\"], review", "unused_allow"),
    (STATES, "status-486 = { review = \"", "status-486 = { review = \"un", "invalid_state"),
    (KOREAN_GLOSSARY, "source = \"address", "sorce = \"address", "invalid_glossary"),
    (KOREAN, "status-420 = 잘못된 확장 기능\n", "status-420 = 잘못된 확장자\n", "trap_word"),
    ("locales/zh-CN/sip-response.ftl", "status-483 = 跳数过多\n", "status-483 = 跳數過多\n", "wrong_script"),
    (
        "locales/en/sip-response.ftl",
        "status-486 = Busy Here\n",
        "status-486 = Busy here\n",
        "source_phrase_differs",
    ),
    (RECORDS, "code = 486\n", "code = 485\n", "duplicate_code"),
    (RECORDS, "code = 486\n", "code = 99\n", "code_out_of_range"),
    (RECORDS, "code = 486\n", "code = 450\n", "unsorted_code"),
    (RECORDS, "code = 486\n", "code =\n", "invalid_toml"),
    (
        RECORDS,
        "[[record]]\ncode = 486\ncanonical_phrase = \"Busy Here\"\n",
        "[[record]]\ncode = 486\n",
        "incomplete_record",
    ),
    (RECORDS, "\"Busy Here\"\n", "\"Busy Here \"\n", "invalid_record"),
    (RECORDS, "\"Busy Here\"\n", "\"Busy\\u200BHere\"\n", "hidden_character"),
    (RECORDS, "status = \"registered\"\n", "status = \"registred\"\n", "unknown_label"),
    (RECORDS, "reference = [\"RFC 3261 21.4.24\"]\n", "reference = [\"a blog\"]\n", "reference_without_rfc"),
    (RECORDS, "canonical_phrase = \"Busy Here\"\n", "canonical_phrse = \"Busy Here\"\n", "unknown_key"),
    (
        "records/sip-response/sources.toml",
        "printed_phrase = \"Multiple Choices\", language = \"en\", verdict = \"same\"",
        "printed_phrase = \"Many Choices\", language = \"en\", verdict = \"same\"",
        "ledger_mismatch",
    ),
    (
        "records/sip-response/sources.toml",
        "verdict = \"same\", notes = [\"trying",
        "verdict = \"right\", notes = [\"trying",
        "invalid_ledger",
    ),
    ("records/sip-response/example.toml", "Min-SE = ", "Min-Se = ", "example_mismatch"),
    (
        "records/sip-response/example.toml",
        "message = \"\"\"\nSIP/2.0 {code}",
        "message = \"\"\"\nSIP/2.0 {code",
        "invalid_example",
    ),
    (
        "records/sip-response/ladders.toml",
        "[[ladder]]\nid = \"trying\"\ncodes = [100]\n",
        "[[ladder]]\nid = \"trying\"\ncodes = [102]\n",
        "ladder_mismatch",
    ),
    ("records/sip-response/ladders.toml", "participants = [", "particpants = [", "invalid_ladder"),
    (
        "records/sip-response/ladders.toml",
        "to = \"caller-proxy\", message = \"INVITE\"",
        "to = \"caller-proxy\", message = \"BYE\"",
        "impossible_ladder",
    ),
    ("records/q850/causes.toml", "{ to = 404,", "{ to = 4040,", "dangling_link"),
    ("records/q850/dataset.toml", "[messages]\n", "[mesages]\n", "invalid_dataset"),
];

/// Rules that report nothing in the edited file: those about a whole file or folder, and the one about translations of
/// an edited source text.
const NOT_IN_THE_EDITED_FILE: [&str; 5] =
    ["invalid_locale", "missing_file", "missing_words", "stale_translation", "unlisted_file"];

/// Each fault is reported with the right rule, file and line.
#[test]
fn every_lint_names_the_place_of_its_fault() {
    let copy = Copy::new();
    let listed: BTreeSet<&str> =
        FAULTS.iter().map(|(.., rule)| *rule).chain(NOT_IN_THE_EDITED_FILE).collect();
    assert_eq!(listed, rules().map(|rule| rule.name).collect(), "each rule has a fault above");
    for (file, from, to, rule) in FAULTS {
        let place = copy.path().join(file);
        let before = fs::read_to_string(&place).unwrap();
        let at = before.find(from).unwrap_or_else(|| panic!("{file} does not contain {from:?}"));
        fs::write(&place, before.replacen(from, to, 1)).unwrap();
        let output = run_in(copy.path(), &["lint", "--json"]);
        assert_eq!(output.status.code(), Some(1), "{rule}");
        let findings: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let line = u64::try_from(before[..at].matches('\n').count()).unwrap() + 1;
        let found = findings.as_array().unwrap().iter().any(|finding| {
            // Where lines were added, the finding names one of them.
            let near = (line..=line + 2).contains(&finding["line"].as_u64().unwrap());
            finding["rule"] == *rule && finding["file"] == *file && near
        });
        assert!(found, "{rule} is not found in {file} at {line}: {findings:#}");
        fs::write(&place, before).unwrap();
    }
}

/// A language on the command line is looked up in the list of locales and never becomes a path.
#[test]
fn hostile_language_tags_are_refused() {
    const ACCEPTED: [&str; 7] =
        ["EN-us", "zh-Hans", "cmn-Hans-CN", "zh_CN.UTF-8", "en-fooba-fooba", "en-US-u-hc-h12", "en-1   "];
    let copy = Copy::new();
    let tags = fs::read_to_string(root().join("tests/data/hostile/tags.txt")).unwrap();
    let long = "a".repeat(10_000);
    let mut refused = 0;
    for tag in tags.lines().chain(["", long.as_str()]) {
        let (code, message) = copy.run(&["--lang", tag, "--format", "csv", "--out", "-"]);
        match code {
            // Negotiation ignores the unknown parts of a tag.
            Some(0) => assert!(ACCEPTED.contains(&tag), "{tag:?} is accepted"),
            _ => assert_eq!(code, Some(2), "{tag:?}: {message}"),
        }
        refused += u32::from(code == Some(2));
    }
    assert!(refused > 20, "only {refused} tags were refused");
    assert!(!copy.path().join("out").exists());
}

#[cfg(unix)]
#[test]
fn a_run_that_is_killed_is_finished_by_the_next() {
    let copy = Copy::new();
    let start = Instant::now();
    assert_eq!(copy.run(&[]).0, Some(0));
    let whole = start.elapsed();
    fs::remove_dir_all(copy.path().join("out")).unwrap();
    let mut fired = 0;
    for round in 0..40_u32 {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sip-phrasebook"))
            .args(["--force"])
            .current_dir(copy.path())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(whole * round / 40);
        let _ = child.kill();
        fired += u32::from(child.wait().unwrap().code().is_none());
        let (code, message) = copy.run(&[]);
        assert_eq!(code, Some(0), "{message}");
        assert_eq!(copy.run(&["--check"]).0, Some(0));
        assert!(!copy.path().join("out/.sip-phrasebook-stage").exists());
        if round % 2 == 0 {
            fs::remove_dir_all(copy.path().join("out")).unwrap();
        }
    }
    assert!(fired > 5, "only {fired} runs were killed");
}
