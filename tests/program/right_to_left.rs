//! Tables and pages in a language that is written from right to left.

use std::fs;
use std::path::Path;

use scraper::{Html, Selector};

use crate::common::{root, run_in};

const DATASET: &str = r#"
id = "signal"
version = "1.0.0"
file_stem = "signals"
record_files = ["all.toml"]
messages = { record = "signal", group = "kind" }

[tables]
data = ["code", "phrase"]
page = ["code", "phrase", "canonical", "name", "terms", "reference"]
comparison_data = ["code", "phrase"]
comparison_page = ["code", "phrase"]

[[group]]
id = "4xx"
first = 400
last = 499

[[column]]
name = "code"
type = "key"

[[column]]
name = "phrase"
type = "value"

[[column]]
name = "canonical"
type = "text"
language = "en"

[[column]]
name = "name"
type = "text"

[[column]]
name = "terms"
type = "texts"

[[column]]
name = "reference"
type = "reference"
"#;

const RECORDS: &str = r#"
[[record]]
code = 486
canonical = "Busy (Here)"
name = "G.711 (A)"
terms = ["Contact", "Retry-After"]
reference = ["RFC 3261 21.4.24"]
"#;

const PERSIAN: &str = "
signal-486 = اینجا مشغول\u{200C}اند
dataset = نشانه\u{200C}ها
column-code = کد
column-phrase = عبارت
column-canonical = عبارت اصلی
column-name = نام
column-terms = واژه\u{200C}ها
column-reference = مرجع
kind-4xx = خطا
";

const ENGLISH: &str = "
signal-486 = Busy (Here)
dataset = Signals
column-code = Code
column-phrase = Phrase
column-canonical = Canonical phrase
column-name = Name
column-terms = Terms
column-reference = Reference
kind-4xx = Failure
";

/// A root with words in English and in Persian.
fn signals(folder: &Path) {
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("records/signal/dataset.toml", DATASET);
    write("records/signal/all.toml", RECORDS);
    write("locales/en/signal.ftl", ENGLISH);
    write("locales/fa/signal.ftl", PERSIAN);
    for file in ["ui.ftl", "site.ftl"] {
        let english = fs::read_to_string(root().join("locales/en").join(file)).unwrap();
        write(&format!("locales/en/{file}"), &english);
        let persian: Vec<_> = english.lines().map(|line| persian(line) + "\n").collect();
        write(&format!("locales/fa/{file}"), &persian.concat());
    }
}

/// A line of a Fluent file, with its texts in Arabic letters.
fn persian(line: &str) -> String {
    let key = if line.trim_start().starts_with(['[', '*']) { "] " } else { "= " };
    let Some((key, text)) = line.split_once(key).map(|(before, text)| (format!("{before}{key}"), text))
    else {
        return line.to_owned();
    };
    let mut depth = 0;
    let letters = text.chars().map(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        let letter = char::from_u32(0x627 + u32::from(c.to_ascii_lowercase()) % 20).unwrap();
        if depth == 0 && c.is_ascii_alphabetic() { letter } else { c }
    });
    key + &letters.collect::<String>()
}

/// The markup of the elements that a selector finds.
fn found(html: &str, selector: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    let found: Vec<_> =
        document.select(&Selector::parse(selector).unwrap()).map(|found| found.html()).collect();
    assert!(!found.is_empty(), "nothing matches {selector}");
    found
}

#[test]
fn each_text_has_the_direction_of_its_script() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    signals(folder);
    for arguments in [
        &["mark-current", "--all"][..],
        &["lint"],
        &[],
        &["site", "--out", "site", "--base-url", "https://x.example/"],
    ] {
        let output = run_in(folder, arguments);
        let said = [output.stdout, output.stderr].concat();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&said));
    }
    let read = |path: &str| fs::read_to_string(folder.join(path)).unwrap();

    let page = read("out/fa/signals.html");
    assert!(page.contains(r#"<html lang="fa" dir="rtl">"#), "{page}");
    assert_eq!(found(&page, "td.canonical bdi"), [r#"<bdi lang="en">Busy (Here)</bdi>"#]);
    assert_eq!(found(&page, "td.name bdi"), [r#"<bdi lang="und">G.711 (A)</bdi>"#]);
    assert_eq!(found(&page, "td.terms bdi").len(), 2);
    assert_eq!(found(&page, "td.reference a[dir=auto]").len(), 1);
    assert_eq!(found(&page, "h2 bdi"), ["<bdi>4xx</bdi>"]);
    // The words of the page have its direction.
    assert!(found(&page, "td.phrase")[0].ends_with(">اینجا مشغول\u{200C}اند</td>"));

    let english = read("out/en/signals.html");
    assert!(english.contains(r#"<html lang="en">"#) && !english.contains("<bdi lang"), "{english}");
    let both = read("out/signals.html");
    assert!(found(&both, "bdi[lang=fa]")[0].contains("مشغول"));

    let markdown = read("out/fa/signals.md");
    for text in ["Busy (Here)", "G.711 (A)", "Contact", "Retry-After"] {
        assert!(markdown.contains(&format!("\u{2068}{text}\u{2069}")), "{markdown}");
    }
    assert!(!read("out/en/signals.md").contains('\u{2068}'));
    assert!(read("out/signals.md").contains("| \u{2068}اینجا مشغول\u{200C}اند\u{2069} |"));

    let code = read("site/fa/486/index.html");
    assert!(code.contains(r#"<html lang="fa" dir="rtl">"#), "{code}");
    assert!(code.contains(r#"<bdi lang="und">G.711 (A)</bdi>"#), "{code}");
    assert!(read("site/fa/index.html").contains(r#"<bdi lang="en">Busy (Here)</bdi>"#));
}
