//! What stands around the demo's tickets: custom fields and their values, canned replies, notes on contacts, drafts,
//! blocked senders. All through the commands people use.

use super::{
    Known, Seeding, owner,
    seed::{self, Seed},
    unknown,
};
use desk::{
    Ctx,
    access::{Caller, Command, Role},
    blocks, canned_replies,
    contacts::{self, Contact, IdentityPatch, NewContact, notes},
    drafts::{self, DraftInput},
    fields::{self, Condition, Subject, Values},
    media::Links,
    tickets::Ticket,
};
use events::ids::{ContactId, FieldId};
use kernel::{Result, db::Tx};
use serde_json::{Map, Value};

/// Custom fields, in the order of the file: one that depends on another stands below it.
pub async fn add_fields(tx: &mut Tx, ctx: &Ctx, seed: &Seed, known: &mut Known) -> Result<()> {
    for field in &seed.fields {
        let mut new = field.new.clone();
        if let Some(only_with) = &field.only_with {
            let above = known.fields.get(&only_with.field).ok_or_else(|| unknown("field", &only_with.field))?;
            new.condition = Some(Condition { field_id: above.id, values: only_with.values.clone() });
        }
        known.fields.insert(field.key.clone(), fields::create(tx, ctx, &new).await?);
    }
    Ok(())
}

/// Values by the ids of their fields.
pub fn values(by_key: &Map<String, Value>, known: &Known) -> Result<Values> {
    by_key
        .iter()
        .map(|(key, value)| {
            let field = known.fields.get(key).ok_or_else(|| unknown("field", key))?;
            Ok((field.id.to_string(), value.clone()))
        })
        .collect()
}

/// Sets values of a contact or organization in the name of who made it.
pub async fn set_values<T>(tx: &mut Tx, made: &Command<T>, subject: Subject, id: i64, values: Values) -> Result<()> {
    if values.is_empty() {
        return Ok(());
    }
    fields::http::change_values(tx, &made.ctx, subject, id, &values).await?;
    if subject == Subject::Contact {
        contacts::reindex(tx, &made.ctx, ContactId::new(id), false).await?;
    }
    Ok(())
}

/// The values of a ticket as a change takes them.
pub async fn ticket_values(
    tx: &mut Tx,
    ctx: &Ctx,
    story: &seed::Ticket,
    known: &Known,
) -> Result<Vec<(FieldId, Option<Value>)>> {
    let mut values = Vec::new();
    for (key, value) in &story.fields {
        let field = known.fields.get(key).ok_or_else(|| unknown("field", key))?;
        let value = fields::values::clean(tx, ctx.scope.workspace_id, field, key, value).await?;
        values.push((field.id, value));
    }
    Ok(values)
}

/// Marks, notes and values of a contact that was just made.
pub async fn complete(
    tx: &mut Tx,
    made: &Command<NewContact>,
    now: i64,
    contact: &seed::Contact,
    created: Contact,
    known: &Known,
) -> Result<()> {
    set_values(tx, made, Subject::Contact, created.id.get(), values(&contact.fields, known)?).await?;
    if contact.is_verified {
        for identity in created.identities {
            let input = (created.id, identity.id, IdentityPatch { is_verified: true });
            let command = Command { ctx: made.ctx.clone(), caller: made.caller.clone(), input };
            contacts::verify_identity(tx, &command).await?;
        }
    }
    for note in &contact.notes {
        let caller = agent(tx, &made.ctx, &note.agent, known).await?;
        let ctx = Ctx { now: now + seed::offset_us(&note.at)?, scope: caller.scope(), ..made.ctx.clone() };
        notes::add(tx, &Command { ctx, caller, input: (created.id, note.text.clone()) }).await?;
    }
    Ok(())
}

pub async fn add_canned_replies(tx: &mut Tx, ctx: &Ctx, seeding: &Seeding, known: &Known) -> Result<()> {
    let caller = owner(tx, ctx.scope.workspace_id, known).await?;
    for reply in &seeding.seed.canned_replies {
        let team_id = reply
            .team
            .as_ref()
            .map(|key| known.teams.get(key).copied().ok_or_else(|| unknown("team", key)))
            .transpose()?;
        let new = canned_replies::NewCannedReply {
            title: reply.title.clone(),
            shortcut: reply.shortcut.clone(),
            is_own: false,
            team_id,
            texts: reply.texts.clone(),
            files: Vec::new(),
        };
        let input = (new, Links::new(&seeding.desk));
        canned_replies::create(tx, &Command { ctx: ctx.clone(), caller: caller.clone(), input }).await?;
    }
    Ok(())
}

pub async fn block_senders(tx: &mut Tx, ctx: &Ctx, seed: &Seed, known: &Known) -> Result<()> {
    let caller = owner(tx, ctx.scope.workspace_id, known).await?;
    for address in &seed.catalog.blocked_senders {
        blocks::block(tx, ctx, &caller, address).await?;
    }
    Ok(())
}

/// Answers that agents have begun and not sent.
pub async fn add_drafts(
    tx: &mut Tx,
    base: &Ctx,
    links: &Links,
    story: &seed::Ticket,
    ticket: &Ticket,
    known: &Known,
) -> Result<()> {
    for draft in &story.drafts {
        let caller = agent(tx, base, &draft.agent, known).await?;
        let ctx = Ctx { now: base.now + seed::offset_us(&draft.at)?, scope: caller.scope(), ..base.clone() };
        let lines: Vec<String> =
            draft.text.split("\n\n").map(|part| format!("<p>{}</p>", mail::html::escape(part))).collect();
        let input = DraftInput {
            mode: draft.mode.clone(),
            text: draft.text.clone(),
            html: Some(lines.concat()),
            ..DraftInput::default()
        };
        drafts::save(tx, &Command { ctx, caller, input: (Some(ticket.id), input, links.clone()) }).await?;
    }
    Ok(())
}

async fn agent(tx: &mut Tx, ctx: &Ctx, key: &str, known: &Known) -> Result<Caller> {
    let (id, name) = known.agents.get(key).cloned().ok_or_else(|| unknown("agent", key))?;
    // What somebody did in the story needs no more right than the highest.
    Caller::of_agent(tx, ctx.scope.workspace_id, id, &name, Role::Owner).await
}
