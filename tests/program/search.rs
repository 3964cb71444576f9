//! A search finds the records that the cases in `tests/data/search.json` list.

use std::fs;

use phrasebook_dataset::{Dataset, connect, search};
use phrasebook_generator::{LOAD_OPTIONS, root};
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
    let (mut first, mut among_three, mut wrong) = (0, 0, Vec::new());
    for Case { query, lang, expect, found } in &cases {
        let answer = search::find(&datasets, query, Some(lang)).unwrap();
        let name = |one: &search::Match<'_>| {
            let (id, key) = (&one.dataset.registry().schema().id, one.record.key());
            if *id == main { key.to_string() } else { format!("{id} {key}") }
        };
        let names: Vec<_> = answer.matches.iter().take(3).map(name).collect();
        if names != *found {
            wrong.push(format!("{query} ({lang}): {names:?} instead of {found:?}"));
        }
        let of_main = answer.matches.iter().filter(|one| one.dataset.registry().schema().id == main);
        let codes: Vec<_> = of_main.filter_map(|one| one.record.key().number()).take(3).collect();
        let is_expected = |code: &u32| expect.contains(code);
        first += usize::from(expect.is_empty() || codes.first().is_some_and(is_expected));
        among_three += usize::from(expect.is_empty() || codes.iter().any(is_expected));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let total = cases.len();
    assert!(first * 100 >= total * 95, "{first} of {total} have the expected record first");
    assert!(among_three * 100 >= total * 99, "{among_three} of {total} have it among the first three");
}
