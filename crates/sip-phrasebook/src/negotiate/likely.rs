//! The likely subtags of languages: the script and the region that a tag means without naming them.

use super::pack::pack;
use crate::generated::likely::{LANGUAGES, REGIONS, SCRIPTS};

/// A row of a table: packed subtags.
pub(crate) type Row = [u32; 3];

/// Makes a row of subtags of at most four letters.
#[expect(clippy::cast_possible_truncation, reason = "four letters fit")]
pub(crate) const fn row(first: &str, second: &str, third: &str) -> Row {
    [pack(first) as u32, pack(second) as u32, pack(third) as u32]
}

/// The likely script of a language, in the region unless `region` is 0. Returns 0 if the language is not one of CLDR's
/// common languages.
pub(super) const fn script(language: u64, region: u64) -> u64 {
    if region != 0
        && let Some([.., script]) = find(&SCRIPTS, language, Some(region))
    {
        return script as u64;
    }
    match find(&LANGUAGES, language, None) {
        Some([_, script, _]) => script as u64,
        None => 0,
    }
}

/// The likely region of a language in a script. Returns 0 if the language is not one of CLDR's common languages.
pub(super) const fn region(language: u64, script: u64) -> u64 {
    if let Some([.., region]) = find(&REGIONS, language, Some(script)) {
        return region as u64;
    }
    match find(&LANGUAGES, language, None) {
        Some([.., region]) => region as u64,
        None => 0,
    }
}

/// Whether the script of a language depends on the region.
pub(super) const fn has_several_scripts(language: u64) -> bool {
    find(&SCRIPTS, language, None).is_some()
}

/// Finds a row that begins with the given subtags. The rows have to be sorted.
const fn find(mut rows: &[Row], language: u64, second: Option<u64>) -> Option<Row> {
    while let Some((before, [row, after @ ..])) = rows.split_at_checked(rows.len() / 2) {
        let [first, other, _] = *row;
        let is_here = first as u64 == language;
        rows = match second {
            _ if !is_here => {
                if language < first as u64 {
                    before
                } else {
                    after
                }
            }
            Some(second) if second < other as u64 => before,
            Some(second) if second > other as u64 => after,
            _ => return Some(*row),
        };
    }
    None
}
