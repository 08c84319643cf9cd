### Machine-made translation; not yet checked by a native reader.
### No clinician and no lawyer has signed this wording yet; do not treat it as approved.

# Lines to call, how to be there for somebody, checking oneself, and duties to report.

menu-help = สายด่วนช่วยเหลือ
menu-duty = ต้องแจ้งไหม
menu-gate = วิธีอยู่ข้างเขา
menu-mood = วัดอารมณ์
menu-near = ศูนย์ใกล้ฉัน
help-words = สายด่วน, สายด่วนช่วยเหลือ, ขอความช่วยเหลือ, เบอร์ฉุกเฉิน, hotline, help
duty-words = ต้องแจ้งไหม, ต้องรายงานไหม, จำเป็นต้องแจ้งไหม

help-want = อยากหาความช่วยเหลือแบบไหน ถ้าตอนนี้อันตราย โทร 110 หรือ 119 ก่อน (24 ชั่วโมง)
help-want-feeling = ใจทุกข์มาก
help-want-protection = ถูกตี ถูกทำร้าย
help-want-money = เงินและชีวิต
help-want-elder = ดูแลผู้สูงอายุ
help-want-youth = เด็กและวัยรุ่น
help-want-baby = ตั้งครรภ์ เพิ่งคลอด
help-want-foreigner = แรงงาน ต่างชาติ
help-want-drugs = อยากเลิกยาเสพติด
help-want-other = อื่น ๆ
help-want-near = ศูนย์ใกล้ฉัน
help-want-someone = เป็นห่วงคนอื่น
help-want-mood = วัดอารมณ์
help-where = คุณอยู่ที่ไหน ใช้เพื่อหาศูนย์สุขภาพจิตที่นั่นเท่านั้น
help-ladder = โทรเบอร์เหล่านี้ได้:
help-always = ・{ $name } { $number }: 24 ชั่วโมง
help-open = ・{ $name } { $number }: ตอนนี้มีคนรับ ถึง { $until }
help-closed = ・{ $name } { $number }: ตอนนี้ไม่มีคนรับ เปิด { $until }
help-unknown = ・{ $name } { $number }: ยังไม่ยืนยันเวลา
help-perhaps-shut = ・{ $name } { $number }: อาจหยุดถึง { $until }
help-in-chinese = {" "}(ภาษาจีน)
help-doubtful = {" "}(ยังไม่ได้ตรวจสอบ โปรดยืนยันก่อน)
help-no-phone = เบอร์โทรยังไม่ได้ตรวจสอบ
help-near-none = ยังหาศูนย์สุขภาพจิตในพื้นที่ของคุณไม่พบ โทร 1925 ก่อนได้ 24 ชั่วโมง ฟรี ภาษาจีน
help-successor = { $old } เปลี่ยนเป็น { $name } { $number } แล้ว
help-next = อยากหาอะไรอีกไหม

lookup-found = ที่อาจช่วยได้:
lookup-found-near = คุณไม่ได้บอกสถานที่ จึงหาแถว { $place } ให้ก่อน ถ้าเป็นที่อื่น พิมพ์ชื่อสถานที่มาด้วย:
lookup-found-anywhere = คุณไม่ได้บอกสถานที่ ถ้าเพิ่มชื่อเขต เช่น “Zhubei ผู้สูงอายุ” จะหาที่ใกล้ให้ได้ นี่คือจากทุกที่:
lookup-open = ตอนนี้เปิด
lookup-closed = ตอนนี้ปิด
lookup-hours-unknown = ยังไม่ยืนยันเวลา
lookup-next = ข้อความของคุณยังไม่ได้ส่งให้ใคร ถ้าอยากให้ศูนย์ช่วยดู กด “แจ้งเรื่อง”

gate-danger = ขอบคุณที่สังเกต ตอนนี้เขาอยู่ในอันตรายทันทีไหม
gate-danger-now = ตอนนี้อันตราย
gate-danger-not-now = คิดว่าไม่
gate-danger-unsure = ไม่แน่ใจ
gate-call-first = โทร 119 หรือ 110 ก่อน บอกสถานที่ ตัวคุณอยู่ในที่ปลอดภัย ใกล้เขา จนกว่าจะมีคนมา
gate-call-unsure = ถ้าไม่แน่ใจ โทร 119 หรือ 110 ก่อนก็ได้ ให้เขาไปดู ตัวคุณอยู่ในที่ปลอดภัย
gate-called = โทรแล้ว ต่อไป
gate-next = ต่อไป
gate-ask = 1 ถาม: หาที่เงียบ ถามตรง ๆ แล้วฟัง
    พูดได้ว่า “ฉันเป็นห่วงเธอ ทุกข์มากไหม เคยคิดจะจบชีวิตไหม”
gate-ask-not = อย่าถามเหมือนสอบสวน และอย่ารีบให้คำตอบ
    อย่าพูดว่า “ทำไมเป็นแบบนี้” “คนอื่นลำบากกว่า”
gate-respond = 2 ตอบ: ฟังจนจบ อยู่ข้าง ๆ ไม่ตัดสิน
    พูดได้ว่า “ขอบคุณที่เล่า เธอทนมานานแล้ว ฉันอยู่ตรงนี้”
gate-respond-not = อย่าล้อเล่น และอย่าสัญญาว่าจะเก็บเป็นความลับ
    อย่าพูดว่า “ฉันจะไม่บอกใคร” “แค่นี้เศร้าทำไม”
gate-refer = 3 ส่งต่อ: หาคนช่วยด้วยกัน และติดต่อกันต่อ คุณหรือเขาโทร 1925 ได้ 24 ชั่วโมง ฟรี ภาษาจีน
    พูดได้ว่า “โทร 1925 ด้วยกันไหม”
gate-five = นครนิวไทเปสอนห้าคำ: 看 (มอง) 聽 (ฟัง) 轉 (หัน) 牽 (จูง) 走 (เดินด้วย) เป็นขั้นตอนให้ผู้ช่วยจำ ไม่ใช่คำที่ต้องพูดกับเขา
gate-yourself = คุณก็เหนื่อยเหมือนกัน นี่ไม่ใช่ภาระของคุณคนเดียว 1925 รับฟังคุณด้วย 24 ชั่วโมง ฟรี ภาษาจีน
gate-then = จะแจ้งศูนย์ที่รับผิดชอบไหม ถ้าอยากเรียนเพิ่ม ถาม 社區心理衛生中心 (ศูนย์สุขภาพจิต) ในพื้นที่เรื่องหลักสูตร
gate-then-tell = แจ้งศูนย์
gate-then-five = ห้าคำของนิวไทเป
gate-then-enough = พอแค่นี้

mood-begin = 心情溫度計 (วัดอารมณ์, BSRS-5) มีหกข้อ เกี่ยวกับสัปดาห์นี้ถึงวันนี้ ไม่ใช่การวินิจฉัยและไม่บังคับ เมื่อบอกผลแล้วจะลบคำตอบ
mood-start = เริ่ม
mood-not-now = ยังไม่ทำ
mood-sleep = นอนไม่ดี เช่น หลับยาก ตื่นง่ายหรือตื่นเร็ว: รบกวนคุณแค่ไหน
mood-tense = รู้สึกตึงเครียด กระวนกระวาย: รบกวนคุณแค่ไหน
mood-anger = หงุดหงิดหรือโกรธง่าย: รบกวนคุณแค่ไหน
mood-low = รู้สึกซึมเศร้า ใจหดหู่: รบกวนคุณแค่ไหน
mood-inferior = รู้สึกด้อยกว่าคนอื่น: รบกวนคุณแค่ไหน
mood-suicide = มีความคิดฆ่าตัวตาย: รบกวนคุณแค่ไหน
mood-trouble-none = ไม่เลย
mood-trouble-mild = เล็กน้อย
mood-trouble-moderate = ปานกลาง
mood-trouble-severe = มาก
mood-trouble-very-severe = มากที่สุด
mood-parent = คุณกำลังตั้งครรภ์ หรือที่บ้านมีเด็กแรกเกิดไหม
mood-parent-yes = มี
mood-parent-no = ไม่มี
mood-well = ห้าข้อแรกรวม { $total } อยู่ในช่วงทั่วไป (0–5) นี่เป็นการตรวจตนเอง ไม่ใช่การวินิจฉัย
mood-mild = ห้าข้อแรกรวม { $total } มีความทุกข์บ้าง (6–9) คุยกับครอบครัว เพื่อน หรือคนที่ไว้ใจได้
mood-moderate = ห้าข้อแรกรวม { $total } ความทุกข์ปานกลาง (10–14) แนะนำให้ปรึกษานักจิตวิทยาหรือผู้เชี่ยวชาญ
mood-severe = ห้าข้อแรกรวม { $total } ความทุกข์มาก (15–20) แนะนำให้หาผู้เชี่ยวชาญหรือจิตแพทย์
mood-suicide-mild = คุณบอกว่ามีความคิดฆ่าตัวตายอยู่บ้าง ขอบคุณที่บอก 1925 มีคนฟัง 24 ชั่วโมง ฟรี ภาษาจีน
mood-forgotten = ลบคำตอบของคุณแล้ว
mood-skipped = ได้ ยังไม่ทำ เมื่อต้องการ 1925 มีคนฟัง 24 ชั่วโมง ฟรี ภาษาจีน

duty-subject = อยากถามเรื่องไหน ถ้าตอนนี้อันตราย โทร 110 หรือ 119 ก่อน (24 ชั่วโมง)
duty-subject-child-harm = เด็กถูกทำร้าย
duty-subject-family = บ้านดูแลเด็กไม่ไหว
duty-subject-exploitation = เด็กถูกแสวงประโยชน์
duty-subject-violence = ความรุนแรงในบ้าน
duty-subject-sexual-assault = ล่วงละเมิดทางเพศ
duty-subject-elder = ผู้สูงอายุมีภัย
duty-subject-disability = ผู้พิการถูกทำร้าย
duty-subject-suicide = พฤติกรรมฆ่าตัวตาย
duty-subject-mental = ท่าทางแปลกมาก
duty-subject-assistance = ต้องการสงเคราะห์
duty-work = งานของคุณคือข้อไหน กฎหมายดูที่งาน
duty-work-manager = ผู้ดูแลอาคาร
duty-work-professional = แพทย์ สังคม ตำรวจ
duty-work-neither = ไม่ใช่ทั้งหมด
duty-what-child-harm = เมื่อรู้ว่ามีเด็กถูกทำร้าย ทารุณ หรือไม่มีคนดูแล
duty-what-family = เมื่อรู้ว่ามีเด็กที่ครอบครัวดูแลไม่ไหว
duty-what-exploitation = เมื่อรู้ว่ามีการแสวงประโยชน์ทางเพศจากเด็ก
duty-what-violence = เมื่อรู้ว่ามีความรุนแรงในครอบครัว
duty-what-sexual-assault = เมื่อรู้ว่ามีการล่วงละเมิดทางเพศ
duty-what-elder = เมื่อรู้ว่าผู้สูงอายุอยู่ในอันตราย
duty-what-disability = เมื่อรู้ว่าผู้พิการถูกทารุณ ทอดทิ้ง หรือไม่มีคนดูแล
duty-what-suicide = เมื่อรู้ว่ามีคนมีพฤติกรรมฆ่าตัวตาย
duty-what-mental = เมื่อมีคนที่อาจต้องการการดูแลทางจิตเวช
duty-what-assistance = เมื่อรู้ว่ามีคนต้องการสงเคราะห์
duty-must-within = 《{ $law }》 มาตรา { $article }: { $what } คุณต้องแจ้งภายใน { $hours } ชั่วโมง
duty-must = 《{ $law }》 มาตรา { $article }: { $what } คุณต้องแจ้ง
duty-may = 《{ $law }》 มาตรา { $article }: { $what } คุณแจ้งได้ แต่ไม่บังคับ
duty-may-practice = 《{ $law }》 มาตรา { $article } ไม่ได้ระบุถึงคุณ { $what } ในทางปฏิบัติใครก็โทร 113 ได้ ข้อนี้ยังไม่ได้ยืนยันกับหน่วยงาน
duty-not-named = 《{ $law }》 มาตรา { $article } ไม่ได้ระบุถึงคุณ ถ้าเป็นห่วง ก็ยังขอคำปรึกษาได้
duty-where = ที่รับแจ้ง: { $windows }
duty-window-113 = 113 (24 ชั่วโมง)
duty-window-ecare = 關懷e起來 ecare.mohw.gov.tw
duty-window-county = หน่วยงานของเทศมณฑลหรือเมือง
duty-window-suicide-system = ระบบแจ้งป้องกันการฆ่าตัวตายของกระทรวง
duty-window-health-bureau = 衛生局 (สำนักสาธารณสุข)
duty-window-mental-center = 社區心理衛生中心 (ศูนย์สุขภาพจิต)
duty-suicide-thoughts = กฎหมายพูดถึงพฤติกรรมฆ่าตัวตาย แค่ความคิดยังไม่ใช่เหตุต้องแจ้ง อยู่ข้างเขาก่อน คุณหรือเขาโทร 1925 ได้ 24 ชั่วโมง ฟรี ภาษาจีน
duty-fine = ถ้าไม่แจ้ง กฎหมายมีค่าปรับ NT$ { $least } ถึง { $most }
duty-then = ข้อความนี้ยังไม่ใช่การแจ้งตามกฎหมาย จะทำอะไรต่อ
duty-then-report = แจ้งศูนย์ด้วย
duty-then-other = ถามเรื่องอื่น
duty-then-enough = พอแค่นี้
duty-owed = { $duty } ข้อความนี้ยังไม่ใช่การแจ้งตามกฎหมาย
