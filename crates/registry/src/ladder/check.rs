//! Compares a file of ladders with the records.

use std::collections::{BTreeMap, BTreeSet};

use phrasebook_finding::{Finding, Place, Rule};

use super::{Ladder, LadderEvent, LadderMessage, Ladders, MessageText};
use crate::{Example, Key, Registry};

/// The rule for a file that does not fit the records.
const RULE: &Rule = &crate::rules::LADDER_MISMATCH;

impl Ladders {
    /// Compares the file with the records and their example.
    ///
    /// It reports records without a ladder, codes without a record or in several ladders, responses whose phrase is not
    /// their record's, and slots whose text in the example is missing or has several lines.
    #[must_use]
    pub fn check(&self, registry: &Registry, example: Option<&Example>) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut ids = BTreeSet::new();
        let mut seen: BTreeMap<&Key, &str> = BTreeMap::new();
        for ladder in &self.ladders {
            let mut wrong = |message: String| {
                findings.push(Finding::error(RULE, ladder.place.clone(), message));
            };
            if !ids.insert(&ladder.id) {
                wrong(format!("there is already a ladder `{}`", ladder.id));
            }
            for code in &ladder.codes {
                if registry.record(code).is_none() {
                    wrong(format!("{code} has no record"));
                } else if let Some(other) = seen.insert(code, &ladder.id) {
                    wrong(format!("{code} is already in the ladder `{other}`"));
                }
            }
            findings.extend(ladder.check(registry, example));
        }
        for record in registry.records().iter().filter(|record| !seen.contains_key(record.key())) {
            let start = Place::new(self.path.as_str(), 1);
            let finding = Finding::error(RULE, start, format!("{} is in no ladder", record.key()));
            findings.push(finding.help("add the code to a ladder"));
        }
        findings
    }
}

impl Ladder {
    fn check(&self, registry: &Registry, example: Option<&Example>) -> Vec<Finding> {
        let mut findings = Vec::new();
        for step in &self.steps {
            let LadderEvent::Message(message) = &step.event else { continue };
            if let Some(fault) = self.fault(message, registry, example) {
                findings.push(Finding::error(RULE, step.place.clone(), fault));
            }
        }
        findings
    }

    /// What is wrong with a message.
    fn fault(
        &self,
        message: &LadderMessage,
        registry: &Registry,
        example: Option<&Example>,
    ) -> Option<String> {
        match &message.text {
            MessageText::Code => None,
            MessageText::Slot(slot) => self.codes.iter().find_map(|code| {
                match example.and_then(|example| example.slot(code, slot)) {
                    None => Some(format!("the example of {code} has no text for the slot `{slot}`")),
                    Some(text) if text.contains('\n') => {
                        Some(format!("the example of {code} has several lines for the slot `{slot}`"))
                    }
                    Some(_) => None,
                }
            }),
            MessageText::Plain(text) => {
                let record = message.response(text, registry)?;
                let phrase = registry.schema().canonical.as_deref().and_then(|column| record.text(column))?;
                let code = record.key();
                (*text != format!("{code} {phrase}")).then(|| format!("the phrase of {code} is `{phrase}`"))
            }
        }
    }
}
