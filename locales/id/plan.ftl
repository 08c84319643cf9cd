### Machine-made translation; not yet checked by a native reader.
### No clinician has signed this wording yet, and the instrument's terms of use are not confirmed.

# A safety plan in the person's own words: six steps, each of which may be left out. Fixed wording.
# The steps are those of Stanley and Brown's Safety Planning Intervention.
# No means of harming oneself is ever asked for or repeated; what plan-means lists is blanked when shown.

plan-words = rencana aman, rencana aman saya, rencana keamanan, rencana keselamatan, rencana keselamatan saya, safety plan
plan-delete-words = hapus rencana aman, hapus rencana saya, hapus rencana, hapus rencana keselamatan
menu-plan = Rencana aman
plan-mine = Rencana aman saya
plan-begin = Tulis rencana aman
plan-intro = Rencana aman berisi kata-kata Anda sendiri: saat berat, apa yang dilakukan dulu dan minta tolong ke siapa. Semua langkah boleh dilewati dan diubah nanti; paling baik dipikirkan bersama orang tepercaya atau tenaga ahli.
    Disimpan terenkripsi di sini, tidak diperlihatkan ke pusat mana pun, sampai Anda menghapusnya.
plan-title = Rencana aman Anda:
plan-late = Rencana aman Anda ada di sini; buka lewat tombol di bawah.
plan-step-signs = 1 Tanda peringatan
plan-step-myself = 2 Yang saya lakukan
plan-step-places = 3 Orang dan tempat
plan-step-people = 4 Minta tolong siapa
plan-step-professionals = 5 Tenaga ahli, nomor
plan-step-safe = 6 Sekitar lebih aman
plan-ask-signs = Langkah 1: pikiran, perasaan, atau keadaan apa yang menandakan Anda hampir tidak kuat? Tulis satu per satu.
plan-ask-myself = Langkah 2: apa yang bisa Anda lakukan sendiri supaya rasa berat itu reda sebentar? Tulis satu per satu.
plan-ask-places = Langkah 3: orang atau tempat mana yang bisa mengalihkan pikiran Anda sebentar? Tulis satu per satu.
plan-ask-people = Langkah 4: saat berat, Anda bisa minta tolong ke siapa? Nama atau nomor telepon saja cukup, satu per satu.
plan-ask-professionals = Langkah 5: tenaga ahli mana yang bisa dihubungi, misalnya dokter, psikolog, atau konselor sekolah? 1925 (24 jam, berbahasa Mandarin) sudah dimasukkan.
plan-ask-safe = Langkah 6: bagaimana membuat sekitar lebih aman, misalnya siapa yang membantu, atau pergi ke mana dulu? Tidak perlu menulis bendanya apa.
plan-have = Yang sudah ditulis:
plan-entry = ・{ $words }
plan-numbered = { $number } { $words }
plan-heavy = (satu catatan disimpan untuk Anda dan tidak diulang di sini)
plan-change = Catatan { $number }
plan-which = Catatan ini mau diapakan?
plan-rewrite = Tulis ulang
plan-remove = Hapus catatan ini
plan-leave-as-is = Biarkan saja
plan-next = Langkah berikut
plan-done = Sudah selesai
plan-kept = Dicatat. Kalau masih ada, tulis lagi; kalau tidak, tekan “{ $next }”.
plan-step-full = Langkah ini cukup dulu; nanti bisa kembali untuk mengubah.
plan-written = Selesai, dan disimpan untuk Anda. Kalau ingin melihatnya, ketik “rencana aman”.
plan-edited = Baik, catatan itu di rencana aman juga sudah diubah.
plan-removed = Sudah dihapus.
plan-gone = Catatan itu sudah tidak ada.
plan-words-only = Tolong tulis dengan kata-kata di sini; beberapa kata cukup.
plan-paused = Yang baru Anda tulis sudah disimpan di rencana aman. Kalau mau kembali, tekan “Lanjutkan”.
crisis-paused-other = Yang tadi saya simpan. Kalau mau lanjut, tekan “Lanjutkan” kapan saja.
plan-delete = Hapus rencana aman
plan-delete-ask = Hapus seluruh rencana aman? Setelah dihapus tidak bisa kembali.
plan-delete-yes = Hapus
plan-delete-no = Jangan dihapus
plan-deleted = Rencana aman sudah dihapus. Kalau mau menulis lagi, ketik “rencana aman”.
plan-none = Di sini tidak ada rencana aman Anda.
plan-offer = Anda juga bisa menulis apa yang dilakukan dulu dan minta tolong ke siapa, sebagai rencana aman sendiri; tidak menulis juga tidak apa-apa.
plan-means = obat tidur, obat, pil, racun, pestisida, arang, pisau, silet, tali, gas, pistol, atap, balkon, jendela, jembatan
