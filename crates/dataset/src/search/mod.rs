//! What can be searched, how it is folded, and what matches: by number, by group, or by words in any language.
//!
//! [`find`] answers a query. A presenter that lets readers search on their own, such as a site, takes [`keywords`] and
//! [`texts`] from here as well, so that both find the same.

use std::collections::BTreeSet;
use std::fmt;

use phrasebook_catalog::{FormatError, NO_ARGUMENTS};
use phrasebook_registry::{Locator, Record, Table, Type, Value};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::{Dataset, Locale};

/// A code that was found.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Match<'a> {
    /// Its record.
    pub record: &'a Record,
    /// The locale whose words were found; the source locale if a fact or the number was found.
    pub locale: &'a Locale,
    /// Whether only a longer text has the words, which is the weakest match.
    pub is_in_text: bool,
}

impl<'a> Match<'a> {
    /// A record that was found by its key or by a fact.
    pub(crate) fn of_source(dataset: &'a Dataset, record: &'a Record) -> Self {
        Self { record, locale: dataset.source_locale(), is_in_text: false }
    }
}

/// A fact by which a record is found, the same in every language; printed, it is what readers type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Keyword {
    /// The id of the record's group, such as `4xx`.
    Group(String),
    /// A text of the record: its canonical phrase, an alias, a header field, a method.
    Text(String),
    /// The number of an RFC that the record cites.
    Rfc(u32),
    /// A section that the record cites, such as `21.4.24`.
    Section(String),
}

impl fmt::Display for Keyword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Group(text) | Self::Text(text) | Self::Section(text) => f.write_str(text),
            Self::Rfc(number) => write!(f, "RFC {number}"),
        }
    }
}

/// The words by which a record is found in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Texts {
    /// The phrase.
    pub phrase: String,
    /// The texts that tables show next to it.
    pub leads: Vec<String>,
    /// The other texts.
    pub others: Vec<String>,
    /// The more specific phrase, if it is the same for every request.
    ///
    /// A pattern with variables is left out: the phrase and the description say what it says.
    pub detail: Option<String>,
    /// Words that people type for it, the strongest first.
    pub search: Vec<String>,
}

/// Finds codes: by a number, by a group's id such as `4xx`, or by words in any language of the dataset.
///
/// Letter case, spaces, accents and Unicode's compatibility forms make no difference: `통화중` finds `통화 중`, and `aqui`
/// finds `aquí`. A number that is no code may be that of an RFC. Words are searched for in phrases and in the words that
/// people type for a code, then in facts (see [`keywords`]), and only if that finds nothing in the other texts. The best
/// matches come first.
///
/// # Errors
///
/// Fails if a text is missing that the search has to look at; that is a finding of [`Dataset::load`].
///
/// ```
/// use phrasebook_dataset::{Dataset, LoadOptions, Tree, search};
///
/// let mut tree = Tree::default();
/// tree.insert("records/colour/dataset.toml", r#"
///     id = "colour"
///     version = "1.0.0"
///     file_stem = "colours"
///     record_files = ["all.toml"]
///     messages = { record = "colour", group = "hue" }
///     tables = { data = ["code"], page = ["code"], comparison_data = ["code"], comparison_page = ["code"] }
///     group = [{ id = "warm", first = 1, last = 9 }]
///     column = [{ name = "code", type = "key" }, { name = "aliases", type = "texts" }]
/// "#);
/// tree.insert("records/colour/all.toml", "
///     [[record]]
///     code = 1
///     aliases = ['Scarlet']
///     [[record]]
///     code = 2
/// ");
/// tree.insert("locales/en/colour.ftl", "colour-1 = Red\ncolour-2 = Orange red\n");
/// tree.insert("locales/en/ui.ftl", "ui-language = English\n");
///
/// let (dataset, _) = Dataset::load(&tree, "colour", &LoadOptions::default()).unwrap();
/// let codes = |query| -> Vec<u32> {
///     let found = search::find(&dataset, query).unwrap();
///     found.iter().filter_map(|found| found.record.key().number()).collect()
/// };
/// assert_eq!(codes("2"), [2]);
/// assert_eq!(codes("WARM"), [1, 2]);
/// assert_eq!(codes("red"), [1, 2]);
/// assert_eq!(codes("orangé"), [2]);
/// assert_eq!(codes("scarlet"), [1]);
/// assert!(codes("blue").is_empty());
/// ```
pub fn find<'a>(dataset: &'a Dataset, query: &str) -> Result<Vec<Match<'a>>, FormatError> {
    let registry = dataset.registry();
    let records = || registry.records().iter();
    let in_source = |record: &'a Record| Match::of_source(dataset, record);
    let query = fold(query);
    if query.is_empty() {
        return Ok(Vec::new());
    }
    if let Some(record) = registry.record_named(&query) {
        return Ok(vec![in_source(record)]);
    }
    if query.bytes().all(|byte| byte.is_ascii_digit()) {
        let Ok(rfc) = query.parse() else { return Ok(Vec::new()) };
        let cited = records().filter(|record| keywords(dataset, record).contains(&Keyword::Rfc(rfc)));
        return Ok(cited.map(in_source).collect());
    }
    if let Some(group) = registry.schema().group_ids().find(|id| fold(id) == query) {
        return Ok(registry.members(Some(group)).map(in_source).collect());
    }
    let mut fits: Vec<(Fit, Match<'a>)> = Vec::new();
    for record in records() {
        fits.extend(fit(dataset, record, &query)?);
    }
    if fits.iter().any(|(fit, _)| *fit < Fit::Text) {
        fits.retain(|(fit, _)| *fit < Fit::Text);
    }
    fits.sort_by_key(|(fit, found)| (*fit, found.record.key().clone()));
    Ok(fits.into_iter().map(|(_, found)| found).collect())
}

/// The facts by which a record is found, each once, in the order of the dataset's columns.
#[must_use]
pub fn keywords(dataset: &Dataset, record: &Record) -> Vec<Keyword> {
    let schema = dataset.registry().schema();
    let group = record.group().map(|id| Keyword::Group(id.to_owned()));
    let mut keywords: Vec<Keyword> = group.into_iter().collect();
    for column in &schema.columns {
        match record.value(&column.name) {
            Some(Value::Items(items)) => {
                let fields = || column.fields.iter();
                let values =
                    items.iter().flat_map(|item| fields().filter_map(|field| item.value(&field.name)));
                values.for_each(|value| collect(value, &mut keywords));
            }
            Some(value) => collect(value, &mut keywords),
            None => {}
        }
    }
    let mut seen = BTreeSet::new();
    keywords.retain(|keyword| seen.insert(keyword.to_string()));
    keywords
}

/// The words by which a record is found in `locale`.
///
/// # Errors
///
/// Fails if a text is missing.
pub fn texts(dataset: &Dataset, record: &Record, locale: &Locale) -> Result<Texts, FormatError> {
    let schema = dataset.registry().schema();
    let id = schema.record_message(record.key());
    let mut texts = Texts { phrase: locale.catalog.value(&id, NO_ARGUMENTS)?, ..Texts::default() };
    let is_lead = |name: &str| {
        schema.columns_of(Table::Page).any(|column| column.name == name && column.kind == Type::Attribute)
    };
    for name in &schema.messages.attributes {
        let text = locale.catalog.attribute(&id, name, NO_ARGUMENTS)?;
        if is_lead(name) { &mut texts.leads } else { &mut texts.others }.push(text);
    }
    if let (Some(detail), Some(message)) = (&schema.messages.detail, locale.catalog.message(&id))
        && message.text(Some(&detail.attribute)).is_some_and(|text| text.variables.is_empty())
    {
        texts.detail = Some(locale.catalog.attribute(&id, &detail.attribute, NO_ARGUMENTS)?);
    }
    texts.search = locale.search_words.get(&id).map(|found| found.words.clone()).unwrap_or_default();
    Ok(texts)
}

/// A text without what makes no difference to a reader who searches: letter case, spaces, accents and Unicode's
/// compatibility forms.
///
/// ```
/// use phrasebook_dataset::search::fold;
///
/// assert_eq!(fold("Ocupado AQUÍ"), "ocupadoaqui");
/// assert_eq!(fold("통화 중"), fold("통화중"));
/// assert_eq!(fold("ＢＵＳＹ　Here"), "busyhere");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let decomposed = text.nfkd().filter(|c| !c.is_whitespace() && !is_combining_mark(*c));
    decomposed.flat_map(char::to_lowercase).nfc().collect()
}

/// How well a record fits a query, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Phrase,
    /// A word that people type for it; the place in the list ranks.
    SearchWord(usize),
    PartOfPhrase,
    PartOfSearchWord,
    Fact,
    Text,
}

/// How well a record fits the folded query, and in which language.
fn fit<'a>(
    dataset: &'a Dataset,
    record: &'a Record,
    query: &str,
) -> Result<Option<(Fit, Match<'a>)>, FormatError> {
    let mut best: Option<(Fit, Match<'a>)> = None;
    for locale in dataset.locales() {
        let found = fit_of_texts(&texts(dataset, record, locale)?, query);
        // The first locale wins among equals.
        if let Some(fit) = found.filter(|fit| best.is_none_or(|(best, _)| *fit < best)) {
            best = Some((fit, Match { record, locale, is_in_text: fit == Fit::Text }));
        }
    }
    let has_fact = || keywords(dataset, record).iter().any(|keyword| is_named(keyword, query));
    if best.is_none_or(|(fit, _)| fit > Fit::Fact) && has_fact() {
        best = Some((Fit::Fact, Match::of_source(dataset, record)));
    }
    Ok(best)
}

fn fit_of_texts(texts: &Texts, query: &str) -> Option<Fit> {
    let phrase = fold(&texts.phrase);
    if phrase == query {
        Some(Fit::Phrase)
    } else if let Some(place) = texts.search.iter().position(|word| fold(word) == query) {
        Some(Fit::SearchWord(place))
    } else if phrase.contains(query) {
        Some(Fit::PartOfPhrase)
    } else if texts.search.iter().any(|word| fold(word).contains(query)) {
        Some(Fit::PartOfSearchWord)
    } else {
        let mut others = texts.leads.iter().chain(&texts.others).chain(&texts.detail);
        others.any(|text| fold(text).contains(query)).then_some(Fit::Text)
    }
}

/// Whether a folded query names a fact. A part of an RFC's number names nothing; groups and sections are no words.
fn is_named(keyword: &Keyword, query: &str) -> bool {
    match keyword {
        Keyword::Text(text) => fold(text).contains(query),
        Keyword::Rfc(_) => fold(&keyword.to_string()) == query,
        Keyword::Group(_) | Keyword::Section(_) => false,
    }
}

fn collect(value: &Value, keywords: &mut Vec<Keyword>) {
    match value {
        Value::Text(text) => keywords.push(Keyword::Text(text.clone())),
        Value::Texts(texts) => keywords.extend(texts.iter().cloned().map(Keyword::Text)),
        Value::References(references) => {
            for reference in references {
                keywords.push(Keyword::Rfc(reference.rfc));
                let sections = reference.locators.iter().filter_map(|locator| match locator {
                    Locator::Section(section) => Some(section.clone()),
                    Locator::Table { section, .. } => section.clone(),
                    _ => None,
                });
                keywords.extend(sections.map(Keyword::Section));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{LoadOptions, Tree};

    const DATASET: &str = r#"
        id = "c"
        version = "1.0.0"
        file_stem = "c"
        record_files = ["a.toml"]
        messages = { record = "r", group = "g", attributes = ["summary", "caller"], search = "search", detail = { attribute = "detail", column = "more" } }
        tables = { data = ["code"], page = ["code", "summary"], comparison_data = ["code"], comparison_page = ["code"] }
        group = [{ id = "1xx", first = 100, last = 199 }, { id = "2xx", first = 200, last = 299 }]
        [[column]]
        name = "code"
        type = "key"
        [[column]]
        name = "summary"
        type = "attribute"
        [[column]]
        name = "reference"
        type = "reference"
        [[column]]
        name = "headers"
        type = "items"
        field = [{ name = "name", type = "text" }, { name = "reference", type = "reference" }]
        [[column]]
        name = "more"
        type = "label"
        values = ["may"]
    "#;

    const RECORDS: &str = r#"
        [[record]]
        code = 100
        reference = ["RFC 3261 21.4.24"]
        [[record]]
        code = 101
        more = "may"
        headers = [{ name = "Min-SE", reference = ["RFC 4028 6", "RFC 3261 21.4.24"] }]
        [[record]]
        code = 200
    "#;

    const ENGLISH: &str = "r-100 = Busy Here
    .summary = Somebody else speaks
    .caller = Call later
r-101 = Busy
    .summary = Quite another thing
    .caller = Min-SE is too small
    .detail = Wait for a while
r-200 = Fine
    .summary = Nothing is busy
    .caller = All is well
";

    const KOREAN: &str = "r-100 = 통화 중
    .summary = 가
    .caller = 나
r-101 = 다
    .summary = 라
    .caller = 마
    .detail = 바
r-200 = 사
    .summary = 아
    .caller = 자
    .search = 좋음, in order
";

    fn dataset() -> Dataset {
        let mut tree = Tree::default();
        tree.insert("records/c/dataset.toml", DATASET);
        tree.insert("records/c/a.toml", RECORDS);
        tree.insert("locales/en/c.ftl", ENGLISH);
        tree.insert("locales/ko/c.ftl", KOREAN);
        tree.insert("locales/en/ui.ftl", "ui-language = English\n");
        tree.insert("locales/ko/ui.ftl", "ui-language = 한국어\n");
        Dataset::load(&tree, "c", &LoadOptions::default()).unwrap().0
    }

    #[test]
    fn the_best_matches_come_first_and_name_their_language() {
        let dataset = dataset();
        let cases: &[(&str, &[(u32, &str)])] = &[
            ("", &[]),
            ("100", &[(100, "en")]),
            ("102", &[]),
            ("99999999999999999999", &[]),
            ("2xx", &[(200, "en")]),
            // The whole phrase, then a part of one; other texts only where nothing else is found.
            ("busy", &[(101, "en"), (100, "en")]),
            ("통화중", &[(100, "ko")]),
            ("speaks", &[(100, "en")]),
            ("for a while", &[(101, "en")]),
            ("아", &[(200, "ko")]),
            ("좋음", &[(200, "ko")]),
            ("In-Order", &[]),
            ("in order", &[(200, "ko")]),
            ("order", &[(200, "ko")]),
            // A fact comes before a text that says the same.
            ("min-se", &[(101, "en")]),
            ("RFC 4028", &[(101, "en")]),
            ("4028", &[(101, "en")]),
            ("rfc3261", &[(100, "en"), (101, "en")]),
            ("rfc32", &[]),
            ("21.4.24", &[]),
        ];
        for (query, expected) in cases {
            let found = find(&dataset, query).unwrap();
            let found = found.iter().map(|found| (found.record.key().number(), found.locale.tag.as_str()));
            let expected: Vec<_> = expected.iter().map(|(number, tag)| (Some(*number), *tag)).collect();
            assert_eq!(found.collect::<Vec<_>>(), expected, "{query:?}");
        }
    }

    #[test]
    fn keywords_are_each_listed_once() {
        let dataset = dataset();
        let found = |code: u32| {
            let keywords = keywords(&dataset, dataset.registry().record(&code.into()).unwrap());
            keywords.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(found(100), ["1xx", "RFC 3261", "21.4.24"]);
        assert_eq!(found(101), ["1xx", "Min-SE", "RFC 4028", "6", "RFC 3261", "21.4.24"]);
        assert_eq!(found(200), ["2xx"]);
    }

    #[test]
    fn texts_are_told_apart_by_what_tables_show() {
        let dataset = dataset();
        let record = dataset.registry().record(&101.into()).unwrap();
        let expected = Texts {
            phrase: "Busy".to_owned(),
            leads: vec!["Quite another thing".to_owned()],
            others: vec!["Min-SE is too small".to_owned()],
            detail: Some("Wait for a while".to_owned()),
            search: Vec::new(),
        };
        assert_eq!(texts(&dataset, record, dataset.source_locale()), Ok(expected));
    }

    #[test]
    fn a_text_that_is_missing_is_an_error() {
        let mut tree = Tree::default();
        tree.insert("records/c/dataset.toml", DATASET);
        tree.insert("records/c/a.toml", RECORDS);
        tree.insert("locales/en/c.ftl", ENGLISH.replace("    .caller = Call later\n", ""));
        tree.insert("locales/en/ui.ftl", "ui-language = English\n");
        let (dataset, _) = Dataset::load(&tree, "c", &LoadOptions::default()).unwrap();
        assert_eq!(find(&dataset, "busy").unwrap_err(), FormatError::Missing("r-100.caller".to_owned()));
        assert_eq!(find(&dataset, "100").unwrap().len(), 1);
    }
}
