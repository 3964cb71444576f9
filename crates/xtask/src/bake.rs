//! Writes records and words as Rust, for the lookup library to be made of.

mod unicode;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};
use std::fs;
use std::path::Path;

use phrasebook_catalog::{NO_ARGUMENTS, Piece, Variant};
use phrasebook_dataset::{Dataset, Locale, Tree};
use phrasebook_registry::{FieldType, Item, Record, Reference, Schema, Value};

/// The dataset that the library is made of.
const DATASET: &str = "sip-response";

/// The texts beside the reason phrase, each behind a feature of the same name.
const ATTRIBUTES: [&str; 3] = ["summary", "action", "caller"];

/// The files of the library that are baked, by their paths below the root.
pub(crate) fn files(root: &Path) -> Result<BTreeMap<String, String>, String> {
    let tree = read(root)?;
    let (dataset, findings) = Dataset::load(&tree, DATASET).map_err(|findings| listed(&findings))?;
    if !findings.is_empty() {
        return Err(listed(&findings));
    }
    let mut files = BTreeMap::new();
    let source = "crates/sip-phrasebook/src";
    files.insert(format!("{source}/generated.rs"), Library { dataset: &dataset }.to_string());
    files.insert(format!("{source}/unicode_tables.rs"), unicode::tables());
    for locale in dataset.locales() {
        let path = format!("locales/{}/{DATASET}.ftl", locale.tag);
        let text = tree.text(&path).ok_or_else(|| format!("{path} is missing"))?;
        let head = format!("# Copied from {path} by `cargo xtask bake`; do not edit.\n\n");
        files.insert(format!("{source}/fluent/{}.ftl", locale.tag), head + text);
    }
    Ok(files)
}

/// Writes the baked files.
pub(crate) fn write(root: &Path) -> Result<(), String> {
    for (path, text) in files(root)? {
        let place = root.join(&path);
        let folder = place.parent().unwrap_or(root);
        let written = fs::create_dir_all(folder).and_then(|()| fs::write(&place, text));
        written.map_err(|error| format!("{path}: {error}"))?;
        crate::say(&format!("wrote {path}"));
    }
    Ok(())
}

fn listed(findings: &[phrasebook_finding::Finding]) -> String {
    findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n")
}

/// Reads the records and words of the checkout.
fn read(root: &Path) -> Result<Tree, String> {
    let mut tree = Tree::default();
    for top in ["records", "locales"] {
        for folder in entries(&root.join(top))? {
            for file in entries(&root.join(top).join(&folder))? {
                let path = format!("{top}/{folder}/{file}");
                let text =
                    fs::read_to_string(root.join(&path)).map_err(|error| format!("{path}: {error}"))?;
                tree.insert(path, text);
            }
        }
    }
    Ok(tree)
}

fn entries(folder: &Path) -> Result<Vec<String>, String> {
    let failed = |error| format!("{}: {error}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        names.push(entry.map_err(failed)?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// The dataset as Rust.
struct Library<'a> {
    dataset: &'a Dataset,
}

impl fmt::Display for Library<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let schema = self.schema();
        let updated = schema.registry.as_ref().map(|registry| registry.updated.to_string());
        writeln!(
            f,
            "//! The data. Made by `cargo xtask bake` from {} {}; do not edit.\n",
            schema.id, schema.version
        )?;
        f.write_str(
            "use crate::StatusCode;\nuse crate::record::{HeaderRule, Record, Reference, Shared};\n\n",
        )?;
        writeln!(f, "/// The version of the data.\npub const DATA_VERSION: &str = {:?};\n", schema.version)?;
        writeln!(
            f,
            "/// The day of the registry's last change that the data includes, as `YYYY-MM-DD`.\npub const REGISTRY_UPDATED: &str = {:?};\n",
            updated.unwrap_or_default()
        )?;
        self.locales(f)?;
        self.constants(f)?;
        self.label(f, "Status", "Whether and how a code is registered.", "status", None)?;
        self.label(f, "Level", "How strong a rule on a header field is.", "headers", Some("level"))?;
        self.label(f, "Condition", "When a rule on a header field holds.", "headers", Some("when"))?;
        let ends = "What ends when a code answers a request inside a dialog (RFC 5057).";
        self.label(f, "DialogEffect", ends, "dialog_effect", None)?;
        self.label(f, "ClientAction", "What a client does next.", "client_action", None)?;
        self.index(f)?;
        self.records(f)?;
        self.texts(f, "reason_phrase", None)?;
        for attribute in ATTRIBUTES {
            self.texts(f, attribute, Some(attribute))?;
        }
        self.details(f)
    }
}

impl Library<'_> {
    fn schema(&self) -> &Schema {
        self.dataset.registry().schema()
    }

    fn codes(&self) -> &[Record] {
        self.dataset.registry().records()
    }

    fn locales(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let locales = self.dataset.locales();
        f.write_str("/// A language that there are phrases in.\n")?;
        f.write_str("#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[repr(u8)]\n#[non_exhaustive]\n")?;
        f.write_str("pub enum Locale {\n")?;
        for locale in locales {
            let name = locale.catalog.value("ui-language", NO_ARGUMENTS).unwrap_or_default();
            writeln!(f, "    /// {name}, `{}`.", locale.tag)?;
            writeln!(f, "    {}{},", self.only_with(locale, "    "), pascal(&locale.tag))?;
        }
        f.write_str("}\n\nimpl Locale {\n")?;
        let source = pascal(&self.dataset.source_locale().tag);
        writeln!(f, "    /// The locale whose phrases are the canonical ones.")?;
        writeln!(f, "    pub const SOURCE: Self = Self::{source};\n")?;
        let count: Vec<_> = locales.iter().filter_map(|locale| self.feature(locale)).collect();
        let count = count.iter().map(|feature| format!(" + cfg!(feature = {feature:?}) as usize"));
        let count = format!("1{}", count.collect::<String>());
        writeln!(f, "    /// All locales, the source locale first.")?;
        writeln!(f, "    pub const ALL: [Self; {count}] = [")?;
        for locale in locales {
            writeln!(f, "        {}Self::{},", self.only_with(locale, "        "), pascal(&locale.tag))?;
        }
        f.write_str("    ];\n\n    pub(crate) const TAGS: [&'static str; Self::COUNT] = [\n")?;
        for locale in locales {
            writeln!(f, "        {}{:?},", self.only_with(locale, "        "), locale.tag)?;
        }
        f.write_str("    ];\n\n    /// The BCP 47 tag.\n    #[must_use]\n    pub const fn tag(self) -> &'static str {\n        match self {\n")?;
        for locale in locales {
            let only = self.only_with(locale, "            ");
            writeln!(f, "            {only}Self::{} => {:?},", pascal(&locale.tag), locale.tag)?;
        }
        f.write_str("        }\n    }\n}\n\n")
    }

    /// The feature that a locale is behind; the source locale is always there.
    fn feature<'l>(&self, locale: &'l Locale) -> Option<&'l str> {
        (!locale.is(self.dataset.source_locale())).then_some(locale.tag.as_str())
    }

    /// What stands before an item that is there only with its locale.
    fn only_with(&self, locale: &Locale, indent: &str) -> String {
        let feature = self.feature(locale);
        feature.map(|feature| format!("#[cfg(feature = {feature:?})]\n{indent}")).unwrap_or_default()
    }

    /// The constants, each named by its phrase.
    fn constants(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("impl StatusCode {\n")?;
        let names = self.names();
        for (at, (record, name)) in self.codes().iter().zip(names).enumerate() {
            if at > 0 {
                f.write_char('\n')?;
            }
            write!(f, "    /// {} {}", record.code(), record.text("canonical_phrase").unwrap_or_default())?;
            let status = record.label("status").unwrap_or_default();
            if let Some(reference) = references(record.value("reference")).first() {
                write!(f, ", [{reference}]({})", reference.url())?;
            } else {
                let found = record.value("found_in").and_then(texts).unwrap_or_default().join(", ");
                write!(f, ", as found in {found}")?;
            }
            if status != "registered" {
                write!(f, " ({status})")?;
            }
            f.write_str(".\n")?;
            writeln!(f, "    pub const {name}: Self = Self::constant({});", record.code())?;
        }
        f.write_str("}\n\n")
    }

    /// A name for each record: its phrase, with the code behind it where a code before has the same phrase.
    fn names(&self) -> Vec<String> {
        let mut taken = BTreeSet::new();
        let names = self.codes().iter().map(|record| {
            let phrase = record.text("canonical_phrase").unwrap_or_default();
            let words = phrase.split(|letter: char| !letter.is_ascii_alphanumeric());
            let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
            let name = words.join("_").to_uppercase();
            if taken.insert(name.clone()) { name } else { format!("{name}_{}", record.code()) }
        });
        names.collect()
    }

    /// An enum of the slugs of a label column, or of a label field of an items column.
    fn label(
        &self,
        f: &mut fmt::Formatter<'_>,
        name: &str,
        meaning: &str,
        column: &str,
        field: Option<&str>,
    ) -> fmt::Result {
        let Some(described) = self.schema().column(column) else { return Ok(()) };
        let field = field.map(|name| {
            described
                .fields
                .iter()
                .filter(|field| field.kind == FieldType::Label)
                .find(|field| field.name == name)
        });
        let (slugs, prefix) = match field {
            Some(Some(field)) => (&field.values, format!("label-{column}-{}", field.name)),
            Some(None) => return Ok(()),
            None => (&described.values, format!("label-{column}")),
        };
        let english = &self.dataset.source_locale().catalog;
        writeln!(f, "/// {meaning}")?;
        f.write_str(
            "#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[non_exhaustive]\n",
        )?;
        writeln!(f, "pub enum {name} {{")?;
        for slug in slugs {
            let words = english.value(&format!("{}-{slug}", prefix.replace('_', "-")), NO_ARGUMENTS);
            let words = words.unwrap_or_default();
            let mut letters = words.chars();
            let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
            writeln!(f, "    /// {first}{}.", letters.as_str().trim_end_matches('.'))?;
            writeln!(f, "    {},", pascal(slug))?;
        }
        writeln!(f, "}}\n\nimpl {name} {{")?;
        f.write_str("    /// The slug, as in the data files.\n    #[must_use]\n    pub const fn slug(self) -> &'static str {\n        match self {\n")?;
        for slug in slugs {
            writeln!(f, "            Self::{} => {slug:?},", pascal(slug))?;
        }
        f.write_str("        }\n    }\n}\n\n")
    }

    /// Which record each code has, or the code that it is treated as.
    ///
    /// There are entries from 0 up to a power of two, so that a lookup can do with the lower bits of a number, without
    /// asking whether there is an entry.
    fn index(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(last) = self.schema().groups.last() else { return Ok(()) };
        let entries = (last.last + 1).next_power_of_two();
        let slot = |code: u32| self.codes().binary_search_by_key(&code, Record::code).ok();
        writeln!(
            f,
            "/// The position of the record of each code; RFC 3261, section 8.1.3.2, for an unknown one, and 0 for what is no code."
        )?;
        writeln!(f, "pub(crate) static INDEX: [u8; {entries}] = [")?;
        for number in 0..entries {
            let group =
                self.schema().groups.iter().find(|group| (group.first..=group.last).contains(&number));
            let general = group.and_then(|group| group.unknown_as).and_then(slot);
            let slot = slot(number).or(general).unwrap_or_default();
            let before = if number % 32 == 0 { "    " } else { " " };
            let after = if number % 32 == 31 { "\n" } else { "" };
            write!(f, "{before}{slot},{after}")?;
        }
        f.write_str("];\n\n")
    }

    fn records(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "/// The records, in the order of their codes.")?;
        writeln!(f, "pub(crate) static RECORDS: [Record; {}] = [", self.codes().len())?;
        for record in self.codes() {
            let option = |column: &str, kind: &str| match record.label(column) {
                Some(slug) => format!("Some({kind}::{})", pascal(slug)),
                None => "None".to_owned(),
            };
            writeln!(f, "    Record {{")?;
            writeln!(f, "        code: StatusCode::constant({}),", record.code())?;
            writeln!(f, "        status: Status::{},", pascal(record.label("status").unwrap_or_default()))?;
            writeln!(f, "        references: &{},", reference_list(references(record.value("reference"))))?;
            let methods = record.value("methods").and_then(texts).unwrap_or_default();
            writeln!(f, "        methods: &{methods:?},")?;
            writeln!(f, "        headers: &{},", headers(record.value("headers"), "        "))?;
            writeln!(f, "        dialog_effect: {},", option("dialog_effect", "DialogEffect"))?;
            writeln!(f, "        client_action: {},", option("client_action", "ClientAction"))?;
            writeln!(f, "    }},")?;
        }
        f.write_str("];\n\n")?;
        let shared = self.dataset.registry().shared();
        writeln!(f, "/// Rules for ranges of codes.")?;
        writeln!(f, "pub(crate) static SHARED: [Shared; {}] = [", shared.len())?;
        for shared in shared {
            let (first, last) = shared.range();
            let rules = Value::Items(shared.items("headers").to_vec());
            let rules = headers(Some(&rules), "    ");
            writeln!(f, "    Shared {{ first: {first}, last: {last}, headers: &{rules} }},")?;
        }
        f.write_str("];\n\n")
    }

    /// The texts of one kind in all locales.
    fn texts(&self, f: &mut fmt::Formatter<'_>, module: &str, attribute: Option<&str>) -> fmt::Result {
        let only =
            attribute.map(|attribute| format!("#[cfg(feature = {attribute:?})]\n")).unwrap_or_default();
        let count = self.codes().len() + 1;
        writeln!(
            f,
            "{only}pub(crate) mod {module} {{\n    use crate::Locale;\n    use crate::packed::{{Ends, ends, join, total, utf8}};\n"
        )?;
        let mut lengths = String::new();
        for locale in self.dataset.locales() {
            let name = constant(&locale.tag);
            let only = self.only_with(locale, "    ");
            writeln!(f, "    {only}const {name}: &str = concat!(")?;
            let mut end = 0;
            let mut ends = vec![0];
            for record in self.codes() {
                let id = self.schema().record_message(record.code());
                let text = locale.catalog.format(&id, attribute, NO_ARGUMENTS).map_err(|_| fmt::Error)?;
                end += text.len();
                ends.push(end);
                writeln!(f, "        {},", literal(&text))?;
            }
            f.write_str("    );\n\n")?;
            let only = self.only_with(locale, "            ");
            write!(lengths, "            {only}[")?;
            for (at, end) in ends.iter().enumerate() {
                let before = match at {
                    0 => "",
                    at if at % 20 == 0 => ",\n             ",
                    _ => ", ",
                };
                write!(lengths, "{before}{end}")?;
            }
            writeln!(lengths, "],")?;
        }
        writeln!(f, "    const TEXTS: [&str; Locale::COUNT] = [")?;
        for locale in self.dataset.locales() {
            writeln!(f, "        {}{},", self.only_with(locale, "        "), constant(&locale.tag))?;
        }
        writeln!(f, "    ];\n    static BYTES: [u8; total(&TEXTS)] = join(&TEXTS);")?;
        writeln!(f, "    pub(crate) const ALL: &str = utf8(&BYTES);")?;
        writeln!(
            f,
            "    pub(crate) static ENDS: Ends<{count}> = ends(\n        &TEXTS,\n        &[\n{lengths}        ],\n    );\n}}\n"
        )
    }

    /// The more specific phrases: what they depend on, and their patterns.
    fn details(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(detail) = &self.schema().messages.detail else { return Ok(()) };
        let names = self.names();
        let mut cases = Vec::new();
        let mut choices: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (record, name) in self.codes().iter().zip(&names) {
            let id = self.schema().record_message(record.code());
            let message = self.dataset.source_locale().catalog.message(&id);
            let Some(text) = message.and_then(|message| message.text(Some(&detail.attribute))) else {
                continue;
            };
            for (variable, selector) in &text.selectors {
                if !matches!(detail.samples.get(variable), Some(toml::Value::Integer(_))) {
                    choices.entry(variable).or_default().extend(selector.keys.iter().map(String::as_str));
                }
            }
            cases.push((record, pascal(name), id, text));
        }
        for (variable, keys) in &choices {
            writeln!(f, "/// What [`Detail`] tells about the {variable}.")?;
            f.write_str("#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n#[non_exhaustive]\n")?;
            writeln!(f, "pub enum {} {{", pascal(variable))?;
            for key in keys {
                writeln!(f, "    /// `{key}`.\n    {},", pascal(key))?;
            }
            f.write_str("}\n\n")?;
        }
        f.write_str(
            "/// A more specific phrase than that of the code alone, where an RFC expects or permits one.\n",
        )?;
        f.write_str(
            "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n#[non_exhaustive]\npub enum Detail<'a> {\n",
        )?;
        for (record, name, _, text) in &cases {
            let example = self.dataset.entry(record, self.dataset.source_locale()).map_err(|_| fmt::Error)?;
            let example =
                example.iter().find(|fact| fact.name == detail.column).map(|fact| fact.cell.to_string());
            writeln!(f, "    /// {}: `{}`.", record.code(), example.unwrap_or_default())?;
            if text.variables.is_empty() {
                writeln!(f, "    {name},")?;
                continue;
            }
            writeln!(f, "    {name} {{")?;
            for variable in &text.variables {
                let (kind, meaning) = match detail.samples.get(variable) {
                    Some(toml::Value::Integer(_)) => ("u64".to_owned(), format!("How many {variable}.")),
                    _ if choices.contains_key(variable.as_str()) => {
                        (pascal(variable), format!("The {variable}."))
                    }
                    _ => ("&'a str".to_owned(), format!("The name of the {variable}.")),
                };
                writeln!(f, "        /// {meaning}\n        {variable}: {kind},")?;
            }
            writeln!(f, "    }},")?;
        }
        f.write_str("}\n\nimpl<'a> Detail<'a> {\n    /// The code that the phrase belongs to.\n    #[must_use]\n    pub const fn code(&self) -> StatusCode {\n        match self {\n")?;
        for (record, name, _, text) in &cases {
            let fields = if text.variables.is_empty() { "" } else { " { .. }" };
            writeln!(f, "            Self::{name}{fields} => StatusCode::constant({}),", record.code())?;
        }
        f.write_str("        }\n    }\n\n    /// The value of a variable.\n    pub(crate) fn value(&self, variable: &str) -> crate::detail::Value<'a> {\n        use crate::detail::Value;\n        match (self, variable) {\n")?;
        for (_, name, _, text) in &cases {
            for variable in &text.variables {
                let value = match detail.samples.get(variable) {
                    Some(toml::Value::Integer(_)) => format!("Value::Number(*{variable})"),
                    _ if choices.contains_key(variable.as_str()) => format!("Value::Text({variable}.key())"),
                    _ => format!("Value::Text({variable})"),
                };
                writeln!(f, "            (Self::{name} {{ {variable}, .. }}, {variable:?}) => {value},")?;
            }
        }
        f.write_str("            _ => Value::Text(\"\"),\n        }\n    }\n\n    /// The pattern in a locale.\n    pub(crate) fn pattern(&self, locale: crate::Locale) -> &'static [crate::detail::Piece] {\n        use crate::Locale;\n        use crate::detail::Key::{Category, Choice};\n        use crate::detail::Piece::{Select, Text, Variable};\n        use crate::detail::Plural;\n        match (self, locale) {\n")?;
        for (_, name, id, text) in &cases {
            let fields = if text.variables.is_empty() { "" } else { " { .. }" };
            for locale in self.dataset.locales() {
                let message = locale.catalog.message(id).ok_or(fmt::Error)?;
                let pieces = &message.text(Some(&detail.attribute)).ok_or(fmt::Error)?.pieces;
                let only = self.only_with(locale, "            ");
                let pattern = Pattern { pieces, choices: &choices };
                writeln!(
                    f,
                    "            {only}(Self::{name}{fields}, Locale::{}) => &{pattern},",
                    pascal(&locale.tag)
                )?;
            }
        }
        f.write_str("        }\n    }\n}\n")?;
        for (variable, keys) in &choices {
            writeln!(
                f,
                "\nimpl {} {{\n    const fn key(self) -> &'static str {{\n        match self {{",
                pascal(variable)
            )?;
            for key in keys {
                writeln!(f, "            Self::{} => {key:?},", pascal(key))?;
            }
            f.write_str("        }\n    }\n}\n")?;
        }
        Ok(())
    }
}

/// A pattern as Rust.
struct Pattern<'a> {
    pieces: &'a [Piece],
    choices: &'a BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl fmt::Display for Pattern<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('[')?;
        for (at, piece) in self.pieces.iter().enumerate() {
            if at > 0 {
                f.write_str(", ")?;
            }
            match piece {
                Piece::Text(text) => write!(f, "Text({})", literal(text))?,
                Piece::Variable(name) => write!(f, "Variable({name:?})")?,
                Piece::Select { variable, variants } => {
                    write!(f, "Select({variable:?}, &[")?;
                    // The default serves where no other key fits, so it comes last.
                    let (others, defaults): (Vec<&Variant>, _) =
                        variants.iter().partition(|variant| !variant.is_default);
                    for variant in others.into_iter().chain(defaults) {
                        let pattern = Pattern { pieces: &variant.pieces, ..*self };
                        let key = if self.choices.contains_key(variable.as_str()) {
                            format!("Choice({:?})", variant.key)
                        } else {
                            format!("Category(Plural::{})", pascal(&variant.key))
                        };
                        write!(f, "({key}, &{pattern}), ")?;
                    }
                    f.write_str("])")?;
                }
            }
        }
        f.write_char(']')
    }
}

fn texts(value: &Value) -> Option<Vec<&str>> {
    match value {
        Value::Texts(texts) => Some(texts.iter().map(String::as_str).collect()),
        _ => None,
    }
}

fn references(value: Option<&Value>) -> &[Reference] {
    match value {
        Some(Value::References(references)) => references,
        _ => &[],
    }
}

fn reference_list(references: &[Reference]) -> String {
    let references = references.iter().map(|reference| {
        let text = reference.to_string();
        let places = text.strip_prefix(&format!("RFC {}", reference.rfc)).unwrap_or_default().trim_start();
        format!("Reference::new({}, {places:?}, {:?})", reference.rfc, reference.url())
    });
    format!("[{}]", references.collect::<Vec<_>>().join(", "))
}

fn headers(value: Option<&Value>, indent: &str) -> String {
    let Some(Value::Items(items)) = value else { return "[]".to_owned() };
    let text = |item: &Item, field: &str| match item.value(field) {
        Some(Value::Text(text) | Value::Label(text)) => Some(text.clone()),
        _ => None,
    };
    let rules = items.iter().map(|item| {
        let value = text(item, "value").map_or("None".to_owned(), |value| format!("Some({value:?})"));
        let level = pascal(&text(item, "level").unwrap_or_default());
        let when = text(item, "when").map(|slug| format!("Some(Condition::{})", pascal(&slug)));
        format!(
            "\n{indent}    HeaderRule::new({:?}, {value}, Level::{level}, {}, &{}),",
            text(item, "name").unwrap_or_default(),
            when.unwrap_or_else(|| "None".to_owned()),
            reference_list(references(item.value("reference")))
        )
    });
    format!("[{}\n{indent}]", rules.collect::<String>())
}

/// A text as a literal, readable in its own script.
fn literal(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

/// The name of a variant for a slug, a tag or a constant: `DoNotRepeat`.
fn pascal(name: &str) -> String {
    let words = name.split(['-', '_']);
    let words = words.map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters.map(|letter| letter.to_ascii_lowercase())).collect::<String>()
    });
    words.collect()
}

fn constant(tag: &str) -> String {
    tag.replace('-', "_").to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_holds_what_records_and_locales_hold() {
        let root = crate::root();
        for (path, baked) in files(&root).unwrap() {
            let found = fs::read_to_string(root.join(&path)).unwrap_or_default();
            assert!(found == baked, "{path} is stale; run `cargo xtask bake`");
        }
    }
}
