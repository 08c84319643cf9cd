### Machine-made translation; not yet checked by a native reader.

# The full privacy text (Personal Data Protection Act, art. 8).

privacy-title = Về quyền riêng tư
privacy-who = Ai thu thập
privacy-who-text = 守望 (Guardian Bot) do đơn vị lập ra dịch vụ này vận hành, chuyển những gì bạn thấy đến 社會福利服務中心 (trung tâm hỗ trợ gia đình) phụ trách. Đây là chương trình máy tính, không phải trình báo theo luật. Khi luật buộc bạn phải trình báo, xin vẫn dùng 113 hoặc 關懷e起來 (trang trình báo trực tuyến).
privacy-what = Thu thập những gì
privacy-what-text = Mã nhận dạng của bạn trên LINE hoặc Telegram, ngôn ngữ, vai trò (ví dụ nhân viên cửa hàng, trưởng làng), và những gì trong phiếu báo: chữ, địa điểm, ảnh, ghi âm, số điện thoại nếu bạn muốn để lại; và kế hoạch an toàn, nếu bạn viết. Thông tin kèm trong ảnh, như nơi chụp, được gỡ bỏ trước.
privacy-why = Để làm gì
privacy-why-text = Chỉ để chuyển phiếu báo đến nơi phụ trách, để họ hỏi lại bạn, và để báo bạn hồ sơ đến đâu rồi. Không quảng cáo, không chấm điểm, không bán cho ai.
privacy-seen = Ai xem được
privacy-seen-text = Trung tâm hỗ trợ gia đình phụ trách và những nơi luật chỉ định, đăng nhập rồi mới thấy nội dung. Nhóm chat chỉ có số hồ sơ, loại việc, mức độ gấp và khu vực. Danh tính của bạn không cho người trong cuộc biết; bạn không đồng ý thì cũng không cho trung tâm biết.
privacy-kept = Giữ bao lâu
privacy-kept-text = Nội dung được mã hoá. Phiếu viết dở thì xoá khi bạn dừng; phiếu đã gửi thì xoá sau { $days } ngày kể từ khi đóng hồ sơ, khoá mã cũng huỷ theo. Kế hoạch an toàn bạn viết được mã hoá, chỉ cho bạn xem, và giữ đến khi bạn xoá. Thôn bạn phụ trách được giữ đến khi bạn xoá; khu vực bạn tìm nơi giúp và chữ bạn gõ để tìm chỉ ghi đến nửa đêm hôm đó.
privacy-rights = Quyền của bạn
privacy-rights-text = Bạn có thể xem, viết thêm, rút lại phiếu báo của mình, và có thể gõ “xoá dữ liệu của tôi”. Phiếu đã gửi do trung tâm hỗ trợ gia đình lưu theo luật, nhưng không còn dẫn đến bạn nữa.
privacy-limits = Điều cần biết
privacy-limits-text = Máy chủ của LINE và Telegram ở nước ngoài, tin nhắn đi qua đó. Bạn có thể tự xoá cuộc trò chuyện trên điện thoại của mình.
