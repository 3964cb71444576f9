//! Cells of tables: a value of a record, or a text of a message, as a reader or a data file gets it.

use fluent_bundle::{FluentArgs, FluentValue};
use phrasebook_catalog::{FormatError, NO_ARGUMENTS};
use phrasebook_registry::{Column, Field, FieldType, Item, Record, Reference, Type, Value};

use crate::expected::{field_label, label};
use crate::rows::{Cell, Item as ListItem, Origin, Span, Target};
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
                let mut span = neutral(text, locale);
                span.language =
                    column.language.clone().or(span.language).filter(|language| *language != locale.tag);
                Cell::Text(vec![span])
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
                let items = texts.iter().map(|text| ListItem::plain(neutral(text, locale)));
                list_cell(items.collect(), words)?
            }
            (_, Some(Value::References(references))) => {
                list_cell(reference_spans(references).into_iter().map(ListItem::plain).collect(), words)?
            }
            (_, Some(Value::Items(items))) => {
                let items = items.iter().map(|item| list_item(column, item, None, words));
                item_list(items.collect::<Result<_, _>>()?, words)?
            }
            (_, Some(Value::Links(_))) => item_list(self.links(record, &[column], false, words)?, words)?,
            (_, _) => Cell::Text(Vec::new()),
        };
        Ok(cell)
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

/// A text that is the same in every language, such as a name of a protocol, beside the words of `locale`.
///
/// In words from right to left it is marked as text of another language, so that pages keep its direction apart.
fn neutral(text: &str, locale: &Locale) -> Span {
    let language = locale.is_right_to_left().then(|| "und".to_owned());
    Span { text: text.to_owned(), language, target: None }
}

/// References, each with a link to its place.
pub(super) fn reference_spans(references: &[Reference]) -> Vec<Span> {
    let span = |reference: &Reference| Span {
        text: reference.to_string(),
        language: None,
        target: Some(Target::Url(reference.url())),
    };
    references.iter().map(span).collect()
}

/// The references in a value, which is nothing else.
pub(super) fn references_in(value: Option<&Value>) -> &[Reference] {
    match value {
        Some(Value::References(references)) => references,
        _ => &[],
    }
}

/// Items, which may have separators of their own within.
pub(super) fn item_list(items: Vec<ListItem>, words: Option<&Locale>) -> Result<Cell, FormatError> {
    Ok(Cell::List { items, separator: Span::plain(separator(words, "ui-item-separator", "; ")?) })
}

/// An item in one line, with where it is specified: the fields that name it, joined by a colon, then the others in
/// brackets, the range of codes last.
pub(super) fn list_item(
    column: &Column,
    item: &Item,
    range: Option<String>,
    words: Option<&Locale>,
) -> Result<ListItem, FormatError> {
    let mut head = Vec::new();
    let mut language = None;
    let mut qualifiers = Vec::new();
    let mut references = Vec::new();
    for field in &column.fields {
        let Some(value) = item.value(&field.name) else { continue };
        references.extend(reference_spans(references_in(Some(value))));
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
    let brackets: Vec<_> = qualifiers.iter().map(Span::plain).collect();
    let spans = qualified(Span { text: head.join(": "), language, target: None }, &brackets, words)?;
    let name = head.into_iter().next();
    Ok(ListItem { name, qualifiers, spans, references, details: Vec::new() })
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

/// A text with others in brackets after it.
pub(super) fn qualified(
    head: Span,
    qualifiers: &[Span],
    words: Option<&Locale>,
) -> Result<Vec<Span>, FormatError> {
    if qualifiers.is_empty() {
        return Ok(vec![head]);
    }
    let separator = separator(words, "ui-qualifier-separator", ", ")?;
    let texts: Vec<_> = qualifiers.iter().map(|qualifier| qualifier.text.as_str()).collect();
    let joined = texts.join(&separator);
    let whole = match words {
        None => format!("{} ({joined})", head.text),
        Some(words) => {
            let mut arguments = FluentArgs::new();
            arguments.set("head", head.text.as_str());
            arguments.set("qualifiers", joined.as_str());
            words.catalog.value("ui-qualified", Some(&arguments))?
        }
    };
    // The head may be in another language than what the locale puts around it, and each piece may lead elsewhere.
    let pieces = whole.split_once(&head.text).and_then(|(before, rest)| {
        let (between, after) = rest.split_once(&joined)?;
        Some((before.to_owned(), between.to_owned(), after.to_owned()))
    });
    let Some((before, between, after)) = pieces else { return Ok(vec![Span::plain(whole)]) };
    let mut spans = vec![Span::plain(before), head, Span::plain(between)];
    for (at, qualifier) in qualifiers.iter().enumerate() {
        if at > 0 {
            spans.push(Span::plain(separator.as_str()));
        }
        spans.push(qualifier.clone());
    }
    spans.push(Span::plain(after));
    Ok(spans)
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
