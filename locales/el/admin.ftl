# Κείμενα των ρυθμίσεων. Ticket = αίτημα, note = σημείωση, customer = πελάτης, agent = εκπρόσωπος, tag = ετικέτα, contact reason = λόγος επικοινωνίας.

## Frame
settings-title = Ρυθμίσεις
settings-text = Όλα όσα αφορούν εσάς, τον χώρο εργασίας και τους τρόπους με τους οποίους σας βρίσκουν οι πελάτες.
settings-skip = Μετάβαση στη σελίδα
settings-search = Αναζήτηση στις ρυθμίσεις
settings-search-hint = Τι θέλετε να αλλάξετε;
settings-found = { $count ->
    [one] Βρέθηκε { $count } σελίδα
   *[other] Βρέθηκαν { $count } σελίδες
  }
settings-none = Καμία ρύθμιση δεν ταιριάζει με «{ $query }»
settings-none-text = Δοκιμάστε άλλη λέξη ή αδειάστε το πεδίο για να δείτε όλες τις ρυθμίσεις.
settings-group-me = Εσείς
settings-group-workspace = Χώρος εργασίας
settings-group-tickets = Αιτήματα
settings-group-ways = Κανάλια και προγράμματα
forbidden-title = Ο ρόλος σας ({ $role }) δεν επιτρέπει αυτή την αλλαγή
forbidden-text = Μπορεί να το αλλάξει για εσάς: { $names }.
forbidden-ask = Ζητήστε από ιδιοκτήτη ή διαχειριστή να το αλλάξει για εσάς.
leave-title = Αποχώρηση χωρίς αποθήκευση;
leave-text = Οι αλλαγές σας σε αυτή τη σελίδα θα χαθούν.
leave-stay = Παραμονή εδώ
leave-confirm = Αποχώρηση
admin-load-failed = Η φόρτωση απέτυχε
admin-error-in_use = Χρησιμοποιείται ακόμη, γι’ αυτό δεν μπορεί να διαγραφεί.
admin-error-last_owner = Αυτός είναι ο τελευταίος ιδιοκτήτης. Ορίστε πρώτα κάποιον άλλο.
admin-error-name_taken = Αυτό το όνομα χρησιμοποιείται ήδη. Επιλέξτε άλλο.
admin-error-wrong_origin = Η σελίδα άνοιξε με διαφορετική διεύθυνση από αυτή που περιμένει ο διακομιστής. Ανοίξτε την ξανά με τη συνηθισμένη της διεύθυνση.
delete-of = Διαγραφή: { $name }
deleted-of = Διαγράφηκε: { $name }
delete-title = Να διαγραφεί: { $name };
type-to-delete = Πληκτρολογήστε { $name } για επιβεβαίωση
rename = Μετονομασία
rename-of = Μετονομασία: { $name }
more-of = Περισσότερα για: { $name }
move-up = Μετακίνηση προς τα πάνω: { $name }
move-down = Μετακίνηση προς τα κάτω: { $name }

## Forms
form-required = Συμπληρώστε αυτό το πεδίο.
form-email = Γράψτε μία διεύθυνση email, όπως ana@example.com.
form-url = Γράψτε μια διεύθυνση ιστού, όπως https://www.example.com.
form-range = Επιλέξτε ακέραιο αριθμό από { $min } έως { $max }.
form-too-short = Γράψτε τουλάχιστον { $count ->
    [one] { $count } χαρακτήρα
   *[other] { $count } χαρακτήρες
  }.
form-too-long = Περιορίστε το σε { $count ->
    [one] { $count } χαρακτήρα
   *[other] { $count } χαρακτήρες
  }.
form-invalid = Κάτι δεν είναι σωστό εδώ.
form-one-line = Γράψτε το σε μία γραμμή, χωρίς ειδικά σύμβολα.
form-taken = Χρησιμοποιείται ήδη. Επιλέξτε κάτι άλλο.
form-email-taken = Αυτή η διεύθυνση χρησιμοποιείται ήδη. Επιλέξτε άλλη.
form-weak = Επιλέξτε μεγαλύτερο κωδικό, που να μην είναι ούτε συνηθισμένη λέξη ούτε το όνομά σας.
form-gone = Δεν υπάρχει πια.
form-host = Γράψτε μόνο το όνομα του διακομιστή, όπως mail.example.com.
form-plain = Χωρίς κρυπτογράφηση, τα μηνύματα και ο κωδικός μπορούν να διαβαστούν στη διαδρομή. Επιλέξτε κρυπτογράφηση ή επιτρέψτε ρητά την απλή σύνδεση.
form-key = Χρησιμοποιήστε μόνο πεζά λατινικά γράμματα, ψηφία και _.
form-key-taken = Άλλη ερώτηση έχει ήδη αυτό το κλειδί.
form-choices = Γράψτε τουλάχιστον μία επιλογή.
form-password-missing = Πληκτρολογήστε τον κωδικό. Χρειάζεται ξανά όταν αλλάζει ο διακομιστής ή ο χρήστης.
form-password-wrong = Αυτός δεν είναι ο τρέχων κωδικός σας.
form-user-missing = Γράψτε τον χρήστη στον οποίο ανήκει ο κωδικός.
form-origin = Γράψτε κάθε ιστότοπο ως https://www.example.com, χωρίς διαδρομή.
form-zone = Επιλέξτε ζώνη ώρας από τη λίστα.
form-not-yourself = Δεν μπορείτε να απενεργοποιήσετε τον εαυτό σας. Ζητήστε το από άλλον διαχειριστή.
form-more-than-own = Από τον δικό σας ρόλο λείπουν κάποια από αυτά τα δικαιώματα, γι’ αυτό δεν μπορείτε να τα δώσετε.
form-discard = Απόρριψη αλλαγών
form-unsaved = Δεν έχει αποθηκευτεί
form-remove = Αφαίρεση: { $name }

## Profile and appearance
profile-title = Προφίλ και εμφάνιση
profile-text = Πώς σας βλέπουν συνάδελφοι και πελάτες, και πώς φαίνεται σε εσάς η επιφάνεια εργασίας.
profile-words = όνομα, γλώσσα, ζώνη ώρας, θέμα, σκούρο, φωτεινό, πυκνότητα, μέγεθος, υπογραφή, μετά την αποστολή, συντομεύσεις πληκτρολογίου
profile-person = Για εσάς
profile-name = Όνομα
profile-name-help = Οι πελάτες το βλέπουν κάτω από τις απαντήσεις σας.
profile-email = Διεύθυνση email
profile-email-help = Με αυτήν συνδέεστε. Δεν αλλάζει από εδώ.
profile-locale-help = Η γλώσσα της επιφάνειας εργασίας, μόνο για εσάς.
profile-zone-help = Όλες οι ώρες εμφανίζονται σε αυτή τη ζώνη.
profile-appearance-text = Οι αλλαγές ισχύουν αμέσως και σας ακολουθούν σε κάθε συσκευή.
profile-density-help = Η πυκνή διάταξη δείχνει περισσότερα αιτήματα, η άνετη διαβάζεται ευκολότερα.
profile-signature = Υπογραφή
profile-signature-text = Μπαίνει κάτω από τις απαντήσεις σας με email. Αφήστε την κενή για να χρησιμοποιείται η υπογραφή του καναλιού.
signature-placeholder = Με εκτίμηση, …
profile-working = Καθώς εργάζεστε
profile-after = Μετά την αποστολή απάντησης
profile-after-help = Οι σημειώσεις δεν σας απομακρύνουν ποτέ από το αίτημα.
profile-after-stay = Παραμονή στο αίτημα
profile-after-next = Άνοιγμα του επόμενου αιτήματος της λίστας
profile-after-list = Επιστροφή στη λίστα
profile-keys = Συντομεύσεις με ένα πλήκτρο
profile-keys-help = Το R απαντά, το J πηγαίνει στο επόμενο αίτημα και ούτω καθεξής. Απενεργοποιήστε τις αν πατιούνται πλήκτρα κατά λάθος, για παράδειγμα με φωνητική εισαγωγή. Οι συντομεύσεις με Ctrl ή ⌘ λειτουργούν πάντα.

## Password
password-title = Κωδικός πρόσβασης
password-text = Όταν αλλάζετε τον κωδικό σας, αποσυνδέεστε από παντού αλλού.
password-words = σύνδεση, ασφάλεια, αλλαγή κωδικού
password-change = Αλλαγή κωδικού
password-current = Τρέχων κωδικός
password-new = Νέος κωδικός
password-done = Ο κωδικός άλλαξε. Όλες οι άλλες συνεδρίες σας τερματίστηκαν.

## Sessions
sessions-title = Συνεδρίες
keyboard-title = Πληκτρολόγιο
keyboard-text = Όλες οι συντομεύσεις. Οι αλλαγές σας ισχύουν σε κάθε συσκευή.
keyboard-words = συντομεύσεις, πλήκτρα, παλέτα
keyboard-change = Αλλαγή
keyboard-change-of = Αλλαγή πλήκτρου: { $name }
keyboard-reset = Επαναφορά πλήκτρου: { $name }
keyboard-reset-all = Επαναφορά όλων
keyboard-none = χωρίς πλήκτρο
keyboard-fixed = σταθερό
keyboard-press = Πατήστε τα νέα πλήκτρα
keyboard-hint = Ένα πλήκτρο, δύο διαδοχικά, ή πλήκτρα με Ctrl ή ⌘. Το Backspace αφαιρεί το πλήκτρο, το Escape το αφήνει ως έχει.
keyboard-without = Χωρίς πλήκτρο
keyboard-taken = Το χρησιμοποιεί ο ίδιος ο browser ή γράφει κείμενο. Επιλέξτε άλλο.
keyboard-clash = Χρησιμοποιείται και για: { $names }
notifications-title = Ειδοποιήσεις
notifications-text = Για τι ειδοποιείστε όταν κοιτάτε αλλού. Οι δικές σας ενέργειες δεν ηχούν ποτέ.
notifications-words = ειδοποιήσεις, ήχος, ένταση, κουδούνι
notifications-desktop = Σε αυτή τη συσκευή
notifications-allow = Να επιτρέπονται ειδοποιήσεις
notifications-ask = Ο browser ρωτά μία φορά αν επιτρέπονται οι ειδοποιήσεις.
notifications-allowed = Οι ειδοποιήσεις επιτρέπονται σε αυτόν τον browser.
notifications-blocked = Ο browser μπλοκάρει τις ειδοποιήσεις. Ανοίξτε το λουκέτο δίπλα στη διεύθυνση και επιτρέψτε τις· οι ήχοι και οι μετρητές λειτουργούν κανονικά.
notifications-missing = Ο browser δεν μπορεί να δείξει ειδοποιήσεις ή η σελίδα ήρθε μέσω απλού http. Οι ήχοι και οι μετρητές λειτουργούν κανονικά.
notifications-try = Δοκιμή
notifications-try-text = Έτσι φαίνεται μια ειδοποίηση.
notifications-what = Για τι ειδοποιείστε
notifications-assigned = Μου ανατίθεται αίτημα
notifications-message = Πελάτης γράφει σε δικό μου αίτημα
notifications-mention = Ένας συνάδελφος με αναφέρει σε σημείωση
notifications-followed = Γράφεται κάτι σε αίτημα που παρακολουθώ
notifications-unassigned = Πελάτης γράφει σε αίτημα χωρίς ανάθεση
notifications-way-desktop = Ειδοποίηση
notifications-way-sound = Ήχος
notifications-sound = Ήχος
notifications-sound-help = Ηχεί και όταν εργάζεστε εδώ, εκτός αν το αίτημα είναι ανοιχτό μπροστά σας.
notifications-volume = Ένταση
notifications-play = Αναπαραγωγή
notifications-mail = Με email
notifications-mail-help = Ένα μήνυμα στο { $address } όταν δεν έχετε ανοιχτή την εφαρμογή. Περιέχει το θέμα και την αρχή του μηνύματος· για εμπιστευτικά αιτήματα τίποτα από τα δύο.
notifications-mail_assigned = Όταν μου ανατίθεται αίτημα
notifications-mail_mention = Όταν ένας συνάδελφος με αναφέρει σε σημείωση
sound-chime = Καμπανάκι
sound-drop = Σταγόνα
sound-knock = Χτύπημα
sound-bell = Κουδούνι
sessions-text = Τα προγράμματα περιήγησης στα οποία είστε συνδεδεμένοι. Τερματίστε όσα δεν αναγνωρίζετε και μετά αλλάξτε τον κωδικό σας.
sessions-words = συσκευές, αποσύνδεση, ασφάλεια, προγράμματα περιήγησης
sessions-device = { $browser } σε { $system }
sessions-unknown = Άγνωστο πρόγραμμα περιήγησης
sessions-current = Αυτό εδώ
sessions-now = Σε χρήση τώρα
sessions-seen = Τελευταία χρήση { $time }
sessions-since = σύνδεση { $time }
sessions-end = Τερματισμός
sessions-end-of = Τερματισμός συνεδρίας: { $name }
sessions-end-others = Τερματισμός όλων των άλλων
sessions-end-others-text = { $count ->
    [one] { $count } άλλο πρόγραμμα περιήγησης θα αποσυνδεθεί αμέσως. Τα πρόχειρα διατηρούνται.
   *[other] { $count } άλλα προγράμματα περιήγησης θα αποσυνδεθούν αμέσως. Τα πρόχειρα διατηρούνται.
  }
sessions-ended = { $count ->
    [one] Τερματίστηκε { $count } συνεδρία
   *[other] Τερματίστηκαν { $count } συνεδρίες
  }

## Workspace
workspace-title = Χώρος εργασίας
workspace-text = Πώς λέγεται ο χώρος εργασίας σας και τι κάνει μόνος του.
workspace-words = όνομα, γλώσσα, ζώνη ώρας, επιβεβαίωση λήψης, αυτόματη απάντηση, κλείσιμο, αυτόματο κλείσιμο, γραμμή πάνω από την απάντηση
workspace-name-section = Όνομα και γλώσσα
workspace-name = Όνομα
workspace-name-help = Το βλέπουν οι εκπρόσωποι και, στα αυτόματα μηνύματα, οι πελάτες.
workspace-locale = Γλώσσα
workspace-locale-help = Για αυτόματα μηνύματα, όταν η γλώσσα του πελάτη δεν είναι γνωστή.
workspace-zone-help = Η ζώνη του γραφείου σας, για νέους εκπροσώπους.
workspace-ack-section = Επιβεβαίωση λήψης
workspace-ack-text = Ένα σύντομο αυτόματο email που ενημερώνει τους πελάτες ότι το πρώτο τους μήνυμα έφτασε. Στέλνεται μία φορά ανά αίτημα, ποτέ σε ενημερωτικά δελτία ή άλλα αυτόματα μηνύματα.
workspace-ack = Επιβεβαίωση των νέων αιτημάτων
workspace-ack-help = Κάθε κανάλι email μπορεί να την παραλείπει.
workspace-ack-languages = Γλώσσα του κειμένου
workspace-ack-subject = Θέμα
workspace-ack-body = Κείμενο
workspace-ack-variables = Μπορείτε να χρησιμοποιήσετε { $open }ticket.number{ $close }, { $open }contact.name{ $close } και { $open }brand.name{ $close }. Μετά από | γράφεται τι να μπει όταν κάτι δεν είναι γνωστό: { $open }contact.first_name|φίλε πελάτη{ $close }.
workspace-ack-preview = Προεπισκόπηση
workspace-ack-is-standard = Σε αυτή τη γλώσσα οι πελάτες λαμβάνουν το τυπικό κείμενο.
workspace-ack-own = Σύνταξη δικού σας κειμένου
workspace-ack-standard = Επιστροφή στο τυπικό κείμενο
workspace-tickets-section = Αιτήματα
workspace-close = Ημέρες μέχρι να κλείσει ένα επιλυμένο αίτημα
workspace-close-help = { $days ->
    [one] Απάντηση μέσα σε { $days } ημέρα ανοίγει ξανά το αίτημα. Αργότερα ξεκινά νέο.
   *[other] Απάντηση μέσα σε { $days } ημέρες ανοίγει ξανά το αίτημα. Αργότερα ξεκινά νέο.
  }
workspace-line = Οι πελάτες να γράφουν πάνω από μια γραμμή
workspace-line-help = Βάζει στα μηνύματά σας τη φράση «γράψτε πάνω από αυτή τη γραμμή». Το κείμενο της παράθεσης αναγνωρίζεται και χωρίς αυτήν.

## People
people-title = Άτομα
people-text = Ποιοι εργάζονται εδώ, τι επιτρέπεται να κάνουν και ποια αιτήματα βλέπουν.
people-words = εκπρόσωποι, συνάδελφοι, πρόσκληση, ρόλος, απενεργοποίηση, δικαιώματα, ομάδες
people-agents = Εκπρόσωποι
people-invitations = Προσκλήσεις
people-tab-agents = Εκπρόσωποι ({ $count })
people-tab-invitations = Προσκλήσεις ({ $count })
people-search = Εύρεση εκπροσώπου
people-edit = Επεξεργασία: { $name }
people-no-team = Χωρίς ομάδα
people-disabled = Ανενεργός λογαριασμός
people-invite = Πρόσκληση ατόμου
people-invite-text = Θα λάβει ένα email με σύνδεσμο για να ορίσει κωδικό. Ο σύνδεσμος ισχύει 7 ημέρες.
people-invite-send = Αποστολή πρόσκλησης
people-invited = Η πρόσκληση στάλθηκε στη διεύθυνση { $email }
people-name = Όνομα
people-name-help = Μπορεί να το αλλάξει όταν συμμετάσχει.
people-role = Ρόλος
people-locale = Γλώσσα της πρόσκλησης
people-locale-help = Μπορεί να επιλέξει άλλη γλώσσα όταν συμμετάσχει.
people-teams-help = Τα αιτήματα μιας ομάδας προσφέρονται πρώτα στα μέλη της.
people-no-teams-yet = Δεν υπάρχει ακόμη ομάδα.
people-sees = Βλέπει τα αιτήματα
people-saved = Αποθηκεύτηκε: { $name }
people-only-owners = Μόνο ένας ιδιοκτήτης μπορεί να αλλάξει τον ρόλο ιδιοκτήτη.
people-disable = Απενεργοποίηση λογαριασμού
people-disable-text = Ο εκπρόσωπος αποσυνδέεται αμέσως και δεν μπορεί πια να συνδεθεί. Αιτήματα, μηνύματα και ιστορικό παραμένουν.
people-enable = Ενεργοποίηση λογαριασμού
people-enable-text = Ο εκπρόσωπος μπορεί να συνδεθεί ξανά με τον παλιό κωδικό.
people-now-disabled = Δεν μπορεί πια να συνδεθεί: { $name }
people-now-enabled = Μπορεί ξανά να συνδεθεί: { $name }
people-link-title = Δώστε εσείς τον σύνδεσμο
people-link-text = Κανένα κανάλι αυτού του χώρου εργασίας δεν στέλνει ακόμη email, άρα δεν μπορούμε να γράψουμε από εδώ στη διεύθυνση { $email }.
people-link = Σύνδεσμος πρόσκλησης
people-link-help = Λειτουργεί μία φορά, για 7 ημέρες, για όποιον τον έχει. Εμφανίζεται μόνο τώρα.
people-link-done = Έγινε
people-invited-at = πρόσκληση { $time }
people-expires = ισχύει έως { $date }
people-expired = Έληξε
people-resend = Αποστολή ξανά
people-resent = Στάλθηκε ξανά στη διεύθυνση { $email }. Ο προηγούμενος σύνδεσμος δεν λειτουργεί πια.
people-revoke = Ανάκληση
people-revoke-title = Ανάκληση της πρόσκλησης;
people-revoke-text = Ο σύνδεσμος που στάλθηκε στη διεύθυνση { $email } δεν θα λειτουργεί πια.
people-revoked = Η πρόσκληση ανακλήθηκε
people-invitations-empty = Καμία ανοιχτή πρόσκληση
people-invitations-empty-text = Όσοι προσκλήθηκαν έχουν ήδη συμμετάσχει.
role-agent-help = Απαντά σε πελάτες.
role-supervisor-help = Μπορεί επίσης να ορίζει αιτήματα ως εμπιστευτικά και φροντίζει τις ετικέτες και τους λόγους επικοινωνίας.
role-admin-help = Ρυθμίζει επίσης άτομα, ομάδες, κανάλια και τον χώρο εργασίας.
role-owner-help = Επιτρέπονται όλα· μόνο αυτός ορίζει ιδιοκτήτες.
reach-own = Μόνο τα δικά του
reach-own-help = Όσα του έχουν ανατεθεί.
reach-team = Των ομάδων του
reach-team-help = Και όσα ανήκουν στις ομάδες του, σε δημόσιες ομάδες ή σε καμία ομάδα.
reach-all = Όλα
reach-all-help = Και όσα ανήκουν σε ιδιωτικές ομάδες.

## Teams
teams-title = Ομάδες
teams-text = Εκπρόσωποι που μοιράζονται αιτήματα, όπως για τα τιμολόγια ή για μια γλώσσα.
teams-words = τμήματα, μέλη, ιδιωτική ομάδα
teams-add = Νέα ομάδα
teams-create = Δημιουργία ομάδας
teams-empty = Καμία ομάδα ακόμη
teams-empty-text = Οι μικροί χώροι εργασίας δεν τη χρειάζονται. Φτιάξτε ομάδα όταν κάποια αιτήματα αφορούν μόνο μερικούς από εσάς.
teams-name = Όνομα
teams-name-help = Σύντομο και σαφές: Τιμολόγια, Αθήνα, Ξενοδοχεία.
teams-private = Ιδιωτική
teams-private-label = Ιδιωτική ομάδα
teams-private-help = Τα αιτήματά της τα βλέπουν μόνο τα μέλη της και όσοι βλέπουν όλα τα αιτήματα.
teams-members = Μέλη
teams-nobody = Κανείς ακόμη
teams-members-more = { $names } και { $count ->
    [one] { $count } ακόμη
   *[other] { $count } ακόμη
  }
teams-delete-text = Μια ομάδα διαγράφεται μόνο όταν δεν της ανήκει κανένα αίτημα. Τα μέλη της παραμένουν.
teams-delete-channels = Τα νέα αιτήματα από { $channels } πηγαίνουν σε αυτή την ομάδα· στο εξής δεν θα πηγαίνουν σε καμία. Μια ομάδα διαγράφεται μόνο όταν δεν της ανήκει κανένα αίτημα.

## Roles
roles-title = Ρόλοι
roles-text = Τι επιτρέπεται σε κάθε ρόλο. Οι τέσσερις ενσωματωμένοι ρόλοι δεν αλλάζουν· φτιάξτε δικούς σας αντιγράφοντας έναν.
roles-words = δικαιώματα, ιδιοκτήτης, διαχειριστής, επόπτης, εκπρόσωπος, δικός μου ρόλος, προσαρμοσμένος ρόλος, αντιγραφή ρόλου
roles-yours = Ο ρόλος σας: { $role }.
roles-permission = Δικαίωμα
roles-table = Τι επιτρέπεται σε κάθε ρόλο
roles-built-in = Ενσωματωμένος
roles-own = Δικός σας
roles-own-title = Οι δικοί σας ρόλοι
roles-own-text = Αντίγραφο ενός ενσωματωμένου ρόλου με δικό σας όνομα και άλλα δικαιώματα.
roles-own-empty = Κανένας δικός σας ρόλος ακόμη
roles-own-empty-text = Στις περισσότερες ομάδες αρκούν οι τέσσερις ενσωματωμένοι. Αντιγράψτε έναν όταν κάποιος πρέπει να μπορεί λίγα περισσότερα ή λίγα λιγότερα.
roles-add = Νέος ρόλος
roles-create = Δημιουργία ρόλου
roles-name = Όνομα
roles-name-help = Όπως το λέτε εσείς: Ασκούμενος, Υπεύθυνος ομάδας, Νυχτερινή βάρδια.
roles-from = Αντίγραφο του ρόλου
roles-from-help = Το αντίγραφο ξεκινά με τα δικαιώματα αυτού του ρόλου. Καθορίζει επίσης ποια αιτήματα βλέπουν συνήθως τα άτομα.
roles-made-from = Από: { $role }
roles-n-people = { $count ->
    [one] { $count } άτομο
   *[other] { $count } άτομα
  }
roles-n-permissions = { $count ->
    [one] { $count } δικαίωμα
   *[other] { $count } δικαιώματα
  }
roles-always = Το χρειάζονται όλοι όσοι εργάζονται εδώ.
roles-not-yours = Λείπει από τον δικό σας ρόλο, γι’ αυτό δεν μπορείτε να το δώσετε.
roles-above = Αυτός ο ρόλος μπορεί περισσότερα από εσάς· τον αλλάζει κάποιος που έχει όλα τα δικαιώματά του.
roles-delete-text = Κανείς δεν έχει αυτόν τον ρόλο. Δεν μπορεί να επανέλθει.
roles-delete-people = { $count ->
    [one] { $count } άτομο έχει αυτόν τον ρόλο. Επιλέξτε ποιον θα πάρει στη θέση του.
   *[other] { $count } άτομα έχουν αυτόν τον ρόλο. Επιλέξτε ποιον θα πάρουν στη θέση του.
  }
roles-delete-to = Νέος ρόλος
permission-group-tickets = Αιτήματα
permission-group-contacts = Πελάτες
permission-group-people = Άτομα και ομάδες
permission-group-setup = Ρύθμιση
permission-group-other = Άλλα
permission-tickets-read = Ανάγνωση αιτημάτων
permission-tickets-read_all = Ανάγνωση αιτημάτων όλων των ομάδων
permission-tickets-read_team = Ανάγνωση αιτημάτων των δικών του ομάδων
permission-tickets-reply = Απάντηση σε πελάτες
permission-tickets-note = Σύνταξη σημειώσεων
permission-tickets-edit = Αλλαγή κατάστασης, προτεραιότητας, ετικετών και λόγου επικοινωνίας
permission-tickets-assign = Ανάθεση αιτημάτων
permission-tickets-spam = Σήμανση αιτημάτων ως ανεπιθύμητων
permission-tickets-trash = Μεταφορά αιτημάτων στον κάδο και επαναφορά
permission-tickets-confidential = Ορισμός αιτημάτων ως εμπιστευτικών
permission-contacts-read = Ανάγνωση στοιχείων πελατών
permission-contacts-edit = Επεξεργασία πελατών και οργανισμών
permission-contacts-import = Εισαγωγή πελατών από αρχεία
permission-contacts-export = Εξαγωγή πελατών
permission-people-read = Προβολή όσων εργάζονται εδώ
permission-people-manage = Πρόσκληση, αλλαγή και απενεργοποίηση εκπροσώπων
permission-roles-manage = Δημιουργία και αλλαγή ρόλων
permission-teams-manage = Ρύθμιση ομάδων
permission-channels-manage = Ρύθμιση καναλιών
permission-forms-manage = Ρύθμιση φορμών
permission-tags-manage = Ρύθμιση ετικετών
permission-reasons-manage = Ρύθμιση λόγων επικοινωνίας
permission-statuses-manage = Ρύθμιση καταστάσεων
permission-workspace-manage = Αλλαγή του χώρου εργασίας
permission-api_keys-manage = Δημιουργία και διαγραφή κλειδιών API
permission-system-manage = Προβολή χώρου και κατάστασης, επανάληψη εργασιών που απέτυχαν
permission-events-read = Ανάγνωση του ημερολογίου συμβάντων
permission-audit-read = Ανάγνωση του ημερολογίου ελέγχου

## Tags
tags-title = Ετικέτες
tags-text = Σύντομες λέξεις για να βρίσκετε και να ομαδοποιείτε αιτήματα.
tags-words = χρώματα, μετονομασία ετικέτας, συγχώνευση ετικετών, διπλές
tags-add = Νέα ετικέτα
tags-create = Προσθήκη ετικέτας
tags-name = Όνομα
tags-color = Χρώμα
tags-empty = Καμία ετικέτα ακόμη
tags-empty-text = Φτιάξτε λίγες ετικέτες που όλη η ομάδα θα χρησιμοποιεί με τον ίδιο τρόπο. Μπορείτε να τις μετονομάσετε οποτεδήποτε.
tags-delete-text = Αφαιρείται από κάθε αίτημα που την έχει. Αυτό δεν αναιρείται.
tags-n-tickets = { $count ->
    [one] { $count } αίτημα
   *[other] { $count } αιτήματα
  }
tags-unused = Δεν χρησιμοποιείται
tags-merge = Συγχώνευση
tags-merge-of = Συγχώνευση: { $name }
tags-merge-title = Συγχώνευση της ετικέτας { $name } με άλλη
tags-merge-text = Τα αιτήματά της παίρνουν την άλλη ετικέτα και αυτή φεύγει. Αναιρείται.
tags-merge-into = Η ετικέτα που μένει
tags-merged = Η ετικέτα { $name } έγινε { $into }
tags-unmerged = Η ετικέτα { $name } επανήλθε
color-gray = γκρι
color-blue = μπλε
color-green = πράσινο
color-teal = πετρόλ
color-violet = βιολετί
color-orange = πορτοκαλί
color-red = κόκκινο

## Contact reasons
reasons-title = Λόγοι επικοινωνίας
reasons-text = Για ποιο θέμα γράφουν οι πελάτες, σε έως τρία επίπεδα. Ένας ανά αίτημα, ώστε να μπορείτε να τους μετράτε.
reasons-words = κατηγορίες, θέματα, γιατί γράφουν οι πελάτες, αρχειοθέτηση
reasons-add = Νέος λόγος επικοινωνίας
reasons-create = Προσθήκη
reasons-name = Όνομα
reasons-empty = Κανένας λόγος επικοινωνίας ακόμη
reasons-empty-text = Ξεκινήστε με τα πέντε θέματα για τα οποία γράφουν συχνότερα οι πελάτες.
reasons-below = Προσθήκη από κάτω
reasons-add-below = Προσθήκη από κάτω: { $name }
reasons-archive = Αρχειοθέτηση
reasons-restore = Επαναφορά
reasons-archived = Αρχειοθετήθηκε: { $name }
reasons-is-archived = Στο αρχείο
reasons-show-archived = { $count ->
    [one] Εμφάνιση { $count } λόγου από το αρχείο
   *[other] Εμφάνιση { $count } λόγων από το αρχείο
  }
reasons-delete-text = Διαγράφεται μόνο λόγος που δεν έχει κανένα αίτημα. Διαφορετικά αρχειοθετήστε τον: τα αιτήματα τον κρατούν, αλλά δεν προσφέρεται πια.

## Statuses
statuses-title = Καταστάσεις
statuses-text = Τα βήματα ενός αιτήματος. Μπορείτε να ορίσετε δικές σας· η κατηγορία τους δείχνει τι σημαίνουν.
statuses-words = ανοιχτό, σε αναμονή, επιλυμένο, κλειστό, κατηγορίες, ροή, σειρά
statuses-new-text = Δεν το έχει δει κανείς ακόμη.
statuses-open-text = Είναι η σειρά σας.
statuses-waiting-text = Περιμένετε τον πελάτη ή κάποιον άλλο.
statuses-resolved-text = Τελείωσε. Απάντηση του πελάτη το ανοίγει ξανά.
statuses-closed-text = Έκλεισε οριστικά. Νέα απάντηση ξεκινά νέο αίτημα.
statuses-add = Προσθήκη κατάστασης
statuses-create = Προσθήκη
statuses-name = Όνομα
statuses-builtin = Μεταφρασμένη
statuses-builtin-help = Κάθε εκπρόσωπος βλέπει αυτό το όνομα στη γλώσσα του. Αν τη μετονομάσετε, όλοι βλέπουν το δικό σας όνομα.
statuses-delete-text = Διαγράφεται μόνο κατάσταση που δεν έχει κανένα αίτημα. Διαφορετικά, δώστε πρώτα άλλη κατάσταση σε αυτά τα αιτήματα.

## Channels
channels-title = Κανάλια
channels-text = Οι τρόποι με τους οποίους σας βρίσκουν οι πελάτες: διευθύνσεις email και φόρμες ιστού.
channels-words = email, γραμματοκιβώτιο, διεύθυνση, IMAP, SMTP, φόρμα επικοινωνίας, ενσωμάτωση, υπογραφή, DNS, MX, SPF, DKIM, DMARC, Gmail, Google, Microsoft 365, Outlook, φάκελος
channels-add-email = Σύνδεση διεύθυνσης email
channels-add-form = Δημιουργία φόρμας
channels-empty = Κανένα κανάλι ακόμη
channels-empty-text = Συνδέστε τη διεύθυνση στην οποία ήδη γράφουν οι πελάτες ή βάλτε μια φόρμα στον ιστότοπό σας.
channels-ok = Λειτουργεί
channels-ok-at = Τελευταίος έλεγχος { $time }
channels-problem = Έχει πρόβλημα
channels-unknown = Δεν χρησιμοποιήθηκε ακόμη
channels-off = Ανενεργό
channel-name = Όνομα
channel-name-help = Το βλέπουν μόνο οι εκπρόσωποι.
channel-team = Ομάδα
channel-team-help = Τα νέα αιτήματα του καναλιού πηγαίνουν σε αυτή την ομάδα.
channel-brand = Επωνυμία
channel-brand-help = Το όνομα με το οποίο εξυπηρετεί το κανάλι.
channel-end = Απενεργοποίηση ή διαγραφή
channel-enabled = Το κανάλι είναι ενεργό
channel-enabled-email = Όσο είναι ανενεργό, δεν παραλαμβάνεται και δεν στέλνεται κανένα email.
channel-enabled-form = Όσο είναι ανενεργό, η φόρμα δεν ανοίγει.
channel-delete = Διαγραφή καναλιού
channel-delete-text = Οι ρυθμίσεις του χάνονται. Κανάλι στο οποίο ανήκουν αιτήματα δεν διαγράφεται· απενεργοποιήστε το.

## Email channels
email-new-title = Σύνδεση διεύθυνσης email
email-new-text = Τέσσερα σύντομα βήματα. Μπορείτε να σταματήσετε μετά από καθένα και να συνεχίσετε αργότερα.
email-steps = Βήματα
email-step-address = Διεύθυνση
email-step-receive = Λήψη
email-step-send = Αποστολή
email-step-domain = Τομέας
email-step-answer = Αυτόματη απάντηση και υπογραφή
step-todo = δεν έχει ρυθμιστεί
step-done = έτοιμο
step-problem = έχει πρόβλημα
email-next = Επόμενο: { $step }
email-done = Τέλος
email-create = Δημιουργία και συνέχεια
email-made = Το κανάλι δημιουργήθηκε. Επιλέξτε τώρα πώς θα έρχονται τα email.
email-address-text = Η διεύθυνση στην οποία γράφουν οι πελάτες και το όνομα που βλέπουν.
email-address = Διεύθυνση email
email-address-help = Διεύθυνση του δικού σας τομέα, όπως support@example.com.
email-from-name = Όνομα αποστολέα
email-from-name-help = Οι πελάτες το βλέπουν πριν από τη διεύθυνση. Αν μείνει κενό: το όνομα του χώρου εργασίας.
email-receive-text = Πώς φτάνουν εδώ τα email προς { $address }.
email-receive = Λήψη email
email-receive-smtp = Παράδοση σε αυτόν τον διακομιστή
email-receive-smtp-help = Στρέψτε σε αυτόν τον διακομιστή την εγγραφή MX του τομέα σας ή έναν κανόνα προώθησης για { $address }. Ο ταχύτερος τρόπος, χωρίς κωδικό.
email-receive-imap = Ανάκτηση από γραμματοκιβώτιο
email-receive-imap-help = Για γραμματοκιβώτιο σε πάροχο, μέσω IMAP. Τα email μένουν εκεί και τίποτα δεν σημειώνεται ως αναγνωσμένο.
email-receive-none = Χωρίς λήψη
email-receive-none-help = Το κανάλι μόνο στέλνει. Οι απαντήσεις των πελατών δεν θα φτάνουν εδώ.
email-host = Διακομιστής
email-host-help = Ο πάροχός σας τον ονομάζει διακομιστή εισερχομένων ή εξερχομένων.
email-tls = Κρυπτογράφηση
email-tls-help = Σήμερα η συνηθισμένη επιλογή είναι TLS από την αρχή.
tls-implicit = TLS από την αρχή (θύρα { $port })
tls-starttls = STARTTLS (θύρα { $port })
tls-none = Καμία (θύρα { $port })
email-plain = Να επιτρέπεται σύνδεση χωρίς κρυπτογράφηση
email-plain-help = Μόνο σε δίκτυο που εμπιστεύεστε: τα email και ο κωδικός μπορούν να διαβαστούν στη διαδρομή.
email-port = Θύρα
email-user = Χρήστης
email-user-help = Συχνά η ίδια η διεύθυνση.
email-password = Κωδικός
email-password-help = Ορισμένοι πάροχοι ζητούν ειδικό κωδικό εφαρμογής. Φυλάσσεται κρυπτογραφημένος και δεν εμφανίζεται ποτέ.
email-password-kept = Υπάρχει αποθηκευμένος κωδικός. Αφήστε το κενό για να παραμείνει.
email-folder = Φάκελος
email-folder-help = Για τα περισσότερα γραμματοκιβώτια αρκεί το INBOX.
email-folders-show = Εμφάνιση φακέλων
email-folders-save = Αποθηκεύστε πρώτα: οι φάκελοι διαβάζονται με ό,τι έχει αποθηκευτεί.
email-provider = Πάροχος
email-provider-help = Συμπληρώνει διακομιστή, κρυπτογράφηση και θύρα.
email-provider-google = Google (Gmail, Workspace)
email-provider-microsoft = Microsoft 365, Outlook
email-provider-own = Άλλος, ή δικός σας διακομιστής
email-google-note = Η Google ζητά εδώ κωδικό εφαρμογής και όχι τον συνηθισμένο: στον λογαριασμό Google ενεργοποιήστε την επαλήθευση σε δύο βήματα και φτιάξτε έναν στους «Κωδικούς εφαρμογών». Στο Workspace ένας διαχειριστής πρέπει να επιτρέψει το IMAP.
email-microsoft-note = Η Microsoft έχει καταργήσει τους κωδικούς για την ανάγνωση αλληλογραφίας στο Microsoft 365 και τους καταργεί και για την αποστολή. Προωθήστε τα μηνύματα στον ενσωματωμένο παραλήπτη και στέλνετε μέσω διακομιστή που δέχεται κωδικό.
email-import = Να εισαχθούν και τα email που υπάρχουν ήδη
email-import-help = Γίνονται αιτήματα, χωρίς αυτόματες απαντήσεις. Διαφορετικά μετρούν μόνο τα νέα email.
email-send-text = Οι απαντήσεις φεύγουν με αποστολέα { $address }.
email-send = Αποστολή email
email-send-relay = Μέσω διακομιστή αλληλογραφίας
email-send-relay-help = Ο διακομιστής εξερχομένων (SMTP) του παρόχου σας. Υπογράφει τα email σας, ώστε να μη θεωρούνται ανεπιθύμητα.
email-send-none = Όχι ακόμη
email-send-none-help = Τα αιτήματα έρχονται, αλλά δεν μπορούν να απαντηθούν από εδώ.
email-no-relay = Όσο δεν έχει ρυθμιστεί διακομιστής αποστολής, οι απαντήσεις αυτού του καναλιού δεν μπορούν να φύγουν.
email-answer-text = Τι λέει το κανάλι μόνο του και πώς τελειώνουν τα email του.
email-ack = Επιβεβαίωση των νέων αιτημάτων αυτού του καναλιού
email-ack-help = Το κείμενο ανήκει στον χώρο εργασίας, όπου πρέπει επίσης να είναι ενεργό.
email-ack-link = Επεξεργασία του κειμένου
email-signature = Υπογραφή του καναλιού
email-signature-help = Για εκπροσώπους χωρίς δική τους υπογραφή.
test-title = Δοκιμή
test-text = Δοκιμάζει τα βήματα με τη σειρά, με όσα έχουν αποθηκευτεί.
test-stale = Αποθηκεύστε πρώτα: η δοκιμή χρησιμοποιεί όσα έχουν αποθηκευτεί.
test-run = Δοκιμή τώρα
test-to = Αποστολή δοκιμαστικού email προς
test-to-help = Σε αυτή τη διεύθυνση θα φτάσει πραγματικό email.
test-ok = Λειτουργεί ({ $ms } ms)
test-failed = Δεν λειτούργησε.
test-state-waiting = δεν δοκιμάστηκε ακόμη
test-state-running = σε εξέλιξη
test-state-ok = λειτουργεί
test-state-failed = απέτυχε
test-imap_connect = Σύνδεση με τον διακομιστή
test-imap_login = Είσοδος στο γραμματοκιβώτιο
test-imap_folder = Άνοιγμα του φακέλου
test-relay_connect = Σύνδεση με τον διακομιστή
test-relay_login = Είσοδος στον διακομιστή
test-relay_send = Αποστολή δοκιμαστικού email
test-smtp_listen = Ο διακομιστής δέχεται email για τη διεύθυνση
test-dns_mx = Τα μηνύματα βρίσκουν τον δρόμο τους (MX)
test-dns_spf = Ο διακομιστής σας επιτρέπεται να στέλνει για τον τομέα (SPF)
test-dns_dkim = Τα μηνύματα υπογράφονται (DKIM)
test-dns_dmarc = Τα πλαστά μηνύματα απορρίπτονται (DMARC)
dns-title = Τι δημοσιεύει ο τομέας { $domain }
dns-text = Οι άλλοι διακομιστές διαβάζουν αυτές τις εγγραφές προτού εμπιστευτούν ένα μήνυμα. Προστίθενται εκεί όπου τηρείται ο τομέας σας· μπορεί να περάσει μία ώρα ώσπου να φανεί παντού η αλλαγή.
dns-run = Έλεγχος τώρα
dns-fine = Εντάξει.
dns-found = Βρέθηκε
dns-nothing = τίποτα
dns-wanted = Προσθέστε αυτή την εγγραφή
dns-instead = Βάλτε στη θέση της αυτή την εγγραφή
dns-record-name = Όνομα
dns-record-value = Τιμή ({ $kind })
code-connected = Συνδέθηκε.
code-login_refused = Ο διακομιστής απέρριψε τον χρήστη ή τον κωδικό. Ορισμένοι πάροχοι ζητούν κωδικό εφαρμογής.
code-folder_missing = Δεν υπάρχει φάκελος με αυτό το όνομα στο γραμματοκιβώτιο.
code-imap_refused = Ο διακομιστής αλληλογραφίας αρνήθηκε το αίτημα.
code-imap_tls = Δεν έγινε κρυπτογραφημένη σύνδεση. Ίσως η κρυπτογράφηση και η θύρα δεν ταιριάζουν.
code-imap_unreachable = Δεν υπάρχει επαφή με τον διακομιστή αλληλογραφίας. Ελέγξτε το όνομα και τη θύρα.
code-relay_unreachable = Δεν υπάρχει επαφή με τον διακομιστή αποστολής. Ελέγξτε το όνομα και τη θύρα, και μήπως παρεμβάλλεται τείχος προστασίας.
code-relay_tls = Δεν έγινε κρυπτογραφημένη σύνδεση. Ίσως η κρυπτογράφηση και η θύρα δεν ταιριάζουν.
code-relay_login = Ο διακομιστής αποστολής απέρριψε τον χρήστη ή τον κωδικό. Ορισμένοι πάροχοι ζητούν κωδικό εφαρμογής.
code-relay_sender = Ο διακομιστής δεν δέχεται αυτόν τον αποστολέα. Ίσως η διεύθυνση δεν ανήκει σε αυτόν τον λογαριασμό.
code-relay_recipient = Ο διακομιστής δεν δέχεται τον παραλήπτη.
code-relay_content = Ο διακομιστής απέρριψε το ίδιο το email.
code-answer_lost = Η σύνδεση διακόπηκε αφού παραδόθηκε το email. Ίσως έφτασε.
code-no_relay = Δεν έχει ρυθμιστεί διακομιστής αποστολής.
code-not_set_up = Δεν έχει ρυθμιστεί γραμματοκιβώτιο.
code-not_listening = Ο παραλήπτης email αυτού του διακομιστή είναι ανενεργός ή δεν απαντά. Μπορεί να τον ενεργοποιήσει όποιος διαχειρίζεται τον διακομιστή.
code-address_refused = Ο διακομιστής δεν δέχεται email για αυτή τη διεύθυνση. Είναι ενεργό το κανάλι;
code-settings_invalid = Οι ρυθμίσεις δεν είναι πλήρεις.
code-to_invalid = Γράψτε τη διεύθυνση στην οποία θα σταλεί το δοκιμαστικό email.
code-message_refused = Ένα email δεν μπόρεσε να παραληφθεί.
code-storing_paused = Ο διακομιστής δεν μπορεί προς το παρόν να αποθηκεύσει email. Δοκιμάζει ξανά μόνος του.
code-timeout = Η άλλη πλευρά δεν απάντησε εγκαίρως.
code-mx_missing = Ο τομέας δεν ορίζει διακομιστή για την αλληλογραφία του, άρα κανείς δεν μπορεί να σας γράψει.
code-mx_elsewhere = Η αλληλογραφία του τομέα πηγαίνει σε άλλους διακομιστές, όχι σε αυτόν. Είναι σωστό αν την προωθούν εδώ· διαφορετικά προσθέστε την εγγραφή.
code-spf_missing = Ο τομέας δεν λέει ποιος μπορεί να στέλνει για λογαριασμό του. Πολλοί διακομιστές θεωρούν τέτοια μηνύματα ανεπιθύμητα.
code-spf_several = Υπάρχουν πολλές εγγραφές SPF, άρα δεν ισχύει καμία. Κρατήστε μία που να αναφέρει όλους τους διακομιστές.
code-spf_open = Η εγγραφή επιτρέπει σε όλους να στέλνουν στο όνομά σας. Να τελειώνει με ~all.
code-spf_lacks_relay = Ο διακομιστής με τον οποίο στέλνετε δεν είναι στην εγγραφή. Βάλτε στη θέση της τη σωστή.
code-dkim_not_found = Δεν βρέθηκε κλειδί στα συνηθισμένα ονόματα. Ο πάροχος αποστολής λέει ποια εγγραφή υπογράφει τα μηνύματά σας· αν χρησιμοποιεί δικό του όνομα, ίσως όλα είναι εντάξει.
code-dmarc_missing = Τίποτα δεν λέει στους άλλους διακομιστές τι να κάνουν με μηνύματα που απλώς προσποιούνται ότι είναι δικά σας.
code-dmarc_several = Υπάρχουν πολλές εγγραφές DMARC, άρα δεν ισχύει καμία. Κρατήστε μία.
code-dmarc_watches = Η εγγραφή μόνο παρακολουθεί. Όταν οι αναφορές είναι καλές, ζητήστε καραντίνα.
code-dns_unreachable = Δεν ήταν δυνατή η ερώτηση στον διακομιστή ονομάτων. Είναι συνδεδεμένο αυτό το μηχάνημα;

## Web forms
webform-new-title = Δημιουργία φόρμας
webform-new-text = Μια σελίδα όπου οι πελάτες σας γράφουν χωρίς πρόγραμμα email, και μέσα στον δικό σας ιστότοπο.
webform-create = Δημιουργία φόρμας
webform-made = Η φόρμα δημιουργήθηκε
webform-text = Φόρμα με δική της διεύθυνση, και για τον ιστότοπό σας. Λειτουργεί χωρίς JavaScript.
webform-share = Βάλτε τη σε χρήση
webform-share-text = Δώστε τον σύνδεσμο ή δείξτε τη φόρμα μέσα σε σελίδα σας. Κάθε μήνυμα γίνεται αμέσως αίτημα: δοκιμάστε το.
webform-open = Άνοιγμα φόρμας
webform-link = Σύνδεσμος
webform-link-help = Για email, μενού και υπογραφές.
webform-embed = Για τον ιστότοπό σας
webform-embed-help = Επικολλήστε αυτή τη γραμμή εκεί όπου θέλετε τη φόρμα και δηλώστε παρακάτω τον ιστότοπο.
webform-general = Φόρμα
webform-title-label = Επικεφαλίδα
webform-title-help = Κενό: «Επικοινωνήστε μαζί μας» στη γλώσσα του επισκέπτη.
webform-intro = Κείμενο πριν από τη φόρμα
webform-intro-help = Σε τι μπορείτε να βοηθήσετε και πόσο αργεί συνήθως μια απάντηση.
webform-locale = Γλώσσα
webform-locale-help = Όταν το πρόγραμμα περιήγησης του επισκέπτη δεν ζητά καμία από τις έξι γλώσσες.
webform-locale-brand = Όπως η επωνυμία
webform-questions = Δικές σας ερωτήσεις
webform-questions-text = Όνομα, διεύθυνση, θέμα και μήνυμα ζητούνται πάντα. Όσο λιγότερες ερωτήσεις, τόσο περισσότεροι γράφουν.
webform-fields = Προσαρμοσμένα πεδία
webform-fields-text = Οι απαντήσεις μπαίνουν στα πεδία του αιτήματος. Ένα πεδίο που εξαρτάται από άλλο ζητείται μόλις γίνει γνωστή εκείνη η απάντηση.
webform-fields-label = Πεδία που ζητούνται
webform-fields-none = Δεν υπάρχουν ακόμη πεδία για αιτήματα. Δημιουργήστε τα στα «Πεδία».
webform-no-questions = Καμία δική σας ερώτηση ακόμη.
webform-add-question = Προσθήκη ερώτησης
webform-question = Ερώτηση { $number }
webform-question-label = Ερώτηση
webform-question-kind = Απάντηση
webform-question-required = Υποχρεωτική απάντηση
webform-kind-text = Μία γραμμή
webform-kind-long_text = Πολλές γραμμές
webform-kind-choice = Επιλογή
webform-choices = Επιλογές
webform-choices-help = Πατήστε Enter μετά από κάθε επιλογή.
webform-behaviour = Συμπεριφορά
webform-files = Να επιτρέπονται αρχεία
webform-files-help = Έως 5 αρχεία, 20 MB συνολικά.
webform-confirm = Επιβεβαίωση με email
webform-confirm-help = Ο πελάτης λαμβάνει την επιβεβαίωση λήψης του χώρου εργασίας.
webform-origins = Ιστότοποι που μπορούν να δείχνουν τη φόρμα
webform-origins-help = Μόνο αυτοί οι ιστότοποι μπορούν να ενσωματώσουν τη φόρμα, για παράδειγμα https://www.example.com.
webform-preview = Προεπισκόπηση
webform-preview-text = Οι επισκέπτες βλέπουν τις σταθερές λέξεις στη γλώσσα τους.
preview-title = Επικοινωνήστε μαζί μας
preview-name = Το όνομά σας
preview-email = Διεύθυνση email
preview-subject-label = Θέμα
preview-subject = Ερώτηση για την παραγγελία μου
preview-message = Μήνυμα
preview-files = Αρχεία
preview-choose = Επιλέξτε
preview-send = Αποστολή

## API keys
api-keys-title = Κλειδιά API
api-keys-text = Επιτρέψτε σε δικά σας προγράμματα να διαβάζουν και να αλλάζουν όσα υπάρχουν σε αυτόν τον χώρο εργασίας.
api-keys-words = token, διασύνδεση, προγράμματα, προγραμματιστές
api-keys-add = Νέο κλειδί API
api-keys-add-text = Το κλειδί ενεργεί στο όνομά σας, μέσα στα όρια που επιλέγετε εδώ.
api-keys-create = Δημιουργία κλειδιού
api-keys-empty = Κανένα κλειδί API ακόμη
api-keys-empty-text = Το χρειάζεστε μόνο αν κάποιο πρόγραμμά σας πρέπει να συνδεθεί εδώ.
api-keys-name = Όνομα
api-keys-name-help = Ποιο πρόγραμμα το χρησιμοποιεί. Φτιάξτε ένα κλειδί ανά πρόγραμμα.
api-keys-scopes = Επιτρέπεται
api-keys-expiry = Λήξη
api-keys-expiry-help = Κλειδί που λήγει δεν μένει ξεχασμένο.
api-keys-never = Ποτέ
api-keys-days = { $count ->
    [one] Σε { $count } ημέρα
   *[other] Σε { $count } ημέρες
  }
api-keys-made = δημιουργήθηκε { $date }
api-keys-used = τελευταία χρήση { $time }
api-keys-unused = δεν χρησιμοποιήθηκε ποτέ
api-keys-expires = ισχύει έως { $date }
api-keys-made-title = Το νέο σας κλειδί API
api-keys-made-text = Αντιγράψτε το κλειδί τώρα. Εμφανίζεται μόνο αυτή τη φορά.
api-keys-made-done = Το αποθήκευσα
api-keys-try = Δοκιμάστε το
api-keys-try-help = Αν το κλειδί λειτουργεί, η απάντηση έχει το όνομά σας.
api-keys-delete-text = Τα προγράμματα που το χρησιμοποιούν σταματούν αμέσως. Αυτό δεν αναιρείται.
scope-read = ανάγνωση
scope-read-help = Διαβάζει αιτήματα, μηνύματα και πελάτες.
scope-write = ανάγνωση και εγγραφή
scope-write-help = Επίσης απαντά, αλλάζει και δημιουργεί.
scope-admin = όλα
scope-admin-help = Αλλάζει και ρυθμίσεις, όσο επιτρέπει ο ρόλος σας.

## Προσαρμοσμένα πεδία
fields-title = Πεδία
fields-text = Όσα θέλετε να γνωρίζετε για αιτήματα, πελάτες και οργανισμούς, πέρα από όσα υπάρχουν ήδη.
fields-words = προσαρμοσμένα πεδία, ιδιότητες, αριθμός παραγγελίας, σειριακός αριθμός, ερωτήσεις, υποχρεωτικά
fields-add = Νέο πεδίο
fields-create = Δημιουργία
fields-empty = Κανένα πεδίο ακόμη
fields-empty-text = Προσθέστε ό,τι χρειάζεται η δουλειά σας, όπως έναν αριθμό παραγγελίας. Τα πεδία εμφανίζονται δίπλα σε κάθε αίτημα και μπορούν να αναζητηθούν.
fields-search = Εύρεση πεδίου
fields-name = Όνομα
fields-names = Όνομα σε άλλες γλώσσες
fields-subject = Ανήκει σε
fields-subject-ticket = Αιτήματα
fields-subject-contact = Πελάτες
fields-subject-organization = Οργανισμοί
fields-kind = Είδος
fields-kind-help = Τι μπορεί να συμπληρωθεί. Το είδος δεν αλλάζει αργότερα.
fields-kind-text = Κείμενο
fields-kind-long_text = Μεγάλο κείμενο
fields-kind-number = Αριθμός
fields-kind-choice = Επιλογή
fields-kind-choices = Πολλαπλή επιλογή
fields-kind-date = Ημερομηνία
fields-kind-checkbox = Πλαίσιο ελέγχου
fields-kind-contact = Πελάτης
fields-kind-organization = Οργανισμός
fields-help = Βοήθεια
fields-help-help = Εμφανίζεται κάτω από το πεδίο, για τους συναδέλφους.
fields-required-label = Απαιτείται πριν επιλυθεί ένα αίτημα
fields-required-help = Ζητείται από τους εκπροσώπους όταν επιλύουν το αίτημα.
fields-is-required = απαιτείται για επίλυση
fields-is-off = ανενεργό
fields-switch-off = Απενεργοποίηση
fields-switch-on = Ενεργοποίηση
fields-switched-off = Το πεδίο { $name } απενεργοποιήθηκε. Οι τιμές του διατηρούνται.
fields-condition = Εμφάνιση
fields-condition-help = Ένα πεδίο μπορεί να εμφανίζεται μόνο όταν ένα άλλο το κάνει χρήσιμο.
fields-always = Πάντα
fields-only-with = Μόνο με ορισμένες τιμές του πεδίου { $name }
fields-shown-with = Εμφανίζεται όταν το πεδίο { $name } είναι { $values }
fields-parent-values = Τιμές του πεδίου { $name }
fields-choices = Επιλογές
fields-choice = Επιλογή { $number }
fields-add-choice = Προσθήκη επιλογής
fields-preview = Προεπισκόπηση
fields-delete-text = Το πεδίο και όλα όσα έχουν συμπληρωθεί θα χαθούν οριστικά. Για να κρατήσετε τις τιμές, απενεργοποιήστε το.
permission-fields-manage = Ρύθμιση πεδίων

## Αποκλεισμένοι αποστολείς
blocked-senders-title = Αποκλεισμένοι αποστολείς
blocked-senders-text = Τα μηνύματα από αυτές τις διευθύνσεις πηγαίνουν στα ανεπιθύμητα και δεν λαμβάνουν αυτόματη απάντηση. Τίποτα δεν χάνεται.
blocked-senders-words = ανεπιθύμητα, λίστα αποκλεισμού, ενοχλητικά μηνύματα, φραγή
blocked-senders-add = Αποκλεισμός διεύθυνσης
blocked-senders-address = Διεύθυνση email
blocked-senders-block = Αποκλεισμός
blocked-senders-empty = Κανένας αποκλεισμένος
blocked-senders-empty-text = Αποκλείστε έναν αποστολέα από το μενού του αιτήματός του ή γράψτε τη διεύθυνση παραπάνω.
blocked-senders-search = Εύρεση διεύθυνσης
blocked-senders-by = Αποκλεισμός από { $name } στις { $date }
blocked-senders-unblock = Άρση
blocked-senders-unblock-of = Άρση αποκλεισμού για { $address }
blocked-senders-unblocked = Τα μηνύματα από { $address } έρχονται ξανά κανονικά
## Έτοιμες απαντήσεις
canned-replies-title = Έτοιμες απαντήσεις
canned-replies-text = Έτοιμα κείμενα για απαντήσεις που επαναλαμβάνονται. Πληκτρολογήστε / καθώς γράφετε για να χρησιμοποιήσετε ένα.
canned-replies-words = πρότυπα, κείμενα, μακροεντολές, αποθηκευμένες απαντήσεις, μεταβλητές, συντομεύσεις
canned-replies-add = Νέα έτοιμη απάντηση
canned-replies-create = Δημιουργία
canned-replies-empty = Καμία έτοιμη απάντηση ακόμη
canned-replies-empty-text = Γράψτε μια απάντηση μία φορά και χρησιμοποιήστε την από εκεί και πέρα με μια κάθετο.
canned-replies-search = Εύρεση έτοιμης απάντησης
canned-replies-name = Τίτλος
canned-replies-name-help = Με αυτόν τη βρίσκετε. Οι πελάτες δεν τον βλέπουν ποτέ.
canned-replies-shortcut = Συντόμευση
canned-replies-shortcut-help = Μία λέξη που γράφετε μετά την κάθετο, για παράδειγμα επιστροφή.
canned-replies-for = Ποιος μπορεί να τη χρησιμοποιεί
canned-replies-for-help = Κοινόχρηστες απαντήσεις φτιάχνουν μόνο όσοι έχουν το δικαίωμα.
canned-replies-all = Όλοι
canned-replies-own = Μόνο εγώ
canned-replies-team = Ομάδα { $name }
canned-replies-language = Γλώσσα του κειμένου
canned-replies-language-help = Ένα αίτημα σε γλώσσα με δικό της κείμενο παίρνει αυτό το κείμενο. Όλα τα άλλα παίρνουν το πρώτο.
canned-replies-all-languages = Όλες οι γλώσσες
canned-replies-label = Κείμενο
canned-replies-placeholder = Γράψτε την απάντηση…
canned-replies-variable = Εισαγωγή μεταβλητής
canned-replies-attach = Επισύναψη αρχείων
canned-replies-never = Δεν έχει χρησιμοποιηθεί ακόμη
canned-replies-is-written = γραμμένο
form-unknown-variable = Δεν υπάρχει τέτοια μεταβλητή. Επιλέξτε μία από τη λίστα.
form-one-word = Γράψτε μία λέξη χωρίς κενά και καθέτους.
permission-canned_replies-manage = Κοινή χρήση έτοιμων απαντήσεων
permission-saved_searches-manage = Κοινή χρήση αποθηκευμένων αναζητήσεων
canned-replies-used = { $count ->
    [one] Χρησιμοποιήθηκε { $count } φορά
   *[other] Χρησιμοποιήθηκε { $count } φορές
  }
canned-replies-files = { $count ->
    [one] { $count } αρχείο
   *[other] { $count } αρχεία
  }
variable-contact-name = Όνομα πελάτη
variable-contact-first_name = Μικρό όνομα πελάτη
variable-contact-email = Email πελάτη
variable-organization-name = Οργανισμός πελάτη
variable-ticket-number = Αριθμός αιτήματος
variable-ticket-subject = Θέμα
variable-agent-name = Το όνομά σας
variable-agent-first_name = Το μικρό σας όνομα
variable-agent-email = Το email σας
variable-brand-name = Επωνυμία
variable-workspace-name = Χώρος εργασίας

## Storage and health
system-title = Χώρος και κατάσταση
system-text = Αν όλα λειτουργούν και πόσος χώρος υπάρχει.
system-words = δίσκος, βάση δεδομένων, μέγεθος, αρχεία, εργασίες, απέτυχε, ουρά, έκδοση, παρακολούθηση
system-well = Όλα λειτουργούν.
system-look = Κάτι σας χρειάζεται· είναι σημειωμένο παρακάτω.
system-refresh = Νέος έλεγχος
system-storage = Χώρος
system-database = Βάση δεδομένων
system-engine-sqlite = { $size }, μέσα στο πρόγραμμα (SQLite)
system-engine-postgresql = { $size }, σε διακομιστή PostgreSQL
system-files = Αρχεία
system-files-value = { $count ->
    [one] { $count } αρχείο, { $size }
   *[other] { $count } αρχεία, { $size }
  }
system-files-help = Συνημμένα, εικόνες και τα μηνύματα όπως έφτασαν.
system-disk = Χώρος στον δίσκο
system-disk-value = Ελεύθερα { $free } από { $total }
system-disk-low = Ο δίσκος είναι σχεδόν γεμάτος. Όταν γεμίσει, τίποτα δεν αποθηκεύεται και τα μηνύματα περιμένουν στον αποστολέα. Αφαιρέστε άλλα αρχεία ή μεταφέρετε τον φάκελο δεδομένων σε μεγαλύτερο δίσκο.
system-shared = Πολλοί χώροι εργασίας μοιράζονται αυτή την εγκατάσταση· τη βάση και τον δίσκο τα βλέπει ο διαχειριστής της.
system-version = Έκδοση
system-work = Εργασίες στο παρασκήνιο
system-work-text = Αποστολές, εισαγωγές και παρόμοια. Ό,τι περιμένει πρέπει να φεύγει σε λίγα λεπτά.
system-work-none = Τίποτα δεν περιμένει.
system-due = { $count ->
    [one] { $count } περιμένει από { $time }
   *[other] { $count } περιμένουν, η παλαιότερη από { $time }
  }
system-late = Οι εργασίες περιμένουν περισσότερο απ’ όσο πρέπει. Δείτε το αρχείο καταγραφής του διακομιστή ή επανεκκινήστε τον· τίποτα δεν χάνεται.
system-failed = Εγκαταλείφθηκαν
system-failed-text = Δοκιμάστηκαν οκτώ φορές χωρίς επιτυχία. Διορθώστε την αιτία και δοκιμάστε ξανά.
system-failed-none = Τίποτα δεν εγκαταλείφθηκε.
system-failed-more = { $count ->
    [one] … και { $count } παλαιότερη
   *[other] … και { $count } παλαιότερες
  }
system-attempts = { $count ->
    [one] { $count } προσπάθεια
   *[other] { $count } προσπάθειες
  }
system-retry-of = Νέα προσπάθεια: { $name }
system-retry-all = Νέα προσπάθεια για όλα
system-retried = Δοκιμάζεται τώρα
system-forget-text = Η εργασία αυτή δεν θα γίνει ποτέ. Ένα μήνυμα που δεν στάλθηκε μένει σημειωμένο στο αίτημά του.
system-channels = Κανάλια
system-channels-none = Δεν υπάρχει ακόμη κανάλι.
job-deliver = Αποστολή μηνύματος
job-acknowledge = Αποστολή βεβαίωσης λήψης
job-close_ticket = Κλείσιμο επιλυμένου αιτήματος
job-send_system_mail = Αποστολή πρόσκλησης ή ειδοποίησης
job-send_reset_link = Αποστολή συνδέσμου για νέο κωδικό
job-import_contacts = Εισαγωγή πελατών
job-clean_up = Εκκαθάριση
