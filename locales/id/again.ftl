### Machine-made translation; not yet checked by a native reader.
### No clinician has signed this wording yet; do not treat it as approved.

# Danger said once more, and false alarms that the writer calls so. Fixed wording.

crisis-again-0 = Saya di sini dan melihat Anda menulis lagi. Kalau bahaya, telepon 119 atau 110; kalau ingin bicara, 1925 (24 jam, berbahasa Mandarin).
crisis-again-1 = Masih berat sekali, ya; saya tidak pergi. Kalau bahaya, telepon dulu 119 atau 110; di 1925 ada yang mendengarkan (24 jam, berbahasa Mandarin).
crisis-again-2 = Saya dengar. 119, 110, dan 1925 menjawab 24 jam; kalau ada orang di dekat Anda, perlihatkan layar ini.
crisis-goodbye = Sebelum Anda pergi, saya ingin tahu apakah Anda aman. Kalau bahaya, telepon 119 atau 110; kalau ingin bicara, 1925 (24 jam, berbahasa Mandarin).
care-again-passive = Dibanding tadi, sekarang bagaimana? Apakah lelah sampai ingin menghilang, atau pernah terpikir mengakhiri hidup?
mistaken-words = salah paham, itu salah paham, bukan begitu maksudnya, bukan itu maksud saya, salah ketik, cuma bercanda, bercanda kok, itu lirik lagu, bercanda, becanda, becanda kok, aku cuma bercanda, saya cuma bercanda, bohong kok, cuma bohong, aku bohong, saya bohong
mistaken-button = Bukan itu maksudnya
mistaken-sorry = Saya salah paham, maaf; kalimat ini tidak saya tanyakan lagi hari ini.
