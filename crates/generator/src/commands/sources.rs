//! What the source documents state.

use phrasebook_dataset::{LedgerRow, Verdict};
use serde_json::{Value, json};

use super::{aligned, json};
use crate::Error;
use crate::cli::{Common, EXIT_FINDINGS, Outcome};

pub(crate) fn run(
    common: &Common,
    codes: &[u32],
    verdict: Option<Verdict>,
    as_json: bool,
) -> Result<Outcome, Error> {
    let (datasets, _) = common.load_sound()?;
    let mut rows: Vec<LedgerRow> = Vec::new();
    for dataset in &datasets {
        let locales = common.locales(dataset)?;
        let tags: Vec<_> = locales.iter().map(|locale| &locale.tag).collect();
        let speaking = match locales.as_slice() {
            [one] => one,
            _ => dataset.source_locale(),
        };
        let found = dataset.ledger_rows(speaking)?.into_iter().filter(|row| {
            let code = codes.is_empty() || codes.contains(&row.code);
            code && tags.contains(&&row.language) && verdict.is_none_or(|verdict| row.verdict == verdict)
        });
        rows.extend(found);
    }
    let code = if rows.is_empty() { EXIT_FINDINGS } else { 0 };
    let stderr = if rows.is_empty() { "no source document states that\n".to_owned() } else { String::new() };
    let stdout = if as_json {
        json(&rows.iter().map(value).collect::<Vec<_>>())?
    } else {
        let mut cells = Vec::new();
        for row in &rows {
            cells.push(vec![
                format!("{}:{}", row.source, row.line),
                row.code.to_string(),
                row.language.clone(),
                row.verdict.slug().to_owned(),
                format!("{} {}", row.printed_code, row.printed_phrase).trim().to_owned(),
                row.shipped_phrase.clone(),
                row.note.clone(),
            ]);
        }
        aligned(&cells)
    };
    Ok(Outcome { stdout: stdout.into(), stderr, code })
}

fn value(row: &LedgerRow) -> Value {
    json!({
        "source": row.source,
        "line": row.line,
        "code": row.code,
        "printed_code": row.printed_code,
        "printed_phrase": row.printed_phrase,
        "language": row.language,
        "verdict": row.verdict.slug(),
        "shipped_phrase": row.shipped_phrase,
        "note": row.note,
    })
}
