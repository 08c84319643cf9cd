# Asking the health side to visit somebody whose conduct worries others.

menu-outreach = 言行不尋常，想轉介
command-outreach = 請衛生單位去看看一個人
outreach-words = 轉介, 想轉介, 我要轉介, 我想轉介, 轉介單, 填轉介單, 鄰居怪怪的, 鄰居怪怪的想轉介, 言行不尋常想轉介, 優化計畫, 外展, 外展訪視

outreach-offer = 這類情形，也可以請衛生單位到家裡看看。
    要填轉介單，還是回報給社福中心？
outreach-offer-report = 回報給社福中心
    .also = 社福中心, 回報, 一般回報
outreach-offer-refer = 填轉介單
    .also = 轉介, 轉介單, 衛生單位
sign-incoherent = 說話前後接不上

outreach-call-first = 請先離開到安全的地方，不要靠近、不要爭辯，也不要自己攔他。
    有人拿刀或傷人打 110，有人受傷或有生命危險打 119。
outreach-call-unsure = 不確定的時候，先保持距離，打 110 或 119 請他們去看；不要自己進去。
outreach-after-call = 現在安全了嗎？安全了可以繼續填；先停下來也可以，之後再回來。
outreach-after-call-on = 安全了，繼續
    .also = 安全, 安全了, 繼續, 是
outreach-after-call-later = 先停在這裡
    .also = 先停, 還沒, 不安全, 等一下
outreach-later = 好，先停在這裡，沒有送給任何人。
    還有危險就打 110 或 119；之後隨時可以再從這裡轉介。
outreach-keep-away = 請和他保持距離，不要自己攔；又發生的時候打 110 或 119。

outreach-where = 他住在哪裡，或您在哪裡看到他？
    每個縣市的規定不同，請寫到鄉鎮市區。
outreach-no-place = 每個縣市的規定和窗口不同，不知道地點就不能轉介。
    要改成一般回報嗎？
outreach-no-place-report = 改成一般回報
    .also = 一般回報, 回報
outreach-no-place-enough = 先這樣
    .also = 不用, 算了
outreach-rules-steps = { $county }的流程：{ $steps }。
outreach-rules-joint = 訪視時要請您一起去，所以等一下會問您的電話和有空的時間。
outreach-rules-providers = 去訪視的醫療機構（{ $year } 年的資料）：{ $names }。
outreach-rules-unpublished = { $county }還沒有公布收案標準，由衛生單位看過再決定。
outreach-rules-nothing = 查不到{ $county }的外展規定，所以這裡沒有步驟。
    想先問人，可以打 1925，24 小時，免費。
outreach-goes-to = 您寫的會送給{ $unit }，由他們評估要不要去訪視。
outreach-goes-nowhere = 查不到{ $county }可以收的衛生單位；您寫的會先存好，等窗口接上再送。
    想先問人，可以打 1925，24 小時，免費。
outreach-no-receiver = 這一區還沒有衛生單位接上，先存好，接上就會送出。
outreach-next = 知道了，下一步
    .also = 知道了, 下一步, 好, 繼續
outreach-step-form = 填轉介單
outreach-step-assessed = 衛生局初步評估
outreach-step-dispatched = 派給精神醫療機構
outreach-step-visited = 訪視
outreach-step-visited-within = { $days } 天內和轉介人一起訪視
outreach-step-visited-at-home = 到家裡評估
outreach-step-care-plan = 擬照護計畫、持續關懷

outreach-me = 您是他的什麼人？
outreach-me-family = 家人
    .also = 家屬, 親人, 親屬, 爸爸, 媽媽, 兒子, 女兒, 先生, 太太
outreach-me-neighbor = 鄰居、店員或民眾
    .also = 鄰居, 店員, 民眾, 路人, 朋友, 房東
outreach-me-chief = 村里長、鄰長
    .also = 里長, 村長, 鄰長
outreach-me-officer = 村里幹事
    .also = 里幹事, 村幹事
outreach-me-staff = 社工、醫護、警消、學校
    .also = 社工, 護理師, 醫生, 醫護, 警察, 消防, 老師, 學校
outreach-standing-named = 精神衛生法第 { $article } 條：您的身分可以通知衛生單位。
outreach-standing-family = 家人可以找衛生單位或心衛中心商量（精神衛生法第 45 條）。
outreach-standing-not-named = 法律（精神衛生法第 { $article } 條）沒有點名您的身分。
    您可以說看到的，由衛生單位決定要不要轉介。
outreach-scope-screened = 這裡的計畫收網絡人員評估過的人，衛生局可能先請人了解。
    也可以找里幹事或衛生所幫忙。
outreach-scope-health-side = 這裡的計畫由衛生局或衛生所轉介，他們會先看過。
    也可以直接找衛生所。
outreach-scope-open = 這裡的民眾可以告訴警察、消防或衛生單位。

outreach-nothing-seen = 上面的都沒看到，外展多半不收。
    還是擔心的話，可以告訴社福中心。
outreach-then-report = 告訴社福中心
    .also = 社福中心
outreach-then-lines = 看可以找誰
    .also = 找誰, 電話
outreach-then-more = 不只這樣，繼續
    .also = 不只這樣, 繼續, 還有
outreach-then-enough = 先這樣
    .also = 不用了, 算了
outreach-only = 是不是只有下面其中一種，沒有別的？
outreach-only-hoarding = 只有東西堆滿家裡
    .also = 堆東西, 囤積
outreach-only-forgetting = 只有記性差、認不得路
    .also = 記性差, 失智, 認不得路
outreach-only-since-childhood = 從小就這樣
    .also = 從小
outreach-only-intoxicated = 喝酒或用藥後才這樣
    .also = 喝酒, 用藥, 吸毒
outreach-only-other-diagnosis = 只有人格或強迫問題
    .also = 人格, 強迫
outreach-only-none = 都不是，還有別的
    .also = 都不是, 還有別的, 不是
outreach-elsewhere-hoarding = 只有東西堆滿家裡，外展不收。社福中心可以了解怎麼幫他整理。
outreach-elsewhere-forgetting = 只有記性差、認不得路，外展不收。長照和失智的專線可以幫忙安排。
outreach-elsewhere-since-childhood = 從小就這樣，外展不收。社福中心可以幫忙找適合的服務。
outreach-elsewhere-intoxicated = 只有喝酒或用藥後才這樣，外展不收。有戒酒、戒藥的地方可以問。
outreach-elsewhere-other-diagnosis = 只有這個診斷，外展不收。可以先問心衛中心。
outreach-lines = 可以找這些地方：
outreach-lines-after = 情形變了，或還有別的，隨時可以再轉介。
outreach-cases = 還有這些情形嗎？可以選好幾個。
outreach-case-escorted = 曾被警消送醫
outreach-case-hard-case = 衛生局關懷中、不順利
outreach-case-crisis = 常常驚動警消或鄰居
outreach-case-refuses-admission = 醫師要他住院，他不肯
outreach-case-discharged = 出院後沒固定看診
outreach-case-none = 都沒有

outreach-story = 您看到、聽到什麼？請寫事實：他說了什麼、做了什麼、哪一天。
    不用猜原因；可以傳錄音，請不要拍他的臉。
outreach-skip = 沒有要寫的
    .also = 略過, 沒有
outreach-unknown = 不知道
outreach-since = 這樣多久了？
outreach-since-days = 這幾天
outreach-since-weeks = 幾個星期
outreach-since-months = 幾個月
outreach-since-long = 一年以上
outreach-since-unknown = 不知道
outreach-often = 多常這樣？
outreach-often-daily = 幾乎每天
    .also = 每天, 天天
outreach-often-weekly = 一週幾次
outreach-often-now-and-then = 偶爾
outreach-often-once = 只看過一次
    .also = 一次
outreach-often-unknown = 不知道
outreach-risks = 有沒有看到這些？可以選好幾個。
outreach-risks-hurts-self = 傷害自己
outreach-risks-hurts-others = 打人或威脅人
    .also = 打人, 威脅人
outreach-risks-weapon = 拿刀或武器
    .also = 拿刀, 武器
outreach-risks-fire = 玩火、開瓦斯
    .also = 玩火, 瓦斯
outreach-risks-children = 家裡有小孩
    .also = 小孩
outreach-risks-not-eating = 很久沒好好吃飯
    .also = 沒吃飯
outreach-risks-none = 都沒有
outreach-drinks = 最近有看到他喝酒或用藥嗎？
outreach-drinks-yes = 有看過
outreach-drinks-no = 沒看過
outreach-drinks-unknown = 不確定
outreach-person = 他叫什麼名字，或大家怎麼叫他？
outreach-person-phone = 他的電話幾號？
outreach-sex = 看起來是男性還是女性？
outreach-sex-man = 男性
    .also = 男, 男生, 先生
outreach-sex-woman = 女性
    .also = 女, 女生, 小姐
outreach-sex-other = 其他
outreach-sex-unknown = 不知道
outreach-age = 看起來幾歲？
outreach-age-under-18 = 未滿 18 歲
outreach-age-to-39 = 18 到 39 歲
outreach-age-to-64 = 40 到 64 歲
outreach-age-older = 65 歲以上
outreach-age-unknown = 不知道
outreach-lives = 誰和他住？可以選好幾個。
outreach-lives-alone = 自己住
    .also = 一個人住, 獨居
outreach-lives-parents = 爸爸媽媽
    .also = 爸媽, 父母
outreach-lives-partner = 先生、太太或伴侶
    .also = 先生, 太太, 伴侶
outreach-lives-children = 孩子
outreach-lives-others = 其他人
outreach-lives-none = 不知道
outreach-kin = 有沒有家人或照顧他的人可以聯絡？
    寫稱呼和電話，知道多少寫多少。
outreach-treatment = 他有在看診嗎？
outreach-treatment-regular = 有，固定看診
    .also = 固定看, 有在看
outreach-treatment-stopped = 看過，後來停了
    .also = 停了, 停藥
outreach-treatment-never = 沒有看過
    .also = 沒看過
outreach-treatment-unknown = 不知道
outreach-clinic = 在哪裡看、吃什麼藥、有沒有列管或身心障礙證明？
    知道多少寫多少。
outreach-helped = 之前誰來看過或幫過？可以選好幾個。
outreach-helped-police = 警察
outreach-helped-ambulance = 救護車
outreach-helped-officer = 里長或里幹事
    .also = 里長, 里幹事
outreach-helped-social-worker = 社工
outreach-helped-nurse = 衛生所護理師
    .also = 護理師, 衛生所
outreach-helped-none = 沒有，或不知道
outreach-tried = 已經試過什麼辦法？
outreach-knows = 要轉介這件事，誰知道？
outreach-knows-person = 他本人知道
    .also = 本人知道, 本人
outreach-knows-family = 只有家人知道
    .also = 家人知道, 家人
outreach-knows-nobody = 他們都不知道
    .also = 都不知道, 沒人知道
outreach-joins = 需要的話，您可以陪著去訪視嗎？
outreach-joins-must = 這裡的訪視要請您一起去，可以嗎？
outreach-joins-yes = 可以
outreach-joins-maybe = 看時間
outreach-joins-no = 沒辦法
    .also = 不行, 不能, 不方便
outreach-free = 哪些時候您有空？可以選好幾個。
outreach-free-morning = 平日上午
    .also = 上午, 早上
outreach-free-afternoon = 平日下午
    .also = 下午
outreach-free-evening = 平日晚上
    .also = 晚上
outreach-free-weekend = 週末
    .also = 假日, 周末
outreach-free-none = 要再約
outreach-unit = 您的單位和職稱是什麼？
outreach-name = 請問您的名字？衛生單位會用這個名字找您。
outreach-phone = 請寫您的電話，衛生單位會打給您約時間。

outreach-row-me = 您的身分
outreach-row-cases = 其他情形
outreach-row-story = 經過
outreach-row-since = 多久了
outreach-row-often = 多常
outreach-row-risks = 危險的事
outreach-row-drinks = 喝酒用藥
outreach-row-person = 他的名字
outreach-row-person-phone = 他的電話
outreach-row-sex = 性別
outreach-row-age = 年紀
outreach-row-lives = 同住的人
outreach-row-kin = 家人聯絡
outreach-row-treatment = 看診
outreach-row-clinic = 診所和藥
outreach-row-helped = 誰幫過
outreach-row-tried = 試過的
outreach-row-knows = 誰知道
outreach-row-joins = 陪同訪視
outreach-row-free = 有空時間
outreach-row-unit = 您的單位
outreach-row-name = 您的名字
outreach-row-phone = 您的電話
outreach-name-shown = 您的名字和電話會給衛生單位看，不會告訴他或他的家人。

outreach-sent = 收到了，案號 { $case }。
    衛生單位接手時會在這裡告訴您，之後打電話跟您約；想到什麼，直接打在這裡就會補上。
outreach-sent-nobody = 收到了，案號 { $case }，已經存好。
    這一區的衛生單位還沒接上這個系統，一接上就會送出；急的話打 110 或 119，想先問人打 1925，24 小時。

# Words to the health office. Never content of a referral.

card-kind-outreach = 外展轉介

outreach-why-no-need = 訪視後評估不需要外展
outreach-why-not-enough = 內容不夠，無法評估
outreach-why-not-found = 找不到人或地點
outreach-why-in-care = 已經有人在關懷
outreach-why-elsewhere = 由別的服務協助比較合適

# The form.

paper-title = 社區外展轉介單（工作用）
paper-title-of = { $form }（工作用）
paper-notice = 這是工作用表單，不是衛生局的正式表單。內容是轉介人看到的情形，不是診斷。
paper-history = 之前送出與退回
paper-returned = 第 { $number } 次 { $at } 送出，{ $back } 退回：{ $reason }
paper-blank = （未填）
paper-section-referrer = 轉介人
paper-section-person = 當事人
paper-section-seen = 看到的情形
paper-section-help = 就醫與已有的協助
paper-section-visit = 訪視安排
paper-case = 案號
paper-date = 送出時間
paper-receiver = 受理單位
paper-referrer-unit = 轉介單位與職稱
paper-referrer-name = 轉介人姓名
paper-referrer-phone = 轉介人電話
paper-referrer-is = 與當事人的關係
paper-standing = 轉介人身分
paper-standing-named = 精神衛生法第 48 條所列人員
paper-standing-family = 家人（精神衛生法第 45 條）
paper-standing-not-named = 非法律所列人員，提供看到的情形
paper-person = 姓名或稱呼
paper-sex = 性別
paper-age = 年齡（目測）
paper-person-phone = 電話
paper-place = 住處或看到的地點
paper-lives-with = 同住的人
paper-family = 家人或照顧者與聯絡方式
paper-signs = 看到或聽到的
paper-case-types = 案件態樣
paper-case-suspected = 有上列看到的情形
paper-case-escorted = 曾被警消護送就醫
paper-case-hard-case = 衛生局關懷中之困難個案
paper-case-crisis = 社區危機，常驚動警消或鄰居
paper-case-refuses-admission = 醫師建議住院，本人不願意
paper-case-discharged = 出院後未固定就醫或服藥、獨居或照顧者年長
paper-story = 經過（言語、舉動、日期）
paper-added = 送出後的補充
paper-since = 從何時開始
paper-often = 頻率
paper-danger = 轉介時有無立即危險
paper-risks = 風險
paper-drink-drugs = 飲酒或用藥
paper-treatment = 就醫情形
paper-clinic = 院所、藥物、列管或證明
paper-helped = 曾介入的單位
paper-tried = 已試過的辦法
paper-who-knows = 誰知道這次轉介
paper-joins-visit = 轉介人能否陪同訪視
paper-free = 轉介人有空的時間

# The referrer's own form.

own-form-get = 看我的轉介單
own-form-open = 打開轉介單
own-form-here = { $case } 的轉介單在這個連結裡，{ $minutes } 分鐘內可以打開一次。
    內容不會出現在聊天室；請不要轉傳。
own-form-title = 您的轉介單
own-form-ask = 這個連結只能打開一次。要怎麼看？
own-form-page = 看，或列印
own-form-odt = 下載 ODT
own-form-over = 這個連結用過或過期了。請回聊天室，在案件裡按「看我的轉介單」再拿一個。

# The form at the desk.

desk-form = 轉介單
desk-form-print = 看，或列印
desk-form-odt = 下載 ODT
desk-form-earlier = 之前送出的：
desk-form-number = 第 { $number } 次
desk-form-hint = 誰打開過轉介單會記在經過裡。這是工作用表單；有正式範本時，ODT 會填進範本。
desk-happened-form-opened = { $who } 打開了轉介單。
desk-happened-form-opened-odt = { $who } 下載了轉介單（ODT）。
desk-happened-form-fetched = 轉介人取了自己的轉介單。

# A referral that comes back, or goes on.

state-returned = 退回給您了，可以改了再送
outreach-returned-told = { $case }：衛生單位把轉介退回給您。{ $reason }
outreach-returned-no-need = 他們看過以後，覺得現在不需要外展訪視。
outreach-returned-not-enough = 內容不夠，還看不出情形。請補上說了什麼、做了什麼、哪一天。
outreach-returned-not-found = 照您寫的找不到人或地方。請把地點寫清楚一點。
outreach-returned-in-care = 已經有人在關懷他了。
outreach-returned-elsewhere = 他們覺得由別的服務來幫比較合適。
outreach-amend = 改了再送
outreach-again-not-now = 這個案件現在不能再改了。
outreach-sent-again = 再送出去了，還是案號 { $case }。
    衛生單位接手時會在這裡告訴您。
outreach-goes-on-told = { $case }：衛生單位會繼續外展訪視。謝謝您留意到。
outreach-visit-late-told = { $case }：說好的訪視時間到了，還沒有結果。
    想問可以找{ $center }；有危險打 110 或 119。

# The same, for staff.

card-outreach-goes-on = 外展續訪
card-outreach-back = 退回轉介人
card-returned = { $case }　已退回轉介人
card-visit-due = { $case }　訪視期限 { $at }，還沒登記結果
card-visit-late = { $case }　訪視期限 { $at } 過了，還沒登記結果
outreach-take-first = { $case } 要由負責的單位先接手，才能登記結果。
outreach-goes-on-done = { $case }：登記為外展續訪，轉介人會收到通知。
outreach-back-why = { $case } 為什麼退回？轉介人會看到原因，可以改了再送。
outreach-back-done = { $case }：退回轉介人了。
desk-give-back = 退回轉介人
desk-give-back-label = 原因
desk-give-back-choose = 請選原因
desk-give-back-hint = 轉介人會收到固定的說明，可以改了再送，案號不變。
desk-give-back-do = 退回
desk-choose-why-back = 請選退回的原因。
desk-did-given-back = 退回轉介人了，他會收到通知。
desk-state-returned = 退回轉介人了
desk-visit-by = 訪視期限 { $at }
desk-outcome-outreach-goes-on = 有需求，外展續訪
desk-happened-returned = { $who } 退回轉介人：{ $why }。
desk-happened-sent-again = 轉介人改了再送。
desk-happened-visit-due = 提醒：訪視期限快到了。
desk-happened-visit-late = 訪視期限過了，提醒了雙方。
