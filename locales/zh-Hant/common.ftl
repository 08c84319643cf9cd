# Words that every conversation uses.

as-is = { $text }
list = { $items }
list-comma = 、
skip = 略過
back = 上一題
stop = 先不用了
keep = 維持原來的
done = 選好了
more-buttons = 更多
open-link = 打開
call = 打 { $number }

yes-words = 是, 對, 好, 有, 可以, 嗯, 要, 好的, 是的, 對的, 有的, ok, yes, y, ｏｋ, 沒錯, 打了, 打好了
no-words = 不是, 不對, 不, 沒有, 不要, 不用, 不行, 沒, 否, 都沒有, no, n, 無
unsure-words = 不知道, 不確定, 不清楚, 不曉得, 可能, 也許, 不知, 忘了, not sure
skip-words = 略過, 跳過, 沒有, 不用, 沒, 不想說, 無, 沒有了, skip
stop-words = 停, 停止, 取消, 不報了, 先不用了, 算了不報, 離開, stop, cancel
back-words = 上一題, 上一步, 返回, 回上一題, 回去, back
menu-words = 選單, 主選單, 開始, 你好, 您好, 哈囉, 嗨, menu, start, hi, hello
language-words = 語言, 換語言, language, bahasa, ngôn ngữ, ภาษา, wika
erase-words = 刪除我的資料, 清除我的資料, 刪掉我的資料
report-words = 回報, 通報, 我要回報, 我要通報, 報案, report
cases-words = 查案件, 我的案件, 進度, 查進度, status

sorry-choose = 我沒看懂這個回答。請按下面的按鈕，或打第幾個，例如「2」。
sorry-read = 看完上面這段，再按下面的按鈕就好。
sorry-words = 請用文字寫一下，幾個字就可以。
sorry-long = 這段有 { $long } 個字，這裡最多 { $most } 個字。請寫短一點再傳一次。
sorry-phone = 這個號碼看起來打不通。請再寫一次，例如 0912345678 或 03-5551234。
sorry-where = 請分享位置，或直接打地址、地名。
sorry-abroad = 這個位置不在臺灣的縣市裡。請再選一次，或直接打地址。
sorry-district = 我找不到這個地方。請打鄉鎮市區的名字，例如「竹北市」。
sorry-which = 這個名字不只一個地方有：{ $options }。請連縣市一起打。
sorry-media = 這裡收文字、照片和語音。貼圖、影片和檔案我看不到。
sorry-media-here = 照片和語音我先收著，等一下會問您看到的情形。
sorry-stale = 這個按鈕是之前的，已經不能用了。
sorry-fault = 我這邊出了點問題，您剛才寫的都還在，請再傳一次。

kept-words = 您寫的我先收著，等一下可以再補充。
edited-note = 我看到您改了訊息。之前的回答要改的話，請按「改」。
unsent-note = 好，您收回的那一則，我這裡也刪掉了。
