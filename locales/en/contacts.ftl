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
