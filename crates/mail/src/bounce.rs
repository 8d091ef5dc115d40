//! Bounces and complaints: delivery reports (RFC 3464), complaint reports (RFC 5965), and the many
//! mails of old systems that only say in words that a mail did not arrive.

use serde::{Deserialize, Serialize};

use crate::address::parse_address_list;
use crate::auto::{Report, ReportRecipient};
use crate::headers::{self, Headers};
use crate::parse::Mail;

/// What a failed delivery means for the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BounceClass {
    /// The address does not work: suppress it and show it on the contact.
    Hard,
    /// Full for now: retry, suppress after three in seven days.
    Soft,
    /// The mail itself was refused (too big).
    Content,
    /// Keep retrying up to five days.
    Transient,
    /// Taken for spam: not the customer's fault, tell the admin.
    Block,
    /// Refused by rule (relaying, authentication): tell the admin.
    Policy,
    Success,
}

/// Class of a delivery status: enhanced code (`5.1.1`), SMTP code and the words around them.
///
/// ```
/// use mail::bounce::{BounceClass, classify};
/// assert_eq!(classify("5.1.1", Some(550), "User unknown"), BounceClass::Hard);
/// assert_eq!(classify("5.7.1", Some(550), "Message rejected as spam"), BounceClass::Block);
/// ```
pub fn classify(status: &str, smtp: Option<u16>, text: &str) -> BounceClass {
    let text = text.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let mut numbers = status.trim().split('.').map(|part| part.parse::<u16>().unwrap_or(0));
    let (class, subject, detail) =
        (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    let class = if class == 0 { smtp.unwrap_or(0) / 100 } else { class };
    match (class, subject, detail) {
        (2, _, _) => BounceClass::Success,
        (_, 2, 2) => BounceClass::Soft,
        (_, _, _)
            if has(&["over quota", "mailbox full", "mailbox is full", "quota exceeded", "insufficient storage"]) =>
        {
            BounceClass::Soft
        }
        (4, _, _) => BounceClass::Transient,
        (_, 3, 4) | (_, 2, 3) => BounceClass::Content,
        (_, 7, _)
            if has(&[
                "spam",
                "blacklist",
                "blocklist",
                "block list",
                "reputation",
                "blocked",
                "junk",
                "unsolicited",
                "dnsbl",
                "rbl",
            ]) =>
        {
            BounceClass::Block
        }
        (_, 7, _) => BounceClass::Policy,
        (_, 1, _) | (_, 2, 0 | 1 | 4) | (_, 4, _) => BounceClass::Hard,
        (_, _, _) if has(&["spam", "blacklist", "blocklist", "reputation"]) => BounceClass::Block,
        (_, _, _) if has(&["relay", "spf", "dkim", "dmarc", "policy", "authentication"]) => BounceClass::Policy,
        (_, _, _) if has(&["too big", "too large", "size limit", "exceeds"]) => BounceClass::Content,
        (5, _, _) => BounceClass::Hard,
        _ => BounceClass::Transient,
    }
}

/// Report in a mail, if it is one. `is_answer` marks out-of-office mail, which is read no further.
pub(crate) fn read(
    headers: &Headers<'_>,
    mail: &Mail,
    statuses: &[(String, Vec<u8>)],
    report_type: Option<&str>,
    is_answer: bool,
) -> Option<Report> {
    let mut report = Report { original_message_id: original_id(statuses), recipients: Vec::new() };
    for (media_type, bytes) in statuses {
        match media_type.as_str() {
            "message/delivery-status" | "message/global-delivery-status" => {
                read_delivery_status(bytes, &mut report.recipients)
            }
            "message/feedback-report" => read_feedback(bytes, &mut report.recipients),
            _ => {}
        }
    }
    let has_status =
        statuses.iter().any(|(kind, _)| kind.ends_with("delivery-status") || kind == "message/feedback-report");
    if has_status && !report.recipients.is_empty() {
        complete_from_text(&mail.text, &mut report);
        return Some(report);
    }
    let may_be_prose = has_status
        || report_type == Some("delivery-status")
        || is_by_mail_system(headers, mail)
        || !is_answer && reads_like_bounce(mail);
    if !may_be_prose {
        return None;
    }
    read_prose(headers, mail, &mut report);
    let is_bounce = has_status
        || report_type == Some("delivery-status")
        || !report.recipients.is_empty()
        || says_undelivered(&mail.subject);
    is_bounce.then_some(report)
}

fn original_id(statuses: &[(String, Vec<u8>)]) -> Option<String> {
    let mut fallback = None;
    for (media_type, bytes) in statuses {
        let is_returned = !media_type.ends_with("delivery-status") && media_type != "message/feedback-report";
        let (inner, _) = headers::split(bytes);
        let id = |name: &str| inner.raw(name).and_then(|raw| headers::message_ids(raw).into_iter().next());
        if is_returned && let Some(found) = id("Message-ID") {
            return Some(found);
        }
        fallback = fallback.or_else(|| id("Original-Message-ID")).or_else(|| id("X-Original-Message-ID"));
    }
    fallback
}

/// Groups of fields after the first one, each for a recipient (RFC 3464 §2.3).
fn read_delivery_status(bytes: &[u8], recipients: &mut Vec<ReportRecipient>) {
    const MOST: usize = 1000;
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    for group in text.split("\n\n").filter(|group| !group.trim().is_empty()).take(MOST) {
        let (fields, _) = headers::split(group.as_bytes());
        let typed = |name: &str| fields.text(name).map(|value| after_type(&value).to_owned());
        let address =
            typed("Final-Recipient").or_else(|| typed("Original-Recipient")).or_else(|| typed("X-Actual-Recipient"));
        let Some(address) = address else { continue };
        let action = fields.text("Action").unwrap_or_default();
        recipients.push(ReportRecipient {
            address: clean_address(&address),
            action: action.split([' ', '(', ';']).next().unwrap_or_default().to_ascii_lowercase(),
            status: fields.text("Status").and_then(|status| find_status(&status)).unwrap_or_default(),
            diagnostic: typed("Diagnostic-Code").unwrap_or_default(),
        });
    }
}

fn read_feedback(bytes: &[u8], recipients: &mut Vec<ReportRecipient>) {
    let (fields, _) = headers::split(bytes);
    let addresses: Vec<String> = fields
        .all("Original-Rcpt-To")
        .chain(fields.all("Removal-Recipient"))
        .map(|raw| clean_address(&headers::unfold(raw)))
        .collect();
    let kind = fields.text("Feedback-Type").unwrap_or_default();
    let addresses = if addresses.is_empty() { vec![String::new()] } else { addresses };
    recipients.extend(addresses.into_iter().map(|address| ReportRecipient {
        address,
        action: "complaint".to_owned(),
        status: String::new(),
        diagnostic: kind.clone(),
    }));
}

fn clean_address(text: &str) -> String {
    let text = after_type(text);
    parse_address_list(text).into_iter().next().map_or_else(|| text.trim().to_owned(), |address| address.address)
}

/// Value after its type: `rfc822; ana@example.hr`.
fn after_type(value: &str) -> &str {
    match value.split_once(';') {
        Some((kind, rest)) if !kind.contains('@') => rest.trim(),
        _ => value.trim(),
    }
}

/// Fills codes the report leaves out from the words for people.
fn complete_from_text(text: &str, report: &mut Report) {
    for recipient in report.recipients.iter_mut().filter(|recipient| recipient.status.is_empty()) {
        recipient.status = find_status(&recipient.diagnostic).or_else(|| find_status(text)).unwrap_or_default();
    }
}

/// The mail system itself wrote it, whatever else its headers claim (Exim calls its bounces auto-replied).
fn is_by_mail_system(headers: &Headers<'_>, mail: &Mail) -> bool {
    const LOCALS: [&str; 11] = [
        "mailer-daemon",
        "mailerdaemon",
        "mailer_daemon",
        "mail-daemon",
        "mail_daemon",
        "postmaster",
        "post_master",
        "mmdf",
        "maildelivery",
        "mailsystem",
        "mail-system",
    ];
    const NAMES: [&str; 6] =
        ["mailer-daemon", "mail delivery", "postmaster", "mail administrator", "mail system", "internet mail delivery"];
    let is_system = mail.from.iter().any(|from| {
        let (address, name) = (from.address.to_ascii_lowercase(), from.name.to_lowercase());
        LOCALS.iter().any(|local| address.starts_with(local)) || NAMES.iter().any(|words| name.contains(words))
    });
    is_system || headers.has("X-Failed-Recipients") || headers.has("X-Failed-Recipient")
}

/// Words alone make a bounce only together: in the subject and in the text, or with nobody as sender.
fn reads_like_bounce(mail: &Mail) -> bool {
    let is_nobody = mail.return_path.as_deref() == Some("") || mail.from.is_empty();
    match (says_undelivered(&mail.subject), says_failed(&mail.text)) {
        (true, true) => true,
        (says_so, reads_so) => is_nobody && (says_so || reads_so),
    }
}

fn says_undelivered(subject: &str) -> bool {
    const WORDS: [&str; 36] = [
        "undeliver",
        "delivery status notification",
        "delivery failure",
        "delivery failed",
        "failure notice",
        "returned mail",
        "mail delivery failed",
        "delivery error",
        "could not be delivered",
        "mail failure",
        "mail error",
        "message error",
        "delivery notification",
        "returned to sender",
        "cannot be delivered",
        "unable to deliver",
        "mail system error",
        "non delivery",
        "non-delivery",
        "unzustellbar",
        "nicht zugestellt",
        "no se pudo entregar",
        "non remis",
        "不达",
        "退信",
        "αδύνατη η παράδοση",
        "nu a fost livrat",
        "nije isporučen",
        "недоставлен",
        "delivery problem",
        "user unknown",
        "unknown user",
        "permanent fatal",
        "warning: could not send",
        "mail non remis",
        "delivery delayed",
    ];
    let subject = subject.to_lowercase();
    WORDS.iter().any(|words| subject.contains(words))
}

fn says_failed(text: &str) -> bool {
    const NEAR: usize = 3000;
    const WORDS: [&str; 26] = [
        "could not be delivered",
        "couldn't be delivered",
        "was not delivered",
        "unable to deliver",
        "user unknown",
        "unknown user",
        "mailbox unavailable",
        "no such user",
        "host unknown",
        "delivery failed",
        "delivery to the following recipient",
        "permanent failure",
        "undeliverable",
        "recipient unknown",
        "does not exist",
        "returned to sender",
        "not able to deliver",
        "failed to deliver",
        "mailbox full",
        "over quota",
        "mailbox is full",
        "permanent fatal errors",
        "transcript of session",
        "your message was rejected",
        "unrouteable",
        "recipient address rejected",
    ];
    let near: String = text.chars().take(NEAR).collect::<String>().to_lowercase();
    WORDS.iter().any(|words| near.contains(words))
}

/// Reports written in words only: addresses in the text above the returned mail, codes nearby.
fn read_prose(headers: &Headers<'_>, mail: &Mail, report: &mut Report) {
    const MOST_LINES: usize = 200;
    let own: Vec<String> =
        mail.to.iter().chain(&mail.from).map(|address| address.address.to_ascii_lowercase()).collect();
    let failed: Vec<String> = ["X-Failed-Recipients", "X-Failed-Recipient"]
        .iter()
        .flat_map(|name| headers.all(name))
        .flat_map(|raw| parse_address_list(&headers::unfold(raw)))
        .map(|address| address.address)
        .collect();
    let head: Vec<&str> = mail.text.lines().take(MOST_LINES).take_while(|line| !starts_returned_mail(line)).collect();
    let words = head.join("\n");
    let mut addresses = failed;
    if addresses.is_empty() {
        for address in head.iter().flat_map(|line| addresses_in(line)) {
            let is_ours = own.contains(&address.to_ascii_lowercase())
                || address.to_ascii_lowercase().starts_with("postmaster@")
                || address.to_ascii_lowercase().starts_with("mailer-daemon@");
            if !is_ours && !addresses.contains(&address) {
                addresses.push(address);
            }
        }
    }
    addresses.truncate(100);
    let status = find_status(&words).or_else(|| find_status(&mail.subject)).unwrap_or_default();
    let action = if status.starts_with('4') || words.to_lowercase().contains("delayed") { "delayed" } else { "failed" };
    let diagnostic = head
        .iter()
        .find(|line| line.contains("550") || find_status(line).is_some())
        .or_else(|| head.iter().find(|line| says_failed(line)));
    let diagnostic = diagnostic.map_or_else(String::new, |line| line.trim().chars().take(500).collect());
    report.recipients.extend(addresses.into_iter().map(|address| ReportRecipient {
        address,
        action: action.to_owned(),
        status: status.clone(),
        diagnostic: diagnostic.clone(),
    }));
    if report.original_message_id.is_none() {
        let id = mail.text.lines().find_map(|line| {
            line.trim().get(..11).filter(|head| head.eq_ignore_ascii_case("message-id:")).map(|_| line)
        });
        report.original_message_id = id.and_then(|line| headers::message_ids(line.as_bytes()).into_iter().next());
    }
}

fn starts_returned_mail(line: &str) -> bool {
    let line = line.trim().to_ascii_lowercase();
    line.starts_with("received: ")
        || line.starts_with("return-path:")
        || line.starts_with("----- original message")
        || line.contains("original message follows")
        || line.starts_with("--- below this line is a copy")
        || line.starts_with("------ this is a copy of the message")
}

fn addresses_in(line: &str) -> Vec<String> {
    line.split(|c: char| {
        c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | ',' | ';' | '"' | '\'' | '[' | ']' | '=')
    })
    .map(|word| {
        word.trim_matches(['.', ':', '!', '?', '*']).trim_start_matches("mailto:").trim_start_matches("rfc822:")
    })
    .filter(|word| crate::address::valid_address(word))
    .map(str::to_owned)
    .collect()
}

/// First enhanced status code in a text.
fn find_status(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    (0..bytes.len()).find_map(|at| {
        let is_start = matches!(bytes[at], b'2' | b'4' | b'5')
            && bytes.get(at + 1) == Some(&b'.')
            && (at == 0 || !(bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'.'));
        let digits = |from: usize| (0..3).take_while(|n| is_digit(from + n)).count();
        let subject = if is_start { digits(at + 2) } else { 0 };
        let dot = at + 2 + subject;
        let detail = if subject > 0 && bytes.get(dot) == Some(&b'.') { digits(dot + 1) } else { 0 };
        let end = dot + 1 + detail;
        let goes_on = is_digit(end) || bytes.get(end) == Some(&b'.') && is_digit(end + 1);
        (detail > 0 && !goes_on).then(|| text[at..end].to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_codes() {
        assert_eq!(find_status("smtp; 550 5.1.1 unknown"), Some("5.1.1".to_owned()));
        assert_eq!(find_status("at 15.1.1 or 5.1.1.2 or 10.5.1.1"), None);
        assert_eq!(find_status("#5.7.26)"), Some("5.7.26".to_owned()));
    }
}
