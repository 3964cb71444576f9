//! What a fault in one language does to the others.

use std::fs;
use std::path::Path;

use crate::common::{copy_data, refused, run_in};

/// Replaces a text in a file of a root.
fn edit(root: &Path, file: &str, from: &str, to: &str) {
    let text = fs::read_to_string(root.join(file)).unwrap();
    assert!(text.contains(from), "{file} does not contain {from:?}");
    fs::write(root.join(file), text.replacen(from, to, 1)).unwrap();
}

/// Runs the program, which leaves something out, and returns its message.
#[track_caller]
fn partial(root: &Path, arguments: &[&str]) -> String {
    let message = refused(root, arguments, 1);
    assert!(message.contains("left out"), "{arguments:?}: {message}");
    message
}

#[test]
fn a_language_with_errors_is_left_out_and_its_files_stay() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    copy_data(root);
    assert!(run_in(root, &["--format", "csv"]).status.success());
    assert!(run_in(root, &["site", "--out", "site", "--dataset", "sip-warning"]).status.success());
    let old = fs::read(root.join("out/ko/sip-response-codes.csv")).unwrap();
    edit(root, "locales/ko/sip-response.ftl", "status-486 = ", "status-4866 = ");
    edit(root, "locales/es/sip-response.ftl", "status-487 = ", "status-487 = X ");

    let message = refused(root, &["--format", "csv"], 3);
    assert!(
        message.ends_with("nothing was done\nonly ko has errors: --keep-going leaves it out\n"),
        "{message}"
    );
    // The fault in Korean is reported, and the others are written.
    let message = partial(root, &["--format", "csv", "--keep-going"]);
    assert!(message.contains("error[missing_message]: `status-486` is missing\n"), "{message}");
    assert!(message.contains("left out ko\n"), "{message}");
    assert!(fs::read_to_string(root.join("out/es/sip-response-codes.csv")).unwrap().contains("\"X "));
    assert_eq!(fs::read(root.join("out/ko/sip-response-codes.csv")).unwrap(), old);
    // Nothing is removed: the next full run still knows every file.
    partial(root, &["site", "--out", "site", "--dataset", "sip-warning", "--keep-going"]);
    assert!(fs::exists(root.join("site/ko/399/index.html")).unwrap());
    partial(root, &["export", "properties", "--out", "words", "--keep-going"]);
    let words = |language: &str| root.join(format!("words/SipResponse{language}.properties"));
    assert!(fs::exists(words("_es")).unwrap() && !fs::exists(words("_ko")).unwrap());
    let output = run_in(root, &["lookup", "486", "--keep-going"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("486 Busy Here"));
    let one =
        String::from_utf8(run_in(root, &["lookup", "486", "--lang", "en", "--keep-going"]).stdout).unwrap();
    assert!(one.starts_with("486 Busy Here") && !one.contains("486 Ocupado"), "{one}");

    edit(root, "locales/ko/sip-response.ftl", "status-4866 = ", "status-486 = ");
    assert!(run_in(root, &["--format", "csv", "--keep-going"]).status.success());
    assert!(run_in(root, &["site", "--out", "site", "--dataset", "sip-warning"]).status.success());
}

#[test]
fn a_fault_that_concerns_all_languages_stops_everything() {
    for (file, from, to) in [
        ("locales/en/sip-response.ftl", "status-486 = ", "status-4866 = "),
        ("records/sip-response/4xx.toml", "code = 486", "code = 999"),
        ("records/q850/dataset.toml", "[messages]", "[mesages]"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        copy_data(folder.path());
        edit(folder.path(), file, from, to);
        let message = refused(folder.path(), &["--keep-going"], 3);
        assert!(message.ends_with("nothing was done\n"), "{file}: {message}");
        assert!(!fs::exists(folder.path().join("out")).unwrap());
    }
    // If the only requested language has the fault, nothing is done either.
    let folder = tempfile::tempdir().unwrap();
    copy_data(folder.path());
    edit(folder.path(), "locales/ko/sip-response.ftl", "status-486 = ", "status-4866 = ");
    let message = refused(folder.path(), &["--keep-going", "--lang", "ko"], 3);
    assert!(message.ends_with("nothing was done\n"), "{message}");
    assert!(run_in(folder.path(), &["--keep-going", "--lang", "es", "--format", "csv"]).status.success());
    // If a file cannot be read, the faults of other files are found in the next round.
    fs::write(folder.path().join("locales/es/sip-response.state.toml"), "a = [").unwrap();
    let message = partial(folder.path(), &["--keep-going", "--format", "csv"]);
    assert!(message.contains("left out es") && message.contains("left out ko"), "{message}");
    assert!(fs::exists(folder.path().join("out/zh-CN/sip-response-codes.csv")).unwrap());
}

#[test]
fn a_language_without_words_for_the_site_shows_those_of_the_source_locale() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    copy_data(root);
    fs::remove_file(root.join("locales/ko/site.ftl")).unwrap();
    fs::remove_file(root.join("locales/ko/site.state.toml")).unwrap();
    let made = run_in(root, &["site", "--out", "site", "--dataset", "sip-warning"]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let page = fs::read_to_string(root.join("site/ko/399/index.html")).unwrap();
    assert!(page.contains("Skip to") && page.contains("<html lang=\"ko\""), "{page}");
    let lint = run_in(root, &["lint"]);
    assert_eq!(lint.status.code(), Some(1));
    let found = String::from_utf8(lint.stdout).unwrap();
    assert_eq!(
        found,
        "warning[missing_words]: there is no such file, so the words of `en` are shown\n  \
         --> locales/ko/site.ftl:1\n  = help: translate locales/en/site.ftl\n\n"
    );
}
