### Machine-made translation; not yet checked by a native reader.
### No clinician has signed this wording yet; do not treat it as approved.

# In violence nothing is sent unasked, unless the person has said when it is safe. Fixed wording.

quiet-words = เวลาปลอดภัย, ตั้งเวลาปลอดภัย, อย่าส่งข้อความ, อย่าส่งข้อความมา
quiet-button = เวลาที่ส่งได้
quiet-hushed = เพื่อความปลอดภัยของคุณ จะไม่ส่งข้อความไปก่อน ถ้าอยากรับ กด “เวลาที่ส่งได้”
quiet-ask = ส่งข้อความถึงคุณเวลาไหนปลอดภัย? ถ้าไม่เลือก จะไม่ส่งไปก่อน
quiet-day = กลางวัน 9–17 น.
quiet-evening = เย็น 18–21 น.
quiet-any = เวลาไหนก็ได้
quiet-never = อย่าส่งเลย
quiet-set = ได้ จะส่งเฉพาะเวลานี้: { $when }
quiet-set-never = ได้ จะไม่ส่งข้อความไปก่อน
quiet-late = ข้อความเมื่อกี้ส่งไม่ถึง สะดวกเมื่อไร เขียนมาใหม่ได้
