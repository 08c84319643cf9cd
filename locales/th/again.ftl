### Machine-made translation; not yet checked by a native reader.
### No clinician has signed this wording yet; do not treat it as approved.

# Danger said once more, and false alarms that the writer calls so. Fixed wording.

crisis-again-0 = อยู่ตรงนี้ และเห็นที่คุณเขียนมาอีก ถ้าอันตราย โทร 119 หรือ 110 ถ้าอยากคุย โทร 1925 (24 ชั่วโมง ภาษาจีน)
crisis-again-1 = ยังหนักอยู่ใช่ไหม ไม่ได้ไปไหน ถ้าอันตราย โทร 119 หรือ 110 ก่อน ที่ 1925 มีคนรับฟัง (24 ชั่วโมง ภาษาจีน)
crisis-again-2 = ได้ยินแล้ว 119, 110, 1925 ตลอด 24 ชั่วโมง ถ้ามีคนอยู่ใกล้ ให้เขาดูหน้าจอนี้ได้
care-again-passive = เทียบกับเมื่อกี้ ตอนนี้เป็นอย่างไร? เหนื่อยจนอยากหายไป หรือเคยคิดจะจบชีวิต?
mistaken-words = เข้าใจผิด, เข้าใจผิดแล้ว, ไม่ได้หมายความแบบนั้น, พิมพ์ผิด, ล้อเล่น, พูดเล่น, เนื้อเพลง
mistaken-button = ไม่ได้หมายถึงแบบนั้น
mistaken-sorry = เข้าใจผิดเอง ขอโทษด้วย วันนี้จะไม่ถามเรื่องประโยคนี้อีก
