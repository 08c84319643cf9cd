### Written by the project; not yet checked by a native reader.
### No clinician has signed this wording yet, and the instrument's terms of use are not confirmed.

# A safety plan in the person's own words: six steps, each of which may be left out. Fixed wording.
# The steps are those of Stanley and Brown's Safety Planning Intervention.
# No means of harming oneself is ever asked for or repeated; what plan-means lists is blanked when shown.

plan-words = safety plan, my safety plan, my plan, write safety plan, show my plan
plan-delete-words = delete my plan, delete safety plan, delete my safety plan, delete plan
menu-plan = Safety plan
plan-mine = My safety plan
plan-begin = Write a safety plan
plan-intro = A safety plan is in your own words: what to do first and whom to ask when it gets hard. Every step can be skipped and changed later; it is best thought through with someone you trust or a professional.
    It is kept here encrypted, shown to no center, until you delete it.
plan-title = Your safety plan:
plan-late = Your safety plan is here; open it below.
plan-step-signs = 1 Warning signs
plan-step-myself = 2 What I can do
plan-step-places = 3 People and places
plan-step-people = 4 Whom I can ask
plan-step-professionals = 5 Experts and lines
plan-step-safe = 6 Safer surroundings
plan-ask-signs = Step 1: which thoughts, moods or situations tell you that it is getting too much? One at a time.
plan-ask-myself = Step 2: what can you do on your own that lets the pain rest for a while? One at a time.
plan-ask-places = Step 3: which people or places take your mind off it for a bit? One at a time.
plan-ask-people = Step 4: whom can you ask for help when it is hard? A name or a phone number is enough, one at a time.
plan-ask-professionals = Step 5: which professionals can you turn to, such as a doctor, therapist or school counselor? 1925 (24 hours, in Chinese) is already in it.
plan-ask-safe = Step 6: how can your surroundings be made safer, for example who helps, or where you go first? There is no need to write what it is about.
plan-have = Written so far:
plan-entry = ・{ $words }
plan-numbered = { $number } { $words }
plan-heavy = (one entry is kept for you and not repeated here)
plan-change = Entry { $number }
plan-which = What shall be done with it?
plan-rewrite = Write it anew
plan-remove = Remove it
plan-leave-as-is = Leave it as it is
plan-next = Next step
plan-done = Finished
plan-kept = Noted. Write on if there is more; if not, press “{ $next }”.
plan-step-full = That is enough for this step; you can come back to change it.
plan-written = Finished, and kept for you. To see it, send “safety plan”.
plan-edited = All right, that entry of your safety plan is changed too.
plan-removed = Removed.
plan-gone = That entry is no longer there.
plan-words-only = Please write it here in words; a few are enough.
plan-paused = What you just wrote is kept in your safety plan. To go back to it, press “Continue”.
crisis-paused-other = What you were doing is kept. Press “Continue” whenever you like.
plan-delete = Delete safety plan
plan-delete-ask = Delete the whole safety plan? It cannot be brought back.
plan-delete-yes = Delete
plan-delete-no = Keep it
plan-deleted = Your safety plan is deleted. To write one again, send “safety plan”.
plan-none = There is no safety plan of yours here.
plan-offer = You can also write down what to do first and whom to ask, as your own safety plan; it is fine not to.
plan-means = sleeping pills, pills, pill, tablets, medication, medicine, pesticide, charcoal, knife, knives, razor, razors, rope, gas, gun, rooftop, roof, balcony, window, bridge
