### Machine-made translation; not yet checked by a native reader.
### No clinician has signed this wording yet; do not treat it as approved.

# In violence nothing is sent unasked, unless the person has said when it is safe. Fixed wording.

quiet-words = ligtas na oras, huwag mag-message, huwag mag message, wag mag message, walang message
quiet-button = Kailan puwede
quiet-hushed = Para sa kaligtasan mo, hindi ako mauunang mag-message. Kung gusto mong makatanggap, pindutin ang “Kailan puwede”.
quiet-ask = Kailan ligtas na mag-message sa iyo? Kung walang pipiliin, walang ipapadala nang kusa.
quiet-day = Araw, 9 hanggang 17
quiet-evening = Gabi, 18 hanggang 21
quiet-any = Kahit kailan
quiet-never = Walang message
quiet-set = Sige, sa oras na ito lang magme-message: { $when }.
quiet-set-never = Sige, hindi ako mauunang mag-message.
quiet-late = Hindi dumating ang huling message. Kapag puwede na, sumulat ulit.
