//! Android string resources: `res/values/sip_response.xml` in the source language, `res/values-ko`, `res/values-b+zh+CN` and
//! so on, next to the `strings.xml` that an app already has; and `kotlin/SipResponse.kt`, which finds them by code.
//!
//! A name is the message's key with `_` for each character that is not allowed in a name: `status_486_caller`. A more
//! specific phrase is a string with `%1$s` in it, `<plurals>` if it depends on one number, or a string for each choice
//! (`status_480_detail_do_not_disturb`); a phrase that depends on two numbers is left out.

mod kotlin;

use phrasebook_catalog::Piece;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::{LocaleMessages, MessageTexts, Messages};
use crate::pattern::{Shape, argument_number, plain, variables};

pub(crate) const FORMAT: Format =
    Format::new("android", "Android string resources, and Kotlin that finds them by code", files);

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    let mut files = Files::new();
    for words in &messages.locales {
        let bytes = file(messages, words).map_err(Error::Xml)?;
        files.insert(
            format!("res/values{}/{}.xml", qualifier(messages, words.tag), name(&messages.schema().id)),
            bytes,
        );
    }
    files.insert(format!("kotlin/{}.kt", messages.pascal_name()), kotlin::object(messages).into());
    Ok(files)
}

/// What Android appends to a folder for a language.
fn qualifier(messages: &Messages<'_>, tag: &str) -> String {
    if tag == messages.source.tag {
        String::new()
    } else if tag.contains('-') {
        format!("-b+{}", tag.replace('-', "+"))
    } else {
        format!("-{tag}")
    }
}

fn file(messages: &Messages<'_>, words: &LocaleMessages<'_>) -> std::io::Result<Vec<u8>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 4);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    writer.write_event(Event::Comment(BytesText::new(&comment(&messages.provenance()))))?;
    writer.create_element("resources").write_inner_content(|writer| {
        for entry in words.entries() {
            for (key, text) in entry.texts() {
                string(writer, &name(&key), &quoted(escaped(text, true)), true)?;
            }
            detail(writer, messages, entry)?;
        }
        Ok(())
    })?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn detail(
    writer: &mut Writer<Vec<u8>>,
    messages: &Messages<'_>,
    entry: &MessageTexts<'_>,
) -> std::io::Result<()> {
    let Some((attribute, pattern)) = entry.detail else { return Ok(()) };
    let key = name(&format!("{}.{attribute}", entry.id));
    match Shape::of(messages.schema(), pattern) {
        Shape::Plain(pattern) => format_string(writer, &key, pattern),
        Shape::Choice(variants) => variants.iter().try_for_each(|variant| {
            let key = name(&format!("{key}_{}", variant.key));
            format_string(writer, &key, &variant.pieces)
        }),
        Shape::Plural(variants) => {
            writer.create_element("plurals").with_attribute(("name", key.as_str())).write_inner_content(
                |writer| {
                    for variant in variants {
                        let item =
                            writer.create_element("item").with_attribute(("quantity", variant.key.as_str()));
                        let text = plain(&variant.pieces, |_| "%1$d".to_owned(), |text| escaped(text, false));
                        let text = quoted(text);
                        item.write_text_content(BytesText::new(&text))?;
                    }
                    Ok(())
                },
            )?;
            Ok(())
        }
        // Android has no text with two numbers that both have plurals.
        Shape::WithPlurals(_) | Shape::Other => Ok(()),
    }
}

/// A pattern as a string for `String.format`, or as it is if there is nothing to fill in.
fn format_string(writer: &mut Writer<Vec<u8>>, key: &str, pattern: &[Piece]) -> std::io::Result<()> {
    let is_literal = variables(pattern).is_empty();
    let fill = |variable: &str| format!("%{}$s", argument_number(pattern, variable));
    let text = quoted(plain(pattern, fill, |text| escaped(text, is_literal)));
    string(writer, key, &text, is_literal)
}

fn string(writer: &mut Writer<Vec<u8>>, name: &str, text: &str, is_literal: bool) -> std::io::Result<()> {
    let mut element = writer.create_element("string").with_attribute(("name", name));
    // Otherwise two `%` in a text are taken for arguments without a position.
    if is_literal && text.contains('%') {
        element = element.with_attribute(("formatted", "false"));
    }
    element.write_text_content(BytesText::new(text))?;
    Ok(())
}

/// A key as a Java identifier.
fn name(key: &str) -> String {
    key.replace(|letter: char| !letter.is_ascii_alphanumeric(), "_")
}

/// Text as Android's resource compiler reads it, before the escapes of XML. With `is_literal`, `%` stays as it is; in a
/// format string it is doubled.
fn escaped(text: &str, is_literal: bool) -> String {
    let mut escaped = String::new();
    for (position, letter) in text.char_indices() {
        match letter {
            '\\' | '\'' | '"' => escaped.extend(['\\', letter]),
            '@' | '?' if position == 0 => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push_str("\\t"),
            '%' if !is_literal => escaped.push_str("%%"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Puts a text in quotation marks if its white space would be collapsed without them.
fn quoted(text: String) -> String {
    if text.contains("  ") || text.trim() != text { format!("\"{text}\"") } else { text }
}

/// A text inside an XML comment. The comment must not contain `--`, but a version such as `1.0.0-a--b` does.
fn comment(text: &str) -> String {
    // Twice, because the first pass turns three hyphens into `- --`, which still contains a pair.
    format!(" {} ", text.replace("--", "- -").replace("--", "- -"))
}

#[cfg(test)]
mod tests {
    use super::comment;

    #[test]
    fn a_comment_holds_no_pair_of_hyphens() {
        assert_eq!(comment("c 1.0.0-a--b"), " c 1.0.0-a- -b ");
        for count in 2..9 {
            assert!(!comment(&"-".repeat(count)).contains("--"), "{count}");
        }
    }
}
