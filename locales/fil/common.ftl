### Machine-made translation; not yet checked by a native reader.

# Words that every conversation uses.

as-is = { $text }
list = { $items }
list-comma = { ", " }
skip = Laktawan
back = Bumalik
stop = Hinto muna
keep = Walang babaguhin
done = Tapos na pumili
more-buttons = Iba pa
open-link = Buksan
call = Tawagan { $number }

yes-words = oo, oo nga, oo po, opo, oho, yep, yup, yes, yes po, y, yeah, tama, tama po, meron, mayroon, meron po, sige, sige po, cge, ge, pwede, puwede, pwede po, gusto, gusto ko, ok, okay, okey, g, natawagan na, tumawag na, tapos na, done
no-words = hindi, hindi po, hnd, hndi, di, d, wala, wala po, wla, ayaw, ayoko, ayaw ko, huwag, wag, hindi na, di na, wag na, no, no po, nope, n
unsure-words = ewan, ewan ko, di ko alam, hindi ko alam, hnd ko alam, d ko alam, hindi alam, di alam, hindi sigurado, di sigurado, di sure, di ako sure, hindi ako sure, not sure, siguro, baka, baka po, malay ko, nakalimutan ko, don't know, idk, maybe
skip-words = laktawan, skip, next, wala, wala na, wala po, wla, wala na po, hindi na, di na, huwag na, wag na, ayaw ko sabihin, yun lang, yun lang po, iyon lang, no, none
stop-words = hinto, hinto muna, tigil, itigil, stop, kansel, kanselahin, cancel, wag na lang, huwag na lang, di na tutuloy, di na ko mag report, ayoko na mag report, alis, exit, quit
back-words = bumalik, balik, balik muna, nakaraan, naunang tanong, back, go back, previous
menu-words = menu, simula, magsimula, umpisa, start, hello, hello po, hi, hi po, kumusta, kamusta, musta, magandang umaga, magandang hapon, magandang gabi, tulong, help
language-words = wika, palitan ang wika, palit wika, lengguwahe, lenguahe, language, change language, 語言, bahasa, ngôn ngữ, ภาษา
erase-words = burahin ang data ko, burahin data ko, burahin ang impormasyon ko, i-delete ang data ko, idelete data ko, delete my data, erase my data
report-words = report, mag-report, mag report, magrereport, magrereport po, gusto ko mag report, i-report, isumbong, magsumbong, sumbong
cases-words = mga kaso ko, kaso ko, mga report ko, report ko, status, my cases, ano na balita, update

sorry-choose = Hindi ko nakuha ang sagot. Pindutin ang button sa ibaba, o i-type kung pang-ilan, gaya ng “2”.
sorry-read = Kapag nabasa mo na ang nasa itaas, pindutin ang button sa ibaba.
sorry-words = Paki-type po ng salita. Kahit kaunti lang.
sorry-long = May { $long } character ito; { $most } lang ang kasya rito. Paikliin at ipadala ulit.
sorry-phone = Parang hindi matatawagan ang number na ito. Paki-type ulit, halimbawa 0912345678 o 03-5551234.
sorry-where = I-share ang location, o i-type ang address o pangalan ng lugar.
sorry-abroad = Wala sa Taiwan ang lugar na ito. Pumili ulit, o i-type ang address.
sorry-district = Hindi ko mahanap ang lugar na ito. I-type ang pangalan ng distrito o bayan, halimbawa 竹北市 o Zhubei.
sorry-which = Maraming lugar ang may ganitong pangalan: { $options }. Isama rin ang lungsod o county.
sorry-media = Text, picture at voice message ang natatanggap dito. Hindi ko nakikita ang sticker, video at file.
sorry-media-here = Itinabi ko muna ang picture o voice message. Maya-maya itatanong ko kung ano ang nakita mo.
sorry-stale = Luma na ang button na ito, hindi na magagamit.
sorry-fault = Nagkaproblema dito sa amin. Nandito pa ang sinulat mo, paki-send ulit.

kept-words = Itinabi ko muna ang sinulat mo. Puwede mo pang dagdagan mamaya.
edited-note = Nakita kong binago mo ang message. Kung may babaguhin sa naunang sagot, pindutin ang “Baguhin”.
unsent-note = Sige. Binura ko na rin dito ang message na binawi mo.
