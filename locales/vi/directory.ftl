### Machine-made translation; not yet checked by a native reader.

# Why a report goes where it goes: one sentence each, shown under the name of who receives it.

route-district = Chuyện xảy ra ở { $district }, do { $center } phụ trách.
route-district-away = Chuyện xảy ra ở { $district }, do { $center } phụ trách; văn phòng ở { $office }.
route-village = Chuyện xảy ra ở { $village }, { $district }, do { $center } phụ trách.
route-shared = { $district } do { $centers } chia nhau phụ trách; chưa biết là nơi nào, có thể báo cho tất cả.
route-nearest = Chưa chắc là quận nào. Nơi có người ở gần nhất là { $district }, { $county }, do { $center } phụ trách.
route-no-center = Không tìm thấy 社福中心 (trung tâm hỗ trợ gia đình) phụ trách { $district }, nên báo { $unit } trước.
route-no-center-national = Không tìm thấy 社福中心 (trung tâm hỗ trợ gia đình) phụ trách { $district }. Bạn gọi { $line }, nhờ họ chuyển cho chính quyền địa phương.
route-county-only = Chỉ biết là ở { $county }, chưa biết quận nào, nên báo { $unit } trước.
route-county-only-national = Chỉ biết là ở { $county }, chưa biết quận nào. Bạn có thể gọi hỏi { $line }.
route-unknown-place = Chưa biết ở đâu. { $line } nơi nào ở Đài Loan cũng gọi được, họ giúp chuyển tiếp.
route-ask-place = Có nhiều nơi cùng tên này. Bạn chọn một nơi.
route-ask-border = Vị trí này gần ranh giới. Bạn chọn bên nào.
route-ask-nearest = Không có dữ liệu ranh giới; đây là những nơi gần nhất. Bạn chọn một nơi.
route-not-found = Không nhận ra tên nơi này. Bạn viết huyện, thành phố và quận, thị trấn.
route-protection = Có thể có người bị hại. Ở { $county }, việc bảo vệ do { $unit } phụ trách.
route-national-protection = Có thể có người bị hại. { $line } nghe máy và nhận trình báo cả ngày đêm.
route-national-mind = { $line } nghe máy cả ngày đêm; bạn có thể bàn với họ cách giúp.
route-mental-district = Dịch vụ sức khoẻ tâm thần ở { $district } do { $unit } cung cấp.
route-mental-nearest = Không rõ trung tâm sức khoẻ tâm thần nào phụ trách { $district }; nơi gần nhất ở { $county } là { $unit }.
route-mental-county = Nơi chăm sóc sức khoẻ tâm thần tìm được ở { $county } là { $unit }.
route-mental-nurse = Ở { $county }, tin về tự tử từ ngoài ngành y tế được y tá của { $unit } xem xét trước.
route-elder = Ở { $county }, { $unit } nhận tin báo về người già sống một mình.
route-youth = Chuyện thiếu niên ở { $county } có thể tìm { $unit }.
