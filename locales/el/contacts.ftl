# Texts of the pages of customers and organizations. Words follow the glossary.

## Lists
contacts-title = Πελάτες
contacts-areas = Λίστες πελατών
contacts-area-people = Πρόσωπα
contacts-area-organizations = Οργανισμοί
contacts-area-duplicates = Διπλοεγγραφές
contacts-nameless = Χωρίς όνομα
contacts-new = Νέος πελάτης
contacts-create = Δημιουργία
contacts-more = Περισσότερα
contacts-search = Όνομα, διεύθυνση ή αριθμός
contacts-any-tier = Κάθε βαθμίδα
contacts-filter-open = Ανοικτά αιτήματα
contacts-any-open = Με ή χωρίς ανοικτά αιτήματα
contacts-with-open = Με ανοικτά αιτήματα
contacts-without-open = Χωρίς ανοικτά αιτήματα
contacts-any-organization = Κάθε οργανισμός
contacts-sort-newest = Πρώτα οι νεότεροι
contacts-sort-name = Κατά όνομα
contacts-sort-tickets = Πρώτα όσοι έχουν τα περισσότερα αιτήματα
contacts-n-tickets = { $count ->
    [one] { $count } αίτημα
   *[other] { $count } αιτήματα
  }
contacts-n-open = { $count ->
    [one] { $count } ανοικτό
   *[other] { $count } ανοικτά
  }
contacts-empty = Δεν υπάρχουν ακόμη πελάτες
contacts-empty-text = Όποιος σας γράφει γίνεται πελάτης με το πρώτο του μήνυμα.
contacts-none-found = Κανένας πελάτης δεν ταιριάζει
contacts-none-found-text = Δοκιμάστε λιγότερες λέξεις ή άλλα φίλτρα.
contacts-clear-filters = Καθαρισμός φίλτρων

## One customer
contacts-parts = Μέρη της σελίδας
contacts-timeline = Χρονολόγιο
contacts-tickets = Αιτήματα
contacts-timeline-empty = Δεν έχει συμβεί ακόμη τίποτα
contacts-notes = Σημειώσεις
contacts-note-new = Νέα σημείωση
contacts-note-placeholder = Γράψτε σημείωση. Τη βλέπει μόνο η ομάδα.
contacts-note-add = Προσθήκη σημείωσης
contacts-note-edit = Επεξεργασία σημείωσης
contacts-note-remove = Διαγραφή σημείωσης
contacts-note-removed = Η σημείωση διαγράφηκε
contacts-note-edited = τροποποιήθηκε
contacts-noted = Σημείωση από: { $name }
contacts-created = Έγινε πελάτης
contacts-created-by = Δημιουργία πελάτη από: { $name }
contacts-changed = { $name }, αλλαγή: { $fields }
contacts-field-name = όνομα
contacts-field-note = σημείωση
contacts-field-locale = γλώσσα
contacts-field-zone = ζώνη ώρας
contacts-field-organization = οργανισμός
contacts-field-tier = βαθμίδα
contacts-field-care = προσοχή
contacts-field-identities = διευθύνσεις και αριθμοί
contacts-field-other = στοιχεία

## Merging
contacts-merge = Συγχώνευση πελατών
contacts-merge-act = Συγχώνευση…
contacts-merge-text = Διευθύνσεις, αιτήματα και σημειώσεις και των δύο περνούν σε εκείνον που μένει και τα κενά του πεδία συμπληρώνονται. Μπορείτε να το αναιρέσετε όποτε θέλετε.
contacts-merge-find = Βρείτε τον άλλο πελάτη
contacts-merge-kept = Μένει
contacts-merge-other = Ενσωματώνεται
contacts-merge-swap = Εναλλαγή
contacts-merge-choose-again = Επιλογή άλλου
contacts-merge-confirm = Συγχώνευση
contacts-merged-done = Έγινε συγχώνευση
contacts-unmerged-done = Είναι ξανά δύο πελάτες
contacts-merged = { $name }: συγχώνευση από «{ $other }»
contacts-unmerged = { $name }: αναίρεση συγχώνευσης με «{ $other }»
contacts-unmerge = Αναίρεση συγχώνευσης
contacts-looks-like = Ίσως το ίδιο πρόσωπο:
contacts-alike-email = σχεδόν ίδια διεύθυνση
contacts-alike-phone = ίδιος αριθμός
contacts-alike-name = ίδιο όνομα
contacts-apart = Δύο πρόσωπα
contacts-apart-done = Σημειώθηκε: δύο πρόσωπα. Δεν θα προταθεί ξανά.
contacts-duplicates-title = Διπλοεγγραφές
contacts-duplicates-text = Πελάτες που μοιάζουν με ένα πρόσωπο. Συγχωνεύστε τους ή πείτε ότι είναι δύο.
contacts-duplicates-empty = Καμία διπλοεγγραφή
contacts-duplicates-empty-text = Κανείς δεν μοιάζει με κάποιον άλλο.

## Organizations
organizations-title = Οργανισμοί
organizations-new = Νέος οργανισμός
organizations-edit = Επεξεργασία οργανισμού
organizations-search = Όνομα ή τομέας
organizations-domains = Τομείς email
organizations-domains-help = Όποιος γράφει από έναν από αυτούς ανήκει στον οργανισμό από το πρώτο μήνυμα.
organizations-note = Σημείωση
organizations-n-contacts = { $count ->
    [one] { $count } πελάτης
   *[other] { $count } πελάτες
  }
organizations-empty = Δεν υπάρχουν ακόμη οργανισμοί
organizations-empty-text = Ομαδοποιήστε τους πελάτες μιας εταιρείας, ενός φορέα ή μιας οικογένειας.
organizations-no-contacts = Κανείς δεν ανήκει ακόμη εδώ
organizations-no-contacts-text = Προσθέστε πελάτη ή τομέα email.
organizations-no-tickets = Δεν υπάρχουν ακόμη αιτήματα

## Export and import
contacts-export = Εξαγωγή
contacts-export-csv = Πίνακας (CSV)
contacts-export-vcard = Βιβλίο διευθύνσεων (vCard)
contacts-area-import = Εισαγωγή
import-title = Εισαγωγή πελατών
import-choose = Επιλέξτε αρχείο ή αφήστε το εδώ
import-choose-help = CSV ή vCard, με κάθε διαχωριστικό και κωδικοποίηση. Τίποτα δεν εισάγεται πριν δείτε προεπισκόπηση.
import-uploading = Μεταφόρτωση
import-earlier = Προηγούμενες εισαγωγές
import-none = Δεν έχει γίνει ακόμη εισαγωγή
import-none-text = Κάθε εισαγωγή μένει εδώ και μπορεί να αναιρεθεί.
import-n-rows = { $count ->
    [one] { $shown } γραμμή
   *[other] { $shown } γραμμές
  }
import-state-draft = Πρόχειρο, δεν ξεκίνησε
import-state-running = Γίνεται εισαγωγή…
import-state-done = Έγινε εισαγωγή
import-state-undoing = Γίνεται αναίρεση…
import-state-undone = Αναιρέθηκε
import-state-failed = Σταμάτησε από σφάλμα. Αναιρέστε την για να αφαιρεθεί ό,τι μπήκε.
import-draft-text = { $count ->
    [one] Βρέθηκε { $shown } γραμμή. Ελέγξτε τι σημαίνουν οι στήλες και ξεκινήστε.
   *[other] Βρέθηκαν { $shown } γραμμές. Ελέγξτε τι σημαίνουν οι στήλες και ξεκινήστε.
  }
import-encoding = Κωδικοποίηση
import-separator = Διαχωριστικό
import-separator-comma = Κόμμα
import-separator-semicolon = Ελληνικό ερωτηματικό (;)
import-separator-tab = Στηλοθέτης
import-separator-bar = Κάθετη γραμμή
import-has-head = Η πρώτη γραμμή έχει τα ονόματα των στηλών
import-mapping = Στήλες
import-column = Στήλη { $number }
import-column-head = Στο αρχείο
import-column-sample = Παραδείγματα
import-column-target = Γίνεται
import-target-of = Τι γίνεται η στήλη «{ $column }»
import-target-ignore = Παραλείπεται
import-target-name = Όνομα
import-target-first_name = Μικρό όνομα
import-target-last_name = Επώνυμο
import-target-email = Email
import-target-phone = Τηλέφωνο
import-target-organization = Οργανισμός
import-target-locale = Γλώσσα
import-target-zone = Ζώνη ώρας
import-target-note = Σημείωση
import-target-tier = Βαθμίδα
import-target-care_note = Προσοχή
import-policy = Όσοι είναι ήδη γνωστοί
import-policy-skip = Παράλειψη
import-policy-skip-help = Οι πελάτες με γνωστή διεύθυνση ή αριθμό μένουν όπως είναι.
import-policy-update = Ενημέρωση
import-policy-update-help = Παίρνουν ό,τι λέει το αρχείο· τα κενά κελιά δεν αλλάζουν τίποτα.
import-policy-create = Νέα δημιουργία
import-policy-create-help = Δημιουργείται άλλος πελάτης, χωρίς τη διεύθυνση που υπάρχει ήδη.
import-preview = Προεπισκόπηση
import-row = Γραμμή
import-problem = Πρόβλημα
import-problem-empty = χωρίς όνομα, διεύθυνση ή αριθμό
import-problem-taken = η διεύθυνση ή ο αριθμός ανήκει σε άλλον
import-problem-long = πολύ μεγάλο κελί
import-problem-email = δεν είναι διεύθυνση email
import-problem-phone = δεν είναι αριθμός τηλεφώνου
import-problem-zone = άγνωστη ζώνη ώρας
import-problem-locale = άγνωστη γλώσσα
import-start = { $count ->
    [one] Εισαγωγή { $shown } γραμμής
   *[other] Εισαγωγή { $shown } γραμμών
  }
import-discard = Απόρριψη
import-n-created = Δημιουργήθηκαν
import-n-updated = Ενημερώθηκαν
import-n-skipped = Παραλείφθηκαν
import-n-problems = Με πρόβλημα
import-see = Δείτε τους πελάτες
import-undo = Αναίρεση εισαγωγής
import-undo-text = Οι πελάτες που δημιούργησε η εισαγωγή αφαιρούνται και όσοι άλλαξαν παίρνουν πίσω τα παλιά τους στοιχεία. Όσοι έγραψαν, συγχωνεύτηκαν ή άλλαξαν από τότε μένουν.
import-kept = { $count ->
    [one] { $count } πελάτης χρησιμοποιήθηκε από τότε και μένει.
   *[other] { $count } πελάτες χρησιμοποιήθηκαν από τότε και μένουν.
  }
import-problems = Γραμμές με πρόβλημα
import-problems-download = Λήψη ως CSV
import-what = Τι έγινε
import-partly = εισήχθη χωρίς αυτό
import-refused = δεν εισήχθη
import-cells = Η γραμμή
