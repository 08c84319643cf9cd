### The center's desk is offered in zh-Hant and en only; these are the English words.

# News: the pages of the desk.

desk-room-news = News

desk-news = News
desk-news-what = Write a piece of news for those who have asked for its topic. Before it goes out you see who gets it and what it looks like.
desk-news-write = Write news
desk-news-no-county = Your center is not in the directory, so there is no county here to write news for.
desk-news-list = Written so far
desk-news-none = Nothing has been written yet.
desk-col-topic = Topic
desk-col-where = Where
desk-col-reached = Reached
desk-col-taps = Taps
desk-news-back = Back to the news
desk-news-back-draft = Back to the draft

desk-news-state-draft = draft, not sent
desk-news-state-later = goes out on { $at }
desk-news-state-sending = on its way
desk-news-state-held = LINE’s month is used up, please decide
desk-news-state-stopped = stopped { $at }
desk-news-state-ended = ended { $at }
desk-news-state-thrown-away = draft, thrown away

desk-news-edit = Edit
desk-news-rules = Before you write
desk-news-rule-readers = Everybody who gets it has asked for this topic. Write what is of use to them: what, for whom, where, until when.
desk-news-rule-names = No names, nobody’s story, nothing about one single person. Somebody else may hold the phone.
desk-news-rule-preview = Saving keeps a draft. The next page shows how many get it and how it looks; it goes out only when you press “Send”.

desk-news-field-topic = Topic
desk-news-choose-topic = Choose a topic
desk-news-topic-hint = It goes only to those who want this topic.
desk-news-field-county = Where
desk-news-everywhere = All of Taiwan
desk-news-field-text-zh-hant = Text in Chinese
desk-news-text-hint = At most { $most } signs. Topic, place and the name of your center are added for you.
desk-news-field-text-other = Text in another language
desk-news-others = Other languages (optional)
desk-news-others-hint = Whoever reads a language you write in gets that text. Readers of a language without a text get the Chinese one and are told so.
desk-news-field-entry = The service that the button shows (optional)
desk-news-entry-hint = With a service the button says “See the service”, without one “Find such services”.
desk-news-words = Type words to search, or paste an id
desk-news-search = Search
desk-news-no-entry = None of these: “Find such services”
desk-news-field-at = When (Taiwan time, optional)
desk-news-at-hint = Empty: as soon as you press “Send”. Nothing goes out from { $ends }:00 to { $begins }:00; it waits for the morning. At most { $days } days from now.
desk-news-keep = Save the draft and see who gets it
desk-news-keep-hint = This sends nothing to anybody.

desk-news-wrong = Not saved yet. Please look here; what you wrote is still there:
desk-news-wrong-topic = Choose a topic.
desk-news-wrong-county = Choose a county, one that your center speaks for.
desk-news-wrong-empty = Write the text in Chinese.
desk-news-wrong-long = Too long: { $signs } signs now, at most { $most }.
desk-news-wrong-entry = This service is no longer in the directory. Search again, or choose none.
desk-news-wrong-choose = Choose one of what was found, or “None of these”.
desk-news-wrong-past = This time has passed. To send at once, leave it empty.
desk-news-wrong-far = At most { $days } days from now.
desk-news-wrong-time = This time cannot be read. Write it like 2026-08-01 18:00.
desk-news-too-late = What you wrote first was sent or thrown away meanwhile and has not been changed. What you have just written is below; saving makes it a new piece.

desk-news-draft = Look before it goes out
desk-news-shown = How it arrives
desk-news-shown-others = How it arrives in the other languages
desk-news-who = Who gets it
desk-news-together = { $number } in all
desk-news-other-languages = Other languages
desk-news-few = Languages with fewer than { $fewest } readers are counted together, so that nobody can be guessed.
desk-news-left-none = Everybody who wants it gets it.
desk-news-left-few = Fewer than { $fewest } others want it and are not written to now.
desk-news-left = { $number } others want it and are not written to now.
desk-news-when = When
desk-news-begins = It begins on { $at }.
desk-news-begins-now = It begins as soon as you press “Send”.
desk-news-not-at-night = The time you chose is at night, so it waits for the morning.
desk-news-night = Nothing goes out from { $ends }:00 to { $begins }:00; what is left goes on in the morning. Whoever is in the middle of a conversation with the bot gets it afterwards.
desk-news-month = LINE’s messages of this month
desk-news-month-unknown = LINE is off, or does not say now how many are left. If they do not suffice, what goes over LINE waits until you decide.
desk-news-month-unlimited = Your LINE plan has no limit. This takes { $cost } messages on LINE.
desk-news-month-left = Left this month
desk-news-month-cost = This takes
desk-news-month-next = (counted next month)
desk-news-month-promised = Promised to other news
desk-news-month-reserve = Kept for danger
desk-news-month-ends = If it goes out
desk-news-month-ends-without = If it does not
desk-news-month-on = used up about { $day }
desk-news-month-lasts = lasts to the end of the month
desk-news-month-hint = Told from what was used this month until today. After that the bot can only give free answers on LINE to what people have just written.

desk-news-send = Send to { $number } people
desk-news-send-now = It begins at once. After that the text cannot be changed, only stopped.
desk-news-send-later = It begins on { $at }. After you press, the text cannot be changed, only stopped.
desk-news-throw-away = Throw the draft away
desk-news-nobody = Nobody would get it now, so it cannot be sent. Choose another topic or county, or come back later.
desk-news-too-much = LINE has too few messages left: too little would remain for somebody in danger. So it cannot be sent now.
desk-news-too-much-then = Press “Edit” and choose { $day } or a later day, when LINE counts anew.
desk-news-too-much-fewer = Or choose fewer counties.
desk-news-too-much-ever = Not even a whole month suffices: ask for a larger LINE plan.

desk-news-progress = How far it is
desk-news-became-sent = Sent
desk-news-became-waiting = Waiting
desk-news-became-blocked = Blocked the bot
desk-news-became-left = Left out (want it no more, or cannot be written to now)
desk-news-became-failed = Refused by the platform
desk-news-became-unsure = Not sure whether it arrived
desk-news-became-hint = What is not sure is not sent again, so that nobody gets it twice.
desk-news-taps = The button was pressed { $number } times. Nobody keeps by whom.
desk-news-pauses = It is night, so nothing goes out now; it goes on at { $at }.
desk-news-line-waits = LINE’s month is used up, so what goes over LINE waits; everything else goes on.
desk-news-stop = Stop
desk-news-stop-hint = Whoever has not got it yet will not get it. What has arrived cannot be taken back.
desk-news-stop-later = It has not begun. If you stop it, nobody gets it.
desk-news-held = LINE’s messages of this month are used up; the rest is kept for somebody in danger. Those who wait have not got it.
desk-news-held-wait = LINE counts anew from { $day }: come back then and press “Go on”, or press “Stop”.
desk-news-go-on = Go on with those who wait
desk-news-go-on-hint = Whoever has got it does not get it again.
desk-news-over = It is over; there is nothing to do.
desk-news-about = This piece of news
desk-news-speaker = Who says it
desk-news-button = Button
desk-news-button-find = Find such services

desk-did-news-kept = The draft is kept; nothing has gone out. Look through it, then press “Send”.
desk-did-news-said = Done: it goes out as shown below.
desk-did-news-changed = Not sent: its readers or its words have just changed. This is how it is now; please look again.
desk-did-news-nobody = Not sent: nobody would get it now.
desk-did-news-too-many = Not sent: LINE has too few messages left.
desk-did-news-stopped = Stopped; nothing more goes out.
desk-did-news-thrown-away = The draft is thrown away; nothing went out.
desk-did-news-goes-on = It goes on.
desk-did-news-nothing = Somebody has just done this. Please look at how it stands now.
