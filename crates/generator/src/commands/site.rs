//! Writing the site.

use std::mem::ManuallyDrop;
use std::path::PathBuf;

use clap::Args;
use dataset::Dataset;

use super::write;
use crate::cli::{Common, Outcome};
use crate::site::{self, Base};
use crate::{Error, Files};

/// Where the site goes.
#[derive(Args, Debug)]
pub(crate) struct Site {
    /// Folder to write to
    #[arg(long, value_name = "DIR")]
    out: String,
    /// Address that the site will have; needed for canonical addresses and a sitemap
    #[arg(long, value_name = "URL")]
    base_url: Option<Base>,
    #[command(flatten)]
    which: Which,
    /// Write nothing; exit 1 and print a diff if files are not what would be written
    #[arg(long)]
    check: bool,
    /// Overwrite files that this program made and somebody has edited since
    #[arg(long, conflicts_with = "check")]
    force: bool,
}

/// Which dataset the site is about.
#[derive(Args, Debug)]
pub(crate) struct Which {
    /// The dataset, where there are several
    #[arg(long, value_name = "ID")]
    dataset: Option<String>,
}

pub(crate) fn run(common: &Common, arguments: &Site) -> Result<Outcome, Error> {
    if arguments.out.is_empty() || arguments.out == "-" {
        return Err(Error::Usage("--out names a folder; a site is many files".to_owned()));
    }
    let (datasets, warnings) = common.load_sound()?;
    // The program ends behind this; to free each text by itself would take longer than to render it.
    let datasets = ManuallyDrop::new(datasets);
    let dataset = arguments.which.one_of(&datasets)?;
    let files = site::files(dataset, &common.locales(dataset)?, arguments.base_url.as_ref())?;
    let files = ManuallyDrop::new(files);
    let out = PathBuf::from(&arguments.out);
    let outcome = write::run(&out, &files, true, arguments.check, arguments.force, &warnings)?;
    let note = match &arguments.base_url {
        Some(_) => "",
        None => {
            "left out canonical addresses and the sitemap, which need --base-url; 404.html expects the site at a server's root\n"
        }
    };
    Ok(Outcome { stderr: outcome.stderr + note, ..outcome })
}

impl Which {
    /// The dataset that is meant.
    pub(super) fn one_of<'a>(&self, datasets: &'a [Dataset]) -> Result<&'a Dataset, Error> {
        let ids: Vec<_> = datasets.iter().map(|dataset| dataset.registry().schema().id.as_str()).collect();
        let listed = ids.join(", ");
        match (&self.dataset, datasets) {
            (None, [one]) => Ok(one),
            (None, _) => Err(Error::Usage(format!("name one of the datasets with --dataset: {listed}"))),
            (Some(wanted), _) => {
                let named = datasets.iter().find(|dataset| dataset.registry().schema().id == *wanted);
                named.ok_or_else(|| {
                    Error::Usage(format!("there is no dataset {wanted:?}: there are {listed}"))
                })
            }
        }
    }
}

/// The files of the site as they are now.
pub(super) fn current(common: &Common, which: &Which, base: &Base) -> Result<Files, Error> {
    let (datasets, _) = common.load_sound()?;
    let dataset = which.one_of(&datasets)?;
    site::files(dataset, &common.locales(dataset)?, Some(base))
}
