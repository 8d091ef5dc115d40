### The search page.

## Names of filters, as they are typed before the colon: one word without spaces, of two letters or more, each another one.
search-filter-from = from
search-filter-assignee = assignee
search-filter-team = team
search-filter-tag = tag
search-filter-status = status
search-filter-priority = priority
search-filter-channel = channel
search-filter-reason = reason
search-filter-before = before
search-filter-after = after
search-filter-on = on
search-filter-has = has
search-filter-is = is
search-filter-number = number
search-filter-field = field

## What filters are called on buttons
search-about-from = Customer
search-about-assignee = Assignee
search-about-team = Team
search-about-tag = Tag
search-about-status = Status
search-about-priority = Priority
search-about-channel = Channel
search-about-reason = Contact reason
search-about-before = Before
search-about-after = From day on
search-about-on = On day
search-about-has = With
search-about-is = State
search-about-number = Number
search-about-field = Custom field

## Values of filters, as they are typed
search-value-me = me
search-value-none = none
search-value-file = file
search-value-open = open
search-value-closed = closed
search-value-unread = unread
search-value-spam = spam
search-value-trash = trash
search-value-today = today
search-value-yesterday = yesterday

## Filters
search-placeholder-filters = Words, names, numbers, or tag:billing
search-filters = Filters
search-more-filters = More filters
search-not = not
search-edit = Change the filter { $name }
search-remove = Remove the filter { $name }
search-days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
  }
search-day-like = A day, written like this
search-type-value = type the value
search-hint-filters = Words find messages in every language. Add filters to narrow them: from:anna tag:billing before:2026-11-01. Put phrases in quotes, and a minus before what must not be there.
search-empty-so-far = Nothing so far. Older tickets have not been looked at yet.
search-filters-tickets = Filters are about tickets; customers are found by the words alone.

## What is wrong with a filter
search-problem-unknown = There is no filter { $name }:. Use one of { $names }, or put the words in quotes to find them as they are.
search-problem-empty = Write what { $name }: must be, right behind the colon.
search-problem-many = That are too many filters; take some away.
search-problem-date = “{ $value }” is no date. Write a day like 2026-11-30, a month like 2026-11, or 7d for a week ago.
search-problem-number = “{ $value }” is no ticket number. Write digits, such as 4812.
search-problem-field = “{ $value }” is no value of a custom field. Write { $name }:name=value, with quotes around names of several words.
search-problem-value = { $about }: there is no “{ $value }”. Choose one of { $names }.

## Saved searches
search-save = Save search
search-saved-edit = Change the saved search
search-saved-edit-of = Change the saved search { $name }
search-saved-delete-of = Delete the saved search { $name }
search-saved-deleted = { $name } deleted
search-save-name = Name
search-save-for = For
search-save-own = Only me
search-save-team = The team { $name }
search-save-all = Everybody
search-save-help = Saves: { $query }
