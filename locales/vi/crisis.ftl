### Machine-made translation; not yet checked by a native reader.
### No clinician and no community mental health center has signed this wording yet; do not treat it as approved.

# The first answers in danger: fixed wording, never rewritten by a program.
# Two sentences a bubble at most; help stands in the first two lines; sources of the numbers are in directory/data.

crisis-imminent-1 = Cảm ơn bạn đã nói ra; mình rất lo cho sự an toàn của bạn lúc này. Nếu bạn sắp làm đau mình, hãy tránh xa những thứ nguy hiểm và gọi 119 hoặc 110 ngay bây giờ (24 giờ).
crisis-imminent-2 = Muốn có người nói chuyện: 1925, 24 giờ, miễn phí, bằng tiếng Hoa; máy bận thì bấm # để lại số điện thoại.
crisis-imminent = Mình là chương trình máy, không phải người thật. Bây giờ bên bạn có ai không?

crisis-active-1 = Cảm ơn bạn đã nói ra; nghe như bạn đang chịu đựng rất nặng nề. Nếu bây giờ nguy hiểm, gọi 119 hoặc 110 (24 giờ).
crisis-active-2 = Muốn có người lắng nghe: 1925, 24 giờ, miễn phí, bằng tiếng Hoa; máy bận thì bấm # để lại số điện thoại.
crisis-active = Mình là chương trình máy, không phải người thật, và muốn hỏi thẳng. Hôm nay bạn có định kết thúc cuộc sống của mình không?

crisis-passive-1 = Có vẻ sống đã trở nên rất mệt mỏi; cảm ơn bạn đã nói ra. Nếu bây giờ nguy hiểm, gọi 119 hoặc 110 (24 giờ).
crisis-passive-2 = Muốn có người nghe: 1925, 24 giờ, miễn phí, bằng tiếng Hoa; máy bận thì bấm # để lại số điện thoại.
crisis-passive = Mình là chương trình máy, không phải người thật, và muốn hiểu thêm. Bạn mệt đến mức muốn biến mất, hay đã từng nghĩ đến kết thúc cuộc sống?

crisis-third-party-1 = Cảm ơn bạn đã để ý đến người ấy. Nếu bây giờ nguy hiểm, gọi 110 hoặc 119; muốn hỏi cách ở bên họ, gọi 1925, 24 giờ, miễn phí, bằng tiếng Hoa.
crisis-third-party-2 = Có thể hỏi thẳng người ấy có đang nghĩ đến tự tử không, nghe trước, đừng vội tranh cãi. Cất xa những thứ nguy hiểm, rồi cùng tìm người giúp.
crisis-third-party = Mình là chương trình máy, không phải người thật. Ở đây bạn xem được cách ở bên người ấy, và có phải báo không.

crisis-third-party-urgent-1 = Gọi 119 hoặc 110 ngay bây giờ và nói rõ địa điểm. Nếu bản thân bạn an toàn, hãy ở gần, đừng để người ấy một mình.
crisis-third-party-urgent-2 = Gọi xong, nếu cần người để bàn: 1925, 24 giờ, miễn phí, bằng tiếng Hoa; máy bận thì bấm # để lại số điện thoại.
crisis-third-party-urgent = Mình là chương trình máy, không phải người thật, không gọi xe cấp cứu thay bạn được. Gọi xong, ở đây có từng bước cách ở bên người ấy.

crisis-violence-now-1 = Đi khỏi đó được thì đi trước, rồi gọi 110. Nếu không nói được thành tiếng, chỉ cần trả lời “1”.
crisis-violence-now-2 = Sau này cần bảo vệ hoặc hỏi ý kiến: 113, 24 giờ, có phiên dịch, nhận cả SMS. Lao động nước ngoài cũng có thể gọi 1955, 24 giờ, có tiếng Việt.
crisis-violence-now = Mình là chương trình máy, không phải người thật, và sẽ không báo cảnh sát thay bạn. Bây giờ bạn có an toàn không?

# For writers who might hurt somebody: no blame, distance first.
crisis-threat-1 = Nghe như bạn đang rất giận và rất khổ tâm. Hãy đi ra chỗ khác, giữ khoảng cách với người đó và đặt đồ đang cầm xuống; nếu có người có thể bị thương, gọi 110 hoặc 119 (24 giờ).
crisis-threat-2 = Muốn có người lắng nghe: 1925, 24 giờ, miễn phí, bằng tiếng Hoa; nam giới còn có 0800-013-999, mỗi ngày 07:00-23:00, miễn phí, bằng tiếng Hoa.
crisis-threat = Mình là chương trình máy, không phải người thật, và sẽ không báo cảnh sát thay bạn; muốn nói chuyện thì có thể nhờ người gọi cho bạn. Bây giờ bạn và người đó có an toàn không?

crisis-threat-children-1 = Cảm ơn bạn đã nói ra; mình lo cho sự an toàn của bạn và các cháu lúc này. Hãy để các cháu ở cạnh người bạn tin tưởng, tránh xa những thứ nguy hiểm và gọi 119 hoặc 110 ngay bây giờ (24 giờ).
crisis-threat-children-2 = Muốn nói chuyện: 1925, 24 giờ, miễn phí, bằng tiếng Hoa; nếu máy bận, bấm # để lại số. Vì an toàn của các cháu còn có 113, 24 giờ, có phiên dịch.

crisis-minor-line = Chưa đủ 18 tuổi cũng có thể gọi 113, 24 giờ, có phiên dịch.

crisis-soft-line = Nếu bạn cũng thấy sắp không chịu nổi, ở 1925 lúc nào cũng có người nghe, miễn phí, bằng tiếng Hoa.
crisis-first-typed = Không nói thành tiếng được: ứng dụng 警政服務 nhận tin chữ cho 110, còn 113 nhận SMS.

crisis-information-1 = Về phòng ngừa tự tử: gọi 1925, 24 giờ, miễn phí, bằng tiếng Hoa; máy bận thì bấm # để lại số điện thoại. Nếu bây giờ nguy hiểm, gọi 110 hoặc 119.
crisis-information = Ở đây có thể xem các đường dây, lớp 守門人 (người gác cổng: cách giúp người khác) và cách báo tin. Bạn muốn xem gì?

crisis-repeat = Mình vẫn ở đây. Đang nguy hiểm thì gọi 119 hoặc 110; muốn nói chuyện thì gọi 1925 (24 giờ, tiếng Hoa).
crisis-repeat-violence = Mình vẫn ở đây. Không an toàn thì đi khỏi đó nếu được, rồi gọi 110; cần bảo vệ hoặc hỏi ý kiến, gọi 113 (24 giờ, có phiên dịch, nhận cả SMS).

crisis-last-resort = Hệ thống đang có trục trặc. Nguy hiểm thì gọi 110 · 119; muốn nói chuyện thì gọi 1925 (24 giờ, miễn phí, tiếng Hoa).

crisis-paused = Phiếu báo lúc nãy mình giữ lại, nội dung vẫn còn đủ. Khi muốn tiếp, bạn bấm “Tiếp tục” lúc nào cũng được.

crisis-call-110 = Gọi 110
crisis-call-119 = Gọi 119
crisis-call-113 = Gọi 113
crisis-call-1925 = Gọi 1925
crisis-continue = Tiếp tục
crisis-safe-now = Giờ tôi an toàn
