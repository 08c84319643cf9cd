### Machine-made translation; not yet checked by a native reader.
### What only staff read, and the form, which is always in Chinese, are the English words.

# Asking the health side to visit somebody whose conduct worries others.

menu-outreach = ขอให้ไปเยี่ยมดู
command-outreach = ขอให้หน่วยสาธารณสุขไปดูคนคนหนึ่ง
outreach-words = ส่งต่อ, ขอส่งต่อ, อยากส่งต่อ, ขอให้ไปเยี่ยมดู, ขอให้ไปเยี่ยม, เยี่ยมบ้าน, เพื่อนบ้านแปลก ๆ, เพื่อนบ้านแปลกๆ, เพื่อนบ้านทำตัวแปลก, outreach, 轉介

outreach-offer = เรื่องแบบนี้ขอให้หน่วยสาธารณสุขไปดูที่บ้านได้
    จะกรอกใบส่งต่อ หรือแจ้งศูนย์บริการครอบครัว?
outreach-offer-report = แจ้งศูนย์ครอบครัว
    .also = ศูนย์ครอบครัว, แจ้ง
outreach-offer-refer = กรอกใบส่งต่อ
    .also = ใบส่งต่อ, ส่งต่อ, สาธารณสุข
sign-incoherent = พูดวกวน

outreach-call-first = ออกไปอยู่ที่ปลอดภัยก่อน อย่าเข้าใกล้ อย่าเถียง อย่าจับตัวเขาเอง
    มีคนถือมีดหรือทำร้ายคน โทร 110 มีคนเจ็บหรืออันตรายถึงชีวิต โทร 119
outreach-call-unsure = ถ้าไม่แน่ใจ อยู่ห่าง ๆ แล้วโทร 110 หรือ 119 ให้เขาไปดู อย่าเข้าไปเอง
outreach-after-call = ตอนนี้ปลอดภัยหรือยัง? ปลอดภัยแล้วกรอกต่อได้ จะหยุดก่อนแล้วค่อยกลับมาก็ได้
outreach-after-call-on = ปลอดภัยแล้ว ไปต่อ
    .also = ปลอดภัย, ปลอดภัยแล้ว, ไปต่อ
outreach-after-call-later = หยุดไว้ก่อน
    .also = ยังไม่ปลอดภัย, ไว้ก่อน
outreach-later = ได้ หยุดไว้ก่อน ยังไม่ได้ส่งให้ใคร
    ถ้ายังอันตราย โทร 110 หรือ 119 จะกลับมาขอใหม่เมื่อไรก็ได้
outreach-keep-away = อยู่ห่างจากเขาไว้ อย่าจับตัวเขาเอง ถ้าเกิดขึ้นอีก โทร 110 หรือ 119

outreach-where = เขาอยู่ที่ไหน หรือคุณเห็นเขาที่ไหน?
    แต่ละเมืองกฎไม่เหมือนกัน ช่วยเขียนถึงเขตหรือตำบล
outreach-no-place = แต่ละเมืองกฎและหน่วยรับไม่เหมือนกัน ถ้าไม่รู้ที่ จะส่งต่อไม่ได้
    เปลี่ยนเป็นแจ้งเรื่องธรรมดาไหม?
outreach-no-place-report = แจ้งเรื่องธรรมดา
    .also = แจ้งเรื่อง, แจ้ง
outreach-no-place-enough = แค่นี้ก่อน
    .also = ไม่ต้อง
outreach-rules-steps = ขั้นตอนของ { $county }: { $steps }
outreach-rules-joint = ตอนไปเยี่ยม เขาขอให้คุณไปด้วย เดี๋ยวจะถามเบอร์โทรและเวลาว่างของคุณ
outreach-rules-providers = หน่วยที่ไปเยี่ยม (ข้อมูลปี { $year } ตามปฏิทินไต้หวัน): { $names }
outreach-rules-unpublished = { $county } ยังไม่ประกาศว่ารับใครบ้าง หน่วยสาธารณสุขจะดูแล้วตัดสินใจ
outreach-rules-nothing = หากฎของ { $county } ไม่เจอ จึงไม่เดา
    อยากถามก่อน โทร 1925 ตลอด 24 ชั่วโมง ฟรี ภาษาจีน
outreach-goes-to = สิ่งที่คุณเขียนจะส่งให้ { $unit } เขาจะตัดสินใจว่าจะไปเยี่ยมไหม
outreach-goes-nowhere = ยังไม่รู้ว่าหน่วยไหนใน { $county } รับเรื่องนี้ จะเก็บไว้ก่อน พอมีหน่วยเชื่อมต่อจะส่งให้
    อยากถามก่อน โทร 1925 ตลอด 24 ชั่วโมง ฟรี ภาษาจีน
outreach-no-receiver = ที่นี่ยังไม่มีหน่วยสาธารณสุขเชื่อมต่อ เก็บไว้ก่อน เชื่อมต่อเมื่อไรจะส่งให้
outreach-next = รู้แล้ว ไปต่อ
    .also = ไปต่อ, ต่อไป, ตกลง, โอเค
outreach-step-form = กรอกใบส่งต่อ
outreach-step-assessed = สำนักสาธารณสุข (衛生局) ดูก่อน
outreach-step-dispatched = ส่งให้โรงพยาบาลหรือคลินิกจิตเวช
outreach-step-visited = ไปเยี่ยม
outreach-step-visited-within = ไปเยี่ยมพร้อมคุณภายใน { $days } วัน
outreach-step-visited-at-home = ประเมินที่บ้าน
outreach-step-care-plan = วางแผนดูแลและติดตาม

outreach-me = คุณเป็นอะไรกับเขา?
outreach-me-family = คนในครอบครัว
    .also = ญาติ, ลูก, สามี, ภรรยา, พ่อ, แม่, ครอบครัว
outreach-me-neighbor = เพื่อนบ้าน คนทั่วไป
    .also = เพื่อนบ้าน, คนทั่วไป, พนักงานร้าน, เพื่อน, เจ้าของบ้าน
outreach-me-chief = ผู้ใหญ่บ้าน 里長
    .also = ผู้ใหญ่บ้าน, 里長, 鄰長
outreach-me-officer = เจ้าหน้าที่ 里幹事
    .also = เจ้าหน้าที่หมู่บ้าน, 里幹事
outreach-me-staff = สังคม แพทย์ ตำรวจ
    .also = นักสังคมสงเคราะห์, พยาบาล, หมอ, ตำรวจ, ครู, โรงเรียน
outreach-standing-named = กฎหมายสุขภาพจิต (精神衛生法) มาตรา { $article }: หน้าที่ของคุณแจ้งหน่วยสาธารณสุขได้
outreach-standing-family = ครอบครัวปรึกษาหน่วยสาธารณสุขหรือศูนย์สุขภาพจิตได้ (กฎหมายสุขภาพจิต มาตรา 45)
outreach-standing-not-named = กฎหมาย (กฎหมายสุขภาพจิต มาตรา { $article }) ไม่ได้ระบุหน้าที่ของคุณ
    คุณเล่าสิ่งที่เห็นได้ หน่วยสาธารณสุขจะตัดสินใจว่าจะส่งต่อไหม
outreach-scope-screened = โครงการที่นี่รับคนที่เจ้าหน้าที่ประเมินแล้ว เขาจึงอาจให้คนไปดูก่อน
    เจ้าหน้าที่ 里幹事 หรือสถานีอนามัย (衛生所) ก็ช่วยได้
outreach-scope-health-side = ที่นี่สำนักสาธารณสุขหรือสถานีอนามัย (衛生所) เป็นผู้ส่งต่อ เขาจึงดูก่อน
    คุณไปที่สถานีอนามัยเองก็ได้
outreach-scope-open = ที่นี่ใครก็แจ้งตำรวจ ดับเพลิง หรือหน่วยสาธารณสุขได้

outreach-nothing-seen = ถ้าไม่เห็นข้อไหนเลย โดยมากเขาไม่รับ
    ถ้ายังห่วง แจ้งศูนย์บริการครอบครัวได้
outreach-then-report = แจ้งศูนย์ครอบครัว
    .also = ศูนย์ครอบครัว
outreach-then-lines = ดูว่าถามใครได้
    .also = ถามใคร, เบอร์โทร
outreach-then-more = ไม่ใช่แค่นี้ ไปต่อ
    .also = ไปต่อ, ยังมีอีก
outreach-then-enough = แค่นี้ก่อน
    .also = ไม่ต้อง
outreach-only = มีแค่ข้อใดข้อหนึ่งนี้ ไม่มีอย่างอื่นใช่ไหม?
outreach-only-hoarding = แค่ของเต็มบ้าน
    .also = ของเต็มบ้าน
outreach-only-forgetting = แค่ขี้ลืม หลงทาง
    .also = ขี้ลืม, หลงทาง, สมองเสื่อม
outreach-only-since-childhood = เป็นมาตั้งแต่เด็ก
    .also = ตั้งแต่เด็ก
outreach-only-intoxicated = เฉพาะตอนเมา ใช้ยา
    .also = เมา, เหล้า, ยาเสพติด
outreach-only-other-diagnosis = แค่บุคลิกภาพ/OCD
    .also = บุคลิกภาพ, ocd
outreach-only-none = ไม่ใช่ ยังมีอย่างอื่น
    .also = ไม่ใช่สักข้อ, มีอย่างอื่น
outreach-elsewhere-hoarding = แค่ของเต็มบ้าน เขาไม่รับ ศูนย์บริการครอบครัวดูได้ว่าจะช่วยอย่างไร
outreach-elsewhere-forgetting = แค่ขี้ลืม เขาไม่รับ สายดูแลระยะยาวและสายสมองเสื่อมช่วยจัดการได้
outreach-elsewhere-since-childhood = ที่เป็นมาตั้งแต่เด็ก เขาไม่รับ ศูนย์ช่วยหาบริการที่เหมาะได้
outreach-elsewhere-intoxicated = ที่เป็นเฉพาะตอนเมาหรือใช้ยา เขาไม่รับ มีที่ช่วยให้เลิก
outreach-elsewhere-other-diagnosis = แค่การวินิจฉัยนี้ เขาไม่รับ ถามศูนย์สุขภาพจิตได้
outreach-lines = ถามที่เหล่านี้ได้:
outreach-lines-after = ถ้าเปลี่ยนไป หรือมีอะไรอีก ขอให้ไปเยี่ยมเมื่อไรก็ได้
outreach-cases = มีข้อเหล่านี้ด้วยไหม? เลือกได้หลายข้อ
outreach-case-escorted = เคยถูกพาส่ง รพ.
outreach-case-hard-case = เคสยากที่ดูแลอยู่
outreach-case-crisis = ตำรวจมาบ่อย
outreach-case-refuses-admission = ไม่ยอมนอน รพ.
outreach-case-discharged = ออก รพ. ไม่ไปตรวจ
outreach-case-none = ไม่มี

outreach-story = คุณเห็นหรือได้ยินอะไร? เขียนข้อเท็จจริง: เขาพูดอะไร ทำอะไร วันไหน
    ไม่ต้องเดาสาเหตุ ส่งเสียงบันทึกได้ แต่อย่าถ่ายหน้าเขา
outreach-skip = ไม่มีอะไรเขียน
    .also = ไม่มี
outreach-unknown = ไม่รู้
outreach-since = เป็นแบบนี้นานเท่าไรแล้ว?
outreach-since-days = ไม่กี่วัน
outreach-since-weeks = หลายสัปดาห์
outreach-since-months = หลายเดือน
outreach-since-long = หนึ่งปีขึ้นไป
outreach-since-unknown = ไม่รู้
outreach-often = บ่อยแค่ไหน?
outreach-often-daily = แทบทุกวัน
    .also = ทุกวัน
outreach-often-weekly = สัปดาห์ละหลายครั้ง
    .also = ทุกสัปดาห์
outreach-often-now-and-then = บางครั้ง
outreach-often-once = เห็นครั้งเดียว
    .also = ครั้งเดียว
outreach-often-unknown = ไม่รู้
outreach-risks = เห็นข้อเหล่านี้ไหม? เลือกได้หลายข้อ
outreach-risks-hurts-self = ทำร้ายตัวเอง
outreach-risks-hurts-others = ตีหรือขู่คน
    .also = ตีคน, ขู่คน
outreach-risks-weapon = ถือมีด อาวุธ
    .also = มีด, อาวุธ
outreach-risks-fire = เล่นไฟ เปิดแก๊ส
    .also = เล่นไฟ, แก๊ส
outreach-risks-children = มีเด็กในบ้าน
    .also = เด็ก
outreach-risks-not-eating = ไม่ค่อยกินข้าว
    .also = ไม่กินข้าว
outreach-risks-none = ไม่มี
outreach-drinks = ช่วงนี้เห็นเขาดื่มเหล้าหรือใช้ยาเสพติดไหม?
outreach-drinks-yes = เคยเห็น
outreach-drinks-no = ไม่เคยเห็น
outreach-drinks-unknown = ไม่แน่ใจ
outreach-person = เขาชื่ออะไร หรือคนเรียกเขาว่าอะไร?
outreach-person-phone = เบอร์โทรของเขา?
outreach-sex = ดูเป็นชายหรือหญิง?
outreach-sex-man = ชาย
    .also = ผู้ชาย
outreach-sex-woman = หญิง
    .also = ผู้หญิง
outreach-sex-other = อื่น ๆ
outreach-sex-unknown = ไม่รู้
outreach-age = ดูอายุเท่าไร?
outreach-age-under-18 = ต่ำกว่า 18
outreach-age-to-39 = 18 ถึง 39
outreach-age-to-64 = 40 ถึง 64
outreach-age-older = 65 ขึ้นไป
outreach-age-unknown = ไม่รู้
outreach-lives = ใครอยู่กับเขา? เลือกได้หลายข้อ
outreach-lives-alone = อยู่คนเดียว
    .also = คนเดียว
outreach-lives-parents = พ่อแม่
outreach-lives-partner = สามี ภรรยา
    .also = สามี, ภรรยา, แฟน
outreach-lives-children = ลูก
outreach-lives-others = คนอื่น
outreach-lives-none = ไม่รู้
outreach-kin = มีครอบครัวหรือคนดูแลที่ติดต่อได้ไหม?
    เขียนชื่อและเบอร์โทร รู้แค่ไหนเขียนแค่นั้น
outreach-treatment = เขาไปหาหมอไหม?
outreach-treatment-regular = ไป สม่ำเสมอ
    .also = สม่ำเสมอ
outreach-treatment-stopped = เคยไป แล้วหยุด
    .also = หยุดไป
outreach-treatment-never = ไม่เคยไป
outreach-treatment-unknown = ไม่รู้
outreach-clinic = ที่ไหน กินยาอะไร มีบัตรผู้พิการหรือขึ้นทะเบียนไหม?
    รู้แค่ไหนเขียนแค่นั้น
outreach-helped = เคยมีใครไปดูหรือช่วย? เลือกได้หลายข้อ
outreach-helped-police = ตำรวจ
outreach-helped-ambulance = รถพยาบาล
outreach-helped-officer = ผู้ใหญ่บ้าน
    .also = 里長, 里幹事
outreach-helped-social-worker = นักสังคมสงเคราะห์
outreach-helped-nurse = พยาบาลอนามัย
    .also = พยาบาล
outreach-helped-none = ไม่มี หรือไม่รู้
    .also = ไม่มีใคร
outreach-tried = ลองวิธีไหนไปแล้วบ้าง?
outreach-knows = ใครรู้เรื่องการส่งต่อนี้?
outreach-knows-person = ตัวเขารู้
    .also = เขารู้
outreach-knows-family = ครอบครัวรู้เท่านั้น
    .also = ครอบครัวรู้, ครอบครัว
outreach-knows-nobody = พวกเขาไม่รู้
    .also = ไม่มีใครรู้
outreach-joins = ถ้าจำเป็น คุณไปเยี่ยมด้วยได้ไหม?
outreach-joins-must = ที่นี่เขาขอให้คุณไปเยี่ยมด้วย ได้ไหม?
outreach-joins-yes = ได้
outreach-joins-maybe = แล้วแต่เวลา
    .also = อาจจะ
outreach-joins-no = ไม่ได้
outreach-free = คุณว่างตอนไหน? เลือกได้หลายข้อ
outreach-free-morning = เช้าวันธรรมดา
    .also = เช้า
outreach-free-afternoon = บ่ายวันธรรมดา
    .also = บ่าย
outreach-free-evening = เย็นวันธรรมดา
    .also = เย็น, ค่ำ
outreach-free-weekend = เสาร์อาทิตย์
    .also = วันหยุด
outreach-free-none = นัดทีหลัง
outreach-unit = หน่วยงานและตำแหน่งของคุณ?
outreach-name = คุณชื่ออะไร? หน่วยสาธารณสุขจะติดต่อคุณด้วยชื่อนี้
outreach-phone = เขียนเบอร์โทรของคุณ หน่วยสาธารณสุขจะโทรมานัดเวลา

outreach-row-me = คุณเป็น
outreach-row-cases = เรื่องอื่น
outreach-row-story = เหตุการณ์
outreach-row-since = ตั้งแต่
outreach-row-often = บ่อยแค่ไหน
outreach-row-risks = อันตราย
outreach-row-drinks = เหล้า ยา
outreach-row-person = ชื่อเขา
outreach-row-person-phone = เบอร์เขา
outreach-row-sex = ชายหรือหญิง
outreach-row-age = อายุ
outreach-row-lives = คนในบ้าน
outreach-row-kin = ครอบครัว
outreach-row-treatment = หาหมอ
outreach-row-clinic = คลินิก
outreach-row-helped = ใครเคยช่วย
outreach-row-tried = ลองแล้ว
outreach-row-knows = ใครรู้
outreach-row-joins = ไปด้วย
outreach-row-free = เวลาว่าง
outreach-row-unit = หน่วยงาน
outreach-row-name = ชื่อคุณ
outreach-row-phone = เบอร์คุณ
outreach-name-shown = ชื่อและเบอร์โทรของคุณให้หน่วยสาธารณสุขดู ไม่บอกเขาหรือครอบครัวของเขา

outreach-sent = ได้รับแล้ว หมายเลขเรื่อง { $case }
    เมื่อหน่วยสาธารณสุขรับเรื่อง จะบอกคุณที่นี่ แล้วเขาจะโทรหาคุณ นึกอะไรได้พิมพ์ที่นี่ได้เลย
outreach-sent-nobody = ได้รับและเก็บไว้แล้ว หมายเลขเรื่อง { $case }
    หน่วยสาธารณสุขที่นี่ยังไม่เชื่อมต่อ เชื่อมต่อเมื่อไรจะส่งให้ ด่วนโทร 110 หรือ 119 อยากถามโทร 1925 ตลอด 24 ชั่วโมง

# Words to the health office. Never content of a referral.

card-kind-outreach = outreach

outreach-why-no-need = assessed: no outreach needed
outreach-why-not-enough = too little to assess
outreach-why-not-found = person or place not found
outreach-why-in-care = already in care
outreach-why-elsewhere = another service fits better

# The form.

paper-title = Outreach referral (working form)
paper-title-of = { $form } (working form)
paper-notice = This is a working form, not the health bureau's official one. It holds what the referrer saw, not a diagnosis.
paper-history = Sent and returned before
paper-returned = No. { $number }: sent { $at }, returned { $back }: { $reason }
paper-blank = (not filled in)
paper-section-referrer = Referrer
paper-section-person = Person
paper-section-seen = What was seen
paper-section-help = Treatment and help so far
paper-section-visit = The visit
paper-case = Case number
paper-date = Sent
paper-receiver = Received by
paper-referrer-unit = Unit and position
paper-referrer-name = Name
paper-referrer-phone = Phone
paper-referrer-is = What they are to the person
paper-standing = Standing of the referrer
paper-standing-named = named in Mental Health Act art. 48
paper-standing-family = family (Mental Health Act art. 45)
paper-standing-not-named = not named by law; tells what was seen
paper-person = Name, or what people call them
paper-sex = Sex
paper-age = Age, as it looks
paper-person-phone = Phone
paper-place = Home, or where they were seen
paper-lives-with = Lives with
paper-family = Family or carer, and contact
paper-signs = Seen or heard
paper-case-types = Case types
paper-case-suspected = what was seen above
paper-case-escorted = was escorted to care
paper-case-hard-case = hard case in the bureau's care
paper-case-crisis = crisis in the neighborhood
paper-case-refuses-admission = admission advised and refused
paper-case-discharged = discharged without regular care, alone, or with an aged carer
paper-story = What happened (words, acts, dates)
paper-added = Added after sending
paper-since = Since
paper-often = How often
paper-danger = Danger at the time
paper-risks = Risks
paper-drink-drugs = Drink or drugs
paper-treatment = Treatment
paper-clinic = Clinic, medicine, registration
paper-helped = Services involved
paper-tried = Tried already
paper-who-knows = Who knows of this referral
paper-joins-visit = Comes along on the visit
paper-free = Referrer is free

# The referrer's own form.

own-form-get = ดูใบของฉัน
own-form-open = เปิดใบส่งต่อ
own-form-here = ใบส่งต่อของ { $case } อยู่ในลิงก์นี้ เปิดได้ครั้งเดียวภายใน { $minutes } นาที
    เนื้อหาไม่แสดงในแชต โปรดอย่าส่งต่อลิงก์
own-form-title = ใบส่งต่อของคุณ
own-form-ask = ลิงก์นี้เปิดได้ครั้งเดียว จะดูแบบไหน?
own-form-page = ดูหรือพิมพ์
own-form-odt = ดาวน์โหลด ODT
own-form-over = ลิงก์นี้ใช้ไปแล้วหรือหมดอายุ กลับไปที่แชต เปิดเรื่อง แล้วกด “ดูใบของฉัน” เพื่อขอใหม่

# The form at the desk.

desk-form = Referral form
desk-form-print = Read or print
desk-form-odt = Download ODT
desk-form-earlier = Sent before:
desk-form-number = no. { $number }
desk-form-hint = Who opens the form is written into the timeline. It is a working form; where there is an official template, the ODT fills it in.
desk-happened-form-opened = { $who } opened the referral form.
desk-happened-form-opened-odt = { $who } downloaded the referral form (ODT).
desk-happened-form-fetched = The referrer fetched their own form.

# A referral that comes back, or goes on.

state-returned = ส่งคืนคุณแล้ว แก้แล้วส่งใหม่ได้
outreach-returned-told = { $case }: หน่วยสาธารณสุขส่งใบคืนให้คุณ { $reason }
outreach-returned-no-need = เขาดูแล้วเห็นว่าตอนนี้ยังไม่ต้องไปเยี่ยม
outreach-returned-not-enough = ข้อมูลยังน้อยไป ช่วยเพิ่มว่าเขาพูดอะไร ทำอะไร วันไหน
outreach-returned-not-found = หาคนหรือสถานที่ไม่เจอ ช่วยเขียนที่ให้ชัดขึ้น
outreach-returned-in-care = มีคนดูแลเขาอยู่แล้ว
outreach-returned-elsewhere = เขาเห็นว่าบริการอื่นช่วยได้เหมาะกว่า
outreach-amend = แก้แล้วส่งใหม่
outreach-again-not-now = เรื่องนี้แก้ไม่ได้แล้วตอนนี้
outreach-sent-again = ส่งใหม่แล้ว หมายเลขเรื่องเดิม { $case }
    เมื่อหน่วยสาธารณสุขรับเรื่อง จะบอกคุณที่นี่
outreach-goes-on-told = { $case }: หน่วยสาธารณสุขจะไปเยี่ยมต่อ ขอบคุณที่ใส่ใจ
outreach-visit-late-told = { $case }: เลยเวลาไปเยี่ยมแล้วยังไม่มีผล
    ถามได้ที่ { $center } ถ้าอันตรายโทร 110 หรือ 119

# The same, for staff.

card-outreach-goes-on = Visits go on
card-outreach-back = Back to referrer
card-returned = { $case } · returned to the referrer
card-visit-due = { $case } · to be visited by { $at }; no result yet
card-visit-late = { $case } · was to be visited by { $at }; no result yet
outreach-take-first = { $case } has to be accepted by the office in charge first.
outreach-goes-on-done = { $case }: visits go on; the referrer is told.
outreach-back-why = Why does { $case } go back? The referrer sees the reason and can send it again.
outreach-back-done = { $case }: returned to the referrer.
desk-give-back = Return to the referrer
desk-give-back-label = Reason
desk-give-back-choose = Choose a reason
desk-give-back-hint = The referrer is told in fixed words, and can mend it and send it again under the same number.
desk-give-back-do = Return
desk-choose-why-back = Please choose why it goes back.
desk-did-given-back = Returned; the referrer is told.
desk-state-returned = returned to the referrer
desk-visit-by = visit by { $at }
desk-outcome-outreach-goes-on = needed: visits go on
desk-happened-returned = { $who } returned it to the referrer: { $why }.
desk-happened-sent-again = The referrer mended it and sent it again.
desk-happened-visit-due = Reminder: the time for the visit is running out.
desk-happened-visit-late = The time for the visit has passed; both sides were told.
