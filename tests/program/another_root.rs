//! The program renders a user's own catalog like ours.

use std::fs;
use std::path::Path;

use crate::common::{copy, root, run_in};

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
    for file in [
        "c/include/sip-phrasebook/light.h",
        "json/sound.json",
        "json/sound.schema.json",
        "sqlite/light.sqlite",
    ] {
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

const FOREIGN: &str = r#"
id = "alarm"
version = "0.1.0"
file_stem = "alarms"
record_files = ["all.toml"]
[messages]
record = "alarm"
[tables]
data = ["id", "text", "codes"]
page = ["id", "text", "codes"]
comparison_data = ["id", "text"]
comparison_page = ["id", "text"]
[[column]]
name = "id"
type = "key"
form = "name"
[[column]]
name = "text"
type = "value"
[[column]]
name = "codes"
type = "link"
dataset = "sip-response"
values = ["at-night"]
"#;

/// A dataset that the program knows nothing about: its keys are names, it has no groups and no summaries, and each record has
/// one text, in two of the four languages.
#[test]
fn a_foreign_dataset_links_to_ours() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for top in ["records", "locales"] {
        copy(&root().join(top), &folder.join(top));
    }
    fs::create_dir(folder.join("records/alarm")).unwrap();
    let write = |path: &str, text: &str| fs::write(folder.join(path), text).unwrap();
    write("records/alarm/dataset.toml", FOREIGN);
    let records = "[[record]]\nid = \"E-1042\"\ncodes = [486, { to = 503, when = \"at-night\", reference = [\"RFC 3261 21.5.4\"] }]\n\n\
                   [[record]]\nid = \"004\"\n";
    write("records/alarm/all.toml", records);
    for (tag, alarm, seen) in [("en", "Alarm", "Alarms"), ("ko", "경보", "경보 목록")] {
        let words = format!(
            "dataset = {seen} {tag}\ncolumn-id = {seen} 1\ncolumn-text = {seen} 2\ncolumn-codes = {seen} 3\nlinked-codes = {seen}\n\
             label-condition-at-night = {alarm} at night\nalarm-E-1042 = {alarm} 1042\nalarm-004 = {alarm} four\n"
        );
        write(&format!("locales/{tag}/alarm.ftl"), &words);
    }
    let succeeds = |arguments: &[&str]| {
        let output = run_in(folder, arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    succeeds(&["mark-current", "--all"]);
    let findings = String::from_utf8(run_in(folder, &["lint"]).stdout).unwrap();
    assert!(!findings.contains("alarm") || !findings.contains("error"), "{findings}");
    succeeds(&[]);
    let read = |path: &str| fs::read_to_string(folder.join("out").join(path)).unwrap();
    assert!(read("ko/alarms.md").contains("486 통화 중; 503 서비스를 사용할 수 없음(경보 at night)"));
    assert!(read("en/alarms.csv").contains("\"486; 503 (at-night)\""));
    assert!(read("en/alarms.json").contains("\"id\": \"004\""));
    assert!(!folder.join("out/es/alarms.md").exists());
    // The other end shows the link too; in a language that the dataset lacks, the link has the source locale's text.
    assert!(read("ko/sip-response-codes.md").contains("경보 1042(경보 at night)"));
    assert!(read("es/sip-response-codes.md").contains("Alarm 1042"));
    assert!(succeeds(&["lookup", "e-1042", "--lang", "ko"]).starts_with("E-1042 경보 1042\n"));
    succeeds(&["export", "all", "--out", "exports"]);
    let json = fs::read_to_string(folder.join("exports/json/alarm.json")).unwrap();
    assert!(json.contains("\"when\": \"at-night\""), "{json}");
    succeeds(&["site", "--out", "site", "--dataset", "sip-response"]);
    let page = fs::read_to_string(folder.join("site/ko/503/index.html")).unwrap();
    assert!(page.contains("경보 1042"));

    write("records/alarm/all.toml", &records.replace("486", "4860"));
    let output = run_in(folder, &["lint"]);
    let findings = String::from_utf8_lossy(&output.stdout);
    assert!(findings.contains("error[dangling_link]"), "{findings}");
    assert!(findings.contains("records/alarm/all.toml:3"), "{findings}");
    write("records/alarm/all.toml", &records.replace("\"004\"", "\"e-1042\""));
    let output = run_in(folder, &["lint"]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("e-1042 is already at"));
}
