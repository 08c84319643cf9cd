### Machine-made translation; not yet checked by a native reader.
### No clinician has signed this wording yet, and the instrument's terms of use are not confirmed.

# A safety plan in the person's own words: six steps, each of which may be left out. Fixed wording.
# The steps are those of Stanley and Brown's Safety Planning Intervention.
# No means of harming oneself is ever asked for or repeated; what plan-means lists is blanked when shown.

plan-words = แผนความปลอดภัย, แผนความปลอดภัยของฉัน, แผนของฉัน, แผนปลอดภัย, safety plan
plan-delete-words = ลบแผนความปลอดภัย, ลบแผน, ลบแผนของฉัน, ลบแผนปลอดภัย
menu-plan = แผนความปลอดภัย
plan-mine = แผนความปลอดภัย
plan-begin = เขียนแผนปลอดภัย
plan-intro = แผนความปลอดภัยเป็นคำพูดของคุณเอง เวลาหนักใจจะทำอะไรก่อน จะขอให้ใครช่วย ทุกขั้นข้ามได้และแก้ทีหลังได้ ดีที่สุดคือคิดกับคนที่ไว้ใจหรือผู้เชี่ยวชาญ
    เก็บไว้ที่นี่แบบเข้ารหัส ไม่ให้ศูนย์ไหนเห็น จนกว่าคุณจะลบเอง
plan-title = แผนความปลอดภัยของคุณ
plan-late = แผนความปลอดภัยของคุณอยู่ที่นี่ กดเปิดด้านล่าง
plan-step-signs = 1 สัญญาณเตือน
plan-step-myself = 2 สิ่งที่ทำเองได้
plan-step-places = 3 คนและสถานที่
plan-step-people = 4 คนที่ขอให้ช่วยได้
plan-step-professionals = 5 ผู้เชี่ยวชาญ/สายด่วน
plan-step-safe = 6 รอบตัวปลอดภัยขึ้น
plan-ask-signs = ขั้นที่ 1 ความคิด อารมณ์ หรือเหตุการณ์แบบไหนที่บอกว่าคุณใกล้จะไม่ไหว? เขียนทีละข้อ
plan-ask-myself = ขั้นที่ 2 คุณทำอะไรได้ด้วยตัวเองให้ความหนักใจเบาลงสักพัก? เขียนทีละข้อ
plan-ask-places = ขั้นที่ 3 ใครหรือที่ไหนช่วยให้คุณละใจไปได้สักครู่? เขียนทีละข้อ
plan-ask-people = ขั้นที่ 4 เวลาหนักใจ คุณขอให้ใครช่วยได้? เขียนชื่อหรือเบอร์โทรก็พอ ทีละคน
plan-ask-professionals = ขั้นที่ 5 มีผู้เชี่ยวชาญคนไหนที่หาได้ เช่น หมอ นักจิตวิทยา ครูแนะแนว? ใส่ 1925 (24 ชั่วโมง ภาษาจีน) ไว้ให้แล้ว
plan-ask-safe = ขั้นที่ 6 จะทำให้รอบตัวปลอดภัยขึ้นอย่างไร เช่น ให้ใครช่วย ไปที่ไหนก่อน? ไม่ต้องเขียนว่าเป็นของอะไร
plan-have = ที่เขียนไว้แล้ว
plan-entry = ・{ $words }
plan-numbered = { $number } { $words }
plan-heavy = (มีหนึ่งข้อเก็บไว้ให้คุณ ไม่พูดซ้ำที่นี่)
plan-change = ข้อ { $number }
plan-which = จะทำอะไรกับข้อนี้?
plan-rewrite = เขียนใหม่
plan-remove = ลบข้อนี้
plan-leave-as-is = ไม่แก้แล้ว
plan-next = ขั้นต่อไป
plan-done = เขียนเสร็จแล้ว
plan-kept = จดไว้แล้ว มีอีกก็เขียนต่อ ถ้าไม่มีกด “{ $next }”
plan-step-full = ขั้นนี้จดไว้เท่านี้ก่อน กลับมาแก้ทีหลังได้
plan-written = เสร็จแล้ว เก็บไว้ให้ อยากดูเมื่อไร พิมพ์ “แผนความปลอดภัย”
plan-edited = ได้ แก้ข้อนั้นในแผนความปลอดภัยให้แล้ว
plan-removed = ลบแล้ว
plan-gone = ข้อนี้ไม่มีแล้ว
plan-words-only = ตรงนี้กรุณาพิมพ์เป็นข้อความ ไม่กี่คำก็พอ
plan-paused = ที่เพิ่งเขียนเก็บไว้ในแผนความปลอดภัยแล้ว อยากกลับไป กด “ทำต่อ”
crisis-paused-other = เก็บเรื่องเมื่อกี้ไว้ให้แล้ว อยากทำต่อเมื่อไร กด “ทำต่อ” ได้เสมอ
plan-delete = ลบแผนความปลอดภัย
plan-delete-ask = ลบแผนความปลอดภัยทั้งหมดไหม? ลบแล้วเอาคืนไม่ได้
plan-delete-yes = ลบ
plan-delete-no = ไม่ลบ
plan-deleted = ลบแผนความปลอดภัยแล้ว อยากเขียนอีก พิมพ์ “แผนความปลอดภัย”
plan-none = ที่นี่ไม่มีแผนความปลอดภัยของคุณ
plan-offer = จะเขียนไว้ก็ได้ว่าเวลาหนักใจทำอะไรก่อน ขอให้ใครช่วย เป็นแผนความปลอดภัยของตัวเอง ไม่เขียนก็ไม่เป็นไร
plan-means = ยานอนหลับ, ยาฆ่าแมลง, ยาพิษ, ถ่าน, มีด, เชือก, แก๊ส, ปืน, ดาดฟ้า, ระเบียง, หน้าต่าง, สะพาน
