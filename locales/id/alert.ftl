### Machine-made translation; not yet checked by a native reader.
### No clinician and no community mental health center has signed this wording yet; do not treat it as approved.
### Center staff read zh-Hant and en only: cards and desk are the English words, the questions a person reads are not.

# Somebody is in danger now: who is told, who has taken it, and the truth when nobody is there.
# Fixed wording, never rewritten by a program; sources of the numbers are in directory/data.

alert-told = Saya sedang memberi tahu petugas jaga; saya belum tahu apakah sudah ada yang melihat, nanti saya kabari di sini kalau ada yang menangani. Kalau bahaya, telepon 119 atau 110 dulu.
alert-closed = Sekarang di luar jam kerja pihak yang bertanggung jawab; kabar sudah dikirim, mungkin belum ada yang langsung melihat. Kalau bahaya, telepon 119 atau 110; kalau ingin bicara, 1925 (24 jam, berbahasa Mandarin).
alert-day-off = Kantor pihak yang bertanggung jawab mungkin tutup hari ini; kabar sudah dikirim, mungkin belum ada yang langsung melihat. Kalau bahaya, telepon 119 atau 110; kalau ingin bicara, 1925 (24 jam, berbahasa Mandarin).
alert-nobody = Sekarang tidak ada petugas jaga di sini yang bisa diberi tahu. Kalau bahaya, telepon 119 atau 110; kalau ingin bicara, 1925 (24 jam, berbahasa Mandarin).
alert-again = Petugas jaga sudah diberi tahu, belum ada yang menangani. Kalau bahaya, telepon 119 atau 110, jangan menunggu.
alert-again-taken = Yang menangani akan tahu bahwa Anda menulis lagi. Kalau bahaya, telepon 119 atau 110 dulu.
alert-accepted = Sudah ada yang menangani, nomor kasus { $case }; pertanyaannya akan muncul di sini. Kalau bahaya, telepon 119 atau 110 dulu.
alert-over = { $case }: petugas jaga berhenti dulu sampai di sini. Kalau bahaya lagi, tulis di sini atau telepon 119; kalau ingin bicara, 1925 (24 jam, berbahasa Mandarin).
alert-there = Anda masih di sana? Belum ada yang menangani, saya terus memberi tahu.
    Kalau bahaya, telepon 119 atau 110; kalau ingin bicara, 1925 (24 jam, berbahasa Mandarin).
alert-there-stop = Jangan tanya lagi
alert-safe = Saya aman sekarang
    .also = sudah aman
safe-words = saya aman sekarang, saya sudah aman, sudah aman, aku aman, saya aman, aku udah aman, salah paham, salah ketik, bukan begitu maksudnya, aman, aman sekarang, saya baik-baik saja, aku baik-baik saja, saya baik baik saja, aku baik baik saja, saya sudah tidak apa-apa, aku sudah tidak apa-apa, sudah tidak apa-apa, aku udah gapapa, aku gapapa, udah gapapa
alert-safe-noted = Baik, saya catat Anda aman sekarang; maaf mengganggu. Kalau ingin bicara, 1925 selalu ada yang mendengarkan (24 jam, berbahasa Mandarin).
alert-safe-passed-on = Baik, petugas jaga juga akan diberi tahu bahwa Anda bilang aman; maaf mengganggu. Kalau ingin bicara, 1925 selalu ada yang mendengarkan (24 jam, berbahasa Mandarin).
alert-offer = Mau petugas jaga datang bicara dengan Anda di sini? Dia hanya tahu ada yang butuh bantuan, tidak melihat tulisan Anda.
alert-offer-yes = Ya, minta petugas

ask-alert-here = Saya petugas jaga. Anda masih di sana?
ask-alert-safe-now = Anda aman sekarang?
ask-alert-where = Anda di mana? Supaya bisa ditemukan.
ask-alert-call = Boleh saya telepon? Kalau boleh, tulis nomornya.

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

privacy-danger = Kalau ada bahaya sekarang
privacy-danger-text = Kalau Anda menulis akan mengakhiri hidup, petugas jaga diberi tahu bahwa ada yang butuh bantuan, untuk mencegah bahaya bagi nyawa: hanya nomor kasus, bukan tulisan, identitas, atau nomor telepon Anda. Itu baru diberikan setelah Anda setuju ditelepon. Selain itu tingkat bahaya, aturan, waktu, dan apa yang dilakukan disimpan { $days } hari, tanpa tulisan Anda.
