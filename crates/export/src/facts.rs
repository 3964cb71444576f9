//! The language-free facts of a record, as JSON and as text.

use phrasebook_registry::{Column, Item, Link, Record, Reference, Schema, Shared, Type, Value as Fact};
use serde_json::{Map, Value, json};

/// The facts of a record by their columns, in the schema's order: the code, its group, and what the record holds.
///
/// A text is a string, a label its slug, a list an array, an item an object. A reference is an object of the RFC's
/// number, its sections and tables as text, and an address.
pub(crate) fn facts(schema: &Schema, record: &Record) -> Map<String, Value> {
    let mut facts = Map::new();
    for column in &schema.columns {
        let fact = match column.kind {
            Type::Key => Some(json!(record.key())),
            Type::Group => record.group().map(|id| json!(id)),
            _ => record.value(&column.name).map(value),
        };
        if let Some(fact) = fact {
            facts.insert(column.name.clone(), fact);
        }
        if column.kind == Type::Items
            && let Some(Fact::Items(list)) = record.value(&column.name)
        {
            facts.insert(column.name.clone(), items(column, list));
        }
    }
    facts
}

/// The bounds of a group that is a range: the lowest and the highest code, and the code that unknown ones are treated as.
pub(crate) fn range(schema: &Schema, id: &str) -> Map<String, Value> {
    let bounds = schema.group(id).map(|group| {
        [("first", json!(group.first)), ("last", json!(group.last)), ("unknown_as", json!(group.unknown_as))]
    });
    bounds.into_iter().flatten().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// The fields of an item of a column, in the schema's order.
pub(crate) fn item(column: &Column, item: &Item) -> Value {
    Value::Object(column.fields.iter().filter_map(|field| named(item, &field.name)).collect())
}

/// Facts that hold for a range of codes, which are items, with its bounds as `first` and `last`.
pub(crate) fn shared(schema: &Schema, shared: &Shared) -> Map<String, Value> {
    let (first, last) = shared.range();
    let mut facts = Map::from_iter([("first".to_owned(), json!(first)), ("last".to_owned(), json!(last))]);
    for column in schema.columns.iter().filter(|column| !shared.items(&column.name).is_empty()) {
        facts.insert(column.name.clone(), items(column, shared.items(&column.name)));
    }
    facts
}

fn items(column: &Column, items: &[Item]) -> Value {
    items.iter().map(|one| item(column, one)).collect()
}

fn named(item: &Item, field: &str) -> Option<(String, Value)> {
    item.value(field).map(|fact| (field.to_owned(), value(fact)))
}

fn value(fact: &Fact) -> Value {
    match fact {
        Fact::Text(text) | Fact::Label(text) => json!(text),
        Fact::Texts(texts) => json!(texts),
        Fact::References(references) => references.iter().map(reference).collect(),
        Fact::Links(links) => links.iter().map(link).collect(),
        // Items are written by the names of their column's fields; there are none within items.
        _ => Value::Null,
    }
}

/// A fact as one text, for cells: a list is a JSON array, references are separated by `; `.
pub(crate) fn plain(fact: &Fact) -> String {
    match fact {
        Fact::Text(text) | Fact::Label(text) => text.clone(),
        Fact::References(references) => {
            references.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
        }
        _ => value(fact).to_string(),
    }
}

/// A link as an object: the key as `to`, the condition as `when`, and the references.
fn link(link: &Link) -> Value {
    let mut object = Map::from_iter([("to".to_owned(), json!(link.to))]);
    if let Some(condition) = &link.condition {
        object.insert("when".to_owned(), json!(condition));
    }
    if !link.references.is_empty() {
        object.insert("references".to_owned(), link.references.iter().map(reference).collect());
    }
    Value::Object(object)
}

fn reference(reference: &Reference) -> Value {
    json!({ "rfc": reference.rfc, "text": reference.to_string(), "url": reference.url() })
}
