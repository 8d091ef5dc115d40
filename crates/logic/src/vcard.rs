//! vCards 2.1 (the versit paper), 3.0 (RFC 2426) and 4.0 (RFC 6350), as phones and mail programs write them.
//!
//! Reads what a desk wants to know of a person and passes over the rest: pictures, keys, postal addresses. Nothing is
//! refused: a card that holds nothing of use is a card without name and address.
//!
//! ```
//! use logic::vcard;
//!
//! let text = "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Karra\nEMAIL;TYPE=HOME:anna@home.test\nEND:VCARD\n";
//! let (card, end) = vcard::next(text, 0).unwrap();
//! assert_eq!((card.name.as_str(), card.emails[0].as_str(), end), ("Anna Karra", "anna@home.test", text.len()));
//! ```

use encoding_rs::Encoding;

/// What a card says of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    pub name: String,
    pub emails: Vec<String>,
    pub phones: Vec<String>,
    pub organization: String,
    pub note: String,
    /// A zone's name, such as `Europe/Athens`; offsets are left out.
    pub zone: String,
    /// A language tag.
    pub language: String,
}

/// The first card from a place on, and where the rest begins. `None` when there is no more.
pub fn next(text: &str, from: usize) -> Option<(Card, usize)> {
    let mut at = from;
    let mut lines: Vec<&str> = Vec::new();
    let mut depth = 0;
    while at < text.len() {
        let rest = text.get(at..)?;
        let end = rest.find('\n').map_or(rest.len(), |end| end + 1);
        let line = rest[..end].trim_end_matches(['\n', '\r']);
        at += end;
        let is_mark = |word: &str| line.trim().eq_ignore_ascii_case(word);
        if is_mark("BEGIN:VCARD") {
            depth += 1;
        } else if is_mark("END:VCARD") && depth > 0 {
            depth -= 1;
            if depth == 0 {
                return Some((read(&lines), at));
            }
        } else if depth == 1 {
            // A card inside another (AGENT of 2.1) is somebody else.
            lines.push(line);
        }
    }
    // A file cut off in the middle: what is there counts.
    (depth > 0 && !lines.is_empty()).then(|| (read(&lines), text.len()))
}

struct Property {
    name: String,
    /// Names in capitals; a bare word of 2.1 is a type.
    params: Vec<(String, String)>,
    value: String,
}

impl Property {
    fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    fn is_encoded(&self, words: &[&str]) -> bool {
        let named =
            self.param("ENCODING").is_some_and(|value| words.iter().any(|word| value.eq_ignore_ascii_case(word)));
        named
            || self
                .params
                .iter()
                .any(|(key, value)| key == "TYPE" && words.iter().any(|word| value.eq_ignore_ascii_case(word)))
    }

    /// The value as text, still with its escapes.
    fn text(&self) -> String {
        if !self.is_encoded(&["QUOTED-PRINTABLE"]) {
            return self.value.clone();
        }
        let bytes = quoted_printable(&self.value);
        let encoding = self.param("CHARSET").and_then(|name| Encoding::for_label(name.as_bytes()));
        match (encoding, std::str::from_utf8(&bytes)) {
            (None, Ok(text)) => text.to_owned(),
            (encoding, _) => encoding.unwrap_or(encoding_rs::WINDOWS_1252).decode(&bytes).0.into_owned(),
        }
    }
}

fn read(lines: &[&str]) -> Card {
    let mut card = Card::default();
    let (mut parts, mut nickname) = (String::new(), String::new());
    for property in properties(lines) {
        if property.is_encoded(&["BASE64", "B"]) {
            continue;
        }
        let text = property.text();
        let whole = || unescaped(&text).trim().to_owned();
        match property.name.as_str() {
            "FN" if card.name.is_empty() => card.name = one_line(&whole()),
            "N" if parts.is_empty() => parts = name_of(&text),
            "NICKNAME" if nickname.is_empty() => nickname = one_line(&whole()),
            "EMAIL" => add(&mut card.emails, whole().trim_start_matches("mailto:")),
            "TEL" => {
                let number = whole();
                let number = number.strip_prefix("tel:").unwrap_or(&number);
                // RFC 3966 §3: an extension follows a semicolon.
                add(&mut card.phones, number.split(';').next().unwrap_or_default());
            }
            "ORG" if card.organization.is_empty() => {
                card.organization =
                    split(&text, ';').first().map(|part| one_line(&unescaped(part))).unwrap_or_default();
            }
            "NOTE" if card.note.is_empty() => card.note = whole(),
            "TZ" if card.zone.is_empty() && whole().contains('/') && !whole().contains(':') => card.zone = whole(),
            "LANG" if card.language.is_empty() => card.language = whole(),
            _ => {}
        }
    }
    for other in [parts, nickname, card.organization.clone()] {
        if card.name.is_empty() {
            card.name = other;
        }
    }
    card
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn add(values: &mut Vec<String>, value: &str) {
    let value = value.trim().to_owned();
    if !value.is_empty() && !values.contains(&value) {
        values.push(value);
    }
}

/// Family, given, additional, prefix, suffix, in the order people read them.
fn name_of(text: &str) -> String {
    let parts: Vec<String> = split(text, ';').iter().map(|part| unescaped(part)).collect();
    let part = |n: usize| parts.get(n).map_or("", String::as_str);
    one_line(&[part(3), part(1), part(2), part(0), part(4)].join(" "))
}

/// Joins folded lines and cuts each into name, parameters and value.
fn properties(lines: &[&str]) -> Vec<Property> {
    let mut whole: Vec<String> = Vec::new();
    let mut is_open = false;
    for line in lines {
        match whole.last_mut() {
            // A soft line break of quoted-printable goes on in the next line, which is not indented (2.1).
            Some(last) if is_open => {
                last.pop();
                last.push_str(line);
            }
            Some(last) if line.starts_with([' ', '\t']) => last.push_str(&line[1..]),
            _ if line.trim().is_empty() => continue,
            _ => whole.push((*line).to_owned()),
        }
        is_open = whole.last().is_some_and(|last| {
            last.ends_with('=')
                && last.split(':').next().unwrap_or_default().to_ascii_uppercase().contains("QUOTED-PRINTABLE")
        });
    }
    whole.iter().filter_map(|line| property(line)).collect()
}

fn property(line: &str) -> Option<Property> {
    let mut is_quoted = false;
    let colon = line.find(|c| {
        is_quoted ^= c == '"';
        c == ':' && !is_quoted
    })?;
    let (head, value) = (&line[..colon], &line[colon + 1..]);
    let mut parts = head.split(';');
    let name = parts.next()?;
    // `item1.EMAIL`: the group before the dot ties properties together, which is not needed here.
    let name = name.rsplit('.').next()?.trim().to_ascii_uppercase();
    let params = parts
        .flat_map(|part| match part.split_once('=') {
            Some((key, values)) => values
                .split(',')
                .map(|value| (key.trim().to_ascii_uppercase(), value.trim_matches(['"', ' ']).to_owned()))
                .collect(),
            None => vec![("TYPE".to_owned(), part.trim().to_owned())],
        })
        .collect();
    Some(Property { name, params, value: value.to_owned() })
}

/// Cuts at a sign that no backslash stands before.
fn split(text: &str, at: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut is_escaped = false;
    for c in text.chars() {
        if c == at && !is_escaped {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(c);
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    parts
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(c) = letters.next() {
        if c != '\\' {
            plain.push(c);
            continue;
        }
        match letters.next() {
            Some('n' | 'N') => plain.push('\n'),
            Some(other) => plain.push(other),
            None => plain.push('\\'),
        }
    }
    plain
}

fn quoted_printable(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let code = bytes.get(at + 1..at + 3).and_then(|pair| std::str::from_utf8(pair).ok());
        match (byte, code.and_then(|code| u8::from_str_radix(code, 16).ok())) {
            (b'=', Some(value)) => {
                decoded.push(value);
                at += 3;
            }
            _ => {
                decoded.push(*byte);
                at += 1;
            }
        }
    }
    decoded
}

/// A card as text, version 3.0: what most programs read.
pub fn write(card: &Card) -> String {
    let mut text = String::from("BEGIN:VCARD\r\nVERSION:3.0\r\n");
    let mut put = |name: &str, value: &str| {
        if !value.is_empty() {
            push_folded(&mut text, &format!("{name}:{value}"));
        }
    };
    put("FN", &escaped(&card.name));
    let (given, family) = card.name.rsplit_once(' ').unwrap_or((&card.name, ""));
    put("N", &format!("{};{};;;", escaped(family), escaped(given)));
    for email in &card.emails {
        put("EMAIL;TYPE=INTERNET", &escaped(email));
    }
    for phone in &card.phones {
        put("TEL", &escaped(phone));
    }
    put("ORG", &escaped(&card.organization));
    put("NOTE", &escaped(&card.note));
    put("TZ", &escaped(&card.zone));
    put("LANG", &escaped(&card.language));
    text.push_str("END:VCARD\r\n");
    text
}

fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;");
    text.replace("\r\n", "\\n").replace(['\n', '\r'], "\\n")
}

/// Lines have at most 75 bytes (RFC 2426 §2.6); what goes on begins with a space.
fn push_folded(text: &mut String, line: &str) {
    let mut n_bytes = 0;
    for c in line.chars() {
        if n_bytes + c.len_utf8() > 75 {
            text.push_str("\r\n ");
            n_bytes = 1;
        }
        text.push(c);
        n_bytes += c.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn only(text: &str) -> Card {
        next(text, 0).expect("a card").0
    }

    #[test]
    fn the_old_version_with_its_encodings() {
        let card = only(
            "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=CE=9A=CE=B1=CF=81=\r\n=CF=81=CE=AC;=CE=86=CE=BD=CE=BD=CE=B1;;;\r\n\
             TEL;CELL;VOICE:+30 691 234 5678\r\nEMAIL;INTERNET:anna@home.test\r\nPHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\r\n SkZJ\r\n\r\nEND:VCARD\r\n",
        );
        assert_eq!(
            (card.name.as_str(), card.emails.len(), card.phones[0].as_str()),
            ("Άννα Καρρά", 1, "+30 691 234 5678")
        );
        let latin = only(
            "BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1253:=CC=DF=EA=E7\nEND:VCARD\n",
        );
        assert_eq!(latin.name, "Μίκη");
    }

    #[test]
    fn folding_groups_and_escapes() {
        let card = only(
            "begin:vcard\nversion:4.0\nitem1.EMAIL;PREF=1:anna@\n home.test\nFN:Anna\\, the\n  First\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+1-555-555-5555;ext=5\n\
             ORG:Karra\\; Sons;Sales\nNOTE:one\\ntwo\nTZ:Europe/Athens\nLANG:el\nend:vcard\n",
        );
        let expected = Card {
            name: "Anna, the First".into(),
            emails: vec!["anna@home.test".into()],
            phones: vec!["+1-555-555-5555".into()],
            organization: "Karra; Sons".into(),
            note: "one\ntwo".into(),
            zone: "Europe/Athens".into(),
            language: "el".into(),
        };
        assert_eq!(card, expected);
    }

    #[test]
    fn several_cards_nested_cards_and_cut_off_ones() {
        let text = "x\nBEGIN:VCARD\nFN:One\nAGENT:\nBEGIN:VCARD\nFN:Agent\nEND:VCARD\nEND:VCARD\n\nBEGIN:VCARD\nN:Two;;;;\nEND:VCARD\nBEGIN:VCARD\nFN:Three";
        let (mut at, mut names) = (0, Vec::new());
        while let Some((card, end)) = next(text, at) {
            names.push(card.name);
            at = end;
        }
        assert_eq!(names, ["One", "Two", "Three"]);
        assert_eq!(next("", 0), None);
        assert_eq!(next("BEGIN:VCARD\n", 0), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            name in "[^\\s\\p{Cc}][^\\p{Cc}\\s]{0,90}",
            emails in prop::collection::hash_set("[a-z]{1,9}@[a-z]{1,9}[.]test", 0..3),
            note in "[^\\s\\p{Cc}]([^\\p{Cc}]|\n){0,120}[^\\s\\p{Cc}]",
        ) {
            let card = Card { name, emails: emails.into_iter().collect(), note, ..Card::default() };
            prop_assert_eq!(only(&write(&card)), card);
        }

        #[test]
        fn nothing_breaks_it(text in "(BEGIN:VCARD\n|END:VCARD\n|FN:|N;|=\n| |\\\\|;|:|\"|ENCODING=QUOTED-PRINTABLE|[a-zά\n]){0,60}") {
            let mut at = 0;
            while let Some((_, end)) = next(&text, at) {
                prop_assert!(end > at && end <= text.len());
                at = end;
            }
        }
    }
}
