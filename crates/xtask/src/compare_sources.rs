//! Compares the data with the source documents, which are not in the repository: one of them forbids reprinting.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use phrasebook_dataset::{Dataset, Ledger, LoadOptions, Tree};
use phrasebook_finding::shown;
use xtask::{Error, bake};

use crate::process::say;

const NAME: &str = "compare-sources";

/// How many consecutive characters a text with Chinese, Japanese or Korean characters may share with a document.
const MAX_CJK: usize = 25;

/// How many consecutive characters any other text may share with a document.
const MAX_OTHERS: usize = 60;

/// The text of each document by its name.
type Documents = BTreeMap<String, String>;

/// Fails if the ledger disagrees with the documents in a folder, or if a text repeats one of them; names all such places.
pub(crate) fn all(root: &Path, folder: &Path) -> Result<(), Error> {
    let tree = bake::read(root)?;
    let (dataset, _) =
        Dataset::read(&tree, "sip-response", &LoadOptions::default()).map_err(Error::Findings)?;
    let ledger = dataset.ledger().ok_or_else(|| Error::check(NAME, "the dataset has no ledger"))?;
    let mut documents = Documents::new();
    for name in ledger.documents().iter().map(|document| &document.file) {
        let path = folder.join(name);
        documents.insert(name.clone(), fs::read_to_string(&path).map_err(Error::file(&path))?);
    }
    let mut problems = ledger_problems(ledger, &documents);
    problems.extend(repetitions(&tree, &documents));
    if !problems.is_empty() {
        return Err(Error::check(NAME, problems.join("\n")));
    }
    let entries: usize = ledger.documents().iter().map(|document| document.entries.len()).sum();
    say(&format!("{entries} entries agree with {} documents, and no text repeats one", documents.len()));
    Ok(())
}

/// Entries that state something their line does not contain, and codes in a line that the ledger does not list.
fn ledger_problems(ledger: &Ledger, documents: &Documents) -> Vec<String> {
    let mut problems = Vec::new();
    for document in ledger.documents() {
        let name = &document.file;
        let lines: Vec<&str> = documents.get(name).map(|text| text.lines().collect()).unwrap_or_default();
        let mut accounted: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for entry in document.entries.iter().map(toml::Spanned::get_ref) {
            let number = usize::try_from(entry.line).unwrap_or(usize::MAX);
            let line = number.checked_sub(1).and_then(|at| lines.get(at)).copied().unwrap_or_default();
            for printed in [&entry.printed_phrase, &entry.printed_code] {
                if !line.contains(printed.as_str()) {
                    problems.push(format!("{name}:{number} does not print {}", shown(printed)));
                }
            }
            accounted.entry(number).or_default().push(&entry.printed_code);
        }
        for (line, number) in lines.iter().zip(1..) {
            let known = accounted.get(&number).map(Vec::as_slice).unwrap_or_default();
            for code in codes_in(line).into_iter().filter(|code| !known.contains(&code.as_str())) {
                problems.push(format!("{name}:{number} prints {code}, which the ledger does not have"));
            }
        }
    }
    problems
}

/// The three-digit numbers in a line that can be status codes.
fn codes_in(line: &str) -> Vec<String> {
    let line = line.replace("RFC ", "RFC").replace("200ms", "");
    let words = line.split(|c: char| !c.is_ascii_alphanumeric() && c != '.');
    let is_code = |word: &&str| matches!(word.as_bytes(), [b'1'..=b'6', rest @ ..] if rest.len() == 2 && rest.iter().all(u8::is_ascii_digit));
    words.filter(is_code).map(str::to_owned).collect()
}

/// Lines of records and locales that repeat a document.
fn repetitions(tree: &Tree, documents: &Documents) -> Vec<String> {
    let mut known: HashMap<String, &str> = HashMap::new();
    for (name, text) in documents {
        for length in [MAX_CJK, MAX_OTHERS] {
            known.extend(windows(text, length).into_iter().map(|part| (part, name.as_str())));
        }
    }
    let mut problems = Vec::new();
    for path in tree.paths() {
        for (line, number) in tree.text(path).unwrap_or_default().lines().zip(1..) {
            if let Some((part, document)) = repeated(line, &known) {
                problems.push(format!("{path}:{number} repeats {document}: {part}"));
            }
        }
    }
    problems
}

/// The first part of a text that a document also contains, and that document.
fn repeated<'a>(text: &str, known: &HashMap<String, &'a str>) -> Option<(String, &'a str)> {
    let length = if text.contains(is_cjk) { MAX_CJK } else { MAX_OTHERS };
    windows(text, length)
        .into_iter()
        .find_map(|part| known.get(&part).copied().map(|document| (part, document)))
}

/// All runs of `length` characters, in lowercase and without spaces.
fn windows(text: &str, length: usize) -> Vec<String> {
    let letters: Vec<char> =
        text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
    letters.windows(length).map(|window| window.iter().collect()).collect()
}

fn is_cjk(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11FF}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_of_a_document_is_found() {
        let sentence = "The server understood the request but is refusing to fulfill it, as another says.";
        let chinese = "请求的资源在服务器上已经永久不可用，并且没有任何已知的转发地址可以使用。";
        let documents = Documents::from([("a.txt".to_owned(), format!("{sentence}\n{chinese}"))]);
        let finds = |text: &str| {
            let mut tree = Tree::default();
            tree.insert("locales/en/a.ftl", format!("\n{text}"));
            repetitions(&tree, &documents)
                .first()
                .is_some_and(|found| found.starts_with("locales/en/a.ftl:2 "))
        };
        assert!(finds(&format!("First. {}", sentence.to_uppercase())));
        assert!(finds(&format!("另外，{chinese}")));
        assert!(!finds("The server understood the request but will not fulfill it."));
        assert!(!finds("服务器上已经永久不可用。"));
    }

    #[test]
    fn codes_are_distinguished_from_other_numbers() {
        assert_eq!(codes_in("486 Busy (RFC 326, 200ms, 4860, 703, 21.4) 180/183"), ["486", "180", "183"]);
    }

    #[test]
    fn the_ledger_is_compared_in_both_directions() {
        let text = "[[document]]\nfile = \"a.txt\"\nlanguage = \"en\"\nentries = [\n    { line = 1, code = 486, \
                    printed_code = \"486\", printed_phrase = \"Busy\", language = \"en\", verdict = \"same\" },\n]\n";
        let source = phrasebook_finding::Source { path: "records/x/sources.toml", text };
        let ledger = Ledger::parse(source).unwrap();
        let problems = |document: &str| {
            ledger_problems(&ledger, &Documents::from([("a.txt".to_owned(), document.to_owned())]))
        };
        assert_eq!(problems("486 Busy\n"), [""; 0]);
        assert_eq!(problems("486 Bussy\n"), ["a.txt:1 does not print Busy"]);
        assert_eq!(problems("486 Busy\n\n603\n"), ["a.txt:3 prints 603, which the ledger does not have"]);
    }
}
