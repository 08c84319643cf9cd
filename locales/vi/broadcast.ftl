### Machine-made translation; not yet checked by a native reader.

# News that staff send to those who asked for it.

broadcast-about = [{ $topic }] { $where }
broadcast-from = Từ: { $center }
broadcast-in-chinese = (Cơ quan chỉ viết bằng tiếng Hoa.)
broadcast-see = Xem dịch vụ
broadcast-find = Tìm dịch vụ
broadcast-stop = Ngừng nhận tin
broadcast-everywhere = Toàn Đài Loan
