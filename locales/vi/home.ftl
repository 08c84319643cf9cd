### Machine-made translation; not yet checked by a native reader.

# First contact, the menu, one's own cases.

welcome = Xin chào, đây là 守望 (Guardian Bot). Thấy ai cần giúp, bạn có thể báo ở đây để chuyển cho 社福中心 (trung tâm hỗ trợ gia đình) tại địa phương.
    Những gì bạn viết được mã hoá, chỉ nhân viên xã hội phụ trách đọc; hồ sơ đóng rồi thì xoá theo thời hạn quy định. Bạn là ai?
privacy-link = Về quyền riêng tư
language = Ngôn ngữ / 語言
language-choose = Bạn chọn ngôn ngữ.
language-set = Được rồi, từ giờ dùng tiếng Việt.
role-clerk = Nhân viên cửa hàng
    .also = nhân viên tiệm, bán hàng, ban hang, thu ngân, thu ngan, 店員
role-safety-point = Phòng khám, bảo vệ
    .also = bảo vệ, bao ve, quản lý toà nhà, dược sĩ, duoc si, nhà thuốc, nha thuoc, phòng khám, phong kham, quán ăn, quan an
role-guardian = Tình nguyện viên
    .also = tình nguyện, tinh nguyen, người chăm sóc, nguoi cham soc, giúp việc, giup viec
role-chief = Trưởng làng (里長)
    .also = trưởng làng, truong lang, trưởng thôn, truong thon, 里長, 村長, 鄰長
role-officer = Cán bộ làng
    .also = cán bộ, can bo, cán bộ xã, can bo xa, 里幹事, 村幹事
role-resident = Người dân
    .also = nguoi dan, hàng xóm, hang xom, dân thường, người qua đường
enrolled = Cảm ơn bạn.
enrolled-clerk = Cảm ơn bạn. Nếu tiệm có mã đăng ký (登記碼), bạn gõ vào đây lúc nào cũng được, sau này khỏi phải điền địa điểm.
site-joined = Xong rồi. Khi bạn báo ở “{ $name }”, địa điểm tự điền sẵn.
site-code-bad = Mã này không dùng được, có thể hết hạn hoặc gõ sai. Bạn xin lại người đã đưa mã.

menu = Bạn muốn làm gì?
menu-report = Báo tin
menu-meal = Báo bữa ăn của trẻ
menu-report-other = Báo chuyện khác
menu-cases = Hồ sơ đã gửi
menu-erase = Xoá dữ liệu của tôi
menu-kept = Viết tiếp cho xong
not-understood = Mình không hiểu câu này, và chưa gửi cho ai. Muốn báo thì bấm “Báo tin”.

cases-none = Bạn chưa gửi hồ sơ nào.
cases-list = Những hồ sơ bạn đã gửi:
case-line = { $case }: { $state }
state-received = đã nhận, đang chờ nhân viên xã hội
state-accepted = nhân viên xã hội đã nhận việc
state-handed-on = đã chuyển nơi khác, đang chờ nhận
state-closed = đã đóng
state-withdrawn = bạn đã rút lại
case-choose = Bạn muốn làm gì với { $case }?
case-add = Viết thêm
case-withdraw = Rút lại
withdraw-ask = Rút lại { $case }? Nhân viên xã hội sẽ biết bạn rút lại, và không hỏi bạn nữa.
withdraw-yes = Rút lại
    .also = rut lai, rút, có, co, ừ, ok
withdraw-no = Để nguyên
    .also = không rút, khong rut, không rút lại, khong rut lai, ko rút lại, ko rut lai, đừng rút, đừng rút lại, dung rut lai, không, khong
withdrawn = Được rồi, { $case } đã rút lại.
withdraw-late = Nhân viên xã hội đã nhận { $case }, không rút thẳng được. Mình đã báo họ là bạn muốn rút lại.
add-ask = Muốn thêm gì vào { $case }, bạn viết ở đây.
added = Đã thêm vào { $case }, nhân viên xã hội xem được.
add-which = Muốn thêm vào hồ sơ nào?
add-new = Không, chuyện mới

accepted-told = { $case }: nhân viên xã hội đã nhận việc và sẽ đọc những gì bạn viết. Cảm ơn bạn.
handed-on-told = { $case }: đã chuyển đến nơi phù hợp hơn. Khi họ nhận việc, mình báo bạn.
closed-told = { $case }: hồ sơ đã đóng. Cảm ơn bạn đã để ý.
question-told = { $case }: nhân viên xã hội muốn hỏi bạn: { $question }
    Bạn bấm “Trả lời” rồi viết ở đây.
question-answer = Trả lời
question-answered = Đã nhận, mình chuyển cho nhân viên xã hội rồi.
nobody-yet = { $case }: chưa có nhân viên xã hội nhận, chúng tôi đang tìm người tiếp theo.
    Nếu trở nên gấp, gọi 110 hoặc 119, hay đường dây bảo vệ 113 (24 giờ).

erase-ask = Xoá dữ liệu của bạn ở đây? Hồ sơ đã gửi do trung tâm hỗ trợ gia đình lưu theo luật, không xoá, nhưng không còn dẫn đến bạn nữa.
erase-yes = Xoá
    .also = xóa, xoa, có, co, ừ, ok
erase-no = Giữ lại
    .also = không xoá, không xóa, khong xoa, ko xoá, ko xóa, ko xoa, đừng xoá, đừng xóa, dung xoa, không, khong
erased = Đã xoá. Khi bạn viết lại, mình bắt đầu từ đầu.

command-report = Báo điều bạn thấy
command-cases = Hồ sơ của tôi
command-help = Đường dây giúp đỡ
command-duty = Tôi có phải báo không?
command-language = Ngôn ngữ
command-erase = Xoá dữ liệu của tôi
