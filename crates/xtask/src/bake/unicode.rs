//! What the library has to know about characters.

use phrasebook_finding::hidden_character;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use unicode_normalization::char::{canonical_combining_class, compose};
use unicode_normalization::{UNICODE_VERSION, UnicodeNormalization, is_nfc};

use super::rust;

/// What the file of the tables is about, and the tables.
pub(super) fn tables() -> (String, Vec<TokenStream>) {
    let (major, minor, patch) = UNICODE_VERSION;
    let mut buffer = [0; 4];
    let hidden = ranges(|character| hidden_character(character.encode_utf8(&mut buffer)).map(|_| ()));
    let hidden: Vec<_> = hidden.into_iter().map(|(first, last, ())| [first, last]).collect();
    let decomposed = ranges(|character| (!is_nfc(character.encode_utf8(&mut buffer))).then_some(()));
    let decomposed: Vec<_> = decomposed.into_iter().map(|(first, last, ())| [first, last]).collect();
    let classes = ranges(|character| Some(canonical_combining_class(character)).filter(|class| *class != 0));
    let tables = vec![
        pair_table("HIDDEN", "Ranges of characters that cannot be seen.", &hidden),
        pair_table(
            "DECOMPOSED",
            "Ranges of characters that do not occur in the composed form (NFC).",
            &decomposed,
        ),
        class_table(&classes),
        pair_table("PAIRS", "Characters that compose with each other, without Hangul.", &pairs()),
    ];
    (format!("Characters of Unicode {major}.{minor}.{patch}"), tables)
}

/// The ranges of characters that have the same value; characters without a value are left out.
fn ranges<T: PartialEq + Copy>(mut of: impl FnMut(char) -> Option<T>) -> Vec<(char, char, T)> {
    let mut ranges: Vec<(char, char, T)> = Vec::new();
    for character in '\0'..=char::MAX {
        let Some(value) = of(character) else { continue };
        match ranges.last_mut() {
            Some((_, last, same)) if *same == value && u32::from(*last) + 1 == u32::from(character) => {
                *last = character;
            }
            _ => ranges.push((character, character, value)),
        }
    }
    ranges
}

/// Every two characters that have a composed form.
fn pairs() -> Vec<[char; 2]> {
    let mut pairs = Vec::new();
    for character in ('\0'..=char::MAX).filter(|character| !('가'..='힣').contains(character)) {
        let decomposed: Vec<char> = std::iter::once(character).nfd().collect();
        let Some((second, first)) = decomposed.split_last() else { continue };
        let first: Vec<char> = first.iter().copied().nfc().collect();
        if let [first] = first.as_slice()
            && compose(*first, *second) == Some(character)
        {
            pairs.push([*first, *second]);
        }
    }
    pairs.sort_unstable();
    pairs
}

fn pair_table(name: &str, meaning: &str, rows: &[[char; 2]]) -> TokenStream {
    let rows = rows.iter().map(|row| {
        let [first, second] = row.map(hexadecimal);
        quote!((#first, #second))
    });
    table(&format_ident!("{name}"), meaning, &quote!((u32, u32)), &rows.collect::<Vec<_>>())
}

fn class_table(rows: &[(char, char, u8)]) -> TokenStream {
    let rows = rows.iter().map(|(first, last, class)| {
        let (first, last, class) = (hexadecimal(*first), hexadecimal(*last), rust::number(*class));
        quote!((#first, #last, #class))
    });
    let meaning = "Ranges of marks, with their canonical combining classes.";
    table(&format_ident!("CLASSES"), meaning, &quote!((u32, u32, u8)), &rows.collect::<Vec<_>>())
}

fn table(name: &Ident, meaning: &str, kind: &TokenStream, rows: &[TokenStream]) -> TokenStream {
    let (doc, length) = (rust::doc(meaning), rust::length(rows));
    quote!(#doc pub(crate) static #name: [#kind; #length] = [#(#rows),*];)
}

/// The number of a character, in Unicode's notation.
fn hexadecimal(character: char) -> Literal {
    let number = u32::from(character);
    format!("0x{number:04X}").parse().unwrap_or_else(|_| Literal::u32_unsuffixed(number))
}
