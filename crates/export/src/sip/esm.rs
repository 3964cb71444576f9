//! ECMAScript modules and their types: `sip-phrasebook.js` contains all codes and languages, `locales/` has a module
//! for each language, `lazy.js` loads one of these, and other modules contain the causes and the failures of web phones.
//!
//! The functions are hand-written, in `npm/`; the data takes the place of what they import. Every table is a constant
//! of its own, so that a bundler drops those that are not used.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use heck::ToLowerCamelCase as _;
use serde_json::{Map, Value, json};

use super::causes::{self, Causes, NAMES};
use super::failures::{self, Failures};
use super::package::{self, Fact, Kind};
use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::{LocaleMessages, Messages};
use crate::pattern;

const FUNCTIONS: &str = include_str!("npm/sip-phrasebook.js");
const TYPES: &str = include_str!("npm/sip-phrasebook.d.ts");
const CODES: &str = include_str!("npm/codes.js");
const NEGOTIATION: &str = include_str!("npm/negotiation.js");
const LAZY: &str = include_str!("npm/lazy.js");
const TYPES_OF_LAZY: &str = include_str!("npm/lazy.d.ts");
const LOCALE: &str = include_str!("npm/locale.js");
const TYPES_OF_LOCALE: &str = include_str!("npm/locale.d.ts");
const CAUSES: &str = include_str!("npm/causes.js");
const TYPES_OF_CAUSES: &str = include_str!("npm/causes.d.ts");
const FAILURES: &str = include_str!("npm/failures.js");
const PHONE: &str = include_str!("npm/phone.js");
const TYPES_OF_PHONE: &str = include_str!("npm/phone.d.ts");
const PHONE_LOCALE: &str = include_str!("npm/phone-locale.js");
const TYPES_OF_PHONE_LOCALE: &str = include_str!("npm/phone-locale.d.ts");

/// How hand-written lines end whose place the data takes.
const IMPORTED: &str = " from \"./data.js\";";

pub(crate) const FORMAT: Format =
    Format::new("esm", "ECMAScript modules for SIP response codes, with TypeScript types", files).for_sip();

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    if !package::suits(messages) {
        return Ok(Files::new());
    }
    Ok(modules(messages, Causes::of(messages)?.as_ref(), Failures::of(messages)?.as_ref()))
}

/// The modules with their types, for a dataset that suits.
pub(crate) fn modules(
    messages: &Messages<'_>,
    causes: Option<&Causes<'_>>,
    failures: Option<&Failures<'_>>,
) -> Files {
    let mut modules = vec![
        ("sip-phrasebook.js".to_owned(), with_data(FUNCTIONS, messages, &data(messages))),
        ("sip-phrasebook.d.ts".to_owned(), with_data(TYPES, messages, &types(messages))),
        ("codes.js".to_owned(), with_data(CODES, messages, &bounds())),
        ("negotiation.js".to_owned(), with_data(NEGOTIATION, messages, &likely_subtags())),
        ("lazy.js".to_owned(), with_data(LAZY, messages, &data_of_lazy(messages))),
        ("lazy.d.ts".to_owned(), with_data(TYPES_OF_LAZY, messages, "")),
    ];
    for words in &messages.locales {
        let types =
            format!("/** The locale of the texts. */\nexport declare const locale: {};\n", json!(words.tag));
        let [code, declarations] = files_of_locale(words.tag);
        modules.push((code, with_data(LOCALE, messages, &data_of_locale(words))));
        modules.push((declarations, with_data(TYPES_OF_LOCALE, messages, &types)));
    }
    if let Some(causes) = causes {
        let (name, messages) = (causes.module(), &causes.messages);
        modules.push((format!("{name}.js"), with_data(CAUSES, messages, &data_of_causes(causes))));
        let types = types_of_causes(causes);
        modules.push((format!("{name}.d.ts"), with_data(TYPES_OF_CAUSES, messages, &types)));
    }
    if let Some(failures) = failures {
        modules.extend(modules_of_failures(failures));
    }
    modules.into_iter().map(|(path, text)| (path, text.into())).collect()
}

/// The modules of the failures, each with its path.
fn modules_of_failures(failures: &Failures<'_>) -> Vec<(String, String)> {
    let (name, messages) = (failures.module(), &failures.messages);
    let names =
        format!("const NAMES = {};\nconst OTHER = {};\n", json!(failures.names()), json!(failures::OTHER));
    let mut modules = vec![
        ("failures.js".to_owned(), with_data(FAILURES, messages, &names)),
        (format!("{name}.js"), with_data(PHONE, messages, &data_of_failures(failures))),
        (format!("{name}.d.ts"), with_data(TYPES_OF_PHONE, messages, "")),
    ];
    for words in &messages.locales {
        // The module is in a folder below that of the locale's other module.
        let others = format!("export {{ caller, locale, reasonPhrase }} from \"../{}.js\";\n", words.tag);
        let texts = format!("{others}const FAILURE = {};\n", json!(Failures::texts(words)));
        let [code, declarations] = files_of_failures(name, words.tag);
        modules.push((code, with_data(PHONE_LOCALE, messages, &texts)));
        modules.push((declarations, with_data(TYPES_OF_PHONE_LOCALE, messages, &others)));
    }
    modules
}

fn data_of_failures(failures: &Failures<'_>) -> String {
    let messages = &failures.messages;
    let mut data = locales(messages);
    // Writing to a string cannot fail.
    let _ = writeln!(data, "const version = {};", json!(messages.schema().version));
    data.push_str("const FAILURE = {\n");
    for words in &messages.locales {
        let _ = writeln!(data, "    {}: {},", json!(words.tag), json!(Failures::texts(words)));
    }
    data.push_str("};\n");
    data + &loaders(messages, |tag| files_of_failures(failures.module(), tag))
}

/// The paths of a locale's module of failures and of its types.
pub(crate) fn files_of_failures(module: &str, tag: &str) -> [String; 2] {
    ["js", "d.ts"].map(|ending| format!("locales/{module}/{tag}.{ending}"))
}

/// The paths of a locale's module and of its types.
pub(crate) fn files_of_locale(tag: &str) -> [String; 2] {
    ["js", "d.ts"].map(|ending| format!("locales/{tag}.{ending}"))
}

fn with_data(template: &str, messages: &Messages<'_>, data: &str) -> String {
    let mut text = format!("// {}\n", messages.provenance());
    let mut data = Some(data);
    for line in template.lines() {
        if line.ends_with(IMPORTED) {
            // The data takes the place of the first import, and the others go.
            text.push_str(data.take().unwrap_or_default());
        } else {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

/// The tables of likely subtags, each as a text.
fn likely_subtags() -> String {
    let tables = package::likely_subtags();
    tables.map(|(name, rows)| format!("const {name} = {};\n", json!(rows))).concat()
}

fn bounds() -> String {
    format!("const FIRST = {};\nconst LAST = {};\n", package::FIRST, package::LAST)
}

/// Constants for the locales and for the source locale, which is the default.
fn locales(messages: &Messages<'_>) -> String {
    let tags: Vec<_> = messages.locales.iter().map(|words| words.tag).collect();
    format!("const locales = {};\nconst sourceLocale = {};\n", json!(tags), json!(tags.first()))
}

fn data_of_lazy(messages: &Messages<'_>) -> String {
    locales(messages) + &loaders(messages, files_of_locale)
}

/// A constant with the functions that load the modules of the locales.
fn loaders(messages: &Messages<'_>, files: impl Fn(&str) -> [String; 2]) -> String {
    let mut data = "const MODULES = {\n".to_owned();
    for words in &messages.locales {
        let [module, _] = files(words.tag);
        // Writing to a string cannot fail.
        let _ = writeln!(data, "    {}: () => import({}),", json!(words.tag), json!(format!("./{module}")));
    }
    data.push_str("};\n");
    data
}

fn data_of_locale(words: &LocaleMessages<'_>) -> String {
    let mut data = format!("const locale = {};\n", json!(words.tag));
    for (name, attribute) in [("REASON_PHRASE", None), ("CALLER", Some("caller"))] {
        // Writing to a string cannot fail.
        let _ = writeln!(data, "const {name} = {{\n{}}};", package::texts(words, attribute));
    }
    data
}

fn data(messages: &Messages<'_>) -> String {
    let facts = Fact::of(messages.schema());
    let codes: Vec<_> =
        messages.dataset.registry().records().iter().map(phrasebook_registry::Record::key).collect();
    let mut data = format!(
        "{}const version = {};\nconst registryDate = {};\nconst CODES = /*#__PURE__*/ new Set({});\n",
        locales(messages),
        json!(messages.schema().version),
        json!(package::registry_date(messages)),
        json!(codes)
    );
    data.push_str("const RECORDS = {\n");
    for (code, record) in package::records(messages) {
        // Writing to a string cannot fail.
        let _ = writeln!(data, "    {code}: {},", object(&facts, &record));
    }
    data.push_str("};\nconst SHARED = [\n");
    let headers = package::header_fields(&facts);
    for (first, last, items) in package::shared(messages) {
        let items = items.iter().filter_map(Value::as_object);
        let items: Vec<_> = items.map(|item| object(headers, item)).collect();
        let _ = writeln!(data, "    {},", json!({ "first": first, "last": last, "headers": items }));
    }
    data.push_str("];\n");
    let _ = writeln!(data, "const REASON_PHRASE = {};", package::text_table(messages, None));
    for name in package::ATTRIBUTES {
        let table = package::text_table(messages, Some(name));
        let _ = writeln!(data, "const {} = {table};", name.to_uppercase());
    }
    let _ = writeln!(data, "const DETAIL = {};", package::detail_table(messages));
    let _ = writeln!(data, "const CONFUSABLE = {};", json!(package::confusable(messages)));
    let _ = writeln!(data, "const DIFFERENCE = {};", package::difference_table(messages));
    data
}

fn data_of_causes(causes: &Causes<'_>) -> String {
    let tags: Vec<_> = causes.messages.locales.iter().map(|words| words.tag).collect();
    let version = json!(causes.messages.schema().version);
    let mut data = format!("const locales = {};\nconst version = {version};\n", json!(tags));
    for (name, column) in NAMES {
        // Writing to a string cannot fail.
        let _ = writeln!(data, "const {name} = {};", json!(causes.names(column)));
    }
    for (name, direction) in causes.directions() {
        let _ = writeln!(data, "const {name} = {{");
        for mapping in causes.mappings() {
            let rows = causes.rows(direction, mapping).into_iter().map(|(from, rows)| {
                let rows = rows.into_iter().map(|row| json!({ "to": row.to, "when": row.condition }));
                (from, rows.collect::<Vec<_>>())
            });
            let _ = writeln!(data, "    {mapping}: {},", json!(rows.collect::<BTreeMap<_, _>>()));
        }
        data.push_str("};\n");
    }
    let _ = writeln!(data, "const PHRASE = {};", package::text_table(&causes.messages, None));
    for name in causes::ATTRIBUTES {
        let table = package::text_table(&causes.messages, Some(name));
        let _ = writeln!(data, "const {} = {table};", name.to_uppercase());
    }
    data
}

fn types_of_causes(causes: &Causes<'_>) -> String {
    let tags: Vec<_> = causes.messages.locales.iter().map(|words| words.tag).collect();
    let conditions: Vec<_> = causes.conditions().into_iter().collect();
    let mut types = String::new();
    for (about, name, values) in [
        ("A locale that there are texts in.", "Locale", tags),
        ("Who says how causes and status codes are mapped.", "Mapping", causes.mappings()),
        ("What has to be true for a row of a mapping.", "Condition", conditions),
    ] {
        let _ = writeln!(types, "/** {about} */\nexport type {name} = {};\n", union(&values));
    }
    types
}

/// An object with the names that JavaScript is used to, and with empty lists where there is nothing.
fn object(facts: &[Fact<'_>], values: &Map<String, Value>) -> Value {
    let properties = facts.iter().filter_map(|fact| {
        let value = match (values.get(fact.name), &fact.kind) {
            (Some(Value::Array(items)), Kind::Items(_, fields)) => {
                items.iter().filter_map(Value::as_object).map(|item| object(fields, item)).collect()
            }
            (Some(value), _) => value.clone(),
            (None, _) if fact.is_list() => json!([]),
            (None, _) => return None,
        };
        Some((fact.name.to_lower_camel_case(), value))
    });
    Value::Object(properties.collect())
}

fn types(messages: &Messages<'_>) -> String {
    let facts = Fact::of(messages.schema());
    let mut types = String::new();
    let tags: Vec<_> = messages.locales.iter().map(|words| words.tag).collect();
    let _ =
        writeln!(types, "/** A locale that there are texts in. */\nexport type Locale = {};\n", union(&tags));
    let codes: Vec<_> =
        messages.dataset.registry().records().iter().map(|record| record.key().to_string()).collect();
    // Writing to a string cannot fail.
    let _ =
        writeln!(types, "/** A code that has a record. */\nexport type KnownCode = {};\n", codes.join(" | "));
    types.push_str(
        "/** Places in an RFC: as text, and the address of the first. */\nexport interface Reference {\n    readonly rfc: number;\n    readonly text: string;\n    readonly url: string;\n}\n\n",
    );
    for fact in &facts {
        if let Kind::Items(name, fields) = &fact.kind {
            interface(
                &mut types,
                &format!("An item of `{}`.", fact.name.to_lower_camel_case()),
                name,
                fields,
            );
        }
    }
    interface(&mut types, "The facts of a code.", "StatusRecord", &facts);
    types.push_str(
        "/** The values that the more specific phrase of a code is made with. */\nexport interface DetailValues {\n",
    );
    for (record, entry) in messages.locales.iter().take(1).flat_map(LocaleMessages::by_record) {
        let Some((_, pieces)) = entry.detail else { continue };
        let values: Vec<_> = pattern::variables(pieces)
            .iter()
            .map(|name| format!("readonly {}: number | string", json!(name)))
            .collect();
        let _ = writeln!(types, "    readonly {}: {{ {} }};", record.key(), values.join("; "));
    }
    types.push_str("}\n");
    types
}

fn interface(types: &mut String, about: &str, name: &str, facts: &[Fact<'_>]) {
    let _ = writeln!(types, "/** {about} */\nexport interface {name} {{");
    for fact in facts {
        let kind = match &fact.kind {
            Kind::Number => "number".to_owned(),
            Kind::Text => "string".to_owned(),
            Kind::Texts => "readonly string[]".to_owned(),
            Kind::Choice(slugs) => union(slugs),
            Kind::References => "readonly Reference[]".to_owned(),
            Kind::Items(name, _) => format!("readonly {name}[]"),
        };
        let mark = if fact.is_optional { "?" } else { "" };
        let _ = writeln!(types, "    readonly {}{mark}: {kind};", fact.name.to_lower_camel_case());
    }
    types.push_str("}\n\n");
}

fn union(slugs: &[&str]) -> String {
    slugs.iter().map(|slug| json!(slug).to_string()).collect::<Vec<_>>().join(" | ")
}
