//! The commands, one file for each.

pub(crate) mod coverage;
pub(crate) mod export;
pub(crate) mod generate;
pub(crate) mod lint;
pub(crate) mod lookup;
pub(crate) mod negotiate;
pub(crate) mod seen;
pub(crate) mod serve;
pub(crate) mod site;
pub(crate) mod sources;
mod write;

use unicode_width::UnicodeWidthStr;

use crate::Error;

/// Columns of text, aligned by the width that a terminal gives them; no spaces at the ends of lines.
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

/// JSON for programs.
pub(crate) fn json(value: &impl serde::Serialize) -> Result<String, Error> {
    let text =
        serde_json::to_string_pretty(value).map_err(|error| Error::Template(askama::Error::custom(error)))?;
    Ok(text + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_also_with_wide_characters() {
        let rows = [vec!["통화 중".to_owned(), "a".to_owned()], vec!["busy".to_owned(), "b".to_owned()]];
        assert_eq!(aligned(&rows), "통화 중  a\nbusy     b\n");
    }
}
