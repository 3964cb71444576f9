//! Facts about characters: which cannot be seen, and which texts are in the composed form.

use crate::generated::unicode::{CLASSES, DECOMPOSED, HIDDEN, PAIRS};

/// Whether a character cannot be seen, or changes how its neighbours are shown.
pub(crate) fn is_hidden(character: char) -> bool {
    contains(&HIDDEN, character)
}

/// Whether a text is in Unicode's normalization form C (UAX #15): it has no character that this form replaces, its marks
/// are in order, and nothing in it can be composed.
pub(crate) fn is_composed(text: &str) -> bool {
    let mut starter = None;
    let mut last_class = 0;
    for character in text.chars() {
        let class = class(character);
        if contains(&DECOMPOSED, character) || (class != 0 && last_class > class) {
            return false;
        }
        // A mark of the same class in between keeps this one from composing with its letter.
        let is_blocked = last_class != 0 && (class == 0 || last_class >= class);
        if let Some(starter) = starter
            && !is_blocked
            && composes(starter, character)
        {
            return false;
        }
        if class == 0 {
            starter = Some(character);
        }
        last_class = class;
    }
    true
}

fn contains(ranges: &[(u32, u32)], character: char) -> bool {
    let character = u32::from(character);
    let after = ranges.partition_point(|(first, _)| *first <= character);
    after.checked_sub(1).and_then(|at| ranges.get(at)).is_some_and(|(_, last)| character <= *last)
}

/// The canonical combining class; 0 for letters.
fn class(character: char) -> u8 {
    let character = u32::from(character);
    let after = CLASSES.partition_point(|(first, _, _)| *first <= character);
    let range = after.checked_sub(1).and_then(|at| CLASSES.get(at));
    range.filter(|(_, last, _)| character <= *last).map_or(0, |(_, _, class)| *class)
}

/// Whether two characters have a composed form; Hangul by its arithmetic (The Unicode Standard, section 3.12).
fn composes(first: char, second: char) -> bool {
    let (first, second) = (u32::from(first), u32::from(second));
    let is_leading_with_vowel = (0x1100..0x1113).contains(&first) && (0x1161..0x1176).contains(&second);
    let is_open_syllable = (0xAC00..0xD7A4).contains(&first) && (first - 0xAC00).is_multiple_of(28);
    let is_syllable_with_tail = is_open_syllable && (0x11A8..0x11C3).contains(&second);
    is_leading_with_vowel || is_syllable_with_tail || PAIRS.binary_search(&(first, second)).is_ok()
}

#[cfg(test)]
mod tests {
    use std::format;
    use std::vec::Vec;

    use super::*;

    #[test]
    fn the_tables_are_in_order() {
        assert!(HIDDEN.windows(2).all(|pair| pair[0].1 < pair[1].0));
        assert!(DECOMPOSED.windows(2).all(|pair| pair[0].1 < pair[1].0));
        assert!(CLASSES.windows(2).all(|pair| pair[0].1 < pair[1].0));
        assert!(PAIRS.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn texts_are_composed_or_not() {
        for composed in
            ["통화 중", "Ocupado aquí", "x\u{300}", "बिज़ी", "ব্যস্ত", "a\u{323}\u{302}x", "\u{1100}"]
        {
            assert_eq!(is_composed(composed), unicode_normalization::is_nfc(composed), "{composed:?}");
        }
        for decomposed in ["\u{1112}\u{1161}", "가\u{11A8}", "i\u{301}", "\u{212B}", "a\u{302}\u{323}"] {
            assert!(!is_composed(decomposed), "{decomposed:?}");
        }
    }

    #[test]
    fn every_pair_of_characters_that_matter_agrees_with_another_implementation() {
        let letters =
            ['a', 'A', 'o', 'ㅏ', '가', '각', '\u{1100}', 'б', '\u{915}', '\u{9C7}', 'か', '\u{AC}'];
        let marks: Vec<char> = (0..=0x10_FFFF)
            .filter_map(char::from_u32)
            .filter(|mark| {
                class(*mark) != 0
                    || contains(&DECOMPOSED, *mark)
                    || PAIRS.iter().any(|(_, b)| *b == u32::from(*mark))
            })
            .collect();
        assert!(marks.len() > 900);
        for letter in letters {
            for mark in &marks {
                for text in [
                    format!("{letter}{mark}"),
                    format!("{mark}{letter}"),
                    format!("{letter}\u{323}{mark}"),
                    format!("{letter}{mark}\u{301}"),
                ] {
                    assert_eq!(is_composed(&text), unicode_normalization::is_nfc(&text), "{text:?}");
                }
            }
        }
    }
}
