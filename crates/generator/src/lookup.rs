//! Finding codes by number, class, or words in any language.

use std::collections::BTreeSet;

use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::{Dataset, Locale};
use phrasebook_registry::{Record, Value};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A code that was found.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Match<'a> {
    /// Its record.
    pub record: &'a Record,
    /// The locale whose words were found; the source locale where it was the number.
    pub locale: &'a Locale,
}

/// How well a text fits, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Phrase,
    PartOfPhrase,
    Alias,
    Text,
}

/// Finds codes: by a number, by a group's id such as `4xx`, or by words in any of the languages.
///
/// Letter case, spaces, accents and Unicode's compatibility forms make no difference: `통화중` finds `통화 중`, and `aqui`
/// finds `aquí`. Words are looked for in phrases first, then in what records hold (aliases, header fields, RFCs), and
/// only if that finds nothing in the other texts. The best matches come first.
///
/// ```
/// use phrasebook_dataset::Dataset;
/// use phrasebook_generator::{lookup, root};
///
/// let (dataset, _) = Dataset::load(&root::embedded(), "sip-response", &phrasebook_generator::LOAD_OPTIONS).unwrap();
/// let codes = |query| -> Vec<u32> {
///     lookup::find(&dataset, query).iter().map(|found| found.record.code()).collect()
/// };
/// assert_eq!(codes("486"), [486]);
/// assert_eq!(codes("통화중"), [486, 600]);
/// assert_eq!(codes("busy"), [486, 600]);
/// assert_eq!(codes("Min-SE"), [422]);
/// assert_eq!(codes("RFC 8876"), [425]);
/// assert_eq!(codes("8876"), [425]);
/// ```
#[must_use]
pub fn find<'a>(dataset: &'a Dataset, query: &str) -> Vec<Match<'a>> {
    let registry = dataset.registry();
    let source = dataset.source_locale();
    let query = folded(query);
    if query.is_empty() {
        return Vec::new();
    }
    if query.bytes().all(|byte| byte.is_ascii_digit()) {
        let record = query.parse().ok().and_then(|code| registry.record(code));
        if let Some(record) = record {
            return vec![Match { record, locale: source }];
        }
        // Numbers that are no codes may be those of RFCs.
        let rfc = format!("rfc{query}");
        let cited = registry.records().iter().filter(|record| facts(dataset, record).contains(&rfc));
        return cited.map(|record| Match { record, locale: source }).collect();
    }
    if let Some(group) = registry.schema().groups.iter().find(|group| folded(&group.id) == query) {
        let codes = group.first..=group.last;
        let members = registry.records().iter().filter(|record| codes.contains(&record.code()));
        return members.map(|record| Match { record, locale: source }).collect();
    }
    let fits = registry.records().iter().filter_map(|record| fit(dataset, record, &query));
    let mut fits: Vec<(Fit, Match<'a>)> = fits.collect();
    if fits.iter().any(|(fit, _)| *fit < Fit::Text) {
        fits.retain(|(fit, _)| *fit < Fit::Text);
    }
    fits.sort_by_key(|(fit, found)| (*fit, found.record.code()));
    fits.into_iter().map(|(_, found)| found).collect()
}

/// How well a record fits the query, and in which language.
fn fit<'a>(dataset: &'a Dataset, record: &'a Record, query: &str) -> Option<(Fit, Match<'a>)> {
    let id = dataset.registry().schema().record_message(record.code());
    let in_locales = dataset.locales().iter().filter_map(|locale| {
        let message = locale.catalog.message(&id)?;
        // What a pattern with variables says is said in the phrase and the description.
        let texts = message.texts().filter(|(_, text)| text.variables.is_empty());
        let fits = texts.filter_map(|(attribute, text)| {
            let words = if attribute.is_some() {
                folded(&text.written)
            } else {
                folded(&locale.catalog.value(&id, NO_ARGUMENTS).ok()?)
            };
            match attribute {
                None if words == query => Some(Fit::Phrase),
                None if words.contains(query) => Some(Fit::PartOfPhrase),
                Some(_) if words.contains(query) => Some(Fit::Text),
                _ => None,
            }
        });
        fits.min().map(|fit| (fit, Match { record, locale }))
    });
    let best = in_locales.min_by_key(|(fit, _)| *fit);
    if best.is_some_and(|(fit, _)| fit < Fit::Alias)
        || !facts(dataset, record)
            .iter()
            .any(|fact| fact == query || (!fact.starts_with("rfc") && fact.contains(query)))
    {
        return best;
    }
    Some((Fit::Alias, Match { record, locale: dataset.source_locale() }))
}

/// What a record holds as texts.
fn facts(dataset: &Dataset, record: &Record) -> BTreeSet<String> {
    let mut facts = BTreeSet::new();
    for column in &dataset.registry().schema().columns {
        let Some(value) = record.value(&column.name) else { continue };
        collect(value, &mut facts);
        if let Value::Items(items) = value {
            let fields = items
                .iter()
                .flat_map(|item| column.fields.iter().filter_map(|field| item.value(&field.name)));
            fields.for_each(|value| collect(value, &mut facts));
        }
    }
    facts
}

fn collect(value: &Value, facts: &mut BTreeSet<String>) {
    match value {
        Value::Text(text) => {
            facts.insert(folded(text));
        }
        Value::Texts(texts) => facts.extend(texts.iter().map(|text| folded(text))),
        Value::References(references) => {
            facts.extend(references.iter().map(|reference| format!("rfc{}", reference.rfc)));
        }
        _ => {}
    }
}

/// A text without what makes no difference to a reader who searches.
fn folded(text: &str) -> String {
    let decomposed = text.nfkd().filter(|c| !c.is_whitespace() && !is_combining_mark(*c));
    decomposed.flat_map(char::to_lowercase).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_makes_no_difference_is_left_out() {
        assert_eq!(folded("Ocupado AQUÍ"), "ocupadoaqui");
        assert_eq!(folded("통화 중"), folded("통화중"));
        assert_eq!(folded("ＢＵＳＹ　Here"), "busyhere");
    }
}
