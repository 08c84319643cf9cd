### Written by the project; not yet checked by a native reader.

# Words that every conversation uses.

as-is = { $text }
list = { $items }
list-comma = { ", " }
skip = Skip
back = Previous question
stop = Stop for now
keep = Keep as it was
done = Done choosing
more-buttons = More
open-link = Open
call = Call { $number }

yes-words = yes, y, yeah, yep, yup, ya, sure, ok, okay, k, right, correct, true, i do, there is, called, i called, done
no-words = no, n, nope, nah, not really, none, nothing, no thanks, never, there is not, there isn't
unsure-words = not sure, unsure, don't know, dont know, i don't know, i dont know, idk, dunno, no idea, maybe, perhaps, possibly, forgot
skip-words = skip, no, none, nothing, no thanks, nothing to add, that's all, thats all, that's it, rather not, pass
stop-words = stop, cancel, quit, exit, leave, stop for now, forget it, never mind, nevermind
back-words = back, go back, previous, previous question, return
menu-words = menu, main menu, start, hello, hi, hey, help, home
language-words = language, change language, 語言, bahasa, ngôn ngữ, ภาษา, wika
erase-words = erase my data, delete my data, remove my data
report-words = report, make a report, i want to report, new report
cases-words = my cases, cases, status, my reports, progress, check status

sorry-choose = I did not understand this answer. Please tap a button below, or type which one, such as “2”.
sorry-read = Once you have read the lines above, tap the button below.
sorry-words = Please write it in words. A few are enough.
sorry-long = This has { $long } characters; { $most } fit here. Please make it shorter and send it again.
sorry-phone = This number does not look right. Please write it again, for example 0912345678 or 03-5551234.
sorry-where = Please share the location, or type an address or the name of a place.
sorry-abroad = This point is not in a county or city of Taiwan. Please choose again, or type the address.
sorry-district = I cannot find this place. Please type the name of the district or township, for example 竹北市 or Zhubei.
sorry-which = More than one place has this name: { $options }. Please type the county or city too.
sorry-media = I can take text, photos and voice messages. I cannot see stickers, videos or files.
sorry-media-here = I have kept your photo or voice message. In a moment I will ask what you saw.
sorry-stale = This button is from before and no longer works.
sorry-fault = Something went wrong on my side. What you wrote is still here, so please send it again.

kept-words = I have kept what you wrote. You can add to it in a moment.
edited-note = I see that you edited your message. To change an earlier answer, please tap “Change”.
unsent-note = OK. The message you took back is deleted here too.
