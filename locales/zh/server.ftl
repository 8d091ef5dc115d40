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
mail-notice-confidential = 保密工单
mail-assigned-subject = 已分配给您：{ $subject }（#{ $number }）
mail-assigned-text = { $name }，您好：

    { $by } 已将工单 #{ $number } 分配给您：{ $subject }

    “{ $excerpt }”

    请在此打开：

    { $link }

    您收到此邮件，是因为当时没有打开工作台。您可以在通知设置中关闭此类邮件。
mail-mention-subject = { $by } 提到了您：{ $subject }（#{ $number }）
mail-mention-text = { $name }，您好：

    { $by } 在工单 #{ $number } 的备注中提到了您：{ $subject }

    “{ $excerpt }”

    请在此打开：

    { $link }

    您收到此邮件，是因为当时没有打开工作台。您可以在通知设置中关闭此类邮件。
mail-quote-attribution = { $name } 于 { $date } 写道：
mail-forward-header = 转发的邮件
mail-forward-from = 发件人
mail-forward-date = 日期
mail-forward-subject = 主题
mail-forward-to = 收件人
mail-acknowledge-subject = 我们已收到您的来信（编号 { $number }）
mail-acknowledge-text =
    您好：

    您发给 { $brand } 的来信已经收到，编号为 { $number }，会有真人阅读。

    如需补充，直接回复此邮件即可，内容会与您的来信保存在一起。

    （此回复由系统自动发送。）
