//! What somebody asks of the search: words, phrases, words to leave out, and filters such as `tag:billing`.
//!
//! A filter is a name, a colon and a value right behind it; a value with spaces stands in quotes. What only looks
//! like one is said rather than searched for, unless it stands in quotes itself. Web and mail addresses, times and
//! single letters before a colon are text.
//!
//! ```
//! use logic::asking::{Key, parse};
//!
//! let asked = parse("leaking tag:\"care plus\" -is:closed \"north pump\"").unwrap();
//! assert_eq!(asked.words, "leaking north pump ");
//! assert_eq!(asked.phrases, ["north pump"]);
//! assert_eq!((asked.filters[0].key, asked.filters[0].value.as_str()), (Key::Tag, "care plus"));
//! assert!(asked.filters[1].is_not);
//! ```

/// What a filter narrows by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    From,
    Assignee,
    Team,
    Tag,
    Status,
    Priority,
    Channel,
    Reason,
    Before,
    After,
    On,
    Has,
    Is,
    Number,
    Field,
}

/// Every name a filter has; the first of a key is the one to show.
pub const NAMES: [(&str, Key); 17] = [
    ("from", Key::From),
    ("assignee", Key::Assignee),
    ("to", Key::Assignee),
    ("team", Key::Team),
    ("tag", Key::Tag),
    ("status", Key::Status),
    ("priority", Key::Priority),
    ("channel", Key::Channel),
    ("reason", Key::Reason),
    ("before", Key::Before),
    ("after", Key::After),
    ("since", Key::After),
    ("on", Key::On),
    ("has", Key::Has),
    ("is", Key::Is),
    ("number", Key::Number),
    ("field", Key::Field),
];

/// Beginnings of addresses, never of filters.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];
const QUOTES: &str = "\"“”„«»";
/// So much of a question counts.
const CHARS_MAX: usize = 1_000;
/// More filters than this are no question.
pub const FILTERS_MAX: usize = 20;

impl Key {
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(_, key)| *key == self).map_or("", |(name, _)| name)
    }

    fn of(name: &str) -> Option<Self> {
        let name = name.to_lowercase();
        NAMES.iter().find(|(known, _)| *known == name).map(|(_, key)| *key)
    }
}

/// One filter as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    pub key: Key,
    /// Without its quotes, never empty.
    pub value: String,
    /// Everything but this.
    pub is_not: bool,
    /// Which of all filters of the question it is, from 0.
    pub position: usize,
}

/// A question, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// What the index is asked for, the words of the phrases among them. A last word without a space behind it may
    /// be unfinished.
    pub words: String,
    pub phrases: Vec<String>,
    /// Words and phrases that must not be there.
    pub without: Vec<String>,
    pub filters: Vec<Filter>,
}

/// A filter that cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub position: usize,
    pub name: String,
    pub kind: ProblemKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    Unknown,
    /// Nothing stands behind the colon.
    Empty,
    TooMany,
}

/// Takes a question apart.
///
/// # Errors
/// Every filter that cannot be understood, in their order.
pub fn parse(text: &str) -> Result<Asked, Vec<Problem>> {
    let text: Vec<char> = text.chars().take(CHARS_MAX).collect();
    let mut asked = Asked::default();
    let mut problems = Vec::new();
    let (mut at, mut n_filters) = (0, 0);
    while at < text.len() {
        if text[at].is_whitespace() {
            at += 1;
            continue;
        }
        let is_not = text[at] == '-' && text.get(at + 1).is_some_and(|next| !next.is_whitespace() && *next != '-');
        let from = at + usize::from(is_not);
        if let Some((name, value_at)) = name_at(&text, from) {
            let position = n_filters;
            n_filters += 1;
            let (value, end) = read_value(&text, value_at);
            at = end;
            let problem = |kind| Problem { position, name: name.clone(), kind };
            match Key::of(&name) {
                None => problems.push(problem(ProblemKind::Unknown)),
                Some(_) if value.trim().is_empty() => problems.push(problem(ProblemKind::Empty)),
                Some(_) if position == FILTERS_MAX => problems.push(problem(ProblemKind::TooMany)),
                Some(_) if position > FILTERS_MAX => {}
                Some(key) => {
                    asked.filters.push(Filter { key, value: value.trim().to_owned(), is_not, position });
                }
            }
            continue;
        }
        let is_phrase = QUOTES.contains(text[from]);
        let (value, end) = if is_phrase { quoted(&text, from) } else { bare(&text, from) };
        at = end;
        add(&mut asked, value.trim(), is_not, is_phrase, end < text.len());
    }
    if problems.is_empty() { Ok(asked) } else { Err(problems) }
}

fn add(asked: &mut Asked, value: &str, is_not: bool, is_phrase: bool, is_finished: bool) {
    if value.is_empty() {
        return;
    }
    if is_not {
        asked.without.push(value.to_owned());
        return;
    }
    asked.words.push_str(value);
    if is_phrase {
        asked.phrases.push(value.to_owned());
    }
    if is_phrase || is_finished {
        asked.words.push(' ');
    }
}

/// The name of a filter that begins here and where its value does.
fn name_at(text: &[char], from: usize) -> Option<(String, usize)> {
    let n = text[from..].iter().take_while(|letter| letter.is_alphabetic() || matches!(letter, '_' | '-')).count();
    if n < 2 || text.get(from + n) != Some(&':') || !text[from].is_alphabetic() {
        return None;
    }
    let name: String = text[from..from + n].iter().collect();
    let value_at = from + n + 1;
    let is_address = text[value_at..].starts_with(&['/', '/']) || SCHEMES.contains(&name.to_lowercase().as_str());
    // Prose has colons too: `re: order`.
    let is_prose = text.get(value_at).is_none_or(|next| next.is_whitespace()) && Key::of(&name).is_none();
    (!is_address && !is_prose && text.get(value_at) != Some(&':')).then_some((name, value_at))
}

/// A value goes on until a space outside its quotes.
fn read_value(text: &[char], from: usize) -> (String, usize) {
    let (mut value, mut at) = (String::new(), from);
    while at < text.len() && !text[at].is_whitespace() {
        if QUOTES.contains(text[at]) {
            let (part, end) = quoted(text, at);
            value.push_str(&part);
            at = end;
        } else {
            value.push(text[at]);
            at += 1;
        }
    }
    (value, at)
}

/// What stands between the quote here and the next one, and where it goes on.
fn quoted(text: &[char], from: usize) -> (String, usize) {
    let inner = text[from + 1..].iter().take_while(|letter| !QUOTES.contains(**letter));
    let value: String = inner.collect();
    let end = from + 1 + value.chars().count() + 1;
    (value, end.min(text.len()))
}

fn bare(text: &[char], from: usize) -> (String, usize) {
    let value: String = text[from..].iter().take_while(|letter| !letter.is_whitespace()).collect();
    let end = from + value.chars().count();
    (value, end)
}

/// Whether a phrase stands in a text: folded, as whole words, however they are spaced.
///
/// ```
/// use logic::asking::has_phrase;
///
/// assert!(has_phrase("Η  Αντλία ΔΕΝ\nζεσταίνει.", "δεν ζεσταινει"));
/// assert!(!has_phrase("pumpkin pie", "pump"));
/// ```
pub fn has_phrase(text: &str, phrase: &str) -> bool {
    let line = |text: &str| crate::search::fold(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let (text, phrase) = (line(text), line(phrase));
    if phrase.is_empty() {
        return true;
    }
    let joins = |inner: Option<char>, outer: Option<char>| {
        let is_letter = |it: char| it.is_alphanumeric() && (it as u32) < 0x2e80;
        inner.zip(outer).is_some_and(|(inner, outer)| is_letter(inner) && is_letter(outer))
    };
    text.match_indices(&phrase).any(|(at, found)| {
        let (before, after) = (&text[..at], &text[at + found.len()..]);
        !joins(found.chars().next(), before.chars().next_back())
            && !joins(found.chars().next_back(), after.chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn asked(text: &str) -> Asked {
        parse(text).unwrap_or_else(|problems| panic!("{text}: {problems:?}"))
    }

    fn filters(text: &str) -> Vec<(Key, String, bool)> {
        asked(text).filters.into_iter().map(|it| (it.key, it.value, it.is_not)).collect()
    }

    #[test]
    fn filters_are_told_from_words() {
        for (text, expected) in [
            ("tag:billing", vec![(Key::Tag, "billing", false)]),
            ("TO:me -Assignee:none", vec![(Key::Assignee, "me", false), (Key::Assignee, "none", true)]),
            ("team:\"Second line\"", vec![(Key::Team, "Second line", false)]),
            ("team:„Druga linija“", vec![(Key::Team, "Druga linija", false)]),
            ("field:\"Order number\"=12", vec![(Key::Field, "Order number=12", false)]),
            (
                "from:ana@x.test since:2026-11-01",
                vec![(Key::From, "ana@x.test", false), (Key::After, "2026-11-01", false)],
            ),
            ("status:\"open", vec![(Key::Status, "open", false)]),
        ] {
            let expected: Vec<_> =
                expected.into_iter().map(|(key, value, is_not)| (key, value.to_owned(), is_not)).collect();
            assert_eq!(filters(text), expected, "{text}");
        }
        for text in [
            "https://a.test/x?y=1",
            "mailto:a@b.test",
            "12:30",
            "a:b & !c",
            "re: order",
            "std::fmt",
            "\"tag:x\"",
            "#4812",
            "--",
            "-",
            "10-20",
            ":x",
            "\"",
            "C:\\temp",
        ] {
            assert_eq!(filters(text), [], "{text}");
        }
    }

    #[test]
    fn words_phrases_and_what_must_not_be_there() {
        let found = asked("old \"north pump\" -garden -\"blue lid\" tag:x lea");
        assert_eq!(found.words, "old north pump lea");
        assert_eq!(
            (found.phrases, found.without),
            (vec!["north pump".to_owned()], vec!["garden".to_owned(), "blue lid".to_owned()])
        );
        assert_eq!(asked("lea ").words, "lea ", "a finished word");
        assert_eq!(asked("lea tag:x").words, "lea ", "finished by what follows");
        assert_eq!(asked("e-mail").words, "e-mail");
    }

    #[test]
    fn what_cannot_be_understood_is_named() {
        let problem = |position, name: &str, kind| Problem { position, name: name.into(), kind };
        assert_eq!(
            parse("tag:x colour:red is: x etikett:y"),
            Err(vec![
                problem(1, "colour", ProblemKind::Unknown),
                problem(2, "is", ProblemKind::Empty),
                problem(3, "etikett", ProblemKind::Unknown),
            ])
        );
        let many = "is:open ".repeat(FILTERS_MAX + 5);
        assert_eq!(parse(&many), Err(vec![problem(FILTERS_MAX, "is", ProblemKind::TooMany)]));
    }

    #[test]
    fn phrases_are_whole_words_in_their_order() {
        for (text, phrase, expected) in [
            ("The north  pump\nleaks", "North pump", true),
            ("pump north", "north pump", false),
            ("north pumps", "north pump", false),
            ("(north pump)", "north pump", true),
            ("Țară și ZMEU", "tara si", true),
            ("我的风扇过热了", "风扇过热", true),
            ("anything", " ", true),
        ] {
            assert_eq!(has_phrase(text, phrase), expected, "{text}: {phrase}");
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(text in "\\PC{0,80}", phrase in "\\PC{0,12}") {
            let _ = parse(&text);
            let _ = has_phrase(&text, &phrase);
        }

        #[test]
        fn what_is_quoted_is_found_again(value in "[\\p{L}\\p{N}:= -]{1,20}") {
            prop_assume!(!value.trim().is_empty());
            let found = asked(&format!("tag:\"{value}\" x"));
            prop_assert_eq!(&found.filters[0].value, value.trim());
            prop_assert_eq!(found.words, "x");
        }

        #[test]
        fn positions_count_up(text in "((tag:a|-is:b|nope:c|word|\"q r\") ){0,12}") {
            let positions: Vec<usize> = match parse(&text) {
                Ok(asked) => asked.filters.iter().map(|it| it.position).collect(),
                Err(problems) => problems.iter().map(|it| it.position).collect(),
            };
            prop_assert!(positions.is_sorted_by(|a, b| a < b));
        }
    }
}
