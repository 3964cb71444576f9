//! The messages that the pages of the site print.

use phrasebook_dataset::{MessageFile, RequiredMessage};

/// The file of the site's messages, `site.ftl`, which nobody needs who makes no site.
pub const MESSAGES: MessageFile = MessageFile { stem: "site", messages: SITE, optional: true };

const SITE: &[RequiredMessage] = &[
    RequiredMessage::new("site-name"),
    RequiredMessage::new("site-skip"),
    RequiredMessage::new("site-pages"),
    RequiredMessage::new("site-home"),
    RequiredMessage::new("site-datasets"),
    RequiredMessage::new("site-compare"),
    RequiredMessage::new("site-coverage").attributes(&["summary"]),
    RequiredMessage::new("site-sources"),
    RequiredMessage::new("site-about"),
    RequiredMessage::new("site-previous"),
    RequiredMessage::new("site-next"),
    RequiredMessage::new("site-copied"),
    RequiredMessage::new("site-search").attributes(&["placeholder", "results", "none", "elsewhere"]),
    RequiredMessage::new("site-filter").attributes(&["none"]),
    RequiredMessage::new("site-sort"),
    RequiredMessage::new("site-copy").attributes(&["number", "phrase", "line", "link", "table"]),
    RequiredMessage::new("site-facts"),
    RequiredMessage::new("site-other-languages"),
    RequiredMessage::new("site-confusable"),
    RequiredMessage::new("site-differs"),
    RequiredMessage::new("site-more").variables(&["count"]),
    RequiredMessage::new("site-example"),
    RequiredMessage::new("site-review").attributes(&["reviewed", "draft", "stale", "missing"]),
    RequiredMessage::new("site-text"),
    RequiredMessage::new("site-class-unknown").variables(&["first", "last", "code"]),
    RequiredMessage::new("site-coverage-texts"),
    RequiredMessage::new("site-coverage-messages"),
    RequiredMessage::new("site-coverage-drawn"),
    RequiredMessage::new("site-coverage-authored"),
    RequiredMessage::new("site-coverage-signed"),
    RequiredMessage::new("site-coverage-unsigned"),
    RequiredMessage::new("site-any"),
    RequiredMessage::new("site-documents"),
    RequiredMessage::new("site-about-facts"),
    RequiredMessage::new("site-about-words"),
    RequiredMessage::new("site-about-review"),
    RequiredMessage::new("site-about-privacy"),
    RequiredMessage::new("site-choose"),
    RequiredMessage::new("site-unknown").variables(&["number", "code"]),
    RequiredMessage::new("site-not-found").attributes(&["summary"]),
];
