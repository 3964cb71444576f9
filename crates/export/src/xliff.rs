//! XLIFF 1.2, one file for each language but the source: `sip-response.ko.xlf`.
//!
//! A unit's id is the message's key, such as `status-486.caller`. The state of a target is that of its review. The more
//! specific phrases are not here: without a language for plurals, a unit could not hold them.

use std::collections::BTreeMap;

use phrasebook_dataset::Review;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::{LocaleMessages, Messages};

pub(crate) const FORMAT: Format = Format::new("xliff", "XLIFF 1.2", files);

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    let mut files = Files::new();
    for words in messages.locales.iter().filter(|words| words.tag != messages.source.tag) {
        let bytes = file(messages, words).map_err(Error::Xml)?;
        files.insert(format!("{}.{}.xlf", messages.schema().id, words.tag), bytes);
    }
    Ok(files)
}

fn file(messages: &Messages<'_>, words: &LocaleMessages<'_>) -> std::io::Result<Vec<u8>> {
    let schema = messages.schema();
    let version = schema.version.to_string();
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = writer
        .create_element("xliff")
        .with_attributes([("version", "1.2"), ("xmlns", "urn:oasis:names:tc:xliff:document:1.2")]);
    root.write_inner_content(|writer| {
        let mut file = writer.create_element("file").with_attributes([
            ("original", schema.id.as_str()),
            ("source-language", messages.source.tag),
            ("target-language", words.tag),
            ("datatype", "plaintext"),
            ("product-version", version.as_str()),
        ]);
        if let Some(registry) = &schema.upstream {
            file = file.with_attribute(("date", format!("{}T00:00:00Z", registry.updated).as_str()));
        }
        file.write_inner_content(|writer| {
            writer.create_element("header").write_inner_content(|writer| {
                let note = BytesText::new(&messages.provenance()).into_owned();
                writer.create_element("note").write_text_content(note)?;
                Ok(())
            })?;
            writer.create_element("body").write_inner_content(|writer| units(writer, messages, words))?;
            Ok(())
        })?;
        Ok(())
    })?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn units(
    writer: &mut Writer<Vec<u8>>,
    messages: &Messages<'_>,
    words: &LocaleMessages<'_>,
) -> std::io::Result<()> {
    for (source, target) in messages.source.entries().zip(words.entries()) {
        let review = words.locale.states.get(&source.id).map(|(_, state)| state.review);
        let (approved, state) = match review {
            Some(Review::Reviewed) => ("yes", "signed-off"),
            _ => ("no", "needs-review-translation"),
        };
        let targets: BTreeMap<String, &str> = target.texts().collect();
        for (key, source) in source.texts() {
            let unit = writer.create_element("trans-unit");
            let unit = unit.with_attributes([
                ("id", key.as_str()),
                ("resname", key.as_str()),
                ("approved", approved),
                ("xml:space", "preserve"),
            ]);
            unit.write_inner_content(|writer| {
                writer.create_element("source").write_text_content(BytesText::new(source))?;
                if let Some(target) = targets.get(&key) {
                    let element = writer.create_element("target").with_attribute(("state", state));
                    element.write_text_content(BytesText::new(target))?;
                }
                Ok(())
            })?;
        }
    }
    Ok(())
}
