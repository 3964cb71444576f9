//! A search finds what the cases in `tests/data/search.json` list, as the site's does (tests/consumers/site/search.mjs).

use std::fs;

use phrasebook_dataset::{Dataset, connect, search};
use phrasebook_generator::{LOAD_OPTIONS, root};
use phrasebook_registry::Key;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    query: String,
    /// The reader's language.
    lang: String,
    /// The records of the first dataset that a reader expects first.
    expect: Vec<u32>,
    /// The first three records found; those of other datasets start with the dataset's id.
    found: Vec<String>,
    /// The keys without a record.
    #[serde(default)]
    unknown: Vec<String>,
    /// Whether the first record is found only because spelling is corrected.
    #[serde(default)]
    guess: bool,
}

#[test]
fn a_search_finds_what_the_table_says() {
    let tree = root::embedded();
    let mut datasets: Vec<_> =
        tree.datasets().into_iter().map(|id| Dataset::read(&tree, id, &LOAD_OPTIONS).unwrap().0).collect();
    datasets.sort_by_key(|dataset| !dataset.registry().schema().main);
    connect(&mut datasets);
    let main = datasets[0].registry().schema().id.clone();
    let path = crate::common::root().join("tests/data/search.json");
    let cases: Vec<Case> = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let (mut total, mut first, mut among_three, mut wrong) = (0, 0, 0, Vec::new());
    for Case { query, lang, expect, found, unknown, guess } in &cases {
        let answer = search::find(&datasets, query, Some(lang)).unwrap();
        let name = |dataset: &Dataset, key: &Key| {
            let id = &dataset.registry().schema().id;
            if *id == main { key.to_string() } else { format!("{id} {key}") }
        };
        let names = answer.matches.iter().take(3).map(|one| name(one.dataset, one.record.key()));
        let missing = answer.unknown.iter().map(|(dataset, key)| name(dataset, key));
        let actual = (names.collect::<Vec<_>>(), missing.collect::<Vec<_>>(), answer.is_guess);
        if (&actual.0, &actual.1, actual.2) != (found, unknown, *guess) {
            wrong.push(format!("{query} ({lang}): {actual:?} instead of {:?}", (found, unknown, guess)));
        }
        let of_main = answer.matches.iter().filter(|one| one.dataset.registry().schema().id == main);
        let codes: Vec<_> = of_main.filter_map(|one| one.record.key().number()).take(3).collect();
        let is_expected = |code: &u32| expect.contains(code);
        total += usize::from(!expect.is_empty());
        first += usize::from(codes.first().is_some_and(is_expected));
        among_three += usize::from(codes.iter().any(is_expected));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(first * 100 >= total * 95, "{first} of {total} have the expected record first");
    assert!(among_three * 100 >= total * 99, "{among_three} of {total} have it among the first three");
}
