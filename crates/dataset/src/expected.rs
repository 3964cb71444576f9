//! Which messages a locale has to have.

use std::collections::{BTreeMap, BTreeSet};

use phrasebook_registry::{FieldType, Schema, Table, Type};

use crate::{Dataset, Ledger, MessageFile, RequiredMessage, stem};

/// What a locale's message has to have, beside its value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Expected<'a> {
    /// The names of its attributes.
    pub(crate) attributes: BTreeSet<&'a str>,
    /// The variables that its texts may mention.
    pub(crate) variables: BTreeSet<&'a str>,
}

/// The messages that this crate itself prints when it joins records with words. They are in the file `ui.ftl`, together
/// with those of tables.
pub(crate) const JOIN: MessageFile = MessageFile {
    stem: "ui",
    messages: &[
        RequiredMessage::new(LANGUAGE_NAME),
        RequiredMessage::new("ui-shared").variables(&["heading"]),
        RequiredMessage::new("ui-list-separator"),
        RequiredMessage::new("ui-item-separator"),
        RequiredMessage::new("ui-qualifier-separator"),
        RequiredMessage::new("ui-qualified").variables(&["head", "qualifiers"]),
        RequiredMessage::new("ui-detail-example").variables(&["expectation", "phrase"]),
        RequiredMessage::new("ui-origin-authored"),
        RequiredMessage::new("ui-origin-source").variables(&["document", "line"]),
    ],
    optional: false,
};

/// The id of the message that is the title of a dataset.
pub(crate) const TITLE: &str = "dataset";

/// The id of the message in which a language says what it calls itself.
pub(crate) const LANGUAGE_NAME: &str = "ui-language";

/// The id of the message that heads all mappings of a dataset, side by side.
pub(crate) const MAPPINGS: &str = "mappings";

/// The variables of the messages that are the ledger's notes.
const NOTE_VARIABLES: &[&str] = &["code", "printed_code", "printed_phrase", "shipped_phrase", "rfc"];

/// The id of the message that is a column's heading.
pub(crate) fn heading(column: &str) -> String {
    format!("column-{}", kebab(column))
}

/// The id of the message that labels a slug of a column.
pub(crate) fn label(column: &str, slug: &str) -> String {
    format!("label-{}-{slug}", kebab(column))
}

/// The id of the message that labels a slug of a field.
pub(crate) fn field_label(column: &str, field: &str, slug: &str) -> String {
    format!("label-{}-{}-{slug}", kebab(column), kebab(field))
}

/// The id of the message that heads the links of a column, or of a mapping, at their other end.
pub(crate) fn linked(column: &str) -> String {
    format!("linked-{}", kebab(column))
}

/// The id of the heading of a mapping whose columns are shown together.
pub(crate) fn mapping(name: &str) -> String {
    format!("mapping-{}", kebab(name))
}

/// The id of the message that labels the condition of a link.
pub(crate) fn condition(slug: &str) -> String {
    format!("label-condition-{slug}")
}

/// The id of the message with the name of a ladder's participant.
pub(crate) fn participant(slug: &str) -> String {
    format!("participant-{slug}")
}

/// The id of the message that describes a pause in a ladder.
pub(crate) fn pause(slug: &str) -> String {
    format!("pause-{slug}")
}

/// The id of the message of a note in the ledger.
fn note(slug: &str) -> String {
    format!("note-{slug}")
}

fn kebab(name: &str) -> String {
    name.replace('_', "-")
}

impl Dataset {
    /// Whether the source locale has any message in the file `file`; then every locale must have all of them.
    #[must_use]
    pub fn has_messages_of(&self, file: &MessageFile) -> bool {
        let mut messages = self.source_locale().catalog.messages().values();
        messages.any(|message| stem(&message.path) == file.stem)
    }

    /// Whether the source locale sums the dataset or a group up; then every locale must.
    pub(crate) fn has_summary(&self, id: &str) -> bool {
        let message = self.source_locale().catalog.message(id);
        message.is_some_and(|message| message.attributes.contains_key("summary"))
    }

    /// The messages that each locale has to have by their ids; all have a value.
    pub(crate) fn expected(&self) -> BTreeMap<String, Expected<'_>> {
        let schema = self.registry().schema();
        let mut expected: BTreeMap<String, Expected<'_>> = BTreeMap::new();
        let mut add = |id: String, attributes: &[&'static str], variables: &[&'static str]| {
            let attributes = attributes.iter().copied().collect();
            expected.insert(id, Expected { attributes, variables: variables.iter().copied().collect() });
        };
        let files = self.message_files.iter().filter(|file| !file.optional || self.has_messages_of(file));
        for message in files.flat_map(|file| file.messages) {
            add(message.id.to_owned(), message.attributes, message.variables);
        }
        let groups = schema.group_ids().filter_map(|id| schema.group_message(id));
        for id in std::iter::once(TITLE.to_owned()).chain(groups) {
            let summary: &[&'static str] = if self.has_summary(&id) { &["summary"] } else { &[] };
            add(id, summary, &[]);
        }
        for id in self.registry().confusable().iter().filter_map(|pair| schema.pair_message(pair)) {
            add(id, &[], &[]);
        }
        // Data files have the column's name itself at their head.
        for table in [Table::Page, Table::Entry, Table::ComparisonPage] {
            for column in schema.columns_of(table) {
                add(heading(&column.name), &[], &[]);
            }
        }
        for name in schema.columns.iter().flat_map(|column| &column.details) {
            add(heading(name), &[], &[]);
        }
        for column in &schema.columns {
            for slug in &column.values {
                let is_condition = column.kind == Type::Link;
                add(if is_condition { condition(slug) } else { label(&column.name, slug) }, &[], &[]);
            }
            if column.kind == Type::Link && schema.mapping_of(&column.name).is_none() {
                add(linked(&column.name), &[], &[]);
            }
            for field in column.fields.iter().filter(|field| field.kind == FieldType::Label) {
                for slug in &field.values {
                    add(field_label(&column.name, &field.name, slug), &[], &[]);
                }
            }
        }
        for part in &schema.mappings {
            add(mapping(&part.name), &[], &[]);
            add(linked(&part.name), &[], &[]);
        }
        if !schema.mappings.is_empty() {
            add(MAPPINGS.to_owned(), &["summary"], &[]);
        }
        if let Some(ladders) = &self.ladders {
            let id = |name: &str| schema.ladder_message(name);
            let [alternative, heading, sentence] = Schema::LADDER_MESSAGES;
            for (name, variables) in
                [(alternative, &["title"][..]), (heading, &[]), (sentence, &["from", "to", "message"])]
            {
                if let Some(id) = id(name) {
                    add(id, &[], variables);
                }
            }
            for id in ladders.ladders.iter().filter_map(|ladder| id(&ladder.id)) {
                add(id, &["note"], &[]);
            }
            let participants = ladders.participants().into_iter().map(participant);
            for id in participants.chain(ladders.pauses().into_iter().map(pause)) {
                add(id, &[], &[]);
            }
        }
        for (_, entry) in self.ledger().into_iter().flat_map(Ledger::entries) {
            for slug in &entry.notes {
                add(note(slug), &[], NOTE_VARIABLES);
            }
        }
        for record in self.registry().records() {
            let mut message = Expected::default();
            message.attributes.extend(schema.messages.attributes.iter().map(String::as_str));
            let detail = schema.messages.detail.as_ref();
            if let Some(detail) = detail.filter(|detail| record.value(&detail.column).is_some()) {
                message.attributes.insert(&detail.attribute);
                message.variables.extend(detail.samples.keys().map(String::as_str));
            }
            expected.insert(schema.record_message(record.key()), message);
        }
        expected
    }
}

#[cfg(test)]
mod tests {
    use phrasebook_registry::Messages;

    use super::*;

    /// Otherwise, a message of a record, group, pair or ladder could have the same id.
    #[test]
    fn the_starts_of_ids_are_reserved() {
        let of_join = JOIN.messages.iter().map(|message| message.id.to_owned());
        let ids = [
            heading("a"),
            label("a", "b"),
            field_label("a", "b", "c"),
            linked("a"),
            mapping("a"),
            condition("a"),
            participant("a"),
            pause("a"),
            note("a"),
        ];
        for id in of_join.chain(ids) {
            let start = id.split('-').next().unwrap();
            assert!(Messages::RESERVED.contains(&start), "{id}");
        }
    }
}
