//! A C header, C89 and C++: reason phrases by code and locale, and the other texts for programs that ask for them.
//!
//! The declarations and the lookup are written by hand, in `c/`. There, `phrasebook` is replaced by the name of the
//! dataset, and `@…@` by data.

use std::fmt::Write as _;

use phrasebook_registry::{KeyForm, Type};

use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::{LocaleMessages, Messages};

const DECLARATIONS: &str = include_str!("c/declarations.h");
const LOOKUP: &str = include_str!("c/lookup.h");
const DIFFERENCE: &str = include_str!("c/difference.h");
const LINKS: &str = include_str!("c/links.h");

/// How long a text may be to become one string literal, in bytes: what a compiler of C89 has to take (ISO 9899:1990,
/// 5.2.4.1), without the zero byte.
const MAX_LITERAL: usize = 508;

/// The most characters of a literal on a line.
const LINE: usize = 96;

/// The declaration of the function that tells codes apart, for datasets with such texts.
const DIFFERENCE_DECLARATION: &str = "
/*
 * What tells apart two codes that are easily confused, in either order;
 * implemented if PHRASEBOOK_WITH_DIFFERENCE is defined. A null pointer if the
 * two are not listed as easily confused, or if there is no such locale.
 */
const char *phrasebook_difference(long code, long other, int locale);
";

/// The declarations of the links to other datasets, for datasets with links to records that have numbers.
const LINKS_DECLARATION: &str = "
/*
 * Links to records of other datasets, such as a mapping between two lists of
 * codes. The condition is a slug, or a null pointer; links without a condition
 * come first. The functions below are implemented if PHRASEBOOK_WITH_LINKS is
 * defined.
 */
struct phrasebook_link {
    long code;
    long to;
    const char *condition;
};

/* The columns of links, for the parameter `column` below, and their number. */
enum phrasebook_link_column {
@columns@
};

/*
 * The link of a column from a record, or to a record of the other dataset:
 * `nth` is 0 for the first. A null pointer if there are fewer.
 */
const struct phrasebook_link *phrasebook_link_from(int column, long code, int nth);
const struct phrasebook_link *phrasebook_link_to(int column, long to, int nth);
";

pub(crate) const FORMAT: Format =
    Format::new("c", "A header for C89 and later and for C++, with the lookup", files);

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    // The functions look codes up by their numbers.
    if messages.schema().key_form() != KeyForm::Number {
        return Ok(Files::new());
    }
    let header = Header { messages, name: name(&messages.schema().id), links: links(messages) };
    Ok(Files::from([(format!("{}.h", header.name), header.text().into())]))
}

/// The links of a column between records that have numbers.
struct Links<'a> {
    column: &'a str,
    /// Links without a condition come first, otherwise in the order of the records.
    links: Vec<NumberedLink<'a>>,
}

/// A link between records that have numbers.
struct NumberedLink<'a> {
    from: u32,
    to: u32,
    /// The slug of the condition.
    condition: Option<&'a str>,
}

struct Header<'a> {
    messages: &'a Messages<'a>,
    /// What every name in the header starts with, in lower case.
    name: String,
    /// The columns that have links.
    links: Vec<Links<'a>>,
}

impl Header<'_> {
    fn text(&self) -> String {
        let attributes = &self.messages.schema().messages.attributes;
        // A comment that is ended by what it holds would be code.
        let mut text = format!("/*\n * {}\n", self.messages.provenance().replace("*/", "* /"));
        let declared = attributes.iter().map(|attribute| self.declaration(attribute));
        let has_pairs = !self.messages.source.pairs.is_empty();
        let difference = if has_pairs { self.named(DIFFERENCE_DECLARATION) } else { String::new() };
        text.push_str(&self.filled(
            DECLARATIONS,
            &[
                ("constants", self.constants()),
                ("locales", self.locales()),
                ("attributes", declared.chain([difference, self.links_declaration()]).collect()),
            ],
        ));
        text.push_str(&self.named("\n#ifdef PHRASEBOOK_IMPLEMENTATION\n#ifndef PHRASEBOOK_IMPLEMENTED\n"));
        text.push_str(&self.named("#define PHRASEBOOK_IMPLEMENTED\n\n"));
        let (code_type, codes) = self.codes();
        let tags = self.messages.locales.iter().map(|words| format!("    {},\n", literal(words.tag)));
        let tags = tags.collect();
        let code_type = ("code_type", code_type);
        let data = [("groups", self.groups()), code_type.clone(), ("codes", codes), ("tags", tags)];
        text.push_str(&self.filled(LOOKUP, &data));
        text.push_str(&self.table("phrase", None));
        for attribute in attributes {
            let macro_name = self.named("PHRASEBOOK_WITH_") + &identifier(attribute).to_uppercase();
            let _ = write!(
                text,
                "\n#ifdef {macro_name}\n{}#endif\n",
                self.table(&identifier(attribute), Some(attribute))
            );
        }
        if has_pairs {
            let data = [code_type, ("pairs", self.pairs()), ("texts", self.difference_table())];
            let code = self.filled(DIFFERENCE, &data);
            let _ = write!(text, "\n#ifdef {}\n{code}#endif\n", self.named("PHRASEBOOK_WITH_DIFFERENCE"));
        }
        if !self.links.is_empty() {
            let rows = self.links.iter().enumerate().flat_map(|(column, Links { links, .. })| {
                let row = move |NumberedLink { from, to, condition }: &NumberedLink<'_>| {
                    let condition = condition.map_or_else(|| "0".to_owned(), literal);
                    format!("    {{ {column}, {{ {from}L, {to}L, {condition} }} }},\n")
                };
                links.iter().map(row)
            });
            let code = self.filled(LINKS, &[("links", rows.collect())]);
            let _ = write!(text, "\n#ifdef {}\n{code}#endif\n", self.named("PHRASEBOOK_WITH_LINKS"));
        }
        text.push_str("\n#endif\n#endif\n");
        text
    }

    /// Hand-written code with the dataset's name in place of ours. Data is filled in afterwards.
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

    fn constants(&self) -> String {
        let schema = self.messages.schema();
        let registry = schema.upstream.as_ref().map(|registry| registry.updated.to_string());
        let texts = [
            ("VERSION", "The version of the data.", Some(schema.version.to_string())),
            ("REGISTRY", "The day of the registry that the data follows.", registry),
            ("LICENSE", "The licence of the data.", schema.license.as_ref().map(ToString::to_string)),
        ];
        let mut text = String::new();
        let upper = self.name.to_uppercase();
        for (name, comment, value) in texts {
            if let Some(value) = value {
                // Writing to a string cannot fail.
                let _ = writeln!(text, "/* {comment} */\n#define {upper}_{name} {}", literal(&value));
            }
        }
        let count = self.messages.dataset.registry().records().len();
        let _ = writeln!(text, "/* How many codes are known. */\n#define {upper}_CODES {count}");
        text
    }

    fn locales(&self) -> String {
        let upper = self.name.to_uppercase();
        let tags = self
            .messages
            .locales
            .iter()
            .enumerate()
            .map(|(at, words)| format!("    {upper}_{} = {at},\n", identifier(words.tag).to_uppercase()));
        tags.chain([format!("    {upper}_LOCALES = {}\n", self.messages.locales.len())]).collect()
    }

    fn declaration(&self, attribute: &str) -> String {
        let (name, attribute) = (&self.name, identifier(attribute));
        let (upper, macro_name) = (self.name.to_uppercase(), attribute.to_uppercase());
        format!(
            "\n/* The same for another text; implemented if {upper}_WITH_{macro_name} is defined. */\n\
             const char *{name}_{attribute}(long code, int locale);\n"
        )
    }

    fn links_declaration(&self) -> String {
        if self.links.is_empty() {
            return String::new();
        }
        let upper = self.name.to_uppercase();
        // The prefix keeps their names apart from those of the locales and of the count.
        let columns = self.links.iter().enumerate().map(|(at, Links { column, .. })| {
            format!("    {upper}_LINK_{} = {at},\n", identifier(column).to_uppercase())
        });
        let count = format!("    {upper}_LINKS = {}\n", self.links.len());
        self.filled(LINKS_DECLARATION, &[("columns", columns.chain([count]).collect())])
    }

    fn groups(&self) -> String {
        if self.messages.schema().groups.is_empty() {
            // C has no empty arrays; no code is in this range.
            return "    { 1L, 0L, -1L },\n".to_owned();
        }
        let groups = self.messages.schema().groups.iter().map(|group| {
            let unknown = group.unknown_as.map_or_else(|| "-1".to_owned(), |code| format!("{code}L"));
            format!("    {{ {}L, {}L, {unknown} }},\n", group.first, group.last)
        });
        groups.collect()
    }

    /// The smallest type that C89 promises for all codes, and the codes.
    fn codes(&self) -> (String, String) {
        let codes: Vec<_> = self
            .messages
            .dataset
            .registry()
            .records()
            .iter()
            .filter_map(|record| record.key().number())
            .collect();
        let fits = codes.iter().all(|code| u16::try_from(*code).is_ok());
        let (code_type, suffix) = if fits { ("unsigned short", "") } else { ("unsigned long", "UL") };
        let lines = codes.chunks(10).map(|line| {
            let codes: Vec<_> = line.iter().map(|code| format!("{code}{suffix}")).collect();
            format!("    {},\n", codes.join(", "))
        });
        (code_type.to_owned(), lines.collect())
    }

    /// A table of phrases or other texts by locale and position of the code, and the function that looks them up.
    fn table(&self, kind: &str, attribute: Option<&str>) -> String {
        let name = &self.name;
        let table = self.array(kind, "PHRASEBOOK_CODES", |words| {
            let texts = words.by_record().map(|(record, entry)| {
                let text = attribute.map_or(Some(entry.phrase.as_str()), |name| entry.attribute(name));
                (record.key().to_string(), text)
            });
            texts.collect()
        });
        format!(
            "\n{table}\n\
             const char *{name}_{kind}(long code, int locale)\n{{\n    \
             return {name}_text({name}_{kind}_table, code, locale);\n}}\n"
        )
    }

    /// The pairs of codes that are easily confused.
    fn pairs(&self) -> String {
        let (code_type, _) = self.codes();
        let suffix = if code_type == "unsigned long" { "UL" } else { "" };
        let pairs = self.messages.source.pairs.iter();
        let lines = pairs.map(|((one, other), _)| format!("    {{ {one}{suffix}, {other}{suffix} }},"));
        lines.collect::<Vec<_>>().join("\n") + "\n"
    }

    /// The texts that tell codes apart, by locale and position of the pair.
    fn difference_table(&self) -> String {
        let columns = self.messages.source.pairs.len().to_string();
        self.array("difference", &columns, |words| {
            let texts = words.pairs.iter();
            texts.map(|((lower, higher), text)| (format!("{lower}_{higher}"), Some(text.as_str()))).collect()
        })
    }

    /// An array of texts by locale and position; `texts` names each text within its locale.
    fn array<'t>(
        &'t self,
        kind: &str,
        columns: &str,
        texts: impl Fn(&'t LocaleMessages<'_>) -> Vec<(String, Option<&'t str>)>,
    ) -> String {
        let name = &self.name;
        let (mut long, mut table) = (String::new(), String::new());
        for words in &self.messages.locales {
            let tag = words.tag;
            // Writing to a string cannot fail.
            let _ = writeln!(table, "    {{ /* {tag} */");
            for (key, text) in texts(words) {
                let text = match text {
                    None => "0".to_owned(),
                    Some(text) if text.len() <= MAX_LITERAL => literal(text),
                    Some(text) => {
                        let array = format!("{name}_{kind}_{}_{key}", identifier(tag));
                        let _ = writeln!(long, "static const char {array}[] = {{\n{}}};\n", characters(text));
                        array
                    }
                };
                let _ = writeln!(table, "        /* {key} */ {text},");
            }
            table.push_str("    },\n");
        }
        let columns = self.named(columns);
        format!("{long}static const char *const {name}_{kind}_table[][{columns}] = {{\n{table}}};\n")
    }
}

/// The columns that have links between records with numbers, each with these links.
fn links<'a>(messages: &Messages<'a>) -> Vec<Links<'a>> {
    let columns = messages.schema().columns.iter().filter(|column| column.kind == Type::Link);
    let columns = columns.map(|column| {
        let links = messages.dataset.registry().links(&column.name).into_iter();
        let links = links.filter_map(|(record, link)| {
            let (from, to) = (record.key().number()?, link.to.number()?);
            Some(NumberedLink { from, to, condition: link.condition.as_deref() })
        });
        Links { column: &column.name, links: links.collect() }
    });
    columns.filter(|column| !column.links.is_empty()).collect()
}

/// What the names of a dataset begin with, which is not a digit.
fn name(id: &str) -> String {
    let name = identifier(id);
    if name.starts_with(|letter: char| letter.is_ascii_digit()) { format!("x{name}") } else { name }
}

/// A slug or a tag as part of an identifier, in lower case.
fn identifier(slug: &str) -> String {
    slug.replace('-', "_").to_lowercase()
}

/// A string literal that every C and C++ reads alike, broken into lines if it is long.
///
/// What is not ASCII is written as three octal digits: a hexadecimal escape would swallow the digits that follow it.
fn literal(text: &str) -> String {
    let mut lines = vec![String::new()];
    for letter in text.chars() {
        let mut bytes = [0; 4];
        let letter: String = letter.encode_utf8(&mut bytes).bytes().map(|byte| escaped(byte, '"')).collect();
        match lines.last_mut() {
            Some(line) if line.len() + letter.len() <= LINE => line.push_str(&letter),
            _ => lines.push(letter),
        }
    }
    match lines.as_slice() {
        [line] => format!("\"{line}\""),
        lines => {
            let lines = lines.iter().map(|line| format!("\n            \"{line}\""));
            lines.collect::<Vec<_>>().concat()
        }
    }
}

/// The elements of an array of characters, for texts that are too long for a literal, with the zero at the end.
fn characters(text: &str) -> String {
    let bytes: Vec<_> = text.bytes().chain([0]).collect();
    let lines = bytes.chunks(16).map(|line| {
        let line: Vec<_> = line.iter().map(|byte| format!("'{}'", escaped(*byte, '\''))).collect();
        format!("    {},\n", line.join(", "))
    });
    lines.collect()
}

fn escaped(byte: u8, quote: char) -> String {
    match byte {
        // A question mark may be part of a trigraph.
        b'\\' | b'?' => format!("\\{}", char::from(byte)),
        _ if char::from(byte) == quote => format!("\\{quote}"),
        b' '..=b'~' => char::from(byte).to_string(),
        _ => format!("\\{byte:03o}"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that panics has failed, as it should")]

    use phrasebook_dataset::{Dataset, LoadOptions};

    use super::{characters, identifier, literal};
    use crate::testing;

    #[test]
    fn only_a_dataset_with_pairs_has_a_function_for_them() {
        let mut tree = testing::tree();
        for has_pairs in [true, false] {
            if !has_pairs {
                tree.insert("records/sip-response/confusable.toml", "confusable = []\n".to_owned());
            }
            let (dataset, _) = Dataset::load(&tree, "sip-response", &LoadOptions::default()).unwrap();
            let files = crate::format("c").unwrap().files(&dataset, &[dataset.source_locale()], &[]).unwrap();
            let header = String::from_utf8(files.into_values().next().unwrap()).unwrap();
            let declaration = "const char *sip_response_difference(long code, long other, int locale);";
            let condition = "#ifdef SIP_RESPONSE_WITH_DIFFERENCE";
            assert_eq!([declaration, condition].map(|text| header.contains(text)), [has_pairs; 2]);
        }
    }

    #[test]
    fn literals_are_read_alike_everywhere() {
        assert_eq!(literal("a \"b\" \\ ??="), r#""a \"b\" \\ \?\?=""#);
        assert_eq!(literal("é1"), r#""\303\2511""#);
        assert_eq!(characters("'\"é"), "    '\\'', '\"', '\\303', '\\251', '\\000',\n");
        assert_eq!(identifier("zh-CN"), "zh_cn");
    }

    #[test]
    fn long_literals_are_broken_between_letters() {
        let broken = literal(&"é".repeat(20));
        let lines: Vec<_> = broken.trim().lines().map(str::trim).collect();
        assert_eq!(
            lines,
            [format!("\"{}\"", r"\303\251".repeat(12)), format!("\"{}\"", r"\303\251".repeat(8))]
        );
    }
}
