### Machine-made translation; not yet checked by a native reader.
### No clinician and no lawyer has signed this wording yet; do not treat it as approved.

# Lines to call, how to be there for somebody, checking oneself, and duties to report.

menu-help = Mga help line
menu-duty = Dapat ba mag-report?
menu-gate = Paano siya samahan
menu-mood = Mood check
menu-near = Center na malapit
help-words = help line, mga help line, hotline, numero ng tulong, saklolo
duty-words = dapat ba mag-report, dapat ba mag-report?, kailangan ko bang mag-report, kailangan ba mag-report

help-want = Anong tulong ang hanap mo? Kung may panganib ngayon, tumawag muna sa 110 o 119 (24 oras).
help-want-feeling = Ang bigat ng loob
help-want-protection = Sinasaktan ako
help-want-money = Pera at pamumuhay
help-want-elder = Alaga sa matanda
help-want-youth = Bata o tinedyer
help-want-baby = Buntis, bagong anak
help-want-foreigner = Migrante, dayuhan
help-want-drugs = Titigil sa droga
help-want-other = Iba pa
help-want-near = Center na malapit
help-want-someone = Nag-aalala sa iba
help-want-mood = Mood check
help-where = Nasaan ka? Gagamitin lang para mahanap ang mental health center diyan.
help-ladder = Puwede kang tumawag sa:
help-always = ・{ $name } { $number }: 24 oras
help-open = ・{ $name } { $number }: bukas ngayon, hanggang { $until }
help-closed = ・{ $name } { $number }: sarado ngayon, bubukas { $until }
help-unknown = ・{ $name } { $number }: hindi pa tiyak ang oras
help-perhaps-shut = ・{ $name } { $number }: baka sarado hanggang { $until }
help-in-chinese = {" "}(sa Chinese)
help-doubtful = {" "}(hindi pa nasuri, pakitiyak muna)
help-no-phone = Hindi pa nasuri ang telepono nito.
help-near-none = Hindi ko pa mahanap ang mental health center sa lugar mo. Puwedeng tumawag muna sa 1925, 24 oras, libre, sa Chinese.
help-successor = Ang { $old } ay pinalitan na ng { $name } { $number }.
help-next = May iba ka pa bang hanap?

lookup-found = Baka makatulong ang mga ito:
lookup-found-near = Wala kang binanggit na lugar, kaya para ito sa { $place }. Kung iba, isulat din ang pangalan ng lugar:
lookup-found-anywhere = Wala kang binanggit na lugar. Idagdag, tulad ng “Zhubei matatanda”, para mahanap ang malapit. Ito ay mula kahit saan:
lookup-open = Bukas ngayon.
lookup-closed = Sarado ngayon.
lookup-hours-unknown = Hindi pa tiyak ang oras.
lookup-next = Walang pinagpasahan ang sinulat mo. Kung gusto mong tingnan ng center, pindutin ang “Mag-report”.

gate-danger = Salamat sa pagpansin. Nasa panganib ba siya ngayon mismo?
gate-danger-now = May panganib ngayon
gate-danger-not-now = Sa tingin ko wala
gate-danger-unsure = Hindi sigurado
gate-call-first = Tumawag muna sa 119 o 110 at sabihin kung saan. Manatili ka sa ligtas na lugar, malapit sa kaniya, hanggang may dumating.
gate-call-unsure = Kung hindi sigurado, puwede ring tumawag muna sa 119 o 110 para tingnan nila. Manatili ka sa ligtas na lugar.
gate-called = Tapos na, sunod
gate-next = Sunod
gate-ask = 1 Magtanong: humanap ng tahimik na lugar, magtanong nang diretso, saka makinig.
    Puwedeng sabihin: “Nag-aalala ako sa iyo, sobrang hirap ba? Naisip mo na bang tapusin ang buhay mo?”
gate-ask-not = Huwag magtanong na parang imbestigador, at huwag magmadaling magbigay ng sagot.
    Huwag sabihin: “Bakit ka ganiyan?” “Mas hirap ang iba.”
gate-respond = 2 Tumugon: pakinggan hanggang dulo, samahan, huwag humusga.
    Puwedeng sabihin: “Salamat sa pagsabi, matagal mo na itong dala. Nandito ako.”
gate-respond-not = Huwag magbiro, at huwag mangakong ililihim.
    Huwag sabihin: “Hindi ko sasabihin kahit kanino.” “Bakit mo ikalulungkot iyan?”
gate-refer = 3 Iugnay: humanap ng tulong nang magkasama, at manatiling may ugnayan. Puwede kayong dalawa tumawag sa 1925, 24 oras, libre, sa Chinese.
    Puwedeng sabihin: “Tawag tayo sa 1925, gusto mo?”
gate-five = Itinuturo ng New Taipei ang limang salita: 看 (tingnan), 聽 (makinig), 轉 (lumiko), 牽 (iugnay), 走 (sumabay). Mga hakbang ito para maalala ng tumutulong, hindi para sabihin sa kaniya.
gate-yourself = Mabigat din ito sa iyo, at hindi mo ito pasan nang mag-isa. Nakikinig din sa iyo ang 1925, 24 oras, libre, sa Chinese.
gate-then = Sasabihin ba natin sa center na nakatoka? Para matuto pa, magtanong sa lokal na 社區心理衛生中心 (mental health center) tungkol sa kurso.
gate-then-tell = Sabihin sa center
gate-then-five = Hakbang: New Taipei
gate-then-enough = Sapat na

mood-begin = May anim na tanong ang 心情溫度計 (mood check, BSRS-5) tungkol sa linggong ito hanggang ngayon. Hindi ito diagnosis at hindi sapilitan; pagkasabi ng resulta, buburahin ang sagot mo.
mood-start = Simulan
mood-not-now = Saka na
mood-sleep = Hirap matulog, tulad ng hirap makatulog, madali o maagang magising: gaano ka nito ginugulo?
mood-tense = Pakiramdam na tensiyonado, balisa: gaano ka nito ginugulo?
mood-anger = Madaling mainis o magalit: gaano ka nito ginugulo?
mood-low = Malungkot, mababa ang loob: gaano ka nito ginugulo?
mood-inferior = Pakiramdam na mas mababa sa iba: gaano ka nito ginugulo?
mood-suicide = May isip na magpakamatay: gaano ka nito ginugulo?
mood-trouble-none = Hinding-hindi
mood-trouble-mild = Kaunti
mood-trouble-moderate = Katamtaman
mood-trouble-severe = Malubha
mood-trouble-very-severe = Napakalubha
mood-parent = Buntis ka ba, o may bagong silang na sanggol sa bahay?
mood-parent-yes = Oo
mood-parent-no = Hindi
mood-well = Ang unang limang tanong ay { $total }, nasa karaniwan (0–5). Pansariling check ito, hindi diagnosis.
mood-mild = Ang unang limang tanong ay { $total }: may kaunting hirap (6–9). Puwedeng makipag-usap sa pamilya, kaibigan o pinagkakatiwalaan.
mood-moderate = Ang unang limang tanong ay { $total }: katamtamang hirap (10–14). Mainam ang counseling o payo ng propesyonal.
mood-severe = Ang unang limang tanong ay { $total }: matinding hirap (15–20). Mainam humingi ng tulong sa propesyonal o psychiatrist.
mood-suicide-mild = Sinabi mo ring may kaunting isip na magpakamatay; salamat sa pagsabi. May nakikinig sa 1925, 24 oras, libre, sa Chinese.
mood-forgotten = Nabura na ang mga sagot mo.
mood-skipped = Sige, saka na. Kapag kailangan, may nakikinig sa 1925, 24 oras, libre, sa Chinese.

duty-subject = Tungkol saan ang tanong mo? Kung may panganib ngayon, tumawag muna sa 110 o 119 (24 oras).
duty-subject-child-harm = Batang sinaktan
duty-subject-family = Hirap mag-alaga
duty-subject-exploitation = Bata, seksuwal
duty-subject-violence = Karahasan sa bahay
duty-subject-sexual-assault = Panggagahasa
duty-subject-elder = Matandang nanganib
duty-subject-disability = May kapansanan
duty-subject-suicide = Kilos magpakamatay
duty-subject-mental = Kakaibang kilos
duty-subject-assistance = Kailangan ng ayuda
duty-work = Alin dito ang trabaho mo? Trabaho ang tinitingnan ng batas.
duty-work-manager = Manager ng gusali
duty-work-professional = Medikal/sosyal/pulis
duty-work-neither = Wala rito
duty-what-child-harm = kapag nalaman mong may batang sinaktan, inabuso o pinabayaan
duty-what-family = kapag nalaman mong may batang hindi maalagaan nang maayos ng pamilya
duty-what-exploitation = kapag nalaman mong may seksuwal na pagsasamantala sa menor de edad
duty-what-violence = kapag nalaman mong may karahasan sa pamilya
duty-what-sexual-assault = kapag nalaman mong may seksuwal na pag-atake
duty-what-elder = kapag nalaman mong nasa panganib ang isang matanda
duty-what-disability = kapag nalaman mong inabuso, iniwan o walang nag-aalaga sa may kapansanan
duty-what-suicide = kapag nalaman mong may kumilos para magpakamatay
duty-what-mental = kapag maaaring kailangan ng isang tao ng psychiatric na tulong
duty-what-assistance = kapag nalaman mong may nangangailangan ng ayuda
duty-must-within = 《{ $law }》 art. { $article }: { $what }, dapat kang mag-report sa loob ng { $hours } oras.
duty-must = 《{ $law }》 art. { $article }: { $what }, dapat kang mag-report.
duty-may = 《{ $law }》 art. { $article }: { $what }, puwede kang mag-report, hindi sapilitan.
duty-may-practice = 《{ $law }》 art. { $article }: hindi ka binanggit; { $what }, sa praktika kahit sino ay puwedeng tumawag sa 113. Hindi pa ito nakumpirma sa awtoridad.
duty-not-named = 《{ $law }》 art. { $article }: hindi ka binanggit. Kung nag-aalala ka, puwede ka pa ring humingi ng payo.
duty-where = Saan mag-report: { $windows }.
duty-window-113 = 113 (24 oras)
duty-window-ecare = 關懷e起來 ecare.mohw.gov.tw
duty-window-county = tanggapan ng lungsod o county
duty-window-suicide-system = reporting system ng ministry para sa suicide prevention
duty-window-health-bureau = 衛生局 (health bureau)
duty-window-mental-center = 社區心理衛生中心 (mental health center)
duty-suicide-thoughts = Kilos ng pagpapakamatay ang sinasabi ng batas; hindi pa tungkulin ang isip lang. Samahan mo muna siya; puwede kayong dalawa tumawag sa 1925, 24 oras, libre, sa Chinese.
duty-fine = Kapag hindi nag-report, may multang NT$ { $least } hanggang { $most } sa batas.
duty-then = Hindi pa ito ang report na hinihingi ng batas. Ano ang susunod?
duty-then-report = Ipaalam sa center
duty-then-other = Magtanong ng iba
duty-then-enough = Sapat na
duty-owed = { $duty } Hindi pa ito ang report na hinihingi ng batas.
