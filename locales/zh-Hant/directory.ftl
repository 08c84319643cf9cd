# Why a report goes where it goes: one sentence each, shown under the name of who receives it.

route-district = 這件事發生在{ $district }，由{ $center }負責。
route-district-away = 這件事發生在{ $district }，由{ $center }負責；它的辦公室在{ $office }。
route-village = 這件事發生在{ $district }{ $village }，這裡由{ $center }負責。
route-shared = { $district }由{ $centers }分區負責，還不知道是哪一個，可以都通知。
route-nearest = 不確定是哪一區；依距離，最近有人住的地方是{ $county }{ $district }，由{ $center }負責。
route-no-center = { $district }查不到負責的社福中心，所以先找{ $unit }。
route-no-center-national = { $district }查不到負責的社福中心，可以打{ $line }，請他們轉給縣市政府。
route-county-only = 只知道在{ $county }，還不知道是哪個鄉鎮市區，先找{ $unit }。
route-county-only-national = 只知道在{ $county }，還不知道是哪個鄉鎮市區；可以打{ $line }詢問。
route-unknown-place = 還不知道在哪裡；{ $line }全國都可以打，他們會幫忙轉介。
route-ask-place = 這個地名不只一個地方，請選一個。
route-ask-border = 這個位置靠近交界，請選是哪一邊。
route-ask-nearest = 沒有界線資料，依距離列出最近的地方，請選一個。
route-not-found = 認不出這個地名，請寫縣市和鄉鎮市區。
route-protection = 有人可能受到傷害，{ $county }由{ $unit }處理保護案件。
route-national-protection = 有人可能受到傷害；{ $line }全天有人接，也受理通報。
route-national-mind = { $line }全天有人接，可以和他們談談怎麼幫。
route-mental-district = { $district }的心理健康服務由{ $unit }提供。
route-mental-nearest = 查不到{ $district }的心理衛生責任區，{ $county }裡距離最近的是{ $unit }。
route-mental-county = { $county }查得到的心理健康單位是{ $unit }。
route-mental-nurse = 在{ $county }，衛生單位以外的自殺防治通知，由{ $unit }的護理師先評估。
route-elder = { $county }的獨居長者由{ $unit }收通報。
route-youth = 少年的事，{ $county }可以找{ $unit }。
