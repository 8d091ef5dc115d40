# Texts of the pages of customers and organizations. Words follow the glossary.

## Lists
contacts-title = Customers
contacts-areas = Lists of customers
contacts-area-people = People
contacts-area-organizations = Organizations
contacts-area-duplicates = Duplicates
contacts-nameless = No name
contacts-new = New customer
contacts-create = Create
contacts-more = Show more
contacts-search = Name, address or number
contacts-any-tier = Any tier
contacts-filter-open = Open tickets
contacts-any-open = With or without open tickets
contacts-with-open = With open tickets
contacts-without-open = Without open tickets
contacts-any-organization = Any organization
contacts-sort-newest = Newest first
contacts-sort-name = By name
contacts-sort-tickets = Most tickets first
contacts-n-tickets = { $count ->
    [one] { $count } ticket
   *[other] { $count } tickets
  }
contacts-n-open = { $count ->
    [one] { $count } open
   *[other] { $count } open
  }
contacts-empty = No customers yet
contacts-empty-text = Whoever writes to you becomes a customer by their first message.
contacts-none-found = No customer fits
contacts-none-found-text = Try fewer words or other filters.
contacts-clear-filters = Clear filters

## One customer
contacts-parts = Parts of the page
contacts-timeline = Timeline
contacts-tickets = Tickets
contacts-timeline-empty = Nothing has happened yet
contacts-notes = Notes
contacts-note-new = New note
contacts-note-placeholder = Write a note. Only the team sees it.
contacts-note-add = Add note
contacts-note-edit = Edit note
contacts-note-remove = Delete note
contacts-note-removed = Note deleted
contacts-note-edited = edited
contacts-noted = { $name } wrote a note
contacts-created = Became a customer
contacts-created-by = { $name } created the customer
contacts-changed = { $name } changed: { $fields }
contacts-field-name = name
contacts-field-note = note
contacts-field-locale = language
contacts-field-zone = time zone
contacts-field-organization = organization
contacts-field-tier = tier
contacts-field-care = care note
contacts-field-identities = addresses and numbers
contacts-field-other = details

## Merging
contacts-merge = Merge customers
contacts-merge-act = Merge…
contacts-merge-text = Addresses, tickets and notes of both go to the one that is kept; its empty fields are filled. You can undo this at any time.
contacts-merge-find = Find the other customer
contacts-merge-kept = Is kept
contacts-merge-other = Goes into it
contacts-merge-swap = Swap
contacts-merge-choose-again = Choose another
contacts-merge-confirm = Merge
contacts-merged-done = Merged
contacts-unmerged-done = These are two customers again
contacts-merged = { $name } merged { $other } into this customer
contacts-unmerged = { $name } took the merge with { $other } back
contacts-unmerge = Undo the merge
contacts-looks-like = Perhaps the same person:
contacts-alike-email = almost the same address
contacts-alike-phone = the same number
contacts-alike-name = the same name
contacts-apart = Two people
contacts-apart-done = Noted: two people. This is not suggested again.
contacts-duplicates-title = Duplicates
contacts-duplicates-text = Customers who look like one person. Merge them, or say that they are two.
contacts-duplicates-empty = No duplicates
contacts-duplicates-empty-text = Nobody looks like somebody else.

## Organizations
organizations-title = Organizations
organizations-new = New organization
organizations-edit = Edit organization
organizations-search = Name or domain
organizations-domains = Mail domains
organizations-domains-help = Whoever writes from one of these belongs to the organization from the first message.
organizations-note = Note
organizations-n-contacts = { $count ->
    [one] { $count } customer
   *[other] { $count } customers
  }
organizations-empty = No organizations yet
organizations-empty-text = Group customers of one firm, public body or family.
organizations-no-contacts = Nobody belongs to it yet
organizations-no-contacts-text = Add a customer, or a mail domain.
organizations-no-tickets = No tickets yet

## Export and import
contacts-export = Export
contacts-export-csv = Table (CSV)
contacts-export-vcard = Address book (vCard)
contacts-area-import = Import
import-title = Import customers
import-choose = Choose a file or drop it here
import-choose-help = CSV or vCard, with any separator and encoding. Nothing is imported before you have seen a preview.
import-uploading = Uploading
import-earlier = Earlier imports
import-none = Nothing imported yet
import-none-text = Each import stays listed here and can be undone.
import-n-rows = { $count ->
    [one] { $shown } row
   *[other] { $shown } rows
  }
import-state-draft = Draft, not started
import-state-running = Importing…
import-state-done = Imported
import-state-undoing = Undoing…
import-state-undone = Undone
import-state-failed = Stopped by an error. Undo it to take back what came in.
import-draft-text = { $count ->
    [one] { $shown } row was found. Check what the columns mean, then start.
   *[other] { $shown } rows were found. Check what the columns mean, then start.
  }
import-encoding = Encoding
import-separator = Separator
import-separator-comma = Comma
import-separator-semicolon = Semicolon
import-separator-tab = Tab
import-separator-bar = Vertical bar
import-has-head = The first row names the columns
import-mapping = Columns
import-column = Column { $number }
import-column-head = In the file
import-column-sample = Examples
import-column-target = Becomes
import-target-of = What { $column } becomes
import-target-ignore = Left out
import-target-name = Name
import-target-first_name = First name
import-target-last_name = Last name
import-target-email = Email
import-target-phone = Phone
import-target-organization = Organization
import-target-locale = Language
import-target-zone = Time zone
import-target-note = Note
import-target-tier = Tier
import-target-care_note = Care note
import-policy = Those you know already
import-policy-skip = Pass over
import-policy-skip-help = Customers whose address or number is known stay as they are.
import-policy-update = Update
import-policy-update-help = They get what the file says; empty cells change nothing.
import-policy-create = Create again
import-policy-create-help = Another customer is made, without the address that is taken.
import-preview = Preview
import-row = Row
import-problem = Problem
import-problem-empty = no name, address or number
import-problem-taken = somebody else has the address or number
import-problem-long = a cell is too long
import-problem-email = not an email address
import-problem-phone = not a phone number
import-problem-zone = unknown time zone
import-problem-locale = unknown language
import-start = { $count ->
    [one] Import { $shown } row
   *[other] Import { $shown } rows
  }
import-discard = Discard
import-n-created = Created
import-n-updated = Updated
import-n-skipped = Passed over
import-n-problems = With a problem
import-see = See the customers
import-undo = Undo the import
import-undo-text = Customers this import made are removed and changed ones get their earlier details back. Whoever was written to, merged or edited since stays.
import-kept = { $count ->
    [one] { $count } customer was used since and stays.
   *[other] { $count } customers were used since and stay.
  }
import-problems = Rows with a problem
import-problems-download = Download as CSV
import-what = What happened
import-partly = imported without it
import-refused = not imported
import-cells = The row
