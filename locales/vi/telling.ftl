### Machine-made translation; not yet checked by a native reader.

# From a card into a report: what was looked for is filled in.

tell-filled = Đã điền sẵn: { $kind }, { $place }. Trước khi gửi vẫn sửa được.
tell-place-later = Được, lát nữa sẽ hỏi lại bạn ở đâu.
