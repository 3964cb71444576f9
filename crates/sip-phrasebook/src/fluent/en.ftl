# Copied from locales/en/sip-response.ftl by `cargo xtask bake`; do not edit.

# Words of the SIP response codes, English: the source that the other locales translate.
# A code's message holds its reason phrase; the attributes are described in CONTRIBUTING.md.

## The dataset

dataset = SIP response codes
    .summary = Every status code of the Session Initiation Protocol, registered or found in the wild, with its reason phrase, what it means, what to do about it and what to tell the caller.

## Column headings

column-code = Code
column-status = Status
column-canonical-phrase = Canonical phrase
column-registry-phrase = Phrase in the registry
column-reason-phrase = Reason phrase
column-summary = Summary
column-description = Description
column-action = What to do
column-caller = What to tell the caller
column-methods = Methods
column-method-scope = Scope
column-headers = Header fields
column-body = Message body
column-dialog-effect = Effect inside a dialog
column-client-action = Client action
column-phrase-detail = More specific phrase
column-reference = Reference
column-aliases = Other phrases
column-found-in = Seen in
column-origin = Origin of the phrase

## Labels: status

label-status-registered = Registered
label-status-deprecated = Deprecated
label-status-historic = Historic
label-status-draft = Draft or private
label-status-vendor = Vendor

## Labels: which requests

label-method-scope-in-dialog-refresh = only within the dialog of a subscription
label-method-scope-out-of-dialog = any request outside a dialog, not only the methods listed

## Labels: header fields and message body

label-headers-level-must = must
label-headers-level-should = should
label-headers-level-may = may
label-headers-level-expected = expected
label-headers-when-choices-disclosed = if the choices may be disclosed
label-headers-when-creates-dialog = if it creates an early dialog
label-headers-when-in-request = if the request has it
label-headers-when-invite = for INVITE
label-headers-when-invite-or-options = for INVITE and OPTIONS
label-headers-when-matches-problem = whichever matches the problem
label-headers-when-names-early-dialog = names the early dialog that ended
label-headers-when-names-final-code = gives the final status code that ended the early dialog
label-headers-when-options = for OPTIONS
label-headers-when-or-contact-expires = or an expires parameter in Contact
label-headers-when-publish = for PUBLISH
label-headers-when-sec-agree = if a security agreement is demanded
label-headers-when-second-invite = for a second INVITE while the first INVITE is pending, and likewise for UPDATE: 0 to 10 seconds, chosen at random
label-headers-when-server-initiated = when the server starts the agreement
label-headers-when-sips-not-allowed = when SIPS is not allowed
label-headers-when-sips-required = when SIPS is required
label-headers-when-temporary = if the condition is temporary
label-headers-when-unless-misused = unless the contents would be misused
label-body-content-alternatives = describes the alternatives
label-body-content-failed-precondition = SDP that names the failed precondition
label-body-content-media-capabilities = media capabilities
label-body-content-public-key = public key to encrypt with
label-body-level-should = should
label-body-level-may = may
label-body-level-expected = expected

## Labels: what a failure inside a dialog ends

label-dialog-effect-transaction = only the transaction ends
label-dialog-effect-usage = the usage ends, the dialog may live on
label-dialog-effect-dialog = the whole dialog ends

## Labels: what the client does next

label-client-action-alternative-in-body = try the service described in the body
label-client-action-collect-more-digits = collect more digits
label-client-action-do-not-repeat = do not repeat
label-client-action-do-not-repeat-without-user-consent = do not repeat without the user's consent
label-client-action-may-retry-after-delay = may retry after a delay
label-client-action-may-retry-larger-interval = may retry with a longer session interval
label-client-action-may-retry-longer-expires = may retry with a longer lifetime
label-client-action-may-retry-once = may retry once
label-client-action-may-retry-other-priority = may retry with another priority
label-client-action-may-retry-unmodified = may retry unchanged
label-client-action-may-retry-with-token = may retry with a Referred-By token
label-client-action-may-retry-without-outbound = may retry without outbound
label-client-action-obtain-consent = obtain consent
label-client-action-permanent = permanent, do not retry
label-client-action-restart-initial-publication = start over with an initial publication
label-client-action-retry-after-glare-timer = retry after the glare timer
label-client-action-retry-at-contact = retry at the Contact address
label-client-action-retry-at-contact-and-update = retry at the Contact address and store it
label-client-action-retry-later = may retry later
label-client-action-retry-reencrypted = retry, encrypted with the key from the response
label-client-action-retry-sip-uri = retry with a SIP URI, unless the Request-URI was SIPS
label-client-action-retry-smaller-body = retry with a smaller body
label-client-action-retry-supported-media = retry with supported media
label-client-action-retry-via-proxy = retry through the proxy given
label-client-action-retry-with-corrected-location = retry with corrected location
label-client-action-retry-with-credentials = retry with credentials
label-client-action-retry-with-extensions = retry with the extensions required
label-client-action-retry-without-extensions = retry without the unsupported extensions
label-client-action-start-chosen-mechanism = start the chosen security mechanism
label-client-action-try-alternate-server = try an alternate server
label-client-action-try-other-flow = try another flow
label-client-action-user-chooses = let the user choose

## Labels: whether a more specific phrase is expected

label-phrase-detail-should = expected by the RFC
label-phrase-detail-may = permitted by the RFC

## Classes

class-1xx = Provisional
    .summary = Work on the request goes on; a UAC handles an unknown 1xx code other than 100 like 183.

class-2xx = Successful
    .summary = The request was accepted or has done its work; a UAC handles an unknown 2xx code like 200.

class-3xx = Redirection
    .summary = The callee is elsewhere, or another service may help; a UAC handles an unknown 3xx code like 300.

class-4xx = Request Failure
    .summary = This server does not fulfill the request as sent; a UAC handles an unknown 4xx code like 400.

class-5xx = Server Failure
    .summary = The fault lies with the server, not the request; a UAC handles an unknown 5xx code like 500.

class-6xx = Global Failure
    .summary = The refusal holds for the user at every location; a UAC handles an unknown 6xx code like 600.

## 1xx Provisional

status-100 = Trying
    .summary = The next hop has received the request and is working on it, so a client should stop retransmitting an INVITE.
    .description = The next hop, a stateful proxy or a UAS, answers an INVITE with 100 to stop its retransmission, unless that next hop knows that another response will follow within 200 ms. A 100 creates no dialog, its sender should not add a To tag, and a stateful proxy never forwards it. Only a response from 101 to 199 resets Timer C of a proxy (RFC 3261 16.7), so a UAS that needs a long time to answer must send such responses as well. For a request other than INVITE, 100 is the only provisional response allowed, and over UDP a server must not send it before Timer E of the client would have reached T2; once that time has passed, a server that has not responded yet must send a 100 over any transport (RFC 4320 4.1).
    .action = Stop retransmitting the INVITE and keep waiting for the final response. Do not play ringback, because a 100 does not say that anybody is being alerted.
    .caller = Connecting your call. Please wait.
    .search = connecting, calling, call setup, provisional response, stuck on trying, call is being processed, INVITE received, stop retransmitting

status-101 = Dialog Establishment
    .summary = Not registered: some SIP libraries and devices use it for an early dialog; a UAC processes it as 183.
    .description = 101 is not in the IANA registry and never was; the code is in the phrase table of the belle-sip library and in the source of eXosip2, and some devices send it. No special code is needed to establish an early dialog, because any response from 101 to 199 to an INVITE does so if it has a To tag (RFC 3261 12.1). A UAC that does not know 101 processes it as 183 (RFC 3261 8.1.3.2).
    .action = Process it as 183 and keep waiting for the final response. If you operate the server, do not send 101; send 183 instead.
    .caller = Your call is being set up. Please wait.
    .search = dialogue establishment, switching protocols, Dialog Establishement

status-180 = Ringing
    .summary = The callee's user agent has received the INVITE and is trying to alert the user.
    .description = A UAS sends 180 when it starts to alert the callee. The response carries a To tag, which creates an early dialog, and Contact, which holds the address for requests within that dialog; if the INVITE was forked, several 180 responses with different To tags can arrive. Alert-Info may point to a ringback tone that the UAC plays in place of its own. A UAS that rings for a long time must send a provisional response other than 100 every minute, because a proxy may cancel the INVITE after 3 minutes without one (RFC 3261 13.3.1.1); if the UAS sends these responses reliably, every 2.5 minutes is enough (RFC 3262 3).
    .action = Play local ringback unless early media is arriving, and keep waiting for the final response.
    .caller = The phone of the person you called is ringing.
    .search = ringback, ringback tone, alerting, phone is ringing, remote ringing, it rings

status-181 = Call Is Being Forwarded
    .summary = A server is forwarding the call to other destinations than the one first tried.
    .description = A server may send 181 while it forwards the call to other destinations, for instance because nobody answered at the first one. The server sends the INVITE on by itself, so the caller's side has nothing to do. A proxy must not add a To tag to a provisional response, so it acts as a UAS when it creates a 181 (RFC 3261 16.7). RFC 3261 has no header field for the new destination, but History-Info can hold it if the request contained History-Info or listed histinfo in Supported (RFC 7044 9.4).
    .action = Keep waiting for the final response and do not send a new INVITE. You may show the caller that the call is being forwarded.
    .caller = Your call is being forwarded. Please wait.
    .search = call forwarding, call forwarded, call diversion, call divert, diverted, forwarding

status-182 = Queued
    .summary = The callee is not available at the moment, and the server queues the call instead of rejecting it.
    .description = A server, for example that of a call center, sends 182 when the callee is not available at the moment and the server keeps the call in a queue instead of rejecting it. The reason phrase may give the length of the queue or the expected waiting time, and the server may send further 182 responses when these change. While the call waits, the server must send a provisional response other than 100 every minute, because a proxy may cancel the INVITE after 3 minutes without one (RFC 3261 13.3.1.1); if the server sends these responses reliably, every 2.5 minutes is enough (RFC 3262 3). When the callee becomes available, the final response follows.
    .action = Keep waiting for the final response, and show the reason phrase if it gives the waiting time. Send CANCEL if the caller gives up.
    .caller = The person you called cannot answer yet. Your call is waiting in line.
    .detail =
        Queued: { $calls ->
            [one] { $calls } call waiting
           *[other] { $calls } calls waiting
        }, expected wait { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        }
    .search = call queue, in queue, waiting in line, queue position, on hold in queue, ACD queue, call waiting

status-183 = Session Progress
    .summary = The server reports progress of the call for which no other 1xx code fits, often with early media.
    .description = A UAS or a gateway sends 183 to report progress of the call for which no other 1xx code fits; the reason phrase, header fields or the message body may give details. If the body contains SDP, the 183 often opens early media, so the caller hears tones or announcements before the call is answered. For example, a gateway sends 183 when ISUP reports in-band information (RFC 3398). A 183 with a To tag creates an early dialog, and a UAC processes an unknown code from 101 to 199 as 183 (RFC 3261 8.1.3.2).
    .action = Play early media if it arrives, and keep waiting for the final response. Do not start local ringback because of a 183 alone.
    .caller = Your call is on its way. Please wait.
    .detail =
        { $progress ->
            [announcement] Session Progress: announcement is being played
            [tone] Session Progress: network tone is being played
           *[other] Session Progress
        }
    .search = early media, session in progress, call progress, in-band ringback, progress tones, ringback from network, network announcement, PRACK, 100rel

status-199 = Early Dialog Terminated
    .summary = One early dialog of the INVITE has ended, while the INVITE transaction itself goes on.
    .description = A forking proxy sends 199 when a final response other than 2xx has ended an early dialog and the proxy does not forward that response yet, because other branches are still pending (RFC 6228 6). The To tag names the early dialog that ended, and Reason must hold the status code of the response that ended it. Nobody may send 199 unless the UAC listed the option tag 199 in Supported; a proxy must not generate a 199 if the UAC demanded 100rel in Require or Proxy-Require, although it still forwards a 199 that it receives; if the UAC did not demand 100rel, a UAS normally leaves sending 199 to the proxies. A 199 can get lost, because it is normally not sent reliably, so the UAC must not depend on it; a final response to the INVITE still follows.
    .action = Stop sending media on the early dialog that ended, and ignore media that belongs to it. Release its resources, unless several usages share this dialog and you cannot tell which one ended. Send no BYE and no other request on it except PRACK for a reliable response. Keep waiting for the final response.
    .caller = One of the other person's phones is no longer available. Please wait.
    .search = early dialogue terminated, fork branch failed, forking, Reason header, RFC 3326

## 2xx Successful

status-200 = OK
    .summary = The request succeeded; what the response contains depends on the method.
    .description = A server sends 200 when a request has succeeded; for an INVITE this means that the callee has accepted it. A 200 to INVITE must carry Contact with the address for later requests in the dialog; it must also carry the SDP answer (or the SDP offer, if the INVITE had none), unless a reliable provisional response has already brought the answer or offer; Allow and Supported should list the methods and extensions of the UAS. The UAS retransmits this 200 until the ACK arrives, and if none arrives within 64*T1, the UAS should end the session with BYE. A 200 to REGISTER lists all current bindings in Contact; a 200 to CANCEL says only that the CANCEL was received, so the INVITE still gets a final response of its own.
    .action = For an INVITE, send an ACK for every 200, retransmitted ones included, and put the SDP answer into it if the 200 brought the offer. Each different To tag identifies a separate dialog: after the ACK, send BYE on any dialog that you do not want. For any other method, the transaction is complete.
    .caller = Your call or request went through.
    .search = success, answered, call answered, connected, picked up, request successful, registered successfully, NORMAL_CLEARING, normal hangup

status-202 = Accepted
    .summary = The request was accepted, but its outcome is not yet known; deprecated for SUBSCRIBE, NOTIFY and REFER.
    .description = A server sends 202 when it has accepted a request whose outcome is still open; 202 is a final response, so the transaction is over. RFC 6665 8.3.1 deprecated 202 because implementations processed it differently from 200 although both call for the same processing, so nobody may now send 202 in answer to SUBSCRIBE, NOTIFY or REFER (for REFER see RFC 7647 5). For a MESSAGE, a relay that stores the message or passes it to a network without SIP should still answer with 202, because it cannot guarantee delivery to the recipient (RFC 3428 7).
    .action = For SUBSCRIBE, NOTIFY and REFER, treat a 202 exactly as a 200. For MESSAGE, do not assume that the message has been delivered. If you operate the server, accept SUBSCRIBE, NOTIFY and REFER with 200.
    .caller = Your request was accepted, but it may take a while to finish.
    .search = accepted for processing, request accepted, message accepted for delivery, REFER accepted, RFC 3265

status-204 = No Notification
    .summary = A SUBSCRIBE within a dialog succeeded; its Suppress-If-Match condition was true, so no NOTIFY follows.
    .description = A notifier sends 204 to a SUBSCRIBE within an established dialog if Suppress-If-Match holds the entity-tag of the current state, or the wildcard * that always matches (RFC 5839 6.3). The subscription gets the new duration that Expires in the response holds, but the notifier does not send the NOTIFY that otherwise follows. The notifier keeps suppressing NOTIFY requests as long as the condition stays true and nothing changes in their header fields, such as Subscription-State. Outside an established dialog the notifier must not send 204; if the condition is true there, the notifier sends a NOTIFY without a body.
    .action = Treat event state and subscription state as unchanged, and do not wait for a NOTIFY. Set the refresh timer from Expires; if Expires in your SUBSCRIBE was 0, the subscription has ended and you can clear its state.
    .caller = Your request went through. There is no update to show right now.
    .search = no content, no NOTIFY, subscription unchanged, conditional subscribe, suppress NOTIFY

## 3xx Redirection

status-300 = Multiple Choices
    .summary = The callee can be reached at several addresses, and the caller's side chooses one of them.
    .description = A redirect server or a UAS sends 300 when the callee can be reached at several places and the server cannot proxy the request or prefers not to. Contact should list the addresses, and a q parameter may rank them. The message body may describe them as well, but no format for such a body has been defined. The user agent may choose by itself or ask the user; RFC 3261 does not define how an automatic choice is made.
    .action = Choose from the addresses in Contact by q value, or let the user choose, and send the request there. Do not send it to the same URI twice or back to the original URI. If the original URI was SIPS and the new one is not, tell the user.
    .caller = The person you called can be reached in several places. Please choose one.
    .search = multiple contacts, several addresses, multiple options, redirect, Redirected

status-301 = Moved Permanently
    .summary = The user can no longer be found at this address; Contact holds the new one.
    .description = A redirect server or a UAS sends 301 when the user has left the address in the Request-URI for good; Contact holds the new address or addresses. The client should repeat the request there, and should also update its address books, directories and location caches, because later requests should go straight to the new address. A gateway sends 301 when the telephone network reports cause 22 (number changed) and names the new number (RFC 3398).
    .action = Send the request to the address in Contact, trying no URI twice. Store the new address in place of the old one and use it for future requests. If the original URI was SIPS and the new one is not, tell the user.
    .caller = The person you called can now be reached only at a new address. Please use it from now on.
    .search = permanent redirect, new number, new address, redirect, number changed, Redirected

status-302 = Moved Temporarily
    .summary = The user is at another address for the time being; Contact tells where to send the request.
    .description = A redirect server, or a phone with call forwarding, sends 302 when the request should go to another address for the time being. Contact holds that address, and the client uses it as the Request-URI of a new request. Expires, or the expires parameter of Contact, may give the number of seconds for which the address is valid; if both are missing, the address is valid only for this one retry and must not be cached. If a cached address fails, the original one may be tried once more, because the new address may have become invalid before its time.
    .action = Send the request to the address in Contact, trying no URI twice. Cache the address only for the stated time, and not at all if no time is stated; leave the original address in address books as it is. If the original URI was SIPS and the new one is not, tell the user.
    .caller = The person you called can be reached at a different address for now.
    .search = redirect, temporary redirect, call forwarding, call forward all, unconditional forwarding, call deflection, diversion, Redirected, follow me, CFU

status-303 = See Other
    .summary = Not registered: left over from the grammar of RFC 2543; a UAC processes it as 300.
    .description = 303 is not in the IANA registry. RFC 2543 listed it in its grammar but never said what it means, and RFC 3261 left it out; the phrase is that of 303 in HTTP. One SIP stack, sipsorcery, once used the number 303 for Use Proxy, which is 305. A UAC that does not know 303 processes it as 300, so it may send the request to an address in Contact if there is one (RFC 3261 8.1.3.2).
    .action = Process it as 300: send the request to an address in Contact if there is one, trying no URI twice; otherwise report that the request failed. If you operate the server, do not send 303; send 302 instead.
    .caller = Your call was redirected to another address.
    .search = look elsewhere

status-305 = Use Proxy
    .summary = The request must reach the callee through the proxy whose URI is in Contact.
    .description = Only a UAS may generate a 305, and it does so when the request must come by way of a certain proxy. Contact holds the URI of that proxy, which is not a new address of the callee. The client repeats this single request through the proxy, and a 305 says nothing about later requests.
    .action = Send this one request again through the proxy in Contact and keep the callee's address as it is. If you have already tried that proxy for this request, report the failure instead.
    .caller = Your call has to take another route to reach this person.
    .search = proxy required, outbound proxy, must use proxy, Redirected

status-380 = Alternative Service
    .summary = The call failed, but another service is possible, and the message body describes it.
    .description = A server sends 380 when the call was not successful but another service is possible, and describes that service in the message body. RFC 3261 defines no format for this body, so a 380 is useful only if both sides have agreed on one. A UAC that does not know the format cannot use the alternative.
    .action = If you understand the message body, offer or use the service that it describes. Otherwise report that the call failed.
    .caller = The call did not go through, but another service may be able to help.
    .search = alternate service, other service, emergency call redirect, IMS emergency, Redirected

## 4xx Request Failure

status-400 = Bad Request
    .summary = The server could not understand the request because its syntax is wrong or a part is missing.
    .description = A UAS, a registrar or a proxy sends 400 when it cannot understand a request because the syntax is wrong or a mandatory header field such as Call-ID is missing. The reason phrase should name the fault. RFC 5630 also calls for 400 when a server rejects a request because SIP and SIPS URIs are used inconsistently in it, for example a SIPS Request-URI with a SIP Contact. A UAC processes an unknown 4xx code as 400 (RFC 3261 8.1.3.2).
    .action = Correct the fault that the reason phrase names before you send the request again; if it names none, check the request against the grammar of RFC 3261. An established dialog goes on, because only this transaction has failed.
    .caller = Your phone sent something that the other side could not understand.
    .detail = Bad Request: { $header } header field is missing
    .search = malformed request, invalid request, syntax error, parse error, missing header, malformed SIP message, invalid header

status-401 = Unauthorized
    .summary = A UAS or registrar wants credentials and sends a challenge in WWW-Authenticate.
    .description = A UAS or a registrar sends 401 when the sender of the request must authenticate; a redirect server may do so too, but a proxy must not, and nobody may challenge ACK or CANCEL. The response must carry WWW-Authenticate, which holds the challenge with its realm, and the client puts its credentials into Authorization. The first REGISTER of a phone usually gets a 401, which is a normal part of Digest authentication and not a failure. If the request already carried credentials for this realm and the new challenge does not say stale=true, the server has rejected them, usually because the user name or password is wrong.
    .action = Send the request again with a CSeq number one higher and with Authorization, which holds credentials for the realm of the challenge; if Proxy-Authenticate is present too, answer it in Proxy-Authorization. Never send credentials again that were just rejected; ask the user for others or give up. The only exception is a challenge with stale=true, which asks for the same credentials with a new nonce.
    .caller = You need to sign in. Please check your user name and password.
    .search = unauthorised, wrong password, authentication failed, authentication required, bad credentials, invalid username or password, registration failed, login failed, auth error, Authentication Error, digest challenge, not authorised

status-402 = Payment Required
    .summary = Reserved for future use; no SIP specification gives it a meaning.
    .description = RFC 3261 21.4.3 reserves 402 for future use and defines neither who sends it nor why, so a client cannot conclude that a charge or a balance is the reason. A client processes a 402 like an unknown 4xx code, that is, as 400 (RFC 5057 5.1). If a server sends 402 nevertheless, its meaning is a private agreement with its clients.
    .action = Process it as 400: do not repeat the request unchanged. An established dialog goes on, because only this transaction has failed. If you operate the server, send 403 for a refusal on commercial grounds.
    .caller = The call could not be set up, and the other side gave no clear reason.
    .search = insufficient balance, no credit, out of credit, low balance, insufficient funds, out of calling credits

status-403 = Forbidden
    .summary = The server understood the request but refuses it; authorization will not help.
    .description = A proxy, a registrar or a UAS sends 403 when it understands a request but refuses to serve it; a registrar, for example, refuses a user who is not authorized to change the bindings of the address-of-record. The response contains no challenge, because authorization will not help; however, a server may also answer wrong credentials with 403 instead of challenging once more (RFC 3261 22.1). Other specifications use 403 for a priority in Resource-Priority that the sender is not authorized to use (RFC 4412), for a flow token that was tampered with (RFC 5626), and, possibly with the phrase Stale Date, for a Date that is too old or an iat claim in the PASSporT that is too old (RFC 8224 6.2.2).
    .action = Do not repeat the request. If it already carried credentials, check the user name and password before you send any further request; if the reason phrase is Stale Date, check the clocks of the system that sets Date and of the system that signs the PASSporT. An established dialog goes on, because only this transaction has failed.
    .caller = This call or request is not allowed. Trying again will not help.
    .detail = Stale Date
    .search = access denied, not allowed, permission denied, call barred, outgoing call barred, INCOMING_CALL_BARRED, CALL_REJECTED, registration failed, wrong password, caller ID not allowed, blacklisted

status-404 = Not Found
    .summary = The user does not exist in the domain of the Request-URI, or the server does not serve that domain.
    .description = A server sends 404 when it knows for certain that the user does not exist in the domain of the Request-URI, and also when it does not serve that domain. A UAS sends 404 when the Request-URI is not an address for which it accepts requests, and a registrar when the address-of-record in To is not valid for the domain. Retry-After may give the time after which the callee expects to be available. Within a dialog the rejected Request-URI is the one that the peer gave in Contact, so a 404 ends the whole dialog (RFC 5057 5.1).
    .action = Check the address and do not repeat the request unchanged; if Retry-After is present, you may try again once that time has passed. Within a dialog, treat the dialog and all its usages as ended.
    .caller = There is nobody at this number or address. Please check it.
    .search = user not found, number does not exist, NO_ROUTE_DESTINATION, no route to destination, unallocated number, invalid number, wrong number, number not in service, no such number, unknown user, extension not found

status-405 = Method Not Allowed
    .summary = The server knows the method but does not allow it for this Request-URI; Allow lists the valid methods.
    .description = A UAS sends 405 when it recognizes the method of the request but does not support it for the address in the Request-URI. The response must contain Allow, which lists the methods that are valid for this address. Within a dialog, a 405 ends the dialog usage that the request belongs to if that usage cannot work without the method, as a subscription cannot work without NOTIFY; otherwise, for example for INFO during a call, only the transaction fails (RFC 5057 5.1).
    .action = Use one of the methods in Allow, or do without this function. Do not send the rejected method to this address again. Within a dialog, end the dialog usage that the request belongs to if that usage cannot work without this method.
    .caller = The other side does not allow this action.
    .search = method not supported, unsupported method, method disallowed

status-406 = Not Acceptable
    .summary = The server cannot produce any response body that the Accept header field of the request permits.
    .description = A UAS sends 406 when it cannot produce any message body that Accept in the request permits; Accept lists the body types that the client can process. For example, a notifier sends 406 to a SUBSCRIBE if Accept lists no type that the notifier can put into a NOTIFY (RFC 6665). A 406 concerns only bodies that the server would send, not the session that an SDP offer describes.
    .action = List in Accept all body types that you can process, then send the request again; if you can add no further type, report the failure. An established dialog goes on, because only this transaction has failed.
    .caller = The other side cannot reply in a form that your phone accepts.
    .search = unacceptable, Accept header mismatch, no acceptable content

status-407 = Proxy Authentication Required
    .summary = A proxy on the path demands credentials; its challenge is in Proxy-Authenticate.
    .description = A proxy sends 407 when it will not forward the request before the sender has authenticated. The response must contain Proxy-Authenticate with the proxy's challenge and realm. The UAC answers in Proxy-Authorization, because no proxy may add credentials on its behalf. A forking proxy collects the challenges from all branches in one response, so a 407 can contain several Proxy-Authenticate and WWW-Authenticate values (RFC 3261 22.3).
    .action = Send the request again with a CSeq number one higher, Proxy-Authorization for each Proxy-Authenticate challenge, and Authorization for each WWW-Authenticate challenge. Never resend credentials that have just been rejected, unless the new challenge contains stale=true. Use accepted credentials in later requests with the same Call-ID, too. If you operate the proxy, never challenge ACK or CANCEL.
    .caller = Your phone service needs you to sign in before it can connect you.
    .search = proxy authentication, proxy auth, proxy login, authentication required, authentication failed, proxy password, Authentication Error, digest challenge

status-408 = Request Timeout
    .summary = No final response came in time, for instance because the callee could not be located soon enough.
    .description = A proxy sends 408 when all its attempts to forward an INVITE have ended without a final response, and a UAS or gateway sends 408 when it cannot produce a final response in time. A UAC treats its own transaction timeout as if it had received 408. RFC 4320 forbids sending 408 in answer to any request other than INVITE, because the response would always arrive too late. In a dialog, 408 has the effect of a real timeout: RFC 3261 12.2.1.2 says that the UAC should end the dialog, and RFC 5057 5.2 limits this to the usage that the request belongs to.
    .action = If the request was not part of a dialog, you may send it again unchanged at any later time. If a re-INVITE or UPDATE in an established call gets 408 or no response at all, end the call with BYE.
    .caller = No answer came in time. Please try again.
    .search = timeout, timed out, no response, no reply, not responding, no answer, unreachable, no user responding, NO_USER_RESPONSE, Timer B, PJSIP_SC_TSX_TIMEOUT

status-409 = Conflict
    .summary = Not registered: an RFC 2543 code for a REGISTER at odds with existing registrations.
    .description = The IANA registry has no code 409. RFC 2543 7.4.10 defined it for a REGISTER whose action parameter in Contact contradicts the registrations already in place, because all registrations of a user had to share one value. RFC 3261 deprecated the parameter and dropped the code. The phrase tables of PJSIP, OpenSIPS, sofia-sip and others still contain 409, so an old or private server may send it.
    .action = Treat 409 as 400. If a REGISTER with an action parameter in Contact gets 409, remove the parameter and register again. If a REGISTER without this parameter gets 409, query the current bindings with a REGISTER that has no Contact, and remove a conflicting binding only if it is your own.
    .caller = Your phone could not sign in because of a conflict with another sign-in.
    .search = already registered, user already registered, registration conflict, duplicate registration

status-410 = Gone
    .summary = The user or resource has left this server for good, and no new address is known.
    .description = A server sends 410 when the user or resource addressed is no longer available at this server, no forwarding address is known, and the server expects this to be permanent. A server that cannot tell whether the loss is permanent should send 404 instead. A gateway sends 410 for Q.850 cause 22, a changed number, when the telephone network does not give the new number (RFC 3398). In a dialog, 410 destroys the dialog with all its usages, because the rejected address is the one that the peer itself gave in Contact (RFC 5057).
    .action = If the request was outside a dialog, stop using this address and remove it from address books and caches. If the request was inside a dialog, consider the dialog and all its usages ended.
    .caller = This number or address is no longer in use.
    .search = number changed, number disconnected, disconnected number, no longer in service, no longer exists, number out of service, account deleted, REDIRECTION_TO_NEW_DESTINATION

status-411 = Length Required
    .summary = Not registered: an RFC 2543 code for a request that lacked Content-Length.
    .description = The IANA registry has no code 411. RFC 2543 7.4.12 took it over from HTTP for a request without Content-Length, the header field that holds the length of the body in octets; RFC 3261 dropped the code. RFC 3261 18.3 requires Content-Length over stream transports such as TCP, and a server that finds a fault in it normally sends 400. The phrase tables of PJSIP, OpenSIPS, sofia-sip and others still contain 411, so an old or private server may send it.
    .action = Treat 411 as 400. Send the request again with a correct Content-Length header field. If the request already had a correct one, do not repeat it unchanged.
    .caller = Your phone left out a detail that the other side needs.
    .search = missing Content-Length, content length missing

status-412 = Conditional Request Failed
    .summary = The entity-tag in SIP-If-Match of a PUBLISH matches no stored event state.
    .description = An event state compositor, the server that stores published state, answers a PUBLISH with 412 when the entity-tag in SIP-If-Match belongs to no publication that the compositor has stored for this resource and event package (RFC 3903 6). The client had received this entity-tag in SIP-ETag of an earlier 2xx response. The usual reason is that the publication expired before the arrival of the PUBLISH that was meant to refresh, change or remove it. Some stacks print the HTTP phrase Precondition Failed for 412, which is wrong in SIP.
    .action = Discard the entity-tag and do not send that PUBLISH again. If you still want to publish the state, send a new PUBLISH with the full state and without SIP-If-Match, and keep the entity-tag from SIP-ETag of its 2xx response.
    .caller = Your status could not be updated because the earlier one has expired.
    .search = etag mismatch, PUBLISH failed, conditional publish, entity tag

status-413 = Request Entity Too Large
    .summary = The message body exceeds the size that the server accepts.
    .description = A server sends 413 when the message body alone is larger than it is willing or able to process. If the condition is temporary, the response should contain Retry-After with the number of seconds after which the client may try again. The server may close the connection so that the client stops sending. No header field of the response states the permitted size.
    .action = Send the request again without the body or with a smaller one, if the request still serves its purpose that way. If the response contains Retry-After, you may instead repeat the request unchanged after that time.
    .caller = What you sent is too large for the other side. Please send something smaller.
    .search = payload too large, content too large, body too large, SDP too large

status-414 = Request-URI Too Long
    .summary = The Request-URI exceeds the length that the server can handle.
    .description = A proxy or UAS sends 414 when the Request-URI alone is longer than it is willing to interpret. Usual causes are very long URI parameters, or headers embedded in the URI, which a Request-URI must not contain (RFC 3261 19.1.1); such a URI often comes from the Contact of a redirect or from Refer-To. RFC 3261 contradicts itself about the reason phrase: 21.4.12 and the registry say Request-URI Too Long, but the grammar in 25.1 says Request-URI Too Large, and RFC 2543 has the same contradiction.
    .action = Shorten the Request-URI: move headers embedded in it to the header fields of the request, and leave out parameters that are not needed. Do not send the request again with the same Request-URI. If the Request-URI comes from the peer's Contact in a dialog, do not alter the URI; give up the request instead.
    .caller = The address you used is too long. Please check it.
    .search = URI too long, address too long, URL too long

status-415 = Unsupported Media Type
    .summary = The server cannot process the type, encoding or language of the request's message body.
    .description = A UAS sends 415 when a body part that is not optional has a type, content encoding or language that the UAS does not understand. Depending on what was not understood, the response must list the acceptable types in Accept, the encodings in Accept-Encoding or the languages in Accept-Language. Codecs in SDP are not a reason for 415, because SDP that was read but cannot be accepted gets 488. RFC 6086 also recommends 415 for an INFO body of a type that the user agent supports, but not within the Info Package that the request names.
    .action = Send the request again, limited to the types, encodings and languages that the response lists. Do not remove S/MIME protection from a body without telling the user, because the 415 may come from an attacker.
    .caller = The other side cannot open the kind of content you sent.
    .search = unsupported content type, media type not supported, wrong Content-Type, unsupported body, unsupported media

status-416 = Unsupported URI Scheme
    .summary = The server does not know the scheme of the Request-URI, such as tel or sips.
    .description = A proxy or UAS sends 416 when it does not know the scheme of the Request-URI; a scheme in To that it does not know is no reason for 416. Under RFC 3261 8.1.3.5, the UAC should try again with a SIP URI. RFC 5630 forbids doing so automatically if the Request-URI was a SIPS URI, because the protection would be lost without the user's knowledge. In a dialog, 416 destroys the dialog with all its usages (RFC 5057).
    .action = If the request was outside a dialog and its Request-URI was neither a SIP nor a SIPS URI, send it again with a SIP URI. Never replace SIPS with SIP unless the user has agreed. If the request was inside a dialog, consider the dialog and all its usages ended.
    .caller = This kind of address is not supported here. Please try another one.
    .search = unsupported scheme, URI scheme, tel URI not supported, sips not supported

status-417 = Unknown Resource-Priority
    .summary = Require lists resource-priority, but the server understands no value in Resource-Priority.
    .description = A proxy or UAS sends 417 when it understands none of the values in Resource-Priority and the request lists the option tag resource-priority in Require (RFC 4412 4.6.2). If this option tag is missing, the server instead processes the request with default priority. The response may list the acceptable values in Accept-Resource-Priority. A phrase table in Kamailio wrongly contains Bad Extension for 417, which is the phrase of 420.
    .action = Choose a value that you are authorized to use, if possible from Accept-Resource-Priority, and send the request again. Or remove resource-priority from Require: the server then processes the request with default priority.
    .caller = The priority requested for this call is not known here.
    .search = unknown priority, call priority, MLPP priority

status-420 = Bad Extension
    .summary = Require or Proxy-Require names an option tag that the server does not support.
    .description = The request demanded a protocol extension that the server does not support: a UAS sends 420 for an option tag in Require, and a proxy for one in Proxy-Require. An option tag, such as 100rel or timer, is the name of such an extension. The response must list in Unsupported the option tags that were not understood. Neither CANCEL nor ACK for a non-2xx response may contain Require or Proxy-Require.
    .action = Send the request again without the option tags listed in Unsupported and without using these extensions. If you cannot do without one of them, give up.
    .caller = The other side does not support a feature that this call requires.
    .search = unsupported extension, extension not supported, unsupported option tag, 100rel not supported, bad SIP extension

status-421 = Extension Required
    .summary = The server needs a protocol extension that the request does not list in Supported.
    .description = A UAS sends 421 when it needs a protocol extension to process the request, but the option tag of this extension is missing from Supported. The response must contain Require with the option tags that the server needs. RFC 3261 discourages 421 as long as the server can provide any useful service without the extension. A first-hop proxy that by policy demands a security agreement (RFC 3329) also sends 421 if the request does not mention the option tag sec-agree; the response must then contain Security-Server with the security mechanisms that the proxy supports.
    .action = If you support all extensions whose option tags are in Require, list these tags in Supported and send the request again; otherwise give up. For sec-agree, first choose, from the mechanisms in Security-Server that you support, the one with the highest q value, and start it. Then send the request with a copy of the Security-Server list in Security-Verify, and with sec-agree in both Require and Proxy-Require.
    .caller = Your phone lacks a feature that the other side requires.
    .search = extension needed, missing extension, 100rel required

status-422 = Session Interval Too Small
    .summary = Session-Expires is below the minimum of a proxy or UAS, which is stated in Min-SE.
    .description = A proxy or the UAS rejects an INVITE or UPDATE with 422 when the interval in Session-Expires is shorter than local policy permits, because the session would have to be refreshed too often (RFC 4028). Only a request that lists timer in Supported may be rejected for this reason. The response must contain Min-SE with the shortest permitted interval in seconds, which is never below 90. Each proxy on the path can have a higher minimum than the one before, so several rounds are possible.
    .action = Send the request again with Min-SE set to the largest Min-SE value received so far, and Session-Expires at least as large. For a new call, the Min-SE values of all 422 responses with this Call-ID count; within a dialog, only the values that arrived in that dialog count, in 422 responses or in requests from the peer. A refresh that gets 422 does not extend the session, so send the new one before the session expires. If the new request gets 422 with the same Min-SE, do not try again.
    .caller = The call was not set up because of a timer setting. Please try again.
    .search = session timer, session timer too short, Session-Expires too small, session expires too short, session refresh

status-423 = Interval Too Brief
    .summary = The requested lifetime is shorter than the server permits; Min-Expires states the minimum.
    .description = A registrar sends 423 to a REGISTER, a notifier sends it to a SUBSCRIBE, and an event state compositor sends it to a PUBLISH, when the requested lifetime is shorter than the server permits. The response must contain Min-Expires with the shortest permitted lifetime in seconds. A lifetime of zero never gets 423, so a binding, subscription or publication can always be removed. A registrar (RFC 3261 10.3) or a notifier (RFC 6665 4.2.1.1) may send 423 only if the requested lifetime is also shorter than one hour.
    .action = Raise every lifetime in the request other than zero, in Expires and in the expires parameters of Contact, to at least the value of Min-Expires, and send the request again.
    .caller = Your phone asked to stay signed in for too short a time and must ask for longer.
    .search = registration interval too short, expires too short, registration expiry, register interval, Expires too low, REGISTER expiry

status-424 = Bad Location Information
    .summary = The location sent with the request is malformed or unsatisfactory, or cannot be fetched.
    .description = A server that needs the sender's location, for instance for an emergency call, sends 424 when none of the locations in the request is usable (RFC 6442). The response must contain Geolocation-Error with a more exact code: 100 for a location that cannot be processed, 200 to 202 for a missing permission, 300 for a location URI from which no location could be fetched. A proxy that knows the sender to be at another location can also send 424, and should then put the proper location into the body of the response. A request without Geolocation must not get 424, and 424 must not end a dialog.
    .action = Read Geolocation-Error. Correct the location, adopt the one in the body, or give the missing permission if the user agrees; then send a new request. Reveal no more of the location than the user permits, and by default stop after three rejections. If you operate a proxy that added the location, solve the problem there and do not forward the 424. If you operate a proxy that only forwards a 424, leave the location data of the response unchanged.
    .caller = Your location could not be used. Please check your location settings.
    .search = bad location, location error, geolocation, emergency location, PIDF-LO

status-425 = Bad Alert Message
    .summary = The emergency alert (CAP) in the request is too malformed for anyone to act on it.
    .description = The recipient of an emergency alert, or a proxy on the way, sends 425 when the request, normally a MESSAGE, contains an alert that is so malformed that nobody can decide how to respond to it (RFC 8876). The alert is a document in the Common Alerting Protocol (CAP). The response must contain AlertMsg-Error with one code from 100 to 103 that says what is wrong. 425 is permitted only if nothing else in the request is usable, and never for a request without an alert; it must not end a dialog.
    .action = Correct the alert as AlertMsg-Error says and send it again at once. If you cannot correct the alert, call for help in another way. Keep any existing dialog.
    .caller = Your alert could not be understood. Please send it again or call for help.
    .search = CAP alert, emergency alert, Common Alerting Protocol

status-428 = Use Identity Header
    .summary = Policy demands a signed Identity header field, and the request has none, or none that can be used.
    .description = A verification service sends 428 when its policy demands Identity, the header field with a signature that vouches for the caller, and the request has none that the service can use. Either there is no such header field, or there are some, but every one of them names in its ppt parameter a PASSporT type that the service does not support (RFC 8224 6.2.2). In the second case the reason phrase may be Use Supported PASSporT Format. Older texts cite RFC 4474, which RFC 8224 replaces.
    .action = Have an authentication service sign the request with a PASSporT type that the verification service supports, then send it again. Do not repeat the request without such a signature.
    .caller = The other side needs proof of your number before it takes your call.
    .detail = Use Supported PASSporT Format
    .search = STIR/SHAKEN, missing Identity header, unsigned call, missing signature, caller ID authentication, caller ID spoofing, attestation, NO_IDENTITY, RFC 4474

status-429 = Provide Referrer Identity
    .summary = A referred request or a REFER lacks a valid signed Referred-By token.
    .description = In a transfer, the refer target, which receives the new call, sends 429 when the Referred-By token is missing, stale or invalid (RFC 3892). This token is a signed body part that vouches for the referrer, the party that sent the REFER. The referee, which makes the new call, reports the 429 to the referrer in a NOTIFY with a message/sipfrag body. The referee can also reject the REFER with 429 if the REFER contains no token.
    .action = If you sent the REFER, send a new one only with a valid signed Referred-By token. If you are the referee, report the 429 to the referrer in NOTIFY, and do not create or change a token yourself.
    .caller = The transfer was refused because it is not certain who asked for it.
    .search = Referred-By, transfer refused, call transfer failed, referrer identity

status-430 = Flow Failed
    .summary = An edge proxy no longer has the requested flow to the device; another flow may still work.
    .description = An edge proxy should send 430 to the authoritative proxy, which looked up the registration, when the flow that the flow token in Route names no longer exists (RFC 5626 5.3.1). A flow is a transport association, such as a TCP connection, between the device and the edge proxy. The device may have registered other flows with the same address-of-record and instance-id, and these may still work. A user agent should never receive 430.
    .action = If you operate the authoritative proxy, forward the request to another flow with the same address-of-record and instance-id but a different reg-id. If you are an endpoint, treat 430 as 400.
    .caller = The other phone could not be reached. Please try again.
    .search = connection lost, outbound flow, NAT binding lost

status-433 = Anonymity Disallowed
    .summary = The request is refused because the caller has withheld their identity.
    .description = A server, usually acting for the callee, sends 433 when it refuses a request because the caller has withheld their identity on purpose (RFC 5079). The server recognizes this by a From URI in the anonymous.invalid domain or otherwise marked as anonymous, by the display name Anonymous in From, or by Privacy with the value id or user. The mere absence of P-Asserted-Identity is not enough. In a dialog, 433 should end neither the dialog nor the usage.
    .action = Do not send the request again without anonymity unless the user agrees to it now or has permitted it in advance. If you operate an anonymization service, do not remove the anonymity either, unless the user has configured it so.
    .caller = This person does not take calls from hidden numbers.
    .search = anonymous call rejection, anonymous call blocked, withheld number, hidden number, private number, blocked caller ID, no caller ID, caller ID withheld, ACR, CLIR

status-436 = Bad Identity Info
    .summary = The verification service could fetch none of the credentials for the Identity header fields of the request.
    .description = A verification service sends 436 when it can obtain none of the credentials that the Identity header fields of the request refer to (RFC 8224 6.2.2). Such a credential, usually a certificate, is needed to check the signature, and the service normally fetches it from the URI in the info parameter. The sender can repair the fault with an info URI that the service can reach. Many stacks still print the RFC 4474 phrase Bad Identity-Info, with a hyphen.
    .action = Have the authentication service sign the request again with an info URI that the verification service can reach, then send it. Do not repeat the request unchanged.
    .caller = The proof of your number could not be fetched, so your call was refused.
    .search = STIR/SHAKEN, certificate not found, certificate download failed, x5u, RFC 4474

status-437 = Unsupported Credential
    .summary = The verification service has the signing credential but does not trust or support it.
    .description = A verification service sends 437 when it has the credential that the info parameter of an Identity header field names but does not support that credential. Typical reasons are that the service does not trust the certification authority, or does not support the algorithm with which the credential was signed (RFC 8224 6.2.2). RFC 4474 called the code Unsupported Certificate, and many stacks still send that phrase although RFC 8224 13.2 replaced it.
    .action = Sign the request with a credential that the verification service trusts and supports, or ask whoever signs your requests to do so. Do not send the request again with the same credential.
    .caller = The proof of your number is of a kind that is not accepted here, so your call was refused.
    .search = STIR/SHAKEN, untrusted certificate, certificate not trusted, certificate not supported, unknown CA, RFC 4474

status-438 = Invalid Identity Header
    .summary = No Identity header field in the request holds a valid PASSporT of a supported type.
    .description = A verification service whose policy is to reject broken signatures sends 438 when no Identity header field of the request holds a valid and supported PASSporT (RFC 8224 6.2.2). A signature can break without fraud: a proxy that changes Date on the way is enough, because for the compact form the verification service has to rebuild the signed content from the header fields. The full form of PASSporT carries that content itself, so it avoids some of these failures.
    .action = If you signed the request with a compact-form PASSporT, sign it again with a full-form PASSporT and retry once, not more often. Otherwise do not repeat the request unchanged: check that the PASSporT has a supported type and all headers and claims that this type requires, and that no system on the path changes the signed header fields.
    .caller = The proof of your number is not valid, so your call was refused.
    .detail = Invalid PASSporT
    .search = STIR/SHAKEN, invalid signature, signature verification failed, invalid PASSporT, caller ID verification failed, INVALID_IDENTITY, RFC 4474

status-439 = First Hop Lacks Outbound Support
    .summary = The registrar supports outbound, but the first proxy on the path does not.
    .description = A registrar that supports outbound, and that is not itself the first hop, sends 439 to a REGISTER if the first proxy does not support outbound. The registrar concludes this from Path: the header field is missing, or its first URI lacks the ob parameter. The registrar sends 439 only if the request has reg-id in Contact and the option tag outbound in Supported (RFC 5626 6). The stack sofia-sip prints Stale Date for 439; that phrase comes from an early identity draft and was never registered for this number.
    .action = If your policy permits it, register again without outbound, that is, without reg-id in Contact; or register through another outbound proxy.
    .caller = Your phone could not sign in, because the network lacks a feature that your phone asked for.
    .search = outbound not supported, SIP outbound

status-440 = Max-Breadth Exceeded
    .summary = A proxy needed more parallel branches than Max-Breadth leaves for this request.
    .description = The header field Max-Breadth limits how many branches of a request may be active at the same time, and each forking proxy divides the value among the requests that it forwards. A proxy sends 440 when the remaining value is too small for the targets that it wants to call in parallel, and the proxy will not or cannot call them one after the other or redirect the caller (RFC 5393 5.3.3). The limit exists because loops that fork can multiply one request into very many. The caller can conclude that the request did not reach every destination.
    .action = Do not repeat the request unchanged; call a more specific address if you know one. If you operate the proxies, change the routing so that fewer targets are called in parallel.
    .caller = The call would have to ring in too many places at once.
    .search = too many branches, forking limit, too many forks, max breadth

status-469 = Bad Info Package
    .summary = The INFO request uses an Info Package that the receiver did not announce in Recv-Info.
    .description = A user agent must answer an INFO request with 469 when Info-Package names a package that the user agent has not declared itself willing to receive (RFC 6086 4.2.2). The response must contain Recv-Info with the packages that the user agent is willing to receive at present; the response does not change that set. Only the INFO transaction fails, so neither side may end the call because of a 469. An INFO request without Info-Package belongs to the older use of INFO, to which 469 does not apply.
    .action = Keep the call up. Do not send this package again in this dialog unless the other side announces it in a later Recv-Info; if another listed package serves the purpose, use that one.
    .caller = Your phone sent extra information that the other phone cannot take. The call goes on.
    .search = INFO package, INFO not accepted, DTMF INFO

status-470 = Consent Needed
    .summary = A relay has no permission for at least one recipient in the URI list of the request.
    .description = A relay for URI lists, such as a group-messaging or conference server, sends 470 when a request contains a list with at least one URI for which the relay has no permission (RFC 5360 5.9). The relay must then contact nobody on the list, not even the recipients who have agreed. Permission-Missing should name the URIs without permission. If this header field is absent, the sender has to find them by other means, for example XCAP.
    .action = Add the URIs in Permission-Missing to the list that the relay keeps, for example by XCAP, so that the relay asks these recipients for consent. Send the request again after they have agreed, or at once with a list that omits them.
    .caller = Someone on your list has not yet agreed to be contacted.
    .search = consent required, permission needed, recipient consent

status-473 = Filtered Destination
    .summary = Not registered: OpenSIPS found the next-hop address on one of its blacklists.
    .description = This code is not in the IANA registry. OpenSIPS uses the number for its internal error E_IP_BLOCKED: the address to which OpenSIPS is about to send is on a blacklist, either because an administrator put it there or because OpenSIPS added it after failures. OpenSIPS can put the number into its response to the UAC. The proxy itself blocks the request before sending it, so the response says nothing about the callee.
    .action = Treat 473 as 400, or use another route if there is one. If you operate OpenSIPS, check its blacklists, and have the routing script reply with a registered code instead.
    .caller = Your phone service does not connect calls to this destination.
    .search = destination blacklisted, blacklisted destination, OpenSIPS blacklist

status-474 = Bad protocol
    .summary = Not registered: the OpenSIPS error number for a transport protocol that the server cannot use.
    .description = This code is not in the IANA registry. OpenSIPS defines the number as E_BAD_PROTO, for a next hop whose transport protocol is unknown or disabled, for example TLS when no TLS listener is configured. At least some versions of OpenSIPS have no reply text for this error and send 500 in its place. For this reason 474 appears in scripts, in logs and within the phrase of that 500 rather than as a status code on the wire.
    .action = Treat 474 as 400, and use another transport for this destination if there is one. If you operate OpenSIPS, enable the missing transport.
    .caller = Your phone service cannot reach this destination in the way requested.
    .search = unsupported transport, wrong transport protocol

status-475 = Bad URI
    .summary = Not registered: OpenSIPS could not parse a URI that it needed for routing.
    .description = This code is not in the IANA registry. OpenSIPS uses the number for its internal error E_BAD_URI: the Request-URI, or another URI that OpenSIPS needs for routing, does not follow the URI grammar. OpenSIPS can put the number into its response to the UAC. The URI may be wrong as the UAC sent it, or a rule in the routing script of the proxy may have damaged it.
    .action = Treat 475 as 400: correct the URI before you send the request again. If you operate OpenSIPS, check the rules in the routing script that rewrite URIs.
    .caller = The address is not written correctly. Please check it.
    .search = invalid URI, malformed URI

status-476 = Unresolvable destination
    .summary = Not registered: OpenSIPS could not resolve the address of the next hop, usually in DNS.
    .description = This code is not in the IANA registry. OpenSIPS uses the number for its internal error E_BAD_ADDRESS: OpenSIPS found no address for the host name of the next hop. OpenSIPS can put the number into its response to the UAC. The request never left the proxy, so the response says nothing about the callee.
    .action = Treat 476 as 400. Check the host name in the Request-URI or in Route, and its DNS records, before you try again.
    .caller = Your phone service could not find where to send your call.
    .search = DNS failure, DNS lookup failed, DNS error, host not found, cannot resolve, unresolvable host

status-477 = Send Error
    .summary = Not registered: Kamailio or OpenSIPS failed to send the request to the next hop.
    .description = This code is not in the IANA registry. Kamailio and OpenSIPS use the number for their internal error E_SEND: the server could not send the request, for example because the next hop refused the TCP or TLS connection. Both put the number into their responses to UACs, each with a reason phrase of its own. A proxy that follows RFC 3261 16.9 handles such a failure as if the next hop had answered 503.
    .action = Treat 477 as 400, and use another server or route if there is one. If you operate the server, check the transport and the connection to the next hop.
    .caller = Your phone service could not pass your call on. Please try again.
    .search = send failed, send fail, socket error, transport error, TCP connection failed, network disconnected

status-478 = Unresolvable Destination
    .summary = Not registered: Kamailio could not resolve the address of the next hop, usually in DNS.
    .description = This code is not in the IANA registry. Kamailio uses the number for its internal error E_BAD_ADDRESS: the host name of the next hop has no usable DNS entry. Kamailio can put the number into its response to the UAC; the code tables of JsSIP and SIP.js have copied it. The request never left the proxy, so the response says nothing about the callee.
    .action = Treat 478 as 400. Check the host name in the Request-URI or in Route, and its DNS records, before you try again.
    .caller = Your phone service could not find where to send your call.
    .search = DNS failure, DNS lookup failed, DNS error, host not found, cannot resolve, unresolvable host

status-479 = Bad URI
    .summary = Not registered: Kamailio could not parse a URI that it needed for routing.
    .description = This code is not in the IANA registry. Kamailio uses the number for its internal error E_BAD_URI: the Request-URI, or another URI that Kamailio needs for routing, does not follow the URI grammar. Kamailio can put the number into its response to the UAC. The URI may be wrong as the UAC sent it, or a rule in the routing script of the proxy may have damaged it.
    .action = Treat 479 as 400: correct the URI before you send the request again. If you operate Kamailio, check the rules in the routing script that rewrite URIs.
    .caller = The address is not written correctly. Please check it.
    .search = invalid URI, malformed URI

status-480 = Temporarily Unavailable
    .summary = The callee is known but unavailable now, for example not registered or on do not disturb.
    .description = The callee's device sends 480 when its user is unavailable, for example because do not disturb is on. A proxy or redirect server sends 480 when it knows the user but has no current location for them, for example because none of their devices is registered. The reason phrase should state the cause, and Retry-After may give a better time to call. Under RFC 5630, a device or proxy also sends 480 to a SIPS request if it refuses SIPS, and to a SIP request if it demands SIPS; Warning should then hold 380 (SIPS Not Allowed) or 381 (SIPS Required) respectively.
    .action = Try again later, and not before the time in Retry-After has passed, if that header field is present. If Warning holds 380 or 381, waiting does not help: after 380, do not change SIPS to SIP unless the user has agreed; after 381, send a new request to a SIPS URI of the callee, if you know one. Within a dialog, only the usage that the request belonged to has ended (RFC 5057).
    .caller = The person you called cannot be reached now. Please try again later.
    .detail =
        { $cause ->
            [do-not-disturb] Temporarily Unavailable: do not disturb is on
            [not-registered] Temporarily Unavailable: callee is not registered
           *[other] Temporarily Unavailable
        }
    .search = no answer, do not disturb, rings out, nobody picks up, DND, offline, not registered, unavailable, not available, switched off, out of coverage, SUBSCRIBER_ABSENT, USER_NOT_REGISTERED, NORMAL_UNSPECIFIED, phone switched off

status-481 = Call/Transaction Does Not Exist
    .summary = The request matches no dialog or transaction that the UAS knows.
    .description = A UAS sends 481 to a request within a dialog when the To tag, From tag and Call-ID match no dialog that the UAS knows, for example because it was restarted or has already ended the call. A UAS also sends 481 to a NOTIFY that matches no subscription, even if the dialog exists, and to a CANCEL that matches no transaction; the 481 to a CANCEL has no effect on the INVITE or its dialog. After a 481 to any request within a dialog except CANCEL, RFC 3261 12.2.1.2 says that the client should end the whole dialog, while RFC 5057 recommends ending only the dialog usage that the request belongs to and keeping the dialog as long as it has another usage. RFC 3261 itself still has the older phrase Call Leg/Transaction Does Not Exist in 9.2 and 25.1.
    .action = If the request was sent within a dialog, consider the call or subscription that it belonged to ended. For a call, stop its media and send BYE, unless the 481 answers a BYE; a callee that has not accepted the call yet must not send BYE and rejects the INVITE instead. A 481 to a CANCEL ends nothing: wait for the final response to the INVITE, but no longer than 64*T1 after the CANCEL.
    .caller = This call no longer exists. It may have ended already.
    .search = no such call, call does not exist, dialog not found, dialogue does not exist, unknown dialog, transaction not found, call leg not found, no matching dialog, NoMatch, subscription does not exist

status-482 = Loop Detected
    .summary = The request came back to a proxy in a loop, or reached the UAS twice by different paths.
    .description = A proxy sends 482 when a request that it has forwarded before returns to it and nothing that decides the routing has changed; the branch value in the Via entry of the proxy shows this. A proxy that forks a request must rule out such a loop first (RFC 5393), but a request that returns with another Request-URI is a legitimate spiral and is forwarded. A UAS sends 482 when the same request reaches it again by another path, usually because a proxy has forked the request. The UAS recognizes such a merged request because the request has no To tag, and its From tag, Call-ID and CSeq match a transaction in progress to which it does not belong (RFC 3261 8.2.2.2).
    .action = If another branch of the request got a different response, use that one. Otherwise do not repeat the request; the routing or forwarding rules have to be corrected first. Within a dialog, consider the dialog and all its usages ended (RFC 5057).
    .caller = Your call was sent around in a circle and could not be delivered.
    .search = loop, routing loop, call loop, forwarding loop, merged request, EXCHANGE_ROUTING_ERROR

status-483 = Too Many Hops
    .summary = A proxy had to forward the request, but Max-Forwards had already reached zero.
    .description = Each proxy lowers Max-Forwards by one, usually from an initial value of 70. A proxy that receives a request with the value 0 must not forward it and answers with 483. If the request is OPTIONS, the proxy may answer it itself instead of sending 483, so a series of OPTIONS requests with rising values of Max-Forwards can trace a path. The usual cause of 483 is a routing loop that no proxy has recognized as one.
    .action = Retry with a larger Max-Forwards only if the value sent was unusually small; otherwise do not repeat the request and, within a dialog, consider the dialog ended (RFC 5057). If you operate the proxies, look for a loop in the Via entries of the request as captured where 483 was generated.
    .caller = Your call passed through too many systems and was stopped.
    .search = max forwards exceeded, hop limit, hop count exceeded, too many forwards, EXCHANGE_ROUTING_ERROR

status-484 = Address Incomplete
    .summary = The address in the Request-URI is incomplete, typically a telephone number with digits missing.
    .description = A server, usually a proxy or gateway, sends 484 when the Request-URI is incomplete, typically a telephone number that needs more digits. The reason phrase should give details, such as how many digits are missing. The code makes overlap dialing possible: the caller's device sends a new INVITE with a longer number each time, until the response is no longer 484. Gateways to the telephone network translate Q.850 cause 28 to 484 and 484 to cause 28 (RFC 3398).
    .action = Collect more digits from the user and send a new INVITE with the longer number. If no more digits come, treat the call as failed. Within a dialog, consider the dialog and all its usages ended (RFC 5057).
    .caller = The number is not complete yet. Please add the missing digits.
    .detail =
        { $digits ->
            [one] Address Incomplete: at least { $digits } more digit needed
           *[other] Address Incomplete: at least { $digits } more digits needed
        }
    .search = incomplete number, number incomplete, missing digits, too few digits, INVALID_NUMBER_FORMAT, wrong number format, overlap dialling, overlap dialing, number too short

status-485 = Ambiguous
    .summary = The Request-URI matches several different users, and a person has to choose.
    .description = A server sends 485 when the Request-URI, for example a bare surname, matches several users and the server cannot tell which of them is meant. Contact can list the addresses to choose from. These addresses belong to different people, so the choice needs a person and must not be automatic. Because such a list reveals the addresses of other users, it must be possible to configure the server to leave the list out or to send 404 instead.
    .action = Show the addresses in Contact to the user and call the one that the user chooses; never pick or try them automatically. If Contact is absent, ask the user for a more exact address. Within a dialog, consider the dialog and all its usages ended (RFC 5057).
    .caller = This address matches more than one person. Please choose whom you mean.
    .search = ambiguous number, ambiguous address, multiple matches, several users match

status-486 = Busy Here
    .summary = The callee's device was reached, but it cannot or will not take another call now.
    .description = The callee's device sends 486 when its user cannot or does not want to take another call on it, usually because the user is already on a call. The answer holds for this device alone: another device or voicemail may still accept the call, so a forking proxy continues with its other branches. Retry-After may give a better time to call. In response to a request within a dialog, 486 makes no sense, so the client should treat the response as an unknown 4xx code (RFC 5057).
    .action = Tell the user that the callee is busy, for example with the busy tone, and try again only later, after the time in Retry-After if that header field is present. If you operate a forking proxy, continue with the remaining targets.
    .caller = The person you called is on another call. Please try again later.
    .search = user busy, line busy, busy signal, busy tone, engaged, engaged tone, on another call, on the phone, number busy, callee busy, already in a call, call waiting off

status-487 = Request Terminated
    .summary = A pending request, usually an INVITE, was ended by CANCEL, BYE or expiry before it was answered.
    .description = A UAS sends 487 to an INVITE that ends before it is answered: because a CANCEL arrives (usually because the caller hung up), because a BYE ends its dialog, or because the time in the Expires header field of the INVITE has run out. The CANCEL itself never gets 487: it gets 200, or 481 if it matches no transaction. A forking proxy also receives 487 on the branches that it cancels after another branch has answered, so 487 is a normal outcome and no sign of a fault. A CANCEL that arrives after the final response to the INVITE has no effect.
    .action = Acknowledge a 487 to an INVITE with ACK, and close the call attempt without reporting an error. If the 487 answers a re-INVITE that you canceled, the established call continues unchanged.
    .caller = The call was ended before it was answered.
    .search = cancelled, canceled, caller hung up, hang up, hung up before answer, caller cancelled, call abandoned, missed call, ORIGINATOR_CANCEL, NORMAL_CLEARING, CANCEL, answered elsewhere

status-488 = Not Acceptable Here
    .summary = The target cannot accept the session that was offered; another target might.
    .description = A UAS sends 488 to an INVITE, re-INVITE or UPDATE whose offer it does not accept, for example because the codecs, the transport, the address family or the bandwidth do not suit it. Warning should state the reason, and a message body may describe the media that the UAS supports. The response applies only to the target in the Request-URI, so another device may accept the same offer. A re-INVITE or UPDATE that gets 488 leaves the existing session as it was.
    .action = Send a new offer that takes Warning and the message body into account, or call another target. Do not send the same offer to this target again. After a 488 to a re-INVITE or UPDATE, continue the session unchanged.
    .caller = The phone you called does not support this kind of call.
    .search = codec mismatch, incompatible SDP, INCOMPATIBLE_DESTINATION, no common codec, codec not supported, no matching codec, SDP rejected, media negotiation failed, SRTP mismatch, BEARERCAPABILITY_NOTIMPL, BEARERCAPABILITY_NOTAVAIL, T.38 rejected, codec negotiation failed

status-489 = Bad Event
    .summary = The server does not support the event package that the Event header field of the request names.
    .description = A notifier sends 489 to a SUBSCRIBE, and an event state compositor sends it to a PUBLISH, when the package in Event is not supported or when Event is missing (a notifier with PINT support may accept a SUBSCRIBE without Event). A subscriber sends 489 to a NOTIFY for a package that it does not support (RFC 6665, RFC 3903). Allow-Events lists the packages that the notifier or compositor supports; this header field must come with a 489 to PUBLISH and is optional otherwise. A 489 to SUBSCRIBE or NOTIFY within a dialog ends the subscription that the request belongs to, but no other usage of the dialog.
    .action = Do not repeat the request unchanged. If the request belonged to a subscription, consider that subscription ended. If your SUBSCRIBE or PUBLISH got 489 with Allow-Events, choose a package from that list; the list does not show template-packages such as presence.winfo.
    .caller = The other side cannot send the updates that your phone asked for.
    .search = unsupported event, event not supported, unknown event, BLF subscription failed, subscribe failed, presence not supported, RFC 3265

status-490 = Request Updated
    .summary = Not registered: found in the tables of PJSIP, sofia-sip and others, but defined in no RFC.
    .description = The code 490 is absent from the IANA registry, and no RFC defines who would send it or when. PJSIP and sofia-sip have the number and the phrase in their tables, but that does not show that anybody uses the code on the wire. A UAC that does not recognize 490 must process it as 400 (RFC 3261 8.1.3.2). No RFC connects the phrase with the UPDATE method.
    .action = Treat this response as 400, and draw no conclusion from the phrase. Never send this code.
    .caller = The other side turned this down for a reason that your phone does not understand.
    .search = updated request

status-491 = Request Pending
    .summary = Both sides tried to change the session at the same time (glare).
    .description = A UAS sends 491 to an INVITE if an INVITE that it sent itself on the same dialog is still in progress, and to an UPDATE with an offer if an offer of its own is still unanswered (RFC 3261 14.2, RFC 3311 5.2). A client that receives 491 waits a random 2.1 to 4 s if it created the Call-ID of the dialog, and otherwise a random 0 to 2 s, in units of 10 ms, so that the new attempts of the two sides do not collide again. The session and the dialog stay as they were.
    .action = Wait a random 2.1 to 4 s if you created the Call-ID, otherwise a random 0 to 2 s. Then repeat the re-INVITE or UPDATE once, if the change is still wanted and the call still exists.
    .caller = Both phones tried to change the call at the same moment. Please wait a little.
    .search = glare, re-INVITE collision, re-INVITE glare, simultaneous re-INVITE, pending request, another request pending, re-INVITE in progress, offer pending

status-493 = Undecipherable
    .summary = The request has an encrypted body (S/MIME) that the recipient cannot or will not decrypt.
    .description = A UAS sends 493 when the request contains a MIME body that was encrypted for a key that the UAS does not have or does not want to use (RFC 3261 21.4.28, 23.2). The response should contain a certificate of the UAS with its public key, so that the client can encrypt the body for that key. If the response has no certificate, the UAS cannot or will not use encrypted bodies at all, although it may still support signatures. The fault lies in the end-to-end encryption of the body, not in TLS between hops or in SRTP.
    .action = Verify the certificate in the response, and ask the user before you use one that you cannot verify. Then encrypt the body for the key in the certificate, and send a new request. If there is no certificate, send no encrypted body to this user agent again, and send the body unencrypted only if the user agrees.
    .caller = The other side could not decrypt what you sent.
    .search = cannot decrypt, decryption failed, S/MIME error, encrypted body

status-494 = Security Agreement Required
    .summary = The next hop demands that a security mechanism be negotiated (sec-agree) before it serves the client.
    .description = A server that is the next hop of the client sends 494 to an unprotected request with sec-agree in Require or Proxy-Require or, if the policy of the server demands the agreement, in Supported (RFC 3329). The server also sends 494 when the list in Security-Verify differs from its own, because somebody may have altered the list on the way. The response must carry Security-Server, which lists the mechanisms of the server, and whatever the client needs to start one, for example Proxy-Authenticate with a challenge for digest; if the policy of the server was the reason, the response must also carry Require with sec-agree. IMS registration uses this mechanism, though the challenge there is normally a 401.
    .action = From the mechanisms in Security-Server that you support, start the one with the highest q value. Then repeat the request over it with Security-Verify, which copies the list from Security-Server, and with sec-agree in both Require and Proxy-Require. If that request gets 494 too, stop and look for the place where the list was altered.
    .caller = Your phone must first set up a secure connection to its service.
    .search = security agreement, sec-agree, IMS security, IPsec required

## 5xx Server Failure

status-500 = Server Internal Error
    .summary = The server met an unexpected condition and cannot handle the request.
    .description = Any server may send 500 when an unexpected condition keeps it from handling the request; if the condition is temporary, the server may say in Retry-After when the client can try again. Within a dialog, a UAS must send 500 to a request whose CSeq number is lower than that of an earlier one (RFC 3261 12.2.2). A UAS must also send 500, with a random Retry-After of 0 to 10 s, to a second INVITE that it receives before it has sent the final response to the first one on that dialog, and likewise to a second UPDATE, or to an UPDATE with an offer while an earlier offer from the same side is unanswered (RFC 3261 14.2, RFC 3311 5.2). A proxy that received nothing but a 503 should send 500 upstream instead of the 503.
    .action = Wait for the time in Retry-After, or for several seconds if there is none, then try once more with a new request or give up. An existing dialog continues.
    .caller = Something went wrong in the phone service. Please try again in a moment.
    .search = server error, server failure, internal error, server fault, PBX error, INTERWORKING, NORMAL_TEMPORARY_FAILURE

status-501 = Not Implemented
    .summary = The server does not recognize the request method and supports it for no user at all.
    .description = A UAS sends 501 when it does not recognize the request method at all. If the UAS knows the method but does not allow or support it for this address, it sends 405 with Allow, which lists the methods that it supports. Proxies forward requests of any method, so they do not send 501 merely because a method is new to them. Within a dialog, 501 ends the dialog usage that the request belongs to if that usage cannot work without the method; if it does not depend on the method, only the transaction fails (RFC 5057).
    .action = Do not send this method to that server again. Use another method if the feature allows it, or go on without the feature.
    .caller = The phone service does not support what your phone asked for.
    .search = method not implemented, unsupported method, not supported, feature not supported, FACILITY_REJECTED, SERVICE_NOT_IMPLEMENTED, FACILITY_NOT_IMPLEMENTED

status-502 = Bad Gateway
    .summary = A gateway or proxy received an invalid response from the next server downstream.
    .description = A gateway or proxy sends 502 when it passed the request on and received a response that is invalid. Gateways to the telephone network also send 502 for Q.850 cause 27, destination out of order (RFC 3398). A server that demands a security agreement sends 502 when the request has more than one Via entry, because then the server is not the first hop (RFC 3329). Within a dialog, 502 can arise only if a proxy built Record-Route wrongly, so later requests would fail as well and the dialog is destroyed (RFC 5057).
    .action = Try again later or over another route. If a request within a dialog gets 502, treat the dialog and all its usages as ended.
    .caller = The call failed at a system further along the way. Please try again later.
    .search = gateway error, upstream error, destination out of order, out of order, NETWORK_OUT_OF_ORDER, bad response from gateway

status-503 = Service Unavailable
    .summary = The server is overloaded or under maintenance and cannot handle requests for now.
    .description = A server sends 503 while it cannot handle requests because it is overloaded or under maintenance; the fault lies with the server, not with the callee. Retry-After may say how long this will last, and a client that receives a 503 without it must act as for 500. A client also treats a transport failure, such as a refused connection, as 503, so a 503 in a log may never have been sent by a server (RFC 3261 8.1.3.1). A proxy should forward a 503 only if it knows that it cannot serve any other request either (RFC 3261 16.7).
    .action = Send the request to an alternate server if there is one, and send no other requests to this server during the time in Retry-After. Without Retry-After, act as for 500: retry at this server only after several seconds. If you operate a proxy that has received nothing but a 503, send 500 upstream.
    .caller = The phone service is overloaded or being serviced. Please try again later.
    .search = congestion, overloaded, server overload, all circuits busy, NORMAL_TEMPORARY_FAILURE, NORMAL_CIRCUIT_CONGESTION, no circuit available, fast busy, network busy, too many requests, trunk down, CHANUNAVAIL, no channels available

status-504 = Server Time-out
    .summary = Another server that was needed to handle the request did not answer in time.
    .description = A server sends 504 when it asked some external server, for instance a database, in order to handle the request and did not receive the reply in time. A gateway sends 504 when the telephone network does not respond to the gateway's call setup message in time, or for Q.850 cause 102, recovery on timer expiry (RFC 3398). A UAS should also send 504 to an UPDATE if it cannot make the change without asking the user (RFC 3311 5.2). RFC 2543 called the code Gateway Time-out, and old stacks still print that phrase.
    .action = Try again later, or through another server. If an UPDATE in an established call gets 504, you may send the change in a re-INVITE, which leaves time to ask the user. An existing dialog continues.
    .caller = A system that the phone service relies on did not answer in time. Please try again later.
    .search = timeout, timed out, upstream timeout, RECOVERY_ON_TIMER_EXPIRE, no response from server, server not responding

status-505 = Version Not Supported
    .summary = The server does not support, or refuses, the SIP version that the request line names.
    .description = SIP has a single version in use, SIP/2.0, and every request must name it on its first line. A server sends 505 when that line names another version, for example SIP/7.0 in a test message (RFC 4475 3.1.2.16). Such a line points to a damaged or deliberately wrong message rather than to a newer protocol. The code 505 does not concern SIP extensions, which are negotiated by option tags and not by the version.
    .action = If you sent another version, send the request again with SIP/2.0. Otherwise capture the request where 505 was generated, and look for the element that altered its first line.
    .caller = Your phone and the phone service do not understand each other. Please check for updates.
    .search = HTTP version not supported, wrong SIP version, unsupported version, version mismatch

status-513 = Message Too Large
    .summary = The SIP message as a whole is longer than the server can process.
    .description = A server sends 513 when the complete message, with its first line and header fields and not only its body, is longer than the server can process. Typical causes are many Via or Record-Route entries, a large SDP and long Identity values. This limit belongs to the server and not to the network: a request that is within 200 bytes of the path MTU, or longer than 1300 bytes if the MTU is unknown, must go over TCP or another congestion-controlled transport (RFC 3261 18.1.1).
    .action = Shorten the message (fewer codecs, fewer or shorter header fields, a smaller body) and send it as a new request. An existing dialog continues. If you operate the proxies, check how much the header fields that they add contribute.
    .caller = What your phone sent is too large for the phone service.
    .search = message too big, message too long, packet too large, SIP message too long, MTU exceeded, oversized message

status-555 = Push Notification Service Not Supported
    .summary = The network does not support the push service that the REGISTER names for waking the device.
    .description = The code 555 is defined only as a response to REGISTER (RFC 8599). A proxy may send 555 instead of forwarding the request when it does not support the push service that the pn-provider parameter of the Contact URI names, but only if it knows from its configuration that no other proxy on the way supports that service either. If the user agent sent an empty pn-provider to learn which push services the network supports, 555 means that the network supports none.
    .action = Do not repeat the same REGISTER. To learn which push services the network supports, send a REGISTER with an empty pn-provider and without pn-prid, and read sip.pns in Feature-Caps of the 2xx response. Register with one of these services, or register without push parameters and stay connected.
    .caller = Your phone could not sign in: this service cannot wake it for incoming calls.
    .search = push notification, push not supported, APNs, FCM, PNS, wake up phone

status-580 = Precondition Failure
    .summary = The UAS cannot or will not meet a precondition in the SDP offer, such as reserved bandwidth.
    .description = A UAS sends 580 to an INVITE or UPDATE whose SDP offer contains preconditions that the UAS cannot or will not meet (RFC 3312 8). The response should contain an SDP description that shows which precondition failed: the desired-status line of this precondition carries failure as its strength tag (or unknown, if the UAS does not know this type of precondition), and the port of every media line is zero. This description is neither an offer nor an answer. The registered phrase ends in Failure, not in Failed.
    .action = Read from the SDP in the response which precondition failed, then offer again with weaker or other preconditions, or give up. An existing dialog continues.
    .caller = A condition for this call, such as the line quality, could not be met.
    .search = precondition failed, preconditions not met, QoS reservation failed, resource reservation failed

## 6xx Global Failure

status-600 = Busy Everywhere
    .summary = The callee was reached, is busy, and no other device or voicemail will take the call.
    .description = A UAS sends 600 when the callee is busy and does not want to take the call, and only if the UAS knows that no other endpoint, voicemail included, will answer; otherwise the UAS sends 486. A proxy that receives 600 should cancel its other branches, must not try new targets, and must prefer 6xx responses to all 3xx, 4xx and 5xx responses (RFC 3261 16.7). Retry-After may give a better time to call. A UAC treats an unknown 6xx code as 600.
    .action = Do not try other addresses of this user now. Do not call again before the time in Retry-After has passed, if that header field is present.
    .caller = The person you called is busy on all phones and cannot talk now. Please try again later.
    .search = all devices busy, all lines busy, all phones busy, user busy, busy on every device, do not disturb

status-603 = Decline
    .summary = The callee refuses or cannot take part, and no other device will answer; or a US network blocked the call.
    .description = A UAS sends 603 when the user does not want to or cannot take part and gives no reason, and only if the UAS knows that no other endpoint will answer. A proxy that receives 603 should cancel its other branches, so a phone that rejects a call for itself alone should send 486. Retry-After may give a better time to call. A notifier may also refuse a SUBSCRIBE with 603 if the subscriber is not authorized (RFC 6665). Since 25 March 2026, a US provider that blocks a voice call on an IP network because of analytics must send 603 with the reason phrase Network Blocked and with a Reason header field that holds a redress address, where the caller can complain (603+, ATIS-1000099); such a 603 says nothing about the callee.
    .action = Do not try other addresses of this user now. Do not call again before the time in Retry-After has passed, if that header field is present. A 603 can also be a block by a network: if its Reason header field holds a redress address, tell the caller that a provider blocked the call, and give the caller this address.
    .caller = The person you called declined the call.
    .search = call rejected, call declined, declined, reject, refused, user rejected, call refused, 603+, network blocked, rejected by callee

status-604 = Does Not Exist Anywhere
    .summary = The server has authoritative information that the user in the Request-URI exists nowhere.
    .description = Only a server with authoritative information about the user may send 604, because the response covers every location and not just one domain. A proxy that receives 604 should cancel its other branches and must not try new ones. A call-blocking service should not send 604 to get rid of callers, because others may take this response as true and stop delivering calls to that user; the code 608 is defined for blocked calls, and US providers send 603 with the phrase Network Blocked for voice calls that they block because of analytics. Within a dialog, 604 destroys the dialog, because the rejected Request-URI is the Contact that the peer itself gave (RFC 5057).
    .action = Stop the search, do not try this address again, and ask the user to check it. If a request within a dialog gets 604, treat the dialog and all its usages as ended.
    .caller = This number or address does not exist anywhere. Please check it.
    .search = user does not exist, no such user, number does not exist, nonexistent, unallocated number, NO_ROUTE_DESTINATION

status-606 = Not Acceptable
    .summary = The callee wants to talk, but no device can support the session as described.
    .description = A UAS sends 606 when the user wants to communicate but the UAS cannot support the session description, for example its media, bandwidth or type of address, and only if the UAS knows that no other endpoint will answer. Warning may list the reasons, and a message body may describe the supported media, as in a 200 to OPTIONS. The code 406 has the same phrase with another meaning, so software must compare the number and not the phrase. A proxy that receives 606 should cancel its other branches.
    .action = Read Warning and the message body, and send a new offer that fits them if the caller agrees. Do not repeat the same offer, because it will fail again.
    .caller = The person you called wants to talk, but none of their phones can take this kind of call.
    .search = no device supports the media, codec mismatch, incompatible SDP, INCOMPATIBLE_DESTINATION

status-607 = Unwanted
    .summary = The callee marked this caller as unwanted; later calls may be refused too.
    .description = The user agent of the callee sends 607 to an INVITE, MESSAGE, SUBSCRIBE or other out-of-dialog request, normally because the user pressed something like a spam button (RFC 8197). The service provider of the callee may use the response for its filters but need not block anybody. A registrar shows with sip.607 in Feature-Caps of the REGISTER response that the service processes 607. The code may also be the cause in Reason, for example in a BYE during a call, or in the CANCEL of a forking proxy that received 607 on another branch.
    .action = Process this response like any other 6xx, and do not call this user again; if the callee made a mistake, clear it up by means other than a call. If you operate the service, do not build filters for all users on 607 unless the identity of the caller was authenticated.
    .caller = The person you called does not wish to receive your calls.
    .search = spam, spam call, unwanted call, nuisance call, blocked number, blocked caller, robocall, report spam, telemarketer, junk call

status-608 = Rejected
    .summary = An intermediary, such as a call analytics engine, rejected the call on the callee's behalf.
    .description = An intermediary in the network sends 608 when it judges a call or another out-of-dialog request to be unwanted by the user, so the device of the callee usually never receives the request (RFC 8688). Unless there are signs that the caller would misuse contact data, the response must carry Call-Info with purpose=jwscard, which refers to a signed jCard with contact data of the intermediary's operator. A UAC that supports 608 includes sip.608 in Feature-Caps of its INVITE. If the INVITE arrives without sip.608, the intermediary normally first plays an announcement with this contact data, in a session opened with 183. Since 25 March 2026, US providers that block voice calls on IP networks because of analytics must send 603 with the reason phrase Network Blocked (603+) instead of 608.
    .action = Process this response like any other 6xx. If Call-Info refers to a jCard, verify its signature and its iat claim, and discard the jCard if the signature is not valid or iat is too old (about a minute is a sensible limit). Otherwise offer the contact data to the caller, who can appeal the block.
    .caller = An automatic filter blocked your call before it reached the person you called.
    .search = call blocked, call rejected, blocked by carrier, spam filter, spam likely, robocall, blocked by analytics, robocall blocking, call analytics, call screening, blocked by network, jCard, scam likely

status-687 = Dialog Terminated
    .summary = Not registered: found in a library's table of status codes; a UAC processes it as 600.
    .description = The code 687 is not in the IANA registry and never was, and no RFC defines it; the phrase comes from the table of status codes of the sofia-sip library. If a 687 comes over the wire, a UAC that does not recognize it must process it as 600 (RFC 3261 8.1.3.2), and a proxy that receives it should cancel its other branches as for any 6xx. Registered codes exist for the cases that the phrase suggests, for example 487 for an INVITE that was canceled.
    .action = Process this response as 600, and find out which element sent it and why. Never send this code.
    .caller = The call has ended.
    .search = dialogue terminated, dialog ended

## Notes of the ledger: the number

note-number-lost = The number { $code } was lost; only the phrase is printed.
note-number-misprinted = The number is misprinted as { $printed_code }; the right number is { $code }.
note-number-misplaced = The number { $code } is printed after the phrase, in parentheses, instead of before it.

## Notes of the ledger: the phrase

note-letter-case = Upper and lower case differ from the right phrase, which is { $shipped_phrase }.
note-spacing = Spaces are missing or misplaced; written correctly, the phrase is { $shipped_phrase }.
note-punctuation = The printed punctuation is not part of the phrase { $shipped_phrase }.
note-typing-slip = A word of the printed phrase is misspelled; the phrase is { $shipped_phrase }.
note-word-order = The words of the phrase are out of order; the right phrase is { $shipped_phrase }.
note-word-missing = A word of the phrase is missing; the complete phrase is { $shipped_phrase }.
note-other-wording = The document words the phrase in its own way; the registered phrase is { $shipped_phrase }.
note-untranslated = The document translates most phrases of its list but leaves this one in English.

## Notes of the ledger: the state of the code

note-phrase-changed = RFC { $rfc } changed the default phrase of { $code } to { $shipped_phrase }; the document prints the wording of RFC 4474.
note-code-dropped = RFC 2543 defined { $code }, but RFC { $rfc } dropped it; it is not in the registry and must not be presented as a current code.
note-status-deprecated = Code 202 is deprecated: since RFC 6665 and RFC 7647 a server answers SUBSCRIBE and REFER with 200 instead.
note-reference-obsolete = The RFC named beside { $code } is obsolete: RFC 8224 replaced RFC 4474, and RFC 6665 replaced RFC 3265.

## Notes of the ledger: the explanation beside it

note-trying-forking-only = The text ties 100 to forking proxies; every stateful server sends it for an INVITE when no other response is ready within 200 ms.
note-accepted-not-processed = The text says that the request cannot be processed; 202 says that it was accepted and that its processing is not finished.
note-no-notification-response = The text says that the response will not be received; with 204 it is the NOTIFY that will not be sent.
note-uri-scheme-unknown = The text says that the server does not know the Request-URI; what it does not know is the scheme of that URI.
note-registrars-only = The text reserves 401 for registrars; other user agent servers send it too, and only proxies send 407 instead.
note-authorization-for-authentication = The text beside 407 speaks of proxy authorization; the code asks the client to authenticate itself to the proxy.
note-zh-trying-no-action = The text says that nothing has been done yet, and misprints 终止 as 种植; 100 says work is under way and stops INVITE retransmissions.
note-zh-ringing-initialize = The text has the response initialized as a local ringback tone; in fact 180 may make the caller's side start one.
note-zh-forbidden-supports = The text says that the server supports the request and credentials are unnecessary; the server only understood the request, and credentials do not help.
note-zh-not-acceptable-garbled = The text is garbled; 406 means that the resource can only produce content that the Accept header field of the request rules out.
note-zh-overlap-dialing = The text says that the code overlaps with dialing; 484 makes overlap dialing (重叠拨号) possible, where digits are sent as they come.
note-zh-pending-dependent = The text speaks of a dependent request; 491 means that another request in the same dialog is still pending.

## Notes of the ledger: korean renderings

note-ko-ok-confirm = 확인 is the label of a button in a dialog box ("confirm"); 200 reports that the request succeeded.
note-ko-accepted-reference = 참조용 means "for reference"; the text meant that 202 answers referrals, that is, REFER requests.
note-ko-forwarding-handover = 통화 is an established call and 전달 is handing over; the forwarding of a call that is not yet answered is 착신 전환 in Korean telephony.
note-ko-choices-selecting = 복수 선택 means that several options are selected; 300 says that there are several places to choose from.
note-ko-unauthorized-permission = 권한없음 says that permission is missing, which is 403; 401 asks the client to authenticate itself.
note-ko-payment-charged = 요금청구됨 says that the caller was charged, but 402 only means that payment is required, and it is reserved for future use.
note-ko-loanword-spelling = The loanword is not in its standard spelling; written correctly, the phrase is { $shipped_phrase }.
note-ko-timeout-ended = 종료 means that something ended, not that time ran out, which is 시간 초과; 408 and 504 must also be told apart.
note-ko-gone-absent = 없음 only says that there is none, which would fit 404 and 604 as well; 410 says that the user was here once and is here no more.
note-ko-gone-temporarily = 일시 존재 says that the user existed temporarily; the English means that the user existed once, at an earlier time.
note-ko-request-uri-translated = 요구 uri translates a protocol token, and 요구 means a demand; the token Request-URI stays as it is.
note-ko-extension-suffix = 확장자 is the suffix of a file name; the extension meant by { $code } is an optional feature of the protocol, 확장 기능.
note-ko-unavailable-inoperable = 사용 불능 says that a thing is out of order or unusable; 480 says that the callee is unavailable for now.
note-ko-busy-in-use = 사용중 says that a thing is in use or occupied; a callee who is busy is 통화 중 in Korean telephony.
note-ko-busy-all-in-use = 모두 사용중 reads as if all lines were in use; 600 says that the callee is busy at every place.
note-ko-pending-on-hold = 보류 says that the request was put on hold, like a call; 491 says that another request is still in progress in the dialog.
note-ko-past-ending = 않은 is the past form and reads as "was not supported"; the present form is 않는, as 415 and 416 have it.
note-ko-decline-rejected = 거부 is a rejection or a block, which fits 608; a user who turns down a call does so with 거절, as on the phone's button.

## Codes that are easily confused: one text for both pages

difference-100-180 = 100 says only that the next hop has the request, so the caller's side plays no ringback; 180 says that the callee's device is alerting the user, so the caller's side may play ringback.
difference-100-183 = 100 applies to one hop only: it stops retransmissions of the INVITE, and stateful proxies do not forward it; 183 is forwarded to the caller, can create an early dialog and may carry SDP for early media.
difference-180-183 = 180 says that the callee's device is alerting the user; 183 reports other progress of the call and does not say that anybody is being alerted.
difference-181-302 = With 181 a server forwards the call by itself, and the caller's side only waits; with 302 the client that receives the response, which is the caller's user agent or a proxy on the way, has to send a new request to an address in Contact.
difference-199-487 = 199 is provisional and says that one early dialog has ended while the INVITE goes on; 487 is a final response and says that the INVITE itself was ended, by CANCEL, by BYE or because it expired.
difference-200-202 = For SUBSCRIBE, NOTIFY and REFER, 200 is the response to an accepted request, and 202 is deprecated: never send it there, and treat a 202 that arrives as a 200. For MESSAGE, 200 means that the message was delivered, and 202 that delivery is still open.
difference-200-204 = A 200 to SUBSCRIBE is followed by a NOTIFY; a 204 answers only a SUBSCRIBE that is sent within a dialog and whose Suppress-If-Match matches, and no NOTIFY follows.
difference-200-487 = After CANCEL, a 200 with CANCEL in CSeq says only that the CANCEL was received; the 487 answers the INVITE and says that the INVITE was ended. A 200 with INVITE in CSeq means that the callee answered before the CANCEL arrived: send ACK, then BYE.
difference-300-302 = With 300 there are several addresses, and the user agent or the user chooses one; with 302 the request should go to the address or addresses in Contact, which are valid for a stated time or for this one retry.
difference-300-380 = 300 offers several addresses of the callee to choose from; 380 offers another service in place of the call and describes it in the message body.
difference-300-485 = With 300 every address leads to the same person or service, so a user agent may choose by itself; with 485 the address can mean different people, so the user has to choose.
difference-301-302 = After 301 the new address replaces the old one in address books and for later requests; after 302 the new address is valid only for the time given in Expires or in the expires parameter of Contact, and without such a time only for this one retry.
difference-301-410 = Both say that the user can no longer be found at this address; 301 gives the new address in Contact, while 410 says that no new address is known.
difference-302-305 = With 302 Contact holds another address of the callee, which becomes the new Request-URI; with 305 Contact holds the URI of a proxy through which the same request must go.
difference-400-500 = With 400 the server finds the fault in the request, which must be changed before it is sent again; with 500 the server itself met an unexpected condition, so the same request may succeed later.
difference-401-403 = 401 contains a challenge, so the client may send the request again with credentials; 403 contains none, because authorization will not help, so the request should not be repeated.
difference-401-407 = A UAS or registrar sends 401 with WWW-Authenticate, and the client answers in Authorization; a proxy sends 407 with Proxy-Authenticate, and the client answers in Proxy-Authorization.
difference-403-438 = In a response from a verification service, 403 with the phrase Stale Date says that Date, or the iat claim of the PASSporT, is older than the policy of the service permits; 438 says that no Identity header field holds a valid and supported PASSporT.
difference-403-603 = With 403 a server refuses to serve the request; with 603 the callee, or the callee's device, declines the call, and no other device of the callee will answer.
difference-403-607 = With 403 a server refuses to serve the request; with 607 the callee has marked this caller as unwanted.
difference-403-608 = 403 means that a server understood the request and refuses it; 608 means that an intermediary rejected it as unwanted by the callee, and Call-Info normally tells whom the caller can turn to.
difference-404-410 = With 404 the server knows no such user, or cannot tell whether the user is gone for good; with 410 the user is gone for good, and no new address is known.
difference-404-480 = 404 says that the user does not exist in this domain; 480 says that the user exists but is not available now, for example not registered or on do not disturb.
difference-404-484 = 404 says that the user does not exist in this domain; 484 says that the address is incomplete, so more digits may make it valid.
difference-404-604 = 404 says that the user does not exist in this domain; 604 says that the user exists nowhere, so the search ends.
difference-405-501 = With 405 the server recognizes the method but does not allow it for this address, and Allow lists the methods that are valid there; with 501 the server does not recognize the method and supports it for no user.
difference-406-415 = 406 concerns the message body that the server would produce, which Accept in the request does not permit; 415 concerns the body of the request, whose format the server does not support.
difference-406-488 = 406 concerns a message body that the server would produce and that Accept in the request does not permit; 488 concerns the session that the SDP offer describes, which is not acceptable here.
difference-406-606 = Both have the same reason phrase: with 406 the server cannot produce a message body that Accept in the request permits; with 606 the callee cannot support the session described, and no other device of the callee will answer.
difference-408-480 = With 408 no final response to the INVITE came in time; with 480 there is an answer: the callee's device, or a proxy or redirect server that knows the user, reports that the callee is unavailable at present.
difference-408-487 = With 408 no final response to the INVITE came in time; with 487 CANCEL or BYE ended the INVITE before it was answered, or the time in its Expires header field ran out at the callee's device.
difference-408-504 = With 408 no final response to the INVITE came in time; with 504 a server did not get a timely answer from another server that it had asked in order to process the request.
difference-410-604 = 410 says that the address is gone from this server, presumably for good, and that no new address is known; 604 says that the user exists nowhere, so the search ends.
difference-412-580 = 412 rejects a PUBLISH because the entity-tag in SIP-If-Match matches no stored state; 580 rejects an INVITE or UPDATE because the UAS cannot or will not meet a precondition in the SDP offer, such as reserved bandwidth.
difference-413-414 = With 413 the message body is too large for the server; with 414 the Request-URI is too long.
difference-413-513 = With 413 the message body alone is too large for the server; with 513 the SIP message as a whole is too large.
difference-415-469 = To an INFO request, 415 says that the receiver does not support the type of the body, at least not in the Info Package that the request names; 469 says that the receiver has not announced that Info Package in Recv-Info.
difference-415-488 = With 415 the server does not understand the type, encoding or language of the body at all; with 488 it has understood the SDP in the body, but cannot accept the session offered there.
difference-415-493 = With 415 the recipient does not understand the type, encoding or language of the body; with 493 the recipient has recognized the body as encrypted, but does not have the decryption key or will not use that key.
difference-416-480 = With 416 the server does not know the scheme of the Request-URI at all; 480 with warn-code 380 or 381 in Warning says that a UAS or proxy refuses SIPS (380) or demands SIPS (381).
difference-417-420 = With 417 the server supports the option tag resource-priority in Require, but understands none of the values in Resource-Priority; with 420 it does not support an option tag in Require or Proxy-Require.
difference-420-421 = With 420 the request demands an extension that the server does not support, and Unsupported in the response names that extension; with 421 the server demands an extension that the request does not list in Supported, and Require in the response names that extension.
difference-421-494 = A first-hop server whose policy demands a security agreement answers an unprotected request with 421 if none of Require, Proxy-Require and Supported contains sec-agree, and with 494 if one of them does; both responses list the server's mechanisms in Security-Server.
difference-422-423 = 422 concerns the session timer (Session-Expires, minimum in Min-SE); 423 concerns the lifetime of a registration, subscription or publication (Expires, minimum in Min-Expires).
difference-423-555 = 423 refuses a requested lifetime that is too short, and Min-Expires gives the shortest one permitted; 555 refuses a REGISTER, whatever the lifetime, because the network does not support the push service that the REGISTER names.
difference-424-425 = With 424 the location in the request cannot be used; with 425 the emergency alert itself cannot be used.
difference-428-429 = 428 asks for the signed identity of the party that sent the request (Identity); 429 asks for the signed identity of the party that made the referral (Referred-By token).
difference-428-433 = 428 asks for a signature that vouches for the caller (Identity), because the request has none that can be used; 433 refuses a caller who has withheld their identity on purpose.
difference-428-436 = With 428 there is no Identity header field that the verification service can use; with 436 the request has Identity, but the service could obtain none of the credentials needed to check the signatures.
difference-428-438 = With 428 there is no Identity header field that the verification service can use; with 438 the service could use one, but found its signature or its PASSporT invalid.
difference-429-436 = 429 asks for signed proof of who made a referral (Referred-By token); 436 says that the credentials for checking the caller's signature (Identity) could not be fetched. FreeSWITCH labels 429 with BAD_IDENTITY_INFO, which is the meaning of 436.
difference-430-439 = With 430 an edge proxy reports that its flow to the device no longer exists; with 439 a registrar reports that the first proxy on the path of a REGISTER does not support outbound.
difference-433-607 = 433 refuses a caller who has withheld their identity, and the caller may try again with the identity shown; with 607 the callee declares the call unwanted, whether the caller is anonymous or not.
difference-436-437 = With 436 the verification service could obtain none of the credentials for the Identity header fields; with 437 the service has at least one of them, but does not trust or support that credential.
difference-436-438 = With 436 the verification service could obtain none of the credentials, so it checked no signature; with 438 it did check, but no Identity header field holds a valid and supported PASSporT.
difference-437-438 = With 437 the verification service has the signing credential, but does not trust or support it; with 438 no Identity header field holds a valid and supported PASSporT, for example because signed data was changed on the way.
difference-440-483 = 440 concerns the number of branches that are active in parallel, which Max-Breadth limits; 483 concerns the number of hops in sequence, which Max-Forwards limits.
difference-469-489 = 469 answers an INFO request whose Info Package the receiver has not announced in Recv-Info; 489 answers a SUBSCRIBE, NOTIFY or PUBLISH whose event package is not supported, and Allow-Events, which a 489 to PUBLISH must contain, lists the supported ones.
difference-475-479 = Two programs use different numbers for the same fault: when the proxy cannot parse a URI that it needs for routing, OpenSIPS sends 475 and Kamailio sends 479.
difference-476-477 = With 476 OpenSIPS could not find the address of the next hop; with 477 OpenSIPS had an address, but could not send the request to it.
difference-476-478 = Two programs use different numbers for the same fault: when the proxy cannot resolve the address of the next hop, OpenSIPS sends 476 and Kamailio sends 478.
difference-477-478 = With 477 Kamailio had an address for the next hop, but could not send the request to it; with 478 Kamailio could not find the address.
difference-480-486 = With 480 the callee is unavailable, for example not registered or on do not disturb; with 486 the callee's device answered that it is busy or takes no more calls.
difference-480-503 = With 480 the callee is unavailable; with 503 the server is overloaded or under maintenance, and another server may be able to handle the request.
difference-480-603 = With 480 the callee is unavailable, for example not registered or on do not disturb, and may be reachable elsewhere; with 603 the callee refuses or cannot take part, and no other device will answer.
difference-481-487 = 481 answers a request, such as a late CANCEL or BYE, that matches no dialog or transaction; 487 answers a pending request, usually an INVITE, that was ended by CANCEL, by BYE or by its expiry.
difference-482-483 = With 482 a proxy recognized a loop, or the UAS received the same request twice by different paths; with 483 the request used up all the hops that Max-Forwards permits, in a loop that nobody recognized or on a long path.
difference-484-485 = With 484 part of the address is missing, such as digits that the user has not dialed yet; with 485 the address matches several users, and the caller has to choose one.
difference-486-600 = 486 is the answer of one device, and others may still accept the call; 600 says that the callee is busy and that no other device or voicemail will answer.
difference-486-603 = With 486 the user is on another call or takes no more calls on this device, and other devices may still accept; with 603 the user refuses or cannot take part, and no other device will answer.
difference-487-603 = With 487 the INVITE was ended before an answer, by the caller, by its expiry, or by a proxy because another branch answered; with 603 the callee refuses or cannot take part.
difference-488-580 = With 488 the UAS does not accept the session in the offer, such as its codecs; with 580 it cannot or will not meet a precondition in the offer, such as bandwidth that has to be reserved first.
difference-488-606 = 488 is the answer of one target, and a forking proxy may try others; 606 says that the session is not acceptable and that no other device of the callee will answer.
difference-491-500 = 491 answers an INVITE that arrives while the recipient has an INVITE of its own in progress, and an UPDATE with an offer that arrives while the recipient has an unanswered offer of its own. When both requests come from the same side, 500 with Retry-After answers a second INVITE that arrives before the final response to the first INVITE, a second UPDATE that arrives before the final response to the first UPDATE, and an UPDATE with an offer that arrives before the answer to an earlier offer.
difference-500-503 = 500 means that an unexpected condition keeps the server from handling the request; 503 means that the server is overloaded or under maintenance, so the client should try another server. Either may carry Retry-After.
difference-502-503 = With 502 the server received an invalid response from the next server downstream; with 503 the server itself is overloaded or under maintenance.
difference-502-504 = With 502 the next server downstream gave an invalid response; with 504 an external server, such as a database, gave no response in time.
difference-600-603 = 600 says that the callee is busy; 603 says that the callee does not want to or cannot take part, and gives no reason.
difference-603-607 = 603 refuses this call; 607 marks the caller as unwanted, so later calls may be refused too.
difference-603-608 = With 603 the callee or the callee's device refuses, unless the phrase is Network Blocked, which US providers send for calls that they block because of analytics; with 608 an intermediary in the network refuses on the callee's behalf.
difference-604-608 = 604 says that the user exists nowhere; 608 says only that an intermediary rejected the request as unwanted by the user.
difference-607-608 = 607 comes from the callee's user agent, normally because the user marked the caller as unwanted; 608 comes from an intermediary in the network, such as a call analytics engine, and Call-Info normally tells whom the caller can turn to.
