//! A ladder that breaks the rules of SIP's transactions.
//!
//! Each ladder is played once for each of its codes, message by message, as the state machines of the participants would see
//! it. `play` keeps the transactions, `play/request.rs` and `play/response.rs` hold the rules, each with its section.

mod play;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use phrasebook_finding::{Finding, Place, Rule};
use phrasebook_registry::{Example, Ladders, Protocol, Registry};

use super::{Exceptions, Lint, Lints};
use play::Play;

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "impossible_ladder",
        finds: "A ladder of a SIP dataset breaks the rules of transactions: a response answers no request, a request gets no \
            final response, an ACK is missing or goes the wrong way, a proxy does not pass on what it receives.",
        why: "Readers take the picture for what they will see on the wire.",
        wrong: r#"steps = [
    { from = "caller", to = "callee", message = "INVITE" },
    { from = "callee", to = "caller", message = "{code}", mark = true },
]"#,
        right: r#"steps = [
    { from = "caller", to = "callee", message = "INVITE" },
    { from = "callee", to = "caller", message = "{code}", mark = true },
    { from = "caller", to = "callee", message = "ACK" },
]"#,
    },
    exceptions: Exceptions::Catalog,
    check,
};

fn check(lints: &mut Lints<'_>) {
    let dataset = lints.dataset;
    let (Some(Protocol::Sip), Some(ladders)) = (dataset.registry().schema().protocol, &dataset.ladders)
    else {
        return;
    };
    let faults = faults(ladders, dataset.registry(), dataset.example.as_ref());
    let findings = faults.into_iter().map(|(place, message)| Finding::error(&LINT.rule, place, message));
    lints.findings.extend(findings);
}

/// What is wrong with the ladders. A fault that several codes of a ladder share is named once.
fn faults(ladders: &Ladders, registry: &Registry, example: Option<&Example>) -> Vec<(Place, String)> {
    let mut faults = Vec::new();
    for ladder in &ladders.ladders {
        let mut known = BTreeSet::new();
        for code in &ladder.codes {
            for (step, fault) in Play::new(ladders, ladder, registry, example, code).run() {
                if known.insert((step, fault.clone())) {
                    let place = ladder.steps.get(step).map_or(&ladder.place, |step| &step.place);
                    let message = format!("`{}`, played for {code}: {fault}", ladder.id);
                    faults.push((place.clone(), message));
                }
            }
        }
    }
    faults
}
