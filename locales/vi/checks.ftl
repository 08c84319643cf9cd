### The center's desk is offered in zh-Hant and en only; these are the English words.

# Checking the directory: the page of the desk.

desk-room-checks = Directory
desk-checks = Checking the directory
desk-checks-what = One call may spare somebody a way for nothing. Once you have asked, press “Looked into it”; if the directory has to change, tell the operator what you were told.
desk-checks-said = What people say is wrong
desk-checks-none = Nobody says that anything is wrong.
desk-checks-once = said on { $day }
desk-checks-often = { $times } times since { $first }, last on { $last }
desk-checks-done = Looked into it
desk-checks-done-of = { $name }: looked into “{ $what }”
desk-checks-gone = The directory no longer has this office.
desk-checks-call = Call and ask
desk-checks-no-number = No number to call in the directory
desk-checks-danger = A line for danger: look at its official page, do not call to ask
desk-checks-beside = If nobody answers, ask
desk-checks-facts = What the directory says now, and its sources
desk-checks-left = { $count ->
    [one] One more office is waiting;
   *[other] { $count } more offices are waiting;
} they appear once these have been looked into.
desk-checks-national = Nationwide
desk-old = Not asked about for too long
desk-old-none = Everything is within its limit.
desk-old-counts = Facts beyond their limit in each county, most first:
desk-old-first = Ask these first, the most urgent at the top:
desk-col-who = Office
desk-col-call = Ask here
desk-col-asked = What to ask, and what the directory says
desk-fact-status = Whether it runs
desk-fact-planned = When it opens
desk-fact-phone = Phone
desk-fact-hours = Hours
desk-fact-address = Address
desk-fact-point = Point on the map
desk-fact-area = Area
desk-fact-line = Line
desk-fact-condition = Condition
desk-fact-organization = Run by
desk-fact-as-of = as of { $month }
desk-fact-undated = nobody knows from when
desk-fact-confirmed = confirmed by the office to { $by } on { $day }
desk-fact-old = too old
desk-fact-source = Sources
desk-confidence-high = high confidence
desk-confidence-medium = medium confidence
desk-confidence-low = low confidence
desk-status-open = runs
desk-status-planned = not open yet
desk-status-temporarily-closed = closed for the time being
desk-status-closed = closed
desk-did-check-done = Noted; this is not listed any more.
desk-did-check-before = Somebody has looked into this already.
