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

label-method-scope-in-dialog-refresh = only to refresh a subscription inside its dialog
label-method-scope-out-of-dialog = and any other request outside a dialog

## Labels: header fields and message body

label-headers-level-must = must
label-headers-level-should = should
label-headers-level-may = may
label-headers-level-expected = expected
label-headers-when-choices-disclosed = if the choices may be disclosed
label-headers-when-invite = for INVITE
label-headers-when-invite-or-options = for INVITE and OPTIONS
label-headers-when-matches-problem = whichever matches the problem
label-headers-when-names-early-dialog = names the early dialog that ended
label-headers-when-names-final-code = gives the final status code that ended the early dialog
label-headers-when-options = for OPTIONS
label-headers-when-or-contact-expires = or an expires parameter in Contact
label-headers-when-sec-agree = with security agreement
label-headers-when-second-invite = second INVITE while one is pending: 0 to 10 seconds, chosen at random
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
label-client-action-as-483 = treat like 483
label-client-action-collect-more-digits = collect more digits
label-client-action-do-not-repeat = do not repeat
label-client-action-do-not-repeat-without-user-consent = do not repeat without the user's consent
label-client-action-may-retry-after-delay = may retry after a delay
label-client-action-may-retry-larger-interval = may retry with a longer session interval
label-client-action-may-retry-longer-expires = may retry with a longer expiry
label-client-action-may-retry-once = may retry once
label-client-action-may-retry-other-priority = may retry with another priority
label-client-action-may-retry-unmodified = may retry unchanged
label-client-action-may-retry-with-token = may retry with a referrer token
label-client-action-may-retry-without-outbound = may retry without outbound
label-client-action-obtain-consent = obtain consent
label-client-action-permanent = permanent, do not retry
label-client-action-restart-initial-publication = start over with an initial publication
label-client-action-retry-after-glare-timer = retry after the glare timer
label-client-action-retry-at-contact = retry at the Contact address
label-client-action-retry-at-contact-and-update = retry at the Contact address and store it
label-client-action-retry-later = retry later
label-client-action-retry-reencrypted = retry, encrypted anew
label-client-action-retry-sip-uri = retry with a SIP URI
label-client-action-retry-smaller-body = retry with a smaller body
label-client-action-retry-supported-media = retry with supported media
label-client-action-retry-via-proxy = retry through the proxy given
label-client-action-retry-with-corrected-location = retry with corrected location
label-client-action-retry-with-credentials = retry with credentials
label-client-action-retry-with-extensions = retry with the extensions required
label-client-action-retry-without-extensions = retry without the extensions
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
    .summary = The next hop has the request and works on it; the INVITE need not be retransmitted.
    .description = The next hop sends 100 when it does not expect another response to be ready within 200 ms. It works for one hop only: a stateful proxy never forwards it, its sender should add no To tag, and it creates no dialog. It stops INVITE retransmissions but does not reset a proxy's Timer C, which takes a code from 101 to 199 (RFC 3261 16.7). Unlike 180 or 183 it says nothing about the callee. For a non-INVITE request it is the only provisional code allowed, and over UDP not before Timer E has reached T2 (RFC 4320).
    .action = Stop retransmitting the INVITE and keep waiting. Do not play ringback: nobody is being alerted yet as far as you know.
    .caller = Connecting your call. Please wait.

status-101 = Dialog Establishment
    .summary = Not registered; found in a library's phrase table, and handled like 183 by a UAC.
    .description = 101 is not in the IANA registry and never was; this phrase comes from the table of the belle-sip library. No code of its own is needed for the purpose: under RFC 3261 any response from 101 to 199 that carries a To tag creates an early dialog, usually a 180 or 183. Do not confuse it with 100, which creates none, or with 101 in HTTP, which switches protocols. By RFC 3261 8.1.3.2 a UAC that does not know the code processes it as 183.
    .action = Process it as 183 and keep waiting for the final response. Do not generate it; send 183 instead.
    .caller = Your call is being set up. Please wait.

status-180 = Ringing
    .summary = The callee's user agent has the INVITE and is trying to alert the user.
    .description = The UAS sends 180 once it alerts the callee. With its To tag the response creates an early dialog, and after forking several can arrive with different tags. Alert-Info may name a ringback tone; otherwise the UAC generates one, unless early media is already arriving (RFC 3960). It differs from 183, which reports progress without saying that anybody is alerted. It is not sent reliably unless RFC 3262 is in use, and a UAS that rings for long has to repeat a provisional response every minute so that no proxy cancels the call (RFC 3261 13.3.1.1).
    .action = Play local ringback unless early media is arriving, and keep waiting for the final response.
    .caller = The phone of the person you called is ringing.

status-181 = Call Is Being Forwarded
    .summary = A server is sending the call on to other destinations than the one first tried.
    .description = A server on the callee's side may send 181 while it diverts the call itself, for instance after no answer. The UAC has nothing to redo, in contrast to 302, where it must send a new request to the Contact. A pure proxy cannot create it, since it may not add a To tag to a provisional response (RFC 3261 16.7); the element acts as a UAS for it. RFC 3261 names no header field that must tell the new target. A 180 or 183 from the new destination usually follows, on another early dialog.
    .action = Keep waiting for the final response; send no new request. Show the diversion to the caller if useful.
    .caller = Your call is being forwarded. Please wait.

status-182 = Queued
    .summary = The callee cannot answer yet, and the server holds the call instead of rejecting it.
    .description = A call center or other server sends 182 when the callee is unavailable for the moment but will be offered the call later. Without a queue the answer would be 480 or 486. The reason phrase may give the length of the queue or the expected wait, and the server may send 182 again each time this changes. While the caller waits, the UAS has to send a non-100 provisional response every minute, because a proxy may cancel an INVITE after 3 minutes of silence (Timer C). The INVITE stays open until a final response arrives.
    .action = Keep waiting for the final response and show the reason phrase if it tells the wait. Send CANCEL if the caller gives up.
    .caller = The person you called cannot answer yet. Your call is waiting in line.
    .detail =
        Queued: { $calls ->
            [one] { $calls } call waiting
           *[other] { $calls } calls waiting
        }, expected wait { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        }

status-183 = Session Progress
    .summary = The call advances in a way that no other 1xx code describes, often with early media.
    .description = A UAS or gateway sends 183 for progress that is neither ringing (180), forwarding (181) nor queuing (182). The reason phrase, header fields or message body may give the details. With SDP in the body it often opens early media, so that tones and announcements of a telephone network are heard before the answer; RFC 3398 maps in-band information from ISUP to it. With its To tag it creates an early dialog. It is also the fallback of the class: a UAC treats an unknown 1xx code other than 100 as 183 (RFC 3261 8.1.3.2).
    .action = Play the early media if it arrives and keep waiting for the final response. Do not start local ringback on 183 alone.
    .caller = Your call is on its way. Please wait.
    .detail =
        { $progress ->
            [announcement] Session Progress: announcement is being played
            [tone] Session Progress: network tone is being played
           *[other] Session Progress
        }

status-199 = Early Dialog Terminated
    .summary = One early dialog of the INVITE has ended, while the transaction itself is still open.
    .description = A forking proxy sends 199 when one branch has failed but its final response is held back because other branches are still running (RFC 6228). The To tag tells which early dialog ended, and Reason must carry the final code that ended it. It is sent only if the UAC listed the option tag 199 in Supported, and never by a proxy if the UAC required 100rel. It can get lost, so nothing may depend on it. Unlike 487, it is not final: other early dialogs live on, and a final response still follows.
    .action = Release the media and resources of that early dialog; send no BYE and no further request on it except PRACK. Keep waiting for the final response.
    .caller = One of the phones you called is no longer available. Please wait.

## 2xx Successful

status-200 = OK
    .summary = The request succeeded; what comes back with the response depends on the method.
    .description = To an INVITE, 200 means that the callee answered: it must carry Contact, should carry Allow and Supported, and completes or opens the SDP offer/answer exchange. The UAS repeats it until the ACK arrives and gives up after 64*T1 with a BYE. After forking, several 200 with different To tags can arrive; each makes its own dialog and needs its own ACK. A 200 to CANCEL means only that the CANCEL was received; the INVITE still gets its own final response, normally 487. A 200 to REGISTER lists the current bindings in Contact.
    .action = For an INVITE, send an ACK for every 200 received and a BYE on any dialog that is not wanted. For other methods, the transaction is complete.
    .caller = Your call or request went through.

status-202 = Accepted
    .summary = The request was taken on, but its outcome is still open; deprecated for SIP events.
    .description = A server that takes on a request without finishing it answered with 202 instead of 200. The registry marks the code as deprecated: SUBSCRIBE and NOTIFY must not get it any more (RFC 6665 8.3.1), nor REFER (RFC 7647), and there 200 is sent instead and NOTIFY brings the real state. For MESSAGE, RFC 3428 has a relay that stores or passes on the text answer with 202: delivery to the recipient is not assured. Do not read it as a provisional response such as 182: the transaction is over.
    .action = For SUBSCRIBE, NOTIFY and REFER, act exactly as for 200. For MESSAGE, do not assume that the message has been delivered.
    .caller = Your request was accepted, but it may take a while to finish.

status-204 = No Notification
    .summary = The subscription was refreshed, and the usual NOTIFY is left out because nothing changed.
    .description = A notifier sends 204 only to a SUBSCRIBE inside an established dialog whose Suppress-If-Match carries the current entity-tag (RFC 5839). The subscription succeeds as with 200, but the NOTIFY that a 200 would trigger is not sent. Expires in the response gives the new duration. The subscriber must take event state and subscription state as unchanged. It differs from 412, where a conditional PUBLISH fails, and it has nothing to do with 204 No Content in HTTP.
    .action = Keep the event state you have, do not wait for a NOTIFY, and set the refresh timer from Expires.
    .caller = Nothing has changed since the last update.

## 3xx Redirection

status-300 = Multiple Choices
    .summary = The address leads to several locations, and the caller's side is to pick one.
    .description = A redirect server or UAS sends 300 when the callee can be reached at several places and it cannot or will not proxy the request. Each choice should be listed as a Contact, often ranked by its q parameter. A message body may describe the choices, but no format for it was ever defined. RFC 3261 sets no rule for automatic choice, so user agent or user may decide. It is not 485, where the address itself fits more than one user.
    .action = Pick from the Contact list, by q value or by asking the user, and send the request there. Try no URI twice.
    .caller = The person you called can be reached in several places. Please choose one.

status-301 = Moved Permanently
    .summary = The user has left this address for good; Contact carries the new one.
    .description = A redirect server or UAS sends 301 with the new address in Contact. The client should retry there and also correct its address books, directories and location caches, which is what sets it apart from 302: there the new address holds only once or until it expires. If the user has gone and no new address is known, the answer is 410. A gateway produces it from Q.850 cause 22 when the diagnostic gives the new number (RFC 3398).
    .action = Retry at the Contact address, store it in place of the old one, and use it for future requests.
    .caller = The person you called has moved to a new address. Please use the new one from now on.

status-302 = Moved Temporarily
    .summary = The user is at another address for now; Contact tells where to send the request.
    .description = A redirect server or a phone with call forwarding sends 302. The Contact URI becomes the Request-URI of a new request. How long it may be cached is stated by Expires or by the expires parameter of Contact; with neither, it serves for this one retry and must not be cached. If a cached URI fails, the original one may be tried once more. In contrast to 301, address books stay as they are, and in contrast to 181, the sender of the request has to act.
    .action = Retry at the Contact address, each URI once at most. Cache it only for the stated expiry time, and keep the original address.
    .caller = The person you called can be reached at a different address for now.

status-303 = See Other
    .summary = Not registered; a leftover of RFC 2543, handled like 300 by a UAC.
    .description = 303 is not in the IANA registry. RFC 2543 listed it in its grammar, without a section that said what it means, and RFC 3261 dropped it; the name is that of an HTTP code. One stack (sipsorcery) once used the number for Use Proxy, which is 305. A current server that wants to redirect sends 302. By RFC 3261 8.1.3.2 a UAC handles 303 as 300, which means that a Contact, if there is one, may be tried.
    .action = Handle it as 300: try the Contact addresses if there are any, otherwise report failure. Do not generate it.
    .caller = Your call was pointed to another address.

status-305 = Use Proxy
    .summary = The callee wants this request to come in through the proxy named in Contact.
    .description = Only a UAS may generate 305; a proxy must not. Contact holds the URI of the proxy, not a new place of the callee as with 302. The client repeats this single request through that proxy; the detour is not meant to be remembered for later requests. It is not a demand for credentials, which a proxy makes with 407.
    .action = Repeat this one request by way of the proxy in Contact. Keep the callee's address as it is.
    .caller = Your call has to take another route to reach this person.

status-380 = Alternative Service
    .summary = The call failed, but the message body names other services that may help.
    .description = The server could not complete the call but knows of another kind of service, and describes it in the message body. RFC 3261 defines no format for this body, so it is useful only where both sides agreed on one. The alternative is not simply another address of the callee: that would be a Contact in 300, 301 or 302. A UAC that cannot read the body has no way on.
    .action = If you understand the message body, offer or use the alternative that it describes. Otherwise report that the call failed.
    .caller = The call did not go through, but another service may be able to help.

## 4xx Request Failure

status-400 = Bad Request
    .summary = The server could not parse the request or found a mandatory part of it missing or broken.
    .description = Any server or UAS sends 400 when the request breaks the grammar or lacks a mandatory header field such as Call-ID or CSeq. The reason phrase should name the fault, because no header field does. A client also falls back to 400 for any 4xx code that it does not know (RFC 3261 8.1.3.2). RFC 5630 uses it when SIP and SIPS URIs are mixed inconsistently in one request. A well-formed request that is refused on policy gets 403 instead.
    .action = Correct the fault named in the reason phrase before sending again. In a dialog, drop only this transaction.
    .caller = Your phone sent something that the other side could not understand.
    .detail = Bad Request: { $header } header field is missing

status-401 = Unauthorized
    .summary = A UAS or registrar wants credentials and has sent a challenge in WWW-Authenticate.
    .description = A UAS or a registrar sends 401; a proxy uses 407. The response must carry WWW-Authenticate, and the credentials go back in Authorization. The first REGISTER of a phone usually meets a 401, which is part of the normal Digest exchange and not yet a failure. Only a second 401 without stale=true points to a wrong user name or password. CANCEL can never be challenged (RFC 3261 22.1).
    .action = Repeat the request with an Authorization header field for the given realm and a CSeq number one higher. Ask the user if the same credentials have been rejected already.
    .caller = You need to sign in. Please check your user name and password.

status-402 = Payment Required
    .summary = Reserved for future use; no SIP specification gives it a meaning.
    .description = RFC 3261 21.4.3 sets this code aside and defines neither its sender nor its handling, so no charge, balance or tariff can be read into it. RFC 5057 tells a client to treat it as an unknown 4xx, which means as 400. Some prepaid platforms send it by private agreement. A refusal for commercial reasons is more portable as 403.
    .action = Treat it as 400: fail this transaction, keep the dialog, and do not repeat the request unchanged.
    .caller = The call could not be set up, and your phone was not told a usable reason.

status-403 = Forbidden
    .summary = The server understood the request but refuses it by policy; credentials will not help.
    .description = A proxy, registrar or UAS sends 403 for a request that it will not serve, such as a call to a barred destination or a registration that the account may not make. Unlike 401 and 407 it carries no challenge. RFC 4412 uses it for a Resource-Priority that the sender may not claim, RFC 5626 for a flow token that was tampered with, and RFC 8224 6.2.2 for a Date that is too old. When the callee declines in person the code is 603 or 607, and 608 comes from call analytics.
    .action = Do not repeat the request, not even with other credentials. Fail this transaction only; an established dialog goes on.
    .caller = Your phone service does not allow this. Trying again will not help.
    .detail = Stale Date

status-404 = Not Found
    .summary = The server knows for certain that this user does not exist in the domain of the Request-URI.
    .description = The server responsible for the domain sends 404 when it has no such user, and also when the domain in the Request-URI is not one that it serves. A known user who is merely not registered gets 480, and one who has left for good 410. The verdict covers this server alone: 604 says the same for every location. Retry-After may be present. In a dialog the rejected URI is the peer's own Contact, so the whole dialog is lost (RFC 5057).
    .action = Check the Request-URI and do not repeat it unchanged. Mid-dialog, give up the dialog and all its usages.
    .caller = There is nobody at this number or address. Please check it.

status-405 = Method Not Allowed
    .summary = The method is known but not allowed for this Request-URI; Allow lists the valid ones.
    .description = A UAS answers with 405 when it recognizes the method but does not support it for this address. The response must contain Allow with the methods that are valid there. A method that the server does not know at all gets 501. In a dialog it ends the usage only if the method is essential to that usage; a refused INFO, for instance, costs one transaction (RFC 5057).
    .action = Read Allow and use one of the methods listed, or give up this function. Do not send the same method to this address again.
    .caller = The other side does not allow this action.

status-406 = Not Acceptable
    .summary = The target cannot produce any response body that the Accept header field permits.
    .description = This is about the form of the reply, not about the media of the call: nothing the UAS can generate matches the Accept header field of the request. RFC 6665 names it for a SUBSCRIBE whose Accept fits no body that the notifier could put into NOTIFY. The reverse case, a request body that the UAS cannot read, is 415. An unacceptable session description is 488. The phrase equals that of 606, so only the number tells the two apart.
    .action = Widen the Accept header field or drop it, then send the request again. An existing dialog is unaffected.
    .caller = The other side cannot reply in a form that your phone accepts.

status-407 = Proxy Authentication Required
    .summary = A proxy on the path wants credentials and has sent a challenge in Proxy-Authenticate.
    .description = Only a proxy sends 407, typically the outbound proxy or one in front of a gateway; a UAS or registrar uses 401. Proxy-Authenticate is mandatory and names the realm. The UAC answers in Proxy-Authorization, which no proxy may add on its behalf. After forking, the challenges of several proxies can arrive collected in one response, and each realm needs its own credentials (RFC 3261 22.3).
    .action = Send the request again with Proxy-Authorization for every realm named and a CSeq number one higher. Reuse these credentials for later requests with the same Call-ID.
    .caller = Your phone service needs you to sign in before it can connect you.

status-408 = Request Timeout
    .summary = No final response could be obtained in time, for instance while the callee was being located.
    .description = A proxy sends 408 for an INVITE that produced no final response before its timers ran out, and a UAC treats its own timeout like a received 408. RFC 4320 forbids it for any non-INVITE request, because it would always come too late. By contrast 504 means that a server waited in vain for another server it depends on. In a dialog it counts as a real timeout, after which RFC 3261 has the UAC end the call; RFC 5057 narrows that to the usage concerned.
    .action = Repeat the request unchanged at any later time if wanted. If a re-INVITE gets 408, end the call with BYE.
    .caller = No answer came in time. Please try again.

status-409 = Conflict
    .summary = Not registered: an RFC 2543 code for a REGISTER at odds with existing registrations.
    .description = The code is absent from the registry. RFC 2543 7.4.10 defined it for a REGISTER whose action parameter contradicted registrations already in place. RFC 3261 dropped both the parameter and the code. It lives on in the tables of PJSIP, OpenSIPS, sofia-sip and others, so a private server may still send it. Clashing re-INVITE requests are a different matter and get 491.
    .action = Treat it as 400. For a REGISTER, query the current bindings and remove the one in the way before registering again.
    .caller = Your phone could not sign in because another sign-in stands in the way.

status-410 = Gone
    .summary = The user or resource has left this server for good, and no new address is known.
    .description = A server sends 410 only when it knows that the address once existed and will not come back; if it cannot tell whether the loss is permanent it should use 404. With a new address at hand it would redirect with 301. Gateways send it for Q.850 cause 22, a changed number, when the new number is not given (RFC 3398). In a dialog it destroys the dialog with all its usages (RFC 5057).
    .action = Stop using this address and remove it from address books and caches. Mid-dialog, give up the dialog.
    .caller = This number or address is no longer in use.

status-411 = Length Required
    .summary = Not registered: an RFC 2543 code for a request that lacked Content-Length.
    .description = The code is absent from the registry. RFC 2543 7.4.12 took it over from HTTP for a request without Content-Length, and RFC 3261 dropped it. Content-Length is mandatory over stream transports such as TCP (RFC 3261 18.3), and a fault there gets 400 today. PJSIP, OpenSIPS, sofia-sip and others still carry it in their tables. It is not about size: a body that is too large gets 413.
    .action = Treat it as 400. Send the request again with a correct Content-Length header field.
    .caller = Your phone left out a detail that the other side needs.

status-412 = Conditional Request Failed
    .summary = The entity-tag in SIP-If-Match of a PUBLISH matches no stored event state.
    .description = An event state compositor rejects a PUBLISH with 412 when the entity-tag in SIP-If-Match is unknown to it, as a rule because the publication expired before its refresh arrived (RFC 3903). It concerns event publication only. Failed media preconditions of an INVITE are 580, and the HTTP wording of 412 is not its phrase in SIP. A publication that asks for too short a lifetime gets 423.
    .action = Discard the entity-tag and do not repeat that PUBLISH. Publish the full state anew without SIP-If-Match.
    .caller = Your status could not be updated because the earlier one has expired.

status-413 = Request Entity Too Large
    .summary = The message body exceeds the size that the server accepts.
    .description = The limit concerns the message body alone; when the whole message is too long the code is 513, and for the Request-URI it is 414. Retry-After should be present if the shortage is temporary and gives the earliest time for a new attempt. The server may close the connection so that the client stops sending. No header field states the permitted size.
    .action = Send the request again without the body or with a smaller one. If Retry-After is present, wait that long before trying again.
    .caller = What you sent is too large for the other side. Please send something smaller.

status-414 = Request-URI Too Long
    .summary = The Request-URI exceeds the length that the server can handle.
    .description = A proxy or UAS sends 414 for the length of the Request-URI alone; an oversized body gets 413 and an oversized message 513. Usual causes are very long URI parameters or headers embedded in the URI, often picked up through a redirect or a Refer-To. RFC 3261 contradicts itself about the phrase: section 25.1 keeps the Too Large wording of RFC 2543, while 21.4.12 and the registry say Too Long.
    .action = Shorten the Request-URI, for instance by removing embedded headers and needless parameters. Do not repeat it unchanged.
    .caller = The address you used is too long. Please check it.

status-415 = Unsupported Media Type
    .summary = The server cannot process the type, encoding or language of the request's message body.
    .description = The UAS sends 415 when a body part that is not optional has a type, encoding or language that it does not understand. Depending on which it is, the response must name the acceptable values in Accept, Accept-Encoding or Accept-Language. It says nothing about codecs: SDP that was understood but cannot be agreed upon gets 488. RFC 6086 also uses it for an INFO body that does not belong to its Info Package. For a reply body that the UAC cannot take, the code is 406.
    .action = Send the request again with content limited to the types, encodings and languages that the response lists.
    .caller = The other side cannot open the kind of content you sent.

status-416 = Unsupported URI Scheme
    .summary = The server does not know the scheme of the Request-URI, such as tel or sips.
    .description = A proxy or UAS sends 416 when it cannot interpret the scheme of the Request-URI; an unknown scheme in To is no reason for it. RFC 3261 has the UAC retry with a SIP URI. RFC 5630 forbids doing so automatically where a SIPS URI was refused, as that would remove the protection unnoticed. A UAS that knows SIPS but does not want it sends 480 with Warning 380. In a dialog it destroys the dialog.
    .action = Send the request again with a SIP URI, but never replace SIPS with SIP without the user's consent. Mid-dialog, give up the dialog.
    .caller = This kind of address is not supported here. Please try another one.

status-417 = Unknown Resource-Priority
    .summary = No value in Resource-Priority is understood, although the request requires that it be.
    .description = RFC 4412 4.6.2 allows 417 only if the request has Require with the option tag resource-priority; without it, unknown values are ignored and the request gets default priority. Accept-Resource-Priority may list the namespaces and values that are accepted. A priority that is known but that the sender may not use gets 403. Some Kamailio tables wrongly give 417 the phrase of 420.
    .action = Choose a value listed in Accept-Resource-Priority that you are authorized to use, or drop the requirement, and send the request again.
    .caller = The priority requested for this call is not known here.

status-420 = Bad Extension
    .summary = Require or Proxy-Require names an option tag that the server does not support.
    .description = A UAS sends 420 because of Require and a proxy because of Proxy-Require. The response must list the option tags that are not understood in Unsupported. An extension is a protocol option such as 100rel or timer here, not a telephone line. The mirror image is 421, where the server needs an option that the client has not offered. CANCEL, and ACK for a non-2xx response, must contain neither header field.
    .action = Send the request again without the option tags listed in Unsupported, or fail it if one of them is indispensable.
    .caller = The other side does not support a feature that this call requires.

status-421 = Extension Required
    .summary = The UAS needs a protocol option that the Supported header field of the request does not list.
    .description = The response must contain Require with the option tags that the server insists on. They are protocol options, not telephone lines. RFC 3261 discourages 421, since a server should fall back to plain SIP wherever it can. RFC 3329 prescribes it when a policy demands sec-agree and the client does not offer it; Security-Server is then sent as well, and 494 answers a client that does offer it. The mirror image is 420.
    .action = If the option tags in Require are implemented, list them in Supported and send the request again. Otherwise give up.
    .caller = Your phone lacks a feature that the other side requires.

status-422 = Session Interval Too Small
    .summary = Session-Expires is below the minimum of a proxy or UAS, which is stated in Min-SE.
    .description = A proxy or the UAS rejects an INVITE or UPDATE whose session timer would require refreshes more often than it accepts. Min-SE with the lowest permitted interval in seconds is mandatory; where the field is absent from a request, 90 seconds apply. Each proxy on the path may object in turn, so several rounds are possible. It concerns the session timer of RFC 4028, whereas 423 is about the lifetime of a registration, subscription or publication.
    .action = Send the request again with Min-SE set to the largest value seen so far and Session-Expires at least as large.
    .caller = The call was not set up because of a timer setting. Please try again.

status-423 = Interval Too Brief
    .summary = The requested lifetime is shorter than the server permits; Min-Expires states the minimum.
    .description = A registrar, a notifier or an event state compositor sends 423 to REGISTER, SUBSCRIBE or PUBLISH respectively. Min-Expires is mandatory and gives the shortest lifetime in seconds. A registrar may refuse only an interval that is above zero, below one hour and below its own minimum (RFC 3261 10.3), and RFC 6665 sets the same limits for SUBSCRIBE. Removing a binding with zero therefore never meets 423. The session timer of an INVITE has its own code, 422.
    .action = Raise every expiration in the request to at least the value of Min-Expires and send it again.
    .caller = Your phone asked to stay signed in for too short a time and must ask for longer.

status-424 = Bad Location Information
    .summary = The location sent with the request is malformed, unsatisfactory or cannot be fetched.
    .description = RFC 6442 defines 424 for requests that convey location, above all emergency calls. Geolocation-Error is mandatory and holds a finer code, such as 100 for unusable location, 200 to 202 for missing permission, and 300 for a reference that cannot be resolved. A proxy that knows the position better may put the proper location into the body of the response. Intermediaries that only forward a 424 must not touch its location data.
    .action = Read Geolocation-Error, correct the location or adopt the one supplied in the body, and send a new request.
    .caller = Your location could not be used. Please check your location settings.

status-425 = Bad Alert Message
    .summary = The emergency alert (CAP) in the request is too malformed for anyone to act on it.
    .description = RFC 8876 defines 425 for data-only emergency calls that carry an alert in the Common Alerting Protocol, usually in MESSAGE. AlertMsg-Error is mandatory and contains one code from 100 to 103. The code fits only if nothing else in the request is usable, and it must not answer a request that holds no alert at all. It must not end a dialog. HTTP uses 425 for something else, and most SIP stacks lack this code.
    .action = Correct the alert as AlertMsg-Error says and send it again at once. Keep any existing dialog.
    .caller = Your alert could not be understood. Please send it again or call for help.

status-428 = Use Identity Header
    .summary = Policy demands a signed Identity header field, and the request has none that can be used.
    .description = A verification service sends 428 when its policy requires Identity but the request has no such header field, or has only ones with an unsupported PASSporT type in the ppt parameter (RFC 8224 6.2.2). In the second case the phrase may ask for a supported format. Credentials that cannot be fetched are 436, unsupported ones 437, and a bad signature is 438. Older texts cite RFC 4474, which RFC 8224 replaces.
    .action = Have an authentication service sign the request with a PASSporT type that the verifier supports, then send it again.
    .caller = The other side needs proof of your number before it takes your call.
    .detail = Use Supported PASSporT Format

status-429 = Provide Referrer Identity
    .summary = A referred request or a REFER lacks a valid signed Referred-By token.
    .description = In a transfer, the refer target sends 429 when the Referred-By token (RFC 3892) is missing, stale or invalid, and the referee passes the result to the referrer as a message/sipfrag body in NOTIFY. The referee itself may also answer a REFER with 429. The token vouches for the person who asked for the transfer; proof of the request's own sender is demanded with 428. FreeSWITCH labels 429 with the meaning of 436.
    .action = As referrer, send a new REFER with a signed Referred-By token. As referee, report the 429 in NOTIFY.
    .caller = The transfer was refused because it is not certain who asked for it.

status-430 = Flow Failed
    .summary = An edge proxy has lost this connection to the device; another flow may still work.
    .description = The code travels between proxies under RFC 5626: an edge proxy tells the authoritative proxy that the flow named in the flow token no longer exists. Other flows of the same device, with the same instance-id and address-of-record, may be alive. No endpoint should ever see it. A tampered flow token gets 403, and a first hop unable to keep flows leads to 439.
    .action = As authoritative proxy, try another flow with the same instance-id and address-of-record. As endpoint, treat it as 400.
    .caller = The connection to the other phone was lost. Please try again.

status-433 = Anonymity Disallowed
    .summary = The request is refused because the caller has withheld their identity.
    .description = A server, usually acting for the callee, sends 433 when the caller hides on purpose: From in the anonymous.invalid domain or with an Anonymous display name, or Privacy with id or user (RFC 5079). The mere absence of P-Asserted-Identity is not enough. 403 would hide that the anonymity was the reason, and 428 demands signed proof and not just a visible name. In a dialog neither the dialog nor the usage should end.
    .action = Ask the user before sending the request again without anonymity. Never do so on your own.
    .caller = This person does not take calls from hidden numbers.

status-436 = Bad Identity Info
    .summary = The verifier could not fetch the credentials for any Identity header field in the request.
    .description = A verification service sends 436 when the URI in the info parameter cannot be resolved or the credential behind it cannot be obtained, for all Identity header fields of the request (RFC 8224 6.2.2). It can be cured by pointing info at a reachable location. A credential that was obtained but is not accepted gets 437, and a signature that does not verify 438. Many stacks still print the RFC 4474 phrase with a hyphen.
    .action = Have the request signed again with an info URI that the verifier can reach, then repeat it.
    .caller = The proof of your number could not be fetched, so your call was refused.

status-437 = Unsupported Credential
    .summary = The verifier holds the signing credential but does not trust or support it.
    .description = The credential named in the info parameter is at hand, but its certification authority is not trusted or its algorithm is not supported (RFC 8224 6.2.2). With 436, by contrast, the credential could not be obtained at all, and with 438 the signature itself fails. RFC 4474 spoke of certificates; RFC 8224 13.2 renamed the phrase, and most stacks still send the old wording.
    .action = Have the request signed with a credential from an authority and with an algorithm that the verifier accepts. The same signature will fail again.
    .caller = The proof of your number is of a kind that is not accepted here.

status-438 = Invalid Identity Header
    .summary = No Identity header field in the request holds a PASSporT that verifies.
    .description = A verification service sends 438 if its policy rejects broken signatures and not one Identity header field of the request passes (RFC 8224 6.2.2). Forgery is not the only cause: a proxy that alters Date on the way breaks the signature as well. The full form of PASSporT can repair that, whereas the compact form must be rebuilt from the header fields. A missing signature is 428, and a Date that is merely too old gets 403.
    .action = If the compact form was sent, send the request again with a full-form PASSporT, but only once.
    .caller = The proof of your number is not valid, so your call was refused.

status-439 = First Hop Lacks Outbound Support
    .summary = The registrar supports outbound, but the first proxy on the path does not.
    .description = A registrar that is not itself the first hop sends 439 to a REGISTER that has reg-id and lists outbound in Supported, if the first URI in Path lacks the ob parameter or there is no Path (RFC 5626 section 6). If either sign of outbound is missing from the request, it must not be used. It reports a missing capability of the first hop, unlike 430, which reports a lost connection. An early identity draft used the number for a stale date; that meaning was never registered.
    .action = Register without outbound if local policy permits, or try another outbound proxy.
    .caller = Your phone could not sign in: the network lacks a feature it asked for.

status-440 = Max-Breadth Exceeded
    .summary = A proxy needed more parallel branches than Max-Breadth leaves for this request.
    .description = A forking proxy sends 440 when the remaining Max-Breadth is too small for its targets and it neither forks one after the other nor redirects (RFC 5393 5.3.3). The limit counts branches in parallel and is shared out among them; Max-Forwards, whose exhaustion is 483, counts hops in sequence. Both curb amplification by forking loops. The caller can conclude that not every destination was tried.
    .action = Proceed as for 483: repair the routing or call a narrower target. Do not repeat the request unchanged.
    .caller = The call would have to ring in too many places at once.

status-469 = Bad Info Package
    .summary = The INFO request uses an Info Package that the receiver did not announce in Recv-Info.
    .description = A user agent must answer with 469 when the Info-Package header field names a package that it has not declared willingness to receive (RFC 6086 4.2.2). Recv-Info in the response lists the current set but does not change it. The dialog and the INVITE usage must survive. A package that is known with a body type that does not belong to it gets 415, and an unknown event package in SUBSCRIBE gets 489.
    .action = Stop sending this package in this dialog, use one listed in Recv-Info if it serves, and keep the call up.
    .caller = The other phone cannot take this extra information. The call goes on.

status-470 = Consent Needed
    .summary = The URI list holds at least one recipient for whom the relay has no permission.
    .description = A relay for URI lists, such as a group-messaging or conference server, sends 470 and then contacts nobody on the list, not even those who have agreed (RFC 5360 5.9). Permission-Missing should name the URIs concerned; without it they must be found by other means, for example XCAP. Unlike 403 it can be cured, since the relay asks the recipients for consent once they have been added to its list.
    .action = Add the URIs from Permission-Missing to the relay's list, let it obtain consent, and send the request again afterwards.
    .caller = Someone on your list has not yet agreed to be contacted.

status-473 = Filtered Destination
    .summary = Not registered: OpenSIPS found the next-hop address on one of its blacklists.
    .description = The code is absent from the registry. OpenSIPS uses it internally as E_IP_BLOCKED when the address that it is about to send to is on a blacklist, set by an administrator or learned after failures, and it can end up in the reply to the UAC. The block lies in the proxy and says nothing about the callee. A refusal by policy in standard SIP is 403; 608 blocks because of the caller.
    .action = Treat it as 400 or try another route. As operator, check the OpenSIPS blacklists and map the code to a registered one.
    .caller = Your phone service does not connect to this destination.

status-474 = Bad protocol
    .summary = Not registered: the OpenSIPS error constant for a transport protocol that it cannot use.
    .description = The code is absent from the registry. OpenSIPS defines it as E_BAD_PROTO for a next hop with an unknown or disabled transport, such as TLS without a TLS listener. At least some versions have no reply text for it and send 500 instead, so the number is met in scripts and logs more than on the wire. The URI scheme is another matter and has its own code, 416.
    .action = Treat it as 400. Use another transport for this destination; as operator, enable the missing one in OpenSIPS.
    .caller = Your phone service cannot reach this destination in the way requested.

status-475 = Bad URI
    .summary = Not registered: OpenSIPS could not parse a URI that it needed for routing.
    .description = The code is absent from the registry. OpenSIPS uses it internally as E_BAD_URI when a Request-URI or another URI used for routing does not follow the grammar, and it can end up in the reply to the UAC. Kamailio gives the same fault the number 479. The registered answer to a malformed URI is 400, and to an unknown scheme 416. A URI that is too short to be routed gets 484.
    .action = Treat it as 400: correct the URI before sending again. As operator, check rewriting rules in the routing script.
    .caller = The address is not written correctly. Please check it.

status-476 = Unresolvable destination
    .summary = Not registered: OpenSIPS could not resolve the address of the next hop, usually in DNS.
    .description = The code is absent from the registry. OpenSIPS uses it internally as E_BAD_ADDRESS when no address is found for the host of the next hop, and it can end up in the reply to the UAC. Kamailio gives the same fault the number 478. Unlike 404 it says nothing about the user, as the request never left the proxy. A send that fails after a successful lookup gets 477.
    .action = Treat it as 400. Check the host name in the Request-URI or Route and its DNS records before trying again.
    .caller = Your phone service could not find where to send your call.

status-477 = Send Error
    .summary = Not registered: Kamailio or OpenSIPS failed to send the request to the next hop.
    .description = The code is absent from the registry. Both servers use it as E_SEND for a failure of the local send, such as a refused TCP or TLS connection, and it does reach UACs, in differing words. In contrast to 408, the request never left the server. Failed address lookups are 476 in OpenSIPS and 478 in Kamailio. Standard proxies count such a failure as 503 (RFC 3261 16.9).
    .action = Treat it as 400, and try another server or route if there is one. As operator, check the transport to the next hop.
    .caller = Your phone service could not pass your call on. Please try again.

status-478 = Unresolvable Destination
    .summary = Not registered: Kamailio could not resolve the address of the next hop, usually in DNS.
    .description = The code is absent from the registry. Kamailio uses it internally as E_BAD_ADDRESS when the host of the next hop has no usable DNS entry, and it can end up in the reply to the UAC. The tables of JsSIP and SIP.js copied it. OpenSIPS gives the same fault the number 476. Unlike 404 it says nothing about the user, and unlike 477 the lookup failed before anything could be sent.
    .action = Treat it as 400. Check the host name in the Request-URI or Route and its DNS records before trying again.
    .caller = Your phone service could not find where to send your call.

status-479 = Bad URI
    .summary = Not registered: Kamailio could not parse a URI that it needed for routing.
    .description = The code is absent from the registry. Kamailio uses it internally as E_BAD_URI when a Request-URI or another URI used for routing does not follow the grammar, and it can end up in the reply to the UAC. OpenSIPS gives the same fault the number 475. The registered answer to a malformed URI is 400, and to an unknown scheme 416. A well-formed URI whose host cannot be resolved gets 478 from Kamailio.
    .action = Treat it as 400: correct the URI before sending again. As operator, check rewriting rules in the routing script.
    .caller = The address is not written correctly. Please check it.

status-480 = Temporarily Unavailable
    .summary = The callee is known but cannot be reached now, for example not registered or on do not disturb.
    .description = The callee's device sends 480 when its user cannot be disturbed, and a proxy or redirect server when it knows the user but has no current location. The reason phrase should state the cause, and Retry-After may name a better time. RFC 5630 adds Warning 380 (SIPS not allowed) or 381 (SIPS required). A callee on another call is 486, an unknown user 404, and an overloaded server 503. In a dialog it ends the usage only (RFC 5057).
    .action = Try again later, not before Retry-After. On Warning 380 never switch from SIPS to SIP without the user's consent.
    .caller = The person you called cannot be reached now. Please try again later.
    .detail =
        { $cause ->
            [do-not-disturb] Temporarily Unavailable: do not disturb is on
            [not-registered] Temporarily Unavailable: callee is not registered
           *[other] Temporarily Unavailable
        }

status-481 = Call/Transaction Does Not Exist
    .summary = The request matches no dialog or transaction that the UAS knows.
    .description = A UAS sends 481 when To tag, From tag and Call-ID fit no dialog, as after a restart or when BYE requests cross, and also to a CANCEL that finds no transaction. For the CANCEL it has no effect on the INVITE or its dialog. Otherwise RFC 5057 lets it end the usage, and the dialog with its last usage, where RFC 3261 12.2.1.2 ends the whole dialog. An unknown user is 404. RFC 3261 9.2 and 25.1 still have the Call Leg wording.
    .action = Consider this usage ended and release its media; for INVITE also send BYE. Ignore a 481 to CANCEL.
    .caller = This call no longer exists. It may have ended already.

status-482 = Loop Detected
    .summary = The request came back to a proxy unchanged, or reached the UAS twice by different paths.
    .description = A proxy detects a loop by its own Via entry with an identical branch computation; a request that returns with another target is a legitimate spiral. RFC 5393 obliges a proxy that forks to rule out a loop first. A UAS sends 482 for merged requests: same From tag, Call-ID and CSeq in another transaction without a To tag (RFC 3261 8.2.2.2). With 483 only the hop count ran out. In a dialog it destroys the dialog.
    .action = Use the result of another branch if there is one. Otherwise repair the routing or forwarding rules; do not repeat the request.
    .caller = Your call was sent around in a circle and could not be delivered.

status-483 = Too Many Hops
    .summary = Max-Forwards had reached zero when the request had to be forwarded once more.
    .description = Each proxy lowers Max-Forwards by one, from a usual start of 70, and the element that receives zero and would have to forward answers with 483. OPTIONS is the exception: it may be answered in place, which permits tracing a path. The cause is nearly always a routing loop that nobody noticed; one that was recognized as such is 482. The limit on parallel branches is 440. In a dialog it destroys the dialog unless a larger value helps.
    .action = Look for a routing loop in the Via entries. Retry with a larger Max-Forwards only if the value sent was unusually small.
    .caller = Your call passed through too many stations and was stopped.

status-484 = Address Incomplete
    .summary = The Request-URI is only the beginning of an address, typically a number with digits missing.
    .description = A proxy or gateway sends 484 when the number could become valid with more digits. This makes overlap dialing possible: the UAC sends a new INVITE with a longer number for as long as 484 returns. The reason phrase should say what is missing; a number that no further digit can save is 404, and one that fits several users 485. Gateways map it to and from Q.850 cause 28, and in a dialog it destroys the dialog.
    .action = Collect more digits and send a new INVITE with the longer number. If the number is complete, treat the call as failed.
    .caller = The number is not complete yet. Please add the missing digits.
    .detail =
        { $digits ->
            [one] Address Incomplete: at least { $digits } more digit needed
           *[other] Address Incomplete: at least { $digits } more digits needed
        }

status-485 = Ambiguous
    .summary = The Request-URI fits several different users, and a person has to choose.
    .description = A server sends 485 when an address such as a bare surname fits more than one person. Contact may list the candidates, but the list discloses who exists, so an administrator must be able to suppress it or to have 404 sent instead. It is not a redirection: the contacts of 300 lead to the same person or service, those of 485 to different ones. A number that is merely too short gets 484. In a dialog it destroys the dialog.
    .action = Show the entries of Contact to the user and call the one chosen. Never pick or try them automatically.
    .caller = This address fits more than one person. Please choose whom you mean.

status-486 = Busy Here
    .summary = The device was reached, but the user is on another call or cannot take one now.
    .description = The callee's device answers with 486 when it has no free line or its user will take no further call on it. The answer holds for this device alone: other devices or voicemail may still accept, and a forking proxy goes on with its other branches. If no place at all will accept, the code is 600. Retry-After may name a better time. A user who is absent or on do not disturb is 480, and a deliberate refusal everywhere is 603.
    .action = Play the busy tone and let the user try again later, or after Retry-After. As proxy, continue with the remaining targets.
    .caller = The person you called is on another call. Please try again later.

status-487 = Request Terminated
    .summary = A pending INVITE was ended by CANCEL or BYE before any other final response.
    .description = The UAS sends 487 to the INVITE; the CANCEL itself is answered with 200, or with 481 if it matches nothing. It is therefore the normal end of a call that the caller gave up or that another fork answered first, and no sign of a fault. An INVITE that already had its final response is not affected by CANCEL. It must be acknowledged with ACK like any other non-2xx response. RFC 3398 maps it to no Q.850 cause.
    .action = Send ACK and close the call attempt without reporting an error; it is what the CANCEL or BYE asked for.
    .caller = The call was ended before it was answered.

status-488 = Not Acceptable Here
    .summary = The offered session cannot be accepted by this target; another one might accept it.
    .description = The UAS sends 488 when the offer suits it in no codec, transport, address family or bandwidth, in an INVITE, re-INVITE or UPDATE. Warning should give the cause, and a body may describe the media that it supports. 606 says the same for every device of the callee; 406 is about Accept and 415 about a body that cannot be read. After a rejected re-INVITE the session continues with its old parameters.
    .action = Send a new offer that takes Warning and the body into account, or try another target. After a re-INVITE, keep the session as it was.
    .caller = The phone you called does not support this kind of call.

status-489 = Bad Event
    .summary = The event package in the Event header field is not understood.
    .description = A notifier sends 489 to a SUBSCRIBE for an event package that it does not support, or without Event if it has no PINT support; a subscriber sends it to a NOTIFY for such a package (RFC 6665). Allow-Events may list what is supported; only the obsolete RFC 3265 demanded it. An unknown user is 404, and a notifier that cannot produce the body type requested sends 406. In a dialog the subscription usage ends.
    .action = Consider the subscription ended. Subscribe only to packages that Allow-Events lists, if it is present.
    .caller = The other side cannot send the updates that your phone asked for.

status-490 = Request Updated
    .summary = Not registered: found only in the tables of PJSIP and sofia-sip, with no RFC behind it.
    .description = The code is absent from the registry, and no RFC defines who would send it or when. PJSIP and sofia-sip carry the number and the phrase in their tables, which is no evidence of use on the wire. By RFC 3261 8.1.3.2 a client handles it as 400. It has nothing to do with the UPDATE method, whose collisions with other offers are reported with 491 or 500.
    .action = Treat it as 400 and do not read a meaning into the phrase. Do not send it.
    .caller = The other side turned this down without a reason your phone can read.

status-491 = Request Pending
    .summary = Both sides tried to change the session at the same time (glare).
    .description = A UAS that has an INVITE of its own in progress on the dialog answers an incoming one with 491 (RFC 3261 14.2). The owner of the Call-ID retries after 2.1 to 4 s, the other side after 0 to 2 s, at random in steps of 10 ms, so that they do not collide again. If the earlier INVITE came from the same side and is still unanswered, the code is 500 with Retry-After. Session and dialog stay as they are.
    .action = Wait 2.1 to 4 s if you created the Call-ID, otherwise 0 to 2 s, then send the re-INVITE once more if it is still wanted.
    .caller = Both phones tried to change the call at the same moment. Please wait a little.

status-493 = Undecipherable
    .summary = The S/MIME body is encrypted for a key that the recipient does not have or will not use.
    .description = A UAS sends 493 for an encrypted MIME body that it cannot or will not decrypt (RFC 3261 23.2). A body with its certificate or public key may come along, for use in the next attempt; if none does, the UAS takes no encrypted bodies at all. The fault lies in end-to-end encryption of the content, not in TLS between hops or in SRTP. A body type that is not understood, S/MIME as such included, gets 415, and a missing security agreement with the first hop gets 494.
    .action = Encrypt the body again with the key from the response, after checking its certificate, and send a new request.
    .caller = The other side could not decrypt what you sent.

status-494 = Security Agreement Required
    .summary = The first hop wants a security mechanism negotiated (sec-agree) before it serves the request.
    .description = The next hop sends 494 to an unprotected request that lists sec-agree in Require, Proxy-Require or, where policy demands it, Supported, and also when Security-Verify does not match its own list (RFC 3329). Security-Server with its mechanisms is mandatory. If the server's policy was the reason, Require with sec-agree comes too. A client that does not offer sec-agree at all gets 421 instead. It is common in IMS registration.
    .action = Start the mechanism with the highest q value in Security-Server that you support, then repeat the request with Security-Verify.
    .caller = Your phone must first set up a secure connection to its service.

## 5xx Server Failure

status-500 = Server Internal Error
    .summary = The server met an unexpected condition and cannot handle the request.
    .description = Any UAS or proxy may send 500; Retry-After tells that the trouble is temporary. One case is mandatory: a UAS that gets a second INVITE on a dialog before it answered the first must reply 500 with a random Retry-After of 0 to 10 s (RFC 3261 14.2). If both sides send INVITE at once, the code is 491 instead. A proxy whose only response was a 503 should pass it on as 500. The phrase differs from HTTP's Internal Server Error in word order.
    .action = Retry after the time in Retry-After, or after several seconds if there is none. The dialog stays.
    .caller = Something went wrong in the phone service. Please try again in a moment.

status-501 = Not Implemented
    .summary = The server does not know the request method and supports it for no user at all.
    .description = A UAS sends 501 for a method that it does not recognize. If it recognizes the method but does not allow or support it for this address, 405 with a mandatory Allow is right. Proxies do not send it merely because a method is new to them, since they forward requests of any method. Mid-dialog it ends at most the usage that needs the method; an unknown method that is no part of the usage costs only its own transaction (RFC 5057).
    .action = Do not repeat this method to that server. Use another method if the feature allows it, or go on without the feature.
    .caller = The phone service does not support what your phone asked for.

status-502 = Bad Gateway
    .summary = A gateway or proxy received an invalid response from the server behind it.
    .description = The element that sends 502 is itself in order but got something unusable from the next server downstream. If no response came in time, the code is 504; if the element itself has no capacity, 503. Gateways also send it for Q.850 cause 27, destination out of order (RFC 3398). Inside a dialog it destroys the dialog: it can then arise only from a wrong Record-Route, so later requests on the same route would fail as well (RFC 5057).
    .action = Try again later or over another route. Treat a dialog in which it arrives as destroyed.
    .caller = The call failed at a system further along the way. Please try again later.

status-503 = Service Unavailable
    .summary = The server is overloaded or under maintenance and cannot handle requests for now.
    .description = The whole server is affected, not the callee; a callee who is away is 480. Retry-After may tell for how long, and during that time the client should send no other request to this server. Without Retry-After a client must act as for 500. A proxy should not forward a received 503 unless it cannot serve any request itself; if 503 is all it got, it sends 500 upstream. Gateways use it for Q.850 causes such as 34 and 41 (RFC 3398).
    .action = Try an alternate server, and leave this one alone for the time in Retry-After. Without that header field, act as for 500.
    .caller = The phone service is overloaded or being serviced. Please try again later.

status-504 = Server Time-out
    .summary = Another server that was needed to handle the request did not answer in time.
    .description = A server or gateway sends 504 when it had to ask some external server, for instance a database, and the reply did not come in time. It blames that other server. 408 is about the request itself: no response to it within its time, in particular within the Expires of the INVITE. RFC 2543 called the code Gateway Time-out, and old stacks still do; the hyphen in the phrase is part of it. Gateways send it for Q.850 cause 102, expiry of a timer (RFC 3398).
    .action = Try again later, or through another server. Any dialog stays.
    .caller = A system behind the phone service did not answer in time. Please try again later.

status-505 = Version Not Supported
    .summary = The SIP version on the request line is one that the server cannot or will not speak.
    .description = SIP has a single version in use, SIP/2.0, and every request must name it on its first line. A server answers with 505 if that line names another major version, which in practice points to a damaged or test message (RFC 4475 3.1.2.16) rather than to a newer protocol. It has nothing to do with extensions, which are negotiated by option tags: an unsupported one is 420, a missing one 421. An otherwise broken request line is 400.
    .action = Send the request again with SIP/2.0 if you used anything else; otherwise look for the element that altered it.
    .caller = Your phone and the phone service do not understand each other. Please check for updates.

status-513 = Message Too Large
    .summary = The SIP message as a whole is longer than the server can process.
    .description = A server sends 513 when the length of the complete message, start line and header fields included, exceeds its capability. If only the message body is too large, the code is 413, which may carry Retry-After; if only the Request-URI is, it is 414. Typical causes are many Via or Record-Route entries, large SDP and long Identity values. A request close to the path MTU is another matter: the sender itself must move it from UDP to TCP (RFC 3261 18.1.1).
    .action = Shorten the message (fewer codecs, shorter or fewer header fields, smaller body) and send it again. The dialog stays.
    .caller = What your phone sent is too large for the phone service.

status-555 = Push Notification Service Not Supported
    .summary = The network cannot use the push service named in the REGISTER to wake the device.
    .description = Defined only for REGISTER (RFC 8599). A proxy may send it instead of forwarding when it does not support the push service given in the pn-provider parameter of the Contact URI, but only if its configuration tells it that no other proxy does either. To a query without a pn-provider value, it means that no push service is supported. Where push works, the 2xx carries Feature-Caps with sip.pns instead. If only the requested expiry is too short for push, the code is 423.
    .action = Register with another push service, or without the push parameters and stay connected. Do not repeat the same REGISTER.
    .caller = Your phone could not sign in: this service cannot wake it for incoming calls.

status-580 = Precondition Failure
    .summary = The UAS cannot or will not meet a precondition in the SDP offer, such as reserved bandwidth.
    .description = A UAS sends 580 to an INVITE or UPDATE whose offer demands preconditions that it does not meet (RFC 3312 section 8). The response should carry SDP in which all ports are zero and the desired status that failed has the strength tag failure; this SDP is neither offer nor answer. Use 488 if the media themselves are not acceptable, 420 if the option tag precondition is not supported, and 412 for conditional PUBLISH, which is a different matter. The registered phrase says Failure, not Failed.
    .action = Read the failed precondition from the SDP, then offer again with weaker or other preconditions, or give up.
    .caller = A condition for this call, such as the line quality, could not be met.

## 6xx Global Failure

status-600 = Busy Everywhere
    .summary = The callee was reached, is busy, and no other device or voicemail will take the call.
    .description = A UAS sends 600 only if it knows that no other endpoint, voicemail included, will answer; as it seldom knows, 486 is the usual code. A proxy that gets it cancels its other branches, tries no new ones and prefers it over all non-6xx failures (RFC 3261 16.7). Retry-After may give a better time. A callee who does not want to tell the reason uses 603. An unknown 6xx code is treated as 600.
    .action = Do not try other addresses of this user now. Call again later, at the time in Retry-After if it is present.
    .caller = The person you called is busy on all phones and cannot talk now. Please try again later.

status-603 = Decline
    .summary = The callee was reached and refuses or cannot take part; no other device will answer.
    .description = The UAS sends 603 when the user rejects the call without giving a reason. As a 6xx code it ends the search: a proxy cancels the other branches, so a phone that merely rejects for itself should send 486. Retry-After may name a better time. The refusal concerns this call: 607 objects to the caller as such, 608 comes from a machine on the way, and 403 is the policy of a server. The phrase is Decline, not Declined.
    .action = Do not try other addresses of this user. Try again later at the earliest, at the time in Retry-After if it is present.
    .caller = The person you called declined the call.

status-604 = Does Not Exist Anywhere
    .summary = The server knows with authority that the user in the Request-URI exists at no location.
    .description = Only a server with authoritative knowledge of the user may send 604. It claims more than 404, which speaks for one domain only, and than 410, where the user was once known and has gone. As a 6xx code it makes proxies cancel their other branches. Do not send it to shake off a caller: others may take it as true and stop delivering calls; 607 and 608 exist for that. Inside a dialog it destroys the dialog, since the peer's own Contact was rejected.
    .action = Stop the search, do not retry this address, and have the user check it. Treat a dialog in which it arrives as destroyed.
    .caller = This number or address does not exist anywhere. Please check it.

status-606 = Not Acceptable
    .summary = The callee wants to talk, but no device can support the session as described.
    .description = The UAS sends 606 when media, bandwidth or address type of the session description do not suit and it knows that no other endpoint will answer. If it speaks for itself only, the code is 488, which is the usual one. 406 has the same phrase but is about the Accept header field of the request, so match the number, not the text. Warning may list the reasons, and a message body may describe what media are supported, as in a 200 to OPTIONS.
    .action = Read Warning and the message body, and send a new offer that fits them if the caller agrees. An unchanged offer will fail again.
    .caller = The person you called wants to talk, but none of their phones can take this kind of call.

status-607 = Unwanted
    .summary = The callee marked this caller as unwanted; later calls may be refused too.
    .description = The callee's user agent sends 607, normally when the user presses something like a spam button, to an INVITE, MESSAGE, SUBSCRIBE or other out-of-dialog request (RFC 8197). It objects to the identity of the caller, while 603 refuses only this call and may carry Retry-After. A provider may feed it into its filters but need not block anybody, and signals support by sip.607 in Feature-Caps of the REGISTER response. It can also be the cause in Reason, in a BYE or CANCEL. A rejection by a machine is 608.
    .action = Process it as any 6xx and do not call this user again; clear up a mistake by other means than a call.
    .caller = The person you called does not wish to receive your calls.

status-608 = Rejected
    .summary = An intermediary, such as a call analytics engine, rejected the call on the user's behalf.
    .description = A machine on the way decides, mostly before the callee's device sees the request; a human refusal is 607 or 603, a plain server policy 403 (RFC 8688). Unless misuse is likely, Call-Info with purpose=jwscard must refer to a signed jCard that tells how to reach the operator and contest the block. A UAC shows support by sip.608 in Feature-Caps of its INVITE; for a UAC without it, an announcement comes first, by way of 183. The jCard's iat claim guards against replay.
    .action = Process it as any 6xx. Check signature and iat of the jCard, then offer its contact to the caller, who can appeal the block.
    .caller = An automatic filter blocked your call before it reached the person you called.

status-687 = Dialog Terminated
    .summary = Not registered; found in a library's status table, and handled like 600 by a UAC.
    .description = 687 is not in the IANA registry and never was, and no RFC defines it; the phrase comes from the status table of the sofia-sip library. Registered codes exist for the cases that the name suggests: 199 for an early dialog that has ended, 481 for a dialog that is not known, 487 for an INVITE that was canceled. If it comes over the wire, RFC 3261 8.1.3.2 makes a UAC handle it as 600, and a proxy cancels its other branches as for any 6xx.
    .action = Handle it as 600 and look into the element that sent it. Do not generate it.
    .caller = The call has ended.

## Notes of the ledger: the number

note-number-lost = The number { $code } was lost; only the phrase is printed.
note-number-misprinted = The number is misprinted as { $printed_code }; it is { $code }.
note-number-misplaced = The number { $code } stands after the phrase, in parentheses, instead of before it.

## Notes of the ledger: the phrase

note-letter-case = Upper and lower case differ from the right phrase, which is { $shipped_phrase }.
note-spacing = Spaces are missing or misplaced; written correctly, the phrase is { $shipped_phrase }.
note-punctuation = The printed punctuation is not part of the phrase { $shipped_phrase }.
note-typing-slip = A word of the printed phrase is misspelled; the phrase is { $shipped_phrase }.
note-word-order = The words of the phrase are out of order; it is { $shipped_phrase }.
note-word-missing = A word of the phrase is missing; it is { $shipped_phrase }.
note-other-wording = The document words the phrase in its own way; the registered phrase is { $shipped_phrase }.
note-untranslated = The document translates most phrases of its list but leaves this one in English.

## Notes of the ledger: the state of the code

note-phrase-changed = RFC { $rfc } changed the default phrase of { $code } to { $shipped_phrase }; the document prints the wording of RFC 4474.
note-code-dropped = RFC 2543 defined { $code }, but RFC { $rfc } dropped it; it is not in the registry and must not be presented as a current code.
note-status-deprecated = Code 202 is deprecated: since RFC 6665 and RFC 7647 a server answers SUBSCRIBE and REFER with 200 instead.
note-reference-obsolete = The RFC named beside { $code } is obsolete: RFC 8224 replaced RFC 4474, and RFC 6665 replaced RFC 3265.

## Notes of the ledger: the explanation beside it

note-trying-forking-only = The text ties 100 to forking proxies; any server sends it for an INVITE when no other response is ready within 200 ms.
note-accepted-not-processed = The text says that the request cannot be processed; 202 says that it was accepted and that its processing is not finished.
note-no-notification-response = The text says that the response will not be received; with 204 it is the NOTIFY that will not be sent.
note-uri-scheme-unknown = The text says that the server does not know the Request-URI; what it does not know is the scheme of that URI.
note-registrars-only = The text reserves 401 for registrars; other user agent servers send it too, and only proxies send 407 instead.
note-authorization-for-authentication = The text beside 407 speaks of proxy authorization; the code asks the client to authenticate itself to the proxy.
note-zh-trying-no-action = The text says that nothing has been done yet, and misprints 终止 as 种植; 100 says work is under way and stops INVITE retransmissions.
note-zh-ringing-initialize = The text has the response initialized as a local ringback tone; in fact 180 may make the caller's side start one.
note-zh-forbidden-supports = The text says that the server supports the request and credentials are unnecessary; it only understood it, and credentials do not help.
note-zh-not-acceptable-garbled = The text is garbled; 406 means that the resource can only produce content that the Accept header field of the request rules out.
note-zh-overlap-dialing = The text says that the code overlaps with dialing; 484 makes overlap dialing (重叠拨号) possible, where digits are sent as they come.
note-zh-pending-dependent = The text speaks of a dependent request; 491 means that another request in the same dialog is still pending.

## Notes of the ledger: korean renderings

note-ko-ok-confirm = 확인 is the label of a dialog button ("confirm"); 200 reports that the request succeeded.
note-ko-accepted-reference = 참조용 means "for reference"; the text meant that 202 answers referrals, that is, REFER requests.
note-ko-choices-selecting = 복수 선택 means that several options are selected; 300 says that there are several places to choose from.
note-ko-unauthorized-permission = 권한없음 says that permission is missing, which is 403; 401 asks the client to authenticate itself.
note-ko-payment-charged = 요금청구됨 says that the caller was charged, but 402 only means that payment is required, and it is reserved for future use.
note-ko-loanword-spelling = The loanword is not in its standard spelling; written correctly, the phrase is { $shipped_phrase }.
note-ko-timeout-ended = 종료 means that something ended, not that time ran out, which is 시간 초과; 408 and 504 must also be told apart.
note-ko-gone-absent = 없음 only says that there is none, which would fit 404 and 604 as well; 410 says that the user was here once and is here no more.
note-ko-gone-temporarily = 일시 존재 says that the user existed temporarily; the English means that the user existed once, at an earlier time.
note-ko-request-uri-translated = 요구 uri translates a protocol token, and 요구 means a demand; the token Request-URI stays as it is.
note-ko-extension-suffix = 확장자 is the suffix of a file name; the extension meant by { $code } is an optional feature of the protocol, 확장 기능.
note-ko-unavailable-inoperable = 사용 불능 says that a thing is out of order or unusable; 480 says that the callee cannot be reached for now.
note-ko-busy-in-use = 사용중 says that a thing is in use or occupied; a callee who is busy is 통화 중 in Korean telephony.
note-ko-busy-all-in-use = 모두 사용중 reads as if all lines were in use; 600 says that the callee is busy at every place.
note-ko-pending-on-hold = 보류 says that the request was put on hold, like a call; 491 says that another request is still in progress in the dialog.
note-ko-past-ending = 않은 is the past form and reads as "was not supported"; the present form is 않는, as 415 and 416 have it.
note-ko-decline-rejected = 거부 is a rejection or a block, which fits 608; a user who turns down a call does so with 거절, as on the phone's button.

## Codes that are easily confused: one text for both pages

difference-100-183 = 100 comes from the next hop and does no more than stop retransmissions; 183 comes from further on, can establish an early dialog and may carry SDP for early media.
difference-180-183 = 180 says that the callee's device is alerting the user; 183 says only that the call moves on, often with announcements or tones as early media.
difference-181-302 = With 181 a server sends the call on by itself and the caller just waits; with 302 the caller's side has to send a new request to the address in Contact.
difference-199-487 = 199 is provisional and reports that one early dialog has ended while others may go on; 487 is the final response to an INVITE that CANCEL or BYE has ended.
difference-200-202 = 200 says that the request has succeeded; 202 says only that it was taken on and that its outcome comes later.
difference-200-204 = 200 to a SUBSCRIBE is followed by a NOTIFY; 204 answers one with Suppress-If-Match and is followed by none, since the subscriber already has the current state.
difference-300-380 = 300 offers several addresses of the callee to choose from; 380 offers another service in place of the call and describes it in the message body.
difference-300-485 = With 300 every choice leads to the callee; with 485 the address fits several different people, and the caller has to say whom they mean.
difference-301-302 = After 301 address books and stored routes should be updated; 302 holds for as long as Expires or Contact says, and otherwise for this one request.
difference-301-410 = Both say that the user has left for good; 301 gives the new address in Contact, 410 knows of none.
difference-400-500 = 400 finds the fault in the request, which must be changed before it is sent again; 500 finds it in the server, where the same request may succeed later.
difference-401-403 = 401 asks for credentials, so the request can be sent again with them; 403 is a refusal that credentials do not change.
difference-401-407 = 401 comes from a UAS or registrar with WWW-Authenticate and is answered with Authorization; 407 comes from a proxy with Proxy-Authenticate and is answered with Proxy-Authorization.
difference-403-603 = 403 is a server's decision by its policy; 603 is the refusal of the person called, or of their device.
difference-404-410 = 404 says that the domain has no such user; 410 says that there was one, who has left for good.
difference-404-480 = 404 says that there is no such user; 480 says that the user is known but cannot be reached now.
difference-404-484 = 404 means a complete address that belongs to nobody; 484 means that digits are missing, so that more of them may complete it.
difference-404-604 = 404 speaks for the domain in the Request-URI alone; 604 knows that the user exists nowhere, and ends the search everywhere.
difference-405-501 = With 405 the method is known but not allowed for this address, and Allow lists those that are; with 501 the server does not know the method at all.
difference-406-415 = 406 concerns the body of the response, which Accept does not permit; 415 concerns the body of the request, which the server cannot process.
difference-406-488 = 406 concerns the body of the response, which Accept does not permit; 488 concerns the session that SDP describes.
difference-406-606 = The phrase is the same, the matter is not: 406 cannot produce a response body that Accept permits; 606 cannot support the session described, at any of the callee's devices.
difference-408-480 = With 408 no final response came in time, so nothing is known of the callee; 480 comes from somebody who knows, and says that the callee cannot be reached now.
difference-408-487 = Neither comes from an answered INVITE: 408 means that the time ran out, 487 that CANCEL or BYE ended the INVITE.
difference-408-504 = 408 says that the callee's side did not answer in time; 504 says that another server, on which the request depended, did not.
difference-413-513 = 413 finds the message body too large, 513 the SIP message as a whole.
difference-415-488 = 415 cannot read this type of body at all; 488 has read the SDP in it and cannot accept the session offered.
difference-415-493 = 415 does not support the body's type or encoding; 493 supports S/MIME, but lacks the key that this body is encrypted for, or will not use it.
difference-420-421 = With 420 the request demands an extension that the server lacks and lists in Unsupported; with 421 the server demands one that the client has not listed in Supported.
difference-421-494 = A server that insists on a security agreement answers with 421 if the request does not mention sec-agree, and with 494 if it does; both name the server's mechanisms in Security-Server.
difference-422-423 = 422 concerns the session timer (Session-Expires, minimum in Min-SE); 423 concerns the lifetime of a registration, subscription or publication (Expires, minimum in Min-Expires).
difference-424-425 = 424 finds fault with the location that was sent along; 425 with the emergency alert itself.
difference-428-429 = 428 asks for the signed identity of the sender (Identity), 429 for the signed identity of the party that made the referral (Referred-By).
difference-428-438 = With 428 there is no Identity header field that can be used; with 438 there is one, but the signature in it does not verify.
difference-430-439 = With 430 an edge proxy finds that its connection to the device has failed; with 439 a registrar finds that the first proxy does not support outbound.
difference-433-607 = 433 refuses a caller who is anonymous and may call again with their identity shown; 607 refuses a caller whom the callee does not want.
difference-436-437 = With 436 the credential could not be fetched; with 437 it was obtained, but is not trusted or not supported.
difference-437-438 = 437 finds fault with the credential that signed, 438 with the signature or what it covers.
difference-440-483 = 440 concerns parallel branches and Max-Breadth, 483 hops in a row and Max-Forwards.
difference-469-489 = 469 concerns INFO and the packages in Recv-Info, 489 concerns the event package of SUBSCRIBE, NOTIFY or PUBLISH and Allow-Events.
difference-475-479 = The same fault in two programs: OpenSIPS answers with 475 when it cannot parse a URI, Kamailio with 479.
difference-476-478 = The same fault in two programs: OpenSIPS answers with 476 when it cannot resolve the next hop's address, Kamailio with 478.
difference-477-478 = With 478 the address of the next hop could not be found; with 477 it was, but sending to it failed.
difference-480-486 = With 480 the user is not to be reached, for example not registered or on do not disturb; with 486 the device was reached, but its user is on another call or cannot take one.
difference-480-503 = With 480 the user is unavailable; with 503 the server is, and another server may handle the request.
difference-481-487 = 481 answers a request, such as a late CANCEL or BYE, that matches nothing; 487 answers the INVITE that a CANCEL or BYE has ended.
difference-482-483 = With 482 the same request has arrived a second time; with 483 it has made more hops than Max-Forwards permits, in a loop or on a long path.
difference-486-600 = 486 speaks for one device, and others may still accept; 600 knows that none will.
difference-486-603 = With 486 the user is on another call or can take no more; with 603 the user refuses, whether busy or not, and no other device will answer.
difference-487-603 = With 487 the INVITE was given up by the caller, or by a proxy because another branch answered; with 603 the callee refused.
difference-488-580 = 488 cannot accept the media that were offered; 580 cannot meet a precondition, such as bandwidth that has to be reserved first.
difference-488-606 = 488 speaks for one target, and a forking proxy may try others; 606 says that none of the callee's devices can support the session.
difference-491-500 = 491 means glare: each side sent an INVITE while the other's was pending; 500 with Retry-After answers a second INVITE from the same side while its first was pending.
difference-500-503 = 500 means an unexpected fault; 503 means overload or maintenance that will pass, and Retry-After may say when.
difference-502-504 = With 502 a server that was needed gave an invalid response, with 504 none in time.
difference-600-603 = 600 says that the callee is busy; 603 says that the callee does not want to or cannot take part, and gives no reason.
difference-603-607 = 603 refuses this call; 607 objects to this caller, whose later calls may be refused too.
difference-603-608 = With 603 the callee or their device refuses; with 608 a machine on the way does, on the callee's behalf.
difference-607-608 = 607 is the decision of the person called; 608 is that of an analytics engine, and Call-Info tells whom the caller can turn to.
