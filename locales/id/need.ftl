### Machine-made translation; not yet checked by a native reader.
### No clinician and no lawyer has signed this wording yet; do not treat it as approved.

# More branches of the help lines, the words that find them, and how a line is reached in writing.
# Sources of numbers, hours and written channels: directory/data/hotlines.csv.

help-more = Ada juga ini. Mau lihat yang mana?
help-want-more = Lebih banyak
help-want-men = Pria ingin bicara
help-want-bereaved = Kehilangan orang
help-want-own-child = Cemas anak sendiri
help-want-course = Kursus 守門人
help-want-reporting = Cara melapor

help-about-bereaved = Berduka dengan cara apa pun tidak apa-apa. 1925 juga mendengarkan Anda; di 社區心理衛生中心 (pusat kesehatan jiwa) setempat bisa ditanyakan dukungan bagi keluarga yang ditinggalkan.
help-about-own-child = Boleh bertanya langsung apakah anak ingin mati, dengarkan dulu. Konselor sekolah juga bisa membantu; kalau anak sekarang dalam bahaya, telepon 119 atau 110 (24 jam).
help-about-baby = Tidak apa-apa mengatakan kalau hati terasa berat di sekitar kelahiran. Selain nomor di bawah, bisa tanya rumah sakit tempat melahirkan, 衛生所 (puskesmas), atau 社區心理衛生中心 (pusat kesehatan jiwa) tentang konseling setelah melahirkan.
help-about-course = Kursus 守門人 (penjaga pintu) mengajarkan “bertanya, menanggapi, merujuk”; diadakan dinas kesehatan dan 社區心理衛生中心 (pusat kesehatan jiwa). Jadwalnya tanyakan ke pusat di tempat Anda.
help-about-reporting = Kalau sekarang bahaya, telepon dulu 110 atau 119 (24 jam). Selain itu bisa telepon nomor di bawah, atau beri tahu pusat dari sini; soal wajib lapor, tekan “Wajib lapor?”.
help-about-men = Nomor ini untuk masalah apa saja, bukan hanya soal keluarga.

need-men-words = nomor untuk pria, layanan pria, pria ingin bicara, laki-laki ingin curhat, 0800013999
need-bereaved-words = keluarga yang ditinggalkan, kehilangan keluarga, berduka, dukacita, konseling duka
need-own-child-words = khawatir anak saya, cemas anak saya, cara bicara dengan anak, orang tua remaja
need-course-words = kursus penjaga pintu, kursus gatekeeper, gatekeeper, belajar menolong orang
need-reporting-words = cara melapor, bagaimana melapor, lapor ke mana
need-baby-words = depresi setelah melahirkan, baby blues, konseling setelah melahirkan, ibu baru
need-foreigner-words = pekerja migran, nomor pekerja migran, tki, tkw, penerjemah
need-someone-words = khawatir teman, khawatir orang lain, cara menolong teman
need-mood-words = cek suasana hati, tes suasana hati, cek mood, bsrs
need-near-words = pusat kesehatan jiwa, pusat kesehatan mental, pusat kesehatan mental terdekat

help-typed-police-110 = ; bisa tertulis lewat aplikasi 警政服務
help-typed-fire-119 = ; bisa tertulis lewat aplikasi 消防防災e點通
help-typed-protection-113 = , ada penerjemah; bisa SMS juga
help-typed-peace-of-mind-1925 = ; situsnya menerima tulisan
help-typed-lifeline-1995 = ; tulisan lewat LINE pada jam tertentu
help-typed-welfare-1957 = ; bisa tertulis lewat LINE
help-typed-labour-1955 = , ada bahasa Indonesia; bisa tertulis daring

duty-summary = Teks untuk laporan
duty-summary-how = Teks di bawah bisa disalin dan ditempel di tempat melapor; dikirim atau tidak, Anda yang menentukan.
duty-summary-late = Teks laporan Anda sudah siap; buka lewat tombol di bawah.
duty-row-when = Waktu diketahui
duty-row-done = Yang sudah dilakukan
duty-row-by = Pelapor
duty-done-here = sudah diberitahukan ke pusat lewat 守望, kasus { $case }
