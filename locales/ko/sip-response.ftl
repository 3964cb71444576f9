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

label-method-scope-in-dialog-refresh = 구독의 다이얼로그 안에서만
label-method-scope-out-of-dialog = 나열된 메서드뿐 아니라 다이얼로그 밖에서 보내는 모든 요청

## Labels: header fields and message body

label-headers-level-must = 필수
label-headers-level-should = 권장
label-headers-level-may = 선택
label-headers-level-expected = 통상 포함
label-headers-when-choices-disclosed = 선택지를 공개해도 될 때
label-headers-when-creates-dialog = 얼리 다이얼로그를 만들 때
label-headers-when-in-request = 요청에 있을 때
label-headers-when-invite = INVITE일 때
label-headers-when-invite-or-options = INVITE와 OPTIONS일 때
label-headers-when-matches-problem = 문제에 해당하는 것
label-headers-when-names-early-dialog = 끝난 얼리 다이얼로그를 가리킴
label-headers-when-names-final-code = 얼리 다이얼로그를 끝낸 최종 상태 코드를 담음
label-headers-when-options = OPTIONS일 때
label-headers-when-or-contact-expires = 또는 Contact의 expires 매개변수
label-headers-when-publish = PUBLISH일 때
label-headers-when-sec-agree = 보안 합의를 요구할 때
label-headers-when-second-invite = 첫 번째 INVITE를 처리하는 중에 두 번째 INVITE를 받았을 때, 또는 첫 번째 UPDATE를 처리하는 중에 두 번째 UPDATE를 받았을 때: 0~10초 사이에서 무작위로 선택
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
label-client-action-collect-more-digits = 번호를 더 입력받음
label-client-action-do-not-repeat = 반복하지 않음
label-client-action-do-not-repeat-without-user-consent = 사용자 동의 없이 반복하지 않음
label-client-action-may-retry-after-delay = 잠시 후 재시도 가능
label-client-action-may-retry-larger-interval = 세션 간격을 늘려 재시도 가능
label-client-action-may-retry-longer-expires = 유효 기간을 늘려 재시도 가능
label-client-action-may-retry-once = 한 번 재시도 가능
label-client-action-may-retry-other-priority = 다른 우선순위로 재시도 가능
label-client-action-may-retry-unmodified = 변경 없이 재시도 가능
label-client-action-may-retry-with-token = Referred-By 토큰을 넣어 재시도 가능
label-client-action-may-retry-without-outbound = outbound 없이 재시도 가능
label-client-action-obtain-consent = 동의를 얻음
label-client-action-permanent = 영구적이므로 재시도하지 않음
label-client-action-restart-initial-publication = 최초 발행부터 다시 시작
label-client-action-retry-after-glare-timer = 글레어 타이머 만료 후 재시도
label-client-action-retry-at-contact = Contact 주소로 재시도
label-client-action-retry-at-contact-and-update = Contact 주소로 재시도하고 그 주소를 저장
label-client-action-retry-later = 나중에 재시도 가능
label-client-action-retry-reencrypted = 응답에 있는 키로 암호화하여 재시도
label-client-action-retry-sip-uri = Request-URI가 SIPS URI가 아니었으면 SIP URI로 재시도
label-client-action-retry-smaller-body = 본문을 줄여 재시도
label-client-action-retry-supported-media = 지원되는 미디어로 재시도
label-client-action-retry-via-proxy = 지정된 프록시를 거쳐 재시도
label-client-action-retry-with-corrected-location = 위치를 바로잡아 재시도
label-client-action-retry-with-credentials = 자격 증명을 넣어 재시도
label-client-action-retry-with-extensions = 필요한 확장 기능을 넣어 재시도
label-client-action-retry-without-extensions = 지원되지 않는 확장 기능을 빼고 재시도
label-client-action-start-chosen-mechanism = 선택한 보안 메커니즘을 시작
label-client-action-try-alternate-server = 다른 서버를 시도
label-client-action-try-other-flow = 다른 플로를 시도
label-client-action-user-chooses = 사용자가 선택하게 함

## Labels: whether a more specific phrase is expected

label-phrase-detail-should = RFC가 권장함
label-phrase-detail-may = RFC가 허용함

## Classes

class-1xx = 임시 응답
    .summary = 요청을 계속 처리하고 있다는 뜻이며, UAC는 100이 아닌 알 수 없는 1xx 코드를 183으로 처리합니다.

class-2xx = 성공
    .summary = 요청이 받아들여졌거나 처리가 끝났다는 뜻이며, UAC는 알 수 없는 2xx 코드를 200으로 처리합니다.

class-3xx = 리디렉션
    .summary = 수신자가 다른 곳에 있거나, 대신 이용할 수 있는 다른 서비스가 있다는 뜻이며, UAC는 알 수 없는 3xx 코드를 300으로 처리합니다.

class-4xx = 요청 실패
    .summary = 이 서버는 요청을 받은 그대로는 처리하지 않는다는 뜻이며, UAC는 알 수 없는 4xx 코드를 400으로 처리합니다.

class-5xx = 서버 실패
    .summary = 문제가 요청이 아니라 서버에 있다는 뜻이며, UAC는 알 수 없는 5xx 코드를 500으로 처리합니다.

class-6xx = 전역 실패
    .summary = 사용자가 어느 위치에 있든 거부된다는 뜻이며, UAC는 알 수 없는 6xx 코드를 600으로 처리합니다.

## 1xx Provisional

status-100 = 시도 중
    .summary = 다음 홉이 요청을 받아 처리하고 있으므로 클라이언트는 INVITE의 재전송을 멈추는 것이 좋습니다.
    .description = 다음 홉인 상태 유지 프록시나 UAS는 INVITE의 재전송을 멈추게 하려고 100으로 응답하며, 200ms 안에 다른 응답이 뒤따를 것을 아는 경우에는 보내지 않아도 됩니다. 100으로는 다이얼로그가 생기지 않고, 보내는 쪽은 To 태그를 붙이지 않는 것이 좋으며, 상태 유지 프록시는 100을 절대 전달하지 않습니다. 프록시의 Timer C를 재설정하는 것은 101부터 199까지의 응답뿐이므로(RFC 3261 16.7절), 최종 응답까지 오래 걸리는 UAS는 그런 응답도 보내야 합니다. INVITE가 아닌 요청에 허용되는 임시 응답은 100뿐이며, UDP에서 서버는 클라이언트의 Timer E가 T2에 이를 시간이 지나기 전에는 100을 보내면 안 됩니다. 그 시간이 지났는데도 아직 응답하지 않은 서버는 어떤 전송 프로토콜에서든 반드시 100을 보내야 합니다(RFC 4320 4.1절).
    .action = INVITE의 재전송을 멈추고 최종 응답을 계속 기다리십시오. 100은 누군가에게 벨이 울리고 있다는 뜻이 아니므로 통화 연결음을 들려주지 마십시오.
    .caller = 전화를 연결하고 있습니다. 잠시만 기다려 주세요.
    .search = 연결 중, 발신 중, 연결 시도 중, 처리 중, 트라잉

status-101 = 다이얼로그 수립
    .summary = 미등록 코드로, 일부 SIP 라이브러리와 장비가 얼리 다이얼로그에 사용하며 UAC는 183으로 처리합니다.
    .description = 101은 IANA 레지스트리에 등록된 적이 없으며, belle-sip 라이브러리의 문구 표와 eXosip2 라이브러리의 소스 코드에서 확인됩니다. 실제로 101을 보내는 장비도 있습니다. 얼리 다이얼로그를 수립하는 데 별도의 코드는 필요하지 않습니다. INVITE에 대한 101부터 199까지의 응답은 To 태그만 있으면 어느 것이든 얼리 다이얼로그를 수립하기 때문입니다(RFC 3261 12.1절). 101을 모르는 UAC는 이를 183으로 처리합니다(RFC 3261 8.1.3.2절).
    .action = 183으로 처리하고 최종 응답을 계속 기다리십시오. 서버를 운영한다면 101을 보내지 말고 183을 보내십시오.
    .caller = 전화를 연결하는 중입니다. 잠시만 기다려 주세요.
    .search = 다이얼로그 설정, 다이얼로그 생성, 프로토콜 전환

status-180 = 전화벨 울림
    .summary = 수신자의 사용자 에이전트가 INVITE를 받아 사용자에게 벨을 울리려 하고 있습니다.
    .description = UAS는 수신자에게 벨을 울리기 시작하면 180을 보냅니다. 이 응답에는 얼리 다이얼로그를 만드는 To 태그와, 그 다이얼로그 안에서 요청을 보낼 주소를 담은 Contact가 있습니다. INVITE가 포킹되었다면 To 태그가 서로 다른 180이 여러 개 올 수 있습니다. 응답의 Alert-Info는 UAC가 자체 통화 연결음 대신 들려줄 연결음을 가리킬 수도 있습니다. 100이 아닌 임시 응답이 3분 동안 없으면 프록시가 INVITE를 취소할 수 있으므로, 벨을 오래 울리는 UAS는 그런 응답을 1분마다 보내야 합니다(RFC 3261 13.3.1.1절). UAS가 이 응답을 신뢰성 있는 방식으로 보낸다면 2.5분마다 보내도 됩니다(RFC 3262 3절).
    .action = 얼리 미디어가 들어오고 있지 않으면 로컬 통화 연결음을 들려주고, 최종 응답을 계속 기다리십시오.
    .caller = 상대방의 전화벨이 울리고 있습니다.
    .search = 벨 울림, 벨소리, 링백톤, 링잉, 신호음, 신호 가는 중, 호출 중, 통화연결음, 컬러링

status-181 = 착신 전환 중
    .summary = 서버가 처음 시도한 곳이 아닌 다른 목적지로 호를 착신 전환하고 있습니다.
    .description = 서버는 호를 다른 목적지로 착신 전환하는 동안(예를 들어 처음 시도한 곳에서 아무도 받지 않았을 때) 181을 보낼 수 있습니다. INVITE는 서버가 직접 보내므로 발신 측이 할 일은 없습니다. 프록시는 임시 응답에 To 태그를 추가하면 안 되므로, 181을 만들 때는 UAS로 동작합니다(RFC 3261 16.7절). RFC 3261에는 새 목적지를 담을 헤더 필드가 없지만, 요청에 History-Info가 있었거나 요청의 Supported에 histinfo가 나열되어 있었다면 새 목적지가 History-Info에 담겨 올 수 있습니다(RFC 7044 9.4절).
    .action = 최종 응답을 계속 기다리고 새 INVITE는 보내지 마십시오. 호가 착신 전환되고 있음을 발신자에게 표시해도 됩니다.
    .caller = 전화를 다른 곳으로 연결하고 있습니다. 잠시만 기다려 주세요.
    .search = 착신전환, 포워딩, 콜 포워딩, 호 전달, 통화 전달, 전화 돌려놓기

status-182 = 대기 중
    .summary = 수신자가 지금 전화를 받을 수 없어, 서버가 호를 거부하지 않고 대기시키고 있습니다.
    .description = 콜센터 등의 서버는 수신자가 지금 전화를 받을 수 없을 때 호를 거부하지 않고 대기열에 두면서 182를 보냅니다. 사유 문구로 대기열의 길이나 예상 대기 시간을 알려 줄 수 있으며, 이런 값이 바뀌면 서버가 182를 다시 보낼 수 있습니다. 100이 아닌 임시 응답이 3분 동안 없으면 프록시가 INVITE를 취소할 수 있으므로, 호가 대기하는 동안 서버는 그런 응답을 1분마다 보내야 합니다(RFC 3261 13.3.1.1절). 서버가 그런 응답을 신뢰성 있는 방식으로 보낸다면 2.5분마다 보내도 충분합니다(RFC 3262 3절). 수신자가 전화를 받을 수 있게 되면 최종 응답이 뒤따릅니다.
    .action = 최종 응답을 계속 기다리고, 사유 문구에 대기 시간이 있으면 그 문구를 표시하십시오. 발신자가 포기하면 CANCEL을 보내십시오.
    .caller = 상대방이 아직 전화를 받을 수 없습니다. 연결 순서를 기다리고 있으니 끊지 말고 기다려 주세요.
    .detail =
        대기 중: 대기 호 { $calls ->
           *[other] { $calls }건
        }, 예상 대기 시간 { $minutes ->
           *[other] { $minutes }분
        }
    .search = 대기열, 상담원 연결 대기, 대기 순번, 콜센터 대기, 통화 대기, 큐 대기

status-183 = 세션 진행
    .summary = 다른 1xx 코드로는 나타낼 수 없는 호의 진행 상황을 서버가 알리며, 얼리 미디어가 함께 오는 경우가 많습니다.
    .description = UAS나 게이트웨이는 다른 1xx 코드로는 나타낼 수 없는 호의 진행 상황을 183으로 알리며, 자세한 내용은 사유 문구나 헤더 필드, 메시지 본문에 담을 수 있습니다. 본문에 SDP가 있으면 얼리 미디어가 시작되는 경우가 많아, 발신자는 수신자가 전화를 받기 전에 신호음이나 안내 방송을 듣게 됩니다. 예를 들어 게이트웨이는 ISUP에서 인밴드 정보가 있음을 알려 오면 183을 보냅니다(RFC 3398). To 태그가 있는 183을 받으면 얼리 다이얼로그가 생기며, UAC는 101부터 199까지의 코드 가운데 알 수 없는 것을 모두 183으로 처리합니다(RFC 3261 8.1.3.2절).
    .action = 얼리 미디어가 들어오면 들려주고, 최종 응답을 계속 기다리십시오. 183만 보고 로컬 통화 연결음을 시작하지 마십시오.
    .caller = 전화를 연결하는 중입니다. 잠시만 기다려 주세요.
    .detail =
        { $progress ->
            [announcement] 세션 진행: 안내 방송 재생 중
            [tone] 세션 진행: 네트워크 신호음 재생 중
           *[other] 세션 진행
        }
    .search = 얼리 미디어, 컬러링, 통화연결음, 안내 방송, 안내멘트, 인밴드 링백, 초기 미디어, 세션 진행 중

status-199 = 얼리 다이얼로그 종료됨
    .summary = INVITE의 얼리 다이얼로그 하나가 끝났지만 INVITE 트랜잭션 자체는 계속됩니다.
    .description = 포킹 프록시는 2xx가 아닌 최종 응답으로 얼리 다이얼로그가 끝났지만, 다른 분기가 진행 중이어서 그 응답을 아직 전달하지 않을 때 199를 보냅니다(RFC 6228 6절). To 태그는 끝난 얼리 다이얼로그를 가리키며, Reason에는 그 다이얼로그를 끝낸 응답의 상태 코드가 반드시 있어야 합니다. UAC가 Supported에 옵션 태그 199를 넣지 않았다면 누구도 199를 보내면 안 됩니다. UAC가 Require나 Proxy-Require에서 100rel을 요구했다면 프록시는 199를 직접 생성하면 안 되지만, 받은 199는 이 경우에도 전달합니다. UAC가 100rel을 요구하지 않았다면 UAS는 보통 199를 직접 보내지 않고 프록시에 맡깁니다. 199는 보통 신뢰성 있는 방식으로 보내지 않아 손실될 수 있으므로 UAC는 199에 의존하면 안 되며, INVITE에 대한 최종 응답은 따로 옵니다.
    .action = 끝난 얼리 다이얼로그로 미디어를 보내는 것을 멈추고, 그 다이얼로그에 속한 미디어가 들어오면 무시하십시오. 그 다이얼로그의 자원을 해제하되, 여러 용도(usage)가 이 다이얼로그를 함께 쓰고 있어 그중 어느 것이 끝났는지 알 수 없다면 해제하지 마십시오. 이 다이얼로그로는 BYE를 보내지 말고, 신뢰성 있는 응답에 대한 PRACK 말고는 다른 요청도 보내지 마십시오. 최종 응답을 계속 기다리십시오.
    .caller = 상대방의 전화기 중 하나는 연결할 수 없게 되었습니다. 잠시만 기다려 주세요.
    .search = 얼리 다이얼로그 종료, 초기 다이얼로그 종료, 포킹 분기 종료

## 2xx Successful

status-200 = 성공
    .summary = 요청이 성공했으며, 응답에 담기는 내용은 메서드에 따라 다릅니다.
    .description = 서버는 요청이 성공하면 200을 보내며, INVITE의 경우 이는 수신자가 호를 수락했다는 뜻입니다. INVITE에 대한 200에는 이후 다이얼로그 안의 요청을 보낼 주소를 담은 Contact가 반드시 있어야 합니다. SDP 앤서(INVITE에 오퍼가 없었다면 SDP 오퍼)도 반드시 있어야 하지만, 신뢰성 있는 임시 응답으로 이미 보냈다면 필요하지 않습니다. UAS가 지원하는 메서드와 확장 기능은 Allow와 Supported에 나열하는 것이 좋습니다. UAS는 ACK가 올 때까지 이 200을 재전송합니다. 64*T1 안에 ACK가 오지 않으면 BYE로 세션을 끝내는 것이 좋습니다. REGISTER에 대한 200의 Contact에는 현재 바인딩이 모두 나열됩니다. CANCEL에 대한 200은 CANCEL을 받았다는 뜻일 뿐이므로, INVITE에는 별도의 최종 응답이 옵니다.
    .action = INVITE라면 재전송된 것까지 포함하여 받은 200마다 ACK를 보내고, 200에 오퍼가 있었다면 ACK에 SDP 앤서를 넣으십시오. 서로 다른 To 태그는 각각 별개의 다이얼로그를 가리키므로, 원하지 않는 다이얼로그에는 ACK를 보낸 뒤 BYE를 보내십시오. 다른 메서드라면 트랜잭션이 끝난 것으로 처리하십시오.
    .caller = 전화 또는 요청이 정상적으로 처리되었습니다.
    .search = 정상, 정상 응답, 오케이, 통화 연결됨, 전화 받음, 등록 성공, 요청 성공, 정상 종료

status-202 = 수락
    .summary = 요청을 받아들였지만 결과는 아직 정해지지 않았으며, SUBSCRIBE, NOTIFY, REFER에는 사용 중단이 권고되었습니다.
    .description = 서버는 요청을 받아들였지만 그 결과가 아직 정해지지 않았을 때 202를 보냅니다. 202는 최종 응답이므로 트랜잭션은 끝난 것입니다. 202와 200은 똑같이 처리해야 하는데도 구현에 따라 둘을 다르게 처리했기 때문에 RFC 6665 8.3.1절은 202의 사용 중단을 권고했습니다. 따라서 이제는 누구도 SUBSCRIBE, NOTIFY, REFER에 202로 응답하면 안 됩니다(REFER에 대해서는 RFC 7647 5절 참조). MESSAGE의 경우, 메시지를 저장하거나 SIP를 쓰지 않는 망으로 넘기는 릴레이는 수신자에게 전달되었음을 보장할 수 없으므로 지금도 202로 응답하는 것이 좋습니다(RFC 3428 7절).
    .action = SUBSCRIBE, NOTIFY, REFER라면 202를 200과 똑같이 처리하십시오. MESSAGE라면 메시지가 수신자에게 전달되었다고 간주하지 마십시오. 서버를 운영한다면 SUBSCRIBE, NOTIFY, REFER를 받아들일 때 202 대신 200으로 응답하십시오.
    .caller = 요청이 접수되었습니다. 완료될 때까지 시간이 걸릴 수 있습니다.
    .search = 수락됨, 접수됨, 요청 접수, 요청 수락, 승인됨

status-204 = 통지 없음
    .summary = 다이얼로그 안의 SUBSCRIBE가 성공했으며, 그 요청의 Suppress-If-Match 조건이 참이어서 NOTIFY는 뒤따르지 않습니다.
    .description = 통지자는 수립된 다이얼로그 안에서 받은 SUBSCRIBE의 Suppress-If-Match에 현재 상태의 엔티티 태그나 언제나 일치하는 와일드카드 *가 있으면 204를 보냅니다(RFC 5839 6.3절). 구독의 유효 기간은 응답의 Expires에 있는 값으로 새로 정해지지만, 통지자는 평소라면 뒤따랐을 NOTIFY를 보내지 않습니다. 조건이 계속 참이고 NOTIFY의 헤더 필드(Subscription-State 등)에 바뀐 것이 없는 동안 통지자는 NOTIFY를 계속 생략합니다. 수립된 다이얼로그 밖의 SUBSCRIBE에는 통지자가 204를 보내면 안 되며, 이때 조건이 참이면 본문 없는 NOTIFY를 보냅니다.
    .action = 이벤트 상태와 구독 상태가 그대로인 것으로 보고 NOTIFY를 기다리지 마십시오. 갱신 타이머는 Expires에 맞추어 설정하십시오. 보낸 SUBSCRIBE의 Expires가 0이었다면 구독이 끝난 것이므로 그 상태를 지워도 됩니다.
    .caller = 요청이 처리되었습니다. 지금은 새로 표시할 내용이 없습니다.
    .search = 알림 없음, 변경 없음, 콘텐츠 없음, NOTIFY 없음, 조건부 구독

## 3xx Redirection

status-300 = 여러 선택지
    .summary = 수신자에게 여러 주소로 연락할 수 있으며, 발신 측에서 그중 하나를 고릅니다.
    .description = 리디렉션 서버나 UAS는 수신자에게 여러 곳으로 연락할 수 있지만 서버가 요청을 직접 전달할 수 없거나 전달하지 않으려 할 때 300을 보냅니다. Contact에는 그 주소들을 나열하는 것이 좋으며, q 매개변수로 순위를 매길 수 있습니다. 메시지 본문에서 주소를 설명할 수도 있지만, 그런 본문의 형식은 정의된 적이 없습니다. 사용자 에이전트가 스스로 골라도 되고 사용자에게 물어도 되며, RFC 3261은 자동으로 고르는 방법을 정의하지 않습니다.
    .action = Contact의 주소 중 하나를 q 값에 따라 고르거나 사용자가 고르게 하고, 그곳으로 요청을 보내십시오. 같은 URI로 두 번 보내지 말고, 원래의 URI로도 다시 보내지 마십시오. 원래의 URI가 SIPS인데 새 URI는 SIPS가 아니면 사용자에게 알리십시오.
    .caller = 상대방에게 여러 곳으로 연락할 수 있습니다. 한 곳을 선택해 주세요.
    .search = 다중 선택, 복수 선택, 여러 주소, 리다이렉트, 리디렉션

status-301 = 영구 이동
    .summary = 사용자를 더 이상 이 주소에서 찾을 수 없으며, 새 주소는 Contact에 있습니다.
    .description = 리디렉션 서버나 UAS는 사용자의 주소가 영구히 바뀌어 Request-URI의 주소에서는 더 이상 찾을 수 없을 때 301을 보내며, Contact에는 새 주소가 하나 이상 들어 있습니다. 클라이언트는 그 주소로 요청을 다시 보내는 것이 좋습니다. 주소록, 디렉터리, 위치 캐시도 고쳐 이후의 요청을 새 주소로 바로 보내는 것이 좋습니다. 게이트웨이는 전화망이 원인 값 22(번호 변경)와 함께 새 번호를 알려 오면 301을 보냅니다(RFC 3398).
    .action = Contact의 주소로 요청을 보내되, 같은 URI를 두 번 시도하지 마십시오. 이전 주소 대신 새 주소를 저장하여 이후의 요청에 사용하십시오. 원래의 URI가 SIPS인데 새 URI는 SIPS가 아니면 사용자에게 알리십시오.
    .caller = 이제 상대방에게는 새 주소로만 연락할 수 있습니다. 앞으로는 새 주소를 사용해 주세요.
    .search = 영구 이전, 번호 변경, 주소 변경, 영구 리다이렉트, 리다이렉트

status-302 = 임시 이동
    .summary = 사용자가 당분간 다른 주소에 있으며, 요청을 보낼 곳은 Contact에 있습니다.
    .description = 리디렉션 서버, 또는 착신 전환을 설정한 전화기는 요청을 당분간 다른 주소로 보내야 할 때 302를 보냅니다. Contact에 그 주소가 있으며, 클라이언트는 이를 새 요청의 Request-URI로 사용합니다. 이 주소의 유효 기간은 Expires나 Contact의 expires 매개변수에 초 단위로 적혀 있을 수 있으며, 둘 다 없으면 이번 재시도에만 유효하므로 캐시하면 안 됩니다. 새 주소는 유효 기간이 끝나기 전에 무효가 되었을 수도 있으므로, 캐시한 주소로 실패하면 원래의 주소를 한 번 더 시도해도 됩니다.
    .action = Contact의 주소로 요청을 보내되, 같은 URI를 두 번 시도하지 마십시오. 그 주소는 명시된 유효 기간 동안만 캐시하고, 명시된 기간이 없으면 캐시하지 마십시오. 주소록에 있는 원래의 주소는 그대로 두십시오. 원래의 URI가 SIPS인데 새 URI는 SIPS가 아니면 사용자에게 알리십시오.
    .caller = 지금은 상대방에게 다른 주소로 연락할 수 있습니다.
    .search = 착신전환, 무조건 착신전환, 일시 이동, 임시 이전, 임시 리다이렉트, 리다이렉트, 음성사서함으로 넘어감

status-303 = 다른 위치 참조
    .summary = 미등록 코드로, RFC 2543 문법의 잔재이며 UAC는 300으로 처리합니다.
    .description = 303은 IANA 레지스트리에 없습니다. RFC 2543은 이 코드를 문법에 나열했을 뿐 그 의미를 설명하지 않았고, RFC 3261은 이 코드를 삭제했으며, 문구는 HTTP의 303에서 온 것입니다. SIP 스택인 sipsorcery는 한때 Use Proxy의 번호로 303을 사용했는데, Use Proxy의 올바른 번호는 305입니다. 303을 모르는 UAC는 이를 300으로 처리하므로, Contact에 주소가 있으면 그곳으로 요청을 보낼 수 있습니다(RFC 3261 8.1.3.2절).
    .action = 300으로 처리하십시오. Contact에 주소가 있으면 그곳으로 요청을 보내되 같은 URI를 두 번 시도하지 말고, 주소가 없으면 요청이 실패했다고 알리십시오. 서버를 운영한다면 303을 보내지 말고 302를 보내십시오.
    .caller = 다른 주소로 연락하라는 안내를 받았습니다.
    .search = 다른 주소 참조, 다른 곳 참조, 기타 참조

status-305 = 프록시 사용
    .summary = 수신자에게 보내는 요청은 Contact에 적힌 URI의 프록시를 거쳐야 합니다.
    .description = 305는 UAS만 생성할 수 있으며, UAS는 요청이 특정 프록시를 거쳐 와야 할 때 305를 보냅니다. Contact에 담긴 것은 그 프록시의 URI이며, 수신자의 새 주소가 아닙니다. 클라이언트는 이 요청 하나만 그 프록시를 거쳐 다시 보내며, 305는 이후의 요청에는 적용되지 않습니다.
    .action = 이 요청 하나만 Contact의 프록시를 거쳐 다시 보내고, 수신자의 주소는 그대로 유지하십시오. 이 요청에 대해 그 프록시를 이미 시도했다면 다시 보내지 말고 실패했다고 알리십시오.
    .caller = 상대방에게 연결하려면 다른 경로를 거쳐야 합니다.
    .search = 프록시 필요, 프록시 경유, 아웃바운드 프록시

status-380 = 대체 서비스
    .summary = 호는 실패했지만 다른 서비스를 이용할 수 있으며, 그 서비스는 메시지 본문에 설명되어 있습니다.
    .description = 서버는 호가 성공하지 못했지만 다른 서비스를 이용할 수 있을 때 380을 보내고, 메시지 본문에서 그 서비스를 설명합니다. RFC 3261은 이 본문의 형식을 정의하지 않으므로, 380은 양쪽이 형식을 미리 합의한 경우에만 쓸모가 있습니다. 형식을 모르는 UAC는 대체 서비스를 이용할 수 없습니다.
    .action = 메시지 본문을 이해할 수 있으면 거기에 설명된 서비스를 사용자에게 제시하거나 이용하십시오. 그렇지 않으면 호가 실패했다고 알리십시오.
    .caller = 전화가 연결되지 않았지만 다른 서비스로 도움을 받을 수도 있습니다.
    .search = 대안 서비스, 다른 서비스, 긴급통화, 긴급 호

## 4xx Request Failure

status-400 = 잘못된 요청
    .summary = 문법이 잘못되었거나 빠진 부분이 있어 서버가 요청을 이해하지 못했습니다.
    .description = UAS, 등록 서버, 프록시는 문법이 잘못되었거나 Call-ID 같은 필수 헤더 필드가 빠져 있어 요청을 이해할 수 없을 때 400을 보냅니다. 사유 문구에는 무엇이 잘못되었는지 적는 것이 좋습니다. 또한 RFC 5630은 한 요청 안에서 SIP URI와 SIPS URI가 일관성 없이 쓰였다는 이유로(예를 들어 Request-URI는 SIPS인데 Contact는 SIP인 경우) 서버가 요청을 거부할 때도 400을 보내도록 규정합니다. UAC는 알 수 없는 4xx 코드를 모두 400으로 처리합니다(RFC 3261 8.1.3.2절).
    .action = 사유 문구에 적힌 잘못을 고친 다음 요청을 다시 보내고, 적힌 것이 없으면 요청이 RFC 3261의 문법에 맞는지 확인하십시오. 이 트랜잭션만 실패한 것이므로 이미 수립된 다이얼로그는 계속됩니다.
    .caller = 전화기가 보낸 내용을 상대 쪽에서 이해하지 못했습니다.
    .detail = 잘못된 요청: { $header } 헤더 필드가 없음
    .search = 요청 오류, 문법 오류, 구문 오류, 형식 오류, 파싱 오류, 잘못된 형식, 헤더 누락, 배드 리퀘스트

status-401 = 인증 필요
    .summary = UAS나 등록 서버가 자격 증명을 요구하며 WWW-Authenticate로 챌린지를 보냈습니다.
    .description = UAS나 등록 서버는 요청을 보낸 쪽이 인증을 받아야 할 때 401을 보냅니다. 리디렉션 서버도 보낼 수 있지만 프록시는 보내면 안 되며, ACK나 CANCEL에는 누구도 챌린지를 보내면 안 됩니다. 응답에는 realm을 포함한 챌린지를 담은 WWW-Authenticate가 반드시 있어야 하며, 클라이언트는 자격 증명을 Authorization에 넣습니다. 전화기의 첫 REGISTER는 보통 401을 받는데, 이는 정상적인 Digest 인증 절차의 일부이지 실패가 아닙니다. 요청에 이 realm의 자격 증명이 이미 있었고 새 챌린지에 stale=true가 없다면, 서버가 그 자격 증명을 거부한 것이며, 대개 사용자 이름이나 비밀번호가 틀린 경우입니다.
    .action = CSeq 번호를 하나 올리고 해당 realm의 자격 증명을 Authorization에 넣어 요청을 다시 보내십시오. Proxy-Authenticate도 있으면 그 챌린지에 대한 자격 증명을 Proxy-Authorization에 넣으십시오. 방금 거부된 자격 증명은 절대 다시 보내지 말고, 사용자에게 다른 자격 증명을 요청하거나 포기하십시오. 유일한 예외는 stale=true가 있는 챌린지로, 이때는 같은 자격 증명을 새 nonce로 다시 보내야 합니다.
    .caller = 로그인이 필요합니다. 사용자 이름과 비밀번호를 확인해 주세요.
    .search = 인증 실패, 등록 실패, 비밀번호 오류, 비밀번호 틀림, 인증 오류, 로그인 실패, 권한 없음, 인증되지 않음, 미인증, 인증 요구, 등록 거부

status-402 = 결제 필요
    .summary = 장래의 용도로 예약된 코드이며, 어떤 SIP 규격도 그 의미를 정하지 않았습니다.
    .description = RFC 3261 21.4.3절은 402를 장래의 용도로 예약했을 뿐 누가 왜 보내는지는 정의하지 않으므로, 클라이언트는 요금이나 잔액이 이유라고 단정할 수 없습니다. 클라이언트는 402를 알 수 없는 4xx 코드로 보고 400으로 처리합니다(RFC 5057 5.1절). 그런데도 서버가 402를 보낸다면, 그 의미는 서버와 클라이언트 사이에서 따로 약속한 것입니다.
    .action = 400으로 처리하고, 같은 요청을 그대로 다시 보내지 마십시오. 이 트랜잭션만 실패한 것이므로 이미 수립된 다이얼로그는 계속됩니다. 서버를 운영한다면 상업적인 이유로 거부할 때 403을 보내십시오.
    .caller = 전화를 연결하지 못했습니다. 상대 쪽에서 분명한 이유를 알려 주지 않았습니다.
    .search = 잔액 부족, 요금 미납, 크레딧 부족, 지불 필요

status-403 = 금지
    .summary = 서버가 요청을 이해했지만 거부하며, 자격 증명을 보내도 소용이 없습니다.
    .description = 프록시, 등록 서버, UAS는 요청을 이해했지만 처리하기를 거부할 때 403을 보냅니다. 예를 들어 등록 서버는 해당 address-of-record의 바인딩을 변경할 권한이 없는 사용자의 요청을 거부합니다. 자격 증명을 보내도 소용이 없으므로 응답에 챌린지는 없습니다. 다만 자격 증명이 틀렸을 때 서버가 챌린지를 다시 보내는 대신 403으로 응답할 수도 있습니다(RFC 3261 22.1절). 다른 규격에서는 요청을 보낸 쪽에 사용 권한이 없는 우선순위가 Resource-Priority에 있을 때(RFC 4412), 플로 토큰이 변조되었을 때(RFC 5626), 그리고 Date 값이나 PASSporT의 iat 클레임이 너무 오래되었을 때(이때 사유 문구는 Stale Date일 수 있음, RFC 8224 6.2.2절) 403을 사용합니다.
    .action = 요청을 다시 보내지 마십시오. 요청에 이미 자격 증명이 있었다면 다른 요청을 보내기 전에 사용자 이름과 비밀번호를 확인하고, 사유 문구가 Stale Date라면 Date를 넣는 시스템과 PASSporT에 서명하는 시스템의 시계를 모두 확인하십시오. 이 트랜잭션만 실패한 것이므로 이미 수립된 다이얼로그는 계속됩니다.
    .caller = 이 전화나 요청은 허용되지 않습니다. 다시 시도해도 결과는 같습니다.
    .detail = Date가 너무 오래됨
    .search = 발신 제한, 발신 금지, 접근 거부, 권한 없음, 허용되지 않음, 등록 실패, 발신 정지, 이용 정지, 금지됨, 포비든, 등록 거부, 착신 정지, 고객의 요청에 의해 착신이 정지

status-404 = 찾을 수 없음
    .summary = Request-URI의 사용자가 그 도메인에 없거나, 서버가 그 도메인을 담당하지 않습니다.
    .description = 서버는 Request-URI의 사용자가 그 도메인에 없음을 확실히 알 때 404를 보내며, 자신이 그 도메인을 담당하지 않을 때도 보냅니다. UAS는 Request-URI가 자신이 요청을 받아들이는 주소가 아니면 404를 보내고, 등록 서버는 To의 address-of-record가 그 도메인에서 유효하지 않으면 404를 보냅니다. Retry-After로 얼마 뒤에 수신자에게 연락할 수 있을지 알려 줄 수도 있습니다. 다이얼로그 안에서는 거부된 Request-URI가 상대 쪽에서 Contact로 알려 준 주소이므로, 404를 받으면 다이얼로그 전체가 끝납니다(RFC 5057 5.1절).
    .action = 주소를 확인하고, 같은 요청을 그대로 다시 보내지 마십시오. Retry-After가 있으면 그 시간이 지난 뒤에 다시 시도해도 됩니다. 다이얼로그 안에서는 다이얼로그와 그 모든 용도(usage)가 끝난 것으로 처리하십시오.
    .caller = 없는 번호나 주소입니다. 다시 확인해 주세요.
    .search = 없는 번호, 결번, 존재하지 않는 번호, 지금 거신 번호는 없는 번호, 사용자 없음, 사용자를 찾을 수 없음, 잘못된 번호, 번호 없음, 없는 국번, 낫파운드

status-405 = 메서드가 허용되지 않음
    .summary = 서버가 아는 메서드이지만 이 Request-URI에는 허용하지 않으며, 쓸 수 있는 메서드는 Allow에 있습니다.
    .description = UAS는 요청의 메서드를 알지만 Request-URI의 주소에서는 지원하지 않을 때 405를 보냅니다. 응답에는 이 주소에서 쓸 수 있는 메서드를 나열한 Allow가 반드시 있어야 합니다. 다이얼로그 안에서 405를 받으면, 요청이 속한 용도(usage)가 그 메서드 없이는 동작할 수 없는 경우(NOTIFY가 필요한 구독 등) 그 용도가 끝납니다. 통화 중에 보낸 INFO처럼 용도에 꼭 필요하지 않은 메서드라면 트랜잭션만 실패합니다(RFC 5057 5.1절).
    .action = Allow에 있는 메서드를 사용하거나 이 기능을 포기하십시오. 거부된 메서드를 이 주소로 다시 보내지 마십시오. 다이얼로그 안에서 보낸 요청이었고 그 요청이 속한 용도(usage)가 이 메서드 없이는 동작할 수 없다면 그 용도를 끝내십시오.
    .caller = 상대 쪽에서 이 동작을 허용하지 않습니다.
    .search = 허용되지 않는 메서드, 허용되지 않는 메소드, 메소드가 허용되지 않음, 지원하지 않는 메소드

status-406 = 수락할 수 없음
    .summary = 요청의 Accept 헤더 필드가 허용하는 응답 본문을 서버가 만들 수 없습니다.
    .description = UAS는 요청의 Accept가 허용하는 메시지 본문을 하나도 만들 수 없을 때 406을 보냅니다. Accept에는 클라이언트가 처리할 수 있는 본문 유형이 나열되어 있습니다. 예를 들어 통지자는 SUBSCRIBE의 Accept에 자신이 NOTIFY에 담을 수 있는 유형이 하나도 없으면 406을 보냅니다(RFC 6665). 406은 서버가 보낼 본문에 관한 것일 뿐, SDP 오퍼에 기술된 세션에 관한 것이 아닙니다.
    .action = 처리할 수 있는 본문 유형을 Accept에 모두 나열하여 요청을 다시 보내고, 더 추가할 유형이 없으면 실패했다고 알리십시오. 이 트랜잭션만 실패한 것이므로 이미 수립된 다이얼로그는 계속됩니다.
    .caller = 상대 쪽에서 이 전화기가 받을 수 있는 형식으로 응답하지 못합니다.
    .search = 허용할 수 없음, 받아들일 수 없음, 수락 불가, 수용 불가

status-407 = 프록시 인증 필요
    .summary = 경로상의 프록시가 자격 증명을 요구하며 Proxy-Authenticate로 챌린지를 보냈습니다.
    .description = 프록시는 요청을 보낸 쪽이 인증을 받기 전에는 요청을 전달하지 않으려 할 때 407을 보냅니다. 응답에는 프록시의 챌린지와 realm을 담은 Proxy-Authenticate가 반드시 있어야 합니다. 어떤 프록시도 UAC를 대신하여 자격 증명을 추가하면 안 되므로, UAC가 직접 Proxy-Authorization에 자격 증명을 넣습니다. 포킹 프록시는 모든 분기의 챌린지를 한 응답에 모으므로, 407에는 Proxy-Authenticate와 WWW-Authenticate의 값이 여러 개 있을 수 있습니다(RFC 3261 22.3절).
    .action = CSeq 번호를 하나 올리고, Proxy-Authenticate의 챌린지마다 Proxy-Authorization을, WWW-Authenticate의 챌린지마다 Authorization을 넣어 요청을 다시 보내십시오. 방금 거부된 자격 증명은 새 챌린지에 stale=true가 있는 경우가 아니면 절대 다시 보내지 마십시오. 받아들여진 자격 증명은 Call-ID가 같은 이후의 요청에도 사용하십시오. 프록시를 운영한다면 ACK나 CANCEL에는 절대 챌린지를 보내지 마십시오.
    .caller = 전화를 연결하려면 먼저 전화 서비스에 로그인해야 합니다.
    .search = 프록시 인증, 프록시 인증 실패, 프록시 로그인, 인증 요구, 인증 실패

status-408 = 요청 시간 초과
    .summary = 수신자의 위치를 제때 찾지 못하는 등의 이유로 최종 응답이 제시간에 오지 않았습니다.
    .description = 프록시는 INVITE를 전달하려는 시도가 모두 최종 응답 없이 끝나면 408을 보내고, UAS나 게이트웨이는 최종 응답을 제시간에 만들 수 없으면 408을 보냅니다. UAC는 자신의 트랜잭션이 시간 초과되어도 408을 받은 것으로 처리합니다. INVITE가 아닌 요청에서는 이 응답이 언제나 너무 늦게 도착하게 되므로 RFC 4320은 그런 요청에 408로 응답하는 것을 금지합니다. 다이얼로그 안에서 408은 실제 시간 초과와 같은 효과를 냅니다. RFC 3261 12.2.1.2절은 UAC가 다이얼로그를 끝내도록 권고하고, RFC 5057 5.2절은 이를 요청이 속한 용도(usage)로 한정합니다.
    .action = 다이얼로그에 속하지 않은 요청이었다면 나중에 언제든 그대로 다시 보내도 됩니다. 통화 중에 보낸 re-INVITE나 UPDATE에 408이 오거나 아무 응답도 오지 않으면 BYE로 통화를 끝내십시오.
    .caller = 정해진 시간 안에 응답이 없었습니다. 다시 시도해 주세요.
    .search = 타임아웃, 시간 초과, 응답 없음, 무응답, 응답 시간 초과, 요청 타임아웃, 등록 시간 초과

status-409 = 충돌
    .summary = 미등록 코드로, 기존 등록과 모순되는 REGISTER에 쓰던 RFC 2543의 코드입니다.
    .description = IANA 레지스트리에는 409가 없습니다. RFC 2543 7.4.10절은 Contact의 action 매개변수가 이미 있는 등록과 모순되는 REGISTER를 위해 이 코드를 정의했는데, 한 사용자의 모든 등록은 이 매개변수의 값이 같아야 했기 때문입니다. RFC 3261은 이 매개변수의 사용 중단을 권고하고 코드는 삭제했습니다. PJSIP, OpenSIPS, sofia-sip 등의 문구 표에는 409가 아직 남아 있으므로, 오래된 서버나 사설 서버가 409를 보낼 수도 있습니다.
    .action = 400으로 처리하십시오. Contact에 action 매개변수를 넣은 REGISTER였다면 그 매개변수를 빼고 다시 등록하십시오. 이 매개변수가 없는 REGISTER였다면, Contact를 넣지 않은 REGISTER를 보내 현재 바인딩을 조회하고, 충돌하는 바인딩이 자신의 것일 때만 삭제하십시오.
    .caller = 다른 로그인과 충돌하여 전화기가 로그인하지 못했습니다.
    .search = 중복 등록, 이중 등록, 등록 충돌, 이미 등록됨

status-410 = 더 이상 존재하지 않음
    .summary = 사용자나 자원이 이 서버에서 완전히 없어졌으며, 새 주소도 알 수 없습니다.
    .description = 서버는 요청의 대상인 사용자나 자원이 이 서버에 더 이상 없고, 옮겨 간 주소를 알지 못하며, 이 상태가 영구적이라고 볼 때 410을 보냅니다. 영구적인지 알 수 없는 서버는 그 대신 404를 보내는 것이 좋습니다. 게이트웨이는 전화망이 Q.850 원인 값 22(번호 변경)를 보내면서 새 번호를 알려 주지 않으면 410을 보냅니다(RFC 3398). 다이얼로그 안에서는 거부된 주소가 상대 쪽에서 직접 Contact로 알려 준 주소이므로, 410을 받으면 다이얼로그가 그 모든 용도(usage)와 함께 소멸합니다(RFC 5057).
    .action = 다이얼로그 밖에서 보낸 요청이었다면 이 주소의 사용을 중지하고 주소록과 캐시에서 지우십시오. 다이얼로그 안에서 보낸 요청이었다면 다이얼로그와 그 용도(usage)가 모두 끝난 것으로 보십시오.
    .caller = 이 번호나 주소는 더 이상 사용되지 않습니다.
    .search = 번호 변경, 해지된 번호, 해지, 사용하지 않는 번호, 없어진 번호, 삭제된 계정, 탈퇴한 사용자

status-411 = 길이 정보 필요
    .summary = 미등록 코드로, Content-Length가 없는 요청에 쓰던 RFC 2543의 코드입니다.
    .description = IANA 레지스트리에는 411이 없습니다. Content-Length는 본문의 길이를 옥텟 단위로 담는 헤더 필드이며, RFC 2543 7.4.12절은 이것이 없는 요청에 쓰려고 HTTP에서 411을 가져왔으나 RFC 3261은 이 코드를 삭제했습니다. RFC 3261 18.3절에 따르면 TCP 같은 스트림 전송 프로토콜에서는 Content-Length가 필수이며, 이 헤더 필드에서 잘못을 발견한 서버는 보통 400을 보냅니다. PJSIP, OpenSIPS, sofia-sip 등의 문구 표에는 411이 아직 남아 있으므로, 오래된 서버나 사설 서버가 411을 보낼 수도 있습니다.
    .action = 400으로 처리하십시오. 올바른 Content-Length 헤더 필드를 넣어 요청을 다시 보내십시오. 올바른 Content-Length가 요청에 이미 있었다면 같은 요청을 그대로 다시 보내지 마십시오.
    .caller = 전화기가 상대 쪽에 필요한 정보를 빠뜨렸습니다.
    .search = 길이 필요, Content-Length 없음, Content-Length 누락

status-412 = 조건부 요청 실패
    .summary = PUBLISH의 SIP-If-Match에 있는 엔티티 태그와 일치하는 이벤트 상태가 저장되어 있지 않습니다.
    .description = 발행된 상태를 저장하는 서버인 이벤트 상태 컴포지터는 PUBLISH의 SIP-If-Match에 있는 엔티티 태그가 이 자원과 이벤트 패키지에 대해 저장해 둔 어떤 발행의 것도 아닐 때 412로 응답합니다(RFC 3903 6절). 클라이언트는 이 엔티티 태그를 이전 2xx 응답의 SIP-ETag에서 받았습니다. 대개는 발행을 갱신하거나 변경하거나 삭제하려는 PUBLISH가 도착하기 전에 그 발행이 만료된 것이 원인입니다. 일부 스택은 412에 HTTP의 문구인 Precondition Failed를 출력하지만, SIP에서는 잘못된 문구입니다.
    .action = 그 엔티티 태그를 버리고 해당 PUBLISH를 다시 보내지 마십시오. 그래도 상태를 발행하려면 전체 상태를 담은 새 PUBLISH를 SIP-If-Match 없이 보내고, 그 2xx 응답의 SIP-ETag에 있는 엔티티 태그를 보관하십시오.
    .caller = 이전 상태 정보가 만료되어 내 상태를 업데이트하지 못했습니다.
    .search = PUBLISH 실패, ETag 불일치, 엔티티 태그 불일치, 전제 조건 실패

status-413 = 요청 엔티티가 너무 큼
    .summary = 메시지 본문이 서버가 허용하는 크기를 넘었습니다.
    .description = 서버는 메시지 본문 자체가 너무 커서 처리할 수 없거나 처리하지 않으려 할 때 413을 보냅니다. 일시적인 상황이라면 클라이언트가 몇 초 뒤에 다시 시도할 수 있는지를 Retry-After로 알려 주는 것이 좋습니다. 서버는 클라이언트가 전송을 멈추도록 연결을 끊을 수 있습니다. 허용되는 크기를 알려 주는 헤더 필드는 응답에 없습니다.
    .action = 본문을 빼거나 줄여도 요청의 목적을 이룰 수 있다면 그렇게 하여 요청을 다시 보내십시오. 응답에 Retry-After가 있으면 본문을 줄이는 대신 그 시간이 지난 뒤 같은 요청을 그대로 다시 보내도 됩니다.
    .caller = 보낸 내용이 너무 커서 상대 쪽에서 받을 수 없습니다. 크기를 줄여서 보내 주세요.
    .search = 본문이 너무 큼, 본문 크기 초과, 요청이 너무 큼, 요청 크기 초과, 페이로드 초과

status-414 = Request-URI가 너무 김
    .summary = Request-URI의 길이가 서버의 처리 한도를 넘었습니다.
    .description = 프록시나 UAS는 Request-URI 자체가 너무 길어 해석하지 않으려 할 때 414를 보냅니다. 흔한 원인은 매우 긴 URI 매개변수나 URI에 포함된 헤더인데, Request-URI에는 헤더가 포함되면 안 됩니다(RFC 3261 19.1.1절). 그런 URI는 리디렉션 응답의 Contact나 Refer-To에서 오는 경우가 많습니다. 사유 문구에 대해서는 RFC 3261의 내용이 서로 어긋납니다. 21.4.12절과 레지스트리에는 Request-URI Too Long으로 되어 있지만 25.1절의 문법에는 Request-URI Too Large로 되어 있으며, RFC 2543에도 같은 모순이 있습니다.
    .action = Request-URI를 줄이십시오. 거기에 포함된 헤더는 요청의 헤더 필드로 옮기고, 필요 없는 매개변수는 빼십시오. Request-URI를 바꾸지 않은 채 요청을 다시 보내지 마십시오. 다이얼로그 안에서 상대 쪽의 Contact로 받은 Request-URI라면 URI를 고치지 말고 요청을 포기하십시오.
    .caller = 입력한 주소가 너무 깁니다. 다시 확인해 주세요.
    .search = URI가 너무 김, 주소가 너무 김, URI 길이 초과

status-415 = 지원되지 않는 매체 유형
    .summary = 서버가 요청 메시지 본문의 유형, 인코딩 또는 언어를 처리할 수 없습니다.
    .description = UAS는 선택 사항이 아닌 본문 부분의 유형이나 콘텐츠 인코딩, 언어를 이해하지 못할 때 415를 보냅니다. 무엇을 이해하지 못했는지에 따라, 응답에는 받아들일 수 있는 유형을 Accept에, 인코딩을 Accept-Encoding에, 언어를 Accept-Language에 반드시 나열해야 합니다. SDP를 읽었지만 받아들일 수 없을 때는 488로 응답하므로, SDP의 코덱은 415의 이유가 되지 않습니다. RFC 6086은 사용자 에이전트가 INFO 본문의 유형을 지원하더라도 요청의 Info-Package에 적힌 패키지에서는 지원하지 않을 때 역시 415를 보내도록 권장합니다.
    .action = 응답에 나열된 유형, 인코딩, 언어만 사용하여 요청을 다시 보내십시오. 공격자가 보낸 415일 수도 있으므로, 사용자에게 알리지 않고 본문의 S/MIME 보호를 제거하지 마십시오.
    .caller = 보낸 내용은 상대 쪽에서 열 수 없는 종류입니다.
    .search = 지원하지 않는 미디어 타입, 지원되지 않는 미디어 유형, 지원하지 않는 미디어 형식, 미디어 타입 오류, 콘텐츠 타입 오류

status-416 = 지원되지 않는 URI 체계
    .summary = 서버가 Request-URI의 체계(tel, sips 등)를 알지 못합니다.
    .description = 프록시나 UAS는 Request-URI의 체계를 알지 못할 때 416을 보내며, To에 있는 체계를 모르는 것은 416의 이유가 되지 않습니다. RFC 3261 8.1.3.5절에 따르면 UAC는 SIP URI로 다시 시도하는 것이 좋습니다. 그러나 Request-URI가 SIPS URI였을 때 이를 자동으로 하면 사용자가 모르는 사이에 보호가 사라지므로, RFC 5630은 이를 금지합니다. 다이얼로그 안에서 416을 받으면 다이얼로그가 그 모든 용도(usage)와 함께 소멸합니다(RFC 5057).
    .action = 다이얼로그 밖에서 보낸 요청이고 Request-URI가 SIP URI도 SIPS URI도 아니었다면 SIP URI로 요청을 다시 보내십시오. 사용자가 동의하지 않았다면 절대 SIPS를 SIP로 바꾸지 마십시오. 다이얼로그 안에서 보낸 요청이었다면 다이얼로그와 그 용도(usage)가 모두 끝난 것으로 보십시오.
    .caller = 지원되지 않는 종류의 주소입니다. 다른 주소로 시도해 주세요.
    .search = 지원하지 않는 URI, URI 스킴, URI 스킴 미지원, 지원되지 않는 URI 스킴

status-417 = 알 수 없는 Resource-Priority
    .summary = Require에 resource-priority가 있지만, 서버가 Resource-Priority의 값을 하나도 이해하지 못합니다.
    .description = 프록시나 UAS는 Resource-Priority의 값을 하나도 이해하지 못하고 요청의 Require에 옵션 태그 resource-priority가 있을 때 417을 보냅니다(RFC 4412 4.6.2절). 이 옵션 태그가 없으면 서버는 417을 보내지 않고 요청을 기본 우선순위로 처리합니다. 응답의 Accept-Resource-Priority에 받아들일 수 있는 값을 나열할 수 있습니다. Kamailio의 한 문구 표에는 417에 420의 문구인 Bad Extension이 잘못 들어가 있습니다.
    .action = 사용 권한이 있는 값을 가능하면 Accept-Resource-Priority에서 고르고, 그 값을 Resource-Priority에 넣어 요청을 다시 보내십시오. 또는 Require에서 resource-priority를 빼고 다시 보내십시오. 그러면 서버가 요청을 기본 우선순위로 처리합니다.
    .caller = 이 전화에 지정된 우선순위를 상대 쪽에서 인식하지 못합니다.
    .search = 알 수 없는 우선순위, 우선순위 오류, 리소스 우선순위, 자원 우선순위

status-420 = 잘못된 확장 기능
    .summary = Require 또는 Proxy-Require에 서버가 지원하지 않는 옵션 태그가 있습니다.
    .description = 서버가 지원하지 않는 프로토콜 확장 기능을 요청이 요구한 경우로, Require의 옵션 태그에 대해서는 UAS가, Proxy-Require의 옵션 태그에 대해서는 프록시가 420을 보냅니다. 옵션 태그는 100rel이나 timer처럼 그런 확장 기능을 가리키는 이름입니다. 응답의 Unsupported에는 이해하지 못한 옵션 태그를 반드시 나열해야 합니다. CANCEL에도, 2xx가 아닌 응답에 대한 ACK에도 Require나 Proxy-Require를 넣으면 안 됩니다.
    .action = Unsupported에 나열된 옵션 태그를 빼고 해당 확장 기능 없이 요청을 다시 보내십시오. 그중 하나라도 꼭 필요하다면 포기하십시오.
    .caller = 이 통화에 필요한 기능을 상대 쪽에서 지원하지 않습니다.
    .search = 지원하지 않는 확장, 잘못된 확장, 확장 미지원, 옵션 태그 미지원, 배드 익스텐션

status-421 = 확장 기능 필요
    .summary = 서버에 필요한 프로토콜 확장 기능이 요청의 Supported에 없습니다.
    .description = UAS는 요청을 처리하는 데 프로토콜 확장 기능이 필요하지만 그 옵션 태그가 Supported에 없을 때 421을 보냅니다. 응답에는 서버에 필요한 옵션 태그를 담은 Require가 반드시 있어야 합니다. RFC 3261은 서버가 그 확장 기능 없이도 쓸모 있는 서비스를 제공할 수 있다면 421을 쓰지 않도록 권합니다. 정책상 보안 합의(RFC 3329)를 요구하는 첫 홉 프록시도 요청에 옵션 태그 sec-agree가 없으면 421을 보냅니다. 이때 응답에는 프록시가 지원하는 보안 메커니즘을 담은 Security-Server가 반드시 있어야 합니다.
    .action = Require에 있는 옵션 태그를 모두 구현하고 있다면 Supported에 나열하여 요청을 다시 보내고, 그렇지 않으면 포기하십시오. sec-agree라면 먼저 Security-Server에 있는 메커니즘 가운데 자신이 지원하는 것 중에서 q 값이 가장 큰 것을 골라 적용을 시작하십시오. 그런 다음 Security-Server의 목록을 Security-Verify에 복사하고, Require와 Proxy-Require 양쪽에 sec-agree를 넣어 요청을 보내십시오.
    .caller = 상대 쪽에서 요구하는 기능이 이 전화기에 없습니다.
    .search = 확장 필요, 확장 없음, 필수 확장 누락, 100rel 필요

status-422 = 세션 간격이 너무 짧음
    .summary = Session-Expires가 프록시나 UAS의 최솟값보다 작으며, 그 최솟값은 Min-SE에 있습니다.
    .description = 프록시나 UAS는 Session-Expires의 간격이 로컬 정책이 허용하는 것보다 짧으면 세션을 너무 자주 갱신해야 하므로 INVITE나 UPDATE를 422로 거부합니다(RFC 4028). Supported에 timer를 나열한 요청만 이런 이유로 거부할 수 있습니다. 응답에는 허용되는 가장 짧은 간격을 초 단위로 담은 Min-SE가 반드시 있어야 하며, 그 값은 90보다 작을 수 없습니다. 경로상의 프록시마다 최솟값이 앞선 프록시보다 클 수 있으므로, 요청을 여러 번 다시 보내야 할 수도 있습니다.
    .action = Min-SE를 지금까지 받은 가장 큰 값으로, Session-Expires를 그 값 이상으로 설정하여 요청을 다시 보내십시오. 가장 큰 값은, 새 호라면 이 Call-ID로 받은 모든 422 응답의 Min-SE 값에서 찾고, 다이얼로그 안에서 보내는 요청이라면 그 다이얼로그에서 422 응답이나 상대 쪽의 요청으로 받은 값 중에서만 찾으십시오. 갱신 요청에 422가 오면 세션이 연장되지 않으므로, 세션이 만료되기 전에 새 갱신 요청을 보내십시오. 새 요청에도 Min-SE 값이 같은 422가 오면 더 이상 시도하지 마십시오.
    .caller = 타이머 설정 때문에 전화를 연결하지 못했습니다. 다시 시도해 주세요.
    .search = 세션 타이머, 세션 타이머 너무 짧음, 세션 만료 시간, 세션 갱신 주기

status-423 = 간격이 너무 짧음
    .summary = 요청한 유효 기간이 서버가 허용하는 것보다 짧으며, 최솟값은 Min-Expires에 있습니다.
    .description = 요청한 유효 기간이 서버가 허용하는 것보다 짧으면 등록 서버는 REGISTER에, 통지자는 SUBSCRIBE에, 이벤트 상태 컴포지터는 PUBLISH에 423으로 응답합니다. 응답에는 허용되는 가장 짧은 유효 기간을 초 단위로 담은 Min-Expires가 반드시 있어야 합니다. 유효 기간이 0이면 423이 오는 일이 없으므로, 바인딩이나 구독, 발행은 언제나 삭제할 수 있습니다. 등록 서버(RFC 3261 10.3절)와 통지자(RFC 6665 4.2.1.1절)는 요청한 유효 기간이 1시간보다도 짧을 때만 423을 보낼 수 있습니다.
    .action = 요청의 Expires와 Contact의 expires 매개변수에 있는 유효 기간 가운데 0이 아닌 것을 모두 Min-Expires의 값 이상으로 올려 요청을 다시 보내십시오.
    .caller = 전화기가 요청한 로그인 유지 시간이 너무 짧습니다. 시간을 더 길게 설정해야 합니다.
    .search = 등록 주기, 등록 주기 너무 짧음, 등록 갱신 주기, 등록 유효 기간, 만료 시간 너무 짧음, Expires 너무 짧음

status-424 = 잘못된 위치 정보
    .summary = 요청과 함께 보낸 위치 정보를 가져올 수 없거나, 그 정보가 형식에 맞지 않거나 받는 쪽의 요구를 충족하지 못합니다.
    .description = 긴급 호를 처리할 때처럼 요청을 보낸 쪽의 위치가 필요한 서버는 요청에 담긴 위치 정보 가운데 쓸 수 있는 것이 하나도 없을 때 424를 보냅니다(RFC 6442). 응답에는 더 자세한 코드를 담은 Geolocation-Error가 반드시 있어야 합니다. 100은 위치 정보를 처리할 수 없는 경우, 200부터 202까지는 필요한 허가가 없는 경우, 300은 위치 URI에서 위치 정보를 가져올 수 없는 경우입니다. 보낸 쪽이 다른 위치에 있음을 아는 프록시도 424를 보낼 수 있으며, 이때는 응답의 본문에 올바른 위치 정보를 넣는 것이 좋습니다. Geolocation이 없는 요청에는 424를 보내면 안 되고, 424 때문에 다이얼로그가 끝나서도 안 됩니다.
    .action = Geolocation-Error를 읽으십시오. 위치 정보를 고치거나, 응답 본문에 있는 위치 정보를 받아들이거나, 사용자가 동의하면 필요한 허가를 부여한 다음 새 요청을 보내십시오. 사용자가 허락한 것보다 자세한 위치를 드러내지 말고, 별도의 설정이 없으면 세 번 거부된 뒤 중단하십시오. 위치 정보를 추가한 프록시를 운영한다면 424를 전달하지 말고 그 프록시에서 문제를 해결하십시오. 424를 전달하기만 하는 프록시를 운영한다면 거기에 담긴 위치 데이터를 바꾸지 마십시오.
    .caller = 위치 정보를 사용할 수 없습니다. 위치 설정을 확인해 주세요.
    .search = 위치 정보 오류, 위치 오류, 위치 확인 실패, 긴급 위치

status-425 = 잘못된 경보 메시지
    .summary = 요청에 담긴 긴급 경보(CAP)의 형식이 크게 잘못되어 누구도 이에 따라 조치할 수 없습니다.
    .description = 긴급 경보를 받는 쪽이나 경로상의 프록시는 요청(보통 MESSAGE)에 담긴 경보의 형식이 크게 잘못되어 어떻게 대응할지 누구도 판단할 수 없을 때 425를 보냅니다(RFC 8876). 경보는 공통 경보 프로토콜(CAP) 형식의 문서입니다. 응답에는 무엇이 잘못되었는지를 나타내는 100부터 103까지의 코드 중 하나를 담은 AlertMsg-Error가 반드시 있어야 합니다. 425는 요청에서 달리 쓸 수 있는 것이 하나도 없을 때만 허용되며, 경보가 없는 요청에는 절대 보내면 안 되고, 425 때문에 다이얼로그가 끝나서도 안 됩니다.
    .action = AlertMsg-Error에 따라 경보를 고쳐 즉시 다시 보내십시오. 경보를 고칠 수 없으면 다른 방법으로 도움을 요청하십시오. 기존 다이얼로그는 유지하십시오.
    .caller = 보낸 경보를 이해할 수 없었습니다. 다시 보내거나 전화로 도움을 요청해 주세요.
    .search = 긴급 경보, 경보 메시지 오류, 재난 경보, 재난 문자

status-428 = Identity 헤더 필요
    .summary = 서명된 Identity 헤더 필드가 정책상 필요하지만, 요청에 없거나 있어도 쓸 수 없습니다.
    .description = Identity는 발신자를 보증하는 서명을 담은 헤더 필드입니다. 검증 서비스는 정책상 Identity가 필요하지만 자신이 쓸 수 있는 것이 요청에 없을 때 428을 보냅니다. 이 헤더 필드가 아예 없거나, 있더라도 모두 ppt 매개변수에 검증 서비스가 지원하지 않는 PASSporT 유형이 지정되어 있는 경우입니다(RFC 8224 6.2.2절). 뒤의 경우에는 사유 문구가 Use Supported PASSporT Format일 수 있습니다. 오래된 문서는 RFC 4474를 인용하지만, 이는 RFC 8224로 대체되었습니다.
    .action = 검증 서비스가 지원하는 PASSporT 유형으로 인증 서비스가 요청에 서명하게 한 다음 다시 보내십시오. 그런 서명 없이 같은 요청을 다시 보내지 마십시오.
    .caller = 상대 쪽에서 전화를 받기 전에 발신 번호의 인증을 요구합니다.
    .detail = 지원되는 PASSporT 형식 사용
    .search = 발신번호 인증, 발신자 인증, 발신번호 변작, 서명 없는 발신, Identity 헤더 없음, Identity 헤더 사용

status-429 = 전환 요청자 신원 필요
    .summary = REFER에 따라 보낸 요청이나 REFER 자체에 유효하게 서명된 Referred-By 토큰이 없습니다.
    .description = 호 전환에서 새 호를 받는 전환 대상(refer target)은 Referred-By 토큰이 없거나 오래되었거나 유효하지 않으면 429를 보냅니다(RFC 3892). 이 토큰은 REFER를 보낸 쪽인 전환 요청자(referrer)를 보증하는 서명된 본문 부분입니다. REFER를 받아 새 호를 거는 쪽(referee)은 이 429를 NOTIFY의 message/sipfrag 본문에 담아 전환 요청자에게 알립니다. REFER에 토큰이 없으면 REFER를 받은 쪽이 REFER 자체를 429로 거부할 수도 있습니다.
    .action = REFER를 보낸 쪽이라면 유효하게 서명된 Referred-By 토큰이 있을 때만 이를 넣어 새 REFER를 보내십시오. REFER를 받은 쪽이라면 429를 NOTIFY로 전환 요청자에게 알리고, 직접 토큰을 만들거나 바꾸지 마십시오.
    .caller = 누가 요청했는지 확인할 수 없어 통화 전환이 거부되었습니다.
    .search = 호 전환 실패, 통화 전환 실패, 전환 거부, Referred-By 누락, 돌려주기 실패

status-430 = 플로 실패
    .summary = 요청을 전달할 에지 프록시와 단말 사이의 플로가 더 이상 없지만, 다른 플로는 아직 쓸 수 있을지도 모릅니다.
    .description = 에지 프록시는 Route의 플로 토큰이 가리키는 플로가 더 이상 없을 때, 등록 정보를 조회한 권한 프록시(authoritative proxy)에 430을 보내는 것이 좋습니다(RFC 5626 5.3.1절). 플로란 TCP 연결처럼 단말과 에지 프록시 사이에 맺어진 전송 계층의 연결 관계입니다. 단말이 같은 address-of-record와 instance-id로 다른 플로를 등록했을 수 있으며, 그런 플로는 아직 쓸 수 있을지도 모릅니다. 사용자 에이전트가 430을 받는 일은 없어야 합니다.
    .action = 권한 프록시를 운영한다면 address-of-record와 instance-id는 같고 reg-id는 다른 플로로 요청을 전달하십시오. 종단이라면 430을 400으로 처리하십시오.
    .caller = 상대방의 전화기에 연결하지 못했습니다. 다시 시도해 주세요.
    .search = 플로우 실패, 연결 끊김, 연결 유실

status-433 = 익명 발신이 허용되지 않음
    .summary = 발신자가 자신의 신원을 숨겼기 때문에 요청이 거부되었습니다.
    .description = 주로 수신자를 대신하는 서버가, 발신자가 일부러 신원을 숨겼다는 이유로 요청을 거부할 때 433을 보냅니다(RFC 5079). From의 URI가 anonymous.invalid 도메인에 속하거나 달리 익명임이 표시되어 있을 때, From의 표시 이름이 Anonymous일 때, 또는 Privacy에 id나 user 값이 있을 때 서버는 신원을 숨긴 것으로 봅니다. P-Asserted-Identity가 없다는 것만으로는 충분하지 않습니다. 다이얼로그 안에서 433을 받더라도 다이얼로그나 용도(usage)를 끝내지 않는 것이 좋습니다.
    .action = 사용자가 지금 동의하거나 미리 허락한 경우가 아니면 익명을 해제하여 요청을 다시 보내지 마십시오. 익명화 서비스를 운영한다면, 사용자가 그렇게 설정해 둔 경우가 아니면 마찬가지로 익명을 해제하지 마십시오.
    .caller = 상대방이 발신 번호 표시 제한 전화를 받지 않습니다.
    .search = 발신번호 표시제한, 발신번호 표시제한 거부, 익명 전화, 익명 발신 거부, 익명호 거부, 익명호 수신거부, 발신번호 숨김, 번호 숨김

status-436 = 잘못된 Identity 정보
    .summary = 검증 서비스가 요청의 Identity 헤더 필드에 쓰인 자격 증명을 하나도 가져오지 못했습니다.
    .description = 검증 서비스는 요청의 Identity 헤더 필드가 가리키는 자격 증명을 하나도 얻을 수 없을 때 436을 보냅니다(RFC 8224 6.2.2절). 이런 자격 증명(보통 인증서)은 서명을 검증하는 데 필요하며, 검증 서비스는 이를 대개 info 매개변수의 URI에서 가져옵니다. 보낸 쪽은 검증 서비스가 접근할 수 있는 info URI를 사용하여 이 문제를 해결할 수 있습니다. 아직 많은 스택이 하이픈이 들어간 RFC 4474의 문구 Bad Identity-Info를 출력합니다.
    .action = 검증 서비스가 접근할 수 있는 info URI로 인증 서비스가 요청에 다시 서명하게 한 다음 보내십시오. 같은 요청을 그대로 다시 보내지 마십시오.
    .caller = 발신 번호의 인증 정보를 가져올 수 없어 전화가 거부되었습니다.
    .search = 인증서 조회 실패, 인증서 다운로드 실패, 인증서를 찾을 수 없음, 발신번호 인증 실패, Identity 정보 오류

status-437 = 지원되지 않는 자격 증명
    .summary = 검증 서비스가 서명에 쓰인 자격 증명을 확보했지만, 이를 신뢰하지 않거나 지원하지 않습니다.
    .description = 검증 서비스는 Identity 헤더 필드의 info 매개변수가 가리키는 자격 증명을 확보했지만 그 자격 증명을 지원하지 않을 때 437을 보냅니다. 대개 인증 기관을 신뢰하지 않거나, 자격 증명의 서명에 쓰인 알고리즘을 지원하지 않는 경우입니다(RFC 8224 6.2.2절). RFC 4474에서는 이 코드의 문구가 Unsupported Certificate였으며, RFC 8224 13.2절에서 문구가 바뀌었는데도 아직 옛 문구를 보내는 스택이 많습니다.
    .action = 검증 서비스가 신뢰하고 지원하는 자격 증명으로 요청에 서명하거나, 서명을 대신하는 쪽에 그렇게 하도록 요청하십시오. 같은 자격 증명으로 서명한 요청을 다시 보내지 마십시오.
    .caller = 상대 쪽에서 이 발신 번호의 인증 방식을 인정하지 않아 전화가 거부되었습니다.
    .search = 지원되지 않는 인증서, 신뢰할 수 없는 인증서, 인증서 미지원, 인증서 오류, 자격 증명 미지원, 인증 기관 오류

status-438 = 유효하지 않은 Identity 헤더
    .summary = 요청의 어느 Identity 헤더 필드에도 지원되는 유형의 유효한 PASSporT가 없습니다.
    .description = 깨진 서명을 거부하는 정책이 있는 검증 서비스는 요청의 어느 Identity 헤더 필드에도 유효하고 지원되는 PASSporT가 없을 때 438을 보냅니다(RFC 8224 6.2.2절). 위조가 아니어도 서명은 깨질 수 있습니다. 축약 형식에서는 검증 서비스가 서명 대상 내용을 헤더 필드로부터 다시 만들어야 하므로, 중간의 프록시가 Date를 바꾸기만 해도 서명이 깨집니다. 전체 형식의 PASSporT는 그 내용을 직접 담고 있어 이런 실패를 일부 피할 수 있습니다.
    .action = 축약 형식의 PASSporT로 요청에 서명했다면, 전체 형식의 PASSporT로 다시 서명하여 한 번만 재시도하십시오. 그렇지 않다면 요청을 그대로 다시 보내지 말고, PASSporT의 유형이 지원되는 것인지, 그 유형에 필요한 헤더와 클레임이 PASSporT에 모두 있는지, 서명된 헤더 필드를 바꾸는 시스템이 경로에 없는지 확인하십시오.
    .caller = 발신 번호의 인증 정보가 유효하지 않아 전화가 거부되었습니다.
    .detail = 유효하지 않은 PASSporT
    .search = 서명 검증 실패, 잘못된 서명, 서명 오류, 발신번호 인증 실패, 발신번호 변작, 발신번호 위조, Identity 헤더 오류

status-439 = 첫 홉이 outbound를 지원하지 않음
    .summary = 등록 서버는 outbound를 지원하지만 경로상의 첫 프록시는 지원하지 않습니다.
    .description = outbound를 지원하지만 자신이 첫 홉은 아닌 등록 서버는, 첫 프록시가 outbound를 지원하지 않으면 REGISTER에 439를 보냅니다. 등록 서버는 Path 헤더 필드가 없거나 Path의 첫 URI에 ob 매개변수가 없으면 첫 프록시가 outbound를 지원하지 않는 것으로 판단합니다. 등록 서버는 요청의 Contact에 reg-id가 있고 Supported에 옵션 태그 outbound가 있을 때만 439를 보냅니다(RFC 5626 6절). sofia-sip 스택은 439에 Stale Date라는 문구를 출력하는데, 이 문구는 초기의 Identity 관련 초안에서 온 것이며 439의 문구로 등록된 적이 없습니다.
    .action = 정책이 허용하면 outbound 없이, 곧 Contact에 reg-id를 넣지 않고 다시 등록하십시오. 또는 다른 아웃바운드 프록시를 거쳐 등록하십시오.
    .caller = 전화기가 요청한 기능이 네트워크에 없어 로그인하지 못했습니다.
    .search = 아웃바운드 미지원, outbound 미지원, 아웃바운드 프록시 오류, 첫 홉 미지원

status-440 = Max-Breadth 초과
    .summary = 프록시에 필요한 병렬 분기가 이 요청에 남은 Max-Breadth보다 많습니다.
    .description = Max-Breadth 헤더 필드는 요청 하나에서 동시에 활성화될 수 있는 분기의 수를 제한하며, 포킹 프록시마다 그 값을 자신이 전달하는 요청들에 나누어 줍니다. 프록시는 남은 값이 병렬로 시도하려는 대상의 수에 비해 너무 작고, 순차 시도와 발신자 리디렉션 중 어느 것도 할 수 없거나 하지 않으려 할 때 440을 보냅니다(RFC 5393 5.3.3절). 이런 한도를 두는 이유는 루프 안에서 포킹이 일어나면 요청 하나가 엄청난 수로 늘어날 수 있기 때문입니다. 440을 받은 발신자는 요청이 모든 목적지에 도달하지는 않았음을 알 수 있습니다.
    .action = 같은 요청을 그대로 다시 보내지 마십시오. 더 구체적인 주소를 알고 있으면 그 주소로 거십시오. 프록시를 운영한다면 병렬로 시도하는 대상이 줄어들도록 라우팅을 바꾸십시오.
    .caller = 한꺼번에 울려야 할 전화기가 너무 많아 연결하지 못했습니다.
    .search = 분기 초과, 분기가 너무 많음, 포킹 제한 초과, 병렬 분기 초과, 동시 분기 제한

status-469 = 잘못된 Info Package
    .summary = 받는 쪽이 Recv-Info로 알리지 않은 Info Package가 INFO 요청에 쓰였습니다.
    .description = 사용자 에이전트는 INFO 요청의 Info-Package에 자신이 받겠다고 선언하지 않은 패키지가 있으면 반드시 469로 응답해야 합니다(RFC 6086 4.2.2절). 응답에는 그 사용자 에이전트가 현재 받을 의사가 있는 패키지를 나열한 Recv-Info가 반드시 있어야 하며, 이 응답으로 그 목록이 바뀌지는 않습니다. INFO 트랜잭션만 실패한 것이므로 어느 쪽도 469 때문에 통화를 끝내서는 안 됩니다. Info-Package가 없는 INFO 요청은 예전 방식의 INFO이며, 여기에는 469를 쓰지 않습니다.
    .action = 통화를 유지하십시오. 상대 쪽이 이후의 Recv-Info로 알리지 않는 한 이 다이얼로그에서는 이 패키지를 다시 보내지 마십시오. Recv-Info에 있는 다른 패키지로 목적을 이룰 수 있으면 그 패키지를 사용하십시오.
    .caller = 전화기가 보낸 추가 정보를 상대방의 전화기가 받을 수 없습니다. 통화는 계속됩니다.
    .search = INFO 패키지, INFO 패키지 오류, INFO 패키지 미지원, INFO 거부, INFO DTMF 실패

status-470 = 동의 필요
    .summary = 요청의 URI 목록에 릴레이가 동의를 얻지 못한 수신 대상이 하나 이상 있습니다.
    .description = 그룹 메시지 서버나 회의 서버처럼 URI 목록을 처리하는 릴레이는, 요청에 담긴 목록에 동의를 얻지 못한 수신 대상의 URI가 하나라도 있으면 470을 보냅니다(RFC 5360 5.9절). 이때 릴레이는 이미 동의한 수신 대상을 비롯하여 목록의 누구에게도 요청을 보내서는 안 됩니다. 응답의 Permission-Missing에는 동의를 얻지 못한 URI를 적는 것이 좋습니다. 이 헤더 필드가 없으면 요청을 보낸 쪽이 해당 URI를 XCAP 같은 다른 방법으로 알아내야 합니다.
    .action = Permission-Missing에 있는 URI를 XCAP 등으로 릴레이의 목록에 추가하여, 릴레이가 이 수신 대상들에게 동의를 구하게 하십시오. 수신 대상들이 동의한 뒤에 요청을 다시 보내거나, 이들을 뺀 목록으로 곧바로 다시 보내십시오.
    .caller = 목록에 있는 사람 중에 연락받는 데 아직 동의하지 않은 사람이 있습니다.
    .search = 동의 없음, 수신자 동의, 수신 동의, 수신 동의 필요, 수신 허가, 미동의

status-473 = 차단된 목적지
    .summary = 미등록 코드로, OpenSIPS가 다음 홉의 주소를 자신의 차단 목록에서 발견했다는 뜻입니다.
    .description = IANA 레지스트리에 없는 코드입니다. OpenSIPS는 이 번호를 내부 오류 E_IP_BLOCKED에 사용합니다. 이 오류는 OpenSIPS가 요청을 보내려는 주소가 차단 목록에 있다는 뜻이며, 그 주소는 관리자가 넣었거나 OpenSIPS가 전송 실패 후 스스로 추가한 것입니다. OpenSIPS가 UAC에 보내는 응답에 이 번호가 실릴 수 있습니다. 프록시가 요청을 보내기 전에 스스로 차단한 것이므로, 이 응답으로 수신자에 대해 알 수 있는 것은 없습니다.
    .action = 473은 400으로 처리하거나, 다른 경로가 있으면 그 경로를 사용하십시오. OpenSIPS를 운영한다면 차단 목록을 확인하고, 라우팅 스크립트가 이 코드 대신 등록된 코드로 응답하게 하십시오.
    .caller = 이용 중인 전화 서비스에서는 이 목적지로 전화를 연결하지 않습니다.
    .search = 블랙리스트, 블랙리스트 차단, 목적지 필터링, 목적지 차단, IP 차단, 차단된 IP

status-474 = 잘못된 프로토콜
    .summary = 미등록 코드로, 서버가 쓸 수 없는 전송 프로토콜을 나타내는 OpenSIPS의 오류 번호입니다.
    .description = IANA 레지스트리에 없는 코드입니다. OpenSIPS는 다음 홉의 전송 프로토콜이 알 수 없는 것이거나 비활성화되어 있을 때, 예를 들어 TLS 리스너를 설정하지 않았는데 TLS로 보내야 할 때 쓰도록 이 번호를 E_BAD_PROTO로 정의합니다. 적어도 일부 버전의 OpenSIPS에는 이 오류에 대한 응답 문구가 없어 500을 대신 보냅니다. 그래서 474는 실제 SIP 메시지의 상태 코드로 오기보다는 스크립트와 로그, 그리고 그 500의 사유 문구에 나타납니다.
    .action = 474는 400으로 처리하고, 이 목적지에 쓸 수 있는 다른 전송 프로토콜이 있으면 사용하십시오. OpenSIPS를 운영한다면 빠져 있는 전송 프로토콜을 활성화하십시오.
    .caller = 요청하신 방식으로는 전화 서비스가 이 목적지에 연결할 수 없습니다.
    .search = 프로토콜 오류, 지원하지 않는 프로토콜, 전송 프로토콜 오류, 전송 방식 오류, TLS 미지원

status-475 = 잘못된 URI
    .summary = 미등록 코드로, OpenSIPS가 라우팅에 필요한 URI를 파싱하지 못했다는 뜻입니다.
    .description = IANA 레지스트리에 없는 코드입니다. OpenSIPS는 이 번호를 내부 오류 E_BAD_URI에 사용합니다. 이 오류는 Request-URI나 라우팅에 필요한 다른 URI가 URI 문법에 맞지 않는다는 뜻입니다. OpenSIPS가 UAC에 보내는 응답에 이 번호가 실릴 수 있습니다. URI는 UAC가 보낼 때부터 잘못되었을 수도 있고, 프록시의 라우팅 스크립트에 있는 규칙 때문에 손상되었을 수도 있습니다.
    .action = 475는 400으로 처리하고, 요청을 다시 보내기 전에 URI를 바로잡으십시오. OpenSIPS를 운영한다면 라우팅 스크립트에서 URI를 변경하는 규칙을 확인하십시오.
    .caller = 주소가 올바르게 입력되지 않았습니다. 다시 확인해 주세요.
    .search = URI 오류, URI 형식 오류, URI 문법 오류, URI 파싱 오류, 주소 형식 오류

status-476 = 목적지 주소를 확인할 수 없음
    .summary = 미등록 코드로, 대개 DNS 문제 때문에 OpenSIPS가 다음 홉의 주소를 찾지 못했다는 뜻입니다.
    .description = IANA 레지스트리에 없는 코드입니다. OpenSIPS는 이 번호를 내부 오류 E_BAD_ADDRESS에 사용합니다. 이 오류는 OpenSIPS가 다음 홉의 호스트 이름에 해당하는 주소를 찾지 못했다는 뜻입니다. OpenSIPS가 UAC에 보내는 응답에 이 번호가 실릴 수 있습니다. 요청이 프록시를 떠나지도 못했으므로, 이 응답으로 수신자에 대해 알 수 있는 것은 없습니다.
    .action = 476은 400으로 처리하십시오. 다시 시도하기 전에 Request-URI나 Route의 호스트 이름과 그 DNS 레코드를 확인하십시오.
    .caller = 전화를 연결할 곳을 찾지 못했습니다.
    .search = DNS 오류, DNS 조회 실패, 도메인 조회 실패, 호스트를 찾을 수 없음, 도메인 오류

status-477 = 전송 오류
    .summary = 미등록 코드로, Kamailio나 OpenSIPS가 다음 홉으로 요청을 보내지 못했다는 뜻입니다.
    .description = IANA 레지스트리에 없는 코드입니다. Kamailio와 OpenSIPS는 이 번호를 내부 오류 E_SEND에 사용합니다. 이 오류는 다음 홉이 TCP나 TLS 연결을 거부하는 등의 이유로 서버가 요청을 보내지 못했다는 뜻입니다. 두 서버 모두 UAC에 보내는 응답에 이 번호를 실으며, 사유 문구는 서로 다릅니다. RFC 3261 16.9절을 따르는 프록시는 이런 실패가 생기면 다음 홉이 503으로 응답한 것으로 간주하여 처리합니다.
    .action = 477은 400으로 처리하고, 다른 서버나 경로가 있으면 사용하십시오. 서버를 운영한다면 전송 프로토콜과 다음 홉까지의 연결을 확인하십시오.
    .caller = 전화 서비스에서 전화를 연결하지 못했습니다. 다시 시도해 주세요.
    .search = 전송 실패, 송신 실패, 소켓 오류, TCP 연결 실패, 연결 거부, 네트워크 끊김

status-478 = 목적지 주소를 확인할 수 없음
    .summary = 미등록 코드로, 대개 DNS 문제 때문에 Kamailio가 다음 홉의 주소를 찾지 못했다는 뜻입니다.
    .description = IANA 레지스트리에 없는 코드입니다. Kamailio는 이 번호를 내부 오류 E_BAD_ADDRESS에 사용합니다. 이 오류는 다음 홉의 호스트 이름에 쓸 수 있는 DNS 레코드가 없다는 뜻입니다. Kamailio가 UAC에 보내는 응답에 이 번호가 실릴 수 있으며, JsSIP와 SIP.js의 코드 표에도 이 번호가 그대로 옮겨져 있습니다. 요청이 프록시를 떠나지도 못했으므로, 이 응답으로 수신자에 대해 알 수 있는 것은 없습니다.
    .action = 478은 400으로 처리하십시오. 다시 시도하기 전에 Request-URI나 Route의 호스트 이름과 그 DNS 레코드를 확인하십시오.
    .caller = 전화를 연결할 곳을 찾지 못했습니다.
    .search = DNS 오류, DNS 조회 실패, 도메인 조회 실패, 호스트를 찾을 수 없음, 도메인 오류

status-479 = 잘못된 URI
    .summary = 미등록 코드로, Kamailio가 라우팅에 필요한 URI를 파싱하지 못했다는 뜻입니다.
    .description = IANA 레지스트리에 없는 코드입니다. Kamailio는 이 번호를 내부 오류 E_BAD_URI에 사용합니다. 이 오류는 Request-URI나 라우팅에 필요한 다른 URI가 URI 문법에 맞지 않는다는 뜻입니다. Kamailio가 UAC에 보내는 응답에 이 번호가 실릴 수 있습니다. URI는 UAC가 보낼 때부터 잘못되었을 수도 있고, 프록시의 라우팅 스크립트에 있는 규칙 때문에 손상되었을 수도 있습니다.
    .action = 479는 400으로 처리하고, 요청을 다시 보내기 전에 URI를 바로잡으십시오. Kamailio를 운영한다면 라우팅 스크립트에서 URI를 변경하는 규칙을 확인하십시오.
    .caller = 주소가 올바르게 입력되지 않았습니다. 다시 확인해 주세요.
    .search = URI 오류, URI 형식 오류, URI 문법 오류, URI 파싱 오류, 주소 형식 오류

status-480 = 일시적으로 연결할 수 없음
    .summary = 수신자가 존재하지만, 등록되어 있지 않거나 방해 금지 상태인 등의 이유로 지금은 연결할 수 없습니다.
    .description = 수신자의 단말은 방해 금지가 설정된 경우처럼 사용자에게 연결할 수 없을 때 480을 보냅니다. 프록시나 리디렉션 서버는 사용자를 알지만, 등록된 단말이 하나도 없는 경우처럼 사용자의 현재 위치를 모를 때 480을 보냅니다. 사유 문구에 원인을 적는 것이 좋으며, 언제 다시 거는 것이 좋은지 Retry-After로 알려 줄 수 있습니다. 또한 RFC 5630에 따라 SIPS를 거부하는 단말이나 프록시는 SIPS 요청에, SIPS를 요구하는 단말이나 프록시는 SIP 요청에 480을 보내며, 이때 Warning에 각각 380(SIPS Not Allowed)과 381(SIPS Required)을 담는 것이 좋습니다.
    .action = 나중에 다시 시도하되, Retry-After가 있으면 거기에 적힌 시간이 지나기 전에는 시도하지 마십시오. Warning에 380이나 381이 있으면 기다려도 소용이 없습니다. 380이면 사용자가 동의하지 않는 한 SIPS를 SIP로 바꾸지 마십시오. 381이면 수신자의 SIPS URI를 아는 경우 그 URI로 새 요청을 보내십시오. 다이얼로그 안에서 480을 받았다면 그 요청이 속한 용도(usage)만 끝난 것으로 보십시오(RFC 5057).
    .caller = 지금은 상대방과 연결할 수 없습니다. 나중에 다시 걸어 주세요.
    .detail =
        { $cause ->
            [do-not-disturb] 일시적으로 연결할 수 없음: 방해 금지 설정됨
            [not-registered] 일시적으로 연결할 수 없음: 수신자가 등록되어 있지 않음
           *[other] 일시적으로 연결할 수 없음
        }
    .search = 부재중, 전화를 받지 않아, 응답 없음, 무응답, 방해금지 모드, 전원이 꺼져 있어, 전화기 꺼짐, 미등록, 오프라인, 일시적으로 사용할 수 없음, 전화기가 꺼져 있음

status-481 = 통화/트랜잭션이 존재하지 않음
    .summary = 요청과 일치하는 다이얼로그나 트랜잭션을 UAS가 알지 못합니다.
    .description = UAS는 다이얼로그 안의 요청을 받았는데 To 태그, From 태그, Call-ID가 자신이 아는 어느 다이얼로그와도 일치하지 않으면 481을 보냅니다. UAS가 재시작했거나 이미 호를 끝낸 경우가 그 예입니다. UAS는 일치하는 구독이 없는 NOTIFY에는 다이얼로그가 존재하더라도 481을 보내고, 일치하는 트랜잭션이 없는 CANCEL에도 481을 보냅니다. CANCEL에 대한 481은 INVITE나 그 다이얼로그에 영향을 주지 않습니다. CANCEL을 제외하고 다이얼로그 안에서 보낸 요청에 481이 왔을 때, RFC 3261 12.2.1.2절은 클라이언트가 다이얼로그 전체를 끝내도록 권고하지만, RFC 5057은 그 요청의 용도(usage)만 끝내고 다른 용도가 남아 있는 한 다이얼로그를 유지하도록 권고합니다. RFC 3261의 9.2절과 25.1절에는 Call Leg/Transaction Does Not Exist라는 옛 문구가 아직 남아 있습니다.
    .action = 다이얼로그 안에서 보낸 요청이라면 그 요청이 속한 호나 구독이 끝난 것으로 보십시오. 호라면 미디어를 중지하고, BYE에 대한 481이 아닌 한 BYE를 보내십시오. 다만 호를 아직 받지 않은 수신자 쪽이라면 절대 BYE를 보내지 말고 INVITE를 거부하십시오. CANCEL에 대한 481로는 아무것도 끝나지 않으므로 INVITE의 최종 응답을 기다리되, CANCEL을 보낸 뒤 64*T1이 지나면 더 기다리지 마십시오.
    .caller = 이 통화를 찾을 수 없습니다. 이미 끝났을 수 있습니다.
    .search = 통화가 존재하지 않음, 없는 통화, 존재하지 않는 호, 다이얼로그 없음, 트랜잭션 없음, 다이얼로그를 찾을 수 없음, 트랜잭션이 존재하지 않음, 구독이 존재하지 않음

status-482 = 루프가 검출됨
    .summary = 요청이 루프를 돌아 프록시로 되돌아왔거나, 서로 다른 경로로 UAS에 두 번 도착했습니다.
    .description = 프록시는 전에 전달한 요청이 되돌아왔는데 라우팅을 결정하는 값이 하나도 바뀌지 않았으면 482를 보냅니다. 프록시는 이를 자신의 Via 항목에 있는 branch 값으로 알 수 있습니다. 요청을 포킹하는 프록시는 먼저 이런 루프가 아님을 확인해야 하지만(RFC 5393), Request-URI가 달라져 되돌아온 요청은 정상적인 스파이럴이므로 전달합니다. UAS는 같은 요청이 다른 경로로 다시 도착하면 482를 보내며, 이는 대개 프록시가 요청을 포킹했기 때문입니다. 이렇게 병합된 요청(merged request)은 To 태그가 없고, From 태그, Call-ID, CSeq가 진행 중인 트랜잭션과 같은데도 그 트랜잭션에 속하지 않으므로 UAS가 알아볼 수 있습니다(RFC 3261 8.2.2.2절).
    .action = 요청의 다른 분기에서 다른 응답을 받았으면 그 응답을 사용하십시오. 그렇지 않으면 라우팅 규칙이나 착신 전환 규칙을 바로잡기 전에는 요청을 다시 보내지 마십시오. 다이얼로그 안에서 482를 받았다면 다이얼로그와 그 용도(usage)가 모두 끝난 것으로 보십시오(RFC 5057).
    .caller = 전화가 같은 곳을 맴돌아 연결하지 못했습니다.
    .search = 루프, 무한 루프, 루프 감지, 라우팅 루프, 착신전환 루프, 병합된 요청

status-483 = 홉이 너무 많음
    .summary = 프록시가 요청을 전달해야 하는데 Max-Forwards가 이미 0이었습니다.
    .description = Max-Forwards는 보통 70에서 시작하여 프록시를 하나 거칠 때마다 1씩 줄어듭니다. 값이 0인 요청을 받은 프록시는 이를 전달해서는 안 되며 483으로 응답합니다. 다만 OPTIONS라면 프록시가 483 대신 직접 응답해도 되므로, Max-Forwards를 1씩 늘려 가며 OPTIONS 요청을 보내면 경로를 추적할 수 있습니다. 483의 흔한 원인은 어느 프록시도 알아채지 못한 라우팅 루프입니다.
    .action = 보낸 Max-Forwards 값이 유난히 작았던 경우에만 그 값을 늘려 재시도하십시오. 그렇지 않으면 요청을 반복하지 말고, 다이얼로그 안에서 483을 받았다면 다이얼로그가 끝난 것으로 보십시오(RFC 5057). 프록시를 운영한다면 483이 생성된 곳에서 요청을 캡처하여 그 Via 항목에서 루프를 찾으십시오.
    .caller = 전화가 너무 많은 중계 지점을 거쳐 중단되었습니다.
    .search = 홉 초과, 홉 수 초과, 홉 제한, 최대 홉, 경유 횟수 초과, 라우팅 루프

status-484 = 불완전한 주소
    .summary = Request-URI의 주소가 불완전하며, 보통은 전화번호의 자릿수가 모자란 경우입니다.
    .description = 서버(대개 프록시나 게이트웨이)는 Request-URI가 불완전할 때 484를 보내며, 보통은 전화번호의 숫자가 더 필요한 경우입니다. 사유 문구에는 몇 자리가 모자라는지 등 자세한 내용을 적는 것이 좋습니다. 이 코드를 이용하면 오버랩 다이얼링이 가능합니다. 발신자의 단말은 484가 아닌 응답이 올 때까지 번호의 자릿수를 늘려 가며 매번 새 INVITE를 보냅니다. 전화망과 연결된 게이트웨이는 Q.850 원인 값 28을 484로, 484를 원인 값 28로 변환합니다(RFC 3398).
    .action = 사용자에게서 번호를 더 입력받아 길어진 번호로 새 INVITE를 보내십시오. 번호가 더 입력되지 않으면 호를 실패로 처리하십시오. 다이얼로그 안에서 484를 받았다면 다이얼로그와 그 용도(usage)가 모두 끝난 것으로 보십시오(RFC 5057).
    .caller = 번호가 아직 완전하지 않습니다. 나머지 번호를 눌러 주세요.
    .detail =
        { $digits ->
           *[other] 불완전한 주소: 번호가 최소 { $digits }자리 더 필요함
        }
    .search = 불완전한 번호, 번호 부족, 자릿수 부족, 번호가 짧음, 지역번호 누락, 국번 누락, 번호 형식 오류, 번호를 덜 누름, 번호를 다 누르기 전에 걸림

status-485 = 모호함
    .summary = Request-URI가 서로 다른 여러 사용자에게 해당하므로 사람이 선택해야 합니다.
    .description = 서버는 성만 적힌 주소처럼 Request-URI가 여러 사용자에게 해당하여 그중 누구를 뜻하는지 알 수 없을 때 485를 보냅니다. 선택할 수 있는 주소를 Contact에 나열할 수 있습니다. 이 주소들은 서로 다른 사람의 것이므로 반드시 사람이 선택해야 하며 자동으로 선택해서는 안 됩니다. 이런 목록을 보내면 다른 사용자들의 주소가 드러나므로, 서버가 목록을 빼거나 404를 대신 보내도록 설정할 수 있어야 합니다.
    .action = Contact의 주소를 발신자에게 보여 주고 발신자가 선택한 주소로 거십시오. 절대 자동으로 고르거나 시도하지 마십시오. Contact가 없으면 발신자에게 더 정확한 주소를 입력하게 하십시오. 다이얼로그 안에서 485를 받았다면 다이얼로그와 그 용도(usage)가 모두 끝난 것으로 보십시오(RFC 5057).
    .caller = 이 주소에 해당하는 사람이 여러 명입니다. 연락할 사람을 선택해 주세요.
    .search = 모호한 주소, 모호한 번호, 주소 모호, 여러 사용자, 동명이인, 애매한 주소

status-486 = 통화 중
    .summary = 호가 수신자의 단말에 도달했지만, 지금은 그 단말에서 전화를 더 받을 수 없거나 받으려 하지 않습니다.
    .description = 수신자의 단말은 사용자가 그 단말에서 전화를 더 받을 수 없거나 받으려 하지 않을 때 486을 보내며, 대개 사용자가 이미 통화 중인 경우입니다. 이 응답은 해당 단말에만 적용됩니다. 다른 단말이나 음성 사서함이 호를 받을 수도 있으므로, 포킹 프록시는 다른 분기를 계속 진행합니다. 언제 다시 거는 것이 좋은지 Retry-After로 알려 줄 수 있습니다. 다이얼로그 안의 요청에 대한 응답으로는 486이 의미가 없으므로, 이때 클라이언트는 486을 알 수 없는 4xx 코드로 처리하는 것이 좋습니다(RFC 5057).
    .action = 통화 중 신호음 등으로 수신자가 통화 중임을 사용자에게 알리십시오. 곧바로 재시도하지 말고 나중에, Retry-After가 있으면 거기에 적힌 시간이 지난 뒤에 다시 시도하십시오. 포킹 프록시를 운영한다면 남은 대상을 계속 시도하게 하십시오.
    .caller = 상대방이 통화 중입니다. 나중에 다시 걸어 주세요.
    .search = 통화 중입니다, 상대방 통화 중, 다른 통화 중, 사용 중, 통화 중 신호음, 비지, 비지톤, 화중, 사용자 통화 중, 사용자 바쁨

status-487 = 요청이 종료됨
    .summary = 처리 중이던 요청(대개 INVITE)이 다른 최종 응답이 나오기 전에 CANCEL이나 BYE로, 또는 만료되어 끝났습니다.
    .description = UAS는 수신자가 호를 받기 전에 INVITE가 끝나면 487을 보냅니다. CANCEL이 도착한 경우(대개 발신자가 전화를 끊었을 때), BYE가 도착하여 그 다이얼로그가 끝난 경우, INVITE의 Expires 헤더 필드에 적힌 시간이 다 지난 경우가 이에 해당합니다. CANCEL 자체에는 487로 응답하는 일이 없으며, 200으로 응답하거나 일치하는 트랜잭션이 없으면 481로 응답합니다. 포킹 프록시는 한 분기에서 호가 연결되면 나머지 분기를 취소하며, 취소한 분기에서도 487을 받습니다. 따라서 487은 정상적인 결과이며 장애를 나타내지 않습니다. INVITE에 대한 최종 응답이 나간 뒤에 도착한 CANCEL은 아무런 영향을 주지 않습니다.
    .action = INVITE에 대한 487이면 ACK를 보내고, 오류를 알리지 말고 호 시도를 끝내십시오. 다만 자신이 취소한 re-INVITE에 대한 487이면 기존 통화는 그대로 계속됩니다.
    .caller = 상대방이 받기 전에 전화가 종료되었습니다.
    .search = 취소, 통화 취소, 발신 취소, 호 취소, 발신자가 끊음, 받기 전에 끊음, 끊음, 부재중 전화, 다른 기기에서 받음, 다른 사람이 먼저 받음

status-488 = 여기서 수락할 수 없음
    .summary = 이 대상은 제안된 세션을 받아들일 수 없지만, 다른 대상은 받아들일 수도 있습니다.
    .description = UAS는 INVITE, re-INVITE, UPDATE의 오퍼를 받아들이지 않을 때 488을 보냅니다. 코덱, 전송 프로토콜, 주소 계열, 대역폭 등이 맞지 않는 경우가 그 예입니다. Warning에 이유를 담는 것이 좋고, UAS가 지원하는 미디어를 메시지 본문에 설명할 수 있습니다. 이 응답은 Request-URI의 대상에만 적용되므로, 다른 단말은 같은 오퍼를 받아들일 수도 있습니다. re-INVITE나 UPDATE에 488이 와도 기존 세션은 그대로 유지됩니다.
    .action = Warning과 메시지 본문을 반영하여 새 오퍼를 보내거나 다른 대상으로 거십시오. 이 대상에 같은 오퍼를 다시 보내지 마십시오. re-INVITE나 UPDATE에 대한 488이면 세션을 그대로 계속하십시오.
    .caller = 상대방 전화기가 이런 종류의 통화를 지원하지 않습니다.
    .search = 코덱 불일치, 코덱 오류, 코덱 문제, 코덱 협상 실패, 지원하지 않는 코덱, 미디어 협상 실패, SDP 협상 실패, SDP 불일치, SRTP 불일치, 코덱 협상 안 됨

status-489 = 잘못된 이벤트
    .summary = 요청의 Event 헤더 필드에 있는 이벤트 패키지를 서버가 지원하지 않습니다.
    .description = Event에 있는 패키지를 지원하지 않거나 Event가 없으면 통지자는 SUBSCRIBE에, 이벤트 상태 컴포지터는 PUBLISH에 489를 보냅니다(단, PINT를 지원하는 통지자는 Event가 없는 SUBSCRIBE를 받아들일 수 있습니다). 구독자는 지원하지 않는 패키지의 NOTIFY에 489를 보냅니다(RFC 6665, RFC 3903). Allow-Events에는 통지자나 컴포지터가 지원하는 패키지를 나열하며, 이 헤더 필드는 PUBLISH에 대한 489에는 필수이고 그 밖의 경우에는 선택입니다. 다이얼로그 안의 SUBSCRIBE나 NOTIFY에 489가 오면 그 요청이 속한 구독은 끝나지만 다이얼로그의 다른 용도(usage)는 끝나지 않습니다.
    .action = 같은 요청을 그대로 다시 보내지 마십시오. 구독에 속한 요청이었다면 그 구독이 끝난 것으로 보십시오. SUBSCRIBE나 PUBLISH를 보내고 Allow-Events가 있는 489를 받았다면 그 목록에서 패키지를 고르십시오. presence.winfo 같은 템플릿 패키지는 그 목록에 나오지 않습니다.
    .caller = 전화기가 요청한 상태 알림을 상대 쪽에서 보낼 수 없습니다.
    .search = 지원하지 않는 이벤트, 이벤트 오류, 이벤트 패키지 미지원, 구독 실패, BLF 구독 실패, 프레즌스 미지원

status-490 = 요청이 갱신됨
    .summary = 미등록 코드로, PJSIP와 sofia-sip 등의 표에 있지만 이를 정의한 RFC는 없습니다.
    .description = 490은 IANA 레지스트리에 없는 코드이며, 누가 언제 보내는지 정의한 RFC도 없습니다. PJSIP와 sofia-sip의 표에 번호와 문구가 실려 있지만, 그렇다고 실제 SIP 메시지에 쓰인다고 볼 수는 없습니다. 490을 알지 못하는 UAC는 이를 400으로 처리해야 합니다(RFC 3261 8.1.3.2절). 이 문구를 UPDATE 메서드와 관련짓는 RFC는 없습니다.
    .action = 이 응답을 400으로 처리하고, 문구에서 어떤 결론도 끌어내지 마십시오. 이 코드를 절대 보내지 마십시오.
    .caller = 상대 쪽에서 요청을 거부했지만, 전화기가 그 이유를 알 수 없습니다.
    .search = 요청 업데이트됨, 갱신된 요청, 요청 수정됨

status-491 = 처리 중인 요청 있음
    .summary = 양쪽이 동시에 세션을 바꾸려 했습니다(글레어).
    .description = UAS는 같은 다이얼로그에서 자신이 보낸 INVITE가 아직 진행 중일 때 INVITE를 받거나, 자신이 보낸 오퍼에 대한 앤서가 아직 오지 않았을 때 오퍼가 담긴 UPDATE를 받으면 491을 보냅니다(RFC 3261 14.2절, RFC 3311 5.2절). 491을 받은 클라이언트는 양쪽의 새 시도가 다시 충돌하지 않도록 무작위로 정한 시간만큼 기다립니다. 이 시간은 10ms 단위이며, 다이얼로그의 Call-ID를 만든 쪽이면 2.1~4초, 그렇지 않으면 0~2초입니다. 세션과 다이얼로그는 그대로 유지됩니다.
    .action = Call-ID를 만든 쪽이면 2.1~4초, 그렇지 않으면 0~2초 사이에서 무작위로 정한 시간만큼 기다리십시오. 그런 다음 변경이 여전히 필요하고 호가 아직 남아 있으면 re-INVITE나 UPDATE를 한 번만 다시 보내십시오.
    .caller = 두 전화기가 동시에 통화를 변경하려고 했습니다. 잠시만 기다려 주세요.
    .search = 글레어, re-INVITE 충돌, 요청 충돌, 재인바이트 충돌, 동시 re-INVITE, 요청 보류 중, 보류 중인 요청, 요청 대기 중

status-493 = 복호화할 수 없음
    .summary = 받는 쪽이 요청의 암호화된 본문(S/MIME)을 복호화할 수 없거나 복호화하지 않으려 합니다.
    .description = UAS는 요청에 암호화된 MIME 본문이 있는데 이를 복호화할 키가 없거나, 키가 있어도 쓰려 하지 않을 때 493을 보냅니다(RFC 3261 21.4.28절, 23.2절). 응답에는 공개 키가 든 UAS의 인증서를 담아, 클라이언트가 그 키로 본문을 암호화할 수 있게 하는 것이 좋습니다. 응답에 인증서가 없으면 UAS가 암호화된 본문을 아예 처리할 수 없거나 처리하지 않으려는 것이며, 서명은 지원할 수도 있습니다. 문제는 홉 사이의 TLS나 SRTP가 아니라 본문의 종단 간 암호화에 있습니다.
    .action = 응답에 있는 인증서를 검증하고, 검증할 수 없는 인증서라면 사용하기 전에 사용자에게 물어보십시오. 그런 다음 그 인증서의 공개 키로 본문을 암호화하여 새 요청을 보내십시오. 인증서가 없으면 이 사용자 에이전트에 암호화된 본문을 다시 보내지 말고, 사용자가 동의할 때만 본문을 암호화하지 않고 보내십시오.
    .caller = 보낸 내용의 암호를 상대 쪽에서 풀지 못했습니다.
    .search = 해독할 수 없음, 복호화 실패, 해독 불가, 암호 해독 불가, 암호화 오류, S/MIME 오류

status-494 = 보안 합의 필요
    .summary = 다음 홉이 클라이언트의 요청을 처리하기 전에 보안 메커니즘의 합의(sec-agree)를 요구합니다.
    .description = 클라이언트의 다음 홉인 서버는 보호되지 않은 요청의 Require나 Proxy-Require에 sec-agree가 있을 때, 또는 서버의 정책상 보안 합의가 필요하고 요청의 Supported에 sec-agree가 있을 때 494를 보냅니다(RFC 3329). Security-Verify의 목록이 서버 자신의 목록과 다를 때도 494를 보내는데, 누군가 중간에서 목록을 바꾸었을 수 있기 때문입니다. 응답에는 서버의 메커니즘을 나열한 Security-Server와, 클라이언트가 그중 하나를 시작하는 데 필요한 정보(예를 들어 digest라면 챌린지를 담은 Proxy-Authenticate)가 반드시 있어야 합니다. 서버의 정책 때문에 보낸 응답이라면 sec-agree를 담은 Require도 반드시 있어야 합니다. IMS 등록에서도 이 절차를 사용하지만, 이때는 보통 챌린지를 401로 보냅니다.
    .action = Security-Server에 있는 메커니즘 가운데 자신이 지원하는 것을 추려, 그중 q 값이 가장 큰 것을 시작하십시오. 그런 다음 Security-Server의 목록을 복사한 Security-Verify를 넣고 Require와 Proxy-Require 모두에 sec-agree를 넣어, 시작한 메커니즘으로 보호되는 요청을 다시 보내십시오. 그 요청에도 494가 오면 중단하고, 목록이 어디에서 바뀌었는지 찾으십시오.
    .caller = 전화기가 먼저 전화 서비스와 보안 연결을 설정해야 합니다.
    .search = 보안 협상, 보안 협상 필요, 보안 합의, 보안 연결 필요, 보안 협약 필요

## 5xx Server Failure

status-500 = 서버 내부 오류
    .summary = 서버에 예상하지 못한 상황이 생겨 요청을 처리할 수 없습니다.
    .description = 어느 서버든 예상하지 못한 상황이 생겨 요청을 처리할 수 없으면 500을 보낼 수 있으며, 그 상황이 일시적이라면 클라이언트가 언제 다시 시도할 수 있는지 Retry-After로 알려 줄 수 있습니다. 다이얼로그 안에서 UAS는 CSeq 번호가 이전 요청보다 작은 요청에 반드시 500을 보내야 합니다(RFC 3261 12.2.2절). 또한 UAS는 같은 다이얼로그에서 첫 번째 INVITE에 최종 응답을 보내기 전에 두 번째 INVITE를 받으면 0~10초 사이의 무작위 Retry-After를 담아 반드시 500을 보내야 합니다. 첫 번째 UPDATE에 최종 응답을 보내기 전에 두 번째 UPDATE를 받은 경우나, 같은 상대가 앞서 보낸 오퍼에 아직 앤서를 보내지 않았는데 오퍼가 담긴 UPDATE를 받은 경우에도 마찬가지입니다(RFC 3261 14.2절, RFC 3311 5.2절). 받은 응답이 503뿐인 프록시는 업스트림으로 503 대신 500을 보내는 것이 좋습니다.
    .action = Retry-After에 적힌 시간만큼, Retry-After가 없으면 몇 초 동안 기다린 뒤 새 요청으로 한 번 더 시도하거나 포기하십시오. 기존 다이얼로그는 유지됩니다.
    .caller = 전화 서비스에 문제가 생겼습니다. 잠시 후 다시 시도해 주세요.
    .search = 서버 오류, 서버 에러, 내부 서버 오류, 내부 오류, 서버 장애, 서버 문제, 교환기 오류

status-501 = 구현되지 않음
    .summary = 서버가 요청 메서드를 알지 못하며, 어떤 사용자에 대해서도 지원하지 않습니다.
    .description = UAS는 요청 메서드를 전혀 알지 못할 때 501을 보냅니다. 메서드를 알지만 이 주소에 대해 허용하지 않거나 지원하지 않으면, 지원하는 메서드를 나열한 Allow를 담아 405를 보냅니다. 프록시는 메서드에 상관없이 요청을 전달하므로, 단지 처음 보는 메서드라는 이유로 501을 보내지 않습니다. 다이얼로그 안에서 501을 받으면 그 메서드가 꼭 필요한 용도(usage)는 끝나고, 그 메서드에 의존하지 않는 용도라면 해당 트랜잭션만 실패합니다(RFC 5057).
    .action = 그 서버에는 이 메서드를 다시 보내지 마십시오. 다른 메서드로도 같은 기능을 쓸 수 있으면 그 메서드를 사용하고, 아니면 그 기능 없이 계속하십시오.
    .caller = 전화기가 요청한 기능을 전화 서비스가 지원하지 않습니다.
    .search = 미구현, 구현 안 됨, 지원하지 않는 기능, 지원하지 않는 메서드, 메서드 미지원, 지원 안 함, 지원하지 않는 메소드

status-502 = 잘못된 게이트웨이
    .summary = 게이트웨이나 프록시가 다운스트림의 다음 서버에서 유효하지 않은 응답을 받았습니다.
    .description = 게이트웨이나 프록시는 요청을 다음 서버로 보냈는데 유효하지 않은 응답을 받았을 때 502를 보냅니다. 전화망과 연결된 게이트웨이는 Q.850 원인 값 27(목적지 고장)에도 502를 보냅니다(RFC 3398). 보안 합의를 요구하는 서버는 요청에 Via 항목이 둘 이상 있으면 502를 보내는데, 그 서버가 첫 홉이 아니라는 뜻이기 때문입니다(RFC 3329). 다이얼로그 안에서 502가 오는 것은 어떤 프록시가 Record-Route를 잘못 만든 경우뿐이며, 이후의 요청도 실패할 것이므로 다이얼로그가 소멸합니다(RFC 5057).
    .action = 나중에 또는 다른 경로로 다시 시도하십시오. 다이얼로그 안에서 502를 받았다면 다이얼로그와 그 용도(usage)가 모두 끝난 것으로 보십시오.
    .caller = 중간에 있는 시스템의 문제로 전화를 연결하지 못했습니다. 나중에 다시 걸어 주세요.
    .search = 게이트웨이 오류, 게이트웨이 에러, 배드 게이트웨이, 불량 게이트웨이, 게이트웨이 장애, 목적지 고장

status-503 = 서비스를 사용할 수 없음
    .summary = 서버가 과부하 상태이거나 점검 중이어서 당분간 요청을 처리할 수 없습니다.
    .description = 서버는 과부하 상태이거나 점검 중이어서 요청을 처리할 수 없는 동안 503을 보내며, 문제는 수신자가 아니라 서버에 있습니다. 이런 상태가 얼마나 이어질지 Retry-After로 알려 줄 수 있고, Retry-After가 없는 503을 받은 클라이언트는 이를 500으로 처리해야 합니다. 클라이언트는 연결 거부 같은 전송 실패도 503으로 처리하므로, 로그에 있는 503은 실제로 어느 서버도 보내지 않은 것일 수 있습니다(RFC 3261 8.1.3.1절). 프록시는 자신이 다른 요청도 처리할 수 없다는 것을 알 때만 503을 그대로 전달하는 것이 좋습니다(RFC 3261 16.7절).
    .action = 대체 서버가 있으면 그 서버로 요청을 보내고, 이 서버에는 Retry-After에 적힌 시간 동안 다른 요청을 보내지 마십시오. Retry-After가 없으면 500으로 처리하여, 이 서버에는 몇 초가 지난 뒤에만 재시도하십시오. 프록시를 운영한다면, 받은 응답이 503뿐일 때 업스트림으로 500을 보내게 하십시오.
    .caller = 전화 서비스가 혼잡하거나 점검 중입니다. 나중에 다시 시도해 주세요.
    .search = 서비스 불가, 서비스 이용 불가, 과부하, 서버 과부하, 혼잡, 통화량이 많아 연결이 어렵습니다, 망 혼잡, 회선 부족, 통화량 폭주, 점검 중, 트렁크 장애

status-504 = 서버 응답 시간 초과
    .summary = 요청을 처리하는 데 필요한 다른 서버가 제때 응답하지 않았습니다.
    .description = 서버는 요청을 처리하려고 데이터베이스 같은 외부 서버에 질의했는데 제때 답을 받지 못했을 때 504를 보냅니다. 게이트웨이는 전화망이 호 설정에 제때 응답하지 않을 때나 Q.850 원인 값 102(타이머 만료에 따른 복구)를 받았을 때 504를 보냅니다(RFC 3398). UAS는 UPDATE로 요청된 변경을 사용자에게 묻지 않고는 할 수 없을 때도 그 UPDATE에 504를 보내는 것이 좋습니다(RFC 3311 5.2절). RFC 2543에서는 이 코드의 문구가 Gateway Time-out이었으며, 오래된 스택은 아직도 그 문구를 출력합니다.
    .action = 나중에 또는 다른 서버를 거쳐 다시 시도하십시오. 통화 중에 보낸 UPDATE에 504가 왔다면, 사용자에게 물어볼 시간이 있는 re-INVITE로 그 변경을 보내도 됩니다. 기존 다이얼로그는 유지됩니다.
    .caller = 전화 서비스에 필요한 시스템이 제때 응답하지 않았습니다. 나중에 다시 시도해 주세요.
    .search = 서버 타임아웃, 게이트웨이 타임아웃, 서버 시간 초과, 타임아웃, 시간 초과, 서버 응답 없음, 서버 무응답, 게이트웨이 시간 초과

status-505 = 지원되지 않는 버전
    .summary = 요청 줄에 있는 SIP 버전을 서버가 지원하지 않거나 거부합니다.
    .description = 쓰이고 있는 SIP 버전은 SIP/2.0 하나뿐이며, 모든 요청의 첫 줄에는 이 버전이 반드시 있어야 합니다. 서버는 그 줄에 다른 버전이 있으면 505를 보내며, 시험용 메시지에 적힌 SIP/7.0이 한 예입니다(RFC 4475 3.1.2.16절). 첫 줄이 이렇다면 더 새로운 프로토콜이라기보다 손상되었거나 일부러 잘못 만든 메시지일 가능성이 큽니다. 505는 SIP 확장 기능과는 관계가 없으며, 확장 기능은 버전이 아니라 옵션 태그로 협상합니다.
    .action = 다른 버전으로 보냈다면 SIP/2.0으로 요청을 다시 보내십시오. 그렇지 않다면 505가 생성된 곳에서 요청을 캡처하여, 첫 줄을 바꾼 장비를 찾으십시오.
    .caller = 전화기와 전화 서비스의 통신 방식이 서로 맞지 않습니다. 업데이트를 확인해 주세요.
    .search = 버전 미지원, 지원하지 않는 버전, 버전 불일치, 버전 오류, SIP 버전 오류

status-513 = 메시지가 너무 큼
    .summary = SIP 메시지 전체의 길이가 서버가 처리할 수 있는 한도를 넘었습니다.
    .description = 서버는 본문뿐 아니라 첫 줄과 헤더 필드까지 포함한 메시지 전체의 길이가 처리할 수 있는 한도를 넘을 때 513을 보냅니다. 흔한 원인은 Via나 Record-Route 항목이 많거나, SDP가 크거나, Identity 값이 긴 것입니다. 이 한도는 네트워크가 아니라 서버의 한도입니다. 네트워크의 한도는 따로 있어서, 요청의 크기와 경로 MTU의 차이가 200바이트 이내이거나 MTU를 모르는데 요청이 1300바이트보다 길면 TCP나 혼잡 제어를 하는 다른 전송 프로토콜로 보내야 합니다(RFC 3261 18.1.1절).
    .action = 코덱을 줄이고, 헤더 필드를 줄이거나 짧게 하고, 본문을 작게 하여 메시지를 줄인 다음 새 요청으로 보내십시오. 기존 다이얼로그는 유지됩니다. 프록시를 운영한다면 프록시가 추가하는 헤더 필드 때문에 메시지가 얼마나 커지는지 확인하십시오.
    .caller = 전화기가 보낸 내용이 너무 커서 전화 서비스가 처리할 수 없습니다.
    .search = 메시지 크기 초과, 메시지가 너무 김, 패킷이 너무 큼, 패킷 크기 초과, MTU 초과

status-555 = 푸시 알림 서비스가 지원되지 않음
    .summary = 단말을 깨우는 데 쓰도록 REGISTER에 지정된 푸시 서비스를 네트워크가 지원하지 않습니다.
    .description = REGISTER에 대한 응답으로만 정의된 코드입니다(RFC 8599). 프록시는 Contact URI의 pn-provider 매개변수에 지정된 푸시 서비스를 지원하지 않으면 요청을 전달하는 대신 555를 보낼 수 있습니다. 다만 경로상의 다른 어느 프록시도 그 서비스를 지원하지 않는다는 것을 설정으로 알고 있는 경우에만 그렇게 할 수 있습니다. 사용자 에이전트가 어떤 푸시 서비스가 있는지 물으려고 값이 없는 pn-provider를 보냈다면, 555는 네트워크가 지원하는 푸시 서비스가 하나도 없다는 뜻입니다.
    .action = 같은 REGISTER를 다시 보내지 마십시오. 네트워크가 지원하는 푸시 서비스를 알아보려면 pn-provider를 값 없이 넣고 pn-prid는 뺀 REGISTER를 보낸 다음, 2xx 응답의 Feature-Caps에서 sip.pns를 읽으십시오. 그중 한 서비스로 등록하거나, 푸시 매개변수 없이 등록하고 연결을 유지하십시오.
    .caller = 전화기가 로그인하지 못했습니다. 이 서비스에서는 전화가 와도 전화기를 깨울 수 없습니다.
    .search = 푸시, 푸시 알림, 푸시 미지원, 푸시 알림 미지원, 푸시 오류, 푸시 수신 안 됨

status-580 = 사전 조건 충족 실패
    .summary = UAS가 SDP 오퍼에 담긴 대역폭 예약 등의 사전 조건을 충족할 수 없거나 충족하지 않으려 합니다.
    .description = UAS는 INVITE나 UPDATE의 SDP 오퍼에 자신이 충족할 수 없거나 충족하지 않으려는 사전 조건이 있을 때 580을 보냅니다(RFC 3312 8절). 응답에는 어느 사전 조건이 충족되지 않았는지 보여 주는 SDP를 담는 것이 좋습니다. 이 SDP에서는 해당 사전 조건의 희망 상태(desired-status) 줄에 강도 태그(strength-tag)로 failure를 쓰고(UAS가 알지 못하는 유형의 사전 조건이면 unknown), 모든 미디어 줄의 포트를 0으로 합니다. 이 SDP는 오퍼도 앤서도 아닙니다. 등록된 영어 문구는 Failed가 아니라 Failure로 끝납니다.
    .action = 응답의 SDP에서 충족되지 않은 사전 조건을 읽은 다음, 더 약하거나 다른 사전 조건으로 오퍼를 다시 보내거나 포기하십시오. 기존 다이얼로그는 유지됩니다.
    .caller = 회선 품질 등 이 통화에 필요한 조건을 맞추지 못했습니다.
    .search = 사전 조건 실패, 사전 조건 불충족, 자원 예약 실패, QoS 예약 실패, 대역폭 예약 실패, 전제 조건 실패

## 6xx Global Failure

status-600 = 모든 곳에서 통화 중
    .summary = 호가 수신자에게 도달했지만 수신자가 통화 중이며, 다른 단말이나 음성 사서함도 호를 받지 않습니다.
    .description = UAS는 수신자가 통화 중이어서 호를 받으려 하지 않고, 음성 사서함을 포함한 다른 어느 종단도 호를 받지 않으리라는 것을 알 때만 600을 보냅니다. 그렇지 않으면 486을 보냅니다. 600을 받은 프록시는 다른 분기를 취소하는 것이 좋고, 새 대상을 시도해서는 안 되며, 6xx 응답을 모든 3xx, 4xx, 5xx 응답보다 반드시 우선하여 선택해야 합니다(RFC 3261 16.7절). 언제 다시 거는 것이 좋은지 Retry-After로 알려 줄 수 있습니다. UAC는 알 수 없는 6xx 코드를 600으로 처리합니다.
    .action = 지금은 이 사용자의 다른 주소를 시도하지 마십시오. 다시 걸더라도 Retry-After가 있으면 거기에 적힌 시간이 지난 뒤에 거십시오.
    .caller = 상대방의 모든 전화가 통화 중이어서 지금은 받을 수 없습니다. 나중에 다시 걸어 주세요.
    .search = 모두 통화 중, 모든 전화 통화 중, 전부 통화 중, 모두 사용 중, 모든 단말 통화 중

status-603 = 거절
    .summary = 수신자가 호를 거절하거나 호에 참여할 수 없고 다른 단말도 받지 않는 경우이거나, 미국의 네트워크가 호를 차단한 경우입니다.
    .description = UAS는 사용자가 호에 참여하려 하지 않거나 참여할 수 없고 그 이유를 밝히지 않을 때 603을 보내며, 다른 어느 종단도 호를 받지 않으리라는 것을 알 때만 보냅니다. 603을 받은 프록시는 다른 분기를 취소하는 것이 좋습니다. 따라서 자신만 호를 거절하려는 전화기는 486을 보내는 것이 좋습니다. 언제 다시 거는 것이 좋은지 Retry-After로 알려 줄 수 있습니다. 통지자도 구독자에게 권한이 없으면 SUBSCRIBE를 603으로 거부할 수 있습니다(RFC 6665). 2026년 3월 25일부터 미국의 사업자는 IP 네트워크에서 통화 분석 결과를 근거로 음성 호를 차단할 때, 사유 문구를 Network Blocked로 하고 발신자가 이의를 제기할 수 있는 주소(redress address)가 든 Reason 헤더 필드를 넣어 반드시 603을 보내야 합니다(603+, ATIS-1000099). 이런 603으로 수신자에 대해 알 수 있는 것은 없습니다.
    .action = 지금은 이 사용자의 다른 주소를 시도하지 마십시오. 다시 걸더라도 Retry-After가 있으면 거기에 적힌 시간이 지난 뒤에 거십시오. 603은 네트워크가 호를 차단했다는 뜻일 수도 있습니다. Reason 헤더 필드에 이의를 제기할 주소(redress address)가 있으면, 사업자가 호를 차단했다고 발신자에게 알리고 그 주소를 알려 주십시오.
    .caller = 상대방이 전화를 거절했습니다.
    .search = 수신거부, 수신 거절, 거절 버튼, 통화 거절, 전화 거절, 통화 거부, 착신 거부, 거부, 거절됨, 상대방이 거절, 디클라인, 603+, network blocked

status-604 = 어디에도 존재하지 않음
    .summary = Request-URI의 사용자가 어디에도 존재하지 않는다는 확정적인 정보를 서버가 가지고 있습니다.
    .description = 604는 한 도메인만이 아니라 모든 위치에 해당하는 응답이므로, 사용자에 대한 확정적인 정보를 가진 서버만 보낼 수 있습니다. 604를 받은 프록시는 다른 분기를 취소하는 것이 좋고, 새 분기를 시도해서는 안 됩니다. 통화 차단 서비스는 발신자를 막는 데 604를 쓰지 않는 것이 좋습니다. 다른 시스템이 이 응답을 사실로 받아들여 그 사용자에게 더 이상 호를 보내지 않을 수 있기 때문입니다. 차단된 호에 쓰도록 정의된 코드는 608이며, 미국의 사업자는 통화 분석 결과를 근거로 차단하는 음성 호에 사유 문구가 Network Blocked인 603을 보냅니다. 다이얼로그 안에서 604를 받으면 다이얼로그가 소멸합니다. 거부된 Request-URI가 상대 쪽에서 직접 Contact로 알려 준 주소이기 때문입니다(RFC 5057).
    .action = 탐색을 중단하고, 이 주소를 다시 시도하지 말고, 발신자에게 주소를 확인하게 하십시오. 다이얼로그 안에서 604를 받았다면 다이얼로그와 그 용도(usage)가 모두 끝난 것으로 보십시오.
    .caller = 어디에도 없는 번호나 주소입니다. 다시 확인해 주세요.
    .search = 없는 번호, 결번, 존재하지 않음, 존재하지 않는 사용자, 존재하지 않는 번호, 없는 사용자

status-606 = 수락할 수 없음
    .summary = 수신자는 통화하려 하지만, 제안된 세션을 지원할 수 있는 단말이 하나도 없습니다.
    .description = UAS는 사용자가 통화하려 하지만 세션 설명의 미디어, 대역폭, 주소 유형 등을 지원할 수 없을 때 606을 보내며, 다른 어느 종단도 호를 받지 않으리라는 것을 알 때만 보냅니다. Warning에 이유를 나열할 수 있고, OPTIONS에 대한 200에서처럼 메시지 본문에 지원하는 미디어를 설명할 수 있습니다. 406은 문구가 같지만 뜻이 다르므로, 소프트웨어는 문구가 아니라 번호를 비교해야 합니다. 606을 받은 프록시는 다른 분기를 취소하는 것이 좋습니다.
    .action = Warning과 메시지 본문을 읽고, 발신자가 동의하면 이에 맞는 새 오퍼를 보내십시오. 같은 오퍼는 다시 실패하므로 반복하지 마십시오.
    .caller = 상대방은 통화하려 하지만, 상대방에게는 이런 종류의 통화를 지원하는 전화기가 없습니다.
    .search = 코덱 불일치, 허용할 수 없음, 받아들일 수 없음, 미디어 협상 실패, SDP 불일치

status-607 = 원치 않는 발신자
    .summary = 수신자가 이 발신자를 원치 않는 발신자로 표시했으며, 이후의 호도 거부될 수 있습니다.
    .description = 수신자의 사용자 에이전트는 보통 사용자가 스팸 신고 같은 버튼을 누르면 INVITE, MESSAGE, SUBSCRIBE 등 다이얼로그 밖의 요청에 607을 보냅니다(RFC 8197). 수신자의 서비스 사업자는 이 응답을 필터에 반영할 수 있지만 반드시 누군가를 차단해야 하는 것은 아닙니다. 등록 서버는 서비스가 607을 처리한다는 것을 REGISTER 응답의 Feature-Caps에 sip.607을 넣어 알립니다. 이 코드는 통화 중에 보낸 BYE나, 다른 분기에서 607을 받은 포킹 프록시가 보낸 CANCEL의 Reason에 원인으로 담길 수도 있습니다.
    .action = 이 응답을 다른 6xx와 같은 방식으로 처리하고 이 사용자에게 다시 걸지 마십시오. 오해가 있다면 전화가 아닌 다른 방법으로 푸십시오. 서비스를 운영한다면, 발신자의 신원이 인증되지 않은 한 607을 근거로 모든 사용자에게 적용되는 필터를 만들지 마십시오.
    .caller = 상대방이 이 발신 번호의 전화를 원하지 않습니다.
    .search = 스팸, 스팸 전화, 스팸 신고, 원치 않는 전화, 수신거부, 수신 차단, 차단, 차단된 번호, 광고 전화

status-608 = 거부됨
    .summary = 통화 분석 엔진 같은 중간 장비가 수신자를 대신하여 호를 거부했습니다.
    .description = 네트워크의 중간 장비는 호를 비롯한 다이얼로그 밖의 요청을 사용자가 원치 않을 것으로 판단하면 608을 보내므로, 수신자의 단말은 대개 그 요청을 받지 못합니다(RFC 8688). 중간 장비를 운영하는 사업자의 연락처를 발신자가 악용할 조짐이 없는 한, 응답에는 purpose=jwscard인 Call-Info가 반드시 있어야 합니다. 이 헤더 필드는 그 연락처가 든 서명된 jCard를 가리킵니다. 608을 지원하는 UAC는 INVITE의 Feature-Caps에 sip.608을 넣습니다. sip.608이 없는 INVITE가 오면 중간 장비는 보통 먼저 183으로 세션을 열어 이 연락처를 알리는 안내 방송을 들려줍니다. 2026년 3월 25일부터 미국의 사업자는 IP 네트워크에서 통화 분석 결과를 근거로 음성 호를 차단할 때 608 대신 사유 문구가 Network Blocked인 603(603+)을 반드시 보내야 합니다.
    .action = 이 응답을 다른 6xx와 같은 방식으로 처리하십시오. Call-Info가 jCard를 가리키면 jCard의 서명과 iat 클레임을 검증하고, 서명이 유효하지 않거나 iat가 너무 오래되었으면(1분 정도가 적절한 한도입니다) jCard를 버리십시오. 그렇지 않으면 발신자가 차단에 이의를 제기할 수 있도록 그 연락처를 알려 주십시오.
    .caller = 상대방에게 연결되기 전에 자동 차단 시스템이 전화를 차단했습니다.
    .search = 스팸 차단, 스팸으로 신고된 번호, 자동 차단, 통신사 차단, 통화 차단, 호 차단, 스팸 필터, 수신 차단, 스팸 의심, 통신사에서 차단

status-687 = 다이얼로그 종료됨
    .summary = 미등록 코드로, 한 라이브러리의 상태 코드 표에서 발견되었으며 UAC는 600으로 처리합니다.
    .description = 687은 IANA 레지스트리에 없고 등록된 적도 없는 코드이며, 정의한 RFC도 없습니다. 이 문구는 sofia-sip 라이브러리의 상태 코드 표에 나옵니다. 실제로 687이 오면 이를 알지 못하는 UAC는 600으로 처리해야 하고(RFC 3261 8.1.3.2절), 이를 받은 프록시는 다른 6xx를 받았을 때처럼 다른 분기를 취소하는 것이 좋습니다. 이 문구에서 떠올릴 만한 경우에는 등록된 코드가 따로 있으며, 취소된 INVITE에 쓰는 487이 한 예입니다.
    .action = 이 응답을 600으로 처리하고, 어느 장비가 왜 보냈는지 알아보십시오. 이 코드를 절대 보내지 마십시오.
    .caller = 통화가 종료되었습니다.
    .search = 다이얼로그 종료, 다이얼로그 끝남, 통화 종료됨

## Notes of the ledger: the number

note-number-lost = 번호가 빠지고 문구만 인쇄되어 있습니다. 원래 번호는 { $code }입니다.
note-number-misprinted = 번호가 잘못 인쇄되어 있습니다. 인쇄된 번호는 { $printed_code }이지만 올바른 번호는 { $code }입니다.
note-number-misplaced = 번호 { $code }의 인쇄 위치가 문구 앞이 아니라 문구 뒤의 괄호 안입니다.

## Notes of the ledger: the phrase

note-letter-case = 대소문자가 올바른 문구와 다릅니다. 올바른 문구는 ‘{ $shipped_phrase }’입니다.
note-spacing = 띄어쓰기가 빠졌거나 잘못되었습니다. 올바르게 쓴 문구는 ‘{ $shipped_phrase }’입니다.
note-punctuation = 인쇄된 문장 부호는 문구의 일부가 아닙니다. 문구는 ‘{ $shipped_phrase }’입니다.
note-typing-slip = 인쇄된 문구에 철자가 틀린 낱말이 있습니다. 올바른 문구는 ‘{ $shipped_phrase }’입니다.
note-word-order = 문구의 어순이 틀렸습니다. 올바른 문구는 ‘{ $shipped_phrase }’입니다.
note-word-missing = 문구에서 낱말이 빠졌습니다. 온전한 문구는 ‘{ $shipped_phrase }’입니다.
note-other-wording = 문서가 문구를 나름대로 바꾸어 적었습니다. 등록된 문구는 ‘{ $shipped_phrase }’입니다.
note-untranslated = 이 문서는 목록의 문구를 대부분 번역했지만 이 문구는 영어로 남겨 두었습니다.

## Notes of the ledger: the state of the code

note-phrase-changed = 코드 { $code }의 기본 문구는 RFC { $rfc }에서 바뀌어 지금은 ‘{ $shipped_phrase }’입니다. 문서에는 RFC 4474의 문구가 인쇄되어 있습니다.
note-code-dropped = 코드 { $code }의 정의는 RFC 2543에 있었으나 RFC { $rfc }에서 삭제되었습니다. 레지스트리에 없으므로 현행 코드로 제시해서는 안 됩니다.
note-status-deprecated = 코드 202는 사용 중단이 권고되었습니다. RFC 6665와 RFC 7647부터 서버는 SUBSCRIBE와 REFER에 202가 아니라 200으로 응답합니다.
note-reference-obsolete = 코드 { $code } 옆에 적힌 RFC는 폐기되었습니다. RFC 4474는 RFC 8224로, RFC 3265는 RFC 6665로 대체되었습니다.

## Notes of the ledger: the explanation beside it

note-trying-forking-only = 설명은 100을 포킹 프록시에만 결부하지만, 200ms 안에 다른 응답을 준비하지 못하면 상태 유지 서버는 모두 INVITE에 이 응답을 보냅니다.
note-accepted-not-processed = 설명에는 요청을 처리할 수 없다고 되어 있지만, 202는 요청을 받아들였고 처리가 아직 끝나지 않았다는 뜻입니다.
note-no-notification-response = 설명에는 응답을 받지 못한다고 되어 있지만, 204에서 보내지 않는 것은 NOTIFY입니다.
note-uri-scheme-unknown = 설명에는 서버가 Request-URI를 모른다고 되어 있지만, 서버가 모르는 것은 그 URI의 체계입니다.
note-registrars-only = 설명은 401을 등록 서버에만 한정하지만, 다른 사용자 에이전트 서버도 이 코드를 보내며 프록시만 대신 407을 보냅니다.
note-authorization-for-authentication = 407 옆의 설명은 프록시 권한 부여를 말하지만, 이 코드는 클라이언트가 프록시에 자신을 인증할 것을 요구합니다.
note-zh-trying-no-action = 설명에는 아직 아무것도 하지 않았다고 되어 있고, 잘못 인쇄된 낱말도 있습니다(终止 자리에 种植). 100은 처리가 진행 중임을 알리며 INVITE 재전송을 멈추게 합니다.
note-zh-ringing-initialize = 설명에는 이 응답이 로컬 통화 연결음으로 초기화된다고 되어 있지만, 실제로는 180을 받은 발신 측이 통화 연결음을 들려주기 시작할 수 있다는 뜻입니다.
note-zh-forbidden-supports = 설명에는 서버가 요청을 지원하며 자격 증명이 필요 없다고 되어 있지만, 서버는 요청을 이해했을 뿐이고 자격 증명을 보내도 소용이 없습니다.
note-zh-not-acceptable-garbled = 설명이 뒤엉켜 있습니다. 406은 요청의 Accept 헤더 필드가 허용하지 않는 내용만 자원이 만들 수 있다는 뜻입니다.
note-zh-overlap-dialing = 설명에는 이 코드가 다이얼링과 겹친다고 되어 있지만, 484는 숫자를 누르는 대로 보내는 오버랩 다이얼링(重叠拨号)을 가능하게 합니다.
note-zh-pending-dependent = 설명에는 의존하는 요청이라고 되어 있지만, 491은 같은 다이얼로그에서 다른 요청이 아직 처리 중이라는 뜻입니다.

## Notes of the ledger: korean renderings

note-ko-ok-confirm = ‘확인’은 대화 상자의 버튼에 쓰는 말입니다. 200은 요청이 성공했음을 알립니다.
note-ko-accepted-reference = ‘참조용’은 참고하기 위한 것이라는 뜻입니다. 원문은 202가 REFER 요청에 대한 응답이라는 뜻이었습니다.
note-ko-forwarding-handover = ‘통화’는 이미 연결된 호를, ‘전달’은 건네주는 일을 뜻합니다. 아직 받지 않은 호를 다른 곳으로 돌리는 것은 한국어 전화 용어로 ‘착신 전환’이라고 합니다.
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

difference-100-180 = 100은 다음 홉이 요청을 받았다는 뜻일 뿐이므로 발신 측에서 통화 연결음을 들려주지 않고, 180은 수신자의 단말이 사용자에게 벨을 울리고 있다는 뜻이므로 발신 측에서 통화 연결음을 들려줄 수 있습니다.
difference-100-183 = 100은 한 홉에서만 유효합니다. INVITE의 재전송을 멈추게 하며, 상태 유지 프록시는 100을 전달하지 않습니다. 183은 발신자에게까지 전달되고, 얼리 다이얼로그를 만들 수 있으며, 얼리 미디어를 위한 SDP를 담을 수 있습니다.
difference-180-183 = 180은 수신자의 단말이 사용자에게 벨을 울리고 있다는 뜻이고, 183은 호의 다른 진행 상황을 알릴 뿐 누군가에게 벨이 울리고 있다는 뜻은 아닙니다.
difference-181-302 = 181은 서버가 호를 직접 착신 전환하는 경우이므로 발신 측은 기다리기만 하면 되고, 302는 응답을 받은 클라이언트, 즉 발신자의 사용자 에이전트나 경로상의 프록시가 Contact에 있는 주소로 새 요청을 보내야 하는 경우입니다.
difference-199-487 = 199는 임시 응답으로, 얼리 다이얼로그 하나가 끝났지만 INVITE는 계속된다는 뜻입니다. 487은 최종 응답으로, CANCEL이나 BYE를 받았거나 유효 기간이 지나 INVITE 자체가 끝났다는 뜻입니다.
difference-200-202 = SUBSCRIBE, NOTIFY, REFER를 받아들일 때는 200으로 응답합니다. 202는 사용 중단이 권고되었으므로 이런 요청에 절대 보내지 말고, 202를 받으면 200으로 처리하십시오. MESSAGE의 경우 200은 메시지가 전달되었다는 뜻이고, 202는 전달될지 아직 알 수 없다는 뜻입니다.
difference-200-204 = SUBSCRIBE에 대한 200에는 NOTIFY가 뒤따릅니다. 204는 다이얼로그 안의 SUBSCRIBE 가운데 Suppress-If-Match가 일치하는 것에만 보내는 응답으로, NOTIFY가 뒤따르지 않습니다.
difference-200-487 = CANCEL을 보낸 뒤에 오는 응답 가운데, CSeq에 CANCEL이 있는 200은 CANCEL을 받았다는 뜻일 뿐이고, 487은 INVITE에 대한 응답으로 INVITE가 끝났다는 뜻입니다. CSeq에 INVITE가 있는 200은 CANCEL이 도착하기 전에 수신자가 호를 받았다는 뜻이므로, ACK를 보낸 다음 BYE를 보내십시오.
difference-300-302 = 300은 주소가 여러 개 있어 사용자 에이전트나 사용자가 하나를 고르는 경우이고, 302는 Contact에 있는 하나 이상의 주소로 요청을 보내야 하는 경우로서 그 주소는 명시된 기간 동안만 또는 이번 재시도에만 유효합니다.
difference-300-380 = 300은 수신자의 여러 주소 가운데 하나를 고르게 하는 응답이고, 380은 호 대신 이용할 다른 서비스를 메시지 본문에서 안내하는 응답입니다.
difference-300-485 = 300은 어느 주소를 골라도 같은 사람이나 서비스로 연결되므로 사용자 에이전트가 스스로 골라도 되고, 485는 주소가 서로 다른 사람을 가리킬 수 있는 경우이므로 사용자가 골라야 합니다.
difference-301-302 = 301을 받으면 주소록과 이후의 요청에서 이전 주소를 새 주소로 바꿉니다. 302를 받은 경우 새 주소는 Expires나 Contact의 expires 매개변수에 있는 기간 동안만 유효하고, 그런 기간이 없으면 이번 재시도에만 유효합니다.
difference-301-410 = 둘 다 사용자를 더 이상 이 주소에서 찾을 수 없다는 뜻이지만, 301은 Contact로 새 주소를 알려 주는 경우이고 410은 새 주소를 알 수 없는 경우입니다.
difference-302-305 = 302의 Contact에는 수신자의 다른 주소가 있고 이것이 새 Request-URI가 됩니다. 305의 Contact에는 프록시의 URI가 있고 같은 요청을 그 프록시를 거쳐 보내야 합니다.
difference-400-500 = 400은 서버가 요청에서 잘못을 발견한 경우이므로 요청을 고쳐서 다시 보내야 하고, 500은 서버 자체에 예기치 못한 상황이 생긴 경우이므로 같은 요청이 나중에는 성공할 수 있습니다.
difference-401-403 = 401에는 챌린지가 있으므로 클라이언트는 자격 증명을 넣어 요청을 다시 보낼 수 있습니다. 403은 자격 증명을 보내도 소용이 없는 경우라 챌린지가 없으므로, 요청을 다시 보내지 않는 것이 좋습니다.
difference-401-407 = 401은 UAS나 등록 서버가 WWW-Authenticate를 담아 보내며, 클라이언트는 자격 증명을 Authorization에 넣습니다. 407은 프록시가 Proxy-Authenticate를 담아 보내며, 클라이언트는 자격 증명을 Proxy-Authorization에 넣습니다.
difference-403-438 = 검증 서비스가 보낸 응답이라면, 문구가 Stale Date인 403은 Date나 PASSporT의 iat 클레임이 서비스의 정책이 허용하는 기간보다 오래되었다는 뜻이고, 438은 어느 Identity 헤더 필드에도 유효하고 지원되는 PASSporT가 없다는 뜻입니다.
difference-403-603 = 403은 서버가 요청을 처리하기를 거부한 경우이고, 603은 수신자나 그 단말이 호를 거절한 경우로서 수신자의 다른 단말도 받지 않습니다.
difference-403-607 = 403은 서버가 요청을 처리하기를 거부한 경우이고, 607은 수신자가 이 발신자를 원치 않는 발신자로 표시한 경우입니다.
difference-403-608 = 403은 서버가 요청을 이해했지만 거부한다는 뜻이고, 608은 수신자가 원치 않을 요청이라고 중간 장비가 판단하여 거부했다는 뜻이며, 이때 발신자가 어디에 문의할 수 있는지 보통 Call-Info로 알려 줍니다.
difference-404-410 = 404는 그런 사용자를 서버가 알지 못하거나 사용자가 이 서버에서 완전히 없어졌는지 서버가 알 수 없는 경우이고, 410은 사용자가 이 서버에서 완전히 없어졌으며 새 주소도 알 수 없는 경우입니다.
difference-404-480 = 404는 사용자가 이 도메인에 없다는 뜻이고, 480은 사용자가 있지만 등록되어 있지 않거나 방해 금지 상태인 등의 이유로 지금은 연결할 수 없다는 뜻입니다.
difference-404-484 = 404는 사용자가 이 도메인에 없다는 뜻이고, 484는 주소가 불완전하므로 숫자를 더 붙이면 유효한 주소가 될 수 있다는 뜻입니다.
difference-404-604 = 404는 사용자가 이 도메인에 없다는 뜻이고, 604는 사용자가 어디에도 없다는 뜻이므로 탐색이 끝납니다.
difference-405-501 = 405는 서버가 메서드를 알지만 이 주소에는 허용하지 않는 경우로, 이 주소에서 쓸 수 있는 메서드가 Allow에 나열됩니다. 501은 서버가 메서드를 알지 못하며 어느 사용자에 대해서도 지원하지 않는 경우입니다.
difference-406-415 = 406은 서버가 만들 메시지 본문에 관한 것으로 요청의 Accept가 이를 허용하지 않는 경우이고, 415는 요청의 본문에 관한 것으로 서버가 그 형식을 지원하지 않는 경우입니다.
difference-406-488 = 406은 서버가 만들 메시지 본문에 관한 것으로 요청의 Accept가 이를 허용하지 않는 경우이고, 488은 SDP 오퍼에 기술된 세션에 관한 것으로 UAS가 그 세션을 받아들이지 않는 경우입니다.
difference-406-606 = 둘은 사유 문구가 같습니다. 406은 요청의 Accept가 허용하는 메시지 본문을 서버가 만들 수 없는 경우이고, 606은 제안된 세션을 수신자가 지원할 수 없는 경우로서 수신자의 다른 단말도 받지 않습니다.
difference-408-480 = 408은 INVITE에 대한 최종 응답이 제시간에 오지 않은 경우입니다. 480은 응답이 온 경우로, 수신자의 단말이, 또는 수신자를 아는 프록시나 리디렉션 서버가 지금은 수신자에게 연결할 수 없다고 발신 측에 알린 것입니다.
difference-408-487 = 408은 INVITE에 대한 최종 응답이 제시간에 오지 않은 경우이고, 487은 수신자가 호를 받기 전에 CANCEL이나 BYE로 INVITE가 끝났거나, INVITE의 Expires 헤더 필드에 정해진 시간이 수신자의 단말에서 다 지난 경우입니다.
difference-408-504 = 408은 INVITE에 대한 최종 응답이 제시간에 오지 않은 경우이고, 504는 요청을 처리하려고 다른 서버에 질의한 서버가 그 서버의 응답을 제때 받지 못한 경우입니다.
difference-410-604 = 410은 주소가 이 서버에서 아마도 영구히 사라졌으며 새 주소는 알 수 없다는 뜻이고, 604는 사용자가 어디에도 존재하지 않는다는 뜻이므로 탐색이 끝납니다.
difference-412-580 = 412는 SIP-If-Match의 엔티티 태그와 일치하는 저장된 상태가 없어 PUBLISH를 거부하는 것이고, 580은 SDP 오퍼에 담긴 대역폭 예약 등의 사전 조건을 UAS가 충족할 수 없거나 충족하지 않으려 하여 INVITE나 UPDATE를 거부하는 것입니다.
difference-413-414 = 413은 서버가 처리하기에 메시지 본문이 너무 큰 경우이고, 414는 Request-URI가 너무 긴 경우입니다.
difference-413-513 = 413은 서버가 처리하기에 메시지 본문 자체가 너무 큰 경우이고, 513은 SIP 메시지 전체가 너무 큰 경우입니다.
difference-415-469 = INFO 요청에 대한 응답이라면, 415는 받는 쪽이 본문의 유형을 적어도 요청의 Info-Package에 적힌 패키지에서는 지원하지 않는다는 뜻이고, 469는 받는 쪽이 그 패키지를 Recv-Info로 알리지 않았다는 뜻입니다.
difference-415-488 = 415는 서버가 본문의 유형, 인코딩 또는 언어를 아예 이해하지 못하는 경우이고, 488은 서버가 본문의 SDP를 이해했지만 거기에 제안된 세션을 받아들일 수 없는 경우입니다.
difference-415-493 = 415는 요청을 받은 쪽이 본문의 유형, 인코딩 또는 언어를 이해하지 못하는 경우이고, 493은 본문이 암호화된 것임을 알아보았지만 복호화할 키가 없거나, 있어도 쓰려 하지 않는 경우입니다.
difference-416-480 = 416은 서버가 Request-URI의 체계를 아예 알지 못하는 경우입니다. Warning에 warn-code 380이나 381이 있는 480은 UAS나 프록시가 SIPS를 거부하거나(380) 요구하는(381) 경우입니다.
difference-417-420 = 417은 서버가 Require의 옵션 태그 resource-priority는 지원하지만 Resource-Priority의 값을 하나도 이해하지 못하는 경우이고, 420은 서버가 Require나 Proxy-Require의 옵션 태그를 지원하지 않는 경우입니다.
difference-420-421 = 420은 요청에서 요구한 확장 기능을 서버가 지원하지 않는 경우로, 그 확장 기능이 응답의 Unsupported에 나열됩니다. 421은 요청의 Supported에 없는 확장 기능을 서버가 요구하는 경우로, 그 확장 기능이 응답의 Require에 나열됩니다.
difference-421-494 = 정책상 보안 합의를 요구하는 첫 홉 서버는 보호되지 않은 요청을 받았을 때, 그 요청의 Require, Proxy-Require, Supported 중 어디에도 sec-agree가 없으면 421을, 한 곳에라도 있으면 494를 보냅니다. 두 응답 모두 서버의 보안 메커니즘을 Security-Server에 나열합니다.
difference-422-423 = 422는 세션 타이머(Session-Expires, 최솟값은 Min-SE)에 관한 것이고, 423은 등록, 구독, 발행의 유효 기간(Expires, 최솟값은 Min-Expires)에 관한 것입니다.
difference-423-555 = 423은 요청한 유효 기간이 너무 짧아서 거부하는 것이며, 허용되는 가장 짧은 값이 Min-Expires에 있습니다. 555는 유효 기간과 상관없이, REGISTER에 지정된 푸시 서비스를 네트워크가 지원하지 않아서 그 REGISTER를 거부하는 것입니다.
difference-424-425 = 424는 요청에 담긴 위치 정보를 쓸 수 없는 경우이고, 425는 긴급 경보 자체를 쓸 수 없는 경우입니다.
difference-428-429 = 428은 요청을 보낸 쪽의 서명된 신원(Identity)을 요구하는 응답이고, 429는 전환 요청자의 서명된 신원(Referred-By 토큰)을 요구하는 응답입니다.
difference-428-433 = 428은 발신자를 보증하는 서명(Identity) 중 쓸 수 있는 것이 요청에 없어 이를 요구하는 경우이고, 433은 일부러 신원을 숨긴 발신자를 거부하는 경우입니다.
difference-428-436 = 428은 검증 서비스가 쓸 수 있는 Identity 헤더 필드가 없는 경우이고, 436은 요청에 Identity가 있지만 서명을 검증하는 데 필요한 자격 증명을 검증 서비스가 하나도 얻지 못한 경우입니다.
difference-428-438 = 428은 검증 서비스가 쓸 수 있는 Identity 헤더 필드가 없는 경우이고, 438은 쓸 수 있는 것이 있었지만 그 서명이나 PASSporT가 유효하지 않은 경우입니다.
difference-429-436 = 429는 전환 요청자가 누구인지를 서명으로 증명하는 Referred-By 토큰을 요구하는 경우이고, 436은 발신자의 서명(Identity)을 검증할 자격 증명을 가져올 수 없는 경우입니다. FreeSWITCH는 429에 436의 의미인 BAD_IDENTITY_INFO라는 이름을 붙여 놓았습니다.
difference-430-439 = 430은 단말로 이어지는 플로가 더 이상 없다고 에지 프록시가 알린 것이고, 439는 REGISTER 경로의 첫 프록시가 outbound를 지원하지 않는다고 등록 서버가 알린 것입니다.
difference-433-607 = 433은 신원을 숨긴 발신자를 거부하는 경우이므로 발신자는 신원을 밝히고 다시 시도할 수 있습니다. 607은 발신자가 익명이든 아니든 수신자가 원치 않는 호라고 밝힌 경우입니다.
difference-436-437 = 436은 검증 서비스가 Identity 헤더 필드에 쓰인 자격 증명을 하나도 얻지 못한 경우이고, 437은 그중 적어도 하나를 얻었지만 그 자격 증명을 신뢰하지 않거나 지원하지 않는 경우입니다.
difference-436-438 = 436은 검증 서비스가 자격 증명을 하나도 얻지 못해 서명을 전혀 검증하지 못한 경우이고, 438은 서명을 검증해 보았지만 유효하고 지원되는 PASSporT를 담은 Identity 헤더 필드가 하나도 없는 경우입니다.
difference-437-438 = 437은 검증 서비스가 서명에 쓰인 자격 증명을 확보했지만 이를 신뢰하지 않거나 지원하지 않는 경우이고, 438은 서명된 데이터가 중간에 바뀌는 등의 이유로 어느 Identity 헤더 필드에도 유효하고 지원되는 PASSporT가 없는 경우입니다.
difference-440-483 = 440은 동시에 활성화된 병렬 분기의 수에 관한 것이고 그 한도는 Max-Breadth에 있으며, 483은 차례로 거치는 홉의 수에 관한 것이고 그 한도는 Max-Forwards에 있습니다.
difference-469-489 = 469는 받는 쪽이 Recv-Info로 알리지 않은 Info Package를 쓴 INFO 요청에 대한 응답이고, 489는 지원되지 않는 이벤트 패키지를 쓴 SUBSCRIBE, NOTIFY, PUBLISH에 대한 응답입니다. 489의 Allow-Events에는 지원되는 이벤트 패키지를 나열하며, PUBLISH에 대한 489에는 이 헤더 필드가 반드시 있어야 합니다.
difference-475-479 = 두 프로그램이 같은 오류에 서로 다른 번호를 사용합니다. 프록시가 라우팅에 필요한 URI를 파싱하지 못했을 때 OpenSIPS는 475를, Kamailio는 479를 보냅니다.
difference-476-477 = 476은 OpenSIPS가 다음 홉의 주소를 찾지 못한 경우이고, 477은 OpenSIPS가 주소를 알고 있었지만 그곳으로 요청을 보내지 못한 경우입니다.
difference-476-478 = 두 프로그램이 같은 오류에 서로 다른 번호를 사용합니다. 프록시가 다음 홉의 주소를 찾지 못했을 때 OpenSIPS는 476을, Kamailio는 478을 보냅니다.
difference-477-478 = 477은 Kamailio가 다음 홉의 주소를 알고 있었지만 그곳으로 요청을 보내지 못한 경우이고, 478은 Kamailio가 그 주소를 찾지 못한 경우입니다.
difference-480-486 = 480은 수신자가 등록되어 있지 않거나 방해 금지 상태인 등의 이유로 연결할 수 없는 경우이고, 486은 수신자의 단말이 통화 중이거나 전화를 더 받지 않는다고 응답한 경우입니다.
difference-480-503 = 480은 수신자에게 연결할 수 없는 경우이고, 503은 서버가 과부하 상태이거나 점검 중인 경우로, 다른 서버라면 요청을 처리할 수도 있습니다.
difference-480-603 = 480은 수신자가 등록되어 있지 않거나 방해 금지 상태인 등의 이유로 연결할 수 없지만 다른 곳에서는 연결될 수도 있는 경우이고, 603은 수신자가 호를 거절하거나 호에 참여할 수 없으며 다른 단말도 호를 받지 않는 경우입니다.
difference-481-487 = 481은 늦게 도착한 CANCEL이나 BYE처럼 어느 다이얼로그나 트랜잭션과도 일치하지 않는 요청에 대한 응답이고, 487은 처리되던 중에 CANCEL이나 BYE로, 또는 만료되어 끝난 요청(대개 INVITE)에 대한 응답입니다.
difference-482-483 = 482는 프록시가 루프를 알아챘거나 UAS가 같은 요청을 서로 다른 경로로 두 번 받은 경우이고, 483은 아무도 알아채지 못한 루프나 긴 경로를 거치는 동안 요청이 Max-Forwards가 허용하는 홉을 모두 써 버린 경우입니다.
difference-484-485 = 484는 사용자가 아직 누르지 않은 숫자처럼 주소의 일부가 빠진 경우이고, 485는 주소가 여러 사용자에게 해당하여 발신자가 한 명을 선택해야 하는 경우입니다.
difference-486-600 = 486은 한 단말의 응답이므로 다른 단말은 호를 받을 수도 있고, 600은 수신자가 통화 중이며 다른 단말이나 음성 사서함도 받지 않는다는 뜻입니다.
difference-486-603 = 486은 사용자가 다른 통화를 하고 있거나 이 단말에서 전화를 더 받지 않는 경우로, 다른 단말은 받을 수도 있고, 603은 사용자가 호를 거절하거나 호에 참여할 수 없는 경우로, 다른 단말도 받지 않습니다.
difference-487-603 = 487은 수신자가 호를 받기 전에 INVITE가 끝난 경우로, 발신자가 끊었거나, INVITE가 만료되었거나, 다른 분기에서 먼저 받아 프록시가 취소한 것이고, 603은 수신자가 호를 거절하거나 호에 참여할 수 없는 경우입니다.
difference-488-580 = 488은 UAS가 코덱 등 오퍼에 담긴 세션을 받아들이지 않는 경우이고, 580은 먼저 예약해야 하는 대역폭처럼 오퍼에 담긴 사전 조건을 UAS가 충족할 수 없거나 충족하지 않으려 하는 경우입니다.
difference-488-606 = 488은 한 대상의 응답이므로 포킹 프록시는 다른 대상을 시도할 수 있고, 606은 세션을 받아들일 수 없으며 수신자의 다른 단말도 받지 않는다는 뜻입니다.
difference-491-500 = 491은 요청을 받은 쪽이 스스로 보낸 INVITE가 아직 진행 중일 때 INVITE가 도착한 경우와, 스스로 보낸 오퍼에 대한 앤서가 아직 오지 않았을 때 오퍼가 담긴 UPDATE가 도착한 경우의 응답입니다. Retry-After를 담은 500은 두 요청을 같은 쪽에서 보낸 경우의 응답으로, 첫 번째 INVITE에 최종 응답을 보내기 전에 두 번째 INVITE가 도착하거나, 첫 번째 UPDATE에 최종 응답을 보내기 전에 두 번째 UPDATE가 도착하거나, 앞선 오퍼에 앤서를 보내기 전에 오퍼가 담긴 UPDATE가 도착했을 때 보냅니다.
difference-500-503 = 500은 예상하지 못한 상황 때문에 서버가 요청을 처리할 수 없다는 뜻이고, 503은 서버가 과부하 상태이거나 점검 중이라는 뜻이므로 클라이언트는 다른 서버를 시도하는 것이 좋습니다. 두 응답 모두 Retry-After를 담을 수 있습니다.
difference-502-503 = 502는 서버가 다운스트림의 다음 서버에서 유효하지 않은 응답을 받은 경우이고, 503은 서버 자신이 과부하 상태이거나 점검 중인 경우입니다.
difference-502-504 = 502는 다운스트림의 다음 서버가 유효하지 않은 응답을 보낸 경우이고, 504는 데이터베이스 같은 외부 서버가 제때 응답하지 않은 경우입니다.
difference-600-603 = 600은 수신자가 통화 중이라는 뜻이고, 603은 수신자가 호에 참여하려 하지 않거나 참여할 수 없다는 뜻이며, 그 이유는 응답에 드러나지 않습니다.
difference-603-607 = 603은 이번 호를 거절하는 것이고, 607은 이 발신자를 원치 않는 발신자로 표시하는 것이어서 이후의 호도 거부될 수 있습니다.
difference-603-608 = 603은 수신자나 수신자의 단말이 거절하는 것이고, 608은 네트워크의 중간 장비가 수신자를 대신하여 거부하는 것입니다. 다만 사유 문구가 Network Blocked인 603은 통화 분석 결과를 근거로 호를 차단한 미국의 사업자가 보내는 것입니다.
difference-604-608 = 604는 사용자가 어디에도 존재하지 않는다는 뜻이고, 608은 사용자가 원치 않을 요청이라고 중간 장비가 판단하여 거부했다는 뜻일 뿐입니다.
difference-607-608 = 607은 보통 사용자가 발신자를 원치 않는 발신자로 표시했을 때 수신자의 사용자 에이전트가 보냅니다. 608은 통화 분석 엔진 같은 네트워크의 중간 장비가 보내며, 발신자가 어디에 문의할 수 있는지 보통 Call-Info로 알려 줍니다.
