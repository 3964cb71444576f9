//! The header of the codes, without texts in any language.

use std::fmt::Write as _;

use super::literal::literal;
use super::{Library, array};
use crate::generated::{LANGUAGES, REGIONS, SCRIPTS};

const CORE: &str = include_str!("core.h");
/// Reads ranges, weights and elements of a header field.
const ACCEPT_LANGUAGE: &str = include_str!("accept_language.h");
/// Chooses a tag.
const NEGOTIATION: &str = include_str!("negotiation.h");
const DIFFERENCE: &str = include_str!("difference.h");

/// The declaration of the canonical phrases, for datasets that have them.
const CANONICAL: &str = "
/* The canonical phrase of a code; a null pointer if there is no record of the code. */
const char *phrasebook_canonical_phrase(long code);
";

/// The declaration of the pairs of codes, for datasets with texts that explain how codes differ.
const PAIR_DECLARATION: &str = "
/*
 * The position of a pair of codes that are easily confused, in either order,
 * among all such pairs; -1 if the two are not listed as easily confused.
 * Implemented if PHRASEBOOK_WITH_DIFFERENCE is defined.
 */
int phrasebook_pair(long code, long other);
";

impl Library<'_> {
    /// The header without texts in any language.
    pub(super) fn core(&self) -> String {
        let has_pairs = self.has_pairs();
        let (code_type, codes) = self.codes();
        let mut implementation = String::new();
        let canonical = self.canonical();
        if let Some(code) = &canonical {
            implementation.push_str(code);
        }
        let likely = [("languages", LANGUAGES), ("scripts", SCRIPTS), ("regions", REGIONS)];
        let likely = likely.map(|(mark, table)| (mark, rows(table)));
        implementation.push_str(&self.filled(ACCEPT_LANGUAGE, &likely));
        implementation.push_str(&self.filled(NEGOTIATION, &[]));
        if has_pairs {
            let data = [("code_type", code_type.clone()), ("pairs", self.pairs())];
            implementation.push_str(&self.optional("difference", &self.filled(DIFFERENCE, &data)));
        }
        if !self.links.is_empty() {
            implementation.push_str(&self.optional("links", &self.links_implementation()));
        }
        let declarations = if has_pairs { self.named(PAIR_DECLARATION) } else { String::new() };
        let data = [
            ("constants", self.constants()),
            ("canonical", canonical.map_or_else(String::new, |_| self.named(CANONICAL))),
            ("declarations", declarations + &self.links_declaration()),
            ("groups", self.groups()),
            ("code_type", code_type),
            ("codes", codes),
            ("implementation", implementation),
        ];
        self.opening() + &self.filled(CORE, &data)
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

    /// The smallest type that can hold all codes by the guarantees of C89, and the codes.
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

    /// The canonical phrases and the function that looks them up, if the dataset has such phrases.
    fn canonical(&self) -> Option<String> {
        let column = self.messages.schema().canonical.as_ref()?;
        let function = format!("{}_canonical_phrase", self.name);
        let records = self.messages.dataset.registry().records().iter();
        let array = array(&function, records.map(|record| (record.key().to_string(), record.text(column))));
        Some(format!(
            "\n{array}\nconst char *{function}(long code)\n{{\n    \
             int position = {}_find_(code);\n\n    \
             return position < 0 ? 0 : {function}_table_[position];\n}}\n",
            self.name
        ))
    }

    /// The pairs of codes that are easily confused.
    fn pairs(&self) -> String {
        let (code_type, _) = self.codes();
        let suffix = if code_type == "unsigned long" { "UL" } else { "" };
        let pairs = self.messages.source.pairs.iter();
        let lines = pairs.map(|((one, other), _)| format!("    {{ {one}{suffix}, {other}{suffix} }},"));
        lines.collect::<Vec<_>>().join("\n") + "\n"
    }
}

/// The rows of a table of likely subtags.
fn rows(table: &[[&str; 3]]) -> String {
    let row = |row: &[&str; 3]| format!("    {{ {} }},\n", row.map(literal).join(", "));
    table.iter().map(row).collect()
}
