//! The causes of Q.850 in the packages for JavaScript and Python: a separate module, from a separate dataset.

use std::collections::{BTreeMap, BTreeSet};

use phrasebook_dataset::Dataset;
use phrasebook_registry::{KeyForm, Mapping, Type};

use crate::error::Error;
use crate::messages::Messages;

/// The texts, apart from the name, that the modules have functions for.
pub(crate) const ATTRIBUTES: [&str; 3] = ["summary", "description", "action"];

/// The authority that the functions of the modules rely on; a dataset without it is not used.
const STANDARD: &str = "rfc3398";

/// The tables of names, each with its column of the records.
pub(crate) const NAMES: [(&str, &str); 3] =
    [("CAUSES", "name"), ("ASTERISK", "asterisk"), ("FREESWITCH", "freeswitch")];

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
    to_sip: &'a Mapping,
    from_sip: &'a Mapping,
}

impl<'a> Causes<'a> {
    /// Finds the dataset that RFC 3398 maps to and from the response codes, in the same languages.
    pub(crate) fn of(messages: &Messages<'a>) -> Result<Option<Self>, Error> {
        let id = messages.schema().id.as_str();
        let suitable = |dataset: &'a Dataset| {
            let schema = dataset.registry().schema();
            let mapping = |is_backward: bool| {
                schema.mappings.iter().find(|mapping| {
                    let column = mapping.column(STANDARD).and_then(|name| schema.column(name));
                    mapping.backward == is_backward
                        && column.is_some_and(|column| column.dataset.as_deref() == Some(id))
                })
            };
            let suits = schema.id != id
                && schema.key_form() == KeyForm::Number
                && ATTRIBUTES.iter().all(|name| schema.messages.attributes.iter().any(|other| other == name));
            if suits { Some((dataset, mapping(false)?, mapping(true)?)) } else { None }
        };
        let Some((dataset, to_sip, from_sip)) = messages.others.iter().find_map(suitable) else {
            return Ok(None);
        };
        let locales = messages.locales.iter().filter_map(|words| dataset.locale(words.tag));
        let messages = Messages::new(dataset, &locales.collect::<Vec<_>>())?;
        let causes = Self { messages, to_sip, from_sip };
        Ok(Some(causes).filter(|causes| !causes.messages.locales.is_empty()))
    }

    /// The name of the module.
    pub(crate) fn module(&self) -> String {
        self.messages.schema().id.replace('-', "_")
    }

    /// Replaces the placeholders of a text about the module.
    pub(crate) fn filled(&self, template: &str) -> String {
        let names: Vec<_> = self.mappings().into_iter().map(|name| format!("`\"{name}\"`")).collect();
        template.replace("{{module}}", &self.module()).replace("{{mappings}}", &names.join(", "))
    }

    /// The mappings from causes to status codes and back, each with the name of its table.
    pub(crate) fn directions(&self) -> [(&'static str, &'a Mapping); 2] {
        [("TO_SIP", self.to_sip), ("FROM_SIP", self.from_sip)]
    }

    /// The names of the mappings in either direction, such as `rfc3398`.
    pub(crate) fn mappings(&self) -> Vec<&'a str> {
        let only_back = self.from_sip.authorities().filter(|name| self.to_sip.column(name).is_none());
        self.to_sip.authorities().chain(only_back).collect()
    }

    /// The slugs of all conditions.
    pub(crate) fn conditions(&self) -> BTreeSet<&'a str> {
        let columns = self.messages.schema().columns.iter().filter(|column| column.kind == Type::Link);
        columns.flat_map(|column| &column.values).map(String::as_str).collect()
    }

    /// The names of causes in a column of [`NAMES`].
    pub(crate) fn names(&self, column: &str) -> BTreeMap<u32, &'a str> {
        let records = self.messages.dataset.registry().records().iter();
        records.filter_map(|record| Some((record.key().number()?, record.text(column)?))).collect()
    }

    /// The rows of a mapping in one direction for each status code or cause, the usual one first.
    pub(crate) fn rows(&self, direction: &Mapping, name: &str) -> BTreeMap<u32, Vec<Row<'a>>> {
        let column = direction.column(name).unwrap_or_default();
        let mut rows: BTreeMap<u32, Vec<Row<'a>>> = BTreeMap::new();
        for (record, link) in self.messages.dataset.registry().links(column) {
            let Some((cause, code)) = record.key().number().zip(link.to.number()) else { continue };
            let (from, to) = if direction.backward { (code, cause) } else { (cause, code) };
            rows.entry(from).or_default().push(Row { to, condition: link.condition.as_deref() });
        }
        rows
    }
}
