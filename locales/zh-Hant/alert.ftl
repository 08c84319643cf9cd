# 有立即危險時：誰接到通知、誰接手了、沒有人時怎麼說。固定用字，不由程式改寫；只說當下確實的事。
# 尚未有臨床人員或社區心理衛生中心簽核；簽核前不得視為定稿。
# Draft. No clinician has signed this wording yet; do not treat it as approved.
# 號碼與服務時間的出處見 directory/data。

alert-told = 我正在通知值班的人，還不知道有沒有人看到；有人接手會在這裡告訴您。等的時候有危險，打 119 或 110。
alert-closed = 負責的單位現在不是上班時間，通知送去了，可能沒有人馬上看到。有危險打 119 或 110；想說話打 1925（24 小時）。
alert-day-off = 負責的單位今天可能停班，通知送去了，可能沒有人馬上看到。有危險打 119 或 110；想說話打 1925（24 小時）。
alert-nobody = 這裡現在沒有值班的人可以通知。有危險打 119 或 110；想說話打 1925（24 小時）。
alert-again = 值班的人已經通知了，還沒有人接手。有危險請打 119 或 110，不要等。
alert-again-taken = 接手的人會知道您又寫來了。有危險請先打 119 或 110。
alert-accepted = 有人接手了，案號 { $case }；他要問您的話會出現在這裡。有危險請先打 119 或 110。
alert-over = { $case }：值班的人這次先到這裡。再有危險，直接寫在這裡，或打 119；想說話打 1925（24 小時）。
alert-there = 您還在嗎？還沒有人接手，我還在通知。
    有危險打 119 或 110；想說話打 1925（24 小時）。
alert-there-stop = 不用再問
alert-safe = 我現在安全
    .also = 我安全了, 現在安全
safe-words = 我現在安全, 現在安全, 我安全了, 安全了, 我沒事了, 沒事了, 是誤會, 誤會, 誤會了, 打錯了, 不是那個意思, 安全, 我安全, 我很安全, 我沒事, 我沒事啦, 我沒事了啦, 沒事啦, 沒事了啦, 已經沒事了, 現在沒事了, 我現在沒事了, 我很好
alert-safe-noted = 好，我記下您現在安全；剛才打擾了。想說話時，1925 隨時有人聽（24 小時）。
alert-safe-passed-on = 好，也會告訴值班的人您說現在安全；剛才打擾了。想說話時，1925 隨時有人聽（24 小時）。
alert-offer = 要不要請值班的人來這裡和您說話？他只會知道有人需要幫忙，看不到您寫的內容。
alert-offer-yes = 請值班的人來

ask-alert-here = 我是值班的人，您還在嗎？
ask-alert-safe-now = 您現在安全嗎？
ask-alert-where = 您在哪裡？說了才找得到您。
ask-alert-call = 可以打電話給您嗎？可以請留號碼。

alert-card = { $case }　立即危險・請接手
    有人在聊天室求助，不知道是誰。接手後按「問本人」，他就看得到，回答在後台。
alert-card-reminder = { $case }　立即危險・還沒有人接手
    接手後按「問本人」，他在聊天室就看得到，回答在後台。
alert-taken-how = 按「問本人」就能在聊天室問他，想自己寫請按「打開」。有立即危險請打 119 或 110。
alert-ask = 問本人
alert-hushed = { $case }：他身邊可能有會傷害他的人，不能主動傳訊；他寫來時會通知您。
alert-news-again = { $case }　本人又寫來說有危險，請盡快問他。
alert-news-safe = { $case }　本人說現在安全，請確認後再結案。
alert-news-callback = { $case }　本人同意回電，電話在後台。
alert-news-callback-other = { $case }　本人另外請人回電，案號 { $other }。
alert-mail-subject = 守望：立即危險 { $case }

desk-alert-mark = 立即危險
desk-alert-what = 這是有人在聊天室求助的警示，沒有他寫的內容，也不知道他是誰；他同意以後才會出現在這裡。
desk-alert-can = 可以做的：接手，問他安不安全、在哪裡、能不能打電話，轉給別的單位，最後結案。有立即危險請打 119 或 110。
desk-alert-where = 地區是從他登記的地點或先前的回報推的，他現在可能不在那裡。
desk-alert-hushed = 他身邊可能有會傷害他的人，所以不能主動傳訊；他寫來時，這裡會有通知。
desk-alert-safe = 本人說現在安全。請確認後再結案。
desk-alert-safe-mark = 本人說現在安全
desk-alert-agreed = 這是有人在聊天室求助的警示；他後來同意回電，寫在下面的是他同意給的。
desk-happened-again = 本人又說有危險
desk-happened-said-safe = 本人說現在安全
desk-happened-callback = 本人同意回電
desk-happened-callback-other = 本人同意回電，另案 { $case }

privacy-danger = 有立即危險時
privacy-danger-text = 您寫到要結束自己的生命時，為了避免生命危險，守望會告訴值班的人有人需要幫忙，只給案號，不給您寫的內容、身分或電話；您同意回電以後才給。另外記下危險的程度、規則、時間和做了什麼，不含您寫的字，保存 { $days } 天。
