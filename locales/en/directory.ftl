### Written by the project; not yet checked by a native reader.

# Why a report goes where it goes: one sentence each, shown under the name of who receives it.

route-district = This happened in { $district }, where { $center } is responsible.
route-district-away = This happened in { $district }, where { $center } is responsible; its office is in { $office }.
route-village = This happened in { $village }, { $district }, where { $center } is responsible.
route-shared = { $centers } share { $district }; we do not know which one it is, so both can be told.
route-nearest = The district is not certain. The nearest place where people live is { $district }, { $county }, where { $center } is responsible.
route-no-center = We know of no family service center for { $district }, so it goes to { $unit } first.
route-no-center-national = We know of no family service center for { $district }. Call { $line }; they pass it on to the county.
route-county-only = We only know that it is in { $county }, so it goes to { $unit } first.
route-county-only-national = We only know that it is in { $county }. You can ask { $line }.
route-unknown-place = We do not know the place yet. { $line } answers for the whole country and helps you on.
route-ask-place = This name may mean more than one place. Please choose one.
route-ask-border = This point is close to a border. Please choose which side it is on.
route-ask-nearest = There are no borders to look at; these are the nearest places. Please choose one.
route-not-found = We do not know this place name. Please write the county or city and the district.
route-protection = Somebody may be hurt. In { $county }, { $unit } is in charge of protection.
route-national-protection = Somebody may be hurt. { $line } answers day and night and takes reports.
route-national-mind = { $line } answers day and night; you can talk with them about how to help.
route-mental-district = Mental health support in { $district } comes from { $unit }.
route-mental-nearest = We do not know which mental health center serves { $district }; the nearest in { $county } is { $unit }.
route-mental-county = The mental health office we know of in { $county } is { $unit }.
route-mental-nurse = In { $county }, notices about suicide from outside the health services are first assessed by a nurse of { $unit }.
route-elder = In { $county }, { $unit } takes reports about older people who live alone.
route-youth = For young people in { $county }, { $unit } can help.
