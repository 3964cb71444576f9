//! Writes any text so that it is legal on the wire.

use core::fmt::{self, Display, Write};

use crate::StatusCode;

/// A status line, with its line break (RFC 3261, section 7.2).
///
/// Any phrase becomes one line that follows the grammar; see [`ReasonPhrase`].
///
/// ```
/// use sip_phrasebook::{Locale, StatusCode, StatusLine, reason_phrase};
///
/// let code = StatusCode::BUSY_HERE;
/// let line = StatusLine::new(code, reason_phrase(code, Locale::Ko));
/// assert_eq!(line.to_string(), "SIP/2.0 486 통화 중\r\n");
///
/// let injected = StatusLine::new(code, "Busy\r\nContact: <sip:mallory@example.com>");
/// assert_eq!(injected.to_string(), "SIP/2.0 486 Busy  Contact: %3Csip:mallory@example.com%3E\r\n");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct StatusLine<P> {
    code: StatusCode,
    phrase: ReasonPhrase<P>,
}

impl<P: Display> StatusLine<P> {
    /// The status line of a code with a phrase.
    pub const fn new(code: StatusCode, phrase: P) -> Self {
        Self { code, phrase: ReasonPhrase::new(phrase) }
    }
}

impl<P: Display> Display for StatusLine<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SIP/2.0 {} {}\r\n", self.code, self.phrase)
    }
}

/// Any text as a reason phrase (RFC 3261, section 25.1).
///
/// Characters that the grammar does not allow (`"`, `#`, `<`, `>`, `[`, `\`, `]`, `^`, `` ` ``, `{`, `|`, `}`, and a `%`
/// that does not begin an escape) become escapes such as `%22`; a control character becomes a space. A phrase that is
/// legal stays as it is.
///
/// ```
/// use sip_phrasebook::ReasonPhrase;
///
/// assert_eq!(ReasonPhrase::new("통화 중").to_string(), "통화 중");
/// assert_eq!(ReasonPhrase::new("100% [busy]").to_string(), "100%25 %5Bbusy%5D");
/// assert_eq!(ReasonPhrase::new("50%25").to_string(), "50%25");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ReasonPhrase<P>(P);

impl<P: Display> ReasonPhrase<P> {
    /// The text as a reason phrase.
    pub const fn new(text: P) -> Self {
        Self(text)
    }
}

impl<P: Display> Display for ReasonPhrase<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut writer = PhraseWriter { out: f, percent: Percent::None };
        write!(writer, "{}", self.0)?;
        writer.end()
    }
}

/// The characters held back after a `%`, until it is clear whether it begins an escape.
#[derive(Clone, Copy)]
enum Percent {
    None,
    Sign,
    SignAndDigit(char),
}

struct PhraseWriter<'a, 'b> {
    out: &'a mut fmt::Formatter<'b>,
    percent: Percent,
}

impl PhraseWriter<'_, '_> {
    /// Writes the characters held back, as text.
    fn end(&mut self) -> fmt::Result {
        match core::mem::replace(&mut self.percent, Percent::None) {
            Percent::None => Ok(()),
            Percent::Sign => self.out.write_str("%25"),
            Percent::SignAndDigit(digit) => write!(self.out, "%25{digit}"),
        }
    }
}

impl Write for PhraseWriter<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        loop {
            // Plain text is written in one piece.
            if matches!(self.percent, Percent::None) {
                let (plain, after) = split_at_first(rest, |byte| !is_plain(byte));
                self.out.write_str(plain)?;
                rest = after;
            }
            let mut characters = rest.chars();
            let Some(character) = characters.next() else { return Ok(()) };
            self.write_char(character)?;
            rest = characters.as_str();
        }
    }

    fn write_char(&mut self, character: char) -> fmt::Result {
        match (self.percent, character) {
            (Percent::Sign, digit) if digit.is_ascii_hexdigit() => {
                self.percent = Percent::SignAndDigit(digit);
                return Ok(());
            }
            (Percent::SignAndDigit(first), second) if second.is_ascii_hexdigit() => {
                self.percent = Percent::None;
                return write!(self.out, "%{first}{second}");
            }
            _ => self.end()?,
        }
        match character {
            '%' => {
                self.percent = Percent::Sign;
                Ok(())
            }
            '"' | '#' | '<' | '>' | '[' | '\\' | ']' | '^' | '`' | '{' | '|' | '}' => {
                write!(self.out, "%{:02X}", u32::from(character))
            }
            character => self.out.write_char(without_control(character)),
        }
    }
}

/// Any text as a quoted string (RFC 3261, section 25.1), with its quotation marks, as in a Warning or Reason header field.
///
/// `"` and `\` are escaped by a `\`; a control character becomes a space.
///
/// ```
/// use sip_phrasebook::{Locale, QuotedString, StatusCode, reason_phrase};
///
/// let text = QuotedString::new(reason_phrase(StatusCode::NOT_ACCEPTABLE_HERE, Locale::Es));
/// assert_eq!(format!("Warning: 399 pbx.example.com {text}"), "Warning: 399 pbx.example.com \"No aceptable aquí\"");
/// assert_eq!(QuotedString::new("say \"hi\"\r\n").to_string(), r#""say \"hi\"  ""#);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct QuotedString<T>(T);

impl<T: Display> QuotedString<T> {
    /// The text as a quoted string.
    pub const fn new(text: T) -> Self {
        Self(text)
    }
}

impl<T: Display> Display for QuotedString<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        write!(QuotedWriter { out: f }, "{}", self.0)?;
        f.write_char('"')
    }
}

struct QuotedWriter<'a, 'b> {
    out: &'a mut fmt::Formatter<'b>,
}

impl Write for QuotedWriter<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.chars().try_for_each(|character| {
            if matches!(character, '"' | '\\') {
                self.out.write_char('\\')?;
            }
            self.out.write_char(without_control(character))
        })
    }
}

/// Whether a byte is always written as it is in a reason phrase. Bytes that can begin a control character or a line
/// separator beyond ASCII are not.
const fn is_plain(byte: u8) -> bool {
    // The last two begin U+0080 to U+00BF and U+2000 to U+2FFF.
    !matches!(
        byte,
        0..=0x1F
            | b'"'
            | b'#'
            | b'%'
            | b'<'
            | b'>'
            | b'['
            | b'\\'
            | b']'
            | b'^'
            | b'`'
            | b'{'
            | b'|'
            | b'}'
            | 0x7F
            | 0xC2
            | 0xE2
    )
}

/// Splits a text before the first wanted byte, which begins a character.
fn split_at_first(text: &str, is_wanted: impl Fn(u8) -> bool) -> (&str, &str) {
    let first = text.bytes().position(is_wanted).unwrap_or(text.len());
    text.split_at_checked(first).unwrap_or((text, ""))
}

/// Replaces a control character by a space, and the two characters that break lines in other programs.
fn without_control(character: char) -> char {
    if character.is_control() || matches!(character, '\u{2028}' | '\u{2029}') { ' ' } else { character }
}
