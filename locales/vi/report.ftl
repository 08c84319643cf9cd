### Machine-made translation; not yet checked by a native reader.

# Reporting a concern.

report-kind = Bạn gặp chuyện gì?
    Chọn cái gần giống nhất, sau này sửa cũng được.
kind-child-meal = Trẻ bị đói
    .also = trẻ đói, bé đói, be doi, con nít đói, đói bụng, doi bung, chưa ăn, chua an, không có cơm ăn, khong co com an, ko có ăn, hungry, 幸福保衛站
kind-child-harm = Trẻ bị đau, bỏ mặc
    .also = bạo hành trẻ em, bao hanh tre em, đánh con, danh con, đánh trẻ, bé bị đánh, be bi danh, trẻ bị đánh, tre bi danh, trẻ ở một mình, không ai trông, khong ai trong, child abuse
kind-violence = Bạo lực gia đình
    .also = bạo hành gia đình, bao luc, bạo lực, đánh vợ, danh vo, chồng đánh, chong danh, bị chồng đánh, violence
kind-elder = Người già một mình
    .also = người già, nguoi gia, cụ già, cu gia, người cao tuổi, sống một mình, song mot minh, elderly
kind-disability = Khuyết tật cần giúp
    .also = khuyết tật, khuyet tat, tàn tật, tan tat, xe lăn, xe lan, disabled
kind-family = Gia đình khó khăn
    .also = hết tiền, het tien, không có tiền, khong co tien, ko có tiền, thất nghiệp, that nghiep, mất việc, mat viec, tiền nhà, tien nha, khó khăn, kho khan, no money
kind-suicide = Có người muốn chết
    .also = tự tử, tu tu, tự sát, muốn chết, muon chet, không muốn sống, khong muon song, ko muốn sống, suicide
kind-mental = Lời nói, cử chỉ lạ
    .also = tâm thần, tam than, nói một mình, noi mot minh, lạ lắm, ảo giác, ao giac, nghe tiếng lạ, mental health
kind-youth = Thiếu niên có chuyện
    .also = thiếu niên, thieu nien, học sinh cấp hai, học sinh cấp ba, bỏ nhà, bo nha, bỏ học, bo hoc, ma tuý, ma túy, ma tuy, teenager
kind-homeless = Có người ngủ đường
    .also = vô gia cư, vo gia cu, ngủ ngoài đường, ngu ngoai duong, lang thang, homeless
kind-other = Chuyện khác
    .also = chuyen khac, việc khác, viec khac, cái khác, không phải mấy cái này, something else

report-danger = Bây giờ có ai đang gặp nguy hiểm không?
    Ví dụ đang bị thương, bị đánh, hoặc sắp có chuyện.
danger-now = Đang nguy hiểm
    .also = nguy hiểm, nguy hiem, có nguy hiểm, co nguy hiem, đang bị đánh, dang bi danh, cứu, nhanh lên, nhanh len, danger
danger-not-now = Bây giờ thì không
    .also = không nguy hiểm, khong nguy hiem, ko nguy hiểm, ko nguy hiem, k nguy hiểm, không có nguy hiểm, khong co nguy hiem, chưa nguy hiểm, chua nguy hiem, hết nguy hiểm, bây giờ không, bay gio khong, tạm ổn, tam on, no danger
danger-unsure = Không chắc
report-call-first = Bạn gọi điện trước: có người đánh, hại người khác thì gọi 110; có người bị thương hoặc nguy đến tính mạng thì gọi 119.
    Gọi xong quay lại bấm tiếp. Nếu chưa viết xong mà phải đi cũng không sao, phần đã viết mình chuyển cho nhân viên xã hội.
report-call-unsure = Khi không chắc, bạn gọi 119 hoặc 110 trước, nhờ họ đến xem. Đừng tự mình vào.
    Gọi xong quay lại bấm tiếp.
report-called = Gọi rồi, tiếp
    .also = gọi rồi, goi roi, rồi, roi, xong, xong rồi, xong roi, tiếp, tiep, tiếp tục, tiep tuc, next
report-suicide-lines = 安心專線 1925 (đường dây phòng ngừa tự tử): 24 giờ, miễn phí, bạn hay người ấy gọi đều được. Máy bận thì bấm # để lại số điện thoại.

report-where = Chuyện này ở đâu?
    Bạn chia sẻ vị trí, hoặc gõ địa chỉ, tên nơi đó, tên làng.
where-share = Chia sẻ vị trí
where-shared-before = Dùng vị trí vừa gửi
where-site = Ở { $name }
    .also = ở tiệm, o tiem, tiệm tôi, trong tiệm, cửa hàng này, ở đây, o day, here
where-unknown = Không biết ở đâu
where-heard = Được rồi, địa điểm là { $area }.
where-which = Là nơi nào?
where-district = Mình chưa biết là quận, thị trấn nào. Bạn gõ tên, ví dụ 竹北市 hoặc Zhubei.
where-district-of = Ở quận, thị trấn nào của { $county }?
where-village = { $district } do hai 社福中心 (trung tâm hỗ trợ gia đình) chia nhau phụ trách. Ở làng, phường (里／村) nào?
village-other = Nơi khác, không biết
place-with-detail = { $area } ({ $detail })

report-home = Nhà của người đó cũng ở đây à?
home-same = Phải, cùng chỗ
home-elsewhere = Không, ở nơi khác
home-unknown = Không biết
report-home-at = Nhà người đó ở đâu? Khoảng chừng là được.

report-signs = Bạn thấy hay nghe gì? Chọn nhiều cái cũng được, xong thì bấm “Chọn xong”.
sign-none = Không có cái nào
sign-injured = Có vết thương
sign-afraid = Rất sợ hãi
sign-alone = Một mình
sign-siblings = Dắt theo em nhỏ
sign-often = Hay đến
sign-late = Khuya còn ở ngoài
sign-crying = Khóc mãi
sign-shouting = La hét, ồn ào
sign-dirty = Người, áo quần bẩn
sign-hungry = Rất đói
sign-begging = Đang ăn xin
sign-threats = Bị đe doạ
sign-weapon = Có dao, vũ khí
sign-locked-in = Bị nhốt
sign-children-there = Có trẻ ở đó
sign-again = Không phải lần đầu
sign-not-seen = Lâu không thấy đâu
sign-smell = Cửa có mùi lạ
sign-thin = Gầy đi nhiều
sign-confused = Quên đường, người
sign-carer-tired = Người chăm quá mệt
sign-no-food = Nhà hết đồ ăn
sign-rent = Thiếu tiền thuê
sign-lost-job = Đột ngột mất việc
sign-cut-off = Bị cắt điện, nước
sign-ill-carer = Người chăm bị ốm
sign-child-carer = Trẻ chăm người lớn
sign-talks-of-dying = Nói muốn chết
sign-goodbye = Từ biệt, viết thư
sign-hurt-self = Tự làm đau mình
sign-means-near = Có đồ nguy hiểm
sign-gives-away = Đem đồ cho hết
sign-hopeless = Nói hết hy vọng
sign-drinking = Uống nhiều rượu
sign-hears-things = Nghe thấy điều lạ
sign-feels-hunted = Sợ bị hãm hại
sign-odd-conduct = Nói lẫn lộn
sign-no-sleep = Mấy ngày không ngủ
sign-unkempt = Lâu không tắm rửa
sign-truant = Không đi học
sign-runaway = Bỏ nhà chưa về
sign-led-by-adults = Theo người lớn lạ
sign-drugs = Nghi dùng ma tuý
sign-sleeps-outside = Ngủ ngoài trời
sign-ill = Trông như bị bệnh
sign-with-child = Có trẻ đi cùng

report-story = Bạn muốn kể thêm gì không? Viết điều bạn thấy là được, gửi ảnh hay ghi âm cũng được.
    Xin đừng chụp trẻ em, cũng đừng chụp vết thương.
story-done = Viết xong
    .also = xong, xong rồi, xong roi, viet xong, vậy thôi, vay thoi, hết, het
story-skip = Không có gì thêm
story-has-media = Đã nhận { $count } mục. Bạn gửi tiếp hoặc viết vài câu, xong thì bấm “Viết xong”.
story-noted = Phần bạn viết lúc nãy mình còn giữ: “{ $words }”
    Có gì thêm không? Nếu không thì bấm “Viết xong”.

report-contact = Khi nhân viên xã hội cần hỏi thêm, có tìm bạn được không?
    Danh tính của bạn được giữ kín, người kia không được cho biết.
contact-here = Được, hỏi ở đây
    .also = hỏi ở đây, hoi o day, nhắn tin, nhan tin
contact-phone = Được, gọi cho tôi
    .also = gọi cho tôi, goi cho toi, gọi điện, goi dien
contact-no = Không cần liên lạc
    .also = không cần, khong can, ko cần, ko can, đừng gọi, không, khong, ko
contact-phone-at = Gọi: { $number } { $who }
report-phone = Bạn viết số điện thoại của bạn.
report-call-me = Khi gọi, nhân viên xã hội xưng hô với bạn thế nào?

row-kind = Chuyện
row-danger = Nguy hiểm
row-where = Nơi
row-home = Nhà người đó
row-signs = Điều thấy
row-story = Kể thêm
row-contact = Liên lạc bạn
row-meal = Bữa ăn
row-age = Tuổi
change = Sửa { $what }
told-nothing = Không có
told-media = { $count } ảnh hoặc ghi âm
told-both = { $words } (và { $count } ảnh hoặc ghi âm)
summary-title = Gửi như vậy được không?
summary-ask = Gửi như vậy được không?
summary-receiver = • { $reason }
summary-receivers = Gửi cho:
consent-send = Gửi đi
    .also = gửi, gửi luôn, gui, gui di, gui luon, ok, được, duoc, đồng ý, dong y, send
consent-add = Viết thêm
consent-drop = Không gửi nữa
    .also = không, khong, ko, thôi, thoi, không gửi, khong gui, ko gửi, ko gui, đừng gửi, đừng gửi đi, không gửi đi, khong gui di, chưa gửi, chua gui

meal-served = Bé đã có ăn chưa?
meal-ate = Ăn rồi
    .also = an roi, ăn ở tiệm, an o tiem, ăn tại chỗ
meal-took-away = Mang về
    .also = mang ve, đem về, dem ve, mang đi, mang di
meal-none = Không có
    .also = chưa ăn, chua an, không ăn, khong an, ko ăn
meal-age = Trông bé mấy tuổi?
age-preschool = Chưa đi học
    .also = mẫu giáo, mau giao, mầm non, mam non, bé tí
age-primary = Tiểu học
    .also = tieu hoc, cấp một, cap mot, cấp 1, cap 1
age-older = Cấp hai trở lên
    .also = cấp hai, cap hai, cấp 2, cap 2, cấp ba, cap ba, cấp 3, cap 3, thiếu niên
meal-signs = Bạn có thấy những điều này không? Chọn nhiều cái cũng được.
meal-call-113 = Có thể có người làm hại bé. Bạn gọi 113, 24 giờ, có thể xin phiên dịch; nếu đang xảy ra thì gọi 110.
    Gọi xong quay lại bấm tiếp, phiếu báo này vẫn được gửi.
meal-story = Bạn muốn kể thêm gì? Bé tên gì, học trường nào, nhà ở đâu, biết gì viết nấy.
    Xin đừng chụp ảnh bé.

report-sent = Đã nhận, số hồ sơ { $case }.
    Khi nhân viên xã hội nhận việc, mình báo bạn ở đây. Nhớ ra điều gì thì gõ vào đây, mình ghi thêm. Cảm ơn bạn đã để ý.
report-sent-nobody = Đã nhận và lưu lại, số hồ sơ { $case }.
    Nơi phụ trách vùng này chưa nối vào hệ thống, nếu gấp bạn gọi thẳng { $number }; nối được là gửi ngay.
report-dropped = Được rồi, không gửi, những gì bạn viết đã xoá hết. Lúc nào bạn cũng có thể báo lại.
report-stopped = Được rồi, mình dừng ở đây. Những gì bạn viết đã xoá hết.
report-unfinished-sent = Bạn chưa viết xong, nhưng có nói đang nguy hiểm. Vì vậy mình đã chuyển phần đã viết cho nhân viên xã hội, số hồ sơ { $case }.
    Nhớ ra gì thì gõ thêm ở đây. Nếu vẫn còn nguy hiểm, gọi 110 hoặc 119.
talk-remind = Phiếu báo lúc nãy chưa gửi, những gì bạn viết vẫn còn. Bạn viết tiếp không?
talk-continue = Viết tiếp
talk-kept = Bạn còn một phiếu báo viết dở.
