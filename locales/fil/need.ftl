### Machine-made translation; not yet checked by a native reader.
### No clinician and no lawyer has signed this wording yet; do not treat it as approved.

# More branches of the help lines, the words that find them, and how a line is reached in writing.
# Sources of numbers, hours and written channels: directory/data/hotlines.csv.

help-more = Meron pang mga ito. Alin ang gusto mong makita?
help-want-more = Iba pang tulong
help-want-men = Lalaking may kausap
help-want-bereaved = Namatayan ng mahal
help-want-own-child = Alala sa anak ko
help-want-course = Kurso ng 守門人
help-want-reporting = Paano mag-report

help-about-bereaved = Kahit paano ka magluksa, ayos lang. Nakikinig din sa iyo ang 1925; puwedeng magtanong sa 社區心理衛生中心 (mental health center) tungkol sa tulong sa mga naulila.
help-about-own-child = Puwede mong tanungin nang diretso ang anak kung gusto niyang mamatay, at makinig muna. Makakatulong din ang guidance counselor; kung delikado ang anak ngayon, tumawag sa 119 o 110 (24 oras).
help-about-baby = Ayos lang sabihin kung mabigat ang loob bago o pagkapanganak. Bukod sa mga linya sa ibaba, puwedeng magtanong sa ospital, sa 衛生所 (health station) o sa 社區心理衛生中心 (mental health center) tungkol sa counseling pagkapanganak.
help-about-course = Itinuturo ng kurso ng 守門人 (gatekeeper) ang “magtanong, tumugon, mag-refer”; idinaraos ito ng health bureau at 社區心理衛生中心 (mental health center). Itanong ang petsa sa center na malapit sa iyo.
help-about-reporting = Kung delikado ngayon, tumawag muna sa 110 o 119 (24 oras). Kung hindi, tumawag sa linya sa ibaba o sabihin sa center mula rito; kung inaatasan ka ng batas, pindutin ang “Dapat ba mag-report?”.
help-about-men = Para sa kahit anong problema ang linyang ito, hindi lang sa bahay.

need-men-words = linya para sa lalaki, hotline para sa lalaki, lalaking gusto ng kausap, 0800013999
need-bereaved-words = naulila, namatayan, namatayan ng kapamilya, pagluluksa, grief counseling
need-own-child-words = nag-aalala sa anak ko, nag aalala ako sa anak ko, paano kausapin ang anak ko
need-course-words = kurso ng gatekeeper, gatekeeper, matutong tumulong
need-reporting-words = paano mag-report, paano mag report, saan mag-report
need-baby-words = postpartum depression, postpartum, bagong nanay, counseling pagkapanganak
need-foreigner-words = migrant worker, ofw, migranteng manggagawa, interpreter
need-someone-words = nag-aalala sa kaibigan, paano tumulong sa kaibigan, nag aalala sa kaibigan
need-mood-words = mood check, mood test, bsrs
need-near-words = mental health center, mental health center malapit

help-typed-police-110 = ; puwedeng i-type sa app na 警政服務
help-typed-fire-119 = ; puwedeng i-type sa app na 消防防災e點通
help-typed-protection-113 = , may interpreter; tumatanggap ng SMS
help-typed-peace-of-mind-1925 = ; puwedeng mag-type sa website
help-typed-lifeline-1995 = ; text sa LINE sa ilang oras
help-typed-welfare-1957 = ; puwedeng mag-type sa LINE
help-typed-labour-1955 = , may English; puwede ring mag-type online

duty-summary = Teksto ng report
duty-summary-how = Puwedeng kopyahin ang teksto sa ibaba at i-paste kung saan tinatanggap ang report; ikaw ang magpapasya kung ipapadala.
duty-summary-late = Handa na ang teksto ng report mo; buksan sa ibaba.
duty-row-when = Oras na nalaman
duty-row-done = Nagawa na
duty-row-by = Nag-report
duty-done-here = naipaalam sa center sa 守望, kaso { $case }
