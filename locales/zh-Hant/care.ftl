# 第一則回覆之後的陪伴：一次一個短問題，每一題都可以不回答。固定用字，不由程式改寫。
# 尚未有臨床人員或社區心理衛生中心簽核；簽核前不得視為定稿。
# Draft. No clinician has signed this wording yet; do not treat it as approved.
# 號碼與服務時間的出處見 directory/data。

care-call-me = 請人打給我
    .also = 打給我, 回電
care-unsaid = 先不說
    .also = 不想說, 不想回答

care-tired-tired = 累到想消失
    .also = 很累, 想消失
care-tired-thought = 有想過結束生命
    .also = 有想過, 想過
care-today = 想直接問您：今天有打算結束自己的生命嗎？
care-today-yes = 今天有
    .also = 有打算
care-today-no = 今天沒有
    .also = 沒有打算
care-company = 您身邊現在有人嗎？
care-company-with = 有人在
    .also = 有人, 有人陪
care-company-alone = 只有我
    .also = 沒人, 一個人, 自己一個人
care-company-with-said = 可以把手機給他看，請他陪著您，幫您打 119 或 1925。
care-company-alone-said = 請先離開危險的東西，到有人的地方，現在打 119 或 110（24 小時）。

care-hard = 打電話最難的是哪一點？
care-hard-police = 怕被報警
care-hard-silent = 現在不能出聲
care-hard-tried = 打過沒有用
care-hard-family = 怕家人知道
care-hard-minor = 我未滿 18
    .also = 未滿18, 我還沒18
care-hard-unsaid = 先不說
    .also = 不想說
care-hard-police-said = 我不會替您報警。1925 或值班的人判斷有立即的生命危險時，可能會請警察或消防過去。
care-hard-silent-said = 不用出聲：警政服務 App 可以打字找 110，消防防災e點通 App 可以打字找 119。1925 的官網也有文字協談。
care-hard-tried-said = 打過卻沒有被接住，真的很累。可以換一條線：1995 生命線（24 小時，也可能忙線）；忙線的 1925 按 # 可以留電話。
care-hard-family-said = 我不會去告訴您的家人。只有生命有立即危險時，救人的人可能會聯絡家人。
care-hard-minor-said = 未滿 18 歲可以打 113（24 小時），也可以找學校的輔導老師。我不會去告訴爸媽；生命有危險時，救人的人可能會聯絡家人。
care-hard-unsaid-said = 不說也沒關係。想說話的時候，1925 隨時有人聽（24 小時）。

care-ground = 電話在響的時候，要不要一起慢慢呼吸一分鐘？
care-ground-yes = 一起做
care-ground-no = 不用做
care-grounding = 兩腳踩在地上，慢慢吐氣。
    看看四周，找三樣看得到的東西。
    兩隻手互相握一下，再慢慢吐氣三次。
care-grounding-done = 做完了

care-callback = 要不要請社區心理衛生中心的人打給您？您同意才會轉，轉什麼會先給您看。
care-callback-yes = 請人打給我
    .also = 打給我
care-callback-no = 不用打給我
    .also = 不要打, 不用打
care-call-first = 回電什麼時候來，我不能保證。等的時候有危險，請打 119 或 110（24 小時）。
care-call-name = 打來的時候，怎麼稱呼您？
care-call-phone = 打哪一支電話找您？
care-call-time = 什麼時候接電話比較安全？
care-time-evening = 現在到晚上
    .also = 晚上
care-time-office = 上班時間
    .also = 白天
care-time-any = 都可以
    .also = 隨時
care-call-who = 電話誰接比較好？
care-who-me = 只能我接
    .also = 我
care-who-anyone = 別人接也可以
    .also = 都可以
care-who-minor = 只能我接，我未滿 18
care-where = 您住在哪個鄉鎮市區？知道了才找得到負責的中心。
care-where-unsaid = 先不說地方
care-row-name = 稱呼
care-row-phone = 電話
care-row-time = 時間
care-row-who = 誰接
care-row-where = 地區
care-row-told = 您說的
care-name-none = 沒有說
care-told-nothing = 沒有說
care-no-receiver = 沒有地區，找不到負責的中心：送出後會留著案號，但可能沒有人打來。

care-told-own = 本人求助，同意由社區心理衛生中心回電。
care-told-today = 今天有沒有打算：{ $answer }
care-told-company = 身邊有沒有人：{ $answer }
care-told-hard = 打電話最難的是：{ $answer }
care-told-time = 方便接電話：{ $answer }
care-told-who = 誰可以接：{ $answer }
care-told-minor = 本人說未滿 18 歲；請不要先聯絡家長。

care-follow-up = 一天之內，要我再傳一則訊息問您嗎？
care-follow-up-yes = 好，再問我
care-follow-up-set = 好，一天之內會再問您一次。不想收到，傳之前回「停」。
care-asks = 昨天您說很難熬，今天還好嗎？1925 隨時有人聽（24 小時）。
care-asks-hard = 還是很難熬
care-asks-stop = 停，不用再問
care-stopped = 好，不會再傳訊息問您。1925 隨時有人聽（24 小時）。

care-sent = 收到了，案號 { $case }。已經轉出去請人打給您；什麼時候打，我不能保證。
care-sent-closed = 收到了，案號 { $case }。現在不是他們的上班時間，可能要等；等的時候可以打 1925（24 小時）。
care-sent-day-off = 收到了，案號 { $case }。他們那裡今天可能停班，可能要等；等的時候可以打 1925（24 小時）。
care-sent-nobody = 收到了，案號 { $case }。但負責的單位還沒有連上這裡，可能不會有人打來；請直接打 1925（24 小時）。

care-hidden = 收到，不用出聲。警政服務 App 可以打字找 110；113 收簡訊。
care-hidden-where = 您在哪裡？打地名或分享位置。
care-hidden-text = 這裡的 119 也收簡訊：{ $number }。我沒有替您報警，看完可以刪掉這段。
care-hidden-end = 我沒有替您報警，也不會再傳訊息。看完可以刪掉這段。
