### Machine-made translation; not yet checked by a native reader.

# Words of a look-up.

look-add = Thêm vào { $case }
look-services =
    can thiệp sớm, chăm sóc dài hạn, tư vấn tâm lý, trung tâm sức khỏe tâm thần, trung tâm phục vụ gia đình, trung tâm phúc lợi, ngân hàng thực phẩm, trợ giúp pháp lý, nhà trẻ,
    cai rượu, cai nghiện, trung tâm bảo vệ, sở xã hội, sở y tế
look-asking =
    điện thoại, số điện thoại, số, địa chỉ, ở đâu, mấy giờ, giờ mở cửa, cách đăng ký, tìm
look-between =
    ở, gần đây, gần nhất, của, cho, miễn phí, dịch vụ
