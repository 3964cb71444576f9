//! The part of the library's README that says how large its texts are.

use std::fmt::Write as _;

use super::Library;
use crate::Error;

const BEGIN: &str = "<!-- tables, by cargo xtask bake -->\n\n";
const END: &str = "\n<!-- end of tables -->";

/// The README with the bytes of each kind of text in each locale.
pub(super) fn with_sizes(
    library: &Library<'_>,
    sizes: &[(&str, Vec<usize>)],
    path: &str,
    readme: &str,
) -> Result<String, Error> {
    let tags: Vec<_> = library.locales().iter().map(|locale| locale.tag.as_str()).collect();
    let parts = readme.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let problem = || format!("the place for the sizes is missing: `{}` and `{}`", BEGIN.trim(), END.trim());
    let (before, after) = parts.ok_or_else(|| Error::Edit { path: path.to_owned(), problem: problem() })?;
    Ok(format!("{before}{BEGIN}{}{END}{after}", table(&tags, sizes)))
}

fn table(tags: &[&str], sizes: &[(&str, Vec<usize>)]) -> String {
    let mut table = format!("| bytes of tables | `{}` |\n| --- |", tags.join("` | `"));
    table += &" ---: |".repeat(tags.len());
    table.push('\n');
    for (module, sizes) in sizes {
        // Writing to a string cannot fail.
        let _ = match (*module, module.split_once('_')) {
            ("reason_phrase", _) => write!(table, "| reason phrases |"),
            (_, Some((feature, "phrase"))) => write!(table, "| `{feature}` |"),
            (_, Some((feature, text))) => write!(table, "| `{feature}` and `{text}` |"),
            (module, None) => write!(table, "| `{module}` |"),
        };
        for size in sizes {
            let _ = write!(table, " {} |", with_separators(*size));
        }
        table.push('\n');
    }
    table
}

/// A number with a comma between every three digits.
fn with_separators(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_a_table() {
        let sizes = [
            ("reason_phrase", vec![7, 1_000]),
            ("summary", vec![999, 1_234_567]),
            ("q850_phrase", vec![1, 2]),
            ("q850_action", vec![3, 4]),
        ];
        let expected = "| bytes of tables | `en` | `ko` |\n| --- | ---: | ---: |\n| reason phrases | 7 | 1,000 |\n\
                        | `summary` | 999 | 1,234,567 |\n| `q850` | 1 | 2 |\n| `q850` and `action` | 3 | 4 |\n";
        assert_eq!(table(&["en", "ko"], &sizes), expected);
    }
}
