### Machine-made translation; not yet checked by a native reader.
### No clinician and no lawyer has signed this wording yet; do not treat it as approved.

# Lines to call, how to be there for somebody, checking oneself, and duties to report.

menu-help = Nomor bantuan
menu-duty = Wajib lapor?
menu-gate = Cara menemaninya
menu-mood = Cek suasana hati
menu-near = Pusat terdekat
help-words = nomor bantuan, minta tolong, nomor darurat, hotline, help
duty-words = wajib lapor, wajib lapor?, apakah saya wajib lapor, apa saya harus lapor

help-want = Bantuan apa yang dicari? Kalau sekarang bahaya, telepon dulu 110 atau 119 (24 jam).
help-want-feeling = Hati sangat berat
help-want-protection = Dipukul, disakiti
help-want-money = Uang dan hidup
help-want-elder = Merawat lansia
help-want-youth = Anak dan remaja
help-want-baby = Hamil, bayi baru
help-want-foreigner = Pekerja migran
help-want-drugs = Berhenti narkoba
help-want-other = Lainnya
help-want-near = Pusat terdekat
help-want-someone = Cemas soal orang
help-want-mood = Cek suasana hati
help-where = Anda di mana? Hanya dipakai untuk mencari pusat kesehatan jiwa di sana.
help-ladder = Anda bisa menelepon:
help-always = ・{ $name } { $number }: 24 jam
help-open = ・{ $name } { $number }: sekarang buka, sampai { $until }
help-closed = ・{ $name } { $number }: sekarang tutup, buka { $until }
help-unknown = ・{ $name } { $number }: jam layanan belum pasti
help-perhaps-shut = ・{ $name } { $number }: mungkin tutup sampai { $until }
help-in-chinese = {" "}(bahasa Mandarin)
help-doubtful = {" "}(belum diperiksa, tolong pastikan dulu)
help-no-phone = Nomor teleponnya belum diperiksa.
help-near-none = Pusat kesehatan jiwa di tempat Anda belum ditemukan. Bisa telepon dulu 1925, 24 jam, gratis, bahasa Mandarin.
help-successor = { $old } sudah diganti dengan { $name } { $number }.
help-next = Mau cari apa lagi?

lookup-found = Ini mungkin bisa membantu:
lookup-found-near = Anda tidak menulis tempat, jadi ini untuk { $place }. Untuk tempat lain, tulis juga namanya:
lookup-found-anywhere = Anda tidak menulis tempat. Tambahkan, misalnya “Zhubei lansia”, untuk mencari yang dekat. Ini dari mana saja:
lookup-open = Sekarang buka.
lookup-closed = Sekarang tutup.
lookup-hours-unknown = Jam layanan belum pasti.
lookup-next = Tulisan Anda tidak dikirim ke siapa pun. Kalau mau pusat layanan ikut melihat, tekan “Lapor”.

gate-danger = Terima kasih sudah peduli. Apakah dia sekarang dalam bahaya?
gate-danger-now = Sekarang bahaya
gate-danger-not-now = Sepertinya tidak
gate-danger-unsure = Tidak yakin
gate-call-first = Telepon dulu 119 atau 110 dan sebutkan tempatnya. Anda sendiri tetap di tempat aman, di dekatnya, sampai bantuan datang.
gate-call-unsure = Kalau tidak yakin, boleh juga telepon dulu 119 atau 110 supaya mereka melihat. Anda sendiri tetap di tempat aman.
gate-called = Sudah, lanjut
gate-next = Lanjut
gate-ask = 1 Tanya: cari tempat tenang, tanya langsung, lalu dengarkan.
    Bisa bilang: “Saya agak khawatir, apa kamu sangat susah? Pernah terpikir mengakhiri hidup?”
gate-ask-not = Jangan bertanya seperti interogasi, dan jangan buru-buru memberi jawaban.
    Jangan bilang: “Kok kamu begini?” “Banyak orang lebih susah.”
gate-respond = 2 Tanggapi: dengarkan sampai selesai, temani, jangan menghakimi.
    Bisa bilang: “Terima kasih sudah cerita, kamu sudah menahan lama. Saya di sini.”
gate-respond-not = Jangan bercanda, dan jangan janji merahasiakan.
    Jangan bilang: “Saya tidak akan bilang siapa-siapa.” “Begitu saja sedih?”
gate-refer = 3 Rujuk: cari bantuan bersama, dan tetap berkabar. Anda atau dia bisa telepon 1925, 24 jam, gratis, bahasa Mandarin.
    Bisa bilang: “Kita telepon 1925 bersama, ya?”
gate-five = Kota New Taipei mengajarkan lima kata: 看 (lihat), 聽 (dengar), 轉 (belok), 牽 (hubungkan), 走 (jalan bersama). Itu langkah untuk diingat penolong, bukan untuk dikatakan kepadanya.
gate-yourself = Ini juga berat untuk Anda, dan bukan tanggungan Anda sendiri. 1925 juga mendengarkan Anda, 24 jam, gratis, bahasa Mandarin.
gate-then = Apakah pusat yang bertugas perlu diberi tahu? Mau belajar lagi, tanya 社區心理衛生中心 (pusat kesehatan jiwa) setempat soal kursus.
gate-then-tell = Beri tahu pusat
gate-then-five = Lima kata New Taipei
gate-then-enough = Cukup dulu

mood-begin = 心情溫度計 (cek suasana hati, BSRS-5) punya enam pertanyaan tentang seminggu ini sampai hari ini. Ini bukan diagnosis dan tidak wajib; setelah hasil disebut, jawaban Anda dihapus.
mood-start = Mulai
mood-not-now = Nanti saja
mood-sleep = Susah tidur, misalnya sulit terlelap, mudah atau terlalu cepat bangun: seberapa mengganggu?
mood-tense = Merasa tegang dan gelisah: seberapa mengganggu?
mood-anger = Mudah kesal atau marah: seberapa mengganggu?
mood-low = Merasa sedih, hati murung: seberapa mengganggu?
mood-inferior = Merasa kalah dari orang lain: seberapa mengganggu?
mood-suicide = Ada pikiran bunuh diri: seberapa mengganggu?
mood-trouble-none = Tidak sama sekali
mood-trouble-mild = Ringan
mood-trouble-moderate = Sedang
mood-trouble-severe = Berat
mood-trouble-very-severe = Sangat berat
mood-parent = Apakah Anda hamil, atau ada bayi baru lahir di rumah?
mood-parent-yes = Ya
mood-parent-no = Tidak
mood-well = Jumlah lima pertanyaan pertama { $total }, masih dalam batas umum (0–5). Ini cek sendiri, bukan diagnosis.
mood-mild = Jumlah lima pertanyaan pertama { $total }: agak terganggu (6–9). Bisa cerita ke keluarga, teman, atau orang yang dipercaya.
mood-moderate = Jumlah lima pertanyaan pertama { $total }: terganggu sedang (10–14). Sebaiknya konseling atau tanya ahlinya.
mood-severe = Jumlah lima pertanyaan pertama { $total }: terganggu berat (15–20). Sebaiknya cari bantuan ahli atau dokter jiwa.
mood-suicide-mild = Anda juga bilang ada sedikit pikiran bunuh diri; terima kasih sudah bercerita. 1925 mendengarkan, 24 jam, gratis, bahasa Mandarin.
mood-forgotten = Jawaban Anda sudah dihapus.
mood-skipped = Baik, nanti saja. Kalau perlu, 1925 mendengarkan, 24 jam, gratis, bahasa Mandarin.

duty-subject = Mau tanya soal apa? Kalau sekarang bahaya, telepon dulu 110 atau 119 (24 jam).
duty-subject-child-harm = Anak disakiti
duty-subject-family = Keluarga kesulitan
duty-subject-exploitation = Eksploitasi anak
duty-subject-violence = Kekerasan keluarga
duty-subject-sexual-assault = Kekerasan seksual
duty-subject-elder = Lansia dalam bahaya
duty-subject-disability = Difabel disakiti
duty-subject-suicide = Tindakan bunuh diri
duty-subject-mental = Perilaku sangat aneh
duty-subject-assistance = Perlu bantuan sosial
duty-work = Pekerjaan Anda yang mana? Hukum melihat pekerjaan.
duty-work-manager = Pengelola gedung
duty-work-professional = Medis/sosial/polisi
duty-work-neither = Bukan semuanya
duty-what-child-harm = kalau tahu ada anak disakiti, disiksa, atau ditinggal sendiri
duty-what-family = kalau tahu ada anak yang tidak bisa dirawat baik oleh keluarganya
duty-what-exploitation = kalau tahu ada eksploitasi seksual anak
duty-what-violence = kalau tahu ada kekerasan dalam keluarga
duty-what-sexual-assault = kalau tahu ada kekerasan seksual
duty-what-elder = kalau tahu ada lansia dalam bahaya
duty-what-disability = kalau tahu ada difabel disiksa, ditelantarkan, atau tidak dirawat
duty-what-suicide = kalau tahu ada tindakan bunuh diri
duty-what-mental = kalau seseorang mungkin perlu perawatan jiwa
duty-what-assistance = kalau tahu ada yang perlu bantuan sosial
duty-must-within = 《{ $law }》 pasal { $article }: { $what }, Anda wajib melapor dalam { $hours } jam.
duty-must = 《{ $law }》 pasal { $article }: { $what }, Anda wajib melapor.
duty-may = 《{ $law }》 pasal { $article }: { $what }, Anda boleh melapor, tidak wajib.
duty-may-practice = 《{ $law }》 pasal { $article } tidak menyebut Anda; { $what }, pada praktiknya siapa pun bisa telepon 113. Ini belum dipastikan ke pemerintah.
duty-not-named = 《{ $law }》 pasal { $article } tidak menyebut Anda. Kalau khawatir, tetap bisa minta saran.
duty-where = Tempat melapor: { $windows }.
duty-window-113 = 113 (24 jam)
duty-window-ecare = 關懷e起來 ecare.mohw.gov.tw
duty-window-county = loket pemerintah daerah
duty-window-suicide-system = sistem laporan pencegahan bunuh diri kementerian
duty-window-health-bureau = 衛生局 (dinas kesehatan)
duty-window-mental-center = 社區心理衛生中心 (pusat kesehatan jiwa)
duty-suicide-thoughts = Hukum bicara soal tindakan bunuh diri; pikiran saja belum menjadi kewajiban lapor. Temani dia dulu; Anda atau dia bisa telepon 1925, 24 jam, gratis, bahasa Mandarin.
duty-fine = Kalau tidak melapor, hukum menetapkan denda NT$ { $least } sampai { $most }.
duty-then = Pesan ini belum menjadi laporan resmi menurut hukum. Mau apa sekarang?
duty-then-report = Beri tahu pusat juga
duty-then-other = Tanya yang lain
duty-then-enough = Cukup dulu
duty-owed = { $duty } Pesan ini belum menjadi laporan resmi menurut hukum.
