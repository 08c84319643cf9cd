### Machine-made translation; not yet checked by a native reader.
### No clinician and no community mental health center has signed this wording yet; do not treat it as approved.
### Center staff read zh-Hant and en only: cards and desk are the English words, the questions a person reads are not.

# Somebody is in danger now: who is told, who has taken it, and the truth when nobody is there.
# Fixed wording, never rewritten by a program; sources of the numbers are in directory/data.

alert-told = กำลังแจ้งคนที่อยู่เวร ยังไม่รู้ว่ามีใครเห็นหรือยัง ถ้ามีคนรับเรื่องจะบอกคุณที่นี่ ระหว่างรอถ้าอันตราย โทร 119 หรือ 110
alert-closed = ตอนนี้นอกเวลาทำการของหน่วยงานที่ดูแล ส่งแจ้งไปแล้วแต่อาจยังไม่มีใครเห็นทันที ถ้าอันตราย โทร 119 หรือ 110 ถ้าอยากคุย โทร 1925 (24 ชั่วโมง ภาษาจีน)
alert-day-off = วันนี้หน่วยงานที่ดูแลอาจหยุด ส่งแจ้งไปแล้วแต่อาจยังไม่มีใครเห็นทันที ถ้าอันตราย โทร 119 หรือ 110 ถ้าอยากคุย โทร 1925 (24 ชั่วโมง ภาษาจีน)
alert-nobody = ตอนนี้ที่นี่ไม่มีคนอยู่เวรให้แจ้ง ถ้าอันตราย โทร 119 หรือ 110 ถ้าอยากคุย โทร 1925 (24 ชั่วโมง ภาษาจีน)
alert-again = แจ้งคนอยู่เวรแล้ว ยังไม่มีใครรับเรื่อง ถ้าอันตราย โทร 119 หรือ 110 ไม่ต้องรอ
alert-again-taken = คนที่รับเรื่องจะรู้ว่าคุณเขียนมาอีก ถ้าอันตราย โทร 119 หรือ 110 ก่อน
alert-accepted = มีคนรับเรื่องแล้ว เลขที่ { $case } สิ่งที่เขาถามคุณจะขึ้นที่นี่ ถ้าอันตราย โทร 119 หรือ 110 ก่อน
alert-over = { $case }: คนอยู่เวรขอหยุดไว้แค่นี้ก่อน ถ้าอันตรายอีก เขียนที่นี่หรือโทร 119 ถ้าอยากคุย โทร 1925 (24 ชั่วโมง ภาษาจีน)
alert-there = คุณยังอยู่ไหม ยังไม่มีใครรับเรื่อง กำลังแจ้งต่อ
    ถ้าอันตราย โทร 119 หรือ 110 ถ้าอยากคุย โทร 1925 (24 ชั่วโมง ภาษาจีน)
alert-there-stop = ไม่ต้องถามอีก
alert-safe = ตอนนี้ฉันปลอดภัย
    .also = ปลอดภัยแล้ว
safe-words = ตอนนี้ฉันปลอดภัย, ฉันปลอดภัยแล้ว, ปลอดภัยแล้ว, ผมปลอดภัยแล้ว, เข้าใจผิด, พิมพ์ผิด, ไม่ได้หมายความแบบนั้น, ปลอดภัย, ปลอดภัยดี, ไม่เป็นไรแล้ว, ฉันไม่เป็นไรแล้ว, ผมไม่เป็นไรแล้ว, หนูไม่เป็นไรแล้ว, โอเคแล้ว, ฉันโอเคแล้ว
alert-safe-noted = ได้ จดไว้แล้วว่าตอนนี้คุณปลอดภัย ขอโทษที่รบกวน ถ้าอยากคุย ที่ 1925 มีคนรับฟังทุกเวลา (24 ชั่วโมง ภาษาจีน)
alert-safe-passed-on = ได้ จะบอกคนอยู่เวรด้วยว่าคุณบอกว่าปลอดภัยแล้ว ขอโทษที่รบกวน ถ้าอยากคุย ที่ 1925 มีคนรับฟังทุกเวลา (24 ชั่วโมง ภาษาจีน)
alert-offer = ให้คนอยู่เวรมาคุยกับคุณที่นี่ไหม เขาจะรู้แค่ว่ามีคนต้องการความช่วยเหลือ ไม่เห็นสิ่งที่คุณเขียน
alert-offer-yes = ให้คนอยู่เวรมา

ask-alert-here = ฉันอยู่เวร คุณยังอยู่ไหม
ask-alert-safe-now = ตอนนี้คุณปลอดภัยไหม
ask-alert-where = คุณอยู่ที่ไหน บอกแล้วจะหาคุณเจอ
ask-alert-call = โทรหาคุณได้ไหม ถ้าได้ช่วยทิ้งเบอร์ไว้

alert-card = { $case }: danger now, please accept
    Somebody asks for help in the chat; we do not know who. After accepting press “Ask them”: they see it, the answer is at the desk.
alert-card-reminder = { $case }: danger now, not taken yet
    After accepting press “Ask them”: they see it in the chat, the answer is at the desk.
alert-taken-how = Press “Ask them” to ask in the chat, or “Open” to write your own words. In immediate danger call 119 or 110.
alert-ask = Ask them
alert-hushed = { $case }: whoever harms them may be near, so nothing is sent unasked; you hear when they write.
alert-news-again = { $case }: they say again that they are in danger; please ask them soon.
alert-news-safe = { $case }: they say they are safe now; please make sure before you close it.
alert-news-callback = { $case }: they agreed to be called; the number is at the desk.
alert-news-callback-other = { $case }: they also asked to be called, case { $other }.
alert-mail-subject = Guardian Bot: danger now { $case }

desk-alert-mark = Danger now
desk-alert-what = Somebody asked for help in the chat. This alert holds nothing of what they wrote, and not who they are; that appears here once they agree.
desk-alert-can = What you can do: accept; ask whether they are safe, where they are, whether you may call; hand on; close at the end. In immediate danger call 119 or 110.
desk-alert-where = The area is guessed from the place they enrolled at or an earlier report; they may be elsewhere now.
desk-alert-hushed = Whoever harms them may be near, so nothing is sent to them unasked; you hear here when they write.
desk-alert-safe = They say they are safe now. Please make sure before you close the case.
desk-alert-safe-mark = Says they are safe
desk-alert-agreed = Somebody asked for help in the chat and then agreed to be called; what stands below is what they agreed to give.
desk-happened-again = In danger once more, they say
desk-happened-said-safe = They say they are safe now
desk-happened-callback = They agreed to be called
desk-happened-callback-other = They agreed to be called, in case { $case }

privacy-danger = เมื่อมีอันตรายตอนนี้
privacy-danger-text = ถ้าคุณเขียนว่ากำลังจะจบชีวิต เพื่อป้องกันอันตรายต่อชีวิต คนอยู่เวรจะได้รับแจ้งว่ามีคนต้องการความช่วยเหลือ มีแค่เลขที่เรื่อง ไม่มีสิ่งที่คุณเขียน ตัวตน หรือเบอร์โทร สิ่งเหล่านั้นจะให้เมื่อคุณยอมให้โทรหา นอกจากนี้เก็บระดับอันตราย กฎ เวลา และสิ่งที่ทำไว้ { $days } วัน โดยไม่มีคำของคุณ
