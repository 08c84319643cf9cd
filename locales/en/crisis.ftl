# The first answers in danger: fixed wording, never rewritten by a program.
# Draft. No clinician and no community mental health center has signed this wording yet; do not treat it as approved.
# Two sentences a bubble at most; help stands in the first two lines; sources of the numbers are in directory/data.

crisis-imminent-1 = Thank you for telling me; I am worried about your safety right now. If you are about to hurt yourself, move away from anything dangerous and call 119 or 110 now (24 hours).
crisis-imminent-2 = To talk to someone: 1925, 24 hours, free, in Chinese; if it is busy, press # and leave a number.
crisis-imminent = I am a program, not a person. Is someone with you now?

crisis-active-1 = Thank you for saying it; this sounds very hard to carry. If you are in danger now, call 119 or 110 (24 hours).
crisis-active-2 = To be listened to: 1925, 24 hours, free, in Chinese; if it is busy, press # and leave a number.
crisis-active = I am a program, not a person, and I want to ask plainly. Are you planning to end your life today?

crisis-passive-1 = It sounds as if living has become very tiring; thank you for saying so. If you are in danger now, call 119 or 110 (24 hours).
crisis-passive-2 = To be listened to: 1925, 24 hours, free, in Chinese; if it is busy, press # and leave a number.
crisis-passive = I am a program, not a person, and would like to understand. Is it wanting to disappear, or have you thought of ending your life?

crisis-third-party-1 = Thank you for noticing. If there is danger now, call 110 or 119; to ask how to help, call 1925, 24 hours, free, in Chinese.
crisis-third-party-2 = You can ask directly about suicide and listen without arguing. Put dangerous things out of reach and look for help together.
crisis-third-party = I am a program, not a person. Here I can show you how to help them, and whether you must report.

crisis-third-party-urgent-1 = Please call 119 or 110 now and say where it is. If you are safe, stay near and do not leave the person alone.
crisis-third-party-urgent-2 = When you need someone to talk to afterwards: 1925, 24 hours, free, in Chinese; if it is busy, press # and leave a number.
crisis-third-party-urgent = I am a program, not a person, and cannot call an ambulance for you. After the call I can show you, step by step, how to help them.

crisis-violence-now-1 = If you can leave, leave first, then call 110. If you cannot speak, just send me “1”.
crisis-violence-now-2 = For protection and advice later: 113, 24 hours, with interpreters, by SMS too. Migrant workers can also call 1955, 24 hours, in several languages.
crisis-violence-now = I am a program, not a person, and will not call the police for you. Are you safe now?

# For writers who might hurt somebody: no blame, distance first.
crisis-threat-1 = It sounds as if you are very angry and hurting. Please walk away, keep a distance between you and them and put down what you hold; if somebody may get hurt, call 110 or 119 (24 hours).
crisis-threat-2 = To be listened to: 1925, 24 hours, free, in Chinese; for men also 0800-013-999, every day 07:00-23:00, free, in Chinese.
crisis-threat = I am a program, not a person, and will not call the police for you; to talk to someone, you can ask to be called. Are you and they safe now?

crisis-threat-children-1 = Thank you for saying it; I am worried about your safety and the children's right now. Please let the children be with someone you trust, move away from anything dangerous and call 119 or 110 now (24 hours).
crisis-threat-children-2 = To talk to someone: 1925, 24 hours, free, in Chinese; if it is busy, press # and leave a number. For the children's safety there is also 113, 24 hours, with interpreters.

crisis-minor-line = Under 18 you can also call 113, 24 hours, with interpreters.

crisis-soft-line = If it is getting too much for you too, someone listens at 1925 at any hour, free, in Chinese.
crisis-first-typed = If you cannot speak: the app 警政服務 takes text for 110, and 113 takes SMS.

crisis-information-1 = For suicide prevention call 1925, 24 hours, free, in Chinese; if it is busy, press # and leave a number. If there is danger now, call 110 or 119.
crisis-information = Here you can find hotlines, gatekeeper courses and how to report. Which would you like to see?

crisis-repeat = I am still here. In danger call 119 or 110; to talk call 1925 (24 hours, in Chinese).
crisis-repeat-violence = I am still here. If it is not safe, leave if you can and call 110; for protection or advice, 113 (24 hours, with interpreters, by SMS too).

crisis-last-resort = Something is wrong on our side. In danger call 110 · 119; to talk call 1925 (24 hours, free, in Chinese).

crisis-paused = Your report is kept as you left it. Press “Continue” whenever you like.

crisis-call-110 = Call 110
crisis-call-119 = Call 119
crisis-call-113 = Call 113
crisis-call-1925 = Call 1925
crisis-continue = Continue
crisis-safe-now = I am safe now
