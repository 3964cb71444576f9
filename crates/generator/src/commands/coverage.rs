//! How much of the words each language has.

use clap::Args;
use phrasebook_finding::{shown, shown_json};
use phrasebook_terminal::aligned;
use serde_json::{Value, json};

use crate::Error;
use crate::outcome::Outcome;
use crate::session::Session;
use phrasebook_export::pretty;

/// Print how much of the words each language has
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  sip-phrasebook coverage --lang ko,es")]
pub(crate) struct Coverage {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Coverage {
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome, Error> {
        let (datasets, _) = session.load_all()?;
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
            "read by a native speaker",
        ];
        let mut rows = vec![head.map(str::to_owned).to_vec()];
        let mut values: Vec<Value> = Vec::new();
        for dataset in &datasets {
            let id = &dataset.registry().schema().id;
            for locale in session.locales(dataset)? {
                let coverage = dataset.coverage(locale);
                rows.push(vec![
                    shown(id).to_string(),
                    shown(&coverage.tag).to_string(),
                    coverage.required.to_string(),
                    coverage.present.to_string(),
                    format!("{} %", coverage.percent()),
                    format!("{}/{}", coverage.reviewed, coverage.messages),
                    coverage.stale.to_string(),
                    coverage.drawn.to_string(),
                    coverage.authored.to_string(),
                    match coverage.signed.as_slice() {
                        [] => "not yet".to_owned(),
                        names => shown(&names.join("; ")).to_string(),
                    },
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
                    "signed": coverage.signed,
                }));
            }
        }
        let stdout = if self.json { shown_json(&pretty(&values)?) } else { aligned(&rows) };
        Ok(Outcome::data(stdout))
    }
}
