//! Looks for sentences of the source documents in our texts. One of the documents forbids reprinting, so none is copied.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use phrasebook_dataset::{Dataset, LoadOptions};
use phrasebook_finding::shown_path;
use xtask::{Error, bake};

use crate::process::say;

/// How many characters in a row may be the same in a text that has characters of Chinese, Japanese or Korean.
const MAX_CJK: usize = 25;

/// How many may be the same in another text.
const MAX_OTHERS: usize = 60;

/// Compares all texts of the dataset with the documents in a folder, and fails if one repeats a document.
pub(crate) fn all(root: &Path, documents: &Path) -> Result<(), Error> {
    let tree = bake::read(root)?;
    let (dataset, _) =
        Dataset::read(&tree, "sip-response", &LoadOptions::default()).map_err(Error::Findings)?;
    let mut known: HashMap<String, String> = HashMap::new();
    let mut count = 0;
    for entry in fs::read_dir(documents).map_err(Error::file(documents))? {
        let path = entry.map_err(Error::file(documents))?.path();
        if path.is_file() {
            let bytes = fs::read(&path).map_err(Error::file(&path))?;
            let name = shown_path(path.file_name().map_or(&path, Path::new));
            let text = String::from_utf8_lossy(&bytes);
            for length in [MAX_CJK, MAX_OTHERS] {
                known.extend(windows(&text, length).into_iter().map(|part| (part, name.clone())));
            }
            count += 1;
        }
    }
    if count == 0 {
        return Err(Error::check("compare-sources", format!("{} has no documents", shown_path(documents))));
    }
    let mut texts = 0;
    let mut found = Vec::new();
    for locale in dataset.locales() {
        for (id, message) in locale.catalog.messages() {
            for (attribute, text) in message.texts() {
                texts += 1;
                if let Some((part, document)) = repeated(&text.written, &known) {
                    let name = attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
                    found.push(format!("{} {name} repeats {document}: {part}", locale.tag));
                }
            }
        }
    }
    if !found.is_empty() {
        return Err(Error::check("compare-sources", found.join("\n")));
    }
    say(&format!("{texts} texts repeat nothing of {count} documents"));
    Ok(())
}

/// The first part of a text that a document has too.
fn repeated<'a>(text: &str, known: &'a HashMap<String, String>) -> Option<(String, &'a str)> {
    let length = if text.contains(is_cjk) { MAX_CJK } else { MAX_OTHERS };
    let mut parts = windows(text, length).into_iter();
    parts.find_map(|part| {
        let document = known.get(&part)?;
        Some((part, document.as_str()))
    })
}

/// All runs of so many characters, without spaces and regardless of letter case.
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
        let mut known = HashMap::new();
        for text in [sentence, chinese] {
            for length in [MAX_CJK, MAX_OTHERS] {
                known.extend(windows(text, length).into_iter().map(|part| (part, "a.txt".to_owned())));
            }
        }
        let finds = |text: &str| repeated(text, &known).is_some();
        assert!(finds(&format!("First. {}", sentence.to_uppercase())));
        assert!(finds(&format!("另外，{chinese}")));
        assert!(!finds("The server understood the request but will not fulfill it."));
        assert!(!finds("服务器上已经永久不可用。"));
    }
}
