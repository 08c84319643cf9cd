### Machine-made translation; not yet checked by a native reader.
### No clinician and no community mental health center has signed this wording yet; do not treat it as approved.

# Staying after the first answer: one short question at a time, none of which must be answered.
# Fixed wording, never rewritten by a program; sources of the numbers are in directory/data.

care-call-me = Patawagan ako
    .also = tawagan ako, tawagan niyo ako
care-unsaid = Ayoko munang sabihin
    .also = ayoko sabihin, ayaw ko

care-tired-tired = Gusto kong mawala
    .also = pagod na, mawala
care-tired-thought = Naisip kong wakasan
    .also = naisip ko na, naisip ko
care-today = Gusto kong magtanong nang diretso: may balak ka bang wakasan ang buhay mo ngayong araw?
care-today-yes = Oo, ngayong araw
    .also = ngayon
care-today-no = Hindi ngayon
care-company = May kasama ka ba ngayon?
care-company-with = May kasama ako
    .also = may kasama
care-company-alone = Mag-isa lang ako
    .also = mag-isa, ako lang
care-company-with-said = Ipakita mo sa kasama mo ang screen na ito, at magpasama at magpatawag sa 119 o 1925.
care-company-alone-said = Lumayo sa anumang delikado, pumunta kung saan may tao, at tumawag sa 119 o 110 ngayon (24 oras).

care-hard = Ano ang pinakamahirap sa pagtawag?
care-hard-police = Baka dumating pulis
    .also = pulis, takot sa pulis
care-hard-silent = Di makapagsalita
    .also = hindi makapagsalita
care-hard-tried = Hindi nakatulong
    .also = tumawag na
care-hard-family = Malalaman sa bahay
    .also = pamilya
care-hard-minor = Wala pang 18
    .also = wala pa akong 18
care-hard-unsaid = Ayoko munang sabihin
    .also = ayoko sabihin, ayaw ko
care-hard-police-said = Hindi ako tatawag ng pulis para sa iyo. Kung sa tingin ng nasa 1925 o ng naka-duty ay delikado agad ang buhay, puwede nilang papuntahin ang pulis o bumbero.
care-hard-silent-said = Hindi kailangang magsalita: puwedeng mag-type sa app na 警政服務 (pulis) para sa 110, at sa app na 消防防災e點通 (bumbero) para sa 119. May text counseling din sa website ng 1925, sa wikang Chinese.
care-hard-tried-said = Nakakapagod ang tumawag at hindi pakinggan. Puwedeng subukan ang 1995 生命線 (Lifeline, 24 oras, minsan busy); kapag busy ang 1925, pindutin ang # para iwan ang number.
care-hard-family-said = Hindi ko sasabihin sa pamilya mo. Kapag delikado agad ang buhay, doon lang puwedeng kontakin ng mga sasaklolo ang pamilya.
care-hard-minor-said = Kung wala ka pang 18, puwede kang tumawag sa 113 (24 oras), o kumausap sa counselor ng school. Hindi ko sasabihin sa magulang mo; kapag delikado ang buhay, puwedeng kontakin ng mga sasaklolo ang pamilya.
care-hard-unsaid-said = Ayos lang kung ayaw mong sabihin. Kapag gusto mo ng kausap, may nakikinig sa 1925 anumang oras (24 oras, sa wikang Chinese).

care-ground = Habang nagri-ring, huminga tayo nang dahan-dahan nang isang minuto?
care-ground-yes = Sige, sabay tayo
care-ground-no = Huwag na lang
care-grounding = Ilapat ang mga paa sa sahig, dahan-dahang bumuga ng hininga.
    Tumingin sa paligid, humanap ng tatlong bagay na nakikita mo.
    Paghawakin ang dalawang kamay, tapos bumuga nang dahan-dahan, tatlong beses.
care-grounding-done = Tapos na

care-callback = Gusto mo bang tawagan ka ng 社區心理衛生中心 (community mental health center)? Walang ipapasa hangga't hindi mo nakikita at pinapayagan.
care-callback-yes = Patawagan ako
    .also = tawagan ako
care-callback-no = Huwag akong tawagan
care-call-first = Hindi ko maipapangako kung kailan sila tatawag. Kung delikado habang naghihintay, tumawag sa 119 o 110 (24 oras).
care-call-name = Ano ang itatawag nila sa iyo?
care-call-phone = Anong number ang tatawagan?
care-call-time = Kailan ligtas sa iyo ang sumagot?
care-time-evening = Ngayon hanggang gabi
    .also = gabi
care-time-office = Office hours
care-time-any = Kahit kailan
care-call-who = Sino ang puwedeng sumagot?
care-who-me = Ako lang
care-who-anyone = Kahit sino puwede
    .also = kahit sino
care-who-minor = Ako lang, wala pa 18
care-where = Saang distrito o bayan ka nakatira? Doon malalaman kung aling center ang tatawag.
care-where-unsaid = Ayokong sabihin
care-row-name = Tawag
care-row-phone = Telepono
care-row-time = Oras
care-row-who = Sasagot
care-row-where = Lugar
care-row-told = Sabi mo
care-name-none = hindi sinabi
care-told-nothing = hindi sinabi
care-no-receiver = Kung walang lugar, walang makikitang center: may case number, pero baka walang tumawag.

care-told-own = Para sa sarili; pumapayag na tawagan ng community mental health center.
care-told-today = May balak ngayong araw: { $answer }
care-told-company = May kasama: { $answer }
care-told-hard = Mahirap tumawag dahil: { $answer }
care-told-time = Ligtas tawagan: { $answer }
care-told-who = Puwedeng sumagot: { $answer }
care-told-minor = Sabi niya wala pang 18; huwag munang kontakin ang mga magulang.

care-follow-up = Sa loob ng isang araw, padalhan kita ng isa pang mensahe para kumustahin?
care-follow-up-yes = Sige, tanungin ako
care-follow-up-set = Sige, kukumustahin kita nang isang beses sa loob ng isang araw. Kung ayaw mo, mag-reply ng “stop” bago iyon.
care-asks = Kahapon sabi mo napakabigat. Kumusta ngayon? May nakikinig sa 1925 anumang oras (24 oras, sa wikang Chinese).
care-asks-hard = Mabigat pa rin
care-asks-stop = Stop, huwag na
care-stopped = Sige, hindi na ako magpapadala ng tanong. May nakikinig sa 1925 anumang oras (24 oras, sa wikang Chinese).

care-sent = Natanggap na, case { $case }. Ipinasa na para may tumawag sa iyo; kung kailan, hindi ko maipapangako.
care-sent-closed = Natanggap na, case { $case }. Lampas na sa office hours nila, baka maghintay pa; habang naghihintay, puwedeng tumawag sa 1925 (24 oras, sa wikang Chinese).
care-sent-day-off = Natanggap na, case { $case }. Baka sarado ngayon ang opisina nila, baka maghintay pa; habang naghihintay, puwedeng tumawag sa 1925 (24 oras, sa wikang Chinese).
care-sent-nobody = Natanggap na, case { $case }. Pero hindi pa konektado rito ang may hawak nito, baka walang tumawag; tumawag ka na sa 1925 (24 oras, sa wikang Chinese).

care-hidden = Sige, huwag magsalita. Puwedeng mag-type sa app na 警政服務 para sa 110; tumatanggap ng SMS ang 113.
care-hidden-where = Nasaan ka? I-type ang lugar o i-share ang location.
care-hidden-text = Tumatanggap din ng SMS ang 119 dito: { $number }. Hindi ako tumawag ng pulis; puwedeng burahin ang chat na ito.
care-hidden-end = Hindi ako tumawag ng pulis at hindi na magpapadala ng mensahe. Puwedeng burahin ang chat na ito.
