### Machine-made translation; not yet checked by a native reader.

# The village somebody serves: asked once, and need not be told.

home-ask = Saang barangay (村里) ka naglilingkod? Isang pindot na lang ito kapag naghahanap ng serbisyo o nag-uulat; puwedeng hindi sabihin.
home-skip = Hindi muna
home-kept = Naitala: { $place }. Para baguhin o burahin, i-type ang “barangay ko”.
home-none = Sige, walang itatagong barangay. Kung gusto mong sabihin, i-type ang “barangay ko”.
home-words = barangay ko, palitan ang barangay
home-keep = Tandaan ang lugar
