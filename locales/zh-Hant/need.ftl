# 求助專線的分支：更多種需要、打字就找得到的說法、用文字聯絡的方式。
# 尚未有臨床人員、社區心理衛生中心或法制單位簽核；簽核前不得視為定稿。
# Draft. No clinician and no lawyer has signed this wording yet; do not treat it as approved.
# 號碼、服務時間與文字管道的出處見 directory/data/hotlines.csv。

help-more = 還有這些，想看哪一個？
help-want-more = 更多
help-want-men = 男性想找人說
help-want-bereaved = 失去親友的遺族
help-want-own-child = 擔心自己的孩子
help-want-course = 守門人課程
help-want-reporting = 怎麼通報

help-about-bereaved = 失去親近的人，怎麼難過都可以。1925 也聽您說；當地的社區心理衛生中心可以問有沒有遺族關懷。
help-about-own-child = 可以直接問孩子是不是想死，先聽他說，不急著講道理。學校的輔導老師也可以一起幫忙；孩子現在有危險，打 119 或 110（24 小時）。
help-about-baby = 生產前後心情低落，說出來沒關係。除了下面的專線，也可以問生產的醫院、衛生所或社區心理衛生中心有沒有產後的心理諮詢。
help-about-course = 守門人課程教「一問二應三轉介」，由各地的衛生局和社區心理衛生中心辦理；開課時間請問您那裡的中心。
help-about-reporting = 現在有危險，先打 110 或 119（24 小時）。其他情形可以打下面的電話，也可以從這裡告訴社福中心；法律有沒有要您通報，按「我要通報嗎」。
help-about-men = 這條專線什麼煩惱都可以說，不只家裡的事。

need-men-words = 男性關懷, 男性關懷專線, 男性專線, 男生專線, 我是男生想找人聊, 0800013999
need-bereaved-words = 遺族, 自殺遺族, 自殺者遺族, 遺族關懷, 自殺者親友, 失去親人, 悲傷輔導, 喪親
need-own-child-words = 擔心我的孩子, 擔心我的小孩, 我家孩子怪怪的, 不知道怎麼跟孩子談, 青少年的爸媽
need-course-words = 守門人, 守門人課程, 守門人訓練, 珍愛生命守門人, 幸福捕手, 我想學怎麼幫人, 一問二應三轉介
need-reporting-words = 怎麼通報, 如何通報, 通報方式, 通報管道, 去哪裡通報, 自殺通報
need-baby-words = 產後憂鬱, 產後諮商, 產後心理諮詢, 新手媽媽, 孕產婦專線, 孕產兒關懷專線
need-foreigner-words = 移工, 移工專線, 外籍移工, 新住民, 外勞專線, 通譯
need-someone-words = 擔心別人, 擔心朋友, 怎麼陪他, 怎麼幫朋友
need-mood-words = 心情溫度計, 心情檢測, 測心情, bsrs, bsrs5, 簡式健康量表
need-near-words = 心理衛生中心, 社區心理衛生中心, 心衛中心, 附近的心理衛生中心, 附近的心衛中心

help-typed-police-110 = ；不能出聲用警政服務 App 打字
help-typed-fire-119 = ；不能出聲用消防防災e點通 App 打字
help-typed-protection-113 = ，有通譯；也收簡訊
help-typed-peace-of-mind-1925 = ；官網有文字協談
help-typed-lifeline-1995 = ；LINE 文字協談另有時段
help-typed-welfare-1957 = ；LINE 也可以打字
help-typed-labour-1955 = ，有多國語言；也可以上網打字

duty-summary = 整理通報內容
duty-summary-how = 下面這段可以複製，貼到通報的地方；送不送、送到哪裡，由您決定。
duty-summary-late = 您的通報內容整理好了，按下面打開。
duty-row-when = 知道的時間
duty-row-done = 已經做的
duty-row-by = 通報人
duty-done-here = 已用守望告訴社福中心，案號 { $case }
