### Written by the project; not yet checked by a native reader.

# What each line is for, after its purpose in hotlines.csv.

line-police-110 = Danger right now, a crime going on, somebody about to hurt themselves or others, or somebody missing
line-fire-119 = Injury, sudden illness, overdose, fire, rescue
line-119-sms-new-taipei = For people who cannot hear or speak: call for rescue by text message
line-119-sms-hsinchu-city = For people who cannot hear or speak: call for rescue by text message
line-119-sms-hsinchu-county = For people who cannot hear or speak: call for rescue by text message
line-119-sms-taichung = For people who cannot hear or speak: call for rescue by text message
line-119-sms-tainan = For people who cannot hear or speak: call for rescue by text message
line-protection-113 = Violence at home, sexual assault or harassment, or a child, older or disabled person who is abused or neglected: to report or to ask
line-ecare-online = To report on the web that somebody is being hurt, or a family that needs help
line-peace-of-mind-1925 = When you feel terrible or think of suicide; also when you worry about somebody
line-lifeline-1995 = When you are troubled and want to talk; volunteers answer
line-teacher-chang-1980 = Worries about feelings, family, school or work
line-mens-line = Men's worries: family, love, work, bullying, low mood, illness; and legal questions
line-welfare-1957 = Trouble making ends meet: social assistance, emergency relief, benefits, national pension; they also pass it on to the county
line-ltc-1966 = Somebody at home needs long-term care: to ask, to apply, to complain
line-labour-1955 = For workers and migrant workers: advice, complaints, interpreting, protection and shelter
line-foreigners-1990 = Life of foreign and new residents: visa, residence, work, school, tax, health insurance
line-consumer-1950 = Trouble over something you bought or paid for
line-caregiver = Tired from caring for a relative: somebody listens, shows how to care, and helps to find respite
line-maternal = Pregnancy, recovery after birth, breastfeeding, care of a newborn, low mood
line-drug = Questions about drugs, from users, families or schools; kept confidential
line-child-line = Primary-school children who want to talk
line-youth-line = Teenagers who want to talk
line-family-education = Questions about raising children, couples, in-laws, and family life
line-taichung-cmhc = To book or ask about counseling
line-tainan-mental-booking = To book free counseling
line-new-taipei-xizhi-cmhc = To book counseling: Xizhi, Ruifang, Pingxi, Shuangxi, Gongliao
line-legal-aid = Legal questions, and help from a lawyer
line-dementia = Caring for somebody with dementia
line-fraud-165 = When you suspect a scam, also when strangers take an older person's money
line-citizen-1999 = City services; also to report that a pupil has nothing to eat
line-keelung-youth = Advice, benefits and reports for children, teenagers and parents
line-kaohsiung-youth-police = Advice for teenagers
line-counseling-15-45 = Three free counseling sessions from 15 to 45 years, also for foreigners with a health insurance card; find a place with free slots on the page, book, and bring an identity document
