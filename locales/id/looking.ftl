### Machine-made translation; not yet checked by a native reader.

# Words of a look-up.

look-add = Tambah ke { $case }
look-services =
    intervensi dini, perawatan jangka panjang, konseling, psikolog, pusat kesehatan jiwa, pusat layanan keluarga, pusat kesejahteraan, bank makanan, bantuan hukum, penitipan anak, rehabilitasi alkohol, rehabilitasi narkoba,
    pusat perlindungan, dinas sosial, dinas kesehatan
look-asking =
    telepon, nomor, nomor telepon, alamat, di mana, dimana, jam buka, cara mendaftar, cara mengurus, cari, mencari
look-between =
    di, dekat, dekat sini, terdekat, yang, untuk, tolong, gratis, layanan, kantor
