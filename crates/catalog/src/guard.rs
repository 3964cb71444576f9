//! Rejects input that crashes or stalls the Fluent parser.
//!
//! fluent-syntax 0.12 panics on an incomplete escape before a multibyte character, recurses once per nested brace until
//! the stack overflows (which aborts the process, some 200 deep in a debug build), and reads named arguments in
//! quadratic time. One linear pass over the bytes, without allocation, keeps such inputs away from it.

use phrasebook_finding::{Finding, Source, check_text};

/// How deep `{` and `(` may nest.
const MAX_DEPTH: u32 = 8;

/// How many commas a call's arguments may have.
const MAX_ARGUMENTS: u32 = 16;

/// How long an identifier may be.
const MAX_IDENTIFIER: usize = 128;

/// Rejects text that crashes or stalls the parser.
pub(crate) fn check(source: Source<'_>) -> Result<(), Finding> {
    check_text(source, false)?;
    let mut scan = Scan { source, depth: 0, calls: 0, arguments: 0 };
    let mut start = 0;
    for line in source.text.split('\n') {
        if let Some(identifier) = entry_identifier(line) {
            // A placeable left open above ends here at the latest: no expression holds `name =`.
            scan = Scan { source, depth: 0, calls: 0, arguments: 0 };
            if identifier.len() > MAX_IDENTIFIER {
                return Err(scan.reject(start, "the identifier has more than 128 characters"));
            }
        }
        if !line.starts_with('#') {
            scan.line(line, start)?;
        }
        start += line.len() + 1;
    }
    Ok(())
}

/// The identifier of the message or term that begins on this line.
fn entry_identifier(line: &str) -> Option<&str> {
    let (identifier, _) = line.split_once('=')?;
    let identifier = identifier.trim_end_matches(' ');
    let plain = identifier.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    (plain && !identifier.is_empty()).then_some(identifier)
}

/// Counts what is open.
///
/// In the text of a variant a quote is only a quote, which a scan without grammar cannot tell from the beginning of a
/// string literal. So what opens counts everywhere, and what closes counts outside of quotes: the depth is never
/// less than the parser's.
struct Scan<'a> {
    source: Source<'a>,
    depth: u32,
    calls: u32,
    arguments: u32,
}

impl Scan<'_> {
    fn line(&mut self, line: &str, start: usize) -> Result<(), Finding> {
        let bytes = line.as_bytes();
        let mut at = 0;
        let mut quoted = false;
        while let Some(&byte) = bytes.get(at) {
            let here = start + at;
            match byte {
                b'{' => self.open(here)?,
                b'(' if self.depth > 0 => {
                    self.calls += 1;
                    self.arguments = 0;
                    self.open(here)?;
                }
                b'\\' if self.depth > 0 => {
                    at += self.escape(bytes.get(at + 1..).unwrap_or_default(), here)?;
                }
                b'"' if self.depth > 0 => quoted = !quoted,
                _ if quoted => {}
                b'}' => self.depth = self.depth.saturating_sub(1),
                b')' if self.calls > 0 => {
                    self.calls -= 1;
                    self.depth = self.depth.saturating_sub(1);
                }
                b',' if self.calls > 0 => {
                    self.arguments += 1;
                    if self.arguments >= MAX_ARGUMENTS {
                        return Err(self.reject(here, "the call has more than 16 arguments"));
                    }
                }
                _ => {}
            }
            at += 1;
        }
        Ok(())
    }

    fn open(&mut self, offset: usize) -> Result<(), Finding> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.reject(offset, "placeables nest more than 8 deep"));
        }
        Ok(())
    }

    /// Checks the escape after a backslash and returns how many bytes it has.
    fn escape(&self, after: &[u8], offset: usize) -> Result<usize, Finding> {
        let digits = match after.first() {
            Some(b'"' | b'\\') => return Ok(1),
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => {
                return Err(self.reject(offset, "the escape is not one of \\\\, \\\", \\uXXXX and \\UXXXXXX"));
            }
        };
        let hex = after.get(1..=digits).and_then(|hex| std::str::from_utf8(hex).ok());
        let number = hex.filter(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let character = number.and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32);
        match character {
            Some(_) => Ok(digits + 1),
            None => Err(self.reject(offset, "the escape is not the number of a character")),
        }
    }

    fn reject(&self, offset: usize, message: &str) -> Finding {
        Finding::error(&crate::rules::UNREADABLE_FLUENT, self.source.place(offset), message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_guard(text: &str, expected: Option<(u32, &str)>) {
        let refused = check(Source { path: "f", text }).err();
        assert_eq!(refused.as_ref().map(|finding| (finding.place.line, finding.message.as_str())), expected);
    }

    #[test]
    fn input_that_crashes_the_parser_is_rejected() {
        check_guard("a={\"\\u\u{3CA}", Some((1, "the escape is not the number of a character")));
        check_guard("a = {\"\\u00\"}", Some((1, "the escape is not the number of a character")));
        check_guard("a = {\"\\uD800\"}", Some((1, "the escape is not the number of a character")));
        check_guard("a = {\"\\U110000\"}", Some((1, "the escape is not the number of a character")));
        check_guard("a = {\"\\x\"}", Some((1, "the escape is not one of \\\\, \\\", \\uXXXX and \\UXXXXXX")));
        check_guard(&format!("b = c\na = {}", "{".repeat(9)), Some((2, "placeables nest more than 8 deep")));
        check_guard(&format!("a = {{ {}", "F(".repeat(9)), Some((1, "placeables nest more than 8 deep")));
        check_guard(
            &format!("a = {}", "{ 1 ->\n *[a] ".repeat(9)),
            Some((9, "placeables nest more than 8 deep")),
        );
        check_guard(
            &format!("a = {{ F({}) }}", "b:1,".repeat(16)),
            Some((1, "the call has more than 16 arguments")),
        );
        check_guard(
            &format!("{} = b", "a".repeat(129)),
            Some((1, "the identifier has more than 128 characters")),
        );
        check_guard("a = b\n\t.c = d", Some((2, "the line holds the hidden character U+0009")));
    }

    #[test]
    fn ordinary_fluent_passes() {
        check_guard(
            "a = (b), c \\ d \"e\n    .f = { $g ->\n        [one] h\n       *[other] {\"\\u00E9{\"}\n    }\n# {{{{{{{{{{\n",
            None,
        );
        check_guard(&format!("a = {}x{}", "{".repeat(8), "}".repeat(8)), None);
        check_guard(&"a = { b }\n".repeat(100_000), None);
    }
}
