//! The causes of Q.850 in the packages for JavaScript and Python: a module of its own, from a companion of the dataset.

use std::collections::{BTreeMap, BTreeSet};

use phrasebook_registry::{KeyForm, Record, Type};

use crate::messages::Messages;

/// The texts beside the name that the modules have functions for.
pub(crate) const ATTRIBUTES: [&str; 3] = ["summary", "description", "action"];

/// What the columns of the mappings begin with.
const TO_SIP: &str = "to_sip_";
const FROM_SIP: &str = "from_sip_";

/// The mapping that the modules' own rules belong to, so that causes without it are none.
const STANDARD: &str = "rfc3398";

/// A row of a mapping: where it leads, and the slug of its condition.
pub(crate) type Row<'a> = (u32, Option<&'a str>);

/// The causes, with their mappings to and from SIP response codes.
pub(crate) struct Causes<'a> {
    pub(crate) messages: &'a Messages<'a>,
}

impl<'a> Causes<'a> {
    /// The companion that is mapped to and from response codes by RFC 3398.
    pub(crate) fn of(messages: &'a Messages<'_>) -> Option<Self> {
        let suits = |companion: &&Messages<'_>| {
            let schema = companion.schema();
            let has = |prefix: &str| {
                let column = schema.column(&format!("{prefix}{STANDARD}"));
                column.is_some_and(|column| column.kind == Type::Link)
            };
            has(TO_SIP)
                && has(FROM_SIP)
                && schema.key_form() == KeyForm::Number
                && ATTRIBUTES.iter().all(|name| schema.messages.attributes.iter().any(|other| other == name))
                && !companion.locales.is_empty()
        };
        messages.companions.iter().find(suits).map(|messages| Causes { messages })
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

    /// The causes with what records say of them: the name in Q.850, that in Asterisk and that in `FreeSWITCH`.
    pub(crate) fn names(&self) -> impl Iterator<Item = (u32, [Option<&'a str>; 3])> {
        let names = |record: &'a Record| ["name", "asterisk", "freeswitch"].map(|column| record.text(column));
        self.records().filter_map(move |record| Some((record.key().number()?, names(record))))
    }

    /// The status codes of each cause by a mapping, the usual one first.
    pub(crate) fn status_codes(&self, mapping: &str) -> BTreeMap<u32, Vec<Row<'a>>> {
        self.rows(TO_SIP, mapping, |cause, code| (cause, code))
    }

    /// The causes of each status code by a mapping, the usual one first.
    pub(crate) fn causes_of_codes(&self, mapping: &str) -> BTreeMap<u32, Vec<Row<'a>>> {
        self.rows(FROM_SIP, mapping, |cause, code| (code, cause))
    }

    fn rows(
        &self,
        prefix: &str,
        mapping: &str,
        ends: impl Fn(u32, u32) -> (u32, u32),
    ) -> BTreeMap<u32, Vec<Row<'a>>> {
        let column = format!("{prefix}{mapping}");
        let mut rows: BTreeMap<u32, Vec<Row<'a>>> = BTreeMap::new();
        for record in self.records() {
            for link in record.links(&column) {
                let Some((cause, code)) = record.key().number().zip(link.to.number()) else { continue };
                let (from, to) = ends(cause, code);
                rows.entry(from).or_default().push((to, link.condition.as_deref()));
            }
        }
        for row in rows.values_mut() {
            row.sort_by_key(|(_, condition)| condition.is_some());
        }
        rows
    }

    fn records(&self) -> impl Iterator<Item = &'a Record> + use<'a> {
        self.messages.dataset.registry().records().iter()
    }
}
