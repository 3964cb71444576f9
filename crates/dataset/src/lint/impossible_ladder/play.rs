//! Plays a ladder, and keeps the transactions of its messages.

mod request;
mod response;

use std::fmt;

use phrasebook_registry::{Example, Key, Ladder, LadderEvent, LadderMessage, Ladders, Meaning, Registry};

/// The step of a fault that is found only at the end of a ladder.
const END: usize = usize::MAX;

/// A ladder, played for one code.
pub(super) struct Play<'a> {
    ladders: &'a Ladders,
    ladder: &'a Ladder,
    registry: &'a Registry,
    example: Option<&'a Example>,
    code: &'a Key,
    /// All transactions so far; each is identified by its position.
    transactions: Vec<Transaction<'a>>,
    /// The current step.
    step: usize,
    faults: Vec<(usize, String)>,
}

/// A request on one hop, and its responses (RFC 3261 17).
struct Transaction<'a> {
    method: &'a str,
    /// The participant who sent the request.
    client: usize,
    /// The participant who received it.
    server: usize,
    /// The transaction in which a proxy received the request, if the client is one and passed it on (RFC 3261 16.6).
    parent: Option<usize>,
    /// Whether the ladder is about the missing final response.
    is_open: bool,
    /// The step of the request.
    step: usize,
    /// The provisional responses, in order.
    provisional: Vec<u32>,
    /// Whether one of them was sent reliably (RFC 3262).
    is_reliable: bool,
    /// The downstream provisional responses that the server, a proxy, has yet to pass on.
    owed: Vec<u32>,
    /// The final response and its step.
    end: Option<(u32, usize)>,
    ack: Ack,
    is_cancelled: bool,
}

/// How far the ACK for an INVITE has got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ack {
    Missing,
    /// This participant has it: a proxy that stays on the path (RFC 3261 16.6, Record-Route).
    At(usize),
    Arrived,
}

impl Transaction<'_> {
    /// The code of the final response.
    fn result(&self) -> Option<u32> {
        self.end.map(|(code, _)| code)
    }

    fn is_pending(&self) -> bool {
        self.end.is_none()
    }

    fn succeeded(&self) -> bool {
        self.result().is_some_and(|code| code < 300)
    }

    fn failed(&self) -> bool {
        self.result().is_some_and(|code| code >= 300)
    }

    fn is_on(&self, client: usize, server: usize) -> bool {
        (self.client, self.server) == (client, server)
    }

    /// Whether it has set up a subscription.
    fn is_subscription(&self) -> bool {
        ["SUBSCRIBE", "REFER"].contains(&self.method) && self.succeeded()
    }

    /// The fault in the ACK for an INVITE whose final response is `code`. A failure is acknowledged on each hop (RFC
    /// 3261 17.1.1.3), a success end to end (RFC 3261 13.2.2.4).
    fn missing_ack(&self, code: u32) -> Option<String> {
        match self.ack {
            Ack::Arrived => None,
            Ack::At(_) => Some(format!("is accepted, but no ACK for {code} reaches the final server")),
            Ack::Missing if code >= 300 => Some(format!("fails, and no ACK for {code} follows on its hop")),
            // The first client's ACK is end to end.
            Ack::Missing => {
                self.parent.is_none().then(|| format!("is accepted, and no ACK for {code} follows"))
            }
        }
    }

    /// Whether a downstream response set up an early dialog (RFC 3261 12.1); 100 never does.
    fn has_early_dialog(&self) -> bool {
        self.provisional.iter().any(|code| *code > 100)
    }
}

/// A message, as a state machine sees it.
enum Sent<'a> {
    Request(&'a str),
    Response(u32),
}

impl<'a> Play<'a> {
    pub(super) fn new(
        ladders: &'a Ladders,
        ladder: &'a Ladder,
        registry: &'a Registry,
        example: Option<&'a Example>,
        code: &'a Key,
    ) -> Self {
        let (transactions, faults) = (Vec::new(), Vec::new());
        Self { ladders, ladder, registry, example, code, transactions, step: 0, faults }
    }

    /// Plays all steps and returns the faults, each with the position of its step.
    pub(super) fn run(mut self) -> Vec<(usize, String)> {
        let ladder = self.ladder;
        for (at, step) in ladder.steps.iter().enumerate() {
            self.step = at;
            match &step.event {
                LadderEvent::Message(message) if message.is_foreign => {}
                LadderEvent::Message(message) => match self.sent(message) {
                    Some(Sent::Request(method)) => self.request(message, method),
                    Some(Sent::Response(code)) => self.response(message, code),
                    None => self.wrong(format!("`{}` is neither a method nor a response", message.text)),
                },
                LadderEvent::Pause(_) => self.pause(),
            }
        }
        self.step = END;
        self.end();
        self.faults
    }

    fn sent(&self, message: &'a LadderMessage) -> Option<Sent<'a>> {
        match message.meaning(self.registry, self.example, self.code) {
            Meaning::Response(record) => record.key().number().map(Sent::Response),
            Meaning::Text(text) => request::METHODS.contains(&text).then_some(Sent::Request(text)),
        }
    }

    /// Checks that each INVITE has a response before time passes: a server that does not answer within 200 ms must send
    /// 100 (RFC 3261 17.2.1).
    fn pause(&mut self) {
        let is_silent = |call: &&Transaction<'_>| {
            call.method == "INVITE" && call.is_pending() && call.provisional.is_empty() && !call.is_open
        };
        let faults = self.transactions.iter().filter(is_silent);
        let faults = faults.map(|call| format!("time passes before {} gets 100", self.name(call)));
        for fault in faults.collect::<Vec<_>>() {
            self.wrong(fault);
        }
    }

    /// Checks what must have happened by the end.
    fn end(&mut self) {
        let mut faults = Vec::new();
        for call in &self.transactions {
            let name = self.name(call);
            // Every request but ACK gets a final response (RFC 3261 8.2.6, 17.2).
            let Some(code) = call.result() else {
                if !call.is_open {
                    faults.push(format!("{name} gets no final response"));
                }
                continue;
            };
            if call.method == "INVITE" {
                faults.extend(call.missing_ack(code).map(|fault| format!("{name} {fault}")));
            }
            // A subscription begins with a NOTIFY that has the state (RFC 6665 4.1.2.4, 4.2.1.2; RFC 3515 2.4.4).
            let is_notified = |later: &Transaction<'_>| {
                later.method == "NOTIFY" && later.is_on(call.server, call.client) && later.step > call.step
            };
            if call.is_subscription() && code != 204 && !self.transactions.iter().any(is_notified) {
                faults.push(format!("no NOTIFY follows {name}"));
            }
        }
        for fault in faults {
            self.wrong(fault);
        }
    }

    /// The transactions by which a proxy passed on the request of the transaction `at`.
    fn branches(&self, at: usize) -> impl Iterator<Item = &Transaction<'a>> {
        self.transactions.iter().filter(move |call| call.parent == Some(at))
    }

    /// The participant that accepted the request of the transaction `at`: the server of the last hop that succeeded.
    fn answerer(&self, at: usize) -> Option<usize> {
        let mut at = at;
        loop {
            let next = self.transactions.iter().position(|call| call.parent == Some(at) && call.succeeded());
            match next {
                Some(next) => at = next,
                None => return self.transactions.get(at).map(|call| call.server),
            }
        }
    }

    fn is_proxy(&self, participant: usize) -> bool {
        self.has_role(&self.ladders.proxies, participant)
    }

    fn is_server(&self, participant: usize) -> bool {
        self.has_role(&self.ladders.servers, participant)
    }

    fn has_role(&self, role: &[String], participant: usize) -> bool {
        self.ladder.participants.get(participant).is_some_and(|slug| role.contains(slug))
    }

    fn who(&self, participant: usize) -> &'a str {
        self.ladder.participants.get(participant).map_or("", String::as_str)
    }

    fn name(&self, call: &Transaction<'_>) -> String {
        let (client, server) = (self.who(call.client), self.who(call.server));
        format!("the {} from {client} to {server} (step {})", call.method, call.step.saturating_add(1))
    }

    fn wrong(&mut self, fault: impl fmt::Display) {
        self.faults.push((self.step, fault.to_string()));
    }
}
