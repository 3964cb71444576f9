//! A small dataset that has no finding, for the lints' tests to change.

use snapbox::IntoData as _;
use snapbox::data::Inline;
use snapbox::str;

use crate::{Dataset, LoadOptions, MessageFile, RequiredMessage, Review, State, States, Tree, fingerprint};

const DATASET: &str = r#"id = "c"
version = "1.0.0"
file_stem = "c"
record_files = ["a.toml"]
ledger_file = "sources.toml"
protocol = "sip"
canonical = "phrase"
[messages]
record = "r"
group = "g"
attributes = ["summary"]
search = "search"
[messages.detail]
attribute = "detail"
column = "more"
samples = { n = 5 }
[lint]
protocol_tokens = ["INVITE"]
[tables]
data = ["code"]
page = ["code"]
comparison_data = ["code"]
comparison_page = ["code"]
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
[[column]]
name = "more"
type = "label"
values = ["may"]
"#;

const RECORDS: &str = r#"[[record]]
code = 100
phrase = "A"
more = "may"

# The other one.
[[record]]
code = 101
phrase = "B"
"#;

const LEDGER: &str = r#"[[document]]
file = "d.txt"
language = "ko"
entries = [
    { line = 2, code = 100, printed_code = "100", printed_phrase = "가", language = "ko", verdict = "same" },
    { line = 3, code = 101, printed_code = "101", printed_phrase = "나.", language = "ko", verdict = "normalized", notes = ["slip"] },
]
"#;

const ENGLISH: &str = "dataset = Things
    .summary = Things there are
column-code = Code
label-more-may = permitted
note-slip = A slip.
g-a = Group
    .summary = Group of things

r-100 = A
    .summary = A is one INVITE text 100
    .detail = { $n } items

r-101 = B
    .summary = B is another
";

const KOREAN: &str = "dataset = 것들
    .summary = 있는 것들
column-code = 코드
label-more-may = 허용
note-slip = 오타입니다.
g-a = 무리
    .summary = 것들의 무리

r-100 = 가
    .summary = 가 하나의 INVITE 설명 100
    .detail = { $n }개

r-101 = 나
    .summary = 나 다른 설명
";

const ENGLISH_UI: &str = "ui-language = English
ui-skip = Skip
ui-codes = { $count } codes
ui-shared = { $heading } of all
ui-list-separator = ,{\" \"}
ui-item-separator = ;{\" \"}
ui-qualifier-separator = ,{\" \"}
ui-qualified = { $head } ({ $qualifiers })
ui-detail-example = { $expectation }: { $phrase }
ui-origin-authored = authored
ui-origin-source = { $document } at { $line }
";

/// What the tests ask for beside what the join needs.
const UI: &[RequiredMessage] =
    &[RequiredMessage::new("ui-skip"), RequiredMessage::new("ui-codes").variables(&["count"])];

pub(crate) const UI_FILE: MessageFile = MessageFile { stem: "ui", messages: UI, optional: false };

const OPTIONS: LoadOptions<'static> = LoadOptions::new(&[UI_FILE]);

/// The dataset's files.
pub(crate) fn tree() -> Tree {
    let mut tree = Tree::default();
    tree.insert("records/c/dataset.toml", DATASET);
    tree.insert("records/c/a.toml", RECORDS);
    tree.insert("records/c/sources.toml", LEDGER);
    tree.insert("locales/en/c.ftl", ENGLISH);
    tree.insert("locales/en/ui.ftl", ENGLISH_UI);
    tree.insert("locales/ko/c.ftl", KOREAN);
    // Every word becomes a Korean one; the variables stay.
    let words = ENGLISH_UI.lines().map(|line| match line.split_once(" = ") {
        Some(("ui-skip", _)) => "ui-skip = 건너뛰기\n".to_owned(),
        Some(("ui-codes", _)) => "ui-codes = { $count }개\n".to_owned(),
        Some((name, text)) if text.contains("$head }") || text.contains('"') => format!("{name} = {text}\n"),
        Some((name, text)) => {
            let variables: Vec<_> =
                text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
            let variables: Vec<_> = variables.iter().map(|variable| format!("{{{variable}}}")).collect();
            format!("{name} = 말 {}\n", variables.join(" "))
        }
        None => String::new(),
    });
    tree.insert("locales/ko/ui.ftl", words.collect::<Vec<_>>().concat());
    tree.insert(
        "locales/ko/c.glossary.toml",
        "[[term]]\nsource = \"extension\"\ntarget = \"확장 기능\"\navoid = [\"확장자\"]\n",
    );
    with_states(tree)
}

/// Adds states in which every message is reviewed and follows the source.
fn with_states(mut tree: Tree) -> Tree {
    let (dataset, _) = Dataset::load(&tree, "c", &OPTIONS).unwrap();
    let source = &dataset.source_locale().catalog;
    for locale in dataset.locales() {
        for stem in ["c", "ui"] {
            let states: Vec<(&str, State)> = (locale.catalog.messages().iter())
                .filter(|(_, message)| message.path.ends_with(&format!("/{stem}.ftl")))
                .map(|(id, _)| {
                    let followed =
                        (!locale.is(dataset.source_locale())).then(|| source.message(id).map(fingerprint));
                    (
                        id.as_str(),
                        State { review: Review::Reviewed, source: followed.flatten(), allow: Vec::new() },
                    )
                })
                .collect();
            // The records' states first, so that tests can name their lines.
            let (records, others): (Vec<_>, Vec<_>) = states.iter().partition(|(id, _)| id.starts_with("r-"));
            let text = States::write(&[], records.into_iter().chain(others).map(|(id, state)| (*id, state)));
            let text: Vec<_> = text.lines().filter(|line| line.contains('=')).collect();
            tree.insert(format!("locales/{}/{stem}.state.toml", locale.tag), text.join("\n") + "\n");
        }
    }
    tree
}

/// Compares what the lint `rule` finds once the edits (file, text, replacement) are made, in full. Without edits no lint
/// finds anything at all.
#[track_caller]
pub(super) fn check(rule: &str, edits: &[(&str, &str, &str)], expected: Inline) {
    let mut tree = tree();
    if edits.is_empty() {
        let (_, findings) = Dataset::load(&tree, "c", &OPTIONS).unwrap();
        assert_eq!(findings, []);
    }
    for (path, from, to) in edits {
        let text = tree.text(path).unwrap();
        assert!(text.contains(from), "{path} does not hold {from:?}");
        let text = text.replacen(from, to, 1);
        tree.insert(*path, text);
    }
    check_tree(&tree, rule, expected);
}

/// Replaces the locale `ko` by a locale `tag` with a single file, and compares what the lint `rule` finds.
#[track_caller]
pub(super) fn check_locale(rule: &str, tag: &str, file: &str, text: &str, expected: Inline) {
    let full = tree();
    let mut tree = Tree::default();
    for path in ["records/c/dataset.toml", "records/c/a.toml", "locales/en/c.ftl", "locales/en/ui.ftl"] {
        tree.insert(path, full.text(path).unwrap().to_owned());
    }
    tree.insert("records/c/sources.toml", "document = []\n");
    for name in ["ui.ftl", "c.ftl"] {
        tree.insert(format!("locales/{tag}/{name}"), "# Nothing.\n");
    }
    tree.insert(format!("locales/{tag}/{file}"), text.to_owned());
    check_tree(&tree, rule, expected);
}

#[track_caller]
fn check_tree(tree: &Tree, rule: &str, expected: Inline) {
    let (_, findings) = Dataset::load(tree, "c", &OPTIONS).unwrap();
    let found = findings.iter().filter(|finding| finding.rule == rule);
    let found: Vec<_> = found.map(|finding| finding.to_string() + "\n").collect();
    // Raw, since snapbox would turn every backslash into a slash, as in paths.
    snapbox::assert_data_eq!(found.concat(), expected.raw());
}

#[test]
fn unknown_codes_are_treated_as_one_with_a_record() {
    let group = |to| [("records/c/dataset.toml", "last = 199", to)];
    check("invalid_dataset", &group("last = 199\nunknown_as = 100"), str![]);
    check(
        "invalid_dataset",
        &group("last = 199\nunknown_as = 150"),
        str![[r#"
error[invalid_dataset]: `[[group]] 1 .unknown_as`: 150 has no record
  --> records/c/dataset.toml:28

"#]],
    );
}

#[test]
fn pairs_and_samples_fit_the_messages() {
    let pairs = ("records/c/a.toml", "[[record]]", "confusable = [[100, 101]]\n[[record]]");
    check(
        "invalid_dataset",
        &[pairs],
        str![[r#"
error[invalid_dataset]: `[messages].pair`: there are pairs of confusable codes, but this does not name their messages
  --> records/c/dataset.toml:8

"#]],
    );
    let sample = ("records/c/dataset.toml", "samples = { n = 5 }", "samples = { n = 5.5 }");
    check(
        "invalid_dataset",
        &[sample],
        str![[r#"
error[invalid_dataset]: `[messages.detail.samples].n`: a sample is a whole number or a text
  --> records/c/dataset.toml:16

"#]],
    );
}
