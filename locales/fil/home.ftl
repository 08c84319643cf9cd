### Machine-made translation; not yet checked by a native reader.

# First contact, the menu, one's own cases.

welcome = Hello po, ito ang 守望 (Guardian Bot). Kung may nakita kang nangangailangan ng tulong, mula rito maipapasa ito sa 社福中心 (family service center) ng lugar.
    Naka-encrypt ang isinusulat mo at ang social worker lang na may hawak ang makakabasa; buburahin ito sa takdang panahon pagkasara ng kaso. Sino ka po?
privacy-link = Tungkol sa privacy
language = Wika / 語言
language-choose = Piliin ang wika mo.
language-set = Sige, Filipino na mula ngayon.
role-clerk = Tindera, store crew
    .also = tindera, tindero, kahera, kahero, cashier, crew, store clerk, 店員
role-safety-point = Klinika o guwardiya
    .also = guwardiya, gwardya, security, klinika, clinic, botika, pharmacist, parmasya, restaurant, resto
role-guardian = Volunteer, katuwang
    .also = volunteer, boluntaryo, caregiver, tagapag-alaga, yaya
role-chief = Kapitan (里長)
    .also = kapitan, barangay captain, village chief, 里長, 村長, 鄰長
role-officer = Opisyal ng barangay
    .also = kagawad, village officer, 里幹事, 村幹事
role-resident = Karaniwang tao
    .also = residente, kapitbahay, nakatira dito, dumadaan lang, ordinary
enrolled = Salamat.
enrolled-clerk = Salamat. Kung may code ang tindahan (登記碼), i-type lang dito kahit kailan para hindi na kailangang ilagay ang lugar.
site-joined = Ayos na. Kapag nag-report ka sa “{ $name }”, kusa nang malalagay ang lugar.
site-code-bad = Hindi gumagana ang code na ito, baka expired o mali ang type. Humingi ng bago sa nagbigay nito.

menu = Ano ang gagawin?
menu-report = Mag-report
menu-meal = Report: bata kumain
menu-report-other = Report ng iba pa
menu-cases = Mga kaso ko
menu-erase = Burahin ang data ko
menu-kept = Ituloy ang sinulat
not-understood = Hindi ko naintindihan ito, at wala akong pinagpasahan. Kung magre-report ka, pindutin ang “Mag-report”.

cases-none = Wala ka pang naipadalang kaso.
cases-list = Mga kasong ipinadala mo:
case-line = { $case }: { $state }
state-received = natanggap na, naghihintay ng social worker
state-accepted = hawak na ng social worker
state-handed-on = inilipat sa ibang opisina, hinihintay silang tumanggap
state-closed = sarado na
state-withdrawn = binawi mo
case-choose = Ano ang gagawin sa { $case }?
case-add = Dagdagan
case-withdraw = Bawiin
withdraw-ask = Babawiin ba ang { $case }? Malalaman ito ng social worker, at hindi ka na tatanungin.
withdraw-yes = Bawiin
    .also = oo, opo, sige, ok
withdraw-no = Huwag na bawiin
    .also = wag bawiin, huwag bawiin, wag na bawiin, hindi babawiin, hindi bawiin, di bawiin, hindi, wag na
withdrawn = Sige, binawi na ang { $case }.
withdraw-late = Hawak na ng social worker ang { $case } kaya hindi na basta mababawi. Sinabi ko na sa kanila na gusto mong bawiin.
add-ask = Isulat dito ang gusto mong idagdag sa { $case }.
added = Naidagdag na sa { $case }, makikita ito ng social worker.
add-which = Sa aling kaso idadagdag?
add-new = Hindi, bago ito

accepted-told = { $case }: hawak na ng social worker at babasahin ang sinulat mo. Salamat.
handed-on-told = { $case }: inilipat sa mas angkop na opisina. Sasabihan kita kapag tinanggap na nila.
closed-told = { $case }: sarado na ang kaso. Salamat sa malasakit mo.
question-told = { $case }: may tanong ang social worker: { $question }
    Pindutin ang “Sagutin” at isulat dito.
question-answer = Sagutin
question-answered = Natanggap, ipinasa ko na sa social worker.
nobody-yet = { $case }: wala pang social worker na humahawak, naghahanap kami ng susunod.
    Kung maging urgent, tumawag sa 110 o 119, o sa protection line 113 (24 oras).

erase-ask = Buburahin ba ang data mo rito? Ang mga naipadalang kaso ay itinatago ng family service center ayon sa batas, pero hindi na ito konektado sa iyo.
erase-yes = Burahin
    .also = oo, opo, sige, delete, ok
erase-no = Huwag burahin
    .also = wag burahin, wag na burahin, huwag na burahin, hindi buburahin, hindi burahin, di burahin, hindi, wag na
erased = Nabura na. Kapag sumulat ka ulit, magsisimula tayo sa umpisa.

command-report = I-report ang nakita
command-cases = Mga kaso ko
command-help = Mga help line
command-duty = Kailangan bang i-report?
command-language = Wika
command-erase = Burahin ang data ko
