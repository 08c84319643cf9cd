# Reporting a concern.

report-kind = 您遇到的是哪一種情形？
    最接近的就可以，之後都能改。
kind-child-meal = 孩子沒飯吃
    .also = 餓, 肚子餓, 沒吃飯, 沒吃, 用餐, 幸福保衛站
kind-child-harm = 孩子受傷或沒人顧
    .also = 兒虐, 虐童, 打小孩, 小孩被打, 孩子被打, 沒人照顧, 小孩一個人, 孩子一個人
kind-violence = 家裡或伴侶有暴力
    .also = 家暴, 打老婆, 打人, 被打, 暴力
kind-elder = 長輩獨居或沒人照顧
    .also = 老人, 長輩, 獨居, 阿公, 阿嬤, 阿伯, 老人家
kind-disability = 身心障礙者需要照顧
    .also = 身障, 殘障, 輪椅, 身心障礙
kind-family = 家庭遇到困難
    .also = 沒錢, 失業, 繳不出, 房租, 經濟, 困難
kind-suicide = 有人說想死
    .also = 自殺, 想死, 輕生, 不想活
kind-mental = 言行和平常不一樣
    .also = 精神, 自言自語, 怪怪的, 幻聽, 幻覺
kind-youth = 青少年遇到狀況
    .also = 少年, 國中生, 高中生, 逃家, 中輟, 毒品
kind-homeless = 有人露宿街頭
    .also = 街友, 遊民, 露宿, 流浪漢
kind-other = 其他
    .also = 別的, 都不是

report-danger = 現在有人有危險嗎？
    例如正在受傷、被打，或隨時會出事。
danger-now = 現在就有危險
    .also = 有危險, 危險, 現在, 正在打, 快點
danger-not-now = 現在沒有
    .also = 沒危險, 沒有危險, 目前沒有, 還好
danger-unsure = 不確定
report-call-first = 請先打電話：有人在傷害別人打 110，有人受傷或有生命危險打 119。
    打完再按下一步；沒寫完就離開也沒關係，我會把已經寫的先轉給社工。
report-call-unsure = 不確定的時候，請先打 119 或 110，請他們去看；不要自己進去。
    打完再按下一步。
report-called = 打好了，下一步
    .also = 打了, 下一步, 好了, 打完了, 繼續
report-suicide-lines = 安心專線 1925，24 小時，免費，您或他都可以打；忙線時按 # 可以留電話。

report-where = 這件事在哪裡？
    可以分享位置，或打地址、地名、村里。
where-share = 分享位置
where-shared-before = 用剛才分享的位置
where-site = 就在{ $name }
    .also = 店裡, 我們店, 這裡, 這家店, 在店裡
where-unknown = 不知道在哪裡
where-heard = 好，地點是{ $area }。
where-which = 是哪一個地方？
where-district = 我還不知道是哪個鄉鎮市區。請打名字，例如「竹北市」。
where-district-of = 是{ $county }的哪一個鄉鎮市區？
where-village = { $district }由兩個社福中心分區負責。是在哪一個村里？
village-other = 其他村里，或不知道
place-with-detail = { $area }（{ $detail }）

report-home = 當事人的家也在這裡嗎？
home-same = 是，同一個地方
home-elsewhere = 不是，在別處
home-unknown = 不知道
report-home-at = 家在哪裡？大概的地方就可以。

report-signs = 您看到或聽到什麼？可以選好幾個，選完按「選好了」。
sign-none = 都沒有
sign-injured = 身上有傷
sign-afraid = 很害怕
sign-alone = 一個人
sign-siblings = 帶著弟妹
sign-often = 常常來
sign-late = 深夜還在外面
sign-crying = 一直哭
sign-shouting = 大聲吵鬧
sign-dirty = 身上髒、沒換洗
sign-hungry = 很餓
sign-begging = 在乞討
sign-threats = 被威脅
sign-weapon = 有刀或其他武器
sign-locked-in = 被關著出不來
sign-children-there = 現場有小孩
sign-again = 不是第一次
sign-not-seen = 好幾天沒看到人
sign-smell = 門口有異味
sign-thin = 變得很瘦
sign-confused = 認不得路或人
sign-carer-tired = 照顧的人快撐不住
sign-no-food = 家裡沒東西吃
sign-rent = 房租付不出來
sign-lost-job = 突然沒工作
sign-cut-off = 被斷水斷電
sign-ill-carer = 照顧者生病
sign-child-carer = 孩子在照顧大人
sign-talks-of-dying = 說想死或不想活
sign-goodbye = 在道別、寫遺書
sign-hurt-self = 傷害自己
sign-means-near = 身邊有危險的東西
sign-gives-away = 把東西送人
sign-hopeless = 說沒有希望了
sign-drinking = 喝很多酒
sign-hears-things = 說聽到看到別人沒有的
sign-feels-hunted = 覺得有人要害他
sign-odd-conduct = 說話或舉動很不尋常
sign-no-sleep = 好幾天沒睡
sign-unkempt = 很久沒打理自己
sign-truant = 沒去上學
sign-runaway = 離家沒回去
sign-led-by-adults = 跟著陌生大人
sign-drugs = 疑似用毒品
sign-sleeps-outside = 睡在外面
sign-ill = 看起來生病了
sign-with-child = 帶著小孩

report-story = 還有什麼想說的？寫您看到的就好，也可以傳照片或錄音。
    請不要拍孩子，也不要拍傷口。
story-done = 寫好了
    .also = 好了, 就這樣, 沒了
story-skip = 沒有要補充
story-has-media = 收到了，共 { $count } 個。可以再傳，也可以寫幾句話，好了就按「寫好了」。
story-noted = 您剛才寫的我留著：「{ $words }」
    還有要補充的嗎？沒有就按「寫好了」。

report-contact = 社工需要問細節時，可以找您嗎？
    您的身分會保密，不會讓對方知道。
contact-here = 可以，在這裡問我
    .also = 可以, 在這裡問我, 這裡問, 傳訊息, 訊息
contact-phone = 可以，打電話給我
    .also = 打電話, 打電話給我, 電話, 打給我
contact-no = 不用找我
    .also = 不用, 不要, 不用了, 不用找我, 不要找我
contact-phone-at = 打電話：{ $number } { $who }
report-phone = 請寫您的電話號碼。
report-call-me = 社工打來時怎麼稱呼您？

row-kind = 情形
row-danger = 危險
row-where = 地點
row-home = 當事人的家
row-signs = 看到的
row-story = 補充
row-contact = 聯絡您
row-meal = 用餐
row-age = 年紀
change = 改{ $what }
told-nothing = 沒有
told-media = 照片或錄音 { $count } 個
told-both = { $words }（另有照片或錄音 { $count } 個）
summary-title = 這樣送出可以嗎？
summary-ask = 這樣送出可以嗎？
summary-receiver = ・{ $reason }
summary-receivers = 送給誰：
consent-send = 送出
    .also = 送, 好, 可以, 確定
consent-add = 補充
    .also = 還要補充, 我要補充
consent-drop = 不送了
    .also = 不要送, 不送, 取消

meal-served = 孩子吃到了嗎？
meal-ate = 吃了
    .also = 在店裡吃, 有吃
meal-took-away = 帶走
    .also = 外帶, 帶走了
meal-none = 沒有
    .also = 沒吃, 沒吃到
meal-age = 看起來有幾歲？
age-preschool = 學齡前
    .also = 幼稚園, 幼兒園, 小小孩
age-primary = 國小
    .also = 小學, 小學生, 國小生
age-older = 國中以上
    .also = 國中, 高中, 國中生, 高中生
meal-signs = 有看到這些嗎？可以選好幾個。
meal-call-113 = 看起來可能有人傷害他。請打 113，24 小時；正在發生就打 110。
    打完再按下一步，這份回報會照樣送出。
meal-story = 想補充什麼？像是孩子怎麼稱呼、讀哪個學校、家在哪裡，知道的寫就好。
    請不要拍孩子。

report-sent = 收到了，案號 { $case }。
    社工接手時會在這裡告訴您；想到什麼，直接打在這裡就會補上。
report-sent-nobody = 收到了，案號 { $case }，已經存好。
    這一區的窗口還沒接上這個系統，急的話請直接打 { $number }；一接上就會送出。
report-dropped = 好，沒有送出，您寫的都刪掉了。之後隨時可以再回報。
report-stopped = 好，先停在這裡，您寫的都刪掉了。
report-unfinished-sent = 您沒寫完，但說了現在有危險，所以我先把已經寫的轉給社工了，案號 { $case }。
    想到什麼直接打在這裡就會補上。危險還在的話，請打 110 或 119。
talk-remind = 剛才的回報還沒送出，您寫的都還在。要繼續嗎？
talk-continue = 繼續寫
talk-kept = 您還有一份沒寫完的回報。
