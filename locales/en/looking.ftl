### Written by the project; not yet checked by a native reader.

# Words of a look-up: only with these and names of places is it one; what is seen of people is not here.

look-add = Add to { $case }
look-services =
    early intervention, long-term care, long term care, home care, day care, daycare, respite care, counseling, counselling, mental health center, mental health centre, mental health clinic, family service center,
    social welfare center, welfare center, welfare line, food bank, meal delivery, shared meals, after-school care, childcare center, alcohol treatment, drug treatment, addiction treatment, methadone, legal aid, job center,
    employment service, new immigrant center, women's center, protection center, social affairs bureau, health bureau, sheltered workshop
look-asking =
    phone, phone number, telephone, telephone number, number, hotline, address, where, where is, where is the, opening hours, how to apply, how to get to, how do i get to, find, look up, search
look-between =
    the, a, an, in, at, near, for, of, to, please, nearest, closest, free, service, services, center, office, any, near me
