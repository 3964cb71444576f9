//! Tables as SQL: definitions with comments, rows, and the words of SQL that texts become.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

/// A table and what is in it.
pub(super) struct SqlTable {
    pub(super) name: String,
    pub(super) comment: String,
    pub(super) columns: Vec<SqlColumn>,
    pub(super) constraints: Vec<String>,
    pub(super) rows: Vec<Vec<Value>>,
}

pub(super) struct SqlColumn {
    pub(super) name: String,
    /// The type and what else the column has to fulfil.
    pub(super) declaration: String,
    pub(super) comment: String,
}

impl SqlTable {
    pub(super) fn new(
        name: &str,
        comment: &str,
        columns: &[(&str, &str, &str)],
        constraints: &[&str],
    ) -> Self {
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

    pub(super) fn insert(&self, database: &Connection) -> Result<(), rusqlite::Error> {
        let places = vec!["?"; self.columns.len()].join(", ");
        let mut insert =
            database.prepare(&format!("INSERT INTO {} VALUES ({places})", quoted(&self.name)))?;
        for row in &self.rows {
            insert.execute(params_from_iter(row))?;
        }
        Ok(())
    }

    pub(super) fn definition(&self) -> String {
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

pub(super) fn column(name: &str, declaration: &str, comment: &str) -> SqlColumn {
    SqlColumn { name: name.to_owned(), declaration: declaration.to_owned(), comment: comment.to_owned() }
}

/// An identifier.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A comment ends with its line.
pub(super) fn one_line(comment: &str) -> String {
    comment.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A string literal.
pub(super) fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

pub(super) fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

pub(super) fn optional(value: Option<impl Into<String>>) -> Value {
    value.map_or(Value::Null, |text| Value::Text(text.into()))
}

pub(super) fn number(number: impl Into<i64>) -> Value {
    Value::Integer(number.into())
}

pub(super) fn position(at: usize) -> Value {
    Value::Integer(i64::try_from(at).unwrap_or(i64::MAX))
}

pub(super) fn check(name: &str, values: &[String]) -> String {
    let values: Vec<_> = values.iter().map(|value| literal(value)).collect();
    format!(" CHECK ({} IN ({}))", quoted(name), values.join(", "))
}

pub(super) fn check_json(name: &str) -> String {
    let name = quoted(name);
    // The function says 0 of NULL until SQLite 3.45.
    format!(" CHECK ({name} IS NULL OR json_valid({name}))")
}

#[cfg(test)]
mod tests {
    use super::{literal, one_line, quoted};

    #[test]
    fn names_and_texts_stay_what_they_are() {
        assert_eq!(quoted("a\"b"), "\"a\"\"b\"");
        assert_eq!(literal("a'b"), "'a''b'");
        assert_eq!(one_line("a\n b"), "a b");
    }
}
