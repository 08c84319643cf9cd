### Written by the project; not yet checked by a native reader.

# First contact, the menu, one's own cases.

welcome = Hello, this is 守望 (Guardian Bot). If you see someone who needs help, you can pass it from here to the local 社福中心 (family service center).
    What you write is stored encrypted, and only the social workers in charge read it; after the case is closed it is deleted within the set time. Who are you?
privacy-link = Full privacy notice
language = Language / 語言
language-choose = Please choose your language.
language-set = OK, in English from now on.
role-clerk = Shop clerk
    .also = clerk, cashier, shop assistant, convenience store, 幸福保衛站
role-safety-point = Clinic or front desk
    .also = building manager, security, doorman, pharmacist, pharmacy, clinic, restaurant
role-guardian = Volunteer, guardian
    .also = volunteer, guardian, home helper, home carer, caregiver, nanny
role-chief = Village chief
    .also = chief, village head, 里長, 村長, 鄰長
role-officer = Village officer
    .also = village clerk, township officer, 里幹事, 村幹事
role-resident = Resident
    .also = neighbor, neighbour, passer-by, citizen, ordinary person
enrolled = Thank you.
enrolled-clerk = Thank you. If your shop has an enrollment code, type it here at any time; then you need not enter the place again.
site-joined = Done. When you report at “{ $name }”, the place is filled in for you.
site-code-bad = This enrollment code does not work; it may have expired or been mistyped. Please ask whoever gave it to you for a new one.

menu = What would you like to do?
menu-report = Report
menu-meal = Child's meal report
menu-report-other = Report other matter
menu-cases = My cases
menu-erase = Erase my data
menu-kept = Finish writing
not-understood = I did not understand this, and nobody was sent it. To report something, tap “Report”.

cases-none = You have not sent any case yet.
cases-list = Cases you have sent:
case-line = { $case }: { $state }
state-received = received, waiting for a social worker
state-accepted = a social worker has it
state-handed-on = passed to another office, waiting for them
state-closed = closed
state-withdrawn = taken back by you
case-choose = What about { $case }?
case-add = Add more
case-withdraw = Take back
withdraw-ask = Take back { $case }? The social workers will know, and they will not ask you again.
withdraw-yes = Take it back
    .also = yes, take back
withdraw-no = Keep it
    .also = no, do not take it back, don't take it back, not take it back
withdrawn = OK, { $case } is taken back.
withdraw-late = A social worker already has { $case }, so it cannot be taken back directly. I have told them that you wish it.
add-ask = Please write here what you want to add to { $case }.
added = Added to { $case }. The social workers can see it.
add-which = Which case do you want to add it to?
add-new = No, this is new

accepted-told = { $case }: a social worker has taken it and will read what you wrote. Thank you.
handed-on-told = { $case }: it was passed to an office that fits better. I will tell you when they take it.
closed-told = { $case }: it is closed. Thank you for noticing.
question-told = { $case }: a social worker asks: { $question }
    Tap “Answer” and write it here.
question-answer = Answer
question-answered = Received. I passed it to the social worker.
nobody-yet = { $case }: no social worker has taken it yet. We are looking for the next one.
    If it gets urgent, please call 110 or 119, or the protection line 113 (24 hours).

erase-ask = Erase your data here? Cases already sent are kept by the family service center as the law requires, but nothing will lead from them to you.
erase-yes = Erase
    .also = yes, delete, erase it
erase-no = Keep my data
    .also = no, do not erase, don't erase, not erase
erased = Erased. If you write again, we start from the beginning.

command-report = Report what you saw
command-cases = My cases
command-help = Help lines
command-duty = Must I report?
command-language = Language
command-erase = Delete my data
