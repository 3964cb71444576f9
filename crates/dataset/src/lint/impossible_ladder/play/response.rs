//! The rules for responses.

use phrasebook_registry::LadderMessage;

use super::{Play, Transaction};

/// The provisional responses besides 100 that a proxy may create: they report what it does itself (RFC 3261 21.1.3,
/// 21.1.4; RFC 6228 6).
const OF_PROXIES: [u32; 3] = [181, 182, 199];

impl Play<'_> {
    /// Checks a response, and adds it to its transaction.
    pub(super) fn response(&mut self, message: &LadderMessage, code: u32) {
        let (server, client) = (message.from, message.to);
        if message.is_open {
            self.wrong("`open` is for requests");
        }
        self.overtaken(client, server);
        let Some(at) = self.answered(message, code) else { return };
        if code < 200 {
            self.provisional(at, code);
        } else {
            self.final_response(at, code);
        }
    }

    /// A proxy passes each provisional response on before it receives the next one (RFC 3261 16.7, step 5).
    fn overtaken(&mut self, client: usize, server: usize) {
        let is_here = |call: &&Transaction<'_>| {
            call.is_on(client, server) && call.method == "INVITE" && call.is_pending()
        };
        let owed = self.transactions.iter().filter(is_here).filter_map(|call| {
            let owed = &self.transactions.get(call.parent?)?.owed;
            owed.first().copied()
        });
        for code in owed.collect::<Vec<_>>() {
            self.wrong(format!("{} has not passed {code} on", self.who(client)));
        }
    }

    /// The transaction that a response belongs to (RFC 3261 17.1.3).
    fn answered(&mut self, message: &LadderMessage, code: u32) -> Option<usize> {
        let (server, client) = (message.from, message.to);
        let fits = |call: &Transaction<'_>| {
            call.is_on(client, server)
                && call.is_pending()
                && message.of.as_ref().is_none_or(|method| call.method == method)
        };
        let at = self.transactions.iter().rposition(fits);
        let (from, to) = (self.who(server), self.who(client));
        match self.transactions.iter().filter(|call| fits(call)).count() {
            0 => self.wrong(format!("{code} from {from} to {to} answers no request of this hop")),
            1 => {}
            _ => self.wrong(format!(
                "{code} from {from} to {to} could answer several requests; name the method in `of`"
            )),
        }
        at
    }

    fn provisional(&mut self, at: usize, code: u32) {
        let Some(call) = self.transactions.get(at) else { return };
        let (server, client, parent) = (call.server, call.client, call.parent);
        let is_repeated = !call.provisional.is_empty();
        let is_owed = call.owed.contains(&code);
        let is_passed_on = self.is_proxy(server);
        // Other requests are answered at once (RFC 4320 4.1).
        if call.method != "INVITE" {
            self.wrong(format!("{} gets a provisional response", self.name(call)));
        } else if code == 100 {
            // It stays on its hop: a server sends it as its first response, and a proxy does not wait for one (RFC 3261
            // 16.2, 16.7 step 5, 17.2.1).
            if is_repeated {
                self.wrong("100 comes after another provisional response");
            } else if is_passed_on && self.branches(at).any(|branch| branch.provisional.contains(&100)) {
                self.wrong(format!("{} passes 100 on", self.who(server)));
            }
        } else if is_passed_on && !is_owed && !OF_PROXIES.contains(&code) {
            self.wrong(format!("{} creates {code} itself", self.who(server)));
        }
        // 199 is about an early dialog that a failure has ended (RFC 6228 4, 6).
        if code == 199 && !self.branches(at).any(|branch| branch.failed() && branch.has_early_dialog()) {
            self.wrong("no branch has ended its early dialog");
        }
        // 181 says that the call is being forwarded (RFC 3261 21.1.3).
        if code == 181 && self.branches(at).next().is_none() {
            self.wrong("the call has not been forwarded yet");
        }
        let is_reliable = self.ladder.headers(self.step, self.code).any(|header| header.starts_with("RSeq:"));
        if let Some(call) = self.transactions.get_mut(at) {
            call.owed.retain(|owed| *owed != code);
            call.is_reliable |= is_reliable;
            call.provisional.push(code);
        }
        let is_for_others = code > 100 && self.is_proxy(client);
        if let Some(call) =
            parent.and_then(|parent| self.transactions.get_mut(parent)).filter(|_| is_for_others)
        {
            call.owed.push(code);
        }
    }

    fn final_response(&mut self, at: usize, code: u32) {
        let Some(call) = self.transactions.get(at) else { return };
        let (method, server, client) = (call.method, call.server, call.client);
        let (step, is_open, is_cancelled) = (call.step, call.is_open, call.is_cancelled);
        let is_alone = self.branches(at).next().is_none();
        if let Some(owed) = call.owed.first() {
            self.wrong(format!("{} has not passed {owed} on", self.who(server)));
        }
        if is_open {
            self.wrong("the request is marked `open` but gets a final response");
        }
        if self.is_proxy(server) && method != "CANCEL" {
            self.best_response(at, code);
        }
        match method {
            // CANCEL always succeeds, unless there is nothing to cancel (RFC 3261 9.2).
            "CANCEL" if code != 200 && code != 481 => self.wrong(format!("{code} answers CANCEL")),
            "INVITE" if code == 487 && !is_cancelled => {
                self.wrong("487 answers an INVITE that was not cancelled");
            }
            "INVITE" if code >= 300 && code != 487 && is_cancelled && is_alone => {
                self.wrong(format!("an INVITE that was cancelled ends with {code} instead of 487"));
            }
            _ => {}
        }
        // 491 answers a request that crosses one from the other side (RFC 3261 14.1, 14.2).
        let crosses = |other: &Transaction<'_>| {
            other.method == "INVITE"
                && other.is_on(server, client)
                && other.end.is_none_or(|(_, end)| end > step)
        };
        if code == 491 && !self.transactions.iter().any(crosses) {
            self.wrong("no INVITE from the other side is pending");
        }
        // 204 answers a refresh, so the subscription has been notified before (RFC 5839 7.1).
        let is_notified = |other: &Transaction<'_>| other.method == "NOTIFY" && other.is_on(server, client);
        if code == 204 && !self.transactions.iter().any(is_notified) {
            self.wrong("204 answers a subscription that has not been notified");
        }
        let step = self.step;
        if let Some(call) = self.transactions.get_mut(at) {
            call.end = Some((code, step));
        }
    }

    /// Checks the final response of a proxy. It comes from a branch (RFC 3261 16.7, steps 5 and 6), unless the proxy
    /// did not pass the request on.
    fn best_response(&mut self, at: usize, code: u32) {
        let Some(call) = self.transactions.get(at) else { return };
        let (proxy, method) = (self.who(call.server), call.method);
        let has_tried = !call.provisional.is_empty();
        let results: Vec<u32> = self.branches(at).filter_map(Transaction::result).collect();
        let waits = self.branches(at).find(|branch| branch.is_pending() && !branch.is_open);
        let is_silent = results.is_empty();
        if self.branches(at).next().is_none() {
            // It may refuse the request, but it cannot accept a call, and it waits for no response.
            if code == 408 {
                self.wrong(format!("{proxy} has not passed the request on, so nothing has timed out"));
            } else if code < 300 && method == "INVITE" {
                self.wrong(format!("{proxy} accepts a call itself"));
            }
        } else if code < 300 {
            // A success is passed on at once, whatever other branches do.
            if !results.contains(&code) {
                self.wrong(format!("{proxy} sends {code}, which no branch has sent"));
            }
        } else if let Some(branch) = waits {
            let branch = self.name(branch);
            self.wrong(format!("{proxy} sends {code} before {branch} has a final response"));
        } else if is_silent {
            // A branch without a response counts as 408 (RFC 3261 16.7, step 6), and takes longer than 200 ms.
            if code != 408 || !has_tried {
                self.wrong(format!(
                    "{proxy} sends {code} without 100 before it, or without a response from a branch"
                ));
            }
        } else if results.iter().any(|result| *result < 300) {
            self.wrong(format!("{proxy} sends {code} after a branch has succeeded"));
        } else if !results.contains(&code) {
            self.wrong(format!("{proxy} sends {code}, which no branch has sent"));
        } else if code < 600 && results.iter().any(|result| *result >= 600) {
            self.wrong(format!("{proxy} sends {code}, though a branch has sent 6xx"));
        }
    }
}
