//! Cells of tables: a value of a record, or a text of a message, as a reader or a data file gets it.

use fluent_bundle::{FluentArgs, FluentValue};
use phrasebook_catalog::{FormatError, NO_ARGUMENTS};
use phrasebook_registry::{Column, Field, FieldType, Item, Key, Link, Record, Reference, Type, Value};

use crate::expected::{condition, field_label, label};
use crate::rows::{Cell, Item as ListItem, Origin, Span};
use crate::{Dataset, Locale};

impl Dataset {
    /// A cell in the row of `record`, whose message is `id` and shown in the words of `locale`.
    ///
    /// Labels and separators are in the words of `words`; without it, they are the slugs and separators of data files.
    pub(super) fn cell(
        &self,
        column: &Column,
        record: &Record,
        id: &str,
        locale: &Locale,
        words: Option<&Locale>,
    ) -> Result<Cell, FormatError> {
        let detail = self.schema().messages.detail.as_ref();
        let cell = match (column.kind, record.value(&column.name)) {
            (Type::Key, _) => Cell::Key(record.key().clone()),
            (Type::Group, _) => Cell::plain(record.group().unwrap_or_default()),
            (Type::Value, _) => Cell::plain(locale.catalog.value(id, NO_ARGUMENTS)?),
            (Type::Attribute, _) => Cell::plain(locale.catalog.attribute(id, &column.name, NO_ARGUMENTS)?),
            (Type::Origin, _) => Cell::plain(origin_text(&self.origin(&locale.tag, record.key()), words)?),
            (_, Some(Value::Text(text))) => {
                let language = column.language.clone().filter(|language| *language != locale.tag);
                Cell::Text(vec![Span { text: text.clone(), language, url: None }])
            }
            (_, Some(Value::Label(slug))) => {
                let text = match words {
                    Some(words) => words.catalog.value(&label(&column.name, slug), NO_ARGUMENTS)?,
                    None => slug.clone(),
                };
                match (words, detail.filter(|detail| detail.column == column.name)) {
                    (Some(words), Some(detail)) => {
                        let phrase =
                            locale.catalog.attribute(id, &detail.attribute, Some(&self.samples()))?;
                        let mut arguments = FluentArgs::new();
                        arguments.set("expectation", text);
                        arguments.set("phrase", phrase);
                        Cell::plain(words.catalog.value("ui-detail-example", Some(&arguments))?)
                    }
                    _ => Cell::plain(text),
                }
            }
            (_, Some(Value::Texts(texts))) => {
                let items = texts
                    .iter()
                    .map(|text| ListItem { spans: vec![Span::plain(text.clone())], references: Vec::new() });
                list_cell(items.collect(), words)?
            }
            (_, value @ Some(Value::References(_))) => {
                let spans = reference_spans(value).into_iter();
                let items = spans.map(|span| ListItem { spans: vec![span], references: Vec::new() });
                list_cell(items.collect(), words)?
            }
            (_, Some(Value::Items(items))) => {
                let items = items.iter().map(|item| list_item(column, item, None, words));
                item_list(items.collect::<Result<_, _>>()?, words)?
            }
            (_, Some(Value::Links(links))) => {
                let items = links.iter().map(|link| self.link_item(column, link, words));
                item_list(items.collect::<Result<_, _>>()?, words)?
            }
            (_, _) => Cell::Text(Vec::new()),
        };
        Ok(cell)
    }

    /// A link: the key and the phrase of the record that it leads to, then the condition in brackets.
    fn link_item(
        &self,
        column: &Column,
        link: &Link,
        words: Option<&Locale>,
    ) -> Result<ListItem, FormatError> {
        let dataset = column.dataset.as_deref().unwrap_or_default();
        let phrase = words.and_then(|words| self.links.name(dataset, &link.to, &words.tag));
        let condition = match (&link.condition, words) {
            (Some(slug), Some(words)) => Some(words.catalog.value(&condition(slug), NO_ARGUMENTS)?),
            (slug, _) => slug.clone(),
        };
        Ok(ListItem {
            spans: qualified(named(&link.to, phrase), condition.as_slice(), words)?,
            references: reference_spans(Some(&Value::References(link.references.clone()))),
        })
    }

    /// Values for the variables of more specific phrases, for examples and for checks.
    pub(crate) fn samples(&self) -> FluentArgs<'static> {
        let samples = self.schema().messages.detail.iter().flat_map(|detail| &detail.samples);
        let samples = samples.map(|(name, value)| {
            let value = match value {
                toml::Value::Integer(number) => FluentValue::from(*number),
                toml::Value::String(text) => FluentValue::from(text.clone()),
                // A finding of `Dataset::read`.
                other => FluentValue::from(other.to_string()),
            };
            (name.clone(), value)
        });
        samples.collect()
    }
}

/// References, each of which leads to its place.
pub(super) fn reference_spans(value: Option<&Value>) -> Vec<Span> {
    let Some(Value::References(references)) = value else { return Vec::new() };
    let span = |reference: &Reference| Span {
        text: reference.to_string(),
        language: None,
        url: Some(reference.url()),
    };
    references.iter().map(span).collect()
}

/// Items, which may have separators of their own within.
pub(super) fn item_list(items: Vec<ListItem>, words: Option<&Locale>) -> Result<Cell, FormatError> {
    Ok(Cell::List { items, separator: Span::plain(separator(words, "ui-item-separator", "; ")?) })
}

/// An item with where it is specified.
pub(super) fn list_item(
    column: &Column,
    item: &Item,
    range: Option<String>,
    words: Option<&Locale>,
) -> Result<ListItem, FormatError> {
    let references = column.fields.iter().flat_map(|field| reference_spans(item.value(&field.name)));
    Ok(ListItem { spans: item_spans(column, item, range, words)?, references: references.collect() })
}

fn origin_text(origin: &Origin, words: Option<&Locale>) -> Result<String, FormatError> {
    let Some(words) = words else { return Ok(origin.to_string()) };
    match origin {
        Origin::Source { document, line } => {
            let mut arguments = FluentArgs::new();
            arguments.set("document", document.as_str());
            arguments.set("line", line.to_string());
            words.catalog.value("ui-origin-source", Some(&arguments))
        }
        Origin::Authored => words.catalog.value("ui-origin-authored", NO_ARGUMENTS),
    }
}

/// Texts in one line, separated as the locale does it.
fn list(texts: &[impl AsRef<str>], words: Option<&Locale>) -> Result<String, FormatError> {
    let texts: Vec<_> = texts.iter().map(AsRef::as_ref).collect();
    Ok(texts.join(&separator(words, "ui-list-separator", ", ")?))
}

/// What separates texts: the words of the message `id`, or `plain` in data files.
fn separator(words: Option<&Locale>, id: &str, plain: &str) -> Result<String, FormatError> {
    words.map_or_else(|| Ok(plain.to_owned()), |words| words.catalog.value(id, NO_ARGUMENTS))
}

/// Short things, separated as the locale does it.
fn list_cell(items: Vec<ListItem>, words: Option<&Locale>) -> Result<Cell, FormatError> {
    Ok(Cell::List { items, separator: Span::plain(separator(words, "ui-list-separator", ", ")?) })
}

/// An item in one line: the fields that name it, joined by a colon, then the others in brackets, the range of codes last.
fn item_spans(
    column: &Column,
    item: &Item,
    range: Option<String>,
    words: Option<&Locale>,
) -> Result<Vec<Span>, FormatError> {
    let mut head = Vec::new();
    let mut language = None;
    let mut qualifiers = Vec::new();
    for field in &column.fields {
        let Some(value) = item.value(&field.name) else { continue };
        let Some(text) = field_text(column, field, value, words)? else { continue };
        let in_brackets = field.qualifier || field.kind == FieldType::Label;
        if in_brackets && !head.is_empty() {
            qualifiers.push(text);
        } else {
            head.push(text);
            language = language.or_else(|| field.language.clone());
        }
    }
    qualifiers.extend(range);
    let language = language.filter(|language| words.is_none_or(|words| words.tag != *language));
    qualified(Span { text: head.join(": "), language, url: None }, &qualifiers, words)
}

/// The name of a record: its number and its phrase, or its phrase alone if its key is a name; the key if the phrase is
/// not known.
pub(super) fn named(key: &Key, phrase: Option<&str>) -> Span {
    Span::plain(match (key, phrase) {
        (Key::Number(number), Some(phrase)) => format!("{number} {phrase}"),
        (_, Some(phrase)) => phrase.to_owned(),
        (key, None) => key.to_string(),
    })
}

/// A text with others in brackets after it.
pub(super) fn qualified(
    head: Span,
    qualifiers: &[String],
    words: Option<&Locale>,
) -> Result<Vec<Span>, FormatError> {
    if qualifiers.is_empty() {
        return Ok(vec![head]);
    }
    let qualifiers = qualifiers.join(&separator(words, "ui-qualifier-separator", ", ")?);
    let whole = match words {
        None => format!("{} ({qualifiers})", head.text),
        Some(words) => {
            let mut arguments = FluentArgs::new();
            arguments.set("head", head.text.as_str());
            arguments.set("qualifiers", qualifiers);
            words.catalog.value("ui-qualified", Some(&arguments))?
        }
    };
    // The head may be in another language than what the locale puts around it.
    Ok(match whole.split_once(&head.text) {
        Some((before, after)) => vec![Span::plain(before), head.clone(), Span::plain(after)],
        None => vec![Span::plain(whole)],
    })
}

fn field_text(
    column: &Column,
    field: &Field,
    value: &Value,
    words: Option<&Locale>,
) -> Result<Option<String>, FormatError> {
    match (value, words) {
        (Value::Text(text), _) => Ok(Some(text.clone())),
        (Value::Texts(texts), _) => list(texts, words).map(Some),
        (Value::Label(slug), None) => Ok(Some(slug.clone())),
        (Value::Label(slug), Some(words)) => {
            words.catalog.value(&field_label(&column.name, &field.name, slug), NO_ARGUMENTS).map(Some)
        }
        _ => Ok(None),
    }
}
