# Words of the SIP response codes, Korean: a translation of locales/en.
# A code's message holds its reason phrase; the attributes are described in CONTRIBUTING.md.

## The dataset

dataset = SIP 응답 코드
    .summary = 등록된 것이든 현장에서 발견된 것이든 세션 개시 프로토콜(SIP)의 모든 상태 코드를 사유 문구, 의미, 조치 방법, 발신자에게 보여 줄 안내문과 함께 정리했습니다.

## Column headings

column-code = 코드
column-status = 상태
column-canonical-phrase = 표준 문구
column-registry-phrase = 레지스트리의 문구
column-reason-phrase = 사유 문구
column-summary = 요약
column-description = 설명
column-action = 조치
column-caller = 발신자 안내문
column-methods = 메서드
column-method-scope = 적용 범위
column-headers = 헤더 필드
column-body = 메시지 본문
column-dialog-effect = 다이얼로그 안에서의 영향
column-client-action = 클라이언트 동작
column-phrase-detail = 더 구체적인 문구
column-reference = 참조
column-aliases = 다른 문구
column-found-in = 발견된 곳
column-origin = 문구의 출처

## Labels: status

label-status-registered = 등록됨
label-status-deprecated = 사용 중단 권고
label-status-historic = 옛 코드
label-status-draft = 초안 또는 사설
label-status-vendor = 벤더 고유

## Labels: which requests

label-method-scope-in-dialog-refresh = 다이얼로그 안에서 구독을 갱신할 때만
label-method-scope-out-of-dialog = 그 밖에 다이얼로그 밖에서 보내는 모든 요청

## Labels: header fields and message body

label-headers-level-must = 필수
label-headers-level-should = 권장
label-headers-level-may = 선택
label-headers-level-expected = 통상 포함
label-headers-when-choices-disclosed = 선택지를 공개해도 될 때
label-headers-when-invite = INVITE일 때
label-headers-when-invite-or-options = INVITE와 OPTIONS일 때
label-headers-when-matches-problem = 문제에 해당하는 것
label-headers-when-names-early-dialog = 끝난 얼리 다이얼로그를 가리킴
label-headers-when-names-final-code = 얼리 다이얼로그를 끝낸 최종 상태 코드를 담음
label-headers-when-options = OPTIONS일 때
label-headers-when-or-contact-expires = 또는 Contact의 expires 매개변수
label-headers-when-sec-agree = 보안 합의를 사용할 때
label-headers-when-second-invite = 먼저 온 INVITE를 처리하는 중에 두 번째 INVITE를 받았을 때: 0~10초 사이에서 무작위로 선택
label-headers-when-server-initiated = 서버가 합의를 시작할 때
label-headers-when-sips-not-allowed = SIPS가 허용되지 않을 때
label-headers-when-sips-required = SIPS가 필요할 때
label-headers-when-temporary = 일시적인 상태일 때
label-headers-when-unless-misused = 내용이 악용될 우려가 없을 때
label-body-content-alternatives = 대안 설명
label-body-content-failed-precondition = 충족되지 않은 사전 조건을 나타내는 SDP
label-body-content-media-capabilities = 지원하는 미디어
label-body-content-public-key = 암호화에 쓸 공개 키
label-body-level-should = 권장
label-body-level-may = 선택
label-body-level-expected = 통상 포함

## Labels: what a failure inside a dialog ends

label-dialog-effect-transaction = 트랜잭션만 종료
label-dialog-effect-usage = 용도(usage)는 종료되나 다이얼로그는 남을 수 있음
label-dialog-effect-dialog = 다이얼로그 전체 종료

## Labels: what the client does next

label-client-action-alternative-in-body = 본문에 설명된 서비스를 시도
label-client-action-as-483 = 483과 같이 처리
label-client-action-collect-more-digits = 번호를 더 입력받음
label-client-action-do-not-repeat = 반복하지 않음
label-client-action-do-not-repeat-without-user-consent = 사용자 동의 없이 반복하지 않음
label-client-action-may-retry-after-delay = 잠시 후 재시도 가능
label-client-action-may-retry-larger-interval = 세션 간격을 늘려 재시도 가능
label-client-action-may-retry-longer-expires = 만료 시간을 늘려 재시도 가능
label-client-action-may-retry-once = 한 번 재시도 가능
label-client-action-may-retry-other-priority = 다른 우선순위로 재시도 가능
label-client-action-may-retry-unmodified = 변경 없이 재시도 가능
label-client-action-may-retry-with-token = 전환 요청자 토큰을 붙여 재시도 가능
label-client-action-may-retry-without-outbound = outbound 없이 재시도 가능
label-client-action-obtain-consent = 동의를 얻음
label-client-action-permanent = 영구적이므로 재시도하지 않음
label-client-action-restart-initial-publication = 최초 발행부터 다시 시작
label-client-action-retry-after-glare-timer = 글레어 타이머 만료 후 재시도
label-client-action-retry-at-contact = Contact 주소로 재시도
label-client-action-retry-at-contact-and-update = Contact 주소로 재시도하고 그 주소를 저장
label-client-action-retry-later = 나중에 재시도
label-client-action-retry-reencrypted = 다시 암호화하여 재시도
label-client-action-retry-sip-uri = SIP URI로 재시도
label-client-action-retry-smaller-body = 본문을 줄여 재시도
label-client-action-retry-supported-media = 지원되는 미디어로 재시도
label-client-action-retry-via-proxy = 지정된 프록시를 거쳐 재시도
label-client-action-retry-with-corrected-location = 위치를 바로잡아 재시도
label-client-action-retry-with-credentials = 자격 증명을 넣어 재시도
label-client-action-retry-with-extensions = 필요한 확장 기능을 넣어 재시도
label-client-action-retry-without-extensions = 해당 확장 기능을 빼고 재시도
label-client-action-start-chosen-mechanism = 선택한 보안 메커니즘을 시작
label-client-action-try-alternate-server = 다른 서버를 시도
label-client-action-try-other-flow = 다른 플로를 시도
label-client-action-user-chooses = 사용자가 선택하게 함

## Labels: whether a more specific phrase is expected

label-phrase-detail-should = RFC가 권장함
label-phrase-detail-may = RFC가 허용함

## Classes

class-1xx = 임시 응답
    .summary = 요청을 계속 처리하고 있다는 뜻이며, UAC는 100이 아닌 알 수 없는 1xx 코드를 183처럼 처리합니다.

class-2xx = 성공
    .summary = 요청이 받아들여졌거나 처리가 끝났다는 뜻이며, UAC는 알 수 없는 2xx 코드를 200처럼 처리합니다.

class-3xx = 리디렉션
    .summary = 수신자가 다른 곳에 있거나 다른 서비스를 이용할 수 있다는 뜻이며, UAC는 알 수 없는 3xx 코드를 300처럼 처리합니다.

class-4xx = 요청 실패
    .summary = 이 서버는 요청을 받은 그대로는 처리하지 않는다는 뜻이며, UAC는 알 수 없는 4xx 코드를 400처럼 처리합니다.

class-5xx = 서버 실패
    .summary = 문제가 요청이 아니라 서버에 있다는 뜻이며, UAC는 알 수 없는 5xx 코드를 500처럼 처리합니다.

class-6xx = 전역 실패
    .summary = 사용자가 어느 위치에 있든 거부된다는 뜻이며, UAC는 알 수 없는 6xx 코드를 600처럼 처리합니다.

## 1xx Provisional

status-100 = 시도 중
    .summary = 다음 홉이 요청을 받아 처리하고 있으므로 INVITE를 재전송할 필요가 없습니다.
    .description = 다음 홉은 다른 응답을 200ms 안에 내보내지 못할 것 같으면 100을 보냅니다. 한 홉에서만 쓰이는 응답이므로 상태 유지 프록시는 이를 전달하지 않고, 보내는 쪽은 To 태그를 붙이지 않는 것이 원칙이며, 다이얼로그도 생기지 않습니다. INVITE 재전송은 멈추게 하지만 프록시의 Timer C는 재설정하지 않습니다. 이를 재설정하는 것은 101부터 199까지의 코드입니다(RFC 3261 16.7절). 180이나 183과 달리 수신자에 대해서는 아무것도 알려 주지 않습니다. INVITE가 아닌 요청에는 임시 응답 중 이것만 허용되며, UDP에서는 Timer E가 T2에 이르기 전에 보내면 안 됩니다(RFC 4320).
    .action = INVITE 재전송을 멈추고 계속 기다리십시오. 아직 수신자에게 벨이 울리는지 알 수 없으므로 통화 연결음을 들려주지 마십시오.
    .caller = 전화를 연결하고 있습니다. 잠시만 기다려 주세요.

status-101 = 다이얼로그 수립
    .summary = 미등록 코드로, 한 라이브러리의 문구 표에서 발견되었으며 UAC는 183처럼 처리합니다.
    .description = 101은 IANA 레지스트리에 등록된 적이 없으며, 이 문구는 belle-sip 라이브러리의 표에 나옵니다. 이런 목적에 별도의 코드는 필요하지 않습니다. RFC 3261에서는 To 태그가 있는 101부터 199까지의 응답이라면 무엇이든 얼리 다이얼로그를 만들며, 보통은 180이나 183이 그 역할을 합니다. 다이얼로그를 만들지 않는 100이나, 프로토콜을 전환하는 HTTP의 101과 혼동해서는 안 됩니다. RFC 3261 8.1.3.2절에 따라 이 코드를 모르는 UAC는 183으로 처리합니다.
    .action = 183으로 처리하고 최종 응답을 계속 기다리십시오. 직접 생성하지 말고 183을 보내십시오.
    .caller = 전화를 연결하는 중입니다. 잠시만 기다려 주세요.

status-180 = 전화벨 울림
    .summary = 수신자의 사용자 에이전트가 INVITE를 받아 사용자에게 벨을 울리려 하고 있습니다.
    .description = UAS는 수신자에게 벨을 울리기 시작하면 180을 보냅니다. 이 응답의 To 태그로 얼리 다이얼로그가 생기며, 포킹된 경우에는 태그가 서로 다른 응답이 여러 개 올 수 있습니다. Alert-Info로 통화 연결음을 지정할 수 있고, 지정이 없으면 얼리 미디어가 이미 들어오고 있지 않은 한 UAC가 직접 연결음을 만듭니다(RFC 3960). 벨이 울린다는 말 없이 진행 상황만 알리는 183과 다릅니다. RFC 3262를 쓰지 않으면 전달이 보장되지 않으며, 벨을 오래 울리는 UAS는 프록시가 호를 취소하지 않도록 임시 응답을 매분 다시 보내야 합니다(RFC 3261 13.3.1.1절).
    .action = 얼리 미디어가 들어오고 있지 않으면 로컬 통화 연결음을 들려주고 최종 응답을 계속 기다리십시오.
    .caller = 상대방의 전화벨이 울리고 있습니다.

status-181 = 통화 전달 중
    .summary = 서버가 처음 시도한 곳이 아닌 다른 목적지로 호를 보내고 있습니다.
    .description = 수신 측 서버는 수신자가 받지 않을 때처럼 직접 호를 다른 곳으로 돌릴 때 181을 보낼 수 있습니다. UAC가 Contact로 새 요청을 보내야 하는 302와 달리, UAC가 다시 할 일은 없습니다. 순수한 프록시는 임시 응답에 To 태그를 추가할 수 없으므로(RFC 3261 16.7절) 이 응답을 만들 수 없고, 이를 보내는 장비는 해당 호에 대해 UAS로 동작합니다. RFC 3261에는 새 목적지를 알리도록 정해진 헤더 필드가 없습니다. 보통 새 목적지에서 보낸 180이나 183이 다른 얼리 다이얼로그로 뒤따릅니다.
    .action = 최종 응답을 계속 기다리고 새 요청은 보내지 마십시오. 도움이 된다면 착신 전환 사실을 발신자에게 표시하십시오.
    .caller = 전화를 다른 곳으로 돌리고 있습니다. 잠시만 기다려 주세요.

status-182 = 대기 중
    .summary = 수신자가 아직 받을 수 없어, 서버가 호를 거부하지 않고 대기시키고 있습니다.
    .description = 콜센터 등의 서버는 수신자가 당장은 받을 수 없지만 나중에 호를 연결해 줄 수 있을 때 182를 보냅니다. 대기열이 없다면 480이나 486으로 응답했을 상황입니다. 사유 문구에 대기열의 길이나 예상 대기 시간을 적을 수 있고, 값이 바뀔 때마다 서버가 182를 다시 보낼 수 있습니다. 3분 동안 응답이 없으면 프록시가 INVITE를 취소할 수 있으므로(Timer C), 발신자가 기다리는 동안 UAS는 100이 아닌 임시 응답을 매분 보내야 합니다. INVITE는 최종 응답이 올 때까지 열려 있습니다.
    .action = 최종 응답을 계속 기다리고, 사유 문구에 대기 상황이 있으면 표시하십시오. 발신자가 포기하면 CANCEL을 보내십시오.
    .caller = 상대방이 아직 전화를 받을 수 없습니다. 연결 순서를 기다리고 있으니 끊지 말고 기다려 주세요.
    .detail =
        대기 중: 대기 통화 { $calls ->
           *[other] { $calls }건
        }, 예상 대기 시간 { $minutes ->
           *[other] { $minutes }분
        }

status-183 = 세션 진행
    .summary = 다른 1xx 코드로는 나타낼 수 없는 호 진행 상황을 알리며, 얼리 미디어가 함께 오는 경우가 많습니다.
    .description = UAS나 게이트웨이는 벨 울림(180), 전달(181), 대기(182) 중 어느 것도 아닌 진행 상황을 183으로 알립니다. 자세한 내용은 사유 문구, 헤더 필드, 메시지 본문에 담을 수 있습니다. 본문에 SDP가 있으면 얼리 미디어가 열려, 수신자가 받기도 전에 전화망의 신호음과 안내 방송을 듣게 되는 경우가 많으며, RFC 3398은 ISUP의 인밴드 정보를 이 코드로 변환합니다. To 태그가 있으므로 얼리 다이얼로그가 생깁니다. 이 클래스의 대체 코드이기도 해서, UAC는 100이 아닌 알 수 없는 1xx 코드를 183으로 처리합니다(RFC 3261 8.1.3.2절).
    .action = 얼리 미디어가 들어오면 들려주고 최종 응답을 계속 기다리십시오. 183만 보고 로컬 통화 연결음을 시작하지 마십시오.
    .caller = 전화를 연결하는 중입니다. 잠시만 기다려 주세요.
    .detail =
        { $progress ->
            [announcement] 세션 진행: 안내 방송 재생 중
            [tone] 세션 진행: 네트워크 신호음 재생 중
           *[other] 세션 진행
        }

status-199 = 얼리 다이얼로그 종료됨
    .summary = INVITE의 얼리 다이얼로그 하나가 끝났지만 트랜잭션 자체는 아직 열려 있습니다.
    .description = 포킹 프록시는 한 분기가 실패했지만 다른 분기가 아직 진행 중이어서 그 최종 응답을 보류하고 있을 때 199를 보냅니다(RFC 6228). 어느 얼리 다이얼로그가 끝났는지는 To 태그로 알 수 있고, Reason에는 이를 끝낸 최종 코드가 반드시 있어야 합니다. UAC가 Supported에 옵션 태그 199를 넣은 경우에만 보내며, UAC가 100rel을 필수로 요구했다면 프록시는 보내지 않습니다. 도중에 손실될 수 있으므로 이 응답에 의존하는 동작이 있어서는 안 됩니다. 487과 달리 최종 응답이 아니어서, 다른 얼리 다이얼로그는 계속 살아 있고 최종 응답이 뒤따릅니다.
    .action = 해당 얼리 다이얼로그의 미디어와 자원을 해제하고, 그 다이얼로그로 BYE를 보내지 말고 PRACK을 제외한 다른 요청도 더 보내지 마십시오. 최종 응답을 계속 기다리십시오.
    .caller = 상대방의 전화기 중 하나는 연결할 수 없게 되었습니다. 잠시만 기다려 주세요.

## 2xx Successful

status-200 = 성공
    .summary = 요청이 성공했으며, 응답에 담겨 오는 내용은 메서드에 따라 다릅니다.
    .description = INVITE에 대한 200은 수신자가 전화를 받았다는 뜻으로, Contact가 반드시 있어야 하고 Allow와 Supported를 넣는 것이 좋으며, SDP 오퍼/앤서 교환을 끝내거나 시작합니다. UAS는 ACK가 올 때까지 이 응답을 반복하고, 64*T1이 지나면 포기하고 BYE를 보냅니다. 포킹된 경우 To 태그가 다른 200이 여러 개 올 수 있으며, 각각 별도의 다이얼로그가 되고 각각 ACK가 필요합니다. CANCEL에 대한 200은 CANCEL을 받았다는 뜻일 뿐이고, INVITE는 따로 최종 응답, 보통은 487을 받습니다. REGISTER에 대한 200은 현재 바인딩을 Contact에 나열합니다.
    .action = INVITE라면 받은 200마다 ACK를 보내고, 원하지 않는 다이얼로그에는 BYE를 보내십시오. 다른 메서드라면 트랜잭션이 끝난 것으로 처리하십시오.
    .caller = 전화 또는 요청이 정상적으로 처리되었습니다.

status-202 = 수락
    .summary = 요청을 받아들였지만 결과는 아직 정해지지 않았으며, SIP 이벤트에는 더 이상 쓰지 않습니다.
    .description = 요청을 받아들였으나 끝내지는 못한 서버가 200 대신 202로 응답하던 코드입니다. 레지스트리에는 사용 중단 권고로 표시되어 있습니다. SUBSCRIBE와 NOTIFY(RFC 6665 8.3.1절), REFER(RFC 7647)에는 더 이상 쓰면 안 되며, 대신 200을 보내고 실제 상태는 NOTIFY로 알립니다. MESSAGE의 경우 RFC 3428은 내용을 저장하거나 넘겨주는 릴레이가 202로 응답하게 하는데, 수신자에게 전달되었음을 보장하지는 않습니다. 182 같은 임시 응답으로 보면 안 되며, 트랜잭션은 끝난 것입니다.
    .action = SUBSCRIBE, NOTIFY, REFER라면 200과 똑같이 처리하십시오. MESSAGE라면 메시지가 전달되었다고 간주하지 마십시오.
    .caller = 요청이 접수되었습니다. 완료될 때까지 시간이 걸릴 수 있습니다.

status-204 = 통지 없음
    .summary = 구독이 갱신되었으며, 바뀐 것이 없어 평소의 NOTIFY는 생략됩니다.
    .description = 통지자는 수립된 다이얼로그 안에서 Suppress-If-Match에 현재의 엔티티 태그를 담은 SUBSCRIBE를 받았을 때만 204를 보냅니다(RFC 5839). 구독은 200과 마찬가지로 성공하지만, 200이라면 뒤따랐을 NOTIFY를 보내지 않습니다. 새 유효 기간은 응답의 Expires에 있습니다. 구독자는 이벤트 상태와 구독 상태가 그대로인 것으로 보아야 합니다. 조건부 PUBLISH가 실패하는 412와는 다르고, HTTP의 204 No Content와는 관계가 없습니다.
    .action = 가지고 있는 이벤트 상태를 유지하고, NOTIFY를 기다리지 말고, Expires에 맞추어 갱신 타이머를 설정하십시오.
    .caller = 지난번 확인한 뒤로 바뀐 내용이 없습니다.

## 3xx Redirection

status-300 = 여러 선택지
    .summary = 이 주소가 여러 위치로 연결되어 있어 발신 측에서 하나를 골라야 합니다.
    .description = 리디렉션 서버나 UAS는 수신자를 여러 곳에서 찾을 수 있지만 요청을 직접 중계할 수 없거나 중계하려 하지 않을 때 300을 보냅니다. 선택지는 각각 Contact에 나열하는 것이 좋으며, q 매개변수로 순위를 매기는 경우가 많습니다. 메시지 본문에 선택지를 설명할 수도 있지만 그 형식은 정의된 적이 없습니다. RFC 3261에는 자동 선택 규칙이 없으므로 사용자 에이전트가 정해도 되고 사용자가 정해도 됩니다. 주소 자체가 여러 사용자에게 해당하는 485와는 다릅니다.
    .action = q 값에 따르거나 사용자에게 물어 Contact 목록에서 하나를 고르고, 그곳으로 요청을 보내십시오. 같은 URI를 두 번 시도하지 마십시오.
    .caller = 상대방에게 여러 곳으로 연락할 수 있습니다. 한 곳을 선택해 주세요.

status-301 = 영구 이동
    .summary = 사용자가 이 주소를 완전히 떠났으며, 새 주소는 Contact에 있습니다.
    .description = 리디렉션 서버나 UAS가 Contact에 새 주소를 담아 301을 보냅니다. 클라이언트는 그 주소로 다시 시도할 뿐 아니라 주소록, 디렉터리, 위치 캐시도 고치는 것이 좋으며, 이 점에서 새 주소가 한 번만 또는 만료될 때까지만 유효한 302와 다릅니다. 사용자가 떠났는데 새 주소를 모르면 410으로 응답합니다. 게이트웨이는 Q.850 원인 값 22의 진단 정보에 새 번호가 있을 때 이 응답을 만듭니다(RFC 3398).
    .action = Contact 주소로 다시 시도하고, 이전 주소 대신 그 주소를 저장하여 이후의 요청에 사용하십시오.
    .caller = 상대방의 주소가 바뀌었습니다. 앞으로는 새 주소를 사용해 주세요.

status-302 = 임시 이동
    .summary = 사용자가 지금은 다른 주소에 있으며, 요청을 보낼 곳은 Contact에 있습니다.
    .description = 리디렉션 서버나 착신 전환을 설정한 전화기가 302를 보냅니다. Contact의 URI가 새 요청의 Request-URI가 됩니다. 캐시해도 되는 기간은 Expires나 Contact의 expires 매개변수에 있고, 둘 다 없으면 이번 재시도에만 쓰고 캐시하면 안 됩니다. 캐시해 둔 URI로 실패하면 원래 URI를 한 번 더 시도할 수 있습니다. 301과 달리 주소록은 그대로 두며, 181과 달리 요청을 보낸 쪽이 움직여야 합니다.
    .action = Contact 주소로 다시 시도하되 URI마다 한 번만 시도하십시오. 명시된 만료 시간 동안만 캐시하고 원래 주소는 그대로 두십시오.
    .caller = 지금은 상대방에게 다른 주소로 연락할 수 있습니다.

status-303 = 다른 위치 참조
    .summary = 미등록 코드로, RFC 2543의 잔재이며 UAC는 300처럼 처리합니다.
    .description = 303은 IANA 레지스트리에 없습니다. RFC 2543은 의미를 설명하는 절도 없이 문법에만 이 코드를 실었고, RFC 3261에서 삭제되었으며, 이름은 HTTP 코드에서 온 것입니다. 한 스택(sipsorcery)은 한때 이 번호를 305에 해당하는 Use Proxy로 사용했습니다. 오늘날 서버가 리디렉션하려면 302를 보냅니다. RFC 3261 8.1.3.2절에 따라 UAC는 303을 300으로 처리하므로, Contact가 있으면 시도할 수 있습니다.
    .action = 300으로 처리하십시오. Contact 주소가 있으면 시도하고, 없으면 실패로 알리십시오. 이 코드를 생성하지 마십시오.
    .caller = 이 전화는 다른 주소로 안내되었습니다.

status-305 = 프록시 사용
    .summary = 수신자가 이 요청을 Contact에 지정한 프록시를 거쳐 받으려 합니다.
    .description = 305는 UAS만 생성할 수 있으며 프록시는 생성하면 안 됩니다. Contact에는 302처럼 수신자의 새 위치가 아니라 프록시의 URI가 들어 있습니다. 클라이언트는 이 요청 하나만 그 프록시를 거쳐 다시 보내며, 이 우회 경로를 이후의 요청을 위해 기억해 두라는 뜻은 아닙니다. 프록시가 407로 보내는 자격 증명 요구와도 다릅니다.
    .action = 이 요청 하나만 Contact의 프록시를 거쳐 다시 보내십시오. 수신자의 주소는 그대로 유지하십시오.
    .caller = 상대방에게 연결하려면 다른 경로를 거쳐야 합니다.

status-380 = 대체 서비스
    .summary = 호는 실패했지만, 도움이 될 만한 다른 서비스가 메시지 본문에 안내되어 있습니다.
    .description = 서버가 호를 완료하지 못했으나 다른 종류의 서비스를 알고 있어 메시지 본문에 설명한 것입니다. RFC 3261은 이 본문의 형식을 정의하지 않으므로 양쪽이 형식을 미리 합의한 경우에만 쓸모가 있습니다. 여기서 말하는 대안은 단순히 수신자의 다른 주소가 아니며, 그런 주소라면 300, 301, 302의 Contact로 알립니다. 본문을 읽지 못하는 UAC는 더 진행할 방법이 없습니다.
    .action = 메시지 본문을 이해할 수 있으면 거기에 설명된 대안을 제시하거나 사용하십시오. 그렇지 않으면 호가 실패했다고 알리십시오.
    .caller = 전화가 연결되지 않았지만 다른 서비스를 이용할 수 있습니다.

## 4xx Request Failure

status-400 = 잘못된 요청
    .summary = 서버가 요청을 해석하지 못했거나, 필수 요소가 빠졌거나 손상되었습니다.
    .description = 요청이 문법에 어긋나거나 Call-ID, CSeq 같은 필수 헤더 필드가 없으면 어느 서버나 UAS든 400을 보냅니다. 잘못된 부분을 알려 주는 헤더 필드가 없으므로 사유 문구에 적는 것이 좋습니다. 클라이언트는 모르는 4xx 코드를 받아도 400으로 처리합니다(RFC 3261 8.1.3.2절). RFC 5630은 한 요청 안에 SIP URI와 SIPS URI가 일관성 없이 섞여 있을 때 이 코드를 사용합니다. 형식은 올바르지만 정책에 따라 거부되는 요청에는 403을 보냅니다.
    .action = 사유 문구에 적힌 오류를 고친 다음 다시 보내십시오. 다이얼로그 안에서는 이 트랜잭션만 포기하십시오.
    .caller = 전화기가 보낸 내용을 상대 쪽에서 이해하지 못했습니다.
    .detail = 잘못된 요청: { $header } 헤더 필드가 없음

status-401 = 인증 필요
    .summary = UAS나 등록 서버가 자격 증명을 요구하며 WWW-Authenticate로 챌린지를 보냈습니다.
    .description = 401은 UAS나 등록 서버가 보내며, 프록시는 407을 사용합니다. 응답에는 WWW-Authenticate가 반드시 있어야 하고, 자격 증명은 Authorization에 담아 보냅니다. 전화기의 첫 REGISTER는 보통 401을 받는데, 이는 정상적인 Digest 절차의 일부이지 실패가 아닙니다. stale=true 없는 401이 두 번째로 와야 비로소 사용자 이름이나 비밀번호가 틀렸다고 볼 수 있습니다. CANCEL에는 챌린지를 보낼 수 없습니다(RFC 3261 22.1절).
    .action = 제시된 realm에 맞는 Authorization 헤더 필드를 넣고 CSeq 번호를 하나 올려 요청을 다시 보내십시오. 같은 자격 증명이 이미 거부되었다면 사용자에게 다시 확인하십시오.
    .caller = 로그인이 필요합니다. 사용자 이름과 비밀번호를 확인해 주세요.

status-402 = 결제 필요
    .summary = 장래의 용도로 예약된 코드이며, 어떤 SIP 규격도 의미를 부여하지 않습니다.
    .description = RFC 3261 21.4.3절은 이 코드를 예약만 해 두고 누가 보내는지, 어떻게 처리하는지 정의하지 않으므로, 과금이나 잔액, 요금제에 관한 뜻으로 읽어서는 안 됩니다. RFC 5057에 따르면 클라이언트는 이를 알 수 없는 4xx, 곧 400으로 처리합니다. 일부 선불 플랫폼은 자체 약속에 따라 이 코드를 보냅니다. 상업적인 이유로 거부할 때는 403이 호환성이 더 좋습니다.
    .action = 400으로 처리하십시오. 이 트랜잭션만 실패로 하고 다이얼로그는 유지하며, 요청을 그대로 반복하지 마십시오.
    .caller = 전화를 연결하지 못했습니다. 자세한 이유는 전달되지 않았습니다.

status-403 = 금지
    .summary = 서버가 요청을 이해했지만 정책에 따라 거부하며, 자격 증명을 보내도 소용이 없습니다.
    .description = 프록시, 등록 서버, UAS는 발신이 제한된 목적지로 거는 호나 해당 계정에 허용되지 않은 등록처럼 처리해 주지 않을 요청에 403을 보냅니다. 401이나 407과 달리 챌린지가 없습니다. RFC 4412는 보내는 쪽에 쓸 권한이 없는 Resource-Priority에, RFC 5626은 변조된 플로 토큰에, RFC 8224 6.2.2절은 너무 오래된 Date에 이 코드를 사용합니다. 수신자가 직접 거절하면 603이나 607이고, 608은 통화 분석 시스템이 보냅니다.
    .action = 다른 자격 증명으로도 요청을 반복하지 마십시오. 이 트랜잭션만 실패로 처리하십시오. 이미 수립된 다이얼로그는 계속됩니다.
    .caller = 이용 중인 전화 서비스에서 허용되지 않습니다. 다시 시도해도 연결되지 않습니다.
    .detail = Date가 너무 오래됨

status-404 = 찾을 수 없음
    .summary = Request-URI의 도메인에 그런 사용자가 없다는 것을 서버가 확실히 알고 있습니다.
    .description = 도메인을 담당하는 서버는 그런 사용자가 없을 때, 그리고 Request-URI의 도메인이 자신이 맡은 도메인이 아닐 때 404를 보냅니다. 존재하지만 등록되어 있지 않을 뿐인 사용자는 480, 완전히 떠난 사용자는 410입니다. 이 판정은 해당 서버에만 적용되며, 모든 위치에 대해 같은 말을 하는 것은 604입니다. Retry-After가 있을 수 있습니다. 다이얼로그 안에서는 거부된 URI가 상대방 자신의 Contact이므로 다이얼로그 전체가 소멸합니다(RFC 5057).
    .action = Request-URI를 확인하고 그대로 반복하지 마십시오. 다이얼로그 도중이라면 다이얼로그와 그 모든 용도(usage)를 포기하십시오.
    .caller = 없는 번호나 주소입니다. 다시 확인해 주세요.

status-405 = 메서드가 허용되지 않음
    .summary = 아는 메서드이지만 이 Request-URI에는 허용되지 않으며, 쓸 수 있는 메서드는 Allow에 있습니다.
    .description = UAS는 메서드를 알아보지만 이 주소에서는 지원하지 않을 때 405로 응답합니다. 응답에는 그 주소에서 쓸 수 있는 메서드를 담은 Allow가 반드시 있어야 합니다. 서버가 전혀 모르는 메서드에는 501을 보냅니다. 다이얼로그 안에서는 그 메서드가 해당 용도(usage)에 꼭 필요한 경우에만 용도가 끝나며, 이를테면 INFO가 거부되면 트랜잭션 하나만 실패합니다(RFC 5057).
    .action = Allow를 읽고 거기에 있는 메서드를 사용하거나 이 기능을 포기하십시오. 같은 메서드를 이 주소로 다시 보내지 마십시오.
    .caller = 상대 쪽에서 이 동작을 허용하지 않습니다.

status-406 = 수락할 수 없음
    .summary = 대상이 Accept 헤더 필드가 허용하는 응답 본문을 만들 수 없습니다.
    .description = 통화의 미디어가 아니라 응답의 형식에 관한 코드로, UAS가 만들 수 있는 어떤 것도 요청의 Accept 헤더 필드와 맞지 않는다는 뜻입니다. RFC 6665는 통지자가 NOTIFY에 담을 수 있는 본문 가운데 SUBSCRIBE의 Accept에 맞는 것이 하나도 없을 때 이 코드를 사용하게 합니다. 반대로 UAS가 요청 본문을 읽지 못하면 415입니다. 받아들일 수 없는 세션 설명은 488입니다. 606과 문구가 같으므로 번호로만 둘을 구별할 수 있습니다.
    .action = Accept 헤더 필드의 범위를 넓히거나 필드를 빼고 요청을 다시 보내십시오. 기존 다이얼로그에는 영향이 없습니다.
    .caller = 상대 쪽에서 이 전화기가 받을 수 있는 형식으로 응답하지 못합니다.

status-407 = 프록시 인증 필요
    .summary = 경로상의 프록시가 자격 증명을 요구하며 Proxy-Authenticate로 챌린지를 보냈습니다.
    .description = 407은 프록시만 보내며, 주로 아웃바운드 프록시나 게이트웨이 앞단의 프록시가 보냅니다. UAS나 등록 서버는 401을 사용합니다. Proxy-Authenticate가 필수이고 여기에 realm이 있습니다. UAC는 Proxy-Authorization으로 응답하며, 어떤 프록시도 이를 대신 추가할 수 없습니다. 포킹된 경우 여러 프록시의 챌린지가 한 응답에 모여 올 수 있고, realm마다 별도의 자격 증명이 필요합니다(RFC 3261 22.3절).
    .action = 제시된 모든 realm에 대해 Proxy-Authorization을 넣고 CSeq 번호를 하나 올려 요청을 다시 보내십시오. 같은 Call-ID를 쓰는 이후의 요청에도 이 자격 증명을 사용하십시오.
    .caller = 전화를 연결하려면 전화 서비스에 로그인해야 합니다.

status-408 = 요청 시간 초과
    .summary = 수신자의 위치를 찾는 동안 시간이 다하는 등, 제때 최종 응답을 얻지 못했습니다.
    .description = 프록시는 INVITE에 대한 최종 응답 없이 자신의 타이머가 만료되면 408을 보내며, UAC는 자신의 타임아웃도 408을 받은 것처럼 처리합니다. INVITE가 아닌 요청에서는 항상 너무 늦게 도착하게 되므로 RFC 4320이 금지합니다. 반면 504는 서버가 자신이 의존하는 다른 서버의 응답을 기다렸으나 받지 못했다는 뜻입니다. 다이얼로그 안에서는 실제 타임아웃으로 간주되어, RFC 3261에 따르면 UAC가 통화를 끝내지만 RFC 5057은 이를 해당 용도(usage)로 좁힙니다.
    .action = 필요하면 나중에 언제든 같은 요청을 그대로 다시 보내십시오. re-INVITE에 408이 오면 BYE로 통화를 끝내십시오.
    .caller = 시간 안에 응답이 없었습니다. 다시 시도해 주세요.

status-409 = 충돌
    .summary = 미등록 코드로, 기존 등록과 모순되는 REGISTER에 쓰던 RFC 2543의 코드입니다.
    .description = 레지스트리에 없는 코드입니다. RFC 2543 7.4.10절은 REGISTER의 action 매개변수가 이미 있는 등록과 모순될 때 쓰도록 정의했습니다. RFC 3261은 이 매개변수와 코드를 모두 삭제했습니다. PJSIP, OpenSIPS, sofia-sip 등의 표에 남아 있으므로 사설 서버가 아직 보낼 수도 있습니다. 충돌하는 re-INVITE 요청은 별개의 문제이며 491을 받습니다.
    .action = 400으로 처리하십시오. REGISTER라면 현재 바인딩을 조회하여 방해가 되는 것을 지운 다음 다시 등록하십시오.
    .caller = 다른 로그인과 충돌하여 전화기가 로그인하지 못했습니다.

status-410 = 더 이상 존재하지 않음
    .summary = 사용자나 자원이 이 서버에서 완전히 없어졌고, 새 주소도 알 수 없습니다.
    .description = 서버는 이 주소가 예전에 존재했으며 다시 돌아오지 않는다는 것을 알 때만 410을 보내고, 영구적인지 알 수 없다면 404를 쓰는 것이 좋습니다. 새 주소를 안다면 301로 리디렉션합니다. 게이트웨이는 Q.850 원인 값 22, 곧 번호 변경인데 새 번호가 주어지지 않았을 때 이 코드를 보냅니다(RFC 3398). 다이얼로그 안에서 이 응답을 받으면 다이얼로그와 그 모든 용도(usage)가 소멸합니다(RFC 5057).
    .action = 이 주소의 사용을 중지하고 주소록과 캐시에서 지우십시오. 다이얼로그 도중이라면 다이얼로그를 포기하십시오.
    .caller = 이 번호나 주소는 더 이상 사용되지 않습니다.

status-411 = 길이 정보 필요
    .summary = 미등록 코드로, Content-Length가 없는 요청에 쓰던 RFC 2543의 코드입니다.
    .description = 레지스트리에 없는 코드입니다. RFC 2543 7.4.12절이 Content-Length가 없는 요청을 위해 HTTP에서 가져왔고, RFC 3261에서 삭제되었습니다. Content-Length는 TCP 같은 스트림 전송에서 필수이며(RFC 3261 18.3절), 여기에 문제가 있으면 오늘날에는 400을 보냅니다. PJSIP, OpenSIPS, sofia-sip 등의 표에는 아직 남아 있습니다. 크기에 관한 코드가 아니며, 본문이 너무 크면 413입니다.
    .action = 400으로 처리하십시오. 올바른 Content-Length 헤더 필드를 넣어 요청을 다시 보내십시오.
    .caller = 전화기가 상대 쪽에 필요한 정보를 빠뜨렸습니다.

status-412 = 조건부 요청 실패
    .summary = PUBLISH의 SIP-If-Match에 있는 엔티티 태그와 일치하는 이벤트 상태가 저장되어 있지 않습니다.
    .description = 이벤트 상태 컴포지터는 SIP-If-Match의 엔티티 태그를 모르면 PUBLISH를 412로 거부하며, 대개는 갱신이 도착하기 전에 발행이 만료된 경우입니다(RFC 3903). 이벤트 발행에만 쓰이는 코드입니다. INVITE의 미디어 사전 조건이 충족되지 않은 것은 580이며, HTTP에서 412에 쓰는 문구는 SIP의 문구가 아닙니다. 너무 짧은 유효 기간을 요청한 발행에는 423을 보냅니다.
    .action = 그 엔티티 태그를 버리고 해당 PUBLISH를 반복하지 마십시오. SIP-If-Match 없이 전체 상태를 새로 발행하십시오.
    .caller = 이전 상태 정보가 만료되어 내 상태를 업데이트하지 못했습니다.

status-413 = 요청 엔티티가 너무 큼
    .summary = 메시지 본문의 크기가 서버의 허용 한도를 넘었습니다.
    .description = 이 제한은 메시지 본문에만 해당하며, 메시지 전체가 너무 길면 513, Request-URI가 너무 길면 414입니다. 일시적인 자원 부족이라면 Retry-After로 가장 빠른 재시도 시점을 알려 주는 것이 좋습니다. 클라이언트가 전송을 멈추도록 서버가 연결을 끊을 수도 있습니다. 허용되는 크기를 알려 주는 헤더 필드는 없습니다.
    .action = 본문을 빼거나 줄여서 요청을 다시 보내십시오. Retry-After가 있으면 그 시간만큼 기다린 뒤 다시 시도하십시오.
    .caller = 보낸 내용이 너무 커서 상대 쪽에서 받을 수 없습니다. 크기를 줄여서 보내 주세요.

status-414 = Request-URI가 너무 김
    .summary = Request-URI의 길이가 서버의 처리 한도를 넘었습니다.
    .description = 프록시나 UAS는 Request-URI의 길이만을 이유로 414를 보내며, 본문이 너무 크면 413, 메시지가 너무 크면 513입니다. 흔한 원인은 매우 긴 URI 매개변수나 URI에 포함된 헤더로, 리디렉션이나 Refer-To를 거치면서 붙는 경우가 많습니다. 문구에 대해서는 RFC 3261의 내용이 서로 어긋납니다. 25.1절에는 RFC 2543의 Too Large라는 표현이 남아 있지만, 21.4.12절과 레지스트리에는 Too Long으로 되어 있습니다.
    .action = 포함된 헤더나 불필요한 매개변수를 빼는 등의 방법으로 Request-URI를 줄이십시오. 그대로 반복하지 마십시오.
    .caller = 입력한 주소가 너무 깁니다. 다시 확인해 주세요.

status-415 = 지원되지 않는 매체 유형
    .summary = 서버가 요청 메시지 본문의 유형, 인코딩 또는 언어를 처리할 수 없습니다.
    .description = UAS는 선택 사항이 아닌 본문 부분의 유형, 인코딩, 언어를 이해하지 못할 때 415를 보냅니다. 어느 것이 문제인지에 따라, 응답은 받아들일 수 있는 값을 Accept, Accept-Encoding, Accept-Language 중 해당하는 것에 반드시 담아야 합니다. 코덱에 관한 코드가 아니며, SDP를 이해했지만 합의할 수 없으면 488입니다. RFC 6086은 INFO의 본문이 해당 Info Package에 속하지 않을 때도 이 코드를 사용합니다. UAC가 받을 수 없는 응답 본문에 대한 코드는 406입니다.
    .action = 응답에 나열된 유형, 인코딩, 언어에 맞게 내용을 제한하여 요청을 다시 보내십시오.
    .caller = 보낸 내용은 상대 쪽에서 열 수 없는 종류입니다.

status-416 = 지원되지 않는 URI 체계
    .summary = tel이나 sips 같은 Request-URI의 체계를 서버가 알지 못합니다.
    .description = 프록시나 UAS는 Request-URI의 체계를 해석할 수 없을 때 416을 보내며, To에 있는 체계를 모르는 것은 이유가 되지 않습니다. RFC 3261에 따르면 UAC는 SIP URI로 다시 시도합니다. 다만 SIPS URI가 거부되었을 때 이를 자동으로 하면 모르는 사이에 보호가 사라지므로 RFC 5630은 이를 금지합니다. SIPS를 알지만 원하지 않는 UAS는 Warning 380을 담아 480을 보냅니다. 다이얼로그 안에서 이 응답을 받으면 다이얼로그가 소멸합니다.
    .action = SIP URI로 요청을 다시 보내되, 사용자의 동의 없이 SIPS를 SIP로 바꾸지 마십시오. 다이얼로그 도중이라면 다이얼로그를 포기하십시오.
    .caller = 지원되지 않는 종류의 주소입니다. 다른 주소로 시도해 주세요.

status-417 = 알 수 없는 Resource-Priority
    .summary = 요청이 Resource-Priority를 이해할 것을 요구하지만, 이해할 수 있는 값이 하나도 없습니다.
    .description = RFC 4412 4.6.2절은 요청의 Require에 옵션 태그 resource-priority가 있을 때만 417을 허용하며, 없다면 모르는 값은 무시되고 요청은 기본 우선순위를 받습니다. 받아들일 수 있는 네임스페이스와 값은 Accept-Resource-Priority에 나열할 수 있습니다. 아는 우선순위이지만 보내는 쪽이 쓸 수 없는 것이라면 403입니다. 일부 Kamailio 표에는 417에 420의 문구가 잘못 들어가 있습니다.
    .action = Accept-Resource-Priority에 있는 값 가운데 사용 권한이 있는 것을 고르거나 필수 요구를 빼고 요청을 다시 보내십시오.
    .caller = 이 전화에 지정된 우선순위를 상대 쪽에서 인식하지 못합니다.

status-420 = 잘못된 확장 기능
    .summary = Require 또는 Proxy-Require에 서버가 지원하지 않는 옵션 태그가 있습니다.
    .description = UAS는 Require 때문에, 프록시는 Proxy-Require 때문에 420을 보냅니다. 응답의 Unsupported에는 이해하지 못한 옵션 태그를 반드시 나열해야 합니다. 여기서 확장 기능이란 100rel이나 timer 같은 프로토콜 옵션이며, 전화 회선과는 관계가 없습니다. 반대의 경우는 421로, 클라이언트가 제시하지 않은 옵션을 서버가 필요로 할 때입니다. CANCEL, 그리고 2xx가 아닌 응답에 대한 ACK에는 두 헤더 필드 모두 넣으면 안 됩니다.
    .action = Unsupported에 나열된 옵션 태그를 빼고 요청을 다시 보내십시오. 그중 하나라도 꼭 필요하다면 실패로 처리하십시오.
    .caller = 이 통화에 필요한 기능을 상대 쪽에서 지원하지 않습니다.

status-421 = 확장 기능 필요
    .summary = UAS가 필요로 하는 프로토콜 옵션이 요청의 Supported 헤더 필드에 없습니다.
    .description = 응답의 Require에는 서버가 요구하는 옵션 태그가 반드시 있어야 합니다. 이는 프로토콜 옵션이며, 전화 회선과는 관계가 없습니다. 서버는 가능하면 기본 SIP로 동작하는 것이 좋으므로 RFC 3261은 421의 사용을 권하지 않습니다. RFC 3329는 정책상 sec-agree가 필요한데 클라이언트가 제시하지 않았을 때 이 코드를 쓰도록 규정합니다. 이때 Security-Server도 함께 보내며, sec-agree를 제시한 클라이언트에는 494로 응답합니다. 반대의 경우는 420입니다.
    .action = Require에 있는 옵션 태그가 구현되어 있으면 Supported에 넣어 요청을 다시 보내십시오. 그렇지 않으면 포기하십시오.
    .caller = 상대 쪽에서 요구하는 기능이 이 전화기에 없습니다.

status-422 = 세션 간격이 너무 짧음
    .summary = Session-Expires가 프록시나 UAS의 최솟값보다 작으며, 그 최솟값은 Min-SE에 있습니다.
    .description = 프록시나 UAS는 INVITE나 UPDATE의 세션 타이머가 자신이 허용하는 것보다 잦은 갱신을 요구할 때 이를 거부합니다. 허용되는 가장 짧은 간격을 초 단위로 담은 Min-SE가 필수이며, 요청에 이 필드가 없으면 90초가 적용됩니다. 경로상의 프록시가 저마다 거부할 수 있으므로 여러 번 주고받게 될 수 있습니다. 이 코드는 RFC 4028의 세션 타이머에 관한 것이고, 423은 등록, 구독, 발행의 유효 기간에 관한 것입니다.
    .action = Min-SE를 지금까지 받은 가장 큰 값으로, Session-Expires를 그 이상으로 설정하여 요청을 다시 보내십시오.
    .caller = 타이머 설정 때문에 전화를 연결하지 못했습니다. 다시 시도해 주세요.

status-423 = 간격이 너무 짧음
    .summary = 요청한 유효 기간이 서버가 허용하는 것보다 짧으며, 최솟값은 Min-Expires에 있습니다.
    .description = 등록 서버, 통지자, 이벤트 상태 컴포지터가 각각 REGISTER, SUBSCRIBE, PUBLISH에 대해 423을 보냅니다. 가장 짧은 유효 기간을 초 단위로 담은 Min-Expires가 필수입니다. 등록 서버는 영보다 길고 한 시간보다 짧으면서 자신의 최솟값에도 못 미치는 간격만 거부할 수 있으며(RFC 3261 10.3절), RFC 6665는 SUBSCRIBE에 같은 한계를 둡니다. 따라서 유효 기간을 영으로 하여 바인딩을 지울 때는 423을 받는 일이 없습니다. INVITE의 세션 타이머에는 별도의 코드 422가 있습니다.
    .action = 요청에 있는 모든 만료 값을 Min-Expires의 값 이상으로 올려 다시 보내십시오.
    .caller = 전화기가 요청한 로그인 유지 시간이 너무 짧습니다. 시간을 더 길게 설정해야 합니다.

status-424 = 잘못된 위치 정보
    .summary = 요청과 함께 보낸 위치가 형식에 맞지 않거나, 쓰기에 부족하거나, 가져올 수 없습니다.
    .description = RFC 6442가 위치를 전달하는 요청, 특히 긴급 호를 위해 424를 정의합니다. Geolocation-Error가 필수이며, 쓸 수 없는 위치는 100, 권한이 없는 경우는 200부터 202까지, 참조를 해석할 수 없는 경우는 300과 같이 더 세부적인 코드를 담습니다. 위치를 더 정확히 아는 프록시는 응답의 본문에 올바른 위치를 넣을 수 있습니다. 424를 전달만 하는 중간 장비는 위치 데이터를 건드리면 안 됩니다.
    .action = Geolocation-Error를 읽고, 위치를 고치거나 본문에 있는 위치를 받아들여 새 요청을 보내십시오.
    .caller = 위치 정보를 사용할 수 없습니다. 위치 설정을 확인해 주세요.

status-425 = 잘못된 경보 메시지
    .summary = 요청에 담긴 긴급 경보(CAP)의 형식이 크게 잘못되어 누구도 조치할 수 없습니다.
    .description = RFC 8876이 공통 경보 프로토콜의 경보를 주로 MESSAGE에 담아 보내는, 데이터만으로 이루어진 긴급 호를 위해 425를 정의합니다. AlertMsg-Error가 필수이며 100부터 103까지의 코드 중 하나를 담습니다. 요청에서 달리 쓸 수 있는 내용이 전혀 없을 때만 맞는 코드이고, 경보가 아예 없는 요청에 이 코드로 응답하면 안 됩니다. 다이얼로그를 끝내서도 안 됩니다. HTTP는 425를 다른 뜻으로 쓰며, 대부분의 SIP 스택에는 이 코드가 없습니다.
    .action = AlertMsg-Error에 따라 경보를 고쳐 즉시 다시 보내십시오. 기존 다이얼로그는 유지하십시오.
    .caller = 보낸 경보를 이해할 수 없었습니다. 다시 보내거나 전화로 도움을 요청해 주세요.

status-428 = Identity 헤더 사용
    .summary = 정책상 서명된 Identity 헤더 필드가 필요하지만, 요청에 쓸 수 있는 것이 없습니다.
    .description = 검증 서비스는 정책상 Identity가 필요한데 요청에 이 헤더 필드가 없거나, ppt 매개변수의 PASSporT 유형이 지원되지 않는 것만 있을 때 428을 보냅니다(RFC 8224 6.2.2절). 뒤의 경우에는 문구로 지원되는 형식을 요구할 수 있습니다. 가져올 수 없는 자격 증명은 436, 지원되지 않는 자격 증명은 437, 잘못된 서명은 438입니다. 오래된 문서는 RFC 4474를 인용하지만, 이는 RFC 8224로 대체되었습니다.
    .action = 검증자가 지원하는 PASSporT 유형으로 인증 서비스가 요청에 서명하게 한 다음 다시 보내십시오.
    .caller = 상대 쪽에서 전화를 받기 전에 발신 번호의 인증을 요구합니다.
    .detail = 지원되는 PASSporT 형식 사용

status-429 = 전환 요청자 신원 필요
    .summary = REFER에 따라 보낸 요청이나 REFER 자체에 유효하게 서명된 Referred-By 토큰이 없습니다.
    .description = 호 전환에서 전환 대상은 Referred-By 토큰(RFC 3892)이 없거나 오래되었거나 유효하지 않으면 429를 보내고, REFER를 받은 쪽(referee)은 그 결과를 NOTIFY의 message/sipfrag 본문에 담아 전환 요청자(referrer)에게 전합니다. REFER를 받은 쪽이 직접 REFER에 429로 응답할 수도 있습니다. 이 토큰은 전환을 요청한 사람을 보증하며, 요청을 보낸 쪽 자신의 증명은 428로 요구합니다. FreeSWITCH는 429에 436의 의미를 붙여 놓았습니다.
    .action = 전환 요청자라면 서명된 Referred-By 토큰을 넣어 새 REFER를 보내십시오. REFER를 받은 쪽이라면 429를 NOTIFY로 알리십시오.
    .caller = 누가 요청했는지 확인할 수 없어 통화 전환이 거부되었습니다.

status-430 = 플로 실패
    .summary = 에지 프록시와 단말 사이의 이 연결이 끊어졌지만, 다른 플로는 아직 쓸 수 있을지도 모릅니다.
    .description = RFC 5626에 따라 프록시 사이에서 오가는 코드로, 플로 토큰이 가리키는 플로가 더 이상 없음을 에지 프록시가 권한 프록시(authoritative proxy)에 알립니다. instance-id와 address-of-record가 같은, 같은 단말의 다른 플로는 살아 있을 수 있습니다. 종단에서 이 코드를 볼 일은 없어야 합니다. 변조된 플로 토큰에는 403을 보내고, 첫 홉이 플로를 유지할 수 없으면 439가 됩니다.
    .action = 권한 프록시라면 instance-id와 address-of-record가 같은 다른 플로를 시도하십시오. 종단이라면 400으로 처리하십시오.
    .caller = 상대방 전화기와의 연결이 끊어졌습니다. 다시 시도해 주세요.

status-433 = 익명 발신이 허용되지 않음
    .summary = 발신자가 자신의 신원을 숨겼기 때문에 요청이 거부되었습니다.
    .description = 주로 수신자를 대신하는 서버가, 발신자가 일부러 신원을 숨겼을 때 433을 보냅니다. From의 도메인이 anonymous.invalid이거나 표시 이름이 Anonymous인 경우, 또는 Privacy에 id나 user가 있는 경우입니다(RFC 5079). P-Asserted-Identity가 없다는 것만으로는 이유가 되지 않습니다. 403을 쓰면 익명이 이유라는 사실이 드러나지 않고, 428은 이름이 보이는 것만이 아니라 서명된 증명을 요구합니다. 다이얼로그 안에서는 다이얼로그도 용도(usage)도 끝나지 않아야 합니다.
    .action = 익명을 해제하고 다시 보내기 전에 사용자의 동의를 구하십시오. 절대 임의로 해제하지 마십시오.
    .caller = 상대방이 발신 번호 표시 제한 전화를 받지 않습니다.

status-436 = 잘못된 Identity 정보
    .summary = 검증자가 요청의 어느 Identity 헤더 필드에 대해서도 자격 증명을 가져오지 못했습니다.
    .description = 검증 서비스는 요청의 모든 Identity 헤더 필드에 대해 info 매개변수의 URI를 해석할 수 없거나 그 URI가 가리키는 자격 증명을 얻을 수 없을 때 436을 보냅니다(RFC 8224 6.2.2절). info가 접근 가능한 위치를 가리키게 하면 해결됩니다. 얻었지만 받아들일 수 없는 자격 증명은 437, 검증되지 않는 서명은 438입니다. 아직 많은 스택이 하이픈이 들어간 RFC 4474의 문구를 출력합니다.
    .action = 검증자가 접근할 수 있는 info URI로 요청에 새로 서명하게 한 다음 다시 보내십시오.
    .caller = 발신 번호의 인증 정보를 가져올 수 없어 전화가 거부되었습니다.

status-437 = 지원되지 않는 자격 증명
    .summary = 검증자가 서명에 쓰인 자격 증명을 확보했지만 신뢰하지 않거나 지원하지 않습니다.
    .description = info 매개변수가 가리키는 자격 증명은 확보했으나, 그 인증 기관을 신뢰하지 않거나 알고리즘을 지원하지 않는다는 뜻입니다(RFC 8224 6.2.2절). 반면 436은 자격 증명을 아예 얻지 못한 것이고, 438은 서명 자체가 검증에 실패한 것입니다. RFC 4474의 문구에는 인증서라고 되어 있었으나 RFC 8224 13.2절에서 문구가 바뀌었으며, 대부분의 스택은 아직 옛 문구를 보냅니다.
    .action = 검증자가 받아들이는 인증 기관의 자격 증명과 알고리즘으로 요청에 서명하게 하십시오. 같은 서명으로는 다시 실패합니다.
    .caller = 발신 번호의 인증 방식이 이곳에서 인정되지 않습니다.

status-438 = 유효하지 않은 Identity 헤더
    .summary = 요청의 어느 Identity 헤더 필드에도 검증을 통과하는 PASSporT가 없습니다.
    .description = 검증 서비스는 깨진 서명을 거부하는 정책이 있고 요청의 Identity 헤더 필드 중 검증을 통과하는 것이 하나도 없을 때 438을 보냅니다(RFC 8224 6.2.2절). 위조만이 원인은 아니며, 중간에 Date를 바꾸는 프록시도 서명을 깨뜨립니다. PASSporT의 전체 형식이라면 이를 바로잡을 수 있지만, 축약 형식은 헤더 필드로부터 다시 만들어야 합니다. 서명이 없으면 428이고, Date가 너무 오래되었을 뿐이라면 403입니다.
    .action = 축약 형식을 보냈다면 전체 형식의 PASSporT로 요청을 다시 보내되, 한 번만 하십시오.
    .caller = 발신 번호의 인증 정보가 유효하지 않아 전화가 거부되었습니다.

status-439 = 첫 홉이 outbound를 지원하지 않음
    .summary = 등록 서버는 outbound를 지원하지만 경로상의 첫 프록시가 지원하지 않습니다.
    .description = 자신이 첫 홉이 아닌 등록 서버는 REGISTER에 reg-id가 있고 Supported에 outbound가 있는데, Path의 첫 URI에 ob 매개변수가 없거나 Path 자체가 없을 때 439를 보냅니다(RFC 5626 6절). 요청에 reg-id와 옵션 태그 outbound 중 하나라도 없으면 이 코드를 사용하면 안 됩니다. 연결이 끊어졌음을 알리는 430과 달리, 첫 홉에 기능이 없음을 알립니다. 초기의 한 신원 관련 초안이 이 번호를 오래된 날짜를 나타내는 데 썼지만, 그 의미로 등록된 적은 없습니다.
    .action = 로컬 정책이 허용하면 outbound 없이 등록하거나, 다른 아웃바운드 프록시를 시도하십시오.
    .caller = 전화기가 요청한 기능이 네트워크에 없어 로그인하지 못했습니다.

status-440 = Max-Breadth 초과
    .summary = 프록시에 필요한 병렬 분기가 이 요청에 남은 Max-Breadth보다 많습니다.
    .description = 포킹 프록시는 남은 Max-Breadth가 대상의 수에 비해 너무 작고, 하나씩 차례로 포킹하지도 리디렉션하지도 않을 때 440을 보냅니다(RFC 5393 5.3.3절). 이 한도는 병렬 분기의 수를 세며 분기끼리 나누어 갖는 것이고, 다 쓰면 483이 되는 Max-Forwards는 차례로 거치는 홉을 셉니다. 둘 다 포킹 루프로 인한 증폭을 억제합니다. 발신자는 모든 목적지가 시도되지는 않았음을 알 수 있습니다.
    .action = 483과 같이 처리하십시오. 라우팅을 고치거나 범위가 더 좁은 대상으로 거십시오. 요청을 그대로 반복하지 마십시오.
    .caller = 한꺼번에 울려야 할 전화기가 너무 많아 연결하지 못했습니다.

status-469 = 잘못된 Info Package
    .summary = INFO 요청에 쓰인 Info Package가 받는 쪽에서 Recv-Info로 알린 것이 아닙니다.
    .description = 사용자 에이전트는 Info-Package 헤더 필드에 자신이 받겠다고 선언하지 않은 패키지가 있으면 반드시 469로 응답해야 합니다(RFC 6086 4.2.2절). 응답의 Recv-Info는 현재의 목록을 나열할 뿐 이를 바꾸지 않습니다. 다이얼로그와 INVITE 용도(usage)는 유지되어야 합니다. 아는 패키지이지만 본문 유형이 그 패키지에 속하지 않으면 415이고, SUBSCRIBE의 이벤트 패키지를 모르면 489입니다.
    .action = 이 다이얼로그에서는 이 패키지를 더 보내지 말고, Recv-Info에 있는 것으로 대신할 수 있으면 그것을 사용하며, 통화는 유지하십시오.
    .caller = 상대방 전화기가 이 추가 정보를 받을 수 없습니다. 통화는 계속됩니다.

status-470 = 동의 필요
    .summary = URI 목록에 릴레이가 아직 동의를 받지 못한 수신 대상이 하나 이상 있습니다.
    .description = 그룹 메시지 서버나 회의 서버처럼 URI 목록을 처리하는 릴레이가 470을 보내며, 이때는 이미 동의한 사람을 포함하여 목록의 누구에게도 연락하지 않습니다(RFC 5360 5.9절). 해당 URI는 Permission-Missing에 적는 것이 좋으며, 없으면 XCAP 같은 다른 방법으로 알아내야 합니다. 403과 달리 해결할 수 있는데, 수신 대상을 릴레이의 목록에 추가하면 릴레이가 동의를 요청하기 때문입니다.
    .action = Permission-Missing의 URI를 릴레이의 목록에 추가하고, 릴레이가 동의를 얻게 한 뒤 요청을 다시 보내십시오.
    .caller = 목록에 있는 사람 중에 연락받는 데 아직 동의하지 않은 사람이 있습니다.

status-473 = 차단된 목적지
    .summary = 미등록 코드로, OpenSIPS가 다음 홉의 주소를 자신의 차단 목록에서 발견했습니다.
    .description = 레지스트리에 없는 코드입니다. OpenSIPS는 보내려는 주소가 관리자가 설정했거나 전송에 실패한 뒤 학습한 차단 목록에 있을 때 내부적으로 E_IP_BLOCKED로 사용하며, 이 값이 UAC에 보내는 응답에까지 실릴 수 있습니다. 차단한 것은 프록시이며 수신자에 대해서는 아무것도 알려 주지 않습니다. 표준 SIP에서 정책에 따른 거부는 403이고, 608은 발신자 때문에 차단하는 것입니다.
    .action = 400으로 처리하거나 다른 경로를 시도하십시오. 운영자라면 OpenSIPS의 차단 목록을 확인하고 이 코드를 등록된 코드로 바꾸어 보내십시오.
    .caller = 이용 중인 전화 서비스에서는 이 목적지로 연결하지 않습니다.

status-474 = 잘못된 프로토콜
    .summary = 미등록 코드로, 쓸 수 없는 전송 프로토콜을 나타내는 OpenSIPS의 오류 상수입니다.
    .description = 레지스트리에 없는 코드입니다. OpenSIPS는 TLS 리스너가 없는데 TLS로 보내야 하는 경우처럼 다음 홉의 전송 방식을 모르거나 비활성화해 두었을 때를 위해 이를 E_BAD_PROTO로 정의합니다. 적어도 일부 버전에는 이에 대한 응답 문구가 없어 500을 대신 보내므로, 실제 SIP 메시지에서보다 스크립트와 로그에서 더 자주 보게 됩니다. URI 체계는 별개의 문제로, 별도의 코드 416이 있습니다.
    .action = 400으로 처리하십시오. 이 목적지에는 다른 전송 방식을 사용하고, 운영자라면 빠져 있는 전송 방식을 OpenSIPS에서 활성화하십시오.
    .caller = 요청한 방식으로는 전화 서비스가 이 목적지에 연결할 수 없습니다.

status-475 = 잘못된 URI
    .summary = 미등록 코드로, OpenSIPS가 라우팅에 필요한 URI를 해석하지 못했습니다.
    .description = 레지스트리에 없는 코드입니다. OpenSIPS는 Request-URI나 라우팅에 쓰는 다른 URI가 문법에 맞지 않을 때 내부적으로 E_BAD_URI로 사용하며, 이 값이 UAC에 보내는 응답에까지 실릴 수 있습니다. Kamailio는 같은 오류에 479를 사용합니다. 잘못된 형식의 URI에 대한 등록된 응답은 400이고, 모르는 체계에 대해서는 416입니다. 너무 짧아 라우팅할 수 없는 URI에는 484를 보냅니다.
    .action = 400으로 처리하고, URI를 고친 다음 다시 보내십시오. 운영자라면 라우팅 스크립트의 재작성 규칙을 확인하십시오.
    .caller = 주소가 올바르게 입력되지 않았습니다. 다시 확인해 주세요.

status-476 = 목적지 주소를 확인할 수 없음
    .summary = 미등록 코드로, OpenSIPS가 다음 홉의 주소를 확인하지 못했으며 대개 DNS 문제입니다.
    .description = 레지스트리에 없는 코드입니다. OpenSIPS는 다음 홉의 호스트에 해당하는 주소를 찾지 못했을 때 내부적으로 E_BAD_ADDRESS로 사용하며, 이 값이 UAC에 보내는 응답에까지 실릴 수 있습니다. Kamailio는 같은 오류에 478을 사용합니다. 요청이 프록시를 떠나지도 못했으므로, 404와 달리 사용자에 대해서는 아무것도 알려 주지 않습니다. 조회에 성공한 뒤 전송에 실패하면 477입니다.
    .action = 400으로 처리하십시오. 다시 시도하기 전에 Request-URI나 Route의 호스트 이름과 그 DNS 레코드를 확인하십시오.
    .caller = 전화 서비스가 전화를 어디로 보내야 하는지 찾지 못했습니다.

status-477 = 전송 오류
    .summary = 미등록 코드로, Kamailio 또는 OpenSIPS가 다음 홉으로 요청을 보내지 못했습니다.
    .description = 레지스트리에 없는 코드입니다. 두 서버 모두 TCP나 TLS 연결이 거부되는 등 로컬 전송에 실패했을 때 E_SEND로 사용하며, 표현은 서로 다르지만 실제로 UAC에까지 도달합니다. 408과 달리 요청이 서버를 떠나지 못한 것입니다. 주소 조회의 실패는 OpenSIPS에서는 476, Kamailio에서는 478입니다. 표준을 따르는 프록시는 이런 실패를 503으로 간주합니다(RFC 3261 16.9절).
    .action = 400으로 처리하고, 다른 서버나 경로가 있으면 시도하십시오. 운영자라면 다음 홉까지의 전송 구간을 확인하십시오.
    .caller = 전화 서비스가 전화를 다음 단계로 넘기지 못했습니다. 다시 시도해 주세요.

status-478 = 목적지 주소를 확인할 수 없음
    .summary = 미등록 코드로, Kamailio가 다음 홉의 주소를 확인하지 못했으며 대개 DNS 문제입니다.
    .description = 레지스트리에 없는 코드입니다. Kamailio는 다음 홉의 호스트에 쓸 수 있는 DNS 레코드가 없을 때 내부적으로 E_BAD_ADDRESS로 사용하며, 이 값이 UAC에 보내는 응답에까지 실릴 수 있습니다. JsSIP와 SIP.js의 표는 이를 그대로 옮긴 것입니다. OpenSIPS는 같은 오류에 476을 사용합니다. 404와 달리 사용자에 대해서는 아무것도 알려 주지 않으며, 477과 달리 전송을 시도하기도 전에 조회가 실패한 것입니다.
    .action = 400으로 처리하십시오. 다시 시도하기 전에 Request-URI나 Route의 호스트 이름과 그 DNS 레코드를 확인하십시오.
    .caller = 전화 서비스가 전화를 어디로 보내야 하는지 찾지 못했습니다.

status-479 = 잘못된 URI
    .summary = 미등록 코드로, Kamailio가 라우팅에 필요한 URI를 해석하지 못했습니다.
    .description = 레지스트리에 없는 코드입니다. Kamailio는 Request-URI나 라우팅에 쓰는 다른 URI가 문법에 맞지 않을 때 내부적으로 E_BAD_URI로 사용하며, 이 값이 UAC에 보내는 응답에까지 실릴 수 있습니다. OpenSIPS는 같은 오류에 475를 사용합니다. 잘못된 형식의 URI에 대한 등록된 응답은 400이고, 모르는 체계에 대해서는 416입니다. 형식은 올바르지만 호스트의 주소를 확인할 수 없는 URI에는 Kamailio가 478을 보냅니다.
    .action = 400으로 처리하고, URI를 고친 다음 다시 보내십시오. 운영자라면 라우팅 스크립트의 재작성 규칙을 확인하십시오.
    .caller = 주소가 올바르게 입력되지 않았습니다. 다시 확인해 주세요.

status-480 = 일시적으로 연결할 수 없음
    .summary = 수신자가 존재하지만 등록되어 있지 않거나 방해 금지 상태인 등의 이유로 지금은 연결할 수 없습니다.
    .description = 수신자의 단말은 사용자를 방해하면 안 될 때, 프록시나 리디렉션 서버는 사용자를 알지만 현재 위치를 모를 때 480을 보냅니다. 사유 문구에 원인을 적는 것이 좋으며, Retry-After로 다시 시도하기 좋은 때를 알려 줄 수 있습니다. RFC 5630에서는 Warning 380(SIPS가 허용되지 않음)이나 381(SIPS가 필요함)을 덧붙입니다. 다른 통화를 하고 있는 수신자는 486, 알 수 없는 사용자는 404, 과부하 상태의 서버는 503입니다. 다이얼로그 안에서는 해당 용도(usage)만 끝납니다(RFC 5057).
    .action = 나중에 다시 시도하되, Retry-After가 있으면 그 시간이 지나기 전에는 시도하지 마십시오. Warning 380을 받으면 사용자의 동의 없이 절대 SIPS를 SIP로 바꾸지 마십시오.
    .caller = 지금은 상대방과 연결할 수 없습니다. 나중에 다시 걸어 주세요.
    .detail =
        { $cause ->
            [do-not-disturb] 일시적으로 연결할 수 없음: 방해 금지 설정됨
            [not-registered] 일시적으로 연결할 수 없음: 수신자가 등록되어 있지 않음
           *[other] 일시적으로 연결할 수 없음
        }

status-481 = 통화/트랜잭션이 존재하지 않음
    .summary = 요청과 일치하는 다이얼로그나 트랜잭션을 UAS가 알지 못합니다.
    .description = UAS는 재시작한 뒤나 BYE 요청이 서로 엇갈렸을 때처럼 To 태그, From 태그, Call-ID가 어느 다이얼로그와도 맞지 않으면 481을 보내며, 해당 트랜잭션을 찾을 수 없는 CANCEL에도 보냅니다. CANCEL에 대한 것이라면 INVITE나 그 다이얼로그에는 영향이 없습니다. 그 밖의 경우 RFC 5057에서는 용도(usage)가 끝나고 마지막 용도라면 다이얼로그도 끝나는 반면, RFC 3261 12.2.1.2절에서는 다이얼로그 전체가 끝납니다. 알 수 없는 사용자는 404입니다. RFC 3261 9.2절과 25.1절에는 Call Leg라는 표현이 아직 남아 있습니다.
    .action = 이 용도(usage)가 끝난 것으로 보고 미디어를 해제하십시오. INVITE라면 BYE도 보내십시오. CANCEL에 대한 481은 무시하십시오.
    .caller = 이 통화를 찾을 수 없습니다. 이미 끝났을 수 있습니다.

status-482 = 루프가 검출됨
    .summary = 요청이 바뀌지 않은 채 프록시로 되돌아왔거나, 서로 다른 경로로 UAS에 두 번 도착했습니다.
    .description = 프록시는 branch 계산값이 똑같은 자신의 Via 항목을 보고 루프를 검출하며, 대상이 달라져 되돌아온 요청은 정상적인 스파이럴입니다. RFC 5393은 프록시가 포킹하기 전에 루프가 아님을 먼저 확인하게 합니다. UAS는 병합된 요청, 곧 To 태그 없이 From 태그, Call-ID, CSeq가 같으면서 트랜잭션이 다른 요청에 482를 보냅니다(RFC 3261 8.2.2.2절). 483은 홉 수가 다했을 뿐입니다. 다이얼로그 안에서 이 응답을 받으면 다이얼로그가 소멸합니다.
    .action = 다른 분기의 결과가 있으면 그것을 사용하십시오. 그렇지 않으면 라우팅 규칙이나 착신 전환 규칙을 고치고, 요청을 반복하지 마십시오.
    .caller = 전화가 같은 곳을 맴돌아 연결하지 못했습니다.

status-483 = 홉이 너무 많음
    .summary = 요청을 한 번 더 전달해야 하는데 Max-Forwards가 이미 영이 되었습니다.
    .description = Max-Forwards는 보통 70에서 시작하여 프록시마다 하나씩 줄어들며, 값이 영인 요청을 받아 또 전달해야 하는 장비가 483으로 응답합니다. OPTIONS는 예외로, 그 자리에서 응답해도 되므로 경로를 추적하는 데 쓸 수 있습니다. 원인은 거의 언제나 아무도 알아채지 못한 라우팅 루프이며, 루프로 인식되었다면 482입니다. 병렬 분기의 제한은 440입니다. 다이얼로그 안에서 이 응답을 받으면, 값을 키워 해결되지 않는 한 다이얼로그가 소멸합니다.
    .action = Via 항목에서 라우팅 루프를 찾으십시오. 보낸 값이 유난히 작았던 경우에만 Max-Forwards를 키워 재시도하십시오.
    .caller = 전화가 너무 많은 중계 지점을 거쳐 중단되었습니다.

status-484 = 불완전한 주소
    .summary = Request-URI가 주소의 앞부분뿐이며, 보통은 번호의 자릿수가 모자란 경우입니다.
    .description = 프록시나 게이트웨이는 숫자를 더 붙이면 유효한 번호가 될 수 있을 때 484를 보냅니다. 이를 이용하면 오버랩 다이얼링이 가능합니다. 484가 돌아오는 동안 UAC는 번호를 늘려 가며 새 INVITE를 보냅니다. 무엇이 빠졌는지 사유 문구에 적는 것이 좋습니다. 숫자를 더 붙여도 소용없는 번호는 404이고, 여러 사용자에게 해당하는 번호는 485입니다. 게이트웨이는 이를 Q.850 원인 값 28과 상호 변환하며, 다이얼로그 안에서 이를 받으면 다이얼로그가 소멸합니다.
    .action = 번호를 더 입력받아 길어진 번호로 새 INVITE를 보내십시오. 이미 완전한 번호라면 호를 실패로 처리하십시오.
    .caller = 번호가 아직 완전하지 않습니다. 나머지 번호를 눌러 주세요.
    .detail =
        { $digits ->
           *[other] 불완전한 주소: 번호가 최소 { $digits }자리 더 필요함
        }

status-485 = 모호함
    .summary = Request-URI가 서로 다른 여러 사용자에게 해당하므로 사람이 선택해야 합니다.
    .description = 서버는 성만 적은 주소처럼 두 사람 이상에게 해당하는 주소를 받으면 485를 보냅니다. Contact에 후보를 나열할 수 있지만, 그러면 누가 있는지 드러나므로 관리자가 목록을 빼거나 404를 대신 보내도록 설정할 수 있어야 합니다. 리디렉션이 아닙니다. 300의 Contact는 같은 사람이나 같은 서비스로 이어지지만, 485의 Contact는 서로 다른 사람으로 이어집니다. 단지 너무 짧은 번호에는 484를 보냅니다. 다이얼로그 안에서 이 응답을 받으면 다이얼로그가 소멸합니다.
    .action = Contact의 항목을 사용자에게 보여 주고 선택된 곳으로 거십시오. 절대 자동으로 고르거나 시도하지 마십시오.
    .caller = 이 주소에 해당하는 사람이 여러 명입니다. 연락할 사람을 선택해 주세요.

status-486 = 통화 중
    .summary = 단말에 도달했지만, 사용자가 다른 통화를 하고 있거나 지금은 전화를 받을 수 없습니다.
    .description = 수신자의 단말은 남은 회선이 없거나 사용자가 그 단말에서 통화를 더 받으려 하지 않을 때 486으로 응답합니다. 이 응답은 해당 단말에만 적용됩니다. 다른 단말이나 음성 사서함이 받을 수도 있으므로, 포킹 프록시는 다른 분기를 계속 진행합니다. 어디에서도 받지 않을 것이라면 600입니다. Retry-After로 다시 시도하기 좋은 때를 알려 줄 수 있습니다. 사용자가 자리에 없거나 방해 금지 상태이면 480이고, 모든 곳에서 의도적으로 거절하면 603입니다.
    .action = 통화 중 신호음을 들려주고, 나중에 또는 Retry-After가 지난 뒤 사용자가 다시 시도하게 하십시오. 프록시라면 남은 대상을 계속 시도하십시오.
    .caller = 상대방이 통화 중입니다. 나중에 다시 걸어 주세요.

status-487 = 요청이 종료됨
    .summary = 진행 중이던 INVITE가 다른 최종 응답이 나오기 전에 CANCEL이나 BYE로 끝났습니다.
    .description = UAS는 INVITE에 487을 보내고, CANCEL 자체에는 200으로, 일치하는 것이 없으면 481로 응답합니다. 따라서 발신자가 포기했거나 포킹된 다른 단말이 먼저 받은 호가 정상적으로 끝난 것이며, 장애를 나타내지 않습니다. 이미 최종 응답을 받은 INVITE는 CANCEL의 영향을 받지 않습니다. 2xx가 아닌 다른 응답과 마찬가지로 반드시 ACK로 확인해야 합니다. RFC 3398은 이를 어떤 Q.850 원인 값으로도 변환하지 않습니다.
    .action = ACK를 보내고, 오류를 알리지 말고 호 시도를 끝내십시오. CANCEL이나 BYE로 의도한 결과입니다.
    .caller = 상대방이 받기 전에 전화가 끊겼습니다.

status-488 = 여기서 수락할 수 없음
    .summary = 이 대상은 제안된 세션을 받아들일 수 없지만, 다른 대상은 받아들일 수도 있습니다.
    .description = UAS는 INVITE, re-INVITE, UPDATE에 담긴 오퍼의 코덱, 전송 방식, 주소 계열, 대역폭 등이 맞지 않아 받아들일 수 없을 때 488을 보냅니다. Warning에 원인을 담는 것이 좋고, 본문에 지원하는 미디어를 설명할 수 있습니다. 606은 수신자의 모든 단말에 대해 같은 말을 하며, 406은 Accept에, 415는 읽을 수 없는 본문에 관한 것입니다. re-INVITE가 거부되면 세션은 이전 매개변수로 계속됩니다.
    .action = Warning과 본문을 반영하여 새 오퍼를 보내거나 다른 대상을 시도하십시오. re-INVITE였다면 세션을 이전 그대로 유지하십시오.
    .caller = 상대방 전화기가 이런 종류의 통화를 지원하지 않습니다.

status-489 = 잘못된 이벤트
    .summary = Event 헤더 필드에 있는 이벤트 패키지를 이해할 수 없습니다.
    .description = 통지자는 지원하지 않는 이벤트 패키지에 대한 SUBSCRIBE에, 또는 PINT를 지원하지 않는데 Event가 없는 SUBSCRIBE에 489를 보내고, 구독자는 그런 패키지의 NOTIFY에 이 코드로 응답합니다(RFC 6665). 지원하는 패키지를 Allow-Events에 나열할 수 있는데, 이를 필수로 한 것은 폐기된 RFC 3265뿐입니다. 알 수 없는 사용자는 404이고, 요청된 본문 유형을 만들 수 없는 통지자는 406을 보냅니다. 다이얼로그 안에서는 구독 용도(usage)가 끝납니다.
    .action = 구독이 끝난 것으로 보십시오. Allow-Events가 있으면 거기에 나열된 패키지만 구독하십시오.
    .caller = 전화기가 요청한 상태 알림을 상대 쪽에서 보낼 수 없습니다.

status-490 = 요청이 갱신됨
    .summary = 미등록 코드로, 근거가 되는 RFC 없이 PJSIP와 sofia-sip의 표에만 있습니다.
    .description = 레지스트리에 없는 코드이며, 누가 언제 보내는지 정의한 RFC도 없습니다. PJSIP와 sofia-sip의 표에 번호와 문구가 실려 있지만, 실제로 쓰인다는 증거는 아닙니다. RFC 3261 8.1.3.2절에 따라 클라이언트는 이를 400으로 처리합니다. UPDATE 메서드와는 관계가 없으며, UPDATE가 다른 오퍼와 충돌하면 491이나 500으로 알립니다.
    .action = 400으로 처리하고, 문구에서 의미를 읽어 내려 하지 마십시오. 이 코드를 보내지 마십시오.
    .caller = 상대 쪽에서 요청을 거부했지만, 이유는 알 수 없습니다.

status-491 = 처리 중인 요청 있음
    .summary = 양쪽이 동시에 세션을 바꾸려 했습니다(글레어).
    .description = 같은 다이얼로그에서 자신이 보낸 INVITE가 진행 중인 UAS는 들어온 INVITE에 491로 응답합니다(RFC 3261 14.2절). 다시 충돌하지 않도록 Call-ID의 소유자는 2.1~4초 뒤에, 상대 쪽은 0~2초 뒤에, 10ms 단위의 무작위 값으로 재시도합니다. 앞선 INVITE가 같은 쪽에서 왔고 아직 응답하지 않은 것이라면 Retry-After를 담은 500입니다. 세션과 다이얼로그는 그대로 유지됩니다.
    .action = Call-ID를 만든 쪽이면 2.1~4초, 그렇지 않으면 0~2초를 기다린 뒤, 여전히 필요하다면 re-INVITE를 다시 한번 보내십시오.
    .caller = 두 전화기가 동시에 통화를 변경하려고 했습니다. 잠시만 기다려 주세요.

status-493 = 복호화할 수 없음
    .summary = S/MIME 본문을 푸는 데 필요한 키를 받는 쪽이 가지고 있지 않거나 쓰려 하지 않습니다.
    .description = UAS는 복호화할 수 없거나 복호화하지 않으려는 암호화된 MIME 본문에 493을 보냅니다(RFC 3261 23.2절). 다음 시도에 쓸 수 있도록 자신의 인증서나 공개 키를 담은 본문을 함께 보낼 수 있으며, 그런 본문이 없으면 암호화된 본문을 아예 받지 않는다는 뜻입니다. 문제는 홉 사이의 TLS나 SRTP가 아니라 내용의 종단 간 암호화에 있습니다. S/MIME 자체를 포함하여 이해하지 못하는 본문 유형은 415이고, 첫 홉과의 보안 합의가 없으면 494입니다.
    .action = 응답에 있는 키의 인증서를 먼저 확인한 다음, 그 키로 본문을 다시 암호화하여 새 요청을 보내십시오.
    .caller = 보낸 내용의 암호를 상대 쪽에서 풀지 못했습니다.

status-494 = 보안 합의 필요
    .summary = 첫 홉이 요청을 처리하기 전에 보안 메커니즘(sec-agree)의 협상을 요구합니다.
    .description = 다음 홉은 Require나 Proxy-Require에, 또는 정책상 필요하면 Supported에 sec-agree가 있으면서 보호되지 않은 요청에 494를 보내고, Security-Verify가 자신의 목록과 일치하지 않을 때도 보냅니다(RFC 3329). 자신의 메커니즘을 담은 Security-Server가 필수입니다. 서버의 정책이 이유라면 sec-agree를 담은 Require도 함께 옵니다. sec-agree를 아예 제시하지 않은 클라이언트에는 대신 421을 보냅니다. IMS 등록에서 흔히 볼 수 있습니다.
    .action = Security-Server에 있는 메커니즘 중 지원하면서 q 값이 가장 큰 것을 시작한 다음, Security-Verify를 넣어 요청을 다시 보내십시오.
    .caller = 전화기가 먼저 전화 서비스와 보안 연결을 설정해야 합니다.

## 5xx Server Failure

status-500 = 서버 내부 오류
    .summary = 서버에 예상하지 못한 상황이 생겨 요청을 처리할 수 없습니다.
    .description = 어느 UAS나 프록시든 500을 보낼 수 있으며, Retry-After가 있으면 일시적인 문제라는 뜻입니다. 필수인 경우가 하나 있습니다. 다이얼로그에서 첫 번째 INVITE에 응답하기 전에 두 번째 INVITE를 받은 UAS는 0~10초 사이의 무작위 Retry-After를 담아 500으로 응답해야 합니다(RFC 3261 14.2절). 양쪽이 동시에 INVITE를 보냈다면 대신 491입니다. 받은 응답이 503뿐인 프록시는 이를 500으로 바꾸어 전달하는 것이 좋습니다. 영어 문구는 HTTP의 Internal Server Error와 어순이 다릅니다.
    .action = Retry-After의 시간이 지난 뒤, 없으면 몇 초 지난 뒤에 재시도하십시오. 다이얼로그는 유지됩니다.
    .caller = 전화 서비스에 문제가 생겼습니다. 잠시 후 다시 시도해 주세요.

status-501 = 구현되지 않음
    .summary = 서버가 요청 메서드를 알지 못하며, 어떤 사용자에 대해서도 지원하지 않습니다.
    .description = UAS는 알아보지 못하는 메서드에 501을 보냅니다. 메서드를 알아보지만 이 주소에서 허용하지 않거나 지원하지 않는다면 Allow가 필수인 405가 맞습니다. 프록시는 메서드에 상관없이 요청을 전달하므로, 단지 모르는 메서드라는 이유로 이 코드를 보내지 않습니다. 다이얼로그 도중이라면 기껏해야 그 메서드가 필요한 용도(usage)를 끝내며, 용도와 무관한 모르는 메서드라면 그 트랜잭션만 실패합니다(RFC 5057).
    .action = 그 서버에는 이 메서드를 다시 보내지 마십시오. 기능상 가능하면 다른 메서드를 사용하고, 아니면 그 기능 없이 계속하십시오.
    .caller = 전화기가 요청한 기능을 전화 서비스가 지원하지 않습니다.

status-502 = 잘못된 게이트웨이
    .summary = 게이트웨이나 프록시가 뒤쪽 서버로부터 잘못된 응답을 받았습니다.
    .description = 502를 보내는 장비 자체는 정상이지만, 다운스트림의 다음 서버에서 쓸 수 없는 응답을 받은 것입니다. 제때 응답이 오지 않았다면 504이고, 장비 자체의 처리 용량이 없다면 503입니다. 게이트웨이는 Q.850 원인 값 27, 곧 목적지 고장에도 이 코드를 보냅니다(RFC 3398). 다이얼로그 안에서 이 응답을 받으면 다이얼로그가 소멸합니다. 이때는 잘못된 Record-Route 말고는 원인이 없고, 같은 경로로 보내는 이후의 요청도 실패할 것이기 때문입니다(RFC 5057).
    .action = 나중에 또는 다른 경로로 다시 시도하십시오. 이 응답을 받은 다이얼로그는 소멸한 것으로 처리하십시오.
    .caller = 중간에 있는 시스템에서 전화 연결에 실패했습니다. 나중에 다시 걸어 주세요.

status-503 = 서비스를 사용할 수 없음
    .summary = 서버가 과부하 상태이거나 점검 중이어서 당분간 요청을 처리할 수 없습니다.
    .description = 수신자가 아니라 서버 전체의 문제이며, 수신자가 부재중인 것은 480입니다. Retry-After로 얼마나 걸릴지 알려 줄 수 있고, 그동안 클라이언트는 이 서버에 다른 요청을 보내지 않는 것이 좋습니다. Retry-After가 없으면 클라이언트는 500과 같이 처리해야 합니다. 프록시는 자신이 어떤 요청도 처리할 수 없는 상황이 아니라면 받은 503을 그대로 전달하지 않는 것이 좋으며, 받은 것이 503뿐이면 업스트림으로 500을 보냅니다. 게이트웨이는 34, 41 같은 Q.850 원인 값에 이 코드를 사용합니다(RFC 3398).
    .action = 다른 서버를 시도하고, 이 서버에는 Retry-After의 시간 동안 요청을 보내지 마십시오. 그 헤더 필드가 없으면 500과 같이 처리하십시오.
    .caller = 전화 서비스가 혼잡하거나 점검 중입니다. 나중에 다시 걸어 주세요.

status-504 = 서버 응답 시간 초과
    .summary = 요청을 처리하는 데 필요한 다른 서버가 제때 응답하지 않았습니다.
    .description = 서버나 게이트웨이는 데이터베이스 같은 외부 서버에 조회해야 했는데 그 답이 제때 오지 않았을 때 504를 보냅니다. 원인은 그 다른 서버에 있습니다. 408은 요청 자체에 관한 것으로, 주어진 시간 안에, 특히 INVITE의 Expires 안에 요청에 대한 응답이 없었다는 뜻입니다. RFC 2543에서는 이 코드를 Gateway Time-out이라 불렀고 오래된 스택은 아직도 그렇게 부릅니다. 영어 문구에서는 하이픈도 문구의 일부입니다. 게이트웨이는 Q.850 원인 값 102, 곧 타이머 만료에 이 코드를 보냅니다(RFC 3398).
    .action = 나중에 또는 다른 서버를 거쳐 다시 시도하십시오. 다이얼로그가 있으면 유지됩니다.
    .caller = 전화 서비스와 연결된 시스템이 제때 응답하지 않았습니다. 나중에 다시 걸어 주세요.

status-505 = 지원되지 않는 버전
    .summary = 요청 줄의 SIP 버전을 서버가 사용할 수 없거나 사용하지 않으려 합니다.
    .description = 쓰이고 있는 SIP 버전은 SIP/2.0 하나뿐이며, 모든 요청은 첫 줄에 이를 적어야 합니다. 서버는 그 줄에 다른 주 버전이 있으면 505로 응답하는데, 실제로는 더 새로운 프로토콜이라기보다 손상된 메시지이거나 시험용 메시지(RFC 4475 3.1.2.16절)인 경우입니다. 옵션 태그로 협상하는 확장 기능과는 관계가 없으며, 지원되지 않는 확장 기능은 420, 빠져 있는 확장 기능은 421입니다. 요청 줄이 다른 식으로 잘못되었다면 400입니다.
    .action = 다른 버전을 사용했다면 SIP/2.0으로 요청을 다시 보내고, 아니라면 이를 바꾼 장비를 찾으십시오.
    .caller = 전화기와 전화 서비스의 통신 방식이 서로 맞지 않습니다. 업데이트를 확인해 주세요.

status-513 = 메시지가 너무 큼
    .summary = SIP 메시지 전체의 길이가 서버의 처리 한도를 넘었습니다.
    .description = 서버는 시작 줄과 헤더 필드를 포함한 메시지 전체의 길이가 처리 능력을 넘을 때 513을 보냅니다. 메시지 본문만 너무 크면 Retry-After를 담을 수 있는 413이고, Request-URI만 너무 길면 414입니다. 많은 Via나 Record-Route 항목, 큰 SDP, 긴 Identity 값이 흔한 원인입니다. 요청이 경로 MTU에 가까운 것은 별개의 문제로, 이때는 보내는 쪽이 스스로 UDP에서 TCP로 옮겨야 합니다(RFC 3261 18.1.1절).
    .action = 코덱을 줄이고, 헤더 필드를 짧게 하거나 줄이고, 본문을 작게 하여 메시지를 줄인 다음 다시 보내십시오. 다이얼로그는 유지됩니다.
    .caller = 전화기가 보낸 내용이 너무 커서 전화 서비스가 처리할 수 없습니다.

status-555 = 푸시 알림 서비스가 지원되지 않음
    .summary = REGISTER에 지정된 푸시 서비스로는 네트워크가 단말을 깨울 수 없습니다.
    .description = REGISTER에만 정의된 코드입니다(RFC 8599). 프록시는 Contact URI의 pn-provider 매개변수에 있는 푸시 서비스를 지원하지 않을 때 요청을 전달하는 대신 이 코드를 보낼 수 있지만, 다른 프록시도 지원하지 않는다는 것을 설정으로 알고 있는 경우에만 그렇게 합니다. 값이 없는 pn-provider로 조회한 경우에는 지원하는 푸시 서비스가 하나도 없다는 뜻입니다. 푸시를 쓸 수 있으면 대신 2xx의 Feature-Caps에 sip.pns가 들어 있습니다. 요청한 만료 시간이 푸시를 쓰기에 너무 짧을 뿐이라면 423입니다.
    .action = 다른 푸시 서비스로 등록하거나, 푸시 매개변수 없이 등록하고 연결을 유지하십시오. 같은 REGISTER를 반복하지 마십시오.
    .caller = 전화기가 로그인하지 못했습니다. 이 서비스에서는 전화가 와도 전화기를 깨울 수 없습니다.

status-580 = 사전 조건 충족 실패
    .summary = UAS가 대역폭 예약 같은 SDP 오퍼의 사전 조건을 충족할 수 없거나 충족하지 않으려 합니다.
    .description = UAS는 오퍼가 자신이 충족하지 않을 사전 조건을 요구하는 INVITE나 UPDATE에 580을 보냅니다(RFC 3312 8절). 응답에는 모든 포트가 영이고 충족되지 않은 희망 상태(desired status)의 강도 태그(strength tag)가 failure인 SDP를 담는 것이 좋으며, 이 SDP는 오퍼도 앤서도 아닙니다. 미디어 자체를 받아들일 수 없으면 488을, 옵션 태그 precondition을 지원하지 않으면 420을 사용하며, 조건부 PUBLISH에 쓰는 412는 별개의 문제입니다. 등록된 영어 문구는 Failed가 아니라 Failure입니다.
    .action = 충족되지 않은 사전 조건을 SDP에서 읽은 다음, 더 약하거나 다른 사전 조건으로 오퍼를 다시 보내거나 포기하십시오.
    .caller = 회선 품질 등 이 통화에 필요한 조건을 맞추지 못했습니다.

## 6xx Global Failure

status-600 = 모든 곳에서 통화 중
    .summary = 수신자에게 도달했지만 통화 중이며, 다른 단말이나 음성 사서함도 받지 않습니다.
    .description = UAS는 음성 사서함을 포함하여 어떤 종단도 받지 않으리라는 것을 알 때만 600을 보내며, 이를 아는 경우가 드물기 때문에 보통은 486을 사용합니다. 이를 받은 프록시는 다른 분기를 취소하고, 새 분기를 시도하지 않으며, 6xx가 아닌 모든 실패 응답보다 이를 우선합니다(RFC 3261 16.7절). Retry-After로 다시 시도하기 좋은 때를 알려 줄 수 있습니다. 이유를 밝히고 싶지 않은 수신자는 603을 사용합니다. 알 수 없는 6xx 코드는 600으로 처리합니다.
    .action = 지금은 이 사용자의 다른 주소를 시도하지 마십시오. 나중에, Retry-After가 있으면 그 시간에 다시 거십시오.
    .caller = 상대방의 모든 전화가 통화 중이어서 지금은 받을 수 없습니다. 나중에 다시 걸어 주세요.

status-603 = 거절
    .summary = 수신자에게 도달했지만 수신자가 거절하거나 참여할 수 없으며, 다른 단말도 받지 않습니다.
    .description = UAS는 사용자가 이유를 밝히지 않고 전화를 거절하면 603을 보냅니다. 6xx 코드이므로 탐색이 여기서 끝나고 프록시는 다른 분기를 취소합니다. 따라서 해당 전화기에서만 거절하는 것이라면 486을 보내는 것이 좋습니다. Retry-After로 다시 시도하기 좋은 때를 알려 줄 수 있습니다. 이 거절은 이번 호에만 해당합니다. 607은 발신자 자체를 원치 않는다는 뜻이고, 608은 중간의 기계가 보내며, 403은 서버의 정책입니다. 영어 문구는 Declined가 아니라 Decline입니다.
    .action = 이 사용자의 다른 주소를 시도하지 마십시오. 다시 시도하더라도 나중에, Retry-After가 있으면 그 시간에 하십시오.
    .caller = 상대방이 전화를 거절했습니다.

status-604 = 어디에도 존재하지 않음
    .summary = 권한 있는 서버가 Request-URI의 사용자는 어느 위치에도 존재하지 않음을 확인했습니다.
    .description = 사용자에 대한 정보를 책임지는 권한 있는 서버만 604를 보낼 수 있습니다. 한 도메인에 대해서만 말하는 404나, 예전에는 알려져 있었으나 떠난 사용자를 나타내는 410보다 더 강한 뜻입니다. 6xx 코드이므로 프록시는 다른 분기를 취소합니다. 발신자를 따돌리려고 보내서는 안 됩니다. 다른 시스템이 이를 사실로 받아들여 호를 더 이상 보내지 않을 수 있으며, 그런 목적에는 607과 608이 있습니다. 다이얼로그 안에서는 상대방 자신의 Contact가 거부된 것이므로 다이얼로그가 소멸합니다.
    .action = 탐색을 중단하고, 이 주소로 재시도하지 말고, 사용자에게 주소를 확인하게 하십시오. 이 응답을 받은 다이얼로그는 소멸한 것으로 처리하십시오.
    .caller = 어디에도 없는 번호나 주소입니다. 다시 확인해 주세요.

status-606 = 수락할 수 없음
    .summary = 수신자는 통화하려 하지만, 제시된 세션을 지원할 수 있는 단말이 하나도 없습니다.
    .description = UAS는 세션 설명의 미디어, 대역폭, 주소 유형이 맞지 않고 다른 어떤 종단도 받지 않으리라는 것을 알 때 606을 보냅니다. 자기 단말에만 해당하면 488이며, 실제로는 이 경우가 더 흔합니다. 406은 문구가 같지만 요청의 Accept 헤더 필드에 관한 것이므로, 문구가 아니라 번호로 구별해야 합니다. Warning에 이유를 나열할 수 있고, OPTIONS에 대한 200에서처럼 메시지 본문에 지원하는 미디어를 설명할 수 있습니다.
    .action = Warning과 메시지 본문을 읽고, 발신자가 동의하면 이에 맞는 새 오퍼를 보내십시오. 바꾸지 않은 오퍼는 다시 실패합니다.
    .caller = 상대방은 통화하려 하지만, 이런 종류의 통화를 지원하는 전화기가 없습니다.

status-607 = 원치 않는 발신자
    .summary = 수신자가 이 발신자를 원치 않는 발신자로 표시했으며, 앞으로 거는 전화도 거부될 수 있습니다.
    .description = 수신자의 사용자 에이전트는 보통 사용자가 스팸 신고 같은 버튼을 누르면 INVITE, MESSAGE, SUBSCRIBE 등 다이얼로그 밖의 요청에 607을 보냅니다(RFC 8197). 603은 이번 호만 거절하고 Retry-After를 담을 수 있는 반면, 이 코드는 발신자의 신원 자체를 문제 삼습니다. 사업자는 이를 필터에 반영할 수 있지만 반드시 누군가를 차단해야 하는 것은 아니며, 지원 여부는 REGISTER 응답의 Feature-Caps에 sip.607을 넣어 알립니다. BYE나 CANCEL의 Reason에 원인으로 담길 수도 있습니다. 기계가 거부한 것은 608입니다.
    .action = 다른 6xx와 같이 처리하고 이 사용자에게 다시 걸지 마십시오. 오해가 있다면 전화가 아닌 다른 방법으로 푸십시오.
    .caller = 상대방이 이 발신 번호의 전화를 원하지 않습니다.

status-608 = 거부됨
    .summary = 통화 분석 엔진 같은 중간 장비가 사용자를 대신하여 호를 거부했습니다.
    .description = 중간의 기계가, 대개 수신자의 단말이 요청을 보기도 전에 판단한 것입니다. 사람이 거절하면 607이나 603이고, 단순한 서버 정책이라면 403입니다(RFC 8688). 악용될 가능성이 크지 않다면, 운영자에게 연락하여 차단에 이의를 제기하는 방법을 담은 서명된 jCard를 purpose=jwscard인 Call-Info로 반드시 가리켜야 합니다. UAC는 INVITE의 Feature-Caps에 sip.608을 넣어 지원함을 알리며, 이를 지원하지 않는 UAC에는 먼저 183을 이용해 안내 방송을 들려줍니다. jCard의 iat 클레임은 재전송 공격(replay)을 막습니다.
    .action = 다른 6xx와 같이 처리하십시오. jCard의 서명과 iat를 확인한 다음, 차단에 이의를 제기할 수 있도록 그 연락처를 발신자에게 알려 주십시오.
    .caller = 상대방에게 연결되기 전에 자동 차단 시스템이 전화를 차단했습니다.

status-687 = 다이얼로그 종료됨
    .summary = 미등록 코드로, 한 라이브러리의 상태 표에서 발견되었으며 UAC는 600처럼 처리합니다.
    .description = 687은 IANA 레지스트리에 등록된 적이 없고 정의한 RFC도 없으며, 이 문구는 sofia-sip 라이브러리의 상태 표에 나옵니다. 이름에서 떠올릴 만한 경우에는 이미 등록된 코드가 있습니다. 끝난 얼리 다이얼로그는 199, 알 수 없는 다이얼로그는 481, 취소된 INVITE는 487입니다. 실제로 수신되면 RFC 3261 8.1.3.2절에 따라 UAC는 이를 600으로 처리하고, 프록시는 다른 6xx와 마찬가지로 나머지 분기를 취소합니다.
    .action = 600으로 처리하고, 이를 보낸 장비를 조사하십시오. 이 코드를 생성하지 마십시오.
    .caller = 통화가 종료되었습니다.

## Notes of the ledger: the number

note-number-lost = 번호가 빠지고 문구만 인쇄되어 있습니다. 원래 번호는 { $code }입니다.
note-number-misprinted = 번호가 잘못 인쇄되어 있습니다. 인쇄된 번호는 { $printed_code }이지만 올바른 번호는 { $code }입니다.
note-number-misplaced = 번호 { $code }의 위치가 문구 앞이 아니라 문구 뒤의 괄호 안입니다.

## Notes of the ledger: the phrase

note-letter-case = 대소문자가 올바른 문구와 다릅니다. 올바른 문구는 ‘{ $shipped_phrase }’입니다.
note-spacing = 띄어쓰기가 빠졌거나 잘못되었습니다. 올바르게 쓴 문구는 ‘{ $shipped_phrase }’입니다.
note-punctuation = 인쇄된 문장 부호는 문구의 일부가 아닙니다. 문구는 ‘{ $shipped_phrase }’입니다.
note-typing-slip = 인쇄된 문구에 철자가 틀린 낱말이 있습니다. 올바른 문구는 ‘{ $shipped_phrase }’입니다.
note-word-order = 문구의 어순이 틀렸습니다. 올바른 문구는 ‘{ $shipped_phrase }’입니다.
note-word-missing = 문구에서 낱말이 빠졌습니다. 올바른 문구는 ‘{ $shipped_phrase }’입니다.
note-other-wording = 문서가 문구를 나름대로 바꾸어 적었습니다. 등록된 문구는 ‘{ $shipped_phrase }’입니다.
note-untranslated = 이 문서는 목록의 문구를 대부분 번역했지만 이 문구는 영어로 남겨 두었습니다.

## Notes of the ledger: the state of the code

note-phrase-changed = 코드 { $code }의 기본 문구는 RFC { $rfc }에서 바뀌어 지금은 ‘{ $shipped_phrase }’입니다. 문서에는 RFC 4474의 문구가 인쇄되어 있습니다.
note-code-dropped = 코드 { $code }의 정의는 RFC 2543에 있었으나 RFC { $rfc }에서 삭제되었습니다. 레지스트리에 없으므로 현행 코드로 제시해서는 안 됩니다.
note-status-deprecated = 코드 202는 사용 중단이 권고되었습니다. RFC 6665와 RFC 7647부터 서버는 SUBSCRIBE와 REFER에 대신 200으로 응답합니다.
note-reference-obsolete = 코드 { $code } 옆에 적힌 RFC는 폐기되었습니다. RFC 4474는 RFC 8224로, RFC 3265는 RFC 6665로 대체되었습니다.

## Notes of the ledger: the explanation beside it

note-trying-forking-only = 설명은 100을 포킹 프록시에만 결부하지만, 200ms 안에 다른 응답을 준비하지 못하면 어느 서버든 INVITE에 이 응답을 보냅니다.
note-accepted-not-processed = 설명에는 요청을 처리할 수 없다고 되어 있지만, 202는 요청을 받아들였고 처리가 아직 끝나지 않았다는 뜻입니다.
note-no-notification-response = 설명에는 응답을 받지 못한다고 되어 있지만, 204에서 보내지 않는 것은 NOTIFY입니다.
note-uri-scheme-unknown = 설명에는 서버가 Request-URI를 모른다고 되어 있지만, 서버가 모르는 것은 그 URI의 체계입니다.
note-registrars-only = 설명은 401을 등록 서버에만 한정하지만, 다른 사용자 에이전트 서버도 이 코드를 보내며 프록시만 대신 407을 보냅니다.
note-authorization-for-authentication = 407 옆의 설명은 프록시 권한 부여를 말하지만, 이 코드는 클라이언트가 프록시에 자신을 인증할 것을 요구합니다.
note-zh-trying-no-action = 설명에는 아직 아무것도 하지 않았다고 되어 있고, 잘못 인쇄된 낱말도 있습니다(终止 자리에 种植). 100은 처리가 진행 중임을 알리며 INVITE 재전송을 멈추게 합니다.
note-zh-ringing-initialize = 설명에는 이 응답이 로컬 통화 연결음으로 초기화된다고 되어 있지만, 실제로는 180을 받은 발신 측이 통화 연결음을 시작할 수 있다는 것입니다.
note-zh-forbidden-supports = 설명에는 서버가 요청을 지원하며 자격 증명이 필요 없다고 되어 있지만, 서버는 요청을 이해했을 뿐이고 자격 증명을 보내도 소용이 없습니다.
note-zh-not-acceptable-garbled = 설명이 뒤엉켜 있습니다. 406은 요청의 Accept 헤더 필드가 허용하지 않는 내용만 자원이 만들 수 있다는 뜻입니다.
note-zh-overlap-dialing = 설명에는 이 코드가 다이얼링과 겹친다고 되어 있지만, 484는 숫자를 누르는 대로 보내는 오버랩 다이얼링(重叠拨号)을 가능하게 합니다.
note-zh-pending-dependent = 설명에는 의존하는 요청이라고 되어 있지만, 491은 같은 다이얼로그에서 다른 요청이 아직 처리 중이라는 뜻입니다.

## Notes of the ledger: korean renderings

note-ko-ok-confirm = ‘확인’은 대화 상자의 단추 이름입니다. 200은 요청이 성공했음을 알립니다.
note-ko-accepted-reference = ‘참조용’은 참고하기 위한 것이라는 뜻입니다. 원문은 202가 REFER 요청에 대한 응답이라는 뜻이었습니다.
note-ko-choices-selecting = ‘복수 선택’은 항목을 여러 개 선택한다는 뜻입니다. 300은 선택할 수 있는 위치가 여러 곳이라는 뜻입니다.
note-ko-unauthorized-permission = ‘권한없음’은 권한이 없다는 뜻이며 이는 403에 해당합니다. 401은 클라이언트에 인증을 요구합니다.
note-ko-payment-charged = ‘요금청구됨’은 발신자에게 요금이 청구되었다는 뜻입니다. 402는 결제가 필요하다는 뜻일 뿐이며, 장래의 용도로 예약되어 있습니다.
note-ko-loanword-spelling = 외래어 표기가 표준에 맞지 않습니다. 올바르게 쓴 문구는 ‘{ $shipped_phrase }’입니다.
note-ko-timeout-ended = ‘종료’는 무엇인가가 끝났다는 뜻이며, 정해진 시간이 지난 것은 ‘시간 초과’입니다. 408과 504는 서로 구별되어야 합니다.
note-ko-gone-absent = ‘없음’은 단지 없다는 뜻이어서 404와 604에도 해당합니다. 410은 사용자가 예전에는 있었으나 이제는 없다는 뜻입니다.
note-ko-gone-temporarily = ‘일시 존재’는 사용자가 일시적으로 존재했다는 뜻입니다. 영어 원문은 사용자가 예전에 존재한 적이 있다는 뜻입니다.
note-ko-request-uri-translated = ‘요구 uri’는 프로토콜 토큰을 번역한 것이고 ‘요구’는 강하게 청한다는 뜻입니다. 토큰 Request-URI는 그대로 두어야 합니다.
note-ko-extension-suffix = 인쇄된 낱말은 파일 이름 끝에 붙는 문자를 가리킵니다. 코드 { $code }에서 말하는 것은 프로토콜의 선택 기능, 곧 ‘확장 기능’입니다.
note-ko-unavailable-inoperable = ‘사용 불능’은 고장 나거나 쓸 수 없게 된 사물에 쓰는 말입니다. 480은 지금 수신자에게 연결할 수 없다는 뜻입니다.
note-ko-busy-in-use = ‘사용중’은 사물이 쓰이고 있거나 자리가 차 있다는 말입니다. 한국어 전화 용어에서는 수신자가 전화를 받을 수 없는 상태를 ‘통화 중’이라고 합니다.
note-ko-busy-all-in-use = ‘모두 사용중’은 모든 회선이 쓰이고 있다는 말로 읽힙니다. 600은 수신자가 모든 곳에서 통화 중이라는 뜻입니다.
note-ko-pending-on-hold = ‘보류’는 통화를 보류하듯 요청을 미루어 두었다는 뜻입니다. 491은 다이얼로그에서 다른 요청이 아직 처리 중이라는 뜻입니다.
note-ko-past-ending = ‘않은’은 과거형이어서 지원되지 않았다는 말로 읽힙니다. 415와 416에서처럼 현재형 ‘않는’이 맞습니다.
note-ko-decline-rejected = ‘거부’는 거부나 차단을 가리키므로 608에 맞습니다. 사용자가 전화를 받지 않겠다고 하는 것은 전화기의 버튼에 쓰인 대로 ‘거절’입니다.

## Codes that are easily confused: one text for both pages

difference-100-183 = 100은 다음 홉이 보내며 재전송을 멈추게 할 뿐이지만, 183은 그보다 먼 곳에서 오고 얼리 다이얼로그를 만들 수 있으며 얼리 미디어를 위한 SDP를 담을 수 있습니다.
difference-180-183 = 180은 수신자의 단말이 벨을 울리고 있다는 뜻이고, 183은 호가 진행되고 있다는 뜻일 뿐이며 신호음이나 안내 방송이 얼리 미디어로 함께 오는 경우가 많습니다.
difference-181-302 = 181은 서버가 호를 직접 다른 곳으로 보내므로 발신자는 기다리기만 하면 되고, 302는 발신 측이 Contact의 주소로 새 요청을 보내야 합니다.
difference-199-487 = 199는 임시 응답으로, 얼리 다이얼로그 하나가 끝났지만 다른 것은 계속될 수 있음을 알립니다. 487은 CANCEL이나 BYE로 끝난 INVITE에 대한 최종 응답입니다.
difference-200-202 = 200은 요청이 성공했다는 뜻이고, 202는 요청을 받아들였을 뿐 결과는 나중에 나온다는 뜻입니다.
difference-200-204 = SUBSCRIBE에 대한 200에는 NOTIFY가 뒤따릅니다. 204는 Suppress-If-Match가 있는 SUBSCRIBE에 대한 응답으로, 구독자가 이미 현재 상태를 알고 있으므로 NOTIFY가 뒤따르지 않습니다.
difference-300-380 = 300은 수신자의 여러 주소 가운데 하나를 고르게 하고, 380은 호 대신 이용할 다른 서비스를 메시지 본문에서 안내합니다.
difference-300-485 = 300은 어느 것을 골라도 같은 수신자에게 연결되지만, 485는 주소에 해당하는 사람이 여럿이어서 발신자가 그중 누구를 찾는지 밝혀야 합니다.
difference-301-302 = 301을 받으면 주소록과 저장된 경로를 고치는 것이 좋고, 302는 Expires나 Contact에 정해진 동안만, 그런 값이 없으면 이번 요청에만 유효합니다.
difference-301-410 = 둘 다 사용자가 완전히 떠났다는 뜻이지만, 301은 Contact로 새 주소를 알려 주고 410은 새 주소를 알지 못합니다.
difference-400-500 = 400은 잘못이 요청에 있으므로 고쳐서 다시 보내야 하고, 500은 잘못이 서버에 있으므로 같은 요청이 나중에는 성공할 수 있습니다.
difference-401-403 = 401은 자격 증명을 요구하므로 이를 넣어 요청을 다시 보낼 수 있고, 403은 자격 증명을 넣어도 결과가 달라지지 않는 거부입니다.
difference-401-407 = 401은 UAS나 등록 서버가 WWW-Authenticate를 담아 보내며, 클라이언트는 Authorization으로 답합니다. 407은 프록시가 Proxy-Authenticate를 담아 보내며, 클라이언트는 Proxy-Authorization으로 답합니다.
difference-403-603 = 403은 서버가 정책에 따라 내린 결정이고, 603은 수신자나 그 단말이 거절한 것입니다.
difference-404-410 = 404는 그 도메인에 그런 사용자가 없다는 뜻이고, 410은 전에는 있었지만 완전히 떠났다는 뜻입니다.
difference-404-480 = 404는 그런 사용자가 없다는 뜻이고, 480은 사용자가 있지만 지금은 연결할 수 없다는 뜻입니다.
difference-404-484 = 404는 온전한 주소인데 해당하는 사람이 없다는 뜻이고, 484는 자릿수가 모자라므로 숫자를 더 받으면 완성될 수 있다는 뜻입니다.
difference-404-604 = 404는 Request-URI의 도메인에만 해당하고, 604는 사용자가 어디에도 없다는 것이 확인되었다는 뜻이므로 모든 탐색이 끝납니다.
difference-405-501 = 405는 아는 메서드이지만 이 주소에는 허용되지 않는다는 뜻으로, 허용되는 메서드가 Allow에 나열되며, 501은 서버가 메서드 자체를 모른다는 뜻입니다.
difference-406-415 = 406은 응답 본문에 관한 것으로 Accept가 이를 허용하지 않는 경우이고, 415는 요청 본문에 관한 것으로 서버가 이를 처리할 수 없는 경우입니다.
difference-406-488 = 406은 응답 본문에 관한 것으로 Accept가 이를 허용하지 않는 경우이고, 488은 SDP에 기술된 세션을 받아들일 수 없는 경우입니다.
difference-406-606 = 문구는 같지만 내용은 다릅니다. 406은 Accept가 허용하는 응답 본문을 만들 수 없다는 뜻이고, 606은 수신자의 어느 단말도 제시된 세션을 지원할 수 없다는 뜻입니다.
difference-408-480 = 408은 최종 응답이 제때 오지 않아 수신자의 상황을 전혀 알 수 없는 경우이고, 480은 상황을 아는 쪽이 수신자에게 지금 연결할 수 없다고 알려 온 것입니다.
difference-408-487 = 둘 다 수신자가 받지 않은 INVITE에서 나오지만, 408은 시간이 다 되었다는 뜻이고 487은 CANCEL이나 BYE로 INVITE가 끝났다는 뜻입니다.
difference-408-504 = 408은 수신 측이 제때 응답하지 않았다는 뜻이고, 504는 요청을 처리하는 데 필요한 다른 서버가 제때 응답하지 않았다는 뜻입니다.
difference-413-513 = 413은 메시지 본문이 너무 큰 경우이고, 513은 SIP 메시지 전체가 너무 큰 경우입니다.
difference-415-488 = 415는 이런 유형의 본문을 아예 읽지 못하는 경우이고, 488은 본문의 SDP를 읽었지만 제안된 세션을 받아들일 수 없는 경우입니다.
difference-415-493 = 415는 본문의 유형이나 인코딩을 지원하지 않는 경우이고, 493은 S/MIME을 지원하지만 이 본문을 푸는 데 필요한 키가 없거나 그 키를 쓰지 않으려는 경우입니다.
difference-420-421 = 420은 요청이 요구한 확장 기능을 서버가 지원하지 않아 Unsupported에 나열한 경우이고, 421은 서버가 요구하는 확장 기능을 클라이언트가 Supported에 나열하지 않은 경우입니다.
difference-421-494 = 보안 합의를 반드시 요구하는 서버는 요청에 sec-agree가 없으면 421로, 있으면 494로 응답하며, 두 응답 모두 서버의 메커니즘을 Security-Server에 담습니다.
difference-422-423 = 422는 세션 타이머(Session-Expires, 최솟값은 Min-SE)에 관한 것이고, 423은 등록, 구독, 발행의 유효 기간(Expires, 최솟값은 Min-Expires)에 관한 것입니다.
difference-424-425 = 424는 함께 보낸 위치 정보에 문제가 있는 경우이고, 425는 긴급 경보 자체에 문제가 있는 경우입니다.
difference-428-429 = 428은 요청을 보낸 쪽의 서명된 신원(Identity)을 요구하고, 429는 전환 요청자의 서명된 신원(Referred-By)을 요구합니다.
difference-428-438 = 428은 쓸 수 있는 Identity 헤더 필드가 없는 경우이고, 438은 있지만 그 서명이 검증을 통과하지 못하는 경우입니다.
difference-430-439 = 430은 단말과의 연결이 끊어졌음을 에지 프록시가 알아챈 경우이고, 439는 첫 프록시가 outbound를 지원하지 않음을 등록 서버가 알아챈 경우입니다.
difference-433-607 = 433은 익명 발신자를 거부하는 것이므로 신원을 밝히고 다시 걸 수 있고, 607은 수신자가 원치 않는 발신자를 거절하는 것입니다.
difference-436-437 = 436은 자격 증명을 가져오지 못한 경우이고, 437은 가져왔지만 신뢰하지 않거나 지원하지 않는 경우입니다.
difference-437-438 = 437은 서명에 쓰인 자격 증명이 문제이고, 438은 서명이나 서명된 내용이 문제입니다.
difference-440-483 = 440은 병렬 분기와 Max-Breadth에 관한 것이고, 483은 차례로 거치는 홉과 Max-Forwards에 관한 것입니다.
difference-469-489 = 469는 INFO의 패키지와 Recv-Info에 관한 것이고, 489는 SUBSCRIBE, NOTIFY, PUBLISH의 이벤트 패키지와 Allow-Events에 관한 것입니다.
difference-475-479 = 같은 오류를 두 프로그램이 다르게 나타냅니다. URI를 해석할 수 없을 때 OpenSIPS는 475로, Kamailio는 479로 응답합니다.
difference-476-478 = 같은 오류를 두 프로그램이 다르게 나타냅니다. 다음 홉의 주소를 확인할 수 없을 때 OpenSIPS는 476으로, Kamailio는 478로 응답합니다.
difference-477-478 = 478은 다음 홉의 주소를 확인하지 못한 경우이고, 477은 확인했지만 그곳으로 보내지 못한 경우입니다.
difference-480-486 = 480은 이를테면 등록되어 있지 않거나 방해 금지 상태여서 사용자에게 연결할 수 없는 경우이고, 486은 단말에는 도달했지만 그 사용자가 다른 통화를 하고 있거나 전화를 받을 수 없는 경우입니다.
difference-480-503 = 480은 사용자에게 연결할 수 없다는 뜻이고, 503은 서버를 사용할 수 없다는 뜻이므로 다른 서버라면 요청을 처리할 수도 있습니다.
difference-481-487 = 481은 늦게 도착한 CANCEL이나 BYE처럼 일치하는 대상이 없는 요청에 대한 응답이고, 487은 CANCEL이나 BYE로 끝난 INVITE에 대한 응답입니다.
difference-482-483 = 482는 같은 요청이 두 번째로 도착한 경우이고, 483은 루프에서든 긴 경로에서든 Max-Forwards가 허용하는 것보다 많은 홉을 거친 경우입니다.
difference-486-600 = 486은 한 단말에만 해당하므로 다른 단말은 받을 수도 있고, 600은 어느 단말도 받지 않으리라는 것을 아는 경우입니다.
difference-486-603 = 486은 사용자가 다른 통화를 하고 있거나 더 받을 수 없는 경우이고, 603은 통화 중이든 아니든 사용자가 거절한 경우로 다른 단말도 받지 않습니다.
difference-487-603 = 487은 발신자가 INVITE를 포기했거나 다른 분기에서 먼저 받아 프록시가 취소한 경우이고, 603은 수신자가 거절한 경우입니다.
difference-488-580 = 488은 제안된 미디어를 받아들일 수 없는 경우이고, 580은 먼저 예약해야 하는 대역폭 같은 사전 조건을 충족할 수 없는 경우입니다.
difference-488-606 = 488은 대상 하나에만 해당하므로 포킹 프록시는 다른 대상을 시도할 수 있고, 606은 수신자의 어느 단말도 세션을 지원할 수 없다는 뜻입니다.
difference-491-500 = 491은 글레어로, 양쪽이 상대의 INVITE가 진행 중일 때 각자 INVITE를 보낸 경우입니다. Retry-After를 담은 500은 첫 INVITE가 아직 진행 중일 때 같은 쪽에서 보낸 두 번째 INVITE에 대한 응답입니다.
difference-500-503 = 500은 예상하지 못한 오류이고, 503은 일시적인 과부하나 점검이며 언제 끝나는지 Retry-After로 알려 줄 수 있습니다.
difference-502-504 = 502는 필요한 서버가 잘못된 응답을 보낸 경우이고, 504는 제때 응답하지 않은 경우입니다.
difference-600-603 = 600은 수신자가 통화 중이라는 뜻이고, 603은 수신자가 통화에 응하려 하지 않거나 응할 수 없다는 뜻이며 이유는 밝히지 않습니다.
difference-603-607 = 603은 이번 호를 거절하는 것이고, 607은 이 발신자 자체를 거절하는 것이어서 이후의 호도 거부될 수 있습니다.
difference-603-608 = 603은 수신자나 그 단말이 거절하는 것이고, 608은 중간의 기계가 수신자를 대신하여 거부하는 것입니다.
difference-607-608 = 607은 수신자 본인의 판단이고, 608은 통화 분석 엔진의 판단이며 발신자가 어디에 문의할 수 있는지 Call-Info로 알려 줍니다.
