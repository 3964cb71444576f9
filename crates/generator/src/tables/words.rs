//! The messages that tables and their pages print.

use phrasebook_dataset::{MessageFile, RequiredMessage};

/// The file of the tables' messages, `ui.ftl`, which every locale must have.
pub const MESSAGES: MessageFile = MessageFile { stem: "ui", messages: UI, optional: false };

const UI: &[RequiredMessage] = &[
    RequiredMessage::new("ui-skip"),
    RequiredMessage::new("ui-contents"),
    RequiredMessage::new("ui-languages"),
    RequiredMessage::new("ui-side-by-side"),
    RequiredMessage::new("ui-details"),
    RequiredMessage::new("ui-codes").variables(&["count"]),
    RequiredMessage::new("ui-table-caption").variables(&["title", "group"]),
    RequiredMessage::new("ui-registry"),
    RequiredMessage::new("ui-registry-updated").variables(&["name", "date"]),
    RequiredMessage::new("ui-version"),
    RequiredMessage::new("ui-license"),
    RequiredMessage::new("ui-generated").variables(&["command"]),
    RequiredMessage::new("ui-sources").attributes(&["summary"]),
    RequiredMessage::new("ui-sources-wrong"),
    RequiredMessage::new("ui-sources-nothing-wrong"),
    RequiredMessage::new("ui-sources-places").variables(&["count"]),
    RequiredMessage::new("ui-column-source"),
    RequiredMessage::new("ui-column-line"),
    RequiredMessage::new("ui-column-code"),
    RequiredMessage::new("ui-column-printed-code"),
    RequiredMessage::new("ui-column-printed-phrase"),
    RequiredMessage::new("ui-column-language"),
    RequiredMessage::new("ui-column-verdict"),
    RequiredMessage::new("ui-column-shipped-phrase"),
    RequiredMessage::new("ui-column-note"),
    RequiredMessage::new("ui-verdict-same"),
    RequiredMessage::new("ui-verdict-normalized"),
    RequiredMessage::new("ui-verdict-corrected"),
    RequiredMessage::new("ui-verdict-superseded"),
];
