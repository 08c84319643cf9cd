### Machine-made translation; not yet checked by a native reader.

# From a card into a report: what was looked for is filled in.

tell-filled = Nailagay na: { $kind }, { $place }. Mababago pa ito bago ipadala.
tell-place-later = Sige, itatanong ulit ang lugar mamaya.
