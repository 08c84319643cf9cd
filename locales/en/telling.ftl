### Written by the project; not yet checked by a native reader.

# From a card into a report: what was looked for is filled in.

tell-filled = Filled in for you: { $kind }, { $place }. You can change it until you send.
tell-place-later = All right, you will be asked for the place in a moment.
