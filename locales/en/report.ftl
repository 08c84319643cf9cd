### Written by the project; not yet checked by a native reader.

# Reporting a concern.

report-kind = What is it about?
    The closest one is fine; you can change everything later.
kind-child-meal = Child without food
    .also = hungry child, child is hungry, hungry, no food, not eaten, has not eaten, meal
kind-child-harm = Child hurt or alone
    .also = child abuse, abused child, hitting a child, beating a child, child is beaten, child hurt, child alone, neglect, nobody looks after the child
kind-violence = Violence at home
    .also = domestic violence, family violence, partner violence, beats his wife, hits his wife, beating his wife, violence, abusive husband
kind-elder = Older person alone
    .also = elder, elderly, old man, old woman, old person, grandpa, grandma, senior, lives alone
kind-disability = Disabled, needs care
    .also = disability, disabled, handicapped, wheelchair
kind-family = Family in hardship
    .also = no money, lost job, unemployed, pay rent, bills, poor, poverty, family in trouble
kind-suicide = Someone wants to die
    .also = suicide, suicidal, wants to die, want to die, kill himself, kill herself, does not want to live
kind-mental = Worrying behavior
    .also = mental health, talks to himself, talks to herself, acting strange, hears voices, hallucination
kind-youth = Teenager in trouble
    .also = teenager, teen, youth, high school student, ran away, truant, drugs
kind-homeless = Living on the street
    .also = homeless, sleeping rough, sleeps outside, street sleeper
kind-other = Something else
    .also = other, others, something different, none of these, none of them

report-danger = Is anyone in danger right now?
    For example being hurt or beaten, or something may happen any moment.
danger-now = Danger right now
    .also = in danger, danger, yes now, being beaten, happening now, hurry
danger-not-now = Not at the moment
    .also = no danger, not in danger, not right now, not now, no danger now, safe for now
danger-unsure = Not sure
report-call-first = Please call first: 110 if someone is hurting others, 119 if someone is injured or their life is in danger.
    Then come back and tap next. If you leave before the end, that is fine: I pass on what you have written to a social worker.
report-call-unsure = If you are not sure, please call 119 or 110 first and ask them to go and look. Do not go in yourself.
    Then come back and tap next.
report-called = I called, next
    .also = called, next, done, i called, continue, go on
report-suicide-lines = 安心專線 1925 (Peace of Mind line): 24 hours, free, for you or for them. If it is busy, press # to leave your number.

report-where = Where is this?
    You can share the location, or type an address, a place name or a village.
where-share = Share location
where-shared-before = Use shared location
where-site = At { $name }
    .also = in the shop, our shop, our store, this shop, this store, in the store, here
where-unknown = I don't know where
where-heard = Got it, the place is { $area }.
where-which = Which place is it?
where-district = I do not know the district yet. Please type its name, for example 竹北市 or Zhubei.
where-district-of = Which district or township of { $county }?
where-village = Two family service centers share { $district }. Which village (里／村) is it in?
village-other = Other, or not sure
place-with-detail = { $area } ({ $detail })

report-home = Is the person's home here too?
home-same = Yes, same place
home-elsewhere = No, somewhere else
home-unknown = I don't know
report-home-at = Where is their home? Roughly is fine.

report-signs = What did you see or hear? Choose as many as fit, then tap “Done choosing”.
sign-none = None of these
sign-injured = Has injuries
sign-afraid = Very afraid
sign-alone = Alone
sign-siblings = Minding siblings
sign-often = Comes often
sign-late = Out late at night
sign-crying = Keeps crying
sign-shouting = Loud shouting
sign-dirty = Dirty, unwashed
sign-hungry = Very hungry
sign-begging = Begging
sign-threats = Being threatened
sign-weapon = Knife or weapon
sign-locked-in = Locked in
sign-children-there = Children present
sign-again = Not the first time
sign-not-seen = Not seen for days
sign-smell = Smell at the door
sign-thin = Has become thin
sign-confused = Confused or lost
sign-carer-tired = Carer exhausted
sign-no-food = No food at home
sign-rent = Cannot pay rent
sign-lost-job = Suddenly no job
sign-cut-off = Water or power cut
sign-ill-carer = Carer is ill
sign-child-carer = Child is the carer
sign-talks-of-dying = Says wants to die
sign-goodbye = Goodbye, last note
sign-hurt-self = Hurts themselves
sign-means-near = Unsafe things near
sign-gives-away = Gives things away
sign-hopeless = Says no hope left
sign-drinking = Drinking a lot
sign-hears-things = Hears, sees things
sign-feels-hunted = Feels persecuted
sign-odd-conduct = Speech mixed up
sign-no-sleep = No sleep for days
sign-unkempt = Long unwashed
sign-truant = Not at school
sign-runaway = Ran away from home
sign-led-by-adults = With unknown adult
sign-drugs = Possible drug use
sign-sleeps-outside = Sleeps outside
sign-ill = Looks ill
sign-with-child = With a child

report-story = Anything else? Just write what you saw; photos and voice messages are fine too.
    Please do not take pictures of children or of wounds.
story-done = Done writing
    .also = done, that's it, that's all, finished
story-skip = Nothing to add
story-has-media = Received, { $count } so far. Send more or write a few words, then tap “Done writing”.
story-noted = I have kept what you wrote before: “{ $words }”
    Anything to add? If not, tap “Done writing”.

report-contact = May a social worker ask you if details are missing?
    Your identity stays confidential; the people concerned are not told.
contact-here = Yes, ask me here
    .also = ask me here, ask here, here
contact-phone = Yes, phone me
    .also = phone me, call me, by phone, phone
contact-no = Don't contact me
    .also = no, no need, do not contact me
contact-phone-at = Phone: { $number } { $who }
report-phone = Please write your phone number.
report-call-me = What should the social worker call you?

row-kind = Concern
row-danger = Danger
row-where = Place
row-home = Their home
row-signs = Seen
row-story = Notes
row-contact = Contact
row-meal = Meal
row-age = Age
change = Change { $what }
told-nothing = None
told-media = Photos or recordings: { $count }
told-both = { $words } (photos or recordings: { $count })
summary-title = Send it like this?
summary-ask = Send it like this?
summary-receiver = • { $reason }
summary-receivers = It goes to:
consent-send = Send
    .also = send it, yes send, yes, ok, okay, sure, go ahead
consent-add = Add more
consent-drop = Don't send
    .also = do not send, don't send it, do not send it, no, drop it

meal-served = Did the child get a meal?
meal-ate = Ate here
    .also = ate, ate in the shop, ate in the store, eating here
meal-took-away = Took it away
    .also = take away, takeaway, took away, to go
meal-none = No meal
    .also = no, none, did not eat, didn't eat, got nothing
meal-age = About how old?
age-preschool = Preschool
    .also = kindergarten, toddler, small child
age-primary = Primary school
    .also = elementary, elementary school, primary
age-older = Junior high or older
    .also = junior high, senior high, high school, middle school, teenager
meal-signs = Did you see any of these? Choose as many as fit.
meal-call-113 = Someone may be hurting this child. Please call 113, 24 hours, interpreters on the line; if it is happening now, 110.
    Then come back and tap next. This report is still sent.
meal-story = Anything to add? The child's name, school or home, if you know it.
    Please do not take pictures of the child.

report-sent = Received. The case number is { $case }.
    I will tell you here when a social worker takes it. If something comes to mind, type it here and it is added. Thank you for noticing.
report-sent-nobody = Received and stored. The case number is { $case }.
    The office for this area is not connected yet: if it is urgent, please call { $number }. It is sent as soon as they are connected.
report-dropped = OK, not sent. What you wrote is deleted, and you can report again at any time.
report-stopped = OK, we stop here. What you wrote is deleted.
report-unfinished-sent = You did not finish, but you said there is danger now. So I passed what you wrote to a social worker, case { $case }.
    Type here to add to it. If the danger is still there, please call 110 or 119.
talk-remind = Your report has not been sent yet. Everything you wrote is still here. Do you want to go on?
talk-continue = Go on
talk-kept = You have a report that is not finished.
