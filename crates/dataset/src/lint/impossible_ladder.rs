//! A ladder that breaks the rules of SIP's transactions.
//!
//! Each ladder is played once for each of its codes, message by message, as the participants' state machines would see
//! it. `play` keeps the transactions; the rules are in `play/request.rs` and `play/response.rs`, each with its section.

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
            final response, an ACK is missing or goes the wrong way, or a proxy does not pass on what it receives.",
        why: "Readers expect to see on the wire what the picture shows.",
        wrong: r#"steps = [
    { from = "caller", to = "callee", message = "INVITE" },
    { from = "callee", to = "caller", message = "{code}" },
]"#,
        right: r#"steps = [
    { from = "caller", to = "callee", message = "INVITE" },
    { from = "callee", to = "caller", message = "{code}" },
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

/// The faults of the ladders. A fault that several codes of a ladder share is reported once.
fn faults(ladders: &Ladders, registry: &Registry, example: Option<&Example>) -> Vec<(Place, String)> {
    let mut faults = Vec::new();
    for ladder in &ladders.ladders {
        let mut known = BTreeSet::new();
        for code in &ladder.codes {
            for (step, fault) in Play::new(ladders, ladder, registry, example, code).run() {
                if known.insert((step, fault.clone())) {
                    let place = ladder.steps.get(step).map_or(&ladder.place, |step| &step.place);
                    let message = format!("ladder `{}`, code {code}: {fault}", ladder.id);
                    faults.push((place.clone(), message));
                }
            }
        }
    }
    faults
}
