# 求助專線、陪伴別人、心情溫度計、法定通報說明。
# 尚未有臨床人員、社區心理衛生中心或法制單位簽核；簽核前不得視為定稿。
# Draft. No clinician and no lawyer has signed this wording yet; do not treat it as approved.

menu-help = 求助專線
menu-duty = 我要通報嗎
menu-gate = 怎麼陪他
menu-mood = 心情溫度計
menu-near = 附近的心衛中心
help-words = 求助, 求助專線, 專線, 求助電話, 專線電話, help, hotline
duty-words = 我要通報嗎, 要通報嗎, 要不要通報, 一定要通報嗎, 必須通報嗎, 法定通報

help-want = 想找哪一種幫忙？現在有危險，先打 110 或 119（24 小時）。
help-want-feeling = 心裡很難受
help-want-protection = 被打或被傷害
help-want-money = 錢和生活
help-want-elder = 照顧長輩
help-want-youth = 孩子、青少年
help-want-baby = 懷孕、剛生產
help-want-foreigner = 移工、新住民
help-want-drugs = 想戒毒品
help-want-other = 其他
help-want-near = 附近的心衛中心
help-want-someone = 擔心別人
help-want-mood = 心情溫度計
help-where = 您在哪裡？只用來找您那裡的心理衛生中心。
help-ladder = 可以打這些電話：
help-always = ・{ $name } { $number }：24 小時
help-open = ・{ $name } { $number }：現在有人接，到 { $until }
help-closed = ・{ $name } { $number }：現在沒有人接，{ $until } 開始
help-unknown = ・{ $name } { $number }：服務時間還沒確認
help-perhaps-shut = ・{ $name } { $number }：{ $until } 以前當地可能停班，不一定有人接
help-in-chinese = （中文）
help-doubtful = （還沒查證，請先確認）
help-no-phone = 電話還沒查證。
help-near-none = 還查不到您那裡的心理衛生中心。可以先打 1925，24 小時，免費。
help-successor = { $old } 已經換成 { $name } { $number }。
help-next = 還想找什麼？

lookup-found = 可能幫得上您的：
lookup-found-near = 您沒有寫地方，先找 { $place } 附近的。別的地方，請連地名一起打：
lookup-found-anywhere = 您沒有寫地方。寫上鄉鎮市區，例如「竹北 早療」，可以找到附近的。這些是各地的：
lookup-open = 現在有開。
lookup-closed = 現在沒有開。
lookup-hours-unknown = 服務時間還沒確認。
lookup-next = 您寫的沒有送給任何人。要請社福中心看看，請按「回報」。

gate-danger = 謝謝您留意到他。他現在有立即的危險嗎？
gate-danger-now = 現在就有危險
gate-danger-not-now = 應該沒有
gate-danger-unsure = 不確定
gate-call-first = 請先打 119 或 110，說出地點。您自己待在安全的地方，在旁邊陪到有人來。
gate-call-unsure = 不確定時也可以先打 119 或 110，請他們去看。您自己待在安全的地方。
gate-called = 打好了，下一步
gate-next = 下一步
gate-ask = 一問：找安靜的地方，直接問，再聽他說。
    可以說：「我有點擔心你，你是不是很難受？有沒有想過結束生命？」
gate-ask-not = 問的時候，不要像審問，也不要急著給答案。
    先不要說：「你怎麼會這樣？」「很多人比你辛苦。」
gate-respond = 二應：聽完，陪著他，不評對錯。
    可以說：「謝謝你告訴我，聽起來你撐了很久。我在這裡。」
gate-respond-not = 不要開玩笑，也不要答應保密。
    先不要說：「我一定不告訴別人。」「這有什麼好難過的？」
gate-refer = 三轉介：陪他一起找人，之後保持聯絡。1925 您或他都可以打，24 小時，免費。
    可以說：「我陪你打 1925，好嗎？」
gate-five = 新北市教守門人五個字：看、聽、轉、牽、走。這是給幫忙的人記的步驟，不用對他說。
gate-yourself = 您也辛苦了，這不是您一個人的責任。想找人說說，1925 也聽您說，24 小時，免費。
gate-then = 要不要告訴負責的中心？想學更多，可以問當地的社區心理衛生中心有沒有守門人課程。
gate-then-tell = 告訴中心
gate-then-five = 看新北的五個字
gate-then-enough = 先這樣

mood-begin = 心情溫度計（簡式健康量表 BSRS-5）有六題，看最近一星期到今天。這不是診斷，不做也可以求助；說完結果，您的回答就刪掉。
mood-start = 開始
mood-not-now = 先不做
mood-sleep = 睡眠困難，譬如難以入睡、易醒或早醒，困擾您的程度是？
mood-tense = 感覺緊張不安，困擾您的程度是？
mood-anger = 覺得容易苦惱或動怒，困擾您的程度是？
mood-low = 感覺憂鬱、心情低落，困擾您的程度是？
mood-inferior = 覺得比不上別人，困擾您的程度是？
mood-suicide = 有自殺的想法，困擾您的程度是？
mood-trouble-none = 完全沒有
mood-trouble-mild = 輕微
mood-trouble-moderate = 中等程度
mood-trouble-severe = 厲害
mood-trouble-very-severe = 非常厲害
mood-parent = 您最近懷孕，或家裡有新生兒嗎？
mood-parent-yes = 有
mood-parent-no = 沒有
mood-well = 前五題總分 { $total }，在一般範圍（0–5）。這只是自我檢查，不是診斷。
mood-mild = 前五題總分 { $total }，有一些困擾（6–9）。可以找家人、朋友或信任的人談談。
mood-moderate = 前五題總分 { $total }，困擾不輕（10–14）。建議找心理諮商，或問專業的意見。
mood-severe = 前五題總分 { $total }，困擾很重（15–20）。建議請專業的人幫忙，或看精神科、身心科。
mood-suicide-mild = 您也說有一點自殺的想法，謝謝您說出來。1925 有人聽，24 小時，免費。
mood-forgotten = 您的回答已經刪掉了。
mood-skipped = 好，先不做。需要時，1925 有人聽，24 小時，免費。

duty-subject = 想問哪一種情形要不要通報？現在有危險，先打 110 或 119（24 小時）。
duty-subject-child-harm = 孩子受到傷害
duty-subject-family = 家裡顧不好孩子
duty-subject-exploitation = 未成年性剝削
duty-subject-violence = 家庭暴力
duty-subject-sexual-assault = 性侵害
duty-subject-elder = 長輩有危難
duty-subject-disability = 身心障礙者受害
duty-subject-suicide = 自殺行為
duty-subject-mental = 言行很不尋常
duty-subject-assistance = 生活需要救助
duty-work = 您的工作是下面哪一種？法律看的是工作。
duty-work-manager = 公寓大廈管理人員
duty-work-professional = 醫護、社工、學校、警消
duty-work-neither = 都不是
duty-what-child-harm = 知道孩子受傷害、被虐待或沒人照顧
duty-what-family = 知道家裡有孩子沒被好好照顧
duty-what-exploitation = 知道未成年人被性剝削
duty-what-violence = 知道有家庭暴力
duty-what-sexual-assault = 知道有性侵害
duty-what-elder = 知道老人有危難
duty-what-disability = 知道身心障礙者被虐待、遺棄或沒人照顧
duty-what-suicide = 知道有人有自殺行為
duty-what-mental = 看到有人可能需要精神醫療協助
duty-what-assistance = 知道有人需要社會救助
duty-must-within = 《{ $law }》第 { $article } 條：{ $what }，您要在 { $hours } 小時內通報。
duty-must = 《{ $law }》第 { $article } 條：{ $what }，您要通報。
duty-may = 《{ $law }》第 { $article } 條：{ $what }，您可以通報，不是一定要。
duty-may-practice = 《{ $law }》第 { $article } 條沒有點名您；{ $what }，實務上誰都可以打 113。這一點還沒向主管機關確認。
duty-not-named = 《{ $law }》第 { $article } 條沒有點名您。擔心的話，還是可以找人商量。
duty-where = 通報的地方：{ $windows }。
duty-window-113 = 113（24 小時）
duty-window-ecare = 關懷e起來 ecare.mohw.gov.tw
duty-window-county = 縣市政府的窗口
duty-window-suicide-system = 衛福部的自殺防治通報系統
duty-window-health-bureau = 縣市衛生局
duty-window-mental-center = 社區心理衛生中心
duty-suicide-thoughts = 法律說的是自殺行為；只有想法，不是通報的條件。請先陪他，1925 您或他都可以打，24 小時，免費。
duty-fine = 沒有通報，法律訂有 { $least } 到 { $most } 元的罰鍰。
duty-then = 這則訊息還不是法定通報。接下來要做什麼？
duty-then-report = 也告訴社福中心
duty-then-other = 問另一種情形
duty-then-enough = 先這樣
duty-owed = { $duty }這則訊息還不是法定通報。
