//! The search index: a script with what is the same in every language, and one for each language.

use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::{Dataset, Locale, search};
use serde_json::json;

use crate::Error;

/// What can be found in every language: canonical phrase, other phrases, header fields, requests, RFCs and sections.
///
/// The script calls `phrasebook.facts("", [[486, ["Busy Here", …]], …])`, with the folder of the dataset's pages.
pub(crate) fn facts(folder: &str, dataset: &Dataset) -> String {
    let rows = dataset.registry().records().iter().map(|record| {
        let keywords = search::keywords(dataset, record);
        json!([record.key(), keywords.iter().map(ToString::to_string).collect::<Vec<_>>()])
    });
    call("facts", &json!([folder, rows.collect::<Vec<_>>()]))
}

/// The words of one language, without the more specific phrases.
///
/// The script calls `phrasebook.words("ko", "", "the title", [[486, "통화 중", "the summary", "the other texts"], …])`.
pub(crate) fn words(folder: &str, dataset: &Dataset, locale: &Locale) -> Result<String, Error> {
    let title = locale.catalog.value("dataset", NO_ARGUMENTS)?;
    let rows = dataset.registry().records().iter().map(|record| {
        let texts = search::texts(dataset, record, locale)?;
        Ok::<_, Error>(json!([record.key(), texts.phrase, texts.leads.join(" "), texts.others.join(" ")]))
    });
    Ok(call("words", &json!([locale.tag, folder, title, rows.collect::<Result<Vec<_>, _>>()?])))
}

/// A script that calls a function of `site.js`.
fn call(function: &str, arguments: &serde_json::Value) -> String {
    let arguments = arguments.as_array().into_iter().flatten().map(ToString::to_string);
    format!("phrasebook.{function}({});\n", arguments.collect::<Vec<_>>().join(","))
}
