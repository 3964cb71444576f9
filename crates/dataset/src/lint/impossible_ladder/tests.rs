//! Impossible ladders, and the shipped ladders with planted faults.

use phrasebook_finding::Source;
use phrasebook_registry::{Example, Ladder, LadderEvent, LadderStep, Ladders, Registry, Schema};

use super::faults;

/// A file of the shipped dataset.
macro_rules! shipped {
    ($file:literal) => {
        Source { path: $file, text: include_str!(concat!("../../../../../records/sip-response/", $file)) }
    };
}

fn registry() -> Registry {
    let schema = Schema::parse(shipped!("dataset.toml")).unwrap();
    let files = [
        shipped!("shared.toml"),
        shipped!("confusable.toml"),
        shipped!("1xx.toml"),
        shipped!("2xx.toml"),
        shipped!("3xx.toml"),
        shipped!("4xx.toml"),
        shipped!("5xx.toml"),
        shipped!("6xx.toml"),
    ];
    Registry::parse(schema, &files).0
}

fn example() -> Example {
    Example::parse(shipped!("example.toml")).unwrap()
}

/// The faults of a ladder for 486 with these steps, each `from to message` or a pause. `p` and `q` are proxies between
/// `a` and `b`; `s` only answers.
fn found(steps: &[&str]) -> Vec<String> {
    let steps = steps.iter().map(|step| {
        let words: Vec<_> = step.splitn(3, ' ').collect();
        let [from, to, message] = words.as_slice() else { return format!("{{ pause = \"{step}\" }}") };
        let (message, more) = message.split_once(" + ").unwrap_or((message, ""));
        let mark = if *message == *"{code}" { "mark = true, " } else { "" };
        format!("{{ from = \"{from}\", to = \"{to}\", message = \"{message}\", {mark}{more} }}")
    });
    let steps = steps.collect::<Vec<_>>().join(",\n");
    let participants: Vec<_> =
        ["a", "p", "q", "b", "s"].into_iter().filter(|name| steps.contains(&format!("\"{name}\""))).collect();
    let text = format!(
        "proxies = [\"p\", \"q\"]\nservers = [\"s\"]\n[[ladder]]\nid = \"l\"\ncodes = [486]\nparticipants = {participants:?}\n\
         steps = [\n{steps},\n]\nreference = [\"RFC 3261\"]\n"
    );
    let ladders = Ladders::parse(Source { path: "l", text: &text }).unwrap();
    let found = faults(&ladders, &registry(), Some(&example()));
    let shown = found.into_iter().map(|(_, message)| message.replacen("ladder `l`, code 486: ", "", 1));
    shown.collect()
}

#[test]
fn only_the_wrong_example_is_impossible() {
    let rule = super::LINT.rule;
    for (steps, is_impossible) in [(rule.wrong, true), (rule.right, false)] {
        let text = format!(
            "[[ladder]]\nid = \"l\"\ncodes = [486]\nparticipants = [\"caller\", \"callee\"]\nreference = [\"RFC 3261\"]\n\
             {steps}\n"
        );
        let ladders = Ladders::parse(Source { path: "l", text: &text }).unwrap();
        assert_eq!(!faults(&ladders, &registry(), Some(&example())).is_empty(), is_impossible, "{steps}");
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn wrong_ladders_are_found() {
    let cases: &[(&[&str], &[&str])] = &[
        (&["a b INVITE", "b a {code}", "a b ACK"], &[]),
        (
            &["a b INVITE", "b a {code}"],
            &["the INVITE from a to b (step 1) fails, and no ACK for 486 follows on its hop"],
        ),
        (
            &["a b INVITE", "b a {code}", "b a ACK"],
            &[
                "no final response needs an ACK from b to a",
                "the INVITE from a to b (step 1) fails, and no ACK for 486 follows on its hop",
            ],
        ),
        (&["a b OPTIONS", "b a {code}", "a b ACK"], &["no final response needs an ACK from a to b"]),
        (
            &["a b OPTIONS", "b a 180 Ringing", "b a {code}"],
            &["the OPTIONS from a to b (step 1) gets a provisional response"],
        ),
        (&["a b FOO", "a b OPTIONS", "b a {code}"], &["`FOO` is neither a method nor a response"]),
        (&["b a {code}"], &["486 from b to a answers no request of this hop"]),
        (
            &["a b INVITE", "wait", "b a {code}", "a b ACK"],
            &["time passes before the INVITE from a to b (step 1) gets 100"],
        ),
        (
            &["a b INVITE", "b a 180 Ringing", "b a 100 Trying", "b a {code}", "a b ACK"],
            &["100 comes after another provisional response"],
        ),
        (
            &["a b INVITE", "a b INVITE", "b a {code}", "a b ACK", "b a {code}", "a b ACK"],
            &[
                "the INVITE from a to b (step 1) has no final response yet",
                "486 from b to a could answer several requests; name the method in `of`",
            ],
        ),
        (
            &[
                "a b INVITE",
                "a b CANCEL",
                "b a 200 OK + of = \"CANCEL\"",
                "b a 487 Request Terminated",
                "a b ACK",
                "a b OPTIONS",
                "b a {code}",
            ],
            &["the INVITE has no provisional response yet, so it cannot be cancelled"],
        ),
        (
            &[
                "a b INVITE",
                "b a 180 Ringing",
                "a b CANCEL",
                "b a 200 OK + of = \"CANCEL\"",
                "b a {code}",
                "a b ACK",
            ],
            &["an INVITE that was cancelled ends with 486 instead of 487"],
        ),
        (
            &["a b INVITE", "b a 487 Request Terminated", "a b ACK", "a b OPTIONS", "b a {code}"],
            &["487 answers an INVITE that was not cancelled"],
        ),
        (
            &[
                "a b INVITE",
                "b a 180 Ringing",
                "a b CANCEL",
                "b a {code} + of = \"CANCEL\"",
                "b a 487 Request Terminated",
                "a b ACK",
            ],
            &["486 answers CANCEL"],
        ),
        (&["a b CANCEL", "b a {code}"], &["there is no INVITE to cancel on this hop", "486 answers CANCEL"]),
        (&["a p INVITE", "p b INVITE", "b p {code}", "p b ACK", "p a {code}", "a p ACK"], &[]),
        (
            &["a p INVITE", "p b INVITE", "b p {code}", "p a {code}", "a b ACK"],
            &[
                "no final response needs an ACK from a to b",
                "the INVITE from a to p (step 1) fails, and no ACK for 486 follows on its hop",
                "the INVITE from p to b (step 2) fails, and no ACK for 486 follows on its hop",
            ],
        ),
        (
            &["a p INVITE", "p b INVITE", "p a {code}", "a p ACK", "b p {code}", "p b ACK"],
            &["p sends 486 before the INVITE from p to b (step 2) has a final response"],
        ),
        (
            &["a p INVITE", "p b INVITE", "b p {code}", "p b ACK"],
            &["the INVITE from a to p (step 1) gets no final response"],
        ),
        (
            &[
                "a p INVITE",
                "p b INVITE",
                "b p {code}",
                "p b ACK",
                "p a 480 Temporarily Unavailable",
                "a p ACK",
            ],
            &["p sends 480, which no branch has sent"],
        ),
        (
            &[
                "a p INVITE",
                "p b INVITE",
                "b p 100 Trying",
                "p a 100 Trying",
                "b p {code}",
                "p b ACK",
                "p a {code}",
                "a p ACK",
            ],
            &["p passes 100 on"],
        ),
        (
            &[
                "a p INVITE",
                "p b INVITE",
                "b p 180 Ringing",
                "b p {code}",
                "p b ACK",
                "p a {code}",
                "a p ACK",
            ],
            &["p has not passed 180 on", "p has not passed 180 on"],
        ),
        (
            &[
                "a p INVITE",
                "p a 180 Ringing",
                "p b INVITE",
                "b p {code}",
                "p b ACK",
                "p a {code}",
                "a p ACK",
            ],
            &["p creates 180 itself"],
        ),
        (&["a p INVITE", "p a 200 OK", "a p ACK", "a b OPTIONS", "b a {code}"], &["p accepts a call itself"]),
        (
            &["a p INVITE", "p a 408 Request Timeout", "a p ACK", "a b OPTIONS", "b a {code}"],
            &["p has not passed the request on, so nothing has timed out"],
        ),
        (
            &["a p INVITE", "p a 100 Trying", "p b INVITE + open = true", "p a {code}", "a p ACK"],
            &["p sends 486 without 100 before it, or without a response from a branch"],
        ),
        (
            &["a p INVITE", "p b INVITE + open = true", "b p {code}", "p b ACK", "p a {code}", "a p ACK"],
            &["the request is marked `open` but gets a final response"],
        ),
        (&["p b INVITE", "b p {code}", "p b ACK"], &["p has 0 INVITE requests to pass on"]),
        (
            &[
                "a p INVITE",
                "p b INVITE",
                "b p {code}",
                "p b ACK",
                "p q INVITE",
                "q p 600 Busy Everywhere",
                "p q ACK",
                "p a {code}",
                "a p ACK",
            ],
            &["p sends 486, though a branch has sent 6xx"],
        ),
        (
            &[
                "a p INVITE",
                "p q INVITE",
                "q p 600 Busy Everywhere",
                "p q ACK",
                "p b INVITE",
                "b p {code}",
                "p b ACK",
                "p a 600 Busy Everywhere",
                "a p ACK",
            ],
            &["p tries another branch after one has ended the search"],
        ),
        (&["a b INVITE", "b a 200 OK", "a b ACK", "a b BYE", "b a {code}"], &[]),
        (&["a b BYE", "b a {code}"], &["BYE is outside a confirmed dialog"]),
        (
            &["a p INVITE", "p b INVITE", "b p 200 OK", "p a 200 OK", "a p ACK", "a b BYE", "b a {code}"],
            &[
                "BYE is outside a confirmed dialog",
                "the INVITE from a to p (step 1) is accepted, but no ACK for 200 reaches the final server",
            ],
        ),
        (
            &[
                "a p INVITE",
                "p b INVITE",
                "b p 200 OK",
                "p a 200 OK",
                "a p ACK",
                "p b ACK",
                "a b BYE",
                "b a {code}",
            ],
            &[],
        ),
        (
            &["a b SUBSCRIBE", "b a 200 OK", "a b OPTIONS", "b a {code}"],
            &["no NOTIFY follows the SUBSCRIBE from a to b (step 1)"],
        ),
        (&["a b NOTIFY", "b a {code}"], &["b has not subscribed"]),
        (
            &[
                "a b INVITE",
                "b a 180 Ringing",
                "a b PRACK",
                "b a 200 OK + of = \"PRACK\"",
                "b a {code}",
                "a b ACK",
            ],
            &["there is no provisional response with RSeq to confirm"],
        ),
        (&["a s REGISTER", "s a {code}", "s a OPTIONS", "a s 200 OK"], &["s only answers requests"]),
        (
            &["a b INVITE", "b a 491 Request Pending", "a b ACK", "a b OPTIONS", "b a {code}"],
            &["no INVITE from the other side is pending"],
        ),
        (
            &["a b SUBSCRIBE", "b a 204 No Notification", "a b OPTIONS", "b a {code}"],
            &["204 answers a subscription that has not been notified"],
        ),
    ];
    for (steps, expected) in cases {
        assert_eq!(found(steps), *expected, "{steps:#?}");
    }
}

fn shipped_ladders() -> Ladders {
    Ladders::parse(shipped!("ladders.toml")).unwrap()
}

#[test]
fn shipped_ladders_are_possible() {
    let found = faults(&shipped_ladders(), &registry(), Some(&example()));
    assert_eq!(found, []);
}

/// Copies of a ladder with one fault each: a message left out, sent twice, reversed, or swapped with the next one.
fn mutants(ladder: &Ladder) -> Vec<(String, Vec<LadderStep>)> {
    let steps = &ladder.steps;
    let is_message = |at: usize| {
        steps
            .get(at)
            .is_some_and(|step| matches!(&step.event, LadderEvent::Message(message) if !message.is_foreign))
    };
    let mut mutants = Vec::new();
    for (at, step) in steps.iter().enumerate().filter(|(at, _)| is_message(*at)) {
        let LadderEvent::Message(message) = &step.event else { continue };
        let mut add = |what: &str, change: &dyn Fn(&mut Vec<LadderStep>)| {
            let mut steps = steps.clone();
            change(&mut steps);
            mutants.push((format!("{}: step {} ({}) {what}", ladder.id, at + 1, message.text), steps));
        };
        add("left out", &|steps| drop(steps.remove(at)));
        // A provisional response may come twice.
        let is_provisional = message.text.starts_with('1')
            || message.is_marked && ladder.codes.iter().all(|code| code.number() < Some(200));
        if !is_provisional {
            add("twice", &|steps| steps.insert(at, step.clone()));
        }
        add("reversed", &|steps| {
            if let Some(LadderEvent::Message(message)) = steps.get_mut(at).map(|step| &mut step.event) {
                std::mem::swap(&mut message.from, &mut message.to);
            }
        });
        if is_message(at + 1) {
            add("after the next", &|steps| steps.swap(at, at + 1));
        }
    }
    mutants
}

/// Some faults make another possible ladder, such as an ACK for one branch before a request to the next.
#[test]
fn faults_in_shipped_ladders_are_found() {
    let (registry, example, shipped) = (registry(), example(), shipped_ladders());
    let (mut planted, mut missed) = (0, Vec::new());
    for ladder in &shipped.ladders {
        for (what, steps) in mutants(ladder) {
            let (mut ladders, mut mutant) = (shipped.clone(), ladder.clone());
            mutant.steps = steps;
            ladders.ladders = vec![mutant];
            planted += 1;
            if faults(&ladders, &registry, Some(&example)).is_empty() {
                missed.push(what);
            }
        }
    }
    assert_eq!((planted, planted - missed.len()), (1385, 1292), "{missed:#?}");
}
