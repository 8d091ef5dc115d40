//! Files of contacts as rows, and rows as contacts. Pure: nothing here touches the database.

use super::{COLUMNS_MAX, ImportKind, ImportSettings};
use crate::contacts::{CARE_NOTE_MAX, Tier, fold_identity};
use logic::{
    columns::{self, Target},
    sheet, vcard,
};

/// A cell longer than this is no name and no note.
const CELL_MAX: usize = 10_000;
/// Rows that the guess of a column's meaning looks at.
const LOOKED_AT: usize = 30;
/// Addresses and numbers of one row.
const VALUES_MAX: usize = 20;

/// What a row says, checked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    pub name: String,
    /// As written, and folded.
    pub emails: Vec<(String, String)>,
    pub phones: Vec<(String, String)>,
    pub organization: String,
    pub locale: Option<String>,
    pub zone: Option<String>,
    pub note: String,
    pub tier: Option<Tier>,
    pub care_note: String,
    /// The first thing that was wrong: code and field.
    pub problem: Option<(&'static str, &'static str)>,
}

impl Found {
    /// Whether there is anything to know somebody by.
    pub fn is_somebody(&self) -> bool {
        !self.name.is_empty() || !self.emails.is_empty() || !self.phones.is_empty()
    }

    fn wrong(&mut self, code: &'static str, field: &'static str) {
        self.problem.get_or_insert((code, field));
    }
}

/// One row of a file.
#[derive(Clone, Debug)]
pub struct FileRow {
    /// Counted from 1, the head included.
    pub number: i64,
    pub cells: Vec<String>,
    pub found: Found,
}

/// A vCard file says so in its first line; everything else is a table.
pub fn kind_of(bytes: &[u8]) -> ImportKind {
    let (head, _) = sheet::decode(&bytes[..bytes.len().min(4096)], None);
    let is_card = head.lines().take(40).any(|line| line.trim().eq_ignore_ascii_case("BEGIN:VCARD"));
    if is_card { ImportKind::Vcard } else { ImportKind::Csv }
}

/// How a file is best read; `wanted` says what a person decided.
pub fn settings(bytes: &[u8], kind: ImportKind, wanted: Option<&ImportSettings>) -> ImportSettings {
    let (text, encoding) = sheet::decode(bytes, wanted.map(|wanted| wanted.encoding.as_str()));
    let policy = wanted.map(|wanted| wanted.policy).unwrap_or_default();
    if kind == ImportKind::Vcard {
        return ImportSettings {
            encoding: encoding.into(),
            separator: ",".into(),
            policy,
            ..ImportSettings::default()
        };
    }
    let separator = wanted.map_or_else(|| sheet::separator(&text), ImportSettings::separator_byte);
    let first: Vec<Vec<String>> = sheet::rows(&text, separator, 0).take(LOOKED_AT).map(|row| row.cells).collect();
    let has_head = match wanted {
        Some(wanted) => wanted.has_head,
        None => first.first().is_some_and(|row| columns::has_head(row)),
    };
    let n_columns = first.iter().map(Vec::len).max().unwrap_or(0).min(COLUMNS_MAX);
    let head = |n: usize| {
        let named = first.first().filter(|_| has_head).and_then(|row| row.get(n));
        named.map(|cell| cell.trim().chars().take(100).collect::<String>()).unwrap_or_default()
    };
    let heads: Vec<String> = (0..n_columns).map(head).collect();
    let cells = |n: usize| {
        first.iter().skip(usize::from(has_head)).filter_map(|row| row.get(n)).map(String::as_str).collect::<Vec<_>>()
    };
    let mut targets: Vec<Target> = (0..n_columns).map(|n| columns::guess(&heads[n], &cells(n))).collect();
    // Without a name column the first column of words is one.
    let is_named = |target: &Target| matches!(target, Target::Name | Target::FirstName | Target::LastName);
    if !has_head && !targets.iter().any(is_named) {
        let is_words =
            |n: &usize| targets[*n] == Target::Ignore && cells(*n).iter().any(|cell| !cell.trim().is_empty());
        if let Some(n) = (0..n_columns).find(is_words) {
            targets[n] = Target::Name;
        }
    }
    ImportSettings {
        encoding: encoding.into(),
        separator: char::from(separator).to_string(),
        has_head,
        heads,
        targets,
        policy,
    }
}

/// How many rows or cards there are, the head not counted.
pub fn count(bytes: &[u8], kind: ImportKind, settings: &ImportSettings) -> i64 {
    let (text, _) = sheet::decode(bytes, Some(&settings.encoding));
    let n = match kind {
        ImportKind::Csv => {
            sheet::rows(&text, settings.separator_byte(), 0).count().saturating_sub(usize::from(settings.has_head))
        }
        ImportKind::Vcard => {
            let (mut at, mut n) = (0, 0);
            while let Some((_, end)) = vcard::next(&text, at) {
                at = end;
                n += 1;
            }
            n
        }
    };
    n as i64
}

/// Rows from a place on, at most `limit`, and the place after them; `n_before` rows came before that place.
pub fn slice(
    text: &str,
    kind: ImportKind,
    settings: &ImportSettings,
    (from, n_before): (usize, i64),
    limit: usize,
) -> (Vec<FileRow>, usize) {
    match kind {
        ImportKind::Csv => table_slice(text, settings, (from, n_before), limit),
        ImportKind::Vcard => card_slice(text, (from, n_before), limit),
    }
}

fn table_slice(
    text: &str,
    settings: &ImportSettings,
    (from, n_before): (usize, i64),
    limit: usize,
) -> (Vec<FileRow>, usize) {
    let separator = settings.separator_byte();
    let is_begin = from == 0;
    let n_head = usize::from(settings.has_head);
    let mut place = from;
    let mut found = Vec::new();
    for row in sheet::rows(text, separator, from).take(limit + n_head) {
        place = row.end;
        if is_begin && settings.has_head && found.is_empty() && place_is_head(text, separator, row.end) {
            continue;
        }
        if found.len() == limit {
            break;
        }
        let cells: Vec<String> = row.cells.into_iter().take(COLUMNS_MAX).collect();
        let number = n_before + found.len() as i64 + 1 + n_head as i64;
        found.push(FileRow { number, found: of_cells(&cells, &settings.targets), cells });
        if found.len() == limit {
            break;
        }
    }
    (found, place)
}

fn place_is_head(text: &str, separator: u8, end: usize) -> bool {
    sheet::rows(text, separator, 0).next().is_some_and(|row| row.end == end)
}

fn card_slice(text: &str, (from, n_before): (usize, i64), limit: usize) -> (Vec<FileRow>, usize) {
    let mut place = from;
    let mut found = Vec::new();
    while found.len() < limit {
        let Some((card, end)) = vcard::next(text, place) else { break };
        place = end;
        let cells = vec![card.name.clone(), card.emails.join("; "), card.phones.join("; "), card.organization.clone()];
        let number = n_before + found.len() as i64 + 1;
        found.push(FileRow { number, cells, found: of_card(card) });
    }
    (found, place)
}

fn of_cells(cells: &[String], targets: &[Target]) -> Found {
    let mut found = Found::default();
    let (mut first, mut last) = (String::new(), String::new());
    for (cell, target) in cells.iter().zip(targets) {
        let cell = sheet::plain(cell).trim();
        if cell.is_empty() || *target == Target::Ignore {
            continue;
        }
        if cell.chars().count() > CELL_MAX {
            found.wrong("too_long", field_of(*target));
            continue;
        }
        match target {
            Target::Name if found.name.is_empty() => found.name = line(cell),
            Target::FirstName if first.is_empty() => first = line(cell),
            Target::LastName if last.is_empty() => last = line(cell),
            Target::Email => split(cell).for_each(|value| add_email(&mut found, value)),
            Target::Phone => split(cell).for_each(|value| add_phone(&mut found, value)),
            Target::Organization if found.organization.is_empty() => found.organization = line(cell),
            Target::Locale => set_locale(&mut found, cell),
            Target::Zone => set_zone(&mut found, cell),
            Target::Note if found.note.is_empty() => found.note = cell.to_owned(),
            Target::Note => found.note = format!("{}\n{cell}", found.note),
            Target::Tier => set_tier(&mut found, cell),
            Target::CareNote if found.care_note.is_empty() => found.care_note = line(cell),
            _ => {}
        }
    }
    if found.name.is_empty() {
        found.name = line(&format!("{first} {last}"));
    }
    bounded(found)
}

fn of_card(card: vcard::Card) -> Found {
    let mut found = Found {
        name: line(&card.name),
        organization: line(&card.organization),
        note: card.note.chars().take(CELL_MAX).collect(),
        ..Found::default()
    };
    card.emails.iter().for_each(|value| add_email(&mut found, value));
    card.phones.iter().for_each(|value| add_phone(&mut found, value));
    if !card.language.is_empty() {
        set_locale(&mut found, &card.language);
    }
    if !card.zone.is_empty() {
        set_zone(&mut found, &card.zone);
    }
    bounded(found)
}

fn bounded(mut found: Found) -> Found {
    if found.name.chars().count() > 200 {
        found.wrong("too_long", "name");
        found.name = found.name.chars().take(200).collect();
    }
    if found.care_note.chars().count() > CARE_NOTE_MAX {
        found.wrong("too_long", "care_note");
        found.care_note = found.care_note.chars().take(CARE_NOTE_MAX).collect();
    }
    found.note = found.note.chars().take(CELL_MAX).collect();
    found.organization = found.organization.chars().take(200).collect();
    if !found.is_somebody() {
        found.wrong("empty", "name");
    }
    found
}

fn field_of(target: Target) -> &'static str {
    match target {
        Target::Email => "email",
        Target::Phone => "phone",
        Target::Note => "note",
        Target::CareNote => "care_note",
        Target::Organization => "organization",
        _ => "name",
    }
}

/// Several addresses or numbers in one cell, as address books export them.
fn split(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([';', ',', '\n', '|']).flat_map(|part| part.split(":::")).map(str::trim).filter(|part| !part.is_empty())
}

fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn add_email(found: &mut Found, value: &str) {
    // `Anna <anna@home.test>`
    let value = value.rsplit_once('<').map_or(value, |(_, rest)| rest.trim_end_matches('>')).trim();
    let value = value.strip_prefix("mailto:").unwrap_or(value);
    match fold_identity("email", "email", value) {
        Ok(folded) if found.emails.len() < VALUES_MAX => {
            if !found.emails.iter().any(|(_, other)| *other == folded) {
                found.emails.push((value.to_owned(), folded));
            }
        }
        _ => found.wrong("invalid", "email"),
    }
}

fn add_phone(found: &mut Found, value: &str) {
    // Extensions, odd spaces and dashes are how people write numbers.
    let value: String = value
        .strip_prefix("tel:")
        .unwrap_or(value)
        .chars()
        .map(|c| match c {
            '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
            '\u{2010}'..='\u{2015}' => '-',
            other => other,
        })
        .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'))
        .collect();
    let cut = value.find(|c: char| c.is_alphabetic() || c == '#').filter(|at| *at > 0).unwrap_or(value.len());
    let value = value[..cut].trim();
    match fold_identity("phone", "phone", value) {
        Ok(folded) if found.phones.len() < VALUES_MAX => {
            if !found.phones.iter().any(|(_, other)| *other == folded) {
                found.phones.push((value.to_owned(), folded));
            }
        }
        _ => found.wrong("invalid", "phone"),
    }
}

fn set_locale(found: &mut Found, cell: &str) {
    let tag = cell.replace('_', "-");
    let is_tag = tag.len() <= 35
        && tag.split('-').next().is_some_and(|part| (2..=3).contains(&part.len()))
        && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if is_tag {
        found.locale = Some(tag);
    } else {
        found.wrong("invalid", "locale");
    }
}

fn set_zone(found: &mut Found, cell: &str) {
    if jiff::tz::TimeZone::get(cell).is_ok() {
        found.zone = Some(cell.to_owned());
    } else {
        found.wrong("invalid", "zone");
    }
}

fn set_tier(found: &mut Found, cell: &str) {
    let word = cell.to_lowercase();
    found.tier = Some(match word.as_str() {
        "vip" | "yes" | "true" | "1" | "ναι" | "da" | "hə" | "bəli" | "是" | "gold" | "premium" => Tier::Vip,
        _ => Tier::Standard,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> (ImportSettings, Vec<FileRow>) {
        let settings = settings(text.as_bytes(), ImportKind::Csv, None);
        let (rows, _) = slice(text, ImportKind::Csv, &settings, (0, 0), 100);
        (settings, rows)
    }

    #[test]
    fn a_table_with_a_head() {
        let (settings, rows) = rows(
            "First name,Last name,E-mail,Phone,Company,VIP\nAnna,Karra,\"anna@home.test; a@work.test\",'+30 210 123 4567 ext 4,Karra,yes\n,,,,,\nBob,,nonsense,,,\n",
        );
        assert!(settings.has_head);
        let anna = &rows[0].found;
        assert_eq!(
            (anna.name.as_str(), anna.emails.len(), anna.phones[0].0.as_str()),
            ("Anna Karra", 2, "+30 210 123 4567")
        );
        assert_eq!((anna.tier, anna.problem), (Some(Tier::Vip), None));
        assert_eq!((rows[1].number, rows[1].found.problem), (3, Some(("empty", "name"))));
        assert_eq!((rows[2].found.name.as_str(), rows[2].found.problem), ("Bob", Some(("invalid", "email"))));
    }

    #[test]
    fn a_table_without_a_head() {
        let (settings, rows) = rows("Anna;anna@home.test\nBob;bob@home.test\n");
        assert_eq!((settings.has_head, settings.targets.as_slice()), (false, &[Target::Name, Target::Email][..]));
        assert_eq!((rows[0].number, rows.len()), (1, 2));
    }

    #[test]
    fn slices_meet() {
        let text: String = std::iter::once("name,email\n".to_owned())
            .chain((0..25).map(|n| format!("\"Person\n{n}\",p{n}@x.test\n")))
            .collect();
        let settings = settings(text.as_bytes(), ImportKind::Csv, None);
        for size in [1, 4, 7, 100] {
            let (mut from, mut all) = (0, Vec::new());
            loop {
                let (rows, end) = slice(&text, ImportKind::Csv, &settings, (from, all.len() as i64), size);
                if rows.is_empty() {
                    break;
                }
                from = end;
                all.extend(rows);
            }
            let numbers: Vec<i64> = all.iter().map(|row| row.number).collect();
            assert_eq!(numbers, (2..27).collect::<Vec<_>>(), "slices of {size}");
            assert_eq!(all[24].found.emails[0].0, "p24@x.test");
        }
        assert_eq!(count(text.as_bytes(), ImportKind::Csv, &settings), 25);
    }

    #[test]
    fn cards() {
        let text = "BEGIN:VCARD\nFN:Anna\nTEL:+30 (210) 123-4567\nTZ:Europe/Athens\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n";
        assert_eq!(kind_of(text.as_bytes()), ImportKind::Vcard);
        let settings = settings(text.as_bytes(), ImportKind::Vcard, None);
        let (rows, end) = slice(text, ImportKind::Vcard, &settings, (0, 0), 10);
        assert_eq!((rows.len(), end), (2, text.len()));
        assert_eq!((rows[0].found.zone.as_deref(), rows[0].found.phones.len()), (Some("Europe/Athens"), 1));
        assert_eq!(rows[1].found.problem, Some(("empty", "name")));
    }
}
