//! What exports are made from: the texts of a dataset under keys that stay.

use phrasebook_catalog::{NO_ARGUMENTS, Piece};
use phrasebook_dataset::{Dataset, Locale};
use phrasebook_registry::{Record, Schema, Type};

use crate::Error;

/// A dataset in some of its locales.
pub(super) struct Book<'a> {
    pub(super) dataset: &'a Dataset,
    /// The words that translations start from, whether or not they are among those that are exported.
    pub(super) source: Words<'a>,
    /// The words of the locales, in the dataset's order.
    pub(super) locales: Vec<Words<'a>>,
}

/// The words of one locale.
pub(super) struct Words<'a> {
    /// The tag, such as `zh-CN`.
    pub(super) tag: &'a str,
    pub(super) locale: &'a Locale,
    /// The texts of the records, in the order of their codes.
    pub(super) records: Vec<Entry<'a>>,
    /// The texts of the groups, such as `class-4xx`.
    pub(super) groups: Vec<Entry<'a>>,
}

/// The texts of one message.
pub(super) struct Entry<'a> {
    /// The message's id, such as `status-486`, which is the key in every format.
    pub(super) id: String,
    /// The record; groups have none.
    pub(super) record: Option<&'a Record>,
    /// The value: a reason phrase.
    pub(super) phrase: String,
    /// The attributes by their names (`summary`, …), without the detail.
    pub(super) attributes: Vec<(&'a str, String)>,
    /// The name and the pattern of the more specific phrase, if the message has one.
    pub(super) detail: Option<(&'a str, &'a [Piece])>,
}

impl Entry<'_> {
    /// The text of an attribute, if the message has it.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| *other == name).map(|(_, text)| text.as_str())
    }

    /// The key and the text of the value and of each attribute, the key of an attribute after a dot: `status-486.caller`.
    pub(super) fn texts(&self) -> impl Iterator<Item = (String, &str)> {
        let attributes =
            self.attributes.iter().map(|(name, text)| (format!("{}.{name}", self.id), text.as_str()));
        std::iter::once((self.id.clone(), self.phrase.as_str())).chain(attributes)
    }
}

impl<'a> Book<'a> {
    pub(super) fn new(dataset: &'a Dataset, locales: &[&'a Locale]) -> Result<Self, Error> {
        let locales = locales.iter().map(|locale| Words::new(dataset, locale));
        let source = Words::new(dataset, dataset.source_locale())?;
        Ok(Self { dataset, source, locales: locales.collect::<Result<_, _>>()? })
    }

    pub(super) fn schema(&self) -> &'a Schema {
        self.dataset.registry().schema()
    }

    /// What data files call the code.
    pub(super) fn key_column(&self) -> &'a str {
        let column = self.schema().columns.iter().find(|column| column.kind == Type::Key);
        column.map_or("code", |column| column.name.as_str())
    }

    /// What data files call the value of a record's message: `reason_phrase`.
    pub(super) fn phrase_column(&self) -> &'a str {
        let column = self.schema().columns.iter().find(|column| column.kind == Type::Value);
        column.map_or("phrase", |column| column.name.as_str())
    }

    /// The name of the dataset in capitals, for what is a class elsewhere: `SipResponse`.
    pub(super) fn pascal_name(&self) -> String {
        let parts = self.schema().id.split(['-', '_']).map(|part| {
            let mut letters = part.chars();
            letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>()
        });
        parts.collect()
    }

    /// A line that says what a file holds: dataset, version, day of the registry, licence, and the program.
    pub(super) fn provenance(&self) -> String {
        let schema = self.schema();
        let registry = schema.registry.as_ref().map(|registry| format!(", registry of {}", registry.updated));
        let license = schema.license.as_ref().map(|license| format!(", {license}"));
        format!(
            "{} {}{}{}. Made by sip-phrasebook.",
            schema.id,
            schema.version,
            registry.unwrap_or_default(),
            license.unwrap_or_default()
        )
    }
}

impl<'a> Words<'a> {
    fn new(dataset: &'a Dataset, locale: &'a Locale) -> Result<Self, Error> {
        let schema = dataset.registry().schema();
        let entry = |id: String, record: Option<&'a Record>| {
            let message = locale.catalog.message(&id);
            let detail = schema.messages.detail.as_ref().map(|detail| detail.attribute.as_str());
            let mut attributes = Vec::new();
            // The order of the schema first; a group has attributes of its own.
            let names = schema.messages.attributes.iter().map(String::as_str);
            let has = |name: &&str| message.is_some_and(|message| message.attributes.contains_key(*name));
            for name in names.filter(has) {
                attributes.push((name, locale.catalog.attribute(&id, name, NO_ARGUMENTS)?));
            }
            let detail = detail.and_then(|name| Some((name, message?.text(Some(name))?.pieces.as_slice())));
            let phrase = locale.catalog.value(&id, NO_ARGUMENTS)?;
            Ok::<_, Error>(Entry { id, record, phrase, attributes, detail })
        };
        let records = dataset.registry().records().iter();
        let records = records.map(|record| entry(schema.record_message(record.code()), Some(record)));
        let groups = schema.groups.iter().map(|group| entry(schema.group_message(group), None));
        Ok(Self {
            tag: &locale.tag,
            locale,
            records: records.collect::<Result<_, _>>()?,
            groups: groups.collect::<Result<_, _>>()?,
        })
    }

    /// The texts of groups and records.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.groups.iter().chain(&self.records)
    }
}
