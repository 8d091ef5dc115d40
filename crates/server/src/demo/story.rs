//! Tells the demo's tickets in the order they happened, so that numbers, lists and history grow as they would have.

use super::{
    Known, as_agent, extras, paper, picture,
    seed::{self, Seed},
    unknown,
};
use desk::{
    Ctx, Desk, compose, index,
    media::{Links, NewFile},
    tickets::{
        self, Category, NewTicket, Priority, Ticket,
        change::{self, To},
        followers,
        messages::{self, Addr, Head, NewMessage},
        store,
    },
};
use events::ids::{AgentId, MessageId};
use kernel::{Error, Result, clock::Time, db::Tx, scope::Scope};
use logic::Language;
use std::{collections::HashMap, sync::Arc};

const MINUTE_US: i64 = 60_000_000;

/// Writes all tickets, message by message, oldest first.
pub async fn tell(tx: &mut Tx, base: &Ctx, desk: &Arc<Desk>, seed: &Seed, known: &Known) -> Result<()> {
    let mut steps: Vec<(i64, usize, usize)> = Vec::new();
    for (ticket, story) in seed.tickets.iter().enumerate() {
        for (message, told) in story.messages.iter().enumerate() {
            steps.push((base.now + seed::offset_us(&told.at)?, ticket, message));
        }
    }
    steps.sort_unstable();
    let mut tickets: HashMap<usize, Ticket> = HashMap::new();
    for (at, number, place) in steps {
        let story = &seed.tickets[number];
        let ctx = Ctx { now: at, ..base.clone() };
        if place == 0 {
            let ticket = begin(tx, &ctx, story, known).await?;
            tickets.insert(number, ticket);
        }
        let ticket = tickets.get(&number).ok_or_else(|| unknown("ticket", &story.key))?;
        add(tx, &ctx, desk, ticket, story, place, known).await?;
        if place == 0 {
            triage(tx, &ctx, story, &tickets[&number], known).await?;
        }
        if place + 1 == story.messages.len() {
            finish(tx, &ctx, base.now, story, &tickets[&number], known).await?;
        }
    }
    let links = Links::new(desk);
    for (number, ticket) in &tickets {
        extras::add_drafts(tx, base, &links, &seed.tickets[*number], ticket, known).await?;
    }
    mark_read(tx, base, seed, &tickets, known).await
}

async fn begin(tx: &mut Tx, ctx: &Ctx, story: &seed::Ticket, known: &Known) -> Result<Ticket> {
    let (channel_id, channel_kind, _) =
        known.channels.get(&story.channel).ok_or_else(|| unknown("channel", &story.channel))?;
    let contact = known.contacts.get(&story.contact).ok_or_else(|| unknown("contact", &story.contact))?;
    let channel = desk::channels::get(tx, ctx.scope.workspace_id, *channel_id).await?;
    let is_from_agent = story.messages[0].from.starts_with("agent:");
    let new = NewTicket {
        subject: story.subject.clone(),
        category: if is_from_agent { Category::Open } else { Category::New },
        priority: Priority::Normal,
        channel_id: *channel_id,
        channel_kind: channel_kind.clone(),
        brand_id: channel.brand_id,
        team_id: channel.team_id,
        assignee_id: None,
        contact_id: contact.0,
        language: Some(story.language.clone()),
        is_spam: false,
        is_confidential: false,
        follow_up_of: None,
        created_by: if is_from_agent { "agent" } else { "contact" },
        fields: desk::fields::Values::new(),
    };
    tickets::create(tx, ctx, new).await
}

async fn add(
    tx: &mut Tx,
    ctx: &Ctx,
    desk: &Arc<Desk>,
    ticket: &Ticket,
    story: &seed::Ticket,
    place: usize,
    known: &Known,
) -> Result<()> {
    let told = &story.messages[place];
    let (channel_id, channel_kind, address) = &known.channels[&story.channel];
    let (contact_id, contact_name, contact_email) = &known.contacts[&story.contact];
    let agent = told
        .from
        .strip_prefix("agent:")
        .map(|key| known.agents.get(key).ok_or_else(|| unknown("agent", key)))
        .transpose()?;
    let is_in = told.from == "contact";
    let id: MessageId = ctx.id();
    let language = Language::from_code(&story.language);
    let customer = Addr { name: contact_name.clone(), address: contact_email.clone() };
    let us = Addr { name: String::new(), address: address.clone() };
    let (author_kind, author_id, author_name, scope) = match agent {
        Some((id, name)) => ("agent", Some(id.get()), name.clone(), as_agent(ctx.scope.workspace_id, *id)),
        None if is_in => ("contact", Some(contact_id.get()), contact_name.clone(), ctx.scope),
        None => ("system", None, "Thalvia".to_owned(), ctx.scope),
    };
    let is_note = told.kind == "note";
    let (text, mentions) = if is_note { known.names.mark(&told.text) } else { (told.text.clone(), Vec::new()) };
    let new = NewMessage {
        id,
        kind: if is_note { "note" } else { "reply" },
        direction: if is_in { "in" } else { "out" },
        author_kind,
        author_id,
        author_name,
        channel_id: *channel_id,
        channel_kind: channel_kind.clone(),
        state: if is_in { "received" } else { "sent" },
        auto_kind: if told.is_auto { "reply" } else { "no" },
        is_unverified: false,
        is_third_party: false,
        language: language.map(|language| language.code().to_owned()),
        source_id: (!is_note).then(|| compose::source_id(id, if is_in { contact_email } else { address })),
        raw_sha256: None,
        has_remote_images: false,
        head: match (is_note, is_in) {
            (true, _) => Head { mentions: mentions.clone(), ..Head::default() },
            // A form is sent to no address.
            (false, true) => {
                let to = if us.address.is_empty() { Vec::new() } else { vec![us] };
                Head { from: Some(customer), to, ..Head::default() }
            }
            (false, false) => Head { to: vec![customer], ..Head::default() },
        },
        terms: index::message_terms(&[&story.subject, contact_name, contact_email, &text], language),
        text,
        quoted_text: None,
        html: told.html.as_deref().map(|html| mail::html::sanitise(html, &|_| None).html),
        files: files(desk, ctx, told).await?,
        n_taken_files: 0,
    };
    let ctx = Ctx { scope, ..ctx.clone() };
    messages::add(tx, &ctx, ticket, &new).await?;
    let workspace_id = ctx.scope.workspace_id;
    if !mentions.is_empty() {
        let current = store::get(tx, workspace_id, ticket.id).await?;
        followers::mention(tx, &ctx, &current, id, &mentions).await?;
    }
    if is_in && !told.is_auto {
        if store::get(tx, workspace_id, ticket.id).await?.unanswered_since.is_none() {
            store::set_unanswered(tx, workspace_id, ticket.id, Some(ctx.now)).await?;
        }
        let current = store::get(tx, workspace_id, ticket.id).await?;
        set_category(tx, &ctx, current, &[Category::Waiting, Category::Resolved], Category::Open, known).await?;
    } else if agent.is_some() && !is_note {
        store::set_unanswered(tx, workspace_id, ticket.id, None).await?;
        let current = store::get(tx, workspace_id, ticket.id).await?;
        set_category(tx, &ctx, current, &[Category::New, Category::Open], Category::Waiting, known).await?;
    }
    Ok(())
}

async fn files(desk: &Arc<Desk>, ctx: &Ctx, told: &seed::Message) -> Result<Vec<NewFile>> {
    let mut files = Vec::new();
    for file in &told.files {
        let bytes = match (&file.text, &file.png, &file.pdf) {
            (Some(text), ..) => text.clone().into_bytes(),
            (None, Some(picture), _) => picture::png(picture),
            (None, None, Some(lines)) => paper::pdf(lines),
            (None, None, None) => return Err(unknown("content of the file", &file.name)),
        };
        // Below the size kept in the database, so nothing is awaited but the transaction.
        let prepared = desk.blobs.prepare(ctx.scope.workspace_id, bytes.into()).await?;
        files.push(NewFile {
            prepared,
            name: file.name.clone(),
            media_type: file.media_type.clone(),
            content_id: None,
            is_inline: false,
        });
    }
    Ok(files)
}

async fn set_category(
    tx: &mut Tx,
    ctx: &Ctx,
    ticket: Ticket,
    from: &[Category],
    to: Category,
    known: &Known,
) -> Result<()> {
    if !from.contains(&ticket.category) {
        return Ok(());
    }
    let (id, _) = known.statuses.get(to.code()).ok_or_else(|| unknown("status", to.code()))?;
    change::apply(tx, ctx, ticket, vec![To::Status { id: *id, category: to }], None).await?;
    Ok(())
}

/// What a colleague did right after the ticket came in.
async fn triage(tx: &mut Tx, ctx: &Ctx, story: &seed::Ticket, ticket: &Ticket, known: &Known) -> Result<()> {
    let find = |key: &String| known.agents.get(key).map(|agent| agent.0).ok_or_else(|| unknown("agent", key));
    let assignee_id: Option<AgentId> = story.assignee.as_ref().map(find).transpose()?;
    let team_id =
        story.team.as_ref().map(|key| known.teams.get(key).copied().ok_or_else(|| unknown("team", key))).transpose()?;
    let reason_id = story
        .reason
        .as_ref()
        .map(|key| known.reasons.get(key).copied().ok_or_else(|| unknown("reason", key)))
        .transpose()?;
    let mut tags = story
        .tags
        .iter()
        .map(|key| known.tags.get(key).copied().ok_or_else(|| unknown("tag", key)))
        .collect::<Result<Vec<_>>>()?;
    tags.sort_unstable();
    let priority = match story.priority.as_str() {
        "low" => Priority::Low,
        "high" => Priority::High,
        "urgent" => Priority::Urgent,
        _ => Priority::Normal,
    };
    let mut changes = vec![To::Priority(priority), To::Tags(tags), To::Reason(reason_id), To::Assignee(assignee_id)];
    if team_id.is_some() {
        changes.push(To::Team(team_id));
    }
    let values = extras::ticket_values(tx, ctx, story, known).await?;
    changes.extend(values.into_iter().map(|(id, value)| To::Custom { id, value }));
    let scope = assignee_id.map_or(ctx.scope, |id| as_agent(ctx.scope.workspace_id, id));
    let ctx = Ctx { scope, now: ctx.now + MINUTE_US, ..ctx.clone() };
    let current = store::get(tx, ctx.scope.workspace_id, ticket.id).await?;
    change::apply(tx, &ctx, current, changes, None).await?;
    Ok(())
}

/// The state the story leaves its ticket in.
async fn finish(tx: &mut Tx, ctx: &Ctx, now: i64, story: &seed::Ticket, ticket: &Ticket, known: &Known) -> Result<()> {
    let (status_id, category) = known.statuses.get(&story.status).ok_or_else(|| unknown("status", &story.status))?;
    let last_agent = story
        .messages
        .iter()
        .rev()
        .find_map(|told| told.from.strip_prefix("agent:"))
        .and_then(|key| known.agents.get(key));
    let scope =
        last_agent.map_or(Scope::system(ctx.scope.workspace_id), |(id, _)| as_agent(ctx.scope.workspace_id, *id));
    let at = (ctx.now + 2 * MINUTE_US).min(now);
    let ctx = Ctx { scope, now: at, ..ctx.clone() };
    let mut changes = vec![To::Status { id: *status_id, category: Category::from_code(category)? }];
    if story.is_spam {
        changes.push(To::Spam(true));
    }
    if story.is_trashed {
        changes.push(To::Trashed(Some(Time(at))));
    }
    if story.is_confidential {
        changes.push(To::Confidential(true));
    }
    let current = store::get(tx, ctx.scope.workspace_id, ticket.id).await?;
    change::apply(tx, &ctx, current, changes, None).await?;
    Ok(())
}

/// Everybody has read what is older than half a day, except what the story keeps unread for them.
async fn mark_read(
    tx: &mut Tx,
    base: &Ctx,
    seed: &Seed,
    tickets: &HashMap<usize, Ticket>,
    known: &Known,
) -> Result<()> {
    for (number, ticket) in tickets {
        let story = &seed.tickets[*number];
        let last = story.messages.last().ok_or(Error::NotFound)?;
        let is_recent = seed::offset_us(&last.at)? > -12 * 60 * MINUTE_US && last.from == "contact";
        for (key, (agent_id, _)) in &known.agents {
            let is_read = !is_recent && !story.unread_for.contains(key);
            if is_read {
                store::set_read(tx, base.scope.workspace_id, *agent_id, ticket.id).await?;
            }
            // The director begins her day with what she was asked.
            if is_read || key == "eleni" {
                followers::seen(tx, base, *agent_id, ticket.id).await?;
            }
        }
    }
    Ok(())
}
