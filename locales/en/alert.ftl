# Somebody is in danger now: who is told, who has taken it, and the truth when nobody is there.
# Fixed wording, never rewritten by a program; sources of the numbers are in directory/data.
# Draft. No clinician and no community mental health center has signed this wording yet; do not treat it as approved.

alert-told = I am telling the people on duty; I do not know yet whether anybody has seen it, and will say here when somebody takes it. In danger meanwhile, call 119 or 110.
alert-closed = Those responsible are out of office hours; the alert has gone to them, and perhaps nobody sees it soon. In danger call 119 or 110; to talk call 1925 (24 hours, in Chinese).
alert-day-off = The offices of those responsible may be closed today; the alert has gone to them, and perhaps nobody sees it soon. In danger call 119 or 110; to talk call 1925 (24 hours, in Chinese).
alert-nobody = Nobody is on duty here now who could be told. In danger call 119 or 110; to talk call 1925 (24 hours, in Chinese).
alert-again = The people on duty have been told, and nobody has taken it yet. In danger call 119 or 110; do not wait.
alert-again-taken = Whoever has taken it will know that you wrote again. In danger call 119 or 110 first.
alert-accepted = Somebody has taken it, case { $case }; what they ask you will appear here. In danger call 119 or 110 first.
alert-over = { $case }: the person on duty has ended here for now. If danger comes back, write here or call 119; to talk call 1925 (24 hours, in Chinese).
alert-there = Are you still there? Nobody has taken it yet; I go on telling them.
    In danger call 119 or 110; to talk call 1925 (24 hours, in Chinese).
alert-there-stop = Do not ask again
alert-safe = I am safe now
    .also = safe now
safe-words = i am safe now, i'm safe now, im safe now, i am safe, i'm safe, im safe, safe now, i am ok now, i'm ok now, false alarm, it was a mistake, that is not what i meant, safe, i'm okay now, im okay now, i am okay now, im ok now, i'm fine now, im fine now, i am fine now, i'm fine, im fine, i am fine, i'm okay, im okay, i am okay, i'm ok, im ok, i am ok
alert-safe-noted = All right, I have noted that you are safe now; sorry for the disturbance. To talk, 1925 listens at any hour (24 hours, in Chinese).
alert-safe-passed-on = All right, the person on duty will also be told that you say you are safe; sorry for the disturbance. To talk, 1925 listens at any hour (24 hours, in Chinese).
alert-offer = Shall somebody on duty come and talk with you here? They learn only that somebody needs help, and do not see what you wrote.
alert-offer-yes = Yes, please come

ask-alert-here = I am on duty. Are you still there?
ask-alert-safe-now = Are you safe now?
ask-alert-where = Where are you? Only then can help find you.
ask-alert-call = May I call you? If so, please leave a number.

alert-card = { $case }: danger now, please accept
    Somebody asks for help in the chat; we do not know who. After accepting press “Ask them”: they see it, the answer is at the desk.
alert-card-reminder = { $case }: danger now, not taken yet
    After accepting press “Ask them”: they see it in the chat, the answer is at the desk.
alert-taken-how = Press “Ask them” to ask in the chat, or “Open” to write your own words. In immediate danger call 119 or 110.
alert-ask = Ask them
alert-hushed = { $case }: whoever harms them may be near, so nothing is sent unasked; you hear when they write.
alert-news-again = { $case }: they say again that they are in danger; please ask them soon.
alert-news-safe = { $case }: they say they are safe now; please make sure before you close it.
alert-news-callback = { $case }: they agreed to be called; the number is at the desk.
alert-news-callback-other = { $case }: they also asked to be called, case { $other }.
alert-mail-subject = Guardian Bot: danger now { $case }

desk-alert-mark = Danger now
desk-alert-what = Somebody asked for help in the chat. This alert holds nothing of what they wrote, and not who they are; that appears here once they agree.
desk-alert-can = What you can do: accept; ask whether they are safe, where they are, whether you may call; hand on; close at the end. In immediate danger call 119 or 110.
desk-alert-where = The area is guessed from the place they enrolled at or an earlier report; they may be elsewhere now.
desk-alert-hushed = Whoever harms them may be near, so nothing is sent to them unasked; you hear here when they write.
desk-alert-safe = They say they are safe now. Please make sure before you close the case.
desk-alert-safe-mark = Says they are safe
desk-alert-agreed = Somebody asked for help in the chat and then agreed to be called; what stands below is what they agreed to give.
desk-happened-again = In danger once more, they say
desk-happened-said-safe = They say they are safe now
desk-happened-callback = They agreed to be called
desk-happened-callback-other = They agreed to be called, in case { $case }

privacy-danger = When somebody is in danger now
privacy-danger-text = If you write that you are about to end your life, the people on duty are told that somebody needs help, to avert danger to life: only a case number, not what you wrote, who you are or your number. Those are given once you agree to be called. Apart from that the degree of danger, the rule, the time and what was done are kept for { $days } days, without your words.
