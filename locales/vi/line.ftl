### Machine-made translation; not yet checked by a native reader.

# What each line is for, after its purpose in hotlines.csv.

line-police-110 = Đang nguy hiểm, tội phạm đang xảy ra, có người sắp làm hại mình hay người khác, hoặc mất tích
line-fire-119 = Bị thương, bệnh gấp, uống thuốc quá liều, cháy, cần cứu hộ
line-119-sms-new-taipei = Cho người không nghe hoặc không nói được: gọi cấp cứu bằng tin nhắn
line-119-sms-hsinchu-city = Cho người không nghe hoặc không nói được: gọi cấp cứu bằng tin nhắn
line-119-sms-hsinchu-county = Cho người không nghe hoặc không nói được: gọi cấp cứu bằng tin nhắn
line-119-sms-taichung = Cho người không nghe hoặc không nói được: gọi cấp cứu bằng tin nhắn
line-119-sms-tainan = Cho người không nghe hoặc không nói được: gọi cấp cứu bằng tin nhắn
line-protection-113 = Bạo lực gia đình, xâm hại hay quấy rối tình dục, hoặc trẻ em, người già, người khuyết tật bị ngược đãi, bỏ mặc: báo tin và hỏi
line-ecare-online = Báo trên mạng khi có người bị hại, hoặc gia đình cần giúp đỡ
line-peace-of-mind-1925 = Khi rất khổ tâm hay nghĩ đến tự sát; lo cho người khác cũng gọi được
line-lifeline-1995 = Khi buồn khổ muốn nói chuyện; tình nguyện viên nghe máy
line-teacher-chang-1980 = Lo buồn về cảm xúc, gia đình, trường học, công việc
line-mens-line = Chuyện lo buồn của nam giới: gia đình, tình cảm, công việc, bị bắt nạt, buồn chán, bệnh tật; cả pháp luật
line-welfare-1957 = Đời sống khó khăn: cứu trợ xã hội, cứu trợ khẩn cấp, các loại trợ cấp, lương hưu quốc dân; họ cũng chuyển đến chính quyền địa phương
line-ltc-1966 = Nhà có người cần chăm sóc lâu dài: hỏi, xin, khiếu nại
line-labour-1955 = Cho người lao động và lao động nước ngoài: hỏi đáp, khiếu nại, phiên dịch, bảo vệ, chỗ tạm trú
line-foreigners-1990 = Đời sống người nước ngoài và di dân mới: visa, cư trú, làm việc, đi học, thuế, bảo hiểm y tế
line-consumer-1950 = Tranh chấp khi mua hàng, dùng dịch vụ
line-caregiver = Mệt vì chăm người nhà: có người lắng nghe, chỉ cách chăm và tìm người chăm thay
line-maternal = Mang thai, hồi phục sau sinh, cho bú, chăm bé sơ sinh, buồn chán
line-drug = Chuyện ma túy; người dùng, người nhà, nhà trường đều hỏi được, giữ kín
line-child-line = Học sinh tiểu học muốn nói chuyện
line-youth-line = Thiếu niên muốn nói chuyện
line-family-education = Hỏi chuyện nuôi con, vợ chồng, mẹ chồng nàng dâu, việc trong nhà
line-taichung-cmhc = Đặt hẹn và hỏi về tư vấn tâm lý
line-tainan-mental-booking = Đặt hẹn tư vấn tâm lý miễn phí
line-new-taipei-xizhi-cmhc = Đặt hẹn tư vấn tâm lý: Xizhi, Ruifang, Pingxi, Shuangxi, Gongliao
line-legal-aid = Chuyện pháp luật, nhờ luật sư giúp
line-dementia = Chăm sóc người sa sút trí tuệ
line-fraud-165 = Khi nghi bị lừa, cả khi người già bị kẻ lạ lừa tiền
line-citizen-1999 = Dịch vụ của thành phố; cũng báo được khi học sinh không có cơm ăn
line-keelung-youth = Tư vấn, trợ cấp, báo tin cho trẻ em, thiếu niên và cha mẹ
line-kaohsiung-youth-police = Tư vấn cho thiếu niên
line-counseling-15-45 = Ba lần tư vấn tâm lý miễn phí cho người 15 đến 45 tuổi, người nước ngoài có thẻ bảo hiểm y tế cũng được; tìm nơi còn chỗ trên trang, đặt hẹn, mang giấy tờ tùy thân
