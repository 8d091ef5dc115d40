//! Changes of a ticket's fields: one path for the desk, the API, jobs and undo.

use super::{Category, Priority, Ticket, followers, store};
use crate::{
    Ctx,
    access::{Command, Permission},
    catalog, contacts, counts,
    fields::{self, Subject, Values},
    index,
    people::notices::{self, About},
    workspaces,
};
use events::{
    Change, Event,
    ids::{AgentId, ContactId, FieldId, ReasonId, StatusId, TagId, TeamId, TicketId},
};
use kernel::{
    Error, Result,
    clock::Time,
    db::Tx,
    http::{Checks, Patch},
    ids::{EventId, WorkspaceId},
    jobs::{self, NewJob},
    log,
};
use serde::Deserialize;
use serde_json::Value;

/// The named fields of a PATCH.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TicketPatch {
    pub subject: Option<String>,
    pub status_id: Option<StatusId>,
    /// Takes the first status of the category.
    pub category: Option<Category>,
    pub priority: Option<Priority>,
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub assignee_id: Patch<AgentId>,
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub team_id: Patch<TeamId>,
    /// The whole set.
    pub tags: Option<Vec<TagId>>,
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub reason_id: Patch<ReasonId>,
    pub is_spam: Option<bool>,
    pub is_trashed: Option<bool>,
    pub is_confidential: Option<bool>,
    pub contact_id: Option<ContactId>,
    /// Who follows the ticket from now on, besides those who do.
    #[serde(default)]
    pub follow: Vec<AgentId>,
    /// Who follows it no longer.
    #[serde(default)]
    pub unfollow: Vec<AgentId>,
    /// Values of custom fields by id: null empties one, absent ones stay.
    #[serde(default)]
    #[schema(value_type = std::collections::HashMap<String, serde_json::Value>)]
    pub fields: Values,
}

/// One field and what it becomes.
#[derive(Clone, Debug, PartialEq)]
pub enum To {
    Subject(String),
    Status { id: StatusId, category: Category },
    Priority(Priority),
    Assignee(Option<AgentId>),
    Team(Option<TeamId>),
    Tags(Vec<TagId>),
    Reason(Option<ReasonId>),
    Spam(bool),
    Trashed(Option<Time>),
    Confidential(bool),
    Contact(ContactId),
    Followers(Vec<AgentId>),
    Custom { id: FieldId, value: Option<Value> },
}

/// Checks a PATCH against the caller's permissions and what exists, and turns it into changes.
///
/// # Errors
/// `Forbidden`, `Invalid` naming the field.
pub async fn plan(tx: &mut Tx, command: &Command<(TicketId, TicketPatch)>, ticket: &Ticket) -> Result<Vec<To>> {
    let (caller, now, patch) = (&command.caller, command.ctx.now, &command.input.1);
    let workspace_id = caller.workspace_id;
    let mut changes = Vec::new();
    if let Some(subject) = &patch.subject {
        caller.need(Permission::TicketsEdit)?;
        let mut checks = Checks::new();
        checks.text("subject", subject, super::SUBJECT_MAX);
        checks.done()?;
        changes.push(To::Subject(super::clean_subject(subject)));
    }
    if let Some(id) = patch.status_id {
        caller.need(Permission::TicketsEdit)?;
        let status = catalog::status(tx, workspace_id, id)
            .await
            .map_err(|_| Error::invalid("status_id", "not_found", "There is no such status."))?;
        changes.push(To::Status { id, category: Category::from_code(&status.category)? });
    } else if let Some(category) = patch.category {
        caller.need(Permission::TicketsEdit)?;
        // A status of the category that the ticket already has is right.
        if ticket.category != category {
            changes.push(To::Status {
                id: catalog::status_of_category(tx, workspace_id, category.code()).await?,
                category,
            });
        }
    }
    if let Some(priority) = patch.priority {
        caller.need(Permission::TicketsEdit)?;
        changes.push(To::Priority(priority));
    }
    if let Some(team_id) = patch.team_id.clone().named() {
        caller.need(Permission::TicketsAssign)?;
        if let Some(team_id) = team_id {
            catalog::team_exists(tx, workspace_id, team_id).await?;
        }
        changes.push(To::Team(team_id));
    }
    if let Some(assignee_id) = patch.assignee_id.clone().named() {
        caller.need(Permission::TicketsAssign)?;
        if let Some(assignee_id) = assignee_id {
            catalog::agent_exists(tx, workspace_id, assignee_id).await?;
        }
        changes.push(To::Assignee(assignee_id));
    }
    if let Some(tags) = &patch.tags {
        caller.need(Permission::TicketsEdit)?;
        if tags.len() > 50 {
            return Err(Error::invalid("tags", "too_many", "At most 50 tags on a ticket."));
        }
        catalog::tags_exist(tx, workspace_id, tags).await?;
        let mut tags = tags.clone();
        tags.sort_unstable();
        tags.dedup();
        changes.push(To::Tags(tags));
    }
    if let Some(reason_id) = patch.reason_id.clone().named() {
        caller.need(Permission::TicketsEdit)?;
        if let Some(reason_id) = reason_id {
            catalog::reason_exists(tx, workspace_id, reason_id).await?;
        }
        changes.push(To::Reason(reason_id));
    }
    if let Some(is_spam) = patch.is_spam {
        caller.need(Permission::TicketsSpam)?;
        changes.push(To::Spam(is_spam));
    }
    if let Some(is_trashed) = patch.is_trashed {
        caller.need(Permission::TicketsTrash)?;
        if is_trashed != ticket.trashed_at.is_some() {
            changes.push(To::Trashed(is_trashed.then_some(Time(now))));
        }
    }
    if let Some(is_confidential) = patch.is_confidential {
        caller.need(Permission::TicketsConfidential)?;
        let assignee_id = patch.assignee_id.clone().named().unwrap_or(ticket.assignee_id);
        if is_confidential && assignee_id.is_none() {
            let detail = "Assign the ticket first: a confidential ticket is seen by its assignee only.";
            return Err(Error::invalid("is_confidential", "needs_assignee", detail));
        }
        changes.push(To::Confidential(is_confidential));
    }
    if let Some(contact_id) = patch.contact_id {
        caller.need(Permission::TicketsEdit)?;
        let contact = contacts::get(tx, workspace_id, contact_id)
            .await
            .map_err(|_| Error::invalid("contact_id", "not_found", "There is no such contact."))?;
        changes.push(To::Contact(contact.id));
    }
    if !patch.follow.is_empty() || !patch.unfollow.is_empty() {
        changes.push(To::Followers(followers::plan(tx, caller, ticket, &patch.follow, &patch.unfollow).await?));
    }
    if !patch.fields.is_empty() {
        caller.need(Permission::TicketsEdit)?;
        let known = fields::of(tx, workspace_id, Subject::Ticket).await?;
        for (key, value) in &patch.fields {
            let path = format!("fields.{key}");
            let field = known.iter().find(|field| field.id.to_string() == *key);
            let field = field.ok_or_else(|| Error::invalid(&path, "not_found", "There is no such field here."))?;
            let value = fields::values::clean(tx, workspace_id, field, &path, value).await?;
            changes.push(To::Custom { id: field.id, value });
        }
    }
    may_end(tx, workspace_id, ticket, &changes).await?;
    Ok(changes)
}

/// A ticket that is done has all that the workspace asks for.
///
/// # Errors
/// `Invalid` naming each field that is missing, with the code `required_to_resolve`.
pub async fn may_end(tx: &mut Tx, workspace_id: WorkspaceId, ticket: &Ticket, changes: &[To]) -> Result<()> {
    let ends = changes.iter().any(|to| matches!(to, To::Status { category, .. } if category.is_done()));
    if !ends || ticket.category.is_done() {
        return Ok(());
    }
    let known = fields::of(tx, workspace_id, Subject::Ticket).await?;
    let mut values = ticket.fields.clone();
    for to in changes {
        match to {
            To::Custom { id, value: Some(value) } => values.insert(id.to_string(), value.clone()),
            To::Custom { id, value: None } => values.remove(&id.to_string()),
            _ => None,
        };
    }
    let mut checks = Checks::new();
    for field in fields::missing(&known, &values) {
        let detail = format!("{} is needed before the ticket is resolved.", field.name);
        checks.add(format!("fields.{}", field.id), "required_to_resolve", detail);
    }
    checks.done()
}

/// Carries changes out: the row, the counts, the jobs and one event. `None` when nothing differs.
///
/// # Errors
/// `Internal`.
pub async fn apply(
    tx: &mut Tx,
    ctx: &Ctx,
    mut ticket: Ticket,
    changes: Vec<To>,
    undo_of: Option<EventId>,
) -> Result<Option<EventId>> {
    let before = ticket.clone();
    let mut done = Vec::new();
    let mut texts = Vec::new();
    for to in changes {
        done.extend(set(&mut ticket, to, &mut texts));
    }
    if done.is_empty() {
        return Ok(None);
    }
    let workspace_id = ctx.scope.workspace_id;
    if ticket.category != before.category {
        ticket.resolved_at = match (ticket.category.is_done(), before.resolved_at) {
            (true, Some(at)) => Some(at),
            (true, None) => Some(Time(ctx.now)),
            (false, _) => None,
        };
        ticket.closed_at = (ticket.category == Category::Closed).then_some(Time(ctx.now));
        if ticket.category == Category::Resolved {
            close_later(tx, ctx, &ticket).await?;
        }
        if ticket.category.is_done() {
            ticket.unanswered_since = None;
        }
    }
    if ticket.contact_id != before.contact_id {
        let (contact_id, organization_id) = contacts::store::for_ticket(tx, workspace_id, ticket.contact_id).await?;
        ticket.contact_id = contact_id;
        ticket.organization_id = organization_id;
        contacts::store::count_ticket(tx, workspace_id, before.contact_id, -1).await?;
        contacts::store::count_ticket(tx, workspace_id, ticket.contact_id, 1).await?;
    }
    if ticket.tags != before.tags {
        store::set_tags(tx, workspace_id, ticket.id, &before.tags, &ticket.tags).await?;
    }
    if ticket.fields != before.fields {
        store::set_fields(tx, workspace_id, ticket.id, &before.fields, &ticket.fields).await?;
        let words = fields::values::words(&fields::list(tx, workspace_id).await?, &ticket.fields);
        index::put_fields(tx, ctx, ticket.id, &words).await?;
    }
    if ticket.followers != before.followers {
        followers::set(tx, ctx, ticket.id, &before.followers, &ticket.followers).await?;
    }
    if let Some(assignee_id) = ticket.assignee_id.filter(|_| ticket.assignee_id != before.assignee_id) {
        notices::wish(tx, ctx, About::Assigned, assignee_id, ticket.id).await?;
    }
    store::update(tx, ctx, &ticket).await?;
    counts::shift(tx, workspace_id, Some(before.place()), Some(ticket.place())).await?;
    let event_id = ctx.emit(tx, &Event::TicketChanged { ticket_id: ticket.id, changes: done, undo_of })?;
    for (field, before, after) in texts {
        store::insert_change(tx, ctx, event_id, &field, &before, &after).await?;
    }
    Ok(Some(event_id))
}

async fn close_later(tx: &mut Tx, ctx: &Ctx, ticket: &Ticket) -> Result<()> {
    let workspace = workspaces::get(tx, ctx.scope.workspace_id).await?;
    let run_at = ctx.now + workspace.settings.auto_close_days.clamp(1, 3650) * 86_400_000_000;
    let job = NewJob {
        kind: "close_ticket",
        run_at,
        dedup_key: Some(format!("close:{}", ticket.id)),
        payload: serde_json::json!({ "ticket_id": ticket.id, "resolved_at": ticket.resolved_at.map(|at| at.0) }),
    };
    jobs::enqueue(tx, &ctx.ids, ctx.scope.workspace_id, &job).await
}

/// Sets one field; tells what changed, if anything did.
fn set(ticket: &mut Ticket, to: To, texts: &mut Vec<(String, String, String)>) -> Option<Change> {
    fn swap<T: PartialEq + Clone>(field: &mut T, value: T) -> Option<(T, T)> {
        if *field == value {
            return None;
        }
        let before = std::mem::replace(field, value.clone());
        Some((before, value))
    }
    match to {
        To::Subject(subject) => swap(&mut ticket.subject, subject).map(|(before, after)| {
            texts.push(("subject".into(), before, after));
            Change::Subject {}
        }),
        To::Status { id, category } => swap(&mut ticket.status_id, id).map(|(before, after)| {
            let category_before = std::mem::replace(&mut ticket.category, category).code().to_owned();
            Change::Status { before, after, category_before, category_after: category.code().to_owned() }
        }),
        To::Priority(priority) => swap(&mut ticket.priority, priority)
            .map(|(before, after)| Change::Priority { before: before.code().into(), after: after.code().into() }),
        To::Assignee(id) => swap(&mut ticket.assignee_id, id).map(|(before, after)| Change::Assignee { before, after }),
        To::Team(id) => swap(&mut ticket.team_id, id).map(|(before, after)| Change::Team { before, after }),
        To::Tags(tags) => swap(&mut ticket.tags, tags).map(|(before, after)| Change::Tags { before, after }),
        To::Reason(id) => swap(&mut ticket.reason_id, id).map(|(before, after)| Change::Reason { before, after }),
        To::Spam(is_spam) => swap(&mut ticket.is_spam, is_spam).map(|(before, after)| Change::Spam { before, after }),
        To::Trashed(at) => swap(&mut ticket.trashed_at, at).map(|(before, after)| Change::Trashed { before, after }),
        To::Confidential(is) => {
            swap(&mut ticket.is_confidential, is).map(|(before, after)| Change::Confidential { before, after })
        }
        To::Contact(id) => swap(&mut ticket.contact_id, id).map(|(before, after)| Change::Contact { before, after }),
        To::Followers(ids) => {
            swap(&mut ticket.followers, ids).map(|(before, after)| Change::Followers { before, after })
        }
        To::Custom { id, value } => {
            let key = id.to_string();
            let before = ticket.fields.get(&key).cloned();
            if before == value {
                return None;
            }
            texts.push((key.clone(), json_text(before.as_ref()), json_text(value.as_ref())));
            match value {
                Some(value) => ticket.fields.insert(key, value),
                None => ticket.fields.remove(&key),
            };
            Some(Change::Custom { field_id: id })
        }
    }
}

/// A value of a custom field as a change row holds it; `null` for none.
fn json_text(value: Option<&Value>) -> String {
    value.unwrap_or(&Value::Null).to_string()
}

/// Changes the named fields. Answers with the token that undoes it.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Invalid`.
pub async fn patch(tx: &mut Tx, command: &Command<(TicketId, TicketPatch)>) -> Result<Option<EventId>> {
    let ticket = super::lock(tx, &command.caller, command.input.0).await?;
    let changes = plan(tx, command, &ticket).await?;
    apply(tx, &command.ctx, ticket, changes, None).await
}

/// Runs the inverse of a change, if all it set is still as it set it.
///
/// # Errors
/// `Conflict` `changed_since` when something else happened to the same fields.
pub async fn undo(tx: &mut Tx, command: &Command<EventId>) -> Result<TicketId> {
    let (ctx, caller) = (&command.ctx, &command.caller);
    let entry = log::get(tx, caller.workspace_id, command.input).await?;
    let Ok(Event::TicketChanged { ticket_id, changes, .. }) = serde_json::from_str(&entry.body) else {
        return Err(Error::NotFound);
    };
    let ticket = super::lock(tx, caller, ticket_id).await?;
    let texts = store::changes_of(tx, caller.workspace_id, entry.id).await?;
    let mut inverse = Vec::new();
    for change in &changes {
        match undone(&ticket, change, &texts)? {
            Some(to) => inverse.push(to),
            None => {
                return Err(Error::conflict(
                    "changed_since",
                    "Somebody has changed this since; look at it before you decide.",
                ));
            }
        }
    }
    caller.need(Permission::TicketsEdit)?;
    apply(tx, ctx, ticket, inverse, Some(entry.id)).await?;
    Ok(ticket_id)
}

/// What brings a field back; `None` when it is no longer what the change made it.
fn undone(ticket: &Ticket, change: &Change, texts: &[(String, String, String)]) -> Result<Option<To>> {
    Ok(match change {
        Change::Subject {} => texts
            .iter()
            .find(|(field, _, after)| field == "subject" && *after == ticket.subject)
            .map(|(_, before, _)| To::Subject(before.clone())),
        Change::Status { before, after, category_before, .. } if ticket.status_id == *after => {
            Some(To::Status { id: *before, category: Category::from_code(category_before)? })
        }
        Change::Priority { before, after } if ticket.priority.code() == after => {
            let all = [Priority::Low, Priority::Normal, Priority::High, Priority::Urgent];
            all.into_iter().find(|priority| priority.code() == before).map(To::Priority)
        }
        Change::Assignee { before, after } if ticket.assignee_id == *after => Some(To::Assignee(*before)),
        Change::Team { before, after } if ticket.team_id == *after => Some(To::Team(*before)),
        Change::Tags { before, after } if ticket.tags == *after => Some(To::Tags(before.clone())),
        Change::Reason { before, after } if ticket.reason_id == *after => Some(To::Reason(*before)),
        Change::Spam { before, after } if ticket.is_spam == *after => Some(To::Spam(*before)),
        Change::Trashed { before, after } if ticket.trashed_at == *after => Some(To::Trashed(*before)),
        Change::Confidential { before, after } if ticket.is_confidential == *after => Some(To::Confidential(*before)),
        Change::Custom { field_id } => {
            let key = field_id.to_string();
            let now = json_text(ticket.fields.get(&key));
            texts.iter().find(|(field, _, after)| *field == key && *after == now).map(|(_, before, _)| To::Custom {
                id: *field_id,
                value: serde_json::from_str(before).ok().filter(|value: &Value| !value.is_null()),
            })
        }
        // Others may have come and gone since: only what was changed is changed back.
        Change::Followers { before, after } => {
            let mut ids: Vec<AgentId> = ticket.followers.clone();
            ids.retain(|id| before.contains(id) || !after.contains(id));
            ids.extend(before.iter().filter(|id| !after.contains(id) && !ticket.followers.contains(id)));
            Some(To::Followers(ids))
        }
        Change::Contact { before, after } if ticket.contact_id == *after => Some(To::Contact(*before)),
        _ => None,
    })
}
