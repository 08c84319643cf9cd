### Machine-made translation; not yet checked by a native reader.

# What each line is for, after its purpose in hotlines.csv.

line-police-110 = May panganib ngayon, may krimeng nangyayari, may mananakit sa sarili o sa iba, o may nawawala
line-fire-119 = Pinsala, biglang sakit, sobrang gamot, sunog, saklolo
line-119-sms-new-taipei = Para sa hindi nakaririnig o nakapagsasalita: humingi ng saklolo sa text
line-119-sms-hsinchu-city = Para sa hindi nakaririnig o nakapagsasalita: humingi ng saklolo sa text
line-119-sms-hsinchu-county = Para sa hindi nakaririnig o nakapagsasalita: humingi ng saklolo sa text
line-119-sms-taichung = Para sa hindi nakaririnig o nakapagsasalita: humingi ng saklolo sa text
line-119-sms-tainan = Para sa hindi nakaririnig o nakapagsasalita: humingi ng saklolo sa text
line-protection-113 = Karahasan sa bahay, pang-aabusong sekswal o harassment, o bata, matanda o may kapansanan na inaabuso o pinababayaan: mag-report o magtanong
line-ecare-online = Mag-report online kung may sinasaktan, o pamilyang nangangailangan ng tulong
line-peace-of-mind-1925 = Kapag napakabigat ng loob o naiisip ang suicide; pati kung nag-aalala sa iba
line-lifeline-1995 = Kapag may dinadala at gustong makipag-usap; mga volunteer ang sumasagot
line-teacher-chang-1980 = Problema sa damdamin, pamilya, paaralan o trabaho
line-mens-line = Problema ng lalaki: pamilya, relasyon, trabaho, pambubully, mabigat na loob, sakit; pati usaping legal
line-welfare-1957 = Hirap sa buhay: tulong-panlipunan, emergency na tulong, mga ayuda, national pension; ipinapasa rin nila sa lokal na pamahalaan
line-ltc-1966 = May kapamilyang kailangan ng pangmatagalang alaga: magtanong, mag-apply, magreklamo
line-labour-1955 = Para sa manggagawa at migrante: payo, reklamo, tagasalin, proteksiyon at matutuluyan
line-foreigners-1990 = Buhay ng dayuhan at bagong residente: visa, paninirahan, trabaho, pag-aaral, buwis, health insurance
line-consumer-1950 = Problema sa binili o binayaran
line-caregiver = Pagod na sa pag-aalaga ng kapamilya: may makikinig, magtuturo ng pag-aalaga, at tutulong humanap ng kahalili
line-maternal = Pagbubuntis, paggaling pagkapanganak, pagpapasuso, alaga sa bagong silang, mabigat na loob
line-drug = Tungkol sa droga; puwedeng magtanong ang gumagamit, pamilya o paaralan, lihim ito
line-child-line = Mga batang elementarya na gustong makipag-usap
line-youth-line = Mga tinedyer na gustong makipag-usap
line-family-education = Tanong sa pagpapalaki ng anak, mag-asawa, biyenan, at buhay-pamilya
line-taichung-cmhc = Magpa-appointment o magtanong tungkol sa counseling
line-tainan-mental-booking = Magpa-appointment para sa libreng counseling
line-new-taipei-xizhi-cmhc = Magpa-appointment sa counseling: Xizhi, Ruifang, Pingxi, Shuangxi, Gongliao
line-legal-aid = Usaping legal at tulong ng abogado
line-dementia = Pag-aalaga sa may dementia
line-fraud-165 = Kung hinihinalang naloko, pati matandang niloko ng hindi kakilala
line-citizen-1999 = Serbisyo ng lungsod; puwede ring i-report ang estudyanteng walang makain
line-keelung-youth = Payo, ayuda at report para sa bata, tinedyer at magulang
line-kaohsiung-youth-police = Payo para sa mga tinedyer
line-counseling-15-45 = Tatlong libreng counseling para sa edad 15 hanggang 45, pati dayuhang may health insurance card; humanap ng may bakanteng lugar sa page, magpa-appointment, at magdala ng ID
