### Machine-made translation; not yet checked by a native reader.

# To be told news: asking for it, looking at it, stopping it. It has nothing to do with reporting.

menu-news = Info terbaru
command-news = Dikabari kalau ada info baru
news-words = info terbaru, info baru, berita, kabar, langganan, berlangganan, langganan saya, info saya, minta kabar, mau langganan
news-stop-words = berhenti langganan, berhenti berlangganan, stop langganan, batal langganan, hentikan info, stop info, stop berita, jangan kirim lagi, jangan kirimi lagi, gak usah kirim lagi, ga usah kirim lagi, stop kirim, hentikan notifikasi, stop notifikasi, hentikan semua, stop kabar, stop kabar ini, tolong berhenti langganan, mau berhenti langganan, jangan kirim info lagi
news-halt-words = berhenti, stop, setop, batal, batalkan

news-topics = Mau dapat info baru soal apa? Boleh pilih beberapa.
news-topics-none = Tidak usah
news-where = Di kota atau kabupaten mana? Hanya itu yang disimpan, bukan alamat.
sorry-county = Tempat ini tidak ketemu. Tolong ketik nama kota atau kabupaten, misalnya “Hsinchu County”.
county-name = { $romanized } { $name }
county-button = { $romanized }

news-consent = Kalau ada info baru, boleh kami kirim ke sini?
news-row-topics = Topik
news-topic-and = { $one } / { $other }
news-row-where = Wilayah
news-note-when = Hanya antara jam { $begins }.00 dan { $ends }.00. Notifikasinya muncul di HP, orang di sekitar mungkin melihat.
news-note-end = Ketik “berhenti langganan” atau tekan satu tombol, langsung berhenti; kalau setahun tidak dipakai, berhenti sendiri.
news-note-report = Ini tidak ada hubungannya dengan lapor: Anda tetap bisa lapor kapan saja.
news-agree-yes = Ya, kirim saja
news-agree-no = Tidak usah, makasih

news-begun = Baik, info baru akan dikirim ke sini. Ketik “berhenti langganan” kalau mau berhenti.
news-not-begun = Baik, tidak akan dikirim.
news-later = Info bisa dipilih nanti: ketik saja “info terbaru”.
news-not-safe = Anda sudah bilang kapan pesan aman untuk Anda, jadi info tidak dikirim. Kalau mau diubah, tekan tombol di bawah.

news-list = Info yang Anda minta:
news-item = { $number }. { $what }
news-rest = dan { $count } lagi
news-of = { $topic } ({ $county })
news-stop-item = Hentikan nomor { $number }
news-stop-all = Hentikan semua
news-more = Tambah topik
news-mine = Info saya
news-again = Tetap mau dikirim
news-off = Sudah, info tidak dikirim lagi. Lapor dan cari bantuan tetap bisa seperti biasa.
news-off-one = Sudah, info soal { $what } tidak dikirim lagi. Lapor dan cari bantuan tetap bisa seperti biasa.
news-off-none = Anda tidak berlangganan info, jadi tidak ada yang dikirim. Lapor dan cari bantuan tetap bisa seperti biasa.
news-offer = Kabari info baru

privacy-news = Info yang Anda minta
privacy-news-text = Kalau Anda minta info, yang disimpan hanya topik, wilayah, dan sejak kapan; kalau Anda hentikan, semuanya dihapus. Siapa yang membaca atau menekan tombol tidak disimpan, hanya berapa kali ditekan. { $days } hari setelah sebuah info selesai dikirim, yang tersisa hanya jumlah penerimanya.
