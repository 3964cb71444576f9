//! The numbers and references in a query.

use unicode_normalization::UnicodeNormalization;

use super::text::Kind;

/// A number, a class or a reference in a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// The digits of a separate number, such as `486` in `SIP/2.0 486 Busy Here`.
    Number(String),
    /// All numbers from one to another, such as `487-489`.
    Range(u32, u32),
    /// An RFC, and a section of it if one follows.
    Rfc(u32, Option<String>),
    /// Anything else, such as `4xx`.
    Word(String),
}

/// Cuts a query into tokens. A run of letters and digits is one token, so `100rel` is not a number. Letters of scripts
/// without spaces are not part of a run, so `486번` has a number.
pub(super) fn tokens(query: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    // What is between the last token and the next one.
    let mut between = String::new();
    for piece in pieces(&query.nfkc().collect::<String>().to_lowercase()) {
        let token = match piece {
            Piece::Between(c) => {
                between.push(c);
                continue;
            }
            Piece::Run(run) => Token::of(run),
        };
        let is_range = matches!(between.trim(), "-" | "–" | "—" | "~" | ".." | "...");
        let is_next = between.chars().all(|c| c.is_whitespace() || matches!(c, '-' | ',' | '§' | '.'));
        between.clear();
        let joined = match (tokens.last(), &token) {
            (Some(Token::Number(first)), Token::Number(last)) if is_range => {
                first.parse().ok().zip(last.parse().ok()).map(|(first, last)| Token::Range(first, last))
            }
            (Some(Token::Word(word)), Token::Number(number)) if is_next && word == "rfc" => {
                number.parse().ok().map(|number| Token::Rfc(number, None))
            }
            (Some(Token::Rfc(number, None)), Token::Word(section)) if is_section(section) => {
                Some(Token::Rfc(*number, Some(section.clone())))
            }
            _ => None,
        };
        match joined {
            Some(joined) => {
                tokens.pop();
                tokens.push(joined);
            }
            None => tokens.push(token),
        }
    }
    tokens
}

impl Token {
    fn of(run: String) -> Self {
        if run.bytes().all(|byte| byte.is_ascii_digit()) {
            return Self::Number(run);
        }
        match run.strip_prefix("rfc").and_then(|number| number.parse().ok()) {
            Some(number) => Self::Rfc(number, None),
            None => Self::Word(run),
        }
    }
}

/// Whether a word is the number of a section, such as `21.4.24`.
pub(super) fn is_section(word: &str) -> bool {
    word.contains('.') && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// A part of a query.
enum Piece {
    /// Letters and digits, and dots between digits.
    Run(String),
    /// Any other character.
    Between(char),
}

fn pieces(text: &str) -> Vec<Piece> {
    let chars: Vec<char> = text.chars().collect();
    let is_digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut pieces: Vec<Piece> = Vec::new();
    for (at, &c) in chars.iter().enumerate() {
        let is_point = c == '.' && at > 0 && is_digit(at - 1) && is_digit(at + 1);
        let is_part = is_point || Kind::of(c) == Kind::Letter;
        match pieces.last_mut() {
            Some(Piece::Run(run)) if is_part => run.push(c),
            _ if is_part => pieces.push(Piece::Run(c.to_string())),
            _ => pieces.push(Piece::Between(c)),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_in_any_text() {
        let number = |text: &str| Token::Number(text.to_owned());
        let word = |text: &str| Token::Word(text.to_owned());
        let cases: &[(&str, &[Token])] = &[
            ("486", &[number("486")]),
            ("４８６", &[number("486")]),
            ("SIP/2.0 486 Busy", &[word("sip"), word("2.0"), number("486"), word("busy")]),
            ("错误码486", &[number("486")]),
            ("480和486的区别", &[number("480"), number("486")]),
            ("503.", &[number("503")]),
            ("487-489", &[Token::Range(487, 489)]),
            ("487 – 489, 500", &[Token::Range(487, 489), number("500")]),
            ("487～489", &[Token::Range(487, 489)]),
            ("4XX", &[word("4xx")]),
            ("100rel h264", &[word("100rel"), word("h264")]),
            ("RFC3261", &[Token::Rfc(3261, None)]),
            ("rfc 3261 21.4.24", &[Token::Rfc(3261, Some("21.4.24".to_owned()))]),
            ("RFC-6665, 486", &[Token::Rfc(6665, None), number("486")]),
            ("99999999999-1", &[number("99999999999"), number("1")]),
            ("", &[]),
        ];
        for (query, expected) in cases {
            assert_eq!(tokens(query), *expected, "{query}");
        }
    }
}
