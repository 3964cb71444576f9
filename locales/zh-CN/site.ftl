# Words of the site, for any dataset. A catalog without a site needs none of them.

## On every page

site-name = SIP Phrasebook
site-skip = 跳到主要内容
site-pages = 页面
site-home = 全部响应码
site-compare = 各语言对照
site-coverage = 完成情况
    .summary = 各语言已有多少条文本，其中有多少条已由撰写者以外的人读过。
site-sources = 来源
site-about = 关于
site-previous = 上一页
site-next = 下一页
site-copied = 已复制

## Search and table

site-search = 搜索所有语言
    .placeholder = 响应码、短语、头域、RFC、关键词
    .results = 搜索结果
    .closest = 最接近的结果
    .none = 没有找到。可改用编号、任一语言的短语、头域或 RFC 搜索。
    .elsewhere = 其他结果
site-filter = 筛选表格
    .none = 没有符合条件的条目。
site-sort = 选择列标题，即可按该列排序。

## The page of a code

site-copy = 复制
    .number = 响应码
    .phrase = 短语
    .line = 状态行
    .link = 链接
    .table = 表格
site-facts = 速览
site-other-languages = 其他语言
site-confusable = 易混淆的响应码
site-differs = 不同
site-more = 另有{ $count }项
site-example = 示例
site-review = 审阅
    .reviewed = 已审阅
    .draft = 草稿
    .stale = 已过时
    .missing = 缺失
site-text = 关于这些文本

## The page of a class

site-class-unknown = { $first }到{ $last }之间的响应码，客户端如果无法识别，就按{ $code }处理。

## Other pages

site-coverage-texts = 文本
site-coverage-messages = 消息
site-coverage-drawn = 取自来源文档的短语
site-coverage-authored = 本手册自行撰写的短语
site-coverage-signed = 母语者审读
site-coverage-unsigned = 尚未审读
site-any = 全部
site-documents = 文档
site-about-facts = 事实与文字分开存放；凡取自规范的事实，都注明该规范，并尽可能注明章节。
site-about-words = 来源文档中有正确的短语时，采用该短语；没有时，由本手册自行撰写。“来源”页面列出来源文档中写明响应码的每一处，并说明该处是否正确。
site-about-review = 文本经撰写者以外的人读过，才算已审阅。译文所依据的文本如有改动，该译文即视为已过时，直到有人重新核对为止。
site-about-privacy = 页面不从其他网站加载任何内容，不设置Cookie，搜索只在您的浏览器内进行。
site-downloads = 下载
    .file = 文件
    .size = 大小
site-repository = 代码仓库
site-suggest = 建议更好的译法
site-choose = 选择语言
site-unknown = { $number }未注册，客户端按{ $code }处理。
site-not-found = 找不到页面
    .summary = 该地址没有任何内容。请搜索响应码，或前往您所用语言的表格。
