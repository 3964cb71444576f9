# Words of the dataset web-phone.

dataset = 웹폰의 호 실패
    .summary = 웹폰의 호가 실패한 이유를 JsSIP, SIP.js, 브라우저가 쓰는 이름별로, 발신자 안내문과 함께 정리했습니다.

column-id = 키
column-name = 실패
column-place = 실패한 곳
column-summary = 요약
column-caller = 발신자 안내문
column-jssip = JsSIP의 원인
column-sip-js = SIP.js의 메시지
column-browser = 브라우저의 오류
column-codes = 응답 코드
column-sources = 출처

linked-codes = 웹폰의 호 실패

label-place-browser = 브라우저
label-place-connection = 네트워크
label-place-call = 서버나 상대 쪽
label-place-unknown = 알 수 없음

place-browser = 브라우저
place-connection = 연결
place-call = 호
place-unknown = 기타

failure-microphone-denied = 마이크나 카메라가 허용되지 않음
    .summary = 사용자나 정책이 마이크나 카메라를 허용하지 않습니다. JsSIP는 getUserMedia가 실패하면 언제나 이 원인을 알립니다.
    .caller = 이 페이지는 마이크나 카메라를 사용할 수 없습니다. 브라우저에서 허용한 뒤 다시 걸어 주세요.

failure-no-microphone = 마이크나 카메라 없음
    .summary = getUserMedia에 지정된 제약 조건에 맞는 마이크나 카메라를 브라우저가 찾지 못했습니다.
    .caller = 사용할 수 있는 마이크나 카메라가 없습니다. 연결한 뒤 다시 걸어 주세요.

failure-microphone-busy = 마이크나 카메라가 작동하지 않음
    .summary = 브라우저에 마이크나 카메라가 허용되었지만 사용할 수 없습니다. 다른 프로그램이 사용 중일 때가 많습니다.
    .caller = 마이크나 카메라가 작동하지 않습니다. 마이크나 카메라를 쓰는 다른 프로그램이 있으면 닫고 다시 걸어 주세요.

failure-insecure-page = 안전하지 않은 페이지
    .summary = 페이지를 HTTPS로 불러오지 않아, 브라우저가 getUserMedia를 제공하지 않습니다.
    .caller = 안전하지 않은 페이지라서 마이크를 사용할 수 없습니다. https로 시작하는 주소로 접속한 뒤 다시 걸어 주세요.

failure-webrtc-failure = WebRTC 오류
    .summary = 브라우저가 호의 미디어를 설정하지 못했거나, 페이지가 RTCPeerConnection을 이미 닫았습니다.
    .caller = 브라우저에서 전화를 연결하지 못했습니다. 페이지를 새로 고치고 다시 걸어 주세요.

failure-no-connection = 서버와 연결되지 않음
    .summary = SIP 서버로 가는 WebSocket이 열려 있지 않거나, 그 WebSocket으로 SIP 메시지를 보내지 못했습니다.
    .caller = 전화 서비스와 연결이 끊겼습니다. 인터넷 연결을 확인하고 다시 걸어 주세요.

failure-request-timeout = 응답 없음
    .summary = 최종 응답이나 세션 갱신 요청이 제때 오지 않았습니다. 응답이 없으면 408로 간주합니다(RFC 3261 8.1.3.1절).
    .caller = 정해진 시간 안에 응답이 없었습니다. 다시 시도해 주세요.

failure-no-ack = ACK 없음
    .summary = 사용자가 전화를 받았지만 2xx 응답에 대한 ACK가 오지 않아, 전화기가 호를 끝냈습니다.
    .caller = 걸려 온 전화를 받았지만 연결되지 않았습니다. 상대방에게 전화를 걸어 주세요.

failure-media-timeout = 미디어가 전달되지 않음
    .summary = ICE 연결이 실패하여 RTP가 오갈 수 없으므로, JsSIP가 호를 끝냅니다.
    .caller = 소리나 화면이 전달되지 않아 통화가 끝났습니다. 인터넷 연결을 확인하고 다시 걸어 주세요.

failure-media-description = 사용할 수 없는 세션 설명
    .summary = 상대 쪽의 SDP가 없거나, 브라우저가 그 SDP를 사용할 수 없습니다.
    .caller = 이 전화기는 상대방 전화기가 소리나 화면을 보내는 방식을 지원하지 않습니다.

failure-incompatible-media = 호환되지 않는 미디어
    .summary = 상대 쪽이 제안된 미디어 가운데 아무것도 쓸 수 없어 488이나 606을 보냅니다.
    .caller = 상대방 전화기가 이런 종류의 통화를 지원하지 않습니다.

failure-no-answer = 전화를 받지 않음
    .summary = 수신자 전화기의 제한 시간이나 Expires 헤더 필드의 시간 안에 아무도 전화를 받지 않았습니다.
    .caller = 정해진 시간 안에 전화를 받지 않았습니다.

failure-call-ended = 호 종료
    .summary = 호가 이미 끝났습니다. 대개 어느 한쪽이 BYE를 보낸 것입니다.
    .caller = 통화가 종료되었습니다.

failure-call-canceled = 호 취소
    .summary = 발신자가 호를 취소했습니다(487). JsSIP는 INVITE가 시간 초과되거나 서버와의 연결이 실패해도 이 원인을 알립니다.
    .caller = 상대방이 받기 전에 전화가 종료되었습니다.

failure-dialog-lost = 상대 쪽이 모르는 호
    .summary = 다이얼로그 안에서 보낸 요청에 481이나 408이 와서, 전화기가 호를 끝냈습니다.
    .caller = 이 통화를 찾을 수 없습니다. 이미 끝났을 수 있습니다.

failure-callee-busy = 수신자 통화 중
    .summary = 수신자가 통화 중이라 486을 보내거나, 다른 단말도 받을 수 없으면 600을 보냅니다.
    .caller = 상대방이 통화 중입니다. 나중에 다시 걸어 주세요.

failure-call-rejected = 호 거절 또는 거부
    .summary = 수신자가 603으로 호를 거절하거나, 서버가 403으로 거부합니다.
    .caller = 전화가 거절되었습니다.

failure-callee-unavailable = 수신자에게 연결할 수 없음
    .summary = 지금은 수신자에게 연결할 수 없거나 수신자가 더는 이 주소에 없어, INVITE에 480, 408, 410 또는 430이 왔습니다.
    .caller = 상대방과 연결할 수 없습니다.

failure-callee-not-found = 수신자를 찾을 수 없음
    .summary = 서버가 Request-URI의 주소를 쓰는 사용자를 찾지 못해 404나 604를 보냅니다.
    .caller = 없는 번호나 주소입니다. 다시 확인해 주세요.

failure-address-incomplete = 불완전한 번호
    .summary = 번호의 자릿수가 모자랍니다(484). JsSIP는 위치 정보에 관한 424에도 이 원인을 씁니다.
    .caller = 번호가 아직 완전하지 않습니다. 나머지 번호를 눌러 주세요.

failure-call-redirected = 호 리디렉션
    .summary = 응답이 수신자의 다른 주소를 담은 3xx이며, JsSIP는 그 주소로 자동으로 호를 걸지 않습니다.
    .caller = 상대방에게 다른 주소로 연락할 수 있습니다.

failure-not-signed-in = 로그인되지 않음
    .summary = 서버가 401이나 407로 자격 증명을 요구하지만, 서버가 받아들일 자격 증명이 전화기에 없습니다.
    .caller = 로그인이 필요합니다. 사용자 이름과 비밀번호를 확인해 주세요.

failure-other-failure = 그 밖의 실패
    .summary = 전화기에 내부 오류가 났거나, 받은 응답 코드에 대한 더 구체적인 원인이 JsSIP에 없습니다.
    .caller = 전화를 연결하지 못했습니다. 나중에 다시 걸어 주세요.
