//! A database of `SQLite`: facts and texts as tables, what a phrase may mean, and the view that Kamailio's htable reads.
//!
//! The tables follow from the schema of the dataset: `records` has its columns, and each column of items is a table of
//! its own. The comments in their definitions stay in the file, for whoever opens it with `.schema`. The same data makes
//! the same bytes.

use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_registry::{Column, FieldType, Item, Type, Value as Fact};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::book::{Book, Entry};
use super::{facts, json, ranges};
use crate::{Error, Files};

pub(super) fn files(book: &Book<'_>) -> Result<Files, Error> {
    Ok(Files::from([(format!("{}.sqlite", book.schema().id), database(book)?)]))
}

fn database(book: &Book<'_>) -> Result<Vec<u8>, rusqlite::Error> {
    let mut database = Connection::open_in_memory()?;
    // One transaction, at whose end groups and records may refer to one another.
    database.execute_batch("PRAGMA foreign_keys = ON; BEGIN")?;
    let tables = tables(book);
    for table in &tables {
        database.execute_batch(&table.definition())?;
    }
    for table in &tables {
        table.insert(&database)?;
    }
    database.execute_batch(&known_phrases(book))?;
    database.execute_batch(&kamailio_reason(book))?;
    database.execute_batch("COMMIT")?;
    database.serialize("main").map(|bytes| bytes.to_vec())
}

/// A table and what is in it.
struct SqlTable {
    name: String,
    comment: String,
    columns: Vec<SqlColumn>,
    constraints: Vec<String>,
    rows: Vec<Vec<Value>>,
}

struct SqlColumn {
    name: String,
    /// The type and what else the column has to fulfil.
    declaration: String,
    comment: String,
}

impl SqlTable {
    fn new(name: &str, comment: &str, columns: &[(&str, &str, &str)], constraints: &[&str]) -> Self {
        Self {
            name: name.to_owned(),
            comment: comment.to_owned(),
            columns: columns
                .iter()
                .map(|(name, declaration, comment)| column(name, declaration, comment))
                .collect(),
            constraints: constraints.iter().map(|&constraint| constraint.to_owned()).collect(),
            rows: Vec::new(),
        }
    }

    fn insert(&self, database: &Connection) -> Result<(), rusqlite::Error> {
        let places = vec!["?"; self.columns.len()].join(", ");
        let mut insert =
            database.prepare(&format!("INSERT INTO {} VALUES ({places})", quoted(&self.name)))?;
        for row in &self.rows {
            insert.execute(params_from_iter(row))?;
        }
        Ok(())
    }

    fn definition(&self) -> String {
        let columns = self.columns.iter().map(|column| {
            (
                format!("{} {}", quoted(&column.name), column.declaration),
                format!(" -- {}", one_line(&column.comment)),
            )
        });
        let constraints = self.constraints.iter().map(|constraint| (constraint.clone(), String::new()));
        let lines: Vec<_> = columns.chain(constraints).collect();
        let count = lines.len();
        let lines = lines.into_iter().enumerate().map(|(at, (definition, comment))| {
            let comma = if at + 1 < count { "," } else { "" };
            format!("    {definition}{comma}{comment}\n")
        });
        let lines = lines.collect::<Vec<_>>().concat();
        format!("CREATE TABLE {} ( -- {}\n{lines}) STRICT", quoted(&self.name), one_line(&self.comment))
    }
}

fn column(name: &str, declaration: &str, comment: &str) -> SqlColumn {
    SqlColumn { name: name.to_owned(), declaration: declaration.to_owned(), comment: comment.to_owned() }
}

/// An identifier.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A comment ends with its line.
fn one_line(comment: &str) -> String {
    comment.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A string literal.
fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn optional(value: Option<impl Into<String>>) -> Value {
    value.map_or(Value::Null, |text| Value::Text(text.into()))
}

fn number(number: impl Into<i64>) -> Value {
    Value::Integer(number.into())
}

fn position(at: usize) -> Value {
    Value::Integer(i64::try_from(at).unwrap_or(i64::MAX))
}

const JSON_TEXTS: &str = "a JSON array of texts";
const REFERENCES: &str = "RFCs with sections and tables, separated by `; `";
const FIRST_ADDRESS: &str = "the address of the first of them";

fn tables(book: &Book<'_>) -> Vec<SqlTable> {
    let mut tables =
        vec![dataset(book), locales(book), groups(book), group_texts(book), records(book), phrases(book)];
    for column in book.schema().columns.iter().filter(|column| column.kind == Type::Items) {
        tables.push(items(book, column));
        tables.extend(shared_items(book, column));
    }
    tables.extend([language_ranges(book), language_names(book), version()]);
    tables
}

fn dataset(book: &Book<'_>) -> SqlTable {
    let schema = book.schema();
    let mut table = SqlTable::new(
        "dataset",
        "Where the data is from; one row.",
        &[
            ("id", "TEXT NOT NULL PRIMARY KEY", "the name of the dataset"),
            ("version", "TEXT NOT NULL", "the version of the data"),
            ("license", "TEXT", "the licence of the data, an SPDX identifier"),
            ("registry", "TEXT", "the registry that the records follow"),
            ("registry_url", "TEXT", "its address"),
            (
                "registry_updated",
                "TEXT",
                "the day of its last change that the records include, as YYYY-MM-DD",
            ),
            ("about", "TEXT NOT NULL", "all that in a line"),
        ],
        &[],
    );
    let registry = schema.registry.as_ref();
    table.rows.push(vec![
        text(&schema.id),
        text(&schema.version),
        optional(schema.license.as_deref()),
        optional(registry.map(|registry| registry.name.as_str())),
        optional(registry.and_then(|registry| registry.url.as_deref())),
        optional(registry.map(|registry| registry.updated.to_string())),
        text(&book.provenance()),
    ]);
    table
}

fn locales(book: &Book<'_>) -> SqlTable {
    let mut table = SqlTable::new(
        "locales",
        "The languages of the texts.",
        &[
            ("tag", "TEXT NOT NULL PRIMARY KEY", "a BCP 47 tag, such as zh-CN"),
            ("position", "INTEGER NOT NULL UNIQUE", "from 0; the source locale comes first"),
            (
                "is_source",
                "INTEGER NOT NULL CHECK (is_source IN (0, 1))",
                "1 where the others were translated from",
            ),
        ],
        &[],
    );
    let source = book.dataset.source_locale();
    let rows = book.locales.iter().enumerate();
    table.rows = rows
        .map(|(at, words)| vec![text(words.tag), position(at), number(words.locale.is(source))])
        .collect();
    table
}

fn groups(book: &Book<'_>) -> SqlTable {
    let key = book.key_column();
    let general = format!("INTEGER REFERENCES records ({}) DEFERRABLE INITIALLY DEFERRED", quoted(key));
    let mut table = SqlTable::new(
        "groups",
        "Ranges of codes that belong together.",
        &[
            ("id", "TEXT NOT NULL PRIMARY KEY", "the name of the group"),
            ("first", "INTEGER NOT NULL", "the lowest code"),
            ("last", "INTEGER NOT NULL", "the highest code"),
            ("unknown_as", &general, "the code that a code of the group is treated as that has no record"),
        ],
        &["CHECK (first <= last)"],
    );
    let rows = book.schema().groups.iter().map(|group| {
        vec![
            text(&group.id),
            number(group.first),
            number(group.last),
            group.unknown_as.map_or(Value::Null, number),
        ]
    });
    table.rows = rows.collect();
    table
}

fn group_texts(book: &Book<'_>) -> SqlTable {
    let mut table = SqlTable::new(
        "group_texts",
        "What groups are called in each language.",
        &[
            ("group_id", "TEXT NOT NULL REFERENCES groups (id)", "the group"),
            ("locale", "TEXT NOT NULL REFERENCES locales (tag)", "the language"),
            ("phrase", "TEXT NOT NULL", "its name"),
        ],
        &["PRIMARY KEY (group_id, locale)"],
    );
    let attributes = attributes(book, book.locales.iter().flat_map(|words| &words.groups));
    table.columns.extend(attributes.iter().map(|name| column(name, "TEXT", &heading(book, name))));
    for (at, group) in book.schema().groups.iter().enumerate() {
        for words in &book.locales {
            let Some(entry) = words.groups.get(at) else { continue };
            let mut row = vec![text(&group.id), text(words.tag), text(&entry.phrase)];
            row.extend(attributes.iter().map(|name| optional(entry.attribute(name))));
            table.rows.push(row);
        }
    }
    table
}

/// The attributes that some of the messages have, in the schema's order.
fn attributes<'a>(book: &'a Book<'_>, entries: impl Iterator<Item = &'a Entry<'a>>) -> Vec<&'a str> {
    let entries: Vec<_> = entries.collect();
    let has = |name: &str| entries.iter().any(|entry| entry.attribute(name).is_some());
    book.schema().messages.attributes.iter().map(String::as_str).filter(|name| has(name)).collect()
}

/// What a column is called in the source locale, where it is shown at all.
fn heading(book: &Book<'_>, name: &str) -> String {
    let id = format!("column-{}", name.replace('_', "-"));
    book.dataset.source_locale().catalog.value(&id, NO_ARGUMENTS).unwrap_or_else(|_| name.replace('_', " "))
}

fn records(book: &Book<'_>) -> SqlTable {
    let schema = book.schema();
    let mut table = SqlTable::new("records", "The facts of each code.", &[], &[]);
    let shown = || schema.columns.iter().filter(|column| column.kind != Type::Items);
    for shown in shown() {
        let heading = heading(book, &shown.name);
        let required = if shown.required { " NOT NULL" } else { "" };
        let (declaration, kind) = match shown.kind {
            Type::Key => {
                ("INTEGER NOT NULL PRIMARY KEY".to_owned(), "the number that names the record".to_owned())
            }
            Type::Group => {
                ("TEXT NOT NULL REFERENCES groups (id)".to_owned(), "the group of the code".to_owned())
            }
            Type::Text => {
                let language =
                    shown.language.as_ref().map(|language| format!(", in the language {language}"));
                (format!("TEXT{required}"), format!("text{}", language.unwrap_or_default()))
            }
            Type::Label => {
                (format!("TEXT{required}{}", check(&shown.name, &shown.values)), "a slug".to_owned())
            }
            Type::Texts => (format!("TEXT{required}{}", check_json(&shown.name)), JSON_TEXTS.to_owned()),
            Type::Reference => (format!("TEXT{required}"), REFERENCES.to_owned()),
            _ => continue,
        };
        table.columns.push(column(&shown.name, &declaration, &format!("{heading}: {kind}")));
        if shown.kind == Type::Reference {
            table.columns.push(column(&address_column(&shown.name), "TEXT", FIRST_ADDRESS));
        }
    }
    for record in book.dataset.registry().records() {
        let mut row = Vec::new();
        for shown in shown() {
            match shown.kind {
                Type::Key => row.push(number(record.code())),
                Type::Group => {
                    row.push(optional(schema.group_of(record.code()).map(|group| group.id.as_str())));
                }
                kind if kind.is_of_record() => {
                    row.extend(values(record.value(&shown.name), kind == Type::Reference));
                }
                _ => {}
            }
        }
        table.rows.push(row);
    }
    table
}

fn address_column(name: &str) -> String {
    format!("{name}_url")
}

fn check(name: &str, values: &[String]) -> String {
    let values: Vec<_> = values.iter().map(|value| literal(value)).collect();
    format!(" CHECK ({} IN ({}))", quoted(name), values.join(", "))
}

fn check_json(name: &str) -> String {
    let name = quoted(name);
    // The function says 0 of NULL until SQLite 3.45.
    format!(" CHECK ({name} IS NULL OR json_valid({name}))")
}

/// The cell of a fact, and with references the cell of the first address.
fn values(fact: Option<&Fact>, with_address: bool) -> Vec<Value> {
    let mut cells = vec![optional(fact.map(facts::plain))];
    if with_address {
        let first = match fact {
            Some(Fact::References(references)) => references.first(),
            _ => None,
        };
        cells.push(optional(first.map(phrasebook_registry::Reference::url)));
    }
    cells
}

fn phrases(book: &Book<'_>) -> SqlTable {
    let key = book.key_column();
    let phrase = book.phrase_column();
    let code = format!("INTEGER NOT NULL REFERENCES records ({})", quoted(key));
    let primary = format!("PRIMARY KEY ({}, locale)", quoted(key));
    let mut table = SqlTable::new(
        "phrases",
        "The texts of each code in each language.",
        &[
            (key, &code, "the code"),
            ("locale", "TEXT NOT NULL REFERENCES locales (tag)", "the language"),
            (phrase, "TEXT NOT NULL", &heading(book, phrase)),
        ],
        &[&primary],
    );
    let attributes = attributes(book, book.locales.iter().flat_map(|words| &words.records));
    table.columns.extend(attributes.iter().map(|name| column(name, "TEXT", &heading(book, name))));
    let detail = book.schema().messages.detail.as_ref();
    if let Some(detail) = detail {
        let declaration = format!("TEXT{}", check_json(&detail.attribute));
        let comment = "a more specific phrase, a pattern as a JSON array of texts, variables and choices";
        table.columns.push(column(&detail.attribute, &declaration, comment));
    }
    for words in &book.locales {
        for entry in &words.records {
            let code = entry.record.map_or(Value::Null, |record| number(record.code()));
            let mut row = vec![code, text(words.tag), text(&entry.phrase)];
            row.extend(attributes.iter().map(|name| optional(entry.attribute(name))));
            if detail.is_some() {
                row.push(optional(entry.detail.map(|(_, pattern)| json::pieces(pattern).to_string())));
            }
            table.rows.push(row);
        }
    }
    table
}

/// The columns of a table of items, after those that say whose they are.
fn fields(column_of_items: &Column) -> Vec<SqlColumn> {
    let mut columns = Vec::new();
    for field in &column_of_items.fields {
        let required = if field.optional { "" } else { " NOT NULL" };
        let (check, comment) = match field.kind {
            FieldType::Label => (check(&field.name, &field.values), "a slug"),
            FieldType::Texts => (check_json(&field.name), JSON_TEXTS),
            FieldType::Reference => (String::new(), REFERENCES),
            _ => (String::new(), "text"),
        };
        columns.push(column(&field.name, &format!("TEXT{required}{check}"), comment));
        if field.kind == FieldType::Reference {
            columns.push(column(&address_column(&field.name), "TEXT", FIRST_ADDRESS));
        }
    }
    columns
}

fn cells(column_of_items: &Column, item: &Item) -> Vec<Value> {
    let fields = column_of_items.fields.iter();
    fields.flat_map(|field| values(item.value(&field.name), field.kind == FieldType::Reference)).collect()
}

fn items(book: &Book<'_>, items: &Column) -> SqlTable {
    let key = book.key_column();
    let code = format!("INTEGER NOT NULL REFERENCES records ({})", quoted(key));
    let primary = format!("PRIMARY KEY ({}, position)", quoted(key));
    let comment = format!("{}, of each code.", heading(book, &items.name));
    let columns = [(key, code.as_str(), "the code"), ("position", "INTEGER NOT NULL", "from 0")];
    let mut table = SqlTable::new(&items.name, &comment, &columns, &[&primary]);
    table.columns.extend(fields(items));
    for record in book.dataset.registry().records() {
        let Some(Fact::Items(list)) = record.value(&items.name) else { continue };
        for (at, item) in list.iter().enumerate() {
            let mut row = vec![number(record.code()), position(at)];
            row.extend(cells(items, item));
            table.rows.push(row);
        }
    }
    table
}

/// The items that hold for ranges of codes, if there are any.
fn shared_items(book: &Book<'_>, items: &Column) -> Option<SqlTable> {
    let comment =
        format!("{}, of each code from `first` to `last`, known or not.", heading(book, &items.name));
    let columns = [
        ("first", "INTEGER NOT NULL", "the lowest code"),
        ("last", "INTEGER NOT NULL", "the highest code"),
        ("position", "INTEGER NOT NULL", "from 0"),
    ];
    let name = format!("shared_{}", items.name);
    let mut table = SqlTable::new(&name, &comment, &columns, &["PRIMARY KEY (first, last, position)"]);
    table.columns.extend(fields(items));
    for shared in book.dataset.registry().shared() {
        let (first, last) = shared.range();
        for (at, item) in shared.items(&items.name).iter().enumerate() {
            let mut row = vec![number(first), number(last), position(at)];
            row.extend(cells(items, item));
            table.rows.push(row);
        }
    }
    (!table.rows.is_empty()).then_some(table)
}

fn language_ranges(book: &Book<'_>) -> SqlTable {
    let mut table = SqlTable::new(
        "language_ranges",
        "What a range of languages reaches (RFC 4647, lookup): the longest row that begins the range.",
        &[
            (
                "range",
                "TEXT NOT NULL PRIMARY KEY",
                "in lower case; * in it is any script that no other row has",
            ),
            (
                "tags",
                "TEXT NOT NULL",
                "tags in lower case, best first, separated by spaces; empty for nothing",
            ),
        ],
        &[],
    );
    let rows = ranges::reached(&lower_tags(book)).into_iter();
    table.rows = rows.map(|(range, tags)| vec![Value::Text(range), Value::Text(tags.join(" "))]).collect();
    table
}

fn language_names(book: &Book<'_>) -> SqlTable {
    let mut table = SqlTable::new(
        "language_names",
        "The ranges that name a locale, so that a weight of 0 refuses it.",
        &[
            ("range", "TEXT NOT NULL", "in lower case"),
            ("tag", "TEXT NOT NULL", "the tag of the locale in lower case"),
            ("closeness", "INTEGER NOT NULL", "the number of subtags; the closest range decides"),
        ],
        &["PRIMARY KEY (range, tag)"],
    );
    let rows = ranges::named(&lower_tags(book)).into_iter();
    table.rows = rows
        .map(|(range, tag, closeness)| vec![Value::Text(range), Value::Text(tag), position(closeness)])
        .collect();
    table
}

fn lower_tags(book: &Book<'_>) -> Vec<String> {
    book.locales.iter().map(|words| words.tag.to_lowercase()).collect()
}

fn version() -> SqlTable {
    let mut table = SqlTable::new(
        "version",
        "For Kamailio, which asks for the versions of its tables here.",
        &[
            ("table_name", "TEXT NOT NULL PRIMARY KEY", "a table or view"),
            ("table_version", "INTEGER NOT NULL", "the version of the columns that the module expects"),
        ],
        &[],
    );
    table.rows.push(vec![text("kamailio_reason"), number(super::kamailio::HTABLE_VERSION)]);
    table
}

/// The view of all phrases that mean a code: those in our languages, and the texts of records that are in a language,
/// such as the phrases of other programs.
fn known_phrases(book: &Book<'_>) -> String {
    let key = quoted(book.key_column());
    let phrase = book.phrase_column();
    let mut selects =
        vec![format!("SELECT {}, {key}, locale, {} FROM phrases", quoted(phrase), literal(phrase))];
    let select = |table: &str, name: &str, language: &str, source: &str| {
        let (table, name) = (quoted(table), quoted(name));
        let (language, source) = (literal(language), literal(source));
        format!("SELECT {name}, {key}, {language}, {source} FROM {table} WHERE {name} IS NOT NULL")
    };
    for column in &book.schema().columns {
        if let (Type::Text, Some(language)) = (column.kind, &column.language) {
            selects.push(select("records", &column.name, language, &column.name));
        }
        for field in &column.fields {
            if let (FieldType::Text, Some(language)) = (field.kind, &field.language) {
                selects.push(select(&column.name, &field.name, language, &column.name));
            }
        }
    }
    format!(
        "CREATE VIEW known_phrases (phrase, {key}, language, source) AS\n\
         -- What a phrase may mean; `source` is the column that has it. A phrase may stand for several codes.\n{}",
        selects.join("\nUNION\n")
    )
}

/// The view that Kamailio's module htable loads: the keys and values of its export, with the columns of htable's table.
fn kamailio_reason(book: &Book<'_>) -> String {
    let key = quoted(book.key_column());
    let phrase = quoted(book.phrase_column());
    format!(
        "CREATE VIEW kamailio_reason (key_name, key_type, value_type, key_value, expires) AS\n\
         -- For Kamailio's module htable: phrases by locale and code, and what ranges of languages reach.\n\
         SELECT 'about:dataset', 0, 0, about, 0 FROM dataset\n\
         UNION ALL\n\
         SELECT '*', 0, 0, group_concat(tag, ' '), 0 FROM (SELECT lower(tag) AS tag FROM locales ORDER BY position)\n\
         UNION ALL\n\
         SELECT range, 0, 0, CASE tags WHEN '' THEN '-' ELSE tags END, 0 FROM language_ranges\n\
         UNION ALL\n\
         SELECT range || '/' || tag, 0, 0, CAST(closeness AS TEXT), 0 FROM language_names\n\
         UNION ALL\n\
         SELECT lower(locale) || ':' || {key}, 0, 0, {phrase}, 0 FROM phrases"
    )
}

#[cfg(test)]
mod tests {
    use phrasebook_dataset::Dataset;

    use super::*;

    #[test]
    fn the_view_has_the_rows_of_the_kamailio_export() {
        let (dataset, _) = Dataset::load(&crate::root::embedded(), "sip-response").unwrap();
        for tags in [&["en", "es", "ko", "zh-CN"][..], &["zh-CN"]] {
            let locales: Vec<_> = tags.iter().map(|tag| dataset.locale(tag).unwrap()).collect();
            let book = Book::new(&dataset, &locales).unwrap();
            let bytes = database(&book).unwrap();
            assert_eq!(bytes, database(&book).unwrap(), "the bytes are not the same each time");
            let mut opened = Connection::open_in_memory().unwrap();
            opened.deserialize_read_exact("main", bytes.as_slice(), bytes.len(), true).unwrap();
            let mut select = opened.prepare("SELECT key_name, key_value FROM kamailio_reason").unwrap();
            let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
            let mut rows: Vec<(String, String)> = rows.map(Result::unwrap).collect();
            let mut expected = crate::export::kamailio::rows(&book);
            rows.sort();
            expected.sort();
            assert_eq!(rows, expected);
        }
    }

    #[test]
    fn names_and_texts_stay_what_they_are() {
        assert_eq!(quoted("a\"b"), "\"a\"\"b\"");
        assert_eq!(literal("a'b"), "'a''b'");
        assert_eq!(one_line("a\n b"), "a b");
    }
}
