### Machine-made translation; not yet checked by a native reader.

# The village somebody serves: asked once, and need not be told.

home-ask = Bạn phụ trách thôn/khu phố (村里) nào? Sau này tìm nơi giúp hay báo tin chỉ cần một lần bấm; không nói cũng được.
home-skip = Chưa nói
home-kept = Đã ghi: { $place }. Muốn sửa hoặc xóa, gõ “thôn của tôi”.
home-none = Được, không ghi thôn. Khi nào muốn nói, gõ “thôn của tôi”.
home-words = thôn của tôi, thon cua toi, đổi thôn, doi thon
home-keep = Ghi nhớ nơi này
