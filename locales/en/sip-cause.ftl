# Words of the dataset sip-cause, English: the source that the other locales translate.

dataset = What usually causes SIP failures
    .summary = What goes wrong in the field, with the response codes that it shows as, how to confirm it, who has to act, and the cure.

column-id = Key
column-name = Cause
column-side = Where to act
column-summary = Summary
column-check = How to confirm it
column-cure = Cure
column-codes = Shows as
column-causes = Q.850 causes
column-confidence = Confidence
column-reference = Reference
column-evidence = Evidence

linked-codes = Usual causes
linked-causes = Usual causes

label-side-client = Caller's or user's device
label-side-server = Server
label-side-network = Network
label-side-number = Number or callee
label-side-account = Account or subscription

side-client = Devices
side-server = Servers
side-network = Networks
side-number = Numbers and callees
side-account = Accounts

label-confidence-rfc = an RFC connects the cause with the first code
label-confidence-documented = documented by a project or a vendor
label-confidence-field = reported from the field only

fault-wrong-credentials = Wrong password or user name
    .summary = The server rejects the credentials of the client and challenges the client again or sends 403.
    .check = Look at the response to the second request, which carries Authorization or Proxy-Authorization. A new challenge for the same realm without stale=true says that the server has rejected the credentials, and a 403 can say the same. A single 401 or 407 to the first request is normal.
    .cure = Stop automatic retries first, because repeated failures can get your address banned. Then enter the password again, and enter the authentication user name that the provider assigned, which may differ from the extension number. If you operate the server, compare the user name in its log with the account.
    .search = 401 loop, 403 on REGISTER, authentication failed, invalid credentials, bad username, wrong auth user

fault-auth-realm-mismatch = Unexpected Digest realm
    .summary = The client has no credentials for the realm in the challenge, so the client does not answer the challenge.
    .check = Compare the realm in WWW-Authenticate or Proxy-Authenticate with the realm in the settings of the client. If the realms differ, and the client sends no second request, this is the fault. The log of the client may confirm this; PJSIP logs the words no suitable credential.
    .cure = If the challenge comes from your own server or provider, enter the exact realm that it contains. A wildcard realm, which some clients permit, also works but lowers security, because the client then answers challenges from any server; use a wildcard only in an account with one trusted server. If you operate the server, keep the realm with which the stored password hashes were computed.
    .search = realm mismatch, no credentials for realm, wrong realm, no suitable credential, PJSIP_ENOCREDENTIAL

fault-stale-nonce = Expired nonce mistaken for a wrong password
    .summary = The nonce has expired, and the client takes the new challenge for a rejection of its password.
    .check = Find a request, for example the refresh of a registration, that reuses an earlier nonce and gets a new challenge. If this challenge lacks stale=true although the same user name and password work with a new nonce, the server is at fault, because the client must then assume that the user name or password is wrong. If stale=true is present and the client still gives up, the client is at fault.
    .cure = If you operate the server, send stale=true when only the nonce has expired. If the client ignores stale=true, correct or update the client. If the server cannot be changed, use a client that sends each refresh without the old credentials, so that each refresh starts with a new challenge.
    .search = stale nonce, nonce expired, stale=true missing, 401 on re-register, registration lost after refresh

fault-not-registered = Callee not registered
    .summary = The registrar has no working binding for the callee, so the call gets 480, 404 or 408.
    .check = List the bindings of the callee's address-of-record on the registrar at the time of the call. If the list is empty and the response comes within milliseconds (480, or 404 with the default script of Kamailio), this is the fault. If a binding is listed and 408 comes after many seconds, no device responds at the address in the binding.
    .cure = Make the device register again, and check that the device refreshes its registration before the expiry. Shorten the lifetime of the registration so that a lost binding is replaced sooner.
    .search = user not registered, registration expired, no contact, device offline, extension offline

fault-registration-interval-too-brief = Registration or subscription lifetime too short
    .summary = The client asks for a shorter lifetime than the server allows, so the server sends 423.
    .check = Read Min-Expires in the 423. If Expires or the expires parameter of Contact in the request holds a smaller value, this is the fault.
    .cure = Ask for at least the value in Min-Expires. In practice, some software uses a fixed short lifetime in its connection test, so check the request that the software really sends.
    .search = Min-Expires, 423 on REGISTER, expires too short, minimum expiry, registration interval

fault-registrar-unknown-user = Wrong address-of-record in REGISTER
    .summary = The REGISTER names an address that the registrar does not know (404) or that belongs to another user (403).
    .check = Compare the user in To, the domain in the Request-URI and the user name in Authorization with the account on the registrar. The log of the registrar names an address-of-record that does not exist, or an authenticated user who is not permitted to register the address in To.
    .cure = Use the domain and the user name with which the account was created. If you operate the registrar, create the missing address-of-record. Keep the check that users register only their own address, because without this check any user can take over the calls of others.
    .search = 404 on REGISTER, AOR not found, wrong SIP domain, no matching AOR, Forbidden auth ID

fault-too-many-contacts = Contact limit of the account reached
    .summary = The account already has as many bindings as permitted, so the registrar refuses a further one.
    .check = Look for a message about too many contacts in the log of the registrar, and list the bindings of the account. The message proves the fault; several bindings of the same device suggest that crashes or page reloads have left old bindings.
    .cure = Delete bindings that are no longer used, or ask for a higher limit if all devices are in use. Give each device a constant instance-id and reg-id, because a registrar that supports RFC 5626 then replaces the old binding of the device. If you operate the registrar and each account serves only one device, let the registrar remove old bindings at the limit (Asterisk: remove_existing); with several devices, a new registration could remove the binding of another device. In Asterisk, do not set max_contacts to 0, because this value forbids registration.
    .search = too many contacts, max_contacts, remove_existing, too many registered contacts, registration limit

fault-nat-binding-lost = Expired NAT binding
    .summary = The router has dropped the idle NAT binding of the phone, so calls to the phone time out with 408.
    .check = Call the phone right after it has registered, and again after a few idle minutes. If only the first call arrives, while calls from the phone always work, capture on both sides of the router: an INVITE that reaches the outer side and never appears on the inner side proves the fault. An edge proxy that supports RFC 5626 reports a lost flow with 430 to the proxy that sent the request.
    .cure = Make the phone send keep-alives: over UDP, STUN if the server supports it, otherwise, in practice, OPTIONS; over TCP or TLS, CRLF. For UDP, RFC 5626 4.4.2 recommends a random interval of 24 to 29 s if the response to REGISTER has no Flow-Timer, because many NATs drop idle flows after 30 s; with Flow-Timer, the interval must not exceed its value (RFC 5626 4.4). Alternatively, move the phone to TCP or TLS, for which routers usually keep NAT bindings longer.
    .search = NAT timeout, keepalive, NAT keep-alive, incoming calls stop after a while, phone unreachable after idle, UDP timeout

fault-private-contact-address = Unreachable private address in Contact
    .summary = The other side cannot reach the address in Contact, so the ACK is lost and the call drops, or a BYE is lost.
    .check = Read Contact in the INVITE and in the 200 to the INVITE as the other side receives them. If Contact still holds an address in 10.x, 172.16.x to 172.31.x, 192.168.x or a container network, no proxy has replaced this address. The ACK of the caller goes to the address in Contact of the 200, and a BYE of the called side goes to the address in Contact of the INVITE, directly or through the proxies in Record-Route. If the ACK is lost, the called side repeats the 200 and ends the call after about 32 s.
    .cure = Configure the PBX or the endpoint with its public address for signaling, or let the edge proxy correct Contact. In a container, advertise an address of the host that the other side can reach.
    .search = call drops after 32 seconds, call drops after 30 seconds, private IP in Contact, external_signaling_address, docker SIP

fault-sip-alg = SIP ALG in the router
    .summary = The SIP ALG of the router changes SIP messages wrongly, so registrations or incoming calls fail.
    .check = Capture the same message on both sides of the router. If the router has changed addresses in Via, Contact or the SDP, its SIP ALG is active. As a quick test, move the phone to TLS, which the router cannot read, or to a server port other than 5060 if the provider offers one; if the fault disappears, the SIP ALG was probably the cause.
    .cure = Turn off SIP ALG in the router, where it may be called SIP helper or SIP transformations, and check the setting again after each firmware update or reset. Without SIP ALG, the phone or the provider must handle NAT.
    .search = SIP helper, SIP transformations, router rewrites headers, disable ALG, application layer gateway

fault-firewall-blocks-sip = SIP packets blocked by a firewall
    .summary = A firewall drops or rejects SIP packets, so the client gets no response or a transport error.
    .check = Capture an OPTIONS or INVITE at the client. If nothing comes back for 32 s, the client itself reports 408; if an ICMP error comes back or the connection is refused, the client itself reports 503. Then capture at the server too: a message that only one of the two captures shows was blocked or lost on the way.
    .cure = Open the signaling ports for the addresses that the provider lists, and only for these, in both directions and for each transport in use. Allow the return traffic of established flows.
    .search = firewall blocking SIP, port 5060 blocked, port 5061, no response to OPTIONS, ICMP unreachable, connection refused

fault-udp-fragmentation = Large UDP request lost because of fragmentation
    .summary = A UDP request is larger than the MTU and a fragment of the request is lost, so the request times out with 408.
    .check = Measure the request: a request above about 1470 bytes does not fit into one Ethernet frame, and over VPN or PPPoE the limit is lower. If the server answers small requests such as REGISTER, but not an INVITE with many codecs or with Authorization, fragments are probably lost; captures on both sides prove this.
    .cure = Move signaling to TCP or TLS, and check that this transport is really enabled on both sides. For requests larger than 1300 bytes, if the path MTU is unknown, RFC 3261 18.1.1 demands a transport such as TCP, and permits UDP only as a fallback for a receiver that does not support TCP. If neither TCP nor TLS is possible, remove codecs, ICE candidates and header fields that you do not need.
    .search = MTU, UDP fragmentation, large INVITE, INVITE too big for UDP, switch to TCP, fragmented packets

fault-message-too-large = Message over the size limit of the receiver
    .summary = The message or its body is larger than the receiver accepts, so the receiver sends 513 or 413.
    .check = Note the size of the rejected message in bytes, and read Warning if present, because some stacks give their limit there. Look for an offer with many codecs and ICE candidates, or for a MESSAGE with a large body. If a shorter message is accepted, the size was the cause.
    .cure = Remove codecs, ICE candidates and header fields that you do not need, and send long texts or files in a media session or as a link. Limit a MESSAGE that is not part of a media session to 1300 bytes, unless you know that every hop uses TCP or TLS, or that the MESSAGE is at least 200 bytes smaller than the lowest MTU on the path (RFC 3428 8).
    .search = message too big, body too large, MESSAGE 1300 bytes, SDP too large, message size limit

fault-tls-certificate-failure = TLS handshake or certificate failure
    .summary = The TLS connection to the next hop fails, so the client itself reports 503.
    .check = Run openssl s_client against the peer with the options -servername and -verify_hostname and the configured host name, and read the verification result. Look for an expired certificate, an unknown issuer, a missing intermediate certificate, a different name, a request for a client certificate or an alert about the TLS version. The log of the client shows the TLS error, and no 503 arrives from the network.
    .cure = On the server, install the full chain of a valid certificate that contains the domain name that clients connect to, and let clients connect to this name instead of an IP address. If you trust a private issuer, add its CA certificate to the trusted certificates of the client. If the peer demands a client certificate, configure one. If the two sides have no TLS version in common, update the older side. Do not turn off verification, because anyone on the path can then read and change the calls.
    .search = certificate verification error, TLS handshake failed, PJSIP_TLS_ECERTVERIF, unknown CA, mutual TLS, self-signed certificate

fault-sips-scheme-mismatch = Mismatch of sip and sips URIs
    .summary = One side uses sips where the other allows only sip, or the reverse, so the request gets 480, 416 or 400.
    .check = See whether the Request-URI and Contact use sip or sips; if the Request-URI uses sips and Contact uses sip, the server may send 400. In a 480, read Warning: 380 says that SIPS is not allowed, and 381 that SIPS is required. A 416 says that the server does not support the scheme of the Request-URI.
    .cure = Use one scheme from end to end, and sips only if every hop uses TLS. A change from sips to sip lowers security, because TLS is then no longer guaranteed on every hop. RFC 5630 5.1.1 forbids software to make this change automatically, so let the client ask the user first.
    .search = SIPS not allowed, SIPS required, sips URI rejected, Warning 380, Warning 381

fault-dns-resolution-failure = Next hop not resolvable in DNS
    .summary = The proxy finds no address for the next hop, so Kamailio sends 478 and OpenSIPS sends 476.
    .check = Run dig on the proxy itself and query NAPTR for the domain of the next hop, then SRV (for UDP with _sip._udp before the domain), then A and AAAA for the host name. NAPTR and SRV records are optional, but if neither A nor AAAA exists or the resolver fails, and the log says that the host cannot be resolved, this is the fault.
    .cure = Correct the DNS records, the Request-URI or the resolver of the proxy, and keep the set of SRV records small enough for the software to process. Also look for known bugs in your version of the proxy software: reports describe a version in which one failed call made later calls to the same destination fail too.
    .search = SRV record, NAPTR, could not resolve hostname, uri2dst failed to resolve, DNS failure, host not found

fault-websocket-refused = WebSocket connection refused
    .summary = The WebSocket handshake fails, so the SIP client in the browser acts as if a 503 had arrived.
    .check = Open the network tab in the developer tools of the browser: the handshake must ask for the subprotocol sip and get HTTP 101 with the same subprotocol. A 403 or 404 there is an HTTP response about the origin or the path, not a SIP response. If no response arrives at all, look in the console of the browser for an error about the certificate or about ws on an https page.
    .cure = Use the right path (Asterisk expects /ws), and use wss with a certificate that the browser trusts. If you operate the server, allow the origin of the page and support the subprotocol sip.
    .search = WebSocket handshake, wss 403, Sec-WebSocket-Protocol sip, code 1006, wss connection failed

fault-connection-to-phone-lost = Lost connection to the phone
    .summary = The connection over which the phone registered has closed, so the proxy sends 477, 500 or 503.
    .check = See whether the phone registered over TCP, TLS or WebSocket, and whether this connection has closed while the binding is still listed. The log of the proxy says that the proxy found no connection, or that the proxy tried to open one to a private address.
    .cure = Make the phone send keep-alives on the connection and register again at once when the connection closes. If you operate the proxy, make its idle timeout longer than the lifetime of the registration, and let the registrar remove bindings whose connection has closed.
    .search = 477/TM, connection for WebSocket could not be found, tcp connection closed, tcp_connection_lifetime, WebSocket disconnected

fault-number-format = Number in the wrong format for the trunk
    .summary = The provider cannot route the number in the form in which it was sent, so the call gets 404, 484 or 400.
    .check = Compare the user part of the Request-URI with the rule of the provider: a leading +, a leading 00, the national prefix 0 or a country code. Then dial one number by hand in the format that the provider documents. If this call succeeds, the format was the cause.
    .cure = Convert numbers at the edge of your network, usually to E.164, and add or remove the + as the provider demands. Apply the same rule to the caller ID.
    .search = E.164, plus sign, missing country code, dial prefix, number format, leading zero

fault-did-not-routed = Inbound number without a route in the PBX
    .summary = The called number matches no inbound route of the PBX, so the PBX refuses the call, usually with 404.
    .check = Find the INVITE from the provider, and see whether the Request-URI or To holds the number and in what form. If the log of the PBX says that no extension number, route or destination matched, this is the fault. If no INVITE arrives, the number may have no destination at the provider.
    .cure = Create the inbound route for the number in exactly the format in which the provider sends it, or change this format in the portal of the provider. If the number has no destination at the provider, assign one in the portal.
    .search = DID not found, DDI, extension not found, inbound route, no dial plan match, number not configured

fault-trunk-not-identified = Call from the provider challenged by the PBX
    .summary = The PBX does not recognize the address of the provider and challenges the provider's calls with 401 or 407.
    .check = See who sends the challenge. If the PBX sends 401 (Asterisk) or 407 (FreeSWITCH) to the provider, the provider ends the call, because the provider has no credentials for the PBX. The log of the PBX shows that the source address matched no trunk.
    .cure = Assign all signaling addresses of the provider to the trunk. Turn off the challenge for these addresses only, and keep the authentication of your outgoing calls. Never accept unauthenticated calls from all addresses, because in practice toll fraud can follow within hours.
    .search = insecure=invite, no matching endpoint, identify by IP, 401 on incoming call, 407 on incoming call

fault-source-ip-not-allowed = Source address not allowed or banned
    .summary = The server refuses requests from the client's IP address with 403, or ignores them, so they time out with 408.
    .check = Compare the public address that your requests come from with the list of permitted addresses in the settings of the trunk. If the address is missing and you get 403, this is the fault. If the server is silent after several failed logins or a flood of requests, a firewall or proxy has probably banned the address.
    .cure = Add the real public address and the addresses of backup links to the list of permitted addresses, and add no more than these. After a ban, correct the credentials first; then ask the operator of the server to lift the ban, or wait until the ban ends.
    .search = IP whitelist, IP allowlist, ACL, IP not authorized, IP not authorised, fail2ban, IP banned

fault-caller-id-not-allowed = Caller ID refused by the provider
    .summary = The provider does not accept the number that the call presents as caller ID, and sends 403.
    .check = Read P-Asserted-Identity, P-Preferred-Identity, Remote-Party-ID and From in the INVITE, and find out which of them the provider uses. In practice, some providers want the account name in From and the number only in P-Preferred-Identity. In practice, the reason phrase may mention the origination number.
    .cure = Send a number that you own or have verified, in the form that the provider demands. For calls with a withheld number, leave the number out of From, keep a valid number in P-Asserted-Identity or P-Preferred-Identity, whichever the provider uses, and add Privacy with the value id.
    .search = invalid caller ID, P-Asserted-Identity, CLI not allowed, origination number invalid, unverified number

fault-anonymous-call-rejected = Anonymous calls refused by the callee
    .summary = The caller withholds their identity, and the callee or a server of the callee refuses the call with 433.
    .check = Look in the INVITE for a From URI in the anonymous.invalid domain, for the display name Anonymous, or for Privacy with the value id or user. If the same call succeeds with the caller ID shown, this is the fault.
    .cure = Show your caller ID for this call, or ask the callee to turn off anonymous call rejection. Do not let software show the caller ID automatically, because the caller must agree to give up their anonymity.
    .search = anonymous call rejection, withheld number, ACR, private number, anonymous calls blocked

fault-channel-limit = Limit of concurrent calls reached
    .summary = The account, trunk or called number already has as many calls as permitted, so a further call is refused.
    .check = Count the active calls at the time of the failure, and compare this count with the limits of the account, the trunk and the called number. If calls fail only at busy times and succeed again when other calls end, this cause is likely. In practice, a reason phrase or an error code of the provider often names the limit.
    .cure = Order or enable more channels, and end calls that were left open by a fault. If you operate a dialer, keep its number of calls below the limit.
    .search = channel limit exceeded, concurrent calls, all trunks busy, User channel limit exceeded, Maximum Calls In Progress, no free channels

fault-cps-limit = Too many new calls per second
    .summary = New calls start at a higher rate than the provider permits, so the provider refuses some of them with 503.
    .check = Count the INVITE requests that start a call in each second. If the provider refuses calls only during bursts, although the average rate is below the limit, this cause is likely. A message in the portal of the provider proves this cause if it says that the limit of calls per second (CPS) was exceeded.
    .cure = Put new calls into a queue on your side and send them at a lower rate. Do not repeat refused calls immediately. If you need a higher rate, ask the provider for it.
    .search = CPS, calls per second, call burst, dialer rate limit, dialler rate limit

fault-no-credit = No credit or unpaid invoice
    .summary = The account has no credit or is blocked because of an unpaid invoice, so the provider refuses all paid calls.
    .check = Look at the balance and the unpaid invoices in the portal of the provider. Do not rely on the code, because providers use 402, 403, 404 or 603 for this cause. If calls to all paid destinations fail while internal calls succeed, this cause is likely.
    .cure = Add credit or pay the invoice. Then set up automatic payment and an alarm for a low balance.
    .search = insufficient balance, no credit, outgoing call barred, negative balance, billing block

fault-account-disabled = Account, trunk or number disabled
    .summary = The provider has disabled the account, trunk or number, so every call that uses it fails immediately.
    .check = In the portal of the provider, look at the state of the account, the trunk, the outbound profile and the number. If one of them is inactive, blocked or expired, and all calls that use it fail although the credentials are correct, this is the fault.
    .cure = Enable the trunk, assign an active outbound profile, or renew the number. If the provider has blocked the account, ask the provider for the reason.
    .search = trunk inactive, account suspended, connection disabled, DID expired

fault-destination-barred = Destination barred or price too high
    .summary = The destination of the call or its price is not permitted for the account, so the provider sends 403 or 603.
    .check = Compare numbers that fail with numbers that work. If only numbers with certain prefixes fail, look at the permitted countries, the service plan and the maximum price per minute in the portal of the provider. In practice, one provider reports an exceeded price limit with 403 and another with 603.
    .cure = In the portal of the provider, permit the country of the destination, choose a service plan that includes this country, or raise the maximum price. Permit no country that you never call, and keep number ranges with a high risk of fraud barred.
    .search = geo permissions, international calls blocked, premium rate, MaxPeak cost exceeded, destination not allowed

fault-codec-mismatch = No codec in common
    .summary = The two sides have no codec in common, so the called side refuses the offer, usually with 488.
    .check = Compare the codecs in the m=audio and a=rtpmap lines of the offer with the codecs that the called side allows. If none is in both lists, this is the fault. The Warning header field of the response may confirm the cause, and in practice Asterisk logs that it could not negotiate the stream.
    .cure = Enable at least one shared codec on both sides, normally G.711 (PCMA or PCMU), or Opus for browsers, or let a media server transcode. Use the same sample rate and packet time on both sides.
    .search = no common codec, codec mismatch, incompatible media format, G.729, couldn't negotiate stream

fault-srtp-profile-mismatch = SRTP required on one side only
    .summary = One side demands encrypted media and the other side does not use encryption, so the offer is refused with 488.
    .check = Read the profile in the m= line of the offer: RTP/AVP is plain RTP, and RTP/SAVP is SRTP. If the offer is plain RTP and the called side requires SRTP, or the offer requires SRTP and the called side does not use SRTP, this is the fault. Look for a=crypto lines in an RTP/AVP offer, which make SRTP optional (RFC 8643). Reports say that an unmodified FreeSWITCH refuses such an offer with 488.
    .cure = Set the same policy on both sides, and preferably require SRTP with RTP/SAVP and a=crypto, over TLS signaling because the SDP carries the key. In practice, optional encryption often fails between vendors. If you turn SRTP off, the error ends but security is lower, because the audio is sent unencrypted.
    .search = SRTP mismatch, RTP/SAVP, a=crypto, media encryption, SDES

fault-webrtc-media-mismatch = Mismatch of WebRTC and plain SIP media
    .summary = One side uses WebRTC media and the other side plain RTP, so the offer is refused with 488.
    .check = In the SDP that the browser receives, look for the profile UDP/TLS/RTP/SAVPF and the attributes a=fingerprint, a=setup, a=ice-ufrag, a=ice-pwd and a=rtcp-mux. In practice, if one of these attributes is missing, the console of the browser may say that the remote description could not be set. If an offer to a plain SIP phone contains this profile, the phone may refuse the offer.
    .cure = Put a media gateway between the two sides, or configure the endpoint of the browser on the PBX for WebRTC with DTLS, ICE, AVPF and rtcp-mux. Switch these settings off in the endpoints of plain SIP phones.
    .search = DTLS fingerprint missing, ice-ufrag, Bad Media Description, setRemoteDescription failed, UDP/TLS/RTP/SAVPF, WebRTC to SIP

fault-late-offer-unsupported = INVITE without SDP not accepted
    .summary = The INVITE carries no SDP offer, and the called side refuses such calls, in practice with 488 or 480.
    .check = Look for an INVITE without a body (Content-Length: 0); the caller then expects the called side to make the offer, at the latest in the 200. The log of the called side mentions missing SDP or 3pcc. Reports say that FreeSWITCH sends 480 if 3pcc is not enabled.
    .cure = Enable early offer on the calling side, or allow late offer, also called delayed offer, on the called side (FreeSWITCH: enable-3pcc with the value proxy, or with true to answer such calls at once).
    .search = delayed offer, late offer, late media, no SDP in INVITE, 3pcc, early offer

fault-t38-refused = Refused switch to T.38 fax
    .summary = One side sends 488 to refuse the switch of an established call to T.38 fax, and the audio call continues.
    .check = In the trace of an established call, find the re-INVITE whose SDP contains m=image, udptl and t38. If this re-INVITE gets 488, this is the fault. The 488 alone does not end the call.
    .cure = Enable T.38 on every hop. If this is not possible, turn T.38 off everywhere, and send the fax over G.711 without echo cancellation or silence suppression.
    .search = T.38 re-INVITE, fax fails, udptl, T38_NEG_ERROR, m=image

fault-unsupported-body = Unsupported body type
    .summary = A required body or body part has a type that the receiver does not support, so the receiver sends 415.
    .check = Compare Content-Type in the request, also within a multipart body, with Accept in the 415. In practice, multipart bodies with ISUP or location data and INFO requests with an unknown XML type are the usual cases. If the 415 carries Accept-Encoding or Accept-Language, the encoding or the language may be the reason.
    .cure = In a required body or body part, use only types, encodings and languages that the receiver accepts according to the 415. In an INVITE, send only an application/sdp body, or mark the other parts of a multipart body as optional in Content-Disposition (handling=optional). If you operate an SBC, have it remove the parts that the receiver does not need, but keep the location in emergency calls. Do not remove S/MIME protection without telling the user, because this lowers security.
    .search = multipart/mixed, SIP-I, Content-Type, INFO body, ISUP body, unknown content type

fault-info-package-unknown = Info Package not accepted
    .summary = An INFO request names an Info Package that the receiver has not announced, so the receiver sends 469.
    .check = Compare Info-Package in the INFO with Recv-Info of the receiver, which may list no package. The call itself continues. Reports say that SIP.js also sends 469 to an INFO without Info-Package that arrives before the call is answered.
    .cure = In an INFO, name only Info Packages that the receiver has listed in Recv-Info. For keypad digits, use RTP telephone events instead of INFO.
    .search = Info-Package, Recv-Info, INFO DTMF, INFO before answer

fault-media-ports-exhausted = No free RTP ports on the media relay
    .summary = The media relay has no free RTP ports, so the server refuses new calls, in practice with 500 or 503.
    .check = Look in the log of the relay for a message saying that no port is free or that the port pool is empty. Compare the number of open ports with the number of active calls: many ports and few calls show that old sessions are not deleted; no open port at all suggests that the host lacks the local address of the relay.
    .cure = Widen the port range in the relay and in the firewall, and make sure that the session on the relay is deleted at the end of each call. Check that the host has the local address that is configured for the relay, because without this address the relay cannot open any port.
    .search = ran out of ports, no ports available, rtpengine, RTP port range, RTP ports exhausted

fault-reliable-provisional-mismatch = 100rel required by one side only
    .summary = One side requires 100rel and the other side does not support it, so the INVITE gets 420 or 421.
    .check = Look for 100rel in Require and Supported of the INVITE. If a 420 carries Unsupported with 100rel, the called side cannot or will not send reliable provisional responses. If a 421 carries Require with 100rel, the called side demands 100rel, but the INVITE does not list 100rel in Supported.
    .cure = In the INVITE, list 100rel in Supported and not in Require, and enable PRACK on the side that lacks it. If ringback and early media do not depend on 100rel, you can turn 100rel off on both sides instead.
    .search = PRACK, reliable provisional responses, early media, Require 100rel, PRACK disabled

fault-required-extension-missing = Required extension not supported
    .summary = One side requires a SIP extension that the other side lacks, so the request gets 420, 421 or 494.
    .check = Read the header field that names what is missing: Unsupported in a 420, and Require in a 421. In a 494, Security-Server lists the security mechanisms of the server.
    .cure = After a 420, remove the option tag from Require or Proxy-Require if the request makes sense without the extension, but keep the option tags privacy and sec-agree, because their removal lowers privacy or security. After a 421, enable the extension and list it in Supported. After a 494, find the mechanisms in Security-Server that you support, start the one with the highest q value, and send the request again under the protection of this mechanism, with a copy of the Security-Server list in Security-Verify.
    .search = Require header, Unsupported header, Supported missing, sec-agree, option tag, Proxy-Require

fault-precondition-failed = Unmet QoS precondition
    .summary = The called side cannot meet a precondition in the SDP, such as reserved bandwidth, and sends 580.
    .check = If the 580 carries SDP, the a=des line with the word failure (or unknown, if the type is not supported) names the precondition that the called side refused. Compare the a=curr lines with the a=des lines in the SDP of both sides: a=curr shows what is reserved, and a=des what is desired. In a mobile network, read the traces of the radio network and the packet core. If they show no dedicated bearer or QoS flow for the call, this is the fault.
    .cure = If you operate the mobile network, repair the policy path from call control to the packet core, and the setup of the voice bearer at the base station. Switch preconditions off only as a test, because without preconditions the phone can ring before the voice bearer exists.
    .search = VoLTE, VoNR, dedicated bearer, qos sendrecv, QCI 1

fault-session-timer = Session interval too short or session not refreshed
    .summary = The session interval is too short (422), or the session is not refreshed and the call drops at a fixed time.
    .check = After a 422, compare Session-Expires in the request with Min-SE in the 422. If calls drop at a fixed time, read from the refresher parameter of Session-Expires in the latest 2xx which side refreshes the session, and look for the UPDATE or re-INVITE that this side should send after half of the interval. If the refresh times out or gets 408 or 481, the refresher ends the call; if no refresh comes, the other side ends the call.
    .cure = After a 422, set Min-SE in the request to the largest Min-SE value received so far, raise Session-Expires to at least this value and send the request again. For Session-Expires, RFC 4028 4 permits no less than 90 s and recommends 30 minutes or more. Make sure that the UPDATE or re-INVITE of the refresher reaches the other side and gets a 2xx response.
    .search = Min-SE, Session-Expires, call drops after 30 minutes, call drops after 15 minutes, refresher, session refresh

fault-glare = Overlapping session changes (glare)
    .summary = A request to change the session overlaps one from the other side (491) or one from the same side (500).
    .check = Find two overlapping re-INVITE or UPDATE requests in the trace. They often occur right after the call is answered, or when both sides put the call on hold at the same time. A 491 says that the two requests came from different sides. A 500 with Retry-After says that the same side sent both requests, the second before the first was finished.
    .cure = After a 491, wait a random 2.1 to 4 s if you created the Call-ID, otherwise a random 0 to 2 s, and send the request once more if the change is still needed. After a 500, wait until the first request is finished and the time in Retry-After has passed, then send the second request again if the change is still needed. Avoid automatic re-INVITEs right after the call is answered.
    .search = glare, simultaneous hold, re-INVITE collision, crossing re-INVITEs, UPDATE collision

fault-routing-loop = Routing loop
    .summary = Servers send a request in a circle until one of them rejects the request with 483 or 482.
    .check = Capture the request where 483 or 482 is generated: a server that appears in several Via entries of the request suggests a loop. A B2BUA starts a new list of Via entries, so also look in its log for repeated calls to the same number. If nothing repeats, read Max-Forwards in the request as the client sent it, because a value far below 70 can run out without a loop.
    .cure = If you operate the proxy, add the missing alias or domain to its configuration, so that the proxy recognizes its own address, and remove the rule that sends the call back. In a client, start Max-Forwards at 70. If you operate a B2BUA, have it copy Max-Forwards from the incoming to the outgoing request and lower the value by one.
    .search = SIP loop, call forwarding loop, Max-Forwards, domain alias missing, call bounces between servers

fault-merged-request = Same request received over two paths
    .summary = A phone receives the same INVITE twice over different paths and answers the second copy with 482.
    .check = Capture at the phone. Two INVITE requests with the same Call-ID, From tag and CSeq, but with different branch values in the top Via entry, prove the fault.
    .cure = If the phone rings or the call is answered because of the first copy, ignore the 482. If you operate the proxy or PBX, remove duplicate contacts and duplicate members of a ring group, so that a call is not forked to one device twice.
    .search = merged request, duplicate INVITE, phone registered twice, duplicate contact, double fork

fault-callee-busy = Callee busy or at a call limit
    .summary = The callee's phone, a server or the telephone network reports that the callee cannot take another call now.
    .check = See which element sent the 486: it may be a phone that is on a call and has call waiting turned off, or a server that limits the number of calls of a user. Reason with Q.850;cause=17 does not prove that the telephone network reported busy, because in practice Asterisk and FreeSWITCH add Q.850 causes to their own responses too. A 600 says that no other device or voicemail of the callee will answer either.
    .cure = Call again later, but not before the time in Retry-After has passed, if that header field is present. If you operate the PBX, turn on call waiting, raise the call limit of the user, or forward calls to voicemail or a queue while the user is busy. If many numbers seem busy at the same time, look for a channel limit on the trunk.
    .search = line busy, engaged tone, busy tone, busy signal, call waiting off, user busy, cause 17

fault-do-not-disturb = Do not disturb turned on
    .summary = The callee's phone or server refuses calls at once because do not disturb is on.
    .check = A refusal within a fraction of a second, without ringing, suggests do not disturb. Confirm this at the DND key of the phone or in the settings of the user on the PBX. Then find out from the settings of the phone which code the phone returns; on Yealink phones the default is 480.
    .cure = If the callee wants to receive calls again, turn off do not disturb. If the call should go on to voicemail or other devices, set the phone to return 480 or 486 instead of 603, because 603 ends the search on every branch.
    .search = DND, DND key, dnd_refuse_code, refused without ringing, straight to voicemail

fault-callee-rejects = Call rejected by the callee
    .summary = The callee rejects a ringing call or marks the call as unwanted.
    .check = Measure the time from 180 to the refusal: a delay of some seconds that differs from call to call suggests a person. A 607 says that the callee marked the call as unwanted. If the phone never rang, look for do not disturb or for a block by a network instead; a 603 with the phrase Network Blocked proves such a block.
    .cure = Do not redial automatically, and do not call again before the time in Retry-After has passed, if that header field is present. After 607, remove the called number from your calling list, if you keep one, and do not call this number again.
    .search = reject button, call declined, call rejected by user, rejected after ringing, spam button

fault-no-answer = No answer before a timer expired
    .summary = The phone rings, nobody answers, and a timer in a phone, server or PBX ends the call attempt.
    .check = Measure the time from the INVITE and from the 180 to the CANCEL or the final response. If one of these times is a round value, such as 20 or 30 s, or a little over 180 s, a timer probably expired. The timer belongs to the element that is the first to send CANCEL or the final response; a phone whose ringing is canceled sends 487.
    .cure = Lengthen the ring timer of the element that ends the call attempt, or add voicemail or forwarding. Make your software accept several codes for an unanswered call, because in practice stacks send 480, 408 or 486, and a timer in a proxy can also lead to 487.
    .search = ring timeout, no answer, ring no answer, timer C, fr_inv_timer, inc_timeout, rings then stops

fault-caller-cancelled = Call canceled by the caller
    .summary = The caller's side ends the call attempt with CANCEL, so the INVITE gets 487.
    .check = Find the CANCEL with the Call-ID and CSeq number of the INVITE: the CANCEL gets 200, and the INVITE gets 487. If no person hung up and the time from INVITE to CANCEL is the same on each call, a dial timeout in the caller's system is the likely reason.
    .cure = Change nothing if a person hung up, because 487 is then the normal outcome. Otherwise lengthen the dial timeout of the system that sends the CANCEL, or find out why that system gives up.
    .search = originator cancel, caller hung up, abandoned call, dial timeout

fault-answered-elsewhere = Call answered on another device
    .summary = Several devices ring and one takes the call, so the others receive CANCEL and send 487 for the INVITE.
    .check = Read Reason in the CANCEL: SIP;cause=200, often with the text Call completed elsewhere, proves that another device answered. In practice Asterisk also sends Q.850;cause=26. If Reason is missing, look for the 200 on another branch of the same call.
    .cure = Treat the 487 as normal. If phones list a missed call, have the proxy or PBX add Reason with SIP;cause=200 to the CANCEL, and use phones that evaluate Reason.
    .search = completed elsewhere, picked up elsewhere, missed call in ring group, forking, call answered on another phone

fault-cancel-race = CANCEL too late to stop the call
    .summary = The caller hangs up while the callee answers, so the CANCEL comes too late and does not end the call.
    .check = Compare the times in captures of both sides: the CANCEL and the 200 to the INVITE cross on the way. A CANCEL that gets 200 or 481, while the INVITE gets 200 instead of 487, proves the fault.
    .cure = Acknowledge the 200 to the INVITE with ACK and send BYE at once; correct or update a client that does not do this. If you operate a proxy, have it answer a retransmitted CANCEL with the same 200 as the first CANCEL, not with 481.
    .search = CANCEL race, 481 to CANCEL, BYE after CANCEL, call stays up after hangup

fault-push-wakeup-late = App not woken in time by push
    .summary = A mobile app in the background registers too late or not at all, so the call to it fails.
    .check = Compare the times of the INVITE, the push, the REGISTER of the app and the final response. The fault is proved if the REGISTER comes after the final response or is missing. A 555 to a REGISTER means that the network does not support the push service that the app names.
    .cure = If you operate the server, hold the INVITE until the app has registered (late forking), and wait at least as long as a phone normally rings. If you develop the app, renew the push token and keep the registration valid while the app is in the background; after a 555, use a push service that the network supports.
    .search = push notification, app in background, late forking, fork-late, Firebase, doze mode, VoIP push

fault-dialog-lost-after-restart = Call lost in a server restart or failover
    .summary = The server no longer has the dialog of a call in progress, so a BYE or re-INVITE gets 481.
    .check = Compare the start of the call with the time at which the node that sends 481 last started. In a cluster, see whether the INVITE and the rejected request reached different nodes.
    .cure = Treat the call as ended when a BYE or re-INVITE gets 481. If you operate the server, replicate the state of dialogs between the nodes or route all requests of a dialog to the same node, and let calls in progress end before a restart.
    .search = 481 after restart, failover, dialog replication, cluster, calls lost on reload

fault-dialog-tag-mismatch = Wrong tags or Call-ID in the dialog
    .summary = A BYE or re-INVITE has a wrong tag or a wrong Call-ID, so the peer finds no dialog and sends 481.
    .check = On the same leg of the call, compare Call-ID, From tag and To tag of the rejected request with the INVITE and its 200. If the callee sends the request, From and To are swapped. A missing or changed tag, or a changed Call-ID, proves the fault.
    .cure = Correct the element that builds the request. If you operate an SBC or other intermediary, have it translate tags and Call-ID in both directions or not at all.
    .search = 481 on BYE, missing To tag, wrong Call-ID, dialog id, BYE rejected

fault-misrouted-in-dialog-request = ACK or BYE sent to the wrong place
    .summary = An ACK or BYE has a wrong Request-URI or Route, so the request does not reach the peer.
    .check = Compare ACK and BYE as the caller sends them with the 200 to the INVITE as the caller received it: with loose routing, the Request-URI must be the URI in Contact of the 200 (in a BYE, the latest Contact of the callee if a re-INVITE or UPDATE has changed it), and Route must hold the Record-Route entries of the 200 in reverse order. Compare a BYE from the callee with the INVITE as the callee received it: the Request-URI must be the URI in Contact of the INVITE (or in the latest Contact of the caller if a re-INVITE or UPDATE has changed it), and Route must hold the Record-Route entries of the INVITE in the same order. If the ACK is lost, the callee repeats the 200 and ends the call after about 32 s. In practice the default script of Kamailio answers a BYE without Route with 404 and the phrase Not here.
    .cure = Find the SBC, proxy or NAT helper that changes Contact, Record-Route or Route wrongly, correct or remove its rule, and use loose routing. If Contact in the 200 or in the INVITE is missing or wrong, correct the system that sends this message.
    .search = ACK not received, 200 OK retransmitted, Record-Route missing, Route header, loose routing, Not here

fault-cseq-out-of-order = CSeq number too low
    .summary = A request within a dialog gets 500 because its CSeq number is not above the last one from the same side.
    .check = List the CSeq numbers of each direction separately; ACK and CANCEL rightly repeat the number of their INVITE. A new request whose number is lower than that of an earlier one in the same direction, or the same, proves the fault; often the client did not count its retry with credentials, so the next request has the number of the retry again. If the numbers rise in each direction, the receiver may wrongly use one counter for both directions.
    .cure = Correct the client: the client must raise the CSeq number by one for each new request, including the retry with credentials, while ACK and CANCEL keep the number of their INVITE. If the receiver uses one counter for both directions, correct the receiver.
    .search = CSeq out of order, invalid CSeq, 500 on BYE, 500 on re-INVITE, wrong sequence number

fault-method-not-supported = Method not supported by the peer
    .summary = The peer does not allow the method of the request (405) or does not recognize the method at all (501).
    .check = Look for the method in Allow of the 405: a method that is not in the list is not allowed for the address in the Request-URI. A 501 means that the peer does not recognize the method.
    .cure = Turn off the function that sends this method, or use another function for the same purpose, for example RTP telephone events instead of INFO for DTMF. Do not count a 405 to OPTIONS as an outage, because a 405 from the peer proves that the peer is alive.
    .search = OPTIONS 405, unsupported method, UPDATE not allowed, INFO not supported, Allow header

fault-options-ping-refused = OPTIONS ping answered with an error
    .summary = The peer answers OPTIONS with an error such as 404, so monitoring shows a working trunk as down.
    .check = Read the Request-URI of the OPTIONS: the peer answers with the code that an INVITE would get, so an unknown user or domain gives 404. A response from the peer proves that the peer is alive, even if a 503 says that the peer cannot take calls for now. Only silence, or a 408 or 503 that your own system generates, suggests an outage.
    .cure = Send OPTIONS to a URI without a user part or to an address that the peer knows, or set your monitoring to count every response from the peer except 503 as a success. If you operate the peer, have the peer answer, and not route, an OPTIONS that is addressed to the peer itself.
    .search = OPTIONS 404, qualify, SIP ping, trunk unreachable, keepalive OPTIONS, trunk shown as down

fault-malformed-message = Message that cannot be parsed
    .summary = The receiver cannot parse a message and answers with 400, or drops the message without an answer.
    .check = Read the reason phrase of the 400, and check the captured message with a strict parser. Look for a missing Contact, a broken URI, a wrong Content-Length or a parameter outside its range. If there is no answer, look for a parse error in the log of the receiver, because in practice many stacks drop such a message.
    .cure = Correct the sender, or repair the message at the SBC. If the message is valid, report the fault to the vendor of the receiver, because parsers also fail on rare but valid syntax.
    .search = parse error, malformed SIP message, missing Contact, malformed URI, wrong Content-Length, syntax error

fault-refer-refused = Transfer by REFER refused
    .summary = The peer refuses the REFER of a transfer, or a later NOTIFY reports that the new call failed.
    .check = See whether the peer lists REFER in Allow. Then see what failed: the REFER itself, or the new call, for which the message/sipfrag body of a NOTIFY holds the status line of the response. A 429 means that a valid Referred-By token is demanded: by the peer if the REFER itself gets 429, or by the refer target, which receives the new call, if such a NOTIFY holds the 429.
    .cure = Have your PBX or SBC make the new call itself and connect the two calls, or ask the provider to enable REFER on the trunk. After a 429, send a new REFER only with a valid Referred-By token. If you accept REFER, do so only from trusted peers, because you pay for the new call.
    .search = blind transfer fails, REFER rejected, trunk does not support REFER, Referred-By, transfer declined, sipfrag

fault-replaces-target-gone = Replaces header field for a call that does not exist
    .summary = An attended transfer or a pickup names a call that is unknown to the receiver, has ended or still rings there.
    .check = Take the Call-ID and tags from Replaces (in an attended transfer they are escaped in Refer-To), and look for this dialog on the phone or server that receives the INVITE. A 481 means that the receiver does not know the dialog, or that the dialog belongs to a call that still rings at the receiver, because Replaces cannot replace such a call; a 603 can mean that the dialog has ended. In practice Microsoft Teams reports 404.
    .cure = If you operate the servers, route the INVITE with Replaces to the node that holds the call. If you operate an SBC, keep Call-ID and tags unchanged, or have the SBC translate Replaces. If the call still rings at the receiver, wait until the call is answered, or, for a pickup, send the INVITE with Replaces to the phone that makes the call. If the call has ended, do not repeat the request.
    .search = attended transfer fails, consultative transfer, Replaces header, replacement call not found, call pickup fails

fault-event-subscription-refused = Unknown event package or missing subscription
    .summary = A request names an unsupported event package, or a SUBSCRIBE or NOTIFY belongs to no known subscription.
    .check = Compare Event of the request with Allow-Events of the 489, if present: a package that is not in the list is not supported. If a NOTIFY, or a SUBSCRIBE that refreshes a subscription, gets 481, the receiver does not hold the subscription to which the request belongs. In practice the default script of Kamailio answers a PUBLISH with 404 while presence is off.
    .cure = Use a package that the server supports, or turn the feature off on the phone. If you operate the server and users need presence, turn presence on. If a SUBSCRIBE that refreshes a subscription gets 481, consider that subscription ended and create a new one. If your NOTIFY gets 481, remove the subscription.
    .search = BLF not working, MWI not working, busy lamp field, message-summary, presence subscription, Subscription does not exist

fault-publish-etag-expired = Published state expired or lost
    .summary = A PUBLISH names an entity-tag that the server no longer has, and gets 412.
    .check = Compare SIP-If-Match with SIP-ETag of the latest 2xx response to PUBLISH. If the two values differ, the client uses a wrong entity-tag. If they are equal, compare the time since that response with its Expires: if more time has passed, the state has expired; if less, the server has lost the state, for example in a restart.
    .cure = Discard the entity-tag, publish the full state again without SIP-If-Match, and keep the new SIP-ETag of the 2xx response. From then on, refresh the state before the time in Expires of the latest 2xx response has passed.
    .search = SIP-If-Match, SIP-ETag, entity-tag, presence PUBLISH fails, 412 on PUBLISH

fault-identity-missing = No usable Identity header field
    .summary = The verification service demands a signed call, but the INVITE carries no usable signature.
    .check = Look at the INVITE as the verification service receives it. The fault is proved if Identity is missing, or if every Identity header field has a ppt parameter with a PASSporT type that the service does not support. If the INVITE was signed, capture hop by hop to find the system that removes Identity.
    .cure = Have the originating provider sign the call with a PASSporT type that the verification service supports, and let every system on the way pass Identity unchanged. If you operate the verification service, you can exempt a trusted trunk, but this lowers security, because the calls of that trunk are then not verified.
    .search = missing Identity header, Identity header stripped, unsigned call, STIR/SHAKEN, PASSporT

fault-identity-stale-date = Identity signature too old
    .summary = The signature in Identity is older than the verification service permits, often because a clock is wrong.
    .check = Compare the Date header field, and in the full form of the PASSporT also its iat claim, with the true time at which the INVITE was received. A difference above the limit of the verification service (RFC 8224 recommends 60 s) proves the fault. If there is no such difference, the clock of the verification service may be wrong. The 403 may have the phrase Stale Date.
    .cure = Synchronize the clocks of the signer and of the verification service by NTP, and sign the call as late as possible. Send the full form of the PASSporT, which has its own iat, so that a change of Date on the way does less harm. If you operate the verification service, you can raise its limit, but this lowers security, because an attacker can then reuse a copied signature for longer.
    .search = Stale Date, iat, clock skew, NTP, wrong Date header

fault-identity-certificate-unreachable = Signing certificate not reachable
    .summary = The verification service cannot download the certificate to which the Identity header field refers.
    .check = Fetch the URL in the info parameter of Identity (in a full-form PASSporT also x5u) from the network of the verification service. A timeout, a DNS error, a TLS error, an HTTP error such as 404 or a port that the service does not permit proves the fault.
    .cure = If you operate the certificate repository, publish the certificate at a URL and port that verification services can reach. If you sign the calls, put a URL that verification services can reach into the info parameter. If you operate the verification service, permit connections through your firewall to the repository, and cache certificates.
    .search = x5u, certificate URL, certificate download failed, info parameter, cannot retrieve certificate

fault-identity-invalid = Identity signature or certificate not accepted
    .summary = The verification service refuses the issuer or algorithm of the certificate (437) or the signature (438).
    .check = With 437, compare the issuer and the algorithm of the certificate with those that the verification service accepts. With 438, compare the numbers and Date in the INVITE as signed with those in the INVITE as received. If the PASSporT has the full form, also compare its orig and dest with the numbers in the INVITE as received. Then verify the signature.
    .cure = Sign with a certificate whose issuer and algorithm the verification service accepts, publish this certificate together with the intermediate certificates, and let no system change the numbers or Date after signing. If the compact form got 438, retry once with the full form, and not more often.
    .search = signature verification failed, certificate chain, untrusted issuer, orig dest mismatch, invalid PASSporT

fault-analytics-block = Call blocked by robocall analytics
    .summary = A network blocks the call before any phone rings, because its analytics consider the call unwanted.
    .check = A 603 with the phrase Network Blocked (603+), or a 608 whose Call-Info refers to a signed contact card (jCard), proves the block. If calls with one calling number are refused at many destinations without any ringing, and calls with another calling number are not, a block is likely. Since 25 March 2026, US providers that block voice calls on IP networks because of analytics must use 603+, and no longer plain 603, 607 or 608; for a block because of a do-not-originate list they need not use 603+, and a block on a non-IP network can still arrive as plain 603.
    .cure = To complain, use the redress address in Reason of the 603+, or the contact data in the jCard of the 608 after you have verified the signature of the jCard. Register the calling number with the analytics firms. Have your provider sign the calls with full attestation, which requires that you are entitled to use the calling number.
    .search = 603+, Network Blocked, robocall, spam label, Spam Likely, call blocking, blocked by carrier

fault-server-overload = Server overloaded or under maintenance
    .summary = The server cannot handle requests for now because it is overloaded or under maintenance.
    .check = See whether Retry-After is present, and whether requests fail only at peaks of traffic or during planned maintenance. Find the hop that generated the 503. A proxy that received nothing but a 503 should send 500, so a 500 can have the same cause.
    .cure = Use another server. During the time in Retry-After, send no requests to the server that sent 503; if that header field is missing, wait at least several seconds. If you operate the servers, take a node out of service before you work on it, and do not let every hop retry the same failed call.
    .search = Retry-After, overload, maintenance, server too busy, 503 at peak hours

fault-server-internal-fault = Fault inside the server (database, script, disk or memory)
    .summary = A database, a script or a disk fails, or memory runs out inside the server, so the server answers with 500.
    .check = Use the Server header field of the response, or a capture on each leg, to find the element that generated the 500. Then read the log of that element for the second in which it sent the response, and look for a failed database query, a script error, a disk error or a lack of memory. In practice Kamailio can add P-Registrar-Error to the response or send a reason phrase that contains the words server error occurred.
    .cure = If you operate the server, repair the fault that the log shows, and check after a few days whether the fault has returned. If you are the client, try again after a pause, or use another server.
    .search = server error occurred, I'm terribly sorry, P-Registrar-Error, 500 on REGISTER, database error, script error

fault-upstream-failure = Missing or invalid response from the next hop
    .summary = The next hop of a proxy or gateway gives no final response in time, or an invalid one.
    .check = Capture the leg from the proxy or gateway to the next hop: if the final response is missing, the caller gets 504 or 408, and if the response is invalid, the caller gets 502. The time until the failure shows which timer expired. Reason with Q.850;cause=102 means that a timer in the telephone network expired, or that a gateway or PBX translated a 408 or 504.
    .cure = If you operate the proxy or gateway, repair or bypass the faulty hop, and add a second route. Make the timer on the caller's side longer than the timer toward the next hop, so that time is left for the second route.
    .search = upstream timeout, gateway not responding, gateway timeout, cause 102, recovery on timer expiry

fault-redirect-not-followed = Redirect not followed
    .summary = The server answers with 3xx, and the client sends no new INVITE to the addresses in Contact.
    .check = Look for a 3xx with Contact and for a new INVITE to one of the addresses in Contact. If there is no such INVITE, see whether the log of the client says that redirects are off or that the address is refused.
    .cure = Let the client or PBX follow redirects, or have the server forward the call itself. Following redirects lowers security, because the redirecting server chooses a destination at your cost: follow only redirects from trusted servers, and check the call permissions for the new destination too.
    .search = 302 ignored, redirect server, call forwarding by phone, redirects disabled, forwarding on the phone fails

fault-number-portability-misroute = Ported number routed to the old carrier
    .summary = Calls to a valid number fail through one carrier, because they still go to the former carrier of the number.
    .check = Call the number through another carrier: if the call succeeds there, the first route is probably wrong. Look in the Request-URI for npdi, which shows that a portability lookup was done, and for rn, the routing number. In ANSI networks, Q.850 cause 26 means misrouted ported number.
    .cure = If you operate the routing, route by rn if it is present, and refresh the portability data. If you do not operate the routing, send the call through another carrier, and open a ticket with the first carrier.
    .search = number portability, LNP, LRN, MNP, npdi, rn parameter, ported number

fault-emergency-location-bad = Unusable location in the request
    .summary = The location in a request, often for an emergency call, is malformed, insufficient or impossible to fetch.
    .check = Read the code in Geolocation-Error of the 424, then Geolocation and the PIDF-LO body of the request. If Geolocation holds a cid URL, make sure that the request has a body part with the Content-ID that this URL names. If it holds another URI, try to fetch the location from that URI in the network of the recipient.
    .cure = Send a new request with a valid PIDF-LO body to which Geolocation refers, or with a location URI that the recipient can fetch. If the 424 contains a location, use that location. Grant a missing permission (codes 200 to 202 in Geolocation-Error) or reveal more of the location only if the user agrees, and by default stop after three rejections.
    .search = Geolocation-Error, PIDF-LO, E911, NG911, emergency call location

fault-pstn-unallocated-number = Number not assigned (Q.850 cause 1)
    .summary = The telephone network reports that the dialed number is not assigned to anyone.
    .check = Look for Reason with Q.850;cause=1 in the response; not every gateway sends Reason. Dial the same number from a mobile phone: if that call fails too, the number is probably not in service; if that call succeeds, a route is wrong.
    .cure = If the number fails from other networks too, correct the number, or delete it from your contacts and calling lists. If the number works from another network, report a routing fault to your carrier.
    .search = number not in service, vacant number, disconnected number, dead number, unassigned number, cause 1

fault-pstn-number-changed = Number changed or call redirected (Q.850 cause 22 or 23)
    .summary = The telephone network reports a changed number (22) or a redirection of the call to another number (23).
    .check = Look for Reason with Q.850;cause=22 or 23; not every gateway sends Reason. A 301 holds the new number in Contact. With cause 22, a 410 means that the gateway received no new number that it could pass on. With cause 23, a gateway sends 410 even if it received a new number (RFC 3398), so look for that number in a trace of the telephone network side.
    .cure = After 301, call the number in Contact and correct the address book; if your system follows a 301 automatically, limit this to trusted servers, because you pay for the new call. After 410 with cause 22, stop using the old number, and ask the callee for the new number in another way, for example by email. After 410 with cause 23, call the new number if you can find it in a trace, or ask the carrier to carry out the redirection.
    .search = number has changed, moved to new number, cause 22, cause 23

fault-pstn-no-route = No route to the destination (Q.850 cause 2 or 3)
    .summary = A carrier, or your own dial plan, has no route to the dialed number, although the number may exist.
    .check = Look for Reason with Q.850;cause=3 or 2, and find the system that sent this cause: your own PBX or the carrier. Cause 2 says that there is no route to the transit network that was selected for the call. Call the number through another carrier: if the call succeeds there, the number exists and only the route is missing.
    .cure = If your own PBX sent the cause, correct its dial plan or add a route. If the carrier sent the cause, report the missing route, and send calls to numbers with the same prefix through another carrier. With cause 2, also check the carrier code that your PBX or gateway adds to the call, and remove or correct it.
    .search = no route found, no route to destination, no outbound route, prefix not served, cause 2, cause 3

fault-pstn-no-answer = No response, no answer or subscriber absent (Q.850 causes 18 to 20)
    .summary = The telephone network reports that the called phone did not react, was not answered or could not be reached.
    .check = Read the cause in Reason, if the gateway sends Reason. With 18 (408) the called phone or line did not react, with 19 (480) the phone rang and nobody answered, and with 20 (480) the called phone, usually a mobile phone, is off or out of coverage.
    .cure = Call again later, or send a text message. If cause 18 is frequent on one route, report the route to the carrier.
    .search = mobile turned off, out of coverage, no user responding, cause 18, cause 19, cause 20

fault-pstn-call-rejected = Call rejected in the telephone network (Q.850 cause 21)
    .summary = The telephone network reports that the callee or a network on the way rejected the call.
    .check = Look for Reason with Q.850;cause=21; not every gateway sends Reason. A gateway sends 403; if the cause location is user, which usually means that the callee's side rejected the call, the gateway may send 603 instead; in the US, a block by analytics on a non-IP network has this location too. In practice networks also use cause 21 for callers who are barred, have not paid or are not verified, and for blocks by analytics, so make test calls through another carrier and from another number of yours, and compare the results.
    .cure = If only one callee rejects your calls, accept this and do not redial automatically. If calls to many callees are rejected, ask the carrier which network rejected the calls and why.
    .search = call rejected by network, rejected by carrier, barred caller, cause 21

fault-pstn-destination-out-of-order = Destination out of order (Q.850 cause 27)
    .summary = The telephone network reports that the line or equipment of the callee does not work.
    .check = Look for Reason with Q.850;cause=27; not every gateway sends Reason. Call the same number through another carrier: if that call fails too, the called line is probably down; if that call succeeds, the first route is faulty.
    .cure = Report the faulty line or route to the carrier. If only the route is faulty, use another route meanwhile.
    .search = line faulty, line down, line out of order, cause 27

fault-pstn-incomplete-number = Number incomplete or in a wrong format (Q.850 cause 28)
    .summary = The dialed number has too few digits or does not fit the numbering plan.
    .check = Count the digits in the Request-URI, and compare the number with the numbering plan of the destination country. Reason with Q.850;cause=28 suggests that the telephone network refused the number, but in practice Asterisk and FreeSWITCH add Q.850 causes to their own responses too. In overlap dialing a 484 is normal, because the 484 only asks for more digits.
    .cure = Dial the full number, including the area code, in the format that the numbering plan demands. If you operate the gateway, lengthen its inter-digit timer, so that the gateway waits for all digits.
    .search = too few digits, incomplete number, missing area code, overlap dialling, inter-digit timeout, cause 28

fault-pstn-congestion = Congestion, network fault or no free circuit (Q.850 causes 34, 38, 41, 42 and 47)
    .summary = The telephone network or a gateway has no free circuit, is congested or is out of order.
    .check = Read the cause in Reason: 34 means that no circuit is free, 38 that the network is out of order, 41 that there is a temporary failure, 42 that an exchange is congested, and 47 that another resource is not available. Find the first system that sent this cause, because in practice Asterisk translates a 503 into cause 34, and FreeSWITCH translates a 503 into cause 41. If calls to many destinations fail through one carrier only, the fault is probably at that carrier. In practice the announcement that all circuits are busy proves nothing, because a PBX can play this announcement after any failed trunk call.
    .cure = Send the call through another carrier, or call again after the time in Retry-After, or after a pause if that header field is missing. If your own gateway sends cause 34 because all its circuits are in use, add circuits.
    .search = all circuits busy, no circuit available, network congestion, fast busy, cause 34, cause 38, cause 41, cause 42

fault-pstn-interworking = No exact cause from the network (Q.850 cause 127)
    .summary = A gateway reports Q.850 cause 127, so the exact reason for the failure is not known.
    .check = Look for Reason with Q.850;cause=127, and find the first hop that sent this cause. Gateways and PBXs also translate some SIP codes to cause 127; in RFC 3398 these are 413, 414, 416, 420, 421, 423, 505 and 513.
    .cure = Ask the carrier for the cause that the exchange at the far end reported. If a gateway made cause 127 from a SIP code, correct the fault that this code reports. If you operate gateways, have them pass Reason on.
    .search = interworking unspecified, unspecified failure, unknown hangup cause, cause 127
