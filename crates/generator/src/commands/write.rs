//! Writing files to a folder, or comparing them with it, and saying so.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use phrasebook_finding::Finding;

use crate::cli::{EXIT_FINDINGS, Outcome};
use crate::output::{self, Report};
use crate::{Error, Files};

/// Writes `files` below `out`, or with `is_check` says which of them are not there as they should be.
pub(crate) fn run(
    out: &Path,
    files: &Files,
    complete: bool,
    is_check: bool,
    force: bool,
    warnings: &[Finding],
) -> Result<Outcome, Error> {
    let stderr = warning_count(warnings);
    if is_check {
        return check(out, files, complete, stderr);
    }
    let report = output::write(out, files, complete, force)?;
    Ok(Outcome { stderr: stderr + &summary(out, &report), ..Outcome::default() })
}

/// Like a complete [`run`], into a folder that may hold files of others.
pub(crate) fn run_beside(
    out: &Path,
    files: &Files,
    is_check: bool,
    force: bool,
    warnings: &[Finding],
) -> Result<Outcome, Error> {
    let stderr = warning_count(warnings);
    if is_check {
        return check(out, files, true, stderr);
    }
    let report = output::write_beside(out, files, force)?;
    Ok(Outcome { stderr: stderr + &summary(out, &report), ..Outcome::default() })
}

fn check(out: &Path, files: &Files, complete: bool, mut stderr: String) -> Result<Outcome, Error> {
    let differences = output::check(out, files, complete)?;
    if differences.is_empty() {
        let _ = writeln!(stderr, "{}: {} files are current", out.display(), files.len());
        return Ok(Outcome { stderr, ..Outcome::default() });
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

/// A line for each table: the endings of its files stand together. Where they are many, as those of a site, they are counted.
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
