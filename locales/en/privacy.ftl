### Written by the project; not yet checked by a native reader.

# The full privacy text (Personal Data Protection Act, art. 8).

privacy-title = Privacy notice
privacy-who = Who collects it
privacy-who-text = 守望 (Guardian Bot) is run by the organization that set up this service. It passes what you saw to the 社會福利服務中心 (family service center) in charge. It is a program, not a statutory report: where the law requires you to report, please still use 113 or 關懷e起來 (the online report site).
privacy-what = What is collected
privacy-what-text = Your identifier on LINE or Telegram, your language, your role (such as shop clerk or village chief), and what you put in a report: words, places, photos, recordings, and a phone number if you wish; and the safety plan, if you write one. Details inside a photo, such as where it was taken, are removed first.
privacy-why = What it is for
privacy-why-text = Only to pass your report to the office in charge, to let them ask you back, and to tell you where the case stands. No advertising, no scoring, and it is not sold to anyone.
privacy-seen = Who can see it
privacy-seen-text = The family service center in charge and the offices named by law, and only after signing in. The chat group shows no more than case number, kind, urgency and area. Your identity is never given to the people concerned; without your consent, it is not given to the center either.
privacy-kept = How long it is kept
privacy-kept-text = Content is stored encrypted. A report you did not finish is deleted when you stop; a report you sent is deleted { $days } days after the case is closed, and its key is destroyed with it. A safety plan you wrote is stored encrypted, shown only to you, and kept until you delete it. The village you say you serve is kept until you delete it; the area you looked in, and the words you typed to look something up, only until midnight.
privacy-rights = Your rights
privacy-rights-text = You can look up your reports, add to them and take them back, and you can type “erase my data”. Reports already sent are kept by the family service center as the law requires, but nothing leads from them to you any more.
privacy-limits = What you should know
privacy-limits-text = The servers of LINE and Telegram are abroad, and messages pass through them. You can delete the chat on your own phone.
