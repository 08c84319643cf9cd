### Machine-made translation; not yet checked by a native reader.
### No clinician and no community mental health center has signed this wording yet; do not treat it as approved.

# Staying after the first answer: one short question at a time, none of which must be answered.
# Fixed wording, never rewritten by a program; sources of the numbers are in directory/data.

care-call-me = Minta ditelepon
    .also = telepon saya, tolong telepon saya
care-unsaid = Belum mau bilang
    .also = tidak mau bilang, gak mau bilang

care-tired-tired = Ingin menghilang
    .also = menghilang, capek, lelah
care-tired-thought = Terpikir mengakhiri
    .also = pernah terpikir, terpikir mengakhiri hidup
care-today = Saya ingin bertanya langsung: apakah hari ini Anda berniat mengakhiri hidup?
care-today-yes = Hari ini iya
    .also = hari ini
care-today-no = Hari ini tidak
care-company = Sekarang ada orang di dekat Anda?
care-company-with = Ada orang
    .also = ada orang di sini, ada teman
care-company-alone = Saya sendirian
    .also = sendirian, sendiri
care-company-with-said = Tunjukkan layar ini kepadanya, minta dia menemani dan menelepon 119 atau 1925.
care-company-alone-said = Jauhi benda yang berbahaya, pergi ke tempat yang ada orang, dan telepon 119 atau 110 sekarang (24 jam).

care-hard = Apa yang paling berat kalau menelepon?
care-hard-police = Takut ada polisi
    .also = takut polisi, polisi
care-hard-silent = Tak bisa bersuara
    .also = tidak bisa bersuara, gak bisa ngomong
care-hard-tried = Pernah, tak membantu
    .also = pernah telepon, sudah pernah
care-hard-family = Takut keluarga tahu
    .also = keluarga
care-hard-minor = Belum 18 tahun
    .also = di bawah 18
care-hard-unsaid = Belum mau bilang
    .also = tidak mau bilang, gak mau bilang
care-hard-police-said = Saya tidak akan melapor ke polisi untuk Anda. Kalau petugas 1925 atau petugas jaga menilai nyawa langsung terancam, mereka bisa meminta polisi atau pemadam datang.
care-hard-silent-said = Tidak perlu bersuara: aplikasi 警政服務 (polisi) bisa ketik untuk 110, aplikasi 消防防災e點通 (pemadam) bisa ketik untuk 119. Situs 1925 juga ada konseling lewat tulisan, berbahasa Mandarin.
care-hard-tried-said = Sudah menelepon tapi tidak terbantu, itu melelahkan sekali. Bisa coba nomor lain, 1995 生命線 (Lifeline, 24 jam, kadang sibuk); kalau 1925 sibuk, tekan # untuk meninggalkan nomor.
care-hard-family-said = Saya tidak akan memberi tahu keluarga Anda. Hanya kalau nyawa langsung terancam, penolong bisa menghubungi keluarga.
care-hard-minor-said = Kalau belum 18 tahun, bisa telepon 113 (24 jam), atau bicara dengan guru konseling di sekolah. Saya tidak akan memberi tahu orang tua; kalau nyawa terancam, penolong bisa menghubungi keluarga.
care-hard-unsaid-said = Tidak bilang juga tidak apa-apa. Kalau ingin bicara, di 1925 selalu ada yang mendengarkan (24 jam, berbahasa Mandarin).

care-ground = Sambil telepon berdering, mau bernapas pelan-pelan bersama satu menit?
care-ground-yes = Ayo bersama
care-ground-no = Tidak usah
care-grounding = Kedua kaki di lantai, buang napas pelan-pelan.
    Lihat sekeliling, cari tiga benda yang terlihat.
    Genggam kedua tangan, lalu buang napas pelan tiga kali.
care-grounding-done = Sudah selesai

care-callback = Mau ditelepon oleh 社區心理衛生中心 (pusat kesehatan jiwa)? Tidak ada yang diteruskan sebelum Anda lihat dan setujui.
care-callback-yes = Minta ditelepon
    .also = telepon saya
care-callback-no = Jangan telepon saya
care-call-first = Saya tidak bisa menjanjikan kapan teleponnya datang. Kalau bahaya sambil menunggu, telepon 119 atau 110 (24 jam).
care-call-name = Anda mau dipanggil siapa?
care-call-phone = Nomor telepon mana yang bisa dihubungi?
care-call-time = Kapan aman untuk menerima telepon?
care-time-evening = Sekarang–malam
    .also = malam
care-time-office = Jam kantor
care-time-any = Kapan saja
care-call-who = Siapa yang boleh mengangkat telepon?
care-who-me = Hanya saya
care-who-anyone = Siapa saja boleh
    .also = siapa saja
care-who-minor = Saya, belum 18 tahun
care-where = Anda tinggal di distrik atau kecamatan mana? Ini menentukan pusat mana yang menelepon.
care-where-unsaid = Tak mau bilang
care-row-name = Panggilan
care-row-phone = Telepon
care-row-time = Waktu
care-row-who = Yang angkat
care-row-where = Daerah
care-row-told = Kata Anda
care-name-none = tidak disebut
care-told-nothing = tidak disebut
care-no-receiver = Tanpa nama daerah, pusatnya tidak ketemu: nomor kasus tetap ada, tapi mungkin tidak ada yang menelepon.

care-told-own = Untuk diri sendiri; setuju ditelepon pusat kesehatan jiwa.
care-told-today = Berniat hari ini: { $answer }
care-told-company = Ada orang di dekatnya: { $answer }
care-told-hard = Yang berat saat menelepon: { $answer }
care-told-time = Aman ditelepon: { $answer }
care-told-who = Yang boleh mengangkat: { $answer }
care-told-minor = Mengatakan belum 18 tahun; jangan hubungi orang tua lebih dulu.

care-follow-up = Dalam sehari, boleh saya kirim satu pesan lagi untuk menanyakan kabar?
care-follow-up-yes = Ya, tanya lagi
care-follow-up-set = Baik, dalam sehari saya tanya sekali lagi. Kalau tidak mau, balas “berhenti” sebelum itu.
care-asks = Kemarin Anda bilang berat sekali. Bagaimana hari ini? Di 1925 selalu ada yang mendengarkan (24 jam, berbahasa Mandarin).
care-asks-hard = Masih berat sekali
care-asks-stop = Berhenti bertanya
care-stopped = Baik, saya tidak akan mengirim pesan bertanya lagi. Di 1925 selalu ada yang mendengarkan (24 jam, berbahasa Mandarin).

care-sent = Sudah diterima, nomor kasus { $case }. Sudah diteruskan supaya ada yang menelepon; kapan, saya tidak bisa menjanjikan.
care-sent-closed = Sudah diterima, nomor kasus { $case }. Sekarang di luar jam kerja mereka, mungkin perlu menunggu; sambil menunggu bisa telepon 1925 (24 jam, berbahasa Mandarin).
care-sent-day-off = Sudah diterima, nomor kasus { $case }. Kantor mereka mungkin tutup hari ini, mungkin perlu menunggu; sambil menunggu bisa telepon 1925 (24 jam, berbahasa Mandarin).
care-sent-nobody = Sudah diterima, nomor kasus { $case }. Tapi pihak yang bertanggung jawab belum terhubung di sini, mungkin tidak ada yang menelepon; teleponlah 1925 langsung (24 jam, berbahasa Mandarin).

care-hidden = Oke, tidak perlu bersuara. Aplikasi 警政服務 bisa ketik untuk 110; 113 menerima SMS.
care-hidden-where = Anda di mana? Ketik nama tempat atau bagikan lokasi.
care-hidden-text = 119 di sini juga menerima SMS: { $number }. Saya tidak melapor ke polisi; obrolan ini boleh dihapus.
care-hidden-end = Saya tidak melapor ke polisi dan tidak akan mengirim pesan lagi. Obrolan ini boleh dihapus.
