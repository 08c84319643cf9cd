### Machine-made translation; not yet checked by a native reader.

# Reporting a concern.

report-kind = Tungkol saan ito?
    Piliin ang pinakamalapit; mababago pa lahat mamaya.
kind-child-meal = Batang walang makain
    .also = gutom ang bata, gutom na bata, gutom, hindi pa kumakain, di pa kumakain, hindi kumain, di kumain, walang pagkain, hungry, 幸福保衛站
kind-child-harm = Bata: sugat o iniwan
    .also = pang-aabuso sa bata, binubugbog ang bata, sinasaktan ang bata, sinaktan ang bata, pinapalo ang bata, pinabayaan, pinabayaang bata, mag-isa ang bata, magisa ang bata, child abuse
kind-violence = Karahasan sa bahay
    .also = sinasaktan ng asawa, sinasaktan ang asawa, binubugbog ang asawa, binubugbog ng amo, binubugbog ng asawa, sinasaktan ng amo, karahasan, domestic violence, violence
kind-elder = Matandang mag-isa
    .also = matanda, lolo, lola, senior, nag-iisang matanda, walang nag-aalaga sa matanda, elderly
kind-disability = PWD na walang alaga
    .also = pwd, may kapansanan, baldado, wheelchair, disabled
kind-family = Pamilyang hirap
    .also = walang pera, wala nang pera, nawalan ng trabaho, walang trabaho, pambayad sa bahay, pambayad ng upa, naghihirap, no money
kind-suicide = Gusto nang mamatay
    .also = magpapakamatay, magpakamatay, suicide, suicidal, gusto mamatay, gusto na mamatay, ayaw nang mabuhay, ayaw na mabuhay
kind-mental = Kakaibang kilos
    .also = nagsasalita mag-isa, kinakausap ang sarili, kakaiba ang kilos, may naririnig, mental health
kind-youth = Teen na may problema
    .also = teenager, kabataan, naglayas, di pumapasok, nagcutting, droga, high school student
kind-homeless = Natutulog sa kalye
    .also = walang bahay, walang tirahan, palaboy, natutulog sa labas, homeless
kind-other = Iba pa
    .also = ibang bagay, iba po, wala sa mga ito, something else

report-danger = May nanganganib ba ngayon?
    Halimbawa nasasaktan, binubugbog, o baka may mangyari anumang oras.
danger-now = Delikado ngayon
    .also = delikado, oo delikado, delikado na, nasa panganib, nanganganib, binubugbog ngayon, bilis, emergency, danger
danger-not-now = Sa ngayon, hindi
    .also = hindi delikado, hindi naman delikado, di delikado, di naman delikado, hindi na delikado, walang panganib, hindi nanganganib, hindi emergency, hindi ngayon, ok pa, no danger
danger-unsure = Hindi sigurado
report-call-first = Tumawag muna: 110 kung may nananakit ng iba, 119 kung may sugatan o nanganganib ang buhay.
    Pagkatawag, bumalik at pindutin ang susunod. Kung hindi matapos, ayos lang: ipapasa ko sa social worker ang naisulat na.
report-call-unsure = Kung hindi sigurado, tumawag muna sa 119 o 110 at ipatingin sa kanila. Huwag pumasok mag-isa.
    Pagkatawag, bumalik at pindutin ang susunod.
report-called = Natawagan na, next
    .also = natawagan na, tumawag na, tapos na, tapos, done, next, tuloy, susunod
report-suicide-lines = 安心專線 1925 (suicide prevention line): 24 oras, libre, puwedeng ikaw o siya ang tumawag. Kung busy, pindutin ang # para iwan ang number.

report-where = Saan ito?
    Puwedeng i-share ang location, o i-type ang address, lugar o barangay.
where-share = I-share ang location
where-shared-before = Location na na-share
where-site = Sa { $name }
    .also = sa shop, sa tindahan, sa store, dito sa amin, dito, dito sa store, here
where-unknown = Hindi alam kung saan
where-heard = Okay, ang lugar ay { $area }.
where-which = Alin sa mga ito?
where-district = Hindi ko pa alam kung anong distrito. I-type ang pangalan, halimbawa 竹北市 o Zhubei.
where-district-of = Saang distrito o bayan ng { $county }?
where-village = Dalawang 社福中心 (family service center) ang naghahati sa { $district }. Saang barangay (里／村) ito?
village-other = Iba o hindi alam
place-with-detail = { $area } ({ $detail })

report-home = Dito rin ba ang bahay ng taong iyon?
home-same = Oo, dito rin
home-elsewhere = Hindi, sa iba
home-unknown = Hindi ko alam
report-home-at = Saan ang bahay nila? Kahit tantiya lang.

report-signs = Ano ang nakita o narinig mo? Puwedeng marami, tapos pindutin ang “Tapos na pumili”.
sign-none = Wala sa mga ito
sign-injured = May sugat o pasa
sign-afraid = Takot na takot
sign-alone = Mag-isa
sign-siblings = May dalang kapatid
sign-often = Madalas pumunta
sign-late = Nasa labas ng gabi
sign-crying = Iyak nang iyak
sign-shouting = Sigawan, ingay
sign-dirty = Marumi ang katawan
sign-hungry = Gutom na gutom
sign-begging = Namamalimos
sign-threats = Tinatakot
sign-weapon = May kutsilyo/armas
sign-locked-in = Nakakulong sa loob
sign-children-there = May bata roon
sign-again = Hindi ito ang una
sign-not-seen = Ilang araw wala
sign-smell = Mabaho sa pinto
sign-thin = Sobrang pumayat
sign-confused = Nalilito, nawawala
sign-carer-tired = Pagod na tagaalaga
sign-no-food = Walang pagkain
sign-rent = Walang pang-upa
sign-lost-job = Nawalan ng trabaho
sign-cut-off = Putol tubig, ilaw
sign-ill-carer = Maysakit na bantay
sign-child-carer = Bata ang tagaalaga
sign-talks-of-dying = Gusto raw mamatay
sign-goodbye = Nagpapaalam, sulat
sign-hurt-self = Sinasaktan sarili
sign-means-near = Delikado sa tabi
sign-gives-away = Namimigay ng gamit
sign-hopeless = Wala raw pag-asa
sign-drinking = Inom nang inom
sign-hears-things = May naririnig daw
sign-feels-hunted = May humahabol daw
sign-odd-conduct = Magulo magsalita
sign-no-sleep = Ilang araw gising
sign-unkempt = Matagal di naligo
sign-truant = Di pumapasok
sign-runaway = Umalis ng bahay
sign-led-by-adults = Kasama di-kilala
sign-drugs = Baka nagdodroga
sign-sleeps-outside = Natutulog sa labas
sign-ill = Mukhang may sakit
sign-with-child = May kasamang bata

report-story = May gusto ka pang ikuwento? Isulat lang ang nakita mo; puwede ring picture o voice message.
    Huwag po sanang kunan ng picture ang bata o ang sugat.
story-done = Tapos na magsulat
    .also = tapos na, tapos, yun lang, iyon lang, yun lang po, done
story-skip = Walang idadagdag
story-has-media = Natanggap, { $count } na. Mag-send pa o magsulat nang kaunti, tapos pindutin ang “Tapos na magsulat”.
story-noted = Itinabi ko ang sinulat mo kanina: “{ $words }”
    May idadagdag pa? Kung wala, pindutin ang “Tapos na magsulat”.

report-contact = Kung may itatanong ang social worker, puwede ka bang kontakin?
    Hindi ipapaalam sa kanila kung sino ka.
contact-here = Oo, dito magtanong
    .also = dito na lang, dito magtanong, chat na lang
contact-phone = Oo, tawagan ako
    .also = tawagan ako, tawag na lang, tumawag
contact-no = Huwag nang kontakin
    .also = hindi na, huwag na, wag na, hindi, ayaw
contact-phone-at = Tawag: { $number } { $who }
report-phone = Paki-type ang number mo.
report-call-me = Ano ang itatawag sa iyo ng social worker?

row-kind = Tungkol
row-danger = Panganib
row-where = Lugar
row-home = Bahay nila
row-signs = Nakita
row-story = Dagdag
row-contact = Kontak mo
row-meal = Pagkain
row-age = Edad
change = Baguhin: { $what }
told-nothing = Wala
told-media = { $count } picture o recording
told-both = { $words } (at { $count } picture o recording)
summary-title = Ganito na ba ang ipapadala?
summary-ask = Ganito na ba ang ipapadala?
summary-receiver = • { $reason }
summary-receivers = Ipapadala sa:
consent-send = Ipadala
    .also = ipadala na, i-send, i-send na, isend na, send, send na, oo, opo, sige, ok, okay
consent-add = Dagdagan
consent-drop = Huwag na
    .also = hindi, wag, wag na, huwag, hindi na, huwag ipadala, wag ipadala, huwag na ipadala, wag na ipadala, huwag i-send, wag i-send, wag na i-send, hindi ipapadala, di na ipapadala

meal-served = Nakakain ba ang bata?
meal-ate = Kumain dito
    .also = nakakain na, kumain na, kumain sa store
meal-took-away = Iniuwi
    .also = takeout, take out, binalot, dinala, iuuwi
meal-none = Hindi nakakain
    .also = hindi kumain, di kumain, di nakakain, hindi pa nakakain, di pa nakakain, hindi pa kumakain, wala
meal-age = Mga ilang taon na?
age-preschool = Wala pa sa school
    .also = kinder, preschool, maliit pa, baby
age-primary = Elementary
    .also = grade school, elementarya
age-older = High school pataas
    .also = high school, junior high, teenager, binatilyo, dalagita
meal-signs = May nakita ka bang ganito? Puwedeng marami.
meal-call-113 = Baka may nananakit sa batang ito. Tumawag sa 113, 24 oras, puwedeng humingi ng interpreter sa English; kung nangyayari na ngayon, 110.
    Pagkatawag, bumalik at pindutin ang susunod. Ipapadala pa rin ang report na ito.
meal-story = May idadagdag ka? Halimbawa palayaw ng bata, school o bahay niya, kung alam mo lang.
    Huwag po sanang kunan ng picture ang bata.

report-sent = Natanggap na, case number { $case }.
    Sasabihan kita rito kapag hawak na ng social worker. Kung may maalala ka, i-type lang dito at idadagdag ko. Salamat sa malasakit mo.
report-sent-nobody = Natanggap at naitabi na, case number { $case }.
    Hindi pa konektado ang opisina ng lugar na ito. Kung urgent, tumawag sa { $number }; pag konektado na, ipapadala ito.
report-dropped = Sige, hindi ipinadala at binura na ang sinulat mo. Puwede kang mag-report ulit anumang oras.
report-stopped = Sige, hinto muna tayo rito. Binura na ang sinulat mo.
report-unfinished-sent = Hindi mo natapos, pero sinabi mong delikado ngayon. Kaya ipinasa ko na sa social worker ang naisulat mo, case number { $case }.
    Kung may maalala ka, i-type lang dito. Kung delikado pa rin, tumawag sa 110 o 119.
talk-remind = Hindi pa naipapadala ang report mo kanina; nandito pa ang lahat. Itutuloy mo ba?
talk-continue = Ituloy
talk-kept = May report ka pang hindi tapos.
