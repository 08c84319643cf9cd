### Machine-made translation; not yet checked by a native reader.
### Center staff read zh-Hant and en only: all but the fixed questions, which a reporter reads, are the English words.

# Words to the family service center. Never content of a report.

card-new = New case { $headline }
card-reminder = Not taken yet { $headline }
card-headline = { $case } · { $kind } · { $urgency } · { $area }
card-no-district = district unknown
card-unfinished = The reporter left before the end; it is passed to you as it stands.
card-accept-by = Please accept before { $at } ({ $hours } h { $minutes } min left)
card-overdue = The time to accept, { $at }, has passed
card-taken = { $case }: { $by } accepted it at { $at }
card-handed-on = { $case }: handed on to { $center }
card-withdrawn = { $case }: the reporter took it back
card-closed = { $case }: closed
card-accept = Accept
card-not-ours = Not ours
card-ask = Ask the reporter
card-open = Open
card-kind-child-meal = child's meal
card-kind-child-harm = child protection
card-kind-violence = domestic violence
card-kind-elder = older person
card-kind-disability = disability
card-kind-family = family hardship
card-kind-suicide = suicide concern
card-kind-mental = mental health
card-kind-youth = youth
card-kind-homeless = homeless
card-kind-other = other
urgency-now = critical
urgency-high = priority
urgency-normal = normal

accepted-toast = Accepted
already-taken = { $by } already accepted { $case } at { $at }.
already-over = { $case } is already over.
not-holder = { $case } is not this unit's case; only the unit responsible can pass it on.
not-to-be-asked = { $case }: the reporter chose not to be contacted.
not-yours = This case does not belong to this group.
not-ours-which = Which office should { $case } go to?
not-ours-county = Unsure: county desk
not-ours-back = Back
handed-on-done = { $case } was handed on to { $center }.
ask-which = What would you like to ask the reporter? They are not told who asks.
ask-still-there = ตอนนี้คนนั้นยังอยู่ที่นั่นไหม?
ask-where-exactly = ช่วยบอกให้ชัดขึ้นได้ไหมว่าอยู่ตรงไหน?
ask-danger-now = ตอนนี้มีอันตรายไหม?
ask-call = สะดวกให้โทรหาไหม? ถ้าได้ ช่วยให้เบอร์ไว้
ask-write = Write my own (desk)
asked-done = { $case }: the question is sent; the answer will be at the desk.
answer-arrived = { $case }: the reporter has answered, please open it.
added-arrived = { $case }: the reporter has added something, please open it.
withdraw-arrived = { $case }: the reporter wishes to take it back, please open it.
someone-here = a colleague in the group

group-hello = This is 守望 (Guardian Bot). Please paste the binding code of the family service center; new cases will then arrive in this group.
bound-group-line = Bound: { $center }.
    A push to a LINE group is charged once for each member. To save, bind the chat of the colleague on duty instead.
bound-group-telegram = Bound: { $center }. New cases will arrive here.
    Please make me an administrator, or I cannot see what people type.
bound-chat = Bound: { $center }. New cases will be sent to you here.
code-bad = This binding code does not work; it may have expired, been used, or been mistyped.
mail-subject = Guardian Bot: new case { $case }
mail-footer = The content is not in this letter; please sign in to the desk: { $link }
