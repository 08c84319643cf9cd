### Machine-made translation; not yet checked by a native reader.
### No clinician and no community mental health center has signed this wording yet; do not treat it as approved.

# Staying after the first answer: one short question at a time, none of which must be answered.
# Fixed wording, never rewritten by a program; sources of the numbers are in directory/data.

care-call-me = ให้คนโทรหาฉัน
    .also = โทรหาฉัน, โทรหาผม
care-unsaid = ยังไม่อยากบอก
    .also = ไม่อยากตอบ

care-tired-tired = เหนื่อยจนอยากหายไป
    .also = อยากหายไป, เหนื่อย
care-tired-thought = เคยคิดจบชีวิต
    .also = เคยคิด
care-today = ขอถามตรง ๆ วันนี้คุณตั้งใจจะจบชีวิตตัวเองไหม?
care-today-yes = วันนี้ตั้งใจ
care-today-no = วันนี้ไม่
care-company = ตอนนี้มีใครอยู่ใกล้คุณไหม?
care-company-with = มีคนอยู่
    .also = มีคน
care-company-alone = อยู่คนเดียว
    .also = คนเดียว, ไม่มีใคร
care-company-with-said = ให้เขาดูหน้าจอนี้ได้ ขอให้เขาอยู่ด้วย และช่วยโทร 119 หรือ 1925
care-company-alone-said = ออกห่างจากของอันตราย ไปที่ที่มีคน แล้วโทร 119 หรือ 110 ตอนนี้ (24 ชั่วโมง)

care-hard = อะไรทำให้โทรยากที่สุด?
care-hard-police = กลัวตำรวจมา
    .also = กลัวตำรวจ, ตำรวจ
care-hard-silent = ตอนนี้พูดไม่ได้
    .also = พูดไม่ได้
care-hard-tried = เคยโทรแล้วไม่ช่วย
    .also = เคยโทรแล้ว
care-hard-family = กลัวครอบครัวรู้
    .also = ครอบครัว
care-hard-minor = อายุไม่ถึง 18
care-hard-unsaid = ยังไม่อยากบอก
    .also = ไม่อยากตอบ
care-hard-police-said = ที่นี่จะไม่แจ้งตำรวจแทนคุณ ถ้าคนของ 1925 หรือคนอยู่เวรเห็นว่าชีวิตอันตรายทันที อาจขอให้ตำรวจหรือดับเพลิงไปหา
care-hard-silent-said = ไม่ต้องพูด แอป 警政服務 (ตำรวจ) พิมพ์ถึง 110 ได้ แอป 消防防災e點通 (ดับเพลิง) พิมพ์ถึง 119 ได้ เว็บของ 1925 มีให้ปรึกษาเป็นตัวหนังสือ ภาษาจีน
care-hard-tried-said = โทรแล้วไม่มีใครรับฟัง เหนื่อยมากจริง ๆ ลองอีกสายได้ 1995 生命線 (Lifeline ตลอด 24 ชั่วโมง บางครั้งสายไม่ว่าง) ถ้า 1925 สายไม่ว่าง กด # เพื่อฝากเบอร์
care-hard-family-said = ที่นี่จะไม่บอกครอบครัวคุณ เฉพาะตอนชีวิตอันตรายทันที คนที่มาช่วยอาจติดต่อครอบครัว
care-hard-minor-said = อายุไม่ถึง 18 โทร 113 ได้ (24 ชั่วโมง) หรือคุยกับครูแนะแนวที่โรงเรียน ที่นี่จะไม่บอกพ่อแม่ ถ้าชีวิตอันตราย คนที่มาช่วยอาจติดต่อครอบครัว
care-hard-unsaid-said = ไม่บอกก็ไม่เป็นไร อยากคุยเมื่อไร ที่ 1925 มีคนรับฟังทุกเวลา (24 ชั่วโมง ภาษาจีน)

care-ground = ระหว่างรอสาย หายใจช้า ๆ ด้วยกันสักหนึ่งนาทีไหม?
care-ground-yes = ทำด้วยกัน
care-ground-no = ไม่ทำ
care-grounding = วางเท้าสองข้างบนพื้น หายใจออกช้า ๆ
    มองรอบตัว หาสามอย่างที่มองเห็น
    จับมือสองข้างเข้าหากัน แล้วหายใจออกช้า ๆ สามครั้ง
care-grounding-done = ทำแล้ว

care-callback = ให้ 社區心理衛生中心 (ศูนย์สุขภาพจิตชุมชน) โทรหาคุณไหม? จะส่งต่อเมื่อคุณได้ดูและตกลงแล้วเท่านั้น
care-callback-yes = ให้คนโทรหาฉัน
    .also = โทรหาฉัน
care-callback-no = ไม่ต้องโทรหา
care-call-first = สัญญาไม่ได้ว่าเขาจะโทรมาเมื่อไร ระหว่างรอถ้าอันตราย โทร 119 หรือ 110 (24 ชั่วโมง)
care-call-name = ให้เขาเรียกคุณว่าอะไร?
care-call-phone = โทรเบอร์ไหนถึงคุณ?
care-call-time = รับสายเวลาไหนปลอดภัย?
care-time-evening = ตอนนี้ถึงค่ำ
    .also = ค่ำ
care-time-office = เวลาทำการ
care-time-any = เวลาไหนก็ได้
care-call-who = ใครรับสายได้บ้าง?
care-who-me = ฉันเท่านั้น
care-who-anyone = ใครรับก็ได้
care-who-minor = ฉัน อายุไม่ถึง 18
care-where = คุณอยู่อำเภอหรือเขตไหน? รู้แล้วจึงหาศูนย์ที่ดูแลได้
care-where-unsaid = ยังไม่บอกที่อยู่
care-row-name = ชื่อเรียก
care-row-phone = โทรศัพท์
care-row-time = เวลา
care-row-who = คนรับสาย
care-row-where = พื้นที่
care-row-told = คุณบอกว่า
care-name-none = ไม่ได้บอก
care-told-nothing = ไม่ได้บอก
care-no-receiver = ไม่มีพื้นที่ จึงหาศูนย์ไม่ได้ เรื่องจะมีเลขไว้ แต่อาจไม่มีใครโทรมา

care-told-own = ขอความช่วยเหลือให้ตัวเอง ตกลงให้ศูนย์สุขภาพจิตโทรกลับ
care-told-today = วันนี้ตั้งใจไหม: { $answer }
care-told-company = มีคนอยู่ด้วยไหม: { $answer }
care-told-hard = โทรยากเพราะ: { $answer }
care-told-time = รับสายได้: { $answer }
care-told-who = ใครรับสายได้: { $answer }
care-told-minor = บอกว่าอายุไม่ถึง 18 ปี โปรดอย่าติดต่อพ่อแม่ก่อน

care-follow-up = ภายในหนึ่งวัน ให้ส่งข้อความถามอีกครั้งไหม?
care-follow-up-yes = ถามอีกได้
care-follow-up-set = ได้ ภายในหนึ่งวันจะถามอีกครั้งเดียว ถ้าไม่ต้องการ ตอบ “หยุด” ก่อนนั้น
care-asks = เมื่อวานคุณบอกว่าหนักมาก วันนี้เป็นอย่างไรบ้าง? ที่ 1925 มีคนรับฟังทุกเวลา (24 ชั่วโมง ภาษาจีน)
care-asks-hard = ยังหนักมาก
care-asks-stop = หยุด ไม่ต้องถามอีก
care-stopped = ได้ จะไม่ส่งข้อความถามอีก ที่ 1925 มีคนรับฟังทุกเวลา (24 ชั่วโมง ภาษาจีน)

care-sent = รับเรื่องแล้ว เลขที่ { $case } ส่งต่อให้มีคนโทรหาแล้ว เมื่อไรนั้นสัญญาไม่ได้
care-sent-closed = รับเรื่องแล้ว เลขที่ { $case } ตอนนี้นอกเวลาทำการ อาจต้องรอ ระหว่างรอโทร 1925 ได้ (24 ชั่วโมง ภาษาจีน)
care-sent-day-off = รับเรื่องแล้ว เลขที่ { $case } วันนี้หน่วยงานอาจหยุด อาจต้องรอ ระหว่างรอโทร 1925 ได้ (24 ชั่วโมง ภาษาจีน)
care-sent-nobody = รับเรื่องแล้ว เลขที่ { $case } แต่หน่วยงานที่ดูแลยังไม่ได้เชื่อมต่อที่นี่ อาจไม่มีใครโทรมา โทร 1925 เองได้เลย (24 ชั่วโมง ภาษาจีน)

care-hidden = รับทราบ ไม่ต้องพูด แอป 警政服務 พิมพ์ถึง 110 ได้ และ 113 รับ SMS
care-hidden-where = คุณอยู่ที่ไหน? พิมพ์ชื่อสถานที่หรือแชร์ตำแหน่ง
care-hidden-text = 119 ที่นี่รับ SMS ด้วย: { $number } ที่นี่ไม่ได้แจ้งตำรวจ ลบแชตนี้ได้
care-hidden-end = ที่นี่ไม่ได้แจ้งตำรวจ และจะไม่ส่งข้อความอีก ลบแชตนี้ได้
