### Written by the project; not yet checked by a native reader.

# What is asked for in the middle of a report.

beside-tells = What you are writing here is for the office in charge already; just go on.
