# Words of the dataset web-phone.

dataset = 网页电话的呼叫失败
    .summary = 按JsSIP、SIP.js和浏览器所用的名称，列出网页电话呼叫失败的原因，以及给主叫的提示。

column-id = 标识
column-name = 失败类型
column-place = 失败环节
column-summary = 概要
column-caller = 给主叫的提示
column-jssip = JsSIP的原因
column-sip-js = SIP.js的错误消息
column-browser = 浏览器的错误
column-codes = 响应码
column-sources = 来源

linked-codes = 网页电话的呼叫失败

label-place-browser = 浏览器
label-place-connection = 网络
label-place-call = 服务器或对端
label-place-unknown = 未知

place-browser = 浏览器
place-connection = 连接
place-call = 呼叫
place-unknown = 其他

failure-microphone-denied = 不允许使用麦克风或摄像头
    .summary = 用户或策略不允许使用麦克风或摄像头。只要getUserMedia失败，JsSIP就报告此原因。
    .caller = 此网页不能使用麦克风或摄像头，请在浏览器中允许后再拨。

failure-no-microphone = 没有麦克风或摄像头
    .summary = 浏览器找不到符合getUserMedia约束条件的麦克风或摄像头。
    .caller = 未找到可用的麦克风或摄像头，请连接后再拨。

failure-microphone-busy = 麦克风或摄像头无法工作
    .summary = 浏览器有权使用麦克风或摄像头，却无法使用，往往是因为其他程序正在占用。
    .caller = 麦克风或摄像头无法工作，请关闭可能占用它的其他程序后再拨。

failure-insecure-page = 网页不安全
    .summary = 网页不是通过HTTPS加载的，因此浏览器不提供getUserMedia。
    .caller = 此网页不安全，不能使用麦克风，请通过https开头的网址重新打开网页后再拨。

failure-webrtc-failure = WebRTC故障
    .summary = 浏览器无法为呼叫建立媒体，或者网页已关闭RTCPeerConnection。
    .caller = 浏览器未能建立呼叫，请刷新网页后再拨。

failure-no-connection = 未连接到服务器
    .summary = 到SIP服务器的WebSocket连接没有打开，或者通过该连接发送SIP消息失败。
    .caller = 您的电话与电话服务的连接已断开，请检查网络后再拨。

failure-request-timeout = 没有响应
    .summary = 最终响应或会话刷新未能及时到达。没有响应时按408处理（RFC 3261第8.1.3.1节）。
    .caller = 您的呼叫未能及时得到应答，请重试。

failure-no-ack = 没有ACK
    .summary = 用户接听了呼叫，但对2xx响应的ACK没有到达，因此网页电话结束了呼叫。
    .caller = 您已接听，但通话未能接通，请回拨。

failure-media-timeout = 没有媒体
    .summary = ICE连接失败，RTP无法传送，因此JsSIP结束呼叫。
    .caller = 因声音或画面无法传送，通话已结束，请检查网络后再拨。

failure-media-description = 会话描述无法使用
    .summary = 对端的SDP缺失，或者浏览器无法使用该SDP。
    .caller = 您的电话不支持对方发送声音和画面的方式。

failure-incompatible-media = 媒体不兼容
    .summary = 对端无法使用所提议的任何媒体，返回488或606。
    .caller = 您拨打的电话不支持这类呼叫。

failure-no-answer = 无人接听
    .summary = 在被叫终端的时限或Expires头域给出的时间内无人接听。
    .caller = 此次呼叫超时无人接听。

failure-call-ended = 呼叫已结束
    .summary = 呼叫已经结束，通常是其中一方发送了BYE。
    .caller = 通话已结束。

failure-call-canceled = 呼叫已取消
    .summary = 主叫取消了呼叫（487）。INVITE超时或连接失败时，JsSIP也报告此原因。
    .caller = 呼叫在接听之前已结束。

failure-dialog-lost = 对端查无此呼叫
    .summary = 在该呼叫内发出的请求收到481或408，因此网页电话结束了呼叫。
    .caller = 此次通话已不存在，可能已经结束。

failure-callee-busy = 被叫正忙
    .summary = 被叫正忙，返回486；如果其他终端也不能接听，则返回600。
    .caller = 您拨打的用户正在通话中，请稍后再拨。

failure-call-rejected = 呼叫被拒绝
    .summary = 被叫用603拒绝接听，或者服务器用403拒绝呼叫。
    .caller = 您的呼叫已被拒绝。

failure-callee-unavailable = 无法接通被叫
    .summary = 呼叫收到480、408、410或430：暂时无法接通被叫，或者被叫已不在此地址。
    .caller = 您拨打的用户无法接通。

failure-callee-not-found = 找不到被叫
    .summary = 服务器找不到使用Request-URI中地址的用户，返回404或604。
    .caller = 您拨打的号码是空号，或者该地址无人使用，请核对后再拨。

failure-address-incomplete = 号码不完整
    .summary = 号码位数不足（484）。JsSIP对与位置有关的424也用此原因。
    .caller = 您拨打的号码不完整，请补齐后再拨。

failure-call-redirected = 呼叫被重定向
    .summary = 响应是带有被叫其他地址的3xx，JsSIP不会自行呼叫这些地址。
    .caller = 您拨打的用户可通过另一个地址联系。

failure-not-signed-in = 未登录
    .summary = 服务器用401或407要求提供凭证，而网页电话没有服务器接受的凭证。
    .caller = 您需要先登录，请检查用户名和密码。

failure-other-failure = 其他失败
    .summary = 网页电话出现内部错误，或者JsSIP没有为收到的响应码规定更具体的原因。
    .caller = 呼叫失败，请稍后再拨。
