# Words of the tables and pages themselves, for any dataset.

## Pages

ui-language = 简体中文
ui-skip = 跳到表格
ui-contents = 目录
ui-languages = 语言
ui-side-by-side = 各语言对照
ui-details = 详细说明
ui-codes =
    { $count ->
       *[other] { $count }条
    }
ui-table-caption = { $title }：{ $group }
ui-shared = 这些响应码通用的{ $heading }
ui-registry = 注册表
ui-registry-updated = { $name }（最近更新：{ $date }）
ui-version = 数据版本
ui-license = 数据许可证
ui-generated = 由{ $command }生成；如需修改，请编辑records和locales中的文件。

## Cells

ui-list-separator = 、
ui-item-separator = ；
ui-qualifier-separator = ，
ui-qualified = { $head }（{ $qualifiers }）
ui-detail-example = { $expectation }，例如：{ $phrase }
ui-origin-authored = 来源文档中均无
ui-origin-source = { $document }第{ $line }行

## The report of the sources

ui-sources = 短语的来源
    .summary = 来源文档中每一处写明响应码的地方：原文怎么写，是否正确，本手册采用什么。
ui-sources-wrong = 错误之处
ui-sources-nothing-wrong = 该文档没有错误。
ui-sources-places =
    { $count ->
       *[other] { $count }处
    }
ui-column-source = 文档
ui-column-line = 行号
ui-column-code = 响应码
ui-column-printed-code = 原文响应码
ui-column-printed-phrase = 原文短语
ui-column-language = 语言
ui-column-verdict = 判定
ui-column-shipped-phrase = 本手册短语
ui-column-note = 备注
ui-verdict-same = 一致
ui-verdict-normalized = 已规范化
ui-verdict-corrected = 已更正
ui-verdict-superseded = 已被取代
