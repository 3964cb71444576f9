//! The known name that somebody most likely meant.

/// The longest name that is compared with the known ones, in characters.
const MAX_NAME: usize = 64;

/// The known name that is most like `name`, the first among equals; none if no name is known.
///
/// ```
/// use phrasebook_finding::nearest;
///
/// assert_eq!(nearest("canonical_phrse", ["code", "canonical_phrase"]), Some("canonical_phrase"));
/// assert_eq!(nearest("x", []), None);
/// ```
#[must_use]
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name: String = name.chars().take(MAX_NAME).collect();
    let mut best: Option<(f64, &str)> = None;
    for known in known {
        let likeness = strsim::jaro_winkler(known, &name);
        if best.is_none_or(|(most, _)| likeness > most) {
            best = Some((likeness, known));
        }
    }
    best.map(|(_, known)| known)
}
