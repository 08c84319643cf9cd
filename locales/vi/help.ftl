### Machine-made translation; not yet checked by a native reader.
### No clinician and no lawyer has signed this wording yet; do not treat it as approved.

# Lines to call, how to be there for somebody, checking oneself, and duties to report.

menu-help = Số giúp đỡ
menu-duty = Phải báo không?
menu-gate = Cách ở bên họ
menu-mood = Đo tâm trạng
menu-near = Trung tâm gần đây
help-words = số giúp đỡ, so giup do, đường dây nóng, duong day nong, số khẩn cấp, hotline, help
duty-words = phải báo không, phải báo không?, phai bao khong, tôi có phải báo không, có bắt buộc báo không

help-want = Bạn cần giúp việc gì? Đang nguy hiểm thì gọi 110 hoặc 119 trước (24 giờ).
help-want-feeling = Lòng rất nặng nề
help-want-protection = Bị đánh, bị hại
help-want-money = Tiền và cuộc sống
help-want-elder = Chăm người già
help-want-youth = Trẻ em, thiếu niên
help-want-baby = Mang thai, mới sinh
help-want-foreigner = Lao động, di dân
help-want-drugs = Muốn cai ma tuý
help-want-other = Việc khác
help-want-near = Trung tâm gần đây
help-want-someone = Lo cho người khác
help-want-mood = Đo tâm trạng
help-where = Bạn đang ở đâu? Chỉ dùng để tìm trung tâm sức khoẻ tâm thần ở đó.
help-ladder = Bạn có thể gọi:
help-always = ・{ $name } { $number }: 24 giờ
help-open = ・{ $name } { $number }: đang có người nghe, đến { $until }
help-closed = ・{ $name } { $number }: giờ không có người nghe, mở lúc { $until }
help-unknown = ・{ $name } { $number }: chưa rõ giờ làm việc
help-perhaps-shut = ・{ $name } { $number }: có thể nghỉ đến { $until }
help-in-chinese = {" "}(tiếng Trung)
help-doubtful = {" "}(chưa kiểm chứng, xin xác nhận trước)
help-no-phone = Số điện thoại chưa kiểm chứng.
help-near-none = Chưa tìm được trung tâm sức khoẻ tâm thần ở chỗ bạn. Có thể gọi 1925 trước, 24 giờ, miễn phí, tiếng Trung.
help-successor = { $old } đã đổi thành { $name } { $number }.
help-next = Bạn còn tìm gì nữa?

lookup-found = Những nơi có thể giúp:
lookup-found-near = Bạn chưa ghi nơi nào nên đây là cho { $place }. Nơi khác, xin ghi kèm tên:
lookup-found-anywhere = Bạn chưa ghi nơi nào. Ghi thêm, ví dụ “Zhubei người già”, để tìm chỗ gần. Đây là ở khắp nơi:
lookup-open = Đang mở.
lookup-closed = Đang đóng.
lookup-hours-unknown = Chưa rõ giờ làm việc.
lookup-next = Điều bạn viết chưa gửi cho ai. Muốn trung tâm xem giúp thì bấm “Báo tin”.

gate-danger = Cảm ơn bạn đã để ý. Người đó có đang nguy hiểm ngay bây giờ không?
gate-danger-now = Đang nguy hiểm
gate-danger-not-now = Chắc là không
gate-danger-unsure = Không chắc
gate-call-first = Xin gọi 119 hoặc 110 trước và nói địa điểm. Bạn ở nơi an toàn, gần người đó, cho đến khi có người tới.
gate-call-unsure = Không chắc thì cũng có thể gọi 119 hoặc 110 trước để họ đến xem. Bạn ở nơi an toàn.
gate-called = Gọi rồi, tiếp
gate-next = Tiếp
gate-ask = 1 Hỏi: tìm chỗ yên tĩnh, hỏi thẳng, rồi lắng nghe.
    Có thể nói: “Mình hơi lo cho bạn, bạn có khổ lắm không? Có từng nghĩ đến kết thúc cuộc sống không?”
gate-ask-not = Đừng hỏi như tra khảo, cũng đừng vội cho lời giải.
    Đừng nói: “Sao bạn lại thế?” “Nhiều người khổ hơn.”
gate-respond = 2 Đáp: nghe hết, ở bên, không phán xét.
    Có thể nói: “Cảm ơn bạn đã kể, bạn đã chịu đựng lâu rồi. Mình ở đây.”
gate-respond-not = Đừng đùa, cũng đừng hứa giữ bí mật.
    Đừng nói: “Mình sẽ không kể với ai.” “Có gì mà buồn?”
gate-refer = 3 Kết nối: cùng tìm người giúp, rồi giữ liên lạc. Bạn hoặc người đó đều có thể gọi 1925, 24 giờ, miễn phí, tiếng Trung.
    Có thể nói: “Mình cùng gọi 1925 nhé?”
gate-five = Thành phố Tân Bắc dạy năm chữ: 看 (nhìn), 聽 (nghe), 轉 (chuyển), 牽 (dắt), 走 (cùng đi). Đó là các bước để người giúp nhớ, không phải để nói với người kia.
gate-yourself = Bạn cũng vất vả rồi, đây không phải việc của riêng bạn. 1925 cũng nghe bạn nói, 24 giờ, miễn phí, tiếng Trung.
gate-then = Có báo cho trung tâm phụ trách không? Muốn học thêm, hỏi 社區心理衛生中心 (trung tâm sức khoẻ tâm thần) nơi bạn ở về khoá học.
gate-then-tell = Báo trung tâm
gate-then-five = Năm chữ Tân Bắc
gate-then-enough = Vậy thôi

mood-begin = 心情溫度計 (đo tâm trạng, BSRS-5) có sáu câu về tuần này đến hôm nay. Đây không phải chẩn đoán, không bắt buộc; nói kết quả xong thì xoá câu trả lời.
mood-start = Bắt đầu
mood-not-now = Chưa làm
mood-sleep = Khó ngủ, như khó vào giấc, dễ thức hay thức sớm: làm bạn khổ đến mức nào?
mood-tense = Thấy căng thẳng, bất an: làm bạn khổ đến mức nào?
mood-anger = Dễ bực bội hoặc nổi giận: làm bạn khổ đến mức nào?
mood-low = Thấy u sầu, tâm trạng xuống thấp: làm bạn khổ đến mức nào?
mood-inferior = Thấy mình thua kém người khác: làm bạn khổ đến mức nào?
mood-suicide = Có ý nghĩ tự sát: làm bạn khổ đến mức nào?
mood-trouble-none = Hoàn toàn không
mood-trouble-mild = Nhẹ
mood-trouble-moderate = Vừa
mood-trouble-severe = Nặng
mood-trouble-very-severe = Rất nặng
mood-parent = Bạn đang mang thai, hoặc nhà có em bé mới sinh không?
mood-parent-yes = Có
mood-parent-no = Không
mood-well = Năm câu đầu tổng { $total }, trong mức thường (0–5). Đây là tự kiểm tra, không phải chẩn đoán.
mood-mild = Năm câu đầu tổng { $total }: có chút phiền muộn (6–9). Có thể nói với gia đình, bạn bè hay người bạn tin.
mood-moderate = Năm câu đầu tổng { $total }: phiền muộn vừa (10–14). Nên tư vấn tâm lý hoặc hỏi chuyên gia.
mood-severe = Năm câu đầu tổng { $total }: phiền muộn nặng (15–20). Nên tìm chuyên gia hoặc bác sĩ tâm thần.
mood-suicide-mild = Bạn cũng nói có chút ý nghĩ tự sát; cảm ơn bạn đã nói ra. 1925 có người nghe, 24 giờ, miễn phí, tiếng Trung.
mood-forgotten = Câu trả lời của bạn đã được xoá.
mood-skipped = Được, chưa làm. Khi cần, 1925 có người nghe, 24 giờ, miễn phí, tiếng Trung.

duty-subject = Bạn hỏi về việc gì? Đang nguy hiểm thì gọi 110 hoặc 119 trước (24 giờ).
duty-subject-child-harm = Trẻ bị hại
duty-subject-family = Nhà khó nuôi trẻ
duty-subject-exploitation = Trẻ bị bóc lột
duty-subject-violence = Bạo lực gia đình
duty-subject-sexual-assault = Xâm hại tình dục
duty-subject-elder = Người già nguy hiểm
duty-subject-disability = Người khuyết tật
duty-subject-suicide = Hành vi tự sát
duty-subject-mental = Hành động rất lạ
duty-subject-assistance = Cần cứu trợ
duty-work = Công việc của bạn là gì? Luật xét theo công việc.
duty-work-manager = Quản lý toà nhà
duty-work-professional = Y tế, xã hội, v.v.
duty-work-neither = Không phải
duty-what-child-harm = khi biết có trẻ bị thương, bị ngược đãi hay bị bỏ mặc
duty-what-family = khi biết có trẻ mà gia đình không chăm sóc nổi
duty-what-exploitation = khi biết có bóc lột tình dục trẻ vị thành niên
duty-what-violence = khi biết có bạo lực gia đình
duty-what-sexual-assault = khi biết có xâm hại tình dục
duty-what-elder = khi biết có người già gặp nguy hiểm
duty-what-disability = khi biết có người khuyết tật bị ngược đãi, bỏ rơi hay không ai chăm
duty-what-suicide = khi biết có người có hành vi tự sát
duty-what-mental = khi có người có thể cần chăm sóc tâm thần
duty-what-assistance = khi biết có người cần cứu trợ xã hội
duty-must-within = 《{ $law }》 điều { $article }: { $what }, bạn phải báo trong { $hours } giờ.
duty-must = 《{ $law }》 điều { $article }: { $what }, bạn phải báo.
duty-may = 《{ $law }》 điều { $article }: { $what }, bạn có thể báo, không bắt buộc.
duty-may-practice = 《{ $law }》 điều { $article } không nêu bạn; { $what }, trên thực tế ai cũng gọi 113 được. Điều này chưa được cơ quan xác nhận.
duty-not-named = 《{ $law }》 điều { $article } không nêu bạn. Nếu lo, bạn vẫn có thể hỏi ý kiến.
duty-where = Nơi báo: { $windows }.
duty-window-113 = 113 (24 giờ)
duty-window-ecare = 關懷e起來 ecare.mohw.gov.tw
duty-window-county = cửa tiếp nhận của huyện, thành phố
duty-window-suicide-system = hệ thống báo phòng chống tự sát của bộ
duty-window-health-bureau = 衛生局 (sở y tế)
duty-window-mental-center = 社區心理衛生中心 (trung tâm sức khoẻ tâm thần)
duty-suicide-thoughts = Luật nói về hành vi tự sát; chỉ có ý nghĩ thì chưa phải báo. Xin ở bên người đó; bạn hoặc người đó đều có thể gọi 1925, 24 giờ, miễn phí, tiếng Trung.
duty-fine = Không báo thì luật có mức phạt NT$ { $least } đến { $most }.
duty-then = Tin nhắn này chưa phải báo cáo theo luật. Bây giờ làm gì?
duty-then-report = Báo cả trung tâm
duty-then-other = Hỏi việc khác
duty-then-enough = Vậy thôi
duty-owed = { $duty } Tin nhắn này chưa phải báo cáo theo luật.
