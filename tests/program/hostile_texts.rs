//! Each format carries every text that a catalog can contain, and keeps its structure.
//!
//! The same data is rendered twice: with hostile texts, and with a plain text instead of each. Both are parsed with
//! parsers that people use; what is read from the hostile file has to equal what is read from the plain one, with each plain
//! text replaced by the hostile one. `cargo xtask consumers` reads the same texts with programs in other languages.

mod parse;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use xtask::hostile::{FRAME_TEXTS, fill_frame, fill_sip, fill_words, is_carried, texts};

use crate::common::{copy, copy_data, locales, root, run_in};

/// The texts that a catalog can contain.
fn carried() -> Vec<String> {
    texts(root()).unwrap().into_iter().filter(|text| is_carried(text)).collect()
}

/// The plain text that takes the place of the hostile text with this number.
fn plain(number: usize) -> String {
    format!("Plain{number:03}text")
}

/// The text with each plain text replaced by its hostile text, and the number of replacements.
fn replaced(text: &str, texts: &[String]) -> (String, usize) {
    let mut parts = text.split("Plain");
    let mut whole = parts.next().unwrap().to_owned();
    let mut count = 0;
    for part in parts {
        let known = part.get(..3).and_then(|number| number.parse::<usize>().ok());
        let known = known.zip(part.get(3..).and_then(|rest| rest.strip_prefix("text")));
        let Some((number, rest)) = known else {
            whole = whole + "Plain" + part;
            continue;
        };
        count += 1;
        whole += &texts[number];
        whole += rest;
    }
    (whole, count)
}

/// The same data twice, and the folder that holds both.
struct Twins {
    folder: tempfile::TempDir,
    texts: Vec<String>,
}

/// How many texts were read back, by format.
type Cases = BTreeMap<String, usize>;

impl Twins {
    /// Makes the data with `fill`, which is given a folder and the texts to put there.
    fn new(texts: &[String], fill: impl Fn(&Path, &[String])) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let plain: Vec<_> = (0..texts.len()).map(plain).collect();
        for (name, texts) in [("plain", plain.as_slice()), ("hostile", texts)] {
            fill(&folder.path().join(name), texts);
        }
        Self { folder, texts: texts.to_vec() }
    }

    /// Runs the program on both, and compares all files that it makes.
    fn compare(&self, arguments: &[&str], kind: parse::Kind, cases: &mut Cases) {
        let folders = ["plain", "hostile"].map(|name| self.folder.path().join(name));
        for folder in &folders {
            let output = run_in(folder, &[arguments, &["--out", "made"]].concat());
            let message = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{arguments:?}: {message}");
        }
        let [plain, hostile] = folders.map(|folder| files(&folder.join("made")));
        let names = |files: &BTreeMap<String, PathBuf>| files.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(names(&plain), names(&hostile), "{arguments:?}: the files");
        for ((name, plain), hostile) in plain.iter().zip(hostile.values()) {
            let Some((format, plain)) = parse::parse(kind, name, plain) else { continue };
            let Some((_, hostile)) = parse::parse(kind, name, hostile) else { panic!("{name}") };
            let mut read = 0;
            let expected = plain.into_iter().map(|text| {
                let (text, count) = replaced(&text, &self.texts);
                read += count;
                text
            });
            // The front matter for Docusaurus has replacement characters for backslash and `<`.
            let is_changed = matches!(kind, parse::Kind::Flavor("docusaurus"));
            let alike =
                |text: String| if is_changed { text.replace('\\', "＼").replace('<', "＜") } else { text };
            let expected: Vec<_> = expected.map(alike).collect();
            let hostile: Vec<_> = hostile.into_iter().map(alike).collect();
            for (at, (found, expected)) in hostile.iter().zip(&expected).enumerate() {
                let before = &hostile[at.saturating_sub(3)..at];
                assert_eq!(found, expected, "{arguments:?}, {name}, after {before:?}");
            }
            assert_eq!(hostile.len(), expected.len(), "{arguments:?}, {name}");
            *cases.entry(format.to_owned()).or_default() += read;
        }
        for folder in ["plain", "hostile"] {
            fs::remove_dir_all(self.folder.path().join(folder).join("made")).unwrap();
        }
    }
}

/// The files below a folder, by their paths without the parts that depend on content.
fn files(folder: &Path) -> BTreeMap<String, PathBuf> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap();
                found.insert(parse::without_hash(name), path);
            }
        }
    }
    found
}

/// A small dataset, with the words that all pages need.
fn words(to: &Path) {
    copy(&root().join("tests/data/hostile-words"), to);
    for tag in ["en", "ko"] {
        for name in ["ui.ftl", "site.ftl", "site.state.toml"] {
            let file = format!("locales/{tag}/{name}");
            fs::copy(root().join(&file), to.join(&file)).unwrap();
        }
    }
}

const FLAVORS: [&str; 5] = ["mdbook", "docusaurus", "starlight", "hugo", "zola"];

#[track_caller]
fn report(cases: &Cases, least: usize) {
    let count: usize = cases.values().sum();
    println!("{count} texts were read back: {cases:?}");
    assert!(count >= least, "only {count} texts were read back: {cases:?}");
}

/// Every text in every attribute of a SIP response code, in every language and format.
#[test]
fn attributes_are_carried_by_every_format() {
    let (texts, tags) = (carried(), locales());
    assert!(texts.len() > 180, "only {} texts", texts.len());
    let mut cases = Cases::new();
    let mut held = BTreeSet::new();
    for batch in 0..3 {
        let twins = Twins::new(&texts, |to, texts| {
            copy_data(to);
            fill_sip(to, &tags, texts, batch).unwrap();
        });
        let copy = tempfile::tempdir().unwrap();
        copy_data(copy.path());
        let placed = fill_sip(copy.path(), &tags, &texts, batch).unwrap();
        held.extend(placed.into_iter().map(|((_, attribute), text)| (attribute, text)));
        twins.compare(&[], parse::Kind::Tables, &mut cases);
        twins.compare(&["export", "all"], parse::Kind::Exports, &mut cases);
        let two = ["--lang", "en,ko"];
        twins.compare(&[&["site"][..], &two].concat(), parse::Kind::Site, &mut cases);
        for flavor in FLAVORS {
            let kind = parse::Kind::Flavor(flavor);
            twins.compare(&[&["site", "--flavor", flavor][..], &two].concat(), kind, &mut cases);
        }
    }
    assert_eq!(held.len(), texts.len() * 4, "not every text was in every attribute");
    report(&cases, 60_000);
}

/// Every text as a phrase: phrases are in titles, links and headings.
#[test]
fn phrases_are_carried_by_every_format() {
    let texts = carried();
    let twins = Twins::new(&texts, |to, texts| {
        words(to);
        fill_words(to, &["en", "ko"], texts).unwrap();
    });
    let mut cases = Cases::new();
    twins.compare(&[], parse::Kind::Tables, &mut cases);
    twins.compare(&["export", "all"], parse::Kind::Exports, &mut cases);
    twins.compare(&["site"], parse::Kind::Site, &mut cases);
    for flavor in FLAVORS {
        twins.compare(&["site", "--flavor", flavor], parse::Kind::Flavor(flavor), &mut cases);
    }
    report(&cases, 30_000);
}

/// Every text as a title, a heading of a column, and a name of a group.
#[test]
fn titles_and_headings_are_carried_by_every_format() {
    let texts = carried();
    let mut cases = Cases::new();
    for from in (0..texts.len()).step_by(FRAME_TEXTS) {
        let some = &texts[from..texts.len().min(from + FRAME_TEXTS)];
        let twins = Twins::new(some, |to, texts| {
            words(to);
            fill_frame(to, &["en", "ko"], texts).unwrap();
        });
        twins.compare(&[], parse::Kind::Tables, &mut cases);
        twins.compare(&["export", "all"], parse::Kind::Exports, &mut cases);
        twins.compare(&["site"], parse::Kind::Site, &mut cases);
        let flavor = FLAVORS[from / FRAME_TEXTS % FLAVORS.len()];
        twins.compare(&["site", "--flavor", flavor], parse::Kind::Flavor(flavor), &mut cases);
    }
    report(&cases, 8_000);
}

/// A text that a catalog cannot contain is refused, and nothing is written.
#[test]
fn texts_that_no_catalog_can_hold_are_refused() {
    let refused: Vec<_> = texts(root()).unwrap().into_iter().filter(|text| !is_carried(text)).collect();
    assert!(refused.len() > 30, "only {} texts", refused.len());
    let folder = tempfile::tempdir().unwrap();
    copy_data(folder.path());
    let place = folder.path().join("locales/ko/sip-response.ftl");
    let before = fs::read_to_string(&place).unwrap();
    for text in refused {
        let literal: String = text
            .chars()
            .map(|c| match c {
                '"' | '\\' => format!("\\{c}"),
                c if c.is_ascii_graphic() || c == ' ' => c.to_string(),
                c => format!("\\U{:06X}", u32::from(c)),
            })
            .collect();
        let line = "    .caller = ";
        let at = before.find(line).unwrap() + line.len();
        let end = at + before[at..].find('\n').unwrap();
        fs::write(&place, format!("{}{{\"{literal}\"}}{}", &before[..at], &before[end..])).unwrap();
        let output = run_in(folder.path(), &["--lang", "ko"]);
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(3), "{text:?}: {message}");
        assert!(
            message.contains("error[invisible_text]") || message.contains("error[unreadable_text]"),
            "{text:?}: {message}"
        );
        assert!(!folder.path().join("out").exists(), "{text:?}");
    }
}
