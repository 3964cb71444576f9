//! The program renders a user's own catalog like ours.

use std::fs;
use std::path::Path;

use crate::common::{root, run_in};

const DATASET: &str = r#"
id = "ID"
version = "2.1.0"
file_stem = "ID-codes"
record_files = ["all.toml"]
[messages]
record = "ID"
group = "kind"
attributes = ["summary"]
[tables]
data = ["code", "colour", "name", "summary"]
page = ["code", "name", "summary"]
comparison_data = ["code", "name"]
comparison_page = ["code", "name"]
[[group]]
id = "all"
first = 1
last = 9
[[column]]
name = "code"
type = "key"
[[column]]
name = "colour"
type = "text"
[[column]]
name = "name"
type = "value"
[[column]]
name = "summary"
type = "attribute"
"#;

/// Writes a catalog with two datasets in three languages.
pub(crate) fn catalog(folder: &Path) {
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for id in ["light", "sound"] {
        write(&format!("records/{id}/dataset.toml"), &DATASET.replace("ID", id));
        write(
            &format!("records/{id}/all.toml"),
            "[[record]]\ncode = 1\ncolour = \"=1+1\"\n\n[[record]]\ncode = 2\n",
        );
        for tag in ["de", "en", "fr"] {
            let words = format!(
                "dataset = {tag} {id} <b>|\n    .summary = {tag} all of {id}\ncolumn-code = {tag} no.\ncolumn-name = {tag} name\n\
                 column-summary = {tag} summary\nkind-all = {tag} all\n    .summary = {tag} all there are\n\
                 {id}-1 = {tag} <script>alert(1)</script>\n    .summary = {tag} a | b\n{id}-2 = {tag} two\n    .summary = {tag} *second*\n"
            );
            write(&format!("locales/{tag}/{id}.ftl"), &words);
        }
    }
    let english = fs::read_to_string(root().join("locales/en/ui.ftl")).unwrap();
    for tag in ["de", "en", "fr"] {
        // Every language gets different texts.
        let lines = english.lines().map(|line| match line.split_once(" = ") {
            Some((name, text)) if !text.contains('"') => format!("{name} = {tag} {text}\n"),
            _ => format!("{line}\n"),
        });
        write(&format!("locales/{tag}/ui.ftl"), &lines.collect::<Vec<_>>().concat());
    }
}

#[test]
fn two_datasets_in_three_languages_are_rendered() {
    let folder = tempfile::tempdir().unwrap();
    catalog(folder.path());
    let output = run_in(folder.path(), &["mark-current", "--all"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let output = run_in(folder.path(), &["lint"]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    let output = run_in(folder.path(), &[]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for id in ["light", "sound"] {
        for tag in ["de/", "en/", "fr/", ""] {
            for ending in ["csv", "html", "json", "md"] {
                assert!(folder.path().join(format!("out/{tag}{id}-codes.{ending}")).is_file());
            }
        }
    }
    let read = |path: &str| fs::read_to_string(folder.path().join("out").join(path)).unwrap();
    let html = read("fr/light-codes.html");
    assert!(
        html.contains("fr &#60;script&#62;alert(1)&#60;/script&#62;") && !html.contains("<script>"),
        "{html}"
    );
    assert!(read("fr/light-codes.md").contains("fr a \\| b"));
    assert!(read("fr/light-codes.csv").contains("\"'=1+1\""));
    assert!(read("fr/light-codes.json").contains("\"colour\": \"=1+1\""));
    // From another folder the result is the same, and it has nothing about SIP.
    let elsewhere = tempfile::tempdir().unwrap();
    let output = run_in(elsewhere.path(), &["--root", folder.path().to_str().unwrap(), "--check"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!html.contains("SIP response"));
    // Exports have nothing about SIP either.
    let output = run_in(folder.path(), &["export", "all", "--out", "exports"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for file in ["c/light.h", "json/sound.json", "json/sound.schema.json", "sqlite/light.sqlite"] {
        let bytes = fs::read(folder.path().join("exports").join(file)).unwrap();
        assert!(!bytes.is_empty() && !String::from_utf8_lossy(&bytes).contains("sip-response"), "{file}");
    }
}

#[test]
fn without_a_root_the_built_in_data_is_used() {
    let elsewhere = tempfile::tempdir().unwrap();
    let output = run_in(elsewhere.path(), &["--lang", "ko", "--format", "csv"]);
    assert!(output.status.success());
    let written = fs::read(elsewhere.path().join("out/ko/sip-response-codes.csv")).unwrap();
    assert_eq!(written, fs::read(root().join("out/ko/sip-response-codes.csv")).unwrap());
    assert_eq!(run_in(elsewhere.path(), &["mark-current", "--all"]).status.code(), Some(2));
}
