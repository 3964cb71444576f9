//! Completion scripts for shells.

use std::fmt::Write as _;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, Args, Command};
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
        let schemas = datasets.iter().map(|dataset| dataset.registry().schema());
        let classes = schemas.flat_map(|schema| schema.group_ids().map(|id| (id.to_owned(), String::new())));
        let classes: Vec<_> = classes.collect();
        let mut grammar = with_values(grammar, &datasets, &codes, &classes);
        if self.shell == Shell::Bash {
            // A code may be the first word.
            grammar = grammar.arg(Arg::new("code").value_parser(values(&codes)));
        }
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut grammar, "sip-phrasebook", &mut script);
        let script = String::from_utf8_lossy(&script).into_owned();
        Ok(Outcome::data(match self.shell {
            Shell::Fish => script + &for_fish(&codes, &classes),
            Shell::Zsh => script.replacen(ZSH_COMMANDS, &format!("{ZSH_COMMANDS}{}", for_zsh(&codes)), 1),
            _ => script,
        }))
    }
}

/// The start of the list of commands in the script for zsh.
const ZSH_COMMANDS: &str = "_sip-phrasebook_commands() {\n    local commands; commands=(\n";

/// The codes, as further commands: a code may be the first word.
fn for_zsh(codes: &[(String, String)]) -> String {
    let escaped = |text: &str| text.replace('\'', "'\\''");
    let lines = codes.iter().map(|(key, phrase)| format!("'{}:{}' \\\n", escaped(key), escaped(phrase)));
    lines.collect::<Vec<_>>().concat()
}

/// The values of positional arguments, which the generator leaves out for fish.
fn for_fish(codes: &[(String, String)], classes: &[(String, String)]) -> String {
    let places = [
        ("__fish_sip_phrasebook_needs_command", codes),
        ("__fish_seen_subcommand_from lookup", codes),
        ("__fish_seen_subcommand_from list", classes),
    ];
    let mut lines = String::new();
    for (place, values) in places {
        for (value, help) in values {
            let help = help.replace('\\', "\\\\").replace('\'', "\\'");
            let _ = writeln!(lines, "complete -c sip-phrasebook -n \"{place}\" -f -a '{value}' -d '{help}'");
        }
    }
    lines
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

/// Values, each with its help.
fn values(values: &[(String, String)]) -> PossibleValuesParser {
    PossibleValuesParser::new(values.iter().map(|(value, help)| match help.as_str() {
        "" => PossibleValue::new(value),
        help => PossibleValue::new(value).help(help.to_owned()),
    }))
}

/// The grammar with the values of the data, for completion only: the command line itself accepts any value.
fn with_values(
    grammar: Command,
    datasets: &[Dataset],
    codes: &[(String, String)],
    classes: &[(String, String)],
) -> Command {
    let names = |names: Vec<String>| PossibleValuesParser::new(names.into_iter().map(PossibleValue::new));
    let tags = datasets.first().map(|dataset| dataset.tags().iter().cloned().collect()).unwrap_or_default();
    let ids: Vec<String> = datasets.iter().map(|dataset| dataset.registry().schema().id.clone()).collect();
    let rules = rules().map(|rule| rule.name.to_owned()).collect();
    let mut grammar = grammar
        .mut_arg("lang", |arg| arg.value_parser(names(tags)))
        .mut_arg("dataset", |arg| arg.value_parser(names(ids.clone())))
        .mut_subcommand("lookup", |command| command.mut_arg("query", |arg| arg.value_parser(values(codes))))
        .mut_subcommand("list", |command| command.mut_arg("class", |arg| arg.value_parser(values(classes))))
        .mut_subcommand("lint", |command| command.mut_arg("explain", |arg| arg.value_parser(names(rules))));
    for command in ["list", "export", "site", "serve"] {
        grammar = grammar.mut_subcommand(command, |command| {
            command.mut_arg("dataset", |arg| arg.value_parser(names(ids.clone())))
        });
    }
    grammar
}
