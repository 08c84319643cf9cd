### Machine-made translation; not yet checked by a native reader.
### No clinician has signed this wording yet; do not treat it as approved.

# In violence nothing is sent unasked, unless the person has said when it is safe. Fixed wording.

quiet-words = giờ an toàn, gio an toan, đừng nhắn tin, dung nhan tin, đừng nhắn tin cho tôi
quiet-button = Giờ nhắn được
quiet-hushed = Vì sự an toàn của bạn, mình sẽ không tự nhắn tin. Muốn nhận tin thì bấm “Giờ nhắn được”.
quiet-ask = Lúc nào nhắn tin cho bạn thì an toàn? Không chọn thì mình không tự nhắn.
quiet-day = Ban ngày 9–17 giờ
quiet-evening = Buổi tối 18–21 giờ
quiet-any = Lúc nào cũng được
quiet-never = Đừng nhắn gì
quiet-set = Được, chỉ nhắn vào lúc này: { $when }.
quiet-set-never = Được, mình sẽ không tự nhắn tin.
quiet-late = Tin lúc nãy chưa tới. Khi tiện, bạn viết lại nhé.
