### Machine-made translation; not yet checked by a native reader.
### What only staff read, and the form, which is always in Chinese, are the English words.

# Asking the health side to visit somebody whose conduct worries others.

menu-outreach = Nhờ đến thăm khám
command-outreach = Nhờ ngành y tế đến xem một người
outreach-words = giới thiệu, chuyển tuyến, nhờ đến thăm, nhờ đến thăm khám, muốn chuyển, thăm khám tại nhà, hàng xóm lạ, hàng xóm kỳ lạ, hàng xóm cư xử lạ, outreach, 轉介

outreach-offer = Việc này cũng có thể nhờ ngành y tế đến nhà xem.
    Bạn muốn điền giấy giới thiệu, hay báo trung tâm gia đình?
outreach-offer-report = Báo trung tâm
    .also = trung tâm, báo
outreach-offer-refer = Điền giấy giới thiệu
    .also = giới thiệu, y tế
sign-incoherent = Nói không đầu đuôi

outreach-call-first = Hãy ra chỗ an toàn trước. Đừng lại gần, đừng cãi, đừng tự mình giữ người đó.
    Có người cầm dao hay đánh người: gọi 110. Có người bị thương hay nguy hiểm tính mạng: gọi 119.
outreach-call-unsure = Khi không chắc, hãy giữ khoảng cách và gọi 110 hoặc 119 để họ đến xem. Đừng tự mình vào.
outreach-after-call = Giờ đã an toàn chưa? An toàn thì điền tiếp; dừng lại rồi quay lại sau cũng được.
outreach-after-call-on = An toàn rồi, tiếp
    .also = an toàn, an toàn rồi, tiếp tục
outreach-after-call-later = Dừng ở đây đã
    .also = chưa an toàn, để sau
outreach-later = Được, mình dừng ở đây, chưa gửi cho ai.
    Còn nguy hiểm thì gọi 110 hoặc 119. Lúc nào bạn cũng có thể quay lại đây.
outreach-keep-away = Hãy giữ khoảng cách, đừng tự mình giữ người đó. Nếu lại xảy ra, gọi 110 hoặc 119.

outreach-where = Người đó ở đâu, hoặc bạn thấy ở đâu?
    Mỗi nơi quy định khác nhau, bạn ghi đến quận, huyện nhé.
outreach-no-place = Mỗi nơi quy định và nơi nhận khác nhau; không biết chỗ thì không giới thiệu được.
    Đổi thành báo tin thường nhé?
outreach-no-place-report = Báo tin thường
    .also = báo tin, báo
outreach-no-place-enough = Thôi đã
    .also = không cần
outreach-rules-steps = Cách làm ở { $county }: { $steps }.
outreach-rules-joint = Khi đến thăm, họ mời bạn đi cùng, nên lát nữa mình hỏi số điện thoại và giờ rảnh của bạn.
outreach-rules-providers = Nơi đến thăm (số liệu năm { $year } lịch Đài Loan): { $names }.
outreach-rules-unpublished = { $county } chưa công bố tiêu chuẩn nhận; ngành y tế xem rồi quyết định.
outreach-rules-nothing = Mình không tìm thấy quy định ở { $county } nên không nói bừa.
    Muốn hỏi trước: 1925, 24 giờ, miễn phí, tiếng Hoa.
outreach-goes-to = Điều bạn viết sẽ gửi đến { $unit }. Họ quyết định có đến thăm hay không.
outreach-goes-nowhere = Mình chưa biết nơi y tế nào ở { $county } nhận việc này; mình giữ lại, có nơi nối vào sẽ gửi.
    Muốn hỏi trước: 1925, 24 giờ, miễn phí, tiếng Hoa.
outreach-no-receiver = Vùng này chưa có nơi y tế nào nối vào; mình giữ lại, nối được là gửi.
outreach-next = Biết rồi, tiếp
    .also = tiếp, tiếp tục, ok, được
outreach-step-form = điền giấy giới thiệu
outreach-step-assessed = sở y tế (衛生局) xem trước
outreach-step-dispatched = giao cho bệnh viện hay phòng khám tâm thần
outreach-step-visited = đến thăm
outreach-step-visited-within = đến thăm cùng bạn trong { $days } ngày
outreach-step-visited-at-home = đánh giá tại nhà
outreach-step-care-plan = lập kế hoạch chăm sóc và theo dõi

outreach-me = Bạn là gì của người đó?
outreach-me-family = Người nhà
    .also = gia đình, con, chồng, vợ, bố, mẹ, cha
outreach-me-neighbor = Hàng xóm, người quen
    .also = hàng xóm, người quen, nhân viên cửa hàng, bạn bè, chủ nhà
outreach-me-chief = Trưởng thôn 里長
    .also = trưởng thôn, trưởng khu phố, 里長, 鄰長
outreach-me-officer = Cán bộ thôn 里幹事
    .also = cán bộ thôn, 里幹事
outreach-me-staff = NV xã hội, y tế…
    .also = nhân viên xã hội, y tá, bác sĩ, cảnh sát, giáo viên, trường học
outreach-standing-named = Luật Sức khoẻ Tâm thần (精神衛生法) điều { $article }: với công việc của bạn, bạn được báo cho ngành y tế.
outreach-standing-family = Người nhà có thể bàn với ngành y tế hoặc trung tâm sức khoẻ tâm thần (Luật Sức khoẻ Tâm thần điều 45).
outreach-standing-not-named = Luật (Luật Sức khoẻ Tâm thần điều { $article }) không nêu tên công việc của bạn.
    Bạn vẫn có thể kể điều đã thấy; ngành y tế quyết định có giới thiệu hay không.
outreach-scope-screened = Chương trình ở đây nhận người đã được nhân viên đánh giá, nên có thể họ cho người xem trước.
    Cán bộ thôn (里幹事) hay trạm y tế (衛生所) cũng giúp được.
outreach-scope-health-side = Ở đây sở y tế hay trạm y tế (衛生所) giới thiệu, nên họ xem trước.
    Bạn cũng có thể đến thẳng trạm y tế.
outreach-scope-open = Ở đây ai cũng có thể báo cảnh sát, cứu hoả hoặc ngành y tế.

outreach-nothing-seen = Nếu không thấy điều nào ở trên thì thường họ không nhận.
    Vẫn lo thì có thể báo trung tâm gia đình.
outreach-then-report = Báo trung tâm
    .also = trung tâm
outreach-then-lines = Xem có thể hỏi ai
    .also = hỏi ai, số điện thoại
outreach-then-more = Không chỉ vậy, tiếp
    .also = không chỉ vậy, tiếp tục
outreach-then-enough = Thôi đã
    .also = không cần
outreach-only = Có phải chỉ một điều dưới đây, không có gì khác?
outreach-only-hoarding = Chỉ nhà đầy đồ
    .also = nhà đầy đồ, tích trữ
outreach-only-forgetting = Chỉ hay quên, lạc
    .also = hay quên, lạc đường, lẫn
outreach-only-since-childhood = Từ nhỏ đã vậy
    .also = từ nhỏ
outreach-only-intoxicated = Chỉ khi say rượu
    .also = say, rượu, ma tuý
outreach-only-other-diagnosis = Chỉ nhân cách/OCD
    .also = nhân cách, ocd
outreach-only-none = Không, còn điều khác
    .also = không phải, còn nữa
outreach-elsewhere-hoarding = Chỉ nhà đầy đồ thì họ không nhận. Trung tâm gia đình có thể xem giúp thế nào.
outreach-elsewhere-forgetting = Chỉ hay quên thì họ không nhận. Đường dây chăm sóc dài hạn và sa sút trí tuệ có thể giúp sắp xếp.
outreach-elsewhere-since-childhood = Từ nhỏ đã vậy thì họ không nhận. Trung tâm có thể tìm dịch vụ phù hợp.
outreach-elsewhere-intoxicated = Chỉ khi say hay dùng thuốc thì họ không nhận. Có nơi giúp cai.
outreach-elsewhere-other-diagnosis = Chỉ có chẩn đoán này thì họ không nhận. Có thể hỏi trung tâm sức khoẻ tâm thần.
outreach-lines = Có thể hỏi những nơi này:
outreach-lines-after = Nếu tình hình khác đi hay còn điều gì, lúc nào cũng có thể nhờ đến thăm.
outreach-cases = Còn có điều nào dưới đây? Chọn nhiều cũng được.
outreach-case-escorted = Từng phải đưa viện
outreach-case-hard-case = Ca khó theo dõi
outreach-case-crisis = Hay gọi cảnh sát
outreach-case-refuses-admission = Từ chối nhập viện
outreach-case-discharged = Ra viện bỏ khám
outreach-case-none = Không có

outreach-story = Bạn thấy gì, nghe gì? Ghi sự việc: người đó nói gì, làm gì, hôm nào.
    Không cần đoán vì sao. Gửi ghi âm cũng được; xin đừng chụp mặt.
outreach-skip = Không có gì thêm
    .also = không có
outreach-unknown = Không biết
outreach-since = Như vậy bao lâu rồi?
outreach-since-days = Mấy ngày nay
outreach-since-weeks = Mấy tuần
outreach-since-months = Mấy tháng
outreach-since-long = Một năm trở lên
outreach-since-unknown = Không biết
outreach-often = Có thường xuyên không?
outreach-often-daily = Gần như mỗi ngày
    .also = mỗi ngày
outreach-often-weekly = Tuần vài lần
    .also = mỗi tuần
outreach-often-now-and-then = Thỉnh thoảng
outreach-often-once = Mới thấy một lần
    .also = một lần
outreach-often-unknown = Không biết
outreach-risks = Có thấy điều nào dưới đây? Chọn nhiều cũng được.
outreach-risks-hurts-self = Tự làm đau mình
outreach-risks-hurts-others = Đánh hay doạ người
    .also = đánh người, doạ người
outreach-risks-weapon = Cầm dao, vũ khí
    .also = dao, vũ khí
outreach-risks-fire = Chơi lửa, mở gas
    .also = lửa, gas
outreach-risks-children = Nhà có trẻ nhỏ
    .also = trẻ nhỏ
outreach-risks-not-eating = Lâu không ăn uống
    .also = không ăn
outreach-risks-none = Không có
outreach-drinks = Gần đây có thấy người đó uống rượu hay dùng chất gây nghiện?
outreach-drinks-yes = Có thấy
outreach-drinks-no = Không thấy
outreach-drinks-unknown = Không chắc
outreach-person = Người đó tên gì, hay mọi người gọi là gì?
outreach-person-phone = Số điện thoại của người đó?
outreach-sex = Trông là nam hay nữ?
outreach-sex-man = Nam
    .also = đàn ông
outreach-sex-woman = Nữ
    .also = phụ nữ
outreach-sex-other = Khác
outreach-sex-unknown = Không biết
outreach-age = Trông khoảng bao nhiêu tuổi?
outreach-age-under-18 = Dưới 18
outreach-age-to-39 = 18 đến 39
outreach-age-to-64 = 40 đến 64
outreach-age-older = 65 trở lên
outreach-age-unknown = Không biết
outreach-lives = Ai sống cùng? Chọn nhiều cũng được.
outreach-lives-alone = Sống một mình
    .also = một mình
outreach-lives-parents = Bố mẹ
outreach-lives-partner = Vợ/chồng
    .also = vợ, chồng, bạn đời
outreach-lives-children = Con
outreach-lives-others = Người khác
outreach-lives-none = Không biết
outreach-kin = Có người nhà hay người chăm sóc liên lạc được không?
    Ghi tên và số điện thoại, biết bao nhiêu ghi bấy nhiêu.
outreach-treatment = Người đó có đi khám không?
outreach-treatment-regular = Có, đều đặn
    .also = đều đặn
outreach-treatment-stopped = Từng khám, rồi bỏ
    .also = bỏ khám
outreach-treatment-never = Chưa từng
outreach-treatment-unknown = Không biết
outreach-clinic = Khám ở đâu, thuốc gì, có thẻ khuyết tật hay đăng ký không?
    Biết bao nhiêu ghi bấy nhiêu.
outreach-helped = Ai từng đến hay giúp? Chọn nhiều cũng được.
outreach-helped-police = Cảnh sát
outreach-helped-ambulance = Xe cứu thương
outreach-helped-officer = Trưởng thôn
    .also = cán bộ thôn
outreach-helped-social-worker = Nhân viên xã hội
outreach-helped-nurse = Y tá trạm y tế
    .also = y tá
outreach-helped-none = Không, hoặc không rõ
    .also = không ai
outreach-tried = Đã thử cách nào rồi?
outreach-knows = Ai biết việc giới thiệu này?
outreach-knows-person = Người đó biết
    .also = người đó
outreach-knows-family = Chỉ người nhà biết
    .also = người nhà
outreach-knows-nobody = Họ không biết
    .also = không ai biết
outreach-joins = Nếu cần, bạn đi cùng được không?
outreach-joins-must = Ở đây họ mời bạn đi cùng khi đến thăm. Được không?
outreach-joins-yes = Được
outreach-joins-maybe = Tuỳ giờ
    .also = có thể
outreach-joins-no = Không được
outreach-free = Lúc nào bạn rảnh? Chọn nhiều cũng được.
outreach-free-morning = Sáng ngày thường
    .also = sáng
outreach-free-afternoon = Chiều ngày thường
    .also = chiều
outreach-free-evening = Tối ngày thường
    .also = tối
outreach-free-weekend = Cuối tuần
outreach-free-none = Hẹn sau
outreach-unit = Đơn vị và chức danh của bạn?
outreach-name = Tên bạn là gì? Ngành y tế sẽ tìm bạn theo tên này.
outreach-phone = Ghi số điện thoại của bạn; ngành y tế sẽ gọi để hẹn giờ.

outreach-row-me = Bạn là
outreach-row-cases = Điều khác
outreach-row-story = Sự việc
outreach-row-since = Từ bao giờ
outreach-row-often = Mấy lần
outreach-row-risks = Nguy hiểm
outreach-row-drinks = Rượu, thuốc
outreach-row-person = Tên người đó
outreach-row-person-phone = ĐT người đó
outreach-row-sex = Nam hay nữ
outreach-row-age = Tuổi
outreach-row-lives = Sống cùng
outreach-row-kin = Người nhà
outreach-row-treatment = Đi khám
outreach-row-clinic = Nơi khám
outreach-row-helped = Ai đã giúp
outreach-row-tried = Đã thử
outreach-row-knows = Ai biết
outreach-row-joins = Đi cùng
outreach-row-free = Giờ rảnh
outreach-row-unit = Đơn vị
outreach-row-name = Tên bạn
outreach-row-phone = ĐT của bạn
outreach-name-shown = Tên và số điện thoại của bạn được ngành y tế xem, không nói cho người đó hay người nhà.

outreach-sent = Đã nhận, số hồ sơ { $case }.
    Khi ngành y tế nhận việc, mình báo bạn ở đây, rồi họ gọi cho bạn. Nhớ ra điều gì thì gõ vào đây.
outreach-sent-nobody = Đã nhận và lưu lại, số hồ sơ { $case }.
    Nơi y tế vùng này chưa nối vào; nối được là gửi. Gấp thì gọi 110 hoặc 119; muốn hỏi thì 1925, 24 giờ.

# Words to the health office. Never content of a referral.

card-kind-outreach = outreach

outreach-why-no-need = assessed: no outreach needed
outreach-why-not-enough = too little to assess
outreach-why-not-found = person or place not found
outreach-why-in-care = already in care
outreach-why-elsewhere = another service fits better

# The form.

paper-title = Outreach referral (working form)
paper-title-of = { $form } (working form)
paper-notice = This is a working form, not the health bureau's official one. It holds what the referrer saw, not a diagnosis.
paper-history = Sent and returned before
paper-returned = No. { $number }: sent { $at }, returned { $back }: { $reason }
paper-blank = (not filled in)
paper-section-referrer = Referrer
paper-section-person = Person
paper-section-seen = What was seen
paper-section-help = Treatment and help so far
paper-section-visit = The visit
paper-case = Case number
paper-date = Sent
paper-receiver = Received by
paper-referrer-unit = Unit and position
paper-referrer-name = Name
paper-referrer-phone = Phone
paper-referrer-is = What they are to the person
paper-standing = Standing of the referrer
paper-standing-named = named in Mental Health Act art. 48
paper-standing-family = family (Mental Health Act art. 45)
paper-standing-not-named = not named by law; tells what was seen
paper-person = Name, or what people call them
paper-sex = Sex
paper-age = Age, as it looks
paper-person-phone = Phone
paper-place = Home, or where they were seen
paper-lives-with = Lives with
paper-family = Family or carer, and contact
paper-signs = Seen or heard
paper-case-types = Case types
paper-case-suspected = what was seen above
paper-case-escorted = was escorted to care
paper-case-hard-case = hard case in the bureau's care
paper-case-crisis = crisis in the neighborhood
paper-case-refuses-admission = admission advised and refused
paper-case-discharged = discharged without regular care, alone, or with an aged carer
paper-story = What happened (words, acts, dates)
paper-added = Added after sending
paper-since = Since
paper-often = How often
paper-danger = Danger at the time
paper-risks = Risks
paper-drink-drugs = Drink or drugs
paper-treatment = Treatment
paper-clinic = Clinic, medicine, registration
paper-helped = Services involved
paper-tried = Tried already
paper-who-knows = Who knows of this referral
paper-joins-visit = Comes along on the visit
paper-free = Referrer is free

# The referrer's own form.

own-form-get = Xem giấy của tôi
own-form-open = Mở giấy
own-form-here = Giấy của { $case } ở liên kết này; mở được một lần trong { $minutes } phút.
    Nội dung không hiện trong khung chat. Xin đừng chuyển tiếp.
own-form-title = Giấy giới thiệu của bạn
own-form-ask = Liên kết này chỉ mở được một lần. Bạn muốn xem thế nào?
own-form-page = Xem hoặc in
own-form-odt = Tải ODT
own-form-over = Liên kết đã dùng hoặc hết hạn. Quay lại khung chat, vào hồ sơ và bấm “Xem giấy của tôi” để lấy liên kết khác.

# The form at the desk.

desk-form = Referral form
desk-form-print = Read or print
desk-form-odt = Download ODT
desk-form-earlier = Sent before:
desk-form-number = no. { $number }
desk-form-hint = Who opens the form is written into the timeline. It is a working form; where there is an official template, the ODT fills it in.
desk-happened-form-opened = { $who } opened the referral form.
desk-happened-form-opened-odt = { $who } downloaded the referral form (ODT).
desk-happened-form-fetched = The referrer fetched their own form.

# A referral that comes back, or goes on.

state-returned = đã trả lại bạn; có thể sửa rồi gửi lại
outreach-returned-told = { $case }: ngành y tế trả lại giấy giới thiệu cho bạn. { $reason }
outreach-returned-no-need = Họ đã xem và thấy bây giờ chưa cần đến thăm.
outreach-returned-not-enough = Nội dung còn ít quá. Bạn ghi thêm người đó nói gì, làm gì, hôm nào.
outreach-returned-not-found = Không tìm thấy người hoặc chỗ. Bạn ghi chỗ rõ hơn nhé.
outreach-returned-in-care = Đã có người đang chăm lo cho người đó.
outreach-returned-elsewhere = Họ thấy dịch vụ khác giúp thì hợp hơn.
outreach-amend = Sửa rồi gửi lại
outreach-again-not-now = Hồ sơ này giờ không sửa được nữa.
outreach-sent-again = Đã gửi lại, vẫn số hồ sơ { $case }.
    Khi ngành y tế nhận việc, mình báo bạn ở đây.
outreach-goes-on-told = { $case }: ngành y tế sẽ tiếp tục đến thăm. Cảm ơn bạn đã để ý.
outreach-visit-late-told = { $case }: đã quá hạn đến thăm mà chưa có kết quả.
    Bạn có thể hỏi { $center }; có nguy hiểm thì gọi 110 hoặc 119.

# The same, for staff.

card-outreach-goes-on = Visits go on
card-outreach-back = Back to referrer
card-returned = { $case } · returned to the referrer
card-visit-due = { $case } · to be visited by { $at }; no result yet
card-visit-late = { $case } · was to be visited by { $at }; no result yet
outreach-take-first = { $case } has to be accepted by the office in charge first.
outreach-goes-on-done = { $case }: visits go on; the referrer is told.
outreach-back-why = Why does { $case } go back? The referrer sees the reason and can send it again.
outreach-back-done = { $case }: returned to the referrer.
desk-give-back = Return to the referrer
desk-give-back-label = Reason
desk-give-back-choose = Choose a reason
desk-give-back-hint = The referrer is told in fixed words, and can mend it and send it again under the same number.
desk-give-back-do = Return
desk-choose-why-back = Please choose why it goes back.
desk-did-given-back = Returned; the referrer is told.
desk-state-returned = returned to the referrer
desk-visit-by = visit by { $at }
desk-outcome-outreach-goes-on = needed: visits go on
desk-happened-returned = { $who } returned it to the referrer: { $why }.
desk-happened-sent-again = The referrer mended it and sent it again.
desk-happened-visit-due = Reminder: the time for the visit is running out.
desk-happened-visit-late = The time for the visit has passed; both sides were told.
