# First contact, the menu, one's own cases.

welcome = 您好，這裡是守望。看到有人需要幫忙，可以從這裡轉給當地的社福中心。
    您寫的會加密保存，只給負責的社工看；結案一段時間後刪除。請問您是？
privacy-link = 隱私說明全文
language = Language／語言
language-choose = 請選語言。
language-set = 好，之後用中文。
role-clerk = 超商、商店店員
    .also = 店員, 超商, 幸福保衛站
role-safety-point = 餐廳、診所、管理員
    .also = 管理員, 保全, 藥師, 診所, 藥局, 餐廳, 大樓管理員
role-guardian = 守護員、志工
    .also = 志工, 守護員, 居服員, 月嫂
role-chief = 村里長、鄰長
    .also = 里長, 村長, 鄰長
role-officer = 村里幹事
    .also = 里幹事, 村幹事
role-resident = 一般民眾
    .also = 民眾, 居民, 鄰居, 路人
enrolled = 謝謝您。
enrolled-clerk = 謝謝您。店裡如果有登記碼，隨時打在這裡，之後回報就不用再填地點。
site-joined = 好了，您在「{ $name }」回報時，地點會自動帶入。
site-code-bad = 這個登記碼不能用，可能過期或打錯了。請跟給您代碼的人再要一個。

menu = 要做什麼？
menu-report = 回報
menu-meal = 孩子用餐回報
menu-report-other = 回報別的事
menu-cases = 查我的案件
menu-erase = 刪除我的資料
menu-kept = 繼續寫完
not-understood = 我看不懂這句話，沒有送給任何人。要回報的話請按「回報」。

cases-none = 您還沒有送出過案件。
cases-list = 您送出的案件：
case-line = { $case }：{ $state }
state-received = 已收到，等社工接手
state-accepted = 社工已接手
state-handed-on = 轉給另一個窗口，等接手
state-closed = 已結案
state-withdrawn = 您已撤回
case-choose = { $case } 要做什麼？
case-add = 補充
case-withdraw = 撤回
withdraw-ask = 確定要撤回 { $case } 嗎？社工會知道您撤回了，不會再問您。
withdraw-yes = 撤回
withdraw-no = 不撤回
withdrawn = 好，{ $case } 撤回了。
withdraw-late = 社工已經接手 { $case }，不能直接撤回。我已經告訴社工您想撤回。
add-ask = 想補充到 { $case } 的，請寫在這裡。
added = 補進 { $case } 了，社工看得到。
add-which = 要補充到哪一個案件？
add-new = 不是，這是新的事

accepted-told = { $case }：社工已經接手，會看您寫的內容。謝謝您。
handed-on-told = { $case }：轉給更適合的窗口了，他們接手時會告訴您。
closed-told = { $case }：已經結案。謝謝您留意到。
question-told = { $case }：社工想請問您——{ $question }
    請按「回答」，直接寫在這裡就可以。
question-answer = 回答
question-answered = 收到，轉給社工了。
nobody-yet = { $case }：還沒有社工接手，我們正在找下一位。
    情況變急的話請打 110、119，或保護專線 113（24 小時）。

erase-ask = 要刪除您在這裡的資料嗎？已經送出的案件由社福中心依法保存，但不再記錄是誰送的。
erase-yes = 刪除
erase-no = 不刪除
erased = 刪好了。之後再寫來，就是重新開始。

command-report = 回報看到的情形
command-cases = 查我送出的案件
command-help = 求助專線
command-duty = 我要通報嗎
command-language = 換語言
command-erase = 刪除我的資料
