### Written by the project; not yet checked by a native reader.
### No clinician and no lawyer has signed this wording yet; do not treat it as approved.

# More branches of the help lines, the words that find them, and how a line is reached in writing.
# Sources of numbers, hours and written channels: directory/data/hotlines.csv.

help-more = There are these too. Which one?
help-want-more = More
help-want-men = Men who want to talk
help-want-bereaved = Bereaved by suicide
help-want-own-child = Worried: my child
help-want-course = Gatekeeper course
help-want-reporting = How to report

help-about-bereaved = However you grieve is all right. 1925 listens to you too; the local 社區心理衛生中心 (mental health center) can tell you about support for the bereaved.
help-about-own-child = You can ask your child directly about wanting to die, and listen first. The school counselor can help as well; if your child is in danger now, call 119 or 110 (24 hours).
help-about-baby = It is all right to say that you feel low around a birth. Besides the lines below, you can ask the hospital, the 衛生所 (health station) or the 社區心理衛生中心 (mental health center) about counseling after childbirth.
help-about-course = Gatekeeper courses teach “ask, respond, refer”; health bureaus and 社區心理衛生中心 (mental health centers) hold them. Please ask the center near you for dates.
help-about-reporting = In danger now, call 110 or 119 first (24 hours). Otherwise call a line below, or tell the center from here; whether the law asks you to report is under “Must I report?”.
help-about-men = This line is for any trouble at all, not only at home.

need-men-words = men's line, men's hotline, help for men, hotline for men, a man who needs to talk, 0800013999
need-bereaved-words = bereaved, bereavement, suicide loss, survivor of suicide loss, bereaved by suicide, grief support, grief counseling
need-own-child-words = worried about my child, worried about my kid, how to talk to my child, parents of teenagers
need-course-words = gatekeeper, gatekeeper course, gatekeeper training, learn to help others, ask respond refer
need-reporting-words = how to report, how do i report, where to report, ways to report
need-baby-words = postnatal depression, postpartum depression, postnatal counseling, postpartum counseling, new mother, new mom
need-foreigner-words = migrant worker, migrant workers, help for foreigners, interpreter, migrant hotline
need-someone-words = worried about someone, worried about a friend, how to help a friend, how to help someone
need-mood-words = mood check, mood test, mood thermometer, bsrs, bsrs5, check my mood
need-near-words = mental health center, mental health centre, mental health center near me, mental health near me

help-typed-police-110 = ; in writing by the app 警政服務
help-typed-fire-119 = ; in writing by the app 消防防災e點通
help-typed-protection-113 = , with interpreters; takes SMS too
help-typed-peace-of-mind-1925 = ; its website takes text
help-typed-lifeline-1995 = ; text by LINE at certain hours
help-typed-welfare-1957 = ; text by LINE too
help-typed-labour-1955 = , in several languages; online text too

duty-summary = Text for the report
duty-summary-how = You can copy the text below and paste it where reports are taken; whether and where it goes is up to you.
duty-summary-late = Your text for the report is ready; open it below.
duty-row-when = Time known
duty-row-done = Done so far
duty-row-by = Reported by
duty-done-here = told the center through 守望, case { $case }
