### Machine-made translation; not yet checked by a native reader.
### No clinician and no community mental health center has signed this wording yet; do not treat it as approved.

# The first answers in danger: fixed wording, never rewritten by a program.
# Two sentences a bubble at most; help stands in the first two lines; sources of the numbers are in directory/data.

crisis-imminent-1 = Salamat sa pagsabi; nag-aalala ako sa kaligtasan mo ngayon. Kung sasaktan mo na ang sarili mo, lumayo muna sa anumang delikado at tumawag sa 119 o 110 ngayon (24 oras).
crisis-imminent-2 = Kung gusto mo ng makakausap: 1925, 24 oras, libre, sa wikang Chinese; kung busy, pindutin ang # para iwan ang number.
crisis-imminent = Program ako, hindi tao. May kasama ka ba ngayon?

crisis-active-1 = Salamat sa pagsabi; mukhang napakabigat ng dinadala mo. Kung delikado ngayon, tumawag sa 119 o 110 (24 oras).
crisis-active-2 = Kung gusto mo ng makikinig: 1925, 24 oras, libre, sa wikang Chinese; kung busy, pindutin ang # para iwan ang number.
crisis-active = Program ako, hindi tao, at gusto kong magtanong nang diretso. May balak ka bang wakasan ang buhay mo ngayong araw?

crisis-passive-1 = Parang nakakapagod na ang mabuhay; salamat sa pagsabi. Kung delikado ngayon, tumawag sa 119 o 110 (24 oras).
crisis-passive-2 = Kung gusto mo ng makikinig: 1925, 24 oras, libre, sa wikang Chinese; kung busy, pindutin ang # para iwan ang number.
crisis-passive = Program ako, hindi tao, at gusto kong mas maintindihan. Pagod na ba na parang gusto mong mawala, o naisip mo nang wakasan ang buhay mo?

crisis-third-party-1 = Salamat at napansin mo siya. Kung delikado ngayon, tumawag sa 110 o 119; kung itatanong kung paano siya samahan, 1925, 24 oras, libre, sa wikang Chinese.
crisis-third-party-2 = Puwede mo siyang tanungin nang diretso kung naiisip niyang magpakamatay, at makinig muna, huwag makipagtalo. Ilayo ang mga delikadong bagay, tapos maghanap kayo ng tutulong.
crisis-third-party = Program ako, hindi tao. Makikita mo rito kung paano siya samahan, at kung dapat ka bang mag-report.

crisis-third-party-urgent-1 = Tumawag ngayon sa 119 o 110 at sabihin kung saan. Kung ligtas ka, manatili sa malapit at huwag siyang iwang mag-isa.
crisis-third-party-urgent-2 = Pagkatapos, kung kailangan mo ng makakausap: 1925, 24 oras, libre, sa wikang Chinese; kung busy, pindutin ang # para iwan ang number.
crisis-third-party-urgent = Program ako, hindi tao, at hindi ako makakatawag ng ambulansya para sa iyo. Pagkatapos tumawag, makikita mo rito ang bawat hakbang kung paano siya samahan.

crisis-violence-now-1 = Kung makakaalis ka, umalis muna, tapos tumawag sa 110. Kung hindi ka makapagsalita, mag-reply lang ng “1”.
crisis-violence-now-2 = Para sa proteksyon o payo pagkatapos: 113, 24 oras, may interpreter, puwede ring SMS. Ang mga migrant worker puwede ring tumawag sa 1955, 24 oras, may English.
crisis-violence-now = Program ako, hindi tao, at hindi ako tatawag ng pulis para sa iyo. Ligtas ka ba ngayon?

# For writers who might hurt somebody: no blame, distance first.
crisis-threat-1 = Mukhang galit na galit ka at nahihirapan ngayon. Lumayo ka muna sa kanya at ibaba ang hawak mo; kung may puwedeng masaktan, tumawag sa 110 o 119 (24 oras).
crisis-threat-2 = Kung gusto mong may makinig: 1925, 24 oras, libre, sa wikang Chinese; para sa lalaki mayroon ding 0800-013-999, araw-araw 07:00-23:00, libre, sa wikang Chinese.
crisis-threat = Program ako, hindi tao, at hindi ako tatawag ng pulis para sa iyo; kung gusto mong may makausap, puwede kang magpatawag. Ligtas ba kayo ngayon?

crisis-threat-children-1 = Salamat sa pagsabi; nag-aalala ako sa kaligtasan mo at ng mga bata ngayon. Iwan muna ang mga bata sa taong pinagkakatiwalaan mo, lumayo sa anumang delikado at tumawag sa 119 o 110 ngayon (24 oras).
crisis-threat-children-2 = Kung gusto mong may makausap: 1925, 24 oras, libre, sa wikang Chinese; kung busy, pindutin ang # at mag-iwan ng numero. Para sa kaligtasan ng mga bata, puwede ring 113, 24 oras, may interpreter.

crisis-minor-line = Kung wala ka pang 18, puwede ring tumawag sa 113, 24 oras, may interpreter.

crisis-soft-line = Kung parang hindi mo na rin kaya, may nakikinig sa 1925 anumang oras, libre, sa wikang Chinese.
crisis-first-typed = Kung hindi ka makapagsalita: puwedeng mag-type sa app na 警政服務 para sa 110, at tumatanggap ng SMS ang 113.

crisis-information-1 = Para sa suicide prevention: 1925, 24 oras, libre, sa wikang Chinese; kung busy, pindutin ang # para iwan ang number. Kung delikado ngayon, tumawag sa 110 o 119.
crisis-information = Dito makikita ang mga hotline, ang kurso ng 守門人 (gatekeeper: paano tumulong sa iba) at kung paano mag-report. Alin ang gusto mong makita?

crisis-repeat = Nandito pa ako. Kung delikado, tumawag sa 119 o 110; kung gusto ng kausap, 1925 (24 oras, sa wikang Chinese).
crisis-repeat-violence = Nandito pa ako. Kung hindi ligtas, umalis kung kaya mo, tapos tumawag sa 110; para sa proteksyon o payo, 113 (24 oras, may interpreter, puwede ring SMS).

crisis-last-resort = May problema sa system namin. Kung delikado, tumawag sa 110 · 119; kung gusto ng kausap, 1925 (24 oras, libre, sa wikang Chinese).

crisis-paused = Itinabi ko ang report mo kanina, nandito pa ang lahat. Kung gusto mong ituloy, pindutin ang “Ituloy” anumang oras.

crisis-call-110 = Tawagan 110
crisis-call-119 = Tawagan 119
crisis-call-113 = Tawagan 113
crisis-call-1925 = Tawagan 1925
crisis-continue = Ituloy
crisis-safe-now = Ligtas na ako ngayon
