use super::*;
use crate::{LoadOptions, Tree};

const DATASET: &str = r#"
    id = "c"
    version = "1.0.0"
    file_stem = "c"
    record_files = ["a.toml"]
    messages = { record = "r", group = "g", attributes = ["summary", "caller"], search = "search", detail = { attribute = "detail", column = "more" } }
    tables = { data = ["code"], page = ["code", "summary"], comparison_data = ["code"], comparison_page = ["code"] }
    group = [{ id = "1xx", first = 100, last = 199 }, { id = "2xx", first = 200, last = 299 }]
    [[column]]
    name = "code"
    type = "key"
    [[column]]
    name = "summary"
    type = "attribute"
    [[column]]
    name = "reference"
    type = "reference"
    [[column]]
    name = "headers"
    type = "items"
    field = [{ name = "name", type = "text" }, { name = "reference", type = "reference" }]
    [[column]]
    name = "more"
    type = "label"
    values = ["may"]
"#;

const RECORDS: &str = r#"
    [[record]]
    code = 100
    reference = ["RFC 3261 21.4.24"]
    [[record]]
    code = 101
    more = "may"
    headers = [{ name = "Min-SE", reference = ["RFC 4028 6", "RFC 3261 21.4.24"] }]
    [[record]]
    code = 200
"#;

const ENGLISH: &str = "r-100 = Busy Here
    .summary = Somebody else speaks
    .caller = Call later
r-101 = Busy
    .summary = Quite another thing
    .caller = Min-SE is too small
    .detail = Wait for a while
r-200 = Fine
    .summary = Nothing is busy
    .caller = All is well
";

const KOREAN: &str = "r-100 = 통화 중
    .summary = 가
    .caller = 나
r-101 = 다
    .summary = 라
    .caller = 마
    .detail = 바
r-200 = 사
    .summary = 아
    .caller = 자
    .search = 좋음, in order
";

fn dataset() -> Dataset {
    let mut tree = Tree::default();
    tree.insert("records/c/dataset.toml", DATASET);
    tree.insert("records/c/a.toml", RECORDS);
    tree.insert("locales/en/c.ftl", ENGLISH);
    tree.insert("locales/ko/c.ftl", KOREAN);
    tree.insert("locales/en/ui.ftl", "ui-language = English\n");
    tree.insert("locales/ko/ui.ftl", "ui-language = 한국어\n");
    Dataset::load(&tree, "c", &LoadOptions::default()).unwrap().0
}

#[test]
fn the_best_matches_come_first_and_name_their_language() {
    let dataset = dataset();
    let cases: &[(&str, &[(u32, &str)])] = &[
        ("", &[]),
        ("100", &[(100, "en")]),
        ("102", &[]),
        ("99999999999999999999", &[]),
        ("2xx", &[(200, "en")]),
        ("it says 200, then 100", &[(200, "en"), (100, "en")]),
        ("100-150", &[(100, "en"), (101, "en")]),
        // The whole phrase, then a part of one.
        ("busy", &[(101, "en"), (100, "en")]),
        ("here busy", &[(100, "en"), (101, "en")]),
        ("BUSSY", &[(101, "en"), (100, "en")]),
        ("통화중", &[(100, "ko")]),
        ("통하중", &[(100, "ko")]),
        ("ㅌㅎㅈ", &[(100, "ko")]),
        ("통ㅎ", &[(100, "ko")]),
        ("speaks", &[(100, "en")]),
        ("for a while", &[(101, "en")]),
        ("좋음", &[(200, "ko")]),
        ("In-Order", &[(200, "ko")]),
        ("order", &[(200, "ko")]),
        // A name comes before a text that says the same.
        ("min-se", &[(101, "en")]),
        ("RFC 4028", &[(101, "en")]),
        ("4028", &[(101, "en")]),
        ("rfc3261", &[(100, "en"), (101, "en")]),
        ("RFC 3261 21.4.24", &[(100, "en"), (101, "en")]),
        ("RFC 4028 7", &[(101, "en")]),
    ];
    for (query, expected) in cases {
        let found = find(std::slice::from_ref(&dataset), query, None).unwrap();
        let found: Vec<_> = found
            .matches
            .iter()
            .map(|found| (found.record.key().number().unwrap(), found.locale.tag.as_str()))
            .collect();
        assert_eq!(found, *expected, "{query}");
    }
}

#[test]
fn a_number_without_a_record_is_reported() {
    let dataset = dataset();
    for (query, unknown, matches) in
        [("102", vec![102], 0), ("102 busy", vec![102], 0), ("102 100", vec![], 1), ("999", vec![], 0)]
    {
        let found = find(std::slice::from_ref(&dataset), query, None).unwrap();
        let keys: Vec<_> = found.unknown.iter().filter_map(|(_, key)| key.number()).collect();
        assert_eq!((keys, found.matches.len()), (unknown, matches), "{query}");
    }
}

#[test]
fn a_guess_is_marked() {
    let dataset = dataset();
    for (query, is_guess) in [("busy", false), ("busi", true), ("bus", false), ("통하중", true)] {
        assert_eq!(find(std::slice::from_ref(&dataset), query, None).unwrap().is_guess, is_guess, "{query}");
    }
}

#[test]
fn facts_are_listed_once_in_the_order_of_the_columns() {
    let dataset = dataset();
    let found = |code: u32| facts(&dataset, dataset.registry().record(&code.into()).unwrap(), "c");
    let citation = |rfc, section: &str, is_own| Citation { rfc, sections: vec![section.to_owned()], is_own };
    assert_eq!(found(100).citations, [citation(3261, "21.4.24", true)]);
    assert_eq!(found(101).names, [Name { kind: NameKind::Term, text: "Min-SE".to_owned() }]);
    assert_eq!(found(101).citations, [citation(4028, "6", false), citation(3261, "21.4.24", false)]);
    assert_eq!(found(200), Facts::default());
}

#[test]
fn texts_in_tables_are_separate() {
    let dataset = dataset();
    let record = dataset.registry().record(&101.into()).unwrap();
    let expected = Texts {
        phrase: "Busy".to_owned(),
        leads: vec!["Quite another thing".to_owned()],
        others: vec!["Min-SE is too small".to_owned()],
        detail: Some("Wait for a while".to_owned()),
        search: Vec::new(),
    };
    assert_eq!(texts(&dataset, record, dataset.source_locale()), Ok(expected));
}

#[test]
fn a_text_that_is_missing_is_an_error() {
    let mut tree = Tree::default();
    tree.insert("records/c/dataset.toml", DATASET);
    tree.insert("records/c/a.toml", RECORDS);
    tree.insert("locales/en/c.ftl", ENGLISH.replace("    .caller = Call later\n", ""));
    tree.insert("locales/en/ui.ftl", "ui-language = English\n");
    let (dataset, _) = Dataset::load(&tree, "c", &LoadOptions::default()).unwrap();
    let find = |query| find(std::slice::from_ref(&dataset), query, None);
    assert_eq!(find("busy").unwrap_err(), FormatError::Missing("r-100.caller".to_owned()));
    assert_eq!(find("100").unwrap().matches.len(), 1);
}

#[test]
fn any_text_can_be_searched_for() {
    let dataset = dataset();
    for query in [
        "",
        " ",
        "\0",
        "\u{202E}",
        "-",
        "4".repeat(5000).as_str(),
        "가".repeat(500).as_str(),
        "rfc",
        "rfc 99999999999",
        "1-",
        "9-1",
        "é\u{301}",
    ] {
        find(std::slice::from_ref(&dataset), query, Some("ko")).unwrap();
    }
}
