### Machine-made translation; not yet checked by a native reader.

# The village somebody serves: asked once, and need not be told.

home-ask = คุณดูแลหมู่บ้าน (村里) ไหน ต่อไปตอนหาบริการหรือแจ้งเรื่องจะกดครั้งเดียว ไม่บอกก็ได้
home-skip = ยังไม่บอก
home-kept = จดไว้แล้ว: { $place } ถ้าจะแก้หรือลบ พิมพ์ “หมู่บ้านของฉัน”
home-none = ได้ ไม่จดหมู่บ้าน ถ้าจะบอกทีหลัง พิมพ์ “หมู่บ้านของฉัน”
home-words = หมู่บ้านของฉัน, เปลี่ยนหมู่บ้าน
home-keep = จำที่นี่ไว้
