# 有新消息時通知：訂、看、停。每一句都可以用一個字或一個鍵停掉，和回報無關。

menu-news = 訂閱消息
command-news = 有新消息時通知我
news-words = 消息, 新消息, 訂閱, 訂閱消息, 我要訂閱, 我的訂閱, 我訂的消息, 收消息, 想收消息, 我想訂閱, 我要收消息, 订阅, news
news-stop-words = 退訂, 退訂消息, 取消訂閱, 取消訂閱消息, 不訂了, 我要退訂, 不要再傳, 不要再傳了, 別再傳, 別再傳了, 停止通知, 取消通知, 關閉通知, 不要通知, 不要再通知, 不收消息了, 全部停掉, 停止訂閱, unsubscribe, 請退訂, 我想退訂, 幫我退訂, 我要取消訂閱, 請取消訂閱, 幫我取消訂閱, 退订, 取消订阅, 不再收到, 不想再收到, 不要再傳消息, 不要再傳消息了, 別再傳消息, 停止消息, 停掉消息
news-halt-words = 停, 停止, 取消, stop, cancel

news-topics = 想知道哪方面的新消息？可以選好幾個。
news-topics-none = 都不用
news-where = 哪個縣市的？只記縣市，不記地址。
sorry-county = 我找不到這個地方。請打縣市的名字，例如「新竹縣」。
county-name = { $romanized ->
   *[any] { $name }
    }
county-button = { $romanized ->
   *[any] { $name }
    }

news-consent = 有新消息時，傳到這裡給您好嗎？
news-row-topics = 主題
news-topic-and = { $one }／{ $other }
news-row-where = 縣市
news-note-when = 只在 { $begins }:00–{ $ends }:00 之間傳。手機會跳出通知，旁邊的人可能看到。
news-note-end = 打「退訂」或按一下就停；一年沒用守望，也會自己停。
news-note-report = 這和回報無關，停了也照樣可以回報。
news-agree-yes = 好，傳給我
news-agree-no = 不用了

news-begun = 好，有新消息會傳到這裡。打「退訂」就停。
news-not-begun = 好，不會傳消息給您。
news-later = 消息等一下再選：之後打「消息」就可以。
news-not-safe = 您說過什麼時候傳訊息給您才安全，所以消息不會傳給您。要改的話，按「可以傳的時間」。

news-list = 您要收的消息：
news-item = { $number }. { $what }
news-rest = 還有 { $count } 項
news-of = { $topic }（{ $county }）
news-stop-item = 停第 { $number } 項
news-stop-all = 全部停掉
news-more = 再加主題
news-mine = 我訂的消息
news-again = 還是要收
news-off = 好，不再傳消息給您。回報和找服務都照舊。
news-off-one = 好，不再傳{ $what }的消息。回報和找服務都照舊。
news-off-none = 您沒有訂消息，不會傳。回報和找服務都照舊。
news-offer = 有新消息時告訴我

privacy-news = 您要收的消息
privacy-news-text = 您要收消息時，只記主題、縣市和從哪一天開始；您停掉，就刪除。誰看了、誰按了都不記，只數按了幾次。一則消息傳給過哪些人，傳完 { $days } 天後只留人數。
