//! Writing tables, or checking them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use finding::Finding;

use crate::cli::{Common, EXIT_FINDINGS, Outcome, Tables};
use crate::files::merge;
use crate::output::{self, Report};
use crate::render::{self, Format};
use crate::{Error, Files};

pub(crate) fn run(common: &Common, tables: &Tables) -> Result<Outcome, Error> {
    let (datasets, warnings) = common.load_sound()?;
    let formats = if tables.format.is_empty() { Format::ALL.to_vec() } else { tables.format.clone() };
    let mut files = Files::new();
    for dataset in &datasets {
        for locale in common.locales(dataset)? {
            merge(&mut files, render::locale(dataset, locale, &formats)?)?;
        }
        if !common.names_languages() {
            merge(&mut files, render::shared(dataset, &formats)?)?;
        }
    }
    let out = match tables.out.as_deref() {
        Some("") => return Err(Error::Usage("--out names no folder".to_owned())),
        Some("-") => return to_stdout(files, tables),
        Some(out) => PathBuf::from(out),
        None => common.root()?.unwrap_or_default().join("out"),
    };
    let complete = !common.names_languages() && tables.format.is_empty();
    let stderr = warning_count(&warnings);
    if tables.check {
        return check(&out, &files, complete, stderr);
    }
    let report = output::write(&out, &files, complete, tables.force)?;
    Ok(Outcome { stderr: stderr + &summary(&out, &report), ..Outcome::default() })
}

fn to_stdout(files: Files, tables: &Tables) -> Result<Outcome, Error> {
    if tables.check || tables.force {
        return Err(Error::Usage("--check and --force have no meaning for standard output".to_owned()));
    }
    // What describes a table goes beside it in a folder; a pipe has room for the table.
    let mut tables: Vec<_> = files.into_iter().filter(|(path, _)| !describes(path)).collect();
    match tables.pop() {
        Some((_, stdout)) if tables.is_empty() => Ok(Outcome { stdout, ..Outcome::default() }),
        last => {
            let paths: Vec<_> = tables.into_iter().chain(last).map(|(path, _)| path).collect();
            Err(Error::Usage(format!(
                "standard output takes one table, not {}; name one --lang and one --format",
                paths.join(", ")
            )))
        }
    }
}

/// Whether a file describes the one beside it.
fn describes(path: &str) -> bool {
    path.ends_with(".csv-metadata.json") || path.ends_with(".schema.json")
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

/// A line for each table: the endings of its files stand together.
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
        for (table, endings) in tables {
            let table = out.join(table);
            let _ = match endings.as_slice() {
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
