### Machine-made translation; not yet checked by a native reader.

# News that staff send to those who asked for it.

broadcast-about = [{ $topic }] { $where }
broadcast-from = Mula sa: { $center }
broadcast-in-chinese = (Sa Tsino lang ito isinulat ng opisina.)
broadcast-see = Tingnan ang serbisyo
broadcast-find = Maghanap ng serbisyo
broadcast-stop = Itigil ang balita
broadcast-everywhere = Buong Taiwan
