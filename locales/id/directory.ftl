### Machine-made translation; not yet checked by a native reader.

# Why a report goes where it goes: one sentence each, shown under the name of who receives it.

route-district = Ini terjadi di { $district }, wilayah tanggung jawab { $center }.
route-district-away = Ini terjadi di { $district }, wilayah tanggung jawab { $center }; kantornya di { $office }.
route-village = Ini terjadi di { $village }, { $district }, wilayah tanggung jawab { $center }.
route-shared = { $district } dibagi untuk { $centers }; belum tahu yang mana, jadi semuanya bisa diberi tahu.
route-nearest = Distriknya belum pasti. Tempat tinggal orang yang paling dekat adalah { $district }, { $county }, wilayah tanggung jawab { $center }.
route-no-center = Kami tidak menemukan 社福中心 (pusat layanan keluarga) untuk { $district }, jadi dikirim ke { $unit } dulu.
route-no-center-national = Kami tidak menemukan 社福中心 (pusat layanan keluarga) untuk { $district }. Telepon { $line } dan minta diteruskan ke pemerintah daerah.
route-county-only = Kami baru tahu ini di { $county }, belum tahu kecamatannya, jadi dikirim ke { $unit } dulu.
route-county-only-national = Kami baru tahu ini di { $county }, belum tahu kecamatannya. Anda bisa bertanya ke { $line }.
route-unknown-place = Tempatnya belum diketahui. { $line } bisa ditelepon dari seluruh Taiwan dan membantu mengarahkan.
route-ask-place = Ada beberapa tempat dengan nama ini. Pilih satu.
route-ask-border = Titik ini dekat perbatasan. Pilih yang sebelah mana.
route-ask-nearest = Tidak ada data batas wilayah; ini tempat-tempat terdekat. Pilih satu.
route-not-found = Nama tempat ini tidak dikenal. Tulis kota atau kabupaten dan kecamatannya.
route-protection = Mungkin ada yang disakiti. Di { $county }, kasus perlindungan ditangani { $unit }.
route-national-protection = Mungkin ada yang disakiti. { $line } menerima telepon dan laporan siang malam.
route-national-mind = { $line } menerima telepon siang malam; Anda bisa bicara dengan mereka tentang cara membantu.
route-mental-district = Layanan kesehatan jiwa di { $district } diberikan oleh { $unit }.
route-mental-nearest = Kami tidak menemukan pusat kesehatan jiwa untuk { $district }; yang terdekat di { $county } adalah { $unit }.
route-mental-county = Layanan kesehatan jiwa di { $county } yang kami tahu adalah { $unit }.
route-mental-nurse = Di { $county }, pemberitahuan tentang bunuh diri dari luar layanan kesehatan dinilai dulu oleh perawat { $unit }.
route-elder = Di { $county }, laporan tentang lansia yang tinggal sendiri diterima { $unit }.
route-youth = Untuk urusan remaja di { $county }, bisa ke { $unit }.
