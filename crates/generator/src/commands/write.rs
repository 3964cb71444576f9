//! Writing files to a folder, or comparing them with it, and saying so.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::Path;

use clap::Args;
use phrasebook_dataset::{Dataset, Group};
use phrasebook_finding::{Finding, shown_path};
use phrasebook_output::{Checker, Names, Options, Report, Sink, Variables, Way, Writer};
use phrasebook_registry::Registry;

use crate::Error;
use crate::interruption::Interruption;
use crate::outcome::{EXIT_FINDINGS, Outcome};
use crate::session::Session;

/// How a command treats the files that are there already.
#[derive(Args, Debug)]
pub(crate) struct Writing {
    /// Write nothing; exit 1 and print a diff if files are not what would be written
    #[arg(long)]
    pub(crate) check: bool,
    /// Overwrite files that this program made and somebody has edited since
    #[arg(long, conflicts_with = "check")]
    pub(crate) force: bool,
    /// Exchange the whole folder for a new one, so that readers see the old set or the new one, never a mix
    ///
    /// For a folder that a web server shows. A program that keeps the folder open keeps the old one: a server that was
    /// started inside of it, or a container that mounts it. It needs Linux, a folder that is no mount point, and twice the
    /// space, and the folder may hold no files but those that this program made.
    #[arg(long, conflicts_with = "check")]
    pub(crate) swap: bool,
}

/// A set of files, and where it goes.
pub(crate) struct Target<'a> {
    /// The folder.
    pub(crate) out: &'a Path,
    /// What kind of files the set has; a folder holds one kind.
    pub(crate) set: &'a str,
    /// Whether files that an earlier run made, and that are no longer made, are removed.
    pub(crate) complete: bool,
    /// Whether the folder may hold files of others, such as the sources of a site.
    pub(crate) beside: bool,
    /// Which file names are allowed.
    pub(crate) names: Names,
}

impl Writing {
    /// Hands a [`Sink`] to `render`, which writes what it is given to the target, or with --check compares it.
    pub(crate) fn run(
        &self,
        target: &Target<'_>,
        session: &Session,
        datasets: &[Dataset],
        warnings: &[Finding],
        render: impl FnOnce(&dyn Sink) -> Result<(), Error>,
    ) -> Result<Outcome, Error> {
        let stderr = warning_count(warnings);
        if self.check {
            return check(target, stderr, render);
        }
        let protected = session.data_folders()?;
        let interruption = Interruption::default();
        let options = Options {
            out: target.out,
            set: target.set,
            complete: target.complete,
            beside: target.beside,
            names: target.names,
            force: self.force,
            way: if self.swap { Way::Swap } else { Way::Replace },
            protected: &protected,
            interrupted: interruption.flag(),
        };
        let waiting = || {
            // This is printed at once; if stderr is closed, nobody wants to read it.
            let out = shown_path(target.out);
            let _ = writeln!(io::stderr(), "waiting for another run that writes to {out}");
        };
        let writer = Writer::open(options, &waiting)?;
        // Until here a signal ends the program, and nothing has to be cleaned up.
        interruption.watch()?;
        let report = render(&writer).and_then(|()| Ok(writer.finish(&variables(datasets))?));
        match report {
            Ok(report) => Ok(Outcome::message(stderr + &summary(target.out, &report))),
            Err(error) => {
                interruption.die_if_asked();
                Err(error)
            }
        }
    }

    /// Refuses arguments that mean nothing for standard output.
    pub(crate) fn refuse_for_stdout(&self) -> Result<(), Error> {
        if self.is_asked_for() {
            let message = "--check, --force and --swap have no meaning for standard output";
            return Err(Error::Usage(message.to_owned()));
        }
        Ok(())
    }

    /// Whether any of these arguments is given.
    pub(crate) fn is_asked_for(&self) -> bool {
        self.check || self.force || self.swap
    }
}

/// What varies in the paths of files about these datasets.
fn variables(datasets: &[Dataset]) -> Variables {
    let tags = datasets.iter().flat_map(Dataset::languages).map(|language| language.tag.clone());
    let registries = || datasets.iter().map(Dataset::registry);
    let codes = registries().flat_map(Registry::records).map(|record| record.key().to_string());
    let groups = registries().flat_map(|registry| registry.schema().group_ids());
    let groups = groups.chain([Group::ALL]).map(str::to_owned);
    Variables { tags: tags.collect(), keys: codes.chain(groups).collect() }
}

fn check(
    target: &Target<'_>,
    mut stderr: String,
    render: impl FnOnce(&dyn Sink) -> Result<(), Error>,
) -> Result<Outcome, Error> {
    let checker = Checker::open(target.out, target.set, target.names)?;
    render(&checker)?;
    let out = shown_path(target.out);
    let compared = checker.compared();
    let differences = checker.finish(target.complete)?;
    if differences.is_empty() {
        let _ = writeln!(stderr, "{out}: {compared} files are current");
        return Ok(Outcome::message(stderr));
    }
    for difference in &differences {
        let _ = writeln!(stderr, "{out}/{} is stale", difference.path);
    }
    stderr.push_str("run the same command without --check\n");
    let stdout: String = differences.into_iter().map(|difference| difference.diff).collect();
    Ok(Outcome { stdout: stdout.into(), stderr, code: EXIT_FINDINGS })
}

/// How many lines a report has before it becomes a number.
const MAX_LINES: usize = 40;

/// A line for each table, with the endings of its files. Many files, such as those of a site, are only counted.
fn summary(out: &Path, report: &Report) -> String {
    let folder = shown_path(out);
    let place = |path: &str| shown_path(&out.join(path));
    let mut text = String::new();
    for (verb, paths) in [("wrote", &report.written), ("removed", &report.removed)] {
        let mut tables: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for path in paths {
            let name = path.rfind('/').map_or(0, |slash| slash + 1);
            let dot = path.get(name..).and_then(|name| name.find('.')).map_or(path.len(), |dot| name + dot);
            let (table, ending) = path.split_at(dot);
            tables.entry(table).or_default().push(ending.trim_start_matches('.'));
        }
        if tables.len() > MAX_LINES {
            let _ = writeln!(text, "{folder}: {verb} {} files", paths.len());
            continue;
        }
        for (table, endings) in tables {
            let table = place(table);
            let _ = match endings.as_slice() {
                [""] => writeln!(text, "{verb} {table}"),
                [ending] => writeln!(text, "{verb} {table}.{ending}"),
                endings => writeln!(text, "{verb} {table}.{{{}}}", endings.join(",")),
            };
        }
    }
    for path in &report.left {
        let _ = writeln!(
            text,
            "left {}: it was listed as made by this program, which makes no such file; remove it if it is not yours",
            place(path)
        );
    }
    let _ = match report.unchanged {
        0 => Ok(()),
        1 => writeln!(text, "{folder}: 1 file was current already"),
        count => writeln!(text, "{folder}: {count} files were current already"),
    };
    text
}

fn warning_count(warnings: &[Finding]) -> String {
    match warnings.len() {
        0 => String::new(),
        1 => "1 warning about the data; `sip-phrasebook lint` shows it\n".to_owned(),
        count => format!("{count} warnings about the data; `sip-phrasebook lint` shows them\n"),
    }
}
