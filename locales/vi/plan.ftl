### Machine-made translation; not yet checked by a native reader.
### No clinician has signed this wording yet, and the instrument's terms of use are not confirmed.

# A safety plan in the person's own words: six steps, each of which may be left out. Fixed wording.
# The steps are those of Stanley and Brown's Safety Planning Intervention.
# No means of harming oneself is ever asked for or repeated; what plan-means lists is blanked when shown.

plan-words = kế hoạch an toàn, ke hoach an toan, kế hoạch của tôi, kế hoạch an toàn của tôi, ke hoach cua toi, safety plan
plan-delete-words = xoá kế hoạch an toàn, xóa kế hoạch an toàn, xoa ke hoach an toan, xoá kế hoạch, xóa kế hoạch, xoa ke hoach
menu-plan = Kế hoạch an toàn
plan-mine = Kế hoạch an toàn
plan-begin = Viết KH an toàn
plan-intro = Kế hoạch an toàn là lời của chính bạn: khi khó chịu thì làm gì trước, tìm ai. Bước nào cũng có thể bỏ qua và sửa sau; tốt nhất là nghĩ cùng người bạn tin hoặc người có chuyên môn.
    Ở đây giữ giúp bạn dưới dạng mã hoá, không cho trung tâm nào xem, cho đến khi bạn tự xoá.
plan-title = Kế hoạch an toàn của bạn:
plan-late = Kế hoạch an toàn của bạn ở đây; bấm bên dưới để mở.
plan-step-signs = 1 Dấu hiệu báo trước
plan-step-myself = 2 Tự mình làm được
plan-step-places = 3 Người và nơi chốn
plan-step-people = 4 Có thể nhờ ai
plan-step-professionals = 5 Chuyên môn, số gọi
plan-step-safe = 6 Quanh mình an toàn
plan-ask-signs = Bước 1: suy nghĩ, cảm xúc hay tình huống nào cho bạn biết mình sắp không chịu nổi? Mỗi lần viết một điều.
plan-ask-myself = Bước 2: tự bạn có thể làm gì để nỗi nặng nề tạm lắng xuống? Mỗi lần viết một điều.
plan-ask-places = Bước 3: người nào, nơi nào giúp bạn tạm quên đi một lúc? Mỗi lần viết một điều.
plan-ask-people = Bước 4: khi khó chịu, bạn có thể nhờ ai? Viết tên hoặc số điện thoại đều được, mỗi lần một người.
plan-ask-professionals = Bước 5: còn người chuyên môn nào có thể tìm, ví dụ bác sĩ, nhà tâm lý, giáo viên tư vấn? Số 1925 (24 giờ, tiếng Hoa) đã có sẵn.
plan-ask-safe = Bước 6: làm sao để quanh mình an toàn hơn, ví dụ nhờ ai giúp, đi đâu trước? Không cần viết đó là thứ gì.
plan-have = Đã viết:
plan-entry = ・{ $words }
plan-numbered = { $number } { $words }
plan-heavy = (có một điều được giữ lại cho bạn, ở đây không nhắc lại)
plan-change = Điều { $number }
plan-which = Bạn muốn làm gì với điều này?
plan-rewrite = Viết lại
plan-remove = Xoá điều này
plan-leave-as-is = Giữ nguyên
plan-next = Bước tiếp theo
plan-done = Viết xong
plan-kept = Đã ghi. Còn nữa thì viết tiếp; không thì bấm “{ $next }”.
plan-step-full = Bước này ghi đến đây đã; sau có thể quay lại sửa.
plan-written = Xong, mình giữ giúp bạn. Khi muốn xem, gõ “kế hoạch an toàn”.
plan-edited = Được, điều đó trong kế hoạch an toàn cũng đã sửa.
plan-removed = Đã xoá.
plan-gone = Điều này không còn nữa.
plan-words-only = Ở đây bạn hãy viết bằng chữ, vài chữ là đủ.
plan-paused = Điều bạn vừa viết đã được giữ trong kế hoạch an toàn. Khi muốn quay lại, bấm “Tiếp tục”.
crisis-paused-other = Việc lúc nãy mình giữ lại. Khi muốn tiếp, bạn bấm “Tiếp tục” lúc nào cũng được.
plan-delete = Xoá KH an toàn
plan-delete-ask = Xoá cả kế hoạch an toàn? Xoá rồi thì không lấy lại được.
plan-delete-yes = Xoá
plan-delete-no = Không xoá
plan-deleted = Kế hoạch an toàn đã xoá. Muốn viết lại, gõ “kế hoạch an toàn”.
plan-none = Ở đây không có kế hoạch an toàn của bạn.
plan-offer = Bạn cũng có thể viết ra khi khó chịu thì làm gì trước, tìm ai, thành kế hoạch an toàn của mình; không viết cũng không sao.
plan-means = thuốc ngủ, thuốc trừ sâu, thuốc, than, dao lam, dao, dây thừng, ga, súng, sân thượng, ban công, cửa sổ, cây cầu
