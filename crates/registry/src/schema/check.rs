//! What a `dataset.toml` has to be beyond its form.

use phrasebook_finding::{Finding, Source, hidden_character, is_reserved_name};

use super::{FieldType, Group, RULE, Schema, Table, Type};

/// How many columns a dataset may have.
const MAX_COLUMNS: usize = 256;

/// Checks what serde cannot.
pub(super) struct Check<'a> {
    pub(super) source: Source<'a>,
    pub(super) findings: Vec<Finding>,
}

impl Check<'_> {
    pub(super) fn schema(&mut self, schema: &Schema) {
        self.slug("id", &schema.id);
        if is_reserved_name(&schema.id) {
            self.wrong("id", "some systems keep this `id` for a device");
        }
        self.visible("version", &schema.version);
        schema.license.iter().for_each(|license| self.visible("license", license));
        if let Some(registry) = &schema.registry {
            self.visible("registry", &registry.name);
            registry.url.iter().for_each(|url| self.url(url));
        }
        self.file_name(&schema.file_stem);
        let files = schema.record_files.iter().chain(&schema.ledger_file).chain(&schema.example_file);
        files.for_each(|file| self.file_name(file));
        self.slug("record", &schema.messages.record);
        self.slug("group", &schema.messages.group);
        schema.messages.pair.iter().for_each(|pair| self.slug("pair", pair));
        self.groups(&schema.groups);
        if schema.columns.len() > MAX_COLUMNS {
            self.wrong("column", &format!("there are more than {MAX_COLUMNS} columns"));
        } else {
            self.columns(schema);
        }
    }

    fn groups(&mut self, groups: &[Group]) {
        let mut above: Option<&Group> = None;
        for group in groups {
            self.slug("id", &group.id);
            if group.first > group.last {
                self.wrong(&group.id, &format!("group `{}` ends before it begins", group.id));
            }
            if above.is_some_and(|above| group.first <= above.last) {
                self.wrong(&group.id, &format!("group `{}` does not begin behind the one above", group.id));
            }
            if group.unknown_as.is_some_and(|code| !(group.first..=group.last).contains(&code)) {
                self.wrong(&group.id, &format!("group `{}` has its `unknown_as` outside of it", group.id));
            }
            above = Some(group);
        }
        if groups.is_empty() {
            self.wrong("group", "there is no `[[group]]`");
        }
    }

    fn columns(&mut self, schema: &Schema) {
        for column in &schema.columns {
            let name = &column.name;
            self.column_name(name);
            if schema.columns.iter().filter(|other| other.name == *name).count() > 1 {
                self.wrong(name, &format!("column `{name}` is declared twice"));
            }
            if (column.kind == Type::Label) == column.values.is_empty() {
                self.wrong(
                    name,
                    &format!("column `{name}`: `values` belong to a label, and a label needs them"),
                );
            }
            if (column.kind == Type::Items) == column.fields.is_empty() {
                self.wrong(name, &format!("column `{name}`: fields belong to items, and items need them"));
            }
            column.values.iter().for_each(|value| self.slug("values", value));
            for field in &column.fields {
                self.column_name(&field.name);
                if (field.kind == FieldType::Label) == field.values.is_empty() {
                    let field = &field.name;
                    self.wrong(
                        field,
                        &format!("field `{field}`: `values` belong to a label, and a label needs them"),
                    );
                }
                field.values.iter().for_each(|value| self.slug("values", value));
            }
            if column.kind == Type::Attribute && !schema.messages.attributes.contains(name) {
                self.wrong(name, &format!("column `{name}`: `messages.attributes` has no such attribute"));
            }
        }
        let key = schema.columns.iter().find(|column| column.kind == Type::Key).map(|column| &column.name);
        for table in Table::ALL.into_iter().filter(|table| *table != Table::Entry) {
            if key.is_some() && !schema.names_of(table).iter().any(|name| Some(name) == key) {
                let name = Schema::name_of(table);
                self.wrong("tables", &format!("the table `{name}` does not show the key"));
            }
        }
        for kind in [Type::Key, Type::Value] {
            if schema.columns.iter().filter(|column| column.kind == kind).count() > 1 {
                self.wrong("column", &format!("more than one column has the type `{}`", kind.name()));
            }
        }
        if !schema.columns.iter().any(|column| column.kind == Type::Key) {
            self.wrong("column", "no column has the type `key`");
        }
        let conditions = schema.columns.iter().filter_map(|column| column.required_for.as_ref());
        let named = conditions.map(|condition| &condition.column);
        let named = named.chain(schema.messages.detail.as_ref().map(|detail| &detail.column));
        let named = named.chain(Table::ALL.iter().flat_map(|&table| schema.names_of(table)));
        for name in named {
            if schema.column(name).is_none() {
                self.wrong(name, &format!("there is no column `{name}`"));
            }
        }
        if let Some(name) = &schema.canonical {
            self.column_of_type(schema, "canonical", name, Type::Text);
        }
        for name in schema.columns.iter().filter_map(|column| column.reference.as_ref()) {
            self.column_of_type(schema, "reference", name, Type::Reference);
        }
    }

    /// Checks that the key `key` names a column that holds `kind`.
    fn column_of_type(&mut self, schema: &Schema, key: &str, name: &str, kind: Type) {
        if schema.column(name).is_none_or(|column| column.kind != kind) {
            let message = format!("`{key}` names `{name}`, which is no column of the type `{}`", kind.name());
            self.wrong(name, &message);
        }
    }

    /// A slug becomes a part of Fluent identifiers.
    fn slug(&mut self, key: &str, slug: &str) {
        let fits = !slug.is_empty()
            && slug.len() <= 64
            && slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            && !slug.starts_with('-');
        if !fits {
            self.wrong(key, &format!("`{slug}` is not a slug of lower-case letters, digits and hyphens"));
        }
    }

    fn visible(&mut self, key: &str, text: &str) {
        if let Some(hidden) = hidden_character(text) {
            self.wrong(key, &format!("`{key}` holds the hidden character U+{:04X}", u32::from(hidden)));
        }
    }

    /// An address becomes a link, which must not run anything.
    fn url(&mut self, url: &str) {
        let plain = url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>\\^`{|}".contains(&byte));
        if !plain || !(url.starts_with("https://") || url.starts_with("http://")) {
            self.wrong("url", "`url` is not an address of the web, `https://…`");
        }
    }

    fn column_name(&mut self, name: &str) {
        let fits = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.len() <= 64
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        if !fits {
            self.wrong(
                name,
                &format!("`{name}` is not a name of lower-case letters, digits and underscores"),
            );
        }
    }

    /// A file name stays inside its folder on every system.
    fn file_name(&mut self, name: &str) {
        let fits = name.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && name.len() <= 64
            && name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_.".contains(&byte))
            && !name.ends_with('.')
            && !is_reserved_name(name);
        if !fits {
            self.wrong(name, &format!("`{name}` is not a plain file name in lower case"));
        }
    }

    /// Adds a finding at the first line that holds `word` as a value, or else at all.
    fn wrong(&mut self, word: &str, message: &str) {
        let text = self.source.text;
        let at = text.find(&format!("\"{word}\"")).or_else(|| text.find(word)).unwrap_or(0);
        self.findings.push(Finding::error(RULE, self.source.place(at), message));
    }
}

#[cfg(test)]
mod tests {
    use phrasebook_finding::Source;

    use crate::Schema;

    const GOOD: &str = "id = \"c\"\nversion = \"1\"\nfile_stem = \"c\"\nrecord_files = [\"a.toml\"]\n[messages]\nrecord = \"r\"\n\
        group = \"g\"\n[[group]]\nid = \"a\"\nfirst = 1\nlast = 2\n[[column]]\nname = \"code\"\ntype = \"key\"\n[tables]\ndata = [\"code\"]\npage = [\"code\"]\ncomparison_data = [\"code\"]\ncomparison_page = [\"code\"]\n";

    #[track_caller]
    fn check(from: &str, to: &str, expected: &[(u32, &str)]) {
        assert!(GOOD.contains(from));
        let text = GOOD.replace(from, to);
        let findings = Schema::parse(Source { path: "f", text: &text }).err().unwrap_or_default();
        let found: Vec<_> =
            findings.iter().map(|finding| (finding.place.line, finding.message.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_dataset_is_checked_before_its_records() {
        check("", "", &[]);
        check(
            "id = \"c\"",
            "idd = \"c\"",
            &[(
                1,
                "unknown field `idd`, expected one of `id`, `version`, `license`, `file_stem`, `source_locale`, `record_files`, `ledger_file`, `example_file`, `registry`, `protocol`, `canonical`, `messages`, `lint`, `group`, `column`, `tables`",
            )],
        );
        check(
            "id = \"c\"",
            "id = \"../c\"",
            &[(1, "`../c` is not a slug of lower-case letters, digits and hyphens")],
        );
        check("a.toml", "../a.toml", &[(4, "`../a.toml` is not a plain file name in lower case")]);
        check(
            "version = \"1\"",
            "version = \"\\u0000\"",
            &[(2, "`version` holds the hidden character U+0000")],
        );
        for url in ["javascript:alert(1)", " https://x", "https://x\\\"y", "//x"] {
            let registry =
                format!("[registry]\nname = \"n\"\nurl = \"{url}\"\nupdated = 2026-01-07\n[messages]");
            check("[messages]", &registry, &[(7, "`url` is not an address of the web, `https://…`")]);
        }
        check(
            "comparison_data = [\"code\"]",
            "comparison_data = []",
            &[(15, "the table `comparison_data` does not show the key")],
        );
        for name in ["code", "phrase"] {
            let message = format!("`canonical` names `{name}`, which is no column of the type `text`");
            check("id = \"c\"", &format!("canonical = \"{name}\"\nid = \"c\""), &[(1, &message)]);
        }
        check(
            "type = \"key\"",
            "type = \"key\"\nreference = \"code\"",
            &[(13, "`reference` names `code`, which is no column of the type `reference`")],
        );
        check("a.toml", "nul.toml", &[(4, "`nul.toml` is not a plain file name in lower case")]);
        check("last = 2", "last = 0", &[(9, "group `a` ends before it begins")]);
        check("last = 2", "last = 2\nunknown_as = 3", &[(9, "group `a` has its `unknown_as` outside of it")]);
        check("type = \"key\"", "type = \"text\"", &[(12, "no column has the type `key`")]);
        check(
            "type = \"key\"",
            "type = \"label\"",
            &[
                (13, "column `code`: `values` belong to a label, and a label needs them"),
                (12, "no column has the type `key`"),
            ],
        );
    }
}
