//! The messages that only tables and their pages print.

use phrasebook_dataset::{MessageFile, RequiredMessage};

/// The messages of tables in `ui.ftl`, beside [`phrasebook_site::SHARED_MESSAGES`], which tables need too.
pub const MESSAGES: MessageFile = MessageFile { stem: "ui", messages: UI, optional: false };

const UI: &[RequiredMessage] = &[
    RequiredMessage::new("ui-skip"),
    RequiredMessage::new("ui-details"),
    RequiredMessage::new("ui-sources-wrong"),
    RequiredMessage::new("ui-sources-nothing-wrong"),
    RequiredMessage::new("ui-column-line"),
    RequiredMessage::new("ui-column-printed-code"),
];
