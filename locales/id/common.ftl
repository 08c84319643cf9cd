### Machine-made translation; not yet checked by a native reader.

# Words that every conversation uses.

as-is = { $text }
list = { $items }
list-comma = { ", " }
skip = Lewati
back = Kembali
stop = Berhenti dulu
keep = Tetap yang tadi
done = Sudah memilih
more-buttons = Lainnya
open-link = Buka
call = Telepon { $number }

yes-words = iya, ya, y, yoi, iyah, iye, he eh, betul, benar, bener, oke, ok, boleh, bisa, ada, mau, siap, sip, sudah, udah, sudah telepon, udah telpon, yes
no-words = tidak, tdk, gak, ga, g, nggak, ngga, enggak, kagak, bukan, belum, tidak ada, tdk ada, gak ada, ga ada, nggak ada, tidak usah, gak usah, tidak mau, gak mau, jangan, no, n, nope
unsure-words = tidak tahu, tidak tau, tdk tau, gak tahu, gak tau, ga tau, gatau, gtau, nggak tau, ngga tau, kurang tahu, kurang tau, tidak yakin, gak yakin, belum yakin, mungkin, mungkin saja, lupa, entah, not sure, don't know, maybe
skip-words = lewati, lewat, skip, tidak ada, tdk ada, gak ada, ga ada, nggak ada, tidak usah, gak usah, tidak mau, cukup, sudah cukup, itu saja, itu aja, no, none
stop-words = berhenti, stop, setop, batal, batalkan, gak jadi, ga jadi, nggak jadi, tidak jadi, keluar, berhenti dulu, udahan, cancel, quit
back-words = kembali, balik, sebelumnya, pertanyaan sebelumnya, mundur, back
menu-words = menu, mulai, halo, hallo, hai, hi, hello, assalamualaikum, selamat pagi, selamat siang, selamat sore, selamat malam, pagi, siang, sore, malam, bantuan, start
language-words = bahasa, ganti bahasa, ubah bahasa, language, 語言, ngôn ngữ, ภาษา, wika
erase-words = hapus data saya, hapus dataku, hapus data, erase my data
report-words = lapor, laporan, mau lapor, saya mau lapor, buat laporan, melapor, report
cases-words = kasus saya, laporan saya, cek kasus, cek laporan, status, status laporan, my cases

sorry-choose = Saya belum paham jawaban ini. Silakan tekan tombol di bawah, atau ketik urutannya, misalnya “2”.
sorry-read = Kalau sudah membaca tulisan di atas, tekan tombol di bawah.
sorry-words = Tolong tulis dengan kata-kata. Sedikit saja sudah cukup.
sorry-long = Tulisan ini { $long } huruf; di sini paling banyak { $most }. Tolong persingkat lalu kirim lagi.
sorry-phone = Nomor ini sepertinya tidak bisa dihubungi. Tulis sekali lagi, misalnya 0912345678 atau 03-5551234.
sorry-where = Bagikan lokasi, atau ketik alamat atau nama tempatnya.
sorry-abroad = Titik ini tidak ada di kabupaten atau kota di Taiwan. Pilih lagi, atau ketik alamatnya.
sorry-district = Tempat ini belum ketemu. Ketik nama kecamatan atau distriknya, misalnya 竹北市 atau Zhubei.
sorry-which = Ada beberapa tempat dengan nama ini: { $options }. Ketik juga kota atau kabupatennya.
sorry-media = Di sini bisa kirim tulisan, foto, dan pesan suara. Stiker, video, dan file tidak bisa saya lihat.
sorry-media-here = Foto atau suaranya saya simpan dulu. Sebentar lagi saya tanya apa yang Anda lihat.
sorry-stale = Tombol ini dari yang tadi, sudah tidak bisa dipakai.
sorry-fault = Ada gangguan di sini. Tulisan Anda masih ada, tolong kirim sekali lagi.

kept-words = Tulisan Anda saya simpan dulu. Nanti masih bisa ditambah.
edited-note = Saya lihat pesan Anda diubah. Kalau mau mengubah jawaban yang tadi, tekan “Ubah”.
unsent-note = Baik. Pesan yang Anda tarik sudah dihapus di sini juga.
