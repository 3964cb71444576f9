//! An `SQLite` database: tables of facts and texts, a view of the codes that a phrase may mean, and the table that
//! Kamailio and OpenSIPS read.
//!
//! The tables follow from the schema of the dataset: `records` has its columns, and each column of items is a table of
//! its own. The comments in their definitions stay in the file, for whoever opens it with `.schema`. The same data makes
//! the same bytes.

mod data;
mod table;
mod views;

use phrasebook_registry::Type;
use rusqlite::Connection;

use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::Messages;
use data::{dataset, group_texts, groups, items, links, locales, phrases, records, shared_items};
use table::SqlTable;
use views::{kamailio_reason, known_phrases, language_names, language_ranges, version};

pub(crate) const FORMAT: Format = Format::new(
    "sqlite",
    "An SQLite database of facts and texts, with the table that Kamailio and OpenSIPS read",
    files,
);

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    Ok(Files::from([(format!("{}.sqlite", messages.schema().id), database(messages)?)]))
}

fn database(messages: &Messages<'_>) -> Result<Vec<u8>, Error> {
    let mut database = Connection::open_in_memory()?;
    // One transaction, at whose end groups and records may refer to one another.
    database.execute_batch("PRAGMA foreign_keys = ON; BEGIN")?;
    let tables = tables(messages)?;
    for table in &tables {
        database.execute_batch(&table.definition())?;
    }
    for table in &tables {
        table.insert(&database)?;
    }
    database.execute_batch(&known_phrases(messages))?;
    database.execute_batch(&kamailio_reason(messages))?;
    database.execute_batch("COMMIT")?;
    Ok(database.serialize("main")?.to_vec())
}

fn tables(messages: &Messages<'_>) -> Result<Vec<SqlTable>, Error> {
    let mut tables = vec![
        dataset(messages),
        locales(messages),
        groups(messages),
        group_texts(messages),
        records(messages),
        phrases(messages)?,
    ];
    for column in messages.schema().columns.iter().filter(|column| column.kind == Type::Items) {
        tables.push(items(messages, column));
        tables.extend(shared_items(messages, column));
    }
    let linking = messages.schema().columns.iter().filter(|column| column.kind == Type::Link);
    tables.extend(linking.map(|column| links(messages, column)));
    tables.extend([language_ranges(messages), language_names(messages), version()]);
    Ok(tables)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn the_table_has_the_rows_of_the_kamailio_export() {
        let dataset = testing::dataset();
        for tags in [&["en", "es", "ko", "zh-CN"][..], &["zh-CN"]] {
            let locales: Vec<_> = tags.iter().map(|tag| dataset.locale(tag).unwrap()).collect();
            let messages = Messages::new(&dataset, &locales).unwrap();
            let bytes = database(&messages).unwrap();
            assert_eq!(bytes, database(&messages).unwrap(), "the bytes are not the same each time");
            let mut opened = Connection::open_in_memory().unwrap();
            opened.deserialize_read_exact("main", bytes.as_slice(), bytes.len(), true).unwrap();
            let mut select = opened.prepare("SELECT key_name, key_value FROM kamailio_reason").unwrap();
            let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
            let mut rows: Vec<(String, String)> = rows.map(Result::unwrap).collect();
            let mut expected = crate::sip::kamailio::rows(&messages);
            rows.sort();
            expected.sort();
            assert_eq!(rows, expected);
        }
    }
}
