//! Breaks texts into lines.

use unicode_width::UnicodeWidthChar as _;

/// Breaks a text into lines that are at most `most` wide, measured by the `width` of each character.
///
/// Lines break at spaces, after the punctuation between parts of a header field, and between characters that are
/// written without spaces. A part that is longer than a line breaks anywhere.
pub(crate) fn wrap(text: &str, most: u32, width: impl Fn(char) -> u32) -> Vec<String> {
    let measure = |text: &str| text.chars().map(&width).sum::<u32>();
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for part in parts(text) {
        if measure(line.trim_end()) > 0 && measure(&line) + measure(part.trim_end()) > most {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        for c in part.chars() {
            if !line.is_empty() && c != ' ' && measure(&line) + width(c) > most {
                lines.push(std::mem::take(&mut line));
            }
            line.push(c);
        }
    }
    let last = line.trim_end();
    if !last.is_empty() || lines.is_empty() {
        lines.push(last.to_owned());
    }
    lines
}

/// The parts of a text between which a line may break.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, c) in text.char_indices() {
        if before.is_some_and(|before| may_break(before, c)) {
            parts.extend(text.get(start..at));
            start = at;
        }
        before = Some(c);
    }
    parts.extend(text.get(start..));
    parts
}

/// Whether a line may end between two characters.
fn may_break(before: char, after: char) -> bool {
    match (before, after) {
        (_, ' ' | ',' | ';' | '.' | ')' | '，' | '。' | '、' | '）' | '：' | '；') | ('(' | '（', _) => {
            false
        }
        (' ' | ';' | ',', _) => true,
        _ => is_unspaced(before) || is_unspaced(after),
    }
}

/// Whether a character is written without spaces between words. Hangul is wide as well, but has spaces.
pub(crate) fn is_unspaced(c: char) -> bool {
    c.width() == Some(2) && !('\u{ac00}'..='\u{d7a3}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[track_caller]
    fn check(text: &str, most: u32, expected: &[&str]) {
        let width = |c: char| if c.is_ascii() { 1 } else { 2 };
        assert_eq!(wrap(text, most, width), expected, "{text}");
    }

    #[test]
    fn lines_break_where_a_reader_expects() {
        check("", 5, &[""]);
        check("one two", 7, &["one two"]);
        check("one two", 6, &["one", "two"]);
        check("one two", 3, &["one", "two"]);
        check("abcdefgh ij", 3, &["abc", "def", "gh", "ij"]);
        check("a;b=c;d=e", 5, &["a;", "b=c;", "d=e"]);
        check("a;b=c;d=e", 6, &["a;b=c;", "d=e"]);
        check("代理服务器", 6, &["代理服", "务器"]);
        check("是（否）。", 8, &["是", "（否）。"]);
        check("발신 측 프록시", 8, &["발신 측", "프록시"]);
        check("프록시서버", 6, &["프록시", "서버"]);
    }
}
