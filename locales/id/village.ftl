### Machine-made translation; not yet checked by a native reader.

# The village somebody serves: asked once, and need not be told.

home-ask = Anda bertugas di desa (村里) mana? Nanti cukup satu ketuk saat mencari layanan atau melapor; tidak dijawab pun boleh.
home-skip = Tidak sekarang
home-kept = Dicatat: { $place }. Untuk mengubah atau menghapusnya, ketik “desa saya”.
home-none = Baik, desa tidak dicatat. Kalau nanti mau, ketik “desa saya”.
home-words = desa saya, ubah desa, ganti desa
home-keep = Simpan desa ini
