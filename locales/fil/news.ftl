### Machine-made translation; not yet checked by a native reader.

# To be told news: asking for it, looking at it, stopping it. It has nothing to do with reporting.

menu-news = Mga balita
command-news = Abisuhan ako kapag may balita
news-words = balita, mga balita, bagong balita, mag-subscribe, mag subscribe, subscribe, subscription ko, mga balita ko, gusto ko ng balita
news-stop-words = itigil ang balita, itigil ang mga balita, tigil balita, wag na magpadala, wag na kayo magpadala, huwag nang magpadala, unsubscribe, mag-unsubscribe, mag unsubscribe, stop sending, itigil ang notif, patayin ang notif, itigil lahat, itigil ang balita po, paki-unsubscribe, gusto ko nang mag-unsubscribe, huwag na magpadala ng balita, wag na magpadala ng balita
news-halt-words = tigil, itigil, hinto, stop, kanselahin, cancel

news-topics = Tungkol saan ang gusto mong balita? Pwedeng pumili ng marami.
news-topics-none = Wala sa mga ito
news-where = Saang county o city? Iyon lang ang itatago, hindi ang address.
sorry-county = Hindi ko makita ang lugar na ito. Paki-type ang county o city, gaya ng “Hsinchu County”.
county-name = { $romanized } { $name }
county-button = { $romanized }

news-consent = Kapag may bagong balita, ipapadala ba namin dito?
news-row-topics = Paksa
news-topic-and = { $one } / { $other }
news-row-where = Lugar
news-note-when = Mula { $begins }:00 hanggang { $ends }:00 lang. Lalabas ito sa phone mo, at baka makita ng iba.
news-note-end = I-type ang “itigil ang balita” o pindutin ang isang button at titigil na; kusa ring titigil kapag isang taong hindi nagamit.
news-note-report = Walang kinalaman ito sa pag-report: makakapag-report ka pa rin kahit kailan.
news-agree-yes = Sige, ipadala
news-agree-no = Huwag na lang

news-begun = Sige, dito darating ang balita. I-type ang “itigil ang balita” para tumigil.
news-not-begun = Sige, walang ipapadala.
news-later = Mamaya na piliin ang balita: i-type lang ang “balita”.
news-not-safe = Sinabi mo kung kailan ligtas magpadala ng mensahe, kaya walang ipinapadalang balita. Para baguhin, pindutin ang button sa ibaba.

news-list = Mga balitang hiningi mo:
news-item = { $number }. { $what }
news-rest = at { $count } pa
news-of = { $topic } ({ $county })
news-stop-item = Itigil ang { $number }
news-stop-all = Itigil lahat
news-more = Dagdag na paksa
news-mine = Mga balita ko
news-again = Ituloy pa rin
news-off = Tapos na, tinigil na ang balita. Tuloy pa rin ang pag-report at paghahanap ng tulong.
news-off-one = Tapos na, tinigil na ang balita tungkol sa { $what }. Tuloy pa rin ang pag-report at paghahanap ng tulong.
news-off-none = Wala kang hininging balita, kaya walang ipinapadala. Tuloy pa rin ang pag-report at paghahanap ng tulong.
news-offer = Balitaan ako

privacy-news = Mga balitang hiningi mo
privacy-news-text = Kung humingi ka ng balita, ang paksa, ang county, at kung mula kailan lang ang itinatago; kapag tinigil mo, binubura ito. Hindi itinatago kung sino ang nagbasa o pumindot, bilang lang ng pindot. { $days } araw pagkatapos maipadala ang isang balita, bilang na lang ng nakatanggap ang natitira.
