//! The demo workspace: one believable company, seeded once, all its times relative to now.
//!
//! Everything goes through the same functions as real work (`tickets::create`, `messages::add`,
//! `change::apply`), so that lists, counts, search and history agree. One transaction: there is either no demo
//! or the whole of it.

mod extras;
mod mentions;
mod paper;
mod parts;
mod picture;
mod seed;
mod story;

use desk::{
    Ctx, Desk, catalog, channels, contacts,
    people::{self, KeyScope, MeChange, NewAgent},
    workspaces::{self, AcknowledgeText, NewWorkspace, WorkspaceChange},
};
use events::ids::{AgentId, ChannelId, ContactId, ReasonId, StatusId, TagId, TeamId};
use kernel::{
    Error, Result,
    db::Tx,
    ids::WorkspaceId,
    scope::{Actor, Scope},
};
use seed::Seed;
use std::{collections::HashMap, path::Path, sync::Arc};

/// Everybody's password in the demo.
const PASSWORD: &str = "candor-demo";
const DAY_US: i64 = 86_400_000_000;
/// No ticket of the story is older.
const OLDEST_DAYS: i64 = 45;

/// What the seed's keys became.
#[derive(Default)]
struct Known {
    agents: HashMap<String, (AgentId, String)>,
    teams: HashMap<String, TeamId>,
    channels: HashMap<String, (ChannelId, String, String)>,
    tags: HashMap<String, TagId>,
    reasons: HashMap<String, ReasonId>,
    statuses: HashMap<String, (StatusId, String)>,
    contacts: HashMap<String, (ContactId, String, String)>,
    fields: HashMap<String, desk::fields::Field>,
    names: mentions::Names,
}

fn unknown(what: &str, key: &str) -> Error {
    Error::Internal(anyhow::anyhow!("the demo's seed names an unknown {what}: {key}"))
}

struct Seeding {
    desk: Arc<Desk>,
    seed: Seed,
    password_hash: String,
}

/// Seeds the demo if the installation is empty, and makes sure the owner's API key lies in the data folder.
///
/// # Errors
/// When the database or the folder cannot be written.
pub async fn seed(desk: &Arc<Desk>, folder: &Path) -> anyhow::Result<()> {
    let exists = desk.db.read((), |tx, ()| Box::pin(workspaces::exists(tx))).await?;
    if !exists {
        let seeding =
            Seeding { desk: desk.clone(), seed: Seed::load()?, password_hash: people::hash_password(PASSWORD)? };
        desk.db.write(seeding, |tx, seeding| Box::pin(sow(tx, seeding))).await?;
    }
    let path = folder.join("demo-api-key");
    if !path.exists() {
        let key = desk.db.write(desk.clone(), |tx, desk| Box::pin(owner_key(tx, desk))).await?;
        std::fs::write(&path, format!("{key}\n"))?;
    }
    Ok(())
}

async fn owner_key(tx: &mut Tx, desk: &Arc<Desk>) -> Result<String> {
    let workspace = workspaces::list(tx).await?.into_iter().next().ok_or(Error::NotFound)?;
    let agents = people::list(tx, workspace.id).await?;
    let owner = agents.into_iter().find(|agent| agent.email == "owner@demo.test").ok_or(Error::NotFound)?;
    people::create_key(tx, &desk.ctx(Scope::system(workspace.id)), owner.id, "Demo", &[KeyScope::Admin]).await
}

async fn sow(tx: &mut Tx, seeding: &Seeding) -> Result<()> {
    let (desk, seed) = (&seeding.desk, &seeding.seed);
    let mut ctx = desk.ctx(Scope::installation());
    let home = &seed.people.workspace;
    let new = NewWorkspace {
        name: home.name.clone(),
        host: String::new(),
        locale: home.locale.clone(),
        zone: home.zone.clone(),
    };
    let workspace_id = workspaces::create(tx, &ctx, &new).await?;
    ctx.scope = Scope::system(workspace_id);
    let texts = seed.acknowledgements.iter().map(|(locale, own)| {
        (locale.clone(), AcknowledgeText { subject: own.subject.clone(), text: own.text.clone() })
    });
    let change = WorkspaceChange { acknowledge_texts: Some(texts.collect()), ..WorkspaceChange::default() };
    workspaces::change(tx, &ctx, &change).await?;
    let mut known = Known::default();
    add_people(tx, &ctx, seeding, &mut known).await?;
    add_channels(tx, &ctx, seeding, &mut known).await?;
    add_catalog(tx, &ctx, seed, &mut known).await?;
    extras::add_fields(tx, &ctx, seed, &mut known).await?;
    add_contacts(tx, &ctx, seeding, &mut known).await?;
    extras::add_canned_replies(tx, &ctx, seeding, &known).await?;
    extras::block_senders(tx, &ctx, seed, &known).await?;
    story::tell(tx, &ctx, desk, seed, &known).await
}

async fn add_people(tx: &mut Tx, ctx: &Ctx, seeding: &Seeding, known: &mut Known) -> Result<()> {
    for agent in &seeding.seed.people.agents {
        let new = NewAgent {
            name: agent.name.clone(),
            email: agent.email.clone(),
            role: desk::access::Role::from_code(&agent.role)?,
            locale: agent.locale.clone(),
            zone: agent.zone.clone(),
            teams: Vec::new(),
            password_hash: Some(seeding.password_hash.clone()),
        };
        let id = people::create_agent(tx, ctx, &new).await?;
        let lines: Vec<String> = agent.signature_text.lines().map(mail::html::escape).collect();
        let change = MeChange { signature_html: Some(format!("<p>{}</p>", lines.join("<br>"))), ..MeChange::default() };
        people::change_me(tx, ctx, id, &change).await?;
        known.agents.insert(agent.key.clone(), (id, agent.name.clone()));
        known.names.add(id, &agent.name, &agent.signature_text);
    }
    for team in &seeding.seed.people.teams {
        let members = team
            .members
            .iter()
            .map(|key| known.agents.get(key).map(|agent| agent.0).ok_or_else(|| unknown("agent", key)));
        let new = catalog::NewTeam {
            name: team.name.clone(),
            is_private: team.is_private,
            members: members.collect::<Result<_>>()?,
        };
        known.teams.insert(team.key.clone(), catalog::create_team(tx, ctx, &new).await?.id);
    }
    Ok(())
}

async fn add_channels(tx: &mut Tx, ctx: &Ctx, seeding: &Seeding, known: &mut Known) -> Result<()> {
    for channel in &seeding.seed.channels {
        let team_id = channel
            .team
            .as_ref()
            .map(|key| known.teams.get(key).copied().ok_or_else(|| unknown("team", key)))
            .transpose()?;
        let new = channels::NewChannel {
            kind: channel.kind.clone(),
            name: channel.name.clone(),
            address: channel.address.clone().unwrap_or_default(),
            brand_id: None,
            team_id,
            is_enabled: true,
            settings: channel.settings(),
        };
        let view = channels::create(tx, ctx, &seeding.desk, &new).await?;
        known.channels.insert(channel.key.clone(), (view.id, view.kind, view.address));
    }
    Ok(())
}

async fn add_catalog(tx: &mut Tx, ctx: &Ctx, seed: &Seed, known: &mut Known) -> Result<()> {
    for tag in &seed.catalog.tags {
        let new = catalog::NewTag { name: tag.name.clone(), color: Some(tag.color.clone()) };
        known.tags.insert(tag.key.clone(), catalog::create_tag(tx, ctx, &new).await?.id);
    }
    for reason in &seed.catalog.reasons {
        let parent_id = reason
            .parent
            .as_ref()
            .map(|key| known.reasons.get(key).copied().ok_or_else(|| unknown("reason", key)))
            .transpose()?;
        let new = catalog::NewReason { name: reason.name.clone(), parent_id, position: None };
        known.reasons.insert(reason.key.clone(), catalog::create_reason(tx, ctx, &new).await?.id);
    }
    for status in catalog::statuses(tx, ctx.scope.workspace_id).await? {
        let category = serde_json::to_value(status.category)?.as_str().unwrap_or_default().to_owned();
        known.statuses.entry(category.clone()).or_insert((status.id, category));
    }
    for status in &seed.catalog.statuses {
        let new = catalog::NewStatus {
            name: status.name.clone(),
            category: serde_json::from_value(status.category.clone().into())?,
            position: None,
        };
        let id = catalog::create_status(tx, ctx, &new).await?.id;
        known.statuses.insert(status.key.clone(), (id, status.category.clone()));
    }
    Ok(())
}

async fn add_contacts(tx: &mut Tx, ctx: &Ctx, seeding: &Seeding, known: &mut Known) -> Result<()> {
    // Commands of people need a caller; the director is the one who imported the customers.
    let caller = owner(tx, ctx.scope.workspace_id, known).await?;
    let now = ctx.now;
    let mut organizations = HashMap::new();
    for organization in &seeding.seed.organizations {
        let input = contacts::organizations::OrganizationInput {
            name: Some(organization.name.clone()),
            domains: Some(organization.domains.clone()),
            note: Some(organization.note.clone()),
        };
        let command = desk::access::Command { ctx: ctx.clone(), caller: caller.clone(), input };
        let id = contacts::organizations::create_organization(tx, &command).await?.id;
        let values = extras::values(&organization.fields, known)?;
        extras::set_values(tx, &command, desk::fields::Subject::Organization, id.get(), values).await?;
        organizations.insert(organization.key.clone(), id);
    }
    for (place, contact) in seeding.seed.contacts.iter().enumerate() {
        // They were customers before the oldest ticket, and not all since the same day.
        let ctx = &Ctx { now: ctx.now - (OLDEST_DAYS + 3 * place as i64) * DAY_US, ..ctx.clone() };
        let organization_id = contact
            .organization
            .as_ref()
            .map(|key| organizations.get(key).copied().ok_or_else(|| unknown("organization", key)));
        let input = contacts::NewContact {
            name: contact.name.clone(),
            emails: contact.emails.clone(),
            phones: contact.phones.clone(),
            organization_id: organization_id.transpose()?,
            locale: contact.locale.clone(),
            zone: contact.zone.clone(),
            note: contact.note.clone().unwrap_or_default(),
            tier: contact.tier.unwrap_or_default(),
            care_note: contact.care_note.clone().unwrap_or_default(),
        };
        let command = desk::access::Command { ctx: ctx.clone(), caller: caller.clone(), input };
        let created = contacts::create(tx, &command).await?;
        let id = created.id;
        extras::complete(tx, &command, now, contact, created, known).await?;
        let email = contact.emails.first().cloned().unwrap_or_default();
        known.contacts.insert(contact.key.clone(), (id, contact.name.clone(), email));
    }
    Ok(())
}

async fn owner(tx: &mut Tx, workspace_id: WorkspaceId, known: &Known) -> Result<desk::access::Caller> {
    let (agent_id, name) = known.agents.get("eleni").cloned().ok_or_else(|| unknown("agent", "eleni"))?;
    desk::access::Caller::of_agent(tx, workspace_id, agent_id, &name, desk::access::Role::Owner).await
}

/// A scope in an agent's name.
fn as_agent(workspace_id: WorkspaceId, id: AgentId) -> Scope {
    Scope { workspace_id, actor: Actor::Agent { id: id.get(), via_key: None } }
}
