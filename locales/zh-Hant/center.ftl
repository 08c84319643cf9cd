# Words to the family service center. Never content of a report.

card-new = 新案 { $headline }
card-reminder = 還沒有人接手 { $headline }
card-headline = { $case }　{ $kind }・{ $urgency }・{ $area }
card-no-district = 地區不明
card-unfinished = 通報人沒寫完就離開，先轉給您。
card-accept-by = 請在 { $at } 前接手（剩 { $hours } 小時 { $minutes } 分）
card-overdue = 已超過接手時間 { $at }
card-taken = { $case }　{ $by } 在 { $at } 接手
card-handed-on = { $case }　已轉給 { $center }
card-withdrawn = { $case }　通報人撤回了
card-closed = { $case }　已結案
card-accept = 接手
card-not-ours = 不是我們的
card-ask = 問通報人
card-open = 打開
card-kind-child-meal = 兒少用餐
card-kind-child-harm = 兒少保護
card-kind-violence = 家暴
card-kind-elder = 長輩
card-kind-disability = 身障
card-kind-family = 家庭困難
card-kind-suicide = 心情關懷
card-kind-mental = 言行關懷
card-kind-youth = 少年
card-kind-homeless = 街友
card-kind-other = 其他
urgency-now = 危急
urgency-high = 優先
urgency-normal = 一般

accepted-toast = 接手了
already-taken = { $case } 已經由 { $by } 在 { $at } 接手了。
already-over = { $case } 已經結束了。
not-holder = { $case } 不是由這個單位負責，只有負責的單位可以轉出去。
not-to-be-asked = { $case }：通報人選了不用聯絡，不能再問。
not-yours = 這個案件不在這個群組。
not-ours-which = { $case } 應該是哪個單位的？
not-ours-county = 不知道，給縣市窗口
not-ours-back = 返回
handed-on-done = { $case } 已轉給 { $center }。
ask-which = 想問通報人什麼？不會讓對方知道是誰問的。
ask-still-there = 人現在還在那裡嗎？
ask-where-exactly = 可以再說清楚一點在哪裡嗎？
ask-danger-now = 現在有沒有危險？
ask-call = 方便打電話給您嗎？可以的話請留號碼。
ask-write = 自己寫（後台）
asked-done = { $case }：問題送出了，回答會在後台。
answer-arrived = { $case }：通報人回答了，請打開看。
added-arrived = { $case }：通報人有補充，請打開看。
withdraw-arrived = { $case }：通報人想撤回，請打開看。
someone-here = 群組裡的同仁

group-hello = 這裡是守望。請貼上社福中心的綁定碼，之後這個群組就會收到新案。
bound-group-line = 綁定好了：{ $center }。
    在 LINE 群組推播，每個人都算一則訊息費；只想省著用，可以改綁值班同仁自己的聊天室。
bound-group-telegram = 綁定好了：{ $center }。新案會送到這裡。
    請把我設成管理員，不然看不到大家打的字。
bound-chat = 綁定好了：{ $center }。新案會送到您這裡。
code-bad = 這個綁定碼不能用，可能過期、用過或打錯了。
mail-subject = 守望新案 { $case }
mail-footer = 內容不在信裡，請登入後台查看：{ $link }
