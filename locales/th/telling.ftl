### Machine-made translation; not yet checked by a native reader.

# From a card into a report: what was looked for is filled in.

tell-filled = กรอกให้แล้ว: { $kind }, { $place } แก้ได้จนกว่าจะส่ง
tell-place-later = ได้ เดี๋ยวจะถามสถานที่อีกครั้ง
