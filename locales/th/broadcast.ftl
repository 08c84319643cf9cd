### Machine-made translation; not yet checked by a native reader.

# News that staff send to those who asked for it.

broadcast-about = [{ $topic }] { $where }
broadcast-from = จาก: { $center }
broadcast-in-chinese = (หน่วยงานเขียนเป็นภาษาจีนเท่านั้น)
broadcast-see = ดูบริการ
broadcast-find = ค้นหาบริการ
broadcast-stop = เลิกรับข่าว
broadcast-everywhere = ทั่วไต้หวัน
