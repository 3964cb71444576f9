//! Completion scripts for shells.

use std::fmt::Write as _;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Args, Command};
use clap_complete::Shell;
use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::{Dataset, rules};

use crate::Error;
use crate::outcome::Outcome;
use crate::session::Session;

/// Print a shell completion script that knows codes, languages, datasets, formats and rules
///
/// In a folder with `records` and `locales`, or with --root, it knows the codes and languages of that data.
#[derive(Args, Debug)]
#[command(
    after_help = "Example:\n  sip-phrasebook completions bash > ~/.local/share/bash-completion/completions/sip-phrasebook"
)]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(&self, session: &Session, grammar: Command) -> Result<Outcome, Error> {
        let (datasets, _) = session.load_all()?;
        let codes = codes(&datasets);
        let mut grammar = with_values(grammar, &datasets, &codes);
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut grammar, "sip-phrasebook", &mut script);
        let mut script = String::from_utf8_lossy(&script).into_owned();
        if self.shell == Shell::Fish {
            // The generator leaves out the positional arguments of commands.
            for (key, phrase) in &codes {
                let phrase = phrase.replace('\\', "\\\\").replace('\'', "\\'");
                let _ = writeln!(
                    script,
                    "complete -c sip-phrasebook -n \"__fish_seen_subcommand_from lookup\" -f -a '{key}' -d '{phrase}'"
                );
            }
        }
        Ok(Outcome::data(script))
    }
}

/// The keys of the main dataset, each with its phrase.
fn codes(datasets: &[Dataset]) -> Vec<(String, String)> {
    let Some(dataset) = datasets.first() else { return Vec::new() };
    let schema = dataset.registry().schema();
    let catalog = &dataset.source_locale().catalog;
    let records = dataset.registry().records().iter();
    let code = records.map(|record| {
        let phrase = catalog.value(&schema.record_message(record.key()), NO_ARGUMENTS);
        (record.key().to_string(), phrase.unwrap_or_default())
    });
    code.collect()
}

/// The grammar with the values of the data, for completion only: the command line itself accepts any value.
fn with_values(grammar: Command, datasets: &[Dataset], codes: &[(String, String)]) -> Command {
    let values = |names: Vec<String>| PossibleValuesParser::new(names.into_iter().map(PossibleValue::new));
    let of_code = codes.iter().map(|(key, phrase)| PossibleValue::new(key).help(phrase));
    let of_code = PossibleValuesParser::new(of_code);
    let tags = datasets.first().map(|dataset| dataset.tags().iter().cloned().collect()).unwrap_or_default();
    let schemas = || datasets.iter().map(|dataset| dataset.registry().schema());
    let ids: Vec<String> = schemas().map(|schema| schema.id.clone()).collect();
    let classes = schemas().flat_map(|schema| schema.group_ids().map(str::to_owned)).collect();
    let names = rules().map(|rule| rule.name.to_owned()).collect();
    let mut grammar = grammar
        .mut_arg("lang", |arg| arg.value_parser(values(tags)))
        .mut_arg("dataset", |arg| arg.value_parser(values(ids.clone())))
        .mut_subcommand("lookup", |command| command.mut_arg("query", |arg| arg.value_parser(of_code)))
        .mut_subcommand("list", |command| command.mut_arg("class", |arg| arg.value_parser(values(classes))))
        .mut_subcommand("lint", |command| command.mut_arg("explain", |arg| arg.value_parser(values(names))));
    for command in ["list", "export", "site", "serve"] {
        grammar = grammar.mut_subcommand(command, |command| {
            command.mut_arg("dataset", |arg| arg.value_parser(values(ids.clone())))
        });
    }
    grammar
}
