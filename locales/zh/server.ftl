# 服务器自动发出的文字：邮件以及无需坐席台即可使用的页面。
mail-invitation-subject = { $inviter } 邀请您加入 { $workspace }
mail-invitation-text = 您好，

    { $inviter } 邀请您在 { $workspace } 一起为客户服务。请在此设置您的密码：

    { $link }

    链接仅可使用一次，7 天内有效。如果您并未期待此邮件，无需任何操作。
mail-reset-subject = 重设 { $workspace } 的密码
mail-reset-text = { $name }，您好：

    有人（可能是您本人）申请了新密码。请在此设置：

    { $link }

    链接仅可使用一次，1 小时内有效。如果不是您本人操作，原密码保持不变。
mail-quote-attribution = { $name } 于 { $date } 写道：
mail-forward-header = 转发的邮件
mail-forward-from = 发件人
mail-forward-date = 日期
mail-forward-subject = 主题
mail-forward-to = 收件人
