### Machine-made translation; not yet checked by a native reader.

# To be told news: asking for it, looking at it, stopping it. It has nothing to do with reporting.

menu-news = Nhận tin mới
command-news = Báo cho tôi khi có tin mới
news-words = nhận tin mới, nhan tin moi, tin mới, tin moi, tin tức, tin tuc, nhận tin, nhan tin, đăng ký nhận tin, dang ky nhan tin, tin của tôi, tin cua toi
news-stop-words = hủy nhận tin, huỷ nhận tin, huy nhan tin, hủy đăng ký, huỷ đăng ký, huy dang ky, dừng nhận tin, ngừng nhận tin, dừng gửi tin, dung gui tin, đừng gửi nữa, dung gui nua, không nhận tin nữa, khong nhan tin nua, tắt thông báo, tat thong bao, dừng tất cả, dung tat ca, ngung nhan tin, ngừng gửi tin, ngung gui tin, đừng gửi tin nữa, dung gui tin nua, tôi muốn hủy nhận tin, huỷ đăng ký nhận tin, hủy đăng ký nhận tin
news-halt-words = dừng, dừng lại, dung lai, ngừng, huỷ, hủy, stop, cancel

news-topics = Bạn muốn nhận tin mới về chuyện gì? Chọn nhiều mục cũng được.
news-topics-none = Không cần
news-where = Ở huyện hay thành phố nào? Chỉ giữ tên đó, không giữ địa chỉ.
sorry-county = Mình không tìm thấy nơi này. Bạn gõ tên huyện hoặc thành phố, ví dụ “Hsinchu County”.
county-name = { $romanized } { $name }
county-button = { $romanized }

news-consent = Khi có tin mới, gửi cho bạn ở đây được không?
news-row-topics = Chủ đề
news-topic-and = { $one } / { $other }
news-row-where = Nơi
news-note-when = Chỉ gửi từ { $begins }:00 đến { $ends }:00. Tin hiện lên trên điện thoại, người bên cạnh có thể thấy.
news-note-end = Gõ “hủy nhận tin” hoặc bấm một nút là dừng; một năm không dùng thì tự dừng.
news-note-report = Không liên quan gì đến việc báo tin: lúc nào bạn cũng báo được.
news-agree-yes = Được, gửi cho tôi
news-agree-no = Thôi, không cần

news-begun = Vâng, có tin mới sẽ gửi ở đây. Gõ “hủy nhận tin” là dừng.
news-not-begun = Vâng, sẽ không gửi tin.
news-later = Tin mới chọn sau cũng được: cứ gõ “tin mới”.
news-not-safe = Bạn đã nói lúc nào nhận tin nhắn là an toàn, nên tin mới không được gửi. Muốn đổi thì bấm nút bên dưới.

news-list = Bạn đang nhận tin về:
news-item = { $number }. { $what }
news-rest = và { $count } mục nữa
news-of = { $topic } ({ $county })
news-stop-item = Dừng mục { $number }
news-stop-all = Dừng tất cả
news-more = Thêm chủ đề
news-mine = Tin của tôi
news-again = Vẫn muốn nhận
news-off = Xong, không gửi tin nữa. Báo tin và tìm nơi giúp vẫn như cũ.
news-off-one = Xong, không gửi tin về { $what } nữa. Báo tin và tìm nơi giúp vẫn như cũ.
news-off-none = Bạn không đăng ký tin nào, nên không có gì được gửi. Báo tin và tìm nơi giúp vẫn như cũ.
news-offer = Có tin mới báo tôi

privacy-news = Tin bạn muốn nhận
privacy-news-text = Khi bạn muốn nhận tin, chỉ giữ chủ đề, huyện hay thành phố và từ ngày nào; bạn dừng thì xoá ngay. Ai đã đọc, ai đã bấm đều không giữ, chỉ đếm số lần bấm. { $days } ngày sau khi một tin gửi xong, chỉ còn lại số người nhận.
