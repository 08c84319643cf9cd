### Machine-made translation; not yet checked by a native reader.

# News that staff send to those who asked for it.

broadcast-about = [{ $topic }] { $where }
broadcast-from = Dari: { $center }
broadcast-in-chinese = (Kantor ini hanya menulis dalam bahasa Mandarin.)
broadcast-see = Lihat layanan
broadcast-find = Cari layanan
broadcast-stop = Stop kabar ini
broadcast-everywhere = Seluruh Taiwan
