### Machine-made translation; not yet checked by a native reader.

# First contact, the menu, one's own cases.

welcome = Halo, ini 守望 (Guardian Bot). Kalau melihat orang yang perlu bantuan, dari sini bisa diteruskan ke 社福中心 (pusat layanan keluarga) setempat.
    Tulisan Anda disimpan terenkripsi, hanya dibaca pekerja sosial yang menangani, dan dihapus sesuai batas waktu setelah kasus ditutup. Anda siapa?
privacy-link = Penjelasan privasi
language = Bahasa / 語言
language-choose = Pilih bahasa Anda.
language-set = Baik, mulai sekarang pakai bahasa Indonesia.
role-clerk = Pegawai toko
    .also = kasir, karyawan toko, penjaga toko, minimarket, 店員
role-safety-point = Klinik atau satpam
    .also = satpam, sekuriti, security, apotek, apoteker, klinik, restoran, rumah makan
role-guardian = Relawan, pendamping
    .also = relawan, pendamping, perawat lansia, caregiver, pengasuh
role-chief = Kepala desa (里長)
    .also = kepala desa, lurah, kades, ketua rt, 里長, 村長, 鄰長
role-officer = Petugas desa
    .also = pegawai desa, perangkat desa, staf desa, 里幹事, 村幹事
role-resident = Warga biasa
    .also = warga, tetangga, penduduk, masyarakat, orang lewat
enrolled = Terima kasih.
enrolled-clerk = Terima kasih. Kalau toko punya kode daftar (登記碼), ketik saja di sini kapan pun, supaya nanti tidak perlu isi tempat lagi.
site-joined = Sudah. Kalau Anda lapor dari “{ $name }”, tempatnya terisi sendiri.
site-code-bad = Kode ini tidak bisa dipakai, mungkin kedaluwarsa atau salah ketik. Minta lagi dari orang yang memberi kodenya.

menu = Mau apa?
menu-report = Lapor
menu-meal = Lapor anak makan
menu-report-other = Lapor hal lain
menu-cases = Kasus saya
menu-erase = Hapus data saya
menu-kept = Lanjut menulis
not-understood = Saya tidak paham kalimat ini, dan tidak dikirim ke siapa pun. Kalau mau lapor, tekan “Lapor”.

cases-none = Anda belum pernah mengirim kasus.
cases-list = Kasus yang Anda kirim:
case-line = { $case }: { $state }
state-received = sudah diterima, menunggu pekerja sosial
state-accepted = sudah ditangani pekerja sosial
state-handed-on = dialihkan ke kantor lain, menunggu ditangani
state-closed = sudah ditutup
state-withdrawn = sudah Anda tarik kembali
case-choose = { $case } mau diapakan?
case-add = Tambah
case-withdraw = Tarik kembali
withdraw-ask = Tarik kembali { $case }? Pekerja sosial akan tahu, dan tidak akan bertanya lagi.
withdraw-yes = Tarik kembali
    .also = ya, iya, tarik, ok
withdraw-no = Biarkan saja
    .also = tidak jadi, gak jadi, jangan ditarik, jangan tarik kembali, tidak tarik kembali, tidak
withdrawn = Baik, { $case } sudah ditarik kembali.
withdraw-late = { $case } sudah ditangani pekerja sosial, jadi tidak bisa langsung ditarik. Saya sudah sampaikan bahwa Anda ingin menariknya.
add-ask = Tulis di sini yang mau ditambahkan ke { $case }.
added = Sudah ditambahkan ke { $case }, pekerja sosial bisa melihatnya.
add-which = Mau ditambahkan ke kasus yang mana?
add-new = Bukan, ini hal baru

accepted-told = { $case }: pekerja sosial sudah menangani dan akan membaca tulisan Anda. Terima kasih.
handed-on-told = { $case }: dialihkan ke kantor yang lebih sesuai. Saya kabari kalau mereka sudah menangani.
closed-told = { $case }: kasusnya sudah ditutup. Terima kasih sudah peduli.
question-told = { $case }: pekerja sosial mau bertanya: { $question }
    Tekan “Jawab”, lalu tulis di sini.
question-answer = Jawab
question-answered = Diterima, sudah diteruskan ke pekerja sosial.
nobody-yet = { $case }: belum ada pekerja sosial yang menangani, kami sedang mencari yang berikutnya.
    Kalau jadi mendesak, telepon 110 atau 119, atau 113 (perlindungan, 24 jam).

erase-ask = Hapus data Anda di sini? Kasus yang sudah dikirim disimpan pusat layanan keluarga sesuai hukum, tetapi tidak lagi terhubung ke Anda.
erase-yes = Hapus
    .also = ya, iya, hapus saja, hapus aja, ok
erase-no = Jangan dihapus
    .also = jangan hapus, tidak dihapus, tidak hapus, gak usah dihapus, gak jadi, tidak
erased = Sudah dihapus. Kalau menulis lagi, kita mulai dari awal.

command-report = Laporkan yang Anda lihat
command-cases = Kasus saya
command-help = Nomor bantuan
command-duty = Wajib lapor?
command-language = Bahasa
command-erase = Hapus data saya
