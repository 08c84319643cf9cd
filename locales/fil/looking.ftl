### Machine-made translation; not yet checked by a native reader.

# Words of a look-up.

look-add = Dagdag sa { $case }
look-services =
    early intervention, pangmatagalang alaga, counseling, mental health center, family service center, welfare center, food bank, legal aid, daycare, rehab, protection center
look-asking =
    telepono, numero, numero ng telepono, address, nasaan, saan, anong oras, paano mag-apply, hanap, hanapin
look-between =
    sa, ng, ang, na, malapit, pinakamalapit, libre, serbisyo, para sa, po
