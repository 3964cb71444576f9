//! Which dataset a command is about, where the root has several.

use clap::Args;
use phrasebook_dataset::Dataset;
use phrasebook_finding::shown;

use crate::Error;

/// The dataset that was asked for.
#[derive(Args, Debug)]
pub(crate) struct Which {
    /// The dataset, where there are several
    #[arg(long, value_name = "ID")]
    dataset: Option<String>,
}

impl Which {
    /// Whether a particular dataset was asked for.
    pub(super) fn is_asked_for(&self) -> bool {
        self.dataset.is_some()
    }

    /// The dataset that was asked for, or all of them.
    pub(super) fn all_of<'a>(&self, datasets: &'a [Dataset]) -> Result<&'a [Dataset], Error> {
        if self.is_asked_for() { self.one_of(datasets).map(std::slice::from_ref) } else { Ok(datasets) }
    }

    /// The dataset that was asked for, or the only one, or the one that calls itself the main one.
    pub(super) fn one_of<'a>(&self, datasets: &'a [Dataset]) -> Result<&'a Dataset, Error> {
        let ids: Vec<_> = datasets.iter().map(|dataset| dataset.registry().schema().id.as_str()).collect();
        let listed = ids.join(", ");
        match (&self.dataset, datasets) {
            (None, [one]) => Ok(one),
            (None, _) => datasets
                .iter()
                .find(|dataset| dataset.registry().schema().main)
                .ok_or_else(|| Error::Usage(format!("name one of the datasets with --dataset: {listed}"))),
            (Some(wanted), _) => {
                let named = datasets.iter().find(|dataset| dataset.registry().schema().id == *wanted);
                let message = || format!("there is no dataset \"{}\": there are {listed}", shown(wanted));
                named.ok_or_else(|| Error::Usage(message()))
            }
        }
    }
}
