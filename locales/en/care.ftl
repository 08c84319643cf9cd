# Staying after the first answer: one short question at a time, none of which must be answered.
# Fixed wording, never rewritten by a program; sources of the numbers are in directory/data.
# Draft. No clinician and no community mental health center has signed this wording yet; do not treat it as approved.

care-call-me = Have someone call me
    .also = call me
care-unsaid = Rather not say

care-tired-tired = I want to disappear
    .also = disappear, tired
care-tired-thought = I thought of ending
    .also = i thought of ending it, thought of ending my life
care-today = I want to ask plainly: are you planning to end your life today?
care-today-yes = Yes, today
    .also = today
care-today-no = Not today
care-company = Is someone with you now?
care-company-with = Someone is here
    .also = someone is with me
care-company-alone = I am alone
    .also = alone, nobody, just me
care-company-with-said = You can show them this screen and ask them to stay with you and call 119 or 1925.
care-company-alone-said = Please move away from anything dangerous, go where there are people, and call 119 or 110 now (24 hours).

care-hard = What makes calling hardest?
care-hard-police = Police may come
    .also = police, afraid of the police
care-hard-silent = I cannot speak now
    .also = cannot speak
care-hard-tried = Calling didn't help
    .also = tried before, called before
care-hard-family = Family may find out
    .also = family
care-hard-minor = I am under 18
    .also = under 18
care-hard-unsaid = Rather not say
care-hard-police-said = I will not call the police for you. If the people at 1925 or on duty here see immediate danger to life, they may ask police or firefighters to come.
care-hard-silent-said = No need to speak: the police app 警政服務 takes text for 110, and the fire app 消防防災e點通 takes text for 119. The website of 1925 has text counseling too, in Chinese.
care-hard-tried-said = Calling and not being heard is exhausting. You can try another line, Lifeline 1995 (24 hours, at times busy); and when 1925 is busy, press # and leave a number.
care-hard-family-said = I will not tell your family. Only if life is in immediate danger may rescuers contact them.
care-hard-minor-said = Under 18 you can call 113 (24 hours), or talk to the school counselor. I will not tell your parents; if life is in danger, rescuers may contact your family.
care-hard-unsaid-said = You do not have to say. When you want to talk, someone listens at 1925 at any hour (24 hours, in Chinese).

care-ground = While the phone rings, shall we breathe slowly together for a minute?
care-ground-yes = Do it together
care-ground-no = Skip it
care-grounding = Feet on the floor, breathe out slowly.
    Look around and find three things you can see.
    Press your hands together, then breathe out slowly three times.
care-grounding-done = Done

care-callback = Shall the community mental health center (社區心理衛生中心) call you? Nothing is passed on before you have seen it and agreed.
care-callback-yes = Have someone call me
    .also = call me
care-callback-no = No call, please
care-call-first = I cannot promise when the call will come. If there is danger while you wait, call 119 or 110 (24 hours).
care-call-name = What should they call you?
care-call-phone = Which phone number reaches you?
care-call-time = When is it safe for you to take a call?
care-time-evening = Now until evening
    .also = evening
care-time-office = Office hours
care-time-any = Any time
care-call-who = Who may pick up?
care-who-me = Only me
care-who-anyone = Anyone may
    .also = anyone
care-who-minor = Only me, under 18
care-where = Which district or township do you live in? It decides which center can call.
care-where-unsaid = Rather not say where
care-row-name = Name
care-row-phone = Phone
care-row-time = Time
care-row-who = Picks up
care-row-where = District
care-row-told = You said
care-name-none = not said
care-told-nothing = not said
care-no-receiver = Without a district no center is found: the case gets a number, but perhaps nobody will call.

care-told-own = For themselves; agrees that the community mental health center calls back.
care-told-today = Planning it today: { $answer }
care-told-company = Someone there: { $answer }
care-told-hard = What makes calling hard: { $answer }
care-told-time = Safe to call: { $answer }
care-told-who = Who may pick up: { $answer }
care-told-minor = Says they are under 18; please do not contact the parents first.

care-follow-up = Within a day, shall I send one more message to ask how you are?
care-follow-up-yes = Yes, ask me again
care-follow-up-set = All right, I will ask once more within a day. To cancel, send “stop” before then.
care-asks = Yesterday you said it was very hard. How is it today? Someone listens at 1925 at any hour (24 hours, in Chinese).
care-asks-hard = Still very hard
care-asks-stop = Stop asking
care-stopped = All right, no more messages asking. Someone listens at 1925 at any hour (24 hours, in Chinese).

care-sent = Received, case { $case }. It has been passed on so that someone calls you; when, I cannot promise.
care-sent-closed = Received, case { $case }. It is outside their office hours, so it may take a while; while you wait, 1925 answers (24 hours, in Chinese).
care-sent-day-off = Received, case { $case }. Their offices may be closed today, so it may take a while; while you wait, 1925 answers (24 hours, in Chinese).
care-sent-nobody = Received, case { $case }. But those responsible are not connected here yet, so perhaps nobody will call; please call 1925 yourself (24 hours, in Chinese).

care-hidden = Got it, no need to speak. The app 警政服務 takes text for 110; 113 takes SMS.
care-hidden-where = Where are you? Type a place or share the location.
care-hidden-text = 119 here takes SMS too: { $number }. I have not called the police; you can delete this chat.
care-hidden-end = I have not called the police and will send no more messages. You can delete this chat.
