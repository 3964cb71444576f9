# Words of the dataset web-phone, English: the source that the other locales translate.

dataset = Failures of web phones
    .summary = Why a call of a web phone fails, by the names in JsSIP, SIP.js and browsers, with what to tell the caller.

column-id = Key
column-name = Failure
column-place = Where the call fails
column-summary = Summary
column-caller = What to tell the caller
column-jssip = Cause in JsSIP
column-sip-js = Message in SIP.js
column-browser = Browser error
column-codes = Response codes
column-sources = Sources

linked-codes = Failures of web phones

label-place-browser = in the browser
label-place-connection = in the network
label-place-call = at the server or the other side
label-place-unknown = not known

place-browser = Browser
place-connection = Connection
place-call = Call
place-unknown = Other

failure-microphone-denied = Microphone or camera not allowed
    .summary = The user or a policy denies the microphone or camera. JsSIP has this cause for every failed getUserMedia.
    .caller = This page is not allowed to use your microphone or camera. Please allow it in your browser and call again.

failure-no-microphone = No microphone or camera
    .summary = The browser finds no microphone or camera that meets the constraints of getUserMedia.
    .caller = Your browser found no suitable microphone or camera. Please connect one and call again.

failure-microphone-busy = Microphone or camera not working
    .summary = The browser is allowed to use the microphone or camera but cannot, often because another program is using it.
    .caller = Your microphone or camera does not work. Please close other programs that may be using it and call again.

failure-insecure-page = Page not secure
    .summary = The page was not loaded over HTTPS, so the browser does not offer getUserMedia.
    .caller = This page is not secure, so it cannot use your microphone. Please open the page at the address that begins with https and call again.

failure-webrtc-failure = WebRTC failure
    .summary = The browser cannot set up the media of the call, or the page has already closed its RTCPeerConnection.
    .caller = Your browser could not set up the call. Please reload the page and call again.

failure-no-connection = No connection to the server
    .summary = The WebSocket to the SIP server is not open, or sending a SIP message over it failed.
    .caller = Your phone has lost its connection. Please check your Internet access and call again.

failure-request-timeout = No response
    .summary = No final response or session refresh came in time. A missing response counts as 408 (RFC 3261 8.1.3.1).
    .caller = No answer came in time. Please try again.

failure-no-ack = No ACK
    .summary = The user answered the call, but no ACK for the 2xx response came, so the phone ended the call.
    .caller = You answered the call, but it could not be connected. Please call back.

failure-media-timeout = No media
    .summary = The ICE connection failed, so no RTP gets through, and JsSIP ends the call.
    .caller = The call ended because no sound or video came through. Please check your Internet access and call again.

failure-media-description = Unusable session description
    .summary = The SDP of the other side is missing, or the browser cannot use it.
    .caller = Your phone does not understand how the other phone sends sound or video.

failure-incompatible-media = Incompatible media
    .summary = The other side can use none of the media that were offered and sends 488 or 606.
    .caller = The phone you called does not support this kind of call.

failure-no-answer = No answer
    .summary = The call was not answered within the time limit of the called phone or the time in the Expires header field.
    .caller = The call was not answered in time.

failure-call-ended = Call ended
    .summary = The call is already over, usually because one of the two sides sent a BYE.
    .caller = The call has ended.

failure-call-canceled = Call canceled
    .summary = The caller canceled the call (487). JsSIP has this cause too if the INVITE times out or the connection fails.
    .caller = The call was ended before it was answered.

failure-dialog-lost = Call unknown to the other side
    .summary = A request within the call got 481 or 408, so the phone ended the call.
    .caller = This call no longer exists. It may have ended already.

failure-callee-busy = Callee busy
    .summary = The callee is busy and sends 486, or 600 if no other device can take the call either.
    .caller = The person you called is on another call. Please try again later.

failure-call-rejected = Call rejected
    .summary = The callee declines the call with 603, or a server rejects it with 403.
    .caller = The call was declined.

failure-callee-unavailable = Callee unavailable
    .summary = The callee cannot be reached now, or no longer at this address: the call got 480, 408, 410 or 430.
    .caller = The person you called cannot be reached.

failure-callee-not-found = Callee not found
    .summary = The server knows no user with the address in the Request-URI and sends 404 or 604.
    .caller = There is nobody at this number or address. Please check it.

failure-address-incomplete = Incomplete number
    .summary = Digits of the number are missing (484). JsSIP has this cause for 424 too, which is about a location.
    .caller = The number is not complete yet. Please add the missing digits.

failure-call-redirected = Call redirected
    .summary = The response is a 3xx with other addresses for the callee, which JsSIP does not call by itself.
    .caller = The person you called can be reached at a different address.

failure-not-signed-in = Not signed in
    .summary = The server asks for credentials with 401 or 407, and the phone has none that the server accepts.
    .caller = You need to sign in. Please check your user name and password.

failure-other-failure = Other failure
    .summary = The phone has an internal error, or JsSIP has no closer cause for the response code.
    .caller = The call failed. Please try again later.
