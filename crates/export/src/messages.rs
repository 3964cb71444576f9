//! What exports are made from: the texts of a dataset under keys that stay.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase as _;
use phrasebook_catalog::{NO_ARGUMENTS, Piece};
use phrasebook_dataset::{Dataset, Locale};
use phrasebook_registry::{Column, Key, Record, Schema, Table, Type};

use crate::error::Error;

/// A dataset in some of its locales.
pub(crate) struct Messages<'a> {
    pub(crate) dataset: &'a Dataset,
    /// The words that translations start from, whether or not they are among those that are exported.
    pub(crate) source: LocaleMessages<'a>,
    /// The words of the locales, in the dataset's order.
    pub(crate) locales: Vec<LocaleMessages<'a>>,
    /// The other datasets, for formats that hold more than one.
    pub(crate) others: &'a [Dataset],
}

/// The columns whose values are lists, and the lists of each record as text, in the order of the columns.
pub(crate) struct Lists<'a> {
    pub(crate) columns: Vec<&'a Column>,
    texts: BTreeMap<Key, Vec<Option<String>>>,
}

impl Lists<'_> {
    /// The lists of a record as text.
    pub(crate) fn of(&self, key: &Key) -> &[Option<String>] {
        self.texts.get(key).map_or(&[], Vec::as_slice)
    }
}

/// The words of one locale.
pub(crate) struct LocaleMessages<'a> {
    /// The tag, such as `zh-CN`.
    pub(crate) tag: &'a str,
    pub(crate) locale: &'a Locale,
    facts: &'a [Record],
    /// The texts of the records, in their order.
    pub(crate) records: Vec<MessageTexts<'a>>,
    /// The texts of the groups, such as `class-4xx`.
    pub(crate) groups: Vec<MessageTexts<'a>>,
    /// Pairs of keys that are easily confused, the lower key first, in ascending order, with the text that tells them
    /// apart.
    pub(crate) pairs: Vec<(&'a (Key, Key), String)>,
}

/// The texts of one message.
pub(crate) struct MessageTexts<'a> {
    /// The message's id, such as `status-486`, which is the key in every format.
    pub(crate) id: String,
    /// The value: a reason phrase.
    pub(crate) phrase: String,
    /// The attributes by their names (`summary`, …), without the detail.
    pub(crate) attributes: Vec<(&'a str, String)>,
    /// The name and the pattern of the more specific phrase, if the message has one.
    pub(crate) detail: Option<(&'a str, &'a [Piece])>,
}

impl MessageTexts<'_> {
    /// The text of an attribute, if the message has it.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| *other == name).map(|(_, text)| text.as_str())
    }

    /// The key and the text of the value and of each attribute, the key of an attribute after a dot: `status-486.caller`.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (String, &str)> {
        let attributes =
            self.attributes.iter().map(|(name, text)| (format!("{}.{name}", self.id), text.as_str()));
        std::iter::once((self.id.clone(), self.phrase.as_str())).chain(attributes)
    }
}

impl<'a> Messages<'a> {
    pub(crate) fn new(dataset: &'a Dataset, locales: &[&'a Locale]) -> Result<Self, Error> {
        let locales = locales.iter().map(|locale| LocaleMessages::new(dataset, locale));
        let source = LocaleMessages::new(dataset, dataset.source_locale())?;
        Ok(Self { dataset, source, locales: locales.collect::<Result<_, _>>()?, others: &[] })
    }

    /// Adds the other datasets.
    pub(crate) fn beside(self, others: &'a [Dataset]) -> Self {
        Self { others, ..self }
    }

    pub(crate) fn schema(&self) -> &'a Schema {
        self.dataset.registry().schema()
    }

    /// What data files call the code.
    pub(crate) fn key_column(&self) -> &'a str {
        let column = self.schema().columns.iter().find(|column| column.kind == Type::Key);
        column.map_or("code", |column| column.name.as_str())
    }

    /// What data files call the value of a record's message: `reason_phrase`.
    pub(crate) fn phrase_column(&self) -> &'a str {
        let column = self.schema().columns.iter().find(|column| column.kind == Type::Value);
        column.map_or("phrase", |column| column.name.as_str())
    }

    /// The columns of data files whose values are lists, such as methods and header fields, and the lists of each
    /// record, written as in the data files. A list is `None` if it is empty. The lists are the same in every language.
    pub(crate) fn lists(&self) -> Result<Lists<'a>, Error> {
        let is_list = |name: &str| {
            let column = self.schema().column(name);
            column.is_some_and(|column| matches!(column.kind, Type::Texts | Type::Items))
        };
        let view = self.dataset.table(Table::Data, self.dataset.source_locale())?;
        let shown: Vec<_> =
            view.headings.iter().enumerate().filter(|(_, heading)| is_list(&heading.name)).collect();
        let columns = shown.iter().filter_map(|(_, heading)| self.schema().column(&heading.name)).collect();
        let texts = view.rows().map(|row| {
            let text = |at: usize| row.cells.get(at).map(ToString::to_string).filter(|text| !text.is_empty());
            (row.key.clone(), shown.iter().map(|(at, _)| text(*at)).collect())
        });
        Ok(Lists { columns, texts: texts.collect() })
    }

    /// The name of the dataset in capitals, for what is a class elsewhere: `SipResponse`.
    pub(crate) fn pascal_name(&self) -> String {
        self.schema().id.to_upper_camel_case()
    }

    /// A line that says what a file holds: dataset, version, day of the registry, licence, and the program.
    pub(crate) fn provenance(&self) -> String {
        let schema = self.schema();
        let registry = schema.upstream.as_ref().map(|registry| format!(", registry of {}", registry.updated));
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

impl<'a> LocaleMessages<'a> {
    fn new(dataset: &'a Dataset, locale: &'a Locale) -> Result<Self, Error> {
        let schema = dataset.registry().schema();
        let texts = |id: String| {
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
            Ok::<_, Error>(MessageTexts { id, phrase, attributes, detail })
        };
        let facts = dataset.registry().records();
        let records = facts.iter().map(|record| texts(schema.record_message(record.key())));
        let groups = schema.group_ids().filter_map(|id| schema.group_message(id)).map(texts);
        let ids = dataset.registry().confusable().iter().map(|pair| (pair, schema.pair_message(pair)));
        let pairs = ids.filter_map(|(pair, id)| Some((pair, locale.catalog.value(&id?, NO_ARGUMENTS))));
        let pairs = pairs.map(|(pair, text)| Ok::<_, Error>((pair, text?)));
        Ok(Self {
            tag: &locale.tag,
            locale,
            facts,
            records: records.collect::<Result<_, _>>()?,
            groups: groups.collect::<Result<_, _>>()?,
            pairs: pairs.collect::<Result<_, _>>()?,
        })
    }

    /// The records with their texts, in their order.
    pub(crate) fn by_record(&self) -> impl Iterator<Item = (&'a Record, &MessageTexts<'a>)> {
        self.facts.iter().zip(&self.records)
    }

    /// The texts of groups and records.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &MessageTexts<'a>> {
        self.groups.iter().chain(&self.records)
    }
}
