### Machine-made translation; not yet checked by a native reader.
### No clinician and no community mental health center has signed this wording yet; do not treat it as approved.

# Staying after the first answer: one short question at a time, none of which must be answered.
# Fixed wording, never rewritten by a program; sources of the numbers are in directory/data.

care-call-me = Nhờ người gọi mình
    .also = gọi cho mình, gọi cho tôi, goi cho toi
care-unsaid = Chưa muốn nói
    .also = không muốn nói, ko muốn nói

care-tired-tired = Muốn biến mất
    .also = mệt quá, biến mất
care-tired-thought = Từng nghĩ kết thúc
    .also = từng nghĩ, có nghĩ
care-today = Mình muốn hỏi thẳng: hôm nay bạn có định kết thúc cuộc sống của mình không?
care-today-yes = Hôm nay có
care-today-no = Hôm nay không
care-company = Bây giờ bên bạn có ai không?
care-company-with = Có người ở đây
    .also = có người, co nguoi
care-company-alone = Chỉ có mình tôi
    .also = một mình, mot minh
care-company-with-said = Bạn đưa màn hình này cho người ấy xem, nhờ họ ở bên và gọi 119 hoặc 1925 giúp.
care-company-alone-said = Hãy tránh xa những thứ nguy hiểm, đến chỗ có người, và gọi 119 hoặc 110 ngay (24 giờ).

care-hard = Điều gì khiến bạn khó gọi điện nhất?
care-hard-police = Sợ cảnh sát đến
    .also = sợ cảnh sát, cảnh sát
care-hard-silent = Không thể nói to
    .also = không nói được
care-hard-tried = Gọi rồi, không ích
    .also = gọi rồi
care-hard-family = Sợ gia đình biết
    .also = gia đình
care-hard-minor = Mình chưa đủ 18
    .also = chưa 18, dưới 18
care-hard-unsaid = Chưa muốn nói
    .also = không muốn nói, ko muốn nói
care-hard-police-said = Mình sẽ không báo cảnh sát thay bạn. Nếu người ở 1925 hoặc người trực thấy tính mạng đang nguy hiểm ngay, họ có thể nhờ cảnh sát hoặc cứu hỏa đến.
care-hard-silent-said = Không cần nói thành tiếng: app 警政服務 (cảnh sát) gõ chữ được cho 110, app 消防防災e點通 (cứu hỏa) gõ chữ được cho 119. Trang của 1925 cũng có tư vấn bằng chữ, tiếng Hoa.
care-hard-tried-said = Gọi rồi mà không được lắng nghe thì mệt lắm. Bạn có thể thử 1995 生命線 (Lifeline, 24 giờ, có lúc bận); 1925 bận thì bấm # để lại số điện thoại.
care-hard-family-said = Mình sẽ không nói với gia đình bạn. Chỉ khi tính mạng nguy hiểm ngay, người cứu giúp mới có thể liên hệ gia đình.
care-hard-minor-said = Chưa đủ 18 tuổi có thể gọi 113 (24 giờ), hoặc tìm thầy cô tư vấn ở trường. Mình sẽ không nói với bố mẹ; khi tính mạng nguy hiểm, người cứu giúp có thể liên hệ gia đình.
care-hard-unsaid-said = Không nói cũng không sao. Khi muốn nói chuyện, ở 1925 lúc nào cũng có người nghe (24 giờ, tiếng Hoa).

care-ground = Trong lúc chuông đổ, mình cùng thở chậm một phút nhé?
care-ground-yes = Cùng làm
care-ground-no = Không cần làm
care-grounding = Hai chân đặt trên sàn, thở ra chậm.
    Nhìn quanh, tìm ba thứ bạn thấy được.
    Nắm hai tay vào nhau, rồi thở ra chậm ba lần.
care-grounding-done = Làm xong rồi

care-callback = Bạn có muốn 社區心理衛生中心 (trung tâm sức khỏe tâm thần) gọi cho bạn không? Bạn xem và đồng ý rồi mới chuyển đi.
care-callback-yes = Nhờ người gọi mình
    .also = gọi cho mình
care-callback-no = Đừng gọi cho mình
care-call-first = Mình không thể hứa khi nào họ gọi. Trong lúc chờ mà nguy hiểm, gọi 119 hoặc 110 (24 giờ).
care-call-name = Họ nên gọi bạn là gì?
care-call-phone = Gọi số nào thì gặp bạn?
care-call-time = Lúc nào bạn nghe máy an toàn?
care-time-evening = Từ giờ đến tối
    .also = tối
care-time-office = Giờ hành chính
care-time-any = Lúc nào cũng được
care-call-who = Ai nghe máy thì được?
care-who-me = Chỉ mình tôi
care-who-anyone = Ai nghe cũng được
care-who-minor = Tôi, chưa đủ 18
care-where = Bạn sống ở quận, thị trấn nào? Biết thì mới tìm được trung tâm phụ trách.
care-where-unsaid = Chưa muốn nói nơi ở
care-row-name = Tên gọi
care-row-phone = Điện thoại
care-row-time = Thời gian
care-row-who = Ai nghe
care-row-where = Khu vực
care-row-told = Bạn nói
care-name-none = chưa nói
care-told-nothing = chưa nói
care-no-receiver = Không có khu vực thì không tìm được trung tâm: hồ sơ vẫn có số, nhưng có thể không ai gọi.

care-told-own = Tự tìm giúp đỡ; đồng ý để trung tâm sức khỏe tâm thần gọi lại.
care-told-today = Hôm nay có định không: { $answer }
care-told-company = Bên cạnh có ai: { $answer }
care-told-hard = Khó gọi điện vì: { $answer }
care-told-time = Nghe máy an toàn: { $answer }
care-told-who = Ai có thể nghe: { $answer }
care-told-minor = Nói là chưa đủ 18 tuổi; xin đừng liên hệ bố mẹ trước.

care-follow-up = Trong vòng một ngày, mình gửi thêm một tin hỏi thăm bạn nhé?
care-follow-up-yes = Ừ, hỏi mình nhé
care-follow-up-set = Được, trong vòng một ngày mình sẽ hỏi thêm một lần. Không muốn nhận thì trả lời “dừng” trước đó.
care-asks = Hôm qua bạn nói rất khó chịu đựng. Hôm nay thế nào rồi? Ở 1925 lúc nào cũng có người nghe (24 giờ, tiếng Hoa).
care-asks-hard = Vẫn rất khó
care-asks-stop = Dừng, đừng hỏi nữa
care-stopped = Được, mình sẽ không gửi tin hỏi nữa. Ở 1925 lúc nào cũng có người nghe (24 giờ, tiếng Hoa).

care-sent = Đã nhận, số hồ sơ { $case }. Đã chuyển đi để có người gọi cho bạn; khi nào thì mình không thể hứa.
care-sent-closed = Đã nhận, số hồ sơ { $case }. Bây giờ ngoài giờ làm việc của họ, có thể phải chờ; trong lúc chờ có thể gọi 1925 (24 giờ, tiếng Hoa).
care-sent-day-off = Đã nhận, số hồ sơ { $case }. Hôm nay họ có thể nghỉ, có thể phải chờ; trong lúc chờ có thể gọi 1925 (24 giờ, tiếng Hoa).
care-sent-nobody = Đã nhận, số hồ sơ { $case }. Nhưng nơi phụ trách chưa kết nối ở đây, có thể không ai gọi; bạn hãy gọi thẳng 1925 (24 giờ, tiếng Hoa).

care-hidden = Rồi, không cần nói. App 警政服務 gõ chữ được cho 110; 113 nhận tin nhắn SMS.
care-hidden-where = Bạn ở đâu? Gõ tên nơi đó hoặc chia sẻ vị trí.
care-hidden-text = 119 ở đây cũng nhận SMS: { $number }. Mình không báo cảnh sát; bạn có thể xóa đoạn chat này.
care-hidden-end = Mình không báo cảnh sát và sẽ không gửi thêm tin. Bạn có thể xóa đoạn chat này.
