# Words of the dataset q850, English: the source that the other locales translate.

dataset = Q.850 causes
    .summary = The cause values with which the telephone network says why a call ended, with the names that PBXs log and the SIP response codes that gateways map these causes to.

column-value = Value
column-name = Name
column-phrase = Name in this language
column-summary = Summary
column-description = Description
column-action = What to check first
column-asterisk = Asterisk
column-freeswitch = FreeSWITCH
column-to-sip-rfc3398 = To SIP, RFC 3398
column-to-sip-rfc4497 = To SIP, RFC 4497
column-from-sip-rfc3398 = From SIP, RFC 3398
column-from-sip-rfc4497 = From SIP, RFC 4497
column-from-sip-asterisk = From SIP, Asterisk
column-from-sip-freeswitch = From SIP, FreeSWITCH
column-sources = Sources of the name

mapping-to-sip = From Q.850 to SIP
mapping-from-sip = From SIP to Q.850
mappings = SIP and Q.850 side by side
    .summary = The response code that a gateway sends for each cause by RFC 3398 and RFC 4497, and the cause for each response code, as these RFCs give it and as Asterisk and FreeSWITCH send it. The mark "differs" shows where a server departs from the RFCs.
linked-to-sip = From Q.850
linked-from-sip = To Q.850

class-normal = Normal event
class-resource-unavailable = Resource unavailable
class-service-unavailable = Service or option not available
class-not-implemented = Service or option not implemented
class-invalid-message = Invalid message
class-protocol-error = Protocol error
class-interworking = Interworking

label-class-normal = Normal event
label-class-resource-unavailable = Resource unavailable
label-class-service-unavailable = Service or option not available
label-class-not-implemented = Service or option not implemented
label-class-invalid-message = Invalid message
label-class-protocol-error = Protocol error
label-class-interworking = Interworking

label-condition-adapt-first = only if the request cannot be changed or the changed request fails too
label-condition-ansi = only where 26 means a misrouted ported number (ANSI)
label-condition-credentials-first = only if the gateway cannot authenticate itself
label-condition-default = by the rule for causes and codes that are not listed
label-condition-location-user = only if the cause location is user
label-condition-retry-after = with Retry-After where appropriate
label-condition-new-number = only if the diagnostic gives the new number, which goes into Contact
label-condition-no-diagnostic = without a diagnostic
label-condition-by-warning = depending on the warn-code

cause-1 = Unallocated (unassigned) number
    .summary = The number has a valid format but is not assigned to anybody.
    .description = An exchange, usually in the network that the number belongs to, releases the call with cause 1 when the number has a valid format but is not assigned to anyone. A gateway also sends cause 1 to the telephone network when a SIP server answers with 404, 485 or 604 (RFC 3398). Cause 3 means instead that there is no route to the number, and cause 28 that its format is wrong or that digits are missing.
    .action = Compare the digits that were sent with the number that was meant, including the prefix and the country code. If they are right, ask the provider whether the number is assigned and, if the number has been ported, to which network.
    .search = number not in service, disconnected number, wrong number, number does not exist, dead number, unknown number

cause-2 = No route to specified transit network
    .summary = An exchange has no route to the transit network that was selected for the call.
    .description = An exchange sends cause 2 when the call setup selects a transit network, such as that of a long-distance carrier, and the exchange does not know that network or has no connection to it. The call did not get as far as the callee, so cause 2 says nothing about the called number. Cause 3 means that there is no route to the destination, and cause 91 means that the selection of the transit network is itself invalid.
    .action = Check the carrier code that the caller, the PBX or the gateway adds to the call, and remove or correct it. If none is added, ask the provider which transit network it selects.
    .search = carrier selection, carrier access code, carrier code, long-distance carrier, transit carrier, PIC code

cause-3 = No route to destination
    .summary = The network or PBX that the call has reached has no route to the destination.
    .description = An exchange sends cause 3 when the network that the call has reached has no route to the destination, and a PBX does so when its own dial plan has none. The call did not reach the destination, so cause 3 does not show whether the number exists. Asterisk also uses cause 3 for the SIP response 420, and FreeSWITCH for 485 and 604, so look at the SIP response first if the call went over SIP.
    .action = If your own PBX sent the cause, correct its dial plan or add a route. Otherwise check the prefix and the country code of the called number, and the route that your PBX chose. If they are right, ask the provider whether it delivers calls to the number range that the called number belongs to.
    .search = no route, route not found, missing outbound route, unreachable country, destination not served, dial plan error

cause-4 = Send special information tone
    .summary = The callee cannot be reached for a lasting reason, and the caller should hear a special tone.
    .description = An exchange sends cause 4 when the callee cannot be reached for a reason that will last. The caller should then hear the special information tone, three rising notes that often come before an announcement. Cause 4 does not give the reason, so it does not show whether the number, the line or the service is at fault.
    .action = Call the number once from another network and listen to the tone and to any announcement. Ask the provider for the reason, and do not redial automatically.
    .search = SIT tone, SIT, three rising tones, tri-tone, intercept announcement, recorded announcement

cause-5 = Misdialled trunk prefix
    .summary = The called number contains a trunk prefix that does not belong there.
    .description = An exchange sends cause 5 when the called number contains a trunk prefix by mistake, for example the national 0 after a country code. Only some national networks use this cause. Cause 28 says more generally that the format of the number is wrong or that digits are missing.
    .action = Look at the called number as the PBX or the gateway sent it, and have the dial plan or the number manipulation of the trunk remove the misplaced trunk prefix.
    .search = misdialed trunk prefix, leading zero, national prefix, outside line prefix, wrong prefix, extra zero

cause-6 = Channel unacceptable
    .summary = The channel chosen for the call is not acceptable to the side that sends the cause.
    .description = A PBX, a telephone or an exchange sends cause 6 on an ISDN line when it cannot accept the channel that the other side named for the call. Often the reason is that the two sides do not agree on the channels of the line, for example because they number them differently. Cause 44 means that the channel exists but cannot be provided now, and cause 82 means that it does not exist on the line.
    .action = Compare the channel numbering and the active channels in the settings of both sides of the line. Have the two sides choose channels in opposite order, so that they do not choose the same channel at the same moment.
    .search = B-channel refused, channel mismatch, channel negotiation, wrong timeslot, PRI channel, channel numbering

cause-7 = Call awarded and being delivered in an established channel
    .summary = An incoming call is delivered over a channel that the user already has open.
    .description = The network sends cause 7 when it gives an incoming call to a user over a channel that is already open for calls of the same kind, for example X.25 packet calls. The call has not failed. Cause 7 belongs to the packet services of ISDN, so it is rare in telephony.
    .action = Do nothing if the line carries packet data. If a telephone call gets cause 7, check the configuration of the equipment that sent the cause.
    .search = X.25, packet mode, packet call, D-channel packet, existing channel

cause-8 = Preemption
    .summary = The network ended the call to make room for a call with higher precedence.
    .description = An exchange sends cause 8 when it ends a call because a call with higher precedence needs the resources, as in military or government networks. Cause 9 means that the circuit also stays reserved for the exchange that took it. In SIP, Reason can hold the protocol value Preemption for such an event (RFC 4411).
    .action = Call again, with a higher precedence only if you are authorized to use one. If your network has no precedence service, find out which equipment sent the cause.
    .search = higher priority call, MLPP, priority call, call dropped for priority, government emergency call

cause-9 = Preemption - circuit reserved for reuse
    .summary = The network ended the call for one with higher precedence and keeps the circuit reserved.
    .description = An exchange sends cause 9 when it ends a call in favor of one with higher precedence and keeps the circuit reserved, so that the exchange that took the circuit can use it again. Cause 8 means that the call is ended for the same reason, but nothing is said about the circuit. Cause 9 has no equivalent in an IP network, which has no circuits (RFC 4411).
    .action = Call again later, over another trunk if you have one. If your network has no precedence service, find out which equipment sent the cause.
    .search = MLPP circuit reserved, circuit preempted, reserved circuit, preempted trunk

cause-14 = QoR: ported number
    .summary = The number has been ported away, so an earlier exchange has to find the number's new network.
    .description = With Query on Release, the exchange that used to serve a ported number releases the call with cause 14, and an earlier exchange looks up the new network and routes the call again. Exchanges settle this among themselves, so callers normally do not notice it. In ANSI networks, cause 26 has a similar use: it reports that a call to a ported number was sent to the old network.
    .action = If your calls end with cause 14, report the number to your provider, because the provider still routes calls to the old network. If you route calls yourself, query the portability database before you choose a route.
    .search = ported number, number portability, LNP, MNP, query on release, portability lookup, ported away

cause-16 = Normal call clearing
    .summary = The call ended normally because one side hung up.
    .description = The side that hangs up sends cause 16. A gateway normally turns cause 16 into BYE or CANCEL, and a BYE or CANCEL into cause 16 unless Reason holds another cause (RFC 3398, RFC 3326). Cause 16 reports no fault; cause 31 also reports a normal event, but one that no other cause fits.
    .action = Do nothing if somebody hung up. If calls drop by themselves, find out which side ended the call first and after how many seconds: the same time in every call points to a timer.
    .search = hangup, normal hangup, hung up, call ended, call dropped, normal disconnect, normal release

cause-17 = User busy
    .summary = The callee is busy and cannot take another call.
    .description = The callee's device or exchange sends cause 17 when the callee is in another call and cannot take one more. The number exists and the line works. Cause 21 means that the callee or a network refused the call for another reason, and with cause 34 or 42 the network and not the callee lacks capacity.
    .action = Call again later. If you manage the callee's line, turn on call waiting or call forwarding for that line. If many different numbers seem busy at once, suspect a channel limit on a trunk.
    .search = busy signal, busy tone, line busy, engaged, engaged tone, on another call, phone is busy

cause-18 = No user responding
    .summary = The called device reported neither ringing nor an answer in time.
    .description = The callee's exchange sends cause 18 when the called device does not report in time that it is ringing or that the call is answered. Cause 19 means that the phone did ring, and cause 20 means that the network already knew that the subscriber was absent. A gateway sends cause 18 to the telephone network for a 480 or when its INVITE gets no response at all (RFC 3398), and Asterisk uses cause 18 for 408.
    .action = Check that the called phone or PBX is powered, connected and registered, and that the call setup reaches it. Look for a firewall or lost packets between it and its server.
    .search = phone does not respond, no reply to setup, endpoint unreachable, phone not ringing, does not ring, T303

cause-19 = No answer from user (user alerted)
    .summary = The phone rang, but nobody answered before a timer ended the call.
    .description = The callee's exchange sends cause 19 when the phone has been ringing for a certain time and nobody has answered; a gateway sends cause 19 when ISUP timer T9, which usually lasts 90 s to 3 minutes, expires (RFC 3398). Cause 18 means that the device never reported that it was ringing. Asterisk also uses cause 19 for the SIP responses 480 and 483, so look at the SIP response if no phone rang.
    .action = Measure the time from the start of ringing to the release of the call: the same time in every call points to a timer. Call again later. If you manage the callee's line, set up voicemail or call forwarding for that line.
    .search = rings but no answer, ring timeout, unanswered call, not picked up, nobody picks up, ring no answer, RNA

cause-20 = Subscriber absent
    .summary = The network knows that the subscriber cannot be reached now, for example because the phone is off.
    .description = A network, usually a mobile one, sends cause 20 when it knows that the subscriber's device has logged off or is out of radio contact. Cause 18 means that the network tried to reach the device but got no reaction, and cause 27 means that the line or the equipment of the callee is out of order. The number is valid, and nobody has refused the call. FreeSWITCH also uses cause 20 when it does not find the dialed user in its directory.
    .action = Call again later or leave a message. If the phone is on and in coverage, have the subscriber's provider check the phone's registration.
    .search = turned off, phone is off, out of coverage, no coverage, mobile unreachable, not registered, not reachable

cause-21 = Call rejected
    .summary = The callee or a network refused the call for a reason other than a busy line.
    .description = The callee's device sends cause 21 when it refuses a call that it could take, for example because the user pressed the reject key. A network sends cause 21 too, for example because a service blocks anonymous calls; the location that comes with the cause usually tells whether the user or a network refused the call, but in the US a block by analytics on a non-IP network also has the location user. For cause 21, a gateway sends 403, but it may send 603 if the location is the user (RFC 3398); FreeSWITCH always sends 603. A gateway also turns the SIP responses 402, 403 and 603 into cause 21, and 401 and 407 if it cannot authenticate itself, so in the telephone network wrong credentials on a trunk look like a call that somebody refused.
    .action = Find out who refused the call: the SIP response may show it, or the location that comes with the cause. If it was a person, do not redial automatically; if it was a network or a server, check the credentials, the rights of the account and the caller number that you send.
    .search = call declined, reject button, call refused, anonymous call rejection, blocked caller, call blocking, declined

cause-22 = Number changed
    .summary = The called number is no longer in use, usually because the subscriber has a new number.
    .description = An exchange sends cause 22 when the called number is no longer in use, usually because it has been replaced by another one, which the diagnostic field may hold. If a gateway can read the new number, it sends 301 with that number in Contact, and otherwise 410; for a 410 from SIP, a gateway sends cause 22 without a new number (RFC 3398). Cause 1 says only that nobody has the number, without any hint of a new one.
    .action = If the diagnostic field, Contact or an announcement gives the new number, call that number and correct every list that holds the old one. Otherwise ask the callee or the provider for the new number.
    .search = new number, number has changed, changed number announcement, number no longer in use, renumbered

cause-23 = Redirection to new destination
    .summary = The call should go to another number, and an earlier exchange has to set it up to that number.
    .description = An exchange sends cause 23 when an earlier exchange should set up the call to a new number; a gateway may send cause 23 after a 3xx response, with the new number in the diagnostic field (RFC 3398). Exchanges settle this among themselves, so callers normally do not notice it. A gateway sends 410 for cause 23 (RFC 3398), and Asterisk uses cause 23 for 302.
    .action = If your calls end with cause 23, look for the new number in the diagnostic field or in Contact of a 3xx response, and call that number. Ask the provider to carry out the redirection in its own network.
    .search = call diversion, call deflection, call redirected, redirect to new number, rerouting, call forwarded

cause-24 = Call rejected due to feature at the destination
    .summary = The name of this cause suggests that a feature on the callee's side rejected the call.
    .description = Few tools list this cause, and older lists print Call suspended for 24. The name of cause 24 suggests that a feature at the destination, rather than a person, rejected the call; cause 21 is the general cause for a rejected call.
    .action = If you withhold your number, call once with the number shown, because a feature may refuse anonymous calls. Otherwise ask the operator of the equipment that sent cause 24 which feature rejected the call.
    .search = feature rejection, terminating feature, call screening, blocked by feature, anonymous call refused

cause-25 = Exchange routing error
    .summary = An exchange on the way released the call because of a fault in the routing, such as a loop.
    .description = An exchange on the way sends cause 25 when it finds a fault in the routing, for example a call that has passed through too many exchanges. A gateway sends cause 25 for the SIP responses 482 and 483 (RFC 3398). The called number may be right, because the call did not get there; cause 3 says instead that no route exists.
    .action = Look for two systems that pass the call to each other because of a forwarding rule, a default route or a trunk that sends unknown numbers back. If neither system is yours, report the number and the time to the provider.
    .search = routing loop, call loop, hop counter, too many hops, loop detected, circular forwarding

cause-26 = Non-selected user clearing
    .summary = The call was offered to several devices; one of them took the call, and the others get this cause.
    .description = When the network has offered a call to several devices on a line and one of them has been given the call, the network sends cause 26 to the others; Asterisk uses cause 26 for calls that were answered elsewhere. In ANSI networks, cause 26 reports instead that a call to a ported number was sent to the old network, and a gateway then sends 404 (RFC 3398). Nothing is wrong if another device took the call.
    .action = If another phone took the call, nothing is wrong; if a phone that did not take the call shows the call as missed, change the setting of that phone for calls that are answered elsewhere. If the caller gets cause 26, ask the provider to look up to which network the number has been ported.
    .search = answered elsewhere, completed elsewhere, picked up elsewhere, another phone answered, ring group, misrouted ported number

cause-27 = Destination out of order
    .summary = The line or equipment of the callee does not work, so signaling cannot be delivered there.
    .description = The callee's exchange sends cause 27 when the interface to the callee does not work, for example because the line is cut or the PBX has no power. Cause 18 means that the exchange could deliver the call but got no reaction, and cause 38 means that the network is out of order rather than the destination. Asterisk also uses cause 27 for the SIP response 502.
    .action = If you manage the callee's line, check power, cabling and the state of the line or the trunk. Otherwise tell the callee about the fault by other means, because calling again soon is unlikely to help.
    .search = line down, trunk down, line fault, PBX offline, no link, physical layer failure, layer 2 down

cause-28 = Invalid number format (address incomplete)
    .summary = The called number has a wrong format or too few digits.
    .description = An exchange sends cause 28 when the called number does not have a valid format or is incomplete. A wrong type of number, for example national instead of international, can have the same effect. Cause 1 means instead that the format is valid but nobody has the number.
    .action = Look at the digits, the type of number and the plus sign as they were sent, and compare them with the format that the provider demands. With overlap dialing, check that the PBX waits for all digits.
    .search = invalid number, too few digits, incomplete number, number too short, E.164 format, wrong number format, missing digits

cause-29 = Facility rejected
    .summary = The network cannot provide the supplementary service that the user requested.
    .description = The network sends cause 29 when it cannot provide a supplementary service that was requested, such as call transfer or call completion. Cause 50 means that the user is not subscribed to the service, and cause 69 means that the equipment does not support it at all. Asterisk also uses cause 29 for the SIP response 501.
    .action = Find out from a trace which service was requested, and call once without that service. If the call then succeeds, ask the provider about that service.
    .search = supplementary service refused, feature refused, service rejected, facility IE, call transfer refused

cause-30 = Response to STATUS ENQUIRY
    .summary = The cause marks an answer to a question about the state of a call and does not mean that the call has ended.
    .description = A device or exchange puts cause 30 into a STATUS message when the other side has asked with STATUS ENQUIRY for the state of a call. The call goes on, so cause 30 reports no fault. If many of these messages appear, the two sides may have lost messages and may therefore keep comparing their states.
    .action = Cause 30 alone calls for no action. If a call also drops, look at the messages before STATUS ENQUIRY.
    .search = status inquiry, status message, state check, ISDN STATUS, Q.931 status

cause-31 = Normal, unspecified
    .summary = The call ended with a normal event that no other cause covers, so the exact reason is unknown.
    .description = An exchange or a gateway sends cause 31 for a normal event that no other cause fits. Cause 16 means that one side hung up; cause 31 means that the reason may be anything, because a gateway also uses cause 31 for every SIP error response that the mapping table of RFC 3398 does not list, and FreeSWITCH for those that it does not map otherwise. A gateway sends 480 when it receives cause 31 before the call is answered.
    .action = Look for the system that created the cause, and read the SIP response or the log entry there, because the cause itself says no more.
    .search = unspecified reason, unknown reason, generic hangup, no specific reason, unmapped response

cause-33 = Circuit out of order
    .summary = The name of this cause suggests that a circuit is out of order.
    .description = Few tools list this cause, and its exact meaning could not be confirmed. The name suggests that one circuit does not work; cause 38 says that the network as a whole is out of order, and cause 34 that no circuit is free. Only the log of the equipment that sent the cause can show which circuit it was.
    .action = Check the alarms and the blocked channels of the trunk that the call used. If there are none, ask the provider about cause 33.
    .search = circuit fault, faulty circuit, trunk fault, circuit down, blocked circuit

cause-34 = No circuit/channel available
    .summary = No circuit or channel is free at present to carry the call.
    .description = An exchange, a gateway or a PBX sends cause 34 when all circuits or channels to the next system are in use or out of service. Cause 42 means that the exchange itself is overloaded, cause 44 means that only the channel that was asked for is not free, and cause 47 does not say which resource is unavailable. Asterisk also uses cause 34 for the SIP response 503 and for 5xx responses that it does not map otherwise.
    .action = Count the calls in progress and compare their number with the number of channels of the trunk, and check whether channels are blocked or were never released. If your side has free channels, report the time of the call to the provider.
    .search = all circuits busy, all trunks busy, fast busy, channel limit, no free channels, congestion tone, reorder tone

cause-38 = Network out of order
    .summary = The network does not work properly, and the fault is likely to last for some time.
    .description = An exchange or gateway sends cause 38 when the network does not work properly and a new attempt soon after is not likely to succeed. Cause 41 means that the fault is expected to pass soon, and cause 27 means that only the destination is out of order. A gateway sends cause 38 to the telephone network for a 502 (RFC 3398), but Asterisk uses cause 38 for 500 and cause 27 for 502.
    .action = Use another route or trunk if you have one. Check alarms and link states, and report the fault to the provider if the fault is on the provider's side.
    .search = network down, network failure, carrier outage, outage, network fault, link failure

cause-39 = Permanent frame mode connection out of service
    .summary = A permanent data connection in frame mode is out of service; telephone calls do not use it.
    .description = Cause 39 reports that a permanent frame mode connection, which belongs to a data service, is out of service; it does not report the end of a telephone call. Older lists print another text for 39, about a transit delay that cannot be achieved. Cause 40 reports that such a connection works.
    .action = If you have a permanent frame mode connection, check that connection. If a telephone call gets cause 39, ask the operator of the equipment that sent cause 39 why it was sent.
    .search = frame relay down, frame mode, permanent virtual circuit, PVC, transit delay

cause-40 = Permanent frame mode connection operational
    .summary = A permanent data connection in frame mode works; telephone calls do not use it.
    .description = Cause 40 reports that a permanent frame mode connection, which belongs to a data service, works; it does not report the end of a telephone call. Older lists print another text for 40, about a throughput that cannot be achieved. Cause 39 reports that such a connection is out of service.
    .action = Do nothing if you use a permanent frame mode connection. If a telephone call gets cause 40, ask the operator of the equipment that sent cause 40 why it was sent.
    .search = frame relay up, PVC up, frame mode up, throughput range

cause-41 = Temporary failure
    .summary = The network has a fault that is expected to pass soon.
    .description = An exchange or a gateway sends cause 41 when something in the network does not work properly but is likely to work again soon. Cause 38 means that the fault is expected to last. A gateway also turns the SIP responses 400, 481, 500 and 503 into cause 41 (RFC 3398), so the true reason may be a malformed request or a lost dialog on the SIP side.
    .action = Call once more after a short while. If cause 41 comes back, find the system that sent it and read the SIP response or the log entry there.
    .search = temporary error, temporary network failure, try again later, transient failure, network problem

cause-42 = Switching equipment congestion
    .summary = An exchange is overloaded and cannot handle the call now.
    .description = An exchange sends cause 42 when it has too much traffic to handle another call. Cause 34 means that the exchange itself works, but no circuit or channel is free, and cause 17 means that only the callee is busy. Mass calling, for example on New Year's Eve or after a disaster, is a typical reason.
    .action = Wait before you call again, and lengthen the wait with each attempt, because fast redialing makes the overload worse. Use another route or provider if you have one.
    .search = exchange overload, switch overload, network congestion, overloaded, mass calling

cause-43 = Access information discarded
    .summary = The network could not deliver some information that came with the call.
    .description = The network sends cause 43 when it cannot deliver information that one user sent to the other, such as a subaddress or user-to-user information. This information is lost, but the call itself may still succeed. The diagnostic field may tell which information was left out.
    .action = Check whether your PBX sends a subaddress, user-to-user information or compatibility information that the network does not carry, and have the PBX leave such information out if nobody needs it. If somebody needs it, ask the provider to carry it.
    .search = user-to-user information lost, UUI, subaddress lost, information dropped, discarded IE

cause-44 = Requested circuit/channel not available
    .summary = The other side cannot provide the circuit or channel that was asked for.
    .description = An exchange or PBX sends cause 44 when the circuit or channel that the call setup names cannot be used, for example because both sides chose it at the same moment. The exchange or gateway that asked for the circuit normally tries another one by itself, so a gateway should send no SIP response for cause 44 (RFC 3398), but FreeSWITCH sends 503. Cause 34 means that no circuit at all is free.
    .action = If cause 44 is frequent, have the two sides choose channels in opposite order, and compare which channels each side considers in use or blocked.
    .search = glare, dual seizure, channel in use, B-channel not available, channel collision, channel hung

cause-46 = Precedence call blocked
    .summary = A call with precedence could not be completed, because it could not displace any other call.
    .description = An exchange sends cause 46 in a network with a precedence service when no circuit can be taken from another call, or when the callee is in a call of the same or higher precedence. Cause 8 means that a call in progress is ended to make room; cause 46 means that the new call fails.
    .action = Call again later, or with a higher precedence if you are authorized to use one. If your network has no precedence service, find out which equipment sent the cause.
    .search = MLPP blocked, precedence, priority call failed, no preemptable circuits

cause-47 = Resource unavailable, unspecified
    .summary = A resource for the call is unavailable, and the cause does not say which one.
    .description = An exchange, gateway or PBX sends cause 47 when it lacks a resource for the call and no other cause of this class fits. The resource may be a license, a conference port or a transcoder, for example. Cause 34 means that no circuit or channel is free, and cause 42 means that the exchange is overloaded.
    .action = Read the log of the system that sent the cause, and check the load, licenses, media ports and transcoders of that system.
    .search = out of resources, no resources, license limit, no DSP, transcoder missing, resource exhausted, media resource

cause-49 = Quality of service not available
    .summary = The network cannot provide the quality of service that was requested.
    .description = The network sends cause 49 when it cannot provide the quality that the call setup asked for, for example a throughput or a delay. Cause 49 concerns data services more than telephony. Cause 58 means that the type of connection itself is not available at present.
    .action = Set up the call with a request for a lower quality of service, or without such a request. Ask the provider which quality the network offers.
    .search = QoS, QoS unavailable, throughput not available, delay not supported

cause-50 = Requested facility not subscribed
    .summary = The user requested a supplementary service to which their line is not subscribed.
    .description = The network sends cause 50 when it could provide the supplementary service that was requested, but the user is not authorized to use it. Cause 29 means that the network cannot provide the service for this call, and cause 69 means that the equipment does not support it. The call may succeed if it is set up without asking for the service.
    .action = Check which services the line or the trunk is subscribed to, and have the requested service activated, or stop requesting it.
    .search = feature not subscribed, service not ordered, not provisioned, service not activated, feature not enabled

cause-52 = Outgoing call barred
    .summary = The name of this cause suggests that this outgoing call is not permitted from the caller's line.
    .description = Asterisk and FreeSWITCH have this cause, but many lists do not, so its exact meaning could not be confirmed. The name suggests that outgoing calls from the caller's line are barred. Cause 54 means that incoming calls to the callee's line are barred.
    .action = Check whether the line, the extension or the account has a bar on international, premium-rate or all outgoing calls. Only the owner of the account should ask for the bar to be lifted, because the bar may protect against fraud.
    .search = outgoing calls blocked, outbound barred, international calls blocked, call restriction, toll restriction, class of service

cause-53 = Outgoing calls barred within CUG
    .summary = The caller belongs to a closed user group but is not permitted to make calls within it.
    .description = The network sends cause 53 when the caller is a member of a closed user group (CUG) and the group does not permit this member to make calls within it. Cause 55 means that the callee is the member who may not receive calls within the group.
    .action = Ask the administrator of the closed user group whether the caller may make calls within the group, and have the permission changed if it is wrong.
    .search = closed user group outgoing, CUG outgoing, CUG barred, group calling restricted

cause-54 = Incoming calls barred
    .summary = The name of this cause suggests that the callee's line accepts no incoming calls.
    .description = Asterisk, FreeSWITCH and some call record tools have this cause, but not all lists do, so its exact meaning could not be confirmed. The name suggests that incoming calls to the callee's line are barred. Cause 21 means that a single call is refused, and cause 52 means that outgoing calls from the caller's line are barred.
    .action = Ask the callee or the callee's provider whether the line has a bar on incoming calls. Calling again will not help until the bar is lifted.
    .search = incoming calls blocked, inbound barred, incoming restricted, no incoming calls, suspended line

cause-55 = Incoming calls barred within CUG
    .summary = The callee belongs to a closed user group but is not permitted to receive calls within it.
    .description = The network sends cause 55 when the callee is a member of a closed user group (CUG) and the group does not permit this member to receive calls within it. Cause 53 means that the caller may not make calls within the group, and cause 87 means that the caller or the callee is not in the group.
    .action = Ask the administrator of the closed user group whether the callee may receive calls within the group, and have the permission changed if it is wrong.
    .search = closed user group incoming, CUG incoming, group calls not accepted, CUG restriction

cause-56 = Call waiting not subscribed
    .summary = The name of this cause suggests that the callee's line has no call waiting.
    .description = Few tools list this cause, and its exact meaning could not be confirmed. The name suggests that the callee's line is busy and cannot take a second call, because the line has no call waiting. Cause 17 is the usual cause for a busy line.
    .action = Treat the line as busy and call again later. If you manage the callee's line, check whether the line is subscribed to call waiting and whether call waiting is turned on.
    .search = no call waiting, call waiting off, call waiting not enabled

cause-57 = Bearer capability not authorized
    .summary = The caller's line is not authorized to use the type of connection that the call asked for.
    .description = The network sends cause 57 when the call setup asks for a type of connection, such as 64 kbit/s data, that the caller's line is not authorized to use. Cause 58 means that the line is authorized to use that type, but the network cannot provide it now, and cause 65 means that the equipment does not support that type at all.
    .action = Check the bearer capability that the PBX or gateway sends: for a telephone call it should be speech or 3.1 kHz audio. If you need data calls, ask the provider to permit them on the line.
    .search = data call not allowed, bearer not allowed, wrong bearer, speech or data, unauthorized data call

cause-58 = Bearer capability not presently available
    .summary = The type of connection that the call asked for is not available at the moment.
    .description = The network sends cause 58 when it supports the type of connection that the call setup asks for but cannot provide it now. Cause 57 means that the caller's line is not authorized to use that type, and cause 65 means that the equipment does not support that type at all. Asterisk also uses cause 58 for the SIP responses 488 and 606, so with a SIP trunk the codecs may be the reason.
    .action = If the call went over SIP, compare the codecs and the media encryption of both sides. If the telephone network sent the cause, call again later; if the cause comes back, check the bearer capability that the PBX or gateway sends.
    .search = codec mismatch, no common codec, bearer not available, media not available, codec negotiation failed

cause-62 = Inconsistency in designated outgoing access information and subscriber class
    .summary = The name of this cause suggests that the requested outgoing access does not fit the class of the subscriber.
    .description = The exact meaning of this cause could not be confirmed. The name suggests that the call setup asks for a kind of outgoing access that does not fit the class of the subscriber. Only the network that sent the cause can tell what exactly does not match.
    .action = Ask the provider which outgoing access the line has, and compare it with what the PBX or gateway requests.
    .search = outgoing access, subscriber class, CUG outgoing access, access inconsistency

cause-63 = Service or option not available, unspecified
    .summary = A service or option for the call is not available, and the cause does not say which one.
    .description = An exchange or gateway sends cause 63 when a service or option is not available and no other cause of this class fits. Cause 79 means that the service is not implemented at all, so another attempt would be useless; cause 63 means that the service may exist but is not available for this call. A gateway sends cause 63 to the telephone network for a 405 (RFC 3398).
    .action = In the log of the system that sent the cause, look for the reason or for the SIP response that was mapped to cause 63, and check which services the call requested and whether the line or the trunk is subscribed to them.
    .search = service not available, option not available, feature unavailable, generic service error

cause-65 = Bearer capability not implemented
    .summary = The equipment does not support the type of connection that the call asked for.
    .description = An exchange, gateway or PBX sends cause 65 when it does not support the type of connection that the call setup asks for, such as 64 kbit/s data. Cause 58 means that the equipment supports that type but cannot provide it now. A gateway should send cause 65 for a 488 or 606 whose Warning says that such a connection is not available (RFC 3398).
    .action = For a telephone call, have the PBX or gateway ask for speech or 3.1 kHz audio as the bearer capability. If the call went over SIP, compare the codecs in the offer with those that the other side supports.
    .search = unsupported bearer, data call unsupported, 64k data, video call over ISDN, unsupported media

cause-66 = Channel type not implemented
    .summary = The equipment does not support the type of channel that the call asked for.
    .description = An exchange or PBX sends cause 66 when it does not support the type of channel that the call setup asks for, for example several bundled channels. Cause 65 means that the type of connection on the channel is not supported, and cause 6 means that only one particular channel is unacceptable.
    .action = Compare the channel types in the settings of both sides of the line, and for a telephone call have the PBX or gateway ask for a single B-channel.
    .search = channel type, H0 channel, bundled channels, multilink, unsupported channel

cause-69 = Requested facility not implemented
    .summary = The equipment does not support the supplementary service that the user requested.
    .description = An exchange or PBX sends cause 69 when it does not support the supplementary service that was requested. Cause 50 means that the network supports the service, but the user is not subscribed to it, and cause 29 means that the network cannot provide the service for this call. The call may succeed if it is set up without asking for the service.
    .action = Find out which service the PBX requested, and turn it off for this trunk or use one that the other side supports.
    .search = unsupported feature, supplementary service unsupported, feature not supported, facility unsupported

cause-70 = Only restricted digital information bearer capability is available
    .summary = The call asked for unrestricted digital data, but the equipment offers only the restricted kind.
    .description = An exchange or gateway sends cause 70 when the call setup asks for an unrestricted digital connection and the equipment supports only a restricted one, in which not every pattern of bits may be sent. Only some national networks use this cause. Telephone calls ask for speech or 3.1 kHz audio, so they normally do not get cause 70.
    .action = Have the device that makes the data call ask for restricted digital information, often shown as 56 kbit/s, or ask the provider for a route that carries unrestricted data.
    .search = 56k, 56 kbit/s, restricted data, RDI, UDI, unrestricted digital

cause-79 = Service or option not implemented, unspecified
    .summary = The equipment does not support a service or option of the call, and the cause does not say which one.
    .description = An exchange or gateway sends cause 79 when it does not support a service or option and no other cause of this class fits. Cause 63 means that the service may exist but is not available for this call. A gateway sends cause 79 to the telephone network for a 501, and for a 406 or 415 if it cannot correct the request and try again (RFC 3398).
    .action = Find out what the call setup or the INVITE contains beyond what a plain call needs, and have it sent without those extras. If the call went over SIP, find out which SIP response ended the call.
    .search = not supported, not implemented, unsupported option, unsupported service

cause-81 = Invalid call reference value
    .summary = A message arrived for a call that the receiver does not know on the line.
    .description = A device or exchange sends cause 81 when a message holds a call reference that is not in use on the line. The sender of that message still has a record of a call that the receiver has already cleared or has never known, for example after a restart. Cause 101 means instead that the call exists, but the message does not fit the state of the call.
    .action = Find the call in the traces of both sides and see which side cleared it first. If one side was restarted and old calls remain on the other, restart the line at a quiet time, because a restart ends every call on the line.
    .search = unknown call reference, call reference mismatch, stale call, call does not exist, CRV

cause-82 = Identified channel does not exist
    .summary = The call setup names a channel that does not exist on the line.
    .description = A device or exchange sends cause 82 when it is asked to use a channel that is not active on the line, for example channel 20 on a line on which only the first 15 channels are set up. Cause 44 means that the channel exists but cannot be provided now. Usually the reason for cause 82 is that the two sides are configured with different numbers of channels.
    .action = Compare the number of channels and their numbering in the settings of both sides, especially on a line on which only some of the channels are set up.
    .search = fractional PRI, channel out of range, wrong channel number, inactive channel, channel count mismatch

cause-83 = A suspended call exists, but this call identity does not
    .summary = A user tried to resume a suspended call with a call identity that no suspended call has.
    .description = The network sends cause 83 on an ISDN line when a device wants to resume a suspended call and gives a call identity that matches none of the calls that are suspended there. Cause 85 means that no call is suspended at all, and cause 86 means that the suspended call has been cleared in the meantime.
    .action = Resume the call with the same call identity that was used to suspend it.
    .search = resume failed, wrong call identity, park code, ISDN terminal portability

cause-84 = Call identity in use
    .summary = A user tried to suspend a call with a call identity that another suspended call already has.
    .description = The network sends cause 84 on an ISDN line when a device wants to suspend a call and gives a call identity that is already in use there. The call is not suspended and goes on.
    .action = Choose another call identity, or resume the other suspended call first.
    .search = suspend failed, duplicate call identity, park slot in use, suspend rejected

cause-85 = No call suspended
    .summary = A user tried to resume a call, but no call is suspended on the line.
    .description = The network sends cause 85 on an ISDN line when a device wants to resume a suspended call and the line has none. Cause 83 means that there are suspended calls, but with other call identities, and cause 86 means that the call with this call identity has been cleared.
    .action = Check on which line the call was suspended and whether the network confirmed that. If the call is suspended on another line, resume it there; otherwise set up the call again.
    .search = nothing to resume, no parked call, no held call, resume rejected

cause-86 = Call having the requested call identity has been cleared
    .summary = A user tried to resume a suspended call that has ended in the meantime.
    .description = The network sends cause 86 on an ISDN line when a device wants to resume a call that was cleared while it was suspended, for example because the other party hung up or because the call was suspended for too long. Cause 83 means that other calls are suspended, but none of them has this call identity.
    .action = Set up the call again, because the old one can no longer be resumed.
    .search = suspended call lost, parked call lost, resume too late, suspended call ended

cause-87 = User not member of CUG
    .summary = The call failed because one of the parties does not belong to the closed user group.
    .description = The network sends cause 87 when a call is made within a closed user group (CUG) and the callee is not a member, or when somebody outside the group calls one of its members. Cause 90 means that the group itself does not exist, and causes 53 and 55 mean that a member of the group is not permitted to make or receive calls in it.
    .action = Check with the administrator of the closed user group that both numbers belong to it. If the call is an ordinary one, have the PBX set it up without naming a closed user group.
    .search = closed user group, not in group, CUG member, CUG call refused, outside group

cause-88 = Incompatible destination
    .summary = The callee's equipment cannot handle this kind of call.
    .description = The callee's equipment sends cause 88 when it cannot handle the kind of call that is offered, for example a data call to a telephone. Cause 65 means that the exchange, gateway or PBX that sends the cause does not support the type of connection. A gateway sends 503 for cause 88 (RFC 3398); 503 means that a later attempt may succeed, but waiting does not make the equipment compatible. FreeSWITCH uses cause 88 for the SIP responses 488 and 606.
    .action = If the call went over SIP, compare the codecs and the media encryption of both sides. On an ISDN line, check the compatibility information and the bearer capability in the call setup; for a telephone call, the bearer capability should be speech or 3.1 kHz audio.
    .search = incompatible equipment, wrong call type, codec mismatch, data call to voice line, compatibility check failed

cause-90 = Non-existent CUG
    .summary = The call names a closed user group that does not exist.
    .description = The network sends cause 90 when a call is made within a closed user group (CUG) that the network does not know. Cause 87 means that the group exists, but one of the parties does not belong to it.
    .action = Check which index of a closed user group the PBX sends. For ordinary calls, have the PBX leave the index out; for calls within a group, ask the administrator of the group for the right index.
    .search = unknown closed user group, unknown CUG, wrong CUG index, interlock code

cause-91 = Invalid transit network selection
    .summary = The selection of a transit network in the call setup has an invalid format.
    .description = An exchange sends cause 91 when the call setup selects a transit network in an invalid format. Only some national networks use this cause. Cause 2 means that the format is right, but there is no route to that network.
    .action = Check how the PBX or gateway fills in the carrier code that selects the transit network, and correct the format of this code or leave the code out.
    .search = invalid carrier code, carrier code format, transit network format, wrong carrier code

cause-95 = Invalid message, unspecified
    .summary = A message is invalid for a reason that no other cause covers.
    .description = A device or exchange sends cause 95 when it receives an invalid message and no other cause of this class fits. Causes 96 to 101 say more exactly what is wrong with a message. Usually, the side that sent the message is at fault, or the two sides use different variants of the protocol.
    .action = Take a trace of the signaling, find the last message before cause 95, and check that both sides use the same protocol variant.
    .search = invalid message, malformed message, bad message, protocol variant mismatch, switch type mismatch

cause-96 = Mandatory information element is missing
    .summary = A message lacks an information element that it must have.
    .description = A device or exchange sends cause 96 when a message lacks an information element without which the message cannot be processed; the diagnostic field may tell which one. Cause 100 means that the element is present, but its contents are wrong. A common reason for cause 96 is that the two sides use different protocol variants.
    .action = Find out from the diagnostic field or a trace which element is missing, and check that both sides use the same protocol variant. If the settings are right, report the fault to the vendor of the equipment that sent the message.
    .search = missing IE, mandatory IE, missing element, missing parameter, incomplete message

cause-97 = Message type non-existent or not implemented
    .summary = The receiver does not know the type of a message or does not support it.
    .description = A device or exchange sends cause 97 when it does not know the type of a message or does not support it. Cause 101 means that the receiver knows the message but does not expect it in this state of the call; cause 98 leaves open which of the two is the case. A common reason for cause 97 is that the two sides use different protocol variants.
    .action = Find the message before cause 97 in a trace, and check that both sides use the same protocol variant. If the other side does not support this type of message, turn off the feature that sends the message.
    .search = unknown message type, unsupported message, unknown message, message not implemented

cause-98 = Message not compatible with call state or message type non-existent or not implemented
    .summary = A message is unknown or unsupported, or does not fit the present state of the call.
    .description = A device or exchange sends cause 98 when it cannot process a message, either because it does not know the type of the message or does not support it, or because the message does not fit the state of the call. Cause 97 names the first reason alone, and cause 101 the second.
    .action = Take a trace, find the message before cause 98, and check that both sides use the same protocol variant and that no earlier message was lost.
    .search = unexpected or unknown message, message does not fit, message sequence error

cause-99 = Information element/parameter non-existent or not implemented
    .summary = A message holds an information element or parameter that the receiver does not know or support.
    .description = A device or exchange sends cause 99 when it receives a message with an information element or parameter that it does not know or support. The element or parameter was not needed to process the message, so the call often goes on without it. Cause 96 means that an element that is needed is missing.
    .action = If the call works, do nothing. Otherwise find out from the diagnostic field or a trace which element or parameter is meant, and have the side that sent the message leave that element or parameter out.
    .search = unknown IE, unsupported IE, unrecognized element, unknown information element, IE not supported

cause-100 = Invalid information element contents
    .summary = An information element of a message has contents that the receiver cannot use.
    .description = A device or exchange sends cause 100 when it knows an information element but cannot use its contents; the diagnostic field may tell which element is meant. Cause 96 means that the element is missing. In practice, the called or the calling number is often the faulty element, because the other side does not accept the form of its digits or its type of number.
    .action = Find out from the diagnostic field or a trace which element is meant. If a number is meant, or if you cannot tell, compare the called number, the calling number and their types of number with what the provider demands.
    .search = invalid IE, bad IE contents, invalid calling number, wrong type of number, TON NPI, caller ID format

cause-101 = Message not compatible with call state
    .summary = A message does not fit the present state of the call.
    .description = A device or exchange sends cause 101 when it receives a message that it knows but that is not allowed at this point in the call. The two sides then have different views of the call, often because a message was lost or arrived late. Cause 81 means that the receiver does not know the call at all.
    .action = Take a trace on both sides of the line, compare the order of the messages, and look for a lost message. Check the line for transmission errors.
    .search = unexpected message, message out of sequence, state mismatch, call state error, out of order message

cause-102 = Recovery on timer expiry
    .summary = A timer expired because an expected reply did not arrive, so the call was released.
    .description = An exchange or gateway sends cause 102 when it waits for a message and clears the call because the timer for that message has expired. A gateway does so when the telephone network does not react to its call setup before ISUP timer T7 expires (RFC 3398), and a gateway also sends cause 102 for the SIP responses 408 and 504. Cause 18 means that the called device does not react, and cause 19 means that the phone rang, but nobody answered.
    .action = Find in a trace the last message that was sent and the reply that is missing, and check the system that should have sent that reply. If the call went over SIP, look for an INVITE without any response or a 200 without ACK.
    .search = timer expired, timeout, no response from network, signaling timeout, T310, T7, missing ACK

cause-103 = Parameter non-existent or not implemented, passed on
    .summary = An exchange did not know a parameter of a message and passed it on unchanged.
    .description = An exchange sends cause 103 when a message holds a parameter that the exchange does not know or support and the exchange passes that parameter on unchanged. The call may still succeed. Asterisk and FreeSWITCH give cause 103 another name, which concerns the length of a mandatory information element, so check which equipment logged the cause.
    .action = If the call works, do nothing. Otherwise find the parameter in a trace, and ask the operator of the exchange that sent the cause about this parameter.
    .search = unknown parameter passed on, unsupported parameter, ISUP parameter, IE length error, wrong IE length

cause-110 = Message with unrecognized parameter, discarded
    .summary = An exchange discarded a message because the exchange did not recognize one of the parameters of the message.
    .description = An exchange sends cause 110 when it discards a message that holds a parameter that it does not recognize. Cause 103 means that the exchange passes such a parameter on. The effect on the call depends on the message that was discarded.
    .action = Find the discarded message in a trace, and ask the operator of the exchange that sent the cause which parameter of the message the exchange does not recognize. If you operate the gateway that sent the message, have the gateway leave that parameter out.
    .search = message discarded, unknown parameter, ISUP message discarded, dropped message

cause-111 = Protocol error, unspecified
    .summary = A protocol error ended the call, and no other cause describes it more exactly.
    .description = A device, exchange or gateway sends cause 111 when it finds a protocol error that no other cause of this class covers. Causes 96 to 102 are more exact. A gateway turns cause 111 into the SIP response 500 (RFC 3398), so without Reason the SIP side does not see that the telephone network had a protocol error.
    .action = Take a trace of the signaling, look at the last messages before cause 111, and check that both sides use the same protocol variant.
    .search = protocol fault, signaling error, protocol mismatch, Q.931 error, ISUP error

cause-127 = Interworking, unspecified
    .summary = The call ended in another network, which did not give the exact reason.
    .description = An exchange or gateway sends cause 127 when the call passed into a network that does not report causes, so the exact reason is not known. A gateway also sends cause 127 when a SIP response such as 413, 414, 416, 420, 421, 423, 505 or 513 ends the call and the gateway cannot correct the request (RFC 3398). Asterisk uses cause 127 for every 4xx and 6xx response that it does not map otherwise.
    .action = Find the gateway at the border of the two networks, and find out from its log which response or event ended the call, because the cause itself does not say.
    .search = unknown cause, interworking error, gateway error, no cause given, unmapped SIP error
