//! How much of the words each language has.

use serde_json::{Value, json};

use super::{aligned, json};
use crate::Error;
use crate::cli::{Common, Outcome};

pub(crate) fn run(common: &Common, as_json: bool) -> Result<Outcome, Error> {
    let (datasets, _) = common.load()?;
    let head = [
        "dataset",
        "locale",
        "texts",
        "present",
        "share",
        "reviewed",
        "stale",
        "drawn from sources",
        "authored",
    ];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    let mut values: Vec<Value> = Vec::new();
    for dataset in &datasets {
        let id = &dataset.registry().schema().id;
        for locale in common.locales(dataset)? {
            let coverage = dataset.coverage(locale);
            rows.push(vec![
                id.clone(),
                coverage.tag.clone(),
                coverage.required.to_string(),
                coverage.present.to_string(),
                format!("{} %", coverage.percent()),
                format!("{}/{}", coverage.reviewed, coverage.messages),
                coverage.stale.to_string(),
                coverage.drawn.to_string(),
                coverage.authored.to_string(),
            ]);
            values.push(json!({
                "dataset": id,
                "locale": coverage.tag,
                "texts": coverage.required,
                "present": coverage.present,
                "percent": coverage.percent(),
                "messages": coverage.messages,
                "reviewed": coverage.reviewed,
                "stale": coverage.stale,
                "drawn": coverage.drawn,
                "authored": coverage.authored,
            }));
        }
    }
    let stdout = if as_json { json(&values)? } else { aligned(&rows) };
    Ok(Outcome { stdout: stdout.into(), ..Outcome::default() })
}
