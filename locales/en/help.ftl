### Written by the project; not yet checked by a native reader.
### No clinician and no lawyer has signed this wording yet; do not treat it as approved.

# Lines to call, how to be there for somebody, checking oneself, and duties to report.

menu-help = Help lines
menu-duty = Must I report?
menu-gate = How to help them
menu-mood = Mood check
menu-near = Center near me
help-words = hotline, hotlines, help line, help lines, help lines please, emergency numbers
duty-words = must i report, must i report?, do i have to report, do i have to report?, am i obliged to report

help-want = What kind of help do you need? In danger now, call 110 or 119 first (24 hours).
help-want-feeling = I feel terrible
help-want-protection = Being hurt or beaten
help-want-money = Money and living
help-want-elder = Care for an elder
help-want-youth = Child or teenager
help-want-baby = Pregnant, new baby
help-want-foreigner = Foreigner, migrant
help-want-drugs = Getting off drugs
help-want-other = Something else
help-want-near = Center near me
help-want-someone = Worried for someone
help-want-mood = Mood check
help-where = Where are you? It is used only to find the mental health center there.
help-ladder = You can call:
help-always = ・{ $name } { $number }: 24 hours
help-open = ・{ $name } { $number }: open now, until { $until }
help-closed = ・{ $name } { $number }: closed now, opens { $until }
help-unknown = ・{ $name } { $number }: hours not confirmed
help-perhaps-shut = ・{ $name } { $number }: may be closed until { $until }
help-in-chinese = {" "}(in Chinese)
help-doubtful = {" "}(not verified yet, please check first)
help-no-phone = Its phone is not verified yet.
help-near-none = I cannot find the mental health center for your place yet. You can call 1925 first, 24 hours, free, in Chinese.
help-successor = { $old } has been replaced by { $name } { $number }.
help-next = What else are you looking for?

lookup-found = These may help:
lookup-found-near = You named no place, so this is for { $place }. For another place, type its name too:
lookup-found-anywhere = You named no place. Add one, such as “Zhubei early intervention”, to find what is near. These are from anywhere:
lookup-open = Open now.
lookup-closed = Closed now.
lookup-hours-unknown = Hours not confirmed.
lookup-next = What you wrote was sent to nobody. To have the center look into it, tap “Report”.

gate-danger = Thank you for noticing. Is the person in immediate danger now?
gate-danger-now = In danger now
gate-danger-not-now = I think not
gate-danger-unsure = Not sure
gate-call-first = Please call 119 or 110 first and say where it is. Stay in a safe place yourself, near the person, until help comes.
gate-call-unsure = If unsure you can also call 119 or 110 first and ask them to go and see. Stay in a safe place yourself.
gate-called = Called, next
gate-next = Next
gate-ask = 1 Ask: find a quiet place, ask directly, then listen.
    You can say: “I am a little worried about you; is it very hard? Have you thought of ending your life?”
gate-ask-not = Do not ask like an interrogator, and do not hurry to give answers.
    Do not say: “How can you be like this?” “Others have it worse.”
gate-respond = 2 Respond: hear them out, stay with them, do not judge.
    You can say: “Thank you for telling me; you have carried this for a long time. I am here.”
gate-respond-not = Do not joke, and do not promise to keep it secret.
    Do not say: “I will never tell anyone.” “What is there to be sad about?”
gate-refer = 3 Refer: look for help together, and keep in touch. Both of you can call 1925, 24 hours, free, in Chinese.
    You can say: “Shall we call 1925 together?”
gate-five = New Taipei teaches its gatekeepers five words: 看 (look), 聽 (listen), 轉 (turn), 牽 (link), 走 (walk along). They are steps for the helper to remember, not to be said to the person.
gate-yourself = This is hard for you too, and it is not yours alone to carry. 1925 listens to you as well, 24 hours, free, in Chinese.
gate-then = Shall the center in charge be told? To learn more, ask the local 社區心理衛生中心 (mental health center) about gatekeeper courses.
gate-then-tell = Tell the center
gate-then-five = New Taipei's steps
gate-then-enough = That is all

mood-begin = The 心情溫度計 mood check (BSRS-5) has six questions about the past week, today included. It is no diagnosis and you get help without it; once the result is told, your answers are deleted.
mood-start = Start
mood-not-now = Not now
mood-sleep = Trouble sleeping, such as falling asleep, waking easily or too early: how much did it trouble you?
mood-tense = Feeling tense or on edge: how much did it trouble you?
mood-anger = Getting upset or angry easily: how much did it trouble you?
mood-low = Feeling depressed, in a low mood: how much did it trouble you?
mood-inferior = Feeling inferior to others: how much did it trouble you?
mood-suicide = Having thoughts of suicide: how much did it trouble you?
mood-trouble-none = Not at all
mood-trouble-mild = Mildly
mood-trouble-moderate = Moderately
mood-trouble-severe = Severely
mood-trouble-very-severe = Very severely
mood-parent = Are you pregnant, or is there a new baby at home?
mood-parent-yes = Yes
mood-parent-no = No
mood-well = The first five questions add up to { $total }, within the usual range (0–5). This is a self-check, not a diagnosis.
mood-mild = The first five questions add up to { $total }: some distress (6–9). You can talk with family, friends or someone you trust.
mood-moderate = The first five questions add up to { $total }: moderate distress (10–14). Counseling or professional advice is recommended.
mood-severe = The first five questions add up to { $total }: severe distress (15–20). Please look for professional help or a psychiatrist.
mood-suicide-mild = You also said there are some thoughts of suicide; thank you for saying so. Someone listens at 1925, 24 hours, free, in Chinese.
mood-forgotten = Your answers have been deleted.
mood-skipped = OK, not now. When you need it, someone listens at 1925, 24 hours, free, in Chinese.

duty-subject = What do you ask about? In danger now, call 110 or 119 first (24 hours).
duty-subject-child-harm = A child is harmed
duty-subject-family = Family cannot cope
duty-subject-exploitation = Child exploitation
duty-subject-violence = Domestic violence
duty-subject-sexual-assault = Sexual assault
duty-subject-elder = Elder in danger
duty-subject-disability = Disability, harmed
duty-subject-suicide = Suicidal behavior
duty-subject-mental = Very odd conduct
duty-subject-assistance = Needs social aid
duty-work = Which of these is your work? The law goes by it.
duty-work-manager = Building manager
duty-work-professional = Health/social/police
duty-work-neither = None of these
duty-what-child-harm = when you learn that a child is hurt, abused or left alone
duty-what-family = when you learn of a child whose family cannot care for it well
duty-what-exploitation = when you learn of sexual exploitation of a minor
duty-what-violence = when you learn of domestic violence
duty-what-sexual-assault = when you learn of a sexual assault
duty-what-elder = when you learn that an older person is in danger
duty-what-disability = when you learn that a person with a disability is abused, abandoned or uncared for
duty-what-suicide = when you learn of somebody's suicidal behavior
duty-what-mental = when somebody may need psychiatric care
duty-what-assistance = when you learn that somebody needs social assistance
duty-must-within = 《{ $law }》 art. { $article }: { $what }, you must report it within { $hours } hours.
duty-must = 《{ $law }》 art. { $article }: { $what }, you must report it.
duty-may = 《{ $law }》 art. { $article }: { $what }, you may report it, but need not.
duty-may-practice = 《{ $law }》 art. { $article } does not name you; { $what }, in practice anyone can call 113. The authority has not confirmed this to us yet.
duty-not-named = 《{ $law }》 art. { $article } does not name you. If you are worried you can still ask for advice.
duty-where = Where to report: { $windows }.
duty-window-113 = 113 (24 hours)
duty-window-ecare = 關懷e起來 ecare.mohw.gov.tw
duty-window-county = the county government's window
duty-window-suicide-system = the ministry's suicide prevention reporting system
duty-window-health-bureau = the county 衛生局 (health bureau)
duty-window-mental-center = the 社區心理衛生中心 (mental health center)
duty-suicide-thoughts = The law speaks of suicidal behavior; thoughts alone do not start the duty. Please stay with the person; both of you can call 1925, 24 hours, free, in Chinese.
duty-fine = For not reporting, the law sets a fine of NT$ { $least } to { $most }.
duty-then = This chat is not yet the report the law asks for. What next?
duty-then-report = Tell the center too
duty-then-other = Ask about another
duty-then-enough = That is all
duty-owed = { $duty } This message is not yet the report the law asks for.
