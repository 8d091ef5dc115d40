# 客服工作台文字。ticket = 工单，note = 内部备注，customer = 客户，agent = 客服，tag = 标签，contact reason = 联系原因。

## Everywhere
app-name = Candor
close = 关闭
cancel = 取消
save = 保存
saved = 已保存
edit = 编辑
delete = 删除
retry = 重试
undo = 撤销
loading = 正在加载…
optional = 选填
none = 无
more = 更多
back = 返回
copy = 复制
copied = 已复制
nothing-found = 未找到结果
you = 您
page-title = { $page } · { $workspace }

## What can go wrong
error-title = 操作未成功
error-offline = 您已离线。请在网络恢复后重试。
error-internal = 服务器出现问题，请重试。
error-unavailable = 服务器繁忙或正在重启，请稍后重试。
error-not_found = 该内容不存在，或者您无权查看。
error-forbidden = 您的角色没有此权限。
error-unauthenticated = 请重新登录。
error-invalid = 有些字段需要您检查。
error-conflict = 其他人刚刚修改过此内容。
error-changed_since = 此后内容已被修改，无法再撤销。
error-newer_messages = 有更新的消息。
error-too_many = 尝试次数过多，请等待 { $seconds ->
   *[other] { $seconds } 秒
  }。
error-too_large = 内容过大。
error-unsupported_media = 不接受此类文件。
error-wrong_password = 邮箱地址或密码不正确。
error-email_taken = 该邮箱地址已被使用。
error-weak_password = 请设置更长的密码，至少 8 个字符，且不要使用常见词语。
error-token_used = 该链接已被使用或已过期。
error-already_set_up = 该工作区已设置完成，请登录。
error-request-id = 错误编号 { $id }

## Sign-in and set-up
sign-in-title = 登录
sign-in-email = 邮箱地址
sign-in-password = 密码
sign-in-submit = 登录
sign-in-forgot = 忘记密码？
sign-in-ended = 您的登录已失效，请重新登录；草稿已为您保留。
sign-out = 退出登录
sign-out-unsent-title = 还有未发送的消息，确定退出？
sign-out-unsent-text = { $count ->
   *[other] 有 { $count } 条消息尚未发送，退出后将丢失。您可以留下来，在各自的工单中发送、编辑或删除。
  }
sign-out-unsent-confirm = 退出并丢弃
show-password = 显示密码
hide-password = 隐藏密码
forgot-title = 重置密码
forgot-text = 请输入您的邮箱地址，我们会发送链接供您设置新密码。
forgot-submit = 发送链接
forgot-sent-title = 请查看您的邮箱
forgot-sent-text = 如果 { $email } 是这里某位客服的邮箱，链接已经发出。链接仅可使用一次，一小时内有效。
forgot-back = 返回登录
reset-title = 设置新密码
reset-submit = 保存并登录
reset-help = 至少 8 个字符。其他登录将全部失效。
setup-title = 设置您的工作区
setup-text = 只需一分钟。您将成为所有者，之后可以邀请其他人加入。
setup-workspace = 工作区名称
setup-workspace-help = 客户所熟悉的公司或团队名称。
setup-name = 您的姓名
setup-email = 您的邮箱地址
setup-password = 密码
setup-password-help = 至少 8 个字符。一句话比一串乱码更容易记住。
setup-locale = 语言
setup-zone = 时区
setup-submit = 创建工作区
invitation-title = 加入 { $workspace }
invitation-text = 您被邀请担任：{ $role }。请填写客户将看到的姓名，并设置密码。
invitation-submit = 加入
invitation-bad-title = 该邀请无法使用
invitation-bad-text = 它可能已被使用或撤回，请索取新的邀请。
role-owner = 所有者
role-admin = 管理员
role-supervisor = 主管
role-agent = 客服

## Frame of the desk
nav-areas = 区域
nav-lists = 列表
nav-inbox = 收件箱
nav-search = 搜索
nav-contacts = 客户
nav-settings = 设置
nav-me = 我的菜单
nav-new = 新建消息
nav-shortcuts = 键盘快捷键
nav-appearance = 外观
nav-language = 语言
nav-profile = 个人资料
skip-to-list = 跳到列表
skip-to-ticket = 跳到工单
skip-to-page = 跳至页面内容
sidebar-toggle = 显示或隐藏侧边栏
panel-toggle = 显示或隐藏客户面板
theme = 主题
theme-system = 跟随系统
theme-light = 浅色
theme-dark = 深色
density = 密度
density-compact = 紧凑
density-default = 标准
density-cosy = 宽松
list-mine = 我的
list-mentions = 提到我的
list-following = 我关注的
list-unassigned = 未分配
list-team = 团队
list-open = 全部未结
list-closed = 已结束
list-spam = 垃圾邮件
list-trash = 回收站
list-count = { $count ->
   *[other] { $count } 个工单
  }
list-count-unread = { $count ->
   *[other] { $count } 个工单
  }，{ $unread ->
   *[other] { $unread } 个未读
  }
live-offline = 已离线。您看到的内容仍可阅读，系统会自动重新连接。
live-back = 已是最新
live-offline-waiting = { $count ->
   *[other] 已离线。{ $count } 条消息正在等待，稍后会自动发送。
  }
outbox-sent = { $count ->
   *[other] 已发送 { $count } 条等待中的消息
  }
update-ready = 新版本已就绪。
update-now = 重新加载
notice-assigned = 已分配给您：#{ $number }
notice-message = #{ $number }：{ $name }
notice-mention = { $name } 在 #{ $number } 中提到了您
notice-note = { $name } 在 #{ $number } 中写了备注
notice-open = 打开
live-unsafe = 此页面通过普通 http 传输：密码和消息可能在途中被读取。
live-demo = 演示工作区：任何内容都不会离开这台机器。
live-outbox = 已发出的邮件
resize-list = 列表宽度
resize-panel = 客户面板宽度
resize-composer = 回复区高度

## Lists
sort-label = 排序
sort-newest = 最新优先
sort-oldest = 最早优先
sort-waiting = 等待最久优先
list-new-items = { $count ->
   *[other] { $count } 条新内容
  }
list-failed = 无法加载列表
inbox-empty-mine-title = 您手头没有工单
inbox-empty-mine-text = 目前没有分配给您的未结工单。未分配的工单正等待有人处理。
inbox-empty-mine-action = 前往未分配
inbox-empty-mentions-title = 还没有人提到您
inbox-empty-mentions-text = 同事在备注中写下 @ 和您的名字时，相应工单会显示在这里。
inbox-empty-following-title = 您还没有关注任何工单
inbox-empty-following-text = 关注工单后，无论由谁负责，您都会收到其中新内容的通知。
inbox-empty-unassigned-title = 全部已分配
inbox-empty-unassigned-text = 每个未结工单都有人负责。
inbox-empty-team-title = 您的团队没有未结工单
inbox-empty-team-text = 团队的新工单会自动出现在这里。
inbox-empty-open-title = 没有未结工单
inbox-empty-open-text = 所有工单都已回复并解决。
inbox-empty-closed-title = 还没有已解决的工单
inbox-empty-closed-text = 已解决和已关闭的工单保存在这里。
inbox-empty-spam-title = 没有垃圾邮件
inbox-empty-spam-text = 标记为垃圾邮件的工单保存在这里。
inbox-empty-trash-title = 回收站是空的
inbox-empty-trash-text = 回收站中的工单可以恢复。
row-waiting = 已等待 { $time }
row-waiting-title = 客户自 { $time } 起一直在等待
row-draft = 草稿
row-failed = 未发出
row-files = 有附件
row-unread = 未读
row-by = { $name }：
row-no-subject = （无主题）
row-unknown = 未知发件人
pick-ticket-title = 请选择一个工单
pick-ticket-text = 按 J 和 K 在列表中移动，按 Enter 阅读。

## Ticket
ticket-block = 屏蔽发件人
done-blocked = 来自 { $address } 的邮件今后将进入垃圾邮件
ticket-copy-link = 复制链接
ticket-subject-edit = 编辑主题
ticket-subject = 主题
ticket-status = 状态
ticket-assignee = 负责人
ticket-unassigned = 未分配
ticket-assign-me = 分配给我
ticket-unassign = 无人
ticket-team = 团队
ticket-no-team = 无团队
ticket-follow = 关注
ticket-unfollow = 取消关注
ticket-followers = 关注者
ticket-followed-by-you = 您已关注
ticket-n-followers = { $count ->
   *[other] { $count } 位关注者
  }
done-followed = 您已关注工单 #{ $number }
done-unfollowed = 您已取消关注工单 #{ $number }
done-followed-other = { $name } 已关注工单 #{ $number }
done-unfollowed-other = { $name } 不再关注工单 #{ $number }
cannot-see-ticket = 看不到此工单
cannot-see-ticket-help = { $name } 看不到此工单。请先将其分配给该同事或其所在团队。
ticket-files = 下载全部文件
ticket-priority = 优先级
ticket-tags = 标签
ticket-add-tag = 添加标签
ticket-reason = 联系原因
ticket-no-reason = 无联系原因
ticket-resolve = 解决
ticket-reopen = 重新打开
ticket-spam = 标记为垃圾邮件
ticket-not-spam = 不是垃圾邮件
ticket-trash = 移到回收站
ticket-restore = 恢复
ticket-unread = 标记为未读
ticket-confidential = 设为机密
ticket-not-confidential = 取消机密
ticket-is-confidential = 机密
ticket-is-spam = 此工单已标记为垃圾邮件。
ticket-is-trashed = 此工单在回收站中。
ticket-history = 显示变更历史
ticket-history-hide = 隐藏变更历史
ticket-previous = 上一个工单
ticket-next = 下一个工单
ticket-not-found-title = 无法显示此工单
ticket-not-found-text = 它不存在，或者属于您不在的团队。
ticket-follow-up-of = 接续工单 { $number }：{ $subject }
ticket-followed-up-by = 后续工单 { $number }：{ $subject }
ticket-search-agents = 查找客服
ticket-search-teams = 查找团队
ticket-search-tags = 查找标签
ticket-search-reasons = 查找联系原因
status-new = 新建
status-open = 处理中
status-waiting = 等待中
status-resolved = 已解决
status-closed = 已关闭
priority-low = 低
priority-normal = 普通
priority-high = 高
priority-urgent = 紧急
channel-email = 邮件
channel-web_form = 表单
viewing-one = { $name } 也在查看
viewing-many = { $names } 也在查看
typing-one = { $name } 正在撰写回复
typing-many = { $names } 正在撰写回复
mark-viewing = { $name } 正在查看

## What was done, with undo
done-resolved = 工单 { $number } 已解决
done-reopened = 工单 { $number } 已重新打开
done-assigned = 工单 { $number } 已分配给 { $name }
done-unassigned = 工单 { $number } 现在无人负责
done-changed = 工单 { $number } 已修改
done-spam = 工单 { $number } 已标记为垃圾邮件
done-trash = 工单 { $number } 已移到回收站
done-restored = 工单 { $number } 已恢复
done-unread = 工单 { $number } 已标记为未读
done-undone = 已撤销
done-sent = 已发送
done-note = 备注已添加

## Messages
thread-label = 工单 { $number } 的消息
thread-older = 显示更早的消息
thread-unread-line = 新消息
thread-newer = 显示较新的消息
thread-to-newest = 跳到最新消息
thread-new-below = { $count ->
   *[other] { $count } 条新消息
  }
thread-empty = 此工单还没有消息。
message-announce = { $name }：{ $text }
message-from-contact = 来自 { $name } 的消息
message-from-agent = { $name } 的回复
message-note = 备注
message-note-by = { $name } 的备注
message-note-hint = 仅团队可见
message-to = 发给 { $names }
message-cc = 抄送 { $names }
message-bcc = 密送 { $names }
message-details = 消息详情
message-detail-from = 发件人
message-detail-to = 收件人
message-detail-cc = 抄送
message-detail-bcc = 密送
message-detail-subject = 主题
message-detail-time = 时间
message-detail-language = 语言
message-detail-channel = 渠道
message-html-title = 消息正文
message-show-quoted = 显示引用内容
message-hide-quoted = 隐藏引用内容
message-show-all = 显示完整消息
message-images-blocked = 未加载来自互联网的图片。
message-raw = 查看邮件原文
message-raw-title = 邮件原文
message-raw-download = 下载
message-copy-text = 复制文字
message-reply = 回复
message-quote = 在回复中引用
message-forward = 转发
message-unverified = 无法验证发件人
message-third-party = 并非来自客户
message-auto = 自动
message-auto-reply = { $name } 的自动回复
message-auto-bounce = { $name } 的投递报告
message-auto-acknowledgement = 自动确认收到
message-problems = 此邮件已损坏，仅显示可读取的部分。
message-queued = 等待发送
message-waiting = 正在等待连接，之后会自动发送
message-overtaken = 未发送：其间收到了更新的消息
message-overtaken-help = 请先阅读这些消息，然后原样发送，或进行编辑。
message-sending = 正在发送…
message-failed = 未发出
message-uncertain = 可能已发出
message-uncertain-help = 发送时连接中断，邮件可能已送达。只有在重复收到也无妨时才再次发送。
message-cancelled = 未发出（已取消）
message-retry = 再次发送
message-cancel = 不再发送
message-edit = 编辑
files-count = { $count ->
   *[other] { $count } 个文件
  }

## History of changes
history-created = { $name } 创建了工单
history-changed = { $name } 将{ $field }从“{ $before }”改为“{ $after }”
history-set = { $name } 将{ $field }设为“{ $after }”
history-cleared = { $name } 移除了{ $field }“{ $before }”
history-undone = { $name } 撤销了一项更改
history-tag-added = { $name } 添加了标签：{ $tags }
history-tag-removed = { $name } 移除了标签：{ $tags }
history-followers-added = { $name } 添加了关注者：{ $people }
history-followers-removed = { $name } 移除了关注者：{ $people }
history-spam = { $name } 将工单标记为垃圾邮件
history-not-spam = { $name } 将工单标记为非垃圾邮件
history-trash = { $name } 将工单移到回收站
history-restored = { $name } 恢复了工单
history-confidential = { $name } 将工单设为机密
history-not-confidential = { $name } 取消了工单的机密
history-failed = 无法加载历史
field-subject = 主题
field-status = 状态
field-priority = 优先级
field-assignee = 负责人
field-team = 团队
field-reason = 联系原因
field-contact = 客户
system-name = Candor
yes = 是
no = 否

## 自定义字段
list-field = 在列表行中显示
fields-of-ticket = 工单详情
fields-of-contact = 客户详情
fields-of-organization = 组织详情
fields-required = 解决前必填
fields-needed = 解决工单前，请填写：{ $names }。
fields-failed = 无法加载详情
fields-record-gone = 已不存在
fields-search-contacts = 查找客户

## Writing
composer-label = 回复
composer-placeholder = 撰写回复…
composer-note-placeholder = 撰写备注，仅团队可见。
composer-forward-placeholder = 补充几句话…
composer-mode = 消息类型
composer-reply = 回复
composer-reply-all = 回复全部
composer-forward = 转发
composer-note = 备注
composer-note-banner = 备注：仅团队可见，客户永远看不到。
composer-to = 收件人
composer-cc = 抄送
composer-bcc = 密送
composer-add-cc = 添加抄送和密送
composer-subject = 主题
composer-send = 发送
composer-send-resolve = 发送并解决
composer-add-note = 添加备注
composer-send-options = 更多发送方式
composer-sent-then-stay = 发送后：留在此处
composer-sent-then-next = 发送后：下一个工单
composer-sent-then-list = 发送后：返回列表
composer-discard = 放弃
composer-discard-title = 要放弃这段文字吗？
composer-discard-text = 草稿及其文件将被删除，且无法恢复。
composer-draft-saving = 正在保存草稿…
composer-draft-saved = 草稿已保存
composer-draft-failed = 草稿未保存
composer-draft-local = 已保存在此浏览器中
composer-attach = 添加附件
composer-drop = 将文件拖放到此处即可添加
composer-upload-wait = 请等待文件上传完成。
composer-remove-file = 移除 { $name }
composer-signature-on = 带签名
composer-signature-off = 不带签名
composer-quote = 引用上一条消息
composer-no-recipient = 请至少填写一位收件人。
composer-bad-address = { $address } 不是有效的地址。
composer-empty = 请先写些内容。
composer-no-permission = 您的角色可以阅读此工单，但不能回复。
composer-bold = 粗体
composer-italic = 斜体
composer-code = 代码
composer-link = 链接
composer-link-address = 链接地址
composer-link-set = 设置链接
composer-link-remove = 移除链接
composer-bullets = 列表
composer-numbers = 编号列表
composer-quote-block = 引用
composer-image = 插入图片
composer-toolbar = 格式
address-remove = 移除 { $address }
address-invalid = 地址无效
newer-title = 有更新的内容
newer-text = { $count ->
   *[other] 您撰写期间收到了 { $count } 条消息，请先阅读再发送。
  }
newer-send = 仍然发送
newer-back = 返回我的回复

## New message
new-title = 新建消息
new-channel = 发件地址
new-text = 消息
new-send = 发送
new-placeholder = 撰写消息…
new-kept = 您的文字会保存为草稿。
new-no-channel-title = 没有可用的发件地址
new-no-channel-text = 需要先设置邮件渠道。

## Customer panel
customer-title = 客户
customer-none = 此工单没有客户。
customer-open = 打开客户页面
customer-name = 姓名
customer-addresses = 联系方式
customer-verified = 已验证
customer-add-identity = 添加邮箱或电话
customer-identity-kind = 类型
customer-identity-email = 邮箱
customer-identity-phone = 电话
customer-identity-value = 地址或号码
customer-organization = 组织
customer-no-organization = 无组织
customer-search-organizations = 查找组织
customer-language = 语言
customer-language-unknown = 未知
customer-note = 客户备注
customer-note-placeholder = 同事需要了解的事项
customer-tickets = 该客户的工单
customer-no-tickets = 没有其他工单
customer-since = 自 { $date } 起成为客户
customer-zone = 当地时间
customer-tier = 级别
customer-tier-standard = 标准
customer-tier-vip = VIP
customer-care = 注意事项
customer-care-placeholder = 给回复者的简短提醒
customer-verify = 将 { $address } 标为已验证
customer-unverify = 取消 { $address } 的已验证标记
customer-identity-removed = 已移除 { $address }
customer-failed = 无法加载客户

## Search
search-title = 搜索
search-label = 搜索工单、消息和客户
search-kind = 类型
saved-searches = 已保存的搜索
search-all = 全部
search-tickets = 工单
search-contacts = 客户
search-empty-title = 没有找到“{ $query }”
search-empty-text = 请尝试更少或其他词语。部分词语、姓名、地址和工单编号也可以。
search-hint-title = 搜索全部内容
search-more = 显示更多
search-results = { $count ->
   *[other] { $count } 个结果
  }
search-tickets-of = { $count ->
   *[other] { $count } 个工单
  }

## Keyboard
keys-title = 键盘快捷键
keys-off = 您已在个人资料中关闭单键快捷键。
keys-lists = 列表
keys-ticket = 工单
keys-writing = 撰写
keys-general = 通用
key-next = 下一个工单
key-previous = 上一个工单
key-open = 打开并转到消息
key-back = 返回列表
key-reply = 回复
key-reply-all = 回复全部
key-forward = 转发
key-note = 备注
key-send = 发送
key-send-resolve = 发送并解决
key-undo = 撤销
key-resolve = 解决或重新打开
key-status = 设置状态
key-assign-me = 分配给我
key-assign = 分配给…
key-tag = 标签
key-priority = 优先级
key-trash = 移到回收站
key-spam = 标记为垃圾邮件
key-unread = 标记为未读
key-sidebar = 侧边栏
key-panel = 客户面板
key-composer = 转到回复
key-new-items = 显示列表中的新内容
key-link = 复制链接
key-search = 搜索
key-new = 新建消息
key-sheet = 此列表
key-go-mine = 前往我的
key-go-mentions = 前往提到我的
key-go-following = 前往我关注的
key-follow = 关注或取消关注
key-followers = 关注者…
key-first-unread = 跳到第一条新消息
key-files = 下载全部文件
key-go-unassigned = 前往未分配
key-go-team = 前往团队
key-go-open = 前往全部未结
key-go-closed = 前往已结束
key-next-unread = 下一个未读工单
key-previous-unread = 上一个未读工单
key-palette = 命令面板
key-team = 设置团队
key-confidential = 设为或取消机密
key-history = 显示或隐藏变更
keys-change = 更改快捷键
palette-field = 您想执行或打开什么？
palette-count = { $count ->
   *[other] { $count } 个结果
  }
palette-recent = 最近使用
palette-ticket = 此工单
palette-acts = 操作
palette-lists = 列表
palette-tickets = 工单
palette-contacts = 客户
palette-look = 外观和语言
palette-settings = 设置
palette-move = 移动
palette-pick = 选择

## 撰写时的快捷回复
canned-title = 快捷回复
canned-insert = 插入快捷回复
canned-none = 还没有快捷回复。请在设置中创建。
canned-hint = ↑ ↓ 选择，Enter 插入，Esc 继续输入
mention-title = 同事
mention-hint = 按 Enter 提及；对方会收到通知并关注此工单
mention-insert = 提及同事
mention-found = { $count ->
   *[other] { $count } 位同事
  }
canned-found = { $count ->
   *[other] { $count } 条快捷回复
  }
canned-missing = 此工单没有以下信息：{ $names }。请在发送前填写。
canned-open = { $count ->
   *[other] 有 { $count } 个值未知，发送前需要您填写。
  }
composer-variables = 请先填写 { $names }，否则客户会看到占位符。
