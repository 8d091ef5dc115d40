### The search page.

## Names of filters, as they are typed before the colon: one word without spaces, of two letters or more, each another one.
search-filter-from = από
search-filter-assignee = υπεύθυνος
search-filter-team = ομάδα
search-filter-tag = ετικέτα
search-filter-status = κατάσταση
search-filter-priority = προτεραιότητα
search-filter-channel = κανάλι
search-filter-reason = λόγος
search-filter-before = πριν
search-filter-after = μετά
search-filter-on = ημέρα
search-filter-has = έχει
search-filter-is = είναι
search-filter-number = αριθμός
search-filter-field = πεδίο

## What filters are called on buttons
search-about-from = Πελάτης
search-about-assignee = Υπεύθυνος
search-about-team = Ομάδα
search-about-tag = Ετικέτα
search-about-status = Κατάσταση
search-about-priority = Προτεραιότητα
search-about-channel = Κανάλι
search-about-reason = Λόγος επικοινωνίας
search-about-before = Πριν από
search-about-after = Από την ημέρα
search-about-on = Την ημέρα
search-about-has = Με
search-about-is = Θέση
search-about-number = Αριθμός
search-about-field = Προσαρμοσμένο πεδίο

## Values of filters, as they are typed
search-value-me = εγώ
search-value-none = κανένας
search-value-file = αρχείο
search-value-open = ανοιχτό
search-value-closed = κλειστό
search-value-unread = αδιάβαστο
search-value-spam = ανεπιθύμητο
search-value-trash = κάδος
search-value-today = σήμερα
search-value-yesterday = χθες

## Filters
search-placeholder-filters = Λέξεις, ονόματα, αριθμοί ή ετικέτα:πληρωμή
search-filters = Φίλτρα
search-more-filters = Περισσότερα φίλτρα
search-not = όχι
search-edit = Αλλαγή του φίλτρου { $name }
search-remove = Αφαίρεση του φίλτρου { $name }
search-days-ago = { $count ->
    [one] πριν από { $count } ημέρα
   *[other] πριν από { $count } ημέρες
  }
search-day-like = Μια ημέρα, γραμμένη έτσι
search-type-value = γράψτε την τιμή
search-hint-filters = Οι λέξεις βρίσκουν μηνύματα σε κάθε γλώσσα. Προσθέστε φίλτρα για να τα περιορίσετε: από:άννα ετικέτα:πληρωμή πριν:2026-11-01. Βάλτε φράσεις σε εισαγωγικά και ένα μείον μπροστά σε ό,τι δεν πρέπει να υπάρχει.
search-empty-so-far = Τίποτα μέχρι στιγμής. Τα παλαιότερα αιτήματα δεν έχουν εξεταστεί ακόμη.
search-filters-tickets = Τα φίλτρα αφορούν αιτήματα· οι πελάτες βρίσκονται μόνο με τις λέξεις.

## What is wrong with a filter
search-problem-unknown = Δεν υπάρχει φίλτρο { $name }:. Χρησιμοποιήστε ένα από τα { $names } ή βάλτε τις λέξεις σε εισαγωγικά για να βρεθούν όπως είναι.
search-problem-empty = Γράψτε τι πρέπει να είναι το { $name }:, αμέσως μετά την άνω και κάτω τελεία.
search-problem-many = Είναι πάρα πολλά φίλτρα· αφαιρέστε μερικά.
search-problem-date = Το «{ $value }» δεν είναι ημερομηνία. Γράψτε ημέρα όπως 2026-11-30, μήνα όπως 2026-11 ή 7d για πριν από μία εβδομάδα.
search-problem-number = Το «{ $value }» δεν είναι αριθμός αιτήματος. Γράψτε ψηφία, όπως 4812.
search-problem-field = Το «{ $value }» δεν είναι τιμή προσαρμοσμένου πεδίου. Γράψτε { $name }:όνομα=τιμή, με εισαγωγικά γύρω από ονόματα με πολλές λέξεις.
search-problem-value = { $about }: δεν υπάρχει «{ $value }». Επιλέξτε ένα από τα { $names }.

## Saved searches
search-save = Αποθήκευση αναζήτησης
search-saved-edit = Αλλαγή της αποθηκευμένης αναζήτησης
search-saved-edit-of = Αλλαγή της αποθηκευμένης αναζήτησης { $name }
search-saved-delete-of = Διαγραφή της αποθηκευμένης αναζήτησης { $name }
search-saved-deleted = Διαγράφηκε: { $name }
search-save-name = Όνομα
search-save-for = Για
search-save-own = Μόνο εμένα
search-save-team = Την ομάδα { $name }
search-save-all = Όλους
search-save-help = Αποθηκεύει: { $query }
