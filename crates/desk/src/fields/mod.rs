//! Custom fields: what a workspace asks for beyond what every ticket, contact and organization has.
//!
//! Invariants: the name of a field is unique among those of its subject; a condition never leads back to its own
//! field; values are checked by the kind of their field and stored in one form; what a condition hides is not asked
//! for; a value of a field that is not active stays, and is not shown.

pub mod http;
pub mod store;
pub mod values;

use crate::Ctx;
use events::{Event, ids::FieldId};
use kernel::{
    Error, Result,
    db::Tx,
    http::{Checks, Patch},
    i18n,
    ids::WorkspaceId,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub use values::{Values, filter, keys, missing, of_text, set, to_text};

const MOST: usize = 200;
const MOST_CHOICES: usize = 200;
const DEEPEST: usize = 5;
/// More subjects than this are not changed within one request.
const MOST_SUBJECTS: i64 = 10_000;

/// What a field belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = FieldSubject)]
pub enum Subject {
    Ticket,
    Contact,
    Organization,
}

impl Subject {
    pub fn code(self) -> &'static str {
        match self {
            Self::Ticket => "ticket",
            Self::Contact => "contact",
            Self::Organization => "organization",
        }
    }

    fn from_code(code: &str) -> Result<Self> {
        [Self::Ticket, Self::Contact, Self::Organization]
            .into_iter()
            .find(|subject| subject.code() == code)
            .ok_or_else(|| Error::Internal(anyhow::anyhow!("unknown subject {code}")))
    }
}

/// What a value may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = FieldKind)]
pub enum Kind {
    /// One line.
    Text,
    LongText,
    Number,
    /// One of the choices, by its id.
    Choice,
    /// Any of the choices, by their ids.
    Choices,
    /// `2026-11-30`.
    Date,
    Checkbox,
    /// The id of a contact.
    Contact,
    /// The id of an organization.
    Organization,
}

const KINDS: [(Kind, &str); 9] = [
    (Kind::Text, "text"),
    (Kind::LongText, "long_text"),
    (Kind::Number, "number"),
    (Kind::Choice, "choice"),
    (Kind::Choices, "choices"),
    (Kind::Date, "date"),
    (Kind::Checkbox, "checkbox"),
    (Kind::Contact, "contact"),
    (Kind::Organization, "organization"),
];

impl Kind {
    pub fn code(self) -> &'static str {
        KINDS.iter().find(|(kind, _)| *kind == self).map_or("text", |(_, code)| code)
    }

    fn from_code(code: &str) -> Result<Self> {
        KINDS
            .iter()
            .find(|(_, known)| *known == code)
            .map(|(kind, _)| *kind)
            .ok_or_else(|| Error::Internal(anyhow::anyhow!("unknown kind of field {code}")))
    }

    pub fn has_choices(self) -> bool {
        matches!(self, Self::Choice | Self::Choices)
    }
}

/// One of the things to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FieldChoice)]
pub struct Choice {
    /// Given by the program when it is absent; values hold it, so the name may change.
    #[serde(default)]
    pub id: String,
    pub name: String,
    /// By language.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
}

/// When a field is shown: while another one has one of the values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FieldCondition)]
pub struct Condition {
    pub field_id: FieldId,
    /// Ids of choices, `true` for a checkbox, texts otherwise.
    pub values: Vec<String>,
}

/// A custom field.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
#[schema(as = CustomField)]
pub struct Field {
    pub id: FieldId,
    pub subject: Subject,
    pub kind: Kind,
    pub name: String,
    /// By language.
    pub names: BTreeMap<String, String>,
    pub help: String,
    pub choices: Vec<Choice>,
    /// Whether a ticket needs it before it is resolved.
    pub is_required: bool,
    pub is_active: bool,
    pub position: i64,
    pub condition: Option<Condition>,
}

#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewField {
    pub subject: Subject,
    pub kind: Kind,
    pub name: String,
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    #[serde(default)]
    pub help: String,
    #[serde(default)]
    pub choices: Vec<Choice>,
    #[serde(default)]
    pub is_required: bool,
    #[serde(default)]
    pub condition: Option<Condition>,
}

/// What of a field may change; absent ones stay. Subject and kind stay for good.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldChange {
    pub name: Option<String>,
    pub names: Option<BTreeMap<String, String>>,
    pub help: Option<String>,
    /// The whole set; a choice that is left out stays readable nowhere, so tickets lose it from sight.
    pub choices: Option<Vec<Choice>>,
    pub is_required: Option<bool>,
    pub is_active: Option<bool>,
    /// Place among the fields of its subject, from 0.
    pub position: Option<i64>,
    #[serde(default)]
    #[schema(value_type = Option<Condition>)]
    pub condition: Patch<Condition>,
}

/// All fields of a workspace by subject and place.
///
/// # Errors
/// `Internal`.
pub async fn list(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Field>> {
    store::list(tx, workspace_id).await
}

/// Those of one subject that are in use.
///
/// # Errors
/// `Internal`.
pub async fn of(tx: &mut Tx, workspace_id: WorkspaceId, subject: Subject) -> Result<Vec<Field>> {
    let mut all = store::list(tx, workspace_id).await?;
    all.retain(|field| field.subject == subject && field.is_active);
    Ok(all)
}

/// Makes a field, after those there are.
///
/// # Errors
/// `Invalid`, `Conflict` `name_taken`.
pub async fn create(tx: &mut Tx, ctx: &Ctx, new: &NewField) -> Result<Field> {
    let workspace_id = ctx.scope.workspace_id;
    let all = store::list(tx, workspace_id).await?;
    if all.len() >= MOST {
        return Err(Error::conflict(
            "conflict",
            format!("There are {MOST} fields already; delete some that are not used."),
        ));
    }
    let position = all.iter().filter(|field| field.subject == new.subject).map(|field| field.position + 1).max();
    let mut field = Field {
        id: ctx.id(),
        subject: new.subject,
        kind: new.kind,
        name: new.name.trim().to_owned(),
        names: new.names.clone(),
        help: new.help.trim().to_owned(),
        choices: new.choices.clone(),
        is_required: new.is_required,
        is_active: true,
        position: position.unwrap_or(0),
        condition: new.condition.clone(),
    };
    check(&mut field, &all)?;
    if !store::insert(tx, ctx, &field).await? {
        return Err(name_taken());
    }
    changed(tx, ctx, field.id)?;
    Ok(field)
}

/// Changes the named parts.
///
/// # Errors
/// `NotFound`, `Invalid`, `Conflict` `name_taken`.
pub async fn change(tx: &mut Tx, ctx: &Ctx, id: FieldId, change: &FieldChange) -> Result<Field> {
    let workspace_id = ctx.scope.workspace_id;
    let all = store::list(tx, workspace_id).await?;
    let before = all.iter().find(|field| field.id == id).ok_or(Error::NotFound)?;
    let mut field = before.clone();
    if let Some(name) = &change.name {
        field.name = name.trim().to_owned();
    }
    if let Some(names) = &change.names {
        field.names = names.clone();
    }
    if let Some(help) = &change.help {
        field.help = help.trim().to_owned();
    }
    if let Some(choices) = &change.choices {
        field.choices = choices.clone();
    }
    field.is_required = change.is_required.unwrap_or(field.is_required);
    field.is_active = change.is_active.unwrap_or(field.is_active);
    if let Some(condition) = change.condition.clone().named() {
        field.condition = condition;
    }
    check(&mut field, &all)?;
    let is_taken =
        |other: &&Field| other.id != id && other.subject == field.subject && fold(&other.name) == fold(&field.name);
    if all.iter().any(|other| is_taken(&other)) {
        return Err(name_taken());
    }
    store::update(tx, workspace_id, &field).await?;
    if let Some(position) = change.position {
        let mut row: Vec<&Field> =
            all.iter().filter(|other| other.subject == field.subject && other.id != id).collect();
        row.insert(usize::try_from(position).unwrap_or(0).min(row.len()), &field);
        for (place, other) in row.iter().enumerate() {
            store::set_position(tx, workspace_id, other.id, place as i64).await?;
        }
    }
    changed(tx, ctx, id)?;
    store::list(tx, workspace_id).await?.into_iter().find(|other| other.id == id).ok_or(Error::NotFound)
}

/// Deletes a field with all its values.
///
/// # Errors
/// `NotFound`; `Conflict` `in_use` when another field depends on it, or too many things have a value.
pub async fn delete(tx: &mut Tx, ctx: &Ctx, id: FieldId) -> Result<()> {
    let workspace_id = ctx.scope.workspace_id;
    let all = store::list(tx, workspace_id).await?;
    let field = all.iter().find(|field| field.id == id).ok_or(Error::NotFound)?;
    if let Some(other) = all.iter().find(|other| other.condition.as_ref().is_some_and(|it| it.field_id == id)) {
        let detail = format!("{} is shown only with a value of this field; change that first.", other.name);
        return Err(Error::conflict("in_use", detail));
    }
    let subjects = store::subjects_with(tx, workspace_id, id, MOST_SUBJECTS + 1).await?;
    if subjects.len() as i64 > MOST_SUBJECTS {
        let detail = format!("More than {MOST_SUBJECTS} have a value of this field; switch it off instead.");
        return Err(Error::conflict("in_use", detail));
    }
    for subject_id in subjects {
        let mut held = store::values_of(tx, workspace_id, field.subject, subject_id).await?;
        held.remove(&id.to_string());
        store::set_values(tx, workspace_id, field.subject, subject_id, &held).await?;
    }
    store::delete(tx, workspace_id, id).await?;
    changed(tx, ctx, id)
}

fn fold(name: &str) -> String {
    name.trim().to_lowercase()
}

fn name_taken() -> Error {
    Error::conflict("name_taken", "Another field has this name; choose another.")
}

fn changed(tx: &mut Tx, ctx: &Ctx, id: FieldId) -> Result<()> {
    ctx.emit(tx, &Event::CatalogChanged { what: "fields".into(), id: Some(id.to_string()) })?;
    Ok(())
}

fn check(field: &mut Field, all: &[Field]) -> Result<()> {
    let mut checks = Checks::new();
    let is_line = |text: &str| !text.chars().any(char::is_control);
    checks.text("name", &field.name, 80);
    if !is_line(&field.name) {
        checks.add("name", "invalid", "Write the name on one line.");
    }
    checks.at_most("help", &field.help, 300);
    check_names(&mut checks, "names", &mut field.names);
    if field.kind.has_choices() {
        if field.choices.is_empty() || field.choices.len() > MOST_CHOICES {
            checks.add("choices", "required", format!("Write one to {MOST_CHOICES} choices."));
        }
    } else if !field.choices.is_empty() {
        checks.add("choices", "invalid", "Only a choice has choices.");
    }
    let mut newest = field.choices.iter().filter_map(|choice| choice.id.parse::<u32>().ok()).max().unwrap_or(0);
    for position in 0..field.choices.len() {
        let name = field.choices[position].name.trim().to_owned();
        checks.text(&format!("choices[{position}].name"), &name, 100);
        let is_twice = field.choices[..position].iter().any(|other| fold(&other.name) == fold(&name));
        if is_twice || !is_line(&name) {
            checks.add(format!("choices[{position}].name"), "taken", "Write each choice once, on one line.");
        }
        let choice = &mut field.choices[position];
        choice.name = name;
        check_names(&mut checks, &format!("choices[{position}].names"), &mut choice.names);
        if choice.id.is_empty() {
            newest += 1;
            choice.id = newest.to_string();
        }
        let id = field.choices[position].id.clone();
        let is_id = id.len() <= 40 && id.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-".contains(letter));
        if !is_id || field.choices[..position].iter().any(|other| other.id == id) {
            checks.add(
                format!("choices[{position}].id"),
                "invalid",
                "Leave the id out, or use letters and digits once.",
            );
        }
    }
    check_condition(&mut checks, field, all);
    checks.done()
}

fn check_names(checks: &mut Checks, path: &str, names: &mut BTreeMap<String, String>) {
    names.retain(|_, name| !name.trim().is_empty());
    for (locale, name) in names {
        if !i18n::LOCALES.contains(&locale.as_str()) {
            checks.add(format!("{path}.{locale}"), "invalid", format!("Use one of {}.", i18n::LOCALES.join(", ")));
        }
        *name = name.trim().to_owned();
        checks.at_most(&format!("{path}.{locale}"), name, 100);
    }
}

fn check_condition(checks: &mut Checks, field: &Field, all: &[Field]) {
    let Some(condition) = &field.condition else { return };
    let of = |id: FieldId| all.iter().find(|other| other.id == id && other.subject == field.subject);
    let Some(parent) = of(condition.field_id).filter(|parent| parent.id != field.id) else {
        checks.add("condition.field_id", "not_found", "Choose another field of the same kind of thing.");
        return;
    };
    let is_known = |value: &String| match parent.kind {
        Kind::Choice | Kind::Choices => parent.choices.iter().any(|choice| choice.id == *value),
        Kind::Checkbox => value == "true",
        _ => !value.trim().is_empty() && value.chars().count() <= 200,
    };
    if condition.values.is_empty() || condition.values.len() > MOST_CHOICES || !condition.values.iter().all(is_known) {
        checks.add("condition.values", "invalid", "Choose at least one value the other field can have.");
    }
    let mut next = Some(parent);
    for _ in 0..DEEPEST {
        let Some(above) = next.and_then(|parent| parent.condition.as_ref()) else { return };
        if above.field_id == field.id {
            break;
        }
        next = of(above.field_id);
    }
    checks.add("condition.field_id", "circular", "This would make the field depend on itself; choose another.");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(id: i64, kind: Kind, condition: Option<(i64, &str)>) -> Field {
        Field {
            id: FieldId::new(id),
            subject: Subject::Ticket,
            kind,
            name: format!("Field {id}"),
            names: BTreeMap::new(),
            help: String::new(),
            choices: if kind.has_choices() {
                vec![Choice { id: "1".into(), name: "A".into(), names: BTreeMap::new() }]
            } else {
                Vec::new()
            },
            is_required: false,
            is_active: true,
            position: id,
            condition: condition
                .map(|(id, value)| Condition { field_id: FieldId::new(id), values: vec![value.into()] }),
        }
    }

    #[test]
    fn a_condition_names_another_field_and_a_value_it_can_have() {
        let all = [field(1, Kind::Choice, None), field(2, Kind::Checkbox, Some((1, "1"))), field(3, Kind::Text, None)];
        let ok = |mut field: Field| check(&mut field, &all).is_ok();
        assert!(ok(field(9, Kind::Text, Some((1, "1")))) && ok(field(9, Kind::Text, Some((2, "true")))));
        assert!(ok(field(9, Kind::Text, Some((3, "any text")))));
        assert!(!ok(field(9, Kind::Text, Some((1, "2")))), "no such choice");
        assert!(!ok(field(9, Kind::Text, Some((8, "1")))), "no such field");
        assert!(!ok(field(1, Kind::Choice, Some((1, "1")))), "itself");
        assert!(!ok(field(1, Kind::Choice, Some((2, "true")))), "around a corner");
    }

    #[test]
    fn choices_get_ids_that_stay_theirs() {
        let mut made = field(1, Kind::Choice, None);
        made.choices.push(Choice { id: String::new(), name: " B ".into(), names: BTreeMap::new() });
        check(&mut made, &[]).unwrap_or_else(|error| panic!("{error:?}"));
        assert_eq!((made.choices[1].id.as_str(), made.choices[1].name.as_str()), ("2", "B"));
        made.choices.push(Choice { id: String::new(), name: "b".into(), names: BTreeMap::new() });
        assert!(check(&mut made, &[]).is_err(), "the same name twice");
    }
}
