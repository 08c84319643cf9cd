### Machine-made translation; not yet checked by a native reader.
### No clinician has signed this wording yet, and the instrument's terms of use are not confirmed.

# A safety plan in the person's own words: six steps, each of which may be left out. Fixed wording.
# The steps are those of Stanley and Brown's Safety Planning Intervention.
# No means of harming oneself is ever asked for or repeated; what plan-means lists is blanked when shown.

plan-words = safety plan, safety plan ko, plano ko, plano sa kaligtasan, my plan
plan-delete-words = burahin ang safety plan, burahin ang plano, burahin ang plano ko, delete my plan, delete safety plan
menu-plan = Safety plan
plan-mine = Safety plan ko
plan-begin = Sumulat ng plan
plan-intro = Ang safety plan ay sarili mong salita: kapag mabigat, ano ang unang gagawin at kanino hihingi ng tulong. Puwedeng laktawan ang bawat hakbang at baguhin mamaya; mas mabuting pag-isipan kasama ang taong pinagkakatiwalaan mo o isang propesyonal.
    Naka-encrypt itong itinatago rito, hindi ipinapakita sa kahit anong center, hanggang burahin mo.
plan-title = Ang safety plan mo:
plan-late = Nandito ang safety plan mo; buksan sa ibaba.
plan-step-signs = 1 Mga babala
plan-step-myself = 2 Kaya kong gawin
plan-step-places = 3 Mga tao at lugar
plan-step-people = 4 Hihingan ng tulong
plan-step-professionals = 5 Propesyonal, linya
plan-step-safe = 6 Ligtas na paligid
plan-ask-signs = Hakbang 1: anong isip, damdamin o pangyayari ang nagsasabing parang hindi mo na kaya? Isa-isa lang.
plan-ask-myself = Hakbang 2: ano ang kaya mong gawin nang mag-isa para gumaan muna sandali? Isa-isa lang.
plan-ask-places = Hakbang 3: sinong tao o anong lugar ang makakalibang muna sa isip mo? Isa-isa lang.
plan-ask-people = Hakbang 4: kapag mabigat, kanino ka puwedeng humingi ng tulong? Sapat na ang pangalan o number, isa-isa.
plan-ask-professionals = Hakbang 5: sinong propesyonal ang puwede mong lapitan, tulad ng doktor, psychologist o guidance counselor? Nakalagay na ang 1925 (24 oras, sa wikang Chinese).
plan-ask-safe = Hakbang 6: paano gagawing mas ligtas ang paligid, halimbawa sino ang tutulong, saan muna pupunta? Hindi kailangang isulat kung anong bagay.
plan-have = Naisulat na:
plan-entry = ・{ $words }
plan-numbered = { $number } { $words }
plan-heavy = (may isang itinatago para sa iyo at hindi inuulit dito)
plan-change = Ika-{ $number }
plan-which = Ano ang gagawin dito?
plan-rewrite = Isulat muli
plan-remove = Burahin ito
plan-leave-as-is = Huwag baguhin
plan-next = Susunod na hakbang
plan-done = Tapos na
plan-kept = Naitala na. Kung meron pa, sumulat lang; kung wala na, pindutin ang “{ $next }”.
plan-step-full = Sapat na muna sa hakbang na ito; puwedeng balikan mamaya.
plan-written = Tapos na, at itinatago para sa iyo. Kung gusto mong makita, i-type ang “safety plan”.
plan-edited = Sige, binago na rin iyon sa safety plan mo.
plan-removed = Nabura na.
plan-gone = Wala na iyon.
plan-words-only = Pakisulat dito sa salita; sapat na ang ilan.
plan-paused = Ang isinulat mo ay nasa safety plan mo na. Kung babalikan, pindutin ang “Ituloy”.
crisis-paused-other = Itinabi ko ang kanina. Kung gusto mong ituloy, pindutin ang “Ituloy” anumang oras.
plan-delete = Burahin safety plan
plan-delete-ask = Buburahin ang buong safety plan? Hindi na ito maibabalik.
plan-delete-yes = Burahin
plan-delete-no = Huwag burahin
plan-deleted = Nabura na ang safety plan mo. Kung susulat ulit, i-type ang “safety plan”.
plan-none = Wala kang safety plan dito.
plan-offer = Puwede mo ring isulat kung ano ang unang gagawin at kanino hihingi ng tulong, bilang sarili mong safety plan; ayos lang kung hindi.
plan-means = pampatulog, tabletas, gamot, lason, uling, kutsilyo, blade, lubid, gas, baril, rooftop, bubong, balkonahe, bintana, tulay
