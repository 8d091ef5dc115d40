//! Values of custom fields: checked, stored in one form, found by keys.

use super::{Field, Kind, store};
use events::ids::{ContactId, FieldId, OrganizationId};
use kernel::{Error, Result, db::Tx, ids::WorkspaceId};
use serde_json::{Map, Value};

/// The values of one ticket, contact or organization by the id of their field.
pub type Values = Map<String, Value>;

const LINE_MAX: usize = 500;
const TEXT_MAX: usize = 10_000;
/// Longer ones are found by their beginning.
const KEY_MAX: usize = 100;

/// Reads what the column holds.
pub fn of_text(text: Option<&str>) -> Values {
    text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

/// What the column holds; null without any value.
pub fn to_text(values: &Values) -> Option<String> {
    (!values.is_empty()).then(|| Value::Object(values.clone()).to_string())
}

/// A value in the form it is stored in; none when it is empty.
///
/// # Errors
/// `Invalid` naming `path`.
pub async fn clean(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    field: &Field,
    path: &str,
    value: &Value,
) -> Result<Option<Value>> {
    let clean = shape(field, value).map_err(|detail| Error::invalid(path, "invalid", detail))?;
    let Some(text) = clean.as_ref().and_then(Value::as_str) else { return Ok(clean) };
    let is_there = match field.kind {
        Kind::Contact => match ContactId::parse(text) {
            Ok(id) => store::has_contact(tx, workspace_id, id).await?,
            Err(_) => false,
        },
        Kind::Organization => match OrganizationId::parse(text) {
            Ok(id) => store::has_organization(tx, workspace_id, id).await?,
            Err(_) => false,
        },
        _ => true,
    };
    if is_there {
        Ok(clean)
    } else {
        Err(Error::invalid(path, "not_found", "There is no such record; choose another."))
    }
}

/// The part that needs no look-up; the error says what would be right.
pub fn shape(field: &Field, value: &Value) -> std::result::Result<Option<Value>, String> {
    let text = match value {
        Value::Null => return Ok(None),
        Value::String(text) if text.trim().is_empty() => return Ok(None),
        Value::String(text) => Some(text.trim()),
        _ => None,
    };
    let choice = |id: &str| {
        let found = field.choices.iter().find(|choice| choice.id == id || choice.name == id);
        found.map(|choice| Value::from(choice.id.clone())).ok_or_else(|| {
            let names: Vec<&str> = field.choices.iter().take(20).map(|choice| choice.name.as_str()).collect();
            format!("Choose one of: {}.", names.join(", "))
        })
    };
    match field.kind {
        Kind::Text => match text {
            Some(text) if text.chars().count() <= LINE_MAX && !text.chars().any(char::is_control) => {
                Ok(Some(text.into()))
            }
            _ => Err(format!("Write one line of at most {LINE_MAX} characters.")),
        },
        Kind::LongText => match text {
            Some(text) if text.chars().count() <= TEXT_MAX => Ok(Some(text.into())),
            _ => Err(format!("Write a text of at most {TEXT_MAX} characters.")),
        },
        Kind::Number => {
            let number = text.map_or_else(|| value.as_f64(), |text| text.replace(',', ".").parse::<f64>().ok());
            let number = number.filter(|number| number.is_finite() && number.abs() <= 1e15);
            let number = number.ok_or("Write a number like 12 or 3.5.")?;
            #[expect(clippy::cast_possible_truncation, reason = "a whole number below 1e15 is exact")]
            let whole = (number.fract() == 0.0).then_some(number as i64);
            Ok(Some(whole.map_or_else(|| Value::from(number), Value::from)))
        }
        Kind::Choice => choice(text.unwrap_or_default()).map(Some),
        Kind::Choices => {
            let wanted: Vec<&str> = match (value, text) {
                (Value::Array(values), _) => values.iter().map(|it| it.as_str().unwrap_or_default()).collect(),
                (_, Some(text)) => vec![text],
                _ => return Err("Give a list of choices.".into()),
            };
            let mut found = Vec::new();
            for id in wanted {
                let id = choice(id)?;
                if !found.contains(&id) {
                    found.push(id);
                }
            }
            // In the order of the definition, whatever the order of clicks.
            found.sort_by_key(|id| field.choices.iter().position(|choice| Some(choice.id.as_str()) == id.as_str()));
            Ok((!found.is_empty()).then_some(Value::Array(found)))
        }
        Kind::Date => {
            let date = text.and_then(|text| text.parse::<jiff::civil::Date>().ok());
            date.filter(|date| date.year() > 0)
                .map(|date| Some(Value::from(date.to_string())))
                .ok_or_else(|| "Write a date like 2026-11-30.".into())
        }
        Kind::Checkbox => match (value, text) {
            (Value::Bool(is), _) => Ok(is.then_some(Value::Bool(true))),
            (_, Some("true" | "on" | "1")) => Ok(Some(Value::Bool(true))),
            (_, Some("false" | "0")) => Ok(None),
            _ => Err("Say true or false.".into()),
        },
        Kind::Contact | Kind::Organization => {
            text.map(|text| Some(Value::from(text))).ok_or_else(|| "Give the id of a record.".into())
        }
    }
}

/// By what a value is found and compared with conditions.
pub fn keys(value: &Value) -> Vec<String> {
    match value {
        Value::Array(values) => values.iter().flat_map(keys).collect(),
        Value::Null => Vec::new(),
        Value::String(text) => vec![key(text)],
        other => vec![other.to_string()],
    }
}

fn key(text: &str) -> String {
    text.trim().to_lowercase().chars().take(KEY_MAX).collect()
}

/// `fld_…:value` as a filter of lists.
///
/// # Errors
/// `Invalid` naming `field`.
pub fn filter(fields: &[Field], text: &str) -> Result<(FieldId, String)> {
    let wrong = |detail: &str| Error::invalid("field", "invalid", detail);
    let (id, value) = text.split_once(':').ok_or_else(|| wrong("Write the id of a field, a colon and the value."))?;
    let field = fields.iter().find(|field| field.id.to_string() == id || field.name.eq_ignore_ascii_case(id));
    let field = field.ok_or_else(|| wrong("There is no such field."))?;
    let value = match field.kind {
        Kind::Choices => shape(field, &Value::Array(vec![value.into()])),
        _ => shape(field, &Value::from(value)),
    };
    let value = value.map_err(|detail| wrong(&detail))?.ok_or_else(|| wrong("Say which value."))?;
    keys(&value).into_iter().next().map(|key| (field.id, key)).ok_or_else(|| wrong("Say which value."))
}

/// Whether the field is shown beside these values.
pub fn is_shown(field: &Field, fields: &[Field], values: &Values) -> bool {
    let Some(condition) = &field.condition else { return true };
    let parent = fields.iter().find(|parent| parent.id == condition.field_id);
    let Some(parent) = parent.filter(|parent| is_shown(parent, fields, values)) else { return false };
    let held = values.get(&parent.id.to_string()).map(keys).unwrap_or_default();
    condition.values.iter().any(|value| held.contains(&key(value)))
}

/// Fields that are asked for, shown and empty.
pub fn missing<'a>(fields: &'a [Field], values: &Values) -> Vec<&'a Field> {
    let is_missing = |field: &&Field| {
        field.is_required && !values.contains_key(&field.id.to_string()) && is_shown(field, fields, values)
    };
    fields.iter().filter(is_missing).collect()
}

/// The words of the values, for search.
pub fn words(fields: &[Field], values: &Values) -> String {
    let mut words = Vec::new();
    for (id, value) in values {
        let Some(field) = fields.iter().find(|field| field.id.to_string() == *id) else { continue };
        match field.kind {
            Kind::Choice | Kind::Choices => {
                let ids = keys(value);
                let chosen = field.choices.iter().filter(|choice| ids.contains(&key(&choice.id)));
                words.extend(
                    chosen.flat_map(|choice| std::iter::once(&choice.name).chain(choice.names.values()).cloned()),
                );
            }
            Kind::Checkbox | Kind::Contact | Kind::Organization => {}
            _ => words.push(value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
        }
    }
    words.join("\n")
}

/// Sets or empties one value and its place in the index. Answers whether anything changed.
///
/// # Errors
/// `Internal`.
pub async fn set(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    subject_id: i64,
    values: &mut Values,
    id: FieldId,
    value: Option<Value>,
) -> Result<bool> {
    if values.get(&id.to_string()) == value.as_ref() {
        return Ok(false);
    }
    store::set_keys(tx, workspace_id, id, subject_id, &value.as_ref().map(keys).unwrap_or_default()).await?;
    match value {
        Some(value) => values.insert(id.to_string(), value),
        None => values.remove(&id.to_string()),
    };
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::{Choice, Condition, Subject};
    use serde_json::json;
    use std::collections::BTreeMap;

    fn field(id: i64, kind: Kind) -> Field {
        let choice = |id: &str, name: &str| Choice { id: id.into(), name: name.into(), names: BTreeMap::new() };
        Field {
            id: FieldId::new(id),
            subject: Subject::Ticket,
            kind,
            name: format!("Field {id}"),
            names: BTreeMap::new(),
            help: String::new(),
            choices: if kind.has_choices() { vec![choice("1", "Red"), choice("2", "Blue")] } else { Vec::new() },
            is_required: true,
            is_active: true,
            position: 0,
            condition: None,
        }
    }

    #[test]
    fn values_take_the_form_of_their_kind() {
        for (kind, value, expected) in [
            (Kind::Text, json!("  a b "), Some(json!("a b"))),
            (Kind::Text, json!(" "), None),
            (Kind::LongText, json!("a\nb"), Some(json!("a\nb"))),
            (Kind::Number, json!("3,50"), Some(json!(3.5))),
            (Kind::Number, json!(12.0), Some(json!(12))),
            (Kind::Number, json!(0), Some(json!(0))),
            (Kind::Choice, json!("2"), Some(json!("2"))),
            (Kind::Choice, json!("Red"), Some(json!("1"))),
            (Kind::Choices, json!(["2", "1", "2"]), Some(json!(["1", "2"]))),
            (Kind::Choices, json!([]), None),
            (Kind::Date, json!("2026-02-28"), Some(json!("2026-02-28"))),
            (Kind::Checkbox, json!(true), Some(json!(true))),
            (Kind::Checkbox, json!(false), None),
            (Kind::Contact, json!("con_x"), Some(json!("con_x"))),
            (Kind::Text, Value::Null, None),
        ] {
            assert_eq!(shape(&field(1, kind), &value), Ok(expected), "{kind:?} {value}");
        }
        for (kind, value) in [
            (Kind::Text, json!("a\nb")),
            (Kind::Text, json!(7)),
            (Kind::Text, json!("x".repeat(501))),
            (Kind::Number, json!("many")),
            (Kind::Number, json!("1e300")),
            (Kind::Number, json!([1])),
            (Kind::Choice, json!("3")),
            (Kind::Choice, json!(["1"])),
            (Kind::Choices, json!(["1", 2])),
            (Kind::Date, json!("2026-02-30")),
            (Kind::Date, json!("tomorrow")),
            (Kind::Checkbox, json!("maybe")),
        ] {
            assert!(shape(&field(1, kind), &value).is_err(), "{kind:?} {value}");
        }
    }

    #[test]
    fn what_a_condition_hides_is_not_asked_for() {
        let mut second = field(2, Kind::Text);
        second.condition = Some(Condition { field_id: FieldId::new(1), values: vec!["2".into()] });
        let fields = [field(1, Kind::Choice), second];
        let missing_with = |values: Value| {
            let Value::Object(values) = values else { panic!("an object") };
            missing(&fields, &values).iter().map(|field| field.id.get()).collect::<Vec<_>>()
        };
        let id = FieldId::new(1).to_string();
        assert_eq!(missing_with(json!({})), [1]);
        assert_eq!(missing_with(json!({ id.clone(): "1" })), Vec::<i64>::new());
        assert_eq!(missing_with(json!({ id: "2" })), [2]);
    }

    #[test]
    fn filters_name_a_field_and_a_value() {
        let fields = [field(1, Kind::Choice), field(2, Kind::Text), field(3, Kind::Choices)];
        let key = |text: &str| filter(&fields, text).map(|(id, key)| (id.get(), key)).ok();
        assert_eq!(key(&format!("{}:Blue", FieldId::new(1))), Some((1, "2".into())));
        assert_eq!(key("field 2:  Größe: L "), Some((2, "größe: l".into())));
        assert_eq!(key("Field 3:2"), Some((3, "2".into())));
        assert_eq!(key("Field 1:Green"), None);
        assert_eq!((key("Field 9:x"), key("Field 2"), key("Field 2: ")), (None, None, None));
    }
}
