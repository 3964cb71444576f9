//! Writing files to a folder, or comparing them with it, and saying so.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use clap::Args;
use phrasebook_finding::Finding;
use phrasebook_output::{self as output, Files, Report};

use crate::Error;
use crate::outcome::{EXIT_FINDINGS, Outcome};

/// How a command treats the files that are there already.
#[derive(Args, Debug)]
pub(crate) struct Writing {
    /// Write nothing; exit 1 and print a diff if files are not what would be written
    #[arg(long)]
    pub(crate) check: bool,
    /// Overwrite files that this program made and somebody has edited since
    #[arg(long, conflicts_with = "check")]
    pub(crate) force: bool,
}

impl Writing {
    /// Writes `files` below `out`, or with --check says which of them are not there as they should be.
    ///
    /// With `complete`, files that an earlier run made and that are no longer made are removed.
    pub(crate) fn run(
        &self,
        out: &Path,
        files: &Files,
        complete: bool,
        warnings: &[Finding],
    ) -> Result<Outcome, Error> {
        let stderr = warning_count(warnings);
        if self.check {
            return check(out, files, complete, stderr);
        }
        let report = output::write(out, files, complete, self.force)?;
        Ok(Outcome::message(stderr + &summary(out, &report)))
    }

    /// Like a complete [`run`](Self::run), into a folder that may hold files of others.
    pub(crate) fn run_beside(
        &self,
        out: &Path,
        files: &Files,
        warnings: &[Finding],
    ) -> Result<Outcome, Error> {
        let stderr = warning_count(warnings);
        if self.check {
            return check(out, files, true, stderr);
        }
        let report = output::write_beside(out, files, self.force)?;
        Ok(Outcome::message(stderr + &summary(out, &report)))
    }

    /// Refuses arguments that mean nothing for standard output.
    pub(crate) fn refuse_for_stdout(&self) -> Result<(), Error> {
        if self.check || self.force {
            let message = "--check and --force have no meaning for standard output";
            return Err(Error::Usage(message.to_owned()));
        }
        Ok(())
    }
}

fn check(out: &Path, files: &Files, complete: bool, mut stderr: String) -> Result<Outcome, Error> {
    let differences = output::check(out, files, complete)?;
    if differences.is_empty() {
        let _ = writeln!(stderr, "{}: {} files are current", out.display(), files.len());
        return Ok(Outcome::message(stderr));
    }
    for difference in &differences {
        let _ = writeln!(stderr, "{}/{} is stale", out.display(), difference.path);
    }
    stderr.push_str("run the same command without --check\n");
    let stdout: String = differences.into_iter().map(|difference| difference.diff).collect();
    Ok(Outcome { stdout: stdout.into(), stderr, code: EXIT_FINDINGS })
}

/// How many lines a report has before it becomes a number.
const MAX_LINES: usize = 40;

/// A line for each table, with the endings of its files. Many files, such as those of a site, are only counted.
fn summary(out: &Path, report: &Report) -> String {
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
            let _ = writeln!(text, "{}: {verb} {} files", out.display(), paths.len());
            continue;
        }
        for (table, endings) in tables {
            let table = out.join(table);
            let _ = match endings.as_slice() {
                [""] => writeln!(text, "{verb} {}", table.display()),
                [ending] => writeln!(text, "{verb} {}.{ending}", table.display()),
                endings => writeln!(text, "{verb} {}.{{{}}}", table.display(), endings.join(",")),
            };
        }
    }
    let _ = match report.unchanged {
        0 => Ok(()),
        1 => writeln!(text, "{}: 1 file was current already", out.display()),
        count => writeln!(text, "{}: {count} files were current already", out.display()),
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
