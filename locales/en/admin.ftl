# Texts of the settings pages. Words follow the glossary: ticket, message, note, contact (customer on screen), agent, team, channel, tag, contact reason.

## Frame
settings-title = Settings
settings-text = Everything about you, your workspace and the ways customers reach you.
settings-skip = Skip to the page
settings-search = Search the settings
settings-search-hint = What do you want to change?
settings-found = { $count ->
    [one] { $count } page found
   *[other] { $count } pages found
  }
settings-none = No setting matches “{ $query }”
settings-none-text = Try another word, or clear the field to see all settings.
settings-group-me = You
settings-group-workspace = Workspace
settings-group-tickets = Tickets
settings-group-ways = Channels and programs
forbidden-title = As { $role } you cannot change this
forbidden-text = Ask { $names } to change it for you.
forbidden-ask = Ask an owner or admin to change it for you.
leave-title = Leave without saving?
leave-text = What you changed on this page will be lost.
leave-stay = Stay here
leave-confirm = Leave
admin-load-failed = This could not be loaded
admin-error-in_use = It is still in use, so it cannot be deleted.
admin-error-last_owner = This is the last owner. Make somebody else an owner first.
admin-error-name_taken = This name is in use already. Please choose another.
admin-error-wrong_origin = This page was opened under another address than the server expects. Please open it again under its usual address.
delete-of = Delete { $name }
deleted-of = { $name } deleted
delete-title = Delete { $name }?
type-to-delete = Type { $name } to confirm
rename = Rename
rename-of = Rename { $name }
more-of = More for { $name }
move-up = Move { $name } up
move-down = Move { $name } down

## Forms
form-required = Please fill this in.
form-email = Please write one email address, like ana@example.com.
form-url = Please write a web address, like https://www.example.com.
form-range = Please choose a whole number from { $min } to { $max }.
form-too-short = Please use at least { $count ->
    [one] { $count } character
   *[other] { $count } characters
  }.
form-too-long = Please shorten this to { $count ->
    [one] { $count } character
   *[other] { $count } characters
  }.
form-invalid = This does not look right.
form-one-line = Please write this on one line, without special signs.
form-taken = This is in use already. Please choose another.
form-email-taken = This address is in use already. Please choose another.
form-weak = Please choose a longer password that is neither a common word nor your name.
form-gone = This does not exist any more.
form-host = Please write only the name of the server, like mail.example.com.
form-plain = Without encryption everybody on the way can read mails and the password. Choose an encryption, or allow it expressly.
form-key = Please use only small letters, digits and _.
form-key-taken = Another question has this key already.
form-choices = Please write at least one choice.
form-password-missing = Please type the password. It is needed again when server or user change.
form-password-wrong = This is not your current password.
form-user-missing = Please name the user the password belongs to.
form-origin = Please write each site as https://www.example.com, without a path.
form-zone = Please choose a time zone from the list.
form-not-yourself = You cannot disable yourself. Please ask another admin.
form-more-than-own = Your own role lacks some of these permissions, so you cannot give them.
form-discard = Discard changes
form-unsaved = Not saved yet
form-remove = Remove { $name }

## Profile and appearance
profile-title = Profile and appearance
profile-text = How colleagues and customers see you, and how the desk looks to you.
profile-words = name, language, time zone, theme, dark mode, light mode, density, font size, signature, after sending, keyboard shortcuts
profile-person = About you
profile-name = Name
profile-name-help = Customers see it under your answers.
profile-email = Email address
profile-email-help = You sign in with this address. It cannot be changed here.
profile-locale-help = The language of the desk, for you alone.
profile-zone-help = All times in the desk are shown in this zone.
profile-appearance-text = Changes take effect at once and follow you to every device.
profile-density-help = Compact shows more tickets at a time, roomy is easier to read.
profile-signature = Signature
profile-signature-text = Goes under your mail answers. Leave it empty to use the signature of the channel.
signature-placeholder = Kind regards, …
profile-working = While you work
profile-after = After sending an answer
profile-after-help = Notes never take you away from the ticket.
profile-after-stay = Stay with the ticket
profile-after-next = Open the next ticket of the list
profile-after-list = Go back to the list
profile-keys = Single-key shortcuts
profile-keys-help = R answers, J goes to the next ticket, and so on. Switch them off if keys get pressed by accident, for example with speech input. Shortcuts with Ctrl or ⌘ always work.

## Password
password-title = Password
password-text = Changing your password signs you out everywhere else.
password-words = sign in, security, change password
password-change = Change password
password-current = Current password
password-new = New password
password-done = Password changed. All your other sessions have ended.

## Sessions
sessions-title = Sessions
keyboard-title = Keyboard
keyboard-text = Every shortcut of the desk. What you change follows you to every device.
keyboard-words = shortcuts, keys, hotkeys, key bindings, single keys, palette
keyboard-change = Change
keyboard-change-of = Change the key of: { $name }
keyboard-reset = Back to the usual key: { $name }
keyboard-reset-all = All back to the usual
keyboard-none = no key
keyboard-fixed = fixed
keyboard-press = Press the new keys
keyboard-hint = One key, two one after the other, or keys with Ctrl or ⌘. Backspace takes the key away, Escape leaves it.
keyboard-without = No key
keyboard-taken = Browsers keep this one for themselves, or it writes text. Please choose another.
keyboard-clash = Also used for: { $names }
notifications-title = Notifications
notifications-text = What you are told of while you look elsewhere. Your own acts never ring.
notifications-words = desktop notifications, sound, ring, volume, bell, alerts
notifications-desktop = On this device
notifications-allow = Allow notifications
notifications-ask = Your browser asks once whether this desk may show notifications.
notifications-allowed = Notifications are allowed in this browser.
notifications-blocked = This browser blocks notifications. Open the lock beside the address and allow them there; sounds and counts work all the same.
notifications-missing = This browser cannot show notifications, or the desk came over plain http. Sounds and counts work all the same.
notifications-try = Show one
notifications-try-text = This is how a notification looks.
notifications-what = What you are told of
notifications-assigned = A ticket is assigned to me
notifications-message = A customer writes in a ticket of mine
notifications-mention = A colleague asks me in a note
notifications-followed = Something is written in a ticket I follow
notifications-unassigned = A customer writes in a ticket nobody looks after
notifications-way-desktop = Notification
notifications-way-sound = Sound
notifications-sound = Sound
notifications-sound-help = Rings also while you are at the desk, unless the ticket is open before you.
notifications-volume = Volume
notifications-play = Play
notifications-mail = By mail
notifications-mail-help = One mail to { $address } when you have no desk open. It holds the subject and the start of the message; of confidential tickets neither.
notifications-mail_assigned = When a ticket is assigned to me
notifications-mail_mention = When a colleague asks me in a note
sound-chime = Chime
sound-drop = Drop
sound-knock = Knock
sound-bell = Bell
sessions-text = The browsers you are signed in with. End those you do not recognise, then change your password.
sessions-words = devices, sign out, security, browsers
sessions-device = { $browser } on { $system }
sessions-unknown = Unknown browser
sessions-current = This browser
sessions-now = Active now
sessions-seen = Last active { $time }
sessions-since = signed in { $time }
sessions-end = End
sessions-end-of = End the session of { $name }
sessions-end-others = End all others
sessions-end-others-text = { $count ->
    [one] { $count } other browser will be signed out at once. Drafts are kept.
   *[other] { $count } other browsers will be signed out at once. Drafts are kept.
  }
sessions-ended = { $count ->
    [one] { $count } session ended
   *[other] { $count } sessions ended
  }

## Workspace
workspace-title = Workspace
workspace-text = What your workspace is called, and what it does by itself.
workspace-words = name, language, time zone, acknowledgement, automatic answer, confirmation, closing, auto close, line above the answer
workspace-name-section = Name and language
workspace-name = Name
workspace-name-help = Shown to agents, and to customers in automatic mails.
workspace-locale = Language
workspace-locale-help = For automatic mails when the customer's language is not known.
workspace-zone-help = The zone of your office, for new agents.
workspace-ack-section = Acknowledgement
workspace-ack-text = A short automatic mail that tells customers their first message has arrived. It is sent once per ticket, never to newsletters or other automatic mails.
workspace-ack = Acknowledge new tickets
workspace-ack-help = Each mail channel can leave it out for itself.
workspace-ack-languages = Language of the text
workspace-ack-subject = Subject
workspace-ack-body = Text
workspace-ack-variables = You can use { $open }ticket.number{ $close }, { $open }contact.name{ $close } and { $open }brand.name{ $close }. After a | stands what to say when something is not known: { $open }contact.first_name|there{ $close }.
workspace-ack-preview = Preview
workspace-ack-is-standard = Customers get the standard text in this language.
workspace-ack-own = Write your own text
workspace-ack-standard = Back to the standard text
workspace-tickets-section = Tickets
workspace-close = Days until a resolved ticket is closed
workspace-close-help = { $days ->
    [one] An answer within { $days } day reopens the ticket. After that it starts a new one.
   *[other] An answer within { $days } days reopens the ticket. After that it starts a new one.
  }
workspace-line = Ask customers to write above a line
workspace-line-help = Puts “please write above this line” into your mails. Quoted text is recognised without it too.

## People
people-title = People
people-text = Who works here, what they may do and which tickets they see.
people-words = agents, colleagues, invite, invitation, role, disable, permissions, teams
people-agents = Agents
people-invitations = Invitations
people-tab-agents = Agents ({ $count })
people-tab-invitations = Invitations ({ $count })
people-search = Find an agent
people-edit = Edit { $name }
people-no-team = No team
people-disabled = Disabled
people-invite = Invite somebody
people-invite-text = They get a mail with a link to choose their password. The link works for 7 days.
people-invite-send = Send invitation
people-invited = Invitation sent to { $email }
people-name = Name
people-name-help = They can change it when they join.
people-role = Role
people-locale = Language of the invitation
people-locale-help = They can choose another language when they join.
people-teams-help = Tickets of a team are offered to its members first.
people-no-teams-yet = There is no team yet.
people-sees = Sees the tickets
people-saved = { $name } saved
people-only-owners = Only an owner can change the role of an owner.
people-disable = Disable account
people-disable-text = A disabled agent is signed out at once and cannot sign in any more. Tickets, messages and history stay.
people-enable = Enable account
people-enable-text = The agent can sign in again with the old password.
people-now-disabled = { $name } can no longer sign in
people-now-enabled = { $name } can sign in again
people-link-title = Please pass on the link
people-link-text = No channel of this workspace can send mail yet, so { $email } cannot be reached from here.
people-link = Invitation link
people-link-help = It works once, for 7 days, for whoever has it. It is shown only now.
people-link-done = Done
people-invited-at = invited { $time }
people-expires = valid until { $date }
people-expired = Expired
people-resend = Send again
people-resent = Sent to { $email } again. The earlier link no longer works.
people-revoke = Withdraw
people-revoke-title = Withdraw the invitation?
people-revoke-text = The link sent to { $email } will no longer work.
people-revoked = Invitation withdrawn
people-invitations-empty = No open invitation
people-invitations-empty-text = Everybody you invited has joined.
role-agent-help = Answers customers.
role-supervisor-help = May also mark tickets as confidential, and looks after tags and contact reasons.
role-admin-help = Also sets up people, teams, channels and the workspace.
role-owner-help = May do everything, and is the only one who can make owners.
reach-own = Only their own
reach-own-help = Tickets that are assigned to them.
reach-team = Their teams
reach-team-help = Also tickets of their own and of public teams, and tickets without a team.
reach-all = All
reach-all-help = Also tickets of private teams.

## Teams
teams-title = Teams
teams-text = Groups of agents who share tickets, such as billing or a language.
teams-words = groups, departments, members, private team
teams-add = New team
teams-create = Create team
teams-empty = No team yet
teams-empty-text = Small workspaces do well without. Make a team when some tickets concern only some of you.
teams-name = Name
teams-name-help = Short and clear: Billing, Athens, Hotels.
teams-private = Private
teams-private-label = Private team
teams-private-help = Its tickets are seen only by its members and by those who see all tickets.
teams-members = Members
teams-nobody = Nobody yet
teams-members-more = { $names } and { $count ->
    [one] { $count } more
   *[other] { $count } more
  }
teams-delete-text = A team can be deleted only when no ticket belongs to it. Its members stay.
teams-delete-channels = New tickets of { $channels } go to this team; they will go to no team then. A team can be deleted only when no ticket belongs to it.

## Roles
roles-title = Roles
roles-text = What each role may do. The four built-in roles never change; make your own by copying one.
roles-words = permissions, rights, owner, admin, supervisor, agent, own role, custom role, copy role
roles-yours = Your role: { $role }.
roles-permission = Permission
roles-table = What each role may do
roles-built-in = Built in
roles-own = Your own
roles-own-title = Your own roles
roles-own-text = A copy of a built-in role under a name of your own, with other permissions.
roles-own-empty = No role of your own yet
roles-own-empty-text = Most teams do well with the four built-in ones. Copy one when somebody should be able to do a little more, or a little less.
roles-add = New role
roles-create = Create role
roles-name = Name
roles-name-help = What you call it: Trainee, Team lead, Night shift.
roles-from = Copied from
roles-from-help = The copy begins with the permissions of this role. It also decides which tickets people usually see.
roles-made-from = From { $role }
roles-n-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
  }
roles-n-permissions = { $count ->
    [one] { $count } permission
   *[other] { $count } permissions
  }
roles-always = Everybody at the desk needs this.
roles-not-yours = Your own role lacks this, so you cannot give it.
roles-above = This role may do more than you; somebody with all of it can change it.
roles-delete-text = Nobody has this role. It cannot be brought back.
roles-delete-people = { $count ->
    [one] { $count } person has this role. Choose what they get instead.
   *[other] { $count } people have this role. Choose what they get instead.
  }
roles-delete-to = New role
permission-group-tickets = Tickets
permission-group-contacts = Customers
permission-group-people = People and teams
permission-group-setup = Set-up
permission-group-other = More
permission-tickets-read = Read tickets
permission-tickets-read_all = Read the tickets of all teams
permission-tickets-read_team = Read the tickets of own teams
permission-tickets-reply = Answer customers
permission-tickets-note = Write notes
permission-tickets-edit = Change status, priority, tags and contact reason
permission-tickets-assign = Assign tickets
permission-tickets-spam = Mark tickets as spam
permission-tickets-trash = Move tickets to the trash and restore them
permission-tickets-confidential = Make tickets confidential
permission-contacts-read = Read customers
permission-contacts-edit = Edit customers and organizations
permission-contacts-import = Import customers from files
permission-contacts-export = Export customers
permission-people-read = See who works here
permission-people-manage = Invite, change and disable agents
permission-roles-manage = Make and change roles
permission-teams-manage = Set up teams
permission-channels-manage = Set up channels
permission-forms-manage = Set up forms
permission-tags-manage = Set up tags
permission-reasons-manage = Set up contact reasons
permission-statuses-manage = Set up statuses
permission-workspace-manage = Change the workspace
permission-api_keys-manage = Make and delete API keys
permission-system-manage = See storage and health, try failed work again
permission-events-read = Read the log of events
permission-audit-read = Read the audit log

## Tags
tags-title = Tags
tags-text = Short labels to find and group tickets.
tags-words = labels, colours, colors, rename tag, merge tags, combine, duplicates
tags-add = New tag
tags-create = Add tag
tags-name = Name
tags-color = Colour
tags-empty = No tag yet
tags-empty-text = Make a few tags the whole team uses alike. You can rename them at any time.
tags-delete-text = It is taken off every ticket that has it. This cannot be undone.
tags-n-tickets = { $count ->
    [one] { $count } ticket
   *[other] { $count } tickets
  }
tags-unused = Not used
tags-merge = Merge
tags-merge-of = Merge { $name }
tags-merge-title = Merge { $name } into another tag
tags-merge-text = Its tickets get the other tag, and this one is gone. You can take it back.
tags-merge-into = Tag that stays
tags-merged = { $name } is now { $into }
tags-unmerged = { $name } is back
color-gray = grey
color-blue = blue
color-green = green
color-teal = teal
color-violet = violet
color-orange = orange
color-red = red

## Contact reasons
reasons-title = Contact reasons
reasons-text = What customers write about, in up to three levels. One per ticket, so that you can count them.
reasons-words = categories, topics, subjects, why customers write, archive
reasons-add = New contact reason
reasons-create = Add
reasons-name = Name
reasons-empty = No contact reason yet
reasons-empty-text = Begin with the five things customers write about most.
reasons-below = Add below
reasons-add-below = Add below { $name }
reasons-archive = Archive
reasons-restore = Restore
reasons-archived = { $name } archived
reasons-is-archived = Archived
reasons-show-archived = { $count ->
    [one] Show { $count } archived reason
   *[other] Show { $count } archived reasons
  }
reasons-delete-text = Only a reason that no ticket has can be deleted. Archive it otherwise: tickets keep it, and it is no longer offered.

## Statuses
statuses-title = Statuses
statuses-text = The steps a ticket goes through. You may name your own; their category tells the desk what they mean.
statuses-words = open, waiting, resolved, closed, categories, workflow, order
statuses-new-text = Nobody has looked at it yet.
statuses-open-text = It is your turn.
statuses-waiting-text = You wait for the customer or somebody else.
statuses-resolved-text = Done. An answer of the customer reopens it.
statuses-closed-text = Over for good. An answer starts a new ticket.
statuses-add = Add status
statuses-create = Add
statuses-name = Name
statuses-builtin = Translated
statuses-builtin-help = Each agent sees this name in their own language. When you rename it, everybody sees your name.
statuses-delete-text = Only a status that no ticket has can be deleted. Otherwise give those tickets another status first.

## Channels
channels-title = Channels
channels-text = The ways customers reach you: email addresses and web forms.
channels-words = email, mailbox, address, IMAP, SMTP, web form, contact form, embed, signature, DNS, MX, SPF, DKIM, DMARC, Gmail, Google, Microsoft 365, Outlook, relay, folder
channels-add-email = Connect an email address
channels-add-form = Make a web form
channels-empty = No channel yet
channels-empty-text = Connect the address customers already write to, or put a form on your site.
channels-ok = Works
channels-ok-at = Last checked { $time }
channels-problem = Has a problem
channels-unknown = Not used yet
channels-off = Switched off
channel-name = Name
channel-name-help = Only agents see it.
channel-team = Team
channel-team-help = New tickets of this channel go to this team.
channel-brand = Brand
channel-brand-help = The name under which this channel serves.
channel-end = Switch off or delete
channel-enabled = Channel is on
channel-enabled-email = While it is off, no mail is taken in and none is sent.
channel-enabled-form = While it is off, the form cannot be opened.
channel-delete = Delete channel
channel-delete-text = Its settings are lost. A channel that tickets belong to cannot be deleted; switch it off instead.

## Email channels
email-new-title = Connect an email address
email-new-text = Four short steps. You can stop after each and go on later.
email-steps = Steps
email-step-address = Address
email-step-receive = Receiving
email-step-send = Sending
email-step-domain = Domain
email-step-answer = Automatic answer and signature
step-todo = not set up
step-done = done
step-problem = has a problem
email-next = Next: { $step }
email-done = Done
email-create = Create and continue
email-made = Channel created. Now choose how mail comes in.
email-address-text = The address customers write to, and the name they see.
email-address = Email address
email-address-help = An address of your own domain, such as support@example.com.
email-from-name = Name of the sender
email-from-name-help = Customers see it before the address. Empty: the name of the workspace.
email-receive-text = How mails to { $address } get into the desk.
email-receive = Receive mail
email-receive-smtp = Deliver it to this server
email-receive-smtp-help = Let your domain's MX record, or a forwarding rule for { $address }, lead to this server. Fastest, and no password is needed.
email-receive-imap = Fetch it from a mailbox
email-receive-imap-help = For a mailbox at a provider, read by IMAP. Mails stay there, and nothing is marked as read.
email-receive-none = Do not receive
email-receive-none-help = The channel only sends. Answers of customers will not arrive here.
email-host = Server
email-host-help = Your provider calls it incoming or outgoing server.
email-tls = Encryption
email-tls-help = TLS from the start is the usual choice today.
tls-implicit = TLS from the start (port { $port })
tls-starttls = STARTTLS (port { $port })
tls-none = None (port { $port })
email-plain = Allow a connection without encryption
email-plain-help = Only in a network you trust: mails and the password can be read on the way.
email-port = Port
email-user = User
email-user-help = Often the address itself.
email-password = Password
email-password-help = Some providers want an app password made for this purpose. It is stored encrypted and never shown.
email-password-kept = A password is stored. Leave this empty to keep it.
email-folder = Folder
email-folder-help = INBOX is right for most mailboxes.
email-folders-show = Show the folders
email-folders-save = Save first: the folders are read with what is saved.
email-provider = Provider
email-provider-help = Fills in server, encryption and port.
email-provider-google = Google (Gmail, Workspace)
email-provider-microsoft = Microsoft 365, Outlook
email-provider-own = Another one, or your own server
email-google-note = Google wants an app password here, not the usual one: in the Google account switch on two-step verification, then make one under “App passwords”. In Workspace an administrator must allow IMAP.
email-microsoft-note = Microsoft has switched off passwords for reading mail in Microsoft 365, and ends them for sending, too. Forward the mailbox to the built-in receiver instead, and send by a relay that takes a password.
email-import = Also take in the mails that are already there
email-import-help = They become tickets, without automatic answers. Otherwise only new mails count.
email-send-text = Answers leave in the name of { $address }.
email-send = Send mail
email-send-relay = Through a mail server
email-send-relay-help = Your provider's outgoing server (SMTP). It signs your mails, so that they are not taken for spam.
email-send-none = Not yet
email-send-none-help = Tickets come in, but they cannot be answered from here.
email-no-relay = As long as no server for sending is set up, answers of this channel cannot leave.
email-answer-text = What this channel says by itself, and how its mails end.
email-ack = Acknowledge new tickets of this channel
email-ack-help = The text belongs to the workspace, and it must be switched on there too.
email-ack-link = Edit the text
email-signature = Signature of the channel
email-signature-help = Used for agents without a signature of their own.
test-title = Test
test-text = Tries one step after the other with what is saved.
test-stale = Please save first: the test uses what is saved.
test-run = Test now
test-to = Send a test mail to
test-to-help = A real mail goes to this address.
test-ok = Works ({ $ms } ms)
test-failed = This did not work.
test-state-waiting = not tried yet
test-state-running = running
test-state-ok = works
test-state-failed = failed
test-imap_connect = Reach the server
test-imap_login = Sign in to the mailbox
test-imap_folder = Open the folder
test-relay_connect = Reach the server
test-relay_login = Sign in to the server
test-relay_send = Send a test mail
test-smtp_listen = This server takes mail for the address
test-dns_mx = Mail finds its way (MX)
test-dns_spf = Your relay may send for the domain (SPF)
test-dns_dkim = Mails are signed (DKIM)
test-dns_dmarc = Forged mail is refused (DMARC)
dns-title = What { $domain } publishes
dns-text = Other mail servers read these records before they believe a mail. They are added where your domain is kept; it can take an hour until everybody sees a change.
dns-run = Check now
dns-fine = Fine.
dns-found = Found
dns-nothing = nothing
dns-wanted = Add this record
dns-instead = Put this record in its place
dns-record-name = Name
dns-record-value = Value ({ $kind })
code-connected = Connected.
code-login_refused = The server refused user or password. Some providers want an app password.
code-folder_missing = There is no folder of this name in the mailbox.
code-imap_refused = The mail server refused the request.
code-imap_tls = No encrypted connection came about. Encryption and port may not fit together.
code-imap_unreachable = The mail server cannot be reached. Check its name and the port.
code-relay_unreachable = The server for sending cannot be reached. Check its name and the port, and whether a firewall stands in between.
code-relay_tls = No encrypted connection came about. Encryption and port may not fit together.
code-relay_login = The server for sending refused user or password. Some providers want an app password.
code-relay_sender = The server does not accept this sender. The address may not belong to this login.
code-relay_recipient = The server does not accept the recipient.
code-relay_content = The server refused the mail itself.
code-answer_lost = The connection broke after the mail was handed over. It may have arrived.
code-no_relay = No server for sending is set up.
code-not_set_up = No mailbox is set up.
code-not_listening = The receiver of this server is off or does not answer. The person who runs the server can switch it on.
code-address_refused = This server does not take mail for the address. Is the channel switched on?
code-settings_invalid = The settings are not complete.
code-to_invalid = Please name the address the test mail should go to.
code-message_refused = A mail could not be taken in.
code-storing_paused = The server cannot store mails at the moment. It tries again by itself.
code-timeout = The other side did not answer in time.
code-mx_missing = The domain names no server for its mail, so nobody can write to you.
code-mx_elsewhere = Mail for the domain goes to other servers, not to this one. That is right if they forward it here; else add the record.
code-spf_missing = The domain does not say who may send for it. Many servers put such mail among spam.
code-spf_several = There are several SPF records, so none counts. Keep one that names all servers.
code-spf_open = The record lets everybody send in your name. End it with ~all.
code-spf_lacks_relay = The server you send by is not in the record. Put the better one in its place.
code-dkim_not_found = No key was found under the usual names. Your provider for sending says which record signs your mails; if it uses a name of its own, all may be well.
code-dmarc_missing = Nothing tells other servers what to do with mail that only pretends to come from you.
code-dmarc_several = There are several DMARC records, so none counts. Keep one.
code-dmarc_watches = The record only watches. Once the reports look good, ask for quarantine.
code-dns_unreachable = The name server could not be asked. Is this machine online?

## Web forms
webform-new-title = Make a web form
webform-new-text = A page where customers write to you without a mail program, also inside your own site.
webform-create = Create form
webform-made = Form created
webform-text = A form of its own address, also for your site. It works without JavaScript.
webform-share = Put it to use
webform-share-text = Link to the form, or show it inside a page of yours. A message sent through it becomes a ticket at once: try it.
webform-open = Open the form
webform-link = Link
webform-link-help = For mails, menus and signatures.
webform-embed = For your site
webform-embed-help = Paste this line where the form should stand, and name the site below.
webform-general = Form
webform-title-label = Heading
webform-title-help = Empty: “Contact us” in the visitor's language.
webform-intro = Words before the form
webform-intro-help = What you can help with, and how long an answer usually takes.
webform-locale = Language
webform-locale-help = When the visitor's browser asks for none of the six languages.
webform-locale-brand = As the brand
webform-questions = Your own questions
webform-questions-text = Name, address, subject and message are always asked. The fewer questions, the more people write.
webform-fields = Custom fields
webform-fields-text = Answers stand beside the ticket in its fields. A field that depends on another is asked for as soon as that answer is known.
webform-fields-label = Fields to ask for
webform-fields-none = There are no fields for tickets yet. Make them under Fields.
webform-no-questions = No question of your own yet.
webform-add-question = Add question
webform-question = Question { $number }
webform-question-label = Question
webform-question-kind = Answer
webform-question-required = Must be answered
webform-kind-text = One line
webform-kind-long_text = Several lines
webform-kind-choice = Choice
webform-choices = Choices
webform-choices-help = Press Enter after each choice.
webform-behaviour = Behaviour
webform-files = Allow files
webform-files-help = Up to 5 files, 20 MB together.
webform-confirm = Confirm by mail
webform-confirm-help = The customer gets the acknowledgement of the workspace.
webform-origins = Sites that may show the form
webform-origins-help = Only these sites may embed the form, for example https://www.example.com.
webform-preview = Preview
webform-preview-text = Visitors see the fixed words in their own language.
preview-title = Contact us
preview-name = Your name
preview-email = Email address
preview-subject-label = Subject
preview-subject = Question about my order
preview-message = Message
preview-files = Files
preview-choose = Please choose
preview-send = Send

## API keys
api-keys-title = API keys
api-keys-text = Let your own programs read and change what is in this workspace.
api-keys-words = token, integration, programs, scripts, developer
api-keys-add = New API key
api-keys-add-text = The key acts in your name, within the limits you choose here.
api-keys-create = Create key
api-keys-empty = No API key yet
api-keys-empty-text = You need one only if a program of yours should talk to the desk.
api-keys-name = Name
api-keys-name-help = Which program uses it. Make one key per program.
api-keys-scopes = May
api-keys-expiry = Expires
api-keys-expiry-help = A key that expires is one you cannot forget.
api-keys-never = Never
api-keys-days = { $count ->
    [one] In { $count } day
   *[other] In { $count } days
  }
api-keys-made = made { $date }
api-keys-used = last used { $time }
api-keys-unused = never used
api-keys-expires = valid until { $date }
api-keys-made-title = Your new API key
api-keys-made-text = Copy the key now. It is shown only this once.
api-keys-made-done = I have stored it
api-keys-try = Try it
api-keys-try-help = Answers with your name if the key works.
api-keys-delete-text = Programs that use it stop working at once. This cannot be undone.
scope-read = read
scope-read-help = Read tickets, messages and customers.
scope-write = read and write
scope-write-help = Also answer, change and create.
scope-admin = everything
scope-admin-help = Also change settings, as far as your role allows.

## Custom fields
fields-title = Fields
fields-text = What you want to know about tickets, customers and organizations beyond what is there already.
fields-words = custom fields, attributes, properties, order number, serial number, questions, required
fields-add = New field
fields-create = Create
fields-empty = No fields yet
fields-empty-text = Add what your work needs, such as an order number. Fields stand beside each ticket and can be searched.
fields-search = Find a field
fields-name = Name
fields-names = Name in other languages
fields-subject = Belongs to
fields-subject-ticket = Tickets
fields-subject-contact = Customers
fields-subject-organization = Organizations
fields-kind = Kind
fields-kind-help = What may be filled in. The kind cannot be changed later.
fields-kind-text = Text
fields-kind-long_text = Long text
fields-kind-number = Number
fields-kind-choice = Choice
fields-kind-choices = Several choices
fields-kind-date = Date
fields-kind-checkbox = Checkbox
fields-kind-contact = Customer
fields-kind-organization = Organization
fields-help = Help
fields-help-help = Stands under the field, for colleagues.
fields-required-label = Needed before a ticket is resolved
fields-required-help = Agents are asked for it when they resolve the ticket.
fields-is-required = needed to resolve
fields-is-off = off
fields-switch-off = Switch off
fields-switch-on = Switch on
fields-switched-off = { $name } is switched off. Its values are kept.
fields-condition = Shown
fields-condition-help = A field can appear only when another one makes it worth asking.
fields-always = Always
fields-only-with = Only with certain values of { $name }
fields-shown-with = Shown when { $name } is { $values }
fields-parent-values = Values of { $name }
fields-choices = Choices
fields-choice = Choice { $number }
fields-add-choice = Add a choice
fields-preview = Preview
fields-delete-text = The field and all that was ever filled in will be gone for good. To keep the values, switch it off instead.
permission-fields-manage = Set up fields

## Blocked senders
blocked-senders-title = Blocked senders
blocked-senders-text = Mail from these addresses goes to spam and is not answered automatically. Nothing is lost.
blocked-senders-words = spam, block list, unwanted mail, junk, ban
blocked-senders-add = Block an address
blocked-senders-address = Email address
blocked-senders-block = Block
blocked-senders-empty = Nobody is blocked
blocked-senders-empty-text = Block a sender from the menu of their ticket, or write the address above.
blocked-senders-search = Find an address
blocked-senders-by = Blocked by { $name } on { $date }
blocked-senders-unblock = Unblock
blocked-senders-unblock-of = Unblock { $address }
blocked-senders-unblocked = Mail from { $address } comes through again
## Canned replies
canned-replies-title = Canned replies
canned-replies-text = Ready texts for answers that come again and again. Type / while writing to use one.
canned-replies-words = templates, snippets, macros, saved replies, text blocks, variables, shortcuts
canned-replies-add = New canned reply
canned-replies-create = Create
canned-replies-empty = No canned replies yet
canned-replies-empty-text = Write an answer once, and use it with a slash from then on.
canned-replies-search = Find a canned reply
canned-replies-name = Title
canned-replies-name-help = How you find it. Customers never see it.
canned-replies-shortcut = Shortcut
canned-replies-shortcut-help = One word to type after the slash, such as refund.
canned-replies-for = Who can use it
canned-replies-for-help = Only people who may manage canned replies can share one.
canned-replies-all = Everybody
canned-replies-own = Only me
canned-replies-team = Team { $name }
canned-replies-language = Language of the text
canned-replies-language-help = A ticket in a language with a text of its own gets that text. All others get the first.
canned-replies-all-languages = All languages
canned-replies-label = Text
canned-replies-placeholder = Write the answer…
canned-replies-variable = Insert a variable
canned-replies-attach = Attach files
canned-replies-never = Not used yet
canned-replies-is-written = written
form-unknown-variable = There is no such variable. Choose one from the list.
form-one-word = Please use one word without spaces and slashes.
permission-canned_replies-manage = Share canned replies
permission-saved_searches-manage = Share saved searches
canned-replies-used = { $count ->
    [one] Used { $count } time
   *[other] Used { $count } times
  }
canned-replies-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
  }
variable-contact-name = Customer's name
variable-contact-first_name = Customer's first name
variable-contact-email = Customer's email
variable-organization-name = Customer's organization
variable-ticket-number = Ticket number
variable-ticket-subject = Subject
variable-agent-name = Your name
variable-agent-first_name = Your first name
variable-agent-email = Your email
variable-brand-name = Brand
variable-workspace-name = Workspace

## Storage and health
system-title = Storage and health
system-text = Whether everything works, and how much room there is.
system-words = disk, space, database, size, files, jobs, failed, queue, backlog, version, status, monitoring
system-well = Everything works.
system-look = Something needs you; it is marked below.
system-refresh = Look again
system-storage = Storage
system-database = Database
system-engine-sqlite = { $size }, inside the program (SQLite)
system-engine-postgresql = { $size }, on a PostgreSQL server
system-files = Files
system-files-value = { $count ->
    [one] { $count } file, { $size }
   *[other] { $count } files, { $size }
  }
system-files-help = Attachments, pictures and the mails as they arrived.
system-disk = Room on the disk
system-disk-value = { $free } of { $total } free
system-disk-low = The disk is nearly full. When it is full, nothing can be saved and mail waits at its sender. Remove other files, or move the data folder to a larger disk.
system-shared = Several workspaces share this installation; its operator sees the database and the disk.
system-version = Version
system-work = Work in the background
system-work-text = Sending, imports and the like. What waits should be gone within minutes.
system-work-none = Nothing waits.
system-due = { $count ->
    [one] { $count } waits, since { $time }
   *[other] { $count } wait, the oldest since { $time }
  }
system-late = Work waits longer than it should. Look into the log of the server, or restart it; nothing is lost by that.
system-failed = Given up
system-failed-text = Tried eight times without success. Mend the cause, then try again.
system-failed-none = Nothing was given up.
system-failed-more = { $count ->
    [one] … and { $count } older one
   *[other] … and { $count } older ones
  }
system-attempts = { $count ->
    [one] { $count } attempt
   *[other] { $count } attempts
  }
system-retry-of = Try again: { $name }
system-retry-all = Try all again
system-retried = It is tried now
system-forget-text = This work is then never done. A message that was not sent stays marked so on its ticket.
system-channels = Channels
system-channels-none = There is no channel yet.
job-deliver = Send a message
job-acknowledge = Send an acknowledgement
job-close_ticket = Close a resolved ticket
job-send_system_mail = Send an invitation or notice
job-send_reset_link = Send a link for a new password
job-import_contacts = Import customers
job-clean_up = Clean up
