### Machine-made translation; not yet checked by a native reader.

# The full privacy text (Personal Data Protection Act, art. 8).

privacy-title = Penjelasan privasi
privacy-who = Siapa yang mengumpulkan
privacy-who-text = 守望 (Guardian Bot) dijalankan oleh lembaga yang memasang layanan ini, dan meneruskan apa yang Anda lihat ke 社會福利服務中心 (pusat layanan keluarga) yang bertanggung jawab. Ini program komputer, bukan laporan resmi menurut hukum. Kalau hukum mewajibkan Anda melapor, tetap pakai 113 atau 關懷e起來 (situs lapor daring).
privacy-what = Apa yang dikumpulkan
privacy-what-text = Kode pengenal Anda di LINE atau Telegram, bahasa, peran (misalnya pegawai toko, kepala desa), serta isi laporan: tulisan, tempat, foto, rekaman suara, dan nomor telepon kalau Anda mau memberikannya; juga rencana aman, kalau Anda menulisnya. Keterangan di dalam foto, misalnya tempat pengambilan, dihapus dulu.
privacy-why = Untuk apa
privacy-why-text = Hanya untuk meneruskan laporan ke kantor yang bertanggung jawab, supaya mereka bisa bertanya balik, dan untuk mengabari Anda sampai mana kasusnya. Tidak untuk iklan, tidak untuk menilai orang, dan tidak dijual kepada siapa pun.
privacy-seen = Siapa yang bisa melihat
privacy-seen-text = Pusat layanan keluarga yang bertanggung jawab dan kantor yang ditunjuk hukum, dan isinya baru terlihat setelah masuk ke sistem. Di grup obrolan hanya ada nomor kasus, jenis, tingkat kegawatan, dan wilayah. Identitas Anda tidak diberikan kepada orang yang dilaporkan; tanpa izin Anda, juga tidak diberikan kepada pusat layanan keluarga.
privacy-kept = Disimpan berapa lama
privacy-kept-text = Isi disimpan terenkripsi. Laporan yang belum selesai dihapus saat Anda berhenti; laporan yang sudah dikirim dihapus { $days } hari setelah kasus ditutup, dan kuncinya ikut dimusnahkan. Rencana aman yang Anda tulis disimpan terenkripsi, hanya diperlihatkan kepada Anda, dan tetap ada sampai Anda menghapusnya. Desa tempat Anda bertugas disimpan sampai Anda menghapusnya; daerah tempat Anda mencari bantuan dan kata yang Anda ketik untuk mencari hanya dicatat sampai tengah malam.
privacy-rights = Hak Anda
privacy-rights-text = Anda bisa melihat, menambah, dan menarik kembali laporan Anda, dan bisa mengetik “hapus data saya”. Laporan yang sudah dikirim disimpan pusat layanan keluarga sesuai hukum, tetapi tidak lagi terhubung ke Anda.
privacy-limits = Yang perlu diketahui
privacy-limits-text = Server LINE dan Telegram ada di luar negeri, jadi pesan melewati sana. Anda bisa menghapus obrolan di ponsel sendiri.
