### Written by the project; not yet checked by a native reader.

# News that staff send to those who asked for it.

broadcast-about = [{ $topic }] { $where }
broadcast-from = From: { $center }
broadcast-in-chinese = (The office wrote this in Chinese only.)
broadcast-see = See the service
broadcast-find = Find such services
broadcast-stop = Stop this news
broadcast-everywhere = All of Taiwan
