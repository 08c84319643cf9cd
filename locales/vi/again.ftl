### Machine-made translation; not yet checked by a native reader.
### No clinician has signed this wording yet; do not treat it as approved.

# Danger said once more, and false alarms that the writer calls so. Fixed wording.

crisis-again-0 = Mình ở đây và thấy bạn viết lại. Nguy hiểm thì gọi 119 hoặc 110; muốn nói chuyện thì gọi 1925 (24 giờ, tiếng Hoa).
crisis-again-1 = Vẫn nặng nề lắm phải không, mình không đi đâu. Nguy hiểm thì gọi 119 hoặc 110 trước; ở 1925 có người nghe (24 giờ, tiếng Hoa).
crisis-again-2 = Mình nghe bạn. 119, 110, 1925 đều 24 giờ; bên bạn có ai thì đưa họ xem màn hình này.
crisis-goodbye = Trước khi bạn đi, mình muốn biết bạn có an toàn không. Nguy hiểm thì gọi 119 hoặc 110; muốn nói chuyện thì gọi 1925 (24 giờ, tiếng Hoa).
care-again-passive = So với lúc nãy, bây giờ thế nào? Bạn mệt đến mức muốn biến mất, hay đã từng nghĩ đến kết thúc cuộc sống?
mistaken-words = hiểu lầm, hieu lam, hiểu lầm rồi, không phải ý đó, khong phai y do, gõ nhầm, mình đùa thôi, đùa thôi, lời bài hát thôi, đùa đấy, đùa mà, nói đùa thôi, mình nói đùa, tôi nói đùa, tôi nói dối, mình nói dối, giỡn thôi, giỡn mà, noi dua thoi, gion thoi
mistaken-button = Không phải ý đó
mistaken-sorry = Mình hiểu lầm, xin lỗi; hôm nay mình không hỏi lại câu này nữa.
