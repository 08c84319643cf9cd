### Machine-made translation; not yet checked by a native reader.
### What only staff read, and the form, which is always in Chinese, are the English words.

# Asking the health side to visit somebody whose conduct worries others.

menu-outreach = Minta kunjungan
command-outreach = Minta dinas kesehatan menengok seseorang
outreach-words = rujuk, rujukan, minta rujukan, mau merujuk, minta kunjungan, kunjungan rumah, tetangga saya aneh, tetangga aneh, tingkah tetangga aneh, outreach, 轉介

outreach-offer = Untuk hal ini, dinas kesehatan juga bisa diminta berkunjung.
    Mau isi formulir rujukan, atau lapor ke pusat layanan keluarga?
outreach-offer-report = Lapor ke pusat
    .also = pusat, lapor, laporan
outreach-offer-refer = Isi rujukan
    .also = rujukan, rujuk, dinas kesehatan
sign-incoherent = Ucapan kacau

outreach-call-first = Menjauh dulu ke tempat aman. Jangan mendekat, jangan berdebat, jangan menahan sendiri.
    Ada yang bawa pisau atau melukai orang: telepon 110. Ada yang luka atau nyawanya terancam: 119.
outreach-call-unsure = Kalau belum yakin, jaga jarak dan telepon 110 atau 119 supaya mereka memeriksa. Jangan masuk sendiri.
outreach-after-call = Sekarang sudah aman? Kalau aman bisa lanjut; berhenti dulu juga boleh, nanti kembali lagi.
outreach-after-call-on = Sudah aman, lanjut
    .also = aman, sudah aman, lanjut
outreach-after-call-later = Berhenti dulu
    .also = belum aman, nanti
outreach-later = Baik, berhenti dulu; tidak ada yang dikirim.
    Kalau masih bahaya telepon 110 atau 119. Kapan saja bisa minta kunjungan lagi dari sini.
outreach-keep-away = Jaga jarak dan jangan menahan sendiri. Kalau terjadi lagi, telepon 110 atau 119.

outreach-where = Dia tinggal di mana, atau Anda melihatnya di mana?
    Aturan tiap kota berbeda, jadi tulis sampai nama kecamatannya.
outreach-no-place = Aturan dan kantor tiap kota berbeda; tanpa tempat, rujukan tidak bisa dibuat.
    Mau dijadikan laporan biasa?
outreach-no-place-report = Laporan biasa
    .also = laporan, lapor
outreach-no-place-enough = Cukup dulu
    .also = tidak usah
outreach-rules-steps = Urutannya di { $county }: { $steps }.
outreach-rules-joint = Anda diminta ikut saat kunjungan, jadi nanti ditanya nomor telepon dan waktu luang Anda.
outreach-rules-providers = Yang berkunjung (data tahun { $year } kalender Taiwan): { $names }.
outreach-rules-unpublished = { $county } belum mengumumkan siapa yang diterima; dinas kesehatan melihat dulu lalu memutuskan.
outreach-rules-nothing = Kami tidak menemukan aturan kunjungan di { $county }, jadi tidak kami karang.
    Mau tanya dulu: 1925, 24 jam, gratis, bahasa Mandarin.
outreach-goes-to = Yang Anda tulis dikirim ke { $unit }. Mereka yang memutuskan akan berkunjung atau tidak.
outreach-goes-nowhere = Belum ada kantor kesehatan di { $county } yang kami tahu; tulisan Anda disimpan sampai ada yang tersambung.
    Mau tanya dulu: 1925, 24 jam, gratis, bahasa Mandarin.
outreach-no-receiver = Belum ada kantor kesehatan yang tersambung di sini; disimpan dulu, lalu dikirim begitu tersambung.
outreach-next = Mengerti, lanjut
    .also = lanjut, ok, oke, baik
outreach-step-form = isi formulir rujukan
outreach-step-assessed = dinas kesehatan (衛生局) menilai dulu
outreach-step-dispatched = diteruskan ke rumah sakit atau klinik jiwa
outreach-step-visited = kunjungan
outreach-step-visited-within = kunjungan bersama Anda dalam { $days } hari
outreach-step-visited-at-home = penilaian di rumah
outreach-step-care-plan = rencana perawatan dan pendampingan

outreach-me = Anda siapanya dia?
outreach-me-family = Keluarga
    .also = kerabat, anak, suami, istri, ibu, bapak, orang tua
outreach-me-neighbor = Tetangga atau warga
    .also = tetangga, warga, pegawai toko, teman, majikan, pengasuh
outreach-me-chief = Kepala desa 里長
    .also = kepala desa, lurah, 里長, 鄰長
outreach-me-officer = Petugas desa 里幹事
    .also = petugas desa, 里幹事
outreach-me-staff = Petugas: sosial, dll
    .also = pekerja sosial, perawat, dokter, polisi, guru, sekolah
outreach-standing-named = UU Kesehatan Jiwa (精神衛生法) pasal { $article }: peran Anda boleh memberi tahu dinas kesehatan.
outreach-standing-family = Keluarga bisa berunding dengan dinas kesehatan atau pusat kesehatan jiwa (UU Kesehatan Jiwa pasal 45).
outreach-standing-not-named = Undang-undang (UU Kesehatan Jiwa pasal { $article }) tidak menyebut peran Anda.
    Anda tetap bisa menceritakan yang terlihat; dinas kesehatan yang memutuskan.
outreach-scope-screened = Program di sini menerima orang yang sudah dinilai petugas, jadi mungkin ada petugas yang melihat dulu.
    Petugas desa (里幹事) atau puskesmas (衛生所) juga bisa membantu.
outreach-scope-health-side = Di sini dinas kesehatan atau puskesmas (衛生所) yang merujuk, jadi mereka melihat dulu.
    Anda juga bisa langsung ke puskesmas.
outreach-scope-open = Di sini siapa saja boleh memberi tahu polisi, pemadam atau dinas kesehatan.

outreach-nothing-seen = Kalau tidak ada satu pun yang terlihat, biasanya tidak diterima.
    Kalau tetap khawatir, bisa lapor ke pusat layanan keluarga.
outreach-then-report = Lapor ke pusat
    .also = pusat
outreach-then-lines = Lihat bisa ke siapa
    .also = ke siapa, nomor
outreach-then-more = Bukan itu saja
    .also = lanjut, masih ada
outreach-then-enough = Cukup dulu
    .also = tidak usah
outreach-only = Apakah hanya salah satu ini, tidak ada yang lain?
outreach-only-hoarding = Hanya rumah penuh
    .also = menimbun, rumah penuh barang
outreach-only-forgetting = Hanya pikun
    .also = pikun, lupa, tersesat
outreach-only-since-childhood = Sejak kecil begitu
    .also = sejak kecil
outreach-only-intoxicated = Hanya saat mabuk
    .also = mabuk, narkoba, minum
outreach-only-other-diagnosis = Kepribadian/OCD saja
    .also = kepribadian, ocd
outreach-only-none = Masih ada yang lain
    .also = bukan semua, masih ada
outreach-elsewhere-hoarding = Rumah yang penuh saja tidak diterima. Pusat layanan keluarga bisa melihat cara membantunya.
outreach-elsewhere-forgetting = Pikun saja tidak diterima. Saluran perawatan lansia dan demensia bisa membantu mengatur.
outreach-elsewhere-since-childhood = Yang sejak kecil begitu tidak diterima. Pusat layanan keluarga bisa mencarikan layanan yang cocok.
outreach-elsewhere-intoxicated = Yang hanya terjadi saat mabuk tidak diterima. Ada tempat yang membantu berhenti.
outreach-elsewhere-other-diagnosis = Diagnosis ini saja tidak diterima. Bisa tanya pusat kesehatan jiwa.
outreach-lines = Yang bisa ditanya:
outreach-lines-after = Kalau keadaan berubah atau ada hal lain, kapan saja bisa minta kunjungan.
outreach-cases = Ada juga yang ini? Boleh pilih beberapa.
outreach-case-escorted = Pernah dibawa RS
outreach-case-hard-case = Sulit, dipantau
outreach-case-crisis = Sering ada polisi
outreach-case-refuses-admission = Menolak rawat inap
outreach-case-discharged = Tak kontrol lagi
outreach-case-none = Tidak ada

outreach-story = Apa yang Anda lihat dan dengar? Tulis faktanya: kata-katanya, perbuatannya, hari apa.
    Tidak perlu menebak sebabnya. Boleh kirim rekaman; jangan foto wajahnya.
outreach-skip = Tidak ada
outreach-unknown = Tidak tahu
outreach-since = Sudah berapa lama begini?
outreach-since-days = Beberapa hari
outreach-since-weeks = Beberapa minggu
outreach-since-months = Beberapa bulan
outreach-since-long = Setahun atau lebih
outreach-since-unknown = Tidak tahu
outreach-often = Seberapa sering?
outreach-often-daily = Hampir tiap hari
    .also = tiap hari
outreach-often-weekly = Beberapa kali/minggu
    .also = tiap minggu
outreach-often-now-and-then = Kadang-kadang
    .also = kadang
outreach-often-once = Baru sekali
    .also = sekali
outreach-often-unknown = Tidak tahu
outreach-risks = Ada yang ini? Boleh pilih beberapa.
outreach-risks-hurts-self = Melukai diri
outreach-risks-hurts-others = Memukul, mengancam
    .also = memukul, mengancam
outreach-risks-weapon = Bawa pisau/senjata
    .also = pisau, senjata
outreach-risks-fire = Main api atau gas
    .also = api, gas
outreach-risks-children = Ada anak di rumah
    .also = anak
outreach-risks-not-eating = Jarang makan
    .also = tidak makan
outreach-risks-none = Tidak ada
outreach-drinks = Akhir-akhir ini terlihat minum alkohol atau memakai obat terlarang?
outreach-drinks-yes = Pernah lihat
outreach-drinks-no = Tidak lihat
outreach-drinks-unknown = Tidak yakin
outreach-person = Siapa namanya, atau biasa dipanggil apa?
outreach-person-phone = Berapa nomor teleponnya?
outreach-sex = Kelihatannya laki-laki atau perempuan?
outreach-sex-man = Laki-laki
    .also = pria
outreach-sex-woman = Perempuan
    .also = wanita
outreach-sex-other = Lainnya
outreach-sex-unknown = Tidak tahu
outreach-age = Kira-kira umur berapa?
outreach-age-under-18 = Di bawah 18
outreach-age-to-39 = 18 sampai 39
outreach-age-to-64 = 40 sampai 64
outreach-age-older = 65 ke atas
outreach-age-unknown = Tidak tahu
outreach-lives = Dia tinggal dengan siapa? Boleh pilih beberapa.
outreach-lives-alone = Sendirian
    .also = sendiri, tinggal sendiri
outreach-lives-parents = Orang tua
outreach-lives-partner = Suami/istri
    .also = pasangan, suami, istri
outreach-lives-children = Anak
outreach-lives-others = Orang lain
outreach-lives-none = Tidak tahu
outreach-kin = Ada keluarga atau pengasuh yang bisa dihubungi?
    Nama dan telepon, sejauh Anda tahu.
outreach-treatment = Apakah dia berobat?
outreach-treatment-regular = Ya, rutin
    .also = rutin
outreach-treatment-stopped = Pernah, lalu stop
    .also = berhenti
outreach-treatment-never = Belum pernah
outreach-treatment-unknown = Tidak tahu
outreach-clinic = Di mana, obat apa, ada kartu difabel atau terdaftar?
    Sejauh Anda tahu.
outreach-helped = Siapa yang pernah datang atau membantu? Boleh pilih beberapa.
outreach-helped-police = Polisi
outreach-helped-ambulance = Ambulans
outreach-helped-officer = Petugas desa
    .also = kepala desa
outreach-helped-social-worker = Pekerja sosial
outreach-helped-nurse = Perawat puskesmas
    .also = perawat
outreach-helped-none = Tak ada/tak tahu
    .also = tidak ada
outreach-tried = Sudah dicoba cara apa?
outreach-knows = Siapa yang tahu soal rujukan ini?
outreach-knows-person = Dia sendiri tahu
    .also = dia tahu
outreach-knows-family = Hanya keluarga
    .also = keluarga
outreach-knows-nobody = Mereka tidak tahu
    .also = tidak ada yang tahu
outreach-joins = Kalau perlu, Anda bisa ikut saat kunjungan?
outreach-joins-must = Di sini Anda diminta ikut saat kunjungan. Bisa?
outreach-joins-yes = Bisa
outreach-joins-maybe = Lihat waktunya
    .also = mungkin
outreach-joins-no = Tidak bisa
    .also = gak bisa
outreach-free = Kapan Anda ada waktu? Boleh pilih beberapa.
outreach-free-morning = Pagi hari kerja
    .also = pagi
outreach-free-afternoon = Siang hari kerja
    .also = siang, sore
outreach-free-evening = Malam hari kerja
    .also = malam
outreach-free-weekend = Akhir pekan
outreach-free-none = Nanti diatur
outreach-unit = Apa lembaga dan jabatan Anda?
outreach-name = Siapa nama Anda? Dinas kesehatan akan mencari Anda dengan nama ini.
outreach-phone = Tulis nomor telepon Anda; dinas kesehatan akan menelepon untuk mengatur waktu.

outreach-row-me = Anda
outreach-row-cases = Hal lain
outreach-row-story = Kejadian
outreach-row-since = Sejak
outreach-row-often = Seringnya
outreach-row-risks = Bahaya
outreach-row-drinks = Alkohol, obat
outreach-row-person = Namanya
outreach-row-person-phone = Teleponnya
outreach-row-sex = Jenis kelamin
outreach-row-age = Umur
outreach-row-lives = Serumah
outreach-row-kin = Keluarga
outreach-row-treatment = Berobat
outreach-row-clinic = Klinik, obat
outreach-row-helped = Yang membantu
outreach-row-tried = Dicoba
outreach-row-knows = Yang tahu
outreach-row-joins = Ikut
outreach-row-free = Waktu luang
outreach-row-unit = Lembaga
outreach-row-name = Nama Anda
outreach-row-phone = Telepon Anda
outreach-name-shown = Nama dan telepon Anda dilihat dinas kesehatan, tidak diberitahukan ke dia atau keluarganya.

outreach-sent = Diterima, nomor kasus { $case }.
    Kalau dinas kesehatan sudah menangani, saya kabari di sini, lalu mereka menelepon Anda. Kalau ingat sesuatu, ketik saja di sini.
outreach-sent-nobody = Diterima dan disimpan, nomor kasus { $case }.
    Kantor kesehatan di sini belum tersambung; dikirim begitu tersambung. Mendesak: 110 atau 119; mau bertanya: 1925, 24 jam.

# Words to the health office. Never content of a referral.

card-kind-outreach = outreach

outreach-why-no-need = assessed: no outreach needed
outreach-why-not-enough = too little to assess
outreach-why-not-found = person or place not found
outreach-why-in-care = already in care
outreach-why-elsewhere = another service fits better

# The form.

paper-title = Outreach referral (working form)
paper-title-of = { $form } (working form)
paper-notice = This is a working form, not the health bureau's official one. It holds what the referrer saw, not a diagnosis.
paper-history = Sent and returned before
paper-returned = No. { $number }: sent { $at }, returned { $back }: { $reason }
paper-blank = (not filled in)
paper-section-referrer = Referrer
paper-section-person = Person
paper-section-seen = What was seen
paper-section-help = Treatment and help so far
paper-section-visit = The visit
paper-case = Case number
paper-date = Sent
paper-receiver = Received by
paper-referrer-unit = Unit and position
paper-referrer-name = Name
paper-referrer-phone = Phone
paper-referrer-is = What they are to the person
paper-standing = Standing of the referrer
paper-standing-named = named in Mental Health Act art. 48
paper-standing-family = family (Mental Health Act art. 45)
paper-standing-not-named = not named by law; tells what was seen
paper-person = Name, or what people call them
paper-sex = Sex
paper-age = Age, as it looks
paper-person-phone = Phone
paper-place = Home, or where they were seen
paper-lives-with = Lives with
paper-family = Family or carer, and contact
paper-signs = Seen or heard
paper-case-types = Case types
paper-case-suspected = what was seen above
paper-case-escorted = was escorted to care
paper-case-hard-case = hard case in the bureau's care
paper-case-crisis = crisis in the neighborhood
paper-case-refuses-admission = admission advised and refused
paper-case-discharged = discharged without regular care, alone, or with an aged carer
paper-story = What happened (words, acts, dates)
paper-added = Added after sending
paper-since = Since
paper-often = How often
paper-danger = Danger at the time
paper-risks = Risks
paper-drink-drugs = Drink or drugs
paper-treatment = Treatment
paper-clinic = Clinic, medicine, registration
paper-helped = Services involved
paper-tried = Tried already
paper-who-knows = Who knows of this referral
paper-joins-visit = Comes along on the visit
paper-free = Referrer is free

# The referrer's own form.

own-form-get = Lihat formulir saya
own-form-open = Buka formulir
own-form-here = Formulir { $case } ada di tautan ini; bisa dibuka sekali dalam { $minutes } menit.
    Isinya tidak muncul di obrolan. Jangan diteruskan ke orang lain.
own-form-title = Formulir rujukan Anda
own-form-ask = Tautan ini hanya bisa dibuka sekali. Mau dilihat bagaimana?
own-form-page = Lihat atau cetak
own-form-odt = Unduh ODT
own-form-over = Tautan ini sudah dipakai atau kedaluwarsa. Kembali ke obrolan dan tekan “Lihat formulir saya” di kasusnya.

# The form at the desk.

desk-form = Referral form
desk-form-print = Read or print
desk-form-odt = Download ODT
desk-form-earlier = Sent before:
desk-form-number = no. { $number }
desk-form-hint = Who opens the form is written into the timeline. It is a working form; where there is an official template, the ODT fills it in.
desk-happened-form-opened = { $who } opened the referral form.
desk-happened-form-opened-odt = { $who } downloaded the referral form (ODT).
desk-happened-form-fetched = The referrer fetched their own form.

# A referral that comes back, or goes on.

state-returned = dikembalikan; bisa diperbaiki lalu dikirim lagi
outreach-returned-told = { $case }: dinas kesehatan mengembalikan rujukan ke Anda. { $reason }
outreach-returned-no-need = Setelah dilihat, mereka merasa sekarang belum perlu kunjungan.
outreach-returned-not-enough = Isinya belum cukup. Tambahkan apa yang dikatakan, apa yang dilakukan, hari apa.
outreach-returned-not-found = Orang atau tempatnya tidak ketemu. Tulis tempatnya lebih jelas.
outreach-returned-in-care = Sudah ada yang mendampingi dia.
outreach-returned-elsewhere = Menurut mereka layanan lain lebih cocok membantu.
outreach-amend = Perbaiki, kirim lagi
outreach-again-not-now = Kasus ini sekarang tidak bisa diubah lagi.
outreach-sent-again = Sudah dikirim lagi, nomor kasus tetap { $case }.
    Kalau dinas kesehatan sudah menangani, saya kabari di sini.
outreach-goes-on-told = { $case }: dinas kesehatan akan terus berkunjung. Terima kasih sudah peduli.
outreach-visit-late-told = { $case }: waktu kunjungan sudah lewat, belum ada hasilnya.
    Bisa tanya { $center }; kalau bahaya telepon 110 atau 119.

# The same, for staff.

card-outreach-goes-on = Visits go on
card-outreach-back = Back to referrer
card-returned = { $case } · returned to the referrer
card-visit-due = { $case } · to be visited by { $at }; no result yet
card-visit-late = { $case } · was to be visited by { $at }; no result yet
outreach-take-first = { $case } has to be accepted by the office in charge first.
outreach-goes-on-done = { $case }: visits go on; the referrer is told.
outreach-back-why = Why does { $case } go back? The referrer sees the reason and can send it again.
outreach-back-done = { $case }: returned to the referrer.
desk-give-back = Return to the referrer
desk-give-back-label = Reason
desk-give-back-choose = Choose a reason
desk-give-back-hint = The referrer is told in fixed words, and can mend it and send it again under the same number.
desk-give-back-do = Return
desk-choose-why-back = Please choose why it goes back.
desk-did-given-back = Returned; the referrer is told.
desk-state-returned = returned to the referrer
desk-visit-by = visit by { $at }
desk-outcome-outreach-goes-on = needed: visits go on
desk-happened-returned = { $who } returned it to the referrer: { $why }.
desk-happened-sent-again = The referrer mended it and sent it again.
desk-happened-visit-due = Reminder: the time for the visit is running out.
desk-happened-visit-late = The time for the visit has passed; both sides were told.
