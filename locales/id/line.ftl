### Machine-made translation; not yet checked by a native reader.

# What each line is for, after its purpose in hotlines.csv.

line-police-110 = Bahaya saat ini, kejahatan sedang terjadi, ada yang mau melukai diri atau orang lain, atau orang hilang
line-fire-119 = Luka, sakit mendadak, kelebihan obat, kebakaran, penyelamatan
line-119-sms-new-taipei = Bagi yang tidak bisa mendengar atau berbicara: minta pertolongan lewat SMS
line-119-sms-hsinchu-city = Bagi yang tidak bisa mendengar atau berbicara: minta pertolongan lewat SMS
line-119-sms-hsinchu-county = Bagi yang tidak bisa mendengar atau berbicara: minta pertolongan lewat SMS
line-119-sms-taichung = Bagi yang tidak bisa mendengar atau berbicara: minta pertolongan lewat SMS
line-119-sms-tainan = Bagi yang tidak bisa mendengar atau berbicara: minta pertolongan lewat SMS
line-protection-113 = Kekerasan di rumah, kekerasan atau pelecehan seksual, atau anak, lansia, penyandang disabilitas yang disiksa atau ditelantarkan: melapor dan bertanya
line-ecare-online = Melapor lewat internet bila ada yang disakiti, atau keluarga yang perlu bantuan
line-peace-of-mind-1925 = Saat hati sangat berat atau terpikir bunuh diri; juga kalau khawatir pada orang lain
line-lifeline-1995 = Saat hati susah dan ingin bicara; dijawab relawan
line-teacher-chang-1980 = Beban perasaan, keluarga, sekolah atau kerja
line-mens-line = Beban laki-laki: keluarga, hubungan, kerja, perundungan, hati sedih, sakit; juga soal hukum
line-welfare-1957 = Kesulitan hidup: bantuan sosial, bantuan darurat, tunjangan, pensiun nasional; juga diteruskan ke pemerintah daerah
line-ltc-1966 = Ada keluarga yang perlu perawatan jangka panjang: bertanya, mengajukan, mengadu
line-labour-1955 = Untuk pekerja dan pekerja migran: konsultasi, pengaduan, penerjemah, perlindungan dan tempat aman
line-foreigners-1990 = Kehidupan orang asing dan imigran baru: visa, izin tinggal, kerja, sekolah, pajak, asuransi kesehatan
line-consumer-1950 = Masalah soal barang atau jasa yang dibeli
line-caregiver = Lelah merawat keluarga: ada yang mendengarkan, mengajari cara merawat, dan mencarikan pengganti sementara
line-maternal = Kehamilan, pemulihan setelah melahirkan, menyusui, merawat bayi, hati sedih
line-drug = Soal narkoba; pemakai, keluarga, sekolah boleh bertanya, dirahasiakan
line-child-line = Anak SD yang ingin bicara
line-youth-line = Remaja yang ingin bicara
line-family-education = Soal mengasuh anak, suami istri, mertua, dan urusan keluarga
line-taichung-cmhc = Membuat janji dan bertanya soal konseling
line-tainan-mental-booking = Membuat janji konseling gratis
line-new-taipei-xizhi-cmhc = Membuat janji konseling: Xizhi, Ruifang, Pingxi, Shuangxi, Gongliao
line-legal-aid = Masalah hukum dan bantuan pengacara
line-dementia = Merawat orang dengan demensia (pikun)
line-fraud-165 = Kalau curiga ditipu, juga kalau lansia ditipu uangnya oleh orang asing
line-citizen-1999 = Layanan kota; juga melapor kalau siswa tidak punya makanan
line-keelung-youth = Konsultasi, tunjangan dan laporan bagi anak, remaja dan orang tua
line-kaohsiung-youth-police = Konsultasi untuk remaja
line-counseling-15-45 = Tiga kali konseling gratis untuk usia 15 sampai 45 tahun, orang asing dengan kartu asuransi kesehatan juga boleh; cari tempat yang masih ada di situs, buat janji, bawa kartu identitas
