# Texts of the pages of customers and organizations. Words follow the glossary.

## Lists
contacts-title = 客户
contacts-areas = 客户列表
contacts-area-people = 个人
contacts-area-organizations = 组织
contacts-area-duplicates = 重复项
contacts-nameless = 无姓名
contacts-new = 新建客户
contacts-create = 创建
contacts-more = 显示更多
contacts-search = 姓名、地址或号码
contacts-any-tier = 所有级别
contacts-filter-open = 未结工单
contacts-any-open = 有无未结工单
contacts-with-open = 有未结工单
contacts-without-open = 无未结工单
contacts-any-organization = 所有组织
contacts-sort-newest = 最新优先
contacts-sort-name = 按姓名
contacts-sort-tickets = 工单最多优先
contacts-n-tickets = { $count ->
   *[other] { $count } 个工单
  }
contacts-n-open = { $count ->
   *[other] { $count } 个未结
  }
contacts-empty = 还没有客户
contacts-empty-text = 任何人发来第一条消息后即成为客户。
contacts-none-found = 没有符合条件的客户
contacts-none-found-text = 请减少词语或更换筛选条件。
contacts-clear-filters = 清除筛选

## One customer
contacts-parts = 页面部分
contacts-timeline = 时间线
contacts-tickets = 工单
contacts-timeline-empty = 还没有任何动态
contacts-notes = 备注
contacts-note-new = 新建备注
contacts-note-placeholder = 写备注，仅团队可见。
contacts-note-add = 添加备注
contacts-note-edit = 编辑备注
contacts-note-remove = 删除备注
contacts-note-removed = 备注已删除
contacts-note-edited = 已编辑
contacts-noted = { $name } 写了备注
contacts-created = 成为客户
contacts-created-by = { $name } 创建了客户
contacts-changed = { $name } 修改了：{ $fields }
contacts-field-name = 姓名
contacts-field-note = 备注
contacts-field-locale = 语言
contacts-field-zone = 时区
contacts-field-organization = 组织
contacts-field-tier = 级别
contacts-field-care = 注意事项
contacts-field-identities = 地址和号码
contacts-field-other = 详细信息

## Merging
contacts-merge = 合并客户
contacts-merge-act = 合并…
contacts-merge-text = 两者的地址、工单和备注都归入保留的客户，并补全其空白字段。可随时撤销。
contacts-merge-find = 查找另一位客户
contacts-merge-kept = 保留
contacts-merge-other = 并入
contacts-merge-swap = 互换
contacts-merge-choose-again = 另选
contacts-merge-confirm = 合并
contacts-merged-done = 已合并
contacts-unmerged-done = 已恢复为两位客户
contacts-merged = { $name } 将 { $other } 合并到此客户
contacts-unmerged = { $name } 撤销了与 { $other } 的合并
contacts-unmerge = 撤销合并
contacts-looks-like = 可能是同一人：
contacts-alike-email = 地址几乎相同
contacts-alike-phone = 号码相同
contacts-alike-name = 姓名相同
contacts-apart = 不是同一人
contacts-apart-done = 已记录：不是同一人，不再提示。
contacts-duplicates-title = 重复项
contacts-duplicates-text = 看起来是同一人的客户。请合并，或注明不是同一人。
contacts-duplicates-empty = 没有重复项
contacts-duplicates-empty-text = 没有相似的客户。

## Organizations
organizations-title = 组织
organizations-new = 新建组织
organizations-edit = 编辑组织
organizations-search = 名称或域名
organizations-domains = 邮箱域名
organizations-domains-help = 从这些域名来信的人，自第一条消息起即属于该组织。
organizations-note = 备注
organizations-n-contacts = { $count ->
   *[other] { $count } 位客户
  }
organizations-empty = 还没有组织
organizations-empty-text = 将同一公司、机构或家庭的客户归为一组。
organizations-no-contacts = 还没有成员
organizations-no-contacts-text = 请添加客户或邮箱域名。
organizations-no-tickets = 还没有工单

## Export and import
contacts-export = 导出
contacts-export-csv = 表格（CSV）
contacts-export-vcard = 通讯录（vCard）
contacts-area-import = 导入
import-title = 导入客户
import-choose = 选择文件或拖放到此处
import-choose-help = 支持 CSV 或 vCard，任意分隔符和编码。预览之前不会导入任何内容。
import-uploading = 正在上传
import-earlier = 以往的导入
import-none = 还没有导入
import-none-text = 每次导入都会列在这里，并可撤销。
import-n-rows = { $count ->
   *[other] { $shown } 行
  }
import-state-draft = 草稿，未开始
import-state-running = 正在导入…
import-state-done = 已导入
import-state-undoing = 正在撤销…
import-state-undone = 已撤销
import-state-failed = 因错误停止。撤销即可移除已导入的内容。
import-draft-text = { $count ->
   *[other] 共找到 { $shown } 行。请检查各列含义，然后开始。
  }
import-encoding = 编码
import-separator = 分隔符
import-separator-comma = 逗号
import-separator-semicolon = 分号
import-separator-tab = 制表符
import-separator-bar = 竖线
import-has-head = 第一行为列名
import-mapping = 列
import-column = 第 { $number } 列
import-column-head = 文件中
import-column-sample = 示例
import-column-target = 导入为
import-target-of = { $column } 导入为
import-target-ignore = 忽略
import-target-name = 姓名
import-target-first_name = 名
import-target-last_name = 姓
import-target-email = 邮箱
import-target-phone = 电话
import-target-organization = 组织
import-target-locale = 语言
import-target-zone = 时区
import-target-note = 备注
import-target-tier = 级别
import-target-care_note = 注意事项
import-policy = 已有的客户
import-policy-skip = 跳过
import-policy-skip-help = 地址或号码已存在的客户保持不变。
import-policy-update = 更新
import-policy-update-help = 按文件内容更新；空单元格不作更改。
import-policy-create = 再次创建
import-policy-create-help = 另建一位客户，不含已被占用的地址。
import-preview = 预览
import-row = 行
import-problem = 问题
import-problem-empty = 没有姓名、地址或号码
import-problem-taken = 地址或号码属于他人
import-problem-long = 单元格过长
import-problem-email = 不是有效的邮箱地址
import-problem-phone = 不是有效的电话号码
import-problem-zone = 未知时区
import-problem-locale = 未知语言
import-start = { $count ->
   *[other] 导入 { $shown } 行
  }
import-discard = 放弃
import-n-created = 新建
import-n-updated = 更新
import-n-skipped = 跳过
import-n-problems = 有问题
import-see = 查看客户
import-undo = 撤销导入
import-undo-text = 此次导入新建的客户会被移除，被修改的客户恢复原有信息。此后有往来、被合并或编辑过的客户会保留。
import-kept = { $count ->
   *[other] { $count } 位客户此后已被使用，予以保留。
  }
import-problems = 有问题的行
import-problems-download = 下载 CSV
import-what = 结果
import-partly = 已导入（不含该值）
import-refused = 未导入
import-cells = 该行内容
