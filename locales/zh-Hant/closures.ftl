# 停班日：後台的頁面。

desk-rooms = 後台的頁面
desk-room-cases = 案件
desk-room-closures = 停班日

desk-closures = 停班日的開放時間
desk-closures-what = 颱風天這類日子，在這裡說一聲：查的人會看到「當地可能停班，先打電話問」，不會看到「現在有開」。24 小時的專線和全國的專線照常顯示。
desk-closures-now = 現在說可能停班的
desk-closures-none = 沒有。各單位照平常的時間顯示。
desk-closures-later = 還沒開始
desk-closures-lift = 取消，照平常
desk-closures-lift-of = 取消{ $county }的停班，照平常顯示
desk-col-county = 縣市
desk-col-from = 從
desk-col-until = 到
desk-col-said-by = 誰說的
desk-closures-say = 說可能停班
desk-closures-from = 從（台灣時間）
desk-closures-until = 到（台灣時間）
desk-closures-until-hint = 選 00:00，就是到前一天的半夜 12 點。一次最長 { $days } 天。
desk-closures-do = 顯示「可能停班」
desk-closures-no-county = 您的單位不在名錄裡，所以這裡沒有可以說的縣市。
desk-closures-choose = 請選縣市。時間還在下面。
desk-closures-unread = 看不懂時間。請寫成 2026-08-01 18:00 這樣。
desk-closures-reversed = 結束要在開始之後。請再看一下時間。
desk-closures-over = 結束的時間已經過了。請再看一下日期。
desk-closures-long = 一次最長 { $days } 天。要更久，到時候再說一次就好。
desk-closures-far = 開始的時間在 30 天以後。請再看一下日期。
desk-did-closure-said = 記下了。時間一到，查的人會看到「可能停班，先打電話問」。
desk-did-closure-lifted = 取消了，照平常的時間顯示。
desk-did-closure-over = 這一筆已經有人取消，或時間已經過了。
desk-queue-off = 現在說可能停班：{ $counties }。
desk-queue-off-look = 看或取消
