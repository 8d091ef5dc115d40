//! The workspace's own fields in the form: which of them are shown beside which answers, and what may be written.
//!
//! The page needs no script: a field that depends on another answer is asked for on the next look at the page, once
//! the server knows that answer.

use super::texts::Texts;
use channel::FormField;
use serde_json::Value;
use std::collections::HashMap;

/// Names in the page of the fields it showed, so that a new one is asked for once even if it may stay empty.
pub(super) const ASKED: &str = "asked";

/// The id of a field in the page.
pub(super) fn id_of(field: &FormField) -> String {
    format!("c-{}", field.id)
}

/// The name of one box of several choices.
pub(super) fn box_of(field: &FormField, choice: &str) -> String {
    format!("{}-{choice}", id_of(field))
}

/// A name in the language of the page.
pub(super) fn named<'a>(
    name: &'a str,
    names: &'a std::collections::BTreeMap<String, String>,
    language: &str,
) -> &'a str {
    names.get(language).map_or(name, String::as_str)
}

/// Answers as conditions are compared with them.
fn held(field: &FormField, typed: &HashMap<String, String>) -> Vec<String> {
    let of = |id: &str| typed.get(id).map(|value| value.trim().to_lowercase()).filter(|value| !value.is_empty());
    match field.kind.as_str() {
        "choices" => {
            let chosen = field.choices.iter().filter(|choice| of(&box_of(field, &choice.id)).is_some());
            chosen.map(|choice| choice.id.to_lowercase()).collect()
        }
        "checkbox" => of(&id_of(field)).map(|_| "true".to_owned()).into_iter().collect(),
        _ => of(&id_of(field)).into_iter().collect(),
    }
}

/// The fields that belong on the page beside these answers, in their order.
pub(super) fn shown<'a>(fields: &'a [FormField], typed: &HashMap<String, String>) -> Vec<&'a FormField> {
    fields.iter().filter(|field| is_shown(field, fields, typed, fields.len())).collect()
}

/// What depends on a field that the form does not ask for stays away: its answer is never known here.
fn is_shown(field: &FormField, fields: &[FormField], typed: &HashMap<String, String>, depth: usize) -> bool {
    let Some((parent, values)) = &field.condition else { return true };
    let Some(parent) = fields.iter().find(|other| other.id == *parent).filter(|_| depth > 0) else { return false };
    let held = held(parent, typed);
    is_shown(parent, fields, typed, depth - 1) && values.iter().any(|value| held.contains(&value.trim().to_lowercase()))
}

/// Whether the page that was posted had not shown all of these yet.
pub(super) fn has_news(shown: &[&FormField], typed: &HashMap<String, String>) -> bool {
    let asked = typed.get(ASKED).map(String::as_str).unwrap_or_default();
    shown.iter().any(|field| !asked.split(' ').any(|id| id == field.id))
}

/// A number as it is sent on: whole where it is whole.
pub(super) fn number(text: &str) -> Option<Value> {
    let number = text.trim().replace(',', ".").parse::<f64>().ok()?;
    (number.is_finite() && number.abs() <= 1e15).then(|| Value::from(number))
}

/// `2026-11-30`, and a day there is.
pub(super) fn date(text: &str) -> Option<Value> {
    let mut parts = text.trim().split('-').map(|part| (part.len(), part.parse::<u16>().ok()));
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let (year, month, day) = match (year, month, day, parts.next()) {
        ((4, Some(year)), (2, Some(month)), (2, Some(day)), None) => (year, month, day),
        _ => return None,
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return None,
    };
    ((1..=last).contains(&day) && year > 0).then(|| Value::from(format!("{year:04}-{month:02}-{day:02}")))
}

/// What is wrong with a number or a date.
pub(super) fn hint<'a>(field: &FormField, texts: &'a Texts) -> &'a str {
    if field.kind == "number" { texts.number_invalid } else { texts.date_invalid }
}

#[cfg(test)]
mod tests {
    use super::*;
    use channel::FormChoice;

    fn field(id: &str, kind: &str, condition: Option<(&str, &str)>) -> FormField {
        let choice = |id: &str| FormChoice { id: id.into(), name: id.into(), names: Default::default() };
        FormField {
            id: id.into(),
            name: id.into(),
            names: Default::default(),
            help: String::new(),
            kind: kind.into(),
            choices: vec![choice("1"), choice("2")],
            is_required: false,
            condition: condition.map(|(id, value)| (id.into(), vec![value.into()])),
        }
    }

    #[test]
    fn fields_follow_the_answers_they_depend_on() {
        let fields = [
            field("a", "choice", None),
            field("b", "checkbox", Some(("a", "2"))),
            field("c", "text", Some(("b", "true"))),
            field("d", "text", Some(("nowhere", "1"))),
            field("e", "choices", None),
            field("f", "text", Some(("e", "2"))),
        ];
        let names = |typed: &[(&str, &str)]| {
            let typed = typed.iter().map(|(id, value)| ((*id).to_owned(), (*value).to_owned())).collect();
            shown(&fields, &typed).iter().map(|field| field.id.as_str()).collect::<Vec<_>>().join("")
        };
        assert_eq!(names(&[]), "ae");
        assert_eq!(names(&[("c-a", "2")]), "abe");
        assert_eq!(names(&[("c-a", "2"), ("c-b", "on")]), "abce");
        assert_eq!(names(&[("c-a", "1"), ("c-b", "on")]), "ae", "hidden with its parent");
        assert_eq!(names(&[("c-e-2", "on")]), "aef");
        let around = [field("a", "text", Some(("b", "1"))), field("b", "text", Some(("a", "1")))];
        assert!(shown(&around, &HashMap::from([("c-a".into(), "1".into()), ("c-b".into(), "1".into())])).is_empty());
    }

    #[test]
    fn numbers_and_dates_are_read_as_people_write_them() {
        for (text, expected) in
            [("12", Some(12.0)), ("3,5", Some(3.5)), (" -1 ", Some(-1.0)), ("many", None), ("1e99", None)]
        {
            assert_eq!(number(text).and_then(|value| value.as_f64()), expected, "{text}");
        }
        for (text, is_date) in [
            ("2024-02-29", true),
            ("2026-02-29", false),
            ("2026-13-01", false),
            ("26-01-01", false),
            ("", false),
            ("2026-11-30-1", false),
        ] {
            assert_eq!(date(text).is_some(), is_date, "{text}");
        }
    }
}
