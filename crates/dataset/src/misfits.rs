//! Finds entries of a `dataset.toml` that do not match the records, the messages, or the existing rules.

use std::cell::LazyCell;

use phrasebook_finding::{Finding, KeyPath, Source, nearest};
use phrasebook_registry::rules::INVALID_DATASET;
use phrasebook_registry::{Key, Level, Places, Registry};

use crate::{is_adjustable, rules};

/// Finds a group whose unknown codes are treated like one without a record, pairs of codes without messages, samples that
/// are neither numbers nor texts, and severities of rules that do not exist or cannot be changed.
pub(crate) fn find(registry: &Registry, source: Source<'_>) -> Vec<Finding> {
    let schema = registry.schema();
    let mut findings = Vec::new();
    let places = LazyCell::new(|| Places::new(source));
    let mut wrong = |path: KeyPath, message: String, help: String| {
        let message = format!("`{path}`: {message}");
        findings.push(Finding::error(&INVALID_DATASET, places.of(&path), message).help(help));
    };
    for (at, group) in schema.groups.iter().enumerate() {
        if let Some(code) = group.unknown_as.filter(|code| registry.record(&Key::from(*code)).is_none()) {
            let path = KeyPath::parse(&format!("group.{at}.unknown_as"));
            wrong(path, format!("{code} has no record"), String::new());
        }
    }
    if !registry.confusable().is_empty() && schema.messages.pair.is_none() {
        let message = "there are pairs of confusable codes, but this does not name their messages";
        wrong(KeyPath::parse("messages.pair"), message.to_owned(), String::new());
    }
    for (name, value) in schema.messages.detail.iter().flat_map(|detail| &detail.samples) {
        if !value.is_integer() && !value.is_str() {
            let message = "a sample is a whole number or a text".to_owned();
            wrong(KeyPath::parse("messages.detail.samples").key(name), message, String::new());
        }
    }
    for (name, level) in &schema.lint.severity {
        let path = KeyPath::parse("lint.severity").key(name);
        if !rules().any(|rule| rule.name == name) {
            let adjustable = rules().map(|rule| rule.name).filter(|name| is_adjustable(name));
            let near = nearest(name, adjustable).unwrap_or_default();
            wrong(path, "there is no such rule".to_owned(), format!("the nearest is `{near}`"));
        } else if !is_adjustable(name) && *level != Level::Error {
            let message = "this rule is always an error: text that breaks it cannot be rendered safely";
            wrong(path, message.to_owned(), "remove the line".to_owned());
        }
    }
    findings
}
