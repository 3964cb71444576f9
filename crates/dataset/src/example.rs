//! Examples: a record's phrase in the message that carries it.

use phrasebook_catalog::FormatError;
use phrasebook_registry::Record;

use crate::{Dataset, Locale};

impl Dataset {
    /// The message that carries `record`, with its phrase in the words of `locale`; none if the dataset has no example.
    ///
    /// Its lines end with a line feed. Sizes in the message count the carriage returns that the protocol adds.
    ///
    /// # Errors
    ///
    /// Fails if the locale has no phrase for the record.
    ///
    /// ```
    /// use phrasebook_dataset::{Dataset, LoadOptions, Tree};
    ///
    /// let mut tree = Tree::default();
    /// tree.insert("records/colour/dataset.toml", r#"
    ///     id = "colour"
    ///     version = "1.0.0"
    ///     file_stem = "colours"
    ///     record_files = ["all.toml"]
    ///     example_file = "example.toml"
    ///     messages = { record = "colour", group = "hue" }
    ///     tables = { data = ["code"], page = ["code"], comparison_data = ["code"], comparison_page = ["code"] }
    ///     group = [{ id = "warm", first = 1, last = 9 }]
    ///     column = [
    ///         { name = "code", type = "key" },
    ///         { name = "marks", type = "items", field = [{ name = "name", type = "text" }] },
    ///     ]
    /// "#);
    /// tree.insert("records/colour/all.toml", "[[record]]\ncode = 1\nmarks = [{ name = \"Shade\" }]\n");
    /// tree.insert("records/colour/example.toml", r#"
    ///     message = "{code} {phrase}\n{items}\nLength: {length}\n\n{body}"
    ///     items = { column = "marks", name = "name", line = "{name}: {value}", shown = {} }
    ///     slots = { body = "" }
    ///     values = { Shade = "dark" }
    ///     entry = [{ codes = [1], body = "like a rose" }]
    /// "#);
    /// tree.insert("locales/en/colour.ftl", "colour-1 = Red\n");
    /// tree.insert("locales/en/ui.ftl", "ui-language = English\n");
    ///
    /// let (dataset, _) = Dataset::load(&tree, "colour", &LoadOptions::default()).unwrap();
    /// let record = dataset.registry().record(&1.into()).unwrap();
    /// assert_eq!(
    ///     dataset.example(record, dataset.source_locale()).unwrap().as_deref(),
    ///     Some("1 Red\nShade: dark\nLength: 13\n\nlike a rose\n")
    /// );
    /// ```
    pub fn example(&self, record: &Record, locale: &Locale) -> Result<Option<String>, FormatError> {
        let Some(example) = &self.example else { return Ok(None) };
        let phrase = self.phrase(&locale.tag, record.key())?;
        Ok(Some(example.message(&self.registry, record, &phrase)))
    }
}
