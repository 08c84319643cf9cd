### Machine-made translation; not yet checked by a native reader.
### What only staff read, and the form, which is always in Chinese, are the English words.

# Asking the health side to visit somebody whose conduct worries others.

menu-outreach = Humiling ng bisita
command-outreach = Ipabisita ang isang tao sa health office
outreach-words = refer, referral, i-refer, ire-refer, gusto kong i-refer, humiling ng bisita, home visit, kakaiba ang kapitbahay, kakaiba ang kilos ng kapitbahay, outreach, 轉介

outreach-offer = Sa ganito, puwede ring pabisitahin ang health office.
    Gusto mo bang punan ang referral, o sabihin sa family center?
outreach-offer-report = Sabihin sa center
    .also = center, report
outreach-offer-refer = Punan ang referral
    .also = referral, refer, health office
sign-incoherent = Magulo ang salita

outreach-call-first = Pumunta muna sa ligtas na lugar. Huwag lumapit, huwag makipagtalo, at huwag pigilan nang mag-isa.
    May kutsilyo o nananakit: tumawag sa 110. May sugatan o nanganganib ang buhay: 119.
outreach-call-unsure = Kung hindi sigurado, lumayo muna at tumawag sa 110 o 119 para tingnan nila. Huwag pumasok nang mag-isa.
outreach-after-call = Ligtas na ba ngayon? Kung oo, puwede nang ituloy; puwede ring huminto muna at bumalik mamaya.
outreach-after-call-on = Ligtas na, ituloy
    .also = ligtas na, ligtas, ituloy
outreach-after-call-later = Hinto muna rito
    .also = hindi pa, mamaya
outreach-later = Sige, hinto muna; wala pang ipinadala kaninuman.
    Kung may panganib pa, tumawag sa 110 o 119. Puwede kang bumalik dito kahit kailan.
outreach-keep-away = Lumayo muna at huwag siyang pigilan nang mag-isa. Kung maulit, tumawag sa 110 o 119.

outreach-where = Saan siya nakatira, o saan mo siya nakita?
    Iba-iba ang patakaran ng bawat lungsod, kaya isulat hanggang distrito.
outreach-no-place = Iba-iba ang patakaran at opisina; kung walang lugar, hindi mairerefer.
    Gawin na lang bang karaniwang report?
outreach-no-place-report = Karaniwang report
    .also = report
outreach-no-place-enough = Ito muna
    .also = huwag na
outreach-rules-steps = Ganito sa { $county }: { $steps }.
outreach-rules-joint = Pasasamahin ka sa pagbisita, kaya tatanungin mamaya ang telepono at libreng oras mo.
outreach-rules-providers = Ang bumibisita (ayon sa taong { $year } sa bilang ng Taiwan): { $names }.
outreach-rules-unpublished = Hindi pa naglalabas ang { $county } kung sino ang tinatanggap; titingnan muna ng health office.
outreach-rules-nothing = Wala kaming nakitang patakaran sa { $county }, kaya hindi kami nag-iimbento.
    Para magtanong muna: 1925, 24 oras, libre, Chinese.
outreach-goes-to = Mapupunta ang isinulat mo sa { $unit }. Sila ang magpapasya kung bibisita.
outreach-goes-nowhere = Wala kaming alam na health office sa { $county } na tumatanggap nito; itatabi muna hanggang may kumonekta.
    Para magtanong muna: 1925, 24 oras, libre, Chinese.
outreach-no-receiver = Wala pang health office na nakakonekta rito; itatabi muna at ipapadala pag mayroon na.
outreach-next = Sige, ituloy
    .also = ituloy, ok, sige, next
outreach-step-form = punan ang referral
outreach-step-assessed = titingnan muna ng health bureau (衛生局)
outreach-step-dispatched = ibibigay sa psychiatric hospital o clinic
outreach-step-visited = pagbisita
outreach-step-visited-within = pagbisita kasama ka sa loob ng { $days } araw
outreach-step-visited-at-home = pagsusuri sa bahay
outreach-step-care-plan = plano ng pag-aalaga at pagsubaybay

outreach-me = Ano ka niya?
outreach-me-family = Kapamilya
    .also = kamag-anak, anak, asawa, nanay, tatay, magulang
outreach-me-neighbor = Kapitbahay, iba pa
    .also = kapitbahay, clerk, kaibigan, may-ari ng bahay
outreach-me-chief = Village chief 里長
    .also = village chief, kapitan, 里長, 鄰長
outreach-me-officer = Officer 里幹事
    .also = village officer, 里幹事
outreach-me-staff = Social, health staff
    .also = social worker, nurse, doktor, pulis, guro, paaralan
outreach-standing-named = Mental Health Act (精神衛生法) art. { $article }: puwedeng abisuhan ng trabaho mo ang health office.
outreach-standing-family = Puwedeng sumangguni ang pamilya sa health office o mental health center (Mental Health Act art. 45).
outreach-standing-not-named = Hindi binabanggit ng batas (Mental Health Act art. { $article }) ang papel mo.
    Puwede mo pa ring sabihin ang nakita mo; ang health office ang magpapasya.
outreach-scope-screened = Ang programa rito ay para sa mga nasuri na ng staff, kaya baka may patingnan muna sila.
    Makakatulong din ang village officer (里幹事) o health center (衛生所).
outreach-scope-health-side = Dito, ang health bureau o health center (衛生所) ang nagre-refer, kaya titingnan muna nila.
    Puwede ka ring dumiretso sa health center.
outreach-scope-open = Dito, kahit sino ay puwedeng magsabi sa pulis, bumbero o health office.

outreach-nothing-seen = Kung wala sa mga iyon ang nakita, karaniwang hindi nila tinatanggap.
    Kung nag-aalala pa rin, puwedeng sabihin sa family center.
outreach-then-report = Sabihin sa center
    .also = center
outreach-then-lines = Kanino puwede
    .also = kanino, numero
outreach-then-more = Hindi lang iyon
    .also = ituloy, may iba pa
outreach-then-enough = Ito muna
    .also = huwag na
outreach-only = Isa lang ba sa mga ito, at wala nang iba?
outreach-only-hoarding = Puno lang ng gamit
    .also = puno ng gamit, tambak
outreach-only-forgetting = Makakalimutin lang
    .also = makakalimutin, ulyanin, naliligaw
outreach-only-since-childhood = Mula pagkabata
    .also = pagkabata
outreach-only-intoxicated = Tuwing lasing lang
    .also = lasing, droga, alak
outreach-only-other-diagnosis = Personality/OCD lang
    .also = personality, ocd
outreach-only-none = Hindi, may iba pa
    .also = wala sa mga ito, may iba
outreach-elsewhere-hoarding = Hindi tinatanggap ang bahay na puno lang ng gamit. Puwedeng tingnan ng family center kung paano tutulong.
outreach-elsewhere-forgetting = Hindi tinatanggap ang makakalimutin lang. May linya para sa long-term care at dementia na makakatulong.
outreach-elsewhere-since-childhood = Hindi tinatanggap ang mula pagkabata. Makakahanap ang center ng bagay na serbisyo.
outreach-elsewhere-intoxicated = Hindi tinatanggap ang nangyayari lang tuwing lasing o nakadroga. May mga lugar na tumutulong huminto.
outreach-elsewhere-other-diagnosis = Hindi tinatanggap ang ganitong diagnosis lang. Puwedeng magtanong sa mental health center.
outreach-lines = Puwedeng magtanong dito:
outreach-lines-after = Kung magbago o may iba pa, puwede kang humiling kahit kailan.
outreach-cases = May ganito pa ba? Puwedeng pumili ng marami.
outreach-case-escorted = Inihatid na noon
outreach-case-hard-case = Mahirap na kaso
outreach-case-crisis = Madalas may pulis
outreach-case-refuses-admission = Ayaw magpa-admit
outreach-case-discharged = Di na nagpatingin
outreach-case-none = Wala

outreach-story = Ano ang nakita at narinig mo? Isulat ang totoo: ang sinabi, ang ginawa, at kung anong araw.
    Hindi kailangang hulaan ang dahilan. Puwede ang recording; huwag kunan ang mukha.
outreach-skip = Walang isusulat
    .also = wala
outreach-unknown = Hindi ko alam
outreach-since = Gaano na katagal?
outreach-since-days = Ilang araw
outreach-since-weeks = Ilang linggo
outreach-since-months = Ilang buwan
outreach-since-long = Isang taon o higit
outreach-since-unknown = Hindi ko alam
outreach-often = Gaano kadalas?
outreach-often-daily = Halos araw-araw
    .also = araw-araw
outreach-often-weekly = Ilang beses/linggo
    .also = lingguhan
outreach-often-now-and-then = Paminsan-minsan
outreach-often-once = Isang beses pa lang
    .also = isang beses
outreach-often-unknown = Hindi ko alam
outreach-risks = May nakita ka ba sa mga ito? Puwedeng pumili ng marami.
outreach-risks-hurts-self = Sinasaktan sarili
outreach-risks-hurts-others = Nananakit, banta
    .also = nananakit, nagbabanta
outreach-risks-weapon = Kutsilyo o armas
    .also = kutsilyo, armas
outreach-risks-fire = Apoy o gas
    .also = apoy, gas
outreach-risks-children = May bata sa bahay
    .also = bata
outreach-risks-not-eating = Halos di kumakain
    .also = hindi kumakain
outreach-risks-none = Wala
outreach-drinks = May nakita ka bang umiinom o nagdodroga siya kamakailan?
outreach-drinks-yes = Nakita ko
outreach-drinks-no = Hindi ko nakita
outreach-drinks-unknown = Hindi sigurado
outreach-person = Ano ang pangalan niya, o ano ang tawag sa kanya?
outreach-person-phone = Ano ang telepono niya?
outreach-sex = Mukhang lalaki o babae?
outreach-sex-man = Lalaki
outreach-sex-woman = Babae
outreach-sex-other = Iba
outreach-sex-unknown = Hindi ko alam
outreach-age = Mga ilang taon na?
outreach-age-under-18 = Wala pang 18
outreach-age-to-39 = 18 hanggang 39
outreach-age-to-64 = 40 hanggang 64
outreach-age-older = 65 pataas
outreach-age-unknown = Hindi ko alam
outreach-lives = Sino ang kasama niya sa bahay? Puwedeng pumili ng marami.
outreach-lives-alone = Mag-isa
    .also = walang kasama
outreach-lives-parents = Mga magulang
outreach-lives-partner = Asawa
    .also = partner
outreach-lives-children = Mga anak
outreach-lives-others = Iba pa
outreach-lives-none = Hindi ko alam
outreach-kin = May pamilya o tagapag-alaga bang makokontak?
    Pangalan at telepono, kung ano lang ang alam mo.
outreach-treatment = Nagpapatingin ba siya sa doktor?
outreach-treatment-regular = Oo, regular
    .also = regular
outreach-treatment-stopped = Dati, tapos huminto
    .also = huminto
outreach-treatment-never = Hindi pa
outreach-treatment-unknown = Hindi ko alam
outreach-clinic = Saan, anong gamot, may disability card o nakarehistro ba?
    Kung ano lang ang alam mo.
outreach-helped = Sino na ang pumunta o tumulong? Puwedeng pumili ng marami.
outreach-helped-police = Pulis
outreach-helped-ambulance = Ambulansya
outreach-helped-officer = Chief o officer
    .also = village chief, village officer
outreach-helped-social-worker = Social worker
outreach-helped-nurse = Nurse ng center
    .also = nurse
outreach-helped-none = Wala, o di ko alam
    .also = walang tumulong
outreach-tried = Ano na ang nasubukan?
outreach-knows = Sino ang nakakaalam ng referral na ito?
outreach-knows-person = Alam niya mismo
    .also = alam niya
outreach-knows-family = Pamilya lang
    .also = pamilya
outreach-knows-nobody = Hindi nila alam
    .also = walang nakakaalam
outreach-joins = Kung kailangan, makakasama ka ba sa pagbisita?
outreach-joins-must = Dito, pasasamahin ka sa pagbisita. Puwede ba?
outreach-joins-yes = Puwede
outreach-joins-maybe = Depende sa oras
    .also = baka
outreach-joins-no = Hindi puwede
outreach-free = Kailan ka libre? Puwedeng pumili ng marami.
outreach-free-morning = Umaga, weekday
    .also = umaga
outreach-free-afternoon = Hapon, weekday
    .also = hapon
outreach-free-evening = Gabi, weekday
    .also = gabi
outreach-free-weekend = Weekend
outreach-free-none = Pag-usapan pa
outreach-unit = Ano ang opisina at posisyon mo?
outreach-name = Ano ang pangalan mo? Ito ang gagamitin ng health office para hanapin ka.
outreach-phone = Isulat ang telepono mo; tatawag ang health office para magkasundo sa oras.

outreach-row-me = Ikaw ay
outreach-row-cases = Iba pa
outreach-row-story = Nangyari
outreach-row-since = Mula kailan
outreach-row-often = Dalas
outreach-row-risks = Panganib
outreach-row-drinks = Alak, droga
outreach-row-person = Pangalan
outreach-row-person-phone = Telepono
outreach-row-sex = Kasarian
outreach-row-age = Edad
outreach-row-lives = Kasama
outreach-row-kin = Pamilya
outreach-row-treatment = Doktor
outreach-row-clinic = Clinic
outreach-row-helped = Tumulong
outreach-row-tried = Nasubukan
outreach-row-knows = May alam
outreach-row-joins = Sasama
outreach-row-free = Libre
outreach-row-unit = Opisina mo
outreach-row-name = Ngalan mo
outreach-row-phone = Phone mo
outreach-name-shown = Makikita ng health office ang pangalan at telepono mo, hindi sasabihin sa kanya o sa pamilya niya.

outreach-sent = Natanggap na, case number { $case }.
    Sasabihin dito kapag tinanggap na ng health office, saka ka nila tatawagan. May maalala ka, isulat lang dito.
outreach-sent-nobody = Natanggap at naitabi na, case number { $case }.
    Wala pang health office na nakakonekta rito; ipapadala pag mayroon na. Kung kagyat: 110 o 119; para magtanong: 1925, 24 oras.

# Words to the health office. Never content of a referral.

card-kind-outreach = outreach

outreach-why-no-need = assessed: no outreach needed
outreach-why-not-enough = too little to assess
outreach-why-not-found = person or place not found
outreach-why-in-care = already in care
outreach-why-elsewhere = another service fits better

# The form.

paper-title = Outreach referral (working form)
paper-title-of = { $form } (working form)
paper-notice = This is a working form, not the health bureau's official one. It holds what the referrer saw, not a diagnosis.
paper-history = Sent and returned before
paper-returned = No. { $number }: sent { $at }, returned { $back }: { $reason }
paper-blank = (not filled in)
paper-section-referrer = Referrer
paper-section-person = Person
paper-section-seen = What was seen
paper-section-help = Treatment and help so far
paper-section-visit = The visit
paper-case = Case number
paper-date = Sent
paper-receiver = Received by
paper-referrer-unit = Unit and position
paper-referrer-name = Name
paper-referrer-phone = Phone
paper-referrer-is = What they are to the person
paper-standing = Standing of the referrer
paper-standing-named = named in Mental Health Act art. 48
paper-standing-family = family (Mental Health Act art. 45)
paper-standing-not-named = not named by law; tells what was seen
paper-person = Name, or what people call them
paper-sex = Sex
paper-age = Age, as it looks
paper-person-phone = Phone
paper-place = Home, or where they were seen
paper-lives-with = Lives with
paper-family = Family or carer, and contact
paper-signs = Seen or heard
paper-case-types = Case types
paper-case-suspected = what was seen above
paper-case-escorted = was escorted to care
paper-case-hard-case = hard case in the bureau's care
paper-case-crisis = crisis in the neighborhood
paper-case-refuses-admission = admission advised and refused
paper-case-discharged = discharged without regular care, alone, or with an aged carer
paper-story = What happened (words, acts, dates)
paper-added = Added after sending
paper-since = Since
paper-often = How often
paper-danger = Danger at the time
paper-risks = Risks
paper-drink-drugs = Drink or drugs
paper-treatment = Treatment
paper-clinic = Clinic, medicine, registration
paper-helped = Services involved
paper-tried = Tried already
paper-who-knows = Who knows of this referral
paper-joins-visit = Comes along on the visit
paper-free = Referrer is free

# The referrer's own form.

own-form-get = Tingnan ang form ko
own-form-open = Buksan ang form
own-form-here = Nasa link na ito ang form ng { $case }; isang beses lang mabubuksan sa loob ng { $minutes } minuto.
    Hindi lalabas sa chat ang laman. Huwag ipasa sa iba.
own-form-title = Ang referral form mo
own-form-ask = Isang beses lang mabubuksan ang link na ito. Paano mo gustong tingnan?
own-form-page = Basahin o i-print
own-form-odt = I-download ang ODT
own-form-over = Nagamit na o paso na ang link na ito. Bumalik sa chat at pindutin ang “Tingnan ang form ko” sa kaso.

# The form at the desk.

desk-form = Referral form
desk-form-print = Read or print
desk-form-odt = Download ODT
desk-form-earlier = Sent before:
desk-form-number = no. { $number }
desk-form-hint = Who opens the form is written into the timeline. It is a working form; where there is an official template, the ODT fills it in.
desk-happened-form-opened = { $who } opened the referral form.
desk-happened-form-opened-odt = { $who } downloaded the referral form (ODT).
desk-happened-form-fetched = The referrer fetched their own form.

# A referral that comes back, or goes on.

state-returned = ibinalik sa iyo; puwedeng ayusin at ipadala ulit
outreach-returned-told = { $case }: ibinalik sa iyo ng health office ang referral. { $reason }
outreach-returned-no-need = Tiningnan nila at sa ngayon ay hindi kailangan ng pagbisita.
outreach-returned-not-enough = Kulang pa ang nakasulat. Idagdag ang sinabi, ang ginawa, at kung anong araw.
outreach-returned-not-found = Hindi nakita ang tao o lugar. Isulat nang mas malinaw kung saan.
outreach-returned-in-care = May nag-aalaga na sa kanya.
outreach-returned-elsewhere = Sa tingin nila, mas bagay ang ibang serbisyo.
outreach-amend = Ayusin, ipadala ulit
outreach-again-not-now = Hindi na mababago ang kasong ito ngayon.
outreach-sent-again = Naipadala ulit, case number { $case } pa rin.
    Sasabihin dito kapag tinanggap na ng health office.
outreach-goes-on-told = { $case }: itutuloy ng health office ang pagbisita. Salamat sa malasakit.
outreach-visit-late-told = { $case }: lampas na ang oras ng pagbisita at wala pang resulta.
    Puwede kang magtanong sa { $center }; kung may panganib, 110 o 119.

# The same, for staff.

card-outreach-goes-on = Visits go on
card-outreach-back = Back to referrer
card-returned = { $case } · returned to the referrer
card-visit-due = { $case } · to be visited by { $at }; no result yet
card-visit-late = { $case } · was to be visited by { $at }; no result yet
outreach-take-first = { $case } has to be accepted by the office in charge first.
outreach-goes-on-done = { $case }: visits go on; the referrer is told.
outreach-back-why = Why does { $case } go back? The referrer sees the reason and can send it again.
outreach-back-done = { $case }: returned to the referrer.
desk-give-back = Return to the referrer
desk-give-back-label = Reason
desk-give-back-choose = Choose a reason
desk-give-back-hint = The referrer is told in fixed words, and can mend it and send it again under the same number.
desk-give-back-do = Return
desk-choose-why-back = Please choose why it goes back.
desk-did-given-back = Returned; the referrer is told.
desk-state-returned = returned to the referrer
desk-visit-by = visit by { $at }
desk-outcome-outreach-goes-on = needed: visits go on
desk-happened-returned = { $who } returned it to the referrer: { $why }.
desk-happened-sent-again = The referrer mended it and sent it again.
desk-happened-visit-due = Reminder: the time for the visit is running out.
desk-happened-visit-late = The time for the visit has passed; both sides were told.
