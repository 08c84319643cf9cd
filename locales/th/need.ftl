### Machine-made translation; not yet checked by a native reader.
### No clinician and no lawyer has signed this wording yet; do not treat it as approved.

# More branches of the help lines, the words that find them, and how a line is reached in writing.
# Sources of numbers, hours and written channels: directory/data/hotlines.csv.

help-more = ยังมีเรื่องเหล่านี้ อยากดูเรื่องไหน?
help-want-more = เพิ่มเติม
help-want-men = ผู้ชายอยากคุย
help-want-bereaved = สูญเสียคนใกล้ชิด
help-want-own-child = เป็นห่วงลูกตัวเอง
help-want-course = อบรม 守門人
help-want-reporting = วิธีแจ้ง

help-about-bereaved = จะเศร้าแบบไหนก็ได้ 1925 รับฟังคุณเช่นกัน ถามเรื่องการดูแลผู้สูญเสียได้ที่ 社區心理衛生中心 (ศูนย์สุขภาพจิต) ในพื้นที่
help-about-own-child = ถามลูกตรง ๆ ได้ว่าอยากตายไหม ฟังเขาก่อน ครูแนะแนวที่โรงเรียนช่วยได้ด้วย ถ้าลูกอันตรายตอนนี้ โทร 119 หรือ 110 (24 ชั่วโมง)
help-about-baby = ช่วงก่อนหลังคลอดถ้าใจหม่น พูดออกมาได้ นอกจากสายด้านล่าง ถามโรงพยาบาลที่คลอด 衛生所 (สถานีอนามัย) หรือ 社區心理衛生中心 (ศูนย์สุขภาพจิต) เรื่องการปรึกษาหลังคลอดได้
help-about-course = การอบรม 守門人 (ผู้เฝ้าระวัง) สอน “ถาม ตอบรับ ส่งต่อ” จัดโดยสำนักสาธารณสุขและ 社區心理衛生中心 (ศูนย์สุขภาพจิต) วันเวลาถามศูนย์ใกล้คุณ
help-about-reporting = ถ้าอันตรายตอนนี้ โทร 110 หรือ 119 ก่อน (24 ชั่วโมง) นอกนั้นโทรสายด้านล่าง หรือแจ้งศูนย์จากที่นี่ กฎหมายให้คุณต้องแจ้งไหม กด “ต้องแจ้งไหม”
help-about-men = สายนี้คุยได้ทุกเรื่อง ไม่ใช่แค่เรื่องในบ้าน

need-men-words = สายด่วนผู้ชาย, สายสำหรับผู้ชาย, ผู้ชายอยากระบาย, 0800013999
need-bereaved-words = ญาติผู้สูญเสีย, คนในครอบครัวเสียชีวิต, ดูแลผู้สูญเสีย, ความโศกเศร้า
need-own-child-words = ห่วงลูก, เป็นห่วงลูก, คุยกับลูกยังไง, พ่อแม่วัยรุ่น
need-course-words = อบรมผู้เฝ้าระวัง, เรียนวิธีช่วยคนอื่น, gatekeeper
need-reporting-words = แจ้งยังไง, แจ้งอย่างไร, แจ้งที่ไหน
need-baby-words = ซึมเศร้าหลังคลอด, ปรึกษาหลังคลอด, คุณแม่มือใหม่
need-foreigner-words = แรงงานต่างชาติ, แรงงานไทย, คนงานต่างชาติ, ล่าม
need-someone-words = เป็นห่วงเพื่อน, ห่วงเพื่อน, ช่วยเพื่อนยังไง
need-mood-words = วัดอารมณ์, เช็กอารมณ์, แบบวัดอารมณ์, bsrs
need-near-words = ศูนย์สุขภาพจิต, ศูนย์สุขภาพจิตใกล้ฉัน

help-typed-police-110 = {" "}พิมพ์แจ้งผ่านแอป 警政服務 ได้
help-typed-fire-119 = {" "}พิมพ์แจ้งผ่านแอป 消防防災e點通 ได้
help-typed-protection-113 = {" "}มีล่าม ส่ง SMS ได้
help-typed-peace-of-mind-1925 = {" "}พิมพ์คุยที่เว็บไซต์ได้
help-typed-lifeline-1995 = {" "}พิมพ์ทาง LINE ตามเวลา
help-typed-welfare-1957 = {" "}พิมพ์ทาง LINE ได้
help-typed-labour-1955 = {" "}มีภาษาไทย พิมพ์ออนไลน์ได้

duty-summary = ข้อความสำหรับแจ้ง
duty-summary-how = คัดลอกข้อความด้านล่างไปวางที่ช่องทางรับแจ้งได้ จะส่งหรือไม่ คุณเป็นคนตัดสินใจ
duty-summary-late = ข้อความสำหรับแจ้งพร้อมแล้ว กดเปิดด้านล่าง
duty-row-when = เวลาที่ทราบ
duty-row-done = สิ่งที่ทำแล้ว
duty-row-by = ผู้แจ้ง
duty-done-here = แจ้งศูนย์ผ่าน 守望 แล้ว เรื่อง { $case }
