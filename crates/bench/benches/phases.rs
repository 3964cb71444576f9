//! Where the time of a run goes: reading, joining, rendering and writing, each measured by itself and by turns in one run.
//!
//! `cargo bench -p bench --bench phases` prints medians, and their ratios to two of them: reading is compared with the
//! bare parsers on the same files, which check nothing, and writing with a plain write of the same bytes.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark prints, and stops if something is not as expected"
)]

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use fluent::FluentResource;
use phrasebook_dataset::{Dataset, Tree};
use phrasebook_generator::root;
use phrasebook_generator::tables::{self, Format};
use phrasebook_output::{Files, Names, Options, Sink, Variables, Way, Writer};
use phrasebook_registry::Table;

const ROUNDS: usize = 41;

fn main() {
    let tree = root::embedded();
    let (dataset, _) = Dataset::load(&tree, "sip-response", &phrasebook_generator::LOAD_OPTIONS).unwrap();
    let korean = dataset.locale("ko").unwrap();
    let files = all_files(&dataset);
    let bytes: usize = files.values().map(Vec::len).sum();
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str, round: usize| folder.path().join(format!("{name}-{round}"));
    let kept = place("kept", 0);
    write(&kept, &files);

    let mut phases: Vec<(&str, Vec<Duration>)> = Vec::new();
    for round in 0..ROUNDS {
        let mut measure = |name: &'static str, phase: &mut dyn FnMut()| {
            let start = Instant::now();
            phase();
            let taken = start.elapsed();
            match phases.iter_mut().find(|(other, _)| *other == name) {
                Some((_, times)) => times.push(taken),
                None => phases.push((name, vec![taken])),
            }
        };
        measure("bare parsers", &mut || bare_parsers(&tree));
        measure("load and lint", &mut || {
            let _ = black_box(Dataset::load(&tree, "sip-response", &phrasebook_generator::LOAD_OPTIONS));
        });
        measure("join, ko", &mut || {
            let _ = black_box(dataset.table(Table::Page, korean));
        });
        measure("join and render, ko", &mut || {
            let _ = black_box(tables::locale(&dataset, korean, &Format::ALL));
        });
        measure("join and render, all", &mut || {
            black_box(all_files(&dataset));
        });
        measure("plain write, all", &mut || plain_write(&place("plain", round), &files));
        measure("write, all new", &mut || {
            write(&place("new", round), &files);
        });
        measure("write, all unchanged", &mut || {
            write(&kept, &files);
        });
    }
    let median = |times: &[Duration]| {
        let mut times = times.to_vec();
        times.sort();
        times.get(times.len() / 2).copied().unwrap_or_default()
    };
    let of =
        |name: &str| phases.iter().find(|(other, _)| *other == name).map(|(_, times)| median(times)).unwrap();
    let (parsers, write) = (of("bare parsers"), of("plain write, all"));
    println!("{} files, {bytes} bytes; medians of {ROUNDS} rounds\n", files.len());
    println!("{:<24}{:>10}{:>18}{:>18}", "", "ms", "to bare parsers", "to plain write");
    for (name, times) in &phases {
        let time = median(times);
        let (to_parsers, to_write) = (ratio(time, parsers), ratio(time, write));
        println!("{name:<24}{:>10.2}{to_parsers:>17.2}x{to_write:>17.2}x", time.as_secs_f64() * 1e3);
    }
}

fn ratio(time: Duration, floor: Duration) -> f64 {
    time.as_secs_f64() / floor.as_secs_f64()
}

fn all_files(dataset: &Dataset) -> Files {
    let mut files = tables::shared(dataset, &Format::ALL).unwrap();
    for locale in dataset.locales() {
        files.extend(tables::locale(dataset, locale, &Format::ALL).unwrap());
    }
    files
}

/// Parses every file with the crate for its format, and does nothing else.
fn bare_parsers(tree: &Tree) {
    for path in tree.paths() {
        let text = tree.text(path).unwrap();
        if Path::new(path).extension().is_some_and(|ending| ending == "toml") {
            drop(black_box(text.parse::<toml::Table>().unwrap()));
        } else {
            drop(black_box(FluentResource::try_new(text.to_owned()).unwrap()));
        }
    }
}

fn write(out: &Path, files: &Files) {
    let options = Options {
        out,
        set: "tables",
        complete: true,
        beside: false,
        names: Names::Portable,
        force: false,
        way: Way::Replace,
        protected: &[],
        interrupted: &AtomicBool::new(false),
    };
    let writer = Writer::open(options, &|| ()).unwrap();
    for (path, bytes) in files {
        writer.add(path, bytes).unwrap();
    }
    black_box(writer.finish(&Variables::default()).unwrap());
}

fn plain_write(out: &Path, files: &Files) {
    for (path, text) in files {
        let place = out.join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, text).unwrap();
    }
}
