### Written by the project; not yet checked by a native reader.

# To be told news: asking for it, looking at it, stopping it. It has nothing to do with reporting.

menu-news = Get news
command-news = Be told when there is news
news-words = news, get news, subscribe, subscriptions, my subscriptions, my news, updates
news-stop-words = unsubscribe, unsub, stop news, stop the news, stop all news, no more news, stop messages, stop sending messages, stop sending, stop notifications, no more messages, please unsubscribe, unsubscribe me, unsubscribe please, stop this news, stop sending news, stop sending me news, stop the messages, no more news please
news-halt-words = stop, cancel

news-topics = What would you like news about? You can choose several.
news-topics-none = None of these
news-where = In which county or city? Only that is kept, no address.
sorry-county = I could not find this place. Please type a county or city, such as “Hsinchu County”.
county-name = { $romanized } { $name }
county-button = { $romanized }

news-consent = May we send you a message here when there is news?
news-row-topics = Topics
news-topic-and = { $one } / { $other }
news-row-where = County
news-note-when = Only between { $begins }:00 and { $ends }:00. It pops up on your phone, where others may see it.
news-note-end = Type “unsubscribe” or tap once and it stops; it also stops by itself after a year without use.
news-note-report = It has nothing to do with reporting: you can always report, with or without it.
news-agree-yes = Yes, send it
news-agree-no = No, thanks

news-begun = All right, news will come here. Type “unsubscribe” and it stops.
news-not-begun = All right, no news will be sent.
news-later = You can choose news later: just type “news”.
news-not-safe = You have told us when a message is safe for you, so news is not sent. To change that, tap “When to message me”.

news-list = You get news about:
news-item = { $number }. { $what }
news-rest = and { $count } more
news-of = { $topic } ({ $county })
news-stop-item = Stop number { $number }
news-stop-all = Stop all news
news-more = More topics
news-mine = My news
news-again = Keep sending it
news-off = Done, news has stopped. Reporting and finding help stay as they are.
news-off-one = Done, news about { $what } has stopped. Reporting and finding help stay as they are.
news-off-none = You get no news, so nothing is sent. Reporting and finding help stay as they are.
news-offer = Tell me what's new

privacy-news = News you ask for
privacy-news-text = If you ask for news, only the topic, the county and since when are kept; when you stop it, they are deleted. Who has read it or tapped is not kept, only how many taps there were. { $days } days after a piece of news has gone out, only the number of those it went to is left.
