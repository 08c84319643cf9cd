### Machine-made translation; not yet checked by a native reader.
### No clinician and no community mental health center has signed this wording yet; do not treat it as approved.
### Center staff read zh-Hant and en only: cards and desk are the English words, the questions a person reads are not.

# Somebody is in danger now: who is told, who has taken it, and the truth when nobody is there.
# Fixed wording, never rewritten by a program; sources of the numbers are in directory/data.

alert-told = Sinasabihan ko na ang naka-duty; hindi ko pa alam kung may nakakita na, at sasabihin ko rito kapag may humawak. Habang naghihintay, kung delikado, tumawag sa 119 o 110.
alert-closed = Wala sa oras ng opisina ang may hawak nito; naipadala na, pero baka walang agad makakita. Kung delikado, tumawag sa 119 o 110; kung gusto ng kausap, 1925 (24 oras, sa wikang Chinese).
alert-day-off = Baka sarado ngayon ang opisina ng may hawak nito; naipadala na, pero baka walang agad makakita. Kung delikado, tumawag sa 119 o 110; kung gusto ng kausap, 1925 (24 oras, sa wikang Chinese).
alert-nobody = Walang naka-duty rito ngayon na masasabihan. Kung delikado, tumawag sa 119 o 110; kung gusto ng kausap, 1925 (24 oras, sa wikang Chinese).
alert-again = Nasabihan na ang naka-duty, wala pang humahawak. Kung delikado, tumawag sa 119 o 110, huwag nang maghintay.
alert-again-taken = Malalaman ng humahawak na sumulat ka ulit. Kung delikado, tumawag muna sa 119 o 110.
alert-accepted = May humahawak na, case { $case }; lalabas dito ang itatanong niya sa iyo. Kung delikado, tumawag muna sa 119 o 110.
alert-over = { $case }: hanggang dito muna ang naka-duty. Kung delikado ulit, sumulat dito o tumawag sa 119; kung gusto ng kausap, 1925 (24 oras, sa wikang Chinese).
alert-there = Nandiyan ka pa ba? Wala pang humahawak, patuloy akong nagsasabi sa kanila.
    Kung delikado, tumawag sa 119 o 110; kung gusto ng kausap, 1925 (24 oras, sa wikang Chinese).
alert-there-stop = Huwag nang magtanong
alert-safe = Ligtas ako ngayon
    .also = ligtas na ako
safe-words = ligtas ako ngayon, ligtas na ako, ligtas ako, okay na ako, ok na ako, safe na ako, safe ako, mali lang, hindi iyon ang ibig kong sabihin, ligtas na, safe na, okay lang ako, ok lang ako, ayos na ako, ayos lang ako, maayos na ako
alert-safe-noted = Sige, naitala kong ligtas ka ngayon; pasensya na sa abala. Kung gusto ng kausap, may nakikinig sa 1925 anumang oras (24 oras, sa wikang Chinese).
alert-safe-passed-on = Sige, sasabihin din sa naka-duty na ligtas ka na raw; pasensya na sa abala. Kung gusto ng kausap, may nakikinig sa 1925 anumang oras (24 oras, sa wikang Chinese).
alert-offer = Gusto mo bang may naka-duty na kumausap sa iyo rito? Ang malalaman lang niya ay may kailangan ng tulong, hindi niya makikita ang sinulat mo.
alert-offer-yes = Oo, papuntahin

ask-alert-here = Ako ang naka-duty. Nandiyan ka pa ba?
ask-alert-safe-now = Ligtas ka ba ngayon?
ask-alert-where = Nasaan ka? Para mahanap ka.
ask-alert-call = Puwede ka bang tawagan? Kung oo, iwan ang numero.

alert-card = { $case }: danger now, please accept
    Somebody asks for help in the chat; we do not know who. After accepting press “Ask them”: they see it, the answer is at the desk.
alert-card-reminder = { $case }: danger now, not taken yet
    After accepting press “Ask them”: they see it in the chat, the answer is at the desk.
alert-taken-how = Press “Ask them” to ask in the chat, or “Open” to write your own words. In immediate danger call 119 or 110.
alert-ask = Ask them
alert-hushed = { $case }: whoever harms them may be near, so nothing is sent unasked; you hear when they write.
alert-news-again = { $case }: they say again that they are in danger; please ask them soon.
alert-news-safe = { $case }: they say they are safe now; please make sure before you close it.
alert-news-callback = { $case }: they agreed to be called; the number is at the desk.
alert-news-callback-other = { $case }: they also asked to be called, case { $other }.
alert-mail-subject = Guardian Bot: danger now { $case }

desk-alert-mark = Danger now
desk-alert-what = Somebody asked for help in the chat. This alert holds nothing of what they wrote, and not who they are; that appears here once they agree.
desk-alert-can = What you can do: accept; ask whether they are safe, where they are, whether you may call; hand on; close at the end. In immediate danger call 119 or 110.
desk-alert-where = The area is guessed from the place they enrolled at or an earlier report; they may be elsewhere now.
desk-alert-hushed = Whoever harms them may be near, so nothing is sent to them unasked; you hear here when they write.
desk-alert-safe = They say they are safe now. Please make sure before you close the case.
desk-alert-safe-mark = Says they are safe
desk-alert-agreed = Somebody asked for help in the chat and then agreed to be called; what stands below is what they agreed to give.
desk-happened-again = In danger once more, they say
desk-happened-said-safe = They say they are safe now
desk-happened-callback = They agreed to be called
desk-happened-callback-other = They agreed to be called, in case { $case }

privacy-danger = Kapag may panganib ngayon
privacy-danger-text = Kung isulat mong wawakasan mo ang buhay mo, para maiwasan ang panganib sa buhay, sasabihan ang naka-duty na may kailangan ng tulong: case number lang, hindi ang sinulat mo, kung sino ka, o ang numero mo. Ibibigay lang ang mga iyon kapag pumayag kang tawagan. Bukod dito, itinatago nang { $days } araw ang antas ng panganib, ang tuntunin, ang oras, at ang ginawa, nang walang salita mo.
