# Words of the SIP response codes, English: the source that the other locales translate.
# A code's message holds its reason phrase; the attributes are described in CONTRIBUTING.md.

## The dataset

dataset = SIP响应码
    .summary = 会话初始协议的全部响应码，包括已注册的和实际系统中出现过的，并给出各自的原因短语、含义、处理办法和给主叫的提示。

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

label-method-scope-in-dialog-refresh = 仅用于在对话内刷新订阅
label-method-scope-out-of-dialog = 以及其他任何对话外请求

## Labels: header fields and message body

label-headers-level-must = 必须
label-headers-level-should = 应当
label-headers-level-may = 可以
label-headers-level-expected = 预期携带
label-headers-when-choices-disclosed = 允许披露候选项时
label-headers-when-invite = 用于INVITE
label-headers-when-invite-or-options = 用于INVITE和OPTIONS
label-headers-when-matches-problem = 视具体问题选用
label-headers-when-names-early-dialog = 标明已终止的早期对话
label-headers-when-names-final-code = 给出终止该早期对话的最终响应码
label-headers-when-options = 用于OPTIONS
label-headers-when-or-contact-expires = 或使用Contact的expires参数
label-headers-when-sec-agree = 使用安全协商时
label-headers-when-second-invite = 前一个INVITE未完成时又收到第二个：在0至10秒之间随机取值
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
label-client-action-as-483 = 按483处理
label-client-action-collect-more-digits = 继续收号
label-client-action-do-not-repeat = 不要重发
label-client-action-do-not-repeat-without-user-consent = 未经用户同意不要重发
label-client-action-may-retry-after-delay = 可以稍候重试
label-client-action-may-retry-larger-interval = 可以增大会话间隔后重试
label-client-action-may-retry-longer-expires = 可以延长有效期后重试
label-client-action-may-retry-once = 可以重试一次
label-client-action-may-retry-other-priority = 可以换用其他优先级重试
label-client-action-may-retry-unmodified = 可以原样重试
label-client-action-may-retry-with-token = 可以携带引荐方令牌重试
label-client-action-may-retry-without-outbound = 可以不使用outbound重试
label-client-action-obtain-consent = 征得同意
label-client-action-permanent = 永久性失败，不要重试
label-client-action-restart-initial-publication = 从初始发布重新开始
label-client-action-retry-after-glare-timer = 冲突定时器到期后重试
label-client-action-retry-at-contact = 按Contact地址重试
label-client-action-retry-at-contact-and-update = 按Contact地址重试并保存该地址
label-client-action-retry-later = 以后再试
label-client-action-retry-reencrypted = 重新加密后重试
label-client-action-retry-sip-uri = 改用SIP URI重试
label-client-action-retry-smaller-body = 缩小消息体后重试
label-client-action-retry-supported-media = 改用受支持的媒体类型重试
label-client-action-retry-via-proxy = 经指定的代理服务器重试
label-client-action-retry-with-corrected-location = 更正位置信息后重试
label-client-action-retry-with-credentials = 携带凭证重试
label-client-action-retry-with-extensions = 启用所需扩展后重试
label-client-action-retry-without-extensions = 去掉这些扩展后重试
label-client-action-start-chosen-mechanism = 启用选定的安全机制
label-client-action-try-alternate-server = 尝试备用服务器
label-client-action-try-other-flow = 尝试其他连接流
label-client-action-user-chooses = 由用户选择

## Labels: whether a more specific phrase is expected

label-phrase-detail-should = RFC期望给出
label-phrase-detail-may = RFC允许给出

## Classes

class-1xx = 临时响应
    .summary = 请求仍在处理之中；除100以外，UAC把不认识的1xx按183处理。

class-2xx = 成功响应
    .summary = 请求已被接受或已执行完毕；UAC把不认识的2xx按200处理。

class-3xx = 重定向
    .summary = 被叫在别处，或者另有服务可用；UAC把不认识的3xx按300处理。

class-4xx = 请求失败
    .summary = 本服务器不处理以此形式发来的请求；UAC把不认识的4xx按400处理。

class-5xx = 服务器失败
    .summary = 问题出在服务器，而不在请求；UAC把不认识的5xx按500处理。

class-6xx = 全局失败
    .summary = 该拒绝适用于该用户的所有位置；UAC把不认识的6xx按600处理。

## 1xx Provisional

status-100 = 正在处理
    .summary = 下一跳已收到请求并正在处理，INVITE无需再重传。
    .description = 下一跳预计200毫秒内给不出其他响应时，就先发送100。它只在一跳之内有效：有状态代理服务器从不转发它，发送方不应给它加To标签，它也不建立对话。它使INVITE停止重传，但不会重置代理服务器的定时器C，能重置定时器C的是101到199（RFC 3261第16.7节）。与180和183不同，它不反映被叫的任何情况。对于非INVITE请求，只允许使用这一个临时响应码，而且在UDP上要等定时器E达到T2之后才能发送（RFC 4320）。
    .action = 停止重传INVITE并继续等待。不要播放回铃音：此时还无法断定已经在提醒被叫。
    .caller = 正在为您接通，请稍候。

status-101 = 对话建立
    .summary = 未在IANA注册；仅见于某个库的短语表，UAC按183处理。
    .description = 101不在IANA注册表中，也从未列入；这一短语出自belle-sip库的短语表。这种用途本来就不需要专门的响应码：按照RFC 3261，101到199之间任何带To标签的响应都会建立早期对话，通常用的是180或183。不要与不建立对话的100混淆，也不要与HTTP中表示切换协议的101混淆。根据RFC 3261第8.1.3.2节，不认识该响应码的UAC按183处理。
    .action = 按183处理，继续等待最终响应。自己不要生成该响应，改发183。
    .caller = 正在建立呼叫，请稍候。

status-180 = 正在振铃
    .summary = 被叫的用户代理已收到INVITE，正在提醒用户。
    .description = UAS开始提醒被叫时发送180。响应中的To标签会建立一个早期对话，分叉之后可能先后收到多个标签不同的此类响应。Alert-Info可以指定回铃音；未指定时由UAC自行产生，除非早期媒体已经到达（RFC 3960）。它与183不同，后者只报告进展，并不表示已经在提醒用户。除非启用了RFC 3262，否则它不是可靠传送的；振铃时间较长时，UAS必须每分钟重发一次临时响应，以免途中的代理服务器取消呼叫（RFC 3261第13.3.1.1节）。
    .action = 早期媒体尚未到达时播放本地回铃音，并继续等待最终响应。
    .caller = 对方的电话正在响铃。

status-181 = 呼叫被转发
    .summary = 服务器正把呼叫转往最初目的地以外的其他目的地。
    .description = 被叫侧的服务器自行转移呼叫时可以发送181，例如无人应答之后。UAC无需重新发起任何请求；收到302则不同，必须向Contact所指的地址另发请求。纯粹的代理服务器不能生成该响应，因为它不得给临时响应加To标签（RFC 3261第16.7节）；发送该响应的网元此时充当UAS。RFC 3261没有规定必须用哪个头域告知新目的地。随后通常会有来自新目的地的180或183，属于另一个早期对话。
    .action = 继续等待最终响应，不要另发请求。必要时向主叫显示呼叫已转移。
    .caller = 您的呼叫正在转接，请稍候。

status-182 = 正在排队
    .summary = 被叫暂时不能应答，服务器让呼叫排队等候，而不是拒绝。
    .description = 被叫一时无法接听、但稍后可以接入时，呼叫中心或其他服务器发送182。没有排队功能时，答复会是480或486。原因短语可以给出队列长度或预计等待时间，每当情况变化，服务器可以再次发送182。主叫等待期间，UAS必须每分钟发送一次100以外的临时响应，因为INVITE静默满3分钟后，代理服务器可能将其取消（定时器C）。在最终响应到达之前，INVITE一直处于未完成状态。
    .action = 继续等待最终响应；原因短语说明了等待情况的，将其显示出来。主叫放弃等待时，发送CANCEL。
    .caller = 对方暂时无法接听，您的来电正在排队，请耐心等候。
    .detail =
        正在排队：{ $calls ->
           *[other] { $calls }个呼叫等待中
        }，预计等待{ $minutes ->
           *[other] { $minutes }分钟
        }

status-183 = 会话进度
    .summary = 呼叫有了其他1xx响应码都不能表示的进展，往往伴有早期媒体。
    .description = 呼叫的进展既不是振铃（180）、转发（181），也不是排队（182）时，UAS或网关发送183。具体情况可以写在原因短语、头域或消息体中。消息体带有SDP时，往往由此开通早期媒体，使主叫在应答之前就能听到电话网的信号音和录音通知；RFC 3398把ISUP的带内信息映射为该响应。响应中的To标签会建立早期对话。它还是本类的后备响应码：除100以外，UAC把不认识的1xx一律按183处理（RFC 3261第8.1.3.2节）。
    .action = 收到早期媒体就播放，并继续等待最终响应。不要仅凭183就播放本地回铃音。
    .caller = 您的呼叫正在接通中，请稍候。
    .detail =
        { $progress ->
            [announcement] 会话进度：正在播放录音通知
            [tone] 会话进度：正在播放网络信号音
           *[other] 会话进度
        }

status-199 = 早期对话已终止
    .summary = INVITE的一个早期对话已经终止，而事务本身仍未结束。
    .description = 某个分支已经失败，但因其他分支仍在进行而暂不上报其最终响应时，分叉代理服务器发送199（RFC 6228）。To标签指明终止的是哪个早期对话，Reason必须给出使其终止的最终响应码。只有UAC在Supported中列出了选项标签199时才会发送；UAC要求100rel时，代理服务器一律不发。它可能丢失，因此任何处理都不能依赖它。与487不同，它不是最终响应：其他早期对话照常存在，之后仍会有最终响应。
    .action = 释放该早期对话的媒体和资源；不要在其上发送BYE，除PRACK外也不要再发其他请求。继续等待最终响应。
    .caller = 您呼叫的其中一部电话已无法接通，请继续等候。

## 2xx Successful

status-200 = 成功
    .summary = 请求成功；随响应返回什么内容，取决于请求方法。
    .description = 对INVITE而言，200表示被叫已应答：必须携带Contact，应当携带Allow和Supported，并完成或发起SDP的提议/应答交换。UAS会不断重传该响应，直到收到ACK；超过64*T1仍未收到，就发送BYE放弃。分叉之后，可能收到多个To标签不同的200，每个都建立自己的对话，也都需要各自的ACK。对CANCEL的200只表示CANCEL已收到，INVITE另有自己的最终响应，通常是487。对REGISTER的200在Contact中列出当前的绑定。
    .action = 对于INVITE，每收到一个200都要发送ACK，不需要的对话再用BYE拆除。对于其他方法，事务到此完成。
    .caller = 您的呼叫或请求已成功。

status-202 = 已接受
    .summary = 请求已受理，但结果尚未确定；在SIP事件机制中已弃用。
    .description = 过去，服务器受理了请求但尚未处理完时，用202代替200作答。注册表已把该响应码标为弃用：对SUBSCRIBE和NOTIFY不得再用（RFC 6665第8.3.1节），对REFER也是如此（RFC 7647），这些场合改发200，真实状态由NOTIFY通告。对于MESSAGE，RFC 3428规定，存储或转交消息的中继服务器用202作答：消息是否送达收件人并无保证。不要把它当成182那样的临时响应：事务已经结束。
    .action = 对于SUBSCRIBE、NOTIFY和REFER，处理方式与200完全相同。对于MESSAGE，不要认定消息已经送达。
    .caller = 您的请求已受理，可能需要一段时间才能完成。

status-204 = 无通知
    .summary = 订阅已刷新；由于状态没有变化，省去了通常的NOTIFY。
    .description = 只有在已建立的对话内收到SUBSCRIBE，且其Suppress-If-Match携带的正是当前实体标签时，通知方才发送204（RFC 5839）。与200一样，订阅成功，但不再发送200本会触发的NOTIFY。响应中的Expires给出新的有效期。订阅方必须认为事件状态和订阅状态都没有变化。它与412不同，后者表示有条件的PUBLISH失败；它与HTTP的204 No Content也毫无关系。
    .action = 保留已有的事件状态，不要等待NOTIFY，并按Expires设置刷新定时器。
    .caller = 自上次更新以来没有变化。

## 3xx Redirection

status-300 = 多个地址可选
    .summary = 该地址对应多个位置，由主叫一侧选定其中之一。
    .description = 被叫可以在多处联系到，而重定向服务器或UAS不能或不愿代为转发请求时，发送300。每个候选位置都应列为一个Contact，通常用q参数排定先后。消息体可以描述这些候选位置，但从未有规范定义其格式。RFC 3261没有规定自动选择的规则，可由用户代理或用户决定。不要与485混淆，后者表示地址本身对应不止一个用户。
    .action = 按q值或询问用户，从Contact列表中选择，并将请求发往所选地址。同一个URI不要尝试两次。
    .caller = 您呼叫的用户有多个联系地址，请选择其中一个。

status-301 = 永久迁移
    .summary = 用户已永久离开该地址，新地址在Contact中给出。
    .description = 重定向服务器或UAS发送301，并在Contact中给出新地址。客户端应按新地址重试，同时更正通讯录、号码目录和位置缓存，这正是它与302的区别，后者给出的新地址只用一次，或者只用到有效期为止。用户已经离开而新地址不明时，应答410。网关收到Q.850原因值22且诊断字段给出新号码时，将其转换为该响应（RFC 3398）。
    .action = 按Contact地址重试，用它替换保存的旧地址，今后的请求都使用新地址。
    .caller = 您呼叫的用户已更换地址，今后请使用新地址。

status-302 = 临时迁移
    .summary = 用户目前在另一个地址，Contact指明应把请求发往何处。
    .description = 302由重定向服务器或设置了呼叫前转的话机发送。Contact中的URI成为新请求的Request-URI。该URI可以缓存多久，由Expires或Contact的expires参数说明；两者都没有时，只用于这一次重试，不得缓存。缓存的URI失效后，可以再尝试一次原来的URI。与301不同，通讯录保持不变；与181不同，须由请求的发送方采取行动。
    .action = 按Contact地址重试，每个URI最多一次。只在所给有效期内缓存该地址，并保留原地址。
    .caller = 您呼叫的用户目前在另一个地址，可通过该地址联系。

status-303 = 参见其他地址
    .summary = 未在IANA注册；RFC 2543的遗留物，UAC按300处理。
    .description = 303不在IANA注册表中。RFC 2543只在语法中列出了它，没有章节说明其含义，RFC 3261将其删除；名称取自HTTP的响应码。有一个协议栈（sipsorcery）曾把该响应码用于Use Proxy，而后者应为305。如今的服务器需要重定向时发送302。根据RFC 3261第8.1.3.2节，UAC把303按300处理，也就是说，如果带有Contact，可以尝试其中的地址。
    .action = 按300处理：有Contact地址就尝试，否则报告失败。自己不要生成该响应。
    .caller = 您的呼叫已被引导至另一个地址。

status-305 = 使用代理服务器
    .summary = 被叫要求该请求经由Contact中指定的代理服务器送达。
    .description = 只有UAS可以生成305，代理服务器不得生成。Contact中是代理服务器的URI，而不像302那样是被叫的新位置。客户端经该代理服务器重发这一个请求；以后的请求不必记住这条绕行路径。它并不索要凭证，代理服务器索要凭证用的是407。
    .action = 经Contact中的代理服务器重发这一个请求。被叫的地址保持不变。
    .caller = 呼叫该用户需要改走其他线路。

status-380 = 替代服务
    .summary = 呼叫未成功，但消息体列出了可能有用的其他服务。
    .description = 服务器无法完成呼叫，但知道另有一种服务可用，并在消息体中加以描述。RFC 3261没有定义该消息体的格式，因此只有双方事先约定了格式才有用处。替代服务并不只是被叫的另一个地址：那种情况应使用300、301或302，并用Contact给出地址。UAC无法理解消息体时，也就无从继续。
    .action = 能够理解消息体时，提供或使用其中描述的替代服务，否则报告呼叫失败。
    .caller = 呼叫未能接通，您可以尝试使用其他服务。

## 4xx Request Failure

status-400 = 请求有误
    .summary = 服务器无法解析请求，或发现其中必备的部分缺失或损坏。
    .description = 请求不符合语法，或者缺少Call-ID、CSeq之类的必备头域时，任何服务器或UAS都会发送400。原因短语应当指出错在何处，因为没有头域来说明这一点。客户端遇到不认识的4xx响应码，也一律按400处理（RFC 3261第8.1.3.2节）。RFC 5630规定，同一请求中SIP URI与SIPS URI混用且不一致时也用它。请求格式正确、只是因策略而被拒绝时，应答403。
    .action = 先更正原因短语指出的错误再重新发送。在对话内只放弃这一个事务。
    .caller = 对方无法识别您的电话所发送的内容。
    .detail = 请求有误：缺少{ $header }头域

status-401 = 未认证
    .summary = UAS或注册服务器要求提供凭证，并在WWW-Authenticate中发出质询。
    .description = 401由UAS或注册服务器发送，代理服务器则用407。响应必须携带WWW-Authenticate，凭证放在Authorization中回送。话机的首个REGISTER通常都会收到401，这是正常的摘要认证过程，还不算失败。只有第二次收到401且不带stale=true时，才说明用户名或密码有误。对CANCEL一律不得发出质询（RFC 3261第22.1节）。
    .action = 针对所给的认证域（realm）加上Authorization头域，将CSeq序号加一后重发请求。如果同样的凭证已被拒绝过，请用户重新输入。
    .caller = 您需要先登录，请检查用户名和密码。

status-402 = 需要付费
    .summary = 保留供将来使用；任何SIP规范都没有赋予它含义。
    .description = RFC 3261第21.4.3节保留了该响应码，但既没有规定由谁发送，也没有规定如何处理，因此不能从中推断出计费、余额或资费方面的含义。RFC 5057要求客户端把它当作不认识的4xx，即按400处理。有些预付费平台根据私下约定使用它。因商务原因拒绝请求时，用403通用性更好。
    .action = 按400处理：该事务失败，保留对话，不要原样重发请求。
    .caller = 呼叫未能接通，您的电话没有收到可用的原因说明。

status-403 = 请求被禁止
    .summary = 服务器理解该请求，但按策略予以拒绝；提供凭证也无济于事。
    .description = 代理服务器、注册服务器或UAS对不予受理的请求发送403，例如拨往受限目的地的呼叫，或者账号无权进行的注册。与401和407不同，它不带质询。RFC 4412用它拒绝发送方无权使用的Resource-Priority，RFC 5626用它拒绝被篡改的连接流令牌，RFC 8224第6.2.2节用它拒绝过旧的Date。被叫本人拒绝时用603或607，呼叫分析系统拒绝时用608。
    .action = 不要重发该请求，换用其他凭证也不行。只判定该事务失败，已建立的对话照常继续。
    .caller = 您的电话服务不允许此操作，重试也无法成功。
    .detail = Date值已过期

status-404 = 未找到用户
    .summary = 服务器确知Request-URI所指的域中没有这个用户。
    .description = 负责该域的服务器查无此用户时发送404；Request-URI中的域不归它服务时，同样发送该响应。用户存在、只是没有注册时用480，已永久离开时用410。这一结论只代表本服务器，604则表示在所有位置都不存在。响应中可以带Retry-After。在对话内收到时，被拒绝的URI正是对端自己的Contact，因此整个对话随之失效（RFC 5057）。
    .action = 检查Request-URI，不要原样重发。在对话内收到时，放弃该对话及其全部用法。
    .caller = 您拨打的号码是空号，或者该地址无人使用，请核对后再拨。

status-405 = 不允许此方法
    .summary = 该方法可以识别，但不允许用于此Request-URI；Allow列出可用的方法。
    .description = UAS能识别该方法，但对此地址不支持该方法时，应答405。响应必须包含Allow，列出对该地址有效的方法。服务器完全不认识的方法用501。在对话内，只有该方法对某个对话用法不可或缺时，才会终止该用法；例如INFO被拒绝，只影响一个事务（RFC 5057）。
    .action = 读取Allow，改用其中列出的方法，或者放弃这项功能。不要再向该地址发送同一方法。
    .caller = 对方不允许此操作。

status-406 = 不可接受
    .summary = 目标无法生成Accept头域所允许的任何响应消息体。
    .description = 问题出在答复的格式，而不是呼叫的媒体：UAS能够生成的内容，没有一种符合请求的Accept头域。RFC 6665规定，通知方能放进NOTIFY的消息体都不符合SUBSCRIBE的Accept时，也用它。反过来，UAS无法理解请求的消息体时用415。会话描述不可接受时用488。它的短语与606相同，两者只能靠响应码区分。
    .action = 放宽Accept头域或将其去掉，然后重新发送请求。已有的对话不受影响。
    .caller = 对方无法以您的电话能识别的格式作出答复。

status-407 = 需要代理服务器认证
    .summary = 途中的代理服务器要求提供凭证，并在Proxy-Authenticate中发出质询。
    .description = 只有代理服务器才发送407，通常是出站代理服务器或网关前面的代理服务器；UAS和注册服务器则用401。Proxy-Authenticate必不可少，其中给出认证域（realm）。UAC用Proxy-Authorization回送凭证，代理服务器不得代为添加。分叉之后，多个代理服务器的质询可能汇集在同一个响应中，每个认证域都需要各自的凭证（RFC 3261第22.3节）。
    .action = 针对所给的每个认证域加上Proxy-Authorization，将CSeq序号加一后重发请求。Call-ID相同的后续请求继续使用这些凭证。
    .caller = 您需要先登录，电话服务才能为您接通。

status-408 = 请求超时
    .summary = 未能及时得到最终响应，例如未能及时查到被叫的位置。
    .description = INVITE直到定时器到期都没有得到最终响应时，代理服务器发送408；UAC自己等待超时，也视同收到408。RFC 4320禁止对任何非INVITE请求使用它，因为它必然来得太迟。相比之下，504表示服务器没有等到它所依赖的另一台服务器的答复。在对话内，它等同于真正的超时，RFC 3261要求UAC随后结束呼叫，RFC 5057则将范围缩小到相关的对话用法。
    .action = 如有需要，以后可以随时原样重发请求。re-INVITE收到408时，用BYE结束呼叫。
    .caller = 您的呼叫未能及时得到应答，请重试。

status-409 = 冲突
    .summary = 未在IANA注册：RFC 2543定义的响应码，表示REGISTER与现有注册相抵触。
    .description = 该响应码不在注册表中。RFC 2543第7.4.10节规定，REGISTER的action参数与已有注册相矛盾时使用它。RFC 3261把该参数和该响应码一并删除。PJSIP、OpenSIPS、sofia-sip等的短语表中仍保留着它，因此私有服务器仍可能发送。re-INVITE请求相互冲突是另一回事，用491。
    .action = 按400处理。对于REGISTER，先查询当前绑定，删除造成冲突的那一条再重新注册。
    .caller = 您的电话登录失败，因为与另一处登录发生冲突。

status-410 = 地址已失效
    .summary = 用户或资源已永久离开本服务器，新地址不明。
    .description = 只有确知该地址曾经存在且不会恢复时，服务器才发送410；不能判断是否属于永久性消失时，应当使用404。知道新地址时，会用301重定向。收到Q.850原因值22（号码已改）但没有给出新号码时，网关也发送它（RFC 3398）。在对话内收到时，整个对话连同其全部用法一并失效（RFC 5057）。
    .action = 停止使用该地址，并从通讯录和缓存中删除。在对话内收到时，放弃该对话。
    .caller = 您拨打的号码或地址已停用。

status-411 = 需要内容长度
    .summary = 未在IANA注册：RFC 2543定义的响应码，用于缺少Content-Length的请求。
    .description = 该响应码不在注册表中。RFC 2543第7.4.12节从HTTP沿用了它，用于不带Content-Length的请求，RFC 3261将其删除。在TCP之类的流式传输上，Content-Length必不可少（RFC 3261第18.3节），如今出现这种错误时应答400。PJSIP、OpenSIPS、sofia-sip等的短语表中仍有它。它与大小无关：消息体过大时用413。
    .action = 按400处理。加上正确的Content-Length头域后重新发送请求。
    .caller = 您的电话发送的内容缺少对方需要的一项信息。

status-412 = 条件请求失败
    .summary = PUBLISH的SIP-If-Match中的实体标签与已保存的事件状态都不匹配。
    .description = 事件状态合成器不认识PUBLISH的SIP-If-Match中的实体标签时，以412拒绝；原因通常是刷新到达之前，该发布就已过期（RFC 3903）。它只涉及事件发布。INVITE的媒体前提条件未满足时用580；HTTP中412的措辞也不是它在SIP中的短语。所要求的发布有效期过短时用423。
    .action = 丢弃该实体标签，不要重发这个PUBLISH。不带SIP-If-Match，重新发布完整状态。
    .caller = 您的状态未能更新，因为先前的状态已过期。

status-413 = 请求实体过大
    .summary = 消息体超过了服务器可接受的大小。
    .description = 限制只针对消息体；整个消息过长时用513，Request-URI过长时用414。如果只是暂时受限，应当携带Retry-After，给出最早可以重试的时间。服务器可以关闭连接，使客户端停止发送。没有哪个头域会说明允许的大小。
    .action = 去掉消息体或改用较小的消息体，重新发送请求。带有Retry-After时，等满该时间再重试。
    .caller = 您发送的内容过大，对方无法接收，请缩小后再发送。

status-414 = Request-URI过长
    .summary = Request-URI超过了服务器能够处理的长度。
    .description = 仅因Request-URI过长，代理服务器或UAS才发送414；消息体过大时用413，消息过大时用513。常见原因是URI参数很长，或者URI中嵌有头域，这些内容往往来自重定向或Refer-To。该短语在RFC 3261中前后矛盾：第25.1节保留了RFC 2543的Too Large，第21.4.12节和注册表则为Too Long。
    .action = 缩短Request-URI，例如去掉嵌入的头域和不必要的参数。不要原样重发。
    .caller = 您使用的地址过长，请核对。

status-415 = 不支持的媒体类型
    .summary = 服务器无法处理请求消息体的类型、编码或语言。
    .description = 某个并非可选的消息体部分，其类型、编码或语言不为UAS所理解时，UAS发送415。响应必须视具体问题，用Accept、Accept-Encoding或Accept-Language列出可接受的值。它与编解码器无关：SDP可以理解但无法达成一致时用488。INFO的消息体不属于其Info包时，RFC 6086也用它。UAC无法接受答复的消息体时，用406。
    .action = 只使用响应中列出的类型、编码和语言，重新发送请求。
    .caller = 对方无法打开您发送的这类内容。

status-416 = 不支持的URI方案
    .summary = 服务器不认识Request-URI的方案，例如tel或sips。
    .description = 代理服务器或UAS不能识别Request-URI的方案时发送416；To中出现不认识的方案，不构成发送它的理由。RFC 3261规定UAC改用SIP URI重试。如果被拒绝的是SIPS URI，RFC 5630禁止自动这样做，否则会在用户不知情的情况下失去保护。UAS认识SIPS但不愿使用时，发送480并带上Warning 380。在对话内收到时，整个对话随之终止。
    .action = 改用SIP URI重新发送请求，但未经用户同意，绝不要用SIP替换SIPS。在对话内收到时，放弃该对话。
    .caller = 这里不支持此类地址，请换用其他地址。

status-417 = 未知的Resource-Priority
    .summary = Resource-Priority中的值全都无法识别，而请求又要求必须识别。
    .description = RFC 4412第4.6.2节规定，只有请求的Require带有选项标签resource-priority时才允许发送417；不带时，无法识别的值会被忽略，请求按默认优先级处理。Accept-Resource-Priority可以列出所接受的命名空间和值。优先级可以识别，但发送方无权使用时，用403。有些Kamailio的短语表误把420的短语用于417。
    .action = 从Accept-Resource-Priority中选用己方有权使用的值，或者去掉该要求，然后重新发送请求。
    .caller = 系统无法识别此次呼叫所要求的优先级。

status-420 = 不支持的扩展
    .summary = Require或Proxy-Require中列有服务器不支持的选项标签。
    .description = UAS因Require而发送420，代理服务器则因Proxy-Require而发送。响应必须用Unsupported列出无法识别的选项标签。这里的扩展是指100rel或timer之类的协议选项，而不是电话线路。与它正好相反的是421，即服务器需要某个选项，而客户端没有声明支持。CANCEL和针对非2xx响应的ACK都不得携带这两个头域。
    .action = 去掉Unsupported中列出的选项标签后重新发送请求；如果其中有不可缺少的，则判定请求失败。
    .caller = 对方不支持此次呼叫所需的功能。

status-421 = 需要扩展
    .summary = UAS需要某个协议选项，而请求的Supported头域没有列出。
    .description = 响应必须用Require列出服务器坚持要求的选项标签。它们是协议选项，而不是电话线路。RFC 3261不鼓励使用421，因为只要有可能，服务器就应退回到基本的SIP。RFC 3329规定，策略要求sec-agree而客户端未声明支持时使用它，此时还要携带Security-Server；客户端声明支持时，则应答494。与它正好相反的是420。
    .action = 如果实现了Require中的选项标签，在Supported中列出并重新发送请求，否则放弃。
    .caller = 您的电话缺少对方要求的功能。

status-422 = 会话间隔过小
    .summary = Session-Expires小于代理服务器或UAS的最小值，该最小值在Min-SE中给出。
    .description = INVITE或UPDATE的会话定时器所要求的刷新过于频繁，超出代理服务器或UAS的接受程度时，该代理服务器或UAS予以拒绝。响应必须携带Min-SE，以秒为单位给出允许的最小间隔；请求中没有该头域时，按90秒计。途中的每个代理服务器都可能依次提出异议，因此可能要往返多轮。它针对RFC 4028的会话定时器，423则针对注册、订阅或发布的有效期。
    .action = 将Min-SE设为迄今收到的最大值，并使Session-Expires不小于该值，重新发送请求。
    .caller = 由于一项时间设置，呼叫未能接通，请重试。

status-423 = 有效期过短
    .summary = 请求的有效期短于服务器所允许的，最小值由Min-Expires给出。
    .description = 注册服务器、通知方和事件状态合成器分别对REGISTER、SUBSCRIBE和PUBLISH发送423。响应必须携带Min-Expires，以秒为单位给出最短有效期。只有有效期大于零、不足一小时且小于自身的最小值时，注册服务器才可以拒绝（RFC 3261第10.3节）；RFC 6665对SUBSCRIBE规定了同样的限制。因此，以零值删除绑定时，绝不会收到423。INVITE的会话定时器另有专用的响应码422。
    .action = 将请求中的每个有效期都提高到不小于Min-Expires的值，然后重新发送。
    .caller = 您的电话申请的登录时长过短，需要申请更长的时间。

status-424 = 位置信息有误
    .summary = 随请求发送的位置信息格式错误、不合要求或无法获取。
    .description = RFC 6442为传送位置信息的请求定义了424，主要用于紧急呼叫。响应必须携带Geolocation-Error，给出更细的错误码，例如100表示位置不可用，200至202表示缺少授权，300表示位置引用无法解析。代理服务器掌握更准确的位置时，可以把正确的位置放入响应的消息体。只转发424的中间设备不得改动其中的位置数据。
    .action = 读取Geolocation-Error，更正位置信息或采用消息体中给出的位置，然后发送新的请求。
    .caller = 无法使用您的位置信息，请检查定位设置。

status-425 = 警报消息有误
    .summary = 请求中的紧急警报（CAP）格式严重错误，任何一方都无法据此处置。
    .description = RFC 8876定义了425，用于携带通用警报协议警报的纯数据紧急呼叫，通常采用MESSAGE。响应必须携带AlertMsg-Error，其中包含100至103中的一个错误码。只有请求中别无可用的内容时才适用；请求根本不含警报时，绝不能用它作答。它不得终止对话。HTTP中的425另有含义，而多数SIP协议栈没有该响应码。
    .action = 按AlertMsg-Error的说明更正警报并立即重发。保留已有的对话。
    .caller = 您的警报无法识别，请重新发送或打电话求助。

status-428 = 需要Identity头域
    .summary = 策略要求带有签名的Identity头域，而请求中没有可用的。
    .description = 验证服务的策略要求Identity，而请求没有该头域，或者其ppt参数中的PASSporT类型全都不受支持时，发送428（RFC 8224第6.2.2节）。后一种情况下，短语可以要求采用受支持的格式。凭证无法获取时用436，凭证不受支持时用437，签名错误时用438。较早的资料引用RFC 4474，该文档已被RFC 8224取代。
    .action = 由认证服务用验证方支持的PASSporT类型对请求签名，然后重新发送。
    .caller = 对方需要先核实您的号码，才会接听您的来电。
    .detail = 须使用受支持的PASSporT格式

status-429 = 需要引荐方身份
    .summary = 经引荐发出的请求或REFER缺少有效的带签名Referred-By令牌。
    .description = 在呼叫转接中，Referred-By令牌（RFC 3892）缺失、过期或无效时，引荐目标发送429，被引荐方再把结果放入NOTIFY的message/sipfrag消息体，转告引荐方。被引荐方自己也可以用429应答REFER。该令牌证明的是要求转接的那个人的身份；要求证明请求发送方本身的身份时用428。FreeSWITCH把436的含义标在了429上。
    .action = 作为引荐方，携带带签名的Referred-By令牌重新发送REFER。作为被引荐方，用NOTIFY报告429。
    .caller = 转接被拒绝，因为无法确认是谁要求转接。

status-430 = 连接流已失效
    .summary = 边缘代理服务器与终端之间的这条连接已断开，其他连接流可能仍然可用。
    .description = 该响应码按照RFC 5626在代理服务器之间传递：边缘代理服务器告知权威代理服务器，连接流令牌所指的连接流已不存在。同一终端的其他连接流，即instance-id和记录地址都相同的连接流，可能仍然有效。端点不应看到该响应码。连接流令牌被篡改时用403，第一跳无法保持连接流时用439。
    .action = 作为权威代理服务器，尝试instance-id和记录地址都相同的其他连接流。作为端点，按400处理。
    .caller = 与对方电话的连接已断开，请重试。

status-433 = 不允许匿名
    .summary = 因主叫隐藏了身份，请求被拒绝。
    .description = 主叫有意隐藏身份时，服务器（通常代表被叫）发送433：From使用anonymous.invalid域或Anonymous显示名，或者Privacy的值为id或user（RFC 5079）。仅仅没有P-Asserted-Identity，不足以发送它。用403就看不出原因在于匿名，而428要求的是带签名的证明，不只是可见的名称。在对话内收到时，对话和对话用法都不应终止。
    .action = 取消匿名重发请求之前，先征求用户同意。绝不要擅自这样做。
    .caller = 对方不接听隐藏号码的来电。

status-436 = Identity信息有误
    .summary = 对于请求中的每个Identity头域，验证方都无法获取其凭证。
    .description = 就请求中的所有Identity头域而言，info参数中的URI都无法解析，或者都无法获取它所指向的凭证时，验证服务发送436（RFC 8224第6.2.2节）。让info指向可以访问的位置即可解决。凭证已获取但不被接受时用437，签名验证不通过时用438。许多协议栈仍在使用RFC 4474中带连字符的短语。
    .action = 改用验证方能够访问的info URI对请求重新签名，然后重发。
    .caller = 无法获取您号码的证明，您的呼叫被拒绝。

status-437 = 不支持的凭证
    .summary = 验证方已取得签名所用的凭证，但不信任或不支持该凭证。
    .description = info参数所指的凭证已经取得，但其证书颁发机构不受信任，或其算法不受支持（RFC 8224第6.2.2节）。相比之下，436是根本没有取得凭证，438则是签名本身验证不通过。RFC 4474用的是证书一词，RFC 8224第13.2节修改了短语，而多数协议栈仍发送旧的措辞。
    .action = 采用验证方接受的颁发机构和算法的凭证，对请求重新签名。用同样的签名重试仍会失败。
    .caller = 这里不接受您号码的这类证明。

status-438 = Identity头域无效
    .summary = 请求的Identity头域中没有一个PASSporT能通过验证。
    .description = 验证服务的策略不接受错误签名，而请求的Identity头域无一通过验证时，发送438（RFC 8224第6.2.2节）。原因不只是伪造：途中的代理服务器改动Date，同样会使签名失效。完整形式的PASSporT可以补救这种情况，紧凑形式则必须根据头域重新构造。没有签名时用428，Date只是过旧时用403。
    .action = 如果发送的是紧凑形式，改用完整形式的PASSporT重新发送请求，但只限一次。
    .caller = 您号码的证明无效，您的呼叫被拒绝。

status-439 = 第一跳不支持outbound
    .summary = 注册服务器支持outbound，但路径上的第一个代理服务器不支持。
    .description = REGISTER带有reg-id且在Supported中列出outbound，而Path的第一个URI没有ob参数或者根本没有Path时，自身并非第一跳的注册服务器发送439（RFC 5626第6节）。请求本身缺少上述两个outbound标志中的任何一个时，都不得使用它。它报告的是第一跳缺少某项能力，而430报告的是连接断开。早期的一份身份草案曾把该响应码用于日期过期，但该含义从未注册。
    .action = 本地策略允许时，不使用outbound进行注册，或者换用其他出站代理服务器。
    .caller = 您的电话登录失败：网络不支持它所要求的功能。

status-440 = 超出Max-Breadth
    .summary = 代理服务器需要的并行分支数超过了该请求剩余的Max-Breadth。
    .description = 剩余的Max-Breadth不足以覆盖所有目标，而分叉代理服务器既不依次分叉也不重定向时，发送440（RFC 5393第5.3.3节）。该限制计算的是并行分支数，并在各分支间分摊；Max-Forwards计算的是先后经过的跳数，用尽时应答483。两者都能抑制分叉环路造成的放大效应。主叫可以由此断定，并非所有目的地都尝试过。
    .action = 与483一样处理：修正路由，或呼叫范围更小的目标。不要原样重发请求。
    .caller = 此次呼叫需要同时振铃的电话过多，无法接通。

status-469 = 不接收的Info包
    .summary = INFO请求使用的Info包，接收方没有在Recv-Info中声明。
    .description = Info-Package头域指定的包未经UA声明愿意接收时，UA必须应答469（RFC 6086第4.2.2节）。响应中的Recv-Info列出当前集合，但并不改变它。对话和INVITE用法都必须保留。包可以识别，但消息体类型不属于该包时，用415；SUBSCRIBE中的事件包无法识别时，用489。
    .action = 在该对话中停止发送这个包，如果Recv-Info列出的包适用，就改用它，并保持通话。
    .caller = 对方电话无法接收这项附加信息，通话不受影响。

status-470 = 需要接收方同意
    .summary = URI列表中至少有一个接收方，中继服务器未获准向其发送。
    .description = 处理URI列表的中继服务器，例如群发消息服务器或会议服务器，发送470，并且不联系列表中的任何人，已经同意的人也不例外（RFC 5360第5.9节）。Permission-Missing应当列出相关的URI；没有它时，必须用其他手段查明，例如XCAP。与403不同，这种情况可以补救：把接收方加入中继服务器的列表之后，中继服务器会征求其同意。
    .action = 把Permission-Missing中的URI加入中继服务器的列表，由其征得同意，然后重新发送请求。
    .caller = 您的名单中有人尚未同意您与其联系。

status-473 = 目的地被过滤
    .summary = 未在IANA注册：OpenSIPS发现下一跳地址在其某个黑名单中。
    .description = 该响应码不在注册表中。OpenSIPS将要发往的地址被列入黑名单（由管理员设置，或在多次失败后自动加入）时，内部使用该响应码，名为E_IP_BLOCKED，它有可能最终出现在发给UAC的响应中。拦截发生在代理服务器上，与被叫无关。标准SIP中因策略拒绝时用403，因主叫的缘故拦截时用608。
    .action = 按400处理，或尝试其他路由。运维人员应检查OpenSIPS的黑名单，并把该响应码映射为已注册的响应码。
    .caller = 您的电话服务不支持接通该目的地。

status-474 = 传输协议不可用
    .summary = 未在IANA注册：OpenSIPS的错误常量，表示无法使用某种传输协议。
    .description = 该响应码不在注册表中。OpenSIPS将其定义为E_BAD_PROTO，用于下一跳的传输协议未知或已停用的情况，例如没有TLS监听端口却要使用TLS。至少有些版本没有对应的短语，改发500，因此该响应码更多见于脚本和日志，而不是实际信令。URI方案是另一回事，有专用的响应码416。
    .action = 按400处理。对该目的地改用其他传输协议；运维人员应在OpenSIPS中启用所缺的传输协议。
    .caller = 您的电话服务无法以所要求的方式接通该目的地。

status-475 = URI有误
    .summary = 未在IANA注册：OpenSIPS无法解析路由所需的URI。
    .description = 该响应码不在注册表中。Request-URI或其他用于路由的URI不符合语法时，OpenSIPS内部使用该响应码，名为E_BAD_URI，它有可能最终出现在发给UAC的响应中。Kamailio用479表示同样的错误。在已注册的响应码中，URI格式错误对应400，方案无法识别对应416。URI过短、不足以选路时，用484。
    .action = 按400处理：先更正URI再重新发送。运维人员应检查路由脚本中的改写规则。
    .caller = 地址书写有误，请核对。

status-476 = 目的地无法解析
    .summary = 未在IANA注册：OpenSIPS无法解析下一跳的地址，通常是DNS解析失败。
    .description = 该响应码不在注册表中。查不到下一跳主机的地址时，OpenSIPS内部使用该响应码，名为E_BAD_ADDRESS，它有可能最终出现在发给UAC的响应中。Kamailio用478表示同样的错误。与404不同，它与用户无关，因为请求根本没有离开代理服务器。解析成功之后发送失败的，用477。
    .action = 按400处理。检查Request-URI或Route中的主机名及其DNS记录，然后再重试。
    .caller = 您的电话服务找不到此次呼叫的目的地。

status-477 = 发送失败
    .summary = 未在IANA注册：Kamailio或OpenSIPS未能把请求发送到下一跳。
    .description = 该响应码不在注册表中。两种服务器都用它表示本地发送失败，名为E_SEND，例如TCP或TLS连接被拒绝；它确实会到达UAC，且措辞不一。与408不同，请求根本没有离开服务器。地址解析失败时，OpenSIPS用476，Kamailio用478。标准的代理服务器把这类失败视同503（RFC 3261第16.9节）。
    .action = 按400处理，如有其他服务器或路由，改用它们重试。运维人员应检查到下一跳的传输连接。
    .caller = 您的电话服务未能转送呼叫，请重试。

status-478 = 目的地无法解析
    .summary = 未在IANA注册：Kamailio无法解析下一跳的地址，通常是DNS解析失败。
    .description = 该响应码不在注册表中。下一跳主机没有可用的DNS记录时，Kamailio内部使用该响应码，名为E_BAD_ADDRESS，它有可能最终出现在发给UAC的响应中。JsSIP和SIP.js的短语表照搬了它。OpenSIPS用476表示同样的错误。与404不同，它与用户无关；与477不同，它在发送之前的地址解析阶段就已失败。
    .action = 按400处理。检查Request-URI或Route中的主机名及其DNS记录，然后再重试。
    .caller = 您的电话服务找不到此次呼叫的目的地。

status-479 = URI有误
    .summary = 未在IANA注册：Kamailio无法解析路由所需的URI。
    .description = 该响应码不在注册表中。Request-URI或其他用于路由的URI不符合语法时，Kamailio内部使用该响应码，名为E_BAD_URI，它有可能最终出现在发给UAC的响应中。OpenSIPS用475表示同样的错误。在已注册的响应码中，URI格式错误对应400，方案无法识别对应416。URI格式正确但主机无法解析时，Kamailio用478。
    .action = 按400处理：先更正URI再重新发送。运维人员应检查路由脚本中的改写规则。
    .caller = 地址书写有误，请核对。

status-480 = 暂时无法接通
    .summary = 被叫用户存在，但目前联系不上，例如没有注册或开启了免打扰。
    .description = 用户不便被打扰时，被叫终端发送480；代理服务器或重定向服务器知道该用户、但没有其当前位置时，也发送该响应。原因短语应当说明原因，Retry-After可以给出更合适的时间。RFC 5630还增加了Warning 380（不允许SIPS）和381（必须使用SIPS）。被叫正在通话用486，用户不存在用404，服务器过载用503。在对话内收到时，只终止对话用法（RFC 5057）。
    .action = 以后再试，不要早于Retry-After给出的时间。收到Warning 380时，未经用户同意，绝不要从SIPS改用SIP。
    .caller = 您拨打的用户暂时无法接通，请稍后再拨。
    .detail =
        { $cause ->
            [do-not-disturb] 暂时无法接通：已开启免打扰
            [not-registered] 暂时无法接通：被叫未注册
           *[other] 暂时无法接通
        }

status-481 = 呼叫/事务不存在
    .summary = 请求与UAS已知的任何对话或事务都不匹配。
    .description = To标签、From标签和Call-ID与任何对话都对不上时，UAS发送481，例如重启之后，或者双方的BYE请求交叉时；CANCEL找不到事务时也是如此。用于CANCEL时，它对INVITE及其对话没有影响。除此之外，RFC 5057规定它终止对话用法，最后一个用法终止时对话也随之终止；而RFC 3261第12.2.1.2节规定它终止整个对话。用户不存在时用404。RFC 3261第9.2节和第25.1节仍沿用Call Leg的措辞。
    .action = 认定该对话用法已终止，释放其媒体；对于INVITE，还要发送BYE。忽略针对CANCEL的481。
    .caller = 此次通话已不存在，可能已经结束。

status-482 = 检测到环路
    .summary = 请求原样回到了代理服务器，或者经不同路径两次到达UAS。
    .description = 代理服务器发现Via中有自己的条目，且branch计算结果相同，由此判定环路；请求带着另一个目标返回，则属于合法的螺旋。RFC 5393规定，代理服务器分叉前必须先排除环路。UAS对合并请求发送482：From标签、Call-ID和CSeq都相同，却属于另一个事务，且没有To标签（RFC 3261第8.2.2.2节）。483则只是跳数用尽。在对话内收到时，整个对话随之终止。
    .action = 有其他分支的结果时，采用该结果。否则修正路由或转发规则，不要重发请求。
    .caller = 您的呼叫在网络中循环转送，未能送达。

status-483 = 跳数过多
    .summary = 请求还需要再转发一次，而Max-Forwards已降为零。
    .description = 每个代理服务器都把Max-Forwards减一，初始值通常为70；收到零值而又需要转发的网元，应答483。OPTIONS是例外，可以就地应答，因此能用来探测路径。原因几乎总是未被察觉的路由环路，已被识别的环路用482。对并行分支数的限制是440。在对话内收到时，除非增大该值能够解决，否则整个对话随之终止。
    .action = 查看各Via条目，找出路由环路。只有所发的Max-Forwards异常小时，才用更大的值重试。
    .caller = 您的呼叫中途转送次数过多，已被终止。

status-484 = 地址不全
    .summary = Request-URI只是某个地址的开头部分，通常是号码位数不足。
    .description = 号码再补上若干位就可能有效时，代理服务器或网关发送484。重叠拨号由此得以实现：只要还收到484，UAC就用更长的号码发送新的INVITE。原因短语应当说明缺少什么；再补多少位也无效的号码用404，对应多个用户的用485。网关在它与Q.850原因值28之间双向映射；在对话内收到时，整个对话随之终止。
    .action = 继续收号，用更长的号码发送新的INVITE。号码已经完整时，判定呼叫失败。
    .caller = 您拨打的号码不完整，请补齐后再拨。
    .detail =
        { $digits ->
           *[other] 地址不全：至少还需{ $digits }位号码
        }

status-485 = 地址不明确
    .summary = Request-URI对应多个不同的用户，须由人来选择。
    .description = 地址对应不止一个人时，例如只有姓氏，服务器发送485。Contact可以列出候选人，但列表会泄露有哪些用户存在，因此管理员必须能够禁止列出，或者改发404。它不是重定向：300的各个联系地址指向同一个人或同一项服务，485的联系地址则指向不同的人。号码仅仅是位数不足时用484。在对话内收到时，整个对话随之终止。
    .action = 向用户显示Contact中的各个条目，呼叫用户选定的那一个。绝不要自动选择或逐个尝试。
    .caller = 该地址对应多个用户，请选择您要呼叫的人。

status-486 = 被叫忙
    .summary = 已联系到终端，但用户正在通话，或目前无法接听。
    .description = 没有空闲线路，或者用户不愿在该终端上再接听来电时，被叫终端应答486。该应答只代表这一个终端：其他终端或语音信箱仍可能接受，分叉代理服务器会继续处理其余分支。任何一处都不会接受时，用600。Retry-After可以给出更合适的时间。用户不在或开启了免打扰用480，有意拒绝且任何一处都不接听用603。
    .action = 播放忙音，让用户以后或等到Retry-After之后再试。作为代理服务器，继续处理其余目标。
    .caller = 您拨打的用户正在通话中，请稍后再拨。

status-487 = 请求已终止
    .summary = 未完成的INVITE在收到其他最终响应之前，被CANCEL或BYE终止。
    .description = UAS对INVITE发送487；CANCEL本身则应答200，匹配不到任何事务时应答481。因此，主叫放弃呼叫或另一分支先行应答时，它是呼叫的正常结局，并不意味着故障。已经得到最终响应的INVITE不受CANCEL影响。与其他非2xx响应一样，它必须用ACK确认。RFC 3398没有把它映射为任何Q.850原因值。
    .action = 发送ACK，结束此次呼叫尝试，不要报告错误；这正是CANCEL或BYE所要的结果。
    .caller = 呼叫在接听之前已结束。

status-488 = 此处不可接受
    .summary = 该目标无法接受所提议的会话，其他目标也许可以。
    .description = INVITE、re-INVITE或UPDATE中的提议，在编解码器、传输协议、地址族或带宽上没有UAS可用的选择时，UAS发送488。Warning应当给出原因，消息体可以描述所支持的媒体。606表示被叫的所有终端都是如此；406针对Accept，415针对无法理解的消息体。re-INVITE被拒绝后，会话按原有参数继续。
    .action = 根据Warning和消息体重新提议，或尝试其他目标。re-INVITE被拒绝后，会话保持原状。
    .caller = 您拨打的电话不支持这类呼叫。

status-489 = 不支持的事件
    .summary = 无法识别Event头域中的事件包。
    .description = SUBSCRIBE的事件包不受支持，或者没有Event而通知方又不支持PINT时，通知方发送489；订阅方对这类事件包的NOTIFY也这样应答（RFC 6665）。Allow-Events可以列出所支持的事件包，只有已作废的RFC 3265才强制要求。用户不存在时用404，通知方无法生成所要求的消息体类型时用406。在对话内收到时，终止订阅用法。
    .action = 认定订阅已终止。如果带有Allow-Events，只订阅其中列出的事件包。
    .caller = 对方无法发送您的电话所要求的状态更新。

status-490 = 请求已更新
    .summary = 未在IANA注册：只见于PJSIP和sofia-sip的短语表，没有RFC依据。
    .description = 该响应码不在注册表中，也没有任何RFC规定由谁、在什么情况下发送。PJSIP和sofia-sip的短语表中有这个响应码和短语，但这并不能证明它在实际信令中使用过。根据RFC 3261第8.1.3.2节，客户端把它按400处理。它与UPDATE方法毫无关系，UPDATE与其他提议冲突时用491或500报告。
    .action = 按400处理，不要从短语中推断含义。自己不要发送。
    .caller = 对方拒绝了此次请求，您的电话无法识别原因。

status-491 = 有未完成的请求
    .summary = 双方同时试图更改会话（请求冲突，即glare）。
    .description = UAS在该对话上有自己发出的INVITE尚未完成，此时收到对方的INVITE，就应答491（RFC 3261第14.2节）。创建Call-ID的一方在2.1至4秒后重试，另一方在0至2秒后重试，以10毫秒为步长随机取值，避免再次冲突。如果先前的INVITE来自同一方且尚未应答，则应答500并携带Retry-After。会话和对话都保持原状。
    .action = Call-ID由己方创建时等待2.1至4秒，否则等待0至2秒；之后如果仍有需要，重新发送re-INVITE。
    .caller = 双方的电话同时更改了通话设置，请稍候。

status-493 = 无法解密
    .summary = S/MIME消息体加密所用的密钥，接收方没有或不愿使用。
    .description = UAS无法或不愿解密某个加密的MIME消息体时，发送493（RFC 3261第23.2节）。响应可以附带消息体，内含其证书或公钥，供下次尝试使用；如果没有附带，则说明UAS不接受任何加密的消息体。问题出在内容的端到端加密，而不在逐跳的TLS，也不在SRTP。消息体类型不被理解时用415，根本不支持S/MIME也属于这种情况；与第一跳缺少安全协商时用494。
    .action = 检查证书之后，用响应中的密钥重新加密消息体，并发送新的请求。
    .caller = 对方无法解密您发送的内容。

status-494 = 需要安全协商
    .summary = 第一跳要求先协商安全机制（sec-agree），然后才处理请求。
    .description = 未受保护的请求在Require、Proxy-Require中（或者策略有此要求时在Supported中）列出sec-agree，下一跳就发送494；Security-Verify与其自身的列表不符时也是如此（RFC 3329）。响应必须携带Security-Server，列出其安全机制。如果起因是服务器的策略，还要携带含sec-agree的Require。客户端根本没有声明支持sec-agree时，应答421。它在IMS注册中很常见。
    .action = 在Security-Server中选取己方支持且q值最高的机制并启用，然后携带Security-Verify重发请求。
    .caller = 您的电话需要先与电话服务建立安全连接。

## 5xx Server Failure

status-500 = 服务器内部错误
    .summary = 服务器遇到意外情况，无法处理请求。
    .description = 任何UAS或代理服务器都可以发送500；带有Retry-After说明故障是暂时的。有一种情况必须使用它：UAS尚未应答对话中的第一个INVITE，又收到第二个时，必须应答500，并携带在0至10秒之间随机取值的Retry-After（RFC 3261第14.2节）。双方同时发送INVITE时，则用491。代理服务器得到的唯一响应是503时，应将其改为500再转发。该短语与HTTP的Internal Server Error词序不同。
    .action = 等满Retry-After给出的时间再重试，没有该头域时等待数秒再试。对话保持不变。
    .caller = 电话服务出现故障，请稍后重试。

status-501 = 未实现
    .summary = 服务器不认识请求的方法，对任何用户都不支持该方法。
    .description = UAS遇到不认识的方法时发送501。能识别该方法，但对此地址不允许或不支持时，应使用405，且必须携带Allow。代理服务器不会仅仅因为不认识某个方法就发送它，因为任何方法的请求都照样转发。在对话内，它最多终止需要该方法的对话用法；未知方法不属于该用法时，只影响它自己的事务（RFC 5057）。
    .action = 不要再向该服务器发送此方法。功能允许时改用其他方法，或者放弃该功能继续进行。
    .caller = 电话服务不支持您的电话所请求的功能。

status-502 = 网关错误
    .summary = 网关或代理服务器从后面的服务器收到无效的响应。
    .description = 发送502的网元自身正常，但从下游的下一台服务器收到了无法使用的内容。没有及时收到响应时用504，网元自身没有处理能力时用503。收到Q.850原因值27（目的地故障）时，网关也发送它（RFC 3398）。在对话内收到时，整个对话随之终止：此时它只可能由错误的Record-Route引起，沿同一路由的后续请求同样会失败（RFC 5057）。
    .action = 以后再试，或改走其他路由。在对话内收到时，认定该对话已终止。
    .caller = 呼叫在途中的某个系统处失败，请稍后再拨。

status-503 = 服务不可用
    .summary = 服务器过载或正在维护，暂时无法处理请求。
    .description = 受影响的是整台服务器，而不是被叫；被叫不在时用480。Retry-After可以说明持续多久，在此期间客户端不应再向该服务器发送其他请求。没有Retry-After时，客户端必须按500处理。除非自身也无法处理任何请求，代理服务器不应转发收到的503；如果只得到503，则向上游发送500。收到34、41等Q.850原因值时，网关使用它（RFC 3398）。
    .action = 尝试备用服务器，在Retry-After给出的时间内不要再访问这一台。没有该头域时，按500处理。
    .caller = 电话服务繁忙或正在维护，请稍后再拨。

status-504 = 服务器超时
    .summary = 处理请求所需的另一台服务器没有及时应答。
    .description = 服务器或网关必须查询某个外部服务器，例如数据库，却没有及时得到答复，这时发送504。它指明问题出在那台服务器。408则针对请求本身：在规定时间内，特别是在INVITE的Expires之内，没有得到响应。RFC 2543称该响应码为Gateway Time-out，旧的协议栈仍沿用；英文短语Server Time-out中的连字符是短语的一部分。收到Q.850原因值102（定时器到期）时，网关发送它（RFC 3398）。
    .action = 以后再试，或经其他服务器重试。已有的对话保持不变。
    .caller = 电话服务的后台系统没有及时应答，请稍后再拨。

status-505 = 不支持的SIP版本
    .summary = 请求行中的SIP版本，服务器不能或不愿使用。
    .description = SIP只有一个版本在使用，即SIP/2.0，每个请求都必须在首行标明。首行标明的主版本不同时，服务器应答505；实际上，这多半说明消息已损坏或属于测试消息（RFC 4475第3.1.2.16节），而不是出现了更新的协议。它与扩展无关，扩展通过选项标签协商：不支持的用420，缺少的用421。请求行的其他错误用400。
    .action = 如果用的不是SIP/2.0，改用它重新发送请求；否则查找是哪个网元改动了版本。
    .caller = 您的电话与电话服务无法互通，请检查是否有更新。

status-513 = 消息过大
    .summary = 整个SIP消息的长度超过了服务器的处理能力。
    .description = 整个消息（包括起始行和头域）的长度超出服务器的处理能力时，服务器发送513。只有消息体过大时用413，可以携带Retry-After；只有Request-URI过长时用414。常见原因是Via或Record-Route条目很多、SDP庞大以及Identity值很长。请求大小接近路径MTU是另一回事：发送方必须自行从UDP改用TCP（RFC 3261第18.1.1节）。
    .action = 缩短消息（减少编解码器，精简或减少头域，缩小消息体）后重新发送。对话保持不变。
    .caller = 您的电话发送的内容过大，电话服务无法处理。

status-555 = 不支持推送通知服务
    .summary = 网络无法使用REGISTER中指定的推送服务来唤醒终端。
    .description = 仅为REGISTER定义（RFC 8599）。代理服务器不支持Contact URI的pn-provider参数所给的推送服务时，可以发送它而不再转发，但前提是配置已表明其他代理服务器也都不支持。如果查询中的pn-provider没有值，它表示不支持任何推送服务。推送可用时，2xx改为携带含sip.pns的Feature-Caps。如果只是所请求的有效期对推送而言过短，用423。
    .action = 换用其他推送服务注册，或去掉推送参数注册并保持连接。不要重发同样的REGISTER。
    .caller = 您的电话登录失败：该服务无法在来电时唤醒它。

status-580 = 前提条件未满足
    .summary = UAS不能或不愿满足SDP提议中的某个前提条件，例如预留带宽。
    .description = INVITE或UPDATE的提议要求某些前提条件，而UAS不予满足时，发送580（RFC 3312第8节）。响应应当携带SDP，其中所有端口均为零，未满足的期望状态带有强度标签failure；该SDP既不是提议，也不是应答。媒体本身不可接受时用488，不支持选项标签precondition时用420；有条件的PUBLISH用412，那是另一回事。注册的英文短语是Failure，而不是Failed。
    .action = 从SDP中读出未满足的前提条件，放宽或更换前提条件后重新提议，或者放弃。
    .caller = 此次呼叫要求的某项条件（例如线路质量）无法满足。

## 6xx Global Failure

status-600 = 被叫各处均忙
    .summary = 已联系到被叫，被叫正忙，且没有其他终端或语音信箱会接受呼叫。
    .description = 只有确知没有其他端点会应答，包括语音信箱在内，UAS才发送600；由于UAS很少能确知这一点，通常使用486。代理服务器收到它就取消其余分支，不再尝试新的分支，并且让它优先于所有非6xx的失败响应（RFC 3261第16.7节）。Retry-After可以给出更合适的时间。被叫不想说明原因时用603。不认识的6xx按600处理。
    .action = 目前不要再尝试该用户的其他地址。以后再呼叫，带有Retry-After时按其给出的时间。
    .caller = 您拨打的用户所有电话均占线，暂时无法接听，请稍后再拨。

status-603 = 被叫拒绝
    .summary = 已联系到被叫，被叫拒绝或无法参与，其他终端也不会应答。
    .description = 用户拒绝呼叫且不说明原因时，UAS发送603。作为6xx响应码，它会结束查找：代理服务器将取消其余分支，因此话机只代表自己拒绝时，应当发送486。Retry-After可以给出更合适的时间。这种拒绝针对的是本次呼叫：607针对的是该主叫本身，608来自途中的设备，403则是服务器的策略。英文短语是Decline，而不是Declined。
    .action = 不要尝试该用户的其他地址。最早也要以后再试，带有Retry-After时按其给出的时间。
    .caller = 您拨打的用户已拒绝接听。

status-604 = 各处均不存在
    .summary = 服务器有权威依据，确知Request-URI中的用户在任何位置都不存在。
    .description = 只有掌握该用户权威信息的服务器才可以发送604。它的断言强于只代表一个域的404，也强于410，后者表示用户曾经存在但已离开。作为6xx响应码，它会使代理服务器取消其余分支。不要用它来摆脱主叫：别人可能信以为真，从此不再送来呼叫；这种需要有607和608可用。在对话内收到时，整个对话随之终止，因为被拒绝的是对端自己的Contact。
    .action = 停止查找，不要再尝试该地址，并请用户核对。在对话内收到时，认定该对话已终止。
    .caller = 您拨打的号码或地址不存在，请核对后再拨。

status-606 = 不可接受
    .summary = 被叫愿意通话，但没有任何终端能支持所描述的会话。
    .description = 会话描述中的媒体、带宽或地址类型不合适，而且UAS确知没有其他端点会应答时，发送606。只代表自己时用488，那是通常的情况。406的短语与它相同，但针对的是请求的Accept头域，因此要比对响应码，而不是文字。Warning可以列出原因，消息体可以描述所支持的媒体，与对OPTIONS的200相同。
    .action = 读取Warning和消息体，主叫同意时据此重新提议。原样提议仍会失败。
    .caller = 您呼叫的用户愿意通话，但其所有电话都不支持这类呼叫。

status-607 = 不受欢迎的主叫
    .summary = 被叫把该主叫标记为不受欢迎，以后的呼叫也可能被拒绝。
    .description = 通常在用户按下骚扰标记之类的按键时，被叫的用户代理用607应答INVITE、MESSAGE、SUBSCRIBE或其他对话外请求（RFC 8197）。它针对的是主叫的身份，而603只拒绝本次呼叫，还可以携带Retry-After。运营商可以据此调整过滤规则，但并非必须拦截任何人；是否支持，由REGISTER响应的Feature-Caps中的sip.607表明。它还可以作为原因值出现在BYE或CANCEL的Reason中。由途中的设备拒绝时用608。
    .action = 与任何6xx一样处理，不要再呼叫该用户；如属误会，请通过呼叫以外的方式澄清。
    .caller = 您拨打的用户不希望接到您的来电。

status-608 = 呼叫被拦截
    .summary = 中间设备（例如呼叫分析引擎）代表用户拒绝了呼叫。
    .description = 作出决定的是途中的设备，多半发生在被叫终端看到请求之前；由人拒绝时用607或603，单纯的服务器策略用403（RFC 8688）。除非可能被滥用，否则必须用带purpose=jwscard的Call-Info指向一份签名的jCard，说明如何联系运营方并对拦截提出申诉。UAC在INVITE的Feature-Caps中用sip.608表明支持；对不支持的UAC，先通过183播放录音通知。jCard的iat声明用于防止重放。
    .action = 与任何6xx一样处理。核验jCard的签名和iat，然后把其中的联系方式提供给主叫，供其对拦截提出申诉。
    .caller = 您的呼叫在到达对方之前，已被自动过滤系统拦截。

status-687 = 对话已终止
    .summary = 未在IANA注册；仅见于某个库的状态表，UAC按600处理。
    .description = 687不在IANA注册表中，也从未列入，没有任何RFC定义它；该短语出自sofia-sip库的状态表。名称所暗示的各种情况都已有注册的响应码：早期对话已终止用199，对话不存在用481，INVITE已取消用487。如果在实际信令中收到它，根据RFC 3261第8.1.3.2节，UAC按600处理；代理服务器则与收到任何6xx时一样，取消其余分支。
    .action = 按600处理，并检查发送它的网元。自己不要生成该响应。
    .caller = 通话已结束。

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
note-status-deprecated = 响应码202已弃用：自RFC 6665和RFC 7647起，服务器改用200应答SUBSCRIBE和REFER。
note-reference-obsolete = { $code }旁边注明的RFC已作废：RFC 8224取代了RFC 4474，RFC 6665取代了RFC 3265。

## Notes of the ledger: the explanation beside it

note-trying-forking-only = 文中把100说成只与分叉代理服务器有关；其实对于INVITE，任何服务器只要200毫秒内给不出其他响应，都会发送它。
note-accepted-not-processed = 文中说请求无法处理；202的意思是请求已被接受，但尚未处理完。
note-no-notification-response = 文中说收不到响应；204所说的其实是不再发送NOTIFY。
note-uri-scheme-unknown = 文中说服务器不认识Request-URI；服务器不认识的其实是该URI的方案。
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
note-ko-accepted-reference = 참조용的意思是“供参考”；原意是202用于应答引荐，即REFER请求。
note-ko-choices-selecting = 복수 선택的意思是同时选中多项；300说的是有多个位置可供选择。
note-ko-unauthorized-permission = 권한없음说的是没有权限，那是403；401要求客户端认证自己的身份。
note-ko-payment-charged = 요금청구됨说的是已向主叫收费，而402只表示需要付费，并且保留供将来使用。
note-ko-loanword-spelling = 该外来词未按标准拼写；短语的正确写法是{ $shipped_phrase }。
note-ko-timeout-ended = 종료的意思是某事结束，而不是时间用尽，后者应为시간 초과；此外，408与504必须区分开。
note-ko-gone-absent = 없음只说没有，用于404和604也同样说得通；410说的是用户曾经在此，如今已不在。
note-ko-gone-temporarily = 일시 존재说的是用户暂时存在；英文的意思是用户以前曾经存在。
note-ko-request-uri-translated = 요구 uri翻译了协议标记，而且요구的意思是强求；标记Request-URI应保持原样。
note-ko-extension-suffix = 확장자是文件名后缀；{ $code }所说的扩展是协议的可选功能，即확장 기능。
note-ko-unavailable-inoperable = 사용 불능说的是物品故障或无法使用；480说的是目前联系不上被叫。
note-ko-busy-in-use = 사용중说的是物品正在使用或已被占用；在韩语电话用语中，被叫忙应为통화 중。
note-ko-busy-all-in-use = 모두 사용중读起来像是所有线路都在使用；600说的是被叫在各处均忙。
note-ko-pending-on-hold = 보류说的是像保持通话那样把请求搁置；491说的是该对话中另有请求仍在进行。
note-ko-past-ending = 않은是过去时，读作“当时不支持”；现在时应为않는，415和416用的就是它。
note-ko-decline-rejected = 거부是驳回或拦截，适用于608；用户谢绝来电应为거절，与话机按键上的用词相同。

## Codes that are easily confused: one text for both pages

difference-100-183 = 100来自下一跳，只起停止重传的作用；183来自更远处的网元，可以建立早期对话，还可以携带用于早期媒体的SDP。
difference-180-183 = 180表示被叫终端正在提醒用户；183只表示呼叫有了进展，往往伴有录音通知或信号音之类的早期媒体。
difference-181-302 = 收到181时，服务器自行转发呼叫，主叫只需等待；收到302时，主叫一侧必须向Contact所指的地址另发请求。
difference-199-487 = 199是临时响应，通知某个早期对话已经终止，其他早期对话可能仍在继续；487是对已被CANCEL或BYE终止的INVITE的最终响应。
difference-200-202 = 200表示请求已经成功；202只表示请求已受理，结果要到以后才能确定。
difference-200-204 = 用200应答SUBSCRIBE之后，会发送NOTIFY；204应答的是带有Suppress-If-Match的SUBSCRIBE，不再发送NOTIFY，因为订阅方已有当前状态。
difference-300-380 = 300给出被叫的多个地址以供选择；380给出的是代替呼叫的另一种服务，并在消息体中加以描述。
difference-300-485 = 300列出的地址，选哪一个联系到的都是被叫；485表示地址对应多个不同的人，须由主叫说明要找的是谁。
difference-301-302 = 收到301后，应当更新通讯录和保存的路由；302只在Expires或Contact给出的时间内有效，没有给出时只用于这一个请求。
difference-301-410 = 两者都表示用户已永久离开；301在Contact中给出新地址，410则表示新地址不明。
difference-400-500 = 400说明问题出在请求，必须更正后再重新发送；500说明问题出在服务器，同样的请求以后可能成功。
difference-401-403 = 401索要凭证，带上凭证即可重发请求；403是拒绝，提供凭证也无济于事。
difference-401-407 = 401由UAS或注册服务器发送，携带WWW-Authenticate，客户端用Authorization作答；407由代理服务器发送，携带Proxy-Authenticate，客户端用Proxy-Authorization作答。
difference-403-603 = 403是服务器按策略作出的决定；603是被叫本人或其终端作出的拒绝。
difference-404-410 = 404表示该域中没有这个用户；410表示用户曾经存在，但已永久离开。
difference-404-480 = 404表示没有这个用户；480表示有这个用户，只是目前联系不上。
difference-404-484 = 404表示地址完整，但不属于任何用户；484表示号码位数不足，再补上若干位就可能完整。
difference-404-604 = 404只代表Request-URI所指的域；604确知该用户在任何位置都不存在，各处的查找就此结束。
difference-405-501 = 405表示方法可以识别，但不允许用于该地址，可用的方法由Allow列出；501表示服务器根本不认识该方法。
difference-406-415 = 406的问题在于响应的消息体不在Accept允许之列；415的问题在于服务器无法处理请求的消息体。
difference-406-488 = 406的问题在于响应的消息体不在Accept允许之列；488针对的是SDP所描述的会话。
difference-406-606 = 短语相同，含义不同：406表示无法生成Accept所允许的响应消息体；606表示被叫的任何终端都不能支持所描述的会话。
difference-408-480 = 408表示未能及时得到最终响应，被叫的情况不得而知；480来自了解情况的一方，说明被叫目前联系不上。
difference-408-487 = 两者都不是来自已应答的INVITE：408表示等待超时，487表示INVITE已被CANCEL或BYE终止。
difference-408-504 = 408表示被叫一侧没有及时应答；504表示处理请求所依赖的另一台服务器没有及时应答。
difference-413-513 = 413表示消息体过大；513表示整个SIP消息过大。
difference-415-488 = 415表示根本不理解这种类型的消息体；488表示读懂了消息体中的SDP，但无法接受所提议的会话。
difference-415-493 = 415表示不支持消息体的类型或编码；493表示支持S/MIME，但没有解密该消息体所需的密钥，或者不愿使用该密钥。
difference-420-421 = 420表示请求要求使用某个扩展，而服务器不支持，并在Unsupported中列出；421表示服务器要求使用某个扩展，而客户端没有在Supported中列出。
difference-421-494 = 服务器坚持要求安全协商时，请求中没有提到sec-agree就应答421，已经提到则应答494；两者都在Security-Server中列出服务器的安全机制。
difference-422-423 = 422针对会话定时器（Session-Expires，最小值在Min-SE中给出）；423针对注册、订阅或发布的有效期（Expires，最小值在Min-Expires中给出）。
difference-424-425 = 424表示随请求发送的位置信息有误；425表示紧急警报本身有误。
difference-428-429 = 428要求提供请求发送方的带签名身份（Identity）；429要求提供引荐方的带签名身份（Referred-By）。
difference-428-438 = 428表示没有可用的Identity头域；438表示有Identity头域，但其中的签名验证不通过。
difference-430-439 = 430是边缘代理服务器发现自己与终端之间的连接已断开；439是注册服务器发现第一个代理服务器不支持outbound。
difference-433-607 = 433拒绝的是匿名的主叫，显示身份后可以再次呼叫；607拒绝的是不受被叫欢迎的主叫。
difference-436-437 = 436表示无法获取凭证；437表示已取得凭证，但不信任或不支持该凭证。
difference-437-438 = 437的问题在于签名所用的凭证；438的问题在于签名本身，或者签名所涵盖的内容。
difference-440-483 = 440针对并行分支数，由Max-Breadth限制；483针对先后经过的跳数，由Max-Forwards限制。
difference-469-489 = 469针对INFO，愿意接收的Info包见Recv-Info；489针对SUBSCRIBE、NOTIFY或PUBLISH的事件包，所支持的事件包见Allow-Events。
difference-475-479 = 同一种错误，两个程序各用一个响应码：无法解析URI时，OpenSIPS应答475，Kamailio应答479。
difference-476-478 = 同一种错误，两个程序各用一个响应码：无法解析下一跳的地址时，OpenSIPS应答476，Kamailio应答478。
difference-477-478 = 478表示查不到下一跳的地址；477表示地址已查到，但发送失败。
difference-480-486 = 480表示用户联系不上，例如没有注册或开启了免打扰；486表示已联系到终端，但用户正在通话，或无法接听。
difference-480-503 = 480表示用户暂时无法接通；503表示服务器不可用，换一台服务器也许能处理该请求。
difference-481-487 = 481应答的是与任何对话或事务都不匹配的请求，例如迟到的CANCEL或BYE；487应答的是已被CANCEL或BYE终止的INVITE。
difference-482-483 = 482表示同一个请求第二次到达；483表示请求经过的跳数超出了Max-Forwards的限制，可能是陷入环路，也可能只是路径过长。
difference-486-600 = 486只代表一个终端，其他终端仍可能接受呼叫；600则确知任何一处都不会接受。
difference-486-603 = 486表示用户正在通话，或无法再接听来电；603表示用户拒绝接听，不论是否正忙，而且其他终端也不会应答。
difference-487-603 = 487表示INVITE被主叫放弃，或因另一分支已经应答而被代理服务器取消；603表示被叫拒绝了呼叫。
difference-488-580 = 488表示无法接受所提议的媒体；580表示无法满足某个前提条件，例如须先预留带宽。
difference-488-606 = 488只代表一个目标，分叉代理服务器可以尝试其他目标；606表示被叫的任何终端都不能支持该会话。
difference-491-500 = 491表示请求冲突（glare），即双方都在对方的INVITE尚未完成时发出了INVITE；带Retry-After的500，应答的是同一方在前一个INVITE尚未完成时又发来的第二个INVITE。
difference-500-503 = 500表示意外故障；503表示过载或维护，属于暂时情况，Retry-After可以说明何时恢复。
difference-502-504 = 502表示所需的服务器给出了无效的响应；504表示该服务器没有及时响应。
difference-600-603 = 600表示被叫正忙；603表示被叫不愿或无法参与，且不说明原因。
difference-603-607 = 603拒绝的是本次呼叫；607针对的是该主叫，其以后的呼叫也可能被拒绝。
difference-603-608 = 603由被叫或其终端拒绝；608由途中的设备代表被叫拒绝。
difference-607-608 = 607是被叫本人的决定；608是呼叫分析引擎的决定，Call-Info说明主叫可以向谁申诉。
