# Words of the SIP response codes, English: the source that the other locales translate.
# A code's message holds its reason phrase; the attributes are described in CONTRIBUTING.md.

## The dataset

dataset = SIP响应码
    .summary = 列出会话初始协议的全部响应码，包括已注册的和实际系统中出现过的，并给出各自的原因短语、含义、处理办法和给主叫的提示。

## Column headings

column-code = 响应码
column-status = 状态
column-canonical-phrase = 标准短语
column-registry-phrase = 注册表中的短语
column-reason-phrase = 原因短语
column-summary = 概要
column-description = 说明
column-action = 处理办法
column-caller = 给主叫的提示
column-methods = 方法
column-method-scope = 适用范围
column-headers = 头域
column-body = 消息体
column-dialog-effect = 对所在对话的影响
column-client-action = 客户端动作
column-phrase-detail = 更具体的短语
column-reference = 参考文档
column-aliases = 其他写法
column-found-in = 见于
column-origin = 短语来源

## Labels: status

label-status-registered = 已注册
label-status-deprecated = 已弃用
label-status-historic = 历史遗留
label-status-draft = 草案或私有
label-status-vendor = 厂商自定义

## Labels: which requests

label-method-scope-in-dialog-refresh = 仅限订阅的对话之内
label-method-scope-out-of-dialog = 任何对话外请求，不限于所列方法

## Labels: header fields and message body

label-headers-level-must = 必须
label-headers-level-should = 应当
label-headers-level-may = 可以
label-headers-level-expected = 预期携带
label-headers-when-choices-disclosed = 允许披露候选项时
label-headers-when-creates-dialog = 建立早期对话时
label-headers-when-in-request = 请求中含有该头域时
label-headers-when-invite = 用于INVITE
label-headers-when-invite-or-options = 用于INVITE和OPTIONS
label-headers-when-matches-problem = 视具体问题选用
label-headers-when-names-early-dialog = 标明已终止的早期对话
label-headers-when-names-final-code = 给出终止该早期对话的最终响应码
label-headers-when-options = 用于OPTIONS
label-headers-when-or-contact-expires = 或使用Contact的expires参数
label-headers-when-publish = 用于PUBLISH
label-headers-when-sec-agree = 要求安全协商时
label-headers-when-second-invite = 第一个INVITE尚未完成时收到第二个INVITE，UPDATE也是如此：在0至10秒之间随机取值
label-headers-when-server-initiated = 由服务器发起协商时
label-headers-when-sips-not-allowed = 不允许使用SIPS时
label-headers-when-sips-required = 必须使用SIPS时
label-headers-when-temporary = 属于暂时情况时
label-headers-when-unless-misused = 除非其内容可能被滥用
label-body-content-alternatives = 描述替代服务
label-body-content-failed-precondition = 指明未满足的前提条件的SDP
label-body-content-media-capabilities = 媒体能力
label-body-content-public-key = 供加密使用的公钥
label-body-level-should = 应当
label-body-level-may = 可以
label-body-level-expected = 预期携带

## Labels: what a failure inside a dialog ends

label-dialog-effect-transaction = 仅终止该事务
label-dialog-effect-usage = 终止该对话用法，对话可能继续存在
label-dialog-effect-dialog = 终止整个对话

## Labels: what the client does next

label-client-action-alternative-in-body = 尝试消息体中描述的服务
label-client-action-collect-more-digits = 继续收号
label-client-action-do-not-repeat = 不要重新发送
label-client-action-do-not-repeat-without-user-consent = 未经用户同意不要重新发送
label-client-action-may-retry-after-delay = 可以稍后重试
label-client-action-may-retry-larger-interval = 可以增大会话间隔后重试
label-client-action-may-retry-longer-expires = 可以延长有效期后重试
label-client-action-may-retry-once = 可以重试一次
label-client-action-may-retry-other-priority = 可以换用其他优先级重试
label-client-action-may-retry-unmodified = 可以原样重试
label-client-action-may-retry-with-token = 可以携带Referred-By令牌重试
label-client-action-may-retry-without-outbound = 可以不使用outbound重试
label-client-action-obtain-consent = 征得同意
label-client-action-permanent = 永久性失败，不要重试
label-client-action-restart-initial-publication = 从初始发布重新开始
label-client-action-retry-after-glare-timer = 冲突定时器到期后重试
label-client-action-retry-at-contact = 按Contact地址重试
label-client-action-retry-at-contact-and-update = 按Contact地址重试并保存该地址
label-client-action-retry-later = 以后可以重试
label-client-action-retry-reencrypted = 用响应给出的公钥加密后重试
label-client-action-retry-sip-uri = 改用SIP URI重试，Request-URI为SIPS URI时除外
label-client-action-retry-smaller-body = 缩小消息体后重试
label-client-action-retry-supported-media = 改用受支持的媒体类型重试
label-client-action-retry-via-proxy = 经指定的代理服务器重试
label-client-action-retry-with-corrected-location = 更正位置信息后重试
label-client-action-retry-with-credentials = 携带凭证重试
label-client-action-retry-with-extensions = 启用所需扩展后重试
label-client-action-retry-without-extensions = 去掉不受支持的扩展后重试
label-client-action-start-chosen-mechanism = 启用选定的安全机制
label-client-action-try-alternate-server = 尝试备用服务器
label-client-action-try-other-flow = 尝试其他连接流
label-client-action-user-chooses = 由用户选择

## Labels: whether a more specific phrase is expected

label-phrase-detail-should = RFC期望给出
label-phrase-detail-may = RFC允许给出

## Classes

class-1xx = 临时响应
    .summary = 请求仍在处理之中；除100以外，UAC把未知的1xx按183处理。

class-2xx = 成功响应
    .summary = 请求已被接受或已执行完毕；UAC把未知的2xx按200处理。

class-3xx = 重定向
    .summary = 被叫在别处，或者另有服务可用；UAC把未知的3xx按300处理。

class-4xx = 请求失败
    .summary = 本服务器不处理以此形式发来的请求；UAC把未知的4xx按400处理。

class-5xx = 服务器失败
    .summary = 问题出在服务器，而不在请求；UAC把未知的5xx按500处理。

class-6xx = 全局失败
    .summary = 该拒绝适用于该用户的所有位置；UAC把未知的6xx按600处理。

## 1xx Provisional

status-100 = 正在处理
    .summary = 下一跳已收到请求并正在处理；请求为INVITE时，客户端应当停止重传。
    .description = 下一跳（有状态代理服务器或UAS）收到INVITE后，只要不能确定200毫秒内会有其他响应，就返回100，使INVITE停止重传。100不建立对话，发送方不应给它加To标签，有状态代理服务器也从不转发它。只有101到199的响应才会重置代理服务器的定时器C（RFC 3261第16.7节），因此需要较长时间才能应答的UAS还必须发送这样的响应。对于INVITE以外的请求，100是唯一允许使用的临时响应；在UDP上，客户端的定时器E增至T2所需的时间过去之前，服务器不得发送100；这段时间过去后，尚未作出响应的服务器无论使用哪种传输协议，都必须返回100（RFC 4320第4.1节）。
    .action = 停止重传INVITE，继续等待最终响应。不要播放回铃音，因为100并不表示已有终端在提醒用户。
    .caller = 正在为您接通，请稍候。
    .search = 正在尝试, 尝试中, 处理中, 正在接通, 正在呼叫, 呼叫中

status-101 = 对话建立
    .summary = 未在IANA注册：有些SIP库和设备用它建立早期对话，UAC按183处理。
    .description = 101不在IANA注册表中，也从未列入过；belle-sip库的短语表和eXosip2的源代码中都有这个响应码，有些设备也会发送它。建立早期对话无需专门的响应码，因为对INVITE的响应只要在101到199之间并带有To标签，就会建立早期对话（RFC 3261第12.1节）。UAC无法识别101时，按183处理（RFC 3261第8.1.3.2节）。
    .action = 按183处理，继续等待最终响应。服务器不要发送101，应改发183。
    .caller = 正在建立呼叫，请稍候。
    .search = 建立对话, 协议切换, 切换协议

status-180 = 正在振铃
    .summary = 被叫的用户代理已收到INVITE，正在尝试提醒用户。
    .description = UAS开始提醒被叫时返回180。响应带有To标签，由此建立早期对话；还带有Contact，给出该对话内的请求应发往的地址。INVITE经过分叉时，可能先后收到多个To标签不同的180。Alert-Info可以指定回铃音，由UAC播放，代替其自身的回铃音。振铃时间较长时，UAS必须每分钟发送一次100以外的临时响应，因为超过3分钟没有这种响应，代理服务器就可能取消INVITE（RFC 3261第13.3.1.1节）；以可靠方式发送这些响应时，每2.5分钟一次即可（RFC 3262第3节）。
    .action = 没有早期媒体到达时播放本地回铃音，并继续等待最终响应。
    .caller = 对方的电话正在响铃。
    .search = 振铃, 响铃, 回铃音, 振铃中, 被叫振铃, 对方已响铃, 彩铃

status-181 = 呼叫正在前转
    .summary = 服务器正把呼叫前转到最初目的地以外的其他目的地。
    .description = 服务器把呼叫前转到其他目的地时（例如最初的目的地无人接听），可以返回181。INVITE由服务器自行发往新目的地，主叫一侧无需任何操作。代理服务器不得给临时响应加To标签，因此它在生成181时充当UAS（RFC 3261第16.7节）。RFC 3261没有定义能给出新目的地的头域；不过，请求带有History-Info或在Supported中列出histinfo时，可以用响应中的History-Info给出新目的地（RFC 7044第9.4节）。
    .action = 继续等待最终响应，不要另发INVITE。可以向主叫显示呼叫正在前转。
    .caller = 您的呼叫正在前转，请稍候。
    .search = 呼叫前转, 呼叫转移, 呼叫被转发, 呼转, 来电转接, 正在转接, 呼叫被转移, 遇忙转移, 无应答转移

status-182 = 正在排队
    .summary = 被叫暂时无法接听，服务器让呼叫排队等候，而不是予以拒绝。
    .description = 被叫暂时无法接听，而服务器（例如呼叫中心的服务器）不拒绝呼叫，让它排队等候，此时返回182。原因短语可以给出队列长度或预计等待时间；这些情况变化时，服务器可以再次发送182。呼叫等候期间，服务器必须每分钟发送一次100以外的临时响应，因为超过3分钟没有这种响应，代理服务器就可能取消INVITE（RFC 3261第13.3.1.1节）；以可靠方式发送时，每2.5分钟发送一次即可（RFC 3262第3节）。等到被叫能够接听，服务器再返回最终响应。
    .action = 继续等待最终响应；原因短语给出等待时间时，将其显示出来。主叫放弃等待时，发送CANCEL。
    .caller = 对方暂时无法接听，您的来电正在排队，请耐心等候。
    .detail =
        正在排队：{ $calls ->
           *[other] { $calls }个呼叫等待中
        }，预计等待{ $minutes ->
           *[other] { $minutes }分钟
        }
    .search = 排队, 排队中, 呼叫排队, 排队等待, 排队等候, 等待队列, 坐席忙, 坐席全忙, 呼叫等待

status-183 = 会话进度
    .summary = 服务器报告其他1xx响应码都不能表示的呼叫进度，往往伴有早期媒体。
    .description = UAS或网关用183报告其他1xx响应码都不能表示的呼叫进度；具体情况可以写在原因短语、头域或消息体中。消息体带有SDP时，183往往由此建立早期媒体，主叫在被叫应答之前就能听到信号音或录音通知。例如，ISUP报告有带内信息时，网关返回183（RFC 3398）。带有To标签的183会建立早期对话；对于101到199中无法识别的响应码，UAC一律按183处理（RFC 3261第8.1.3.2节）。
    .action = 早期媒体到达就播放，并继续等待最终响应。不要仅凭183就开始播放本地回铃音。
    .caller = 您的呼叫正在接通中，请稍候。
    .detail =
        { $progress ->
            [announcement] 会话进度：正在播放录音通知
            [tone] 会话进度：正在播放网络信号音
           *[other] 会话进度
        }
    .search = 早期媒体, 早媒体, 会话进展, 会话进行中, 呼叫进展, 呼叫进度, 彩铃, 提示音, 语音提示

status-199 = 早期对话已终止
    .summary = INVITE的一个早期对话已经终止，而INVITE事务本身仍在进行。
    .description = 2xx以外的最终响应终止了某个早期对话，而其他分支尚未结束，分叉代理服务器因此暂不转发该响应，此时它发送199（RFC 6228第6节）。To标签指明终止的是哪个早期对话，Reason必须给出造成其终止的最终响应的响应码。UAC没有在Supported中列出选项标签199时，任何一方都不得发送199；UAC在Require或Proxy-Require中要求100rel时，代理服务器不得生成199，但收到199时仍予转发；UAC没有要求100rel时，UAS通常自己不发送199，而由代理服务器发送。199通常不以可靠方式发送，可能丢失，因此UAC不得依赖它；INVITE之后仍会有最终响应。
    .action = 停止在已终止的早期对话上发送媒体，并忽略属于该对话的媒体。释放该对话的资源；但如果多个对话用法共用该对话，而又无法判断终止的是哪个用法，则不要释放。不要在该对话上发送BYE；除用PRACK确认以可靠方式发送的响应外，也不要发送其他请求。继续等待最终响应。
    .caller = 对方的电话中有一部已无法接通，请继续等候。
    .search = 早期对话结束, 早期对话终止, 分支终止, 分支失败, 分叉失败

## 2xx Successful

status-200 = 成功
    .summary = 请求成功；响应中包含什么内容，取决于请求方法。
    .description = 请求成功时服务器返回200；对INVITE而言，这表示被叫已接受呼叫。对INVITE的200必须带有Contact，给出对话内后续请求应发往的地址；还必须带有SDP应答（INVITE中没有SDP提议时，则为SDP提议），除非以可靠方式发送的临时响应已经携带过该应答或提议；Allow和Supported应当列出UAS支持的方法和扩展。ACK到达之前，UAS不断重传该200；64*T1之内没有收到ACK时，UAS应当用BYE结束会话。对REGISTER的200在Contact中列出当前的全部绑定；对CANCEL的200只表示CANCEL已收到，INVITE另有自己的最终响应。
    .action = 对于INVITE，每收到一个200（包括重传的）都要发送ACK；如果200带来的是SDP提议，把SDP应答放入ACK。To标签不同的200分属不同的对话：不需要的对话，发送ACK之后用BYE结束。对于其他方法，事务到此完成。
    .caller = 您的呼叫或请求已成功。
    .search = 已接听, 接听, 已接通, 接通, 请求成功, 注册成功, 正常, 应答, 正常挂断, 正常结束

status-202 = 已接受
    .summary = 请求已受理，但结果尚未确定；对SUBSCRIBE、NOTIFY和REFER已弃用。
    .description = 服务器已受理请求而结果尚未确定时返回202；202是最终响应，事务到此结束。RFC 6665第8.3.1节弃用了202，因为它与200本应作同样的处理，各种实现却对两者区别对待；因此任何一方都不得再用202响应SUBSCRIBE、NOTIFY或REFER（REFER见RFC 7647第5节）。对于MESSAGE，中继服务器如果存储消息或把消息转入非SIP网络，仍应返回202，因为它不能保证消息送达接收方（RFC 3428第7节）。
    .action = 对于SUBSCRIBE、NOTIFY和REFER，202的处理与200完全相同。对于MESSAGE，不要认定消息已经送达。服务器接受SUBSCRIBE、NOTIFY或REFER时，应返回200。
    .caller = 您的请求已受理，可能需要一段时间才能完成。
    .search = 已受理, 请求已接受, 接受, 已接收, 请求已受理

status-204 = 无通知
    .summary = 对话内的SUBSCRIBE已成功，且其中的条件成立，因此不再发送NOTIFY。
    .description = 通知方在已建立的对话内收到SUBSCRIBE，而其Suppress-If-Match中是当前状态的实体标签或始终匹配的通配符*时，返回204（RFC 5839第6.3节）。订阅采用响应中Expires给出的新有效期，但通知方不再发送本应随后发出的NOTIFY。只要条件一直成立，且NOTIFY的头域（例如Subscription-State）没有任何变化，通知方就一直不发送NOTIFY。在已建立的对话之外，通知方不得返回204；条件成立时，通知方发送不带消息体的NOTIFY。
    .action = 按事件状态和订阅状态都没有变化处理，不要等待NOTIFY。按Expires设置刷新定时器；如果所发SUBSCRIBE中的Expires为0，则订阅已经结束，可以清除其状态。
    .caller = 您的请求已成功，目前没有新的内容可以显示。
    .search = 没有通知, 无内容, 状态未变化, 不发送NOTIFY, 条件订阅

## 3xx Redirection

status-300 = 多个地址可选
    .summary = 可以通过多个地址联系到被叫，由主叫一侧选择其中之一。
    .description = 可以在多处联系到被叫，而重定向服务器或UAS不能或不愿代为转发请求时，返回300。Contact应当列出各个地址，q参数可以排定其先后。消息体也可以描述这些地址，但从未有规范定义这种消息体的格式。用户代理可以自行选择，也可以询问用户；RFC 3261没有规定如何自动选择。
    .action = 按q值从Contact列出的地址中选择，或者让用户选择，然后将请求发往所选地址。不要向同一个URI发送两次，也不要再发往原来的URI。如果原来的URI是SIPS URI而新的不是，要告知用户。
    .caller = 您拨打的用户有多个联系地址，请选择其中一个。
    .search = 多种选择, 多重选择, 多项选择, 多个选择, 多个地址, 重定向

status-301 = 永久迁移
    .summary = 用户已不在该地址，新地址在Contact中给出。
    .description = 用户已永久离开Request-URI中的地址时，重定向服务器或UAS返回301，并在Contact中给出一个或多个新地址。客户端应当向新地址重新发送请求，还应当更新通讯录、号码目录和位置缓存，因为今后的请求应当直接发往新地址。电话网报告原因值22（号码已改）并给出新号码时，网关返回301（RFC 3398）。
    .action = 将请求发往Contact中的地址，每个URI最多尝试一次。用新地址替换保存的旧地址，今后的请求都使用新地址。如果原来的URI是SIPS URI而新的不是，要告知用户。
    .caller = 您拨打的用户现在只能通过新地址联系，今后请使用该地址。
    .search = 永久移动, 永久重定向, 永久转移, 已永久移动, 号码变更, 号码已改, 改号, 换号, 重定向

status-302 = 临时迁移
    .summary = 用户目前在另一个地址，Contact指明请求应发往何处。
    .description = 请求暂时应当发往另一个地址时，重定向服务器或设置了呼叫前转的话机返回302。Contact给出该地址，客户端把它用作新请求的Request-URI。Expires或Contact的expires参数可以给出该地址在多少秒内有效；两者都没有时，该地址只对这一次重试有效，不得缓存。使用缓存的地址未成功时，可以再尝试一次原来的地址，因为新地址可能已提前失效。
    .action = 将请求发往Contact中的地址，每个URI最多尝试一次。只在给定的时间内缓存该地址，没有给出时间就不要缓存；通讯录中的原地址保持不变。如果原来的URI是SIPS URI而新的不是，要告知用户。
    .caller = 您拨打的用户目前可通过另一个地址联系。
    .search = 临时移动, 临时重定向, 暂时移动, 重定向, 无条件前转, 无条件转移, 呼叫前转, 呼叫转移, 临时转移

status-303 = 参见其他地址
    .summary = 未在IANA注册：RFC 2543的语法中遗留的响应码，UAC按300处理。
    .description = 303不在IANA注册表中。RFC 2543在语法中列出了它，却从未说明其含义，RFC 3261将其删除；它的短语就是HTTP中303的短语。有一个SIP协议栈（sipsorcery）曾用303表示Use Proxy，而后者的响应码是305。UAC无法识别303时按300处理，因此，如果带有Contact，可以把请求发往其中的地址（RFC 3261第8.1.3.2节）。
    .action = 按300处理：有Contact时，将请求发往其中的地址，每个URI最多尝试一次；否则报告请求失败。服务器不要发送303，应改发302。
    .caller = 您的呼叫已改接至另一个地址。
    .search = 参见其他, 查看其他, 参看其他

status-305 = 使用代理服务器
    .summary = 请求必须经由Contact中给出的代理服务器送达被叫。
    .description = 只有UAS可以生成305，用来要求请求经由某个特定的代理服务器送达。Contact中是该代理服务器的URI，而不是被叫的新地址。客户端经由该代理服务器重新发送这一个请求；对于以后的请求，305没有任何要求。
    .action = 经由Contact中的代理服务器重新发送这一个请求，被叫的地址保持不变。如果这个请求已经试过该代理服务器，则报告失败。
    .caller = 呼叫该用户需要改走其他线路。
    .search = 使用代理, 必须使用代理, 需要使用代理, 走代理, 出站代理

status-380 = 替代服务
    .summary = 呼叫未成功，但可以改用另一种服务，该服务在消息体中描述。
    .description = 呼叫未成功但可以改用另一种服务时，服务器返回380，并在消息体中描述该服务。RFC 3261没有定义这种消息体的格式，因此只有双方约定了格式，380才有用。UAC不了解该格式时，就无法使用替代服务。
    .action = 能够理解消息体时，提供或使用其中描述的服务；否则报告呼叫失败。
    .caller = 呼叫未能接通，您可以尝试使用其他服务。
    .search = 备选服务, 可选服务, 其他服务, 替换服务, 紧急呼叫

## 4xx Request Failure

status-400 = 请求有误
    .summary = 服务器无法理解请求，因为语法有误或缺少某个部分。
    .description = 请求语法有误，或缺少Call-ID之类的必备头域，以致UAS、注册服务器或代理服务器无法理解时，返回400。原因短语应当指出错误所在。RFC 5630还规定，请求中SIP URI与SIPS URI的使用不一致，例如Request-URI为SIPS URI而Contact为SIP URI，服务器因此拒绝请求时，返回400。对于无法识别的4xx响应码，UAC一律按400处理（RFC 3261第8.1.3.2节）。
    .action = 先更正原因短语指出的错误，再重新发送请求；原因短语没有指出错误时，对照RFC 3261的语法检查请求。已建立的对话照常继续，因为失败的只是这一个事务。
    .caller = 对方无法识别您的电话所发送的内容。
    .detail = 请求有误：缺少{ $header }头域
    .search = 错误请求, 错误的请求, 坏请求, 无效请求, 请求错误, 请求格式错误, 语法错误, 解析失败, 缺少头域

status-401 = 未认证
    .summary = UAS或注册服务器要求提供凭证，并在WWW-Authenticate中发出质询。
    .description = 请求的发送方必须先通过认证时，UAS或注册服务器返回401；重定向服务器也可以这样做，但代理服务器不得这样做，而且任何一方都不得对ACK或CANCEL发出质询。响应必须带有WWW-Authenticate，其中是质询及其认证域（realm）；客户端把凭证放入Authorization。话机的首个REGISTER通常会收到401，这是摘要认证的正常步骤，并不表示失败。如果请求已带有该认证域的凭证，而新的质询中没有stale=true，则说明服务器已拒绝这些凭证，原因通常是用户名或密码有误。
    .action = 在Authorization中放入该认证域的凭证，将CSeq序号加一后重新发送请求；如果响应还带有Proxy-Authenticate，则在Proxy-Authorization中放入相应的凭证。绝不要再次发送刚被拒绝的凭证；请用户提供其他凭证，或者放弃。唯一的例外是带有stale=true的质询，它要求用新的nonce重新提供同样的凭证。
    .caller = 您需要先登录，请检查用户名和密码。
    .search = 未授权, 鉴权失败, 认证失败, 注册失败, 密码错误, 账号或密码错误, 用户名密码错误, 登录失败, 需要认证, 鉴权

status-402 = 需要付费
    .summary = 保留供将来使用；任何SIP规范都没有赋予它含义。
    .description = RFC 3261第21.4.3节把402保留供将来使用，既没有规定由谁发送，也没有规定因何发送，因此客户端不能断定原因在于收费或余额。客户端把402当作无法识别的4xx响应码，即按400处理（RFC 5057第5.1节）。服务器如果仍然发送402，其含义只是它与客户端之间的私下约定。
    .action = 按400处理：不要原样重新发送请求。已建立的对话照常继续，因为失败的只是这一个事务。服务器因商务原因拒绝请求时，应返回403。
    .caller = 呼叫未能接通，对方没有给出明确的原因。
    .search = 余额不足, 欠费, 话费不足, 欠费停机, 需要支付, 要求付款

status-403 = 请求被禁止
    .summary = 服务器理解该请求，但拒绝受理；提供凭证也无济于事。
    .description = 代理服务器、注册服务器或UAS理解请求但拒绝受理时，返回403；例如，用户无权更改相应记录地址的绑定时，注册服务器予以拒绝。响应不带质询，因为提供凭证也无济于事；不过，凭证有误时，服务器也可以返回403，而不再次发出质询（RFC 3261第22.1节）。其他规范规定在下列情况下使用403：发送方无权使用Resource-Priority中的优先级（RFC 4412）；连接流令牌遭到篡改（RFC 5626）；Date或PASSporT的iat声明所给的时间过旧，此时短语可为Stale Date（RFC 8224第6.2.2节）。
    .action = 不要重新发送该请求。如果该请求已带有凭证，先检查用户名和密码，再发送任何其他请求；如果原因短语是Stale Date，检查设置Date的系统和签署PASSporT的系统的时钟。已建立的对话照常继续，因为失败的只是这一个事务。
    .caller = 此次呼叫或请求未获允许，重试也无法成功。
    .detail = Date值过旧
    .search = 禁止, 禁止访问, 拒绝访问, 没有权限, 无权限, 被禁止, 禁止呼叫, 呼出限制, 注册失败, 停机

status-404 = 未找到用户
    .summary = Request-URI的域中没有该用户，或者服务器不负责该域。
    .description = 服务器确知Request-URI的域中没有该用户，或者服务器不负责该域时，返回404。Request-URI不是UAS受理请求的地址时，UAS返回404；To中的记录地址在该域中无效时，注册服务器也返回该响应。Retry-After可以给出预计多久之后能够联系到被叫。在对话内，被拒绝的Request-URI正是对端在Contact中给出的URI，因此404会终止整个对话（RFC 5057第5.1节）。
    .action = 核对地址，不要原样重新发送请求；带有Retry-After时，可以等满其给出的时间再重试。在对话内收到时，认定该对话及其所有用法均已终止。
    .caller = 您拨打的号码是空号，或者该地址无人使用，请核对后再拨。
    .search = 空号, 号码不存在, 您拨打的号码是空号, 用户不存在, 未找到, 找不到用户, 找不到, 号码错误, 未分配号码, 无路由

status-405 = 不允许此方法
    .summary = 服务器能识别该方法，但不允许将其用于此Request-URI；Allow列出有效的方法。
    .description = UAS能识别请求的方法，但对Request-URI中的地址不支持该方法时，返回405。响应必须包含Allow，列出对该地址有效的方法。在对话内，如果对话用法离不开该方法，例如订阅离不开NOTIFY，405会终止该用法；否则，例如通话中的INFO，失败的只是这一个事务（RFC 5057第5.1节）。
    .action = 改用Allow中列出的方法，或者放弃这项功能。不要再向该地址发送被拒绝的方法。在对话内，如果该请求所属的对话用法离不开该方法，则终止该用法。
    .caller = 对方不允许此操作。
    .search = 方法不允许, 方法不被允许, 不允许的方法, 方法被禁止, 方法禁用, 不支持的方法

status-406 = 不可接受
    .summary = 服务器无法生成请求的Accept头域所允许的任何响应消息体。
    .description = UAS无法生成请求的Accept所允许的任何消息体时，返回406；Accept列出客户端能够处理的消息体类型。例如，SUBSCRIBE的Accept没有列出通知方能够放入NOTIFY的任何一种类型时，通知方返回406（RFC 6665）。406只涉及服务器要发送的消息体，与SDP提议所描述的会话无关。
    .action = 在Accept中列出己方能够处理的全部消息体类型，然后重新发送请求；如果没有类型可以再添加，则报告失败。已建立的对话照常继续，因为失败的只是这一个事务。
    .caller = 对方无法以您的电话可接受的格式作出答复。
    .search = 不能接受, 无法接受, 不接受, 不被接受

status-407 = 需要代理服务器认证
    .summary = 途中的代理服务器要求提供凭证，并在Proxy-Authenticate中发出质询。
    .description = 发送方尚未通过认证，代理服务器因此不转发请求时，返回407。响应必须包含Proxy-Authenticate，给出该代理服务器的质询和认证域（realm）。UAC把凭证放入Proxy-Authorization，因为任何代理服务器都不得代它添加凭证。分叉代理服务器把各分支的质询汇集在一个响应中，因此407可以包含多个Proxy-Authenticate值和WWW-Authenticate值（RFC 3261第22.3节）。
    .action = 针对每个Proxy-Authenticate质询加上Proxy-Authorization，针对每个WWW-Authenticate质询加上Authorization，将CSeq序号加一后重新发送请求。绝不要再次发送刚被拒绝的凭证，除非新的质询带有stale=true。Call-ID相同的后续请求继续使用已获接受的凭证。代理服务器绝不要对ACK或CANCEL发出质询。
    .caller = 您需要先登录，电话服务才能为您接通。
    .search = 代理认证, 代理鉴权, 需要代理认证, 要求代理认证, 代理服务器认证, 代理身份验证, 鉴权失败, 认证失败

status-408 = 请求超时
    .summary = 未能及时得到最终响应，例如未能及时查到被叫的位置。
    .description = 代理服务器转发INVITE的所有尝试都没有得到最终响应时，返回408；UAS或网关不能及时给出最终响应时，也返回408。UAC把自己的事务超时视同收到408。RFC 4320禁止对INVITE以外的任何请求返回408，因为该响应到达时必然为时已晚。在对话内，408与真正的超时效果相同：按照RFC 3261第12.2.1.2节，UAC应当终止对话；RFC 5057第5.2节则把范围缩小到该请求所属的对话用法。
    .action = 如果请求不属于任何对话，以后可以随时原样重新发送。如果在已建立的通话中，re-INVITE或UPDATE收到408，或者没有收到任何响应，用BYE结束通话。
    .caller = 您的呼叫未能及时得到应答，请重试。
    .search = 超时, 无响应, 没有响应, 响应超时, 请求无响应, 用户无响应, 对端无响应, 注册超时, 无应答, 无人接听

status-409 = 冲突
    .summary = 未在IANA注册：RFC 2543定义的响应码，表示REGISTER与现有注册相抵触。
    .description = IANA注册表中没有409。RFC 2543第7.4.10节定义了它，用于Contact中的action参数与现有注册相矛盾的REGISTER，因为一个用户的所有注册必须使用同一个参数值。RFC 3261弃用了该参数，并删除了该响应码。PJSIP、OpenSIPS、sofia-sip等的短语表中仍有409，因此旧服务器或私有服务器可能会发送。
    .action = 将409按400处理。如果Contact中带有action参数的REGISTER收到409，去掉该参数后重新注册。如果不带该参数的REGISTER收到409，用不带Contact的REGISTER查询当前绑定；只有造成冲突的绑定属于己方时，才可以将其删除。
    .caller = 您的电话登录失败，因为与另一处登录发生冲突。
    .search = 注册冲突, 重复注册, 已注册, 登录冲突

status-410 = 地址已失效
    .summary = 用户或资源已永久离开本服务器，新地址不明。
    .description = 请求所指的用户或资源在本服务器上已不再可用，新地址不明，且服务器认为这种情况是永久性的，此时返回410。服务器无法判断这种情况是否永久时，应当改为返回404。电话网给出Q.850原因值22（号码已改）而没有给出新号码时，网关返回410（RFC 3398）。在对话内，410会终止该对话及其所有用法，因为被拒绝的地址正是对端自己在Contact中给出的（RFC 5057）。
    .action = 在对话外收到时，停止使用该地址，并将其从通讯录和缓存中删除。在对话内收到时，认定该对话及其所有用法均已终止。
    .caller = 您拨打的号码或地址已停用。
    .search = 号码已注销, 已注销, 销号, 号码已停用, 已销户, 号码失效, 号码变更, 改号, 已离开, 不再可用

status-411 = 需要内容长度
    .summary = 未在IANA注册：RFC 2543定义的响应码，用于缺少Content-Length的请求。
    .description = IANA注册表中没有411。RFC 2543第7.4.12节把它从HTTP中引入，用于没有Content-Length的请求，该头域给出消息体的字节数；RFC 3261删除了该响应码。RFC 3261第18.3节规定，使用TCP之类面向流的传输协议时必须带有Content-Length；服务器发现它有误时，通常返回400。PJSIP、OpenSIPS、sofia-sip等的短语表中仍有411，因此旧服务器或私有服务器可能会发送。
    .action = 将411按400处理。带上正确的Content-Length头域，重新发送请求。如果请求原来就带有正确的Content-Length，不要原样重新发送。
    .caller = 您的电话发送的内容缺少对方需要的一项信息。
    .search = 需要长度, 缺少长度, 缺少Content-Length, 需要有效长度

status-412 = 条件请求失败
    .summary = PUBLISH的SIP-If-Match中的实体标签与任何已保存的事件状态都不匹配。
    .description = PUBLISH的SIP-If-Match中的实体标签不属于事件状态合成器为该资源和事件包保存的任何发布时，事件状态合成器返回412（RFC 3903第6节）；事件状态合成器是保存所发布状态的服务器。该实体标签是客户端从先前2xx响应的SIP-ETag中得到的。常见的原因是，用来刷新、修改或删除该发布的PUBLISH还没有到达，该发布就已过期。有些协议栈把HTTP的短语Precondition Failed用于412，这在SIP中是错误的。
    .action = 丢弃该实体标签，不要重新发送这个PUBLISH。如果仍要发布该状态，发送带有完整状态、不带SIP-If-Match的新PUBLISH，并保存其2xx响应的SIP-ETag中的实体标签。
    .caller = 您的状态未能更新，因为先前的状态已过期。
    .search = 先决条件失败, ETag不匹配, 实体标签不匹配, PUBLISH失败, 发布失败

status-413 = 请求实体过大
    .summary = 消息体超过了服务器可接受的大小。
    .description = 仅消息体就超过服务器愿意或能够处理的大小时，服务器返回413。如果只是暂时受限，响应应当带有Retry-After，给出客户端在多少秒之后可以重试。服务器可以关闭连接，使客户端停止发送。响应中没有任何头域说明允许的大小。
    .action = 如果请求不带消息体或改用较小的消息体仍能达到目的，就照此重新发送请求。响应带有Retry-After时，也可以等满其给出的时间，再原样重新发送请求。
    .caller = 您发送的内容过大，对方无法接收，请缩小后再发送。
    .search = 请求实体太大, 消息体过大, 消息体太大, 请求体过大, 内容过大, 请求过大

status-414 = Request-URI过长
    .summary = Request-URI太长，服务器无法处理。
    .description = 仅Request-URI就超过代理服务器或UAS愿意处理的长度时，返回414。常见的原因是URI参数很长，或者URI中嵌有头域，而Request-URI不得包含头域（RFC 3261第19.1.1节）；这种URI往往来自重定向响应的Contact或来自Refer-To。关于原因短语，RFC 3261自相矛盾：第21.4.12节和注册表为Request-URI Too Long，第25.1节的语法却为Request-URI Too Large；RFC 2543中也有同样的矛盾。
    .action = 缩短Request-URI：将嵌入其中的头域改为请求自身的头域，并去掉不需要的参数。不要用同样的Request-URI重新发送请求。如果Request-URI来自对话内对端的Contact，不要改动该URI，而应放弃该请求。
    .caller = 您使用的地址过长，请核对。
    .search = URI过长, URI太长, 请求URI过长, 请求URI太长, 地址过长, 地址太长

status-415 = 不支持的媒体类型
    .summary = 服务器无法处理请求消息体的类型、编码或语言。
    .description = 某个消息体部分并非可选，而UAS无法理解其类型、内容编码或语言时，UAS返回415。视无法理解的是哪一项，响应必须在Accept中列出可接受的类型，在Accept-Encoding中列出可接受的编码，或在Accept-Language中列出可接受的语言。SDP中的编解码器不是返回415的理由，因为UAS已读懂SDP但无法接受时，应返回488。RFC 6086还建议，用户代理虽支持INFO消息体的类型，但该类型不能用于请求所指明的Info包时，返回415。
    .action = 只使用响应中列出的类型、编码和语言，重新发送请求。不要在未告知用户的情况下去掉消息体的S/MIME保护，因为该415可能来自攻击者。
    .caller = 对方无法打开您发送的这类内容。
    .search = 媒体类型不支持, 不支持媒体类型, 不支持的媒体, 不支持的内容类型, 内容类型错误, 消息体类型不支持

status-416 = 不支持的URI方案
    .summary = 服务器无法识别Request-URI的方案，例如tel或sips。
    .description = 代理服务器或UAS无法识别Request-URI的方案时，返回416；To中的方案无法识别，不是返回416的理由。按照RFC 3261第8.1.3.5节，UAC应当改用SIP URI重试。Request-URI为SIPS URI时，RFC 5630禁止自动这样做，因为这会在用户不知情的情况下失去保护。在对话内，416会终止该对话及其所有用法（RFC 5057）。
    .action = 在对话外收到，且Request-URI既不是SIP URI也不是SIPS URI时，改用SIP URI重新发送请求。未经用户同意，绝不要用SIP替换SIPS。在对话内收到时，认定该对话及其所有用法均已终止。
    .caller = 这里不支持此类地址，请换用其他地址。
    .search = 不支持的URI, URI方案不支持, URI协议不支持, 不支持的URI类型

status-417 = 未知的Resource-Priority
    .summary = Require中列有resource-priority，但服务器无法识别Resource-Priority中的任何值。
    .description = Resource-Priority中的值全都无法识别，而请求的Require列有选项标签resource-priority时，代理服务器或UAS返回417（RFC 4412第4.6.2节）。没有该选项标签时，服务器则按默认优先级处理请求。响应可以在Accept-Resource-Priority中列出可接受的值。Kamailio的一个短语表误把Bad Extension用于417，而这是420的短语。
    .action = 选用己方有权使用的值，尽可能取自Accept-Resource-Priority，然后重新发送请求。也可以从Require中去掉resource-priority：这样服务器会按默认优先级处理请求。
    .caller = 系统无法识别此次呼叫所要求的优先级。
    .search = 未知优先级, 资源优先级, 优先级无法识别, 呼叫优先级

status-420 = 不支持的扩展
    .summary = Require或Proxy-Require中列有服务器不支持的选项标签。
    .description = 请求要求使用服务器不支持的协议扩展时，返回420：Require中的选项标签由UAS拒绝，Proxy-Require中的由代理服务器拒绝。选项标签是这种扩展的名称，例如100rel或timer。响应必须在Unsupported中列出无法识别的选项标签。CANCEL和对非2xx响应的ACK都不得包含Require或Proxy-Require。
    .action = 去掉Unsupported中列出的选项标签，也不使用相应的扩展，重新发送请求。如果其中有不可缺少的扩展，则放弃。
    .caller = 对方不支持此次呼叫所需的功能。
    .search = 错误的扩展, 扩展不支持, 坏扩展, 扩展错误, 不支持扩展, 选项标签不支持

status-421 = 需要扩展
    .summary = 服务器需要某个协议扩展，而请求没有在Supported中列出。
    .description = UAS需要某个协议扩展才能处理请求，而Supported中没有该扩展的选项标签时，返回421。响应必须包含Require，列出服务器需要的选项标签。只要服务器不用该扩展也能提供有用的服务，RFC 3261就不鼓励使用421。第一跳代理服务器按策略要求安全协商（RFC 3329），而请求没有提到选项标签sec-agree时，也返回421；此时响应必须包含Security-Server，列出该代理服务器支持的安全机制。
    .action = 如果实现了Require中的全部选项标签，在Supported中列出这些标签，重新发送请求；否则放弃。对于sec-agree，先在Security-Server所列且己方支持的机制中，选择q值最高的一种并启用。然后发送请求，在Security-Verify中原样带上Security-Server的列表，并在Require和Proxy-Require中都列出sec-agree。
    .caller = 您的电话缺少对方要求的功能。
    .search = 缺少扩展, 需要扩展支持, 必需扩展, 要求扩展, 必须支持扩展

status-422 = 会话间隔过小
    .summary = Session-Expires小于代理服务器或UAS的最小值，该最小值在Min-SE中给出。
    .description = Session-Expires中的间隔短于本地策略所允许的最小值时，代理服务器或UAS以422拒绝INVITE或UPDATE，因为这样会话刷新会过于频繁（RFC 4028）。只有在Supported中列出timer的请求，才可以因此予以拒绝。响应必须包含Min-SE，以秒为单位给出允许的最短间隔，其值绝不小于90。途中每个代理服务器的最小值都可能比前一个更大，因此可能要往返多轮。
    .action = 将Min-SE设为迄今收到的最大值，并使Session-Expires不小于该值，重新发送请求。对于新的呼叫，计入带有此Call-ID的所有422中的Min-SE值；在对话内，只计入在该对话中收到的值，无论来自422还是来自对端的请求。收到422的刷新请求不会延长会话，因此要在会话到期之前发送新的请求。如果新的请求又收到422，且Min-SE相同，不要再试。
    .caller = 因时间参数设置不符，呼叫未能接通，请重试。
    .search = 会话定时器, 会话间隔太短, 会话间隔太小, 会话定时器太小, 会话刷新, 会话超时时间过短

status-423 = 有效期过短
    .summary = 所请求的有效期短于服务器所允许的最小值，该值在Min-Expires中给出。
    .description = 所请求的有效期短于服务器所允许的最小值时，注册服务器对REGISTER、通知方对SUBSCRIBE、事件状态合成器对PUBLISH返回423。响应必须包含Min-Expires，以秒为单位给出允许的最短有效期。有效期为0的请求绝不会收到423，因此绑定、订阅或发布随时可以撤销。只有所请求的有效期同时短于1小时，注册服务器（RFC 3261第10.3节）或通知方（RFC 6665第4.2.1.1节）才可以返回423。
    .action = 将请求中不为0的每个有效期，无论在Expires中还是在Contact的expires参数中，都提高到不小于Min-Expires的值，然后重新发送请求。
    .caller = 您的电话申请的登录时长过短，需要申请更长的时间。
    .search = 间隔太短, 间隔过短, 时间间隔过短, 注册间隔太短, 注册周期过短, 注册时间太短, 注册周期, 注册有效期

status-424 = 位置信息有误
    .summary = 随请求发送的位置信息格式错误、不合要求或无法获取。
    .description = 服务器需要发送方的位置（例如用于紧急呼叫），而请求中的位置信息没有一项可用时，返回424（RFC 6442）。响应必须包含Geolocation-Error，给出更确切的错误码：100表示无法处理位置信息，200至202表示缺少许可，300表示无法从位置URI获取位置。代理服务器得知发送方在另一个位置时，也可以返回424，此时应当把正确的位置放入响应的消息体。请求不带Geolocation时，不得返回424；424也不得终止对话。
    .action = 读取Geolocation-Error。更正位置信息，采用消息体中给出的位置，或者在用户同意时给予所缺的许可，然后发送新的请求。透露的位置信息不要超出用户允许的范围；默认情况下，三次遭到拒绝后就停止尝试。添加了位置信息的代理服务器应自行解决问题，不要转发该424。只转发424的代理服务器不要改动其中的位置数据。
    .caller = 无法使用您的位置信息，请检查定位设置。
    .search = 位置信息错误, 错误的位置信息, 定位错误, 位置错误, 定位失败

status-425 = 警报消息有误
    .summary = 请求中的紧急警报（CAP）格式严重错误，任何一方都无法据此处置。
    .description = 请求（通常是MESSAGE）中的紧急警报格式严重错误，以致任何一方都无法决定如何处置时，警报的接收方或途中的代理服务器返回425（RFC 8876）。警报是采用通用警报协议（CAP）的文档。响应必须包含AlertMsg-Error，其中有100至103中的一个错误码，说明错在何处。只有请求中别无可用的内容时，才允许返回425；请求不含警报时，绝不允许返回。该响应不得终止对话。
    .action = 按AlertMsg-Error的说明更正警报并立即重新发送。如果无法更正警报，改用其他方式求助。保留已有的对话。
    .caller = 您的警报无法识别，请重新发送或打电话求助。
    .search = 警报消息错误, 错误的警报消息, 紧急警报, 应急警报, 预警消息

status-428 = 需要Identity头域
    .summary = 策略要求带有签名的Identity头域，而请求中没有可用的Identity头域。
    .description = Identity头域带有证明主叫身份的签名；验证服务的策略要求该头域，而请求中没有可用的Identity头域时，验证服务返回428。原因是请求根本没有该头域，或者虽有该头域，但每个Identity头域的ppt参数所给的PASSporT类型都不受验证服务支持（RFC 8224第6.2.2节）。后一种情况下，原因短语可以是Use Supported PASSporT Format。较早的资料引用RFC 4474，它已由RFC 8224取代。
    .action = 由认证服务用验证服务支持的PASSporT类型对请求签名，然后重新发送请求。没有这种签名时，不要重新发送请求。
    .caller = 对方需要先核实您的号码，才会接听您的来电。
    .detail = 须使用受支持的PASSporT格式
    .search = 主叫身份认证, 主叫号码认证, 缺少Identity头域, 使用Identity头域, 来电号码认证, 主叫号码伪造, 号码伪造, 缺少身份头, 使用身份标头

status-429 = 需要引荐方身份
    .summary = REFER或经引荐发出的请求缺少有效的带签名Referred-By令牌。
    .description = 在呼叫转接中，引荐目标是接收新呼叫的一方；Referred-By令牌缺失、过期或无效时，引荐目标返回429（RFC 3892）。该令牌是带签名的消息体部分，用来证明引荐方（即REFER的发送方）的身份。被引荐方是发起新呼叫的一方，它用带有message/sipfrag消息体的NOTIFY向引荐方报告该429。REFER不含令牌时，被引荐方也可以用429拒绝该REFER。
    .action = 引荐方只有带上有效的带签名Referred-By令牌，才能发送新的REFER。被引荐方应在NOTIFY中向引荐方报告该429，不要自行生成或改动令牌。
    .caller = 转接被拒绝，因为无法确认是谁要求转接。
    .search = 转接失败, 转接被拒绝, 缺少Referred-By, 引荐人身份, 提供引荐人身份

status-430 = 连接流已失效
    .summary = 边缘代理服务器到终端的连接流中，请求所指的那一个已不存在，其他连接流可能仍然可用。
    .description = Route中的连接流令牌所指的连接流已不存在时，边缘代理服务器应当向查询过注册信息的权威代理服务器返回430（RFC 5626第5.3.1节）。连接流是终端与边缘代理服务器之间的传输关联，例如TCP连接。终端可能以相同的记录地址和instance-id注册了其他连接流，它们可能仍然可用。用户代理在任何情况下都不应收到430。
    .action = 权威代理服务器应将请求转发到记录地址和instance-id相同但reg-id不同的另一个连接流。端点应将430按400处理。
    .caller = 未能接通对方的电话，请重试。
    .search = 流失败, 流失效, 连接流失败, 连接断开, 连接失效

status-433 = 不允许匿名
    .summary = 因主叫隐藏了身份，请求遭到拒绝。
    .description = 主叫有意隐藏身份，服务器因此拒绝请求时，返回433；该服务器通常代表被叫（RFC 5079）。服务器的判断依据是：From的URI属于anonymous.invalid域或以其他方式标明匿名，From的显示名为Anonymous，或者Privacy的值为id或user。仅仅没有P-Asserted-Identity，不足以作此判断。在对话内，433既不应终止对话，也不应终止对话用法。
    .action = 不要取消匿名后重新发送请求，除非用户此时同意或事先已允许。匿名化服务同样不要取消匿名，除非用户已作此设置。
    .caller = 对方不接听隐藏号码的来电。
    .search = 匿名呼叫, 拒绝匿名呼叫, 匿名呼叫拒绝, 匿名来电, 隐藏号码, 隐藏主叫号码, 不显示号码, 私密号码, 未知号码, 禁止匿名

status-436 = Identity信息有误
    .summary = 请求的各个Identity头域所对应的凭证，验证服务一个也未能获取。
    .description = 请求的各个Identity头域所指的凭证，验证服务一个也未能获取时，返回436（RFC 8224第6.2.2节）。验证签名需要这种凭证（通常是证书），验证服务一般从info参数中的URI获取。发送方改用验证服务能够访问的info URI，即可排除故障。许多协议栈仍在使用RFC 4474中带连字符的短语Bad Identity-Info。
    .action = 由认证服务改用验证服务能够访问的info URI对请求重新签名，然后发送。不要原样重新发送请求。
    .caller = 未能取得验证您的号码所需的信息，呼叫已被拒绝。
    .search = 证书获取失败, 证书下载失败, 无法获取证书, 主叫号码认证失败, 身份信息错误, 错误的身份信息

status-437 = 不支持的凭证
    .summary = 验证服务已取得签名所用的凭证，但不信任或不支持该凭证。
    .description = 验证服务已取得Identity头域的info参数所指的凭证，但不支持该凭证时，返回437。典型原因是验证服务不信任该凭证的颁发机构，或者不支持签署该凭证所用的算法（RFC 8224第6.2.2节）。RFC 4474把该响应码称为Unsupported Certificate；RFC 8224第13.2节已更改这一短语，但许多协议栈仍发送旧短语。
    .action = 改用验证服务信任且支持的凭证为请求签名；签名由其他系统完成时，请其更换凭证。不要用同一凭证重新发送请求。
    .caller = 此处不接受用来验证您的号码的这类信息，呼叫已被拒绝。
    .search = 不支持的证书, 证书不受信任, 证书不可信, 证书不支持, 颁发机构不受信任

status-438 = Identity头域无效
    .summary = 请求的Identity头域中，没有任何一个含有类型受支持且有效的PASSporT。
    .description = 验证服务的策略是拒绝签名有误的请求，而请求的Identity头域中没有任何一个含有有效且受支持的PASSporT时，验证服务返回438（RFC 8224第6.2.2节）。签名失效不一定是因为伪造：途中的代理服务器只要改动Date，就足以使签名失效，因为对于紧凑形式，验证服务必须根据头域重建签名所涵盖的内容。完整形式的PASSporT自身携带这些内容，因此可以避免一部分这类失败。
    .action = 如果请求由己方用紧凑形式的PASSporT签名，改用完整形式的PASSporT重新签名并重试，仅限一次。否则不要原样重新发送请求，而应检查PASSporT的类型是否受支持、该类型要求的头部参数和声明是否齐全，以及途中是否有系统改动了签名所涵盖的头域。
    .caller = 用来验证您的号码的信息无效，呼叫已被拒绝。
    .detail = PASSporT无效
    .search = 签名验证失败, 签名无效, 身份头无效, 验签失败, 主叫号码验证失败, 主叫号码认证失败

status-439 = 第一跳不支持outbound
    .summary = 注册服务器支持outbound，但路径上的第一个代理服务器不支持。
    .description = 注册服务器支持outbound且自身不是第一跳，而第一个代理服务器不支持outbound时，注册服务器对REGISTER返回439。注册服务器根据Path作出判断：请求没有Path头域，或者Path的第一个URI没有ob参数。只有请求的Contact中有reg-id、Supported中有选项标签outbound时，注册服务器才返回439（RFC 5626第6节）。sofia-sip协议栈给439的短语是Stale Date；该短语出自一份早期的Identity草案，从未注册给这个响应码。
    .action = 策略允许时，重新注册，但不使用outbound，即Contact中不带reg-id；或者换用其他出站代理服务器注册。
    .caller = 您的电话登录失败：网络不支持您的电话所要求的一项功能。
    .search = 不支持outbound, 首跳不支持outbound, 缺少ob参数

status-440 = 超出Max-Breadth
    .summary = 代理服务器需要的并行分支数超过了该请求剩余的Max-Breadth。
    .description = Max-Breadth头域限制一个请求最多可以同时有多少个活动分支，每个分叉代理服务器都把该值分摊给自己转发的各个请求。剩余的值不足以同时呼叫所有目标，而代理服务器又不愿或不能改为依次呼叫或将主叫重定向时，返回440（RFC 5393第5.3.3节）。之所以设置这一限制，是因为环路加上分叉，会使一个请求成倍增加，变成大量请求。主叫可以由此断定，至少有一个目标没有收到请求。
    .action = 不要原样重新发送请求；如果知道更具体的地址，改为呼叫该地址。代理服务器的运维人员应修改路由，减少同时呼叫的目标。
    .caller = 此次呼叫需要同时振铃的电话过多，无法接通。
    .search = 分支过多, 分叉过多, 并行分支过多, 超过最大广度

status-469 = 不接收的Info包
    .summary = INFO请求使用的Info包，接收方没有在Recv-Info中声明。
    .description = 用户代理没有声明愿意接收Info-Package所指的Info包时，必须对INFO请求返回469（RFC 6086第4.2.2节）。响应必须包含Recv-Info，列出该用户代理目前愿意接收的Info包；响应本身不改变这一集合。失败的只是这个INFO事务，因此任何一方都不得因469而结束通话。不带Info-Package的INFO请求属于INFO的旧用法，不适用469。
    .action = 保持通话。不要在此对话中再次发送这个Info包，除非对端在以后的Recv-Info中声明了它；如果响应的Recv-Info列出的另一个Info包也能满足需要，就改用那一个。
    .caller = 对方电话无法接收您的电话发送的附加信息，通话不受影响。
    .search = INFO包错误, 错误的INFO包, 不支持的INFO包, INFO失败

status-470 = 需要接收方同意
    .summary = 请求的URI列表中至少有一个接收方，中继服务器尚未取得其许可。
    .description = 处理URI列表的中继服务器（例如群发消息服务器或会议服务器）收到的请求带有列表，而对列表中的至少一个URI，中继服务器尚未取得许可时，返回470（RFC 5360第5.9节）。此时中继服务器不得联系列表中的任何人，已经同意的接收方也不例外。Permission-Missing应当列出尚未取得许可的URI。如果没有该头域，发送方需要用其他手段（例如XCAP）查明这些URI。
    .action = 把Permission-Missing中的URI加入中继服务器保存的列表（例如通过XCAP），使中继服务器征求这些接收方的同意。待其同意后重新发送请求，或者从请求的列表中去掉这些URI，立即重新发送。
    .caller = 您的名单中有人尚未同意接受联系。
    .search = 需要同意, 未获同意, 未经许可, 需要许可, 对方未同意

status-473 = 目的地被过滤
    .summary = 未在IANA注册：OpenSIPS发现下一跳的地址在其某个黑名单中。
    .description = 该响应码不在IANA注册表中。OpenSIPS用它表示内部错误E_IP_BLOCKED：请求即将发往的地址在黑名单中，可能由管理员列入，也可能是OpenSIPS在出现失败后自动加入。该响应码有可能出现在OpenSIPS发给UAC的响应中。请求在发送之前就被代理服务器自身拦截，因此该响应不反映被叫的任何情况。
    .action = 按400处理；如有其他路由，改走其他路由。OpenSIPS的运维人员应检查其黑名单，并让路由脚本改为返回已注册的响应码。
    .caller = 您的电话服务不接通发往该号码或地址的呼叫。
    .search = 黑名单, 目的地黑名单, 目的地被拦截, 地址被屏蔽

status-474 = 传输协议不可用
    .summary = 未在IANA注册：OpenSIPS的错误码，表示服务器无法使用某种传输协议。
    .description = 该响应码不在IANA注册表中。OpenSIPS将其定义为E_BAD_PROTO，用于下一跳的传输协议未知或已停用的情况，例如没有配置TLS监听端口却要使用TLS。至少在某些版本的OpenSIPS中，这个错误没有对应的响应短语，实际发送的是500。因此474见于脚本和日志，而不是作为响应码出现在实际信令中。
    .action = 按400处理；如有其他传输协议可用于该目的地，改用该协议。OpenSIPS的运维人员应启用所缺的传输协议。
    .caller = 您的电话服务无法以所要求的方式接通该号码或地址。
    .search = 协议错误, 错误的协议, 不支持的传输协议, 传输协议错误

status-475 = URI有误
    .summary = 未在IANA注册：路由所需的某个URI语法有误，OpenSIPS无法解析。
    .description = 该响应码不在IANA注册表中。OpenSIPS用它表示内部错误E_BAD_URI：Request-URI或OpenSIPS路由所需的其他URI不符合URI语法。该响应码有可能出现在OpenSIPS发给UAC的响应中。URI可能在UAC发出时就已有误，也可能是被代理服务器路由脚本中的某条规则破坏。
    .action = 按400处理：先更正URI，再重新发送请求。OpenSIPS的运维人员应检查路由脚本中改写URI的规则。
    .caller = 地址格式有误，请核对。
    .search = URI错误, 无效的URI, URI格式错误, URI解析失败, 地址格式错误

status-476 = 目的地无法解析
    .summary = 未在IANA注册：OpenSIPS无法解析下一跳的地址，通常是DNS解析失败。
    .description = 该响应码不在IANA注册表中。OpenSIPS用它表示内部错误E_BAD_ADDRESS：OpenSIPS查不到下一跳主机名对应的地址。该响应码有可能出现在OpenSIPS发给UAC的响应中。请求根本没有离开代理服务器，因此该响应不反映被叫的任何情况。
    .action = 按400处理。先检查Request-URI或Route中的主机名及其DNS记录，再重试。
    .caller = 您的电话服务找不到此次呼叫的目的地。
    .search = DNS解析失败, 域名解析失败, 目的地址无法解析, 域名无法解析, 找不到主机

status-477 = 发送失败
    .summary = 未在IANA注册：Kamailio或OpenSIPS未能把请求发送到下一跳。
    .description = 该响应码不在IANA注册表中。Kamailio和OpenSIPS都用它表示内部错误E_SEND：服务器未能发出请求，例如下一跳拒绝了TCP或TLS连接。两者都会在发给UAC的响应中使用该响应码，但原因短语各不相同。遵循RFC 3261第16.9节的代理服务器遇到这类失败时，视同下一跳返回了503。
    .action = 按400处理；如有其他服务器或路由可用，改用它们。服务器的运维人员应检查传输层以及到下一跳的连接。
    .caller = 您的电话服务未能转送呼叫，请重试。
    .search = 发送错误, 套接字错误, 连接失败, 连接被拒绝, 网络断开, 传输失败

status-478 = 目的地无法解析
    .summary = 未在IANA注册：Kamailio无法解析下一跳的地址，通常是DNS解析失败。
    .description = 该响应码不在IANA注册表中。Kamailio用它表示内部错误E_BAD_ADDRESS：下一跳的主机名没有可用的DNS记录。该响应码有可能出现在Kamailio发给UAC的响应中；JsSIP和SIP.js的响应码表照搬了这个响应码。请求根本没有离开代理服务器，因此该响应不反映被叫的任何情况。
    .action = 按400处理。先检查Request-URI或Route中的主机名及其DNS记录，再重试。
    .caller = 您的电话服务找不到此次呼叫的目的地。
    .search = DNS解析失败, 域名解析失败, 目的地址无法解析, 域名无法解析, 找不到主机

status-479 = URI有误
    .summary = 未在IANA注册：路由所需的某个URI语法有误，Kamailio无法解析。
    .description = 该响应码不在IANA注册表中。Kamailio用它表示内部错误E_BAD_URI：Request-URI或Kamailio路由所需的其他URI不符合URI语法。该响应码有可能出现在Kamailio发给UAC的响应中。URI可能在UAC发出时就已有误，也可能是被代理服务器路由脚本中的某条规则破坏。
    .action = 按400处理：先更正URI，再重新发送请求。Kamailio的运维人员应检查路由脚本中改写URI的规则。
    .caller = 地址格式有误，请核对。
    .search = URI错误, 无效的URI, URI格式错误, URI解析失败, 地址格式错误

status-480 = 暂时无法接通
    .summary = 被叫用户存在，但目前无法接通，例如没有注册或开启了免打扰。
    .description = 用户暂时不便接听时，例如开启了免打扰，被叫终端返回480。代理服务器或重定向服务器知道该用户但没有其当前位置时，例如该用户的终端均未注册，也返回480。原因短语应当说明原因，Retry-After可以给出更合适的呼叫时间。按照RFC 5630，终端或代理服务器拒绝使用SIPS时，对SIPS请求也返回480；要求使用SIPS时，对SIP请求也返回480；Warning应当分别携带380（SIPS Not Allowed）和381（SIPS Required）。
    .action = 以后再试；带有Retry-After时，等满其给出的时间再试。如果Warning的警告码是380或381，等待无济于事：警告码为380时，未经用户同意，不要从SIPS改用SIP；警告码为381时，如果知道被叫的SIPS URI，就向该URI发送新的请求。在对话内收到480时，终止的只是该请求所属的对话用法（RFC 5057）。
    .caller = 您拨打的用户暂时无法接通，请稍后再拨。
    .detail =
        { $cause ->
            [do-not-disturb] 暂时无法接通：已开启免打扰
            [not-registered] 暂时无法接通：被叫未注册
           *[other] 暂时无法接通
        }
    .search = 无人接听, 您拨打的电话暂时无人接听, 响了很久没人接, 未注册, 无应答, 用户不在线, 离线, 您拨打的电话已关机, 免打扰, 已关机, 不在服务区, 暂时不可用, 久叫不应, 勿扰模式

status-481 = 呼叫/事务不存在
    .summary = 请求与UAS已知的任何对话或事务都不匹配。
    .description = 对话内请求的To标签、From标签和Call-ID与UAS已知的任何对话都不匹配时，UAS返回481，例如UAS曾经重启，或者已经结束了该通话。NOTIFY与任何订阅都不匹配时，即使对话存在，UAS也返回481；CANCEL与任何事务都不匹配时，UAS同样返回481，但这个481对INVITE及其对话没有影响。除CANCEL外，任何对话内请求收到481后，按照RFC 3261第12.2.1.2节，客户端应当终止整个对话；RFC 5057则建议只终止该请求所属的用法，对话只要还有其他用法就予以保留。RFC 3261第9.2节和第25.1节仍沿用旧短语Call Leg/Transaction Does Not Exist。
    .action = 如果请求是在对话内发送的，认定其所属的呼叫或订阅已结束。对于呼叫，停止媒体并发送BYE；如果481就是对BYE的响应，则不必再发送BYE；如果己方是被叫且尚未接受呼叫，不要发送BYE，而应拒绝INVITE。针对CANCEL的481不终止任何对话或呼叫：继续等待INVITE的最终响应，但从发送CANCEL起最多等待64*T1。
    .caller = 此次通话已不存在，可能已经结束。
    .search = 呼叫不存在, 对话不存在, 事务不存在, 会话不存在, 找不到会话, 找不到对话, 呼叫腿不存在, 订阅不存在

status-482 = 检测到环路
    .summary = 请求沿环路回到了代理服务器，或者经不同路径两次到达UAS。
    .description = 代理服务器曾转发过的请求又回到该代理服务器，而决定路由的内容都没有变化时，代理服务器返回482；它根据自己在Via中所加条目的branch值判断这一点。代理服务器分叉请求之前，必须先排除这种环路（RFC 5393）；而请求返回时Request-URI已经改变，则属于合法的螺旋，照常转发。同一请求又经另一条路径到达UAS时，UAS返回482，这通常是因为某个代理服务器对请求作了分叉。UAS这样识别这种合并请求：请求没有To标签，其From标签、Call-ID和CSeq都与某个正在进行的事务相同，但请求又不属于该事务（RFC 3261第8.2.2.2节）。
    .action = 如果请求的另一个分支得到了其他响应，采用那个响应。否则不要重新发送请求，必须先更正路由或前转规则。在对话内收到482时，认定对话及其所有用法均已终止（RFC 5057）。
    .caller = 您的呼叫在网络中循环转送，未能接通。
    .search = 环路, 回路, 循环, 路由环路, 路由循环, 循环呼叫, 发现环路, 死循环

status-483 = 跳数过多
    .summary = 代理服务器需要转发请求，但Max-Forwards已降为0。
    .description = 每个代理服务器都把Max-Forwards减一，初始值通常为70。代理服务器收到该值为0的请求时，不得转发，而应返回483。如果请求是OPTIONS，代理服务器也可以改为自行响应，因此依次增大Max-Forwards发送一系列OPTIONS请求，就能探测路径。483最常见的原因是存在路由环路，而没有任何代理服务器识别出该环路。
    .action = 只有所发送的Max-Forwards值异常偏低，才用更大的值重试；否则不要重新发送请求，在对话内收到483时还应认定对话已终止（RFC 5057）。代理服务器的运维人员应在产生483的地方抓取请求，查看其Via条目，找出环路。
    .caller = 您的呼叫中途转送次数过多，已被终止。
    .search = 跳数太多, 跳数超限, 太多跳, 转发次数过多, 最大跳数, 超过最大跳数

status-484 = 地址不全
    .summary = Request-URI中的地址不完整，通常是电话号码位数不足。
    .description = Request-URI不完整时，服务器（通常是代理服务器或网关）返回484，最常见的情况是电话号码还缺若干位。原因短语应当说明具体情况，例如还缺多少位。该响应码使重叠拨号得以实现：主叫终端每次用更长的号码发送新的INVITE，直到收到的响应不再是484。与电话网互通的网关把Q.850原因值28转换为484，也把484转换为原因值28（RFC 3398）。
    .action = 继续收号，用更长的号码发送新的INVITE。如果用户不再输入号码，判定呼叫失败。在对话内收到484时，认定对话及其所有用法均已终止（RFC 5057）。
    .caller = 您拨打的号码不完整，请补齐后再拨。
    .detail =
        { $digits ->
           *[other] 地址不全：至少还需{ $digits }位号码
        }
    .search = 号码不完整, 号码不全, 号码位数不足, 号码位数不够, 号码格式错误, 地址不完整, 拨号不全

status-485 = 地址不明确
    .summary = Request-URI对应多个不同的用户，须由人来选择。
    .description = Request-URI对应多个用户（例如只有一个姓氏），而服务器无法判断指的是哪一个时，返回485。Contact可以列出可供选择的地址。这些地址属于不同的人，因此必须由人来选择，不得自动选择。这样的列表会暴露其他用户的地址，因此必须能够把服务器配置为不给出列表，或者改为返回404。
    .action = 向用户显示Contact中的各个地址，呼叫用户选定的那一个；绝不要自动选择或逐个尝试。没有Contact时，请用户给出更确切的地址。在对话内收到485时，认定对话及其所有用法均已终止（RFC 5057）。
    .caller = 该地址对应多个用户，请选择您要联系的人。
    .search = 歧义, 有歧义, 地址有歧义, 地址模糊, 模糊, 匹配多个用户

status-486 = 被叫忙
    .summary = 已联系到被叫终端，但该终端目前不能或不愿再接听来电。
    .description = 用户不能或不愿在该终端上再接听来电时，被叫终端返回486，通常是因为用户正在通话。该响应只代表这一个终端：其他终端或语音信箱仍可能接听，因此分叉代理服务器会继续处理其余分支。Retry-After可以给出更合适的呼叫时间。用486响应对话内的请求没有意义，因此客户端在对话内收到486时，应按未知的4xx响应码处理（RFC 5057）。
    .action = 告知用户被叫忙（例如播放忙音），以后再试；带有Retry-After时，等满其给出的时间再试。分叉代理服务器应继续处理其余目标。
    .caller = 您拨打的用户正在通话中，请稍后再拨。
    .search = 占线, 用户忙, 忙音, 正在通话中, 您拨打的用户正在通话中, 您拨打的电话正忙, 对方正忙, 忙线, 通话中, 遇忙

status-487 = 请求已终止
    .summary = 未完成的请求（通常是INVITE）在得到应答之前，因CANCEL、BYE或到期而终止。
    .description = INVITE在得到应答之前终止时，UAS对其返回487：可能是收到了CANCEL（通常是主叫挂机），可能是收到了BYE，其对话随之结束，也可能是INVITE的Expires头域给出的时间已到。CANCEL本身绝不会收到487，收到的是200，与任何事务都不匹配时则是481。某个分支应答后，分叉代理服务器取消其余分支，也会从这些分支收到487，因此487是正常的结局，并不意味着故障。INVITE得到最终响应之后才到达的CANCEL不起作用。
    .action = 用ACK确认对INVITE的487，结束此次呼叫尝试，不要报告错误。如果487针对的是己方已取消的re-INVITE，已建立的通话照原样继续。
    .caller = 呼叫在接听之前已结束。
    .search = 取消, 呼叫取消, 主叫取消, 主叫挂断, 主叫挂机, 未接来电, 主叫放弃, 主叫早释, 提前挂断, 其他设备已接听, 对方没接我就挂了, 没接通就先挂断

status-488 = 此处不可接受
    .summary = 该目标无法接受所提议的会话，其他目标也许可以。
    .description = UAS不接受INVITE、re-INVITE或UPDATE中的提议时，例如提议的编解码器、传输协议、地址族或带宽不合适，返回488。Warning应当说明原因，消息体可以描述该UAS支持的媒体。该响应只代表Request-URI所指的目标，因此其他终端可能接受同样的提议。re-INVITE或UPDATE收到488后，现有会话保持原状。
    .action = 根据Warning和消息体重新提议，或者呼叫其他目标。不要再向该目标发送同样的提议。re-INVITE或UPDATE收到488后，按原状继续会话。
    .caller = 您拨打的电话不支持这类呼叫。
    .search = 编解码不匹配, 编码不支持, 编解码不支持, 编解码协商失败, 媒体协商失败, SDP协商失败, 编码协商失败, 媒体不兼容, 编码不匹配, 这里不可接受

status-489 = 不支持的事件
    .summary = 服务器不支持请求的Event头域所指的事件包。
    .description = Event所指的事件包不受支持，或者请求没有Event时，通知方对SUBSCRIBE返回489，事件状态合成器对PUBLISH返回489（支持PINT的通知方可以接受没有Event的SUBSCRIBE）。订阅方收到属于其不支持的事件包的NOTIFY时，也返回489（RFC 6665、RFC 3903）。Allow-Events列出通知方或事件状态合成器支持的事件包；对PUBLISH返回489时必须携带该头域，其他情况下可以不带。在对话内，SUBSCRIBE或NOTIFY收到489时，该请求所属的订阅终止，对话的其他用法不受影响。
    .action = 不要原样重新发送请求。如果该请求属于某个订阅，认定该订阅已终止。如果SUBSCRIBE或PUBLISH收到的489带有Allow-Events，从中选择一个事件包；presence.winfo之类的模板事件包即使受支持，也不会出现在该列表中。
    .caller = 对方无法发送您的电话所要求的状态更新。
    .search = 事件不支持, 错误事件, 坏事件, 事件包不支持, 不支持的事件包, 订阅失败

status-490 = 请求已更新
    .summary = 未在IANA注册：见于PJSIP、sofia-sip等的响应码表，但没有任何RFC定义它。
    .description = 490不在IANA注册表中，也没有任何RFC规定由谁、在什么情况下返回它。PJSIP和sofia-sip的响应码表中有这个响应码和短语，但这并不能证明有谁在实际信令中使用它。无法识别490的UAC必须按400处理（RFC 3261第8.1.3.2节）。没有任何RFC把这个短语与UPDATE方法联系起来。
    .action = 按400处理，不要从短语中推断含义。绝不要发送该响应码。
    .caller = 对方拒绝了此次请求，您的电话无法识别原因。
    .search = 请求已修改, 请求已变更, 请求更新

status-491 = 有未完成的请求
    .summary = 双方同时试图更改会话（请求冲突，即glare）。
    .description = UAS在同一对话上自己发出的INVITE尚未完成，此时收到INVITE，就返回491；UAS自己发出的提议尚未得到应答，此时收到带提议的UPDATE，也返回491（RFC 3261第14.2节、RFC 3311第5.2节）。收到491的客户端，如果该对话的Call-ID由其创建，就等待2.1至4秒，否则等待0至2秒，均以10毫秒为单位随机取值，以免双方再次尝试时又发生冲突。会话和对话都保持原状。
    .action = Call-ID由己方创建时，随机等待2.1至4秒，否则随机等待0至2秒。之后如果仍需更改且通话仍然存在，重新发送一次re-INVITE或UPDATE。
    .caller = 双方的电话同时试图更改此次通话，请稍候。
    .search = 请求冲突, 请求挂起, 请求未决, re-INVITE冲突, INVITE冲突, 请求待处理, 同抢

status-493 = 无法解密
    .summary = 请求含有加密的消息体（S/MIME），接收方无法或不愿解密。
    .description = 请求含有加密的MIME消息体，而UAS没有或不愿使用相应的解密密钥时，返回493（RFC 3261第21.4.28节、第23.2节）。响应应当附带含有UAS公钥的证书，供客户端用该公钥加密消息体。如果响应没有附带证书，说明UAS完全不能或不愿使用加密的消息体，但仍可能支持签名。问题出在消息体的端到端加密，而不在逐跳的TLS，也不在SRTP。
    .action = 验证响应中的证书；无法验证时，先征得用户同意再使用。然后用证书中的公钥加密消息体，并发送新的请求。没有证书时，不要再向该用户代理发送加密的消息体；只有用户同意，才能不加密发送消息体。
    .caller = 对方无法解密您发送的内容。
    .search = 解密失败, 解密错误, 无法解码, 不能解密, S/MIME解密失败

status-494 = 需要安全协商
    .summary = 下一跳要求先协商安全机制（sec-agree），然后才为客户端服务。
    .description = 作为客户端下一跳的服务器收到未受保护的请求，而该请求的Require或Proxy-Require中有sec-agree时，返回494；服务器的策略要求安全协商时，Supported中有sec-agree也返回494（RFC 3329）。Security-Verify中的列表与服务器自身的列表不同时，服务器也返回494，因为列表可能在途中被人篡改。响应必须携带Security-Server，列出服务器的安全机制，还必须携带客户端启用某种机制所需的内容，例如采用digest时带有质询的Proxy-Authenticate；如果起因是服务器的策略，还必须携带含sec-agree的Require。IMS注册采用这种安全协商，但其中的质询通常由401给出。
    .action = 在Security-Server所列且己方支持的机制中，启用q值最高的一种。然后在该机制的保护下重新发送请求，携带照抄Security-Server列表的Security-Verify，并在Require和Proxy-Require中都列出sec-agree。如果该请求又收到494，停止尝试，查找列表是在何处被篡改的。
    .caller = 您的电话需要先与电话服务建立安全连接。
    .search = 安全协商, 安全协商失败, 需要安全协定, 需要安全协议

## 5xx Server Failure

status-500 = 服务器内部错误
    .summary = 服务器遇到意外情况，无法处理请求。
    .description = 任何服务器因意外情况而无法处理请求时，都可以返回500；如果只是暂时情况，服务器可以在Retry-After中说明客户端何时可以重试。在对话内，请求的CSeq序号小于先前某个请求的序号时，UAS必须返回500（RFC 3261第12.2.2节）。UAS尚未对该对话上的第一个INVITE发送最终响应，又收到第二个INVITE时，必须对第二个返回500，并携带在0至10秒之间随机取值的Retry-After；收到第二个UPDATE时，或者还没有应答对端先前的提议就又收到带提议的UPDATE时，也必须如此（RFC 3261第14.2节、RFC 3311第5.2节）。代理服务器收到的响应只有503时，应向上游返回500，而不是转发该503。
    .action = 等满Retry-After给出的时间，没有该头域时等待数秒，然后用新的请求重试一次，或者放弃。已有的对话继续存在。
    .caller = 电话服务出现故障，请稍后重试。
    .search = 服务器错误, 内部服务器错误, 内部错误, 服务器故障, 服务器异常, 系统异常, 系统错误

status-501 = 未实现
    .summary = 服务器无法识别请求的方法，对任何用户都不支持该方法。
    .description = UAS完全无法识别请求的方法时，返回501。UAS能识别该方法，但对此地址不允许或不支持时，返回405，并携带列出其所支持方法的Allow。任何方法的请求，代理服务器都照样转发，因此不会仅仅因为某个方法是新方法就返回501。在对话内收到501时，如果该请求所属的对话用法离不开该方法，则该用法随之终止；如果不依赖该方法，失败的只是这个事务（RFC 5057）。
    .action = 不要再向该服务器发送此方法的请求。如果该功能可以用其他方法实现，改用其他方法；否则放弃该功能，继续后面的操作。
    .caller = 电话服务不支持您的电话所请求的功能。
    .search = 未实施, 没有实现, 尚未实现, 功能未实现, 方法未实现, 不支持该功能, 不支持的方法

status-502 = 网关错误
    .summary = 网关或代理服务器从下游服务器收到无效的响应。
    .description = 网关或代理服务器转发请求后收到无效的响应时，返回502。与电话网互通的网关收到Q.850原因值27（目的地故障）时，也返回502（RFC 3398）。要求安全协商的服务器如果收到带有不止一个Via条目的请求，也返回502，因为此时该服务器并不是第一跳（RFC 3329）。在对话内，只有代理服务器构造的Record-Route有误才会出现502，此时后续请求同样会失败，因此整个对话随之终止（RFC 5057）。
    .action = 以后再试，或改走其他路由。在对话内收到502时，认定对话及其所有用法均已终止。
    .caller = 中途的某个系统出现故障，呼叫未能接通，请稍后再拨。
    .search = 坏网关, 错误网关, 错误的网关, 无效网关, 网关故障, 对端故障

status-503 = 服务不可用
    .summary = 服务器过载或正在维护，暂时无法处理请求。
    .description = 服务器因过载或维护而无法处理请求期间，返回503；问题在服务器，而不在被叫。Retry-After可以说明这种情况会持续多久，客户端收到不带Retry-After的503时，必须按500处理。连接被拒绝之类的传输失败，客户端也视同503，因此日志中的503可能并非由任何服务器发出（RFC 3261第8.1.3.1节）。代理服务器只有确知自身同样无法处理其他请求时，才应转发503（RFC 3261第16.7节）。
    .action = 如有备用服务器，把请求发送到备用服务器；在Retry-After给出的时间内，不要再向返回503的服务器发送其他请求。没有Retry-After时，按500处理，等待数秒后才能重试这台服务器。收到的响应只有503的代理服务器，应向上游返回500。
    .caller = 电话服务繁忙或正在维护，请稍后再拨。
    .search = 服务器不可用, 服务器繁忙, 线路忙, 线路繁忙, 网络拥塞, 拥塞, 网络忙, 过载, 系统维护, 中继故障, 没有可用信道

status-504 = 服务器超时
    .summary = 处理请求所需的另一台服务器没有及时响应。
    .description = 服务器为处理请求而查询某个外部服务器（例如数据库），却没有及时得到答复时，返回504。网关向电话网发起呼叫建立而没有及时得到响应时，或者收到Q.850原因值102（定时器到期恢复）时，也返回504（RFC 3398）。UPDATE所要求的更改如果必须先询问用户才能进行，UAS也应返回504（RFC 3311第5.2节）。RFC 2543称该响应码为Gateway Time-out，旧的协议栈仍使用该短语。
    .action = 以后再试，或经其他服务器重试。已建立的通话中，UPDATE收到504时，可以改用re-INVITE提出该更改，这样有时间询问用户。已有的对话继续存在。
    .caller = 电话服务的后台系统没有及时响应，请稍后再拨。
    .search = 网关超时, 服务器响应超时, 超时, 服务器无响应, 服务器没有响应

status-505 = 不支持的SIP版本
    .summary = 服务器不支持或拒绝使用请求行中标明的SIP版本。
    .description = SIP只有一个版本在使用，即SIP/2.0，每个请求都必须在首行标明。首行标明的是其他版本时，服务器返回505，例如测试消息中的SIP/7.0（RFC 4475第3.1.2.16节）。这样的首行多半说明消息已损坏或故意写错，而不是出现了更新的协议。505与SIP扩展无关，扩展通过选项标签协商，而不是通过版本。
    .action = 如果发送的是其他版本，改用SIP/2.0重新发送请求。否则在产生505的地方抓取请求，查找是哪个网元改动了首行。
    .caller = 您的电话与电话服务无法互通，请检查是否有更新。
    .search = 版本不支持, SIP版本不支持, SIP版本错误, 版本不匹配, 不支持的版本

status-513 = 消息过大
    .summary = 整个SIP消息的大小超过了服务器的处理能力。
    .description = 整个消息的大小超过服务器的处理能力时，服务器返回513；这里计算的不只是消息体，也包括首行和头域。常见原因是Via或Record-Route条目很多、SDP庞大以及Identity值很长。这是服务器的限制，而不是网络的限制：就网络而言，请求大小与路径MTU相差不超过200字节时，或者MTU未知而请求超过1300字节时，必须经TCP或其他有拥塞控制的传输协议发送（RFC 3261第18.1.1节）。
    .action = 缩短消息（减少编解码器，减少或精简头域，缩小消息体），作为新的请求发送。已有的对话继续存在。代理服务器的运维人员应检查代理服务器所加的头域占了多少长度。
    .caller = 您的电话发送的内容过大，电话服务无法处理。
    .search = 消息太大, 消息过长, 消息太长, 报文过大, 报文太大, 超过MTU

status-555 = 不支持推送通知服务
    .summary = REGISTER指定了用于唤醒终端的推送服务，而网络不支持该服务。
    .description = 555仅定义为REGISTER的响应（RFC 8599）。代理服务器不支持Contact URI的pn-provider参数所指的推送服务时，可以返回555而不再转发请求，但前提是它从配置得知，途中的其他代理服务器也都不支持该服务。如果用户代理用空的pn-provider查询有哪些推送服务可用，555表示网络不支持任何推送服务。
    .action = 不要重新发送同样的REGISTER。要了解网络支持哪些推送服务，发送一个pn-provider为空且不带pn-prid的REGISTER，并读取2xx响应的Feature-Caps中的sip.pns。然后用其中一种服务注册，或者不带推送参数注册并保持连接。
    .caller = 您的电话登录失败：电话服务无法在来电时唤醒您的电话。
    .search = 推送通知, 不支持推送, 推送, 推送服务, 推送失败

status-580 = 前提条件未满足
    .summary = UAS不能或不愿满足SDP提议中的某个前提条件，例如预留带宽。
    .description = INVITE或UPDATE的SDP提议含有UAS不能或不愿满足的前提条件时，UAS返回580（RFC 3312第8节）。响应应当携带SDP描述，指明哪个前提条件未满足：该前提条件的期望状态行带有强度标签failure（如果UAS无法识别该前提条件的类型，则为unknown），所有媒体行的端口均为0。该描述既不是提议，也不是应答。注册的英文短语以Failure结尾，而不是Failed。
    .action = 从响应的SDP中读出未满足的前提条件，放宽或更换前提条件后重新提议，或者放弃。已有的对话继续存在。
    .caller = 此次呼叫要求的某项条件（例如线路质量）无法满足。
    .search = 前提条件失败, 前置条件失败, 前置条件不满足, 资源预留失败, QoS预留失败, 先决条件失败

## 6xx Global Failure

status-600 = 被叫各处均忙
    .summary = 已联系到被叫，被叫正忙，且没有其他终端或语音信箱会接听。
    .description = 被叫正忙且不愿接听时，只有确知没有其他端点（包括语音信箱）会应答，UAS才返回600，否则返回486。收到600的代理服务器应取消其余分支，不得尝试新的目标，并且必须让6xx响应优先于所有3xx、4xx和5xx响应（RFC 3261第16.7节）。Retry-After可以给出更合适的呼叫时间。UAC把未知的6xx响应码按600处理。
    .action = 目前不要尝试该用户的其他地址。需要再次呼叫时，如果带有Retry-After，等满其给出的时间再拨。
    .caller = 您拨打的用户所有电话均占线，暂时无法接听，请稍后再拨。
    .search = 全忙, 到处都忙, 全部占线, 所有设备忙, 全部忙, 处处忙

status-603 = 被叫拒绝
    .summary = 被叫拒绝或无法参与，其他终端也不会应答；或者美国的某个网络拦截了呼叫。
    .description = 用户不愿或无法参与且不说明原因时，只有确知没有其他端点会应答，UAS才返回603。收到603的代理服务器应取消其余分支，因此话机只代表自己拒绝呼叫时，应返回486。Retry-After可以给出更合适的呼叫时间。订阅方未获授权时，通知方也可以用603拒绝SUBSCRIBE（RFC 6665）。自2026年3月25日起，美国运营商根据呼叫分析的结果在IP网络上拦截语音呼叫时，必须返回603，原因短语为Network Blocked，并在Reason头域中给出申诉地址，供主叫提出申诉（603+，ATIS-1000099）；这样的603不反映被叫的任何情况。
    .action = 目前不要尝试该用户的其他地址。需要再次呼叫时，如果带有Retry-After，等满其给出的时间再拨。603也可能表示呼叫被网络拦截：如果603的Reason头域带有申诉地址，告知主叫，呼叫已被运营商拦截，并把该地址提供给主叫。
    .caller = 您拨打的用户已拒绝接听。
    .search = 拒接, 拒绝, 拒绝接听, 对方拒接, 用户拒绝, 对方已拒绝, 呼叫被拒绝, 被挂断, 拒绝来电, 按掉, 603+, network blocked

status-604 = 各处均不存在
    .summary = 服务器掌握权威信息，确知Request-URI中的用户在任何位置都不存在。
    .description = 只有掌握该用户权威信息的服务器才可以返回604，因为该响应针对所有位置，而不只是一个域。收到604的代理服务器应取消其余分支，不得尝试新的分支。呼叫拦截服务不应为了摆脱主叫而返回604，因为其他系统可能信以为真，从此不再把呼叫送达该用户；为被拦截的呼叫定义的响应码是608，而美国运营商根据呼叫分析的结果拦截语音呼叫时，返回短语为Network Blocked的603。在对话内收到604时，整个对话随之终止，因为被拒绝的Request-URI正是对端自己给出的Contact（RFC 5057）。
    .action = 停止查找，不要再尝试该地址，并请用户核对。在对话内收到604时，认定对话及其所有用法均已终止。
    .caller = 您拨打的号码或地址不存在，请核对后再拨。
    .search = 用户不存在, 号码不存在, 空号, 无此用户, 任何地方都不存在

status-606 = 不可接受
    .summary = 被叫愿意通话，但没有任何终端能支持所描述的会话。
    .description = 用户愿意通信，但UAS不能支持会话描述（例如其中的媒体、带宽或地址类型）时，只有确知没有其他端点会应答，UAS才返回606。Warning可以列出原因，消息体可以像对OPTIONS的200响应那样描述所支持的媒体。406的短语与606相同而含义不同，因此软件必须比对响应码，而不是短语。收到606的代理服务器应取消其余分支。
    .action = 读取Warning和消息体，主叫同意时据此重新提议。不要重新发送同样的提议，因为仍会失败。
    .caller = 您拨打的用户愿意通话，但其所有电话都不支持这类呼叫。
    .search = 不能接受, 无法接受, 不接受, 编解码不匹配, 媒体不支持

status-607 = 不受欢迎的主叫
    .summary = 被叫把该主叫标记为不受欢迎，以后的呼叫也可能被拒绝。
    .description = 被叫的用户代理对INVITE、MESSAGE、SUBSCRIBE或其他对话外请求返回607，通常是因为用户按下了骚扰标记之类的按键（RFC 8197）。被叫的运营商可以把该响应用于自己的过滤规则，但并非必须拦截任何人。注册服务器在REGISTER响应的Feature-Caps中用sip.607表明其服务会处理607。607还可以作为原因值出现在Reason中，例如在通话期间的BYE中，或者在分叉代理服务器从另一分支收到607后发出的CANCEL中。
    .action = 与任何6xx一样处理，不要再呼叫该用户；如属误会，通过呼叫以外的方式澄清。电话服务的运维人员不要根据607建立对所有用户生效的过滤规则，除非主叫的身份经过认证。
    .caller = 您拨打的用户不希望接到您的来电。
    .search = 骚扰电话, 黑名单, 拉黑, 被拉黑, 标记为骚扰, 骚扰来电, 推销电话, 垃圾电话, 不想接的电话

status-608 = 呼叫被拦截
    .summary = 中间设备（例如呼叫分析引擎）代表被叫拒绝了呼叫。
    .description = 网络中的中间设备判定某个呼叫或其他对话外请求是用户不想要的，就返回608，因此被叫终端通常收不到该请求（RFC 8688）。除非有迹象表明主叫会滥用联系方式，否则响应必须包含带purpose=jwscard的Call-Info，指向一份签名的jCard，其中有中间设备运营方的联系方式。支持608的UAC在INVITE的Feature-Caps中列出sip.608。如果到达的INVITE没有sip.608，中间设备通常先用183建立会话，在其中播放录音通知，告知这些联系方式。自2026年3月25日起，美国运营商根据呼叫分析的结果在IP网络上拦截语音呼叫时，必须返回原因短语为Network Blocked的603（603+），而不是608。
    .action = 与任何6xx一样处理。如果Call-Info指向jCard，验证其签名和iat声明；签名无效或iat过旧（以1分钟左右为限较为合适）时，丢弃该jCard。否则把其中的联系方式提供给主叫，供其对拦截提出申诉。
    .caller = 您的呼叫在到达对方之前，已被自动过滤系统拦截。
    .search = 被拦截, 骚扰拦截, 来电拦截, 运营商拦截, 自动拦截, 防骚扰, 高频拦截, 运营商屏蔽

status-687 = 对话已终止
    .summary = 未在IANA注册：见于某个协议库的响应码表，UAC按600处理。
    .description = 687不在IANA注册表中，也从未列入，没有任何RFC定义它；该短语出自sofia-sip库的响应码表。如果在实际信令中收到687，无法识别它的UAC必须按600处理（RFC 3261第8.1.3.2节），代理服务器则与收到任何6xx时一样，应取消其余分支。该短语所暗示的各种情况都有已注册的响应码，例如INVITE被取消时用487。
    .action = 按600处理，并查明是哪个网元发送的以及原因。绝不要发送该响应码。
    .caller = 通话已结束。
    .search = 对话结束, 对话终止, 会话终止

## Notes of the ledger: the number

note-number-lost = 响应码{ $code }缺失，原文只有短语。
note-number-misprinted = 响应码误印为{ $printed_code }，应为{ $code }。
note-number-misplaced = 响应码{ $code }没有写在短语前面，而是写在短语后面的括号里。

## Notes of the ledger: the phrase

note-letter-case = 字母大小写与正确的短语不同，应为{ $shipped_phrase }。
note-spacing = 空格缺失或位置不对；短语的正确写法是{ $shipped_phrase }。
note-punctuation = 原文所印的标点不属于短语{ $shipped_phrase }。
note-typing-slip = 所印短语中有一个词拼写错误，应为{ $shipped_phrase }。
note-word-order = 短语的词序有误，应为{ $shipped_phrase }。
note-word-missing = 短语缺了一个词，应为{ $shipped_phrase }。
note-other-wording = 该文档自行改写了短语；注册的短语是{ $shipped_phrase }。
note-untranslated = 该文档翻译了列表中的大多数短语，但这一条保留英文未译。

## Notes of the ledger: the state of the code

note-phrase-changed = RFC { $rfc }已把{ $code }的默认短语改为{ $shipped_phrase }，该文档印的是RFC 4474的措辞。
note-code-dropped = RFC 2543定义了{ $code }，但RFC { $rfc }已将其删除；它不在注册表中，不得当作现行响应码列出。
note-status-deprecated = 响应码202已弃用：自RFC 6665和RFC 7647起，服务器改用200响应SUBSCRIBE和REFER。
note-reference-obsolete = { $code }旁边注明的RFC已作废：RFC 8224取代了RFC 4474，RFC 6665取代了RFC 3265。

## Notes of the ledger: the explanation beside it

note-trying-forking-only = 文中把100说成只与分叉代理服务器有关；其实对于INVITE，任何有状态服务器只要200毫秒内给不出其他响应，都会发送它。
note-accepted-not-processed = 文中说请求无法处理；202的意思是请求已被接受，但尚未处理完。
note-no-notification-response = 文中说收不到响应；204所说的其实是不再发送NOTIFY。
note-uri-scheme-unknown = 文中说服务器无法识别Request-URI；服务器无法识别的其实是该URI的方案。
note-registrars-only = 文中说401只用于注册服务器；其他用户代理服务器也会发送，只有代理服务器才改用407。
note-authorization-for-authentication = 407旁边的文字说的是代理服务器授权；该响应码要求的是客户端向代理服务器认证自己的身份。
note-zh-trying-no-action = 文中说尚未执行任何动作，还把“终止”误印成“种植”；100表示已在处理，并使INVITE停止重传。
note-zh-ringing-initialize = 文中说要把该响应初始化为本地回铃；其实是180可以让主叫一侧开始播放本地回铃音。
note-zh-forbidden-supports = 文中说服务器支持该请求，且没有必要提供凭证；其实服务器只是理解该请求，提供凭证也无济于事。
note-zh-not-acceptable-garbled = 文意混乱；406的意思是，资源只能生成请求的Accept头域所不允许的内容。
note-zh-overlap-dialing = 文中说该响应码与拨号交叠；其实是484使重叠拨号得以实现，即号码一边拨一边发送。
note-zh-pending-dependent = 文中说有一个依赖的请求；491的意思是，同一对话中另有请求尚未完成。

## Notes of the ledger: korean renderings

note-ko-ok-confirm = 확인是对话框按钮上的“确认”；200报告的是请求成功。
note-ko-accepted-reference = 참조용的意思是“供参考”；原意是202用于响应引荐，即REFER请求。
note-ko-forwarding-handover = 통화指已经接通的通话，전달是传递的意思；在韩语电话用语中，尚未接听的呼叫的前转是착신 전환。
note-ko-choices-selecting = 복수 선택的意思是同时选中多项；300说的是有多个位置可供选择。
note-ko-unauthorized-permission = 권한없음说的是没有权限，那是403；401要求客户端认证自己的身份。
note-ko-payment-charged = 요금청구됨说的是已向主叫收费，而402只表示需要付费，并且保留供将来使用。
note-ko-loanword-spelling = 该外来词未按标准拼写；短语的正确写法是{ $shipped_phrase }。
note-ko-timeout-ended = 종료的意思是某事结束，而不是时间用尽，后者应为시간 초과；此外，408与504必须区分开。
note-ko-gone-absent = 없음只说没有，用于404和604也同样说得通；410说的是用户曾经在此，如今已不在。
note-ko-gone-temporarily = 일시 존재说的是用户暂时存在；英文的意思是用户以前曾经存在。
note-ko-request-uri-translated = 요구 uri翻译了协议标记，而且요구的意思是强求；标记Request-URI应保持原样。
note-ko-extension-suffix = 확장자是文件名后缀；{ $code }所说的扩展是协议的可选功能，即확장 기능。
note-ko-unavailable-inoperable = 사용 불능说的是物品故障或无法使用；480说的是被叫暂时无法接通。
note-ko-busy-in-use = 사용중说的是物品正在使用或已被占用；在韩语电话用语中，被叫忙应为통화 중。
note-ko-busy-all-in-use = 모두 사용중读起来像是所有线路都在使用；600说的是被叫在各处均忙。
note-ko-pending-on-hold = 보류说的是像保持通话那样把请求搁置；491说的是该对话中另有请求仍在进行。
note-ko-past-ending = 않은是过去时，读作“当时不支持”；现在时应为않는，415和416用的就是它。
note-ko-decline-rejected = 거부是驳回或拦截，适用于608；用户谢绝来电应为거절，与话机按键上的用词相同。

## Codes that are easily confused: one text for both pages

difference-100-180 = 100只表示下一跳已收到请求，因此主叫一侧不播放回铃音；180表示被叫终端正在提醒用户，因此主叫一侧可以播放回铃音。
difference-100-183 = 100只在一跳之内有效：它使INVITE停止重传，有状态代理服务器不转发它；183会转发给主叫，可以建立早期对话，还可以携带用于早期媒体的SDP。
difference-180-183 = 180表示被叫终端正在提醒用户；183报告其他的呼叫进度，并不表示有终端正在提醒用户。
difference-181-302 = 返回181时，服务器自行前转呼叫，主叫一侧只需等待；返回302时，收到该响应的客户端（主叫的用户代理或途中的代理服务器）必须向Contact中的某个地址另发请求。
difference-199-487 = 199是临时响应，表示某个早期对话已经终止，而INVITE仍在进行；487是最终响应，表示INVITE本身已因CANCEL、BYE或到期而终止。
difference-200-202 = 对于SUBSCRIBE、NOTIFY和REFER，接受请求时返回200，而202已弃用：不得再发送，收到时按200处理。对于MESSAGE，200表示消息已送达，202表示能否送达尚未确定。
difference-200-204 = 对SUBSCRIBE返回200之后，会发送NOTIFY；204只用来响应在对话内发送并且Suppress-If-Match匹配的SUBSCRIBE，之后不发送NOTIFY。
difference-200-487 = 发送CANCEL之后，CSeq中的方法为CANCEL的200只表示CANCEL已收到；487是对INVITE的响应，表示INVITE已终止。CSeq中的方法为INVITE的200表示被叫在CANCEL到达之前已经接听：此时应先发送ACK，再发送BYE。
difference-300-302 = 300给出多个地址，由用户代理或用户选择其一；302要求把请求发往Contact中的一个或多个地址，这些地址在给定的时间内有效，或只对这一次重试有效。
difference-300-380 = 300给出被叫的多个地址以供选择；380给出代替呼叫的另一种服务，并在消息体中加以描述。
difference-300-485 = 返回300时，每个地址联系到的都是同一个人或同一项服务，因此用户代理可以自行选择；返回485时，请求所用的地址可能指不同的人，因此必须由用户选择。
difference-301-302 = 收到301后，新地址在通讯录和以后的请求中取代旧地址；收到302后，新地址只在Expires或Contact的expires参数给出的时间内有效，没有给出时间则只对这一次重试有效。
difference-301-410 = 两者都表示用户已不在该地址；301在Contact中给出新地址，410则表示新地址不明。
difference-302-305 = 302的Contact中是被叫的另一个地址，用作新的Request-URI；305的Contact中是代理服务器的URI，同一请求必须经由该代理服务器发送。
difference-400-500 = 返回400时，服务器认定错误在请求中，请求必须更正后才能重新发送；返回500时，服务器自身遇到意外情况，因此同样的请求以后可能成功。
difference-401-403 = 401带有质询，因此客户端可以带上凭证重新发送请求；403不带质询，因为提供凭证也无济于事，所以不应重新发送请求。
difference-401-407 = 401由UAS或注册服务器返回，带有WWW-Authenticate，客户端在Authorization中提供凭证；407由代理服务器返回，带有Proxy-Authenticate，客户端在Proxy-Authorization中提供凭证。
difference-403-438 = 验证服务返回带短语Stale Date的403，表示Date或PASSporT的iat声明所给的时间过旧，超出了验证服务的策略允许的范围；验证服务返回438，表示没有任何Identity头域含有有效且受支持的PASSporT。
difference-403-603 = 403表示服务器拒绝受理请求；603表示被叫本人或其终端拒绝呼叫，被叫的其他终端也不会应答。
difference-403-607 = 403表示服务器拒绝受理请求；607表示被叫已将该主叫标记为不受欢迎。
difference-403-608 = 403表示服务器理解请求，但拒绝受理；608表示中间设备判定请求是被叫不想要的，因而拒绝，Call-Info通常会说明主叫可以联系谁。
difference-404-410 = 404表示服务器查无此用户，或者无法判断用户是否已永久离开；410表示用户已永久离开，且新地址不明。
difference-404-480 = 404表示该域中没有该用户；480表示有该用户，但目前无法接通，例如没有注册或开启了免打扰。
difference-404-484 = 404表示该域中没有该用户；484表示地址不全，因此补足位数后可能有效。
difference-404-604 = 404表示该域中没有该用户；604表示该用户在任何位置都不存在，因此查找就此结束。
difference-405-501 = 405表示服务器能识别该方法，但不允许将其用于该地址，Allow列出对该地址有效的方法；501表示服务器无法识别该方法，对任何用户都不支持它。
difference-406-415 = 406的问题在于，服务器能够生成的消息体都不在请求的Accept允许之列；415的问题在于请求的消息体，服务器不支持其格式。
difference-406-488 = 406的问题在于，服务器能够生成的消息体都不在请求的Accept允许之列；488的问题在于SDP提议所描述的会话，该会话在此处不可接受。
difference-406-606 = 两者的原因短语相同：406表示服务器无法生成请求的Accept所允许的消息体；606表示被叫不能支持所描述的会话，被叫的其他终端也不会应答。
difference-408-480 = 408表示未能及时得到对INVITE的最终响应；480表示已有答复：被叫终端，或者了解该用户情况的代理服务器或重定向服务器，报告被叫目前无法接通。
difference-408-487 = 408表示未能及时得到对INVITE的最终响应；487表示INVITE在应答之前已因CANCEL或BYE而终止，或者INVITE的Expires头域给出的时间在被叫终端上已到。
difference-408-504 = 408表示未能及时得到对INVITE的最终响应；504表示服务器为处理请求而询问了另一台服务器，却未能及时得到其答复。
difference-410-604 = 410表示该地址在这台服务器上已失效，多半是永久失效，而且没有已知的新地址；604表示该用户在任何位置都不存在，查找就此结束。
difference-412-580 = 412针对PUBLISH，其SIP-If-Match中的实体标签与任何已保存的状态都不匹配；580针对INVITE或UPDATE，UAS不能或不愿满足其SDP提议中的某个前提条件，例如预留带宽。
difference-413-414 = 413表示消息体过大，服务器无法处理；414表示Request-URI过长。
difference-413-513 = 413表示仅消息体就过大，服务器无法处理；513表示整个SIP消息过大。
difference-415-469 = 对于INFO请求，415表示接收方不支持其消息体的类型，至少在请求所指明的Info包中不支持；469表示接收方没有在Recv-Info中声明该Info包。
difference-415-488 = 415表示服务器根本无法理解消息体的类型、编码或语言；488表示服务器已读懂消息体中的SDP，但不能接受其中提议的会话。
difference-415-493 = 415表示接收方无法理解消息体的类型、编码或语言；493表示接收方已识别出消息体经过加密，但没有解密所需的密钥，或者不愿使用该密钥。
difference-416-480 = 416表示服务器根本无法识别Request-URI的方案；480的Warning中带有警告码380或381时，表示UAS或代理服务器拒绝使用SIPS（380）或要求使用SIPS（381）。
difference-417-420 = 417表示服务器支持Require中的选项标签resource-priority，但Resource-Priority中的值全都无法识别；420表示服务器不支持Require或Proxy-Require中的某个选项标签。
difference-420-421 = 420表示请求要求使用某个扩展，而服务器不支持，响应的Unsupported指明该扩展；421表示服务器要求使用某个扩展，而请求的Supported没有列出，响应的Require指明该扩展。
difference-421-494 = 按策略要求安全协商的第一跳服务器收到未受保护的请求时，如果该请求的Require、Proxy-Require和Supported中都没有sec-agree，就返回421；只要其中之一含有sec-agree，就返回494。两种响应都在Security-Server中列出服务器的安全机制。
difference-422-423 = 422针对会话定时器（Session-Expires，最小值在Min-SE中给出）；423针对注册、订阅或发布的有效期（Expires，最小值在Min-Expires中给出）。
difference-423-555 = 423表示所请求的有效期过短，Min-Expires给出允许的最短有效期；555表示REGISTER因网络不支持其指定的推送服务而遭到拒绝，与有效期的长短无关。
difference-424-425 = 424表示请求中的位置信息无法使用；425表示紧急警报本身无法使用。
difference-428-429 = 428要求提供请求发送方的带签名身份（Identity）；429要求提供引荐方的带签名身份（Referred-By令牌）。
difference-428-433 = 428要求提供证明主叫身份的签名（Identity），因为请求中没有可用的签名；433拒绝的是有意隐藏身份的主叫。
difference-428-436 = 428表示请求中没有可用的Identity头域；436表示请求带有Identity，但验证服务未能获取验证签名所需的任何凭证。
difference-428-438 = 428表示请求中没有可用的Identity头域；438表示请求中有可用的Identity头域，但验证后发现其签名或PASSporT无效。
difference-429-436 = 429要求提供带签名的引荐方身份证明（Referred-By令牌）；436表示未能获取用来验证主叫签名（Identity）的凭证。FreeSWITCH把429标为BAD_IDENTITY_INFO，而这是436的含义。
difference-430-439 = 430由边缘代理服务器返回，表示它到终端的连接流已不存在；439由注册服务器返回，表示REGISTER途经的第一个代理服务器不支持outbound。
difference-433-607 = 433拒绝的是隐藏身份的主叫，主叫显示身份后可以重试；607表示被叫声明不欢迎该呼叫，无论主叫是否匿名。
difference-436-437 = 436表示各个Identity头域所对应的凭证，验证服务一个也未能获取；437表示验证服务已有其中至少一个凭证，但不信任或不支持该凭证。
difference-436-438 = 436表示验证服务未能获取任何凭证，因此没有验证任何签名；438表示验证服务已作验证，但没有一个Identity头域含有有效且受支持的PASSporT。
difference-437-438 = 437表示验证服务已取得签名所用的凭证，但不信任或不支持该凭证；438表示没有任何Identity头域含有有效且受支持的PASSporT，例如签名所涵盖的数据在途中被改动。
difference-440-483 = 440针对同时处于活动状态的并行分支数，由Max-Breadth限制；483针对先后经过的跳数，由Max-Forwards限制。
difference-469-489 = 469针对INFO请求，其Info包没有列在接收方的Recv-Info中；489针对SUBSCRIBE、NOTIFY或PUBLISH，其事件包不受支持，Allow-Events列出所支持的事件包，对PUBLISH返回的489必须携带该头域。
difference-475-479 = 同一种错误，两个程序各用一个响应码：路由所需的URI语法有误，代理服务器无法解析时，OpenSIPS返回475，Kamailio返回479。
difference-476-477 = 476表示OpenSIPS查不到下一跳的地址；477表示OpenSIPS已有该地址，但未能把请求发送过去。
difference-476-478 = 同一种错误，两个程序各用一个响应码：代理服务器无法解析下一跳的地址时，OpenSIPS返回476，Kamailio返回478。
difference-477-478 = 477表示Kamailio已有下一跳的地址，但未能把请求发送过去；478表示Kamailio查不到该地址。
difference-480-486 = 480表示被叫暂时无法接通，例如没有注册或开启了免打扰；486表示被叫终端已作出响应，表明自己正忙，或目前不再接听其他来电。
difference-480-503 = 480表示被叫暂时无法接通；503表示服务器过载或正在维护，换一台服务器也许能处理该请求。
difference-480-603 = 480表示被叫暂时无法接通，例如没有注册或开启了免打扰，但在别处也许可以联系到；603表示被叫拒绝或无法参与，其他终端也不会应答。
difference-481-487 = 481针对与任何对话或事务都不匹配的请求，例如迟到的CANCEL或BYE；487针对因CANCEL、BYE或到期而终止的未完成请求，通常是INVITE。
difference-482-483 = 482表示代理服务器识别出环路，或者UAS经不同路径两次收到同一请求；483表示请求用尽了Max-Forwards允许的跳数，可能是陷入了未被识别的环路，也可能只是路径过长。
difference-484-485 = 484表示地址缺少一部分，例如用户尚未拨出的几位号码；485表示地址对应多个用户，须由主叫从中选择一个。
difference-486-600 = 486只代表一个终端，其他终端仍可能接听；600表示被叫正忙，而且没有其他终端或语音信箱会应答。
difference-486-603 = 486表示用户正在通话，或目前不愿在该终端上再接听来电，其他终端仍可能接听；603表示用户拒绝或无法参与，其他终端也不会应答。
difference-487-603 = 487表示INVITE在得到应答之前终止：主叫取消、请求到期，或者因另一分支已应答而被代理服务器取消；603表示被叫拒绝或无法参与。
difference-488-580 = 488表示UAS不接受提议中的会话，例如其编解码器；580表示UAS不能或不愿满足提议中的某个前提条件，例如须先预留带宽。
difference-488-606 = 488只代表一个目标，分叉代理服务器可以尝试其他目标；606表示会话不可接受，而且被叫的其他终端也不会应答。
difference-491-500 = 接收方自己发出的INVITE尚未完成时，对收到的INVITE返回491；接收方自己发出的提议尚未得到应答时，对收到的带提议的UPDATE返回491。如果先后两个请求来自同一方，接收方在下列情况下对后一个请求返回带Retry-After的500：尚未对第一个INVITE发送最终响应，又收到第二个INVITE；尚未对第一个UPDATE发送最终响应，又收到第二个UPDATE；尚未应答先前的提议，又收到带提议的UPDATE。
difference-500-503 = 500表示服务器遇到意外情况，无法处理请求；503表示服务器过载或正在维护，因此客户端应尝试其他服务器。两者都可以携带Retry-After。
difference-502-503 = 502表示服务器从下游服务器收到无效的响应；503表示服务器自身过载或正在维护。
difference-502-504 = 502表示下游服务器给出了无效的响应；504表示外部服务器（例如数据库）没有及时响应。
difference-600-603 = 600表示被叫正忙；603表示被叫不愿或无法参与，且不说明原因。
difference-603-607 = 603拒绝的是本次呼叫；607表示该主叫被标记为不受欢迎，其以后的呼叫也可能被拒绝。
difference-603-608 = 603表示由被叫或被叫终端拒绝，但短语为Network Blocked时除外，这样的603由美国运营商在根据呼叫分析的结果拦截呼叫时返回；608表示由网络中的中间设备代表被叫拒绝。
difference-604-608 = 604表示该用户在任何位置都不存在；608只表示中间设备判定请求是用户不想要的，因而拒绝。
difference-607-608 = 607来自被叫的用户代理，通常是因为用户把该主叫标记为不受欢迎；608来自网络中的中间设备，例如呼叫分析引擎，Call-Info通常会说明主叫可以联系谁。
