### Machine-made translation; not yet checked by a native reader.

# What is asked for in the middle of a report.

beside-tells = เรื่องที่คุณกำลังเขียนนี้เขียนถึงหน่วยงานที่รับผิดชอบอยู่แล้ว เขียนต่อได้เลย
