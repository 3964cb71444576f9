//! A package for Python: hand-written functions, in `python/`, and modules of data.
//!
//! The data is Python because that loads faster than JSON does. The records and the long texts are in modules of their
//! own because most programs never ask for them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Map, Value, json};
use toml_edit::{DocumentMut, Item, value};

use super::causes::{self, Causes, NAMES, Row};
use super::package::{self, Fact, Kind};
use super::plurals::Plurals;
use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::Messages;
use crate::pattern;

/// The texts that are loaded when they are first asked for.
const LONG_TEXTS: [&str; 1] = ["description"];

/// The plural categories that numbers select by, beside `other`, which every language has.
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// Python's keywords that a column could be called.
const KEYWORDS: [&str; 10] = ["and", "as", "class", "from", "global", "if", "import", "is", "not", "or"];

/// The line of the enumeration that its members take the place of.
const MEMBERS: &str = "    ...  # The members.\n";

const README: &str = include_str!("python/README.md");
const README_OF_CAUSES: &str = include_str!("python/causes.md");

pub(crate) const FORMAT: Format =
    Format::new("python", "A package for Python, for SIP response codes", files).for_sip();

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    let mut files = Files::new();
    if !package::suits(messages) {
        return Ok(files);
    }
    let mut module = |name: &str, text: &str| files.insert(format!("sip_phrasebook/{name}"), text.into());
    module("__init__.py", include_str!("python/__init__.py"));
    module("_negotiation.py", include_str!("python/_negotiation.py"));
    module("_likely.py", &likely_subtags(messages));
    module("_status.py", &include_str!("python/_status.py").replace(MEMBERS, &members(messages)));
    module("_texts.py", &texts(messages, &plurals(messages)?));
    module("_long_texts.py", &long_texts(messages));
    module("_records.py", &records(messages));
    module("py.typed", "");
    let causes = Causes::of(messages)?;
    if let Some(causes) = &causes {
        module(&format!("{}.py", causes.module()), include_str!("python/causes.py"));
        module("_causes.py", &data_of_causes(causes));
    }
    files.insert("pyproject.toml".to_owned(), manifest(messages)?.into());
    let about_causes = causes.map(|causes| causes.filled(README_OF_CAUSES));
    let readme = package::readme(README, messages, &[("{{causes}}", about_causes)])?;
    files.insert("README.md".to_owned(), readme);
    package::add_licenses(&mut files);
    Ok(files)
}

/// The manifest with the version of the data.
fn manifest(messages: &Messages<'_>) -> Result<String, Error> {
    let mut manifest: DocumentMut = include_str!("python/pyproject.toml").parse()?;
    if let Some(project) = manifest.get_mut("project").and_then(Item::as_table_mut) {
        project.insert("version", value(messages.schema().version.to_string()));
    }
    Ok(manifest.to_string())
}

/// The plural categories of the languages whose patterns select by them, as a literal.
fn plurals(messages: &Messages<'_>) -> Result<String, Error> {
    let mut text = "{\n".to_owned();
    for words in &messages.locales {
        let mut patterns = words.records.iter().filter_map(|entry| entry.detail);
        if patterns.any(|(_, pieces)| pattern::has_key(pieces, &PLURALS)) {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "    {}: {},", json!(words.tag), Plurals::new(words.tag)?.literal());
        }
    }
    text.push('}');
    Ok(text)
}

/// The tables of likely subtags, each as a text.
fn likely_subtags(messages: &Messages<'_>) -> String {
    let tables = package::likely_subtags();
    let tables = tables.map(|(name, rows)| format!("{name} = {}\n", json!(rows))).concat();
    format!("\"\"\"{}\"\"\"\n\n{tables}", messages.provenance())
}

/// The members of the enumeration. A name ends with the code if a lower code has the same phrase.
fn members(messages: &Messages<'_>) -> String {
    let schema = messages.schema();
    let mut taken = BTreeSet::new();
    let members = messages.dataset.registry().records().iter().map(|record| {
        let phrase = schema.canonical.as_ref().and_then(|column| record.text(column)).unwrap_or_default();
        let mut name = package::constant_name(phrase);
        if taken.contains(&name) {
            name = format!("{name}_{}", record.key());
        }
        let line = format!("    {name} = {}\n", record.key());
        taken.insert(name);
        line
    });
    members.collect()
}

fn texts(messages: &Messages<'_>, plurals: &str) -> String {
    let (first, last) = (package::FIRST, package::LAST);
    let tags: Vec<_> = messages.locales.iter().map(|words| json!(words.tag).to_string()).collect();
    let codes: Vec<_> =
        messages.dataset.registry().records().iter().map(phrasebook_registry::Record::key).collect();
    let date =
        package::registry_date(messages).map_or_else(|| "None".to_owned(), |date| json!(date).to_string());
    let mut text = format!(
        "\"\"\"{}\"\"\"\n\nfrom typing import Any, Literal, Optional\n\nLocale = Literal[{}]\n\nLOCALES: \"tuple[Locale, ...]\" = ({},)\nVERSION: str = {}\nREGISTRY_DATE: Optional[str] = {date}\nFIRST = {first}\nLAST = {last}\nCODES = frozenset({})\n",
        messages.provenance(),
        tags.join(", "),
        tags.join(", "),
        json!(messages.schema().version),
        json!(codes)
    );
    table(&mut text, "REASON_PHRASE", "str", &package::text_table(messages, None));
    for name in package::ATTRIBUTES.into_iter().filter(|name| !LONG_TEXTS.contains(name)) {
        table(&mut text, &name.to_uppercase(), "str", &package::text_table(messages, Some(name)));
    }
    table(&mut text, "DETAIL", "list[Any]", &package::detail_table(messages));
    // Writing to a string cannot fail.
    let _ = writeln!(text, "PLURALS: \"dict[Locale, tuple[str, dict[int, str]]]\" = {plurals}");
    text
}

fn long_texts(messages: &Messages<'_>) -> String {
    let mut text = format!("\"\"\"{}\"\"\"\n\nfrom ._texts import Locale\n\n", messages.provenance());
    for name in LONG_TEXTS {
        table(&mut text, &name.to_uppercase(), "str", &package::text_table(messages, Some(name)));
    }
    text.push_str("CONFUSABLE: \"dict[int, tuple[int, ...]]\" = {\n");
    for (code, others) in package::confusable(messages) {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "    {code}: {},", tuple(others.iter().map(u32::to_string)));
    }
    text.push_str("}\n");
    table(&mut text, "DIFFERENCE", "str", &package::difference_table(messages));
    text
}

fn data_of_causes(causes: &Causes<'_>) -> String {
    let messages = &causes.messages;
    let tags: Vec<_> = messages.locales.iter().map(|words| words.tag).collect();
    let conditions: Vec<_> = causes.conditions().into_iter().collect();
    let [tags, mappings, conditions] = [tags, causes.mappings(), conditions]
        .map(|values| values.iter().map(|value| json!(value).to_string()).collect::<Vec<_>>().join(", "));
    let mut text = format!(
        "\"\"\"{}\"\"\"\n\nfrom typing import Literal, NamedTuple, Optional\n\nLocale = Literal[{tags}]\nMapping = Literal[{mappings}]\nCondition = Literal[{conditions}]\n\n\nclass Mapped(NamedTuple):\n    \"\"\"A row of a mapping: the status code or the cause, and the condition that has to be true.\"\"\"\n\n    to: int\n    when: Optional[Condition] = None\n\n\nLOCALES: \"tuple[Locale, ...]\" = ({tags},)\nVERSION: str = {}\n",
        messages.provenance(),
        json!(messages.schema().version),
    );
    for (name, column) in NAMES {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name}: \"dict[int, str]\" = {{");
        for (cause, name) in causes.names(column) {
            let _ = writeln!(text, "    {cause}: {},", json!(name));
        }
        text.push_str("}\n");
    }
    for (name, direction) in causes.directions() {
        let _ = writeln!(text, "{name}: \"dict[Mapping, dict[int, tuple[Mapped, ...]]]\" = {{");
        for mapping in causes.mappings() {
            let _ = writeln!(text, "    {}: {{", json!(mapping));
            for (from, rows) in causes.rows(direction, mapping) {
                let rows = rows.into_iter().map(|Row { to, condition }| match condition {
                    Some(condition) => format!("Mapped({to}, {})", json!(condition)),
                    None => format!("Mapped({to})"),
                });
                let _ = writeln!(text, "        {from}: {},", tuple(rows));
            }
            text.push_str("    },\n");
        }
        text.push_str("}\n");
    }
    table(&mut text, "PHRASE", "str", &package::text_table(messages, None));
    for name in causes::ATTRIBUTES {
        table(&mut text, &name.to_uppercase(), "str", &package::text_table(messages, Some(name)));
    }
    text
}

/// Adds a table of numbers by locales.
fn table(text: &mut String, name: &str, kind: &str, literal: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{name}: \"dict[Locale, dict[int, {kind}]]\" = {literal}");
}

fn records(messages: &Messages<'_>) -> String {
    let facts = Fact::of(messages.schema());
    let mut text = format!(
        "\"\"\"{}\"\"\"\n\nfrom typing import Literal, NamedTuple, Optional\n\n\nclass Reference(NamedTuple):\n    \"\"\"Places in an RFC: as text, and the address of the first.\"\"\"\n\n    rfc: int\n    text: str\n    url: str\n",
        messages.provenance()
    );
    let header_fields = package::header_fields(&facts);
    for fact in &facts {
        if let Kind::Items(name, fields) = &fact.kind {
            class(&mut text, name, &format!("An item of ``{}``.", attribute(fact.name)), fields);
        }
    }
    class(&mut text, "Record", "The facts of a code.", &facts);
    text.push_str("\n\nRECORDS = {\n");
    for (code, record) in package::records(messages) {
        let _ = writeln!(text, "    {code}: {},", call("Record", &facts, &record));
    }
    text.push_str("}\n\nSHARED: \"tuple[tuple[int, int, tuple[HeadersItem, ...]], ...]\" = (\n");
    for (first, last, items) in package::shared(messages) {
        let items = items.iter().filter_map(Value::as_object);
        let items = items.map(|item| call("HeadersItem", header_fields, item));
        let _ = writeln!(text, "    ({first}, {last}, {}),", tuple(items));
    }
    text.push_str(")\n");
    text
}

/// A named tuple; what may be absent comes last, with a default.
fn class(text: &mut String, name: &str, about: &str, facts: &[Fact<'_>]) {
    let _ = writeln!(text, "\n\nclass {name}(NamedTuple):\n    \"\"\"{about}\"\"\"\n");
    let is_needed = |fact: &&Fact<'_>| !fact.is_optional && !fact.is_list();
    let (needed, others): (Vec<_>, Vec<_>) = facts.iter().partition(is_needed);
    for fact in needed.into_iter().chain(others) {
        let kind = match &fact.kind {
            Kind::Number => "int".to_owned(),
            Kind::Text => "str".to_owned(),
            Kind::Texts => "\"tuple[str, ...]\"".to_owned(),
            Kind::Choice(slugs) => {
                let slugs = slugs.iter().map(|slug| json!(slug).to_string());
                format!("Literal[{}]", slugs.collect::<Vec<_>>().join(", "))
            }
            Kind::References => "\"tuple[Reference, ...]\"".to_owned(),
            Kind::Items(name, _) => format!("\"tuple[{name}, ...]\""),
        };
        let kind = if fact.is_optional { format!("Optional[{kind}] = None") } else { kind };
        let default = if fact.is_list() { " = ()" } else { "" };
        let _ = writeln!(text, "    {}: {kind}{default}", attribute(fact.name));
    }
}

/// A named tuple's making.
fn call(class: &str, facts: &[Fact<'_>], values: &Map<String, Value>) -> String {
    let arguments = facts.iter().filter_map(|fact| {
        let value = values.get(fact.name)?;
        let items = || value.as_array().into_iter().flatten();
        let value = match &fact.kind {
            Kind::Number | Kind::Text | Kind::Choice(_) => value.to_string(),
            Kind::Texts => tuple(items().map(Value::to_string)),
            Kind::References => tuple(items().filter_map(Value::as_object).map(|reference| {
                let values = reference.values().map(Value::to_string);
                format!("Reference({})", values.collect::<Vec<_>>().join(", "))
            })),
            Kind::Items(name, fields) => {
                tuple(items().filter_map(Value::as_object).map(|item| call(name, fields, item)))
            }
        };
        Some(format!("{}={value}", attribute(fact.name)))
    });
    format!("{class}({})", arguments.collect::<Vec<_>>().join(", "))
}

fn tuple(values: impl Iterator<Item = String>) -> String {
    // The comma after the last is what makes a tuple of one.
    let mut text = values.fold("(".to_owned(), |text, value| text + &value + ", ");
    text.truncate(text.trim_end().len());
    text + ")"
}

/// A name as an attribute: with an underscore after a keyword.
fn attribute(name: &str) -> String {
    let name = name.replace('-', "_");
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}
