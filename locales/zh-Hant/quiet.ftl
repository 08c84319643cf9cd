# 暴力發生時：不主動傳訊息，除非本人說了什麼時間安全。固定用字，不由程式改寫。
# 尚未有臨床人員或家防中心簽核；簽核前不得視為定稿。
# Draft. No clinician has signed this wording yet; do not treat it as approved.

quiet-words = 安全時間, 設定安全時間, 不要傳訊息, 不要傳訊息給我, 可以傳訊息的時間
quiet-button = 可以傳的時間
quiet-hushed = 為了您的安全，之後我不會主動傳訊息。想收到的話，按「可以傳的時間」。
quiet-ask = 什麼時候傳訊息給您是安全的？沒有選，就不會主動傳。
quiet-day = 白天 9 到 17 點
quiet-evening = 晚上 18 到 21 點
quiet-any = 隨時都可以
quiet-never = 都不要傳
quiet-set = 好，只在這個時間傳：{ $when }。
quiet-set-never = 好，不會主動傳訊息給您。
quiet-late = 剛才的訊息沒有送到。方便的時候，再寫一次。
