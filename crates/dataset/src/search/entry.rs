//! The names, references and texts by which a record is found.

use foldhash::{HashSet, HashSetExt};
use phrasebook_catalog::{FormatError, NO_ARGUMENTS};
use phrasebook_registry::{FieldType, Key, Locator, Record, Reference, Table, Type, Value};

use super::text::{Kind, push_normalized};
use crate::{Dataset, Locale};

/// The kind of a record's name, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NameKind {
    /// The canonical phrase.
    Canonical,
    /// Another phrase for the record, in some language.
    Alias,
    /// A name that belongs to no language, such as that of a header field.
    Term,
    /// A qualifier of another name, such as the program that uses a phrase.
    Qualifier,
}

/// A name by which a record is found, the same in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Name {
    /// Its kind.
    pub kind: NameKind,
    /// Its text.
    pub text: String,
}

/// An RFC that a record cites.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Citation {
    /// The number of the RFC.
    pub rfc: u32,
    /// The sections that are cited.
    pub sections: Vec<String>,
    /// Whether the RFC specifies the record itself rather than a fact about it.
    pub is_own: bool,
}

/// The facts by which a record is found in every language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Facts {
    /// Its names, each once, in the order of the dataset's columns.
    pub names: Vec<Name>,
    /// The RFCs that it cites.
    pub citations: Vec<Citation>,
    /// The records of the first dataset that it links to.
    pub links: Vec<Key>,
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
    /// A pattern with variables is left out: the phrase and the description cover it.
    pub detail: Option<String>,
    /// Words that people type for it, the strongest first.
    pub search: Vec<String>,
}

impl Texts {
    /// Returns the words of the longer texts, each once, normalized for comparison and separated by spaces.
    #[must_use]
    pub fn words(&self) -> String {
        let texts = || self.leads.iter().chain(&self.others).chain(&self.detail);
        let mut plain = String::with_capacity(texts().map(|text| text.len() + 1).sum());
        // Normalization changes nothing across a space.
        for word in texts().flat_map(|text| text.split_whitespace()) {
            push_normalized(&mut plain, word);
            plain.push(' ');
        }
        let (mut seen, mut all) = (HashSet::with_capacity(512), String::with_capacity(plain.len()));
        for word in plain.split(|c| Kind::of(c) == Kind::Other) {
            if !word.is_empty() && seen.insert(word) {
                all.push_str(if all.is_empty() { "" } else { " " });
                all.push_str(word);
            }
        }
        all
    }
}

/// Returns the facts by which a record is found in every language. Of its links, only those to the dataset with the id
/// `main`, the first that is searched, are included.
#[must_use]
pub fn facts(dataset: &Dataset, record: &Record, main: &str) -> Facts {
    let schema = dataset.registry().schema();
    let mut facts = Facts::default();
    for column in &schema.columns {
        let is_fact_of_another =
            schema.columns.iter().any(|other| other.reference.as_deref() == Some(&column.name));
        let kind_of = |language: &Option<String>| match language {
            _ if schema.canonical.as_ref() == Some(&column.name) => NameKind::Canonical,
            Some(_) => NameKind::Alias,
            None => NameKind::Term,
        };
        match record.value(&column.name) {
            Some(Value::Text(text)) => facts.add(kind_of(&column.language), text),
            Some(Value::Texts(texts)) => {
                for text in texts {
                    facts.add(kind_of(&column.language), text);
                }
            }
            Some(Value::References(references)) => facts.cite(references, !is_fact_of_another),
            Some(Value::Items(items)) => {
                for item in items {
                    for field in &column.fields {
                        let kind =
                            if field.qualifier { NameKind::Qualifier } else { kind_of(&field.language) };
                        match item.value(&field.name) {
                            Some(Value::Text(text)) => facts.add(kind, text),
                            Some(Value::Texts(texts)) => texts.iter().for_each(|text| facts.add(kind, text)),
                            Some(Value::References(references)) if field.kind == FieldType::Reference => {
                                facts.cite(references, false);
                            }
                            _ => {}
                        }
                    }
                }
            }
            Some(Value::Links(links)) if column.dataset.as_deref() == Some(main) => {
                for link in links {
                    if !facts.links.contains(&link.to) {
                        facts.links.push(link.to.clone());
                    }
                }
            }
            _ => {}
        }
    }
    facts
}

impl Facts {
    fn add(&mut self, kind: NameKind, text: &str) {
        if !self.names.iter().any(|name| name.text == text) {
            self.names.push(Name { kind, text: text.to_owned() });
        }
    }

    fn cite(&mut self, references: &[Reference], is_own: bool) {
        for reference in references {
            let sections = reference.locators.iter().filter_map(|locator| match locator {
                Locator::Section(section) => Some(section.clone()),
                Locator::Table { section, .. } => section.clone(),
                _ => None,
            });
            self.citations.push(Citation { rfc: reference.rfc, sections: sections.collect(), is_own });
        }
    }
}

/// Returns the words by which a record is found in `locale`.
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
