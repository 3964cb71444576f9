//! The codes of a dataset, one per line.

use clap::Args;
use phrasebook_dataset::Dataset;
use phrasebook_export::pretty;
use phrasebook_finding::shown;
use phrasebook_registry::Table;
use phrasebook_terminal::{Terminal, list};

use super::which::Which;
use crate::Error;
use crate::outcome::Outcome;
use crate::session::Session;
use crate::tables::row;

/// Print codes and phrases, and the status of codes that are not registered
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  sip-phrasebook list
  sip-phrasebook list 4xx 5xx --lang ko
  sip-phrasebook list --lang ko
  sip-phrasebook list --json")]
pub(crate) struct List {
    /// Classes, such as 4xx [default: all]
    class: Vec<String>,
    #[command(flatten)]
    which: Which,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl List {
    pub(crate) fn run(&self, session: &Session, terminal: &Terminal) -> Result<Outcome, Error> {
        let (datasets, _) = session.load_sound()?;
        let dataset = self.which.one_of(&datasets)?;
        let classes = self.classes(dataset)?;
        let locales = session.locales_to_show(dataset)?;
        if self.json {
            let is_listed = |group: Option<&str>| {
                classes.is_empty() || group.is_some_and(|group| classes.iter().any(|class| class == group))
            };
            let mut rows = Vec::new();
            for locale in locales {
                let view = dataset.table(Table::Data, locale)?;
                let records = dataset.registry().records().iter().filter(|record| is_listed(record.group()));
                rows.extend(records.map(|record| row(dataset, &view, record, locale)));
            }
            return Ok(Outcome::data(pretty(&rows)?));
        }
        let first = locales.first().copied().unwrap_or_else(|| dataset.source_locale());
        let page = dataset.table(Table::Page, first)?;
        Ok(Outcome::data(list::table(dataset, &page, &classes, &locales, terminal)?))
    }

    /// The ids of the requested groups.
    fn classes(&self, dataset: &Dataset) -> Result<Vec<String>, Error> {
        let known: Vec<&str> = dataset.registry().schema().group_ids().collect();
        let id = |class: &String| {
            let id = known.iter().find(|id| id.to_lowercase() == class.to_lowercase());
            id.map(|id| (*id).to_owned()).ok_or_else(|| {
                let there = match known.as_slice() {
                    [] => "the dataset has none".to_owned(),
                    known => format!("there are {}", known.join(", ")),
                };
                Error::Usage(format!("there is no class \"{}\": {there}", shown(class)))
            })
        };
        self.class.iter().map(id).collect()
    }
}
