### Machine-made translation; not yet checked by a native reader.

# From a card into a report: what was looked for is filled in.

tell-filled = Sudah diisikan: { $kind }, { $place }. Bisa diubah sebelum dikirim.
tell-place-later = Baik, tempatnya akan ditanyakan sebentar lagi.
