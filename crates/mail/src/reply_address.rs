//! Signed ways back to a ticket: the reply address and the tag in the subject.
//!
//! A bare number could be guessed and would let a stranger write into a ticket, so both carry a short
//! keyed check (HMAC-SHA256, cut). A valid check says the text came from us; whether the sender takes
//! part in the ticket is for the caller to ask.

use ring::hmac;

/// Longest local part (RFC 5321 §4.5.3.1.1).
const MAX_LOCAL_BYTES: usize = 64;
const ADDRESS_MAC_CHARS: usize = 16;
const SUBJECT_MAC_CHARS: usize = 6;
const MAX_NUMBER_DIGITS: usize = 12;

/// Address a reply to a ticket should go to: `support+t42.<mac>@help.example.com`.
///
/// Where the local part would grow past 64 octets the plain mailbox is returned; such replies are
/// still found by their message ids and the subject tag.
///
/// ```
/// use mail::reply_address::{reply_address, ticket_of_reply_address};
/// let address = reply_address(b"secret", "support@help.example.com", 42);
/// assert_eq!(ticket_of_reply_address(b"secret", &address), Some(42));
/// assert_eq!(ticket_of_reply_address(b"other", &address), None);
/// ```
pub fn reply_address(secret: &[u8], mailbox: &str, ticket_number: i64) -> String {
    reply_address_for(secret, mailbox, ticket_number, "")
}

/// Reply address that is valid for one participant only.
pub fn reply_address_for(secret: &[u8], mailbox: &str, ticket_number: i64, participant: &str) -> String {
    let Some((local, domain)) = mailbox.rsplit_once('@') else {
        return mailbox.to_owned();
    };
    let mac = address_mac(secret, ticket_number, participant);
    let local = format!("{local}+t{ticket_number}.{mac}");
    if local.len() > MAX_LOCAL_BYTES || ticket_number < 0 {
        return mailbox.to_owned();
    }
    format!("{local}@{domain}")
}

/// Ticket number of a reply address made by [`reply_address`], when its check is right.
pub fn ticket_of_reply_address(secret: &[u8], address: &str) -> Option<i64> {
    ticket_of_reply_address_for(secret, address, &[""]).map(|(number, _)| number)
}

/// Ticket number and participant of a reply address, tried for each of `participants`.
pub fn ticket_of_reply_address_for<'a>(
    secret: &[u8],
    address: &str,
    participants: &[&'a str],
) -> Option<(i64, &'a str)> {
    let (local, _) = address.trim().rsplit_once('@')?;
    let local = local.to_ascii_lowercase();
    let tag = &local[local.rfind("+t")? + 2..];
    let (digits, mac) = tag.split_once('.')?;
    let number = read_number(digits)?;
    participants
        .iter()
        .find(|participant| is_equal(mac.as_bytes(), address_mac(secret, number, participant).as_bytes()))
        .map(|participant| (number, *participant))
}

/// Mailbox behind a reply address: the address without its `+t…` part.
pub fn mailbox_of_reply_address(address: &str) -> String {
    let address = address.trim();
    let Some((local, domain)) = address.rsplit_once('@') else {
        return address.to_owned();
    };
    match local.to_ascii_lowercase().rfind("+t") {
        Some(at) if local[at + 2..].split_once('.').is_some_and(|(digits, _)| read_number(digits).is_some()) => {
            format!("{}@{domain}", &local[..at])
        }
        _ => address.to_owned(),
    }
}

/// Tag for the subject: `[#42-01334f]`.
pub fn subject_tag(secret: &[u8], ticket_number: i64) -> String {
    format!("[#{ticket_number}-{}]", subject_mac(secret, ticket_number))
}

/// Ticket number of the first tag in `subject` whose check is right.
pub fn ticket_of_subject(secret: &[u8], subject: &str) -> Option<i64> {
    let mut rest = subject;
    while let Some(at) = rest.find("[#") {
        rest = &rest[at + 2..];
        let Some((number, mac)) = read_tag(rest) else {
            continue;
        };
        if is_equal(mac.to_ascii_lowercase().as_bytes(), subject_mac(secret, number).as_bytes()) {
            return Some(number);
        }
    }
    None
}

/// Subject without any ticket tag, valid or not, for showing and comparing.
pub fn subject_without_tag(subject: &str) -> String {
    let mut out = String::with_capacity(subject.len());
    let mut rest = subject;
    while let Some(at) = rest.find("[#") {
        out.push_str(&rest[..at]);
        let tail = &rest[at + 2..];
        match read_tag(tail).and_then(|_| tail.find(']')) {
            Some(end) => rest = tail[end + 1..].trim_start(),
            None => {
                out.push_str("[#");
                rest = tail;
            }
        }
    }
    out.push_str(rest);
    out.trim().to_owned()
}

fn read_tag(rest: &str) -> Option<(i64, &str)> {
    let (inner, _) = rest.split_once(']')?;
    let (digits, mac) = inner.split_once('-')?;
    let is_mac = mac.len() == SUBJECT_MAC_CHARS && mac.bytes().all(|b| b.is_ascii_alphanumeric());
    is_mac.then(|| read_number(digits)).flatten().map(|number| (number, mac))
}

fn read_number(digits: &str) -> Option<i64> {
    let is_number = (1..=MAX_NUMBER_DIGITS).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}

fn address_mac(secret: &[u8], number: i64, participant: &str) -> String {
    let mac = sign(secret, &format!("reply:{number}:{participant}"));
    base32(mac.as_ref()).chars().take(ADDRESS_MAC_CHARS).collect()
}

fn subject_mac(secret: &[u8], number: i64) -> String {
    let mac = sign(secret, &format!("ticket:{number}"));
    let hex: String = mac.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    hex.chars().take(SUBJECT_MAC_CHARS).collect()
}

fn sign(secret: &[u8], text: &str) -> hmac::Tag {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), text.as_bytes())
}

/// RFC 4648 base32, lower case, without padding.
fn base32(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut out = String::with_capacity(bytes.len() * 8 / 5 + 1);
    let (mut bits, mut n_bits) = (0u32, 0u32);
    for byte in bytes {
        bits = (bits << 8) | u32::from(*byte);
        n_bits += 8;
        while n_bits >= 5 {
            n_bits -= 5;
            out.push(char::from(LETTERS[((bits >> n_bits) & 31) as usize]));
        }
        bits &= (1 << n_bits) - 1;
    }
    if n_bits > 0 {
        out.push(char::from(LETTERS[((bits << (5 - n_bits)) & 31) as usize]));
    }
    out
}

/// Compares without telling by time how much was right.
fn is_equal(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && left.iter().zip(right).fold(0, |all, (a, b)| all | (a ^ b)) == 0
}
