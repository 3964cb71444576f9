//! Catalogs of texts that formats could misread, for tests and consumers.
//!
//! `tests/data/hostile/texts.json` has the texts. A catalog can hold those that are visible and composed; the lint
//! `invisible_text` refuses the others.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use phrasebook_finding::unneeded_character;
use unicode_normalization::is_nfc;

use crate::Error;

/// The attributes of a SIP response code, which may hold any text.
pub const ATTRIBUTES: [&str; 4] = ["summary", "description", "action", "caller"];

/// The longest text that fits on a line of a catalog together with its syntax, in bytes.
const MAX_BYTES: usize = 16_000;

/// All texts of `texts.json` in the checkout `root`, each once.
pub fn texts(root: &Path) -> Result<Vec<String>, Error> {
    let path = root.join("tests/data/hostile/texts.json");
    let json = fs::read(&path).map_err(Error::file(&path))?;
    let groups: BTreeMap<String, Vec<String>> = serde_json::from_slice(&json)
        .map_err(|error| Error::data(path.to_string_lossy(), error.to_string()))?;
    let mut texts: Vec<String> = groups.into_values().flatten().collect();
    texts.sort();
    texts.dedup();
    Ok(texts)
}

/// Whether a catalog can hold a text.
///
/// ```
/// assert!(xtask::hostile::is_carried("<b>"));
/// assert!(!xtask::hostile::is_carried("a\nb") && !xtask::hostile::is_carried(" a"));
/// ```
#[must_use]
pub fn is_carried(text: &str) -> bool {
    !text.is_empty()
        && text.len() < MAX_BYTES
        && unneeded_character(text).is_none()
        && !text.contains("  ")
        && text.trim() == text
        && is_nfc(text)
}

/// The text that a locale has where English has `text`, so that no two locales have the same text.
#[must_use]
pub fn in_locale(text: &str, tag: &str) -> String {
    if tag == "en" { text.to_owned() } else { format!("{text} {tag}") }
}

/// A text as a Fluent value.
fn literal(text: &str) -> String {
    format!("{{\"{}\"}}", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The index, below `count`, of the text that the attribute `attribute` of the message at `position` gets in the batch `batch`.
///
/// Over enough batches, each attribute gets every text.
#[must_use]
pub fn place(batch: usize, messages: usize, position: usize, attribute: usize, count: usize) -> usize {
    (batch * messages + position + attribute * 7) % count
}

/// Puts texts into all attributes of the codes of the SIP data at `to`, taking them in turn as [`place`] says for `batch`.
///
/// Returns what each attribute holds in English, by code and attribute.
pub fn fill_sip(
    to: &Path,
    tags: &[String],
    texts: &[String],
    batch: usize,
) -> Result<BTreeMap<(String, &'static str), String>, Error> {
    let mut held = BTreeMap::new();
    for tag in tags {
        let path = to.join(format!("locales/{tag}/sip-response.ftl"));
        let before = fs::read_to_string(&path).map_err(Error::file(&path))?;
        let is_code = |line: &str| line.starts_with("status-");
        let messages = before.lines().filter(|line| is_code(line)).count();
        let mut text = String::new();
        let mut code: Option<&str> = None;
        let mut position = 0;
        let mut is_replaced = false;
        for line in before.lines() {
            if !line.starts_with(' ') {
                position += usize::from(code.is_some());
                code = line
                    .strip_prefix("status-")
                    .filter(|_| is_code(line))
                    .and_then(|line| line.split(' ').next());
            }
            let attribute = line.strip_prefix("    .").and_then(|line| line.split_once(" = "));
            let known = attribute.and_then(|(name, _)| ATTRIBUTES.iter().position(|known| *known == name));
            match (code, known, known.and_then(|at| ATTRIBUTES.get(at))) {
                (Some(code), Some(at), Some(&name)) => {
                    let at = place(batch, messages, position, at, texts.len());
                    let hostile = texts.get(at).map(String::as_str).unwrap_or_default();
                    held.insert((code.to_owned(), name), hostile.to_owned());
                    // Writing to a string cannot fail.
                    let _ = writeln!(text, "    .{name} = {}", literal(&in_locale(hostile, tag)));
                    is_replaced = true;
                }
                // The rest of a text that has several lines.
                _ if is_replaced && line.starts_with("     ") => {}
                _ => {
                    text.push_str(line);
                    text.push('\n');
                    is_replaced = false;
                }
            }
        }
        fs::write(&path, text).map_err(Error::file(&path))?;
    }
    Ok(held)
}

/// Whether a status line may contain a text, by the rule of the lint `illegal_on_wire`.
#[must_use]
pub fn is_phrase(text: &str) -> bool {
    text.chars().all(|c| !c.is_ascii() || c.is_ascii_alphanumeric() || " -_.!~*'();/?:@&=+,".contains(c))
}

/// Puts texts, starting with the first, into the phrases of a locale of the SIP data at `to`, except phrases that contain a
/// protocol word. The data then has no ledger, because the ledger says which phrases are shipped.
pub fn fill_phrases(to: &Path, tag: &str, texts: &[String]) -> Result<(), Error> {
    let path = to.join("records/sip-response/dataset.toml");
    let schema = fs::read_to_string(&path).map_err(Error::file(&path))?;
    fs::write(&path, schema.replace("\nledger_file = ", "\n# ")).map_err(Error::file(&path))?;
    let path = to.join(format!("locales/{tag}/sip-response.ftl"));
    let before = fs::read_to_string(&path).map_err(Error::file(&path))?;
    let mut texts = texts.iter();
    let is_translated = |phrase: &str| !phrase.contains(|c: char| c.is_ascii_alphabetic());
    let lines = before.lines().map(|line| {
        let message =
            line.split_once(" = ").filter(|(id, phrase)| id.starts_with("status-") && is_translated(phrase));
        let id = message.map(|(id, _)| id);
        match id.and_then(|id| Some((id, texts.next()?))) {
            Some((id, text)) => format!("{id} = {}\n", literal(&in_locale(text, tag))),
            None => format!("{line}\n"),
        }
    });
    let after = lines.collect::<Vec<_>>().concat();
    fs::write(&path, after).map_err(Error::file(&path))
}

/// Adds a record for each text to the dataset `words` at `to`, with the text as its phrase, and another as its summary.
pub fn fill_words(to: &Path, tags: &[&str], texts: &[String]) -> Result<(), Error> {
    let append = |path: &str, added: &str| {
        let path = to.join(path);
        let before = fs::read_to_string(&path).map_err(Error::file(&path))?;
        fs::write(&path, before + added).map_err(Error::file(&path))
    };
    let schema = to.join("records/words/dataset.toml");
    let text = fs::read_to_string(&schema).map_err(Error::file(&schema))?;
    fs::write(&schema, text.replace("last = 99", "last = 999")).map_err(Error::file(&schema))?;
    let records = (0..texts.len()).map(|at| format!("\n[[record]]\ncode = {}\n", at + FIRST_WORD));
    append("records/words/all.toml", &records.collect::<Vec<_>>().concat())?;
    for tag in tags {
        let summaries = texts.iter().cycle().skip(texts.len() / 2);
        let messages = texts.iter().zip(summaries).enumerate().map(|(at, (phrase, summary))| {
            let [phrase, summary] = [phrase, summary].map(|text| literal(&in_locale(text, tag)));
            format!("\nword-{} = {phrase}\n    .summary = {summary}\n", at + FIRST_WORD)
        });
        append(&format!("locales/{tag}/words.ftl"), &messages.collect::<Vec<_>>().concat())?;
    }
    Ok(())
}

/// How many texts [`fill_frame`] takes: three headings, and the names and summaries of the group and the dataset.
pub const FRAME_TEXTS: usize = 7;

/// Puts texts, starting with the first, into the titles, headings and names of the dataset `words` at `to`.
pub fn fill_frame(to: &Path, tags: &[&str], texts: &[String]) -> Result<(), Error> {
    for tag in tags {
        let path = to.join(format!("locales/{tag}/words.ftl"));
        let before = fs::read_to_string(&path).map_err(Error::file(&path))?;
        let (frame, words) = before.split_at(before.find("word-1 = ").unwrap_or_default());
        let mut texts = texts.iter();
        let mut text = String::new();
        for line in frame.lines() {
            match line.split_once(" = ").and_then(|(id, _)| Some((id, texts.next()?))) {
                // Writing to a string cannot fail.
                Some((id, hostile)) => writeln!(text, "{id} = {}", literal(&in_locale(hostile, tag))),
                None => writeln!(text, "{line}"),
            }
            .unwrap_or_default();
        }
        text += words;
        fs::write(&path, text).map_err(Error::file(&path))?;
    }
    Ok(())
}

/// The code of the first record that [`fill_words`] adds.
pub const FIRST_WORD: usize = 13;
