//! The rules for requests.

use phrasebook_registry::LadderMessage;

use super::{Ack, Play, Transaction};

/// The methods of SIP (RFC 3261, 3262, 3311, 3428, 3515, 3903, 6086, 6665).
pub(super) const METHODS: [&str; 14] = [
    "ACK",
    "BYE",
    "CANCEL",
    "INFO",
    "INVITE",
    "MESSAGE",
    "NOTIFY",
    "OPTIONS",
    "PRACK",
    "PUBLISH",
    "REFER",
    "REGISTER",
    "SUBSCRIBE",
    "UPDATE",
];

impl<'a> Play<'a> {
    /// Checks a request, and begins its transaction.
    pub(super) fn request(&mut self, message: &LadderMessage, method: &'a str) {
        let (client, server) = (message.from, message.to);
        if message.of.is_some() {
            self.wrong("`of` is for responses");
        }
        if method == "ACK" {
            return self.ack(client, server);
        }
        if self.is_server(client) {
            self.wrong(format!("{} only answers requests", self.who(client)));
        }
        // A client waits for the end of its first request (RFC 3261 14.1, 17.1); retransmissions are not drawn.
        if let Some(first) = self.pending(client, server, method) {
            let first = self.transactions.get(first).map(|call| self.name(call)).unwrap_or_default();
            self.wrong(format!("{first} has no final response yet"));
        }
        // A proxy sends CANCEL itself, hop by hop (RFC 3261 9.1, 16.10); it only passes on other requests.
        let parent =
            if self.is_proxy(client) && method != "CANCEL" { self.passed_on(client, method) } else { None };
        match method {
            "CANCEL" => self.cancel(client, server),
            "PRACK" => self.prack(client, server),
            "BYE" | "INFO" => self.in_dialog(method),
            "NOTIFY" => self.notify(client, server),
            _ => {}
        }
        self.transactions.push(Transaction {
            method,
            client,
            server,
            parent,
            is_open: message.is_open,
            step: self.step,
            provisional: Vec::new(),
            is_reliable: false,
            owed: Vec::new(),
            end: None,
            ack: Ack::Missing,
            is_cancelled: false,
        });
    }

    /// The latest transaction of a method on a hop that has no final response yet.
    fn pending(&self, client: usize, server: usize, method: &str) -> Option<usize> {
        self.transactions
            .iter()
            .rposition(|call| call.is_on(client, server) && call.method == method && call.is_pending())
    }

    /// The transaction whose request a proxy passes on (RFC 3261 16.6).
    fn passed_on(&mut self, proxy: usize, method: &str) -> Option<usize> {
        let waiting =
            |call: &Transaction<'_>| call.server == proxy && call.method == method && call.is_pending();
        let parent = self.transactions.iter().rposition(waiting);
        let count = self.transactions.iter().filter(|call| waiting(call)).count();
        if count != 1 {
            self.wrong(format!("{} has {count} {method} requests to pass on", self.who(proxy)));
        }
        let parent = parent?;
        // A success or a 6xx ends the search (RFC 3261 16.7, steps 5 and 10).
        if self.branches(parent).any(|branch| branch.succeeded() || branch.result() >= Some(600)) {
            self.wrong(format!("{} tries another branch after one has ended the search", self.who(proxy)));
        }
        Some(parent)
    }

    /// CANCEL is for an INVITE of the same hop that has a provisional response and no final one (RFC 3261 9.1).
    fn cancel(&mut self, client: usize, server: usize) {
        let Some(at) = self.pending(client, server, "INVITE") else {
            return self.wrong("there is no INVITE to cancel on this hop");
        };
        let Some(call) = self.transactions.get_mut(at) else { return };
        call.is_cancelled = true;
        let (is_early, parent) = (call.provisional.is_empty(), call.parent);
        if is_early {
            self.wrong("the INVITE has no provisional response yet, so it cannot be cancelled");
        }
        // A proxy cancels because its client did (RFC 3261 16.10), or because another branch has ended (16.7, step 10).
        let Some(parent) = parent else { return };
        let has_client_cancelled = self.transactions.get(parent).is_some_and(|call| call.is_cancelled);
        if !has_client_cancelled && !self.branches(parent).any(|branch| branch.end.is_some()) {
            self.wrong(format!("{} has no reason to cancel", self.who(client)));
        }
    }

    /// PRACK confirms a provisional response that was sent reliably (RFC 3262 3, 4).
    fn prack(&mut self, client: usize, server: usize) {
        let call = self.pending(client, server, "INVITE").and_then(|at| self.transactions.get(at));
        if !call.is_some_and(|call| call.is_reliable) {
            self.wrong("there is no provisional response with RSeq to confirm");
        }
    }

    /// Some requests need a confirmed dialog that an INVITE has set up (RFC 3261 15; RFC 6086 4).
    fn in_dialog(&mut self, method: &str) {
        let is_confirmed = |call: &Transaction<'_>| {
            call.method == "INVITE" && call.succeeded() && call.parent.is_none() && call.ack == Ack::Arrived
        };
        if !self.transactions.iter().any(is_confirmed) {
            self.wrong(format!("{method} is outside a confirmed dialog"));
        }
    }

    /// NOTIFY goes to a subscriber (RFC 6665 4.2.2; RFC 3515 2.4.4).
    fn notify(&mut self, notifier: usize, subscriber: usize) {
        let mut calls = self.transactions.iter();
        if !calls.any(|call| call.is_subscription() && call.is_on(subscriber, notifier)) {
            self.wrong(format!("{} has not subscribed", self.who(subscriber)));
        }
    }

    /// An ACK for a failure stays on its hop (RFC 3261 17.1.1.3). For a success, the first client sends it to the
    /// server that accepted the INVITE, directly or through the proxies that stay on the path (RFC 3261 13.2.2.4,
    /// 12.2.1.1).
    fn ack(&mut self, from: usize, to: usize) {
        let lacks = |call: &Transaction<'_>| call.method == "INVITE" && call.ack == Ack::Missing;
        let mut calls = self.transactions.iter();
        if let Some(at) = calls.position(|call| lacks(call) && call.is_on(from, to) && call.failed()) {
            return self.acknowledge(at, Ack::Arrived);
        }
        for at in 0..self.transactions.len() {
            let Some(call) = self.transactions.get(at) else { return };
            let is_first = call.method == "INVITE" && call.parent.is_none() && call.succeeded();
            let is_next = call.ack == Ack::At(from) || (lacks(call) && call.client == from);
            if is_first && is_next && self.is_on_path(at, from, to) {
                let ack = if self.answerer(at) == Some(to) { Ack::Arrived } else { Ack::At(to) };
                return self.acknowledge(at, ack);
            }
        }
        let (from, to) = (self.who(from), self.who(to));
        self.wrong(format!("no final response needs an ACK from {from} to {to}"));
    }

    fn acknowledge(&mut self, at: usize, ack: Ack) {
        if let Some(call) = self.transactions.get_mut(at) {
            call.ack = ack;
        }
    }

    /// Whether `to` comes after `from` on the path of the INVITE `at`, so that an ACK can go there.
    fn is_on_path(&self, at: usize, from: usize, to: usize) -> bool {
        let mut next = Some(at);
        let mut is_past = false;
        while let Some(call) = next.and_then(|at| self.transactions.get(at)) {
            is_past |= call.client == from;
            if is_past && call.server == to {
                return true;
            }
            next = self.transactions.iter().position(|branch| branch.parent == next && branch.succeeded());
        }
        false
    }
}
