### Machine-made translation; not yet checked by a native reader.
### No clinician and no lawyer has signed this wording yet; do not treat it as approved.

# More branches of the help lines, the words that find them, and how a line is reached in writing.
# Sources of numbers, hours and written channels: directory/data/hotlines.csv.

help-more = Còn những mục này. Bạn muốn xem mục nào?
help-want-more = Thêm nữa
help-want-men = Nam giới muốn nói
help-want-bereaved = Mất người thân
help-want-own-child = Lo cho con mình
help-want-course = Lớp 守門人
help-want-reporting = Cách báo tin

help-about-bereaved = Buồn thế nào cũng được. 1925 cũng lắng nghe bạn; có thể hỏi 社區心理衛生中心 (trung tâm sức khoẻ tâm thần) ở địa phương về hỗ trợ cho thân nhân.
help-about-own-child = Có thể hỏi thẳng con có muốn chết không, nghe con nói trước. Giáo viên tư vấn ở trường cũng giúp được; nếu con đang nguy hiểm, gọi 119 hoặc 110 (24 giờ).
help-about-baby = Trước và sau khi sinh mà thấy buồn, nói ra cũng không sao. Ngoài các số dưới đây, có thể hỏi bệnh viện nơi sinh, 衛生所 (trạm y tế) hoặc 社區心理衛生中心 (trung tâm sức khoẻ tâm thần) về tư vấn tâm lý sau sinh.
help-about-course = Lớp 守門人 (người gác cổng) dạy “hỏi, đáp, giới thiệu”, do sở y tế và 社區心理衛生中心 (trung tâm sức khoẻ tâm thần) tổ chức. Lịch học xin hỏi trung tâm nơi bạn ở.
help-about-reporting = Đang nguy hiểm thì gọi 110 hoặc 119 trước (24 giờ). Ngoài ra có thể gọi các số dưới đây, hoặc báo cho trung tâm từ đây; luật có buộc bạn báo không, bấm “Phải báo không?”.
help-about-men = Đường dây này nghe mọi chuyện, không chỉ chuyện gia đình.

need-men-words = đường dây cho nam giới, duong day cho nam gioi, nam giới muốn nói chuyện, số cho đàn ông, 0800013999
need-bereaved-words = thân nhân người đã mất, mat nguoi than, tang chế, tư vấn tang chế
need-own-child-words = lo cho con tôi, lo cho con mình, cách nói chuyện với con, cha mẹ có con tuổi teen
need-course-words = lớp người gác cổng, gatekeeper, học cách giúp người khác, lớp gatekeeper
need-reporting-words = cách báo tin, báo tin thế nào, báo ở đâu
need-baby-words = trầm cảm sau sinh, tram cam sau sinh, tư vấn sau sinh, mới làm mẹ
need-foreigner-words = lao động nước ngoài, lao dong nuoc ngoai, lao động di cư, phiên dịch
need-someone-words = lo cho bạn tôi, lo cho người khác, cách giúp bạn
need-mood-words = đo tâm trạng, kiểm tra tâm trạng, do tam trang, bsrs
need-near-words = trung tâm sức khoẻ tâm thần, trung tâm sức khỏe tâm thần, trung tam suc khoe tam than

help-typed-police-110 = ; nhắn chữ qua ứng dụng 警政服務
help-typed-fire-119 = ; nhắn chữ qua ứng dụng 消防防災e點通
help-typed-protection-113 = , có phiên dịch; nhận cả SMS
help-typed-peace-of-mind-1925 = ; trang web nhận tin chữ
help-typed-lifeline-1995 = ; nhắn chữ qua LINE theo giờ
help-typed-welfare-1957 = ; nhắn được qua LINE
help-typed-labour-1955 = , có tiếng Việt; nhắn được trên mạng

duty-summary = Nội dung báo
duty-summary-how = Bạn có thể sao chép đoạn dưới đây và dán vào nơi nhận báo tin; gửi hay không là do bạn.
duty-summary-late = Nội dung báo tin của bạn đã sẵn sàng; bấm bên dưới để mở.
duty-row-when = Thời điểm biết
duty-row-done = Đã làm
duty-row-by = Người báo
duty-done-here = đã báo trung tâm qua 守望, hồ sơ { $case }
