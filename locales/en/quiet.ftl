### Written by the project; not yet checked by a native reader.
### No clinician has signed this wording yet; do not treat it as approved.

# In violence nothing is sent unasked, unless the person has said when it is safe. Fixed wording.

quiet-words = safe time, set safe time, do not message me, don't message me, no messages
quiet-button = When to message me
quiet-hushed = For your safety I will send nothing unasked. If you want messages, press “When to message me”.
quiet-ask = When is it safe to send you a message? Without a choice nothing is sent unasked.
quiet-day = Daytime, 9 to 17
quiet-evening = Evening, 18 to 21
quiet-any = Any time
quiet-never = No messages
quiet-set = All right, messages come only then: { $when }.
quiet-set-never = All right, no messages will be sent unasked.
quiet-late = The last message did not arrive. When it suits you, please write again.
