//! Text from files: its lines, and how messages show it.

use std::fmt::{self, Write as _};
use std::path::Path;

use crate::hidden::{is_hidden, unneeded};
use crate::rules::UNREADABLE_TEXT;
use crate::{Finding, Place};

/// The longest line that is read, in bytes.
const MAX_LINE: usize = 16 << 10;

/// A file's text together with its path below the root of the data.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The path, with `/` between folders.
    pub path: &'a str,
    /// The whole text.
    pub text: &'a str,
}

impl Source<'_> {
    /// Names the line that holds the byte `offset` of the text.
    #[must_use]
    pub fn place(&self, offset: usize) -> Place {
        Place::new(self.path, Lines::new(self.text).line(offset))
    }
}

/// Where the lines of a text begin.
///
/// ```
/// # use phrasebook_finding::Lines;
/// let lines = Lines::new("a\nb\nc");
/// assert_eq!(lines.line(0), 1);
/// assert_eq!(lines.line(2), 2);
/// assert_eq!(lines.line(99), 3);
/// ```
#[derive(Clone, Debug)]
pub struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    /// Finds the line starts of a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n').map(|(at, _)| at + 1);
        Self { starts: std::iter::once(0).chain(breaks).collect() }
    }

    /// The line, from 1, that holds the byte `offset`. An offset after the end counts as the end.
    #[must_use]
    pub fn line(&self, offset: usize) -> u32 {
        let line = self.starts.partition_point(|&start| start <= offset);
        u32::try_from(line).unwrap_or(u32::MAX)
    }
}

/// Whether some system reserves a name for a device, with any ending: `con`, `nul`, `com1`.
///
/// ```
/// # use phrasebook_finding::is_reserved_name;
/// assert!(is_reserved_name("CON") && is_reserved_name("nul.toml") && is_reserved_name("com1"));
/// assert!(!is_reserved_name("ko") && !is_reserved_name("console"));
/// ```
#[must_use]
pub fn is_reserved_name(name: &str) -> bool {
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem).to_ascii_lowercase();
    let numbered = |device| stem.strip_prefix(device).is_some_and(|rest| rest.len() == 1);
    ["con", "prn", "aux", "nul"].contains(&stem.as_str()) || numbered("com") || numbered("lpt")
}

/// Checks what every text file of the data has to be: lines of at most 16 KiB, and no hidden characters but line feeds,
/// (where `tabs` allows them) tabs, and those that a script needs where they are.
///
/// # Errors
///
/// Returns the first problem as a finding with the rule `unreadable_text`.
pub fn check_text(source: Source<'_>, tabs: bool) -> Result<(), Finding> {
    let text = source.text;
    let mut start = 0;
    for line in text.split('\n') {
        if line.len() > MAX_LINE {
            let message =
                format!("the line has {} bytes, more than the {MAX_LINE} that are read", line.len());
            return Err(Finding::error(&UNREADABLE_TEXT, source.place(start), message).help("break the line"));
        }
        // Most lines are visible ASCII, which takes one pass.
        if line.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            start += line.len() + 1;
            continue;
        }
        let hidden = unneeded(line).find(|&(_, c)| !(tabs && c == '\t'));
        if let Some((at, c)) = hidden {
            let (message, help) = match c {
                '\u{FEFF}' if start + at == 0 => {
                    ("the file starts with a byte order mark".to_owned(), "save it as UTF-8 without one")
                }
                '\r' => (
                    "the line ends in carriage return and line feed".to_owned(),
                    "save it with Unix line ends",
                ),
                _ => (format!("the line holds the hidden character U+{:04X}", u32::from(c)), "remove it"),
            };
            return Err(Finding::error(&UNREADABLE_TEXT, source.place(start + at), message).help(help));
        }
        start += line.len() + 1;
    }
    Ok(())
}

/// Shows text that came from outside, such as a name or an argument: hidden characters and line breaks are escaped.
///
/// So the text can neither act on a terminal nor look like a line of its own. Every message does this with what it did
/// not write itself.
///
/// ```
/// # use phrasebook_finding::shown;
/// assert_eq!(shown("통화 중").to_string(), "통화 중");
/// assert_eq!(shown("a\u{1B}[31m\nerror: b").to_string(), "a\\u{1b}[31m\\nerror: b");
/// ```
#[must_use]
pub fn shown(text: &str) -> Shown<'_> {
    Shown { text, keeps_lines: false }
}

/// Like [`shown`], for text of several lines: line breaks and tabs stay.
///
/// ```
/// # use phrasebook_finding::shown_lines;
/// assert_eq!(shown_lines("a\n\tb\u{7F}").to_string(), "a\n\tb\\u{7f}");
/// ```
#[must_use]
pub fn shown_lines(text: &str) -> Shown<'_> {
    Shown { text, keeps_lines: true }
}

/// Shows a path, or another text of the system: like [`shown`], with the bytes that are not UTF-8 escaped as well.
///
/// ```
/// # use std::path::Path;
/// # use phrasebook_finding::shown_path;
/// assert_eq!(shown_path(Path::new("locales/ko")), "locales/ko");
/// assert_eq!(shown_path(Path::new("a\nb")), "a\\nb");
/// ```
#[must_use]
pub fn shown_path(path: &Path) -> String {
    let mut text = String::new();
    for chunk in path.as_os_str().as_encoded_bytes().utf8_chunks() {
        // Writing to a string cannot fail.
        let _ = write!(text, "{}", shown(chunk.valid()));
        for byte in chunk.invalid() {
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
    text
}

/// Shows JSON: hidden characters are escaped as JSON escapes them, and line breaks stay.
///
/// ```
/// # use phrasebook_finding::shown_json;
/// assert_eq!(shown_json("{\n  \"a\u{9B}\": \"\u{E0041}\"\n}"), "{\n  \"a\\u009b\": \"\\udb40\\udc41\"\n}");
/// ```
#[must_use]
pub fn shown_json(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        if c != '\n' && is_hidden(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(text, "\\u{unit:04x}");
            }
        } else {
            text.push(c);
        }
    }
    text
}

/// Text whose hidden characters are escaped when it is displayed; made by [`shown`] and [`shown_lines`].
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    text: &'a str,
    keeps_lines: bool,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.text.chars() {
            match c {
                '\n' | '\t' if self.keeps_lines => f.write_char(c)?,
                '\n' | '\t' | '\r' => write!(f, "{}", c.escape_default())?,
                c if is_hidden(c) => write!(f, "{}", c.escape_unicode())?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(u32, &str)>) {
        let found = check_text(Source { path: "f", text }, false).err();
        let found = found.as_ref().map(|finding| (finding.place.line, finding.message.as_str()));
        assert_eq!(found, expected);
    }

    #[test]
    fn a_file_of_the_data_is_visible_text() {
        check("a = 통화 중\n\nb = c\n", None);
        check("\u{FEFF}a = b\n", Some((1, "the file starts with a byte order mark")));
        check("a = b\r\n", Some((1, "the line ends in carriage return and line feed")));
        check("a\nb\u{202E}\n", Some((2, "the line holds the hidden character U+202E")));
        check("a\n\tb\n", Some((2, "the line holds the hidden character U+0009")));
        check("a\0b", Some((1, "the line holds the hidden character U+0000")));
        check("a = می\u{200C}شود\nb = a\u{200C}b\n", Some((2, "the line holds the hidden character U+200C")));
    }

    #[test]
    fn lines_are_bounded_and_files_are_not() {
        let line = "x".repeat(MAX_LINE);
        check(&line, None);
        check(
            &format!("a\n{line}x"),
            Some((2, "the line has 16385 bytes, more than the 16384 that are read")),
        );
        check(&"x\n".repeat(10_000_000), None);
    }

    #[test]
    fn findings_show_hidden_characters_escaped() {
        let finding = Finding::error(&UNREADABLE_TEXT, Place::new("f", 1), "a\u{1B}[31m\u{202E}b");
        assert_eq!(finding.to_string(), "error[unreadable_text]: a\\u{1b}[31m\\u{202e}b\n  --> f:1");
    }
}
