//! Rust source text from tokens.

use heck::ToUpperCamelCase;
use phrasebook_registry::Key;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::Error;

/// The text of a Rust file: what it is about, then its items with a blank line between any two.
///
/// Fails if an item is not Rust, which is a mistake in the code that makes it.
pub(super) fn source(path: &str, about: &str, items: Vec<TokenStream>) -> Result<String, Error> {
    let mut text = String::new();
    for line in about.lines() {
        text += format!("//! {line}").trim_end();
        text.push('\n');
    }
    for item in items {
        let file = syn::parse2(item).map_err(|error| Error::Rust { path: path.to_owned(), error })?;
        text.push('\n');
        text += &prettyplease::unparse(&file);
    }
    Ok(text)
}

/// A docstring.
pub(super) fn doc(text: &str) -> TokenStream {
    let text = format!(" {text}");
    quote!(#[doc = #text])
}

/// A text as a literal that is readable in its own script; [`Literal::string`] escapes the vowel signs of many.
pub(super) fn literal(text: &str) -> Literal {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{escaped}\"").parse().unwrap_or_else(|_| Literal::string(text))
}

/// A number without the suffix of its type.
pub(super) fn number(number: impl Into<u64>) -> Literal {
    Literal::u64_unsuffixed(number.into())
}

/// A key as a number. Keys that are names do not occur, because the library's dataset has none.
pub(super) fn key(key: &Key) -> Literal {
    number(key.number().unwrap_or_default())
}

/// The length of an array.
pub(super) fn length<T>(items: &[T]) -> Literal {
    Literal::usize_unsuffixed(items.len())
}

/// The name of a type or a variant for a slug, a tag or a constant: `DoNotRepeat`.
pub(super) fn type_name(text: &str) -> Result<Ident, Error> {
    name(&text.to_upper_camel_case())
}

/// The name of a constant for a tag or a phrase: `BUSY_HERE`.
///
/// Words end at spaces and punctuation only; heck would also split `PASSporT`.
pub(super) fn constant_name(text: &str) -> Result<Ident, Error> {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    name(&words.join("_").to_uppercase())
}

/// A name, unchanged.
pub(super) fn name(text: &str) -> Result<Ident, Error> {
    syn::parse_str(text).map_err(|_| Error::data(format!("`{text}`"), "this cannot be a name in Rust"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_text() {
        for (text, expected) in
            [("do-not-repeat", "DoNotRepeat"), ("zh-CN", "ZhCn"), ("BUSY_HERE", "BusyHere")]
        {
            assert_eq!(type_name(text).unwrap().to_string(), expected);
        }
        for (text, expected) in [
            ("Busy Here", "BUSY_HERE"),
            ("zh-CN", "ZH_CN"),
            ("Bad Request - 'Invalid'", "BAD_REQUEST_INVALID"),
        ] {
            assert_eq!(constant_name(text).unwrap().to_string(), expected);
        }
        assert_eq!(type_name("self").unwrap_err().to_string(), "`Self`: this cannot be a name in Rust");
        assert!(name("").is_err() && constant_name("404").is_err());
    }

    #[test]
    fn literals_are_readable_and_mean_the_text() {
        for (text, expected) in
            [("통화 중", "\"통화 중\""), ("व्यस्त \"है\"", "\"व्यस्त \\\"है\\\"\""), ("a\\b\nc", "\"a\\\\b\\nc\"")]
        {
            let literal = literal(text);
            assert_eq!(literal.to_string(), expected);
            let read: syn::LitStr = syn::parse_str(&literal.to_string()).unwrap();
            assert_eq!(read.value(), text);
        }
    }

    #[test]
    fn a_file_separates_its_items() {
        let items = vec![
            quote!(
                use crate::A;
            ),
            {
                let doc = doc("Two.");
                quote!(#doc static B: [u8; 2] = [1, 2];)
            },
        ];
        let text = source("b.rs", "About B.\n\nMore.", items).unwrap();
        assert_eq!(
            text,
            "//! About B.\n//!\n//! More.\n\nuse crate::A;\n\n/// Two.\nstatic B: [u8; 2] = [1, 2];\n"
        );
        let error = source("b.rs", "About B.", vec![quote!(static)]).unwrap_err();
        assert!(error.to_string().starts_with("b.rs is not Rust: "), "{error}");
    }
}
