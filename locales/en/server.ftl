# Texts the server says by itself: mails and pages that work without the desk.
mail-invitation-subject = { $inviter } invites you to { $workspace }
mail-invitation-text = Hello,

    { $inviter } has invited you to answer customers together at { $workspace }. Choose your password here:

    { $link }

    The link works once, for 7 days. If you did not expect this mail, you need not do anything.
mail-reset-subject = A new password for { $workspace }
mail-reset-text = Hello { $name },

    somebody, probably you, asked for a new password. Choose it here:

    { $link }

    The link works once, for one hour. If it was not you, your password stays as it is.
mail-notice-confidential = A confidential ticket
mail-assigned-subject = Assigned to you: { $subject } (#{ $number })
mail-assigned-text = Hello { $name },

    { $by } has assigned ticket #{ $number } to you: { $subject }

    “{ $excerpt }”

    Open it here:

    { $link }

    You get this mail because no desk of yours was open. You can switch such mails off in your notification settings.
mail-mention-subject = { $by } asks you: { $subject } (#{ $number })
mail-mention-text = Hello { $name },

    { $by } mentioned you in a note on ticket #{ $number }: { $subject }

    “{ $excerpt }”

    Open it here:

    { $link }

    You get this mail because no desk of yours was open. You can switch such mails off in your notification settings.
mail-quote-attribution = On { $date }, { $name } wrote:
mail-forward-header = Forwarded message
mail-forward-from = From
mail-forward-date = Date
mail-forward-subject = Subject
mail-forward-to = To
mail-acknowledge-subject = We have your message (no. { $number })
mail-acknowledge-text =
    Hello,

    your message to { $brand } has arrived safely. Its number is { $number }, and a person will read it.

    If you want to add something, just reply to this mail; it will be kept with your message.

    (This reply was sent automatically.)
