//! Texts as C literals.

/// The longest text that becomes one string literal, in bytes: the limit of C89 (ISO 9899:1990, 5.2.4.1), without the
/// zero byte.
pub(super) const MAX_LITERAL: usize = 508;

/// The maximum number of characters of a literal on one line.
const LINE: usize = 96;

/// A string literal that every C and C++ compiler reads the same way, broken into lines if it is long.
///
/// The lines are in parentheses, because clang warns about lines in an array that look like two elements without a comma.
/// Bytes outside ASCII are written as three octal digits: a hexadecimal escape would swallow the digits that follow it.
pub(super) fn literal(text: &str) -> String {
    let mut lines = vec![String::new()];
    for letter in text.chars() {
        let mut bytes = [0; 4];
        let letter: String = letter.encode_utf8(&mut bytes).bytes().map(|byte| escaped(byte, '"')).collect();
        match lines.last_mut() {
            Some(line) if line.len() + letter.len() <= LINE => line.push_str(&letter),
            _ => lines.push(letter),
        }
    }
    match lines.as_slice() {
        [line] => format!("\"{line}\""),
        lines => {
            let lines = lines.iter().map(|line| format!("\n            \"{line}\""));
            format!("({})", lines.collect::<String>())
        }
    }
}

/// The elements of an array of characters, for texts that are too long for a literal, with the zero at the end.
pub(super) fn characters(text: &str) -> String {
    let bytes: Vec<_> = text.bytes().chain([0]).collect();
    let lines = bytes.chunks(16).map(|line| {
        let line: Vec<_> = line.iter().map(|byte| format!("'{}'", escaped(*byte, '\''))).collect();
        format!("    {},\n", line.join(", "))
    });
    lines.collect()
}

fn escaped(byte: u8, quote: char) -> String {
    match byte {
        // A question mark may be part of a trigraph.
        b'\\' | b'?' => format!("\\{}", char::from(byte)),
        _ if char::from(byte) == quote => format!("\\{quote}"),
        b' '..=b'~' => char::from(byte).to_string(),
        _ => format!("\\{byte:03o}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{characters, literal};

    #[test]
    fn literals_are_read_alike_everywhere() {
        assert_eq!(literal("a \"b\" \\ ??="), r#""a \"b\" \\ \?\?=""#);
        assert_eq!(literal("é1"), r#""\303\2511""#);
        assert_eq!(characters("'\"é"), "    '\\'', '\"', '\\303', '\\251', '\\000',\n");
    }

    #[test]
    fn long_literals_are_broken_between_letters() {
        let broken = literal(&"é".repeat(20));
        let lines: Vec<_> = broken.trim_matches(['(', ')']).trim().lines().map(str::trim).collect();
        assert_eq!(
            lines,
            [format!("\"{}\"", r"\303\251".repeat(12)), format!("\"{}\"", r"\303\251".repeat(8))]
        );
    }
}
