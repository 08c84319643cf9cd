### Machine-made translation; not yet checked by a native reader.
### No clinician and no community mental health center has signed this wording yet; do not treat it as approved.

# The first answers in danger: fixed wording, never rewritten by a program.
# Two sentences a bubble at most; help stands in the first two lines; sources of the numbers are in directory/data.

crisis-imminent-1 = Terima kasih sudah memberi tahu; saya khawatir dengan keselamatan Anda saat ini. Kalau Anda hampir melukai diri, jauhi dulu benda atau tempat yang berbahaya dan telepon 119 atau 110 sekarang (24 jam).
crisis-imminent-2 = Kalau ingin bicara dengan seseorang: 1925, 24 jam, gratis, berbahasa Mandarin; kalau sibuk, tekan # untuk meninggalkan nomor.
crisis-imminent = Saya program, bukan manusia. Sekarang ada orang di dekat Anda?

crisis-active-1 = Terima kasih sudah bercerita; kedengarannya ini sangat berat buat Anda. Kalau sekarang dalam bahaya, telepon 119 atau 110 (24 jam).
crisis-active-2 = Kalau ingin didengarkan: 1925, 24 jam, gratis, berbahasa Mandarin; kalau sibuk, tekan # untuk meninggalkan nomor.
crisis-active = Saya program, bukan manusia, dan ingin bertanya langsung. Apakah hari ini Anda berniat mengakhiri hidup?

crisis-passive-1 = Rasanya hidup jadi sangat melelahkan, ya; terima kasih sudah mengatakannya. Kalau sekarang dalam bahaya, telepon 119 atau 110 (24 jam).
crisis-passive-2 = Kalau ingin didengarkan: 1925, 24 jam, gratis, berbahasa Mandarin; kalau sibuk, tekan # untuk meninggalkan nomor.
crisis-passive = Saya program, bukan manusia, dan ingin lebih paham. Apakah lelah sampai ingin menghilang, atau pernah terpikir mengakhiri hidup?

crisis-third-party-1 = Terima kasih sudah memperhatikan dia. Kalau sekarang berbahaya, telepon 110 atau 119; kalau ingin tahu cara mendampinginya, 1925, 24 jam, gratis, berbahasa Mandarin.
crisis-third-party-2 = Boleh bertanya langsung apakah dia ingin bunuh diri, lalu dengarkan dulu tanpa membantah. Jauhkan benda berbahaya, lalu cari bantuan bersama-sama.
crisis-third-party = Saya program, bukan manusia. Di sini bisa dilihat cara mendampinginya, dan apakah Anda wajib lapor.

crisis-third-party-urgent-1 = Telepon 119 atau 110 sekarang dan sebutkan tempatnya. Kalau Anda sendiri aman, tetaplah di dekatnya, jangan biarkan dia sendirian.
crisis-third-party-urgent-2 = Setelah itu, kalau perlu teman bicara: 1925, 24 jam, gratis, berbahasa Mandarin; kalau sibuk, tekan # untuk meninggalkan nomor.
crisis-third-party-urgent = Saya program, bukan manusia, dan tidak bisa memanggilkan ambulans untuk Anda. Setelah menelepon, di sini bisa dilihat cara mendampinginya, langkah demi langkah.

crisis-violence-now-1 = Kalau bisa pergi, pergi dulu, lalu telepon 110. Kalau tidak bisa bersuara, cukup balas “1”.
crisis-violence-now-2 = Nanti, untuk perlindungan atau bertanya: 113, 24 jam, ada penerjemah, bisa SMS juga. Pekerja migran juga bisa telepon 1955, 24 jam, ada bahasa Indonesia.
crisis-violence-now = Saya program, bukan manusia, dan tidak akan melapor ke polisi untuk Anda. Sekarang Anda aman?

# For writers who might hurt somebody: no blame, distance first.
crisis-threat-1 = Sepertinya Anda sedang sangat marah dan tertekan. Menjauhlah dulu, beri jarak dengan orang itu, dan letakkan benda yang dipegang; kalau ada yang bisa terluka, telepon 110 atau 119 (24 jam).
crisis-threat-2 = Kalau ingin didengarkan: 1925, 24 jam, gratis, berbahasa Mandarin; untuk laki-laki juga 0800-013-999, setiap hari 07:00-23:00, gratis, berbahasa Mandarin.
crisis-threat = Saya program, bukan manusia, dan tidak akan melapor ke polisi untuk Anda; kalau ingin bicara, Anda bisa minta ditelepon. Apakah Anda dan orang itu aman sekarang?

crisis-threat-children-1 = Terima kasih sudah memberi tahu; saya khawatir dengan keselamatan Anda dan anak saat ini. Titipkan dulu anak pada orang yang dipercaya, jauhi benda berbahaya, dan telepon 119 atau 110 sekarang (24 jam).
crisis-threat-children-2 = Kalau ingin bicara: 1925, 24 jam, gratis, berbahasa Mandarin; kalau sibuk, tekan # dan tinggalkan nomor. Untuk keselamatan anak juga bisa 113, 24 jam, ada penerjemah.

crisis-minor-line = Kalau belum 18 tahun, bisa juga telepon 113, 24 jam, ada penerjemah.

crisis-soft-line = Kalau Anda juga merasa hampir tidak kuat, di 1925 ada yang mendengarkan kapan saja, gratis, berbahasa Mandarin.
crisis-first-typed = Kalau tidak bisa bersuara: aplikasi 警政服務 menerima tulisan untuk 110, dan 113 menerima SMS.

crisis-information-1 = Untuk pencegahan bunuh diri: 1925, 24 jam, gratis, berbahasa Mandarin; kalau sibuk, tekan # untuk meninggalkan nomor. Kalau sekarang ada bahaya, telepon 110 atau 119.
crisis-information = Di sini bisa lihat nomor bantuan, kursus 守門人 (penjaga pintu: cara menolong orang), dan cara melapor. Mau lihat yang mana?

crisis-repeat = Saya masih di sini. Kalau sekarang bahaya, telepon 119 atau 110; kalau ingin bicara, 1925 (24 jam, berbahasa Mandarin).
crisis-repeat-violence = Saya masih di sini. Kalau tidak aman, pergi dulu kalau bisa, lalu telepon 110; untuk perlindungan atau bertanya, 113 (24 jam, ada penerjemah, bisa SMS juga).

crisis-last-resort = Ada gangguan di sistem kami. Kalau bahaya, telepon 110 · 119; kalau ingin bicara, 1925 (24 jam, gratis, berbahasa Mandarin).

crisis-paused = Laporan tadi saya simpan, isinya masih lengkap. Kalau mau lanjut, tekan “Lanjutkan” kapan saja.

crisis-call-110 = Telepon 110
crisis-call-119 = Telepon 119
crisis-call-113 = Telepon 113
crisis-call-1925 = Telepon 1925
crisis-continue = Lanjutkan
crisis-safe-now = Saya sudah aman
