//! Text in columns for a terminal.

use anstream::adapter::strip_str;
use unicode_width::UnicodeWidthStr;

/// Aligns cells in columns by their width on a terminal; no line ends with spaces.
///
/// ```
/// use phrasebook_terminal::aligned;
///
/// let rows = [vec!["486".to_owned(), "통화 중".to_owned(), "a".to_owned()], vec!["6".to_owned(), "busy".to_owned(), "b".to_owned()]];
/// assert_eq!(aligned(&rows), "486  통화 중  a\n6    busy     b\n");
/// ```
#[must_use]
pub fn aligned(rows: &[Vec<String>]) -> String {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = width_of(cell).max(*width);
        }
    }
    let lines = rows.iter().map(|row| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| {
            let spaces = " ".repeat(width.saturating_sub(width_of(cell)));
            format!("{cell}{spaces}")
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    });
    lines.collect()
}

/// The width of a text, in columns; colours and links have none.
pub(crate) fn width_of(text: &str) -> usize {
    strip_str(text).to_string().width()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_have_no_width() {
        let row = |first: &str| vec![first.to_owned(), "b".to_owned()];
        let rows = [row("\u{1b}[1m중\u{1b}[0m"), row("busy")];
        assert_eq!(aligned(&rows), "\u{1b}[1m중\u{1b}[0m    b\nbusy  b\n");
    }
}
