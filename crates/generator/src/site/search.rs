//! The search index: a script with what is the same in every language, and one for each language.

use phrasebook_dataset::{Dataset, Locale, View};
use phrasebook_registry::{Locator, Record, Type, Value};
use serde_json::json;

use crate::Error;

/// What can be found in every language: canonical phrase, other phrases, header fields, requests, RFCs and sections.
///
/// The script calls `phrasebook.facts([[486, ["Busy Here", …]], …])`.
pub(super) fn facts(dataset: &Dataset) -> String {
    let schema = dataset.registry().schema();
    let rows = dataset.registry().records().iter().map(|record| {
        let mut keywords: Vec<String> = Vec::new();
        keywords.extend(schema.group_of(record.code()).map(|group| group.id.clone()));
        for column in &schema.columns {
            match record.value(&column.name) {
                Some(Value::Items(items)) => {
                    let values = items
                        .iter()
                        .flat_map(|item| column.fields.iter().filter_map(|field| item.value(&field.name)));
                    values.for_each(|value| collect(value, &mut keywords));
                }
                Some(value) => collect(value, &mut keywords),
                None => {}
            }
        }
        let mut seen = std::collections::BTreeSet::new();
        keywords.retain(|keyword| seen.insert(keyword.clone()));
        json!([record.code(), keywords])
    });
    call("facts", &json!([rows.collect::<Vec<_>>()]))
}

fn collect(value: &Value, keywords: &mut Vec<String>) {
    match value {
        Value::Text(text) => keywords.push(text.clone()),
        Value::Texts(texts) => keywords.extend(texts.iter().cloned()),
        Value::References(references) => {
            for reference in references {
                keywords.push(format!("RFC {}", reference.rfc));
                keywords.extend(reference.locators.iter().filter_map(|locator| match locator {
                    Locator::Section(section) => Some(section.clone()),
                    Locator::Table { section, .. } => section.clone(),
                    _ => None,
                }));
            }
        }
        _ => {}
    }
}

/// The words of one language, from the table of its codes.
///
/// The script calls `phrasebook.words("ko", [[486, "통화 중", "the summary", "the other texts"], …])`.
pub(super) fn words(dataset: &Dataset, locale: &Locale, view: &View) -> Result<String, Error> {
    let schema = dataset.registry().schema();
    let is_lead = |name: &str| {
        let shown = view.headings.iter().any(|heading| heading.name == name);
        shown && schema.column(name).is_some_and(|column| column.kind == Type::Attribute)
    };
    let texts = |record: &Record, wanted: &dyn Fn(&str) -> bool| {
        let id = schema.record_message(record.code());
        let names = schema.messages.attributes.iter().filter(|name| wanted(name));
        let texts = names.map(|name| locale.catalog.attribute(&id, name, phrasebook_catalog::NO_ARGUMENTS));
        Ok::<_, Error>(texts.collect::<Result<Vec<_>, _>>()?.join(" "))
    };
    let rows = view.rows().filter_map(|row| {
        let record = dataset.registry().record(row.code)?;
        let leads = texts(record, &|name| is_lead(name));
        let others = texts(record, &|name| !is_lead(name));
        Some(leads.and_then(|leads| Ok(json!([row.code, row.phrase, leads, others?]))))
    });
    Ok(call("words", &json!([locale.tag, rows.collect::<Result<Vec<_>, _>>()?])))
}

/// A script that calls a function of `site.js`.
fn call(function: &str, arguments: &serde_json::Value) -> String {
    let arguments = arguments.as_array().into_iter().flatten().map(ToString::to_string);
    format!("phrasebook.{function}({});\n", arguments.collect::<Vec<_>>().join(","))
}
