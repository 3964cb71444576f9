//! What the library has to know of characters, as Rust.

use std::fmt::{Debug, Write as _};

use phrasebook_finding::hidden_character;
use unicode_normalization::char::{canonical_combining_class, compose};
use unicode_normalization::{UNICODE_VERSION, UnicodeNormalization, is_nfc};

/// The tables of `unicode_tables.rs`.
pub(super) fn tables() -> String {
    let (major, minor, patch) = UNICODE_VERSION;
    let mut text = format!(
        "//! Characters of Unicode {major}.{minor}.{patch}. Made by `cargo xtask bake`; do not edit.\n\n"
    );
    let mut buffer = [0; 4];
    let hidden = ranges(|character| hidden_character(character.encode_utf8(&mut buffer)).map(|_| ()));
    let hidden: Vec<_> = hidden.into_iter().map(|(first, last, ())| (first, last)).collect();
    table(&mut text, "Characters that cannot be seen", "HIDDEN", "(u32, u32)", &hidden);
    let mut buffer = [0; 4];
    let decomposed = ranges(|character| (!is_nfc(character.encode_utf8(&mut buffer))).then_some(()));
    let decomposed: Vec<_> = decomposed.into_iter().map(|(first, last, ())| (first, last)).collect();
    table(
        &mut text,
        "Characters that the composed form does not know",
        "DECOMPOSED",
        "(u32, u32)",
        &decomposed,
    );
    let classes = ranges(|character| Some(canonical_combining_class(character)).filter(|class| *class != 0));
    table(&mut text, "Marks, and their canonical combining classes", "CLASSES", "(u32, u32, u8)", &classes);
    table(&mut text, "Characters that compose, without Hangul", "PAIRS", "(u32, u32)", &pairs());
    text
}

/// The ranges of characters of which the same is true.
fn ranges<T: PartialEq + Copy>(mut of: impl FnMut(char) -> Option<T>) -> Vec<(u32, u32, T)> {
    let mut ranges: Vec<(u32, u32, T)> = Vec::new();
    for character in '\0'..=char::MAX {
        let Some(value) = of(character) else { continue };
        let character = u32::from(character);
        match ranges.last_mut() {
            Some((_, last, same)) if *same == value && *last + 1 == character => *last = character,
            _ => ranges.push((character, character, value)),
        }
    }
    ranges
}

/// Each two characters that have a composed form.
fn pairs() -> Vec<(u32, u32)> {
    let mut pairs = Vec::new();
    for character in ('\0'..=char::MAX).filter(|character| !('가'..='힣').contains(character)) {
        let decomposed: Vec<char> = std::iter::once(character).nfd().collect();
        let Some((second, first)) = decomposed.split_last() else { continue };
        let first: Vec<char> = first.iter().copied().nfc().collect();
        if let [first] = first.as_slice()
            && compose(*first, *second) == Some(character)
        {
            pairs.push((u32::from(*first), u32::from(*second)));
        }
    }
    pairs.sort_unstable();
    pairs
}

fn table(text: &mut String, meaning: &str, name: &str, kind: &str, rows: &[impl Debug]) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "/// {meaning}.\npub(crate) static {name}: [{kind}; {}] = [", rows.len());
    for rows in rows.chunks(8) {
        let rows: Vec<_> = rows.iter().map(|row| format!("{row:?}")).collect();
        let _ = writeln!(text, "    {},", rows.join(", "));
    }
    text.push_str("];\n\n");
}
