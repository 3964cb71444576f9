//! The causes of Q.850 in the packages for JavaScript and Python: a separate module, from a separate dataset.

use std::collections::{BTreeMap, BTreeSet};

use phrasebook_dataset::Dataset;
use phrasebook_registry::{KeyForm, Record, Type};

use crate::error::Error;
use crate::messages::Messages;

/// The texts, apart from the name, that the modules have functions for.
pub(crate) const ATTRIBUTES: [&str; 3] = ["summary", "description", "action"];

/// The prefixes of the columns of the mappings.
const TO_SIP: &str = "to_sip_";
const FROM_SIP: &str = "from_sip_";

/// The mapping that the functions of the modules rely on; a dataset without it is not used.
const STANDARD: &str = "rfc3398";

/// The directions in which causes and status codes are mapped, each with the name of its table.
pub(crate) const DIRECTIONS: [(&str, Direction); 2] =
    [("TO_SIP", Direction::ToSip), ("FROM_SIP", Direction::FromSip)];

/// The tables of names, each with its column of the records.
pub(crate) const NAMES: [(&str, &str); 3] =
    [("CAUSES", "name"), ("ASTERISK", "asterisk"), ("FREESWITCH", "freeswitch")];

/// The direction of a mapping.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Direction {
    /// From causes to status codes.
    ToSip,
    /// From status codes to causes.
    FromSip,
}

/// A row of a mapping.
pub(crate) struct Row<'a> {
    /// The status code or the cause.
    pub(crate) to: u32,
    /// The slug of its condition.
    pub(crate) condition: Option<&'a str>,
}

/// The causes, with their mappings to and from SIP response codes.
pub(crate) struct Causes<'a> {
    pub(crate) messages: Messages<'a>,
}

impl<'a> Causes<'a> {
    /// Finds the dataset that RFC 3398 maps to and from the response codes, in the same languages.
    pub(crate) fn of(messages: &Messages<'a>) -> Result<Option<Self>, Error> {
        let id = messages.schema().id.as_str();
        let suits = |dataset: &&Dataset| {
            let schema = dataset.registry().schema();
            let has = |prefix: &str| {
                let column = schema.column(&format!("{prefix}{STANDARD}"));
                column.is_some_and(|column| column.dataset.as_deref() == Some(id))
            };
            has(TO_SIP)
                && has(FROM_SIP)
                && schema.id != id
                && schema.key_form() == KeyForm::Number
                && ATTRIBUTES.iter().all(|name| schema.messages.attributes.iter().any(|other| other == name))
        };
        let Some(dataset) = messages.others.iter().find(suits) else { return Ok(None) };
        let locales = messages.locales.iter().filter_map(|words| dataset.locale(words.tag));
        let messages = Messages::new(dataset, &locales.collect::<Vec<_>>())?;
        Ok(Some(Self { messages }).filter(|causes| !causes.messages.locales.is_empty()))
    }

    /// The name of the module.
    pub(crate) fn module(&self) -> String {
        self.messages.schema().id.replace('-', "_")
    }

    /// The names of the mappings, such as `rfc3398`.
    pub(crate) fn mappings(&self) -> Vec<&'a str> {
        let columns = self.messages.schema().columns.iter();
        columns.filter_map(|column| column.name.strip_prefix(FROM_SIP)).collect()
    }

    /// The slugs of all conditions.
    pub(crate) fn conditions(&self) -> BTreeSet<&'a str> {
        let columns = self.messages.schema().columns.iter().filter(|column| column.kind == Type::Link);
        columns.flat_map(|column| &column.values).map(String::as_str).collect()
    }

    /// The names of causes in a column of [`NAMES`].
    pub(crate) fn names(&self, column: &str) -> BTreeMap<u32, &'a str> {
        self.records().filter_map(|record| Some((record.key().number()?, record.text(column)?))).collect()
    }

    /// The rows of a mapping for each status code or cause, the usual one first.
    pub(crate) fn rows(&self, direction: Direction, mapping: &str) -> BTreeMap<u32, Vec<Row<'a>>> {
        let prefix = match direction {
            Direction::ToSip => TO_SIP,
            Direction::FromSip => FROM_SIP,
        };
        let column = format!("{prefix}{mapping}");
        let mut rows: BTreeMap<u32, Vec<Row<'a>>> = BTreeMap::new();
        for record in self.records() {
            for link in record.links(&column) {
                let Some((cause, code)) = record.key().number().zip(link.to.number()) else { continue };
                let (from, to) = match direction {
                    Direction::ToSip => (cause, code),
                    Direction::FromSip => (code, cause),
                };
                rows.entry(from).or_default().push(Row { to, condition: link.condition.as_deref() });
            }
        }
        for row in rows.values_mut() {
            row.sort_by_key(|row| row.condition.is_some());
        }
        rows
    }

    fn records(&self) -> impl Iterator<Item = &'a Record> + use<'a> {
        self.messages.dataset.registry().records().iter()
    }
}
