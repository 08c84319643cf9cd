### Machine-made translation; not yet checked by a native reader.
### No clinician has signed this wording yet; do not treat it as approved.

# Danger said once more, and false alarms that the writer calls so. Fixed wording.

crisis-again-0 = Nandito ako at nakita kong sumulat ka ulit. Kung delikado, tumawag sa 119 o 110; kung gusto ng kausap, 1925 (24 oras, sa wikang Chinese).
crisis-again-1 = Mabigat pa rin; hindi ako umalis. Kung delikado, tumawag muna sa 119 o 110; may nakikinig sa 1925 (24 oras, sa wikang Chinese).
crisis-again-2 = Naririnig kita. 24 oras ang 119, 110 at 1925; kung may kasama ka, ipakita sa kanya ang screen na ito.
crisis-goodbye = Bago ka umalis, gusto kong malaman kung ligtas ka. Kung delikado, tumawag sa 119 o 110; kung gusto ng kausap, 1925 (24 oras, sa wikang Chinese).
care-again-passive = Kumpara kanina, kumusta ngayon? Pagod na ba na parang gusto mong mawala, o naisip mo nang wakasan ang buhay mo?
mistaken-words = mali lang, hindi iyon ang ibig kong sabihin, di yun ang ibig kong sabihin, biro lang, joke lang, nagbibiro lang ako, lyrics lang, joke lang po, biro lang po, nagbiro lang ako, niloko lang kita, charot, charot lang
mistaken-button = Hindi iyon ang ibig
mistaken-sorry = Nagkamali ako ng intindi, pasensya; hindi ko na itatanong ang pangungusap na ito ngayong araw.
