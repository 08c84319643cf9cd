# 安全計畫：本人自己的話，六個步驟，每一步都可以不寫。固定用字，不由程式改寫。
# 步驟出自 Stanley 與 Brown 的 Safety Planning Intervention；能不能用在這裡，尚未向原作者確認。
# 尚未有臨床人員或社區心理衛生中心簽核；簽核前不得視為定稿。
# Draft. No clinician has signed this wording yet, and the instrument's terms of use are not confirmed.
# 從不問、也不重複任何傷害自己的方法；plan-means 裡的東西，顯示時會遮住。

plan-words = 安全計畫, 我的安全計畫, 安全計劃, 我的安全計劃, 寫安全計畫, 看安全計畫, safety plan, my plan
plan-delete-words = 刪除安全計畫, 刪除計畫, 刪掉安全計畫, 刪除安全計劃, 清除安全計畫, delete my plan
menu-plan = 安全計畫
plan-mine = 我的安全計畫
plan-begin = 寫安全計畫
plan-intro = 安全計畫是您自己的話：難受的時候先做什麼、找誰。六步都可以跳過，之後隨時能改；和信任的人或專業的人一起想最好。
    這裡加密幫您留著，不給任何中心看，到您自己刪除為止。
plan-title = 您的安全計畫：
plan-late = 您的安全計畫在這裡，按下面打開。
plan-step-signs = 1 快撐不住的訊號
plan-step-myself = 2 自己可以做的
plan-step-places = 3 讓我分心的人和地方
plan-step-people = 4 可以找的人
plan-step-professionals = 5 專業的人和專線
plan-step-safe = 6 讓身邊更安全
plan-ask-signs = 第 1 步：什麼樣的想法、心情或情形，讓您知道快撐不住了？一次寫一項。
plan-ask-myself = 第 2 步：不靠別人，自己可以做什麼，讓難受先放下一會兒？一次寫一項。
plan-ask-places = 第 3 步：哪些人、哪些地方，可以讓您分心一下？一次寫一項。
plan-ask-people = 第 4 步：難受的時候，可以向誰開口？寫稱呼或電話都可以，一次一位。
plan-ask-professionals = 第 5 步：還有哪些專業的人可以找，例如醫師、心理師、輔導老師？1925（24 小時）已經先放進去了。
plan-ask-safe = 第 6 步：怎麼讓身邊更安全，例如請誰幫忙、先去哪裡？不用寫是什麼東西，一次寫一項。
plan-have = 已經寫的：
plan-entry = ・{ $words }
plan-numbered = { $number } { $words }
plan-heavy = （有一項先幫您收著，這裡不重複）
plan-change = 第 { $number } 項
plan-which = 這一項要怎麼做？
plan-rewrite = 改寫
plan-remove = 刪掉這項
plan-leave-as-is = 不改了
plan-next = 下一步
plan-done = 寫好了
plan-kept = 記下了。還有的話繼續寫，沒有就按「{ $next }」。
plan-step-full = 這一步先記到這裡，之後可以回來改。
plan-written = 寫好了，幫您留著。想看的時候，打「安全計畫」。
plan-edited = 好，安全計畫裡的那一項也改了。
plan-removed = 刪掉了。
plan-gone = 這一項已經不在了。
plan-words-only = 這裡請用文字寫，幾個字就可以。
plan-paused = 您剛才寫的，已經留在安全計畫裡。想回去的時候，按「繼續」。
crisis-paused-other = 剛才的先幫您留著。想繼續時，隨時按「繼續」。
plan-delete = 刪除安全計畫
plan-delete-ask = 要刪除整份安全計畫嗎？刪了就找不回來。
plan-delete-yes = 刪除
plan-delete-no = 不刪
plan-deleted = 安全計畫刪掉了。想再寫，打「安全計畫」。
plan-none = 您這裡沒有安全計畫。
plan-offer = 也可以把難受時先做什麼、找誰，寫成自己的安全計畫；不寫也沒關係。
plan-means = 安眠藥, 藥物, 藥丸, 農藥, 藥, 木炭, 炭, 刀子, 刀片, 美工刀, 刀, 繩子, 繩, 瓦斯, 頂樓, 陽台, 窗戶, 鐵軌, 橋上, 橋邊, 槍
