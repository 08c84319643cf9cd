### Machine-made translation; not yet checked by a native reader.

# What is asked for in the middle of a report.

beside-tells = Para na sa tanggapang may hawak ang isinusulat mo ngayon; ituloy mo lang.
