# Texts of the desk. Words follow the glossary: ticket, message, note, contact (customer on screen), agent, team, channel, tag, contact reason.

## Everywhere
app-name = Candor
close = Close
cancel = Cancel
save = Save
saved = Saved
edit = Edit
delete = Delete
retry = Retry
undo = Undo
loading = Loading…
optional = optional
none = None
more = More
back = Back
copy = Copy
copied = Copied
nothing-found = Nothing found
you = you
page-title = { $page } · { $workspace }

## What can go wrong
error-title = This did not work
error-offline = You are offline. Please try again once the connection is back.
error-internal = Something went wrong on the server. Please try again.
error-unavailable = The server is busy or restarting. Please try again in a moment.
error-not_found = This does not exist, or you may not see it.
error-forbidden = Your role does not allow this.
error-unauthenticated = Please sign in again.
error-invalid = Some fields need your attention.
error-conflict = Somebody changed this in the meantime.
error-changed_since = This was changed since, so it can no longer be undone.
error-newer_messages = There are newer messages.
error-too_many = Too many tries. Please wait { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  }.
error-too_large = This is too large.
error-unsupported_media = This kind of file is not accepted.
error-wrong_password = The email address or the password is not right.
error-email_taken = This email address is already in use.
error-weak_password = Please choose a longer password, at least 8 characters, that is not a common word.
error-token_used = This link has been used already or has expired.
error-already_set_up = This workspace is already set up. Please sign in.
error-request-id = Error id { $id }

## Sign-in and set-up
sign-in-title = Sign in
sign-in-email = Email address
sign-in-password = Password
sign-in-submit = Sign in
sign-in-forgot = Forgot your password?
sign-in-ended = Your session has ended. Please sign in again; your drafts are kept.
sign-out = Sign out
sign-out-unsent-title = Sign out with unsent messages?
sign-out-unsent-text = { $count ->
    [one] { $count } message has not been sent and would be lost.
   *[other] { $count } messages have not been sent and would be lost.
  } Stay to send, edit or delete what waits in its tickets.
sign-out-unsent-confirm = Sign out and discard
show-password = Show password
hide-password = Hide password
forgot-title = Reset your password
forgot-text = Tell us your email address and we will send you a link to choose a new password.
forgot-submit = Send the link
forgot-sent-title = Look into your mailbox
forgot-sent-text = If { $email } belongs to an agent here, a link is on its way. It works once and for one hour.
forgot-back = Back to sign-in
reset-title = Choose a new password
reset-submit = Save and sign in
reset-help = At least 8 characters. All other sessions will end.
setup-title = Set up your workspace
setup-text = This takes a minute. You become the owner and can invite the others afterwards.
setup-workspace = Name of the workspace
setup-workspace-help = Your firm or team, as customers know it.
setup-name = Your name
setup-email = Your email address
setup-password = Password
setup-password-help = At least 8 characters. A sentence is easier to remember than a riddle.
setup-locale = Language
setup-zone = Time zone
setup-submit = Create workspace
invitation-title = Join { $workspace }
invitation-text = You were invited as { $role }. Choose your name as customers will see it, and a password.
invitation-submit = Join
invitation-bad-title = This invitation does not work
invitation-bad-text = It may have been used or withdrawn. Please ask for a new one.
role-owner = owner
role-admin = admin
role-supervisor = supervisor
role-agent = agent

## Frame of the desk
nav-areas = Areas
nav-lists = Lists
nav-inbox = Inbox
nav-search = Search
nav-contacts = Customers
nav-settings = Settings
nav-me = My menu
nav-new = New message
nav-shortcuts = Keyboard shortcuts
nav-appearance = Appearance
nav-language = Language
nav-profile = Profile
skip-to-list = Skip to the list
skip-to-ticket = Skip to the ticket
skip-to-page = Skip to the page
sidebar-toggle = Show or hide the sidebar
panel-toggle = Show or hide the customer panel
theme = Theme
theme-system = As the system
theme-light = Light
theme-dark = Dark
density = Density
density-compact = Compact
density-default = Normal
density-cosy = Roomy
list-mine = Mine
list-mentions = Mentions
list-following = Following
list-unassigned = Unassigned
list-team = Team
list-open = All open
list-closed = Closed
list-spam = Spam
list-trash = Trash
list-count = { $count ->
    [one] { $count } ticket
   *[other] { $count } tickets
  }
list-count-unread = { $count ->
    [one] { $count } ticket
   *[other] { $count } tickets
  }, { $unread ->
    [one] { $unread } unread
   *[other] { $unread } unread
  }
live-offline = Offline. What you see stays readable; the desk reconnects by itself.
live-back = Up to date
live-offline-waiting = { $count ->
    [one] Offline. { $count } message waits and will be sent by itself.
   *[other] Offline. { $count } messages wait and will be sent by themselves.
  }
outbox-sent = { $count ->
    [one] { $count } waiting message was sent
   *[other] { $count } waiting messages were sent
  }
update-ready = A new version of the desk is ready.
update-now = Reload
notice-assigned = Assigned to you: #{ $number }
notice-message = { $name } in #{ $number }
notice-mention = { $name } asks you in #{ $number }
notice-note = { $name } wrote a note in #{ $number }
notice-open = Open
live-unsafe = This page came over plain http: passwords and messages can be read on the way.
live-demo = Demo workspace: nothing here leaves this machine.
live-outbox = Outgoing mail
resize-list = Width of the list
resize-panel = Width of the customer panel
resize-composer = Height of the answer

## Lists
sort-label = Order
sort-newest = Newest first
sort-oldest = Oldest first
sort-waiting = Longest waiting first
list-new-items = { $count ->
    [one] { $count } new
   *[other] { $count } new
  }
list-failed = The list could not be loaded
inbox-empty-mine-title = Nothing on your desk
inbox-empty-mine-text = No open ticket is assigned to you. Unassigned tickets wait for somebody to take them.
inbox-empty-mine-action = Go to Unassigned
inbox-empty-mentions-title = Nobody has asked you
inbox-empty-mentions-text = Tickets in which a colleague writes @ and your name in a note appear here.
inbox-empty-following-title = You follow nothing
inbox-empty-following-text = Follow a ticket to be told of what is written in it, whoever looks after it.
inbox-empty-unassigned-title = Everything is assigned
inbox-empty-unassigned-text = Every open ticket has somebody who looks after it.
inbox-empty-team-title = Your teams have nothing open
inbox-empty-team-text = New tickets of your teams appear here by themselves.
inbox-empty-open-title = Nothing is open
inbox-empty-open-text = Every ticket has been answered and resolved.
inbox-empty-closed-title = Nothing resolved yet
inbox-empty-closed-text = Resolved and closed tickets are kept here.
inbox-empty-spam-title = No spam
inbox-empty-spam-text = Tickets marked as spam are kept here.
inbox-empty-trash-title = The trash is empty
inbox-empty-trash-text = Tickets in the trash can be restored.
row-waiting = Waiting { $time }
row-waiting-title = The customer has been waiting since { $time }
row-draft = Draft
row-failed = Not sent
row-files = Has files
row-unread = Unread
row-by = { $name }:
row-no-subject = (no subject)
row-unknown = Unknown sender
pick-ticket-title = Choose a ticket
pick-ticket-text = Use J and K to move through the list, Enter to read.

## Ticket
ticket-block = Block the sender
done-blocked = Mail from { $address } goes to spam from now on
ticket-copy-link = Copy link
ticket-subject-edit = Edit the subject
ticket-subject = Subject
ticket-status = Status
ticket-assignee = Assigned to
ticket-unassigned = Unassigned
ticket-assign-me = Assign to me
ticket-unassign = Nobody
ticket-team = Team
ticket-no-team = No team
ticket-follow = Follow
ticket-unfollow = No longer follow
ticket-followers = Followers
ticket-followed-by-you = You follow
ticket-n-followers = { $count ->
    [one] { $count } follower
   *[other] { $count } followers
  }
done-followed = You follow ticket #{ $number }
done-unfollowed = You no longer follow ticket #{ $number }
done-followed-other = { $name } follows ticket #{ $number }
done-unfollowed-other = { $name } no longer follows ticket #{ $number }
cannot-see-ticket = does not see this ticket
cannot-see-ticket-help = { $name } does not see this ticket. Assign it to them or to one of their teams first.
ticket-files = Download all files
ticket-priority = Priority
ticket-tags = Tags
ticket-add-tag = Add tag
ticket-reason = Contact reason
ticket-no-reason = No contact reason
ticket-resolve = Resolve
ticket-reopen = Reopen
ticket-spam = Mark as spam
ticket-not-spam = Not spam
ticket-trash = Move to trash
ticket-restore = Restore
ticket-unread = Mark as unread
ticket-confidential = Make confidential
ticket-not-confidential = No longer confidential
ticket-is-confidential = Confidential
ticket-is-spam = This ticket is marked as spam.
ticket-is-trashed = This ticket is in the trash.
ticket-history = Show the history of changes
ticket-history-hide = Hide the history of changes
ticket-previous = Previous ticket
ticket-next = Next ticket
ticket-not-found-title = This ticket cannot be shown
ticket-not-found-text = It does not exist, or it belongs to a team you are not in.
ticket-follow-up-of = Follows up ticket { $number }: { $subject }
ticket-followed-up-by = Followed up by ticket { $number }: { $subject }
ticket-search-agents = Find an agent
ticket-search-teams = Find a team
ticket-search-tags = Find a tag
ticket-search-reasons = Find a contact reason
status-new = New
status-open = Open
status-waiting = Waiting
status-resolved = Resolved
status-closed = Closed
priority-low = Low
priority-normal = Normal
priority-high = High
priority-urgent = Urgent
channel-email = Mail
channel-web_form = Form
viewing-one = { $name } is looking at this too
viewing-many = { $names } are looking at this too
typing-one = { $name } is writing an answer
typing-many = { $names } are writing answers
mark-viewing = Seen by { $name } now

## What was done, with undo
done-resolved = Ticket { $number } resolved
done-reopened = Ticket { $number } reopened
done-assigned = Ticket { $number } assigned to { $name }
done-unassigned = Ticket { $number } is assigned to nobody now
done-changed = Ticket { $number } changed
done-spam = Ticket { $number } marked as spam
done-trash = Ticket { $number } moved to the trash
done-restored = Ticket { $number } restored
done-unread = Ticket { $number } marked as unread
done-undone = Undone
done-sent = Sent
done-note = Note added

## Messages
thread-label = Messages of ticket { $number }
thread-older = Show older messages
thread-unread-line = New messages
thread-newer = Show newer messages
thread-to-newest = To the newest message
thread-new-below = { $count ->
    [one] { $count } new message
   *[other] { $count } new messages
  }
thread-empty = There is no message in this ticket yet.
message-announce = { $name }: { $text }
message-from-contact = Message from { $name }
message-from-agent = Answer by { $name }
message-note = Note
message-note-by = Note by { $name }
message-note-hint = Only the team sees this
message-to = to { $names }
message-cc = cc { $names }
message-bcc = bcc { $names }
message-details = Details of the message
message-detail-from = From
message-detail-to = To
message-detail-cc = Cc
message-detail-bcc = Bcc
message-detail-subject = Subject
message-detail-time = Time
message-detail-language = Language
message-detail-channel = Channel
message-html-title = Message text
message-show-quoted = Show quoted text
message-hide-quoted = Hide quoted text
message-show-all = Show the whole message
message-images-blocked = Images from the internet were not loaded.
message-raw = Show the raw mail
message-raw-title = Raw mail
message-raw-download = Download
message-copy-text = Copy text
message-reply = Reply
message-quote = Quote in the answer
message-forward = Forward
message-unverified = The sender could not be verified
message-third-party = Not from the customer
message-auto = Automatic
message-auto-reply = Automatic answer from { $name }
message-auto-bounce = Delivery report from { $name }
message-auto-acknowledgement = Automatic acknowledgement
message-problems = This mail was damaged and is shown as far as it could be read.
message-queued = Waiting to be sent
message-waiting = Waits for the connection and will be sent by itself
message-overtaken = Not sent: newer messages came meanwhile
message-overtaken-help = Read them first, then send this as it is, or edit it.
message-sending = Sending…
message-failed = Not sent
message-uncertain = Perhaps sent
message-uncertain-help = The connection broke while sending. It may have arrived; send again only if a second copy does no harm.
message-cancelled = Not sent (cancelled)
message-retry = Send again
message-cancel = Do not send
message-edit = Edit
files-count = { $count ->
    [one] { $count } file
   *[other] { $count } files
  }

## History of changes
history-created = { $name } created the ticket
history-changed = { $name } changed { $field } from { $before } to { $after }
history-set = { $name } set { $field } to { $after }
history-cleared = { $name } removed { $field }: { $before }
history-undone = { $name } undid a change
history-tag-added = { $name } added tags: { $tags }
history-tag-removed = { $name } removed tags: { $tags }
history-followers-added = { $name } added followers: { $people }
history-followers-removed = { $name } removed followers: { $people }
history-spam = { $name } marked the ticket as spam
history-not-spam = { $name } marked the ticket as not spam
history-trash = { $name } moved the ticket to the trash
history-restored = { $name } restored the ticket
history-confidential = { $name } made the ticket confidential
history-not-confidential = { $name } made the ticket no longer confidential
history-failed = The history could not be loaded
field-subject = the subject
field-status = the status
field-priority = the priority
field-assignee = the assignee
field-team = the team
field-reason = the contact reason
field-contact = the customer
system-name = Candor
yes = yes
no = no

## Custom fields
list-field = Show in the rows
fields-of-ticket = Details of the ticket
fields-of-contact = Details of the customer
fields-of-organization = Details of the organization
fields-required = needed to resolve
fields-needed = Before the ticket is resolved, please fill in: { $names }.
fields-failed = The details could not be loaded
fields-record-gone = Not there any more
fields-search-contacts = Find a customer

## Writing
composer-label = Answer
composer-placeholder = Write an answer…
composer-note-placeholder = Write a note. Only the team sees it.
composer-forward-placeholder = Add a few words…
composer-mode = Kind of message
composer-reply = Reply
composer-reply-all = Reply to all
composer-forward = Forward
composer-note = Note
composer-note-banner = Note: only the team sees this, never the customer.
composer-to = To
composer-cc = Cc
composer-bcc = Bcc
composer-add-cc = Add Cc and Bcc
composer-subject = Subject
composer-send = Send
composer-send-resolve = Send and resolve
composer-add-note = Add note
composer-send-options = More ways to send
composer-sent-then-stay = After sending: stay here
composer-sent-then-next = After sending: next ticket
composer-sent-then-list = After sending: back to the list
composer-discard = Discard
composer-discard-title = Discard this text?
composer-discard-text = The draft and its files will be deleted. This cannot be undone.
composer-draft-saving = Saving draft…
composer-draft-saved = Draft saved
composer-draft-failed = Draft not saved
composer-draft-local = Saved in this browser
composer-attach = Attach files
composer-drop = Drop files to attach them
composer-upload-wait = Please wait until the files are uploaded.
composer-remove-file = Remove { $name }
composer-signature-on = With signature
composer-signature-off = Without signature
composer-quote = Quote the last message
composer-no-recipient = Please name at least one recipient.
composer-bad-address = { $address } is not a valid address.
composer-empty = Please write something first.
composer-no-permission = Your role may read this ticket but not answer it.
composer-bold = Bold
composer-italic = Italic
composer-code = Code
composer-link = Link
composer-link-address = Address of the link
composer-link-set = Set link
composer-link-remove = Remove link
composer-bullets = List
composer-numbers = Numbered list
composer-quote-block = Quote
composer-image = Insert image
composer-toolbar = Formatting
address-remove = Remove { $address }
address-invalid = not a valid address
newer-title = There is something newer
newer-text = { $count ->
    [one] This message arrived while you were writing. Please read it before you send.
   *[other] These messages arrived while you were writing. Please read them before you send.
  }
newer-send = Send anyway
newer-back = Back to my answer

## New message
new-title = New message
new-channel = Send from
new-text = Message
new-send = Send
new-placeholder = Write your message…
new-kept = Your text is kept as a draft.
new-no-channel-title = No mail address to send from
new-no-channel-text = A mail channel has to be set up first.

## Customer panel
customer-title = Customer
customer-none = This ticket has no customer.
customer-open = Open the customer's page
customer-name = Name
customer-addresses = Addresses
customer-verified = verified
customer-add-identity = Add address or phone
customer-identity-kind = Kind
customer-identity-email = Email
customer-identity-phone = Phone
customer-identity-value = Address or number
customer-organization = Organization
customer-no-organization = No organization
customer-search-organizations = Find an organization
customer-language = Language
customer-language-unknown = Not known
customer-note = Note on the customer
customer-note-placeholder = What colleagues should know
customer-tickets = Tickets of this customer
customer-no-tickets = No other ticket
customer-since = Customer since { $date }
customer-zone = Local time
customer-tier = Tier
customer-tier-standard = Standard
customer-tier-vip = VIP
customer-care = Care note
customer-care-placeholder = A short warning for whoever answers
customer-verify = Mark { $address } as verified
customer-unverify = Remove the verified mark from { $address }
customer-identity-removed = { $address } removed
customer-failed = The customer could not be loaded

## Search
search-title = Search
search-label = Search tickets, messages and customers
search-kind = Kind
saved-searches = Saved searches
search-all = All
search-tickets = Tickets
search-contacts = Customers
search-empty-title = Nothing found for “{ $query }”
search-empty-text = Try fewer or other words. Parts of words, names, addresses and ticket numbers work too.
search-hint-title = Search everything
search-more = Show more
search-results = { $count ->
    [one] { $count } result
   *[other] { $count } results
  }
search-tickets-of = { $count ->
    [one] { $count } ticket
   *[other] { $count } tickets
  }

## Keyboard
keys-title = Keyboard shortcuts
keys-off = Single keys are switched off in your profile.
keys-lists = Lists
keys-ticket = Ticket
keys-writing = Writing
keys-general = Everywhere
key-next = Next ticket
key-previous = Previous ticket
key-open = Open, go to the messages
key-back = Back to the list
key-reply = Reply
key-reply-all = Reply to all
key-forward = Forward
key-note = Note
key-send = Send
key-send-resolve = Send and resolve
key-undo = Undo
key-resolve = Resolve or reopen
key-status = Set status
key-assign-me = Assign to me
key-assign = Assign to…
key-tag = Tags
key-priority = Priority
key-trash = Move to trash
key-spam = Mark as spam
key-unread = Mark as unread
key-sidebar = Sidebar
key-panel = Customer panel
key-composer = Go to the answer
key-new-items = Show what is new in the list
key-link = Copy link
key-search = Search
key-new = New message
key-sheet = This list
key-go-mine = Go to Mine
key-go-mentions = Go to Mentions
key-go-following = Go to Following
key-follow = Follow, or no longer
key-followers = Followers…
key-first-unread = To the first new message
key-files = Download all files
key-go-unassigned = Go to Unassigned
key-go-team = Go to Team
key-go-open = Go to All open
key-go-closed = Go to Closed
key-next-unread = Next unread ticket
key-previous-unread = Previous unread ticket
key-palette = Command palette
key-team = Set team
key-confidential = Make confidential or not
key-history = Show or hide what changed
keys-change = Change the keys
palette-field = What do you want to do or open?
palette-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
  }
palette-recent = Used last
palette-ticket = This ticket
palette-acts = Actions
palette-lists = Lists
palette-tickets = Tickets
palette-contacts = Customers
palette-look = Appearance and language
palette-settings = Settings
palette-move = move
palette-pick = choose

## Canned replies while writing
canned-title = Canned replies
canned-insert = Insert a canned reply
canned-none = There are no canned replies yet. Make some in the settings.
canned-hint = ↑ ↓ to choose, Enter to insert, Esc to go on writing
mention-title = Colleagues
mention-hint = Enter asks; they get a notice and follow the ticket
mention-insert = Ask a colleague
mention-found = { $count ->
    [one] { $count } colleague
   *[other] { $count } colleagues
  }
canned-found = { $count ->
    [one] { $count } canned reply
   *[other] { $count } canned replies
  }
canned-missing = Not known for this ticket: { $names }. Fill it in before you send.
canned-open = { $count ->
    [one] { $count } value is not known here. You fill it in before sending.
   *[other] { $count } values are not known here. You fill them in before sending.
  }
composer-variables = Fill in { $names } first: the customer would see it like this.
