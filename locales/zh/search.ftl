### The search page.

## Names of filters, as they are typed before the colon: one word without spaces, of two letters or more, each another one.
search-filter-from = 来自
search-filter-assignee = 负责人
search-filter-team = 团队
search-filter-tag = 标签
search-filter-status = 状态
search-filter-priority = 优先级
search-filter-channel = 渠道
search-filter-reason = 原因
search-filter-before = 早于
search-filter-after = 不早于
search-filter-on = 日期
search-filter-has = 包含
search-filter-is = 情况
search-filter-number = 编号
search-filter-field = 字段

## What filters are called on buttons
search-about-from = 客户
search-about-assignee = 负责人
search-about-team = 团队
search-about-tag = 标签
search-about-status = 状态
search-about-priority = 优先级
search-about-channel = 渠道
search-about-reason = 联系原因
search-about-before = 早于
search-about-after = 不早于
search-about-on = 日期
search-about-has = 包含
search-about-is = 情况
search-about-number = 编号
search-about-field = 自定义字段

## Values of filters, as they are typed
search-value-me = 我
search-value-none = 无
search-value-file = 文件
search-value-open = 未完成
search-value-closed = 已关闭
search-value-unread = 未读
search-value-spam = 垃圾邮件
search-value-trash = 回收站
search-value-today = 今天
search-value-yesterday = 昨天

## Filters
search-placeholder-filters = 词语、姓名、编号，或 标签:账单
search-filters = 筛选条件
search-more-filters = 更多筛选条件
search-not = 非
search-edit = 更改筛选条件 { $name }
search-remove = 移除筛选条件 { $name }
search-days-ago = { $count ->
   *[other] { $count } 天前
  }
search-day-like = 日期请这样写
search-type-value = 输入值
search-hint-filters = 输入词语可查找任何语言的消息。用筛选条件缩小范围：来自:anna 标签:账单 早于:2026-11-01。短语请加引号，不应出现的词前加减号。
search-empty-so-far = 目前没有结果。更早的工单尚未查看。
search-filters-tickets = 筛选条件只针对工单；客户仅按词语查找。

## What is wrong with a filter
search-problem-unknown = 没有筛选条件“{ $name }:”。请使用 { $names } 之一，或给词语加引号以按原样查找。
search-problem-empty = 请在“{ $name }:”的冒号后面紧接着写上值。
search-problem-many = 筛选条件太多，请移除一些。
search-problem-date = “{ $value }”不是日期。请写成 2026-11-30 这样的日期、2026-11 这样的月份，或用 7d 表示一周前。
search-problem-number = “{ $value }”不是工单编号。请输入数字，例如 4812。
search-problem-field = “{ $value }”不是自定义字段的值。请写成 { $name }:名称=值，名称含空格时加引号。
search-problem-value = { $about }：没有“{ $value }”。请从 { $names } 中选择。

## Saved searches
search-save = 保存搜索
search-saved-edit = 更改已保存的搜索
search-saved-edit-of = 更改已保存的搜索 { $name }
search-saved-delete-of = 删除已保存的搜索 { $name }
search-saved-deleted = 已删除 { $name }
search-save-name = 名称
search-save-for = 可见范围
search-save-own = 仅自己
search-save-team = 团队 { $name }
search-save-all = 所有人
search-save-help = 将保存：{ $query }
