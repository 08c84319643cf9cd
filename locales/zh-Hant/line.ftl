# 每一條專線做什麼；依 hotlines.csv 的 purpose 寫成。
# 尚未有臨床人員或社福中心簽核；簽核前不得視為定稿。

line-police-110 = 有人正有危險、正在犯罪、要傷害自己或別人，或有人失蹤
line-fire-119 = 受傷、急病、服藥過量、火災、需要救援
line-119-sms-new-taipei = 聽不到或不方便說話的人，用簡訊報案求救
line-119-sms-hsinchu-city = 聽不到或不方便說話的人，用簡訊報案求救
line-119-sms-hsinchu-county = 聽不到或不方便說話的人，用簡訊報案求救
line-119-sms-taichung = 聽不到或不方便說話的人，用簡訊報案求救
line-119-sms-tainan = 聽不到或不方便說話的人，用簡訊報案求救
line-protection-113 = 家暴、性侵害、性騷擾，或孩子、老人、身障者被虐待或沒人照顧：通報和諮詢
line-ecare-online = 在網路上通報保護案件，或需要幫助的家庭
line-peace-of-mind-1925 = 心裡很難受、想到自殺時可以打；擔心別人也可以打
line-lifeline-1995 = 心裡苦、想找人談，由志工接聽
line-teacher-chang-1980 = 情緒、家庭、學校、工作上的煩惱
line-mens-line = 男性的煩惱：家庭、感情、工作、霸凌、情緒低落、生病；也談法律
line-welfare-1957 = 生活有困難：社會救助、急難救助、各種補助和國民年金，也會轉給縣市
line-ltc-1966 = 家裡有人需要長期照顧：詢問、申請、申訴
line-labour-1955 = 勞工和移工的諮詢、申訴、口譯、保護和安置
line-foreigners-1990 = 外國人和新住民的生活：簽證、居留、工作、就學、稅、健保
line-consumer-1950 = 買東西、消費的糾紛
line-caregiver = 照顧家人累了：有人聽您說，也教照顧技巧、找喘息服務
line-maternal = 懷孕、產後恢復、餵奶、新生兒照顧、心情低落
line-drug = 用藥、毒品的問題，本人、家人、學校都可以問，會保密
line-child-line = 想找人說話的小學生
line-youth-line = 想找人說話的青少年
line-family-education = 教養孩子、夫妻、婆媳、家裡的事，都可以問
line-taichung-cmhc = 預約和詢問心理諮商
line-tainan-mental-booking = 預約免費心理諮商
line-new-taipei-xizhi-cmhc = 預約心理諮商：汐止、瑞芳、平溪、雙溪、貢寮
line-legal-aid = 法律問題、請律師幫忙
line-dementia = 失智者的照顧
line-fraud-165 = 懷疑被騙，也包括長輩被陌生人騙錢
line-citizen-1999 = 市政服務；學生沒飯吃也可以通報
line-keelung-youth = 兒童、青少年和父母的諮詢、補助和通報
line-kaohsiung-youth-police = 青少年的諮詢
line-counseling-15-45 = 15 到 45 歲可免費諮商三次，有健保卡的外國人也可以；上網找還有名額的院所預約，帶身分證件
