# Asking the health side to visit somebody whose conduct worries others.

menu-outreach = Ask for a home visit
command-outreach = Ask the health office to visit somebody
outreach-words = refer, referral, outreach, i want to refer, i want to refer someone, home visit, ask for a home visit, my neighbor acts strangely, my neighbour acts strangely, neighbor acting strange, neighbour acting strange

outreach-offer = For this, the health office can also be asked to visit.
    Do you want to fill in a referral, or tell the family service center?
outreach-offer-report = Tell the center
    .also = center, report, family service center
outreach-offer-refer = Fill in a referral
    .also = referral, refer, health office
sign-incoherent = Makes no sense

outreach-call-first = First get to a safe place. Do not go near, argue, or hold them back yourself.
    Someone with a knife or hurting others: call 110. Somebody hurt or in danger of life: call 119.
outreach-call-unsure = When you are not sure, keep your distance and call 110 or 119 to have them look. Do not go in yourself.
outreach-after-call = Is it safe now? If so you can go on; you can also stop here and come back later.
outreach-after-call-on = Safe now, go on
    .also = safe, go on, continue
outreach-after-call-later = Stop here for now
    .also = not yet, not safe, later
outreach-later = All right, we stop here; nothing was sent to anybody.
    If the danger goes on, call 110 or 119. You can ask for a visit here at any time.
outreach-keep-away = Please keep your distance and do not hold them back yourself. If it happens again, call 110 or 119.

outreach-where = Where do they live, or where did you see them?
    Each county has its own rules, so please name the district.
outreach-no-place = Rules and offices differ by county; without a place nothing can be referred.
    Shall it become an ordinary report?
outreach-no-place-report = An ordinary report
    .also = report
outreach-no-place-enough = Leave it for now
    .also = no thanks
outreach-rules-steps = How it goes in { $county }: { $steps }.
outreach-rules-joint = You are asked to come along on the visit, so your phone and free hours are asked for below.
outreach-rules-providers = Who visits (as of year { $year } in Taiwan's count): { $names }.
outreach-rules-unpublished = { $county } has not published whom it takes; the health office looks and decides.
outreach-rules-nothing = We found no outreach rules for { $county }, and we make none up.
    To ask somebody first: 1925, day and night, free, in Chinese.
outreach-goes-to = What you write goes to { $unit }. They decide whether to visit.
outreach-goes-nowhere = We know of no health office in { $county } that takes this; what you write is kept until one is connected.
    To ask somebody first: 1925, day and night, free, in Chinese.
outreach-no-receiver = No health office here is connected yet; it is kept and goes out once one is.
outreach-next = I see, go on
    .also = next, ok, continue
outreach-step-form = the referral form
outreach-step-assessed = a first look by the health bureau (衛生局)
outreach-step-dispatched = a psychiatric hospital or clinic gets it
outreach-step-visited = a visit
outreach-step-visited-within = a visit together with you within { $days } days
outreach-step-visited-at-home = an assessment at home
outreach-step-care-plan = a care plan and further care

outreach-me = What are you to this person?
outreach-me-family = Family
    .also = relative, son, daughter, husband, wife, mother, father, parent
outreach-me-neighbor = Neighbor or clerk
    .also = neighbor, neighbour, clerk, friend, landlord, resident, passer-by
outreach-me-chief = Village chief 里長
    .also = village chief, chief, 里長, 鄰長
outreach-me-officer = Village officer 里幹事
    .also = village officer, officer, 里幹事
outreach-me-staff = Social, health staff
    .also = social worker, nurse, doctor, police, fire, teacher, school, staff
outreach-standing-named = Mental Health Act (精神衛生法) art. { $article }: in your role you may notify the health office.
outreach-standing-family = Family may turn to the health office or the mental health center (Mental Health Act art. 45).
outreach-standing-not-named = The law (Mental Health Act art. { $article }) does not name your role.
    You can tell what you saw; the health office decides whether to refer.
outreach-scope-screened = The program here takes people whom network staff have assessed, so the bureau may have somebody look first.
    The village officer (里幹事) or the health center (衛生所) can help too.
outreach-scope-health-side = Here the health bureau or health center (衛生所) refers, so they look at it first.
    You can also go to the health center yourself.
outreach-scope-open = Here anybody may tell the police, the fire service or the health office.

outreach-nothing-seen = If none of these was seen, outreach usually does not take it.
    If you are still worried, you can tell the family service center.
outreach-then-report = Tell the center
    .also = center
outreach-then-lines = Show who can help
    .also = who can help, numbers
outreach-then-more = There is more, go on
    .also = more, go on, continue
outreach-then-enough = Leave it for now
    .also = no thanks
outreach-only = Is it only one of these, and nothing else?
outreach-only-hoarding = Only a home too full
    .also = hoarding, full of things
outreach-only-forgetting = Only forgetting
    .also = forgetting, dementia, gets lost
outreach-only-since-childhood = So since childhood
    .also = since childhood
outreach-only-intoxicated = Only when drunk
    .also = drink, drugs, drunk
outreach-only-other-diagnosis = Only personality/OCD
    .also = personality, ocd
outreach-only-none = No, there is more
    .also = none, none of these, something else
outreach-elsewhere-hoarding = Outreach does not take a full home alone. The family service center can look at how to help.
outreach-elsewhere-forgetting = Outreach does not take forgetting alone. The long-term care and dementia lines can arrange help.
outreach-elsewhere-since-childhood = Outreach does not take what has been so since childhood. The center can help find a fitting service.
outreach-elsewhere-intoxicated = Outreach does not take what comes only with drink or drugs. There are places that help to stop.
outreach-elsewhere-other-diagnosis = Outreach does not take this diagnosis alone. The mental health center can be asked.
outreach-lines = These can be asked:
outreach-lines-after = If things change, or there is more, you can ask for a visit at any time.
outreach-cases = Does any of these fit as well? Tick as many as you like.
outreach-case-escorted = Escorted to ward
outreach-case-hard-case = Hard bureau case
outreach-case-crisis = Police come often
outreach-case-refuses-admission = Refuses admission
outreach-case-discharged = Left ward, no care
outreach-case-none = None of these

outreach-story = What did you see and hear? Facts, please: what was said, what was done, on which day.
    No need to guess why. Recordings are fine; please take no picture of their face.
outreach-skip = Nothing to write
    .also = nothing, none
outreach-unknown = I don't know
outreach-since = Since when?
outreach-since-days = A few days
outreach-since-weeks = Some weeks
outreach-since-months = Some months
outreach-since-long = A year or longer
outreach-since-unknown = I don't know
outreach-often = How often?
outreach-often-daily = Almost every day
    .also = daily, every day
outreach-often-weekly = Some times a week
    .also = weekly
outreach-often-now-and-then = Now and then
    .also = sometimes
outreach-often-once = Seen once only
    .also = once
outreach-often-unknown = I don't know
outreach-risks = Did you see any of these? Tick as many as you like.
outreach-risks-hurts-self = Hurts themself
outreach-risks-hurts-others = Hits or threatens
    .also = hits people, threatens
outreach-risks-weapon = Knife or weapon
    .also = knife, weapon
outreach-risks-fire = Fire or gas
    .also = fire, gas
outreach-risks-children = Children at home
    .also = children
outreach-risks-not-eating = Hardly eats
    .also = does not eat
outreach-risks-none = None of these
outreach-drinks = Did you see them drink or take drugs lately?
outreach-drinks-yes = Yes, seen
outreach-drinks-no = Not seen
outreach-drinks-unknown = Not sure
outreach-person = What is their name, or what do people call them?
outreach-person-phone = What is their phone number?
outreach-sex = Do they look like a man or a woman?
outreach-sex-man = Man
    .also = male
outreach-sex-woman = Woman
    .also = female
outreach-sex-other = Other
outreach-sex-unknown = I don't know
outreach-age = About how old?
outreach-age-under-18 = Under 18
outreach-age-to-39 = 18 to 39
outreach-age-to-64 = 40 to 64
outreach-age-older = 65 or older
outreach-age-unknown = I don't know
outreach-lives = Who lives with them? Tick as many as you like.
outreach-lives-alone = Nobody, alone
    .also = alone, lives alone
outreach-lives-parents = Parents
outreach-lives-partner = Husband/wife
    .also = partner, husband, wife
outreach-lives-children = Children
outreach-lives-others = Others
outreach-lives-none = I don't know
outreach-kin = Is there family or somebody who cares for them?
    Name and phone, as far as you know.
outreach-treatment = Do they see a doctor for this?
outreach-treatment-regular = Yes, regularly
    .also = regularly
outreach-treatment-stopped = Did, then stopped
    .also = stopped
outreach-treatment-never = Never
outreach-treatment-unknown = I don't know
outreach-clinic = Where, which medicine, any registration or disability card?
    As far as you know.
outreach-helped = Who has been there or helped before? Tick as many as you like.
outreach-helped-police = Police
outreach-helped-ambulance = Ambulance
outreach-helped-officer = Chief or officer
    .also = village chief, village officer
outreach-helped-social-worker = Social worker
outreach-helped-nurse = Health nurse
    .also = nurse
outreach-helped-none = Nobody or don't know
    .also = nobody
outreach-tried = What has been tried already?
outreach-knows = Who knows that you are asking for this?
outreach-knows-person = The person knows
    .also = the person
outreach-knows-family = Only family knows
    .also = family, family knows
outreach-knows-nobody = They do not know
    .also = nobody, nobody knows
outreach-joins = If needed, could you come along on the visit?
outreach-joins-must = Here you are asked to come along on the visit. Can you?
outreach-joins-yes = I can
outreach-joins-maybe = Depends on the time
    .also = maybe, it depends
outreach-joins-no = I cannot
    .also = cannot, can't
outreach-free = When are you free? Tick as many as you like.
outreach-free-morning = Weekday mornings
    .also = morning, mornings
outreach-free-afternoon = Weekday noon on
    .also = afternoon, afternoons
outreach-free-evening = Weekday nights
    .also = evening, evenings
outreach-free-weekend = Weekends
    .also = weekend
outreach-free-none = To be arranged
outreach-unit = What is your unit and your position?
outreach-name = What is your name? The health office asks for you by it.
outreach-phone = Your phone number, please: the health office calls to arrange a time.

outreach-row-me = You are
outreach-row-cases = Also
outreach-row-story = Seen
outreach-row-since = Since
outreach-row-often = How often
outreach-row-risks = Dangers
outreach-row-drinks = Drink, drugs
outreach-row-person = Their name
outreach-row-person-phone = Their phone
outreach-row-sex = Man or woman
outreach-row-age = Age
outreach-row-lives = At home
outreach-row-kin = Family
outreach-row-treatment = Doctor
outreach-row-clinic = Clinic
outreach-row-helped = Helped
outreach-row-tried = Tried
outreach-row-knows = Who knows
outreach-row-joins = Come along
outreach-row-free = Free
outreach-row-unit = Your unit
outreach-row-name = Your name
outreach-row-phone = Your phone
outreach-name-shown = Your name and phone are shown to the health office, never to the person or their family.

outreach-sent = Received. The case number is { $case }.
    You are told here when the health office takes it; then they call you. Anything you think of, just write it here.
outreach-sent-nobody = Received and kept. The case number is { $case }.
    No health office here is connected yet; it goes out once one is. If it is urgent call 110 or 119; to ask somebody, 1925, day and night.

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

own-form-get = See my form
own-form-open = Open the form
own-form-here = The form of { $case } is behind this link; it opens once within { $minutes } minutes.
    Its content never appears in the chat. Please do not pass it on.
own-form-title = Your referral form
own-form-ask = This link opens only once. How do you want to see it?
own-form-page = Read or print
own-form-odt = Download ODT
own-form-over = This link was used or has expired. Go back to the chat and press “See my form” at the case for another.

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

state-returned = returned to you; you can mend it and send it again
outreach-returned-told = { $case }: the health office has returned the referral to you. { $reason }
outreach-returned-no-need = They looked at it and see no need for visits now.
outreach-returned-not-enough = There was too little to go by. Please add what was said, what was done, and on which day.
outreach-returned-not-found = The person or place could not be found. Please say more exactly where.
outreach-returned-in-care = Somebody is caring for this person already.
outreach-returned-elsewhere = They think another service can help better.
outreach-amend = Mend and send again
outreach-again-not-now = This case cannot be changed any more.
outreach-sent-again = Sent again, still as case number { $case }.
    You are told here when the health office takes it.
outreach-goes-on-told = { $case }: the health office goes on visiting. Thank you for noticing.
outreach-visit-late-told = { $case }: the time for the visit has passed without a result.
    You can ask { $center }; in danger call 110 or 119.

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
