### Machine-made translation; not yet checked by a native reader.
### No clinician and no community mental health center has signed this wording yet; do not treat it as approved.
### Center staff read zh-Hant and en only: cards and desk are the English words, the questions a person reads are not.

# Somebody is in danger now: who is told, who has taken it, and the truth when nobody is there.
# Fixed wording, never rewritten by a program; sources of the numbers are in directory/data.

alert-told = Mình đang báo cho người trực; chưa biết đã có ai thấy chưa, có người nhận sẽ báo bạn ở đây. Trong lúc chờ, nguy hiểm thì gọi 119 hoặc 110.
alert-closed = Nơi phụ trách đang ngoài giờ làm việc; tin đã gửi, có thể chưa ai thấy ngay. Nguy hiểm thì gọi 119 hoặc 110; muốn nói chuyện thì gọi 1925 (24 giờ, tiếng Hoa).
alert-day-off = Nơi phụ trách hôm nay có thể nghỉ; tin đã gửi, có thể chưa ai thấy ngay. Nguy hiểm thì gọi 119 hoặc 110; muốn nói chuyện thì gọi 1925 (24 giờ, tiếng Hoa).
alert-nobody = Bây giờ ở đây không có người trực để báo. Nguy hiểm thì gọi 119 hoặc 110; muốn nói chuyện thì gọi 1925 (24 giờ, tiếng Hoa).
alert-again = Đã báo người trực, chưa có ai nhận. Nguy hiểm thì gọi 119 hoặc 110, đừng chờ.
alert-again-taken = Người đã nhận sẽ biết bạn vừa viết lại. Nguy hiểm thì gọi 119 hoặc 110 trước.
alert-accepted = Đã có người nhận, số hồ sơ { $case }; điều họ hỏi bạn sẽ hiện ở đây. Nguy hiểm thì gọi 119 hoặc 110 trước.
alert-over = { $case }: người trực tạm dừng ở đây. Nếu lại nguy hiểm, viết ở đây hoặc gọi 119; muốn nói chuyện thì gọi 1925 (24 giờ, tiếng Hoa).
alert-there = Bạn còn ở đó không? Chưa có ai nhận, mình vẫn đang báo.
    Nguy hiểm thì gọi 119 hoặc 110; muốn nói chuyện thì gọi 1925 (24 giờ, tiếng Hoa).
alert-there-stop = Đừng hỏi nữa
alert-safe = Giờ mình an toàn
    .also = an toàn rồi
safe-words = giờ mình an toàn, mình an toàn rồi, an toàn rồi, tôi an toàn, tôi an toàn rồi, minh an toan roi, an toan roi, hiểu lầm, hieu lam, gõ nhầm, không phải ý đó, an toàn, em an toàn rồi, tôi ổn rồi, mình ổn rồi, em ổn rồi, tôi không sao rồi, mình không sao rồi, em không sao rồi, không sao rồi, toi on roi, minh on roi, em on roi, khong sao roi
alert-safe-noted = Được, mình ghi lại là giờ bạn an toàn; xin lỗi đã làm phiền. Muốn nói chuyện, ở 1925 lúc nào cũng có người nghe (24 giờ, tiếng Hoa).
alert-safe-passed-on = Được, mình cũng báo người trực là bạn nói đã an toàn; xin lỗi đã làm phiền. Muốn nói chuyện, ở 1925 lúc nào cũng có người nghe (24 giờ, tiếng Hoa).
alert-offer = Có cần người trực vào đây nói chuyện với bạn không? Họ chỉ biết có người cần giúp, không thấy những gì bạn viết.
alert-offer-yes = Nhờ người trực đến

ask-alert-here = Mình là người trực. Bạn còn đó không?
ask-alert-safe-now = Bây giờ bạn có an toàn không?
ask-alert-where = Bạn đang ở đâu? Có vậy mới tìm được bạn.
ask-alert-call = Gọi cho bạn được không? Được thì để lại số.

alert-card = { $case }: danger now, please accept
    Somebody asks for help in the chat; we do not know who. After accepting press “Ask them”: they see it, the answer is at the desk.
alert-card-reminder = { $case }: danger now, not taken yet
    After accepting press “Ask them”: they see it in the chat, the answer is at the desk.
alert-taken-how = Press “Ask them” to ask in the chat, or “Open” to write your own words. In immediate danger call 119 or 110.
alert-ask = Ask them
alert-hushed = { $case }: whoever harms them may be near, so nothing is sent unasked; you hear when they write.
alert-news-again = { $case }: they say again that they are in danger; please ask them soon.
alert-news-safe = { $case }: they say they are safe now; please make sure before you close it.
alert-news-callback = { $case }: they agreed to be called; the number is at the desk.
alert-news-callback-other = { $case }: they also asked to be called, case { $other }.
alert-mail-subject = Guardian Bot: danger now { $case }

desk-alert-mark = Danger now
desk-alert-what = Somebody asked for help in the chat. This alert holds nothing of what they wrote, and not who they are; that appears here once they agree.
desk-alert-can = What you can do: accept; ask whether they are safe, where they are, whether you may call; hand on; close at the end. In immediate danger call 119 or 110.
desk-alert-where = The area is guessed from the place they enrolled at or an earlier report; they may be elsewhere now.
desk-alert-hushed = Whoever harms them may be near, so nothing is sent to them unasked; you hear here when they write.
desk-alert-safe = They say they are safe now. Please make sure before you close the case.
desk-alert-safe-mark = Says they are safe
desk-alert-agreed = Somebody asked for help in the chat and then agreed to be called; what stands below is what they agreed to give.
desk-happened-again = In danger once more, they say
desk-happened-said-safe = They say they are safe now
desk-happened-callback = They agreed to be called
desk-happened-callback-other = They agreed to be called, in case { $case }

privacy-danger = Khi đang nguy hiểm
privacy-danger-text = Nếu bạn viết rằng sắp kết thúc cuộc sống, để tránh nguy hiểm đến tính mạng, người trực được báo là có người cần giúp: chỉ số hồ sơ, không có điều bạn viết, danh tính hay số điện thoại. Những điều đó chỉ được đưa khi bạn đồng ý để họ gọi. Ngoài ra mức nguy hiểm, quy tắc, thời gian và việc đã làm được giữ { $days } ngày, không có lời của bạn.
