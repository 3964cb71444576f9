//! Columns of text for a terminal.

use unicode_width::UnicodeWidthStr;

/// Aligns the cells of rows by the width that a terminal gives them; no line ends with spaces.
pub(crate) fn aligned(rows: &[Vec<String>]) -> String {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.width().max(*width);
        }
    }
    let lines = rows.iter().map(|row| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| {
            let spaces = " ".repeat(width.saturating_sub(cell.width()));
            format!("{cell}{spaces}")
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_count_as_two_columns() {
        let rows = [vec!["통화 중".to_owned(), "a".to_owned()], vec!["busy".to_owned(), "b".to_owned()]];
        assert_eq!(aligned(&rows), "통화 중  a\nbusy     b\n");
    }
}
