# The full privacy text (Personal Data Protection Act, art. 8).

privacy-title = 隱私說明
privacy-who = 誰在收集
privacy-who-text = 守望由架設這個服務的單位經營，把您看到的情形轉給負責的社會福利服務中心。它是程式，不是法定通報；法律規定您必須通報時，仍請用 113 或關懷e起來。
privacy-what = 收集什麼
privacy-what-text = 您在 LINE 或 Telegram 的識別碼、語言、身分（例如店員、里長），以及您在回報裡寫的文字、地點、照片、錄音和您願意留下的電話；還有您自己寫的安全計畫。照片裡的拍攝地點等資訊會先移除。
privacy-why = 為了什麼
privacy-why-text = 只用來把回報轉給負責的單位、讓他們回問您、並告訴您案件走到哪裡。不做廣告，不評分，不賣給任何人。
privacy-seen = 誰看得到
privacy-seen-text = 負責的社福中心和法律指定的窗口，要登入後台才看得到內容。聊天群組裡只有案號、類別、急迫程度和地區。您的身分不會給當事人；沒有您的同意，也不會給社福中心。
privacy-kept = 保存多久
privacy-kept-text = 內容加密保存。沒寫完的回報，您停止時就刪除；送出的回報在結案 { $days } 天後刪除，刪除時連鑰匙一起銷毀。您寫的安全計畫加密保存，只給您自己看，一直留到您刪除它。您說的服務村里留到您刪除它；您查服務的地區和打的字，只記到當天半夜。
privacy-rights = 您的權利
privacy-rights-text = 您可以查詢、補充、撤回自己的回報，也可以打「刪除我的資料」。已送出的回報由社福中心依法保存，但不會再連到您。
privacy-limits = 要知道的事
privacy-limits-text = LINE 和 Telegram 的伺服器在國外，訊息會經過它們。您可以在自己的手機上刪除對話。
