### Machine-made translation; not yet checked by a native reader.

# Why a report goes where it goes: one sentence each, shown under the name of who receives it.

route-district = เรื่องนี้เกิดที่ { $district } ซึ่ง { $center } รับผิดชอบ
route-district-away = เรื่องนี้เกิดที่ { $district } ซึ่ง { $center } รับผิดชอบ สำนักงานอยู่ที่ { $office }
route-village = เรื่องนี้เกิดที่ { $village } { $district } ซึ่ง { $center } รับผิดชอบ
route-shared = { $district } แบ่งกันดูแลโดย { $centers } ยังไม่รู้ว่าแห่งไหน แจ้งได้ทุกแห่ง
route-nearest = ไม่แน่ใจว่าเขตไหน ที่ที่มีคนอยู่ใกล้ที่สุดคือ { $district } { $county } ซึ่ง { $center } รับผิดชอบ
route-no-center = ไม่พบ 社福中心 (ศูนย์บริการครอบครัว) ของ { $district } จึงส่งให้ { $unit } ก่อน
route-no-center-national = ไม่พบ 社福中心 (ศูนย์บริการครอบครัว) ของ { $district } โทร { $line } ให้เขาส่งต่อหน่วยงานท้องถิ่นได้
route-county-only = รู้แค่ว่าอยู่ใน { $county } ยังไม่รู้ว่าเขตไหน จึงส่งให้ { $unit } ก่อน
route-county-only-national = รู้แค่ว่าอยู่ใน { $county } ยังไม่รู้ว่าเขตไหน ถาม { $line } ได้
route-unknown-place = ยังไม่รู้ว่าที่ไหน { $line } โทรได้ทั่วไต้หวัน เขาช่วยส่งต่อให้
route-ask-place = ชื่อนี้มีหลายที่ เลือกหนึ่งที่
route-ask-border = ตำแหน่งนี้อยู่ใกล้รอยต่อ เลือกว่าฝั่งไหน
route-ask-nearest = ไม่มีข้อมูลเส้นแบ่งเขต นี่คือที่ที่ใกล้ที่สุด เลือกหนึ่งที่
route-not-found = ไม่รู้จักชื่อนี้ ช่วยพิมพ์ชื่อเมืองหรือเทศมณฑล และเขตหรือตำบล
route-protection = อาจมีคนถูกทำร้าย ใน { $county } งานคุ้มครองดูแลโดย { $unit }
route-national-protection = อาจมีคนถูกทำร้าย { $line } มีคนรับสายและรับแจ้งตลอดวันตลอดคืน
route-national-mind = { $line } มีคนรับสายตลอดวันตลอดคืน คุยกับเขาได้ว่าจะช่วยอย่างไร
route-mental-district = บริการสุขภาพจิตของ { $district } ดูแลโดย { $unit }
route-mental-nearest = ไม่พบว่าศูนย์สุขภาพจิตไหนดูแล { $district } ที่ใกล้ที่สุดใน { $county } คือ { $unit }
route-mental-county = หน่วยงานสุขภาพจิตที่พบใน { $county } คือ { $unit }
route-mental-nurse = ที่{ $county } เรื่องการฆ่าตัวตายที่แจ้งมาจากนอกหน่วยงานสาธารณสุข พยาบาลของ{ $unit } จะประเมินก่อน
route-elder = ใน { $county } { $unit } รับแจ้งเรื่องผู้สูงอายุที่อยู่คนเดียว
route-youth = เรื่องวัยรุ่นใน { $county } ติดต่อ { $unit } ได้
