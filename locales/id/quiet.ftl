### Machine-made translation; not yet checked by a native reader.
### No clinician has signed this wording yet; do not treat it as approved.

# In violence nothing is sent unasked, unless the person has said when it is safe. Fixed wording.

quiet-words = waktu aman, atur waktu aman, jangan kirim pesan, jangan kirim pesan ke saya
quiet-button = Kapan boleh kirim
quiet-hushed = Demi keamanan Anda, saya tidak akan mengirim pesan lebih dulu. Kalau ingin menerima, tekan “Kapan boleh kirim”.
quiet-ask = Kapan aman mengirim pesan ke Anda? Kalau tidak dipilih, tidak ada pesan yang dikirim lebih dulu.
quiet-day = Siang, pukul 9–17
quiet-evening = Malam, pukul 18–21
quiet-any = Kapan saja
quiet-never = Jangan kirim pesan
quiet-set = Baik, pesan hanya dikirim pada waktu ini: { $when }.
quiet-set-never = Baik, tidak ada pesan yang dikirim lebih dulu.
quiet-late = Pesan tadi tidak sampai. Kalau sudah bisa, silakan tulis lagi.
