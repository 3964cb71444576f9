//! A small header-only library for C and C++: a header for codes, negotiation and links, one for each language, and one
//! that includes all the others.
//!
//! The functions are written by hand, in `c/`. There, `phrasebook` is replaced by the name of the dataset, and `@…@` by
//! data. Names that end with an underscore are not for users; no text of a dataset has such a name.

mod core;
mod languages;
mod links;
mod literal;

use std::fmt::Write as _;

use phrasebook_registry::KeyForm;

use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::Messages;
use crate::sip::c_package;
use links::Links;
use literal::{MAX_LITERAL, characters, literal};

/// The folder of the headers: our own subfolder of the folder that all libraries share.
const FOLDER: &str = "include/sip-phrasebook";

pub(crate) const FORMAT: Format =
    Format::new("c", "Headers for C89 and later and for C++, with lookup and negotiation", files);

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    // The functions look codes up by their numbers.
    if messages.schema().key_form() != KeyForm::Number {
        return Ok(Files::new());
    }
    let library = Library { messages, name: name(&messages.schema().id), links: Links::of(messages) };
    let mut files = c_package::files(messages);
    let mut add = |ending: &str, text: String| {
        files.insert(format!("{FOLDER}/{}{ending}", library.name), text.into());
    };
    add(".h", library.all());
    add("_core.h", library.core());
    for words in &messages.locales {
        for (ending, text) in library.language(words) {
            add(&ending, text);
        }
    }
    Ok(files)
}

/// The headers of a dataset.
struct Library<'a> {
    messages: &'a Messages<'a>,
    /// What every name in the headers starts with, in lower case.
    name: String,
    /// The columns that have links.
    links: Vec<Links<'a>>,
}

impl Library<'_> {
    /// The beginning of a comment that says where the data is from.
    fn opening(&self) -> String {
        // `*/` would end the comment.
        format!("/*\n * {}\n", self.messages.provenance().replace("*/", "* /"))
    }

    /// Hand-written code with the name `phrasebook` replaced by the dataset's. Data is filled in afterwards.
    fn named(&self, code: &str) -> String {
        code.replace("phrasebook", &self.name).replace("PHRASEBOOK", &self.name.to_uppercase())
    }

    fn filled(&self, code: &str, data: &[(&str, String)]) -> String {
        let code = self.named(code);
        data.iter().fold(code, |code, (mark, text)| {
            // A mark on a line of its own is replaced by whole lines.
            code.replace(&format!("@{mark}@\n"), text).replace(&format!("@{mark}@"), text)
        })
    }

    /// Code that is compiled only if the program asks for it.
    fn optional(&self, kind: &str, code: &str) -> String {
        format!("\n#ifdef {}_WITH_{}\n{code}#endif\n", self.name.to_uppercase(), kind.to_uppercase())
    }

    fn has_pairs(&self) -> bool {
        !self.messages.source.pairs.is_empty()
    }
}

/// An array of texts for a function, each text with its key. A long text is an array of characters of its own, which comes
/// first.
fn array<'t>(function: &str, texts: impl Iterator<Item = (String, Option<&'t str>)>) -> String {
    let (mut long, mut table) = (String::new(), String::new());
    for (key, text) in texts {
        let text = match text {
            None => "0".to_owned(),
            Some(text) if text.len() <= MAX_LITERAL => literal(text),
            Some(text) => {
                let array = format!("{function}_{key}_");
                // Writing to a string cannot fail.
                let _ = writeln!(long, "static const char {array}[] = {{\n{}}};\n", characters(text));
                array
            }
        };
        let _ = writeln!(table, "    /* {key} */ {text},");
    }
    format!("{long}static const char *const {function}_table_[] = {{\n{table}}};\n")
}

/// What all names of a dataset in the headers begin with; it never begins with a digit.
fn name(id: &str) -> String {
    let name = identifier(id);
    if name.starts_with(|letter: char| letter.is_ascii_digit()) { format!("x{name}") } else { name }
}

/// A slug or a tag as part of an identifier, in lower case.
fn identifier(slug: &str) -> String {
    slug.replace('-', "_").to_lowercase()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that panics has failed, as it should")]

    use phrasebook_dataset::{Dataset, LoadOptions};

    use super::{FOLDER, identifier};
    use crate::testing;

    #[test]
    fn only_a_dataset_with_pairs_has_functions_for_them() {
        let mut tree = testing::tree();
        for has_pairs in [true, false] {
            if !has_pairs {
                tree.insert("records/sip-response/confusable.toml", "confusable = []\n".to_owned());
            }
            let (dataset, _) = Dataset::load(&tree, "sip-response", &LoadOptions::default()).unwrap();
            let files = crate::format("c").unwrap().files(&dataset, &[dataset.source_locale()], &[]).unwrap();
            for (header, declaration) in [
                ("sip_response.h", "const char *sip_response_difference(long code, long other, int locale);"),
                ("sip_response_en.h", "const char *sip_response_en_difference(long code, long other);"),
                ("sip_response_core.h", "int sip_response_pair(long code, long other);"),
            ] {
                let header = String::from_utf8(files[&format!("{FOLDER}/{header}")].clone()).unwrap();
                let condition = "#ifdef SIP_RESPONSE_WITH_DIFFERENCE";
                assert_eq!([declaration, condition].map(|text| header.contains(text)), [has_pairs; 2]);
                assert!(!header.contains('@'), "a placeholder is left in {header}");
            }
        }
    }

    #[test]
    fn a_tag_is_part_of_an_identifier() {
        assert_eq!(identifier("zh-CN"), "zh_cn");
    }
}
