### Machine-made translation; not yet checked by a native reader.

# Words that every conversation uses.

as-is = { $text }
list = { $items }
list-comma = { ", " }
skip = Bỏ qua
back = Câu trước
stop = Tạm dừng
keep = Giữ như cũ
done = Chọn xong
more-buttons = Thêm
open-link = Mở
call = Gọi { $number }

yes-words = có, co, vâng, vang, dạ, da, dạ có, da co, ừ, u, uh, ừm, ờ, đúng, dung, đúng rồi, dung roi, phải, phai, được, dc, đc, duoc, ok, oki, okie, rồi, roi, gọi rồi, goi roi, yes, y
no-words = không, khong, ko, k, kh, hông, hong, hok, không có, khong co, ko có, ko co, không phải, khong phai, ko phải, chưa, chua, không cần, khong can, ko cần, ko can, đừng, no, n
unsure-words = không biết, khong biet, ko biết, ko biet, k biết, kbiet, kb, hông biết, không rõ, khong ro, ko rõ, ko ro, không chắc, khong chac, ko chắc, ko chac, chắc vậy, có thể, co the, có lẽ, co le, quên rồi, quen roi, not sure, don't know, maybe
skip-words = bỏ qua, bo qua, bỏ, không, khong, ko, không có, khong co, ko có, ko co, không cần, khong can, ko cần, thôi, thoi, hết rồi, het roi, không muốn nói, vậy thôi, skip, no
stop-words = dừng, dung lai, dừng lại, tạm dừng, tam dung, ngừng, huỷ, hủy, huy, thôi không báo nữa, không báo nữa, khong bao nua, thoát, thoat, stop, cancel
back-words = quay lại, quay lai, trở lại, tro lai, câu trước, cau truoc, lui lại, back
menu-words = menu, bắt đầu, bat dau, chào, chao, xin chào, xin chao, alo, a lô, chào bạn, chao ban, giúp đỡ, start, hi, hello
language-words = ngôn ngữ, ngon ngu, đổi ngôn ngữ, doi ngon ngu, tiếng, language, 語言, bahasa, ภาษา, wika
erase-words = xoá dữ liệu của tôi, xóa dữ liệu của tôi, xoa du lieu cua toi, xoá dữ liệu, xóa dữ liệu, xoa du lieu, erase my data
report-words = báo, báo tin, bao tin, báo cáo, bao cao, tôi muốn báo, toi muon bao, muốn báo, trình báo, report
cases-words = hồ sơ đã gửi, ho so da gui, vụ của tôi, vu cua toi, hồ sơ của tôi, ho so cua toi, xem hồ sơ, tình hình, tinh hinh, tiến độ, tien do, status

sorry-choose = Mình chưa hiểu câu trả lời này. Bạn bấm nút bên dưới, hoặc gõ số thứ tự, ví dụ “2”.
sorry-read = Đọc xong đoạn trên thì bấm nút bên dưới.
sorry-words = Bạn viết bằng chữ nhé, vài chữ là đủ.
sorry-long = Đoạn này có { $long } ký tự; ở đây tối đa { $most }. Bạn viết ngắn lại rồi gửi lại nhé.
sorry-phone = Số này có vẻ không gọi được. Bạn viết lại nhé, ví dụ 0912345678 hoặc 03-5551234.
sorry-where = Bạn chia sẻ vị trí, hoặc gõ địa chỉ hay tên nơi đó.
sorry-abroad = Vị trí này không nằm trong huyện, thành phố nào của Đài Loan. Bạn chọn lại, hoặc gõ địa chỉ.
sorry-district = Mình không tìm thấy nơi này. Bạn gõ tên quận, thị trấn, ví dụ 竹北市 hoặc Zhubei.
sorry-which = Có nhiều nơi cùng tên này: { $options }. Bạn gõ thêm tên huyện hoặc thành phố.
sorry-media = Ở đây nhận chữ, ảnh và tin nhắn thoại. Nhãn dán, video và tệp thì mình không xem được.
sorry-media-here = Ảnh hoặc ghi âm mình giữ lại rồi. Lát nữa mình sẽ hỏi bạn đã thấy gì.
sorry-stale = Nút này là của lúc trước, không dùng được nữa.
sorry-fault = Bên mình có trục trặc. Những gì bạn viết vẫn còn, bạn gửi lại giúp mình.

kept-words = Những gì bạn viết mình giữ lại rồi. Lát nữa bạn có thể viết thêm.
edited-note = Mình thấy bạn đã sửa tin nhắn. Muốn đổi câu trả lời trước, bấm “Sửa”.
unsent-note = Được rồi. Tin bạn thu hồi, ở đây mình cũng xoá rồi.
