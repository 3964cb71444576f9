# Words of the dataset sip-warning, English: the source that the other locales translate.

dataset = SIP warn-codes
    .summary = The registered codes of the Warning header field, with what each one means and which responses carry it.

column-code = Code
column-name = Name
column-phrase = Name in this language
column-summary = Summary
column-description = Description
column-action = What to do
column-carried-by = Carried by
column-reference = Reference

linked-carried-by = Warn-codes

range-300-329 = Session description
range-330-339 = Network services
range-370-379 = Quality of service
range-380-399 = SIPS and others

warning-300 = Incompatible network protocol
    .summary = A network protocol that the session description names is not available.
    .description = When a UAS rejects an SDP offer, usually with 488 or 606, it can give the reason in a Warning header field, which other responses can contain too (RFC 3261 20.43). Warning 300 means that the UAS cannot use one or more of the network protocols in the session description; the network type in a c= line shows which protocol is meant. Warning 301 means instead that the format of an address does not suit the UAS.
    .action = Check the network type in the c= lines of your SDP; on the Internet it is IN. Send a new offer that names only network protocols that both sides use.
    .search = network type, c= line, nettype

warning-301 = Incompatible network address formats
    .summary = The UAS cannot use the format of a network address in the session description.
    .description = When a UAS rejects an SDP offer, usually with 488 or 606, it can give the reason in a Warning header field, which other responses can contain too (RFC 3261 20.43). Warning 301 means that the UAS cannot use one or more of the address formats in the session description, for example an IPv6 address when the UAS has only IPv4. Warning 300 means instead that the network protocol itself is not available.
    .action = Compare the address types in the c= lines, IP4 or IP6, with what the other side supports. Send a new offer with an address of a type that both sides have, or send the media through a relay that supports both address types.
    .search = IPv6 offer to IPv4 phone, IPv4 and IPv6, dual stack, IP6, address family, addrtype

warning-302 = Incompatible transport protocol
    .summary = A transport protocol that the session description names is not available.
    .description = When a UAS rejects an SDP offer, usually with 488 or 606, it can give the reason in a Warning header field, which other responses can contain too (RFC 3261 20.43). Warning 302 means that the UAS cannot use one or more of the transport protocols in the session description. The transport protocol is the third field of an m= line, for example RTP/AVP for plain RTP or RTP/SAVP for SRTP, so in practice warning 302 often means that only one side has encryption turned on.
    .action = Compare the third field of each m= line with the media encryption settings of both sides, and give both sides the same settings. If you do this by turning SRTP off, the media is sent in the clear.
    .search = SRTP mismatch, RTP/SAVP, RTP/AVP, SRTP required, DTLS-SRTP, media encryption, secure RTP

warning-303 = Incompatible bandwidth units
    .summary = A unit of bandwidth in the session description was not understood.
    .description = When a UAS rejects an SDP offer, usually with 488 or 606, it can give the reason in a Warning header field, which other responses can contain too (RFC 3261 20.43). Warning 303 means that the UAS did not understand one or more bandwidth units; in SDP, the word before the colon in a b= line, such as AS or TIAS, defines what the number means. A receiver of SDP must ignore a b= line whose unit it does not know (RFC 8866 5.8), so a UAS that sends warning 303 is stricter than SDP permits. Warning 370 means instead that the UAS understood the bandwidth but does not have that much available.
    .action = Look at the b= lines of your offer. Remove each b= line whose unit the other side does not know, or replace TIAS with AS, the most common unit: convert the number to kbit/s and add the overhead of RTP, UDP and IP, which TIAS leaves out (RFC 3890 6.2.2).
    .search = b= line, b=AS, b=TIAS, b=CT, bandwidth modifier

warning-304 = Media type not available
    .summary = A type of media in the session description, such as video, is not available.
    .description = When a UAS rejects an SDP offer, usually with 488 or 606, it can give the reason in a Warning header field, which other responses can contain too (RFC 3261 20.43). Warning 304 means that the UAS does not have one or more of the media types in the session description, such as audio, video, image or text. The media type is the first field of an m= line. Warning 305 means instead that the formats offered for a media type, mostly codecs, are not available.
    .action = Send a new offer, for example one with audio only, that leaves out the media types that the other side does not have. The message body of the response may list the media that the other side supports.
    .search = video not supported, fax not supported, m= line, audio only, m=video, m=image

warning-305 = Incompatible media format
    .summary = A media format in the session description, usually a codec, is not available.
    .description = When a UAS rejects an SDP offer, usually with 488 or 606, it can give the reason in a Warning header field, which other responses can contain too (RFC 3261 20.43). Warning 305 means that one or more media formats in the session description are not available; for audio and video, the formats are the codecs. Warning 304 means instead that the whole media type is not available.
    .action = Compare the codecs of the offer with those that the other side has enabled, and enable one that both sides support, for example G.711. If you operate a server between the two sides, have it transcode.
    .search = codec mismatch, no common codec, codec not supported, unsupported codec, payload type, transcoding, G.729

warning-306 = Attribute not understood
    .summary = An attribute of a medium in the session description is not supported.
    .description = When a UAS rejects an SDP offer, usually with 488 or 606, it can give the reason in a Warning header field, which other responses can contain too (RFC 3261 20.43). Warning 306 means that the UAS does not support one or more media attributes, which are in a= lines of the session description. A receiver of SDP must ignore an attribute that it does not understand (RFC 8866 5.13), so a UAS that sends warning 306 because of an unknown attribute is stricter than SDP permits.
    .action = Find out from the text of Warning which attribute is meant, and send a new offer without it. If the text names none, remove optional a= lines step by step until the offer is accepted. Keep the lines that encryption needs, such as a=crypto and a=fingerprint: without them, the call fails or the media is sent in the clear.
    .search = a= line, SDP attribute, fmtp, unknown attribute

warning-307 = Session description parameter not understood
    .summary = A parameter of the session description that no other warning covers was not understood.
    .description = When a UAS rejects an SDP offer, usually with 488 or 606, it can give the reason in a Warning header field, which other responses can contain too (RFC 3261 20.43). Warning 307 means that the UAS did not understand a parameter other than those that warnings 300 to 306 cover. The code alone does not show which parameter is meant, but the text of Warning often names it.
    .action = Read the text of Warning, find the parameter in your SDP, and remove or correct it. If the text does not help, check the whole session description against the grammar of SDP.
    .search = SDP parse error, malformed SDP, SDP syntax, bad SDP

warning-308 = Incompatible language specification
    .summary = The two sides have no human language in common for the media that were offered.
    .description = An SDP offer can name the human languages, spoken, written or signed, that the caller can use in each medium (RFC 8373). If the UAS supports none of these languages, it may accept the call or reject it. A response that rejects the call for this reason is a 488 or 606 with warning 308, and the text of Warning should list the languages and media that are supported.
    .action = If the text of Warning lists a language and a medium that the caller can use, send a new offer with that medium and with that language in the hlang-send and hlang-recv attributes of the medium. Otherwise, use an interpreter or a service in the language of the caller.
    .search = hlang-send, hlang-recv, language negotiation, sign language, interpreter, humintlang

warning-330 = Multicast not available
    .summary = The network at the site of the callee does not support multicast.
    .description = When a UAS rejects an SDP offer, usually with 488 or 606, it can give the reason in a Warning header field, which other responses can contain too (RFC 3261 20.43). Warning 330 means that the site where the callee is located does not support multicast, so media sent to the multicast address in the session description cannot arrive there. The fault lies with the network of the site and not with the codecs.
    .action = Send a new offer with a unicast address. If you operate the network of the callee, check that its routers and switches forward multicast.
    .search = multicast address, multicast paging, IGMP, 224.0.0.0

warning-331 = Unicast not available
    .summary = The network at the site of the callee does not support unicast media, usually because of a firewall.
    .description = When a UAS rejects an SDP offer, usually with 488 or 606, it can give the reason in a Warning header field, which other responses can contain too (RFC 3261 20.43). Warning 331 means that the site where the callee is located does not support unicast communication, usually because a firewall blocks it. The UAS received the offer, so the fault affects the media and not the signaling.
    .action = Send the media through a relay that the firewall permits. If you operate the network of the callee, compare the ports that the firewall opens for RTP with those that the phones use.
    .search = firewall blocks RTP, RTP blocked, media blocked, RTP ports

warning-370 = Insufficient bandwidth
    .summary = The session needs more bandwidth than is known to be available.
    .description = When a UAS rejects an SDP offer, usually with 488 or 606, it can give the reason in a Warning header field, which other responses can contain too (RFC 3261 20.43). Warning 370 means that the bandwidth in the session description, or the bandwidth that the media streams need, is more than the UAS knows to be available. Warning 303 means instead that the UAS did not understand the unit of the bandwidth.
    .action = Send a new offer that needs less bandwidth: fewer media, a codec with a lower bit rate or a lower value in the b= line. If you operate the network of the callee, check the bandwidth limit that this network sets for calls.
    .search = call admission control, CAC, not enough bandwidth, bandwidth limit, bit rate too high

warning-380 = SIPS Not Allowed
    .summary = The callee cannot be reached with the SIPS URI of the request, only with a SIP URI.
    .description = A UAS that wants to be reached only with a SIP URI must answer a request to a SIPS URI with 480 and should add warning 380; a proxy does the same when it has to reject such a request because the UAS has registered only a SIP Contact (RFC 5630). The proxy must not change the URI to SIP, because TLS would then no longer be guaranteed on every hop. The reason is the URI and not the absence of the callee, so waiting does not help.
    .action = Never replace SIPS with SIP automatically, because that lowers the security of the call: send a new request to the SIP URI only if the user has agreed. If you operate the phone of the callee, let the phone register a SIPS Contact over TLS and accept requests to a SIPS URI.
    .search = SIPS URI rejected, sips scheme, not registered over TLS, sips downgrade

warning-381 = SIPS Required
    .summary = The callee can be reached only with a SIPS URI, and the request had a SIP URI.
    .description = A UAS that wants to be reached only with a SIPS URI must answer a request to a SIP URI with 480 and should add warning 381 (RFC 5630). If a UAS has registered a SIPS Contact, a proxy may also reject the request with 480 and warning 381, either because the policy of the proxy demands SIPS or because the proxy cannot set up a TLS connection. No proxy may change the URI from SIP to SIPS. The reason is the URI and not the absence of the callee, so waiting does not help.
    .action = Send a new request to a SIPS URI of the callee, if you know one, over TLS and with your own SIPS URI in Contact. If TLS is turned off in your device, turn TLS on first.
    .search = SIPS only, TLS only, TLS required, secure calls only, sips upgrade, SIP scheme rejected

warning-399 = Miscellaneous warning
    .summary = The text of the warning holds information for people or logs; no system may act on it automatically.
    .description = A server uses warning 399 when no other warning fits, and the text can hold any information for people or for a log. In practice, many servers put vendor-specific messages into the text, in any kind of response. A system that receives warning 399 must not take any automated action (RFC 3261 20.43).
    .action = Read the text of Warning and look it up in the documentation of the server that Warning names before the text. Do not let software act on the code or the text; log the text or show it.
    .search = Warning header, vendor warning, warn-text, warn-agent, misc warning, 399 warning
