//! What the packages for JavaScript and Python have in common.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use heck::ToUpperCamelCase as _;
use phrasebook_registry::{Field, FieldType, Key, Protocol, Record, Schema, Type};
use serde_json::{Map, Value, json};

use crate::error::Error;
use crate::format::Files;
use crate::generated::{LANGUAGES, REGIONS, SCRIPTS};
use crate::messages::{LocaleMessages, MessageTexts, Messages};
use crate::{facts, pattern};

/// The texts beside the reason phrase that the packages have functions for.
pub(crate) const ATTRIBUTES: [&str; 4] = ["summary", "description", "action", "caller"];

/// The column of rules on header fields, which the packages have a function for.
pub(crate) const HEADERS: &str = "headers";

/// The lowest and the highest status code that there can be (RFC 3261, 7.2).
pub(crate) const FIRST: u32 = 100;
pub(crate) const LAST: u32 = 699;

/// The code that examples show.
const BUSY_HERE: u32 = 486;

/// The licences, under the names that npm and `PyPI` look for. Their texts are copies of those at the top of the repository.
const LICENSES: [(&str, &str); 4] = [
    ("LICENSE", include_str!("licenses/LICENSE")),
    ("LICENSE-APACHE", include_str!("licenses/LICENSE-APACHE")),
    ("LICENSE-CC0", include_str!("licenses/LICENSE-CC0")),
    ("LICENSE-MIT", include_str!("licenses/LICENSE-MIT")),
];

/// The tables of likely subtags by their names, each as the rows of one text: `af-latn-za ak-latn-gh`.
pub(crate) fn likely_subtags() -> [(&'static str, String); 3] {
    [("LANGUAGES", LANGUAGES), ("SCRIPTS", SCRIPTS), ("REGIONS", REGIONS)].map(|(name, table)| {
        let rows: Vec<_> = table.iter().map(|row| row.join("-")).collect();
        (name, rows.join(" "))
    })
}

/// Whether the packages can be made of the dataset.
///
/// Their functions treat unknown codes as RFC 3261, 8.1.3.2 says, so the dataset has to be one of reason phrases, with
/// all codes that others are treated as, and with the texts that there are functions for.
pub(crate) fn suits(messages: &Messages<'_>) -> bool {
    let schema = messages.schema();
    let has = |code: u32| messages.dataset.registry().record(&Key::from(code)).is_some();
    let fallbacks = (2..=6).map(|class| class * 100).chain([183]);
    schema.protocol == Some(Protocol::Sip)
        && ATTRIBUTES.iter().all(|name| schema.messages.attributes.iter().any(|attribute| attribute == name))
        && schema.column(HEADERS).is_some_and(|column| column.kind == Type::Items)
        && schema.groups.first().is_some_and(|group| group.first == FIRST)
        && schema.groups.last().is_some_and(|group| group.last == LAST)
        && fallbacks.into_iter().all(has)
}

/// Adds the licences to a package.
pub(crate) fn add_licenses(files: &mut Files) {
    files.extend(LICENSES.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())));
}

/// The day of the registry, if the dataset follows one.
pub(crate) fn registry_date(messages: &Messages<'_>) -> Option<String> {
    messages.schema().upstream.as_ref().map(|registry| registry.updated.to_string())
}

/// Replaces the placeholders of a README, such as `{{version}}`. A part of the README that there is no text for is left out.
///
/// The example is 486 in the first language that is not the source locale, as far as there is such a code or language.
pub(crate) fn readme(
    template: &str,
    messages: &Messages<'_>,
    parts: &[(&str, Option<String>)],
) -> Result<Vec<u8>, Error> {
    let missing = || {
        Error::Unsuitable(
            "a package needs a locale, and a record with a canonical phrase and a text for the caller"
                .to_owned(),
        )
    };
    let words = messages.locales.get(1).or(messages.locales.first()).ok_or_else(missing)?;
    let is_busy = |(record, _): &(&Record, &MessageTexts<'_>)| *record.key() == BUSY_HERE;
    let (record, entry) =
        words.by_record().find(is_busy).or_else(|| words.by_record().next()).ok_or_else(missing)?;
    let source = messages.locales.first().ok_or_else(missing)?;
    let schema = messages.schema();
    let canonical = schema.canonical.as_ref().and_then(|column| record.text(column)).ok_or_else(missing)?;
    let caller = entry.attribute("caller").ok_or_else(missing)?;
    let tags: Vec<_> = messages.locales.iter().map(|words| words.tag).collect();
    let values = [
        ("{{version}}", schema.version.to_string()),
        ("{{registry_date}}", registry_date(messages).unwrap_or_else(|| "no date".to_owned())),
        ("{{locales}}", tags.join(", ")),
        ("{{source}}", source.tag.to_owned()),
        ("{{tag}}", words.tag.to_owned()),
        ("{{code}}", record.key().to_string()),
        ("{{phrase}}", entry.phrase.clone()),
        ("{{caller}}", caller.to_owned()),
        ("{{canonical}}", canonical.to_owned()),
        ("{{constant}}", constant_name(canonical)),
    ];
    let template = parts.iter().fold(template.to_owned(), |text, (name, part)| {
        let part = part.as_ref().map(|part| format!("{part}\n")).unwrap_or_default();
        text.replace(name, &part)
    });
    let text = values.iter().fold(template, |text, (name, value)| text.replace(name, value));
    Ok(text.into_bytes())
}

/// The name of a constant for a phrase: `BUSY_HERE`. It begins with `STATUS` if the phrase does not begin with a letter.
pub(crate) fn constant_name(phrase: &str) -> String {
    let words = phrase.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    let is_name = phrase.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let start = if is_name { None } else { Some("STATUS") };
    start.into_iter().chain(words).collect::<Vec<_>>().join("_").to_uppercase()
}

/// The reason phrases, or the texts of an attribute, as a literal.
pub(crate) fn text_table(messages: &Messages<'_>, attribute: Option<&str>) -> String {
    record_table(messages, |entry| text(entry, attribute))
}

/// The patterns of the more specific phrases, as a literal.
pub(crate) fn detail_table(messages: &Messages<'_>) -> String {
    record_table(messages, |entry| entry.detail.map(|(_, pieces)| pattern::compact_json(pieces)))
}

/// The texts that tell codes apart, as a literal.
///
/// The key of a pair is one number, the lower code times 1000 plus the higher one: 486600 for 486 and 600.
pub(crate) fn difference_table(messages: &Messages<'_>) -> String {
    table(messages, |words| {
        let pairs = words.pairs.iter();
        let pairs = pairs.filter_map(|((lower, higher), text)| {
            Some((lower.number()? * 1000 + higher.number()?, json!(text)))
        });
        pairs.collect()
    })
}

/// The codes that each code is easily confused with, both in ascending order.
pub(crate) fn confusable(messages: &Messages<'_>) -> BTreeMap<u32, Vec<u32>> {
    let mut others: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    // The same pairs have texts in every locale.
    let pairs = messages.source.pairs.iter();
    for (lower, higher) in pairs.filter_map(|((lower, higher), _)| Some((lower.number()?, higher.number()?)))
    {
        others.entry(lower).or_default().push(higher);
        others.entry(higher).or_default().push(lower);
    }
    for codes in others.values_mut() {
        codes.sort_unstable();
    }
    others
}

/// What a fact is, for the types of both languages.
pub(crate) enum Kind<'a> {
    Number,
    Text,
    Texts,
    /// One of some slugs.
    Choice(Vec<&'a str>),
    References,
    /// A list of objects, with the name of their type.
    Items(String, Vec<Fact<'a>>),
}

/// A column of the records, or a field of their items.
pub(crate) struct Fact<'a> {
    pub(crate) name: &'a str,
    pub(crate) kind: Kind<'a>,
    /// Whether it may be absent; lists are empty rather than absent.
    pub(crate) is_optional: bool,
}

impl<'a> Fact<'a> {
    /// The facts that records hold, in the schema's order.
    pub(crate) fn of(schema: &'a Schema) -> Vec<Self> {
        let facts = schema.columns.iter().filter_map(|column| {
            let kind = match column.kind {
                Type::Key => Kind::Number,
                Type::Group => Kind::Choice(schema.group_ids().collect()),
                Type::Text => Kind::Text,
                Type::Texts => Kind::Texts,
                Type::Label => Kind::Choice(column.values.iter().map(String::as_str).collect()),
                Type::Reference => Kind::References,
                Type::Items => {
                    let name = format!("{}Item", column.name.to_upper_camel_case());
                    Kind::Items(name, column.fields.iter().map(Fact::of_field).collect())
                }
                // These are texts in a locale.
                _ => return None,
            };
            let is_always = column.required || matches!(column.kind, Type::Key | Type::Group);
            Some(Self::new(&column.name, kind, !is_always))
        });
        facts.collect()
    }

    fn of_field(field: &'a Field) -> Self {
        let kind = match field.kind {
            FieldType::Texts => Kind::Texts,
            FieldType::Label => Kind::Choice(field.values.iter().map(String::as_str).collect()),
            FieldType::Reference => Kind::References,
            _ => Kind::Text,
        };
        Self::new(&field.name, kind, field.optional)
    }

    fn new(name: &'a str, kind: Kind<'a>, may_lack: bool) -> Self {
        let fact = Self { name, kind, is_optional: may_lack };
        Self { is_optional: may_lack && !fact.is_list(), ..fact }
    }

    pub(crate) fn is_list(&self) -> bool {
        matches!(self.kind, Kind::Texts | Kind::References | Kind::Items(..))
    }
}

/// The fields of a rule on a header field.
pub(crate) fn header_fields<'f>(facts: &'f [Fact<'_>]) -> &'f [Fact<'f>] {
    let fields = facts.iter().find_map(|fact| match &fact.kind {
        Kind::Items(_, fields) if fact.name == HEADERS => Some(fields.as_slice()),
        _ => None,
    });
    // `suits` leaves out datasets without the column.
    fields.unwrap_or(&[])
}

/// The facts of every record by their names, in the order of the codes.
pub(crate) fn records<'a>(messages: &Messages<'a>) -> impl Iterator<Item = (u32, Map<String, Value>)> + 'a {
    let registry = messages.dataset.registry();
    let records = registry.records().iter();
    records.filter_map(|record| Some((record.key().number()?, facts::facts(registry.schema(), record))))
}

/// The rules on header fields that hold for ranges of codes: the first code, the last one, the rules.
pub(crate) fn shared<'a>(messages: &Messages<'a>) -> impl Iterator<Item = (u32, u32, Vec<Value>)> + 'a {
    let registry = messages.dataset.registry();
    let column = registry.schema().column(HEADERS);
    registry.shared().iter().filter_map(move |shared| {
        let (first, last) = shared.range();
        let items = shared.items(HEADERS).iter().map(|item| Some(facts::item(column?, item)));
        Some((first, last, items.collect::<Option<_>>()?))
    })
}

/// The lines of a literal with the reason phrases of one locale, or with the texts of an attribute if one is given.
pub(crate) fn texts(words: &LocaleMessages<'_>, attribute: Option<&str>) -> String {
    lines("    ", values_of_records(words, |entry| text(entry, attribute)))
}

fn text(entry: &MessageTexts<'_>, attribute: Option<&str>) -> Option<Value> {
    attribute.map_or(Some(entry.phrase.as_str()), |name| entry.attribute(name)).map(|text| json!(text))
}

fn values_of_records(
    words: &LocaleMessages<'_>,
    value: impl Fn(&MessageTexts<'_>) -> Option<Value>,
) -> Vec<(u32, Value)> {
    words.by_record().filter_map(|(record, entry)| Some((record.key().number()?, value(entry)?))).collect()
}

/// A literal that maps each locale to its codes, and each code to what `value` returns for its message.
fn record_table(messages: &Messages<'_>, value: impl Fn(&MessageTexts<'_>) -> Option<Value>) -> String {
    table(messages, |words| values_of_records(words, &value))
}

/// A literal of numbers and their values by locales, which JavaScript and Python write in the same way.
fn table(messages: &Messages<'_>, values: impl Fn(&LocaleMessages<'_>) -> Vec<(u32, Value)>) -> String {
    let mut literal = "{\n".to_owned();
    for words in &messages.locales {
        let values = lines("        ", values(words));
        // Writing to a string cannot fail.
        let _ = writeln!(literal, "    {}: {{\n{values}    }},", json!(words.tag));
    }
    literal.push('}');
    literal
}

fn lines(indent: &str, values: Vec<(u32, Value)>) -> String {
    let lines = values.into_iter().map(|(number, value)| format!("{indent}{number}: {value},\n"));
    lines.collect()
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::indexing_slicing,
        clippy::unwrap_used,
        reason = "a test that panics has failed, as it should"
    )]

    use phrasebook_dataset::{Dataset, LoadOptions, Locale};

    use super::LICENSES;
    use crate::error::Error;
    use crate::format::Files;
    use crate::testing;

    const PACKAGES: [&str; 3] = ["esm", "npm", "python"];

    fn files(format: &str, dataset: &Dataset, locales: &[&Locale]) -> Result<Files, Error> {
        crate::format(format).unwrap().files(dataset, locales, &[])
    }

    fn text(files: &Files, path: &str) -> String {
        String::from_utf8(files[path].clone()).unwrap()
    }

    #[test]
    fn nothing_is_left_to_fill_in() {
        let dataset = testing::dataset();
        let all: Vec<&Locale> = dataset.locales().iter().collect();
        let korean = [dataset.locale("ko").unwrap()];
        for locales in [all.as_slice(), korean.as_slice()] {
            for format in PACKAGES {
                let files = files(format, &dataset, locales).unwrap();
                assert!(files.len() >= 2, "{}", format);
                for path in files.keys() {
                    let text = text(&files, path);
                    assert!(!text.contains("{{") && !text.contains("data.js"), "{path}");
                    assert!(text.is_empty() || text.ends_with('\n'), "{path}");
                }
            }
        }
    }

    #[test]
    fn licences_are_those_of_the_repository() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        for (name, text) in LICENSES.iter().filter(|(name, _)| name.contains('-')) {
            assert_eq!(*text, std::fs::read_to_string(root.join(name)).unwrap(), "{name}");
        }
    }

    #[test]
    fn packages_have_the_version_of_the_data() {
        let dataset = testing::dataset();
        let all: Vec<&Locale> = dataset.locales().iter().collect();
        let version = &dataset.registry().schema().version;
        for (format, manifest, line) in [
            ("npm", "package.json", format!("\n  \"version\": \"{version}\",\n")),
            ("python", "pyproject.toml", format!("\nversion = \"{version}\"\n")),
        ] {
            let files = files(format, &dataset, &all).unwrap();
            assert!(text(&files, manifest).contains(&line), "{manifest}");
        }
    }

    #[test]
    fn packages_hold_the_locales_that_are_asked_for() {
        let dataset = testing::dataset();
        let files = files("esm", &dataset, &[dataset.locale("ko").unwrap()]).unwrap();
        let module = text(&files, "sip-phrasebook.js");
        assert!(module.contains("\nconst locales = [\"ko\"];\n"));
        assert!(module.contains("통화 중") && !module.contains("Ocupado"));
        let languages: Vec<_> = files.keys().filter(|path| path.starts_with("locales/")).collect();
        assert_eq!(languages, ["locales/ko.d.ts", "locales/ko.js"]);
        assert!(text(&files, "lazy.js").contains("{\n    \"ko\": () => import(\"./locales/ko.js\"),\n}"));
    }

    #[test]
    fn causes_are_a_module_of_their_own_if_they_are_among_the_others() {
        let dataset = testing::dataset();
        let all: Vec<&Locale> = dataset.locales().iter().collect();
        let load = |id| Dataset::load(&testing::tree(), id, &LoadOptions::default()).unwrap().0;
        let [causes, others] = [vec![load("sip-warning"), load("q850")], vec![load("sip-warning")]];
        for (format, module) in
            [("esm", "q850.js"), ("npm", "q850.d.ts"), ("python", "sip_phrasebook/q850.py")]
        {
            for (others, has_causes) in [(&causes, true), (&others, false), (&Vec::new(), false)] {
                let files = crate::format(format).unwrap().files(&dataset, &all, others).unwrap();
                assert_eq!(files.contains_key(module), has_causes, "{module}");
                let about = [("npm", "package.json"), ("npm", "README.md"), ("python", "README.md")];
                for (_, file) in about.iter().filter(|(of, _)| *of == format) {
                    let about = text(&files, file);
                    assert_eq!(about.contains("q850"), has_causes, "{about}");
                    assert!(!about.contains("\n\n\n") && !about.contains("{{"), "{about}");
                }
            }
        }
    }

    #[test]
    fn constants_are_named_after_phrases() {
        for (phrase, name) in [
            ("Busy Here", "BUSY_HERE"),
            ("Call/Transaction Does Not Exist", "CALL_TRANSACTION_DOES_NOT_EXIST"),
            ("404 - Gone!", "STATUS_404_GONE"),
        ] {
            assert_eq!(super::constant_name(phrase), name);
        }
    }

    #[test]
    fn a_mapping_may_have_one_direction_only() {
        let mut tree = testing::tree();
        let path = "records/q850/dataset.toml";
        let with_yate = tree.text(path).unwrap().replacen(
            "\"to_sip_rfc4497\"]",
            "\"to_sip_rfc4497\", \"to_sip_yate\"]",
            1,
        ) + "[[column]]\nname = \"to_sip_yate\"\ntype = \"link\"\ndataset = \"sip-response\"\nauthority = \"Yate\"\n";
        tree.insert(path, with_yate);
        let path = "records/q850/causes.toml";
        let with_link =
            tree.text(path).unwrap().replacen("value = 17\n", "value = 17\nto_sip_yate = [600]\n", 1);
        tree.insert(path, with_link);
        let load = |id| Dataset::load(&tree, id, &LoadOptions::default()).unwrap().0;
        let (dataset, others) = (load("sip-response"), [load("q850")]);
        let files = |format: &str| {
            crate::format(format).unwrap().files(&dataset, &[dataset.source_locale()], &others).unwrap()
        };
        let types = text(&files("npm"), "q850.d.ts");
        assert!(
            types.contains("export type Mapping = \"rfc3398\" | \"rfc4497\" | \"yate\" | \"asterisk\""),
            "{types}"
        );
        let module = text(&files("npm"), "q850.js");
        assert!(module.contains("yate: {\"17\":[{\"to\":600,\"when\":null}]},\n"));
        assert!(text(&files("python"), "sip_phrasebook/_causes.py").contains("17: (Mapped(600),),\n"));
    }

    /// The functions know SIP's rules, and no others.
    #[test]
    fn other_datasets_are_left_out() {
        let mut tree = testing::tree();
        let path = "records/sip-response/dataset.toml";
        let other = tree.text(path).unwrap().replace("protocol = ", "# protocol = ");
        tree.insert(path, other);
        let (dataset, _) = Dataset::load(&tree, "sip-response", &LoadOptions::default()).unwrap();
        let all: Vec<&Locale> = dataset.locales().iter().collect();
        for format in PACKAGES {
            assert!(files(format, &dataset, &all).unwrap().is_empty(), "{}", format);
        }
    }
}
