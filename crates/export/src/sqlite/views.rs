//! Tables and views for lookups by servers: language ranges, all phrases for each code, and the table that Kamailio and
//! OpenSIPS read.

use phrasebook_registry::{FieldType, Type};
use rusqlite::types::Value;

use super::table::{SqlTable, literal, number, position, quoted, text};
use crate::messages::Messages;
use crate::ranges;

pub(super) fn language_ranges(messages: &Messages<'_>) -> SqlTable {
    let mut table = SqlTable::new(
        "language_ranges",
        "What a range of languages reaches (RFC 4647, lookup): the longest row that begins the range.",
        &[
            (
                "range",
                "TEXT NOT NULL PRIMARY KEY",
                "in lower case; * in it is any script that no other row has, and zz any such region",
            ),
            (
                "tags",
                "TEXT NOT NULL",
                "tags in lower case, best first, separated by spaces; empty for nothing",
            ),
        ],
        &[],
    );
    let rows = ranges::reached(&lower_tags(messages)).into_iter();
    table.rows = rows.map(|(range, tags)| vec![Value::Text(range), Value::Text(tags.join(" "))]).collect();
    table
}

pub(super) fn language_names(messages: &Messages<'_>) -> SqlTable {
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
    let rows = ranges::named(&lower_tags(messages)).into_iter();
    table.rows = rows
        .map(|(range, tag, closeness)| vec![Value::Text(range), Value::Text(tag), position(closeness)])
        .collect();
    table
}

fn lower_tags(messages: &Messages<'_>) -> Vec<String> {
    messages.locales.iter().map(|words| words.tag.to_lowercase()).collect()
}

pub(super) fn version() -> SqlTable {
    let mut table = SqlTable::new(
        "version",
        "For Kamailio, which asks for the versions of its tables here.",
        &[
            ("table_name", "TEXT NOT NULL PRIMARY KEY", "a table or view"),
            ("table_version", "INTEGER NOT NULL", "the version of the columns that the module expects"),
        ],
        &[],
    );
    table.rows.push(vec![text("kamailio_reason"), number(crate::sip::kamailio::HTABLE_VERSION)]);
    table
}

/// The view of all phrases that mean a code: those in our languages, and the texts of records that are in a language,
/// such as the phrases of other programs.
pub(super) fn known_phrases(messages: &Messages<'_>) -> String {
    let key = quoted(messages.key_column());
    let phrase = messages.phrase_column();
    let mut selects =
        vec![format!("SELECT {}, {key}, locale, {} FROM phrases", quoted(phrase), literal(phrase))];
    let select = |table: &str, name: &str, language: &str, source: &str| {
        let (table, name) = (quoted(table), quoted(name));
        let (language, source) = (literal(language), literal(source));
        format!("SELECT {name}, {key}, {language}, {source} FROM {table} WHERE {name} IS NOT NULL")
    };
    for column in &messages.schema().columns {
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
         -- What a phrase may mean; `source` is the column that has it. Several codes may have the same phrase.\n{}",
        selects.join("\nUNION\n")
    )
}

/// The table that servers load: the keys and values of the Kamailio export, in the columns that Kamailio's htable
/// module expects. It is a table rather than a view, because OpenSIPS needs declared column types, and views do not
/// have them.
pub(super) fn kamailio_reason(messages: &Messages<'_>) -> String {
    let key = quoted(messages.key_column());
    let phrase = quoted(messages.phrase_column());
    format!(
        "CREATE TABLE kamailio_reason (\n\
         -- For Kamailio's htable module and OpenSIPS: phrases by locale and code, and locales by language range.\n\
         key_name TEXT NOT NULL PRIMARY KEY,\n\
         key_type INTEGER NOT NULL,\n\
         value_type INTEGER NOT NULL,\n\
         key_value TEXT NOT NULL,\n\
         expires INTEGER NOT NULL\n\
         );\n\
         INSERT INTO kamailio_reason\n\
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
