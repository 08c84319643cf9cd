# Days off: the page of the desk.

desk-rooms = Pages of the desk
desk-room-cases = Cases
desk-room-closures = Days off

desk-closures = Opening hours on days off
desk-closures-what = On a day such as a typhoon, say so here: whoever looks for help reads “offices there may be closed, call first” and not “open now”. Lines that answer all day and national lines stay as they are.
desk-closures-now = Said to be perhaps shut
desk-closures-none = Nothing. Offices are shown by their usual hours.
desk-closures-later = not yet begun
desk-closures-lift = Lift, usual hours
desk-closures-lift-of = Lift it for { $county } and show the usual hours
desk-col-county = County
desk-col-from = From
desk-col-until = Until
desk-col-said-by = Said by
desk-closures-say = Say that offices may be shut
desk-closures-from = From (Taiwan time)
desk-closures-until = Until (Taiwan time)
desk-closures-until-hint = 00:00 is midnight at the end of the day before. At most { $days } days at once.
desk-closures-do = Show “perhaps shut”
desk-closures-no-county = Your center is not in the directory, so there is no county to speak for here.
desk-closures-choose = Please choose a county. The times are still below.
desk-closures-unread = I could not read the time. Please write it like 2026-08-01 18:00.
desk-closures-reversed = The end has to come after the beginning. Please look at the times again.
desk-closures-over = That end is already past. Please look at the date again.
desk-closures-long = At most { $days } days at once. If it takes longer, just say it again then.
desk-closures-far = That begins more than 30 days from now. Please look at the date again.
desk-did-closure-said = Noted. From that time on, people read “may be closed, call first”.
desk-did-closure-lifted = Lifted; offices are shown by their usual hours.
desk-did-closure-over = Somebody has lifted this already, or its time is over.
desk-queue-off = Said to be perhaps shut now: { $counties }.
desk-queue-off-look = Look or lift
