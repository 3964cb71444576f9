//! The search index: scripts that call functions of `search.js` with the facts, which all languages share, with the words
//! of one language, and with its longer texts, which load only if nothing else is found. Each script has a call for each
//! dataset.

use std::fmt::Write as _;

use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::{Dataset, Locale, search};
use phrasebook_registry::KeyForm;
use serde_json::{Value, json};

use crate::Error;

/// What can be found in every language. Each dataset comes with the folder of its pages; the first is the one at the root
/// of the site.
///
/// The script calls `search.facts(folder, about, rows)`. `folder` is the folder of the dataset's pages. `about` has
/// the ways to mention records, whether keys are names, the source locale, and the groups, each with the code that its
/// unknown codes are treated as. Each row has a key, its names (the digit of the kind before each), the RFCs that the
/// record cites (with 1 if they specify it, and sections), the records of `main` that it links to, and its group.
pub(crate) fn facts(parts: &[(&str, &Dataset)]) -> String {
    let main = parts.first().map_or("", |(_, dataset)| &dataset.registry().schema().id);
    let mut script = String::new();
    for (folder, dataset) in parts {
        let (about, rows) = facts_of(dataset, main);
        call(&mut script, "facts", &[(*folder).into(), about, rows]);
    }
    script
}

fn facts_of(dataset: &Dataset, main: &str) -> (Value, Value) {
    let schema = dataset.registry().schema();
    let groups = schema.group_ids().map(|id| match schema.group(id) {
        Some(group) => json!([id, group.first, group.last, group.unknown_as]),
        None => json!([id]),
    });
    let about = json!({
        "mentions": schema.mentions,
        "named": schema.key_form() == KeyForm::Name,
        "source": dataset.source_locale().tag,
        "groups": groups.collect::<Vec<_>>(),
    });
    let rows = dataset.registry().records().iter().map(|record| {
        let facts = search::facts(dataset, record, main);
        let names = facts.names.iter().map(|name| format!("{}{}", name.kind as u8, name.text));
        let citations = facts.citations.iter().map(|citation| {
            let sections = citation.sections.iter().map(|section| json!(section));
            Value::Array(
                [json!(citation.rfc), json!(u8::from(citation.is_own))].into_iter().chain(sections).collect(),
            )
        });
        json!([
            record.key(),
            names.collect::<Vec<_>>(),
            citations.collect::<Vec<_>>(),
            facts.links,
            record.group()
        ])
    });
    (about, rows.collect())
}

/// The search index of one language: two scripts.
pub(crate) struct Index {
    /// It calls `search.words("ko", folder, title, [[486, "통화 중", "the summary", ["the", "search words"]], …])`.
    pub(crate) words: String,
    /// It calls `search.texts("ko", folder, [[486, "each word of the longer texts once"], …])`.
    pub(crate) texts: String,
}

impl Index {
    /// The words and the longer texts of datasets in one language, each with the folder of its pages.
    pub(crate) fn new(parts: &[(&str, &Dataset, &Locale)]) -> Result<Self, Error> {
        // Most indexes fit, so that the buffers do not have to grow.
        let mut index =
            Self { words: String::with_capacity(128 << 10), texts: String::with_capacity(256 << 10) };
        for (folder, dataset, locale) in parts {
            let title = locale.catalog.value("dataset", NO_ARGUMENTS)?;
            let (mut words, mut texts) = (Vec::new(), Vec::new());
            for record in dataset.registry().records() {
                let found = search::texts(dataset, record, locale)?;
                texts.push(json!([record.key(), found.words()]));
                words.push(json!([record.key(), found.phrase, found.leads.join(" "), found.search]));
            }
            let (tag, folder) = (locale.tag.as_str(), *folder);
            call(&mut index.words, "words", &[tag.into(), folder.into(), title.into(), words.into()]);
            call(&mut index.texts, "texts", &[tag.into(), folder.into(), texts.into()]);
        }
        Ok(index)
    }
}

/// Adds the call of a function of `search.js` to a script.
fn call(script: &mut String, function: &str, arguments: &[Value]) {
    let mut before = '(';
    script.push_str("search.");
    script.push_str(function);
    for argument in arguments {
        script.push(before);
        // Writing to a string cannot fail.
        let _ = write!(script, "{argument}");
        before = ',';
    }
    script.push_str(");\n");
}
