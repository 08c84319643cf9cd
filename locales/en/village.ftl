### Written by the project; not yet checked by a native reader.

# The village somebody serves: asked once, and need not be told.

home-ask = Which village do you serve? It will then be one tap when you look something up or report; you need not say.
home-skip = Rather not say
home-kept = Noted: { $place }. To change or delete it, type “my village”.
home-none = All right, no village is kept. To tell it later, type “my village”.
home-words = my village, change village, set village
home-keep = Keep as my village
