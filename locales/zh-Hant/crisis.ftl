# 危險時的第一則回覆，固定用字，不由程式改寫。
# 尚未有臨床人員或社區心理衛生中心簽核；簽核前不得視為定稿。
# Draft. No clinician has signed this wording yet; do not treat it as approved.
# 每則最多兩句；求助管道在前兩行；號碼與服務時間的出處見 directory/data。

crisis-imminent-1 = 謝謝您告訴我，我很擔心您現在的安全。如果正要傷害自己，請先離開危險的東西，現在打 119 或 110（24 小時）。
crisis-imminent-2 = 想有人說說話：1925，24 小時，免費；忙線按 # 可以留電話。
crisis-imminent = 我是程式，不是真人。您身邊現在有人嗎？

crisis-active-1 = 謝謝您說出來，聽起來您撐得很辛苦。現在有危險，打 119 或 110（24 小時）。
crisis-active-2 = 想有人聽：1925，24 小時，免費；忙線按 # 可以留電話。
crisis-active = 我是程式，不是真人，想直接問您：您今天有打算結束自己的生命嗎？

crisis-passive-1 = 好像活著變得很累，謝謝您說出來。現在有危險，打 119 或 110（24 小時）。
crisis-passive-2 = 想找人聽：1925，24 小時，免費；忙線按 # 可以留電話。
crisis-passive = 我是程式，不是真人，想多懂一點：是累到想消失，還是有想過結束生命？

crisis-third-party-1 = 謝謝您留意到他。現在有危險就打 110 或 119；想問怎麼陪他，1925，24 小時，免費。
crisis-third-party-2 = 可以直接問他是不是想自殺，先聽他說，不急著爭論。把危險的東西收遠一點，再一起找人幫忙。
crisis-third-party = 我是程式，不是真人。怎麼陪他、要不要通報，都可以在這裡查。

crisis-third-party-urgent-1 = 請現在打 119 或 110，說出地點。您自己安全的話，留在旁邊，不要讓他一個人。
crisis-third-party-urgent-2 = 打完以後需要有人商量：1925，24 小時，免費；忙線按 # 可以留電話。
crisis-third-party-urgent = 我是程式，不是真人，沒有辦法替您叫救護車。打完以後，這裡可以一步一步看怎麼陪他。

crisis-violence-now-1 = 能離開就先離開，打 110。不能出聲，只回我「1」就好。
crisis-violence-now-2 = 之後要人保護或商量：113，24 小時，有通譯，也收簡訊。移工也可以打 1955，24 小時，有多國語言。
crisis-violence-now = 我是程式，不是真人，不會替您報警。您現在安全嗎？

# 寫的人自己可能傷人時：不指責、先拉開距離。
crisis-threat-1 = 聽起來您現在很氣、也很難受。請先走開，和對方隔開一段距離，手上的東西放下；有人可能受傷，打 110 或 119（24 小時）。
crisis-threat-2 = 想有人聽您說：1925，24 小時，免費；男性關懷專線 0800-013-999，每天 07:00-23:00，免費。
crisis-threat = 我是程式，不是真人，不會替您報警；想跟人談，可以請人打給您。您和對方現在都安全嗎？

crisis-threat-children-1 = 謝謝您說出來，我擔心您和孩子現在的安全。請先讓孩子到信任的人身邊，離開危險的東西，現在打 119 或 110（24 小時）。
crisis-threat-children-2 = 想有人說說話：1925，24 小時，免費；忙線按 # 可以留電話。孩子的安全也可以打 113，24 小時。

crisis-minor-line = 未滿 18 歲也可以打 113，24 小時。

crisis-soft-line = 如果您也覺得快撐不住，1925 任何時間都有人聽，免費。
crisis-first-typed = 不能出聲：警政服務 App 可以打字找 110，113 也收簡訊。

crisis-information-1 = 自殺防治可以打 1925，24 小時，免費；忙線按 # 可以留電話。現在有危險，打 110 或 119。
crisis-information = 這裡可以查專線、守門人課程和通報方式。您想看哪一個？

crisis-repeat = 我還在。現在有危險打 119 或 110；想說話打 1925（24 小時）。
crisis-repeat-violence = 我還在。不安全就先離開，打 110；要人保護或商量打 113（24 小時，有通譯，也收簡訊）。

crisis-last-resort = 系統現在有狀況。有危險請打 110 · 119；想說話打 1925（24 小時，免費）。

crisis-paused = 剛才的回報先幫您留著，內容都還在。想繼續時，隨時按「繼續」。

crisis-call-110 = 打 110
crisis-call-119 = 打 119
crisis-call-113 = 打 113
crisis-call-1925 = 打 1925
crisis-continue = 繼續
crisis-safe-now = 我現在安全
