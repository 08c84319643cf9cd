### Machine-made translation; not yet checked by a native reader.

# Reporting a concern.

report-kind = Ini soal apa?
    Pilih yang paling mirip, nanti semuanya masih bisa diubah.
kind-child-meal = Anak kelaparan
    .also = anak lapar, lapar, belum makan, tidak makan, gak makan, ga makan, nggak makan, hungry, 幸福保衛站
kind-child-harm = Anak luka/telantar
    .also = anak dipukul, anak dipukuli, pukul anak, mukul anak, anak disiksa, anak terluka, anak terlantar, anak sendirian, kekerasan anak, child abuse
kind-violence = Kekerasan di rumah
    .also = kdrt, kekerasan rumah tangga, pukul istri, mukul istri, istri dipukul, dipukul suami, dipukul majikan, kekerasan, violence
kind-elder = Lansia tak terurus
    .also = lansia, orang tua sendirian, kakek, nenek, akong, jompo, tinggal sendirian, elderly
kind-disability = Difabel tak terurus
    .also = difabel, disabilitas, penyandang cacat, orang cacat, kursi roda, disabled
kind-family = Keluarga kesusahan
    .also = tidak punya uang, gak punya uang, ga ada uang, menganggur, dipecat, sewa rumah, bayar kontrakan, susah ekonomi, no money
kind-suicide = Ada yang ingin mati
    .also = bunuh diri, bundir, ingin mati, pengen mati, pingin mati, mau mati, tidak mau hidup, gak mau hidup, suicide
kind-mental = Tingkah bikin cemas
    .also = bicara sendiri, ngomong sendiri, tingkahnya aneh, kelakuan aneh, halusinasi, gangguan jiwa, mental health
kind-youth = Remaja bermasalah
    .also = remaja, abg, anak smp, anak sma, kabur dari rumah, bolos, putus sekolah, narkoba, teenager
kind-homeless = Tidur di jalanan
    .also = tunawisma, gelandangan, tidur di jalan, tidur di luar, homeless
kind-other = Hal lain
    .also = yang lain, lainnya, lain-lain, bukan itu semua, something else

report-danger = Sekarang ada yang dalam bahaya?
    Misalnya sedang terluka, dipukul, atau bisa terjadi sesuatu kapan saja.
danger-now = Sekarang bahaya
    .also = bahaya, berbahaya, dalam bahaya, sedang dipukul, lagi dipukul, darurat, cepat, danger
danger-not-now = Sekarang tidak
    .also = tidak bahaya, tidak berbahaya, tidak ada bahaya, tidak dalam bahaya, gak bahaya, ga bahaya, nggak bahaya, gak ada bahaya, belum bahaya, tidak darurat, gak darurat, saat ini tidak, saat ini aman, masih aman, no danger
danger-unsure = Tidak yakin
report-call-first = Tolong telepon dulu: 110 kalau ada yang menyakiti orang, 119 kalau ada yang terluka atau nyawanya terancam.
    Setelah itu kembali dan tekan lanjut. Kalau tidak sempat selesai, tidak apa-apa: yang sudah ditulis saya teruskan ke pekerja sosial.
report-call-unsure = Kalau tidak yakin, telepon 119 atau 110 dulu, minta mereka datang melihat. Jangan masuk sendiri.
    Setelah itu kembali dan tekan lanjut.
report-called = Sudah, lanjut
    .also = sudah telepon, sudah telpon, udah telpon, sudah, udah, lanjut, terus, next
report-suicide-lines = 安心專線 1925 (saluran pencegahan bunuh diri): 24 jam, gratis, boleh Anda atau dia yang telepon. Kalau sibuk, tekan # untuk meninggalkan nomor.

report-where = Ini di mana?
    Bisa bagikan lokasi, atau ketik alamat, nama tempat, atau desanya.
where-share = Bagikan lokasi
where-shared-before = Pakai lokasi tadi
where-site = Di { $name }
    .also = di toko, di toko kami, toko ini, di sini, disini, here
where-unknown = Tidak tahu di mana
where-heard = Oke, tempatnya di { $area }.
where-which = Yang mana tempatnya?
where-district = Saya belum tahu kecamatannya. Ketik namanya, misalnya 竹北市 atau Zhubei.
where-district-of = Di kecamatan mana di { $county }?
where-village = { $district } dibagi untuk dua 社福中心 (pusat layanan keluarga). Ini di desa atau kelurahan (里／村) mana?
village-other = Lain atau tidak tahu
place-with-detail = { $area } ({ $detail })

report-home = Rumah orangnya juga di sini?
home-same = Ya, di sini juga
home-elsewhere = Bukan, tempat lain
home-unknown = Tidak tahu
report-home-at = Rumahnya di mana? Kira-kira saja boleh.

report-signs = Apa yang Anda lihat atau dengar? Boleh pilih beberapa, lalu tekan “Sudah memilih”.
sign-none = Tidak ada semua
sign-injured = Ada luka di badan
sign-afraid = Sangat takut
sign-alone = Sendirian
sign-siblings = Bawa adik
sign-often = Sering datang
sign-late = Di luar saat larut
sign-crying = Menangis terus
sign-shouting = Teriak, ribut
sign-dirty = Badan, baju kotor
sign-hungry = Sangat lapar
sign-begging = Mengemis
sign-threats = Diancam
sign-weapon = Ada pisau, senjata
sign-locked-in = Dikurung
sign-children-there = Ada anak di situ
sign-again = Bukan yang pertama
sign-not-seen = Lama tak terlihat
sign-smell = Bau di depan pintu
sign-thin = Jadi sangat kurus
sign-confused = Lupa jalan, orang
sign-carer-tired = Yang rawat lelah
sign-no-food = Tak ada makanan
sign-rent = Sewa tak terbayar
sign-lost-job = Tiba-tiba nganggur
sign-cut-off = Air, listrik putus
sign-ill-carer = Yang rawat sakit
sign-child-carer = Anak yang merawat
sign-talks-of-dying = Bilang ingin mati
sign-goodbye = Pamit, surat akhir
sign-hurt-self = Melukai diri
sign-means-near = Ada benda bahaya
sign-gives-away = Bagikan barangnya
sign-hopeless = Bilang putus asa
sign-drinking = Banyak minum miras
sign-hears-things = Dengar suara aneh
sign-feels-hunted = Merasa diincar
sign-odd-conduct = Bicara kacau
sign-no-sleep = Lama tak tidur
sign-unkempt = Tak urus diri
sign-truant = Tidak sekolah
sign-runaway = Pergi dari rumah
sign-led-by-adults = Ikut orang asing
sign-drugs = Mungkin narkoba
sign-sleeps-outside = Tidur di luar
sign-ill = Tampak sakit
sign-with-child = Bawa anak kecil

report-story = Ada lagi yang mau diceritakan? Tulis saja yang Anda lihat; foto atau rekaman suara juga boleh.
    Tolong jangan memotret anak atau luka.
story-done = Selesai menulis
    .also = selesai, sudah, udah, itu saja, itu aja, cukup
story-skip = Tidak ada tambahan
story-has-media = Diterima, sudah { $count }. Boleh kirim lagi atau tulis sedikit, lalu tekan “Selesai menulis”.
story-noted = Tulisan Anda yang tadi saya simpan: “{ $words }”
    Ada tambahan? Kalau tidak, tekan “Selesai menulis”.

report-contact = Kalau pekerja sosial perlu bertanya, boleh menghubungi Anda?
    Identitas Anda dirahasiakan dan tidak diberitahukan kepada orang itu.
contact-here = Boleh, tanya di sini
    .also = tanya di sini, di sini saja, chat saja, chat aja
contact-phone = Boleh, telepon saya
    .also = telepon saya, telpon aja, telepon saja, telepon
contact-no = Tak usah hubungi
    .also = tidak usah, gak usah, ga usah, jangan hubungi, jangan
contact-phone-at = Telepon: { $number } { $who }
report-phone = Tulis nomor telepon Anda.
report-call-me = Pekerja sosial memanggil Anda siapa?

row-kind = Hal
row-danger = Bahaya
row-where = Tempat
row-home = Rumah orangnya
row-signs = Yang dilihat
row-story = Tambahan
row-contact = Kontak Anda
row-meal = Makan
row-age = Usia
change = Ubah { $what }
told-nothing = Tidak ada
told-media = { $count } foto atau rekaman
told-both = { $words } (dan { $count } foto atau rekaman)
summary-title = Kirim seperti ini?
summary-ask = Kirim seperti ini?
summary-receiver = • { $reason }
summary-receivers = Dikirim ke:
consent-send = Kirim
    .also = ya kirim, kirim aja, kirim saja, ya, iya, ok, oke, boleh, setuju, send
consent-add = Tambah
consent-drop = Tidak jadi
    .also = tidak, gak, ga, nggak, jangan, jangan kirim, jangan dikirim, tidak kirim, gak jadi kirim, gak usah kirim, ga usah kirim, gak jadi, ga jadi

meal-served = Anaknya sudah dapat makan?
meal-ate = Makan di sini
    .also = makan di toko, sudah makan, udah makan
meal-took-away = Dibawa pulang
    .also = bungkus, dibungkus, dibawa, takeaway
meal-none = Tidak dapat
    .also = belum makan, tidak makan, gak makan, tidak ada
meal-age = Kira-kira umur berapa?
age-preschool = Belum sekolah
    .also = tk, paud, balita
age-primary = SD
    .also = sekolah dasar, anak sd
age-older = SMP ke atas
    .also = smp, sma, remaja, smk
meal-signs = Ada tanda seperti ini? Boleh pilih beberapa.
meal-call-113 = Mungkin ada yang menyakiti anak ini. Telepon 113, 24 jam, bisa minta penerjemah; kalau sedang terjadi, 110.
    Setelah itu kembali dan tekan lanjut. Laporan ini tetap dikirim.
meal-story = Ada tambahan? Misalnya nama panggilan anak, sekolah, atau rumahnya; yang tahu saja.
    Tolong jangan memotret anak.

report-sent = Diterima, nomor kasus { $case }.
    Kalau pekerja sosial sudah menangani, saya kabari di sini. Kalau ingat sesuatu, ketik saja di sini dan akan ditambahkan. Terima kasih sudah peduli.
report-sent-nobody = Diterima, nomor kasus { $case }, sudah tersimpan.
    Kantor wilayah ini belum tersambung ke sistem. Kalau mendesak, telepon { $number }; begitu tersambung, laporan dikirim.
report-dropped = Baik, tidak dikirim, semua tulisan Anda sudah dihapus. Kapan saja bisa lapor lagi.
report-stopped = Baik, berhenti di sini dulu. Semua tulisan Anda sudah dihapus.
report-unfinished-sent = Anda belum selesai, tetapi bilang sekarang ada bahaya. Jadi yang sudah ditulis saya teruskan ke pekerja sosial, nomor kasus { $case }.
    Kalau ingat sesuatu, ketik di sini. Kalau masih bahaya, telepon 110 atau 119.
talk-remind = Laporan tadi belum dikirim, semua tulisan Anda masih ada. Mau dilanjutkan?
talk-continue = Lanjutkan
talk-kept = Anda masih punya satu laporan yang belum selesai.
