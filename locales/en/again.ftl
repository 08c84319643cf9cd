### Written by the project; not yet checked by a native reader.
### No clinician has signed this wording yet; do not treat it as approved.

# Danger said once more, and false alarms that the writer calls so. Fixed wording.

crisis-again-0 = I am here and have seen that you wrote again. In danger call 119 or 110; to talk call 1925 (24 hours, in Chinese).
crisis-again-1 = It is still very hard; I have not gone away. In danger call 119 or 110 first; someone listens at 1925 (24 hours, in Chinese).
crisis-again-2 = I hear you. 119, 110 and 1925 answer 24 hours; if someone is near you, you can show them this screen.
crisis-goodbye = Before you go, I would like to know that you are safe. In danger call 119 or 110; to talk call 1925 (24 hours, in Chinese).
care-again-passive = Compared with a moment ago, how is it now? Is it wanting to disappear, or have you thought of ending your life?
mistaken-words = false alarm, it was a mistake, you misunderstood, misunderstanding, that's not what i meant, that is not what i meant, not what i meant, just kidding, i was joking, i was just joking, just a joke, it's a lyric, just lyrics, i'm not suicidal, i am not suicidal, kidding, i was kidding, only joking, just joking, joking, jk, i lied, i was lying, i made it up, i didn't mean it, i did not mean it
mistaken-button = Not what I meant
mistaken-sorry = I misunderstood, sorry; I will not ask about this sentence again today.
