# Κείμενα της επιφάνειας εργασίας. Ticket = αίτημα, note = σημείωση, customer = πελάτης, agent = εκπρόσωπος, tag = ετικέτα.

## Everywhere
app-name = Candor
close = Κλείσιμο
cancel = Ακύρωση
save = Αποθήκευση
saved = Αποθηκεύτηκε
edit = Επεξεργασία
delete = Διαγραφή
retry = Νέα προσπάθεια
undo = Αναίρεση
loading = Φόρτωση…
optional = προαιρετικό
none = Κανένα
more = Περισσότερα
back = Πίσω
copy = Αντιγραφή
copied = Αντιγράφηκε
nothing-found = Δεν βρέθηκε τίποτα
you = εσείς
page-title = { $page } · { $workspace }

## What can go wrong
error-title = Δεν ολοκληρώθηκε
error-offline = Είστε εκτός σύνδεσης. Δοκιμάστε ξανά μόλις επανέλθει η σύνδεση.
error-internal = Κάτι πήγε στραβά στον διακομιστή. Δοκιμάστε ξανά.
error-unavailable = Ο διακομιστής είναι απασχολημένος ή επανεκκινείται. Δοκιμάστε ξανά σε λίγο.
error-not_found = Δεν υπάρχει ή δεν έχετε δικαίωμα να το δείτε.
error-forbidden = Ο ρόλος σας δεν το επιτρέπει.
error-unauthenticated = Συνδεθείτε ξανά.
error-invalid = Ορισμένα πεδία χρειάζονται την προσοχή σας.
error-conflict = Στο μεταξύ το άλλαξε κάποιος άλλος.
error-changed_since = Άλλαξε στο μεταξύ, γι’ αυτό δεν μπορεί πια να αναιρεθεί.
error-newer_messages = Υπάρχουν νεότερα μηνύματα.
error-too_many = Πάρα πολλές προσπάθειες. Περιμένετε { $seconds ->
    [one] { $seconds } δευτερόλεπτο
   *[other] { $seconds } δευτερόλεπτα
  }.
error-too_large = Είναι υπερβολικά μεγάλο.
error-unsupported_media = Αυτό το είδος αρχείου δεν γίνεται δεκτό.
error-wrong_password = Η διεύθυνση email ή ο κωδικός πρόσβασης δεν είναι σωστά.
error-email_taken = Αυτή η διεύθυνση email χρησιμοποιείται ήδη.
error-weak_password = Επιλέξτε μεγαλύτερο κωδικό, τουλάχιστον 8 χαρακτήρων, που να μην είναι συνηθισμένη λέξη.
error-token_used = Ο σύνδεσμος έχει ήδη χρησιμοποιηθεί ή έχει λήξει.
error-already_set_up = Αυτός ο χώρος εργασίας είναι ήδη έτοιμος. Συνδεθείτε.
error-request-id = Κωδικός σφάλματος { $id }

## Sign-in and set-up
sign-in-title = Σύνδεση
sign-in-email = Διεύθυνση email
sign-in-password = Κωδικός πρόσβασης
sign-in-submit = Σύνδεση
sign-in-forgot = Ξεχάσατε τον κωδικό σας;
sign-in-ended = Η συνεδρία σας έληξε. Συνδεθείτε ξανά· τα πρόχειρά σας διατηρούνται.
sign-out = Αποσύνδεση
sign-out-unsent-title = Αποσύνδεση με μηνύματα που δεν στάλθηκαν;
sign-out-unsent-text = { $count ->
    [one] { $count } μήνυμα δεν έχει σταλεί και θα χαθεί.
   *[other] { $count } μηνύματα δεν έχουν σταλεί και θα χαθούν.
  } Μείνετε για να τα στείλετε, να τα διορθώσετε ή να τα διαγράψετε στα αιτήματά τους.
sign-out-unsent-confirm = Αποσύνδεση και απόρριψη
show-password = Εμφάνιση κωδικού
hide-password = Απόκρυψη κωδικού
forgot-title = Επαναφορά κωδικού πρόσβασης
forgot-text = Γράψτε τη διεύθυνση email σας και θα σας στείλουμε έναν σύνδεσμο για να ορίσετε νέο κωδικό.
forgot-submit = Αποστολή συνδέσμου
forgot-sent-title = Ελέγξτε τα εισερχόμενά σας
forgot-sent-text = Αν η διεύθυνση { $email } ανήκει σε εκπρόσωπο εδώ, ο σύνδεσμος είναι καθ’ οδόν. Ισχύει για μία χρήση και για μία ώρα.
forgot-back = Πίσω στη σύνδεση
reset-title = Ορίστε νέο κωδικό πρόσβασης
reset-submit = Αποθήκευση και σύνδεση
reset-help = Τουλάχιστον 8 χαρακτήρες. Όλες οι άλλες συνεδρίες θα τερματιστούν.
setup-title = Ετοιμάστε τον χώρο εργασίας σας
setup-text = Χρειάζεται ένα λεπτό. Γίνεστε ιδιοκτήτης και μπορείτε να προσκαλέσετε τους υπόλοιπους αργότερα.
setup-workspace = Όνομα του χώρου εργασίας
setup-workspace-help = Η επιχείρηση ή η ομάδα σας, όπως τη γνωρίζουν οι πελάτες.
setup-name = Το όνομά σας
setup-email = Η διεύθυνση email σας
setup-password = Κωδικός πρόσβασης
setup-password-help = Τουλάχιστον 8 χαρακτήρες. Μια φράση θυμάται κανείς πιο εύκολα από έναν γρίφο.
setup-locale = Γλώσσα
setup-zone = Ζώνη ώρας
setup-submit = Δημιουργία χώρου εργασίας
invitation-title = Συμμετοχή στον χώρο { $workspace }
invitation-text = Προσκληθήκατε με ρόλο: { $role }. Επιλέξτε το όνομά σας, όπως θα το βλέπουν οι πελάτες, και έναν κωδικό πρόσβασης.
invitation-submit = Συμμετοχή
invitation-bad-title = Αυτή η πρόσκληση δεν λειτουργεί
invitation-bad-text = Ίσως έχει χρησιμοποιηθεί ή ανακληθεί. Ζητήστε μια νέα.
role-owner = ιδιοκτήτης
role-admin = διαχειριστής
role-supervisor = επόπτης
role-agent = εκπρόσωπος

## Frame of the desk
nav-areas = Περιοχές
nav-lists = Λίστες
nav-inbox = Εισερχόμενα
nav-search = Αναζήτηση
nav-contacts = Πελάτες
nav-settings = Ρυθμίσεις
nav-me = Το μενού μου
nav-new = Νέο μήνυμα
nav-shortcuts = Συντομεύσεις πληκτρολογίου
nav-appearance = Εμφάνιση
nav-language = Γλώσσα
nav-profile = Προφίλ
skip-to-list = Μετάβαση στη λίστα
skip-to-ticket = Μετάβαση στο αίτημα
skip-to-page = Μετάβαση στη σελίδα
sidebar-toggle = Εμφάνιση ή απόκρυψη της πλαϊνής στήλης
panel-toggle = Εμφάνιση ή απόκρυψη των στοιχείων πελάτη
theme = Θέμα
theme-system = Όπως στο σύστημα
theme-light = Φωτεινό
theme-dark = Σκούρο
density = Πυκνότητα
density-compact = Πυκνή
density-default = Κανονική
density-cosy = Άνετη
list-mine = Δικά μου
list-mentions = Αναφορές
list-following = Παρακολουθώ
list-unassigned = Χωρίς ανάθεση
list-team = Ομάδα
list-open = Όλα τα ανοιχτά
list-closed = Κλειστά
list-spam = Ανεπιθύμητα
list-trash = Κάδος
list-count = { $count ->
    [one] { $count } αίτημα
   *[other] { $count } αιτήματα
  }
list-count-unread = { $count ->
    [one] { $count } αίτημα
   *[other] { $count } αιτήματα
  }, { $unread ->
    [one] { $unread } μη αναγνωσμένο
   *[other] { $unread } μη αναγνωσμένα
  }
live-offline = Εκτός σύνδεσης. Όσα βλέπετε παραμένουν διαθέσιμα και η σύνδεση θα επανέλθει μόνη της.
live-back = Όλα ενημερωμένα
live-offline-waiting = { $count ->
    [one] Εκτός σύνδεσης. { $count } μήνυμα περιμένει και θα σταλεί μόνο του.
   *[other] Εκτός σύνδεσης. { $count } μηνύματα περιμένουν και θα σταλούν μόνα τους.
  }
outbox-sent = { $count ->
    [one] Στάλθηκε { $count } μήνυμα που περίμενε
   *[other] Στάλθηκαν { $count } μηνύματα που περίμεναν
  }
update-ready = Μια νέα έκδοση είναι έτοιμη.
update-now = Επαναφόρτωση
notice-assigned = Σας ανατέθηκε: #{ $number }
notice-message = { $name } στο #{ $number }
notice-mention = Αναφορά από { $name } στο #{ $number }
notice-note = Σημείωση από { $name } στο #{ $number }
notice-open = Άνοιγμα
live-unsafe = Η σελίδα ήρθε με απλό http: κωδικοί και μηνύματα μπορούν να διαβαστούν στη διαδρομή.
live-demo = Δοκιμαστικός χώρος εργασίας: τίποτα δεν φεύγει από αυτόν τον υπολογιστή.
live-outbox = Εξερχόμενη αλληλογραφία
resize-list = Πλάτος της λίστας
resize-panel = Πλάτος της στήλης του πελάτη
resize-composer = Ύψος της απάντησης

## Lists
sort-label = Σειρά
sort-newest = Πρώτα τα νεότερα
sort-oldest = Πρώτα τα παλαιότερα
sort-waiting = Πρώτα όσοι περιμένουν πιο πολύ
list-new-items = { $count ->
    [one] { $count } νέο
   *[other] { $count } νέα
  }
list-failed = Η λίστα δεν φορτώθηκε
inbox-empty-mine-title = Δεν έχετε τίποτα σε εκκρεμότητα
inbox-empty-mine-text = Κανένα ανοιχτό αίτημα δεν σας έχει ανατεθεί. Όσα είναι χωρίς ανάθεση περιμένουν κάποιον να τα αναλάβει.
inbox-empty-mine-action = Μετάβαση στα αιτήματα χωρίς ανάθεση
inbox-empty-mentions-title = Κανείς δεν σας έχει ρωτήσει
inbox-empty-mentions-text = Εδώ εμφανίζονται τα αιτήματα όπου ένας συνάδελφος γράφει @ και το όνομά σας σε σημείωση.
inbox-empty-following-title = Δεν παρακολουθείτε τίποτα
inbox-empty-following-text = Παρακολουθήστε ένα αίτημα για να μαθαίνετε ό,τι γράφεται σε αυτό, όποιος κι αν το έχει.
inbox-empty-unassigned-title = Όλα έχουν ανατεθεί
inbox-empty-unassigned-text = Κάθε ανοιχτό αίτημα έχει κάποιον που το φροντίζει.
inbox-empty-team-title = Οι ομάδες σας δεν έχουν τίποτα ανοιχτό
inbox-empty-team-text = Τα νέα αιτήματα των ομάδων σας εμφανίζονται εδώ μόνα τους.
inbox-empty-open-title = Δεν υπάρχει τίποτα ανοιχτό
inbox-empty-open-text = Όλα τα αιτήματα έχουν απαντηθεί και επιλυθεί.
inbox-empty-closed-title = Τίποτα δεν έχει επιλυθεί ακόμη
inbox-empty-closed-text = Εδώ φυλάσσονται τα επιλυμένα και τα κλειστά αιτήματα.
inbox-empty-spam-title = Κανένα ανεπιθύμητο
inbox-empty-spam-text = Εδώ φυλάσσονται τα αιτήματα που σημειώθηκαν ως ανεπιθύμητα.
inbox-empty-trash-title = Ο κάδος είναι άδειος
inbox-empty-trash-text = Τα αιτήματα στον κάδο μπορούν να επαναφερθούν.
row-waiting = Περιμένει { $time }
row-waiting-title = Ο πελάτης περιμένει από: { $time }
row-draft = Πρόχειρο
row-failed = Δεν στάλθηκε
row-files = Έχει αρχεία
row-unread = Μη αναγνωσμένο
row-by = { $name }:
row-no-subject = (χωρίς θέμα)
row-unknown = Άγνωστος αποστολέας
pick-ticket-title = Επιλέξτε ένα αίτημα
pick-ticket-text = Με τα J και K κινείστε στη λίστα, με το Enter διαβάζετε.

## Ticket
ticket-block = Αποκλεισμός αποστολέα
done-blocked = Τα μηνύματα από { $address } πηγαίνουν πλέον στα ανεπιθύμητα
ticket-copy-link = Αντιγραφή συνδέσμου
ticket-subject-edit = Επεξεργασία θέματος
ticket-subject = Θέμα
ticket-status = Κατάσταση
ticket-assignee = Ανάθεση σε
ticket-unassigned = Χωρίς ανάθεση
ticket-assign-me = Ανάληψη
ticket-unassign = Κανένας
ticket-team = Ομάδα
ticket-no-team = Χωρίς ομάδα
ticket-follow = Παρακολούθηση
ticket-unfollow = Διακοπή παρακολούθησης
ticket-followers = Παρακολουθούν
ticket-followed-by-you = Παρακολουθείτε
ticket-n-followers = { $count ->
    [one] Παρακολουθεί { $count }
   *[other] Παρακολουθούν { $count }
  }
done-followed = Παρακολουθείτε το αίτημα #{ $number }
done-unfollowed = Δεν παρακολουθείτε πια το αίτημα #{ $number }
done-followed-other = { $name }: παρακολουθεί το αίτημα #{ $number }
done-unfollowed-other = { $name }: δεν παρακολουθεί πια το αίτημα #{ $number }
cannot-see-ticket = δεν βλέπει αυτό το αίτημα
cannot-see-ticket-help = { $name }: δεν βλέπει αυτό το αίτημα. Αναθέστε το πρώτα στο ίδιο άτομο ή σε μια ομάδα του.
ticket-files = Λήψη όλων των αρχείων
ticket-priority = Προτεραιότητα
ticket-tags = Ετικέτες
ticket-add-tag = Ετικέτα
ticket-reason = Λόγος επικοινωνίας
ticket-no-reason = Χωρίς λόγο επικοινωνίας
ticket-resolve = Επίλυση
ticket-reopen = Άνοιγμα ξανά
ticket-spam = Σήμανση ως ανεπιθύμητο
ticket-not-spam = Δεν είναι ανεπιθύμητο
ticket-trash = Μεταφορά στον κάδο
ticket-restore = Επαναφορά
ticket-unread = Σήμανση ως μη αναγνωσμένο
ticket-confidential = Να γίνει εμπιστευτικό
ticket-not-confidential = Να μην είναι πια εμπιστευτικό
ticket-is-confidential = Εμπιστευτικό
ticket-is-spam = Αυτό το αίτημα έχει σημειωθεί ως ανεπιθύμητο.
ticket-is-trashed = Αυτό το αίτημα βρίσκεται στον κάδο.
ticket-history = Εμφάνιση ιστορικού αλλαγών
ticket-history-hide = Απόκρυψη ιστορικού αλλαγών
ticket-previous = Προηγούμενο αίτημα
ticket-next = Επόμενο αίτημα
ticket-not-found-title = Αυτό το αίτημα δεν μπορεί να εμφανιστεί
ticket-not-found-text = Δεν υπάρχει ή ανήκει σε ομάδα στην οποία δεν συμμετέχετε.
ticket-follow-up-of = Συνέχεια του αιτήματος { $number }: { $subject }
ticket-followed-up-by = Συνεχίζεται στο αίτημα { $number }: { $subject }
ticket-search-agents = Εύρεση εκπροσώπου
ticket-search-teams = Εύρεση ομάδας
ticket-search-tags = Εύρεση ετικέτας
ticket-search-reasons = Εύρεση λόγου επικοινωνίας
status-new = Νέο
status-open = Ανοιχτό
status-waiting = Σε αναμονή
status-resolved = Επιλυμένο
status-closed = Κλειστό
priority-low = Χαμηλή
priority-normal = Κανονική
priority-high = Υψηλή
priority-urgent = Επείγον
channel-email = Email
channel-web_form = Φόρμα
viewing-one = Το βλέπει επίσης: { $name }
viewing-many = Το βλέπουν επίσης: { $names }
typing-one = Γράφει απάντηση: { $name }
typing-many = Γράφουν απαντήσεις: { $names }
mark-viewing = Το βλέπει τώρα: { $name }

## What was done, with undo
done-resolved = Το αίτημα { $number } επιλύθηκε
done-reopened = Το αίτημα { $number } άνοιξε ξανά
done-assigned = Το αίτημα { $number } ανατέθηκε σε: { $name }
done-unassigned = Το αίτημα { $number } είναι πλέον χωρίς ανάθεση
done-changed = Το αίτημα { $number } άλλαξε
done-spam = Το αίτημα { $number } σημειώθηκε ως ανεπιθύμητο
done-trash = Το αίτημα { $number } μεταφέρθηκε στον κάδο
done-restored = Το αίτημα { $number } επαναφέρθηκε
done-unread = Το αίτημα { $number } σημειώθηκε ως μη αναγνωσμένο
done-undone = Αναιρέθηκε
done-sent = Στάλθηκε
done-note = Η σημείωση προστέθηκε

## Messages
thread-label = Μηνύματα του αιτήματος { $number }
thread-older = Παλαιότερα μηνύματα
thread-unread-line = Νέα μηνύματα
thread-newer = Εμφάνιση νεότερων μηνυμάτων
thread-to-newest = Στο νεότερο μήνυμα
thread-new-below = { $count ->
    [one] { $count } νέο μήνυμα
   *[other] { $count } νέα μηνύματα
  }
thread-empty = Δεν υπάρχει ακόμη μήνυμα σε αυτό το αίτημα.
message-announce = { $name }: { $text }
message-from-contact = Μήνυμα από: { $name }
message-from-agent = Απάντηση από: { $name }
message-note = Σημείωση
message-note-by = Σημείωση από: { $name }
message-note-hint = Τη βλέπει μόνο η ομάδα
message-to = προς { $names }
message-cc = κοιν. { $names }
message-bcc = κρυφή κοιν. { $names }
message-details = Λεπτομέρειες μηνύματος
message-detail-from = Από
message-detail-to = Προς
message-detail-cc = Κοιν.
message-detail-bcc = Κρυφή κοιν.
message-detail-subject = Θέμα
message-detail-time = Ώρα
message-detail-language = Γλώσσα
message-detail-channel = Κανάλι
message-html-title = Κείμενο του μηνύματος
message-show-quoted = Εμφάνιση παράθεσης
message-hide-quoted = Απόκρυψη παράθεσης
message-show-all = Εμφάνιση ολόκληρου του μηνύματος
message-images-blocked = Οι εικόνες από το διαδίκτυο δεν φορτώθηκαν.
message-raw = Εμφάνιση του αρχικού email
message-raw-title = Αρχικό email
message-raw-download = Λήψη
message-copy-text = Αντιγραφή κειμένου
message-reply = Απάντηση
message-quote = Παράθεση στην απάντηση
message-forward = Προώθηση
message-unverified = Ο αποστολέας δεν επαληθεύτηκε
message-third-party = Όχι από τον πελάτη
message-auto = Αυτόματο
message-auto-reply = Αυτόματη απάντηση από: { $name }
message-auto-bounce = Αναφορά παράδοσης από: { $name }
message-auto-acknowledgement = Αυτόματη επιβεβαίωση λήψης
message-problems = Αυτό το email ήταν κατεστραμμένο και εμφανίζεται όσο ήταν δυνατόν να διαβαστεί.
message-queued = Περιμένει να σταλεί
message-waiting = Περιμένει τη σύνδεση και θα σταλεί μόνο του
message-overtaken = Δεν στάλθηκε: στο μεταξύ ήρθαν νεότερα μηνύματα
message-overtaken-help = Διαβάστε τα πρώτα και μετά στείλτε το όπως είναι ή επεξεργαστείτε το.
message-sending = Αποστολή…
message-failed = Δεν στάλθηκε
message-uncertain = Ίσως στάλθηκε
message-uncertain-help = Η σύνδεση διακόπηκε κατά την αποστολή. Ίσως έφτασε· στείλτε το ξανά μόνο αν ένα δεύτερο αντίγραφο δεν ενοχλεί.
message-cancelled = Δεν στάλθηκε (ακυρώθηκε)
message-retry = Αποστολή ξανά
message-cancel = Να μη σταλεί
message-edit = Επεξεργασία
files-count = { $count ->
    [one] { $count } αρχείο
   *[other] { $count } αρχεία
  }

## History of changes
history-created = Δημιουργία αιτήματος από: { $name }
history-changed = { $name }: { $field } από «{ $before }» σε «{ $after }»
history-set = { $name }: { $field } «{ $after }»
history-cleared = { $name }: { $field }, αφαιρέθηκε «{ $before }»
history-undone = { $name }: αναίρεση αλλαγής
history-tag-added = { $name }: νέες ετικέτες { $tags }
history-tag-removed = { $name }: αφαιρέθηκαν οι ετικέτες { $tags }
history-followers-added = { $name }: παρακολουθούν πλέον { $people }
history-followers-removed = { $name }: δεν παρακολουθούν πια { $people }
history-spam = { $name }: σήμανση ως ανεπιθύμητο
history-not-spam = { $name }: σήμανση ως μη ανεπιθύμητο
history-trash = { $name }: μεταφορά στον κάδο
history-restored = { $name }: επαναφορά του αιτήματος
history-confidential = { $name }: το αίτημα έγινε εμπιστευτικό
history-not-confidential = { $name }: το αίτημα δεν είναι πια εμπιστευτικό
history-failed = Το ιστορικό δεν φορτώθηκε
field-subject = θέμα
field-status = κατάσταση
field-priority = προτεραιότητα
field-assignee = ανάθεση
field-team = ομάδα
field-reason = λόγος επικοινωνίας
field-contact = πελάτης
system-name = Candor
yes = ναι
no = όχι

## Προσαρμοσμένα πεδία
list-field = Εμφάνιση στις γραμμές
fields-of-ticket = Στοιχεία του αιτήματος
fields-of-contact = Στοιχεία του πελάτη
fields-of-organization = Στοιχεία του οργανισμού
fields-required = απαιτείται για επίλυση
fields-needed = Πριν επιλυθεί το αίτημα, συμπληρώστε: { $names }.
fields-failed = Τα στοιχεία δεν φορτώθηκαν
fields-record-gone = Δεν υπάρχει πια
fields-search-contacts = Εύρεση πελάτη

## Writing
composer-label = Απάντηση
composer-placeholder = Γράψτε μια απάντηση…
composer-note-placeholder = Γράψτε μια σημείωση. Τη βλέπει μόνο η ομάδα.
composer-forward-placeholder = Προσθέστε λίγα λόγια…
composer-mode = Είδος μηνύματος
composer-reply = Απάντηση
composer-reply-all = Απάντηση σε όλους
composer-forward = Προώθηση
composer-note = Σημείωση
composer-note-banner = Σημείωση: τη βλέπει μόνο η ομάδα, ποτέ ο πελάτης.
composer-to = Προς
composer-cc = Κοιν.
composer-bcc = Κρυφή κοιν.
composer-add-cc = Προσθήκη κοινοποίησης και κρυφής κοινοποίησης
composer-subject = Θέμα
composer-send = Αποστολή
composer-send-resolve = Αποστολή και επίλυση
composer-add-note = Προσθήκη σημείωσης
composer-send-options = Άλλοι τρόποι αποστολής
composer-sent-then-stay = Μετά την αποστολή: παραμονή εδώ
composer-sent-then-next = Μετά την αποστολή: επόμενο αίτημα
composer-sent-then-list = Μετά την αποστολή: πίσω στη λίστα
composer-discard = Απόρριψη
composer-discard-title = Να απορριφθεί αυτό το κείμενο;
composer-discard-text = Το πρόχειρο και τα αρχεία του θα διαγραφούν οριστικά.
composer-draft-saving = Αποθήκευση πρόχειρου…
composer-draft-saved = Το πρόχειρο αποθηκεύτηκε
composer-draft-failed = Το πρόχειρο δεν αποθηκεύτηκε
composer-draft-local = Αποθηκεύτηκε σε αυτό το πρόγραμμα περιήγησης
composer-attach = Επισύναψη αρχείων
composer-drop = Αφήστε τα αρχεία εδώ για επισύναψη
composer-upload-wait = Περιμένετε να ανέβουν τα αρχεία.
composer-remove-file = Αφαίρεση: { $name }
composer-signature-on = Με υπογραφή
composer-signature-off = Χωρίς υπογραφή
composer-quote = Παράθεση του τελευταίου μηνύματος
composer-no-recipient = Ορίστε τουλάχιστον έναν παραλήπτη.
composer-bad-address = Το { $address } δεν είναι έγκυρη διεύθυνση.
composer-empty = Γράψτε πρώτα κάτι.
composer-no-permission = Ο ρόλος σας επιτρέπει να διαβάσετε αυτό το αίτημα, όχι να απαντήσετε.
composer-bold = Έντονα
composer-italic = Πλάγια
composer-code = Κώδικας
composer-link = Σύνδεσμος
composer-link-address = Διεύθυνση του συνδέσμου
composer-link-set = Ορισμός
composer-link-remove = Αφαίρεση συνδέσμου
composer-bullets = Λίστα
composer-numbers = Αριθμημένη λίστα
composer-quote-block = Παράθεση
composer-image = Εισαγωγή εικόνας
composer-toolbar = Μορφοποίηση
address-remove = Αφαίρεση: { $address }
address-invalid = μη έγκυρη διεύθυνση
newer-title = Υπάρχει κάτι νεότερο
newer-text = { $count ->
    [one] Αυτό το μήνυμα ήρθε όσο γράφατε. Διαβάστε το πριν στείλετε την απάντηση.
   *[other] Αυτά τα μηνύματα ήρθαν όσο γράφατε. Διαβάστε τα πριν στείλετε την απάντηση.
  }
newer-send = Αποστολή όπως είναι
newer-back = Πίσω στην απάντησή μου

## New message
new-title = Νέο μήνυμα
new-channel = Αποστολή από
new-text = Μήνυμα
new-send = Αποστολή
new-placeholder = Γράψτε το μήνυμά σας…
new-kept = Το κείμενό σας φυλάσσεται ως πρόχειρο.
new-no-channel-title = Δεν υπάρχει διεύθυνση αποστολής
new-no-channel-text = Πρέπει πρώτα να ρυθμιστεί ένα κανάλι email.

## Customer panel
customer-title = Πελάτης
customer-none = Αυτό το αίτημα δεν έχει πελάτη.
customer-open = Σελίδα του πελάτη
customer-name = Όνομα
customer-addresses = Διευθύνσεις
customer-verified = επαληθευμένο
customer-add-identity = Προσθήκη email ή τηλεφώνου
customer-identity-kind = Είδος
customer-identity-email = Email
customer-identity-phone = Τηλέφωνο
customer-identity-value = Διεύθυνση ή αριθμός
customer-organization = Οργανισμός
customer-no-organization = Χωρίς οργανισμό
customer-search-organizations = Εύρεση οργανισμού
customer-language = Γλώσσα
customer-language-unknown = Άγνωστη
customer-note = Σημείωση για τον πελάτη
customer-note-placeholder = Όσα πρέπει να ξέρουν οι συνάδελφοι
customer-tickets = Αιτήματα αυτού του πελάτη
customer-no-tickets = Κανένα άλλο αίτημα
customer-since = Πελάτης από { $date }
customer-zone = Τοπική ώρα
customer-tier = Βαθμίδα
customer-tier-standard = Κανονική
customer-tier-vip = VIP
customer-care = Προσοχή
customer-care-placeholder = Σύντομη προειδοποίηση για όποιον απαντά
customer-verify = Σήμανση ως επαληθευμένο: { $address }
customer-unverify = Αφαίρεση επαλήθευσης: { $address }
customer-identity-removed = Αφαιρέθηκε: { $address }
customer-failed = Ο πελάτης δεν φορτώθηκε

## Search
search-title = Αναζήτηση
search-label = Αναζήτηση σε αιτήματα, μηνύματα και πελάτες
search-kind = Είδος
saved-searches = Αποθηκευμένες αναζητήσεις
search-all = Όλα
search-tickets = Αιτήματα
search-contacts = Πελάτες
search-empty-title = Δεν βρέθηκε τίποτα για «{ $query }»
search-empty-text = Δοκιμάστε λιγότερες ή άλλες λέξεις. Γίνονται δεκτά και μέρη λέξεων, ονόματα, διευθύνσεις και αριθμοί αιτημάτων.
search-hint-title = Αναζήτηση παντού
search-more = Περισσότερα
search-results = { $count ->
    [one] { $count } αποτέλεσμα
   *[other] { $count } αποτελέσματα
  }
search-tickets-of = { $count ->
    [one] { $count } αίτημα
   *[other] { $count } αιτήματα
  }

## Keyboard
keys-title = Συντομεύσεις πληκτρολογίου
keys-off = Τα μεμονωμένα πλήκτρα είναι απενεργοποιημένα στο προφίλ σας.
keys-lists = Λίστες
keys-ticket = Αίτημα
keys-writing = Συγγραφή
keys-general = Παντού
key-next = Επόμενο αίτημα
key-previous = Προηγούμενο αίτημα
key-open = Άνοιγμα, μετάβαση στα μηνύματα
key-back = Πίσω στη λίστα
key-reply = Απάντηση
key-reply-all = Απάντηση σε όλους
key-forward = Προώθηση
key-note = Σημείωση
key-send = Αποστολή
key-send-resolve = Αποστολή και επίλυση
key-undo = Αναίρεση
key-resolve = Επίλυση ή άνοιγμα ξανά
key-status = Ορισμός κατάστασης
key-assign-me = Ανάληψη από εμένα
key-assign = Ανάθεση σε…
key-tag = Ετικέτες
key-priority = Προτεραιότητα
key-trash = Μεταφορά στον κάδο
key-spam = Σήμανση ως ανεπιθύμητο
key-unread = Σήμανση ως μη αναγνωσμένο
key-sidebar = Πλαϊνή στήλη
key-panel = Στοιχεία πελάτη
key-composer = Μετάβαση στην απάντηση
key-new-items = Εμφάνιση των νέων στη λίστα
key-link = Αντιγραφή συνδέσμου
key-search = Αναζήτηση
key-new = Νέο μήνυμα
key-sheet = Αυτός ο κατάλογος
key-go-mine = Μετάβαση στα δικά μου
key-go-mentions = Μετάβαση στις αναφορές
key-go-following = Μετάβαση σε όσα παρακολουθώ
key-follow = Έναρξη ή διακοπή παρακολούθησης
key-followers = Ποιοι παρακολουθούν…
key-first-unread = Στο πρώτο νέο μήνυμα
key-files = Λήψη όλων των αρχείων
key-go-unassigned = Μετάβαση στα χωρίς ανάθεση
key-go-team = Μετάβαση στην ομάδα
key-go-open = Μετάβαση σε όλα τα ανοιχτά
key-go-closed = Μετάβαση στα κλειστά
key-next-unread = Επόμενο μη αναγνωσμένο αίτημα
key-previous-unread = Προηγούμενο μη αναγνωσμένο αίτημα
key-palette = Παλέτα εντολών
key-team = Ορισμός ομάδας
key-confidential = Εμπιστευτικό ή όχι
key-history = Εμφάνιση ή απόκρυψη αλλαγών
keys-change = Αλλαγή πλήκτρων
palette-field = Τι θέλετε να κάνετε ή να ανοίξετε;
palette-count = { $count ->
    [one] { $count } αποτέλεσμα
   *[other] { $count } αποτελέσματα
  }
palette-recent = Πρόσφατα
palette-ticket = Αυτό το αίτημα
palette-acts = Ενέργειες
palette-lists = Λίστες
palette-tickets = Αιτήματα
palette-contacts = Πελάτες
palette-look = Εμφάνιση και γλώσσα
palette-settings = Ρυθμίσεις
palette-move = μετακίνηση
palette-pick = επιλογή

## Έτοιμες απαντήσεις στη σύνταξη
canned-title = Έτοιμες απαντήσεις
canned-insert = Εισαγωγή έτοιμης απάντησης
canned-none = Δεν υπάρχουν ακόμη έτοιμες απαντήσεις. Φτιάξτε μερικές στις ρυθμίσεις.
canned-hint = ↑ ↓ για επιλογή, Enter για εισαγωγή, Esc για να συνεχίσετε να γράφετε
mention-title = Συνάδελφοι
mention-hint = Με Enter ειδοποιείται το άτομο και παρακολουθεί το αίτημα
mention-insert = Αναφορά συναδέλφου
mention-found = { $count ->
    [one] { $count } συνάδελφος
   *[other] { $count } συνάδελφοι
  }
canned-found = { $count ->
    [one] { $count } έτοιμη απάντηση
   *[other] { $count } έτοιμες απαντήσεις
  }
canned-missing = Άγνωστο για αυτό το αίτημα: { $names }. Συμπληρώστε το πριν από την αποστολή.
canned-open = { $count ->
    [one] { $count } τιμή δεν είναι γνωστή εδώ. Τη συμπληρώνετε πριν από την αποστολή.
   *[other] { $count } τιμές δεν είναι γνωστές εδώ. Τις συμπληρώνετε πριν από την αποστολή.
  }
composer-variables = Συμπληρώστε πρώτα: { $names }. Ο πελάτης θα το έβλεπε έτσι.
